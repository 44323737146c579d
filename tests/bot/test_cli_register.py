"""``manhmoi register``: a list is imported, again and changed; a ticket is held against it."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from bot.settings import load
from tests import databases
from tests.bot.conftest import Manhmoi
from tests.registers import making

STORY = "Bác tôi là liệt sĩ Nguyễn Văn Mẫu, quê Vĩnh An, Vĩnh Bảo, Hải Phòng, đơn vị C3 D7 E64"
TIP = f"đồng ý\n1\n{STORY}\nxong\n" + "bỏ qua\n" * 20 + "gửi\n"


def url_of(folder: Path) -> str:
    return load(folder / "config.yaml").database_url


def lines(folder: Path, query: str) -> list[Any]:
    """What the query finds; nothing where there is no database at all."""
    url = url_of(folder)
    if url.startswith("sqlite") and not Path(url.removeprefix("sqlite:///")).exists():
        return []
    return databases.rows(url, query)


def counts(told: str) -> list[int]:
    return [int(one) for one in re.findall(r"\d+", told.splitlines()[0].partition("»")[2])]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_nothing_is_imported_before_it_is_confirmed(manhmoi: Manhmoi, folder: Path) -> None:
    path = making.xlsx(folder / "list.xlsx")

    shown = manhmoi("register", "import", str(path))

    assert shown.returncode == 1
    assert "--yes" in shown.stderr
    assert "2\tname\tho va ten\tNguyễn Văn Mẫu" in shown.stderr
    assert "Phạm Thị Sống" not in shown.stderr
    assert not lines(folder, "SELECT * FROM register_imports")


def test_imported_again_nothing_is_doubled_and_what_changed_is_kept(manhmoi: Manhmoi, folder: Path) -> None:
    given = ("--title", "Vĩnh Bảo", "--publisher", "Phòng Nội vụ", "--dated", "27/7/2026", "--yes")
    first, second = making.xlsx(folder / "one.xlsx"), making.csv(folder / "two.csv")
    changed = [list(one) for one in making.ROWS[:2]]
    changed[0][4] = "C3 D8 E64"
    third = making.xlsx(folder / "three.xlsx", changed)

    one = manhmoi("register", "import", str(first), *given)
    again = manhmoi("register", "import", str(first), *given)
    other = manhmoi("register", "import", str(third), *given)
    back = manhmoi("register", "import", str(second), *given)

    assert (one.returncode, counts(one.stdout)) == (0, [3, 3, 0, 0, 0, 0]), one.stderr
    assert "Ngày hi sinh 1" in one.stdout
    assert counts(again.stdout) == [3, 0, 0, 3, 0, 0]
    assert counts(other.stdout) == [2, 0, 1, 1, 0, 1]
    assert counts(back.stdout)[:2] == [3, 0]
    assert lines(folder, "SELECT count(*) FROM registers") == [(1,)]
    assert lines(folder, "SELECT count(*) FROM register_rows") == [(3,)]
    before = lines(folder, "SELECT before FROM register_rows WHERE before LIKE '%C3 D7 E64%'")
    assert before
    kept = lines(folder, "SELECT publisher, dated, file_name, length(sha256), who FROM register_imports ORDER BY id")
    assert kept[0][:4] == ("Phòng Nội vụ", "27/7/2026", "one.xlsx", 64)
    assert not re.search(rb"S\xe1\xbb\x91ng|0912345678", databases.dump(url_of(folder)))


def test_two_men_of_one_name_and_nothing_more_are_two_lines(manhmoi: Manhmoi, folder: Path) -> None:
    path = making.xlsx(folder / "list.xlsx", [(1, "Nguyễn Văn A"), (2, "Nguyễn Văn A"), (3, "Nguyễn Văn A")])

    done = [manhmoi("register", "import", str(path), "--yes") for _ in "12"]

    assert [counts(one.stdout)[:4] for one in done] == [[3, 3, 0, 0], [3, 0, 0, 3]]


def test_a_mapping_by_hand(manhmoi: Manhmoi, folder: Path) -> None:
    path = making.xlsx(folder / "list.xlsx")
    (folder / "map.txt").write_text("# cột\n4 -\n7 note nơi an táng\n")
    (folder / "wrong.txt").write_text("3 name\n")

    done = manhmoi("register", "import", str(path), "--yes", "--map", str(folder / "map.txt"))
    wrong = manhmoi("register", "import", str(path), "--yes", "--map", str(folder / "wrong.txt"))

    assert done.returncode == 0
    assert lines(folder, "SELECT count(*) FROM register_rows WHERE facts LIKE '%\"home\"%'") == [(0,)]
    assert (wrong.returncode, "hai cột" in wrong.stderr) == (1, True)


def test_what_cannot_be_read_is_said_plainly(manhmoi: Manhmoi, folder: Path) -> None:
    (folder / "list.xlsx").write_bytes(b"PK\x03\x04 nothing")

    broken = manhmoi("register", "import", str(folder / "list.xlsx"), "--yes")
    missing = manhmoi("register", "import", str(folder / "none.xlsx"), "--yes")
    useless = manhmoi(
        "register", "import", str(making.xlsx(folder / "a.xlsx", header=["x"] * 9)), "--yes", "--kind", "martyrs"
    )

    assert (broken.returncode, "hỏng" in broken.stderr) == (1, True)
    assert (missing.returncode, "Traceback" in missing.stderr) == (1, False)
    assert useless.returncode in (0, 1)


def test_a_ticket_is_held_against_the_lists(manhmoi: Manhmoi, folder: Path) -> None:
    manhmoi("register", "import", str(making.xlsx(folder / "list.xlsx")), "--yes")
    manhmoi("chat", typed=TIP)
    (code,) = lines(folder, "SELECT code FROM tickets") or [("",)]

    found = manhmoi("register", "match", code[0])
    nobody = manhmoi("register", "match", "MM-0000-0000")

    told = json.loads(found.stdout)
    assert (told["code"], told["same_name"], told["parts"], told["fitting"]) == (code[0], 2, ["home", "unit"], 1)
    assert told["candidates"][0]["parts"] == {
        "name": "yes",
        "birth": "unknown",
        "home": "yes",
        "unit": "yes",
        "death": "unknown",
    }
    assert [one["line"] for one in told["candidates"]] == [2]
    assert (nobody.returncode, nobody.stdout) == (1, "")
