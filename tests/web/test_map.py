"""The desk's map: its own base map with both archipelagos, the points of the tickets, nothing that is withheld."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from bot.settings import Desk, Settings
from bot.web import assets
from bot.web.desk import map_page
from flows.model import Answer
from storage import tickets
from storage.map_points import MapPoint
from tests.storage import making
from tests.web.browsing import Operator
from tests.web.conftest import Site

# Where Hoàng Sa and Trường Sa lie: south, west, north, east.
ARCHIPELAGOS = {
    "Quần đảo Hoàng Sa (Việt Nam)": (15.5, 111.0, 17.2, 113.0),
    "Quần đảo Trường Sa (Việt Nam)": (6.5, 111.4, 12.0, 117.5),
}


@pytest.fixture
def settings(settings: Settings) -> Settings:
    return settings.model_copy(update={"desk": Desk(tiles="https://tiles.example/{z}/{x}/{y}.png")})


def pin(lat: float, lon: float, accuracy_m: float) -> Answer:
    value = {"lat": lat, "lon": lon, "accuracy_m": accuracy_m, "system": "wgs84", "text": "gò", "origin": "pin"}
    return Answer(said="gò", value=value)


async def tip(site: Site, letter: str, where: Answer | None) -> str:
    at = site.clock.now()
    of = making.tip(at, martyr_name=Answer(said=f"Mẫu {letter}", value=f"Mẫu {letter}"))
    answers = {name: one for name, one in of.answers.items() if name != "place-where"}
    of = replace(of, answers=answers if where is None else {**answers, "place-where": where})
    return await site.context.store.write(lambda tx: making.ticket(tx, at, code=f"MM-AAAA-AAA{letter}", of=of))


async def points(operator: Operator, query: str = "") -> dict[str, Any]:
    answer = await operator.gets(f"/desk/map/points{query}")
    assert answer.status == 200
    found: dict[str, Any] = await answer.json()
    return found


def codes(found: dict[str, Any]) -> list[str]:
    return [one[0][-1] for one in found["points"]]


async def test_both_archipelagos_stand_on_the_map_as_viet_nams() -> None:
    base = json.loads((assets.FOLDER / "map/base.json").read_text(encoding="utf-8"))
    islands = [one["geometry"]["coordinates"] for one in base["features"] if one["properties"]["kind"] == "islands"]
    labels = {
        one["properties"]["name"]: one["geometry"]["coordinates"]
        for one in base["features"]
        if one["properties"]["kind"] == "archipelago"
    }

    assert set(labels) == set(ARCHIPELAGOS)
    for (name, (south, west, north, east)), mine in zip(ARCHIPELAGOS.items(), islands, strict=True):
        lon, lat = labels[name]
        assert south - 1 <= lat <= north and west <= lon <= east
        assert len(mine) >= 8
        assert all(south <= lat <= north and west <= lon <= east for lon, lat in mine)


async def test_no_other_country_is_drawn_where_the_archipelagos_are() -> None:
    base = json.loads((assets.FOLDER / "map/base.json").read_text(encoding="utf-8"))
    [land] = [one["geometry"]["coordinates"] for one in base["features"] if one["properties"]["kind"] == "land"]

    inside = [
        point
        for polygon in land
        for ring in polygon
        for point in ring
        for south, west, north, east in ((15.5, 111.0, 17.2, 113.0), (6.5, 111.4, 12.0, 116.5))
        if south <= point[1] <= north and west <= point[0] <= east
    ]
    assert inside == []


async def test_the_circles_of_tickets_are_on_the_map(site: Site) -> None:
    operator = await site.operator()
    await tip(site, "A", pin(16.75, 107.2, 12.0))
    await tip(site, "B", None)
    area = {"text": "xã Hải Lăng", "origin": "place", "area": {"lat": 16.68, "lon": 107.25, "radius_m": 4200.0}}
    await tip(site, "C", Answer(said="xã Hải Lăng", value=area))

    found = await points(operator)
    page = await (await operator.gets("/desk/map")).text()

    assert found["more"] is False
    assert [(one[0][-1], *one[1:4], one[-1]) for one in found["points"]] == [
        ("C", 16.68, 107.25, 4200, "Mẫu C"),
        ("A", 16.75, 107.2, 30, "Mẫu A"),
    ]
    assert found["kinds"][found["points"][1][4]] == "burial_place"
    assert "MM-AAAA-AAAA" in page and "MM-AAAA-AAAB" not in page


async def test_the_filters_are_those_of_the_queue(site: Site) -> None:
    operator = await site.operator()
    for letter in "AB":
        await tip(site, letter, pin(16.75, 107.2, 12.0))
    await operator.acts("MM-AAAA-AAAB", "urgent", urgent="yes")

    assert codes(await points(operator, "?urgent=1")) == ["B"]
    assert codes(await points(operator, "?q=mm-aaaa-aaaa")) == ["A"]
    assert codes(await points(operator, "?status=verified")) == []
    assert "points?urgent=1" in await (await operator.gets("/desk/map?urgent=1")).text()


async def test_a_place_that_is_withheld_is_nowhere(site: Site) -> None:
    operator = await site.operator()
    ticket_id = await tip(site, "A", pin(16.75, 107.2, 12.0))
    await operator.acts("MM-AAAA-AAAA", "withhold", field="place-where")

    assert codes(await points(operator)) == []
    row = await site.context.store.read(lambda tx: tickets.get(tx, ticket_id))
    assert row is not None
    assert (row.map_lat, row.map_lon, row.map_radius_m, row.season) == (None, None, None, "")
    assert "+12 có nơi chốn, đang giữ kín" in await operator.ticket("MM-AAAA-AAAA")


async def test_only_who_is_signed_in_sees_the_map(site: Site) -> None:
    visitor = await site.visitor()

    for path in ("/desk/map", "/desk/map/points"):
        answer = await visitor.gets(path, allow_redirects=False)
        assert (answer.status, answer.headers["Location"]) == (303, "/desk/enter")


async def test_the_policy_lets_tiles_in_only_where_they_are_set(site: Site) -> None:
    operator = await site.operator()

    on_map, elsewhere = [
        (await operator.gets(path)).headers["Content-Security-Policy"] for path in ("/desk/map", "/desk")
    ]

    assert Settings().desk.tiles == ""
    assert "img-src 'self' blob: data: https://tiles.example;" in on_map
    assert "img-src 'self' blob: data:;" in elsewhere


def test_many_points_are_small_and_say_that_there_are_more() -> None:
    one = MapPoint("MM-AAAA-AAAA", 16.7563124, 107.2094211, 30.2, "burial_place", "received", False, "Nguyễn Văn Mẫu")

    text = map_page.compact([one] * (map_page.MOST + 1))

    told = json.loads(text)
    assert (len(told["points"]), told["more"]) == (map_page.MOST, True)
    assert len(text.encode()) < 2_000_000
