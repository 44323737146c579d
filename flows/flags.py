"""What in a tip should make an operator look twice: for the team alone, never said to the person, no reason to refuse.

Pure: a tip, and the codes of other tickets that share something with it; flags out, each with the words that raised it.
Their reasons are in ``locales/*/flags.ftl``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from flows import accounts
from flows.model import Tip
from flows.script import abuse
from flows.understand.chat import intent
from flows.understand.page import fold
from flows.understand.page.cues import Cue, Cues, sentences
from flows.understand.persons.phones import scan_phones

MONEY, ASKED, PSYCHIC, BOTTLE = "money", "money_asked", "psychic", "bottle"
SAME = ("text", "phone", "account")  # what may stand in other tickets
LONG_ENOUGH = 8  # words; a shorter text is alike by chance
CODES = 5  # of other tickets that are named

_WANTED = Cues(
    "tiền công|thù lao|trả công|bồi dưỡng|đặt cọc|tiền cọc|cọc trước|chuyển khoản cho tôi|gửi tiền cho tôi|"
    "trả tôi|đưa tôi|chuyển cho tôi|tiền thưởng|thưởng bao nhiêu|thưởng cho tôi|trả tiền thì|có tiền thì|"
    "đưa tiền thì|chi phí đi lại cho tôi|phí dẫn đường|pay me|a reward|for a fee"
)
_PSYCHIC = Cues(
    "ngoại cảm|nhà ngoại cảm|thầy bói|thầy cúng|thầy đồng|thầy pháp|thầy phán|thầy bảo|thầy chỉ|thầy nói|thầy xem|"
    "vong báo|vong nhập|vong chỉ|vong về|vong linh báo|áp vong|gọi vong|gọi hồn|lên đồng|soi căn|bà đồng|cô đồng|"
    "cậu đồng|tâm linh chỉ|psychic|fortune teller|medium told"
)
_BOTTLE = Cues(
    "lọ penicillin|lọ pênixilin|lọ penixilin|lọ pênicilin|lọ penicilin|lọ pê-ni-xi-lin|chai penicillin|ống penicillin|"
    "lọ kháng sinh|giấy trong lọ|tên trong lọ|lọ đựng giấy|lọ có giấy|lọ ghi tên|penicillin bottle|penicillin vial|"
    "note in a bottle|paper in a bottle"
)


@dataclass(frozen=True, slots=True)
class Flag:
    """``what``: its reason is ``flags-<what>``. ``words``: as they were said, or the codes of other tickets."""

    what: str
    words: str


def of_tip(tip: Tip, others: Mapping[str, Sequence[str]] | None = None) -> tuple[Flag, ...]:
    """The flags of a tip. ``others``: what it shares (of ``SAME``) → codes of the tickets of other people."""
    text = _words(tip)
    found: list[Flag] = []
    if not abuse.is_report(tip):  # there it is what the report is about
        page = fold.page(text)
        for what, cues in ((MONEY, _WANTED), (PSYCHIC, _PSYCHIC), (BOTTLE, _BOTTLE)):
            cue = next(_meant(page, cues), None)
            if cue is not None:
                found.append(Flag(what, _sentence(page, cue.start)))
        if not any(one.what == MONEY for one in found):
            lines = (one for one in _lines(tip) if not any(_meant(fold.page(one), _PSYCHIC)))
            asking = next(filter(intent.asks_money, lines), "")
            found += [Flag(ASKED, asking)] if asking else []
    shared = others or {}
    found += [Flag(f"same_{one}", ", ".join(shared[one][:CODES])) for one in SAME if shared.get(one)]
    return tuple(found)


def marks_of(tip: Tip) -> tuple[tuple[str, str], ...]:
    """By what this tip is known again in others: (one of ``SAME``, what is compared), each once."""
    text = _words(tip)
    texts = [fold.fold(one) for one in (*_lines(tip), "\n".join(_lines(tip)))]
    phones = [one.value for one in scan_phones(text) if one.value]
    marks = [("text", one) for one in texts if len(one.split()) >= LONG_ENOUGH]
    marks += [("phone", one) for one in phones]
    marks += [("account", one) for one in accounts.numbers(text)]
    return tuple(dict.fromkeys(marks))


def _lines(tip: Tip) -> list[str]:
    return [one.text for one in tip.told if one.is_words()]


def _meant(page: fold.Page, cues: Cues) -> Iterator[Cue]:
    return (one for one in cues.find(page) if intent.is_meant(page, one))


def _words(tip: Tip) -> str:
    """All that was said: the story, and the answers in words."""
    said = [one.said for one in tip.answers.values() if one.said]
    return "\n".join(dict.fromkeys((*_lines(tip), *said)))


def _sentence(page: fold.Page, at: int) -> str:
    span = next((one for one in sentences(page) if one[0] <= at < one[1]), (at, len(page.text)))
    return page.text[slice(*span)].strip(" .,\n")
