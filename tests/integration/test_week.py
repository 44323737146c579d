"""A week of the team from end to end (``week.py``): the report shows what was counted by hand, and exactly that.

Every paper is opened by a reader that is not ours.
"""

from __future__ import annotations

import asyncio
import hashlib
import html
import io
import json
import re
from collections import Counter
from collections.abc import Iterator
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Any

import fastkml
import gpxpy
import mammoth
import openpyxl
import pytest
from typer.testing import CliRunner

from bot import cli
from bot.packets import proving
from flows.figures import report as figures
from tests.integration import week as played
from tests.integration.week import ANSWER, PAPER, PEOPLE, SAMPLE_OF, Week, files_of, words_of
from tests.texts import texts as the_texts
from tests.web.test_report_pages import read_page

WORDS = partial(the_texts().text, "vi")
AGENCIES = {"military": ("lan",), "home_affairs": ("hoa", "son", "list"), "police": ("call",)}
# Whose name and number go along: who agreed to it, by chat, on the telephone or in the commune's list.
AGREED = {"lan": True, "hoa": True, "son": False, "list": False, "call": True}
CALLERS = {
    "call": ("Lê Thị Hồng Thắm", "0912345511"),
    "list": ("Cao Thị Mỹ Lệ", "0912345521"),
    "twin": ("Cao Văn Tứ Hải", "0912345522"),
}
TOLD_BY = {who: (one.name, one.phone.replace(" ", "")) for who, one in PEOPLE.items() if one.name} | CALLERS


@pytest.fixture(scope="module")
def week(tmp_path_factory: pytest.TempPathFactory) -> Week:
    """Played once, here; read by all tests below."""
    return asyncio.run(played.play(tmp_path_factory.mktemp("week")))


def plain(number: float) -> str:
    """As it stands on paper."""
    return f"{number:.0f}" if number == int(number) else f"{number:.1f}".replace(".", ",")


def by_name(names: tuple[str, ...]) -> dict[str, str]:
    return {one: WORDS(f"report-figure-{one}") for one in names}


def expected(week: Week) -> dict[str, float]:
    """Every figure of the report that is a number of things."""
    counted = {one: week.number(one) for one in figures.FIGURES}
    return {one: counted[one] for one in figures.FIGURES if one not in (*figures.SHARES, *figures.DURATIONS)}


# The report


def test_one_report_is_made_by_itself_of_twelve_tips_by_five_channels(week: Week) -> None:
    assert week.made == ["week 2026-11-23 "]
    assert week.acts.count("report_made") == 1
    channels = {name.partition(":")[2]: week.number(name) for name in week.counted if name.startswith("channel:")}
    assert channels == {"telegram": 3, "zalo_oa": 3, "web": 2, "hotline": 2, "commune": 2}
    assert len(week.codes) == 13  # one more came as Monday began


def test_the_workbook_has_what_was_counted_and_exactly_those_tickets(week: Week) -> None:
    book = openpyxl.load_workbook(io.BytesIO(week.reports["xlsx"]))
    sheet = {row[0]: row[1] for row in book["Số liệu"].iter_rows(min_row=6, values_only=True)}
    named = by_name(figures.FIGURES)

    assert {one: sheet[named[one]] for one in expected(week)} == expected(week)
    waited = sorted(week.minutes)
    assert sheet[named["answer_median"]] == pytest.approx(waited[(len(waited) - 1) // 2], abs=0.11)
    assert sheet[named["answer_slowest"]] == pytest.approx(waited[-1], abs=0.11)
    right, decided = week.number("verified"), week.number("decided")
    assert sheet[named["verified_share"]] == round(100 * right / decided, 1)
    behind: dict[tuple[str, str], Counter[str]] = {}
    for what, line, code in book["Mã tin"].iter_rows(min_row=2, values_only=True):
        behind.setdefault((str(what), str(line or "")), Counter())[str(code)] += 1
    of_people = ("people", "chats", "scans")
    for one in expected(week):
        if one not in of_people:
            assert behind.get((named[one], ""), Counter()) == +week.counted.get(one, Counter()), one
    lines = {key: codes for key, codes in behind.items() if key[1]}
    assert lines == parts(week)
    every = {code for codes in behind.values() for code in codes}
    assert every == set(week.codes.values()) - {week.codes["after"]}
    assert all(cell.data_type != "f" for page in book for row in page.iter_rows() for cell in row)


def parts(week: Week) -> dict[tuple[str, str], Counter[str]]:
    """The lines of the tables, as they are called on paper."""
    return {
        (WORDS(f"report-table_{name}"), called(name, key)): codes
        for (name, _, key), codes in ((one.partition(":"), codes) for one, codes in week.counted.items())
        if name in figures.PARTS
    }


def called(name: str, key: str) -> str:
    if name == "commune" and key == "":
        return WORDS("report-unknown-commune")
    if name == "source" and key == "":
        return WORDS("report-unknown-source")
    if name == "finding":
        return WORDS(f"result-finding-{key}")
    if name == "agency":
        return WORDS(f"office-{key}")
    if name in ("channel", "kind"):
        return WORDS(f"group-{name}.{key.replace('_', '-')}")
    return key


def test_the_paper_and_the_page_say_the_same(week: Week) -> None:
    word = mammoth.convert_to_html(io.BytesIO(week.reports["docx"])).value
    lines = [re.findall(r"<t[dh][^>]*>(.*?)</t[dh]>", row) for row in re.findall(r"<tr>(.*?)</tr>", word)]
    cells = [[html.unescape(re.sub(r"<[^>]+>", "", one)) for one in row] for row in lines]
    in_word = {row[0]: row[1] for row in cells if len(row) >= 4}
    page = read_page(week.reports["html"].decode())
    named = by_name(figures.FIGURES)

    shown = [one for one in expected(week) if named[one] in in_word]
    assert len(shown) >= 20
    for one in shown:
        assert in_word[named[one]] == plain(expected(week)[one]), one
        assert page.rows[one][1] == plain(expected(week)[one]), one
    for (_, line), codes in parts(week).items():
        assert [line, plain(codes.total())] in [row[:2] for row in cells], line
        assert [line, plain(codes.total())] in [row[:2] for row in page.rows.values()], line
    text = mammoth.extract_raw_text(io.BytesIO(week.reports["docx"])).value
    for one in ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Tuần 48 năm 2026", "23/11/2026", "29/11/2026"):
        assert one in text
    assert not page.tags & {"script", "iframe", "link", "img", "form"}


def test_the_report_names_nobody(week: Week) -> None:
    book = openpyxl.load_workbook(io.BytesIO(week.reports["xlsx"]))
    texts = {
        "docx": mammoth.extract_raw_text(io.BytesIO(week.reports["docx"])).value,
        "html": html.unescape(week.reports["html"].decode()),
        "xlsx": " ".join(str(cell) for page in book for row in page.iter_rows(values_only=True) for cell in row),
    }

    for form, text in texts.items():
        assert people_in(text) == set(), form
        assert SAMPLE_OF not in text and "Mai Văn Nhớ" not in text, form


def people_in(text: str) -> set[str]:
    """Who of those who told something is named there, or can be called."""
    digits = re.sub(r"[ .]", "", text).replace("+84", "0")
    return {who for who, (name, phone) in TOLD_BY.items() if name in text or phone in digits}


# The packets


def everything(packet: bytes) -> str:
    """The words of every file of a packet."""
    files = files_of(packet)
    book = openpyxl.load_workbook(io.BytesIO(files["thong-tin.xlsx"]))
    cells = [str(cell) for page in book for row in page.iter_rows(values_only=True) for cell in row]
    others = [content.decode(errors="replace") for name, content in files.items() if not name.endswith(("x", "gif"))]
    return "\n".join((words_of(packet), *cells, *others))


@pytest.mark.parametrize("agency", AGENCIES)
def test_a_packet_is_read_and_proven_by_others(week: Week, agency: str) -> None:
    packet, codes = week.packets[agency], [week.codes[one] for one in AGENCIES[agency]]
    files = files_of(packet)
    manifest = json.loads(files["manifest.json"])

    assert [one["code"] for one in manifest["tickets"]] == codes
    listed = {one["name"]: (one["sha256"], one["bytes"]) for one in manifest["files"]}
    assert listed == {
        name: (hashlib.sha256(content).hexdigest(), len(content))
        for name, content in files.items()
        if name not in ("manifest.json", "signature.json")
    }
    book = openpyxl.load_workbook(io.BytesIO(files["thong-tin.xlsx"]))
    assert set(codes) <= {str(cell) for page in book for row in page.iter_rows(values_only=True) for cell in row}
    paper, everything_there = words_of(packet), everything(packet)
    assert all(one in paper for one in codes) and f"Kính gửi: {WORDS(f'office-{agency}')}" in paper
    assert {one for one in week.codes.values() if one in everything_there} == set(codes)
    if agency != "home_affairs":
        places = [*marks(files["vi-tri.kml"])]
        assert places == [
            (points.longitude, points.latitude) for points in gpxpy.parse(files["vi-tri.gpx"].decode()).waypoints
        ]
        assert places
    if agency == "police":
        assert PAPER in files.values()
    assert proving.prove(packet).faults == ()
    assert proving.prove(altered(packet)).faults != ()


def altered(packet: bytes) -> bytes:
    return packet[:999] + bytes([packet[999] ^ 1]) + packet[1000:]


def test_an_agency_proves_its_packet_without_a_database(
    week: Week, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MANHMOI_SECRET_KEY_FILE", str(tmp_path / "none.key"))
    file, done = tmp_path / "packet.zip", []
    for content in (week.packets["military"], altered(week.packets["military"])):
        file.write_bytes(content)
        done.append(CliRunner().invoke(cli.app, ["packet", "verify", str(file)]).exit_code)

    assert done == [0, 1]


def marks(kml: bytes) -> Iterator[tuple[float, float]]:
    documents: Any = fastkml.KML.from_string(kml).features  # type: ignore[arg-type]
    for document in documents:
        for one in document.features:
            yield one.geometry.x, one.geometry.y


@pytest.mark.parametrize("agency", AGENCIES)
def test_a_packet_names_those_alone_who_agreed(week: Week, agency: str) -> None:
    named = people_in(everything(week.packets[agency]))

    assert named == {one for one in AGENCIES[agency] if AGREED[one]}


def test_what_no_consent_reaches_is_refused_with_the_reason(week: Week) -> None:
    for who in ("press", "hoa"):
        assert "chưa đồng ý, hoặc đã rút đồng ý" in week.refused[who]


def test_a_withdrawal_calls_the_packet_back(week: Week) -> None:
    notice = mammoth.extract_raw_text(io.BytesIO(week.recall)).value
    states = {one.agency: one for one in week.left}

    assert "THÔNG BÁO THU HỒI" in notice and week.codes["hoa"] in notice and people_in(notice) == set()
    assert states["home_affairs"].erased_at is not None
    assert states["military"].erased_at is None and states["military"].answered_at is not None
    assert [bool(states[one].acknowledged_at) for one in AGENCIES] == [True, True, False]
    assert ANSWER not in " ".join(chain.from_iterable(week.heard.values()))


# The people


def test_the_families_hear_how_it_goes_on(week: Week) -> None:
    heard = {who: "\n".join(lines) for who, lines in week.heard.items()}

    for who, pieces in {
        "lan": ("sẽ đối chiếu hồ sơ", "xem chung", "đã được chuyển tới cơ quan", "đã nhận được tin", "đã có trả lời"),
        "tuyet": ("trùng với một tin", "xem chung"),
        "minh": ("Đội đã nhận tin",),
        "son": ("đã được chuyển tới cơ quan",),
        "hoa": ("mai sẽ gọi lại",),
    }.items():
        for piece in pieces:
            assert piece in heard[who], (who, piece)
    for who, text in heard.items():
        others = {week.codes[one] for one in week.codes if one != who}
        assert not {one for one in others if one in text}, who
