"""What a drawing module hands to the baker: pictures, texts and paper tiles.

An output knows its path in the repository, the source its digest is taken of, and how to become a file.
It never writes one. The renderers are development dependencies, imported only when something is rendered.
"""

from __future__ import annotations

import io
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from PIL.Image import Image

SOFT_ALPHA = 75  # 56 steps of transparency: shadows without bands at half the size of 256
BoxPx = tuple[int, int, int, int]


class Baked(NamedTuple):
    """The bytes of a file and, for a trimmed picture, its (left, top, right, bottom) in pixels of the whole."""

    data: bytes
    box: BoxPx | None = None


class Output(Protocol):
    """Anything the baker can write."""

    @property
    def path(self) -> str: ...

    def source(self) -> bytes: ...

    def encode(self) -> Baked: ...


def raster(svg_text: str, size: tuple[int, int]) -> Image:
    """SVG text -> RGBA image of size pixels."""
    import resvg_py
    from PIL import Image

    png = resvg_py.svg_to_bytes(svg_string=svg_text, skip_system_fonts=True, width=size[0], height=size[1])
    return Image.open(io.BytesIO(bytes(png))).convert("RGBA")


@dataclass(frozen=True, slots=True)
class Picture:
    """One SVG drawing that becomes one WebP of size pixels.

    path is relative to the repository and ends in .webp. A picture without a single transparent pixel is stored
    without alpha. Quality 100 means without loss, which is also smaller for flat cut-outs. If boxes names a JSON
    file, the picture is cut to what is visible and its place in the frame noted there.
    """

    path: str
    svg: str
    size: tuple[int, int]
    quality: int = 88
    boxes: str = ""

    def source(self) -> bytes:
        return f"{self.svg}|{self.size[0]}x{self.size[1]}|{self.quality}|{self.boxes}".encode()

    def encode(self) -> Baked:
        image, box = raster(self.svg, self.size), None
        if self.boxes:
            box = image.getchannel("A").point(lambda a: 255 if a > 3 else 0).getbbox()
            image = image.crop(box)
        if image.getchannel("A").getextrema() == (255, 255):
            image = image.convert("RGB")
        out = io.BytesIO()
        image.save(
            out,
            "WEBP",
            lossless=self.quality == 100,
            quality=min(self.quality, 90),
            alpha_quality=100 if self.quality >= 90 else SOFT_ALPHA,
            method=6,
        )
        return Baked(out.getvalue(), box)


@dataclass(frozen=True, slots=True)
class Text:
    """A text written as it stands: an icon, a table of places."""

    path: str
    text: str

    def source(self) -> bytes:
        return self.text.encode()

    def encode(self) -> Baked:
        return Baked(self.source())


@dataclass(frozen=True, slots=True)
class Tile:
    """A square of grey pixels, row by row, written as PNG without loss."""

    path: str
    side: int
    grey: bytes

    def source(self) -> bytes:
        return self.grey

    def encode(self) -> Baked:
        from PIL import Image

        out = io.BytesIO()
        Image.frombytes("L", (self.side, self.side), self.grey).save(out, "PNG", optimize=True)
        return Baked(out.getvalue())


def table(path: str, rows: object) -> Text:
    """A small JSON file for the game."""
    return Text(path, json.dumps(rows, ensure_ascii=False, sort_keys=True) + "\n")
