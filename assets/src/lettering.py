"""Words cut from paper: the outlines of the game's own typefaces, for the few pictures that must say something.

The renderer is given no font, so that a picture looks the same on every machine.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.ttLib import TTFont
from svgkit import g, path

FONTS: Final = Path(__file__).resolve().parents[1] / "fonts"
MIDDLE: Final = 0.36  # half the height of a hanzi or digit above its base line, in em


@cache
def face(name: str) -> TTFont:
    """A typeface by the name of its file, such as `body-Medium`."""
    return TTFont(FONTS / f"{name}.ttf")


def words(text: str, x: float, y: float, size: float, fill: str, name: str = "body-Medium", gap: float = 0) -> str:
    """Text around the middle (x, y), size units high, with gap em between its letters."""
    font = face(name)
    em, glyphs, letters = font["head"].unitsPerEm, font.getGlyphSet(), font.getBestCmap()
    out, pen_x = "", 0.0
    for letter in text:
        glyph, pen = letters[ord(letter)], SVGPathPen(glyphs)
        glyphs[glyph].draw(pen)
        out += g(path(pen.getCommands(), fill), transform=f"translate({pen_x:.0f} 0)")
        pen_x += glyphs[glyph].width + gap * em
    k, wide = size / em, pen_x - gap * em
    return g(out, transform=f"translate({x - wide * k / 2:.2f} {y + MIDDLE * size:.2f}) scale({k:.5f} {-k:.5f})")
