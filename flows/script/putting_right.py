"""What is put right in a person's own words where the facts are read back: "anh hy sinh 1969 chứ không phải 1972"."""

from __future__ import annotations

import dataclasses
import re
from datetime import date

from flows.model import Answer, Source, Tip
from flows.script import martyr, story
from flows.script.question import value_of
from flows.understand import fold, names, namesakes
from flows.understand.story import read_story

_NOT_SO = re.compile(r"[\s,.;]*(?<!\w)(?:chu |ma )?(?:khong|ko|k|kg|hong) phai(?!\w)[^,.;\n]*")
_NAMES = re.compile(r"(?<!\w)(?:ten|ho ten)(?!\w)")


def corrections(tip: Tip, text: str, day: date) -> dict[str, Answer]:
    """The answers that these words give the tip anew, by field; none where they speak of somebody else or of nothing.

    `day`: when they were said.
    """
    said = _without_what_is_not_so(text)
    known = str(value_of(tip, martyr.NAME) or "")
    read = read_story(said, day)
    named = [one.name.value for one in read.martyrs if one.name is not None]
    renamed = names.read_name(said) if _NAMES.search(fold.page(said).shadow) else None
    if len(named) > 1 or (named and not renamed and not _is_he(named[0], known)):
        return {}
    if not named and known and not renamed:
        said = f"Liệt sĩ {known}, {said}"
        read = read_story(said, day)
    found = story.facts_of(read, said, tip.outside)
    found.pop(martyr.NAME, None)
    full = renamed or next((name for name in named if " " in name), "")
    if full and full != known:
        found[martyr.NAME] = Answer(said=full, value=full)
    was = {field: one.value for field, one in tip.answers.items()}
    return {
        field: dataclasses.replace(one, source=Source.ANSWER, sure=True)
        for field, one in found.items()
        if one.value != was.get(field)
    }


def _without_what_is_not_so(text: str) -> str:
    page = fold.page(text)
    kept, at = [], 0
    for match in _NOT_SO.finditer(page.shadow):
        kept.append(page.text[at : match.start()])
        at = match.end()
    return "".join([*kept, page.text[at:]])


def _is_he(name: str, known: str) -> bool:
    """Whether a name may be his: the same, or his given name alone."""
    if " " in name or not known:
        return not known or namesakes.alike(name, known)
    return namesakes.alike(name, known.rsplit(maxsplit=1)[-1])
