"""What the team does on a ticket, one unit of work each: the web desk, the moderator group and the command line share them.

Every act writes the ticket's history under the operator's name, marks the group's view of the ticket as out of date
and, through the store's own bells, wakes whoever shows it. Nothing here decides who may act: the caller has asked.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from flows.model import Conversation, JsonValue
from flows.understand.fold import clean
from storage import audit, conversations, group_views, media, messages, outbox, people, tickets
from storage.unit import Tx

STATUSES = (
    "received",
    "classified",
    "verifying",
    "verified",
    "unverifiable",
    "duplicate",
    "handed_over",
    "closed",
)
REPLY_PRIORITY = 10  # a family that waits for an answer: before reminders, long before anything in the group
TEXT_LIMIT = 20_000


class ActError(Exception):
    """The act cannot be done; ``key`` is the text (``group.ftl``) that says why."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


@dataclass(frozen=True, slots=True)
class Anonymous:
    """An administrator who writes as the group itself: the platform does not say who it is."""

    name: str


Who = people.Operator | Anonymous


def reply(
    tx: Tx,
    ticket_id: str,
    *,
    operator: Who,
    text: str,
    at: datetime,
    operator_ref: str = "",
    attachment_id: str | None = None,
) -> str:
    """The words wait for delivery to the person, on the channel they came from; the id of the message.

    ``operator_ref``: the group's message ("chat:message") that asked for it; its outcome is shown there.
    ``attachment_id``: a file of the team that goes along.
    """
    ticket = _ticket(tx, ticket_id)
    words = clean(text)[:TEXT_LIMIT].strip()
    if not words and attachment_id is None:
        raise ActError("group-empty")
    if ticket.conversation_id is None:
        raise ActError("group-no-conversation")
    message_id = messages.add(
        tx,
        conversation_id=ticket.conversation_id,
        ticket_id=ticket_id,
        direction="out",
        author=operator.name,
        kind="text" if attachment_id is None else "file",
        text=words,
        at=at,
        operator_id=_id(operator),
        delivery="waiting",
        operator_ref=operator_ref,
    )
    if attachment_id is not None:
        media.belongs_to(tx, attachment_id, message_id=message_id)
    _send(tx, ticket.conversation_id, message_id, at=at)
    tickets.answered(tx, ticket_id, at=at)
    _record(tx, ticket_id, operator=operator, at=at, what="replied", detail=words)
    return message_id


def note(tx: Tx, ticket_id: str, *, operator: Who, text: str, at: datetime) -> None:
    """The words are kept in the ticket for the team; the person never sees them."""
    words = clean(text)[:TEXT_LIMIT].strip()
    if not words:
        raise ActError("group-empty")
    messages.add(
        tx,
        conversation_id=None,
        ticket_id=ticket_id,
        direction="note",
        author=operator.name,
        kind="text",
        text=words,
        at=at,
        operator_id=_id(operator),
    )
    _record(tx, ticket_id, operator=operator, at=at, what="noted", detail=words)


def claim(tx: Tx, ticket_id: str, *, operator: people.Operator, at: datetime) -> None:
    """The operator answers for this ticket from now on, whoever did before."""
    tickets.claim(tx, ticket_id, operator_id=operator.id, at=at)
    _record(tx, ticket_id, operator=operator, at=at, what="claimed")


def set_status(tx: Tx, ticket_id: str, *, operator: people.Operator, status: str, at: datetime) -> None:
    """The ticket has the status. The person is not told by this."""
    if status not in STATUSES:
        raise ActError("group-status-unknown")
    if _ticket(tx, ticket_id).status == status:
        return
    tickets.set_status(tx, ticket_id, status=status, at=at)
    _record(tx, ticket_id, operator=operator, at=at, what="status", detail=status)


def correct_fact(
    tx: Tx, ticket_id: str, *, operator: people.Operator, field: str, said: str, value: JsonValue, at: datetime
) -> None:
    """The answer to ``field`` is the operator's; what stood there before is kept beside it."""
    words = clean(said)[:TEXT_LIMIT].strip()
    tickets.correct(tx, ticket_id, field=field, value=value, said=words, operator=operator.name, at=at)
    _record(tx, ticket_id, operator=operator, at=at, what="corrected", detail=field)


def unmask_contact(tx: Tx, ticket_id: str, *, operator: people.Operator, at: datetime) -> tuple[str, str]:
    """The reporter's name and telephone number; that they were shown stands in the audit log and the history."""
    ticket = _ticket(tx, ticket_id)
    audit.write(tx, at=at, operator_id=operator.id, who=operator.name, what="contact-shown", ticket_id=ticket_id)
    _record(tx, ticket_id, operator=operator, at=at, what="contact-shown")
    return ticket.reporter_name, ticket.reporter_phone


def amend_reply(
    tx: Tx, ticket_id: str, message_id: str, *, operator: Who, text: str, at: datetime, corrected: str, edits: bool
) -> None:
    """The reply reads as ``text`` now, at the person's too.

    Not yet sent: it goes out so. Sent, and the channel ``edits``: the sent message is changed. Else ``corrected`` (the
    new text with a word that it replaces the former) goes out as a message of its own.
    """
    words = clean(text)[:TEXT_LIMIT].strip()
    message = messages.get(tx, message_id)
    if message is None or message.ticket_id != ticket_id or message.direction != "out":
        raise ActError("group-no-such-reply")
    if not words or words == message.text:  # a link preview that was loaded is an edit as well
        return
    messages.reword(tx, message_id, text=words, at=at)
    if message.conversation_id is not None and message.delivery not in ("waiting", "held"):
        if edits:
            person = _person(tx, message.conversation_id)
            outbox.enqueue(
                tx,
                channel=person.channel,
                target=person.user,
                conversation_id=message.conversation_id,
                payload={"edit": message_id},
                priority=REPLY_PRIORITY,
                due_at=at,
            )
        else:
            again = messages.add(
                tx,
                conversation_id=message.conversation_id,
                ticket_id=ticket_id,
                direction="out",
                author=operator.name,
                kind="text",
                text=clean(corrected)[:TEXT_LIMIT].strip(),
                at=at,
                operator_id=_id(operator),
                delivery="waiting",
                operator_ref=message.operator_ref,
            )
            _send(tx, message.conversation_id, again, at=at)
    _record(tx, ticket_id, operator=operator, at=at, what="amended", detail=words)


def send_again(tx: Tx, ticket_id: str, message_id: str, *, operator: Who, at: datetime) -> None:
    """A reply that failed, or of which nobody knows whether it arrived, waits for delivery once more."""
    message = messages.get(tx, message_id)
    if message is None or message.ticket_id != ticket_id or message.conversation_id is None:
        raise ActError("group-no-such-reply")
    if message.delivery not in ("failed", "unknown", "held"):
        return  # pressed twice, or it arrived after all
    messages.wait_again(tx, message_id)
    _send(tx, message.conversation_id, message_id, at=at)
    _record(tx, ticket_id, operator=operator, at=at, what="sent-again")


def _send(tx: Tx, conversation_id: str, message_id: str, *, at: datetime) -> None:
    person = _person(tx, conversation_id)
    outbox.enqueue(
        tx,
        channel=person.channel,
        target=person.user,
        conversation_id=conversation_id,
        message_id=message_id,
        priority=REPLY_PRIORITY,
        due_at=at,
    )


def _person(tx: Tx, conversation_id: str) -> Conversation:
    person = conversations.get(tx, conversation_id)
    if person is None:
        raise ActError("group-no-conversation")
    return person


def _ticket(tx: Tx, ticket_id: str) -> tickets.TicketRow:
    ticket = tickets.get(tx, ticket_id)
    if ticket is None:
        raise ActError("group-no-ticket")
    return ticket


def _id(who: Who) -> str | None:
    return who.id if isinstance(who, people.Operator) else None


def _record(tx: Tx, ticket_id: str, *, operator: Who, at: datetime, what: str, detail: str = "") -> None:
    tickets.record(tx, ticket_id, at=at, who=operator.name, what=what, detail=detail, operator_id=_id(operator))
    group_views.touch(tx, ticket_id, now=at, priority=REPLY_PRIORITY)
