"""A .docx in the layout of an official paper (*văn bản hành chính*, Nghị định 30/2020/NĐ-CP, Phụ lục I).

A4, Times New Roman, margins 20, 20, 30, 15 mm; the State's name and motto beside the office, number and date; the kind
of paper and what it is about; text of 13 points; whom it goes to beside the signature; page numbers above, from the
second page on. Everything that comes in is plain text: nothing in it is interpreted, and what cannot be seen or turns
the direction of reading is taken out (``wording.clean``).

    paper = official.begin(words, Head(...), language="vi")
    official.title(paper, "Báo cáo", "về ...")
    official.paragraph(paper, "...")
    official.table(paper, ("Kênh", "Số tin"), [("Zalo", "12")], numbers=(1,))
    official.signature(paper, words, Signature(...))
    content = official.saved(paper)
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any, Protocol

import docx
from docx.document import Document
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT, WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Mm, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from bot.papers.wording import Words, clean

MIME = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
FONT = "Times New Roman"
BODY, SMALL, LIST = 13, 12, 11  # points of text, of tables, of whom it goes to
TEXT_MM = 210 - 30 - 15
INK, PALE = "1F4E79", "BFBFBF"  # of this time, of the time before: apart in a grey print, too
_LABEL_MM, _STEPS, _SHOWN_STEPS = 55, 40, 8  # of a chart: the names, how finely a bar is cut, room behind the longest
_CENTRE, _RIGHT, _BOTH = WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.RIGHT, WD_ALIGN_PARAGRAPH.JUSTIFY


@dataclass(frozen=True, slots=True)
class Head:
    """``superior``: the office above, "" for none; both may have several lines. ``number``: "" to be filled in by hand.
    ``sign``: the letters behind the number, as in ``BC-TTT``.
    """

    superior: str
    office: str
    sign: str
    place: str
    day: date
    number: str = ""


@dataclass(frozen=True, slots=True)
class Signature:
    """``to``: a line each. ``post``: whose office signs, as in *TỔ TRƯỞNG*; ``name``: "" to be signed by hand."""

    to: Sequence[str]
    post: str
    name: str = ""


class _HasParagraphs(Protocol):
    def add_paragraph(self) -> Paragraph: ...


def begin(words: Words, head: Head, *, language: str) -> Document:
    """A paper with its head: the office at the left; the State, its motto and the day at the right."""
    paper = docx.Document()
    _page(paper)
    _styles(paper, language)
    about = paper.core_properties
    about.author, about.language = clean(head.office), language
    about.created = about.modified = datetime.combine(head.day, time(), UTC)
    about.last_modified_by, about.comments, about.revision = "", "", 1
    table = _grid(paper, (TEXT_MM * 0.42, TEXT_MM * 0.58))
    left, right = table.rows[0].cells
    for line in clean(head.superior).upper().split("\n"):
        if line:
            _line(left, line, size=SMALL)
    for line in clean(head.office).upper().split("\n"):
        _line(left, line, size=SMALL, bold=True)
    _rule(left, 22)
    _line(left, words("official-number", number=head.number or " " * 10, sign=head.sign), size=BODY)
    _line(right, words("official-state"), size=SMALL, bold=True)
    _line(right, words("official-motto"), size=BODY, bold=True)
    _rule(right, 56)
    day = words("official-day", place=head.place, day=f"{head.day:%d}", month=_month(head.day), year=f"{head.day:%Y}")
    _line(right, day, size=BODY, italic=True)
    for cell in (left, right):
        _drop_first(cell)
    return paper


def title(paper: Document, kind: str, about: str) -> None:
    """The kind of paper in capitals, what it is about under it, and the short rule that ends the head."""
    _line(paper, kind.upper(), size=14, bold=True, before=14)
    for line in clean(about).split("\n"):
        _line(paper, line, size=BODY, bold=True)
    _rule(paper, 40, before=4, after=8)
    paper.core_properties.title = f"{clean(kind)} {clean(about)}".replace("\n", " ")[:250]


def heading(paper: Document, text: str, *, level: int = 1) -> None:
    """A heading that stays with what follows: 1 for I, II, III; 2 for 1, 2, 3."""
    made = paper.add_paragraph(style=f"Heading {level}")
    _run(made, clean(text), size=BODY, bold=True)
    made.runs[0].font.color.rgb = RGBColor(0, 0, 0)  # a linked style of letters has a colour of its own


def paragraph(
    paper: Document, text: str, *, bold: bool = False, italic: bool = False, indent: bool = True, size: int = BODY
) -> None:
    """Text set to both margins, a paragraph for each line of it."""
    for line in clean(text).split("\n"):
        made = paper.add_paragraph()
        made.alignment = _BOTH
        made.paragraph_format.first_line_indent = Cm(1.0) if indent else None
        _run(made, line, size=size, bold=bold, italic=italic)


def items(paper: Document, lines: Sequence[str]) -> None:
    """A list with dashes, as official papers have it."""
    for line in lines:
        paragraph(paper, f"- {line}")


def caption(paper: Document, text: str) -> None:
    """What a table or picture shows, above it and kept with it."""
    made = _line(paper, text, size=SMALL, bold=True, before=6, after=3)
    made.paragraph_format.keep_with_next = True


def table(
    paper: Document,
    heads: Sequence[str],
    rows: Sequence[Sequence[str]],
    *,
    widths: Sequence[float] = (),
    numbers: Sequence[int] = (),
    last_is_total: bool = False,
    size: int = SMALL,
) -> Table:
    """A table with rules; its head is repeated on every page, no row is broken over two.

    ``widths``: shares of the text's width, alike where none are given. ``numbers``: the columns set to the right.
    """
    shares = widths or [1.0] * len(heads)
    made = _grid(paper, [TEXT_MM * one / sum(shares) for one in shares], rows=1 + len(rows))
    made.style = "Table Grid"
    for at, head in enumerate(heads):
        _fill(made.rows[0].cells[at], head, size=size, bold=True, centre=True)
        _shade(made.rows[0].cells[at], "F2F2F2")
    _mark_row(made.rows[0], "w:tblHeader")
    for number, row in enumerate(rows, 1):
        cells = made.rows[number].cells
        total = last_is_total and number == len(rows)
        for at, text in enumerate(row):
            _fill(cells[at], text, size=size, bold=total, right=at in numbers)
        _mark_row(made.rows[number], "w:cantSplit")
    _line(paper, "", size=4)
    return made


@dataclass(frozen=True, slots=True)
class Bar:
    """A line of a chart. ``shown``: what stands behind the bar; ``before``: the same of another time, in grey."""

    label: str
    value: float
    shown: str
    before: float | None = None
    shown_before: str = ""


def bars(paper: Document, lines: Sequence[Bar]) -> None:
    """A chart of bars that lie, as cells of a table: sharp in every print, and read aloud like one."""
    most = max((max(one.value, one.before or 0) for one in lines), default=0) or 1
    room = TEXT_MM - _LABEL_MM
    made = _grid(paper, [_LABEL_MM, *([room / _STEPS] * _STEPS)], rows=0)
    _tight(made)
    for one in lines:
        _bar(made, one.label, one.value / most, one.shown, INK, joins="" if one.before is None else "restart")
        if one.before is not None:
            _bar(made, "", one.before / most, one.shown_before, PALE, joins="continue")
    _line(paper, "", size=4)


def picture(paper: Document, png: bytes, *, width_mm: float, says: str) -> None:
    """A picture in the middle. ``says``: what it shows, for who does not see it."""
    made = paper.add_paragraph()
    made.alignment = _CENTRE
    made.paragraph_format.keep_together = True
    shape = made.add_run().add_picture(io.BytesIO(png), width=Mm(min(width_mm, TEXT_MM)))
    shape._inline.docPr.set("descr", clean(says))
    shape._inline.docPr.set("name", clean(says)[:60])


def signature(paper: Document, words: Words, signed: Signature) -> None:
    """Whom it goes to at the left, who signs at the right; never torn apart over two pages."""
    _line(paper, "", size=6)
    made = _grid(paper, (TEXT_MM * 0.5, TEXT_MM * 0.5))
    _mark_row(made.rows[0], "w:cantSplit")
    left, right = made.rows[0].cells
    _line(left, words("official-to"), size=SMALL, bold=True, italic=True, centre=False)
    for at, one in enumerate(signed.to):
        end = "." if at == len(signed.to) - 1 else ";"
        _line(left, f"- {one.rstrip(';. ')}{end}", size=LIST, centre=False)
    _line(right, signed.post.upper(), size=BODY, bold=True)
    for _ in range(4):  # room to sign in
        _line(right, " ", size=BODY)
    _line(right, signed.name or " ", size=BODY, bold=True)
    for cell in (left, right):
        _drop_first(cell)


def saved(paper: Document) -> bytes:
    """The file."""
    out = io.BytesIO()
    paper.save(out)
    return out.getvalue()


# Pages and styles


def _page(paper: Document) -> None:
    section = paper.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin = section.bottom_margin = Mm(20)
    section.left_margin, section.right_margin = Mm(30), Mm(15)
    section.header_distance = Mm(10)
    section.different_first_page_header_footer = True
    number = section.header.paragraphs[0]
    number.alignment = _CENTRE
    for kind, text in (("begin", ""), ("", " PAGE "), ("end", "")):
        run = number.add_run()
        run.font.size = Pt(BODY)
        made = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            made.set(qn("w:fldCharType"), kind)
        else:
            made.set(qn("xml:space"), "preserve")
            made.text = text
        run._r.append(made)


def _styles(paper: Document, language: str) -> None:
    normal = paper.styles["Normal"]
    _font(normal, BODY)
    normal.paragraph_format.space_before = Pt(0)
    normal.paragraph_format.space_after = Pt(6)
    normal.paragraph_format.line_spacing = 1.15
    # What holds where nothing else is said: the template names fonts by theme there, and headings get its colours.
    defaults = paper.styles.element.find(f".//{qn('w:rPrDefault')}/{qn('w:rPr')}")
    if defaults is not None:
        _name_fonts(defaults.get_or_add_rFonts())
    spoken = OxmlElement("w:lang")
    for name in ("w:val", "w:eastAsia"):
        spoken.set(qn(name), {"vi": "vi-VN", "en": "en-GB"}.get(language, language))
    normal.element.get_or_add_rPr().append(spoken)
    for level, italic in ((1, False), (2, False)):
        style = paper.styles[f"Heading {level}"]
        _font(style, BODY)
        style.font.bold, style.font.italic = True, italic
        style.font.color.rgb = RGBColor(0, 0, 0)
        for name in [one for one in style.element.rPr.find(qn("w:color")).attrib if "theme" in one]:
            del style.element.rPr.find(qn("w:color")).attrib[name]
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(8), Pt(4)
        style.paragraph_format.first_line_indent = Cm(1.0)
        style.paragraph_format.keep_with_next = True


def _font(style: Any, size: int) -> None:
    style.font.name, style.font.size = FONT, Pt(size)
    _name_fonts(style.element.get_or_add_rPr().get_or_add_rFonts())


def _name_fonts(fonts: Any) -> None:
    for name in [one for one in fonts.attrib if one.endswith("Theme")]:
        del fonts.attrib[name]
    for name in ("w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"):
        fonts.set(qn(name), FONT)


# Pieces


def _month(day: date) -> str:
    """As Nghị định 30 writes it: January and February with a nought, the others without."""
    return f"{day:%m}" if day.month < 3 else str(day.month)


def _line(
    where: _HasParagraphs,
    text: str,
    *,
    size: int,
    bold: bool = False,
    italic: bool = False,
    centre: bool = True,
    before: float = 0,
    after: float = 0,
) -> Paragraph:
    made = where.add_paragraph()
    if centre:
        made.alignment = _CENTRE
    shape = made.paragraph_format
    shape.space_before, shape.space_after, shape.line_spacing = Pt(before), Pt(after), 1.0
    _run(made, clean(text), size=size, bold=bold, italic=italic)
    return made


def _run(made: Paragraph, text: str, *, size: int, bold: bool = False, italic: bool = False) -> None:
    run = made.add_run(text)
    run.font.name, run.font.size = FONT, Pt(size)
    if bold:
        run.bold = True
    if italic:
        run.italic = True
    run._r.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), FONT)


def _rule(where: _HasParagraphs, width_mm: float, *, before: float = 2, after: float = 4) -> None:
    """A thin rule in the middle, so long: the upper border of an empty line between wide indents."""
    made = where.add_paragraph()
    shape = made.paragraph_format
    shape.space_before, shape.space_after, shape.line_spacing = Pt(before), Pt(after), Pt(4)
    room = TEXT_MM if not isinstance(where, _Cell) else (where.width or Mm(TEXT_MM / 2)) / Mm(1) - 3.8
    shape.left_indent = shape.right_indent = Mm(max(0.0, (room - width_mm) / 2))
    edges, top = OxmlElement("w:pBdr"), OxmlElement("w:top")
    for name, value in (("val", "single"), ("sz", "6"), ("space", "0"), ("color", "000000")):
        top.set(qn(f"w:{name}"), value)
    edges.append(top)
    made._p.get_or_add_pPr().insert_element_before(edges, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:rPr")
    _run(made, "", size=2)


def _grid(paper: Document, widths_mm: Sequence[float], *, rows: int = 1) -> Table:
    made: Table = paper.add_table(rows=rows, cols=len(widths_mm))
    made.autofit = False
    made.alignment = WD_TABLE_ALIGNMENT.CENTER
    for at, width in enumerate(widths_mm):
        made.columns[at].width = Mm(width)
    for row in made.rows:
        for at, cell in enumerate(row.cells):
            cell.width = Mm(widths_mm[at])
    return made


def _fill(cell: _Cell, text: str, *, size: int, bold: bool = False, centre: bool = False, right: bool = False) -> None:
    cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
    for at, line in enumerate(clean(text).split("\n")):
        made = cell.paragraphs[0] if at == 0 else cell.add_paragraph()
        if centre or right:
            made.alignment = _CENTRE if centre else _RIGHT
        shape = made.paragraph_format
        shape.space_before, shape.space_after, shape.line_spacing = Pt(2), Pt(2), 1.0
        _run(made, line, size=size, bold=bold)


def _bar(made: Table, label: str, share: float, shown: str, colour: str, *, joins: str = "") -> None:
    """A row of cells that take up so many columns of the grid. A value above nothing has a bar, however short.

    ``joins``: its name goes over two rows.
    """
    long = round(share * (_STEPS - _SHOWN_STEPS)) or (1 if share > 0 else 0)
    row = OxmlElement("w:tr")
    made._tbl.append(row)
    about = OxmlElement("w:trPr")
    about.append(OxmlElement("w:cantSplit"))
    row.append(about)
    name = _piece(made, row, 1, _LABEL_MM, label, right=True)
    name.paragraphs[0].paragraph_format.right_indent = Mm(1.5)
    if joins:
        name._tc.vMerge = joins
    step = (TEXT_MM - _LABEL_MM) / _STEPS
    if long:
        _shade(_piece(made, row, long, step * long, ""), colour)
    number = _piece(made, row, _STEPS - long, step * (_STEPS - long), shown)
    number.paragraphs[0].paragraph_format.left_indent = Mm(1)


def _piece(made: Table, row: Any, columns: int, width_mm: float, text: str, *, right: bool = False) -> _Cell:
    row.append(OxmlElement("w:tc"))
    cell = _Cell(row[-1], made)
    cell.width = Mm(width_mm)
    if columns > 1:
        cell._tc.grid_span = columns
    cell.add_paragraph()
    _fill(cell, text, size=LIST, right=right)
    cell.paragraphs[0].paragraph_format.keep_with_next = True
    return cell


def _tight(made: Table) -> None:
    """White rules between the rows, so that bars stand apart."""
    edges = OxmlElement("w:tblBorders")
    for name in ("top", "bottom", "insideH"):
        one = OxmlElement(f"w:{name}")
        for key, value in (("val", "single"), ("sz", "12"), ("space", "0"), ("color", "FFFFFF")):
            one.set(qn(f"w:{key}"), value)
        edges.append(one)
    made._tbl.tblPr.insert_element_before(edges, "w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook")


def _shade(cell: _Cell, colour: str) -> None:
    made = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", colour)):
        made.set(qn(f"w:{name}"), value)
    cell._tc.get_or_add_tcPr().insert_element_before(made, "w:noWrap", "w:tcMar", "w:vAlign")


def _mark_row(row: Any, name: str) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement(name))


def _drop_first(cell: _Cell) -> None:
    """The empty line that every new cell begins with."""
    first = cell.paragraphs[0]
    if len(cell.paragraphs) > 1 and not first.text:
        first._p.getparent().remove(first._p)
