"""The guides: pictures as they were drawn, shown once a day to a person, uploaded once."""

from __future__ import annotations

import re
from pathlib import Path
from types import SimpleNamespace

import pytest
from PIL import Image

from bot.channels.zalo_oa import guides
from bot.channels.zalo_oa.guides import PICTURES, SHOWN_AGAIN_AFTER, UPLOADED_FOR, Guides
from bot.channels.zalo_oa.uploads import IMAGE
from bot.channels.zalo_oa.wire import Wire
from bot.settings import HOME
from bot.translate import Texts
from tests.docs import draw_guides
from tests.fakes.zalo_oa import FakeZaloOA

REDRAW = "run: python -m tests.docs.draw_guides"
LARGEST = 300_000  # bytes; Zalo takes 1 MB, a phone in the hills would rather have less
DRAWN = pytest.mark.parametrize(
    ("source", "picture"), draw_guides.sources().items(), ids=[source.stem for source in draw_guides.sources()]
)
LAN, HOA = "7312459018273645001", "7312459018273652919"


@pytest.fixture
def monotonic(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """The guides' own clock, in seconds."""
    clock = SimpleNamespace(now=1_000_000.0)
    monkeypatch.setattr(guides, "time", SimpleNamespace(monotonic=lambda: clock.now))
    return clock


def words(source: Path) -> str:
    """What stands in the picture."""
    body = re.sub(r"<!--.*?-->|<title>.*?</title>", " ", source.read_text(encoding="utf-8"), flags=re.DOTALL)
    return " ".join(re.sub(r"<[^>]+>", " ", body).split())


# The pictures


@DRAWN
def test_a_picture_is_a_small_png_of_the_right_size(source: Path, picture: Path) -> None:
    with Image.open(picture) as image:
        image.load()

        assert image.format == "PNG"
        assert image.size == (draw_guides.WIDTH, draw_guides.HEIGHT)
    assert picture.stat().st_size < LARGEST


@DRAWN
def test_a_picture_is_drawn_from_its_source_as_it_is(source: Path, picture: Path) -> None:
    with Image.open(picture) as image:
        assert image.info.get(draw_guides.SOURCE) == draw_guides.digest(source), REDRAW


@DRAWN
def test_a_picture_fetches_nothing_from_elsewhere(source: Path, picture: Path) -> None:
    assert not re.search(r"https?:|@import|url\(", source.read_text("utf-8") + draw_guides.STYLE.read_text("utf-8"))


@DRAWN
def test_a_picture_speaks_calmly(source: Path, picture: Path) -> None:
    assert not re.search(r"[!\U0001f000-\U0001faff\u2600-\u27bf]", words(source))


@pytest.mark.parametrize(
    ("wants", "key", "said"),
    [
        ("location", "place-where.ask", ("dấu ba chấm", "cạnh ô nhắn tin", "Vị trí", "Gửi")),
        ("photo", "media-photos.ask", ("dấu ba chấm", "Tài liệu", "ảnh", "tại chỗ", "dạng tệp")),
    ],
    ids=["location", "photo"],
)
def test_a_picture_and_the_words_below_it_name_the_same_things(wants: str, key: str, said: tuple[str, ...]) -> None:
    below = " ".join(Texts.load(HOME / "locales", ("vi",)).text("vi", key, channel="zalo_oa").split())
    shown = words((guides.FOLDER / PICTURES[wants]).with_suffix(".html"))

    assert [one for one in said if one not in below] == []
    assert [one for one in said if one not in shown] == []


# Shown once a day


def test_there_is_a_guide_for_a_place_and_a_photo_only() -> None:
    made = Guides()

    assert made.wanted(LAN, "location") == "location"
    assert made.wanted(LAN, "photo") == "photo"
    assert made.wanted(LAN, "contact") is None
    assert made.wanted(LAN, "") is None


def test_a_guide_is_wanted_until_it_was_shown() -> None:
    made = Guides()
    made.wanted(LAN, "location")

    assert made.wanted(LAN, "location") == "location"


def test_a_guide_is_shown_to_a_person_once_a_day(monotonic: SimpleNamespace) -> None:
    made = Guides()
    made.shown(LAN, "location")

    monotonic.now += SHOWN_AGAIN_AFTER - 1
    assert made.wanted(LAN, "location") is None

    monotonic.now += 2
    assert made.wanted(LAN, "location") == "location"


def test_what_one_person_saw_is_still_new_to_another() -> None:
    made = Guides()
    made.shown(LAN, "location")

    assert made.wanted(HOA, "location") == "location"
    assert made.wanted(LAN, "photo") == "photo"


def test_whoever_was_shown_a_guide_longest_ago_is_forgotten_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guides, "_REMEMBERED", 2)
    made = Guides()
    for person in (LAN, HOA, LAN, "3"):
        made.shown(person, "photo")

    assert made.wanted(HOA, "photo") == "photo"
    assert made.wanted(LAN, "photo") is None
    assert made.wanted("3", "photo") is None


# Uploaded once


@pytest.mark.parametrize("guide", PICTURES)
async def test_zalo_takes_the_picture(wire: Wire, fake: FakeZaloOA, guide: str) -> None:
    attachment_id = await Guides().uploaded(wire, guide)

    assert fake.uploads.by_id[attachment_id].content == (guides.FOLDER / PICTURES[guide]).read_bytes()


async def test_a_picture_is_uploaded_once_for_everybody(wire: Wire, fake: FakeZaloOA) -> None:
    made = Guides()

    ids = [await made.uploaded(wire, "location") for _ in range(3)]

    assert len(set(ids)) == 1
    assert len(fake.calls_of(IMAGE)) == 1


async def test_a_picture_is_uploaded_again_before_zalo_forgets_it(
    wire: Wire, fake: FakeZaloOA, monotonic: SimpleNamespace
) -> None:
    made = Guides()
    first = await made.uploaded(wire, "location")

    monotonic.now += UPLOADED_FOR - 1
    assert await made.uploaded(wire, "location") == first

    monotonic.now += 2
    assert await made.uploaded(wire, "location") not in {"", first}
    assert fake.uploads.by_id[first].until - fake.now > UPLOADED_FOR * 1000


async def test_a_picture_that_zalo_lost_is_uploaded_again(wire: Wire) -> None:
    made = Guides()
    first, photo = await made.uploaded(wire, "location"), await made.uploaded(wire, "photo")

    made.forget("location")

    assert await made.uploaded(wire, "location") not in {"", first}
    assert await made.uploaded(wire, "photo") == photo


def test_forgetting_what_was_never_uploaded_is_no_mistake() -> None:
    Guides().forget("location")


async def test_a_picture_that_cannot_be_read_is_left_out(wire: Wire, fake: FakeZaloOA, tmp_path: Path) -> None:
    made = Guides({"location": tmp_path / "gone.png"})

    assert await made.uploaded(wire, "location") == ""
    assert fake.calls_of(IMAGE) == []


async def test_a_picture_is_left_out_while_zalo_refuses_it(wire: Wire, fake: FakeZaloOA) -> None:
    made = Guides()
    fake.arm("error", path=IMAGE, error=-200)

    assert await made.uploaded(wire, "location") == ""
    assert await made.uploaded(wire, "location") != ""
