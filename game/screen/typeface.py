"""How wide letters are, in parts of their size, so that lines can be laid out without a window.

Hanzi are one em; the few narrower glyphs come from a table read off the bundled fonts once. Knows no pygame.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from game.core.nodes import Role
from game.screen.theme import FACES, PINYIN, SMALLEST, Face

Ruby = Callable[[str], tuple[str, ...]]
"""Pinyin of each character of a text; empty where a character has none."""

FONTS = Path(__file__).parents[2] / "assets" / "fonts"


@dataclass(frozen=True, slots=True)
class Metrics:
    """Advances of one font in em; `wide` for every character not in `narrow`."""

    narrow: Mapping[str, float]
    wide: float = 1.0
    ascent: float = 0.88
    descent: float = 0.22

    def width(self, text: str) -> float:
        """Sum of advances, em."""
        return sum(self.narrow.get(letter, self.wide) for letter in text)


@lru_cache(1)
def metrics() -> Mapping[str, Metrics]:
    """The advances of the bundled fonts by name: body, title, figure."""
    data = json.loads((FONTS / "advances.json").read_text(encoding="utf-8"))
    return {
        name: Metrics(
            {letter: advance / font["unitsPerEm"] for letter, advance in font["advances"].items()},
            font["default"] / font["unitsPerEm"],
            font["ascent"] / font["unitsPerEm"],
            -font["descent"] / font["unitsPerEm"],
        )
        for name, font in data.items()
    }


@lru_cache(4)
def covered(font: str) -> frozenset[str]:
    """The characters a bundled font can draw."""
    return frozenset((FONTS / f"{font}.chars").read_text(encoding="utf-8"))


@lru_cache(4096)
def drawn_in(font: str, text: str) -> str:
    """The font a run is really drawn in: the title face is for hanzi it has, everything else of a title is body."""
    if font == "title" and any(ord(letter) <= 0x2E7F for letter in text):
        return "body"
    return font if font == "body" or covered(font).issuperset(text) else "body"


@dataclass(frozen=True, slots=True)
class Typography:
    """Text as this seat reads it: `scale` 1 · 1.15 · 1.3, and pinyin above hanzi when `ruby` is given."""

    scale: float = 1.0
    ruby: Ruby | None = None

    def size(self, face: Face) -> float:
        """Letter size in u, never under the floor."""
        return max(SMALLEST, face.size) * self.scale

    def step(self, role: Role, smaller: float = 1.0, ruby: bool = True) -> float:
        """Distance of lines in u, with room for pinyin when it is on and the lines have any (`ruby`)."""
        face = FACES[role]
        size = self.size(face) * smaller
        plain = size * face.leading
        return plain if self.ruby is None or not ruby or face.font != "body" else max(plain, size * 1.3 + self.pinyin)

    @property
    def pinyin(self) -> float:
        """Size of pinyin, u."""
        return PINYIN * self.scale
