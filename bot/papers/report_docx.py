"""A report as an official paper, .docx: see ``bot.papers.official``. Charts are cells: sharp in every print."""

from __future__ import annotations

from collections.abc import Callable

from docx.document import Document

from bot.papers import official
from bot.papers.official import Head, Signature
from bot.papers.report_view import ROMAN, Chart, Table, View


def of(view: View, words: Callable[..., str], head: Head, signed: Signature, *, language: str) -> bytes:
    """The file."""
    paper = official.begin(words, head, language=language)
    official.title(paper, view.title, view.about)
    for one in view.intro:
        official.paragraph(paper, one)
    at = 0
    for section in view.sections:
        official.heading(paper, section.heading)
        for block in section.blocks:
            if isinstance(block, str):
                official.paragraph(paper, block)
                continue
            at += 1
            official.caption(paper, f"{at}. {block.caption}")
            if isinstance(block, Chart):
                official.bars(paper, block.bars)
            else:
                _table(paper, block)
    official.heading(paper, f"{ROMAN[len(view.sections)]}. {words('report-section-notes')}")
    official.items(paper, view.notes)
    official.signature(paper, words, signed)
    return official.saved(paper)


def _table(paper: Document, table: Table) -> None:
    official.table(
        paper,
        table.heads,
        [row.cells for row in table.rows],
        widths=table.widths,
        numbers=[at for at in range(len(table.heads)) if at not in table.words],
        last_is_total=table.has_total,
    )
