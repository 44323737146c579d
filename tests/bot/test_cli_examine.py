"""``manhmoi examine``: one JSON object, or a plain sentence."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from tests.bot.conftest import Manhmoi
from tests.media import making
from tests.media.making import ASCII, RATIONAL, angle, position

KEYS = ["mime", "bytes", "sha256", "exif", "width", "height", "warnings"]
PHOTO = making.photo(
    gps=position(
        angle(16, 45, 2272),
        b"N",
        angle(107, 12, 3392),
        b"E",
        error=(RATIONAL, [(475, 100)]),
        altitude=(RATIONAL, [(125, 10)]),
        direction=(RATIONAL, [(270, 1)]),
        direction_ref=(ASCII, b"T\0"),
    ),
    taken="2026:07:27 08:15:00",
    offset="+07:00",
)


def test_a_photo_is_told_as_the_contract_has_it(manhmoi: Manhmoi, tmp_path: Path) -> None:
    path = tmp_path / "ảnh chụp ở bờ sông.jpg"
    path.write_bytes(PHOTO)

    done = manhmoi("examine", str(path))

    told = json.loads(done.stdout)
    assert (done.returncode, done.stderr) == (0, "")
    assert list(told) == KEYS
    assert told == {
        "mime": "image/jpeg",
        "bytes": len(PHOTO),
        "sha256": hashlib.sha256(PHOTO).hexdigest(),
        "exif": {
            "lat": pytest.approx(16.75631111),
            "lon": pytest.approx(107.20942222),
            "accuracy_m": 4.75,
            "altitude_m": 12.5,
            "direction": 270.0,
            "taken_at": "2026-07-27T08:15:00+07:00",
        },
        "width": 64,
        "height": 48,
        "warnings": [],
    }


@pytest.mark.parametrize(
    ("content", "mime", "warnings"),
    [
        (b"", "application/octet-stream", ["empty"]),
        (b"%PDF-1.7 ...", "application/pdf", []),
        (b"<html><script>", "application/octet-stream", ["active-content"]),
        (making.bomb(20_000), "image/png", ["too-many-pixels"]),
        (b"\xff\xd8\xff\xe1 lies", "image/jpeg", ["unreadable"]),
    ],
    ids=["empty", "a paper", "a web page", "a bomb", "no picture at all"],
)
def test_whatever_it_is_it_is_told(
    content: bytes, mime: str, warnings: list[str], manhmoi: Manhmoi, tmp_path: Path
) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(content)

    done = manhmoi("examine", str(path))

    told = json.loads(done.stdout)
    assert done.returncode == 0
    assert list(told) == KEYS
    assert (told["mime"], told["bytes"], told["warnings"]) == (mime, len(content), warnings)


@pytest.mark.parametrize(
    ("path", "environment", "told"),
    [
        ("none.jpg", {}, "Không có tệp «none.jpg»."),
        (".", {}, "«.» là thư mục"),
        ("/proc/self/mem", {}, "Không đọc được «/proc/self/mem»"),
        ("/dev/zero", {"MANHMOI_MEDIA__LIMIT_MB": "1"}, "lớn hơn 1 MB"),
    ],
    ids=["missing", "a folder", "unreadable", "without an end"],
)
def test_what_cannot_be_examined_is_a_plain_sentence(
    path: str, environment: dict[str, str], told: str, manhmoi: Manhmoi
) -> None:
    done = manhmoi("examine", path, **environment)

    assert (done.returncode, done.stdout) == (1, "")
    assert told in done.stderr
    assert "Traceback" not in done.stderr


def test_a_file_must_be_named(manhmoi: Manhmoi) -> None:
    assert manhmoi("examine").returncode == 2
