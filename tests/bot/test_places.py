"""The tables of places as they are loaded: theirs, an administrator's own, and ones that are broken."""

from __future__ import annotations

import shutil
import tracemalloc
from pathlib import Path

import pytest

from bot import opening, places, rules
from bot.settings import Places, Settings, SettingsError, load
from flows.capabilities import ALL
from flows.understand.places.gazetteer import TABLES
from flows.understand.places.place_search import find_places


def of(folder: Path, home: str = "Hải Phòng") -> Settings:
    return Settings(places=Places(folder=str(folder), home=home))


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A folder with tables of one's own, so far the same."""
    for name in TABLES:
        shutil.copy(places.FOLDER / f"{name}.tsv", tmp_path)
    return tmp_path


def test_they_are_read_once() -> None:
    assert places.load(Settings()) is places.load(Settings())


def test_every_turn_is_handed_them() -> None:
    settings = Settings()

    assert rules.make(settings, opening.texts(settings), channels=ALL).gazetteer is places.load(settings)


def test_a_folder_of_ones_own_is_meant_from_the_configuration_file(own: Path) -> None:
    (own / "config.yaml").write_text("places: {folder: .}")
    (own / "spellings.tsv").write_text("2025/d316\tVịnh Bảo Phố\n", encoding="utf-8")

    settings = load(own / "config.yaml")
    found = find_places("Vịnh Bảo Phố", places.load(settings))

    assert [reading.candidates[0].name for reading in found] == ["Huyện Vĩnh Bảo"]
    assert find_places("Vịnh Bảo Phố", places.load(Settings())) == []


def test_places_of_home_come_first(own: Path) -> None:
    at_home = find_places("xã Hồng Phong", places.load(of(own, home="Lạng Sơn")))[0]

    assert at_home.candidates[0].province == "Tỉnh Lạng Sơn"
    assert at_home.ambiguous


@pytest.mark.parametrize(
    ("table", "line", "told"),
    [
        ("communes", "1\tNam\txã", "communes: '1"),
        ("communes", "1\tNam\txã\t31\tnorth\teast\t5", "communes: '1"),
        ("communes_2025", "1\tNam\txã\t316\t99999\t20\t106\t5", "Nam became today/99999"),
        ("communes_2025", "1\tNam\txã\t999\t11824\t20\t106\t5", "Nam lies in 2025/d999"),
        ("older", "Nam\t\ttỉnh\t1900\t1901\tNowhere", "Nam has no parts"),
    ],
)
def test_a_broken_table_is_told_plainly(table: str, line: str, told: str, own: Path) -> None:
    with (own / f"{table}.tsv").open("a", encoding="utf-8") as file:
        file.write(line + "\n")

    with pytest.raises(SettingsError, match=r"places\.folder") as caught:
        places.load(of(own))

    assert told in str(caught.value)


def test_a_table_that_is_missing_or_no_text_is_told(own: Path) -> None:
    (own / "older.tsv").unlink()
    with pytest.raises(SettingsError, match=r"older\.tsv cannot be read: FileNotFoundError"):
        places.load(of(own))

    (own / "older.tsv").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(SettingsError, match=r"older\.tsv cannot be read: UnicodeDecodeError"):
        places.load(of(own))


def test_they_take_less_than_60_megabytes_and_are_small_enough_for_git(own: Path) -> None:
    tracemalloc.start()
    places.load(of(own)).place_at(20.8, 106.6)
    taken = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert taken < 60_000_000
    assert sum(file.stat().st_size for file in places.FOLDER.iterdir()) < 1_500_000
