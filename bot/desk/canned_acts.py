"""Replies that stand ready: the program's own in the texts, changed and added to by leads; every change is audited."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from bot.desk.acts import ActError, require
from bot.desk.roles import Right
from bot.translate import Texts
from storage import audit, canned
from storage.canned import CannedReply
from storage.people import Operator
from storage.unit import Tx

OWN = ("thanks", "near", "papers", "leave", "free", "call", "passed")  # ``canned-<name>`` in the texts
CODE = "{code}"  # where a reply is used, the code of the ticket stands for it
TITLE_LIMIT, TEXT_LIMIT = 80, 2_000


@dataclass(frozen=True, slots=True)
class Ready:
    """A reply as it is offered. ``id``: of the row that stands for it, "" for one of the program's own as it is."""

    language: str
    title: str
    text: str
    id: str = ""
    origin: str = ""


def offered(texts: Texts, languages: Iterable[str], kept: Iterable[CannedReply]) -> list[Ready]:
    """All replies, by language in this order: the program's own or what stands for them, then the team's."""
    kept = list(kept)
    found = []
    for language in languages:
        mine = [one for one in kept if one.language == language]
        instead = {one.origin: one for one in mine if one.origin}
        for name in OWN:
            if name in instead:
                one = instead[name]
                found.append(Ready(language, one.title, one.text, one.id, name))
            else:
                title = texts.text(language, f"canned-{name}.title")
                found.append(Ready(language, title, texts.text(language, f"canned-{name}", code=CODE), origin=name))
        found += [Ready(language, one.title, one.text, one.id) for one in mine if not one.origin]
    return found


def save(
    tx: Tx, *, operator: Operator, reply_id: str, language: str, origin: str, title: str, text: str, at: datetime
) -> None:
    """The reply reads so from now on; without words the program's own is offered no more."""
    require(operator, Right.CANNED)
    title, text = title.strip()[:TITLE_LIMIT], text.strip().replace("\r\n", "\n")[:TEXT_LIMIT]
    if not title or not (text or origin):
        raise ActError("group-empty")
    if origin and origin not in OWN:
        raise ActError("canned-gone")
    kept = canned.all_of(tx)
    if not reply_id and origin:  # two leads who change the same one change one row
        reply_id = next((one.id for one in kept if (one.origin, one.language) == (origin, language)), "")
    if not canned.save(
        tx,
        reply_id=reply_id,
        language=language,
        origin=origin,
        title=title,
        text=text,
        operator_id=operator.id,
        at=at,
    ):
        raise ActError("canned-gone")
    _audit(tx, operator, what="canned_saved", detail=f"{language}: {title}", at=at)


def remove(tx: Tx, *, operator: Operator, reply_id: str, at: datetime) -> None:
    """The reply is gone; where it stood for one of the program's own, that is as it was."""
    require(operator, Right.CANNED)
    was = next((one for one in canned.all_of(tx) if one.id == reply_id), None)
    if was is None or not canned.remove(tx, reply_id):
        raise ActError("canned-gone")
    _audit(tx, operator, what="canned_removed", detail=f"{was.language}: {was.title}", at=at)


def _audit(tx: Tx, operator: Operator, *, what: str, detail: str, at: datetime) -> None:
    audit.write(tx, at=at, operator_id=operator.id or None, who=operator.name, what=what, detail=detail)
