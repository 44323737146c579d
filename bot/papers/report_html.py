"""A report as one page, .html: printable, with nothing fetched, run or interpreted.

Its own Content-Security-Policy allows one style sheet, by its digest, and nothing else. Charts are SVG in the page.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from html import escape
from pathlib import Path

from bot.papers.official import INK, PALE, Bar, Head, Signature
from bot.papers.report_view import ROMAN, Chart, Row, Table, View
from bot.papers.wording import clean

MIME = "text/html"
STYLE = (
    (Path(__file__).parent / "report.css")
    .read_text(encoding="utf-8")
    .replace("#INK", f"#{INK}")
    .replace("#PALE", f"#{PALE}")
)
_LABEL, _WIDTH, _HEIGHT, _BEHIND = 300, 900, 22, 130  # of a chart: the names, all of it, a bar, what stands behind it


def policy() -> str:
    """What the page may do: show itself."""
    digest = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def of(view: View, words: Callable[..., str], head: Head, signed: Signature, *, language: str) -> bytes:
    """The page, in UTF-8."""
    return "\n".join(_page(view, words, head, signed, language)).encode()


def _page(view: View, words: Callable[..., str], head: Head, signed: Signature, language: str) -> Iterator[str]:
    name = _text(f"{view.title} {view.about}".replace("\n", " "))
    yield f'<!doctype html>\n<html lang="{escape(language)}"><head><meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{escape(policy())}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">'
    yield f'<meta name="referrer" content="no-referrer"><title>{name}</title><style>{STYLE}</style></head><body>'
    yield from _head(words, head)
    yield f"<main><h1>{_text(view.title)}</h1>"
    about = view.about.split("\n")
    yield from (f'<p class="about">{_text(line)}</p>' for line in about[:-1])
    yield f'<p class="about last">{_text(about[-1])}</p>'
    yield from (f"<p>{_text(one)}</p>" for one in view.intro)
    listed: dict[str, Row] = {}
    for section in view.sections:
        yield f"<section><h2>{_text(section.heading)}</h2>"
        for block in section.blocks:
            if isinstance(block, str):
                yield f"<p>{_text(block)}</p>"
            elif isinstance(block, Chart):
                yield from _chart(block)
            else:
                yield from _table(block, listed)
        yield "</section>"
    yield f"<section><h2>{ROMAN[len(view.sections)]}. {_text(words('report-section-notes'))}</h2><ul>"
    yield from (f"<li>{_text(one)}</li>" for one in view.notes)
    yield "</ul></section>"
    yield from _signature(words, signed)
    yield from _codes(words, listed)
    yield "</main></body></html>"


def _head(words: Callable[..., str], head: Head) -> Iterator[str]:
    yield '<header class="head"><div>'
    yield from (f'<p class="superior">{_text(line)}</p>' for line in head.superior.split("\n") if line)
    offices = head.office.split("\n")
    for line in offices:
        yield f'<p class="office{" ruled" if line == offices[-1] else ""}">{_text(line)}</p>'
    yield f"<p>{_text(words('official-number', number=head.number or '……', sign=head.sign))}</p></div><div>"
    yield f'<p class="state">{_text(words("official-state"))}</p>'
    yield f'<p class="motto ruled">{_text(words("official-motto"))}</p>'
    day = words("official-day", place=head.place, **day_of(head))
    yield f'<p class="day">{_text(day)}</p></div></header>'


def day_of(head: Head) -> dict[str, str]:
    """The day as official papers write it: January and February with a nought."""
    month = f"{head.day:%m}" if head.day.month < 3 else str(head.day.month)
    return {"day": f"{head.day:%d}", "month": month, "year": f"{head.day:%Y}"}


def _table(table: Table, listed: dict[str, Row]) -> Iterator[str]:
    yield f'<div class="wide"><table><caption>{_text(table.caption)}</caption><thead><tr>'
    yield from (f'<th scope="col">{_text(one)}</th>' for one in table.heads)
    yield "</tr></thead><tbody>"
    for at, row in enumerate(table.rows):
        is_total = table.has_total and at == len(table.rows) - 1
        kind = ' class="total"' if is_total else ""
        yield f'<tr{kind} data-figure="{escape(row.name)}"><th scope="row">{_text(row.cells[0])}</th>'
        for column, cell in enumerate(row.cells[1:], 1):
            shown = _text(cell)
            if column == 1 and row.codes:
                listed.setdefault(row.name, row)
                shown = f'<a href="#{_anchor(row.name, listed)}">{shown}</a>'
            yield f"<td{'' if column in table.words else ' class=number'}>{shown}</td>"
        yield "</tr>"
    yield "</tbody></table></div>"


def _chart(chart: Chart) -> Iterator[str]:
    yield f"<figure><figcaption>{_text(chart.caption)}</figcaption>{drawn(chart.bars, chart.caption)}</figure>"


def drawn(bars: Sequence[Bar], says: str) -> str:
    """The bars as SVG; what it shows is also said in words, for who does not see it."""
    most = max((max(one.value, one.before or 0) for one in bars), default=0) or 1
    room, top, lines = _WIDTH - _LABEL - _BEHIND, 0.0, []
    for one in bars:
        high = _HEIGHT * (2 if one.before is not None else 1)
        lines.append(f'<text x="{_LABEL - 8}" y="{top + high / 2 + 5:g}" text-anchor="end">{_text(one.label)}</text>')
        pairs = [(one.value, one.shown, "ink")]
        pairs += [(one.before, one.shown_before, "pale")] if one.before is not None else []
        for value, shown, colour in pairs:
            wide = round(room * value / most, 1)
            lines.append(
                f'<rect class="{colour}" x="{_LABEL}" y="{top + 2:g}" width="{wide:g}" height="{_HEIGHT - 4}"/>'
            )
            lines.append(f'<text x="{_LABEL + wide + 6:g}" y="{top + _HEIGHT / 2 + 5:g}">{_text(shown)}</text>')
            top += _HEIGHT
        top += 6
    said = "; ".join(f"{one.label}: {one.shown}" for one in bars)
    return (
        f'<svg viewBox="0 0 {_WIDTH} {max(top, 10):g}" role="img" xmlns="http://www.w3.org/2000/svg">'
        f"<title>{_text(says)}</title><desc>{_text(said)}</desc>{''.join(lines)}</svg>"
    )


def _signature(words: Callable[..., str], signed: Signature) -> Iterator[str]:
    yield f'<footer class="sign"><div><p class="to">{_text(words("official-to"))}</p><ul>'
    for at, one in enumerate(signed.to):
        yield f"<li>- {_text(one.rstrip(';. '))}{'.' if at == len(signed.to) - 1 else ';'}</li>"
    yield f'</ul></div><div class="signer"><p>{_text(signed.post.upper())}</p><div class="room"></div>'
    yield f"<p>{_text(signed.name)}</p></div></footer>"


def _codes(words: Callable[..., str], listed: dict[str, Row]) -> Iterator[str]:
    if not listed:
        return
    yield f'<section class="codes"><h2>{_text(words("report-sheet-codes"))}</h2><dl>'
    for name, row in listed.items():
        yield f'<dt id="{_anchor(name, listed)}">{_text(row.cells[0])}: {_text(row.cells[1])}</dt>'
        yield f"<dd>{_joined(row.codes)}</dd>"
    yield "</dl></section>"


def _joined(codes: Iterable[str]) -> str:
    return ", ".join(f"<code>{_text(one)}</code>" for one in codes)


def _anchor(name: str, listed: dict[str, Row]) -> str:
    """A number: what people typed as a source must not become a part of the page."""
    return f"c{list(listed).index(name) + 1}"


def _text(text: str) -> str:
    return escape(clean(text))
