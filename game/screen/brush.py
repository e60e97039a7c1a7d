"""What drawing one frame needs at hand: the surface, the scale, the caches, and how the person is looking at it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import pygame

from game.core.nodes import Role
from game.screen.art import Artwork
from game.screen.letters import Letters
from game.screen.paper import Paper, Style, ring
from game.screen.typeface import Typography
from game.screen.wrap import Line


@dataclass(frozen=True, slots=True)
class Look:
    """Where the person is: ids of the node focused by keys, under the pointer, held down; and what they asked for."""

    focus: str = ""
    hover: str = ""
    held: str = ""
    keys: bool = False
    """Keys were used last: the focus ring shows."""
    reduced: bool = False


@dataclass(frozen=True, slots=True)
class Brush:
    """Draws in u onto a surface whose upper left corner lies at (`x`, `y`) u."""

    dst: pygame.Surface
    scale: float
    paper: Paper
    art: Artwork
    letters: Letters
    type: Typography
    look: Look
    now: float = 0.0
    x: float = 0.0
    y: float = 0.0

    def at(self, x: float, y: float) -> tuple[int, int]:
        """Pixels of a point in u."""
        return round((x - self.x) * self.scale), round((y - self.y) * self.scale)

    def put(self, picture: pygame.Surface, x: float, y: float) -> None:
        """A surface with its upper left corner at a point in u."""
        self.dst.blit(picture, self.at(x, y))

    def centre(self, picture: pygame.Surface, x: float, y: float) -> None:
        """A surface with its middle at a point in u."""
        px, py = self.at(x, y)
        self.dst.blit(picture, (px - picture.get_width() // 2, py - picture.get_height() // 2))

    def sheet(self, x: float, y: float, w: float, h: float, style: Style) -> None:
        skin, pad = self.paper.sheet(w, h, style)
        px, py = self.at(x, y)
        self.dst.blit(skin, (px - pad, py - pad))

    def seal(self, x: float, y: float, d: float, fill: str, text: str = "", icon: str = "", ink: str = "paper") -> None:
        """A round badge with a figure or an icon; x, y is its middle."""
        self.sheet(x - d / 2, y - d / 2, d, d, Style(fill, round(d / 2), 3, 3))
        if text:
            self.centre(self.letters.run(text, "figure", int(d * 0.56 * self.scale), ink), x, y - d * 0.01)
        if icon:
            self.centre(self.art.icon(icon, d * 0.62, ink, "paper" if ink == "ink" else "rape"), x, y)

    def words(
        self, lines: tuple[Line, ...], x: float, y: float, w: float, role: Role, ink: str, align: str = "left",
        smaller: float = 1.0,
    ) -> None:  # fmt: skip
        """Lines from a point in u downward."""
        left, top = (x - self.x) * self.scale, (y - self.y) * self.scale
        self.letters.block(self.dst, lines, (left, top, w * self.scale), role, self.type, ink, align, smaller)

    def focus(self, x: float, y: float, w: float, h: float, radius: int) -> None:
        """The ring round a node chosen by keys: a paper gap, then deep."""
        for out, thick, colour in ((7.0, 8.0, "paper"), (8.0, 4.0, "deep")):
            self.frame(x - out, y - out, w + 2 * out, h + 2 * out, radius + out, thick, colour)

    def frame(self, x: float, y: float, w: float, h: float, radius: float, thick: float, colour: str) -> None:
        """A rounded line along the inside of a box."""
        wide, tall = round(w * self.scale), round(h * self.scale)
        r, t = round(radius * self.scale), max(2, round(thick * self.scale))
        key = ("ring", wide, tall, r, t, colour)
        skin, _ = self.paper.keep(key, partial(_ring, wide, tall, r, t, colour))
        self.put(skin, x, y)


def _ring(w: int, h: int, radius: int, thick: int, colour: str) -> tuple[pygame.Surface, int]:
    return ring(w, h, radius, thick, colour), 0
