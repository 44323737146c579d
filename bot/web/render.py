"""Pages from templates: words by key, times as people here read them, everything from people escaped."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import cache, partial
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from aiohttp import web
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from bot.desk import offices
from bot.desk.cards import label, move_label
from bot.desk.roles import may
from bot.media import is_picture
from bot.saying import why_undelivered
from bot.settings import Settings
from bot.translate import Texts
from bot.web.assets import Assets
from flows import distance

FOLDER = Path(__file__).parent / "templates"
LANGUAGE_COOKIE = "manhmoi_language"


class Pages:
    """Templates, filled in for one language at a time."""

    def __init__(self, settings: Settings, texts: Texts, assets: Assets) -> None:
        self._texts = texts
        self._settings = settings
        self._zone = settings.zone
        self.languages = texts.languages
        self._of_all_pages = {
            "asset": assets.url,
            "hotlines": tuple(one for one in (settings.conversation.hotline, settings.conversation.hotline2) if one),
            "team_name": settings.team_name,
            "languages": self.languages,
        }

    def text(self, language: str, key: str, **args: Any) -> str:
        """A text of the web chat or the desk."""
        return self._texts.text(language, key, channel="web", **args)

    def has(self, key: str) -> bool:
        """Whether there is such a text."""
        return self._texts.has(key)

    def local(self, at: datetime, form: str = "%H:%M %d/%m/%Y") -> str:
        """A time as the clock on the wall shows it."""
        return at.astimezone(self._zone).strftime(form)

    @property
    def zone(self) -> ZoneInfo:
        return self._zone

    def html(self, template: str, language: str, /, **values: Any) -> str:
        """The template, filled in."""
        words = self._translator(language)
        return (
            _templates()
            .get_template(template)
            .render(
                self._of_all_pages,
                language=language,
                t=words,
                label=partial(label, words),
                moved=partial(_moved, words),
                has=self.has,
                office=partial(offices.name_of, self._settings, words),
                local=self.local,
                size=size,
                metres=distance.words,
                why=partial(why_undelivered, self._texts, language=language),
                **values,
            )
        )

    def respond(self, template: str, language: str, /, *, status: int = 200, **values: Any) -> web.Response:
        """The template as a page that nobody keeps a copy of."""
        response = web.Response(text=self.html(template, language, **values), content_type="text/html", status=status)
        response.headers["Cache-Control"] = "no-store"
        return response

    def language(self, request: web.Request, *, known: str = "") -> str:
        """The language to speak: asked for just now, known from the talk, kept in the browser; else the first one.

        The browser's own language does not decide: many browsers in Viet Nam are set to English and read by people
        who are not. The other language is one tap away at the top of the page.
        """
        wishes = (request.query.get("lang", ""), known, request.cookies.get(LANGUAGE_COOKIE, ""))
        return next((one for one in wishes if one in self.languages), self.languages[0])

    def _translator(self, language: str) -> Callable[..., str]:
        said: dict[tuple[Any, ...], str] = {}  # a list says the same few words on each of its lines

        def text(key: str, **args: Any) -> str:
            wanted = (key, *args.items())
            if wanted not in said:
                said[wanted] = self.text(language, key, **args)
            return said[wanted]

        return text


@cache
def _templates() -> Environment:
    # One for all: compiling a page takes longer than anything else about it.
    templates = Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    templates.filters["lines"] = lines
    templates.globals.update(dialled=dialled, is_picture=is_picture, may=may)
    return templates


def _moved(words: Callable[..., str], status: str, outcome: str = "") -> str:
    return move_label(words, status, outcome)


def remember_language(request: web.Request, response: web.StreamResponse, language: str) -> None:
    """The browser keeps the language where it was asked for by name."""
    if request.query.get("lang") == language:
        response.set_cookie(LANGUAGE_COOKIE, language, max_age=31_536_000, httponly=True, samesite="Lax")


def dialled(number: str) -> str:
    """A telephone number as a ``tel:`` address wants it."""
    return "".join(one for one in number if one.isdigit() or one == "+")


def size(count: int) -> str:
    """A number of bytes as people read it."""
    return f"{count / 1_000_000:.1f} MB" if count >= 100_000 else f"{max(count // 1000, 1)} kB"


def lines(text: str) -> Markup:
    """The text escaped, its line breaks kept."""
    return Markup("<br>").join(escape(one) for one in text.split("\n"))
