"""An A4 poster for a wall that people over 70 pass: one question, one code to scan, one number to call.

Nothing that is drawn depends on a file, a font or the network: an SVG, and a page of HTML around it that a browser
prints on one sheet. Words of the team (where it hangs) are escaped like everybody's.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape

from bot.papers.wording import line
from bot.posters import qr
from bot.posters.drawing import FONTS, fitted, words

Words = Callable[..., str]
TOLD = ("grave", "martyr", "paper", "media", "dna")
_WIDTH, _HEIGHT, _MARGIN = 210, 297, 12
_INNER = _WIDTH - 2 * _MARGIN
_RED, _GOLD, _INK, _PAPER = "#6b1016", "#e8c66a", "#1d1a17", "#fffdf8"
_LONGEST_FOOT = 110
_STAR = "M0-1L.2245-.309H.951L.3633.118.5878.809 0 .382-.5878.809-.3633.118-.951-.309H-.2245z"


@dataclass(frozen=True, slots=True)
class Printed:
    """What is on one poster. ``code``: what is typed on Zalo, "" where there is no Zalo. ``foot``: where it hangs."""

    link: str
    code: str
    hotlines: Sequence[str]
    team: str
    foot: str = ""


def svg(printed: Printed, say: Words) -> bytes:
    """The poster as a drawing of 210 by 297 mm. ``say``: the texts of the poster's language."""
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}mm" height="{_HEIGHT}mm"'
        f' viewBox="0 0 {_WIDTH} {_HEIGHT}" font-family="{FONTS}">',
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="{_PAPER}"/>',
        _head(say),
        _question(say),
        _code(printed, say),
        _told(say),
        _call(printed, say),
        _foot(printed, say),
        "</svg>\n",
    ]
    return "\n".join(parts).encode()


def html(printed: Printed, say: Words, *, language: str, title: str) -> bytes:
    """The same as a page that prints on exactly one sheet of A4. No script, nothing fetched."""
    style = "@page{size:A4 portrait;margin:0}html,body{margin:0;padding:0}svg{display:block;width:210mm;height:296.9mm}"
    style += "@media screen{body{background:#ddd}svg{margin:0 auto;background:#fff}}"
    return (
        f'<!doctype html>\n<html lang="{escape(language)}"><head><meta charset="utf-8">'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        f"<title>{escape(line(title))}</title><style>{style}</style></head><body>\n"
        f"{svg(printed, say).decode()}</body></html>\n"
    ).encode()


def _head(say: Words) -> str:
    campaign = fitted(say("poster-campaign"), room=_INNER - 24, height=25, largest=6.6, bold=True)
    anniversary = fitted(say("poster-anniversary"), room=_INNER - 24, height=11.6, largest=4.4, smallest=4.2)
    top = (42 - campaign.height - anniversary.height) / 2 + 0.5
    return "\n".join(
        (
            f'<rect width="{_WIDTH}" height="43" fill="{_RED}"/>',
            f'<rect y="43" width="{_WIDTH}" height="1.6" fill="{_GOLD}"/>',
            f'<path d="{_STAR}" transform="translate(23 21.5) scale(10.5)" fill="{_GOLD}"/>',
            words(campaign, 38, top, bold=True, colour="#ffffff"),
            words(anniversary, 38, top + campaign.height + 1, colour="#ffffff"),
        )
    )


def _question(say: Words) -> str:
    question = fitted(say("poster-question"), room=_INNER, height=47, largest=20, bold=True)
    remember = fitted(say("poster-remember"), room=_INNER, height=12, largest=9)
    return "\n".join(
        (
            words(question, _WIDTH / 2, 48, anchor="middle", bold=True, colour=_RED),
            words(remember, _WIDTH / 2, 47.5 + question.height + 2, anchor="middle"),
        )
    )


_TOP = 113.0  # of the two columns
_SIDE = 92.0  # of the box around the code
_BOTTOM = _TOP + 116
_SCANNED = 80.0  # side of the code with the white around it


def _code(printed: Printed, say: Words) -> str:
    drawn = qr.drawn(printed.link)
    scale = _SCANNED / drawn.size
    middle = _MARGIN + _SIDE / 2
    scan = fitted(say("poster-scan"), room=_SIDE - 8, height=12, largest=9.6, bold=True)
    how = fitted(say("poster-scan-how"), room=_SIDE - 6, height=9, largest=6)
    rows = [
        f'<rect x="{_MARGIN}" y="{_TOP}" width="{_SIDE}" height="{_BOTTOM - _TOP}" rx="4" fill="#ffffff"'
        f' stroke="{_RED}" stroke-width="1.2"/>',
        words(scan, middle, _TOP + 1.8, anchor="middle", bold=True, colour=_RED),
        words(how, middle, _TOP + 13, anchor="middle"),
        f'<path transform="translate({middle - _SCANNED / 2:.3f} {_TOP + 21:.3f}) scale({scale:.5f})"'
        f' fill="#000000" d="{drawn.path}"/>',
    ]
    if printed.code:
        label = fitted(say("poster-code"), room=46, height=12, largest=6)
        shown = fitted(printed.code, room=36, height=15, largest=11, bold=True)
        top = _TOP + 100.5
        rows += [
            f'<rect x="{_MARGIN + 3}" y="{top}" width="{_SIDE - 6}" height="13.5" rx="2" fill="#f7e7bd"/>',
            words(label, _MARGIN + 6, top + 6.75 - label.height / 2),
            words(shown, _MARGIN + _SIDE - 6, top + 6.75 - shown.height / 2, anchor="end", bold=True, colour=_RED),
        ]
    return "\n".join(rows)


def _told(say: Words) -> str:
    left, room = _MARGIN + _SIDE + 7, _INNER - _SIDE - 7
    head = fitted(say("poster-tell"), room=room, height=11, largest=8.4, bold=True)
    rows = [words(head, left, _TOP + 2.4, bold=True, colour=_RED)]
    top, bottom = _TOP + 6 + head.height, _BOTTOM
    size = min(fitted(say(f"poster-tell-{one}"), room=room - 8, height=17, largest=7.2).size for one in TOLD)
    blocks = [fitted(say(f"poster-tell-{one}"), room=room - 8, height=99, largest=size) for one in TOLD]
    gap = (bottom - top - sum(one.height for one in blocks)) / (len(blocks) - 1)
    for block in blocks:
        rows.append(f'<circle cx="{left + 2}" cy="{top + size * 0.68:.2f}" r="1.5" fill="{_RED}"/>')
        rows.append(words(block, left + 7, top))
        top += block.height + min(gap, 7)
    return "\n".join(rows)


def _call(printed: Printed, say: Words) -> str:
    top = _BOTTOM + 5
    label = fitted(say("poster-call"), room=40, height=14, largest=9.5, bold=True)
    numbers = fitted("  ".join(printed.hotlines), room=_INNER - 58, height=19, largest=17, bold=True)
    free = fitted(say("poster-free"), room=64, height=16, largest=9.5, bold=True)
    more = fitted(say("poster-free-more"), room=_INNER - 76, height=15.5, largest=5.4)
    below = top + 23
    return "\n".join(
        (
            f'<rect x="{_MARGIN}" y="{top}" width="{_INNER}" height="20" rx="4" fill="{_RED}"/>',
            words(label, _MARGIN + 6, top + 10 - label.height / 2, bold=True, colour="#ffffff"),
            words(
                numbers,
                _MARGIN + _INNER - 6,
                top + 10 - numbers.height / 2,
                anchor="end",
                bold=True,
                colour="#ffffff",
            ),
            f'<rect x="{_MARGIN}" y="{below}" width="{_INNER}" height="17" rx="4" fill="#ffffff" stroke="{_RED}"'
            ' stroke-width="1.2"/>',
            words(free, _MARGIN + 4, below + 8.5 - free.height / 2, bold=True, colour=_RED),
            words(more, _MARGIN + 72, below + 8.5 - more.height / 2),
        )
    )


def _foot(printed: Printed, say: Words) -> str:
    top = _BOTTOM + 46.6
    rule = fitted(f"{say('poster-next')} {say('poster-dig')}", room=_INNER, height=11, largest=4.3)
    foot = " · ".join(one for one in (printed.team, printed.foot) if one)
    foot = foot if len(foot) <= _LONGEST_FOOT else foot[:_LONGEST_FOOT].rstrip(" ·") + "…"
    team = fitted(foot, room=_INNER, height=5, largest=3.6, smallest=2)
    return "\n".join(
        (
            words(rule, _WIDTH / 2, top, anchor="middle"),
            words(team, _WIDTH / 2, _HEIGHT - 6 - team.height, anchor="middle", colour="#5a524a"),
        )
    )
