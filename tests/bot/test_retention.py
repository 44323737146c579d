"""Times of keeping: first a warning, then the days of grace, then what was warned about is gone; a hold keeps all."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from structlog.testing import capture_logs

from bot import audit_head, opening, retention
from bot.context import Context
from bot.settings import Retention, Settings
from bot.translate import Texts
from flows import codes
from flows.model import Consent
from storage import (
    alarms,
    api_keys,
    audit,
    audit_chain,
    consents,
    conversations,
    holds,
    inbox,
    media,
    messages,
    tables,
    tickets,
)
from storage import retention as said
from storage.expiry import Kind
from storage.unit import Tx
from tests import databases
from tests.storage import making

BEGIN = datetime(2026, 11, 22, 1, 30, tzinfo=UTC)
SECRET = "lời kể riêng"


class Clock:
    def __init__(self) -> None:
        self.at = BEGIN

    def now(self) -> datetime:
        return self.at

    def pass_days(self, days: float) -> None:
        self.at += timedelta(days=days)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def context(tmp_path: Path, texts: Texts, clock: Clock) -> AsyncIterator[Context]:
    settings = Settings(
        **databases.settings(tmp_path / "manhmoi.db"),
        media_url=(tmp_path / "media").as_uri(),
        secret_key_file=str(tmp_path / "secret.key"),
    )
    async with opening.opened(settings, texts=texts) as opened:
        yield replace(opened, now=clock.now)


def kept(context: Context, **values: object) -> Context:
    """With these times of keeping."""
    fields = {"until": None, "grace_days": 30, "audit_days": 0, **values}
    return replace(context, settings=context.settings.model_copy(update={"retention": Retention(**fields)}))


async def fill(context: Context, *, status: str = "closed", incomplete: bool = False) -> tuple[str, str, str]:
    """A ticket with a message, a photo and the raw update behind it; its id, its conversation, the photo's name."""
    name = await context.blobs.put(SECRET.encode())

    def unit(tx: Tx) -> tuple[str, str, str]:
        now = context.now()
        conversation_id = making.conversation(tx, now)
        inbox.keep(tx, "telegram", "u1", person="42", body=SECRET, at=now)
        message_id = making.heard(tx, conversation_id, SECRET, now)
        media.add(
            tx,
            conversation_id=conversation_id,
            ticket_id=None,
            message_id=message_id,
            channel="telegram",
            kind="photo",
            ref={},
            at=now,
            sha256=name,
        )
        ticket_id = tickets.save(
            tx,
            making.CODE,
            making.tip(now),
            conversation_id=conversation_id,
            channel="telegram",
            language="vi",
            incomplete=incomplete,
            at=now,
        )
        tickets.set_status(tx, ticket_id, status=status, at=now, who="An")
        return ticket_id, conversation_id, name

    return await context.store.write(unit)


async def left(context: Context) -> dict[str, int]:
    """How much there is of each class."""

    def unit(tx: Tx) -> dict[str, int]:
        raw = sa.select(sa.func.count()).where(tables.raw_updates.c.body != b"")
        return {
            "messages": tx.execute(sa.select(sa.func.count()).select_from(tables.messages)).scalar_one(),
            "attachments": tx.execute(sa.select(sa.func.count()).select_from(tables.attachments)).scalar_one(),
            "raw": tx.execute(raw).scalar_one(),
        }

    return await context.store.read(unit)


async def standing(context: Context) -> list[tuple[str, str]]:
    return [(one.what, one.detail) for one in await context.store.read(alarms.standing)]


async def look(context: Context) -> None:
    await retention.Sweeper(context).look()


ALL = {"messages": 1, "attachments": 1, "raw": 1}


async def test_by_default_everything_is_kept_through_the_day_of_the_final_report(
    context: Context, clock: Clock
) -> None:
    await fill(context)
    assert Retention().until == date(2027, 7, 27)

    clock.at = datetime(2027, 6, 27, tzinfo=UTC)
    await look(context)
    assert (await standing(context), await left(context)) == ([], ALL)

    clock.at = datetime(2027, 6, 28, tzinfo=UTC)  # 30 days before the 28th of July
    await look(context)
    assert await standing(context) == [
        (f"retention_{kind}", "28/07/2027") for kind in ("attachments", "messages", "raw")
    ]

    clock.at = datetime(2027, 7, 27, 16, 0, tzinfo=UTC)  # 23:00 in Viet Nam
    await look(context)
    assert await left(context) == ALL
    clock.at = datetime(2027, 7, 28, 0, 30, tzinfo=UTC)
    await look(context)
    assert (await standing(context), await left(context)) == ([], dict.fromkeys(ALL, 0))


@pytest.mark.parametrize(
    ("setting", "gone"), [("messages", "messages"), ("attachments", "attachments"), ("raw", "raw")]
)
async def test_each_class_is_warned_about_and_then_erased(
    context: Context, clock: Clock, setting: str, gone: str
) -> None:
    context = kept(context, **{f"{setting}_days": 60})
    _, _, photo = await fill(context)

    clock.pass_days(29)
    await look(context)
    assert await standing(context) == []
    clock.pass_days(2)
    await look(context)
    assert await standing(context) == [(f"retention_{setting}", "22/01/2027")]
    clock.pass_days(29.9)
    await look(context)
    assert await left(context) == ALL
    clock.pass_days(0.2)
    await look(context)

    assert (await left(context), await standing(context)) == ({**ALL, gone: 0}, [])
    assert await context.blobs.has(photo) == (setting != "attachments")
    lines = [(one.what, one.detail) for one in await context.store.read(audit.entries)]
    assert lines == [("erasure_announced", f"{setting} 2027-01-22"), ("erased", f"{setting} 1")]


async def test_a_late_start_warns_first_all_the_same(context: Context, clock: Clock) -> None:
    context = kept(context, messages_days=10)
    await fill(context)

    clock.pass_days(500)
    await look(context)
    assert await left(context) == ALL

    clock.pass_days(30)
    await look(context)
    assert (await left(context))["messages"] == 0


async def test_a_longer_time_in_the_settings_takes_the_warning_back(context: Context, clock: Clock) -> None:
    await fill(context)
    clock.pass_days(20)
    await look(kept(context, messages_days=30))
    assert len(await standing(context)) == 1

    await look(kept(context, messages_days=300))

    assert await standing(context) == []
    clock.pass_days(40)
    await look(kept(context, messages_days=300))
    assert await left(context) == ALL


async def test_what_came_after_the_warning_is_warned_about_by_itself(context: Context, clock: Clock) -> None:
    context = kept(context, raw_days=1)
    await fill(context)
    await look(context)
    clock.pass_days(5)
    await context.store.write(lambda tx: inbox.keep(tx, "telegram", "u2", person="43", body="x", at=context.now()))

    clock.pass_days(26)
    await look(context)

    assert (await left(context))["raw"] == 1
    await look(context)
    assert [what for what, _ in await standing(context)] == ["retention_raw"]


async def test_nothing_of_a_held_ticket_is_erased(context: Context, clock: Clock) -> None:
    context = kept(context, until=date(2026, 12, 1))
    ticket_id, conversation_id, photo = await fill(context)
    await context.store.write(
        lambda tx: holds.put(tx, ticket_id, who="Hà", operator_id=None, reason="xác minh", at=context.now())
    )

    clock.pass_days(100)
    await look(context)
    await context.store.write(lambda tx: said.erase_said(tx, conversation_id))
    clock.pass_days(100)
    await look(context)

    assert (await standing(context), await left(context)) == ([], ALL)
    assert await context.blobs.has(photo)
    await context.store.write(lambda tx: holds.lift(tx, ticket_id))
    await look(context)
    clock.pass_days(31)
    await look(context)
    assert await left(context) == dict.fromkeys(ALL, 0)


async def test_an_open_ticket_keeps_its_messages_and_a_failed_update_waits(context: Context, clock: Clock) -> None:
    context = kept(context, until=date(2026, 12, 1))
    await fill(context, status="verifying")
    await context.store.write(
        lambda tx: inbox.keep_failed(tx, "telegram", "u9", person="9", body="x", at=context.now(), error="LookupError")
    )

    clock.pass_days(100)
    await look(context)
    clock.pass_days(31)
    await look(context)

    assert await left(context) == {**ALL, "raw": 1}
    assert len(await context.store.read(inbox.failed)) == 1


async def test_of_an_incomplete_ticket_the_statistics_are_left(context: Context, clock: Clock) -> None:
    context = kept(context, incomplete_days=90)
    ticket_id, conversation_id, photo = await fill(context, status="received", incomplete=True)
    given = (Consent(purpose="tip", version="1", given_at=clock.at),)

    def agreed_and_followed(tx: Tx) -> None:
        consents.give(tx, ticket_id, conversation_id, given)
        until = clock.at + timedelta(days=400)
        api_keys.make(
            tx,
            agency="military",
            receiver="military",
            title="Sở",
            scopes=("tickets",),
            reach="shared",
            expires_at=until,
            url="https://agency.example.vn/hook",
            made_by="An",
            at=clock.at,
        )

    await context.store.write(agreed_and_followed)
    clock.pass_days(70)
    await look(context)
    clock.pass_days(31)
    await look(context)

    row = await context.store.read(lambda tx: tickets.get(tx, ticket_id))
    assert row is not None
    assert (row.code, row.kind, row.status, row.outcome) == (making.CODE, row.kind, "closed", "erased")
    assert (row.martyr_name, row.reporter_name, row.reporter_phone, row.search, row.tip.told) == ("", "", "", "", ())
    assert await context.store.read(lambda tx: messages.of_ticket(tx, ticket_id)) == []
    assert not await context.blobs.has(photo)
    agreed = await context.store.read(lambda tx: consents.of_ticket(tx, ticket_id))
    assert agreed and all(one.withdrawn_at == clock.at for one in agreed)
    # Whoever follows the ticket by the API hears that it is gone.
    heard = sa.select(tables.webhooks.c.since).where(tables.webhooks.c.ticket_id == ticket_id)
    assert row.updated_at == clock.at
    assert await context.store.read(lambda tx: tx.execute(heard).scalars().all()) == [clock.at]
    await look(context)
    assert await standing(context) == []


@pytest.mark.parametrize(
    ("status", "after"), [("verifying", ("closed", "erased", "")), ("verified", ("verified", None, "Nguyễn Văn An"))]
)
async def test_a_complete_tip_ends_with_the_final_report_and_its_person_is_forgotten(
    context: Context, clock: Clock, status: str, after: tuple[str, str | None, str]
) -> None:
    context = kept(context, tips_until=date(2027, 7, 27))
    ticket_id, conversation_id, photo = await fill(context, status=status)

    clock.at = datetime(2027, 6, 28, tzinfo=UTC)
    await look(context)
    assert (await standing(context), await left(context)) == ([("retention_tip", "28/07/2027")], ALL)
    clock.at = datetime(2027, 7, 28, 0, 30, tzinfo=UTC)
    await look(context)

    row = await context.store.read(lambda tx: tickets.get(tx, ticket_id))
    assert row is not None
    assert (row.status, row.outcome, row.martyr_name) == after
    assert (row.conversation_id, row.reporter_name, row.reporter_phone, row.tip.told) == (None, "", "", ())
    assert await context.store.read(lambda tx: conversations.address(tx, conversation_id)) is None
    assert await left(context) == dict.fromkeys(ALL, 0)
    assert not await context.blobs.has(photo)
    events = await context.store.read(lambda tx: tickets.history(tx, ticket_id))
    assert [one.what for one in events].count("person_forgotten") == 1
    clock.pass_days(2)
    await look(context)
    assert await standing(context) == []


async def test_without_a_day_complete_tips_are_kept(context: Context, clock: Clock) -> None:
    context = kept(context)
    await fill(context, status="verifying")

    clock.pass_days(5000)
    await look(context)

    assert (await standing(context), await left(context)) == ([], ALL)


async def test_a_person_with_another_ticket_that_stays_keeps_that_one_alone(context: Context, clock: Clock) -> None:
    context = kept(context, tips_until=date(2026, 12, 31))
    over, conversation_id, _ = await fill(context, status="verifying")

    def another(tx: Tx) -> str:
        now = context.now()
        tip, code = making.tip(now), codes.make(7919)
        ticket_id = tickets.save(
            tx,
            code,
            replace(tip, code=code),
            conversation_id=conversation_id,
            channel="telegram",
            language="vi",
            incomplete=False,
            at=now,
        )
        holds.put(tx, ticket_id, who="Hà", operator_id=None, reason="xác minh", at=now)
        return ticket_id

    held = await context.store.write(another)
    for days in (10, 31):
        clock.pass_days(days)
        await look(context)

    rows = await context.store.read(lambda tx: [tickets.get(tx, one) for one in (over, held)])
    assert [(one.outcome, one.martyr_name) for one in rows if one] == [("erased", ""), (None, "Nguyễn Văn An")]
    assert await context.store.read(lambda tx: messages.of_ticket(tx, over)) == []
    assert await context.store.read(lambda tx: conversations.address(tx, conversation_id)) is not None


async def test_the_audit_log_is_cut_up_to_the_first_line_about_a_held_ticket(context: Context, clock: Clock) -> None:
    context = kept(context, audit_days=365)
    ticket_id, _, _ = await fill(context)
    for days, about in ((0, None), (1, None), (1, ticket_id), (1, None)):
        clock.pass_days(days)
        await context.store.write(
            lambda tx, about=about: audit.write(tx, at=context.now(), who="An", what="noted", ticket_id=about)
        )
    await context.store.write(
        lambda tx: holds.put(tx, ticket_id, who="Hà", operator_id=None, reason="x", at=context.now())
    )

    clock.pass_days(400)
    await look(context)
    clock.pass_days(31)
    await look(context)

    verdict = await context.store.read(audit_chain.verify)
    assert (verdict.fault, verdict.first) == ("", 3)
    assert verdict.head.number == 7


async def test_the_head_of_the_audit_log_is_told_once_an_hour(context: Context, clock: Clock) -> None:
    teller = audit_head.Teller(context)
    with capture_logs() as told:
        for hours in (0, 0.5, 1, 1, 1):
            clock.pass_days(hours / 24)
            await teller.look()
            if hours == 1:
                await context.store.write(lambda tx: audit.write(tx, at=context.now(), who="An", what="noted"))
    heads = [one["head"] for one in told if one["event"] == "audit head"]

    assert [one.partition(":")[0] for one in heads] == ["0", "1", "2"]
    assert str(await context.store.read(audit.head)).startswith("3:")


def test_every_class_has_its_time(context: Context) -> None:
    assert set(retention.terms(context.settings)) == set(Kind)
