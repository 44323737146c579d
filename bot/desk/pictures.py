"""Pictures for the group: the same to look at, without what they carry along (position, device, thumbnails).

The original stays at the desk.
"""

from __future__ import annotations

import asyncio
import io
import warnings

from PIL import Image, ImageOps

LONG_SIDE = 2048
PIXELS = 80_000_000  # what a picture may unfold to; above it, the desk has the original
MIMES = ("image/jpeg", "image/png", "image/webp", "image/heic", "image/heif", "image/tiff", "image/gif", "image/bmp")


class NotAPicture(Exception):
    """These bytes cannot be shown as a picture."""


async def bare(content: bytes) -> bytes:
    """A JPEG without metadata, at most LONG_SIDE wide or high. Raises NotAPicture."""
    return await asyncio.to_thread(_bare, content)


def _bare(content: bytes) -> bytes:
    from pi_heif import register_heif_opener

    register_heif_opener()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what Pillow finds odd in a damaged picture
            with Image.open(io.BytesIO(content)) as picture:
                if picture.width * picture.height > PIXELS:
                    raise NotAPicture(NotAPicture.__doc__)
                picture.draft("RGB", (LONG_SIDE, LONG_SIDE))
                upright = ImageOps.exif_transpose(picture).convert("RGB")
        upright.thumbnail((LONG_SIDE, LONG_SIDE))
        # Drawn onto a new picture: nothing that hangs on the old one comes along.
        clean = Image.new("RGB", upright.size)
        clean.paste(upright)
        out = io.BytesIO()
        clean.save(out, "JPEG", quality=85, optimize=True)
    except NotAPicture:
        raise
    except Exception as error:  # Pillow raises almost anything on hostile bytes
        raise NotAPicture(type(error).__name__) from None
    return out.getvalue()
