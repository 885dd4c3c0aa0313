"""Pictures without anything but their pixels: no place, no time, no camera, no thumbnail of an earlier crop."""

from __future__ import annotations

import io

from PIL import Image, ImageOps, UnidentifiedImageError

LONGEST_SIDE = 2560  # pixels; what Telegram keeps of a photo
MOST_PIXELS = 100_000_000  # a picture that unfolds to more than this is no photo of a phone
QUALITY = 88


class NoPicture(Exception):
    """Say that these bytes are no picture that can be shown."""


def stripped(data: bytes) -> bytes:
    """Return a picture as a JPEG that holds its pixels alone, turned upright and at most 2,560 pixels long.

    Raises `NoPicture` for anything that is no picture, or one that is too large to unfold.
    """
    try:
        with Image.open(io.BytesIO(data)) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                raise NoPicture
            upright = ImageOps.exif_transpose(opened).convert("RGB")
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        raise NoPicture from None
    upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    bare = Image.new("RGB", upright.size)  # a new picture: what Pillow keeps beside the pixels stays behind
    bare.paste(upright)
    made = io.BytesIO()
    bare.save(made, "JPEG", quality=QUALITY)
    return made.getvalue()
