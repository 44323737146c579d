"""A ticket as a moderator group shows it, read from the store; and what is kept of the showing. Units of work.

The topic is a view: losing it loses nothing. What was shown in it is told by ``group_messages``, whose
``message_ref`` lists messages ("id:edits") and attachments, so that a new topic is filled from the database.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import NamedTuple

import sqlalchemy as sa

from bot.desk import cards
from bot.desk.groups import Groups
from flows import consistency, flags, tips
from storage import (
    conversations,
    group_views,
    media,
    merging,
    messages,
    prints,
    proposals,
    register_checks,
    register_matches,
    ticket_form,
    tickets,
    withholding,
)
from storage.group_views import GroupMessage, GroupView
from storage.media import Attachment
from storage.messages import MessageRow
from storage.tables import group_views as t
from storage.tables import messages as m
from storage.tables import tickets as k
from storage.types import AttachmentState, Direction, ViewState
from storage.unit import Tx

DEFERRED = "deferred"  # stands in ``card_digest`` of a view that waits for a claim or an answer
_READY = (AttachmentState.STORED, AttachmentState.TOO_BIG, AttachmentState.REFUSED, AttachmentState.FAILED)
# What the machine was told by a button or a command; the card has its meaning.
_SILENT = frozenset({"button", "command"})
_FILES = frozenset({"photo", "voice", "audio", "video", "file"})
_answered = sa.exists().where(
    m.c.ticket_id == k.c.id, m.c.direction == Direction.OUT, sa.or_(m.c.author != b"", m.c.operator_ref != "")
)
_engaged = sa.select(k.c.id, k.c.urgent).where(
    k.c.id.in_(sa.bindparam("ids", expanding=True)),
    sa.or_(k.c.urgent, k.c.wants_person, k.c.assignee_id.is_not(None), _answered),
)


class Due(NamedTuple):
    """A view that is out of date. ``engaged``: its ticket gets a topic whatever the queue."""

    view: GroupView
    engaged: bool


@dataclass(frozen=True, slots=True)
class Situation:
    """Everything that bringing one view up to date needs to know."""

    view: GroupView
    chat_id: str
    card: cards.Card
    fresh: tuple[MessageRow, ...]  # of the person and of the desk, not shown yet, or edited since
    edited: frozenset[str]  # those of them that were shown before
    files: tuple[Attachment, ...]  # to be shown
    fetching: bool  # more of them will come
    engaged: bool  # gets a topic whatever the queue

    @property
    def closed(self) -> bool:
        return self.card.status == "closed"


def due(tx: Tx, now: datetime, *, groups: Groups, chat_id: str, only_new: bool, limit: int = 500) -> list[Due]:
    """This group's views that are out of date, the most urgent first; ``only_new``: those that have no topic."""
    groups.learn(tx)
    views = group_views.due(tx, now, only_new=only_new, limit=limit)
    views = [one for one in views if _chat_of(one, groups) == chat_id]
    engaged = _engagements(tx, [one.ticket_id for one in views])
    found = [Due(one, one.ticket_id in engaged) for one in views]
    return sorted(found, key=lambda one: not engaged.get(one.view.ticket_id, False))


def _engagements(tx: Tx, ticket_ids: Sequence[str]) -> dict[str, bool]:
    """Those of the tickets that are claimed, answered, urgent or want a person, and whether they are urgent."""
    return {row.id: row.urgent for row in tx.execute(_engaged, {"ids": ticket_ids})} if ticket_ids else {}


def situation(tx: Tx, ticket_id: str, *, groups: Groups) -> Situation | None:
    """None where there is no such view or ticket any more."""
    view = group_views.of_ticket(tx, ticket_id)
    ticket = tickets.get(tx, ticket_id)
    form = ticket_form.as_json(tx, ticket.code) if ticket is not None else None
    if view is None or ticket is None or form is None:
        return None
    # What is told later is mirrored, each message once; the card keeps the story that the ticket was opened with.
    at_opening = tuple(one for one in ticket.tip.told if one.at is None or one.at <= ticket.created_at)
    form = form | {"story": tips.story_of(replace(ticket.tip, told=at_opening))}
    chat_id = _chat_of(view, groups)
    address = conversations.address(tx, ticket.conversation_id) if ticket.conversation_id else None
    blocked = address is not None and address.blocked
    said = withholding.messages(ticket, messages.of_ticket(tx, ticket_id))
    shown, files_shown = _shown(group_views.messages_of(tx, ticket_id), view, chat_id)
    fresh = [one for one in said if _is_mirrored(one, ticket.created_at) and shown.get(one.id, -1) < len(one.before)]
    ours = {one.id for one in said if one.direction is not Direction.IN}
    attachments = withholding.files(ticket, media.of_ticket(tx, ticket_id))
    files = [one for one in attachments if one.id not in files_shown and one.message_id not in ours]
    exifs = [None if one.message_id in ours else one.exif for one in attachments]
    checks = consistency.of_ticket(ticket.tip, exifs, told_on=ticket.created_at.date())
    flagged = flags.of_tip(ticket.tip, prints.others(tx, ticket_id))
    stands = merging.standing(tx, ticket_id)
    merged_into = tickets.codes_of(tx, [stands.into_id])[stands.into_id] if stands is not None else ""
    return Situation(
        view=view,
        chat_id=chat_id,
        card=cards.read(
            form,
            wants_person=ticket.wants_person,
            blocked=blocked,
            checks=checks,
            flagged=flagged,
            proposal=proposals.get(tx, ticket_id),
            merged_into=merged_into,
            registers=register_matches.summary_of(register_checks.of_ticket(tx, ticket_id)),
        ),
        fresh=tuple(fresh),
        edited=frozenset(one.id for one in fresh if one.id in shown),
        files=tuple(one for one in files if one.state in _READY),
        fetching=any(one.state not in _READY for one in files),
        engaged=bool(_engagements(tx, [ticket_id])),
    )


def move(tx: Tx, ticket_id: str, chat_id: str) -> None:
    """The ticket is shown in this group from now on; what it had elsewhere is void."""
    view = group_views.of_ticket(tx, ticket_id)
    if view is None or view.chat_id == chat_id:
        return
    had = view.thread_id is not None or view.card_message_id is not None or view.state is ViewState.CREATING
    state = ViewState.LOST if had else view.state
    group_views.update(
        tx,
        view.id,
        chat_id=chat_id,
        thread_id=None,
        card_message_id=None,
        state=state,
        card_digest=view.card_digest if view.card_digest == DEFERRED else "",
    )


def begin(tx: Tx, ticket_id: str, *, generation: int) -> bool:
    """A topic is being made, by this caller alone: False where somebody else was quicker, or nothing is wanted."""
    view = group_views.of_ticket(tx, ticket_id)
    if view is None or view.generation != generation or view.state is ViewState.CREATING or view.thread_id is not None:
        return False
    group_views.update(
        tx,
        view.id,
        state=ViewState.CREATING,
        generation=generation + 1,
        card_message_id=None,
        card_digest="",
    )
    return True


def not_begun(tx: Tx, ticket_id: str) -> None:
    """The topic was certainly not made: it is wanted as before."""
    view = group_views.of_ticket(tx, ticket_id)
    if view is not None and view.state is ViewState.CREATING:
        group_views.update(tx, view.id, state=ViewState.LOST if view.generation > 1 else ViewState.WANTED)


def opened(tx: Tx, ticket_id: str, chat_id: str, thread_id: str, *, name: str) -> bool:
    """The topic that was being made is this one. False where none was: then another one is the ticket's."""
    view = group_views.of_ticket(tx, ticket_id)
    if view is None or view.chat_id != chat_id:
        return False
    if view.state is not ViewState.CREATING:
        return view.thread_id == thread_id
    group_views.update(tx, view.id, state=ViewState.OPEN, thread_id=thread_id, card_digest=f"|{cards.digest(name)}|")
    return True


def lose(tx: Tx, ticket_id: str, thread_id: str) -> bool:
    """The topic is gone. Of several that find out, one gets True."""
    view = group_views.of_ticket(tx, ticket_id)
    if view is None or view.thread_id != thread_id or view.state not in (ViewState.OPEN, ViewState.CLOSED):
        return False
    group_views.update(
        tx, view.id, state=ViewState.LOST, thread_id=None, card_message_id=None, card_digest="", shown_message_id=""
    )
    return True


def without_topic(tx: Tx, ticket_id: str) -> None:
    """The group has no topics: the ticket is shown in the open."""
    view = group_views.of_ticket(tx, ticket_id)
    if view is not None and view.thread_id is None:
        group_views.update(tx, view.id, state=ViewState.OPEN, card_digest=view.card_digest.replace(DEFERRED, ""))


def defer(tx: Tx, view: GroupView, chat_id: str) -> None:
    """The ticket waits at the desk for a claim or an answer; only then it gets a topic."""
    group_views.update(tx, view.id, chat_id=chat_id, card_digest=DEFERRED)
    group_views.settle(tx, view.id, touches=view.touches)


def deferred(tx: Tx, chat_id: str) -> int:
    """How many tickets of the group wait at the desk."""
    query = sa.select(sa.func.count()).where(t.c.chat_id == chat_id, t.c.card_digest == DEFERRED)
    return int(tx.execute(query).scalar_one())


def posted(
    tx: Tx,
    ticket_id: str,
    chat_id: str,
    thread_id: str | None,
    message_id: str,
    *,
    kind: str,
    refs: tuple[str, ...] = (),
    person_external_id: str | None = None,
) -> None:
    """The bot's message belongs to the ticket and shows these messages and attachments."""
    group_views.add_message(
        tx,
        chat_id=chat_id,
        message_id=message_id,
        thread_id=thread_id,
        ticket_id=ticket_id,
        kind=kind,
        person_external_id=person_external_id,
        message_ref=",".join(refs) or None,
    )


def shows_card(tx: Tx, view_id: str, message_id: str | None, digest: str) -> None:
    group_views.update(tx, view_id, card_message_id=message_id, card_digest=digest)


def has_state(tx: Tx, view_id: str, state: ViewState, digest: str) -> None:
    group_views.update(tx, view_id, state=state, card_digest=digest)


def _chat_of(view: GroupView, groups: Groups) -> str:
    chat_id = groups.current(view.chat_id)
    return chat_id if view.chat_id and chat_id in groups.all() else groups.of_ticket(view.ticket_id)


def _is_mirrored(message: MessageRow, opened_at: datetime) -> bool:
    """The story up to the opening stands on the card. Of what goes out, only a person's words are news here: the
    desk's, and what somebody wrote with the platform's own tool.
    """
    if message.direction is Direction.IN:
        if message.kind in _FILES and not message.text and not message.before:
            return False  # the file itself is shown
        return message.at > opened_at and message.kind not in _SILENT
    return message.direction is Direction.OUT and bool(message.author) and not message.operator_ref


def _shown(rows: list[GroupMessage], view: GroupView, chat_id: str) -> tuple[dict[str, int], set[str]]:
    said: dict[str, int] = {}
    files: set[str] = set()
    for row in rows:
        if row.chat_id != chat_id or row.thread_id not in (view.thread_id, None) or not row.message_ref:
            continue
        for ref in row.message_ref.split(","):
            message_id, is_message, edits = ref.partition(":")
            if is_message:
                said[message_id] = max(said.get(message_id, -1), int(edits or 0))
            else:
                files.add(message_id)
    return said, files
