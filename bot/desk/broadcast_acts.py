"""Messages to many: written by one of the team, approved by another, stopped by anybody. Each act is audited."""

from __future__ import annotations

from datetime import datetime

from bot import applying, saying, telling
from bot.context import Context
from bot.desk.acts import ActError, require
from bot.desk.roles import Right
from flows import announcing, wording
from storage import audit, broadcasts, conversations, outbox
from storage.broadcasts import APPROVED, DRAFT, PROPOSED, SENDING, STOPPED, Broadcast, Draft
from storage.people import Operator
from storage.unit import Tx

TITLE_LIMIT = 120
OPEN = (DRAFT, PROPOSED, APPROVED)  # it can still be changed


def save(tx: Tx, context: Context, draft: Draft, *, broadcast_id: str = "", operator: Operator, at: datetime) -> str:
    """It reads so, and waits to be handed on; an approval that it had is void. Gives its id."""
    require(operator, Right.NEWS)
    if not draft.title:
        raise ActError("broadcast-no_name")
    first = context.texts.languages[0]
    for language in (first, *(one for one in draft.words if one != first)):
        for problem in wording.problems(draft.words.get(language, ""), hotline=context.rules.hotline):
            raise ActError(f"wording-problem-{problem}")
    if not at < draft.expires_at or not draft.send_at < draft.expires_at:
        raise ActError("broadcast-bad_time")
    saved = broadcasts.save(tx, draft, broadcast_id=broadcast_id, operator_id=operator.id, at=at)
    if not saved:
        raise ActError("broadcast-gone")
    _audit(tx, operator, "broadcast_written", draft.title, at)
    return saved


def propose(tx: Tx, broadcast_id: str, *, operator: Operator, at: datetime) -> None:
    """It waits for somebody else's approval."""
    require(operator, Right.NEWS)
    one = _get(tx, broadcast_id)
    if not broadcasts.move(tx, one.id, was=(DRAFT,), to=PROPOSED, at=at):
        raise ActError("broadcast-gone")
    _audit(tx, operator, "broadcast_proposed", one.title, at)


def approve(tx: Tx, broadcast_id: str, *, seen: str, looked: bool, operator: Operator, at: datetime) -> None:
    """It leaves at its hour. ``seen``: the version that the page showed; ``looked``: the warnings were read."""
    require(operator, Right.PUBLISH)
    one = _get(tx, broadcast_id)
    if one.written_by == operator.id:
        raise ActError("broadcast-own")
    if seen != version(one):
        raise ActError("broadcast-changed")
    if one.expires_at <= at:
        raise ActError("broadcast-too_late")
    if not looked and any(wording.warnings(text) for text in one.words.values()):
        raise ActError("wording-not_seen")
    if not broadcasts.move(tx, one.id, was=(PROPOSED,), to=APPROVED, operator_id=operator.id, at=at):
        raise ActError("broadcast-gone")
    _audit(tx, operator, "broadcast_approved", one.title, at)


def decline(tx: Tx, broadcast_id: str, *, operator: Operator, at: datetime) -> None:
    """It goes back to be changed."""
    require(operator, Right.PUBLISH)
    one = _get(tx, broadcast_id)
    if not broadcasts.move(tx, one.id, was=(PROPOSED,), to=DRAFT, operator_id=operator.id, at=at):
        raise ActError("broadcast-gone")
    _audit(tx, operator, "broadcast_declined", one.title, at)


def stop(tx: Tx, broadcast_id: str, *, operator: Operator, at: datetime) -> None:
    """What has not left does not leave. Anybody of the team may: to stop harms nobody."""
    require(operator, Right.NEWS)
    one = _get(tx, broadcast_id)
    if not broadcasts.move(tx, one.id, was=(*OPEN, SENDING), to=STOPPED, operator_id=operator.id, at=at):
        raise ActError("broadcast-gone")
    broadcasts.drop_waiting(tx, one.id, why=STOPPED)
    _audit(tx, operator, "broadcast_stopped", one.title, at)


def test(tx: Tx, context: Context, broadcast_id: str, *, operator: Operator, visitor: str, at: datetime) -> None:
    """Who works on it gets it as people will: in their own Telegram, or in the chat of this browser (``visitor``)."""
    require(operator, Right.NEWS)
    one = _get(tx, broadcast_id)
    if visitor:
        _test_on_page(tx, context, one, visitor, at)
    else:
        _test_on_telegram(tx, context, one, operator, at)
    _audit(tx, operator, "broadcast_tested", f"{one.title} · {'web' if visitor else 'telegram'}", at)


def _test_on_page(tx: Tx, context: Context, one: Broadcast, visitor: str, at: datetime) -> None:
    conversation_id = conversations.find(tx, "web", visitor)
    state = conversations.get(tx, conversation_id) if conversation_id else None
    address = conversations.address(tx, conversation_id) if conversation_id else None
    if conversation_id is None or state is None or address is None or address.channel != "web":
        raise ActError("broadcast-no_chat")
    say = announcing.say(one.words, state.language, context.texts.languages[0])
    to = telling.Listener(conversation_id, state, address)
    telling.tell_many(tx, context.texts, to, say, kind=applying.SAID, at=at)


def _test_on_telegram(tx: Tx, context: Context, one: Broadcast, operator: Operator, at: datetime) -> None:
    if not operator.telegram_id or not context.settings.telegram.on:
        raise ActError("broadcast-no_telegram")
    for language in one.words:
        say = announcing.say(one.words, language, context.texts.languages[0])
        message = saying.render(context.texts, say, language=language, channel="telegram")
        outbox.enqueue(
            tx,
            channel="telegram",
            target=operator.telegram_id,
            payload={"text": message.text, "kind": applying.SAID, **saying.choices_form(message)},
            priority=telling.PRIORITY,
            due_at=at,
        )


def version(one: Broadcast) -> str:
    """Another one after every change of the words, the people or the hour."""
    return one.written_at.isoformat()


def _get(tx: Tx, broadcast_id: str) -> Broadcast:
    found = broadcasts.get(tx, broadcast_id)
    if found is None:
        raise ActError("broadcast-gone")
    return found


def _audit(tx: Tx, operator: Operator, what: str, detail: str, at: datetime) -> None:
    audit.write(tx, at=at, operator_id=operator.id or None, who=operator.name, what=what, detail=detail)
