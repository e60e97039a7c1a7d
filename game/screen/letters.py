"""Letters to pixels: lines of runs drawn at the positions layout computed, in the bundled fonts, each run rasterised once."""

from __future__ import annotations

from collections import OrderedDict
from functools import lru_cache

import pygame

from game.core.nodes import Role
from game.screen.theme import FACES, rgb
from game.screen.typeface import FONTS, Typography, drawn_in
from game.screen.wrap import Line, leading, spelt

BLACK = "#1E140F"
"""Ink and tea for high contrast."""
FILES = {"body": "body-Medium.ttf", "title": "title.ttf", "figure": "figure.ttf"}


@lru_cache(64)
def _font(name: str, size: int) -> pygame.font.Font:
    return pygame.font.Font(FONTS / FILES[name], size)


def _drawn(text: str, font: str, size: int, ink: str) -> pygame.Surface:
    """The letters of a run; nothing, but no crash, for signs that have no shape (a header is shown before it is checked)."""
    try:
        return _font(font, size).render(text, True, rgb(ink))
    except (pygame.error, ValueError):
        return pygame.Surface((1, size), pygame.SRCALPHA)


class Letters:
    """Rendered runs at one scale (pixels a unit). A cache: 100 new glyphs cost 8 ms, the same line again a blit."""

    def __init__(self, scale: float, plain: bool = False) -> None:
        self.scale = scale
        self.inks = {"ink": BLACK, "tea": BLACK} if plain else {}
        self._kept: OrderedDict[tuple[str, str, int, str], pygame.Surface] = OrderedDict()

    def run(self, text: str, font: str, size: int, ink: str) -> pygame.Surface:
        """A run in one colour; characters the display fonts lack are drawn in the body face."""
        font = drawn_in(font, text)
        ink = self.inks.get(ink, ink)
        key = (text, font, size, ink)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        made = _drawn(text, font, max(6, size), ink)
        self._kept[key] = made
        if len(self._kept) > 1500:
            self._kept.popitem(last=False)
        return made

    def block(
        self, dst: pygame.Surface, lines: tuple[Line, ...], box: tuple[float, float, float], role: Role, type_: Typography,
        ink: str, align: str = "left", smaller: float = 1.0,
    ) -> None:  # fmt: skip
        """Draw lines into `dst`; `box` is left, top, width in pixels of `dst`."""
        left, top, wide = box
        step = leading(lines, role, type_, smaller) * self.scale
        above = type_.pinyin * self.scale if spelt(lines) else 0.0
        for n, line in enumerate(lines):
            slack = wide - line.w * self.scale
            x = left + {"left": 0.0, "centre": slack / 2, "right": slack}[align]
            self.line(dst, line, (x, top + n * step + above, step - above), role, type_, ink, smaller)

    def line(
        self, dst: pygame.Surface, line: Line, box: tuple[float, float, float], role: Role, type_: Typography, ink: str,
        smaller: float = 1.0,
    ) -> None:  # fmt: skip
        """One line; `box` is left, top and height in pixels, without the room for pinyin above it."""
        x, y, tall = box
        face = FACES[role]
        size = int(type_.size(face) * smaller * self.scale)
        middle = y + tall / 2
        for run in line.runs:
            if run.marked:
                self._marker(dst, x + run.x * self.scale, middle, run.w * self.scale, size)
        for run in line.runs:
            seen = self.run(run.text, face.font, size, ink)
            at = x + run.x * self.scale
            if run.ruby:
                at += (run.w * self.scale - seen.get_width()) / 2
                ruby = self.run(run.ruby, "body", int(type_.pinyin * self.scale), ink)
                rx = x + run.x * self.scale + (run.w * self.scale - ruby.get_width()) / 2
                dst.blit(ruby, (round(rx), round(middle - size * 0.62 - ruby.get_height() * 0.78)))
            dst.blit(seen, (round(at), round(middle - seen.get_height() / 2)))

    def _marker(self, dst: pygame.Surface, x: float, middle: float, w: float, size: int) -> None:
        """The marker pen: a bar under the lower part of the letters, a little wider than they are."""
        pen = pygame.Surface((max(1, round(w + 4 * self.scale)), max(2, round(size * 0.42))), pygame.SRCALPHA)
        pygame.draw.rect(pen, (*rgb("rape"), 150), pen.get_rect(), border_radius=max(2, round(5 * self.scale)))
        dst.blit(pen, (round(x - 2 * self.scale), round(middle + size * 0.08)))
