"""The paper of a packet (*Phiếu chuyển thông tin*), and the one that calls it back (*Thông báo thu hồi*).

Values in, a .docx out, in the layout of ``bot.papers.official``. Long words of a person stand as paragraphs, which a
page may break, and not in a table.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import segno
from docx.document import Document

from bot.papers import official
from bot.papers.official import Head, Signature
from bot.papers.wording import Words

# What a paper of several tickets is about, why it is sent, and what for its data may be used: after what is in it.
_KEYS = {
    frozenset({False}): ("packet-about_many", "packet-basis", "packet-asks_data"),
    frozenset({True}): ("packet-about_abuse_many", "packet-basis_abuse", "packet-asks_data_abuse"),
    frozenset({False, True}): ("packet-about_mixed", "packet-basis_mixed", "packet-asks_data_mixed"),
}
LONG = 300  # letters; what is longer is no cell of a table


@dataclass(frozen=True, slots=True)
class Row:
    """A fact: what it is called, and what it is."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class FileRow:
    """A file: its name in the packet, what it is, how large, and its digest."""

    name: str
    kind: str
    size: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Section:
    """One ticket. ``groups``: facts under headings. ``kept_back``: a line for each file that does not go along.

    ``is_abuse``: it reports a fraud, and is not about a fallen soldier.
    """

    code: str
    kind: str
    martyr: str
    received: str
    scope: str
    groups: Sequence[tuple[str, Sequence[Row]]]
    story: str
    results: Sequence[str]
    files: Sequence[FileRow]
    kept_back: Sequence[str]
    is_abuse: bool = False


@dataclass(frozen=True, slots=True)
class Letter:
    """``address`` "": none. ``link``: where the receiver says that it has it."""

    head: Head
    to: str
    address: str
    sections: Sequence[Section]
    due: str
    code: str
    link: str
    hotline: str
    key: str
    signature: Signature


def written(words: Words, letter: Letter, *, language: str) -> bytes:
    """The paper that goes with the packet."""
    paper = official.begin(words, letter.head, language=language)
    many = len(letter.sections) > 1
    first = letter.sections[0]
    about = words(_KEYS[_sorts(letter)][0], count=len(letter.sections)) if many else _about(words, first)
    official.title(paper, words("packet-title"), about)
    official.paragraph(paper, words("packet-to", to=letter.to), bold=True)
    if letter.address:
        official.paragraph(paper, words("packet-address", address=letter.address))
    official.paragraph(paper, words(_KEYS[_sorts(letter)][1], office=_line(letter.head.office)))
    if many:
        official.table(
            paper,
            [words(f"packet-column_{one}") for one in ("number", "code", "kind", "martyr", "received")],
            [(str(at), one.code, one.kind, one.martyr, one.received) for at, one in enumerate(letter.sections, 1)],
            widths=(6, 23, 20, 30, 21),
        )
    for at, one in enumerate(letter.sections, 1):
        _section(paper, words, one, number=at if many else 0)
    _asks(paper, words, letter)
    official.signature(paper, words, letter.signature)
    return official.saved(paper)


@dataclass(frozen=True, slots=True)
class Recall:
    """``papers``: of each packet that is called back, its number, its day and its tickets. ``why``: a key's words."""

    head: Head
    to: str
    address: str
    papers: Sequence[tuple[str, str, str]]
    why: str
    asks: Sequence[str]
    hotline: str
    signature: Signature


def recalled(words: Words, recall: Recall, *, language: str) -> bytes:
    """The paper that tells an agency to use and keep a tip no longer."""
    paper = official.begin(words, recall.head, language=language)
    official.title(paper, words("recall-title"), words("recall-about"))
    official.paragraph(paper, words("packet-to", to=recall.to), bold=True)
    if recall.address:
        official.paragraph(paper, words("packet-address", address=recall.address))
    official.paragraph(paper, recall.why)
    official.table(paper, [words(f"recall-column_{one}") for one in ("paper", "day", "codes")], recall.papers)
    official.paragraph(paper, words("recall-asks"))
    official.items(paper, [f"{one}{'.' if one == recall.asks[-1] else ';'}" for one in recall.asks])
    official.paragraph(paper, words("recall-end", hotline=recall.hotline))
    official.signature(paper, words, recall.signature)
    return official.saved(paper)


def _sorts(letter: Letter) -> frozenset[bool]:
    """Whether there are reports of fraud among the tickets, and others."""
    return frozenset(one.is_abuse for one in letter.sections)


def _about(words: Words, one: Section) -> str:
    if one.is_abuse:
        return words("packet-about_abuse", code=one.code)
    return words("packet-about_named" if one.martyr else "packet-about", code=one.code, martyr=one.martyr)


def _section(paper: Document, words: Words, one: Section, *, number: int) -> None:
    if number:
        key = "packet-section_named" if one.martyr and not one.is_abuse else "packet-section"
        official.heading(paper, words(key, number=number, code=one.code, martyr=one.martyr))
    official.paragraph(paper, one.scope, italic=True)
    for heading, rows in one.groups:
        short = [row for row in rows if len(row.value) <= LONG]
        if rows:
            official.heading(paper, heading, level=2)
        if short:
            columns = [words("packet-column_what"), words("packet-column_told")]
            official.table(paper, columns, [(row.label, row.value) for row in short], widths=(34, 66))
        for row in rows:
            if row not in short:
                official.paragraph(paper, f"{row.label}:", bold=True)
                official.paragraph(paper, row.value)
    if one.story:
        official.heading(paper, words("packet-story"), level=2)
        official.paragraph(paper, one.story)
    if one.results:
        official.heading(paper, words("packet-results"), level=2)
        official.items(paper, one.results)
    if one.files or one.kept_back:
        official.heading(paper, words("packet-files"), level=2)
    if one.files:
        official.table(
            paper,
            [words(f"packet-column_{name}") for name in ("file", "file_kind", "size", "sha256")],
            [(row.name, row.kind, row.size, _halves(row.sha256)) for row in one.files],
            widths=(30, 16, 11, 43),
            numbers=(2,),
            size=official.LIST,
        )
    if one.kept_back:
        official.items(paper, one.kept_back)


def _asks(paper: Document, words: Words, letter: Letter) -> None:
    official.heading(paper, words("packet-asks"))
    official.items(
        paper,
        (
            words("packet-asks_answer", due=letter.due),
            words("packet-asks_acknowledge", code=letter.code, hotline=letter.hotline),
            words("packet-asks_link"),
            words(_KEYS[_sorts(letter)][2]),
            words("packet-asks_check", key=letter.key),
        ),
    )
    out = io.BytesIO()
    segno.make(letter.link, error="m").save(out, kind="png", scale=6, border=4)
    official.caption(paper, letter.link)
    official.picture(paper, out.getvalue(), width_mm=28, says=words("packet-qr"))


def _halves(digest: str) -> str:
    return f"{digest[:32]}\n{digest[32:]}"


def _line(text: str) -> str:
    return " ".join(text.split())


def day(moment: date) -> str:
    return f"{moment:%d/%m/%Y}"
