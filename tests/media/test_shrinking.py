"""Pictures made small enough for a channel, with nothing of the file in them."""

from __future__ import annotations

import io
import random

import pytest
from PIL import Image

from bot import media
from tests.media import making
from tests.media.making import angle, position

GPS = position(angle(10, 45, 0), b"N", angle(106, 40, 0), b"E")


def opened(content: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(content))
    image.load()
    return image


@pytest.fixture(scope="module")
def grainy() -> bytes:
    """A photo that no quality makes small: every pixel is its own."""
    noise = random.Random(1).randbytes(1600 * 1200 * 3)
    return making.picture("JPEG", Image.frombytes("RGB", (1600, 1200), noise), quality=95)


@pytest.mark.parametrize("limit", [2_000_000, 1_000_000, 100_000, 5_000, 1_000])
def test_a_picture_becomes_smaller_than_the_limit(grainy: bytes, limit: int) -> None:
    small = media.shrunk(grainy, limit)

    assert len(small) < limit
    assert opened(small).format == "JPEG"


def test_quality_goes_before_pixels(grainy: bytes) -> None:
    best = len(media.without_metadata(grainy)[0])

    assert opened(media.shrunk(grainy, best - 1)).size == (1600, 1200)
    assert opened(media.shrunk(grainy, 200_000)).size < (1600, 1200)


def test_the_limit_itself_is_too_large() -> None:
    size = len(media.shrunk(making.picture("PNG"), 100_000))

    assert len(media.shrunk(making.picture("PNG"), size)) < size


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_what_is_small_already_loses_its_position_all_the_same(kind: str) -> None:
    photo = making.photo(gps=GPS, taken="2026:07:27 08:15:00", kind=kind)

    small = media.shrunk(photo, 10_000_000)

    assert media.examine(photo).exif is not None
    assert media.examine(small).exif is None
    assert b"Exif" not in small


def test_a_photo_of_an_iphone_stands_upright() -> None:
    assert opened(media.shrunk(making.HEIC, 100_000)).size == (48, 64)


def test_a_tiny_picture_is_no_trouble() -> None:
    assert opened(media.shrunk(making.picture("PNG", making.image(4, 3)), 100_000)).size == (4, 3)


@pytest.mark.parametrize(
    ("content", "limit"),
    [(b"%PDF-1.7", 100_000), (b"", 100_000), (making.picture("JPEG")[:30], 100_000), (making.picture("JPEG"), 100)],
    ids=["no picture", "nothing", "cut off", "smaller than any picture"],
)
def test_what_cannot_be_done_is_told(content: bytes, limit: int) -> None:
    with pytest.raises(media.Unreadable):
        media.shrunk(content, limit)


def test_what_is_too_large_to_open_is_not_opened() -> None:
    with pytest.raises(media.TooManyPixels):
        media.shrunk(making.bomb(8_000), 100_000)
