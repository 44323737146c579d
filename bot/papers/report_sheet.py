"""A report as a workbook, .xlsx: the figures as numbers, every table, and the codes of the tickets behind each number.

Numbers are written as numbers, everything else as text (``write_string``): nothing in it is a formula or a link.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from bot.papers.report_view import View
from bot.papers.wording import clean
from flows.figures import report as figures
from flows.figures.report import Figure, Part, Report

MIME = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
LONGEST = 32_000  # characters of a cell: Excel takes 32,767
_WIDE, _NARROW = 58, 16


def of(report: Report, view: View, words: Callable[..., str], key: Callable[[str, str], str]) -> bytes:
    """The file. ``key``: what a line of a table of parts is called."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties(
        {"title": clean(f"{view.title} {view.about}")[:250], "created": report.counted_at.replace(tzinfo=None)}
    )
    forms = _Forms(book)
    _figures(book.add_worksheet(words("report-sheet-figures")), report, view, words, forms)
    _parts(book.add_worksheet(words("report-sheet-parts")), report, words, key, forms)
    if report.targets:
        _targets(book.add_worksheet(words("report-sheet-targets")), report, words, forms)
    _codes(book.add_worksheet(words("report-sheet-codes")), report, words, key, forms)
    _notes(book.add_worksheet(words("report-sheet-notes")), view, forms)
    book.close()
    return out.getvalue()


class _Forms:
    def __init__(self, book: Workbook) -> None:
        base = {"font_name": "Times New Roman", "font_size": 12, "valign": "vcenter"}
        self.title: Format = book.add_format({**base, "bold": True, "font_size": 14})
        self.head: Format = book.add_format(
            {**base, "bold": True, "bg_color": "#F2F2F2", "border": 1, "text_wrap": True}
        )
        self.text: Format = book.add_format({**base, "border": 1, "text_wrap": True})
        self.number: Format = book.add_format({**base, "border": 1, "num_format": "#,##0.##"})
        self.plain: Format = book.add_format({**base, "text_wrap": True})


def _begin(sheet: Worksheet, heads: Iterable[str], forms: _Forms, *, row: int = 0) -> None:
    sheet.hide_gridlines(2)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.set_column(0, 0, _WIDE)
    sheet.set_column(1, 8, _NARROW)
    for at, head in enumerate(heads):
        sheet.write_string(row, at, clean(head), forms.head)
    sheet.freeze_panes(row + 1, 1)


def _value(sheet: Worksheet, row: int, at: int, value: float | None, forms: _Forms, why: str = "") -> None:
    if value is None:
        sheet.write_string(row, at, clean(why), forms.text)
    else:
        sheet.write_number(row, at, value, forms.number)


def _figures(sheet: Worksheet, report: Report, view: View, words: Callable[..., str], forms: _Forms) -> None:
    sheet.write_string(0, 0, clean(view.title).upper(), forms.title)
    for at, line in enumerate(view.about.split("\n"), 1):
        sheet.write_string(at, 0, clean(line), forms.plain)
    heads = [words(f"report-head-{one}") for one in ("what", "now", "before", "change", "total", "unit")]
    _begin(sheet, heads, forms, row=4)
    for row, one in enumerate(report.figures.values(), 5):
        sheet.write_string(row, 0, clean(words(f"report-figure-{one.name}")), forms.text)
        _value(sheet, row, 1, one.value, forms, _why(one.why, words))
        _value(sheet, row, 2, one.before, forms, _why(one.why_before, words))
        _value(sheet, row, 3, figures.change(one), forms)
        _value(sheet, row, 4, one.total, forms)
        sheet.write_string(row, 5, clean(words(f"report-unit-{_unit(one)}")), forms.text)


def _unit(figure: Figure) -> str:
    return "share" if figure.name in figures.SHARES else "minutes" if figure.name in figures.DURATIONS else figure.of


def _why(why: str, words: Callable[..., str]) -> str:
    return words(f"report-why-{why}") if why else ""


def _parts(
    sheet: Worksheet, report: Report, words: Callable[..., str], key: Callable[[str, str], str], forms: _Forms
) -> None:
    heads = [words("report-head-line"), *(words(f"report-head-{one}") for one in ("table", "now", "before", "change"))]
    _begin(sheet, heads, forms)
    sheet.set_column(1, 1, 24)
    row = 0
    for name, parts in report.parts.items():
        for one in parts:
            row += 1
            sheet.write_string(row, 0, clean(key(name, one.key)), forms.text)
            sheet.write_string(row, 1, clean(words(f"report-part-{name}")), forms.text)
            _value(sheet, row, 2, one.value, forms)
            _value(sheet, row, 3, one.before, forms)
            _value(sheet, row, 4, figures.change(one), forms)
    for step in report.steps:
        row += 1
        sheet.write_string(row, 0, f"{step.first:%d/%m/%Y} – {step.last:%d/%m/%Y}", forms.text)
        sheet.write_string(row, 1, clean(words("report-chart_steps")), forms.text)
        _value(sheet, row, 2, step.value, forms)


def _targets(sheet: Worksheet, report: Report, words: Callable[..., str], forms: _Forms) -> None:
    heads = ("target", "goal", "by", "done", "done_before", "left")
    _begin(sheet, [words(f"report-head-{one}") for one in heads], forms)
    for row, one in enumerate(report.targets, 1):
        sheet.write_string(row, 0, clean(one.target.name), forms.text)
        _value(sheet, row, 1, one.target.goal, forms)
        sheet.write_string(row, 2, f"{one.target.by:%d/%m/%Y}", forms.text)
        _value(sheet, row, 3, one.value, forms, _why(one.why, words))
        _value(sheet, row, 4, one.before, forms)
        _value(sheet, row, 5, one.left, forms)


def _codes(
    sheet: Worksheet, report: Report, words: Callable[..., str], key: Callable[[str, str], str], forms: _Forms
) -> None:
    """A row for each code behind each number, so that it can be filtered."""
    _begin(sheet, [words(f"report-head-{one}") for one in ("what", "line", "code")], forms)
    sheet.set_column(1, 1, 34)
    row = 0

    def write(what: str, line: str, one: Figure | Part) -> None:
        nonlocal row
        for code in one.codes:
            row += 1
            for at, text in enumerate((what, line, code)):
                sheet.write_string(row, at, clean(text), forms.text)

    for figure in report.figures.values():
        write(words(f"report-figure-{figure.name}"), "", figure)
    for name, parts in report.parts.items():
        for part in parts:
            write(words(f"report-table_{name}"), key(name, part.key), part)
    sheet.autofilter(0, 0, max(row, 1), 2)


def _notes(sheet: Worksheet, view: View, forms: _Forms) -> None:
    sheet.set_column(0, 0, 120)
    for row, line in enumerate((*view.intro, *view.notes)):
        sheet.write_string(row, 0, clean(line)[:LONGEST], forms.plain)
