"""What the address of a key is told, seen from the other side: a server that checks the signature by itself."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import json
import socket
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiohttp import web
from aiohttp.abc import AbstractResolver, ResolveResult
from aiohttp.test_utils import TestServer
from structlog.testing import capture_logs

from bot.desk.api_acts import is_address
from bot.settings import Api, Settings
from bot.webhook_sending import WebhookSender
from storage import alarms, api_keys, audit, tickets, webhooks
from storage.unit import Tx
from tests.web.api_clients import Made, System, check, makes_key
from tests.web.conftest import Site
from tests.web.test_api import keep

PAUSES = (5.0, 30.0)


@pytest.fixture
def settings(settings: Settings) -> Settings:
    return settings.model_copy(update={"api": Api(webhook_anywhere=True, webhook_days=3)})


@dataclass
class Receiver:
    """Another system's address."""

    url: str = ""
    secret: str = ""
    status: int = 204
    heard: list[dict[str, Any]] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    on_request: Callable[[], None] | None = None
    more: asyncio.Condition = field(default_factory=asyncio.Condition)
    hangs: asyncio.Event | None = None

    async def hears(self, request: web.Request) -> web.Response:
        body, said = await request.read(), request.headers
        if self.secret:
            key = base64.b64decode(self.secret.removeprefix("whsec_"))
            signed = f"{said['webhook-id']}.{said['webhook-timestamp']}.".encode() + body
            right = base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
            assert said["webhook-signature"] == f"v1,{right}"
        told = json.loads(body)
        check("Event", told)
        assert told["id"] == said["webhook-id"] and "Cookie" not in said
        self.heard.append(told)
        self.ids.append(told["id"])
        async with self.more:
            self.more.notify_all()
        if self.on_request is not None:
            self.on_request()
        if self.hangs is not None:
            await self.hangs.wait()
        if 300 <= self.status < 400:
            return web.Response(status=self.status, headers={"Location": self.url + "/elsewhere"})
        return web.Response(status=self.status, text="x" * 100)

    @property
    def told(self) -> list[tuple[str, str]]:
        return [(one["event"].removeprefix("ticket."), one["code"]) for one in self.heard]


@pytest.fixture
async def receivers() -> AsyncIterator[tuple[Receiver, Receiver]]:
    both = Receiver(), Receiver()
    app = web.Application()
    for name, one in zip("ab", both, strict=True):
        app.router.add_post(f"/{name}", one.hears)
        app.router.add_post(f"/{name}/elsewhere", one.hears)
    async with TestServer(app) as server:
        for name, one in zip("ab", both, strict=True):
            one.url = str(server.make_url(f"/{name}"))
        yield both
        for one in both:
            if one.hangs is not None:
                one.hangs.set()


async def listens(site: Site, receiver: Receiver, **fields: str) -> Made:
    admin = await site.operator("Mai", "admin")
    made = await makes_key(admin, url=receiver.url, **fields)
    receiver.secret = made.secret
    return made


async def change(site: Site, code: str, times: int = 1) -> None:
    def unit(tx: Tx) -> None:
        ticket = tickets.by_code(tx, code)
        assert ticket is not None
        tickets.touch(tx, ticket.id, at=site.clock.now())

    for _ in range(times):
        await site.context.store.write(unit)


def sender(site: Site, **options: Any) -> WebhookSender:
    return WebhookSender(site.context, None, pauses=PAUSES, **options)


async def counts(site: Site, made: Made) -> tuple[int, int]:
    found = (await site.context.store.read(webhooks.counts)).get(made.id, webhooks.Count())
    return found.waiting, found.given_up


async def test_new_changed_and_gone_are_told_by_their_codes_and_fetched(
    site: Site, receivers: tuple[Receiver, Receiver]
) -> None:
    receiver = receivers[0]
    made, sends = await listens(site, receiver), sender(site)
    person, lead = await site.visitor(), await site.operator("Hà", "lead")
    code = await person.tells_a_tip()
    await sends.tell(made.id)
    assert receiver.told == []  # it is not handed over: none of theirs

    await lead.acts(code, "handover", agency="military")
    await sends.tell(made.id)
    assert receiver.told == [("created", code)]
    assert (await System(site, made.token).gets(f"/tickets/{code}")).status == 200

    await change(site, code, times=5)
    await sends.tell(made.id)
    assert receiver.told[1:] == [("changed", code)]  # five changes while one waits are one

    await person.says("rút đồng ý", "tất cả")
    await sends.tell(made.id)
    assert receiver.told[2:] == [("withdrawn", code)]
    assert (await System(site, made.token).gets(f"/tickets/{code}")).status == 410
    await change(site, code)
    await sends.tell(made.id)
    assert len(receiver.told) == 3  # what is gone stays gone
    told = json.dumps(receiver.heard, ensure_ascii=False)
    assert "Nguyễn" not in told and "Vĩnh Bảo" not in told


async def test_a_withdrawal_is_told_of_a_ticket_that_the_address_had_not_heard_of(
    site: Site, receivers: tuple[Receiver, Receiver]
) -> None:
    receiver = receivers[0]
    person, lead = await site.visitor(), await site.operator("Hà", "lead")
    code = await person.tells_a_tip()
    await lead.acts(code, "handover", agency="military")
    made, sends = await listens(site, receiver), sender(site)
    site.clock.pass_time(minutes=2)
    # Read over the API before there was anything to tell the address.
    assert (await System(site, made.token).gets(f"/tickets/{code}")).status == 200

    await person.says("rút đồng ý", "tất cả")
    await sends.tell(made.id)
    assert receiver.told == [("withdrawn", code)]
    await change(site, code)
    await sends.tell(made.id)
    assert receiver.told == [("withdrawn", code)]


async def test_what_is_not_taken_is_sent_again_and_a_change_meanwhile_is_not_lost(
    site: Site, receivers: tuple[Receiver, Receiver]
) -> None:
    receiver = receivers[0]
    made = await listens(site, receiver)
    code = await keep(site, 1, to="military")
    receiver.status = 500
    sends = sender(site)

    await sends.tell(made.id)
    await sends.tell(made.id)
    assert (receiver.told, await counts(site, made)) == ([("created", code)], (1, 0))
    receiver.status = 302  # never followed
    site.clock.pass_time(seconds=6)
    await sends.tell(made.id)
    assert receiver.told == [("created", code)] * 2
    assert len(set(receiver.ids)) == 1  # the same message has the same id

    receiver.status = 200
    loop = asyncio.get_running_loop()
    tasks: list[asyncio.Task[None]] = []
    receiver.on_request = lambda: tasks.append(loop.create_task(change(site, code)))
    site.clock.pass_time(seconds=31)
    await sender(site).tell(made.id)  # another process: all that is known is in the database
    await asyncio.gather(*tasks)
    receiver.on_request = None
    await sends.tell(made.id)

    assert receiver.told[2:] == [("created", code), ("changed", code)]
    assert await counts(site, made) == (0, 0)


async def test_an_end_in_the_middle_of_sending_sends_again(site: Site, receivers: tuple[Receiver, Receiver]) -> None:
    receiver = receivers[0]
    made = await listens(site, receiver)
    code = await keep(site, 1, to="military")
    task = asyncio.create_task(sender(site).tell(made.id))
    receiver.on_request = lambda: task.cancel() and None  # type: ignore[func-returns-value]

    with pytest.raises(asyncio.CancelledError):
        await task
    receiver.on_request = None
    await sender(site).tell(made.id)

    assert receiver.told == [("created", code)] * 2 and len(set(receiver.ids)) == 1
    assert await counts(site, made) == (0, 0)


async def test_after_days_it_is_given_up_with_an_alarm_and_can_be_sent_again(
    site: Site, receivers: tuple[Receiver, Receiver]
) -> None:
    receiver = receivers[0]
    made, sends = await listens(site, receiver), sender(site)
    code = await keep(site, 1, to="military")
    receiver.status = 503
    await sends.tell(made.id)
    assert await site.context.store.read(alarms.standing) == []

    site.clock.pass_time(days=3, seconds=1)
    await sends.tell(made.id)
    (alarm,) = await site.context.store.read(alarms.standing)
    assert (alarm.what, alarm.detail) == ("webhook", "Phần mềm quốc gia")
    assert await counts(site, made) == (0, 1)
    admin = await site.operator("Mai", "admin")
    assert "1 đã thôi gửi" in await (await admin.gets("/desk/api")).text()

    receiver.status = 200
    assert (await admin.posts(f"/desk/api/{made.id}/again", {"csrf": await admin.csrf()})).status == 200
    await sends.tell(made.id)
    assert receiver.told == [("created", code)] * 3
    assert await site.context.store.read(alarms.standing) == []
    assert [one.what for one in await site.context.store.read(audit.entries)].count("api_sent_again") == 1


async def test_a_key_that_is_withdrawn_while_something_is_told_breaks_nothing(
    site: Site, receivers: tuple[Receiver, Receiver]
) -> None:
    receiver = receivers[0]
    made = await listens(site, receiver)
    await keep(site, 1, to="military")
    at, store = site.clock.now(), site.context.store
    receiver.on_request = lambda: store.write_now(lambda tx: api_keys.withdraw(tx, made.id, at=at)) and None

    with capture_logs() as logged:
        await sender(site).tell(made.id)

    assert len(receiver.told) == 1 and await counts(site, made) == (0, 0)
    assert [one["event"] for one in logged if one["log_level"] == "error"] == []


async def test_a_change_while_the_last_try_fails_is_not_given_up_with_it(
    site: Site, receivers: tuple[Receiver, Receiver]
) -> None:
    receiver = receivers[0]
    made, sends = await listens(site, receiver), sender(site)
    code = await keep(site, 1, to="military")
    receiver.status = 503
    await sends.tell(made.id)
    site.clock.pass_time(days=3, seconds=1)
    (one,) = await site.context.store.read(lambda tx: webhooks.due(tx, made.id, site.clock.now(), limit=9))
    await change(site, code)  # while the last try was under way

    assert not await site.context.store.write(lambda tx: webhooks.give_up(tx, one, error="HTTP 503"))
    assert await counts(site, made) == (1, 0)
    receiver.status = 204
    await sends.tell(made.id)
    assert await counts(site, made) == (0, 0)


async def test_nothing_is_kept_for_the_address_of_a_key_that_has_ended(
    site: Site, receivers: tuple[Receiver, Receiver]
) -> None:
    made = await listens(site, receivers[0], last="2026-07-28")
    site.clock.pass_time(days=2)

    await keep(site, 1, to="military")

    assert await counts(site, made) == (0, 0)


async def test_a_dead_address_holds_up_no_other_and_a_withdrawn_key_hears_nothing(
    site: Site, receivers: tuple[Receiver, Receiver]
) -> None:
    dead, alive = receivers
    dead.hangs = asyncio.Event()
    first, second = await listens(site, dead), await listens(site, alive, agency="police", reach="consented")
    task = asyncio.create_task(sender(site).run())
    told = []
    try:
        for number in range(3):
            told.append(await keep(site, number, to="military"))
            async with asyncio.timeout(30), alive.more:
                await alive.more.wait_for(lambda count=number + 1: len(alive.heard) >= count)
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    assert [code for _, code in alive.told] == told and len(dead.heard) == 1
    admin = await site.operator("Mai", "admin")
    for one in (first, second):
        await admin.posts(f"/desk/api/{one.id}/withdraw", {"csrf": await admin.csrf()})
    await keep(site, 9, to="military")
    for one in (first, second):
        await sender(site).tell(one.id)
        assert await counts(site, one) == (0, 0)
    assert len(alive.heard) == 3


class Names(AbstractResolver):
    """Says of every name that it is at these addresses."""

    def __init__(self, *addresses: str) -> None:
        self._addresses = addresses

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        return [
            ResolveResult(hostname=host, host=one, port=port, family=socket.AF_INET, proto=0, flags=0)
            for one in self._addresses
        ]

    async def close(self) -> None:
        pass


@pytest.mark.parametrize("addresses", [("127.0.0.1",), ("10.0.0.7",), ("8.8.8.8", "169.254.169.254")])
async def test_a_name_that_leads_into_our_own_network_is_not_written_to(site: Site, addresses: tuple[str, ...]) -> None:
    made = await listens(site, Receiver(url="https://hook.example.org/x"))
    await keep(site, 1, to="military")
    site.context.settings.__dict__["api"] = Api()

    await sender(site, resolver=Names(*addresses)).tell(made.id)

    found = (await site.context.store.read(webhooks.counts))[made.id]
    assert (found.waiting, found.error) == (1, "not public")


def test_what_counts_as_an_address() -> None:
    good = ("https://example.org/hook", "https://example.org:8443/a?b=c", "https://1.1.1.1/x")
    bad = (
        *("http://example.org/", "https://127.0.0.1/", "https://[::1]/", "https://[::ffff:10.0.0.1]/", "https://0/"),
        *("https://169.254.169.254/latest", "https://localhost/", "https://a@example.org/", "ftp://example.org/"),
        *(
            "https://exa mple.org/",
            "https:///x",
            "https://example.org/\r\nX: y",
            "javascript:alert(1)",
            "https://２.2.2.2/",
        ),
    )
    assert [one for one in good if not is_address(one, anywhere=False)] == []
    assert [one for one in bad if is_address(one, anywhere=False)] == []
