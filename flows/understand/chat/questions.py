"""Questions of the person's own that the team has answered beforehand: *bao giờ có kết quả?*, *có mất tiền không?*

Which questions there are, and by which phrases each is recognised, is in ``locales/*/faq.ftl``; here is how a phrase
is found. A phrase counts only where the sentence asks: "có mất tiền không" does, "mất tiền" in a story does not.
Said apart from that is what else the message holds, so that no fact is taken for a part of a question.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain, islice, pairwise, product
from typing import Literal

from flows.understand.page import fold
from flows.understand.page.cues import sentences

GAP = 5  # words that may stand where a phrase has "…"
NEAR = 12  # words between a phrase and the word or sign that asks
AHEAD = 5  # words of a sentence before a phrase that asks by itself
TELLING = 4  # words of a phrase that behind a "không" asks nothing
SHORT = 3  # words of a phrase that asks only at the end of a sentence, or of one that asks anyhow
VERY_SHORT = 2  # one so short asks only where it stands alone, or before a question mark
MOST_FORMS = 500  # of one phrase with brackets
MOST = 2  # questions of one message that are answered
FEW = 2  # further words in a sentence that is still nothing but a question
MANY_OWN = 4  # words neither of address nor of grammar, some of them met in phrases too
MOST_WORDS = 60  # words at the end of a sentence in which a question is looked for
MANY = 8  # so many that it tells something, however small they are

_WORD = re.compile(r"\w+")
_BRACKETS = re.compile(r"[()]")
_PIECE = re.compile(r"\w+|…|\.\.\.")
# What people type short; each stands for these words.
_SHORT: Mapping[str, tuple[str, ...]] = {
    short: tuple(words.split())
    for short, words in {
        "ls": "liet si",
        "kq": "ket qua",
        "ko": "khong",
        "k": "khong",
        "kg": "khong",
        "khg": "khong",
        "hok": "khong",
        "hong": "khong",
        "dc": "duoc",
        "dk": "duoc",
        "gbt": "giay bao tu",
        "xn": "xet nghiem",
        "hp": "hai phong",
        "bn": "bao nhieu",
        "ntn": "nhu the nao",
        "j": "gi",
        "cb": "can bo",
        "dna": "adn",
        "hy": "hi",
        "sy": "si",
        "ky": "ki",
    }.items()
}
# Words that make a phrase or the end of a sentence a question, as they are rightly spelled.
_ASKING = {fold.fold(one): one for one in "không chưa sao đâu ai gì nào mấy nhiêu chăng hả bao".split()}
_ASKING_FIRST = frozenset(
    "what when where who whom whose which why how can could may do does did is are will would must should shall".split()
)
_AT_END = {fold.fold(one): one for one in "không chưa sao đâu ai gì nào mấy nhiêu chăng".split()}
_ONLY_ASKED = {
    ("duoc", "khong"),
    ("phai", "khong"),
    ("dung", "khong"),
    ("bao", "gio"),
    ("bao", "lau"),
    ("bao", "nhieu"),
}
_AT_END_OF_TWO = {("bao", "lau"), ("bao", "gio"), ("may", "gio"), ("phai", "khong")}
_ASKED = ("hỏi", "wonder", "ask")  # behind these, or at the beginning, a question follows: "cho tôi hỏi", "want to ask"
_LEAVE = frozenset({"cho", "xin", "muon", "dinh", "like", "want", "may"})
_NOT = frozenset({"khong", "chua", "chang", "cha"})
_CONDITION = frozenset({"thi", "la", "cung", "neu"})  # "khi nào có kết quả thì báo tôi" asks nothing
# What may stand behind the word that asks.
_TAILS = frozenset(
    "a ah vay the ha nhi nhe nha hen day do chau bac em anh chi co ong ba chu cu ban con oi voi ta luon nua "
    "please sir madam".split()
)
# Courtesy, address and what leads to a question: a sentence of these alone is no part of a story.
_COURTESY = frozenset(
    "da thua xin chao cam on cho hoi chut ti it voi bac chau em anh chi co ong ba chu cu ban con toi minh oi a ah nhe "
    "nha vay the thi cac gium giup biet them cau nay dieu cau nua lam on alo muon dinh nho thac mac "
    "hello hi dear thank thanks you please sir madam i have a question may ask one more".split()
)
# Words that carry no fact of their own inside a question.
_SMALL = _COURTESY | frozenset(
    "o la thi ma va voi cua cho de duoc co khong chua phai bi can nen se dang da roi con nua neu khi luc nay do kia "
    "gi nao sao dau ai may bao nhieu lau gio gia dinh nha toi chung minh nguoi ta viec lam den toi ve tu trong ngoai "
    "cung van chi moi lai rang nhu hay hoac bay bao gio vay the hien tai luon ngay nhi ha xem cai "
    "the a an of to for in on at my our we us it they be been is are was do does did will would can could must should "
    "and or if there this that any from with about".split()
)

_Marks = Counter[str]
_Part = tuple[tuple[str, _Marks], ...]  # words side by side, folded, each with its diacritics
_UNMARKED: _Marks = Counter()


@dataclass(frozen=True, slots=True)
class _Word:
    folded: str
    marks: _Marks
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Phrase:
    topic: str
    parts: tuple[_Part, ...]  # with a gap between every two
    asks: Literal["", "what", "whether", "english"]  # how it asks by itself: by a word, by "không" at its end
    words: frozenset[str]
    weight: int  # how many words


@dataclass(frozen=True, slots=True)
class _Hit:
    phrase: _Phrase
    start: int  # in words of the sentence
    end: int


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """The phrases of all questions that have an answer, ready to be looked for."""

    by_first: Mapping[str, tuple[_Phrase, ...]] = field(default_factory=dict)
    known: frozenset[str] = frozenset()  # every word of every phrase

    @classmethod
    def of(cls, phrases: Iterable[tuple[str, str]]) -> Phrasebook:
        """``phrases``: topic and phrase. "…" stands for at most five words, "(a / b)" for a or b."""
        by_first: dict[str, list[_Phrase]] = {}
        for topic, phrase in phrases:
            for flat, parts in _each(phrase):
                made = _Phrase(topic, parts, _how(flat), frozenset(folded for folded, _ in flat), len(flat))
                by_first.setdefault(flat[0][0], []).append(made)
        return cls(
            {first: tuple(some) for first, some in by_first.items()},
            frozenset[str]().union(*(one.words for some in by_first.values() for one in some)),
        )

    def before(self, other: Phrasebook) -> Phrasebook:
        """The phrases of both; of two that are the same, this book's count."""
        both = self.by_first.keys() | other.by_first.keys()
        return Phrasebook(
            {first: (*self.by_first.get(first, ()), *other.by_first.get(first, ())) for first in both},
            self.known | other.known,
        )

    def that_may_stand(self, words: set[str]) -> dict[str, list[_Phrase]]:
        """The phrases all of whose words are there, by their first word. Most sentences have none."""
        written_out = words.intersection(_SHORT)
        there = words.union(*(_SHORT[one] for one in written_out)) if written_out else words
        found = {}
        for first in there & self.by_first.keys():
            if some := [one for one in self.by_first[first] if one.words <= there]:
                found[first] = some
        return found


def _each(phrase: str) -> Iterator[tuple[_Part, tuple[_Part, ...]]]:
    """The phrase with each of the alternatives in its brackets: its words, and its words between the gaps."""
    pieces = [[_PIECE.findall(one) for one in piece.split("/")] for piece in _BRACKETS.split(phrase)]
    for chosen in islice(product(*pieces), MOST_FORMS):
        parts: list[_Part] = [()]
        for typed in chain(*chosen):
            if typed.startswith((".", "…")):
                parts.append(())
            else:
                parts[-1] += _spelled(typed)
        if flat := tuple(chain(*parts)):
            yield flat, tuple(one for one in parts if one)


@lru_cache(maxsize=4096)
def _spelled(word: str) -> _Part:
    page = fold.page(word)
    return tuple((one.folded, one.marks) for one in _words(page))


def _how(words: _Part) -> Literal["", "what", "whether", "english"]:
    if words[-1][0] in ("khong", "chua"):
        return "whether"
    if any(folded in _ASKING and marks == _marks(_ASKING[folded]) for folded, marks in words):
        return "what"
    if any(folded == "hay" for folded, _ in words[1:-1]):  # this or that: "lấy của mẹ hay của tôi"
        return "what"
    return "english" if words[0][0] in _ASKING_FIRST else ""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a message asks.

    ``topics``: what is answered, in the order asked. ``said``: the sentences that ask, as typed; ``rest``: the others;
    ``bare``: there are no others, and those that ask tell nothing besides.
    """

    topics: tuple[str, ...]
    said: str
    rest: str
    bare: bool


def find(text: str, book: Phrasebook) -> Asked | None:
    """The questions of the text that have an answer; None where there is none."""
    if not book.by_first:
        return None
    page = fold.page(text)
    topics: list[str] = []
    said: list[str] = []
    rest: list[str] = []
    bare = True
    for start, end in sentences(page):
        typed = page.text[start : end + 1].strip()
        there = set(_WORD.findall(page.shadow, start, end))
        phrases = book.that_may_stand(there)
        words = _words(page, start, end)[-MOST_WORDS:] if phrases else []
        found = _in_sentence(words, phrases, sign=page.shadow[end : end + 1] == "?") if phrases else []
        if found:
            topics += [one.phrase.topic for one in found]
            said.append(typed)
            bare = bare and not _tells_more(page, words, found, book)
        elif not there <= _COURTESY:
            rest.append(typed)
    if not topics:
        return None
    return Asked(tuple(dict.fromkeys(topics))[:MOST], "\n".join(said), "\n".join(rest), bare and not rest)


def is_asked(text: str, *, most: int = 10_000) -> bool:
    """Whether the text is one question, by its sign or by how it ends ("được không ạ"), of three to ``most`` words."""
    page = fold.page(text)
    spans = sentences(page)
    if len(spans) != 1:
        return False
    words = _words(page, *spans[0])
    if not 3 <= len(words) <= most:
        return False
    last = _end_of_question(words)
    ends_so = tuple(one.folded for one in words[max(0, last - 2) : last]) in _ONLY_ASKED
    return text.rstrip().endswith("?") or (ends_so and not _knows_not(words))


def _in_sentence(words: Sequence[_Word], phrases: Mapping[str, Sequence[_Phrase]], *, sign: bool) -> list[_Hit]:
    """The phrases that are asked, from left to right, the fuller phrase before the shorter."""
    hits = []
    for at, word in enumerate(words):
        for phrase in phrases.get(word.folded, ()):
            end = _match(phrase, words, at)
            if end:
                hits.append((-phrase.weight, at, end, phrase))
    last = _end_of_question(words)
    ends_asking = _ends_asking(words, last)
    taken: list[_Hit] = []
    for _, at, end, phrase in sorted(hits, key=lambda one: one[:3]):
        apart = all(end <= other.start or other.end <= at for other in taken)
        if apart and _asks(words, at, end, phrase, last=last, sign=sign, ends_asking=ends_asking):
            taken.append(_Hit(phrase, at, end))
    return sorted(taken, key=lambda one: one.start)


def _asks(
    words: Sequence[_Word], at: int, end: int, phrase: _Phrase, *, last: int, sign: bool, ends_asking: bool
) -> bool:
    """Whether the phrase that stands there is asked. ``sign``: a question mark ends the sentence."""
    before = words[max(0, at - NEAR) : at]
    near = last - end <= NEAR
    if (sign and near) or _asks_leave(before):
        return True
    if _knows_not(words[end:]) or (phrase.asks == "what" and phrase.weight <= TELLING and _denies(before[-3:])):
        return False  # "không biết các cháu ở đâu", "không có giấy tờ gì" tell
    ends = end >= last or words[end].start - words[end - 1].end > 1  # a sign stands behind it
    ahead = _ahead(words[:at])
    match phrase.asks:
        case "":
            return ends_asking and near
        case "whether":
            return ends or (ends_asking and near)
        case "what" if phrase.weight <= SHORT:
            if phrase.weight <= VERY_SHORT:
                return ends and ahead == 0
            return ends or (ends_asking and near)
        case _:
            allowed = AHEAD if phrase.asks == "what" else 0
            return ends or (ahead <= allowed and near and words[end].folded not in _CONDITION)


def _is(word: _Word, spelled: str) -> bool:
    return word.folded == fold.fold(spelled) and not word.marks - _marks(spelled)


def _asks_leave(words: Sequence[_Word]) -> bool:
    for at, word in enumerate(words):
        if any(_is(word, cue) for cue in _ASKED):
            led = words[max(0, at - 4) : at]
            if _ahead(led) == 0 or any(one.folded in _LEAVE for one in led):
                return True
    return False


def _denies(words: Sequence[_Word]) -> bool:
    return any(one.folded in _NOT for one in words)


def _knows_not(words: Sequence[_Word]) -> bool:
    pairs = pairwise(words)
    return any(one.folded in _NOT and other.folded in ("biet", "ro", "nho", "hay") for one, other in pairs)


def _match(phrase: _Phrase, words: Sequence[_Word], at: int) -> int:
    """Where the phrase that begins at this word ends (a count of words), 0 where it does not stand here."""
    ends = _stands(phrase.parts[0], words, at)
    for part in phrase.parts[1:]:
        ends = next((end for skip in range(GAP + 1) if (end := _stands(part, words, ends + skip))), 0) if ends else 0
    return ends


def _stands(part: _Part, words: Sequence[_Word], at: int) -> int:
    if at + len(part) > len(words):
        return 0
    for (folded, marks), word in zip(part, words[at : at + len(part)], strict=True):
        if word.folded != folded or word.marks - marks:
            return 0
    return at + len(part)


def _end_of_question(words: Sequence[_Word]) -> int:
    """How many words there are without the address and courtesy at the end."""
    last = len(words)
    while last and words[last - 1].folded in _TAILS:
        last -= 1
    return last


def _ends_asking(words: Sequence[_Word], last: int) -> bool:
    if not last:
        return False
    word = words[last - 1]
    if last > 1 and (words[last - 2].folded, word.folded) in _AT_END_OF_TWO:
        return True
    spelled = _AT_END.get(word.folded)
    return spelled is not None and not word.marks - _marks(spelled)


def _ahead(words: Sequence[_Word]) -> int:
    """How many words that are no courtesy stand before."""
    return sum(1 for one in words if one.folded not in _COURTESY)


def _tells_more(page: fold.Page, words: Sequence[_Word], found: Iterable[_Hit], book: Phrasebook) -> bool:
    """Whether the sentence holds more than its questions: a number, a name, several words of its own."""
    # What fills a gap of a phrase is the person's own: "con liệt sĩ Nguyễn Văn Mẫu có lấy mẫu được không".
    inside = {at for one in found for at in range(one.start, one.end) if words[at].folded in one.phrase.words}
    outside = [one for at, one in enumerate(words) if at not in inside and one.folded not in _COURTESY]
    own = [one for one in outside if one.folded not in _SMALL]
    more = [one for one in own if one.folded not in book.known]
    number = any(sign.isdigit() for one in more for sign in one.folded)
    many = len(more) > FEW or len(own) > MANY_OWN or len(outside) > MANY
    return number or many or _is_named(page, outside)


def _is_named(page: fold.Page, words: Sequence[_Word]) -> bool:
    """Whether two words with capitals stand side by side, in a text that is not all capitals."""
    return not page.text.isupper() and any(
        page.text[one.start].isupper() and page.text[next_one.start].isupper() and next_one.start - one.end <= 1
        for one, next_one in pairwise(words)
    )


def _words(page: fold.Page, start: int = 0, end: int | None = None) -> list[_Word]:
    found = []
    for match in _WORD.finditer(page.shadow, start, len(page.shadow) if end is None else end):
        folded = match.group()
        written_out = _SHORT.get(folded)
        if written_out is None:
            found.append(_Word(folded, _marks(page.text[match.start() : match.end()]), *match.span()))
        else:
            found += [_Word(one, _UNMARKED, *match.span()) for one in written_out]
    return found


@lru_cache(maxsize=4096)
def _marks(word: str) -> _Marks:
    return fold.marks(word)
