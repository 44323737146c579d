"""Words at the reading back that say that a line is wrong (*sai rồi, không phải nơi hi sinh*), and which one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from flows.understand.page import fold
from flows.understand.page.cues import Cues

_WRONG = Cues("sai rồi|bị sai|ghi sai|viết sai|nhầm rồi|bị nhầm|ghi nhầm|that's wrong|is wrong|not right|incorrect")
_NOT_SO = Cues(
    "sửa|sửa lại|sửa giúp|đổi lại|sai|nhầm|không phải|không đúng|chưa đúng|wrong|not"
)  # of a line that is named, or first of all


def wrong_lines(text: str, labels: Mapping[str, Iterable[str]]) -> tuple[str, ...] | None:
    """The lines that the words call wrong, by their folded labels; None where nothing is called so."""
    page = fold.page(text)
    words = _plain(fold.fold(text))
    named = tuple(field for field, forms in labels.items() if any(_stands(_plain(one), words) for one in forms))
    first = _NOT_SO.first(page)
    if _WRONG.occur(page) or (first is not None and (named or first.start == 0)):
        return named
    return None


def _stands(label: str, words: str) -> bool:
    return bool(label) and re.search(rf"(?<!\w){re.escape(label)}(?!\w)", words) is not None


def _plain(folded: str) -> str:
    return folded.replace("hy sinh", "hi sinh").replace("liet sy", "liet si")
