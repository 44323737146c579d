"""Everything that is printed for a source, as files: for the shell's folder and the desk's archive."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from functools import partial

from bot import ways_in
from bot.posters import poster, qr
from bot.posters.poster import Printed
from bot.settings import Settings
from bot.translate import Texts
from bot.ways_in import WayIn
from storage.sources import SourceOf


def files(source: SourceOf, settings: Settings, texts: Texts, *, telegram_name: str) -> dict[str, bytes]:
    """Name of each file, and what is in it: a QR code a channel and one of the landing page, links, posters."""
    found: dict[str, bytes] = {}
    ways = ways_in.of(settings, telegram_name=telegram_name, source=source.name)
    landing = WayIn(ways_in.LANDING, ways_in.landing(settings, source.name))
    for way in (landing, *ways):
        name = f"{source.name}-{way.channel}"
        found |= {f"{name}.png": qr.png(way.link), f"{name}.svg": qr.svg(way.link)}
    found[f"{source.name}-links.txt"] = links(source, texts, (landing, *ways)).encode()
    typed = any(one.is_typed for one in ways)
    printed = Printed(
        link=landing.link,
        code=source.code if typed else "",
        hotlines=tuple(one for one in (settings.conversation.hotline, settings.conversation.hotline2) if one),
        team=settings.team_name,
        foot=" · ".join(one for one in (source.name, source.what, source.place, source.commune) if one),
    )
    for language in texts.languages:
        say = partial(texts.text, language)
        name = f"{source.name}-poster" + ("" if language == texts.languages[0] else f"-{language}")
        title = say("poster-title", name=source.what or source.name)
        found[f"{name}.svg"] = poster.svg(printed, say)
        found[f"{name}.html"] = poster.html(printed, say, language=language, title=title)
    return found


def links(source: SourceOf, texts: Texts, ways: Iterable[WayIn]) -> str:
    """What each code leads to, in words."""
    say = partial(texts.text, texts.languages[0])
    lines = [say("poster-links.head", name=source.name, code=source.code)]
    for way in ways:
        lines += ["", say(f"poster-links.{way.channel}", code=source.code), way.link]
    return "\n".join(lines) + "\n"


def archive(of: dict[str, bytes]) -> bytes:
    """The files in one .zip."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in of.items():
            packed.writestr(name, content)
    return out.getvalue()
