"""Pictures that are shown to others, and pictures that mean harm."""

from __future__ import annotations

import io
import random
import resource

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from bot import media
from bot.media import pictures
from tests.media import making
from tests.media.making import angle, position

SECRETS = (b"Exif", b"http://ns.adobe.com/xap", b"ICC_PROFILE", b"ICCP", b"EXIF", b"XMP ", b"secret")
PHOTO = making.photo(gps=position(angle(10, 45, 0), b"N", angle(106, 40, 0), b"E"), taken="2026:07:27 08:15:00")


def opened(content: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(content))
    image.load()
    return image


@pytest.fixture(scope="module")
def bomb() -> bytes:
    return making.bomb()


def full_of_metadata(kind: str) -> bytes:
    options = {"exif": making.exif(position(angle(10, 45, 0), b"N", angle(106, 40, 0), b"E"))}
    if kind in ("JPEG", "WEBP", "PNG"):
        options["icc_profile"] = b"secret profile" * 20
    if kind == "JPEG":
        options |= {"comment": b"secret comment", "xmp": b"<x>secret</x>"}
    if kind == "WEBP":
        options["xmp"] = b"<x>secret</x>"
    return making.picture(kind, **options)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_nothing_of_the_file_is_carried_along(kind: str) -> None:
    content = full_of_metadata(kind)

    shown, mime = media.without_metadata(content)
    small = media.thumbnail(content)

    assert mime == "image/jpeg"
    for out in (shown, small):
        assert not any(secret in out for secret in SECRETS)
        assert dict(opened(out).getexif()) == {}
    assert (opened(shown).format, opened(small).format) == ("JPEG", "WEBP")


def test_a_photo_with_exif_behind_the_picture_tells_its_position() -> None:
    """As PNGs may have it."""
    whole = making.photo(gps=position(angle(10, 45, 0), b"N", angle(106, 40, 0), b"E"), kind="PNG")
    at = whole.index(b"eXIf") - 4
    end = at + 12 + int.from_bytes(whole[at : at + 4], "big")
    behind = whole[:at] + whole[end:-12] + whole[at:end] + whole[-12:]

    seen = media.examine(behind)

    assert seen.exif is not None
    assert seen.exif["lat"] == 10.75


def test_a_photo_of_an_iphone_can_be_shown() -> None:
    assert opened(media.without_metadata(making.HEIC)[0]).size == (48, 64)


@pytest.mark.parametrize(
    ("orientation", "size", "red"),
    [
        (1, (64, 48), (5, 24)),
        (2, (64, 48), (58, 24)),
        (3, (64, 48), (58, 24)),
        (4, (64, 48), (5, 24)),
        (5, (48, 64), (24, 5)),
        (6, (48, 64), (24, 5)),
        (7, (48, 64), (24, 58)),
        (8, (48, 64), (24, 58)),
        (77, (64, 48), (5, 24)),
    ],
)
def test_a_turned_photo_stands_upright(orientation: int, size: tuple[int, int], red: tuple[int, int]) -> None:
    shown = opened(media.without_metadata(making.photo(orientation=orientation))[0])

    assert shown.size == size
    r, _, b = shown.getpixel(red)
    assert r > 150 > 60 > b


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "I;16", "CMYK"])
def test_every_kind_of_colour_can_be_shown(mode: str) -> None:
    made = making.image().convert("L").convert("I;16") if mode == "I;16" else making.image(mode=mode)
    content = making.picture("JPEG" if mode == "CMYK" else "PNG", made)

    assert opened(media.thumbnail(content, 32)).size == (32, 24)
    assert opened(media.without_metadata(content)[0]).mode == "RGB"


def test_what_shines_through_is_white() -> None:
    content = making.picture("PNG", Image.new("RGBA", (8, 8), (0, 0, 0, 0)))

    assert opened(media.without_metadata(content)[0]).getpixel((4, 4)) == (255, 255, 255)


def test_a_large_photo_becomes_as_small_as_asked() -> None:
    content = making.picture("JPEG", making.image(4000, 3000))

    assert opened(media.without_metadata(content)[0]).size == (2560, 1920)
    assert opened(media.thumbnail(content)).size == (640, 480)


def test_a_strip_is_widened_until_telegram_takes_it() -> None:
    shown = opened(media.without_metadata(making.picture("PNG", making.image(2000, 10)))[0])

    assert shown.size == (2000, 100)


def test_a_bomb_is_kept_with_a_warning_and_never_opened(bomb: bytes) -> None:
    assert len(bomb) < 500_000
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    seen = media.examine(bomb)

    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 50_000  # kilobytes
    assert (seen.mime, seen.width, seen.height, seen.warnings) == ("image/png", 60_000, 60_000, ["too-many-pixels"])
    with pytest.raises(media.TooManyPixels):
        media.thumbnail(bomb)
    with pytest.raises(media.TooManyPixels):
        media.without_metadata(bomb)


def test_a_gif_of_a_huge_frame_is_a_bomb() -> None:
    gif = bytearray(making.picture("GIF"))
    gif[6:10] = b"\xff\xff\xff\xff"

    assert media.examine(bytes(gif)).warnings == ["too-many-pixels"]


def test_a_huge_photo_of_a_telephone_keeps_its_position_and_can_be_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "PIXELS", 100_000)
    tags = position(angle(10, 45, 0), b"N", angle(106, 40, 0), b"E")
    content = making.picture("JPEG", making.image(1200, 900), exif=making.exif(tags))

    seen = media.examine(content)

    assert seen.exif is not None
    assert (seen.exif["lat"], seen.warnings) == (10.75, [])
    assert opened(media.thumbnail(content, 100)).size == (100, 75)


def test_a_progressive_photo_is_measured_by_its_full_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "PIXELS", 100_000)

    seen = media.examine(making.picture("JPEG", making.image(1200, 900), progressive=True))

    assert seen.warnings == ["too-many-pixels"]


def test_a_photo_that_broke_off_is_kept_and_its_upper_part_shown() -> None:
    noise = Image.frombytes("RGB", (600, 400), random.Random(1).randbytes(600 * 400 * 3))
    content = making.picture("JPEG", noise, exif=making.exif(position(angle(10, 45, 0), b"N", angle(106, 0, 0), b"E")))

    seen = media.examine(content[: len(content) // 2])

    assert (seen.width, seen.height, seen.warnings) == (600, 400, ["truncated"])
    assert seen.exif is not None
    assert seen.exif["lat"] == 10.75
    assert opened(media.thumbnail(content[: len(content) // 2])).size == (600, 400)


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "GIF", "AVIF", "HEIC"])
def test_other_broken_pictures_give_a_warning(kind: str) -> None:
    whole = making.HEIC if kind == "HEIC" else making.picture(kind, Image.effect_noise((300, 200), 90).convert("RGB"))

    seen = media.examine(whole[: len(whole) * 2 // 3])

    assert seen.warnings in (["truncated"], ["unreadable"])


def test_a_program_called_a_photo_is_kept_as_bytes() -> None:
    seen = media.examine(b"MZ\x90\0" + PHOTO)

    assert (seen.mime, seen.exif, seen.warnings) == ("application/octet-stream", None, ["active-content"])
    with pytest.raises(media.Unreadable):
        media.thumbnail(b"MZ\x90\0" + PHOTO)


@settings(max_examples=120, deadline=None)
@given(
    st.sampled_from(["JPEG", "PNG", "WEBP", "GIF", "AVIF", "HEIC"]),
    st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), min_size=1, max_size=20),
)
def test_damaged_pictures_never_raise(kind: str, damage: list[tuple[float, int]]) -> None:
    content = bytearray(making.HEIC if kind == "HEIC" else full_of_metadata(kind) if kind != "GIF" else GIF)
    for where, value in damage:
        content[int(where * len(content))] = value

    media.examine(bytes(content))
    for show in (media.thumbnail, media.without_metadata):
        try:
            show(bytes(content))
        except media.Unreadable:
            pass


@settings(deadline=None)
@given(
    st.sampled_from([b"\xff\xd8\xff\xe1", b"\x89PNG\r\n\x1a\n", b"GIF89a", making.HEIC[:28]]),
    st.binary(max_size=10_000),
)
def test_garbage_behind_a_true_beginning_never_raises(head: bytes, rest: bytes) -> None:
    media.examine(head + rest)


GIF = making.picture("GIF")


async def test_pictures_are_worked_on_outside_of_the_loop() -> None:
    seen = await media.in_pool(media.examine, PHOTO)

    assert seen.mime == "image/jpeg"
