"""Nothing in any file of a packet is beyond the agency's task and the person's consents; hostile words are data.

The same sentinels as in tests/flows/test_disclosure.py, looked for in the bytes that leave the desk, read by others.
"""

from __future__ import annotations

import html
import io
import json
import zipfile
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import fastkml
import gpxpy
import mammoth
import openpyxl
import pytest

from bot.desk import handover
from bot.packets import making, proving
from flows import codes, jsonform, tips
from flows.disclosure import MOST, Part
from flows.model import Answer, Consent, Tip, Told
from flows.results import Result
from storage import consents, disclosing, media, packets, people, results, tickets
from storage.people import Operator
from storage.types import Role
from storage.unit import Tx
from tests.flows.test_disclosure import AT, NAME, SENTINELS, consent, tip
from tests.media import making as pictures
from tests.media.making import angle, position
from tests.storage.making import conversation
from tests.web.conftest import Site

VOICE, CAPTION, MAKER = "giọng nói của người kể", "ảnh chụp", b"CANON-OF-THE-SENDER"
AGENCIES = tuple(one for one in MOST if one != "field")
CASES: tuple[tuple[str, ...], ...] = (
    ("tip",),
    ("tip", "contact"),
    ("tip", "dna"),
    ("press",),
    ("contact",),
    ("tip", "elder", "contact", "dna", "press"),
)
HOSTILE = (
    "=1+1",
    "@SUM(A1)",
    "-2+3|cmd",
    "<script>alert(1)</script><b>đậm</b>",
    "\u202efdp.exe\u202c",
    "\x00\x07\x1b[31mđỏ",
    "]]>&amp;<!--",
    "📷" * 50,
    "{{7*7}} %s ${x}",
)


async def opened(site: Site, told: Tip, given: Sequence[Consent], *, mark: str = "") -> str:
    """A ticket with files and results; its id. ``mark``: what tells its files from others'."""
    voice = await site.context.blobs.put(f"{VOICE} {mark}".encode())
    photo = pictures.photo(
        gps=position(angle(20, 44, 2843), b"N", angle(106, 36, 0), b"E"), taken="2026:07:01 08:00:00"
    )
    picture = await site.context.blobs.put(photo + MAKER + f"-{mark}.".encode())
    at = site.clock.now()

    def unit(tx: Tx) -> str:
        number = len(tickets.search(tx))
        whose = conversation(tx, at, user=f"u{number}")
        ticket_id = tickets.save(
            tx,
            codes.make(number + 1_000),
            told,
            conversation_id=whose,
            channel="telegram",
            language="vi",
            incomplete=False,
            at=at,
        )
        consents.give(tx, ticket_id, whose, given)
        kept = (("photo", "image/jpeg", picture), ("voice", "audio/ogg", voice), ("file", "application/pdf", voice))
        for kind, mime, sha256 in kept:
            media.add(
                tx,
                conversation_id=whose,
                ticket_id=ticket_id,
                message_id=None,
                channel="telegram",
                kind=kind,
                ref={},
                name=f"{NAME}.{kind}",
                caption=CAPTION,
                mime=mime,
                at=at,
                sha256=sha256,
                size=100,
            )
        for what in ("witness_interviewed", "sample_taken", "coordinates_verified"):
            name, place = tips.reporter_of(told)["name"] or "", tips.location_of(told) or {}
            is_place = what == "coordinates_verified"
            note = f"đo tại {place.get('text')}" if is_place else f"gặp {name}, {tips.reporter_of(told)['phone']}"
            lat = place.get("lat") if is_place else None
            result = Result(what, date(2026, 7, 1), note, name, lat, lat and 106.6)
            results.add(tx, ticket_id, result, who="Hà", operator_id=None, at=at)
        return ticket_id

    return await site.context.store.write(unit)


async def lead(site: Site) -> Operator:
    at = site.clock.now()
    return await site.context.store.write(lambda tx: people.add_operator(tx, "Hà", role=Role.LEAD, now=at))


async def packed(site: Site, who: Operator, ticket_ids: Sequence[str], agency: str) -> bytes | None:
    """The packet of these tickets, None where none of them may go."""
    settings, at = site.context.settings, site.clock.now()
    done = await site.context.store.write(
        lambda tx: handover.order(tx, settings, ticket_ids, operator=who, agency=agency, at=at, again=True)
    )
    made = await making.make(site.context, done.packet_id) if done.packet_id else None
    if made is None or made.state != packets.MADE or made.sha256 is None:
        return None
    return await site.context.blobs.get(made.sha256)


def files_of(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as found:
        return {one: found.read(one) for one in found.namelist()}


def words_of(content: bytes) -> str:
    """Everything that can be read in the packet: every file as it lies, and what is packed within as well."""
    said = [repr(content)]
    for name, inner in files_of(content).items():
        packed_within = files_of(inner).values() if name.endswith((".docx", ".xlsx")) else ()
        said += [name, *(html.unescape(one.decode(errors="replace")) for one in (inner, *packed_within))]
    return "\n".join(said).casefold()


LETTERS = "bcdghklmnpqr"


def of_its_own(text: str, number: int) -> str:
    """The words with the sentinels of this ticket: no two tickets share one."""
    text = text.replace("345577", f"3{number + 10}577").replace("20.74123", f"20.7{number + 10}23")
    for word in ("Sắc", "Trai", "Rùa", "tã", "Nhạn", "NHẠN", "nhan@", "Cốt", "lừa"):
        text = text.replace(word, LETTERS[number] + word)
    return text


async def test_nothing_beyond_task_and_consent_in_any_byte(site: Site) -> None:
    who = await lead(site)
    wanted = [(given, fraud) for given in CASES for fraud in (False, True)]
    rows = []
    for number, (given, fraud) in enumerate(wanted):
        form = json.dumps(jsonform.dump(tip(fraud=fraud)), ensure_ascii=False)
        told = jsonform.load(Tip, json.loads(of_its_own(form, number)))
        ticket_id = await opened(site, told, [consent(two) for two in given], mark=LETTERS[number])
        rows.append(await site.context.store.read(lambda tx, of=ticket_id: tickets.get(tx, of)))
    seen = set()

    for agency in AGENCIES:
        content = await packed(site, who, [one.id for one in rows if one is not None], agency)
        assert content is not None
        assert proving.prove(content, keys=site.context.keys).faults == ()
        words, names = words_of(content), files_of(content)
        for number, row in enumerate(rows):
            assert row is not None
            shown = await site.context.store.read(lambda tx, to=agency, of=row: disclosing.shown(tx, of, to))
            if not shown.parts:
                assert row.code.casefold() not in words
            for part in set(Part) - {Part.FILES, Part.DNA} - shown.parts:
                for sentinel in SENTINELS[part]:
                    assert of_its_own(sentinel, number).casefold() not in words, (wanted[number], agency, sentinel)
            if Part.REPORTER not in shown.parts:
                assert f"{VOICE} {LETTERS[number]}" not in words, (wanted[number], agency)
                assert f"{MAKER.decode()}-{LETTERS[number]}.".casefold() not in words, (wanted[number], agency)
            if Part.FILES not in shown.parts:
                assert not any(name.startswith(f"tep/{row.code}") for name in names)
            seen |= {(agency, one) for one in shown.parts}

    assert seen == {(agency, part) for agency in AGENCIES for part in MOST[agency]}


async def test_no_sample_is_spoken_of_without_its_own_consent(site: Site) -> None:
    who = await lead(site)
    ticket_id = await opened(site, tip(), [consent("tip"), consent("contact")])

    for agency in ("police", "forensics"):
        content = await packed(site, who, [ticket_id], agency)
        assert content is not None
        words = words_of(content)
        assert "đã lấy mẫu" not in words and "em ruột" not in words and "sibling" not in words


async def test_what_is_agreed_to_arrives_and_is_read_by_other_programs(site: Site) -> None:
    who = await lead(site)
    first = await opened(site, tip(), [consent(one) for one in CASES[-1]])
    second = await opened(site, tip(), [consent("tip")])

    content = await packed(site, who, [first, second], "military")

    assert content is not None
    names = files_of(content)
    (page,) = (one for one in openpyxl.load_workbook(io.BytesIO(names["thong-tin.xlsx"])) if one.title == "Thông tin")
    rows = [
        dict(zip([cell.value for cell in page[1]], row, strict=True))
        for row in page.iter_rows(min_row=2, values_only=True)
    ]
    assert [one["Họ và tên liệt sĩ"] for one in rows] == ["Lương Hữu Sắc"] * 2
    assert [one["Họ và tên người báo tin"] for one in rows] == [NAME, None]
    kml = fastkml.KML.from_string(names["vi-tri.kml"])
    marks = [one for document in kml.features for one in document.features]
    assert [(one.geometry.x, one.geometry.y) for one in marks] == [(106.6, 20.74123)] * 2
    points = gpxpy.parse(names["vi-tri.gpx"].decode()).waypoints
    assert [(one.latitude, one.longitude) for one in points] == [(20.74123, 106.6)] * 2
    assert len(json.loads(names["vi-tri.geojson"])["features"]) == 2
    originals = sorted(one for one in names if one.startswith("tep/"))
    assert [one.rpartition(".")[2] for one in originals] == ["jpg", "ogg", "pdf", "jpg"]
    assert names[originals[0]].endswith(MAKER + b"-.") and b"Exif" not in names[originals[3]]
    listed = dict(reversed(line.split("  ")) for line in names["SHA256SUMS.txt"].decode().splitlines())
    assert set(listed) == set(names) - {"manifest.json", "signature.json", "SHA256SUMS.txt"}
    paper = mammoth.extract_raw_text(io.BytesIO(names["phieu-chuyen.docx"])).value
    assert NAME in paper and "Tệp số 2 (" in paper and "đêm mưa tầm tã" in paper


async def test_what_is_withheld_is_in_no_file_and_photos_go_without_their_position(site: Site) -> None:
    who = await lead(site)
    secret = replace(tip(), withheld=("place-where",), withheld_words=("đêm mưa tầm tã",))
    ticket_id = await opened(site, secret, [consent(one) for one in CASES[-1]])

    content = await packed(site, who, [ticket_id], "military")

    assert content is not None
    words = words_of(content)
    for sentinel in (*SENTINELS[Part.PLACE], *SENTINELS[Part.STORY], VOICE, MAKER.decode().casefold()):
        assert sentinel.casefold() not in words, sentinel
    names = files_of(content)
    (photo,) = (one for one in names if one.startswith("tep/"))
    assert b"Exif" not in names[photo] and not any(one.startswith("vi-tri") for one in names)


async def test_hostile_words_in_every_field_are_words(site: Site) -> None:
    who = await lead(site)
    story = "A" * 5_000 + "\n" + "dài " * 1_300
    hostile = "\n".join(HOSTILE)
    answers = {
        **{field: Answer(said=one, value=one) for field, one in zip(tip().answers, HOSTILE * 2, strict=False)},
        "martyr-name": Answer(said=hostile, value=hostile),
        "contact-phone": tip().answers["contact-phone"],
    }
    told = Tip(told=(Told("text", story + hostile, AT, "1"),), answers=answers)
    ticket_id = await opened(site, told, [consent(one) for one in CASES[-1]])

    content = await packed(site, who, [ticket_id], "police")

    assert content is not None and proving.prove(content).faults == ()
    names = files_of(content)
    assert all(one.isascii() and ".." not in one for one in names)
    book = openpyxl.load_workbook(io.BytesIO(names["thong-tin.xlsx"]))
    cells = [cell for page in book for row in page.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n"}
    assert max(len(str(cell.value or "")) for cell in cells) > 10_000
    paper = mammoth.extract_raw_text(io.BytesIO(names["phieu-chuyen.docx"])).value
    assert "<script>alert(1)</script>" in paper and "A" * 5_000 in paper
    for text in (paper, *(str(cell.value) for cell in cells)):
        assert not set(text) & set("\u202e\u202c\x00\x07\x1b")


@pytest.mark.parametrize("agency", ["nobody", "", "field", "../x"])
async def test_nothing_goes_to_whom_nobody_knows(site: Site, agency: str) -> None:
    operator, visitor = await site.operator("Hà", "lead"), await site.visitor()
    code = await visitor.tells_a_tip()

    assert (await operator.acts(code, "handover", agency=agency)).status == 422
    assert (await operator.gets(f"/desk/packets/new?agency=x{agency.strip('./')}&code={code}")).status == 404
