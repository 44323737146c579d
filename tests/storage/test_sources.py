"""Sources, their codes, and what is counted of them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from storage import sources
from storage.engine import Store
from storage.sources import Step
from storage.unit import Tx

AT = datetime(2026, 7, 27, 2, 0, tzinfo=UTC)
ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
DAY = date(2026, 7, 27)


def add(tx: Tx, name: str) -> sources.SourceOf:
    return sources.add(tx, name=name, what="Bệnh viện Mẫu", place="sảnh", commune="", copies=3, created_by="Lan", at=AT)


def test_a_source_is_found_by_its_name_in_any_case_and_by_its_code_among_words(store: Store) -> None:
    def unit(tx: Tx) -> None:
        first, second, third = add(tx, "bv-viet-tiep"), add(tx, "bv-kien-an"), add(tx, "HV12")
        assert [one.code for one in (first, second, third)] == ["BV01", "BV02", "HV12"]
        assert sources.find(tx, "BV-Viet-Tiep") == first
        for words, name in (
            ("BV02", "bv-kien-an"),
            ("dạ, mã bv 02 ạ", "bv-kien-an"),
            ("Anh tôi ở E66 F304. Mã #BVO1", "bv-viet-tiep"),
            ("hv-12", "HV12"),
            ("BV03", ""),
            ("BV1", ""),
            ("BV011", ""),
            ("bvv01", ""),
            ("MM-BV02-7K2P", ""),
            ("", ""),
        ):
            assert sources.said(tx, words) == name, words
        for name in ("bv viet tiep", "", "../x", "x" * 65, "%", "bv-viet-tiep'--"):
            assert sources.find(tx, name) is None

    store.write_now(unit)


def test_a_name_is_taken_once(store: Store) -> None:
    store.write_now(lambda tx: add(tx, "cho-sat"))

    with pytest.raises(sources.NameTaken):
        store.write_now(lambda tx: add(tx, "CHO-SAT"))


def test_counts_of_a_day_add_up_and_forged_names_are_one_unknown_source(store: Store) -> None:
    def unit(tx: Tx) -> None:
        add(tx, "bv-viet-tiep")
        for name, step, channel, day in (
            ("bv-viet-tiep", "scan", "", DAY),
            ("BV-viet-tiep", "scan", "", DAY),
            ("bv-viet-tiep", "scan", "", date(2026, 7, 28)),
            ("bv-viet-tiep", "choice", "zalo_oa", DAY),
            ("bv-viet-tiep", "chat", "zalo_oa", DAY),
            ("khong-co", "scan", "", DAY),
            ("<script>", "scan", "", DAY),
        ):
            sources.count(tx, name, step=step, channel=channel, day=day)

        assert sources.scans(tx, DAY, date(2026, 7, 28)) == {"bv-viet-tiep": 2, "": 2}
        assert sources.scans(tx, DAY, date(2026, 7, 29)) == {"bv-viet-tiep": 3, "": 2}
        assert sources.scans(tx, date(2026, 7, 26), DAY) == {}
        days = sources.funnel(tx, DAY, date(2026, 7, 29), ZONE)
        assert days["bv-viet-tiep", DAY] == Step(scans=2, chats=1, choices=1)
        assert sources.together(days)["bv-viet-tiep"] == Step(scans=3, chats=1, choices=1)

    store.write_now(unit)
