"""Official answers: written by one of the team, told to people once another has approved. Each act is audited."""

from __future__ import annotations

from datetime import date, datetime

from bot.context import Context
from bot.desk.acts import ActError, require
from bot.desk.roles import Right
from flows import answers, wording
from storage import audit, faq
from storage.faq import APPROVED, DECLINED, Entry, Text, Version
from storage.people import Operator
from storage.unit import Tx

MOST_WORDINGS = 40  # of one language
SOURCE_LIMIT = 200


def write(
    tx: Tx,
    context: Context,
    text: Text,
    *,
    entry_id: str = "",
    topic: str = "",
    kind: str,
    ticket_code: str = "",
    operator: Operator,
    at: datetime,
) -> str:
    """A version waits for somebody else's approval, of a new entry where there is no id; gives the entry's id."""
    require(operator, Right.NEWS)
    was = _get(tx, entry_id) if entry_id else None
    topic = was.topic if was is not None else topic
    _check(context, text, topic=topic, kind=kind)
    if was is None:
        entry_id = faq.add(tx, topic=topic, kind=kind, ticket_code=ticket_code, at=at)
    faq.propose(tx, entry_id, text, kind=kind, operator_id=operator.id, at=at)
    _audit(tx, operator, "answer_written", entry_id, at)
    return entry_id


def _check(context: Context, text: Text, *, topic: str, kind: str) -> None:
    """Raises ActError where it could not be told, or not be found."""
    first = context.texts.languages[0]
    if kind not in answers.KINDS or (topic and topic not in context.texts.asked(first)):
        raise ActError("answers-gone")
    for language in (first, *(one for one in text.answers if one != first)):
        for problem in wording.problems(text.answers.get(language, ""), hotline=context.rules.hotline):
            raise ActError(f"wording-problem-{problem}")
    if not topic and not text.wordings.get(first):
        raise ActError("answers-no_wording")
    for some in text.wordings.values():
        for trouble in filter(None, map(answers.trouble, some)):
            raise ActError(f"answers-trouble-{trouble}")
    if kind == answers.RUMOUR and not (text.source and text.source_day):
        raise ActError("answers-no_source")
    for day in (text.source_day, text.valid_until):
        _day(day)


def _day(form: str) -> date | None:
    try:
        return date.fromisoformat(form) if form else None
    except ValueError:
        raise ActError("answers-bad_day") from None


def approve(tx: Tx, version_id: str, entry_id: str, *, looked: bool, operator: Operator, at: datetime) -> None:
    """People are told it from now on. ``looked``: the warnings were read."""
    require(operator, Right.PUBLISH)
    one = _waiting(tx, entry_id, version_id)
    if one.written_by == operator.id:
        raise ActError("answers-own")
    if not looked and warnings(one.text):
        raise ActError("wording-not_seen")
    faq.decide(tx, one.id, state=APPROVED, operator_id=operator.id, at=at)
    _audit(tx, operator, "answer_approved", entry_id, at)


def warnings(text: Text) -> list[str]:
    """What is to be looked at twice in what people will be told and asked by (``wording-warning-...``)."""
    told = {name for one in text.answers.values() for name in wording.warnings(one)}
    all_words = (*text.answers.values(), *(one for some in text.wordings.values() for one in some))
    return sorted(told | ({wording.NAMES} if any(map(wording.names_somebody, all_words)) else set()))


def decline(tx: Tx, version_id: str, entry_id: str, *, operator: Operator, at: datetime) -> None:
    """It is not told."""
    require(operator, Right.PUBLISH)
    one = _waiting(tx, entry_id, version_id)
    faq.decide(tx, one.id, state=DECLINED, operator_id=operator.id, at=at)
    _audit(tx, operator, "answer_declined", entry_id, at)


def end(tx: Tx, entry_id: str, *, operator: Operator, at: datetime) -> None:
    """Nobody is told it any more; where it stood for one of the program's own, that is told again."""
    require(operator, Right.PUBLISH)
    entry = _get(tx, entry_id)
    if not faq.end(tx, entry.id, at=at):
        raise ActError("answers-gone")
    _audit(tx, operator, "answer_ended", entry_id, at)


def _get(tx: Tx, entry_id: str) -> Entry:
    found = faq.get(tx, entry_id)
    if found is None:
        raise ActError("answers-gone")
    return found


def _waiting(tx: Tx, entry_id: str, version_id: str) -> Version:
    found = _get(tx, entry_id).waiting
    if found is None or found.id != version_id:
        raise ActError("answers-gone")
    return found


def _audit(tx: Tx, operator: Operator, what: str, entry_id: str, at: datetime) -> None:
    # Not its words: a rumour may name somebody, and the log outlives the erasure of who told it.
    audit.write(tx, at=at, operator_id=operator.id or None, who=operator.name, what=what, detail=entry_id)
