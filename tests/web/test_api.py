"""The read API from outside: who may read what, in which form, and what is written down of it."""

from __future__ import annotations

import io
import json
from collections.abc import Sequence
from itertools import product
from typing import Any

import pytest
import sqlalchemy as sa
from openapi_spec_validator import validate
from PIL import Image

from bot.settings import Api, Office, Settings
from flows import agreement, codes
from flows.agreement import AGENCIES
from flows.disclosure import MOST, PRESS, Part
from flows.model import Tip
from storage import agency_reads, audit, handovers, media, messages, sources, tickets
from storage.tables import tickets as ticket_rows
from storage.types import AttachmentState, Direction
from storage.unit import Tx
from tests.flows.test_disclosure import ALL, SENTINELS, consent
from tests.flows.test_disclosure import tip as sentinel_tip
from tests.media import making
from tests.storage.making import conversation
from tests.web.api_clients import System, makes_key, spec
from tests.web.conftest import Site

LIST = "/tickets"


@pytest.fixture
def settings(settings: Settings) -> Settings:
    further = {one: Office(name=f"UBND phường {one}", **{"as": "commune"}) for one in ("le_chan", "ngo_quyen")}
    return settings.model_copy(update={"api": Api(requests_per_minute=90), "offices": further})


async def keep(site: Site, number: int, agreed: Sequence[str] = ALL, *, to: str = "", fraud: bool = False) -> str:
    """A ticket is there, handed to an agency."""
    code, at, told = codes.make(number), site.clock.now(), sentinel_tip(fraud=fraud)
    tip = Tip(began_at=at, told=told.told, answers=told.answers, consents=tuple(map(consent, agreed)))

    def unit(tx: Tx) -> None:
        ticket_id = tickets.save(
            tx, code, tip, conversation_id=None, channel="web", language="vi", incomplete=False, at=at
        )
        if to:
            handovers.record(tx, ticket_id, to, at=at)

    await site.context.store.write(unit)
    site.clock.pass_time(minutes=2)
    return code


async def lines(site: Site, *whats: str) -> list[tuple[str, str, str]]:
    found = await site.context.store.read(lambda tx: audit.entries(tx, limit=1_000))
    return [(one.what, one.who, one.detail) for one in found if one.what in whats]


def codes_in(answer: Any) -> list[str]:
    return [one["code"] for one in answer.json["tickets"]]


async def test_a_key_opens_what_was_handed_over_until_it_is_withdrawn(site: Site) -> None:
    admin = await site.operator("Mai", "admin")
    mine, other = await keep(site, 1, to="military"), await keep(site, 2, to="police")
    made = await makes_key(admin)
    system = System(site, made.token)

    assert codes_in(await system.gets(LIST)) == [mine]
    one = await system.gets(f"/tickets/{mine.lower()}")
    assert one.status == 200 and one.json["reporter"]["name"] == "Vũ Thị Hồng Nhạn"
    assert (await system.gets(f"/tickets/{mine}", **{"If-None-Match": one.headers["ETag"]})).status == 304
    assert [(await system.gets(f"/tickets/{said}")).status for said in (other, "MM-0000-0001", "x", "%00")] == [404] * 4
    page = await (await admin.gets("/desk/api")).text()
    assert made.token not in page and made.token[:12] in page
    assert made.token not in json.dumps(await lines(site, "api_key_made"))

    csrf = {"csrf": await admin.csrf()}
    assert (await admin.posts(f"/desk/api/{made.id}/withdraw", csrf)).status == 200
    assert [(await system.gets(LIST)).status for _ in range(3)] == [401] * 3
    assert (await admin.posts(f"/desk/api/{made.id}/withdraw", csrf)).status == 422

    who = f"API {made.token[:12]}… Phần mềm quốc gia"
    assert await lines(site, "api_listed", "api_read", "api_refused") == [
        ("api_listed", who, f"1: {mine}"),
        ("api_read", who, ""),
        ("api_refused", who, "withdrawn"),  # three times, written down once
    ]


async def test_a_further_agency_reads_what_was_handed_to_it_as_the_consent_names_it(site: Site) -> None:
    admin = await site.operator("Mai", "admin")
    mine = await keep(site, 1, to="le_chan")
    _of_others = await keep(site, 2, to="ngo_quyen"), await keep(site, 3, to="commune")
    form = {"agency": "le_chan", "title": "Sổ của phường", "last": "2027-07-27", "url": "", "csrf": await admin.csrf()}

    everything = await admin.posts("/desk/api", {**form, "reach": "consented"})
    system = System(site, (await makes_key(admin, agency="le_chan")).token)
    listed, page = await system.gets(LIST), await (await admin.gets("/desk/api")).text()

    assert everything.status == 422 and "chỉ xem được những tin đã chuyển" in await everything.text()
    assert codes_in(listed) == [mine]
    (told,) = listed.json["tickets"]
    assert told["story"] and told["location"] and told["reporter"] is None  # what a commune's task wants, and no more
    assert page.count("UBND phường le_chan") == 2  # of the key, and among those to choose from

    def reads(tx: Tx) -> list[tuple[str, str]]:
        row_id = tickets.by_code(tx, mine)
        assert row_id is not None
        return [(one.agency, one.receiver) for one in agency_reads.of_ticket(tx, row_id.id)]

    assert await site.context.store.read(reads) == [("le_chan", "commune")]


async def test_without_a_key_that_opens_there_is_nothing(site: Site) -> None:
    admin = await site.operator("Mai", "admin")
    made = await makes_key(admin, last="2026-07-28")
    await keep(site, 1, to="military")

    for token in ("", "x", made.token[:-1], made.token + "a", "mmk_" + "a" * 43, made.token.upper()):
        answer = await System(site, token).gets(LIST)
        assert answer.status == 401 and answer.headers["WWW-Authenticate"] == "Bearer"
    for header in ("Basic x", "Bearer", f"Token {made.token}", made.token):
        assert (await System(site, "").gets(LIST, Authorization=header)).status == 401
    assert [what for what, *_ in await lines(site, "api_refused")] == ["api_refused"]  # one burst, one line
    assert (await System(site, made.token).gets(LIST)).status == 200
    assert (await System(site, made.token).gets("/tickets/MM-0000-0000/files/x")).status == 403

    site.clock.pass_time(days=2)
    assert (await System(site, made.token).gets(LIST)).status == 401
    assert [detail for *_, detail in await lines(site, "api_refused")] == ["unknown", "scope files", "expired"]


async def test_a_key_is_made_by_admins_with_purpose_and_end(site: Site) -> None:
    admin, lead = await site.operator("Mai", "admin"), await site.operator("Hà", "lead")
    good = {"agency": "military", "title": "Phần mềm", "reach": "handed", "last": "2027-07-27", "url": ""}
    csrf = {"csrf": await admin.csrf()}

    for bad in (
        {"title": " "},
        {"agency": "nobody"},
        {"agency": "field"},
        {"reach": "all"},
        {"last": ""},
        {"last": "2026-07-26"},
        {"last": "2999-01-01"},
        {"url": "http://example.org/x"},
        {"url": "https://127.0.0.1/x"},
        {"url": "https://10.1.2.3/"},
        {"url": "https://[::1]/"},
        {"url": "https://localhost/"},
        {"url": "https://a:b@example.org/"},
        {"url": "file:///etc/passwd"},
        {"url": "https://2130706433/"},
        {"url": "https://0x7f.1/"},
    ):
        assert (await admin.posts("/desk/api", good | bad | csrf)).status == 422, bad
    assert (await lead.posts("/desk/api", good | {"csrf": await lead.csrf()})).status == 403
    assert (await admin.posts("/desk/api", good)).status == 403
    assert await lines(site, "api_key_made") == []
    assert (await admin.posts("/desk/api", good | csrf | {"url": "https://example.org/hook"})).status == 200


async def test_pages_hold_every_ticket_also_while_some_change(site: Site) -> None:
    made = await makes_key(await site.operator("Mai", "admin"))
    system = System(site, made.token)
    told = [await keep(site, number, to="military") for number in range(7)]

    first = await system.gets(f"{LIST}?limit=3")
    assert codes_in(first) == told[:3] and first.json["more"]
    for code in (told[1], told[5]):  # one that was read, one that was not
        await _note(site, code)
    late = await keep(site, 99, to="military")
    seen, answer = codes_in(first), first
    while answer.json["more"]:
        answer = await system.gets(f"{LIST}?limit=3&cursor={answer.json['cursor']}")
        seen += codes_in(answer)

    assert seen == [*told[:3], told[3], told[4], told[6], told[1], told[5], late]
    again = await system.gets(f"{LIST}?cursor={answer.json['cursor']}")
    assert again.json == {"tickets": [], "cursor": answer.json["cursor"], "more": False}
    await _note(site, told[0])
    assert codes_in(await system.gets(f"{LIST}?cursor={answer.json['cursor']}")) == [told[0]]
    site.clock.pass_time(seconds=-55)  # a change that may still be under way is left for the next time
    assert codes_in(await system.gets(f"{LIST}?cursor={answer.json['cursor']}")) == []


async def _note(site: Site, code: str) -> None:
    def unit(tx: Tx) -> None:
        ticket = tickets.by_code(tx, code)
        assert ticket is not None
        tickets.touch(tx, ticket.id, at=site.clock.now())

    await site.context.store.write(unit)
    site.clock.pass_time(minutes=2)


async def test_a_key_that_is_withdrawn_while_it_pages_gets_no_further(site: Site) -> None:
    admin = await site.operator("Mai", "admin")
    made = await makes_key(admin)
    system = System(site, made.token)
    for number in range(4):
        await keep(site, number, to="military")

    first = await system.gets(f"{LIST}?limit=2")
    await admin.posts(f"/desk/api/{made.id}/withdraw", {"csrf": await admin.csrf()})

    assert (await system.gets(f"{LIST}?limit=2&cursor={first.json['cursor']}")).status == 401


async def test_what_is_asked_is_read_strictly(site: Site) -> None:
    system = System(site, (await makes_key(await site.operator("Mai", "admin"))).token)
    old, new = await keep(site, 1, to="military"), await keep(site, 2, to="military")

    for query in (
        "limit=0",
        "limit=101",
        "limit=-1",
        "limit=1e3",
        "limit=%D9%A3",
        "limit=1&limit=2",
        "status=lost",
        "status=",
        "kind='%20OR%201=1%20--",
        "kind=%00",
        "cursor=",
        "cursor=%F0%9F%92%A9",
        "cursor=AAAA",
        "cursor=MjAyNg",
        "cursor=" + "A" * 3000,
        "updated_since=yesterday",
        "updated_since=2026-07-27",
        "updated_since=2026-07-27T09:00:00",
        "updated_since=2026-13-27T09:00:00Z",
        "updated_since=0001-01-01T00:00:00%2B07:00",
        "Status=received",
        "agency=police",
        "receiver=field",
        "%27=1",
    ):
        assert (await system.gets(f"{LIST}?{query}")).status == 400, query
    assert codes_in(await system.gets(f"{LIST}?status=received,verified&kind=abuse")) == []
    kinds = ",".join(("burial_place", "martyr_info", "seeking", "dna", "memento", "other"))
    assert codes_in(await system.gets(f"{LIST}?status=received&kind={kinds}")) == [old, new]
    for since in ("2026-07-27T09:01:00%2B07:00", "2026-07-27T09:01:00+07:00", "2026-07-27T02:01:00Z"):
        assert codes_in(await system.gets(f"{LIST}?updated_since={since}")) == [new]


async def test_what_is_not_there_is_a_problem_and_never_a_page(site: Site) -> None:
    browser = await site.operator("Mai", "admin")

    for path in ("/api", "/api/", "/api/v1", "/api/v2/tickets", "/api/v1/tickets/x/y"):
        answer = await browser.gets(path, headers={"Accept": "text/html"})
        assert answer.status == 404
        assert path == "/api" or answer.headers["Content-Type"].startswith("application/problem+json")
    posted = await browser.posts("/api/v1/tickets", {})
    assert (posted.status, posted.headers["Allow"]) == (405, "GET, HEAD")
    assert (await browser.gets("/api/v1/tickets")).status == 401  # a session of the desk is no key


async def test_who_asks_too_often_waits(site: Site) -> None:
    admin = await site.operator("Mai", "admin")
    hasty, other = System(site, (await makes_key(admin)).token), System(site, (await makes_key(admin)).token)

    statuses = []
    while 429 not in statuses and len(statuses) < 1_000:
        statuses.append((await hasty.gets("/tickets/x")).status)

    assert set(statuses) == {404, 429} and len(statuses) > 90
    assert int(hasty.answers[-1].headers["Retry-After"]) >= 1
    assert (await other.gets(LIST)).status == 200


@pytest.mark.parametrize("agency", AGENCIES)
async def test_no_answer_holds_more_than_task_and_consent_allow(site: Site, agency: str) -> None:
    given = (ALL, (), ("tip",), ("tip", "contact"), ("tip", "dna"), ("press",), ("contact", "dna"), ("elder",))
    cases = list(product(given, (False, True)))
    made = {await keep(site, at, agreed, fraud=fraud): agreed for at, (agreed, fraud) in enumerate(cases)}
    key = await makes_key(await site.operator("Mai", "admin"), agency=agency, reach="consented", scope="files")
    system = System(site, key.token)

    listed = {one["code"]: one for one in (await system.gets(f"{LIST}?limit=100")).json["tickets"]}
    for code, agreed in made.items():
        one = await system.gets(f"/tickets/{code}")
        purposes = {agreement.PRESS} if agency == PRESS else {"tip", "contact", "dna"}
        reaching = {purpose for purpose in agreed if agency in agreement.REACHES[purpose]} & purposes
        assert one.status in ((200,) if reaching else (404, 410)), (agreed, one.json)
        for shown in (one.json, listed.get(code, {})):
            text = json.dumps(shown, ensure_ascii=False)
            for part in set(Part) - MOST[agency] - {Part.FILES, Part.DNA}:
                assert not any(sentinel in text for sentinel in SENTINELS[part])
            if agreement.CONTACT not in agreed or Part.REPORTER not in MOST[agency]:
                assert not any(sentinel.casefold() in text.casefold() for sentinel in SENTINELS[Part.REPORTER])
            if agreement.DNA not in agreed or Part.DNA not in MOST[agency]:
                assert not shown.get("dna")
            if not reaching:
                assert not any(
                    sentinel in text for some in SENTINELS.values() for sentinel in some if "'" not in sentinel
                )


async def test_a_ticket_that_consent_left_is_told_as_gone(site: Site) -> None:
    person, lead, admin = await site.visitor(), await site.operator("Hà", "lead"), await site.operator("Mai", "admin")
    code = await person.tells_a_tip()
    await lead.acts(code, "handover", agency="military")
    wide = System(site, (await makes_key(admin, reach="consented")).token)
    narrow = System(site, (await makes_key(admin)).token)
    stranger = System(site, (await makes_key(admin, agency="police")).token)
    site.clock.pass_time(minutes=2)
    for system in (wide, narrow):
        assert (await system.gets(f"/tickets/{code}")).status == 200

    await person.says("rút đồng ý", "tất cả")
    site.clock.pass_time(minutes=2)

    for system in (wide, narrow):
        gone = await system.gets(f"/tickets/{code}")
        assert (gone.status, gone.json["code"]) == (410, code)
        for query in ("", "?status=verified", "?kind=abuse", "?status=closed&kind=memento"):
            (listed,) = (await system.gets(f"{LIST}{query}")).json["tickets"]
            assert (listed["code"], listed["withdrawn"], len(listed)) == (code, True, 3)
    assert (await stranger.gets(f"/tickets/{code}")).status == 404


async def test_files_are_those_of_the_ticket_and_tell_no_place_that_is_withheld(site: Site) -> None:
    made = await makes_key(await site.operator("Mai", "admin"), scope="files")
    code, other = await keep(site, 1, to="military"), await keep(site, 2, to="police")
    photo = making.photo(gps=making.position(making.angle(16, 42, 0), b"N", making.angle(107, 12, 0), b"E"))
    ids = [await _attach(site, one, photo) for one in (code, other)]
    system = System(site, made.token)

    (told,) = (await system.gets(f"/tickets/{code}")).json["attachments"]
    got = await system.gets(f"/tickets/{code}/files/{ids[0]}")
    assert (got.status, got.content) == (200, photo)
    assert (told["id"], told["bytes"]) == (ids[0], len(photo))
    assert got.headers["Content-Security-Policy"].startswith("sandbox")
    assert (await system.gets(f"/tickets/{code}/files/{ids[1]}")).status == 404
    assert (await system.gets(f"/tickets/{other}/files/{ids[1]}")).status == 404

    await _withhold(site, code, "place-where")
    bare = await system.gets(f"/tickets/{code}/files/{ids[0]}")
    assert bare.status == 200
    with Image.open(io.BytesIO(bare.content)) as picture:
        assert not picture.getexif()
    (told,) = (await system.gets(f"/tickets/{code}")).json["attachments"]
    assert told["sha256"] is None and not (told["exif"] or {}).get("lat")
    assert len(await lines(site, "api_file")) == 2


async def test_files_go_the_way_of_a_packet_and_what_the_team_sent_is_none_of_them(site: Site) -> None:
    """Decision 28: who may not know the sender gets pictures drawn anew, and nothing in which somebody speaks."""
    admin = await site.operator("Mai", "admin")
    photo = making.photo(gps=making.position(making.angle(16, 42, 0), b"N", making.angle(107, 12, 0), b"E"))
    cases = (
        ("forensics", ALL, "", ("bare", "withheld", "withheld")),
        ("commune", ALL, "", ("bare", "withheld", "withheld")),
        ("military", ("tip",), "", ("bare", "withheld", "withheld")),  # the sender did not agree to be known
        ("military", ALL, "martyr-name", ("bare", "withheld", "withheld")),
        ("military", ALL, "", ("as_sent", "as_sent", "as_sent")),
    )
    for number, (agency, agreed, withheld, ways) in enumerate(cases):
        code = await keep(site, number, agreed, to=agency)
        kinds = (("photo", "image/jpeg", photo), ("voice", "audio/ogg", b"OggS tieng noi"), ("file", "", b"%PDF-1.7"))
        ids = [await _attach(site, code, content, kind=kind, mime=mime) for kind, mime, content in kinds]
        ours = await _attach(site, code, photo, from_the_team=True)
        if withheld:
            await _withhold(site, code, withheld)
        system = System(site, (await makes_key(admin, agency=agency, scope="files")).token)
        site.clock.pass_time(minutes=2)

        told = (await system.gets(LIST)).json["tickets"]
        (listed,) = [one["attachments"] for one in told if one["code"] == code]
        alone = (await system.gets(f"/tickets/{code}")).json["attachments"]
        assert listed == alone
        assert [(one["id"], one["given"]) for one in alone] == list(zip(ids, ways, strict=True)), agency
        for one, way, (*_, content) in zip(alone, ways, kinds, strict=True):
            got = await system.gets(f"/tickets/{code}/files/{one['id']}")
            if way == "as_sent":
                assert (got.status, got.content) == (200, content) and one["bytes"] == len(content)
                continue
            assert (one["bytes"], one["sha256"], one["exif"]) == (None, None, None)
            assert got.status == (200 if way == "bare" else 403)
            if way == "bare":
                with Image.open(io.BytesIO(got.content)) as picture:
                    assert not picture.getexif()
            else:
                assert got.json["type"].endswith("file-withheld") and content not in got.content
        assert (await system.gets(f"/tickets/{code}/files/{ours}")).status == 404


async def test_a_source_leaves_only_where_our_list_has_it(site: Site) -> None:
    """Whatever stands behind /start becomes the source of the ticket: a number or a name as well."""
    system = System(site, (await makes_key(await site.operator("Mai", "admin"))).token)
    known, typed = await keep(site, 1, to="military"), await keep(site, 2, to="military")

    def unit(tx: Tx) -> None:
        at = site.clock.now()
        sources.add(tx, name="Cho-Mau", what="Áp phích", place="", commune="", copies=1, created_by="Mai", at=at)
        for code, source in ((known, "cho-mau"), (typed, "0912345678")):
            tx.execute(sa.update(ticket_rows).where(ticket_rows.c.code == code).values(source=source))

    await site.context.store.write(unit)

    assert [(await system.gets(f"/tickets/{one}")).json["source"] for one in (known, typed)] == ["Cho-Mau", ""]
    assert [one["source"] for one in (await system.gets(LIST)).json["tickets"]] == ["Cho-Mau", ""]
    lead = await site.operator("Hà", "lead")
    text = await (await lead.gets("/desk/export?format=csv&receiver=military")).text()
    assert "Cho-Mau" in text and "0912345678" not in text


async def _attach(
    site: Site,
    code: str,
    content: bytes,
    *,
    kind: str = "photo",
    mime: str = "image/jpeg",
    from_the_team: bool = False,
) -> str:
    sha256 = await site.context.blobs.put(content)

    def unit(tx: Tx) -> str:
        ticket = tickets.by_code(tx, code)
        assert ticket is not None
        at, sent = site.clock.now(), None
        if from_the_team:
            sent = messages.add(
                tx,
                conversation_id=conversation(tx, at),
                ticket_id=ticket.id,
                direction=Direction.OUT,
                author="Hà",
                kind="photo",
                text="",
                at=at,
                channel="web",
            )
        row = media.add(
            tx,
            conversation_id=None,
            ticket_id=ticket.id,
            message_id=sent,
            channel="web",
            kind=kind,
            ref={},
            mime=mime,
            size=len(content),
            at=at,
            sha256=sha256,
            exif={"lat": 16.7, "lon": 107.2},
        )
        found = media.get(tx, row)
        assert found is not None and found.state is AttachmentState.STORED
        return row

    return await site.context.store.write(unit)


async def _withhold(site: Site, code: str, field: str) -> None:
    lead = await site.operator("Hà", "lead")
    assert (await lead.acts(code, "withhold", field=field)).status == 200


def test_the_description_is_valid_and_has_every_route(site: Site) -> None:
    validate(spec())
    routes = {
        one.get_info().get("path") or one.get_info()["formatter"]
        for one in site.app.router.resources()
        if str(one.canonical).startswith("/api/v1")
    }
    assert routes == {f"/api/v1{path}" for path in spec()["paths"]}
