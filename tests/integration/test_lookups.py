"""Short map links and a geocoder, from the person's words to the ticket: real HTTP on this machine, the real store."""

from __future__ import annotations

import asyncio
import dataclasses
import json
import socket
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import sqlalchemy as sa
from aiohttp import web
from aiohttp.abc import AbstractResolver, ResolveResult
from aiohttp.test_utils import TestServer

from bot import app, opening
from bot.lookups import LookupWorker
from bot.settings import Places, Settings
from storage import ticket_form, tickets
from storage.crypto import KeyRing
from storage.tables import lookups as waiting
from storage.tables import network_answers, raw_updates
from tests import databases
from tests.integration.test_photos import Clock, Person, at_place

PIN = "https://www.google.com/maps/place/X/@16.7,107.1,17z/data=!3m1!4b1!8m2!3d16.7563!4d107.2094"
WHERE = (16.7563, 107.2094)
Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Net:
    """The part of the Internet that a test needs: short links and both geocoders, on one port."""

    def __init__(self) -> None:
        self.asked: list[web.Request] = []
        self.times: list[float] = []
        self.links: dict[str, Answer] = {}
        self.places: Any = []
        self.port = 0

    async def handle(self, request: web.Request) -> web.StreamResponse:
        self.asked.append(request)
        self.times.append(time.monotonic())
        if request.path in ("/search", "/nominatim/search", "/api"):
            if isinstance(self.places, int):
                return web.Response(status=self.places)
            return web.json_response(self.places)
        return await self.links.get(request.path, gone)(request)

    def link(self, path: str, answer: Answer) -> str:
        self.links[path] = answer
        return f"http://maps.app.goo.gl:{self.port}{path}"

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def hosts(self, *more: str) -> tuple[str, ...]:
        return (f"http://maps.app.goo.gl:{self.port}", *more)


async def gone(request: web.Request) -> web.StreamResponse:
    return web.Response(status=404)


def moves(to: str, status: int = 302) -> Answer:
    async def answer(request: web.Request) -> web.StreamResponse:
        return web.Response(status=status, headers={"Location": to})

    return answer


def says(text: str, status: int = 200) -> Answer:
    async def answer(request: web.Request) -> web.StreamResponse:
        return web.Response(text=text, status=status)

    return answer


class Here(AbstractResolver):
    """Every name stands for this machine."""

    def __init__(self) -> None:
        self.names: list[str] = []

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        self.names.append(host)
        found: ResolveResult = {
            "hostname": host,
            "host": "127.0.0.1",
            "port": port,
            "family": socket.AF_INET,
            "proto": 0,
            "flags": 0,
        }
        return [found]

    async def close(self) -> None:
        pass


@pytest.fixture
async def net() -> AsyncIterator[Net]:
    played = Net()
    application = web.Application()
    application.router.add_route("*", "/{path:.*}", played.handle)
    async with TestServer(application) as server:
        assert server.port is not None
        played.port = server.port
        yield played


@dataclasses.dataclass
class Played:
    """A program of which nothing runs but what the test calls."""

    house: app.House
    worker: LookupWorker
    clock: Clock
    resolver: Here

    async def json(self) -> dict[str, Any]:
        (ticket,) = await self.house.context.store.read(tickets.search)
        form = await self.house.context.store.read(lambda tx: ticket_form.as_json(tx, ticket.code))
        assert form is not None
        return form

    async def count(self, table: sa.Table) -> int:
        statement = sa.select(sa.func.count()).select_from(table)
        return int(await self.house.context.store.read(lambda tx: tx.execute(statement).scalar()) or 0)

    async def later(self, **time: float) -> None:
        self.clock.now += timedelta(**time)
        await self.worker.answer_due()


@asynccontextmanager
async def program(folder: Path, pauses: tuple[float, ...] = (60.0,), **places: Any) -> AsyncIterator[Played]:
    settings = Settings(
        **databases.settings(folder / "manhmoi.db"),
        media_url=(folder / "media").as_uri(),
        secret_key=KeyRing.make(),  # type: ignore[arg-type]
        places=Places(**places),
    )
    clock, resolver = Clock(), Here()
    async with (
        opening.opened(settings, texts=opening.texts(settings)) as context,
        aiohttp.ClientSession() as session,
    ):
        house = app.build(dataclasses.replace(context, now=clock), session, sends=False)
        worker = LookupWorker(house.context, house.turns.take, resolver=resolver, pauses=pauses, pace=0.2)
        yield Played(house, worker, clock, resolver)


async def sends(person: Person) -> None:
    await person.says("quanh vùng đó")
    await person.skips_until("đọc lại")
    await person.says("gửi")


async def test_a_short_link_becomes_the_ticket_s_place(tmp_path: Path, net: Net) -> None:
    link = net.link("/abc", moves(PIN))
    async with program(tmp_path, open_links=True, link_hosts=net.hosts()) as played:
        person = await at_place(played.house)
        await person.says(f"Chỗ này ạ {link}")
        assert "chắc về nơi này" in (await person.heard())[-1].text
        assert net.asked == []  # the turn waited for nobody

        await played.worker.answer_due()

        told, again = (await person.heard())[-2:]
        assert "đã mở đường dẫn" in told.text
        assert "Phường Quảng Trị" in told.text
        assert "chắc về nơi này" in again.text
        await sends(person)
        place = (await played.json())["location"]
        assert (place["lat"], place["lon"], place["system"], place["origin"]) == (*WHERE, "maps-link", "link")
        assert place["text"] == f"Chỗ này ạ {link}"
        assert [one.path for one in net.asked] == ["/abc"]  # Google itself was never asked
        assert await played.count(waiting) == 0


async def test_by_default_nothing_is_asked_and_the_operator_reads_so(tmp_path: Path, net: Net) -> None:
    link = net.link("/abc", moves(PIN))
    async with program(tmp_path, link_hosts=net.hosts()) as played:
        person = await at_place(played.house)

        await person.says(link)
        await played.worker.answer_due()

        assert "chưa mở được đường dẫn" in (await person.heard())[-1].text
        await person.says("không rõ")
        await sends(person)
        place = (await played.json())["location"]
        assert (place["lat"], place["text"], place["lacks"]["needs"]) == (None, link, "pin")
        assert place["looked_up"] == [{"text": link, "kind": "link", "state": "not_opened"}]
        assert (net.asked, await played.count(waiting)) == ([], 0)


async def test_several_redirects_are_followed_among_listed_hosts(tmp_path: Path, net: Net) -> None:
    link = net.link("/abc", moves("/second", 301))
    net.link("/second", moves(f"http://maps.app.goo.gl:{net.port}/third", 307))
    onward = "https%3A%2F%2Fmaps.google.com%2F%3Fq%3D16.7563,107.2094"
    net.link("/third", moves(f"https://consent.google.com/ml?continue={onward}&gl=VN"))
    async with program(tmp_path, open_links=True, link_hosts=net.hosts()) as played:
        person = await at_place(played.house)
        await person.says(link)

        await played.worker.answer_due()

        assert "đã mở đường dẫn" in (await person.heard())[-2].text
        assert [one.path for one in net.asked] == ["/abc", "/second", "/third"]


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(moves("https://evil.example/?q=16.7563,107.2094"), id="to another host"),
        pytest.param(moves("http://169.254.169.254/latest/meta-data"), id="into a private network"),
        pytest.param(moves("http://127.0.0.1:1/maps?q=16.7,107.2"), id="to this machine"),
        pytest.param(moves("file:///etc/passwd"), id="to a file"),
        pytest.param(moves("https://www.google.com:8443/maps/place/x"), id="to another port"),
        pytest.param(moves("/abc"), id="round and round"),
        pytest.param(says("<html>" + "x" * 3_000_000), id="a large page"),
        pytest.param(says("gone", 404), id="gone"),
        pytest.param(moves("https://www.google.com/maps/place/Nghia+trang/"), id="a name without a position"),
    ],
)
async def test_what_leads_nowhere_stays_words_and_is_told_so(tmp_path: Path, net: Net, answer: Answer) -> None:
    link = net.link("/abc", answer)
    # www.google.com is listed, but stands for this machine here: no public address.
    async with program(
        tmp_path, pauses=(), open_links=True, link_hosts=net.hosts("www.google.com", "169.254.169.254")
    ) as played:
        person = await at_place(played.house)
        await person.says(link)

        await played.worker.answer_due()

        await person.says("quanh vùng đó")
        assert "chưa mở được đường dẫn" in (await person.heard())[-1].text
        await person.says("không rõ")
        await person.skips_until("đọc lại")
        await person.says("gửi")
        form = await played.json()
        assert (form["location"]["lat"], form["location"]["text"]) == (None, link)
        assert await played.count(waiting) == 0
        assert len(net.asked) <= 4


async def test_a_service_that_is_away_is_asked_again_later(tmp_path: Path, net: Net) -> None:
    link = net.link("/abc", says("busy", 503))
    async with program(tmp_path, open_links=True, link_hosts=net.hosts()) as played:
        person = await at_place(played.house)
        await person.says(link)
        await played.worker.answer_due()
        assert "chắc về nơi này" in (await person.heard())[-1].text

        net.link("/abc", moves(PIN))
        await played.worker.answer_due()  # not yet
        await played.later(seconds=61)

        assert "đã mở đường dẫn" in (await person.heard())[-2].text
        assert len(net.asked) == 2


async def test_a_link_added_to_a_ticket_is_told_the_operator(tmp_path: Path, net: Net) -> None:
    first, link = net.link("/first", says("")), net.link("/abc", moves(PIN))
    async with program(tmp_path, open_links=True, link_hosts=net.hosts()) as played:
        person = await at_place(played.house)
        await person.says(first)
        await sends(person)
        await person.says(f"Cháu gửi thêm {link}")
        heard = len(await person.heard())

        await played.worker.answer_due()

        form = await played.json()
        assert {one["what"] for one in form["history"]} >= {"added", "looked_up"}
        assert [(one["text"], one["state"], one["leads_to"]) for one in form["location"]["looked_up"]] == [
            (first, "nothing", first),
            (link, "found", PIN),
        ]
        assert len(await person.heard()) == heard


async def test_the_same_link_is_asked_for_once(tmp_path: Path, net: Net) -> None:
    link = net.link("/abc", moves(PIN))
    async with program(tmp_path, open_links=True, link_hosts=net.hosts()) as played:
        for user in ("u1", "u2"):
            person = await at_place(played.house, user=user)
            await person.says(link)
            await played.worker.answer_due()
            assert "đã mở đường dẫn" in (await person.heard())[-2].text

        assert len(net.asked) == 1


async def test_who_takes_it_back_leaves_nothing_behind(tmp_path: Path, net: Net) -> None:
    link = net.link("/abc", moves(PIN))
    async with program(tmp_path, open_links=True, link_hosts=net.hosts()) as played:
        person = await at_place(played.house)
        await person.says(link)
        assert await played.count(waiting) == 1

        await person.says("rút đồng ý", "có")
        await played.worker.answer_due()

        assert (net.asked, await played.count(waiting), await played.count(network_answers)) == ([], 0, 0)


async def test_what_was_told_by_the_network_is_erased_with_the_rest(tmp_path: Path, net: Net) -> None:
    link = net.link("/abc", moves(PIN))
    async with program(tmp_path, open_links=True, link_hosts=net.hosts()) as played:
        person = await at_place(played.house)
        await person.says(link)
        await played.worker.answer_due()

        await person.says("rút đồng ý", "có")

        bodies = sa.select(raw_updates.c.body).where(raw_updates.c.channel == "lookup")
        assert await played.house.context.store.read(lambda tx: tx.execute(bodies).scalars().all()) == [b""]


async def test_an_answer_that_was_told_before_the_program_ended_counts_once(tmp_path: Path, net: Net) -> None:
    link = net.link("/abc", moves(PIN))
    async with program(tmp_path, open_links=True, link_hosts=net.hosts()) as played:
        person = await at_place(played.house)
        await person.says(link)
        rows = await played.house.context.store.read(lambda tx: tx.execute(sa.select(waiting)).mappings().all())
        await played.worker.answer_due()
        heard = len(await person.heard())

        await played.house.context.store.write(lambda tx: tx.execute(sa.insert(waiting), [dict(rows[0])]).rowcount)
        await played.worker.answer_due()

        assert (len(await person.heard()), await played.count(waiting)) == (heard, 0)


async def test_the_worker_wakes_by_itself(tmp_path: Path, net: Net) -> None:
    link = net.link("/abc", moves(PIN))
    async with program(tmp_path, open_links=True, link_hosts=net.hosts()) as played:
        person = await at_place(played.house)
        running = asyncio.create_task(played.worker.run())

        await person.says(link)

        async with asyncio.timeout(10):
            while True:
                if "đã mở đường dẫn" in (await person.heard())[-2].text:
                    break
                await asyncio.sleep(0.01)
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running


async def test_what_waited_when_the_network_was_forbidden_is_told_as_not_opened(tmp_path: Path, net: Net) -> None:
    link = net.link("/abc", moves(PIN))
    async with program(tmp_path, open_links=True, link_hosts=net.hosts()) as played:
        person = await at_place(played.house)
        await person.says(link)
        context = played.house.context
        settings = context.settings.model_copy(update={"places": Places()})
        worker = LookupWorker(dataclasses.replace(context, settings=settings), played.house.turns.take)

        running = asyncio.create_task(worker.run())
        async with asyncio.timeout(10):
            while True:
                if await played.count(waiting) == 0:
                    break
                await asyncio.sleep(0.01)
        running.cancel()

        await person.says("quanh vùng đó")
        assert "chưa mở được đường dẫn" in (await person.heard())[-1].text
        assert net.asked == []


# The geocoder

CUM: Mapping[str, Any] = {
    "lat": "16.6",
    "lon": "106.7",
    "display_name": "Bản Cùm, Hướng Hóa, Quảng Trị",
    "boundingbox": ["16.58", "16.62", "106.68", "106.72"],
}


async def test_a_place_that_no_table_has_is_an_area_from_the_geocoder(tmp_path: Path, net: Net) -> None:
    net.places = [CUM]
    async with program(tmp_path, geocoder="nominatim", geocoder_url=f"{net.url}/nominatim") as played:
        person = await at_place(played.house)
        await person.says("bản Cùm cũ")
        heard = len(await person.heard())

        await played.worker.answer_due()

        assert len(await person.heard()) == heard
        await sends(person)
        place = (await played.json())["location"]
        assert (place["lat"], place["lon"], place["text"]) == (None, None, "bản Cùm cũ")
        assert place["area"] == {"lat": 16.6, "lon": 106.7, "radius_m": pytest.approx(3079, abs=5)}
        assert (place["geocoded"]["service"], place["geocoded"]["name"]) == ("nominatim", CUM["display_name"])
        assert place["geocoded"]["at"].startswith("2026-11-22T")
        (request,) = net.asked
        assert (request.path, request.query["q"]) == ("/nominatim/search", "bản Cùm cũ")
        assert "manhmoi" in request.headers["User-Agent"]


async def test_photon_is_asked_likewise(tmp_path: Path, net: Net) -> None:
    net.places = json.loads(
        '{"features": [{"geometry": {"coordinates": [106.7, 16.6]},'
        ' "properties": {"name": "Bản Cùm", "extent": [106.68, 16.62, 106.72, 16.58]}}]}'
    )
    async with program(tmp_path, geocoder="photon", geocoder_url=net.url) as played:
        person = await at_place(played.house)
        await person.says("bản Cùm cũ")

        await played.worker.answer_due()

        await sends(person)
        place = (await played.json())["location"]
        assert place["area"]["radius_m"] == pytest.approx(3079, abs=5)
        assert place["geocoded"]["service"] == "photon"


async def test_a_geocoder_is_asked_once_for_a_name_and_once_a_second(tmp_path: Path, net: Net) -> None:
    net.places = []
    async with program(tmp_path, geocoder="nominatim", geocoder_url=net.url) as played:
        for number, name in enumerate(("bản Cùm cũ", "suối Cạn xóm trên", "bản Cùm cũ")):
            person = await at_place(played.house, user=f"u{number}")
            await person.says(name)
        await played.worker.answer_due()

        assert len(net.asked) == 2
        assert net.times[1] - net.times[0] >= 0.19  # the pace of this test
        assert await played.count(waiting) == 0


async def test_a_geocoder_that_is_away_costs_nobody_anything(tmp_path: Path, net: Net) -> None:
    net.places = 503
    async with program(tmp_path, pauses=(), geocoder="nominatim", geocoder_url=net.url) as played:
        person = await at_place(played.house)
        await person.says("bản Cùm cũ")

        await played.worker.answer_due()

        await sends(person)
        place = (await played.json())["location"]
        assert (place["lat"], place["text"]) == (None, "bản Cùm cũ")
        assert "area" not in place
