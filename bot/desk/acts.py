"""What the team does on a ticket, one unit of work each: web desk, moderator group and command line share them.

Every act asks the table of roles, writes the ticket's history and the audit log under the operator's name, marks the
group's view of the ticket as out of date and, through the store's own bells, wakes whoever shows it. Where a role is
wanting it raises NotAllowed, and whoever called it writes that down (``refused``): the unit may be rolled back.
An operator without an id is an administrator who writes as the group itself: known by the name alone.
"""

from __future__ import annotations

from datetime import datetime

from bot.desk import roles
from bot.desk.roles import Right
from flows import withheld
from flows.model import Tip
from flows.script.by_hand import BY_FIELD
from flows.tickets import ANSWER
from flows.understand.page.fold import clean
from storage import audit, conversations, holds, inbox, media, messages, outbox, people, terms, tickets
from storage.people import Operator
from storage.types import Delivery, Direction, Role
from storage.unit import Tx

REPLY_PRIORITY = 0  # a family that waits for a person's answer comes before everything
TEXT_LIMIT = 20_000
REASON_LIMIT = 300
WITHHELD = ("martyr-", "place-", "abuse-")  # fields of facts that may be withheld
_OVER = (Delivery.SENT, Delivery.UNKNOWN)  # the person may have it


class ActError(Exception):
    """The act cannot be done; ``key`` is the text that says why, the others what could be chosen instead."""

    def __init__(self, key: str, *, statuses: tuple[str, ...] = (), agencies: tuple[str, ...] = ()) -> None:
        super().__init__(key)
        self.key = key
        self.statuses = statuses
        self.agencies = agencies


class NotAllowed(ActError):
    """The operator's role does not allow the act."""

    def __init__(self, right: Right, operator: Operator) -> None:
        super().__init__("group-not-allowed" if operator.active else "group-switched-off")
        self.right = right


def require(operator: Operator, right: Right) -> None:
    """Raises NotAllowed where the operator may not."""
    if not roles.may(operator, right):
        raise NotAllowed(right, operator)


def refused(tx: Tx, error: ActError, *, operator: Operator, at: datetime, ticket_id: str | None = None) -> None:
    """An act that the role did not allow is in the audit log; nothing of other errors is."""
    if isinstance(error, NotAllowed):
        roles.write_refusal(tx, operator, error.right, at=at, ticket_id=ticket_id)


def anonymous(name: str) -> Operator:
    """An administrator whose name the platform does not tell."""
    return Operator(id="", name=name, role=Role.OPERATOR)


def operator_of_telegram(tx: Tx, telegram_id: str, *, name: str, at: datetime) -> Operator:
    """The operator with this Telegram account, switched off or not; one of the role "operator" where there was none."""
    found = people.operator_by_telegram(tx, telegram_id)
    return found or people.add_operator(tx, _name(name), role=Role.OPERATOR, telegram_id=telegram_id, now=at)


def reply(
    tx: Tx,
    ticket_id: str,
    *,
    operator: Operator,
    text: str,
    at: datetime,
    operator_ref: str = "",
    attachment_id: str | None = None,
) -> str:
    """The words wait for delivery to the person, on the channel they came from; the id of the message.

    ``operator_ref``: the group's message ("chat:message") that asked for it; its outcome is shown there.
    ``attachment_id``: a file of the team that goes along.
    """
    require(operator, Right.REPLY)
    ticket = _ticket(tx, ticket_id)
    words = _cleaned(text)
    if not words and attachment_id is None:
        raise ActError("group-empty")
    if withheld.is_in(words, ticket.secrets):
        raise ActError("group-withheld-words")
    if ticket.conversation_id is None:
        raise ActError("group-no-conversation")
    message_id = _say(
        tx,
        ticket_id,
        ticket.conversation_id,
        operator=operator,
        text=words,
        at=at,
        operator_ref=operator_ref,
        attachment_id=attachment_id,
    )
    if ticket.wants_person:
        tickets.set_wants_person(tx, ticket_id, wants=False, at=at)
    terms.end(tx, ticket_id, ANSWER)
    _record(tx, ticket_id, operator=operator, at=at, what="replied")
    return message_id


def is_first(tx: Tx, key: str, *, operator: Operator, at: datetime) -> bool:
    """Whether the operator's form ``key`` comes for the first time: a double tap is one act. No key, no memory."""
    return not key or inbox.keep(tx, "desk", f"{operator.id}:{key}", person=operator.id, body="", at=at)


def note(tx: Tx, ticket_id: str, *, operator: Operator, text: str, at: datetime) -> str:
    """The words are kept in the ticket for the team; the person never sees them. The id of the message."""
    require(operator, Right.NOTE)
    words = _cleaned(text)
    if not words:
        raise ActError("group-empty")
    _ticket(tx, ticket_id)
    message_id = messages.add(
        tx,
        conversation_id=None,
        ticket_id=ticket_id,
        direction=Direction.NOTE,
        author=operator.name,
        kind="text",
        text=words,
        at=at,
        operator_id=operator.id or None,
    )
    _record(tx, ticket_id, operator=operator, at=at, what="noted")
    return message_id


def unmask_contact(tx: Tx, ticket_id: str, *, operator: Operator, at: datetime) -> tuple[str, str]:
    """The reporter's name and telephone number; that they were shown stands in the audit log and the history."""
    require(operator, Right.SHOW)
    ticket = _ticket(tx, ticket_id)
    _record(tx, ticket_id, operator=operator, at=at, what="contact_shown")
    return ticket.reporter_name, ticket.reporter_phone


def hold(tx: Tx, ticket_id: str, *, operator: Operator, reason: str, at: datetime) -> None:
    """Nothing of the ticket is erased from now on, whatever the times of keeping say."""
    require(operator, Right.HOLD)
    words = _reason(reason)
    _ticket(tx, ticket_id)
    if holds.put(tx, ticket_id, who=operator.name, operator_id=operator.id or None, reason=words, at=at):
        _record(tx, ticket_id, operator=operator, at=at, what="held", detail=words)


def release(tx: Tx, ticket_id: str, *, operator: Operator, reason: str, at: datetime) -> None:
    """The hold is over, and the times of keeping count again."""
    require(operator, Right.HOLD)
    words = _reason(reason)
    _ticket(tx, ticket_id)
    if holds.lift(tx, ticket_id):
        _record(tx, ticket_id, operator=operator, at=at, what="released", detail=words)


def withhold(tx: Tx, ticket_id: str, *, operator: Operator, what: str, at: datetime) -> None:
    """A fact (``what`` is its field), or words of the person, are kept from everything shown from now on."""
    require(operator, Right.CORRECT)
    tip = _whole(tx, ticket_id)
    words = _cleaned(what)
    if what in BY_FIELD:
        if what not in tip.answers or not what.startswith(WITHHELD):  # who told it is masked in another way
            raise ActError("group-empty")
        fields, kept = tuple(dict.fromkeys((*tip.withheld, what))), tip.withheld_words
    else:
        if sum(one.isalnum() for one in words) < withheld.SHORTEST:
            raise ActError("group-empty")
        fields, kept = tip.withheld, tuple(dict.fromkeys((*tip.withheld_words, words)))
    tickets.withhold(tx, ticket_id, fields=fields, words=kept, operator=operator, at=at)
    _audit(tx, ticket_id, operator=operator, what="withheld", at=at)


def show_withheld(tx: Tx, ticket_id: str, *, operator: Operator, at: datetime) -> None:
    """The operator sees for a while what is withheld; that stands in the audit log and the history."""
    require(operator, Right.WITHHELD)
    _whole(tx, ticket_id)
    _record(tx, ticket_id, operator=operator, at=at, what="withheld_shown")


def withheld_mark(tx: Tx, ticket_id: str, what: str) -> str:
    """What a page names a withheld field or withheld words by: nothing can be read from it, and it is no other's."""
    return tx.keys.index(f"withheld:{ticket_id}:{what}").hex()[:32]


def end_withholding(tx: Tx, ticket_id: str, *, operator: Operator, mark: str, at: datetime) -> None:
    """The detail with this mark is shown like everything else again. Raises ActError where it is withheld no more."""
    require(operator, Right.WITHHELD)
    tip = _whole(tx, ticket_id)
    fields, words = (
        tuple(one for one in withheld_here if withheld_mark(tx, ticket_id, one) != mark)
        for withheld_here in (tip.withheld, tip.withheld_words)
    )
    if (fields, words) == (tip.withheld, tip.withheld_words):
        raise ActError("desk-withheld-meanwhile")
    tickets.withhold(tx, ticket_id, fields=fields, words=words, operator=operator, at=at)
    _audit(tx, ticket_id, operator=operator, what="not_withheld", at=at)


def release_match(tx: Tx, ticket_id: str, *, operator: Operator, at: datetime) -> bool:
    """A possible match may be told to the family, by a person who calls: two of the team must say so.

    True where this was the second of them. Nothing is sent to anybody.
    """
    require(operator, Right.STATUS)
    if not operator.id:
        raise ActError("group-name-needed")
    lines = [one for one in tickets.history(tx, ticket_id) if one.what in ("match_asked", "match_released")]
    first = lines[-1] if lines and lines[-1].what == "match_asked" else None
    if first is not None and first.operator_id == operator.id:
        raise ActError("group-release-another")
    done = first is not None
    _ticket(tx, ticket_id)
    _record(tx, ticket_id, operator=operator, at=at, what="match_released" if done else "match_asked")
    return done


def _whole(tx: Tx, ticket_id: str) -> Tip:
    tip = tickets.whole_tip(tx, ticket_id)
    if tip is None:
        raise ActError("group-no-ticket")
    return tip


def amend_reply(
    tx: Tx,
    ticket_id: str,
    message_id: str,
    *,
    operator: Operator,
    text: str,
    at: datetime,
    corrected: str = "",
    edits: bool = False,
) -> None:
    """The reply reads as ``text`` now, at the person's too; an edit that changes nothing changes nothing.

    Not yet sent: it goes out so. Sent, and the channel ``edits``: the sent message is changed. Else ``corrected`` (the
    new text with a word that it replaces the former) goes out as a message of its own.
    """
    require(operator, Right.REPLY)
    words = _cleaned(text)
    message = messages.get(tx, message_id)
    if message is None or message.ticket_id != ticket_id or message.direction is not Direction.OUT:
        raise ActError("group-no-such-reply")
    if not words or words == message.text:
        return
    if withheld.is_in(words, _ticket(tx, ticket_id).secrets):
        raise ActError("group-withheld-words")
    messages.reword(tx, message, text=words)
    if message.conversation_id is not None and (message.delivery in _OVER or outbox.is_under_way(tx, message_id)):
        if edits:
            _change(tx, message.conversation_id, message_id, at=at)
        else:
            _say(
                tx,
                ticket_id,
                message.conversation_id,
                operator=operator,
                text=_cleaned(corrected) or words,
                at=at,
                operator_ref=message.operator_ref,
            )
    _record(tx, ticket_id, operator=operator, at=at, what="amended")


def ticket_of_reply(tx: Tx, message_id: str) -> str:
    """The ticket that a reply belongs to."""
    message = messages.get(tx, message_id)
    if message is None or message.ticket_id is None or message.direction is not Direction.OUT:
        raise ActError("group-no-such-reply")
    return message.ticket_id


def send_again(tx: Tx, ticket_id: str, message_id: str, *, operator: Operator, at: datetime) -> bool:
    """A reply that failed, or of which nobody knows whether it arrived, waits for delivery once more.

    False where it needs none: pressed twice, or it arrived after all.
    """
    require(operator, Right.REPLY)
    message = messages.get(tx, message_id)
    if message is None or message.ticket_id != ticket_id:
        raise ActError("group-no-such-reply")
    if not outbox.again(tx, message_id, at=at, priority=REPLY_PRIORITY):
        return False
    _record(tx, ticket_id, operator=operator, at=at, what="sent_again")
    return True


def _say(
    tx: Tx,
    ticket_id: str,
    conversation_id: str,
    *,
    operator: Operator,
    text: str,
    at: datetime,
    operator_ref: str = "",
    attachment_id: str | None = None,
) -> str:
    address = _address(tx, conversation_id)
    message_id = messages.add(
        tx,
        conversation_id=conversation_id,
        ticket_id=ticket_id,
        direction=Direction.OUT,
        author=operator.name,
        kind="text" if attachment_id is None else "file",
        text=text,
        at=at,
        channel=address.channel,
        operator_id=operator.id or None,
        delivery=Delivery.WAITING,
        operator_ref=operator_ref,
    )
    if attachment_id is not None:
        media.goes_with(tx, attachment_id, message_id=message_id, conversation_id=conversation_id)
    outbox.enqueue(
        tx,
        channel=address.channel,
        target=address.user,
        conversation_id=conversation_id,
        message_id=message_id,
        priority=REPLY_PRIORITY,
        due_at=at,
    )
    return message_id


def _change(tx: Tx, conversation_id: str, message_id: str, *, at: datetime) -> None:
    # In the lane of the conversation, so that the message itself is out before its edit.
    address = _address(tx, conversation_id)
    outbox.enqueue(
        tx,
        channel=address.channel,
        target=address.user,
        conversation_id=conversation_id,
        payload={"edit": message_id},
        priority=REPLY_PRIORITY,
        due_at=at,
    )


def _address(tx: Tx, conversation_id: str) -> conversations.Address:
    address = conversations.address(tx, conversation_id)
    if address is None:
        raise ActError("group-no-conversation")
    return address


def _ticket(tx: Tx, ticket_id: str) -> tickets.TicketRow:
    ticket = tickets.get(tx, ticket_id)
    if ticket is None:
        raise ActError("group-no-ticket")
    return ticket


def _cleaned(text: str) -> str:
    return clean(text)[:TEXT_LIMIT].strip()


def _name(text: str) -> str:
    return " ".join(clean(text).split())[:120] or "?"


def _reason(text: str) -> str:
    words = " ".join(clean(text).split())[:REASON_LIMIT]
    if not words:
        raise ActError("group-reason")
    return words


def _record(tx: Tx, ticket_id: str, *, operator: Operator, at: datetime, what: str, detail: str = "") -> None:
    operator_id = operator.id or None
    tickets.record(tx, ticket_id, at=at, who=operator.name, what=what, operator_id=operator_id, detail=detail)
    _audit(tx, ticket_id, operator=operator, at=at, what=what, detail=detail)


def _audit(tx: Tx, ticket_id: str, *, operator: Operator, at: datetime, what: str, detail: str = "") -> None:
    audit.write(
        tx,
        at=at,
        operator_id=operator.id or None,
        who=operator.name,
        what=what,
        ticket_id=ticket_id,
        detail=detail,
    )
