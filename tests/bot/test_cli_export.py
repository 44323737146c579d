"""Exports, read by other hands: what is in them, what is never in them, and that nothing half is left."""

from __future__ import annotations

import asyncio
import csv
import io
import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import gpxpy
import openpyxl
import pytest
from fastkml import kml

from bot import opening
from bot.exporting import FORMATS, RECEIVERS
from bot.settings import Settings, load
from flows import agreement, codes
from flows.disclosure import FIELD, MOST, PRESS, Part
from flows.model import Answer, Tip
from storage import audit, exporting, tickets
from storage.unit import Tx
from tests.bot.conftest import Manhmoi
from tests.flows.test_disclosure import ALL, SENTINELS, consent
from tests.flows.test_disclosure import tip as sentinel_tip

AT = datetime(2026, 7, 27, 2, 0, tzinfo=UTC)
TRICKS = (
    '=HYPERLINK("http://x")',
    "+84 là số",
    "@SUM(A1)",
    "<script>alert(1)</script>&amp;]]>",
    "an\u202egpj.exe",
    "\x00\x0bgạch\x1b[31m",
    "dòng một\r\n=dòng hai",
    "－1+1",
)
Values = list[dict[str, str]]


def write(settings: Settings, unit: Callable[[Tx], Any]) -> Any:
    async def done() -> Any:
        async with opening.store(settings) as store:
            return await store.write(unit)

    return asyncio.run(done())


def keep(tx: Tx, number: int, tip: Tip, *, at: datetime = AT, status: str = "") -> str:
    code = codes.make(number)
    ticket_id = tickets.save(tx, code, tip, conversation_id=None, channel="web", language="vi", incomplete=False, at=at)
    if status:
        tickets.set_status(tx, ticket_id, status=status, at=at, who="Lan")
    return code


def tip(name: str, *, agreed: bool = True, lat: float | None = None) -> Tip:
    answers = {"martyr-name": Answer(said=name, value=name)}
    if lat is not None:
        where = {"lat": lat, "lon": 106.5, "accuracy_m": 30, "text": name, "origin": "pin"}
        answers["place-where"] = Answer(said=name, value=where)
    return Tip(began_at=AT, answers=answers, consents=(consent("tip"),) if agreed else ())


def read(path: Path) -> Values:
    """The rows of a file, by an independent reader: label, or name, → value."""
    match path.suffix:
        case ".xlsx":
            head, *rows = openpyxl.load_workbook(path).active.iter_rows(values_only=True)
            return [dict(zip(head, ["" if one is None else str(one) for one in row], strict=True)) for row in rows]
        case ".csv":
            return list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"))))
        case ".geojson":
            found = json.loads(path.read_text("utf-8"))["features"]
            return [{key: str(said) for key, said in one["properties"].items()} for one in found]
        case ".kml":
            document = next(iter(kml.KML.from_string(path.read_bytes()).features))
            return [{one.name: one.value for one in mark.extended_data.elements} for mark in document.features]
        case _:
            return [
                {"name": one.name, "text": one.description} for one in gpxpy.parse(path.read_text("utf-8")).waypoints
            ]


def all_text(path: Path) -> str:
    if path.suffix == ".xlsx":
        return "\n".join(" ".join(one.values()) for one in read(path))
    return path.read_text("utf-8")


@pytest.fixture
def out(tmp_path: Path) -> Iterator[Callable[[str], Path]]:
    folder = tmp_path / "out"
    folder.mkdir()
    yield lambda form: folder / f"list.{form}"
    assert not list(folder.glob(".*")), "nothing is left beside the file"


@pytest.mark.parametrize("form", FORMATS)
def test_a_row_a_ticket_and_no_text_is_more_than_text(
    form: str, config: Path, manhmoi: Manhmoi, out: Callable[[str], Path]
) -> None:
    told = [tip(one, lat=20.0 + at / 100) for at, one in enumerate(TRICKS)]
    write(load(config), lambda tx: [keep(tx, at, one) for at, one in enumerate(told)])

    done = manhmoi("export", "--format", form, "--out", str(out(form)))

    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    rows = read(out(form))
    assert len(rows) == len(TRICKS)
    assert f"{len(TRICKS)} tin" in done.stdout
    text = all_text(out(form))
    for one in ("\u202e", "\x1b", "\x00", "<script>"):
        assert one not in text or (one == "<script>" and form in ("xlsx", "csv", "geojson"))
    if form == "xlsx":
        cells = [cell for row in openpyxl.load_workbook(out(form)).active.iter_rows() for cell in row]
        assert {cell.data_type for cell in cells} <= {"s", "n", "inlineStr"}
        assert rows[0]["Họ và tên liệt sĩ"] == TRICKS[0]
    if form == "csv":
        starts = {one["Họ và tên liệt sĩ"][:1] for one in rows}
        assert not starts & set("=+@－\t\r")


@pytest.mark.parametrize("receiver", RECEIVERS)
def test_nothing_is_in_a_file_that_its_receiver_may_not_see(
    receiver: str, config: Path, manhmoi: Manhmoi, out: Callable[[str], Path]
) -> None:
    given = (ALL, (), ("tip",), ("tip", "contact"), ("tip", "dna"), ("press",), ("contact", "dna"))

    def unit(tx: Tx) -> list[str]:
        return [
            keep(tx, at, Tip(**_of(sentinel_tip(fraud=fraud)), consents=tuple(map(consent, agreed))))
            for at, (agreed, fraud) in enumerate((one, two) for one in given for two in (False, True))
        ]

    made = write(load(config), unit)

    for form in FORMATS:
        done = manhmoi("export", "--format", form, "--out", str(out(form)), "--agency", receiver)
        assert done.returncode == 0, done.stderr

        text = all_text(out(form))
        for part in set(Part) - MOST[receiver] - {Part.FILES, Part.DNA}:
            for one in SENTINELS[part]:
                assert one not in text
        if form == "gpx":
            continue
        rows = {next(one for one in row.values() if one.startswith("MM-")): row for row in read(out(form))}
        assert set(rows) == set(made)
        purpose = agreement.PRESS if receiver == PRESS else agreement.TIP
        for code, (agreed, _) in zip(made, ((one, two) for one in given for two in (False, True)), strict=True):
            shown = " ".join(rows[code].values())
            if purpose not in agreed:
                assert "Lương Hữu Sắc" not in shown and "gò Con Rùa" not in shown
            if agreement.CONTACT not in agreed or Part.REPORTER not in MOST[receiver]:
                assert not any(one.casefold() in shown.casefold() for one in SENTINELS[Part.REPORTER])
            if not set(agreed) & {"tip", "contact", "dna", "press"}:
                assert {key for key, said in rows[code].items() if said} <= OWN


OWN = {"code", "kind", "status", "created_at", "channel"} | {
    "Mã tin",
    "Loại tin",
    "Trạng thái",
    "Thời điểm tiếp nhận",
    "Kênh tiếp nhận",
}


def _of(tip: Tip) -> dict[str, Any]:
    return {"began_at": AT, "told": tip.told, "answers": tip.answers}


def test_days_are_those_of_the_team_and_both_are_included(
    config: Path, manhmoi: Manhmoi, out: Callable[[str], Path]
) -> None:
    midnight = datetime(2026, 6, 30, 17, 0, tzinfo=UTC)  # 1 July begins in Hải Phòng
    second = timedelta(seconds=1)
    times = (midnight - second, midnight, midnight + timedelta(days=1) - second, midnight + timedelta(days=1))
    write(load(config), lambda tx: [keep(tx, at, tip(str(at)), at=one) for at, one in enumerate(times)])

    def names(*words: str) -> list[str]:
        assert manhmoi("export", "--format", "csv", "--out", str(out("csv")), *words).returncode == 0
        return [one["Họ và tên liệt sĩ"] for one in read(out("csv"))]

    assert names() == ["0", "1", "2", "3"]
    assert names("--from", "2026-07-01", "--to", "2026-07-01") == ["1", "2"]
    assert names("--from", "2026-07-01") == ["1", "2", "3"]
    assert names("--to", "2026-06-30") == ["0"]
    assert names("--to", "9999-12-31") == ["0", "1", "2", "3"]
    assert names("--from", "2027-01-01") == []


def test_statuses_one_or_several_and_every_page(
    config: Path, manhmoi: Manhmoi, out: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exporting, "PAGE", 2)
    statuses = ("received", "verified", "closed", "verified", "received")
    write(load(config), lambda tx: [keep(tx, at, tip(str(at)), status=one) for at, one in enumerate(statuses)])

    def names(*words: str) -> list[str]:
        assert manhmoi("export", "--format", "csv", "--out", str(out("csv")), *words).returncode == 0
        return [one["Họ và tên liệt sĩ"] for one in read(out("csv"))]

    assert names() == ["0", "1", "2", "3", "4"]
    assert out("csv").stat().st_mode & 0o777 == 0o600  # whoever else is on the machine does not read it
    assert names("--status", "verified") == ["1", "3"]
    assert (
        names("--status", "verified,closed") == names("--status", "verified", "--status", "closed") == ["1", "2", "3"]
    )


def test_an_export_is_written_down_with_its_receiver(
    config: Path, manhmoi: Manhmoi, out: Callable[[str], Path]
) -> None:
    manhmoi("export", "--format", "kml", "--out", str(out("kml")), "--agency", "military", "--from", "2026-07-01")

    lines = [one for one in write(load(config), audit.entries) if one.what == "exported"]
    assert [one.detail for one in lines] == ["kml military 2026-07-01T00:00:00+07:00/"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--status", "lost"), "Không có trạng thái «lost»"),
        (("--agency", "nobody"), "Không có nơi nhận «nobody»"),
        (("--from", "2026-07-02", "--to", "2026-07-01"), "đứng trước"),
        (("--out", "/proc/none/x.csv"), "Không ghi được"),
    ],
)
def test_what_cannot_be_is_told_plainly(
    words: tuple[str, ...], told: str, manhmoi: Manhmoi, out: Callable[[str], Path]
) -> None:
    out("csv").write_text("cũ")

    done = manhmoi("export", "--format", "csv", "--out", str(out("csv")), *words)

    assert (done.returncode, done.stdout) == (1, "")
    assert told in done.stderr and "Traceback" not in done.stderr
    assert out("csv").read_text() == "cũ"


def test_an_export_that_is_cut_off_leaves_what_was_there(
    config: Path, manhmoi: Manhmoi, out: Callable[[str], Path]
) -> None:
    made = write(load(config), lambda tx: [keep(tx, at, tip(str(at))) for at in range(3)])
    write(load(config), lambda tx: tx.execute(_damage(made[1])))
    for form in FORMATS:
        out(form).write_text("cũ")

        done = manhmoi("export", "--format", form, "--out", str(out(form)))

        assert done.returncode == 1 and "Traceback" not in done.stderr
        assert out(form).read_text() == "cũ"


def _damage(code: str) -> Any:
    import sqlalchemy as sa

    from storage.tables import tickets as t

    return sa.update(t).where(t.c.code == code).values(tip=b"\x01 damaged")


def test_receivers_are_known() -> None:
    assert set(RECEIVERS) == set(MOST) and RECEIVERS[0] == FIELD
