"""The database is away in the moment after a post: what follows for the team goes out once it is back."""

from __future__ import annotations

import asyncio
from contextlib import ExitStack
from typing import Any

import pytest

from bot.desk import group_answers
from storage import sqlite
from storage.unit import Tx
from tests import databases
from tests.desk.conftest import Office

AWAY_S = 1.0


@pytest.fixture(autouse=True)
def _soon_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite, "BUSY_TIMEOUT_MS", 100)
    monkeypatch.setattr(sqlite, "PATIENCE_S", 0.1)


@pytest.fixture
def away_after_a_post(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """Once, from the moment at which the platform has answered."""
    posts, url = office.client.post, office.context.settings.database_url
    left = [True]

    async def post(*args: Any, **options: Any) -> Any:
        posted = await posts(*args, **options)
        if left:
            left.clear()
            away = ExitStack()
            away.enter_context(databases.nobody_writes(url))
            asyncio.get_running_loop().call_later(AWAY_S, away.close)
        return posted

    monkeypatch.setattr(office.client, "post", post)


@pytest.mark.usefixtures("away_after_a_post")
async def test_the_next_answer_stands_in_the_group(office: Office) -> None:
    chat_id, now = str(office.group.id), office.context.now()

    def unit(tx: Tx) -> None:
        for text in ("Câu thứ nhất", "Câu thứ hai"):
            group_answers.say(tx, chat_id, text, at=now)

    await office.context.store.write(unit)

    await office.group.sees("Câu thứ hai")


@pytest.mark.usefixtures("away_after_a_post")
async def test_the_next_word_in_private_arrives(office: Office) -> None:
    operator, now = office.fake.person(started=True), office.context.now()

    def unit(tx: Tx) -> None:
        for text in ("Câu thứ nhất", "Câu thứ hai"):
            group_answers.whisper(
                tx,
                str(operator.id),
                text,
                chat_id=str(office.group.id),
                message_id="",
                thread_id=None,
                failed="?",
                at=now,
            )

    await office.context.store.write(unit)

    await operator.sees("Câu thứ hai")
    await office.until(lambda: _is_empty(office), "rows are left")


async def _is_empty(office: Office) -> bool:
    url = office.context.settings.database_url
    return not await asyncio.to_thread(databases.rows, url, "SELECT id FROM outbox")
