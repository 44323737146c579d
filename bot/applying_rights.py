"""What a person asked for under the law, written down: withdrawn, given, erased; and who else must act."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.context import Context
from flows import agreement, deadlines, disclosure, effects
from flows.model import Consent
from storage import (
    agency_reads,
    audit,
    broadcasts,
    consents,
    forgetting,
    given_data,
    handovers,
    media,
    messages,
    outbox,
    packets,
    rights_requests,
    tickets,
)
from storage.tickets import TicketRow
from storage.types import OWN_DATA, Delivery, Direction
from storage.unit import Tx

Saying = Callable[[effects.Say], None]
PERSON = "person"  # who did it, in the audit log
GIVEN_EVERY = timedelta(minutes=10)  # whoever asks again sooner has the files already
FORMS = ("text", "json")
PRIORITY = 2
EVERYTHING = effects.WithdrawConsent()
FOR_THE_TEAM = ("correction", "objection")  # kinds that a person of the team decides on


@dataclass(frozen=True, slots=True)
class Whose:
    """Whose right it is, and where they are told."""

    conversation_id: str
    channel: str
    user: str
    at: datetime
    language: str


def keep_words(tx: Tx, context: Context, given: Collection[Consent]) -> None:
    """The words that asked for these consents are kept."""
    for one in given:
        text = context.rules.consent_words.get((one.purpose, one.language, one.channel))
        if text is not None and one.words == agreement.digest(text):
            consents.keep_text(tx, one, text)


def withdraw(tx: Tx, context: Context, whose: Whose, asked: effects.WithdrawConsent, say: Saying) -> None:
    """The consents end on every ticket; the person hears who had been given something."""
    touched = consents.withdraw(tx, whose.conversation_id, at=whose.at, purpose=asked.purpose, agency=asked.agency)
    packets.look_again(tx, touched, at=whose.at)
    if not asked.purpose and not asked.agency:
        broadcasts.said_stop(tx, whose.conversation_id)
    if not asked.quiet:
        _tell_passed_on(tx, context, whose, say, asked)


def open_request(
    tx: Tx, context: Context, whose: Whose, asked: effects.OpenRequest, withdrawn: effects.WithdrawConsent | None
) -> None:
    """The terms run; each agency that holds what was withdrawn, or is to be corrected, gets a notice.

    What waits for the team already is not written down twice.
    """
    if asked.kind in FOR_THE_TEAM and _waiting(tx, whose.conversation_id, asked.kind):
        return
    mine = tickets.of_conversation(tx, whose.conversation_id)
    purpose = withdrawn.purpose if withdrawn is not None and asked.kind == "withdrawal" else ""
    request_id = _open(tx, context, whose, asked.kind, mine, purpose=purpose)
    about = EVERYTHING if asked.kind in FOR_THE_TEAM else withdrawn if asked.kind == "withdrawal" else None
    if about is not None:
        for ticket, agency in _holding(tx, mine, about):
            rights_requests.notify(tx, request_id, ticket.id, agency=agency)
    if asked.done:
        rights_requests.finish(tx, request_id, at=whose.at)


def take_back(tx: Tx, whose: Whose, kind: str) -> None:
    """The person does not want it any more."""
    for one in rights_requests.of_conversation(tx, whose.conversation_id):
        if one.kind == kind and one.done_at is None:
            rights_requests.finish(tx, one.id, at=whose.at, outcome="taken_back")


def give_data(tx: Tx, context: Context, whose: Whose, say: Saying) -> None:
    """Two files go out to the person, and to nobody else; they are made when they are fetched (``bot.my_data``)."""
    if given_data.since(tx, whose.conversation_id, whose.at - GIVEN_EVERY):
        say(effects.Say("rights-data_just_given"))
        return
    audit.write(tx, at=whose.at, who=PERSON, what="data_given", detail=whose.channel)
    for form in FORMS:
        text = context.texts.text(whose.language, f"rights-data_{form}", channel=whose.channel)
        message_id = messages.add(
            tx,
            conversation_id=whose.conversation_id,
            ticket_id=None,
            direction=Direction.OUT,
            author="",
            kind="file",
            text=text,
            at=whose.at,
            channel=whose.channel,
            delivery=Delivery.WAITING,
        )
        media.add(
            tx,
            conversation_id=whose.conversation_id,
            ticket_id=None,
            message_id=message_id,
            channel=OWN_DATA,
            kind="file",
            ref={"conversation": whose.conversation_id, "form": form},
            name=context.texts.text(whose.language, f"rights-data_{form}.name"),
            at=whose.at,
        )
        outbox.enqueue(
            tx,
            channel=whose.channel,
            target=whose.user,
            conversation_id=whose.conversation_id,
            message_id=message_id,
            priority=PRIORITY,
            due_at=whose.at,
        )


def forget(tx: Tx, context: Context, whose: Whose, say: Saying) -> tuple[forgetting.Receipt, tuple[str, ...]]:
    """The person is forgotten and gets a receipt; that, and the ids of the tickets it touched."""
    mine = tickets.of_conversation(tx, whose.conversation_id)
    passed_on = _passed_on(tx, context, mine, EVERYTHING)
    receipt = _erase(tx, context, whose, mine, who=PERSON)
    for one in told(context, receipt, passed_on):
        say(one)
    return receipt, tuple(one.id for one in mine)


def waits_for_a_hold(tx: Tx, conversation_id: str, say: Saying) -> bool:
    """Whether a ticket of the person is held: then they hear it, and the request stays open until the team erases."""
    if not forgetting.held(tx, conversation_id):
        return False
    say(effects.Say("rights-erase_held"))
    return True


def forget_at_once(tx: Tx, context: Context, conversation_id: str, *, at: datetime, who: str) -> forgetting.Receipt:
    """For an administrator: erased now, address and all; the agencies that hold something still get their notices."""
    whose = Whose(conversation_id, "", "", at, "")
    receipt = _erase(tx, context, whose, tickets.of_conversation(tx, conversation_id), who=who)
    forgetting.let_go(tx, conversation_id)
    return receipt


def _erase(tx: Tx, context: Context, whose: Whose, mine: Collection[TicketRow], *, who: str) -> forgetting.Receipt:
    """The erasure that was asked for has run, or one that nobody asked for in the talk; that it has stands written."""
    request_id = _waiting(tx, whose.conversation_id, "erasure") or _open(tx, context, whose, "erasure", mine)
    for ticket, agency in _holding(tx, mine, EVERYTHING):
        rights_requests.notify(tx, request_id, ticket.id, agency=agency)
    receipt = forgetting.forget(tx, whose.conversation_id, at=whose.at)
    rights_requests.set_receipt(tx, request_id, receipt.code)
    rights_requests.answer(tx, request_id, at=whose.at)
    rights_requests.finish(tx, request_id, at=whose.at)
    tx.ring("rights")  # the address goes as soon as the receipt has arrived
    audit.write(tx, at=whose.at, who=who, what="person_forgotten", detail=receipt.code)
    return receipt


def told(context: Context, receipt: forgetting.Receipt, passed_on: tuple[effects.Line, ...] = ()) -> list[effects.Say]:
    """The receipt in words."""
    day = receipt.at.astimezone(context.settings.zone).strftime("%d/%m/%Y")
    counts: dict[str, str | int] = {"messages": receipt.messages, "files": receipt.files}
    lines = [effects.Line("rights-receipt_erased", value_key="rights-receipt_counts", args=counts)]
    if receipt.erased:
        lines.append(effects.Line("rights-receipt_tickets", value=", ".join(receipt.erased)))
    if receipt.kept:
        codes = ", ".join(receipt.kept)
        lines.append(effects.Line("rights-receipt_kept", value_key="rights-receipt_facts", args={"codes": codes}))
    args: dict[str, str | int] = {"code": receipt.code, "day": day, "days": context.settings.rights.backup_days}
    says = [effects.Say("rights-receipt", args, lines=tuple(lines))]
    if passed_on:
        says.append(effects.Say("rights-passed_on", lines=passed_on))
    return says


def due(context: Context, kind: str, at: datetime, *, others: bool = False) -> deadlines.Due:
    """The terms of a request that comes now."""
    settings = context.settings
    holidays = frozenset(date.fromisoformat(one) for one in settings.rights.holidays)
    return deadlines.of(kind, at, zone=settings.zone, holidays=holidays, others=others)


def _open(tx: Tx, context: Context, whose: Whose, kind: str, mine: Collection[TicketRow], *, purpose: str = "") -> str:
    others = any(handovers.of_ticket(tx, one.id) or agency_reads.of_ticket(tx, one.id) for one in mine)
    return rights_requests.open_request(
        tx,
        kind,
        at=whose.at,
        due=due(context, kind, whose.at, others=others),
        conversation_id=whose.conversation_id,
        channel=whose.channel,
        codes=[one.code for one in mine],
        purpose=purpose,
    )


def _waiting(tx: Tx, conversation_id: str, kind: str) -> str:
    """The person's request of this kind of which something is left to do, "" where there is none."""
    mine = rights_requests.of_conversation(tx, conversation_id)
    return next((one.id for one in mine if one.kind == kind and one.done_at is None), "")


def _holding(tx: Tx, mine: Collection[TicketRow], asked: effects.WithdrawConsent) -> list[tuple[TicketRow, str]]:
    """Each ticket and agency that has it, as far as what was withdrawn reaches it."""
    found = []
    for ticket in mine:
        # By the name that the consent has for it. An agency that never got the part has nothing to give back.
        part = disclosure.ONLY.get(asked.purpose, "")
        read = agency_reads.of_ticket(tx, ticket.id)
        held = [one for one in handovers.of_ticket(tx, ticket.id) if one.holds(part)]
        holders = {one.agency: one.receiver for one in read if not part or part in disclosure.MOST[one.receiver]}
        holders |= {one.agency: one.receiver for one in held}
        for agency, receiver in holders.items():
            named = not asked.agency or receiver == asked.agency
            reached = not asked.purpose or receiver in agreement.REACHES[asked.purpose]
            if named and reached:
                found.append((ticket, agency))
    return found


def _passed_on(
    tx: Tx, context: Context, mine: Collection[TicketRow], asked: effects.WithdrawConsent
) -> tuple[effects.Line, ...]:
    """What is with whom since when, a line each."""
    lines = []
    for ticket, agency in _holding(tx, mine, asked):
        handed = [one for one in handovers.of_ticket(tx, ticket.id) if one.agency == agency]
        read = [one for one in agency_reads.of_ticket(tx, ticket.id) if one.agency == agency]
        receiver = (handed or read)[0].receiver
        day = (
            min([one.at for one in handed] + [one.at for one in read])
            .astimezone(context.settings.zone)
            .strftime("%d/%m/%Y")
        )
        further = context.settings.offices.get(agency) if agency != receiver else None
        name = f"{further.name}: " if further is not None else ""
        lines.append(effects.Line(f"agency-{receiver}", value=f"{name}{ticket.code}, {day}"))
    return tuple(lines)


def _tell_passed_on(tx: Tx, context: Context, whose: Whose, say: Saying, asked: effects.WithdrawConsent) -> None:
    lines = _passed_on(tx, context, tickets.of_conversation(tx, whose.conversation_id), asked)
    if lines:
        say(effects.Say("rights-passed_on", lines=lines))
