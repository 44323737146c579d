"""What the machine asked for, written down: every effect of one step, inside the transaction of its turn."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import assert_never

from bot import applying_rights, saying, status
from bot.context import Context
from flows import agreement, asking, effects, events
from flows.course import care, followup
from flows.model import Conversation
from flows.tickets import ANSWER
from storage import broadcasts, consents, doors, lookups, media, messages, outbox, retention, terms, tickets
from storage.outbox import Sending
from storage.types import Delivery, Direction
from storage.unit import Tx

MERGE_WAIT = timedelta(seconds=1.5)  # an acknowledgement stands once for all that comes within this time
# Notes that only a person of the team can answer; and those that no card shows.
FOR_A_PERSON = frozenset({"wants_person", "wants_erasure", "consent_withdrawn", "consent_withdrawn_part", "child"})
SAID_ALOUD = frozenset(
    {"wants_erasure", "erasure_taken_back", "consent_withdrawn", "consent_withdrawn_part", "draft_cancelled", "child"}
)
SAID = "say"  # the kind of a message of the bot's own
FIRST_PRIORITY = 1  # who has just come waits for a first word: behind an operator's answer, before the talk of others
PRIORITY = 2  # before everything that is only for the team
# What concerns nothing but the person's own conversation and tickets: turns of other people may run at the same time.
BESIDE = (
    effects.Say,
    effects.SaveTicket,
    effects.AddToTicket,
    effects.NoteTicket,
    effects.TellStatus,
    effects.AmendMessage,
    effects.LookUp,
    effects.AgreeToNews,
)


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the machine: what happened, the state on both sides of it, what is asked for."""

    conversation_id: str
    event: events.Event
    before: Conversation
    after: Conversation
    effects: tuple[effects.Effect, ...]


@dataclass(slots=True)
class Applied:
    """``sendings``: rows claimed for this process. ``blobs``: to be deleted once the commit stands."""

    sendings: tuple[Sending, ...] = ()
    blobs: tuple[str, ...] = ()
    ticket_id: str | None = None  # what is said belongs to it
    withdrawn: effects.WithdrawConsent | None = None
    alarms: tuple[tuple[str, str], ...] = ()  # ticket and what happened: the team must be told aloud
    spoke: bool = False  # something was said already
    loop: bool = False  # another machine is at the other end: the team must be told


def apply(tx: Tx, context: Context, step: Step, *, claimed_by: str | None) -> Applied:
    """Write the person's message and every effect, in order."""
    applied = Applied(ticket_id=_ticket_of(tx, step))
    applying_rights.keep_words(tx, context, [one for one in step.after.consents if one not in step.before.consents])
    _log_what_came(tx, context, step, ticket_id=applied.ticket_id)
    for effect in step.effects:
        _apply_one(tx, context, step, effect, applied, claimed_by)
    return applied


def _log_what_came(tx: Tx, context: Context, step: Step, *, ticket_id: str | None) -> None:
    event = step.event
    kind, text = _as_logged(context, step)
    if not kind:
        return
    of_team = isinstance(event.what, events.TeamWrote)
    message_id = messages.add(
        tx,
        conversation_id=step.conversation_id,
        ticket_id=ticket_id,
        direction=Direction.OUT if of_team else Direction.IN,
        author=event.name,
        kind=kind,
        text=text,
        at=event.at,
        channel=event.channel,
        external_id=event.message_id,
        delivery=Delivery.SENT if of_team else None,
    )
    if of_team and ticket_id is not None:
        tickets.answered(tx, ticket_id, at=event.at)
    if isinstance(event.what, events.Media):
        what = event.what
        limit = context.rules.channel(event.channel).max_download
        media.add(
            tx,
            conversation_id=step.conversation_id,
            ticket_id=ticket_id,
            message_id=message_id,
            channel=event.channel,
            kind=what.kind,
            ref=json.loads(what.ref),
            name=what.name,
            mime=what.mime,
            size=what.size,
            caption=what.caption,
            group=what.group,
            at=event.at,
            too_big=limit is not None and what.size is not None and what.size > limit,
        )


def _as_logged(context: Context, step: Step) -> tuple[str, str]:
    """Kind and words of the message as the log keeps it; no kind for what is no message."""
    what = step.event.what
    match what:
        case events.Text():
            return "text", what.text
        case events.Pressed():
            return "button", saying.pressed_words(context.texts, what.data, language=step.after.language)
        case events.Command():
            return "command", f"/{what.name} {what.argument}".strip()
        case events.Location():
            return "location", f"{what.lat:.6f}, {what.lon:.6f} {what.name}".strip()
        case events.ContactCard():
            return "contact", what.words
        case events.Media():
            return what.kind, what.caption
        case events.TeamWrote():
            return "text", what.text
        case events.Unsupported():
            return "other", what.kind
        case (
            events.Edited()
            | events.Reacted()
            | events.BlockChanged()
            | events.Opened()
            | events.Withdrew()
            | events.PhotoExamined()
            | events.LookedUp()
            | events.Woken()
        ):
            return "", ""
        case _:
            assert_never(what)


def _ticket_of(tx: Tx, step: Step) -> str | None:
    """The ticket this message belongs to, where it is there already; a ticket opened by this step links it itself."""
    code = next((one.code for one in step.effects if isinstance(one, effects.AddToTicket)), "")
    if not code and step.before.tip is not None:
        code = step.before.tip.code
    if not code and isinstance(step.event.what, events.TeamWrote):
        code = step.before.talking_of
    ticket = tickets.by_code(tx, code) if code else None
    return ticket.id if ticket else None


def _apply_one(
    tx: Tx, context: Context, step: Step, effect: effects.Effect, applied: Applied, claimed_by: str | None
) -> None:
    at = step.event.at

    def speak(say: effects.Say) -> None:
        _say(tx, context, step, say, applied, claimed_by)

    if not isinstance(effect, BESIDE):
        tx.alone()
    match effect:
        case effects.Say():
            _say(tx, context, step, effect, applied, claimed_by)
        case effects.SaveTicket():
            applied.ticket_id = tickets.save(
                tx,
                effect.code,
                effect.tip,
                conversation_id=step.conversation_id,
                channel=step.event.channel,
                language=step.after.language,
                incomplete=effect.incomplete,
                at=at,
            )
        case effects.AddToTicket():
            _add(tx, context, step, effect)
        case effects.MoveToTicket():
            _move(tx, step, effect)
        case effects.NoteTicket():
            _note(tx, effect, at, applied)
        case effects.TellStatus():
            for say in status.tell(tx, context, effect):
                _say(tx, context, step, say, applied, claimed_by)
        case effects.AmendMessage():
            _amend(tx, context, step, effect)
        case effects.LookUp():
            event = step.event
            lookups.ask(
                tx,
                step.conversation_id,
                channel=event.channel,
                external_id=event.message_id,
                kind=effect.kind,
                question=effect.text,
                at=at,
            )
        case effects.WithdrawConsent():
            applied.withdrawn = effect
            applying_rights.withdraw(tx, context, _whose(step), effect, speak)
        case effects.AgreeToNews():
            consents.give_to_conversation(tx, step.conversation_id, effect.given)
        case effects.StopNews():
            consents.withdraw(tx, step.conversation_id, at=at, purpose=agreement.NEWS)
            broadcasts.said_stop(tx, step.conversation_id)
        case effects.OpenRequest():
            applying_rights.open_request(tx, context, _whose(step), effect, applied.withdrawn)
        case effects.TakeBackRequest():
            applying_rights.take_back(tx, _whose(step), effect.kind)
        case effects.GiveData():
            applying_rights.give_data(tx, context, _whose(step), speak)
        case effects.ForgetPerson():
            _forget(tx, context, step, effect, applied, claimed_by)
        case effects.TellOfLoop():
            applied.loop = True
        case effects.EraseSaid():
            applied.blobs = (*applied.blobs, *retention.erase_said(tx, step.conversation_id).blobs)
        case _:
            assert_never(effect)


def _forget(
    tx: Tx, context: Context, step: Step, effect: effects.ForgetPerson, applied: Applied, claimed_by: str | None
) -> None:
    """The state of the step is empty by now: the receipt is in the language that the person spoke."""
    applied.ticket_id = None
    as_spoken = replace(step, after=replace(step.after, language=effect.language))

    def speak(say: effects.Say) -> None:
        _say(tx, context, as_spoken, say, applied, claimed_by)

    if applying_rights.waits_for_a_hold(tx, step.conversation_id, speak):
        return
    receipt, touched = applying_rights.forget(tx, context, _whose(as_spoken), speak)
    applied.blobs = (*applied.blobs, *receipt.blobs)
    applied.alarms = (*applied.alarms, *((one, "person_forgotten") for one in touched))


def _whose(step: Step) -> applying_rights.Whose:
    event = step.event
    return applying_rights.Whose(step.conversation_id, event.channel, event.user, event.at, step.after.language)


def _say(tx: Tx, context: Context, step: Step, say: effects.Say, applied: Applied, claimed_by: str | None) -> None:
    event = step.event
    link = ""
    if say.door:
        link = context.settings.web.door_link(doors.make_link(tx, step.conversation_id, now=event.at))
    message = saying.render(context.texts, say, language=step.after.language, channel=event.channel, link=link)
    form = saying.choices_form(message)
    message_id = messages.add(
        tx,
        conversation_id=step.conversation_id,
        ticket_id=applied.ticket_id,
        direction=Direction.OUT,
        author="",
        kind=SAID,
        text=message.text,
        at=event.at,
        channel=event.channel,
        choices=form or None,
        delivery=Delivery.WAITING,
    )
    sending = outbox.enqueue(
        tx,
        channel=event.channel,
        target=event.user,
        conversation_id=step.conversation_id,
        message_id=message_id,
        payload={"text": message.text, "kind": SAID, **form},  # what the row would be read back as
        priority=FIRST_PRIORITY if step.before.touched_at is None and not applied.spoke else PRIORITY,
        due_at=event.at + MERGE_WAIT if say.merge else event.at,
        merge=say.merge or None,
        lane=_lane(step),
        claimed_by=None if say.merge else claimed_by,
    )
    applied.spoke = True
    if sending is not None:
        applied.sendings = (*applied.sendings, sending)


def _lane(step: Step) -> str | None:
    """A door has a lane of its own: what waits for a page that is closed must hold up nothing elsewhere."""
    event = step.event
    at_home = (event.channel, event.user) == (step.after.channel, step.after.user)
    return None if at_home else f"{step.conversation_id}:{event.channel}"


def _note(tx: Tx, note: effects.NoteTicket, at: datetime, applied: Applied) -> None:
    ticket = tickets.by_code(tx, note.code)
    if ticket is None:
        return
    if note.what == care.URGENT:
        tickets.set_urgent(tx, ticket.id, urgent=True, at=at)
        return
    tickets.record(tx, ticket.id, at=at, who="", what=note.what, detail=note.detail, alert=note.alert)
    if note.what in FOR_A_PERSON:
        tickets.set_wants_person(tx, ticket.id, wants=True, at=at)
    if note.what in SAID_ALOUD:
        applied.alarms = (*applied.alarms, (ticket.id, note.what))


def _add(tx: Tx, context: Context, step: Step, effect: effects.AddToTicket) -> None:
    ticket = tickets.by_code(tx, effect.code)
    told = tickets.whole_tip(tx, ticket.id) if ticket is not None else None
    if ticket is None or told is None:
        return
    tip = followup.with_added(told, step.event, context.rules)
    if tip != told:
        tickets.rewrite(tx, ticket.id, tip, at=step.event.at)
    if isinstance(step.event.what, events.LookedUp):
        tickets.record(tx, ticket.id, at=step.event.at, who="", what="looked_up")
    else:
        tickets.record(tx, ticket.id, at=step.event.at, who="", what="added", alert=True)
        if effect.waits:
            terms.begin(tx, ticket.id, ANSWER, at=step.event.at)


def _move(tx: Tx, step: Step, effect: effects.MoveToTicket) -> None:
    was, now = tickets.by_code(tx, effect.was), tickets.by_code(tx, effect.code)
    if was is None or now is None:
        return
    messages.move(tx, step.conversation_id, was=was.id, to=now.id, since=effect.since)
    for ticket in (was, now):
        tickets.record(tx, ticket.id, at=step.event.at, who="", what="moved", detail=effect.code)


def _amend(tx: Tx, context: Context, step: Step, effect: effects.AmendMessage) -> None:
    at = step.event.at
    message_id = messages.amend(tx, step.conversation_id, effect.message_id, text=effect.text, at=at)
    message = messages.get(tx, message_id) if message_id else None
    ticket = tickets.get(tx, message.ticket_id) if message and message.ticket_id else None
    told = tickets.whole_tip(tx, ticket.id) if ticket is not None else None
    if ticket is None or told is None:
        return
    tip = asking.reread(told, effect.message_id, effect.text, at, context.rules)
    if tip is not None:
        tickets.rewrite(tx, ticket.id, tip, at=at)
    tickets.record(tx, ticket.id, at=at, who="", what="edited", alert=True)
