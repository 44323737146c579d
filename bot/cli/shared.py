"""What the commands have in common: the settings, words for the administrator, the store, the program of ``run``.

Every command imports it, also for ``manhmoi --help``: what is heavy is imported inside the functions.
"""

from __future__ import annotations

import asyncio
import contextlib
import functools
import json
import os
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import datetime
from typing import IO, TYPE_CHECKING, Any, TypeVar

from bot.settings import HOME, PREFIX, Settings, load
from bot.translate import Texts

if TYPE_CHECKING:
    from bot.app import House
    from storage.engine import Store
    from storage.unit import Tx

T = TypeVar("T")

LOCALES = HOME / "locales"


class CommandError(Exception):
    """The command failed; the text says why, in the administrator's language."""


def _help_texts() -> Texts:
    """Help must be there when the settings cannot be read, so it looks at one variable only."""
    wanted = os.environ.get(f"{PREFIX}LANGUAGES", "").split(",")[0].strip()
    language = wanted if wanted and (LOCALES / wanted / "cli.ftl").is_file() else "vi"
    return Texts({language: [("cli.ftl", (LOCALES / language / "cli.ftl").read_text(encoding="utf-8"))]})


_HELP = _help_texts()


def help_text(key: str, /, **args: str) -> str:
    """A text of ``cli.ftl``, whether the settings can be read or not."""
    return _HELP.text("", key, **args)


def settings(*, logs: IO[str] | None = None) -> Settings:
    """The settings; logs go to ``logs``, else warnings to stderr, so that nothing mixes with a command's result."""
    from bot import observe

    found = load()
    observe.log_to(
        logs or sys.stderr,
        level=found.log_level if logs or found.log_level == "debug" else "warning",
        secrets=observe.secrets_of(found),
    )
    return found


def texts(settings: Settings) -> Texts:
    """All texts; the administrator's language is the first one."""
    return Texts.load(LOCALES, settings.languages)


def words(settings: Settings) -> Callable[..., str]:
    """What says a text in the administrator's language, by its key and its arguments."""
    found = texts(settings)
    return functools.partial(found.text, found.languages[0])


def say(settings: Settings, key: str, /, **args: str | int) -> str:
    """One text in the administrator's language."""
    return words(settings)(key, **args)


def check_language(settings: Settings, language: str) -> None:
    """It is one of the settings, or none was asked for. Raises CommandError."""
    if language and language not in settings.languages:
        languages = ", ".join(settings.languages)
        raise CommandError(say(settings, "cli-error-language", language=language, languages=languages))


def ticket_code(settings: Settings, said: str) -> str:
    """The code of a ticket, as it is kept. Raises CommandError for what is none."""
    from flows import codes

    try:
        known = codes.read(said)
    except codes.Mistyped:
        raise CommandError(say(settings, "cli-error-mistyped", code=said)) from None
    if known is None:
        raise CommandError(say(settings, "cli-error-no_code", code=said))
    return known


def read(settings: Settings, unit: Callable[[Tx], T]) -> T:
    """What the unit of work read."""
    return _in_store(settings, lambda store: store.read(unit))


def write(settings: Settings, unit: Callable[[Tx], T]) -> T:
    """What the unit of work gave; what it wrote is committed."""
    return _in_store(settings, lambda store: store.write(unit))


def _in_store(settings: Settings, do: Callable[[Store], Awaitable[T]]) -> T:
    from bot import opening

    texts(settings)  # a language without texts is told of before anything is done

    async def done() -> T:
        async with opening.store(settings) as store:
            return await do(store)

    return asyncio.run(done())


@contextlib.asynccontextmanager
async def house(settings: Settings, *, hurried: bool = False) -> AsyncIterator[House]:
    """The program built as for ``run``, and nothing of it started."""
    import aiohttp

    from bot import app as program
    from bot import opening

    known = texts(settings)
    async with (
        opening.opened(settings, texts=known, channels=program.capabilities(settings), hurried=hurried) as context,
        aiohttp.ClientSession() as session,
    ):
        yield program.build(context, session, sends=False)


def whoever() -> str:
    """Who sits at the shell, for the audit log."""
    return f"shell:{os.environ.get('SUDO_USER') or os.environ.get('USER') or os.getuid()}"


def as_json(value: Any) -> str:
    """As a command prints it."""
    return json.dumps(value, ensure_ascii=False, indent=2)


def at(moment: datetime, settings: Settings) -> str:
    """A day and an hour as people here write it."""
    return moment.astimezone(settings.zone).strftime("%d/%m/%Y %H:%M")
