"""Pictures opened with care: a closed list of formats, a limit of pixels, nothing of the file carried along.

Everything here takes a while and blocks: call it through ``bot.media.pool``.
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pi_heif
from PIL import (
    AvifImagePlugin,
    GifImagePlugin,
    Image,
    ImageOps,
    JpegImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from bot.media import filetypes

PIXELS = 50_000_000  # in memory at once
PHOTO_PIXELS = 250_000_000  # of a JPEG, which can be read smaller than it is: telephones make 200 million
THUMBNAIL = 640  # pixels of the longer side
LONGEST = 2_560
THINNEST = 20  # Telegram takes no photo that is more than 20 times as long as wide (sendPhoto)
_WHITE = (255, 255, 255)
_END_OF_JPEG = b"\xff\xd9"
_Opener = Callable[[io.BytesIO, str], Any]
# Opened without Pillow's own choice of format and its limit, so that the EXIF of a huge photo can be read all the same.
_OPENERS: dict[str, _Opener] = {
    "image/jpeg": JpegImagePlugin.JpegImageFile,
    "image/png": PngImagePlugin.PngImageFile,
    "image/webp": WebPImagePlugin.WebPImageFile,
    "image/gif": GifImagePlugin.GifImageFile,
    "image/tiff": TiffImagePlugin.TiffImageFile,
    "image/avif": AvifImagePlugin.AvifImageFile,
    "image/heic": pi_heif.HeifImageFile,
    "image/heif": pi_heif.HeifImageFile,
}
_SCALES_WELL = ("L", "LA", "RGB", "RGBA", "CMYK", "YCbCr")

pi_heif.options.DECODE_THREADS = 1
pi_heif.options.THUMBNAILS = False
# For everyone else in the program: Pillow raises only above the double of its limit, and warns before.
Image.MAX_IMAGE_PIXELS = PIXELS
warnings.filterwarnings("error", category=Image.DecompressionBombWarning)


class Unreadable(Exception):
    """This is no picture that can be opened."""


class TooManyPixels(Unreadable):
    """This picture is too large to be opened."""


def is_picture(mime: str) -> bool:
    """True for what ``opened`` may open."""
    return mime in _OPENERS


@contextmanager
def opened(content: bytes, mime: str) -> Iterator[Image.Image]:
    """The picture, of any size: its pixels are not decoded (see ``decode``). Raises Unreadable."""
    opener = _OPENERS.get(mime)
    if opener is None:
        raise Unreadable(Unreadable.__doc__)
    try:
        image = opener(io.BytesIO(content), "")
    except Exception as error:  # what a hostile file makes its decoder raise is anybody's guess
        raise Unreadable(Unreadable.__doc__) from error
    with image:
        yield image


def decode(image: Image.Image, longest: int) -> None:
    """The pixels are there; of a JPEG at a smaller size that is still enough for ``longest``, of an animation those of
    the first frame. Raises Unreadable (of what is cut off, too), TooManyPixels before any memory is taken.
    """
    try:
        _refuse(image, PHOTO_PIXELS if image.format == "JPEG" and not _is_progressive(image) else PIXELS)
        image.draft("RGB" if image.mode in ("RGB", "YCbCr") else image.mode, (longest, longest))
        _refuse(image, PIXELS)
        image.load()
    except TooManyPixels:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise TooManyPixels(TooManyPixels.__doc__) from None
    except Exception as error:
        raise Unreadable(Unreadable.__doc__) from error


def thumbnail(content: bytes, size: int = THUMBNAIL) -> bytes:
    """A WebP that fits into ``size`` pixels, upright, with nothing in it but the picture. Raises Unreadable."""
    out = io.BytesIO()
    bare(content, size).save(out, "WEBP", quality=80, method=2)
    return out.getvalue()


def without_metadata(content: bytes, longest: int = LONGEST) -> tuple[bytes, str]:
    """The picture as a JPEG to be shown to others, and its media type: upright, on white, without position, time,
    device, comments and hidden previews; of an animation the first frame. Raises Unreadable.
    """
    out = io.BytesIO()
    not_too_thin(bare(content, longest)).save(out, "JPEG", quality=88, optimize=True)
    return out.getvalue(), "image/jpeg"


def bare(content: bytes, longest: int) -> Image.Image:
    """The picture alone, upright, on white, that fits into ``longest`` pixels. Raises Unreadable."""
    mime = filetypes.sniff(content) or ""
    try:
        return _small(content, mime, longest)
    except TooManyPixels:
        raise
    except Unreadable:
        if mime != "image/jpeg":
            raise
    # The upper part of a photo whose transfer broke off still shows something.
    return _small(content + _END_OF_JPEG, mime, longest)


def not_too_thin(image: Image.Image) -> Image.Image:
    """With white beside it where it is thinner than Telegram takes it."""
    least = -(-max(image.size) // THINNEST)
    if min(image.size) >= least:
        return image
    return ImageOps.pad(image, (max(image.width, least), max(image.height, least)), color=_WHITE)


def _small(content: bytes, mime: str, longest: int) -> Image.Image:
    with opened(content, mime) as image:
        decode(image, longest)
        try:
            plain = image if image.mode in _SCALES_WELL else _eight_bits(image)
            plain.thumbnail((longest, longest))
            return _on_white(_upright(plain, image))
        except Exception as error:
            raise Unreadable(Unreadable.__doc__) from error


def _refuse(image: Image.Image, most: int) -> None:
    if image.width * image.height > most:
        raise TooManyPixels(TooManyPixels.__doc__)


def _is_progressive(image: Image.Image) -> bool:
    """Such a JPEG is held in memory whole while it is decoded, at whatever size it is wanted."""
    return bool(image.info.get("progressive") or image.info.get("progression"))


def _eight_bits(image: Image.Image) -> Image.Image:
    if image.mode.startswith("I;16"):
        return image.convert("I").point(lambda value: value / 256).convert("L")
    return image.convert("RGBA")


def _upright(picture: Image.Image, file: Image.Image) -> Image.Image:
    turns = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_270,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_90,
    }
    try:
        turn = turns.get(Image.Image.getexif(file).get(0x0112, 1))
    except Exception:  # a broken directory raises whatever its reader stumbles over
        turn = None
    return picture if turn is None else picture.transpose(turn)


def _on_white(image: Image.Image) -> Image.Image:
    """A new picture that knows nothing of the file."""
    alone = Image.new("RGB", image.size, _WHITE)
    if "A" in image.mode or "transparency" in image.info:
        image = image.convert("RGBA")
        alone.paste(image, mask=image.getchannel("A"))
    else:
        alone.paste(image.convert("RGB"))
    return alone
