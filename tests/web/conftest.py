"""The web part alone, in this process: a store in a folder of its own, real turns, a clock that can be moved."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot import opening
from bot.channels.web import codec
from bot.context import Context
from bot.settings import Conversation, Settings, Web
from bot.translate import Texts
from bot.turns import Turns
from bot.web import application
from tests import databases
from tests.texts import texts as the_texts
from tests.web.browsing import Operator, Visitor


@dataclass
class Clock:
    """Stands still until it is moved."""

    at: datetime = field(default_factory=lambda: datetime(2026, 7, 27, 2, 0, tzinfo=UTC))

    def now(self) -> datetime:
        return self.at

    def pass_time(self, **amount: float) -> None:
        self.at += timedelta(**amount)


@dataclass
class Site:
    """A served application."""

    context: Context
    app: web.Application
    address: str
    clock: Clock
    browsers: list[Visitor | Operator] = field(default_factory=list)

    async def visitor(self, path: str = "/?lang=vi") -> Visitor:
        """A person who has opened the page."""
        browser = Visitor(self.address)
        self.browsers.append(browser)
        await browser.opens(path)
        return browser

    async def operator(self, name: str = "Lan", role: str = "operator") -> Operator:
        """A person of the team, signed in."""
        browser = Operator(self.address)
        self.browsers.append(browser)
        await browser.signs_in(self.context, name, role)
        return browser


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(
        **databases.settings(tmp_path / "manhmoi.db"),
        media_url=(tmp_path / "media").as_uri(),
        secret_key_file=str(tmp_path / "secret.key"),
        web=Web(upload_limit_mb=1),
        conversation=Conversation(messages_per_minute=1000),
    )


@pytest.fixture(scope="session")
def texts() -> Texts:
    """A gap in them is an error."""
    return the_texts()


@pytest.fixture
async def site(settings: Settings, texts: Texts) -> AsyncIterator[Site]:
    clock = Clock()
    async with opening.opened(settings, texts=texts) as opened:
        context = replace(opened, now=clock.now)
        app = application.make(context, Turns(context, {codec.NAME: codec.read}))
        async with TestServer(app) as server:
            site = Site(context, app, str(server.make_url("")).rstrip("/"), clock)
            yield site
            for browser in site.browsers:
                await browser.closes()
