"""Thick paper, drawn once and kept: sheets with shadow, cardboard edge, rim and stitched hem; ribbons, badges, coins.

Every skin is rasterised at the real window scale. The shadow is blurred on a small square and nine-sliced, because a blur
over a whole sheet costs 60 ms and the slices 0.3 ms.
"""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

import pygame

from game.screen.theme import mix, rgb

ART = Path(__file__).parents[2] / "assets" / "art"


@dataclass(frozen=True, slots=True)
class Style:
    """A sheet's looks; lengths in u."""

    fill: str = "paper"
    radius: int = 22
    edge: int = 6
    depth: int = 6
    rim: str = ""
    hem: bool = False
    dashed: bool = False
    """An empty slot: dashes along the rim instead of a shadow."""


PALE = ("paper", "straw", "#FBF1DC", "#F7EAD0")
"""Grounds that turn white for high contrast."""


def plainer(style: Style) -> Style:
    """The same sheet for high contrast: white where it was pale, an ink frame, no stitches."""
    return replace(style, fill="#FFFFFF" if style.fill in PALE else style.fill, rim=style.rim or "ink", hem=False)


class Paper:
    """Skins by size and style at one scale (pixels a unit). A cache, not state: throwing it away changes nothing."""

    def __init__(self, scale: float, plain: bool = False) -> None:
        self.scale = scale
        self.plain = plain
        self._kept: OrderedDict[object, tuple[pygame.Surface, int]] = OrderedDict()
        self._bytes = 0
        grain = pygame.image.load(ART / "grain-sheet.png").convert()
        self._grain = pygame.transform.smoothscale_by(grain, max(1.0, scale))

    def sheet(self, w: float, h: float, style: Style) -> tuple[pygame.Surface, int]:
        """A surface for a sheet of w × h u, and how many pixels its shadow reaches beyond the upper left corner."""
        style = plainer(style) if self.plain else style
        size = max(2, round(w * self.scale)), max(2, round(h * self.scale))
        return self.keep((size, style), lambda: self._sheet(*size, style))

    def keep(self, key: object, make: object) -> tuple[pygame.Surface, int]:
        """The kept skin for a key, or a new one; the oldest go when 40 MB are reached."""
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        made: tuple[pygame.Surface, int] = make()  # type: ignore[operator]
        self._kept[key] = made
        self._bytes += made[0].get_width() * made[0].get_height() * 4
        while self._bytes > 40_000_000 and len(self._kept) > 1:
            _, (old, _) = self._kept.popitem(last=False)
            self._bytes -= old.get_width() * old.get_height() * 4
        return made

    def px(self, u: float) -> int:
        return max(1, round(u * self.scale))

    def _sheet(self, w: int, h: int, style: Style) -> tuple[pygame.Surface, int]:
        radius = min(self.px(style.radius), w // 2, h // 2)
        edge, blur = self.px(style.edge) if style.edge else 0, max(1, self.px(style.depth))
        pad = blur * 2
        out = pygame.Surface((w + 2 * pad, h + 2 * pad + edge), pygame.SRCALPHA)
        if style.dashed:
            self._slot(out, pad, w, h, radius, style)
            return out, pad
        shadow = nine(_shadow(radius, blur), radius + 2 * pad, w + 2 * pad, h + 2 * pad)
        out.blit(shadow, (0, edge))
        out.blit(rounded(w, h, radius, mix(style.fill, "tea", 0.34)), (pad, pad + edge))
        out.blit(self._face(w, h, radius, style), (pad, pad))
        return out, pad

    def _face(self, w: int, h: int, radius: int, style: Style) -> pygame.Surface:
        face = rounded(w, h, radius, style.fill)
        if not self.plain:
            shade = pygame.Surface((1, 2))
            shade.set_at((0, 0), (255, 255, 255))
            shade.set_at((0, 1), (253, 247, 236))
            face.blit(pygame.transform.smoothscale(shade, (w, h)), (0, 0), special_flags=pygame.BLEND_RGB_MULT)
            for x in range(0, w, self._grain.get_width()):
                for y in range(0, h, self._grain.get_height()):
                    face.blit(self._grain, (x, y), special_flags=pygame.BLEND_RGB_MULT)
        light = rounded(w, h, radius, "#FFFFFF")
        light.blit(rounded(w, h, radius, "#000000"), (0, self.px(2)), special_flags=pygame.BLEND_RGBA_SUB)
        light.set_alpha(150)
        face.blit(light, (0, 0))
        if style.rim:
            face.blit(ring(w, h, radius, self.px(4), style.rim), (0, 0))
        if style.hem:
            colour = rgb(mix(style.fill, "tea", 0.3))
            for a, b in stitches(w, h, radius, self.px(9), 10 * self.scale, 8 * self.scale):
                pygame.draw.line(face, colour, a, b, max(1, self.px(2)))
        return face

    def _slot(self, out: pygame.Surface, pad: int, w: int, h: int, radius: int, style: Style) -> None:
        face = rounded(w, h, radius, style.fill)
        face.set_alpha(210)
        out.blit(face, (pad, pad))
        colour = rgb(mix(style.fill, "tea", 0.5))
        for a, b in stitches(w, h, radius, max(2, self.px(2)), 9 * self.scale, 7 * self.scale):
            pygame.draw.line(out, colour, (a[0] + pad, a[1] + pad), (b[0] + pad, b[1] + pad), max(2, self.px(2.5)))


def rounded(w: int, h: int, radius: int, colour: str) -> pygame.Surface:
    """A filled rounded rectangle with smooth corners and no dark fringe."""
    mask = nine(_corner(radius), radius + 1, w, h) if min(w, h) > 2 * radius + 2 else _whole(w, h, radius)
    mask.fill((*rgb(colour), 255), special_flags=pygame.BLEND_RGBA_MULT)
    return mask


def ring(w: int, h: int, radius: int, thick: int, colour: str) -> pygame.Surface:
    """The outline of a rounded rectangle, `thick` pixels inside its edge."""
    out = rounded(w, h, radius, colour)
    hole = rounded(max(1, w - 2 * thick), max(1, h - 2 * thick), max(1, radius - thick), "#FFFFFF")
    out.blit(hole, (thick, thick), special_flags=pygame.BLEND_RGBA_SUB)
    out.fill((*rgb(colour), 0), special_flags=pygame.BLEND_RGBA_MAX)
    return out


def _whole(w: int, h: int, radius: int) -> pygame.Surface:
    big = pygame.Surface((w * 3, h * 3), pygame.SRCALPHA)
    pygame.draw.rect(big, (255, 255, 255, 255), big.get_rect(), border_radius=radius * 3)
    small = pygame.transform.smoothscale(big, (w, h))
    small.fill((255, 255, 255, 0), special_flags=pygame.BLEND_RGBA_MAX)
    return small


def _corner(radius: int) -> pygame.Surface:
    side = 2 * (radius + 1) + 2
    return _whole(side, side, radius)


def _shadow(radius: int, blur: int) -> pygame.Surface:
    pad = blur * 2
    side = 2 * (radius + 2 * pad) + 8
    out = pygame.Surface((side, side), pygame.SRCALPHA)
    pygame.draw.rect(out, (74, 44, 20, 96), (pad, pad, side - 2 * pad, side - 2 * pad), border_radius=radius)
    out.fill((74, 44, 20, 0), special_flags=pygame.BLEND_RGBA_MAX)
    return pygame.transform.gaussian_blur(out, blur)


def nine(tile: pygame.Surface, corner: int, w: int, h: int) -> pygame.Surface:
    """A square tile stretched to w × h pixels with its corners kept."""
    side = tile.get_width()
    corner = min(corner, side // 2, w // 2, h // 2)
    out = pygame.Surface((w, h), pygame.SRCALPHA)
    for sx, sw, dx, dw in _thirds(side, corner, w):
        for sy, sh, dy, dh in _thirds(side, corner, h):
            if min(sw, sh, dw, dh) > 0:
                part = tile.subsurface((sx, sy, sw, sh))
                out.blit(part if (sw, sh) == (dw, dh) else pygame.transform.scale(part, (dw, dh)), (dx, dy))
    return out


def _thirds(side: int, corner: int, length: int) -> tuple[tuple[int, int, int, int], ...]:
    """From, how much, to, how much: the two corners and the stretched middle along one side."""
    middle = (corner, side - 2 * corner, corner, length - 2 * corner)
    return (0, corner, 0, corner), middle, (side - corner, corner, length - corner, corner)


Point = tuple[float, float]


def stitches(w: int, h: int, radius: int, inset: int, on: float, off: float) -> Iterator[tuple[Point, Point]]:
    """Short dashes along a rounded rectangle, evenly spread."""
    path = _outline(w, h, max(2, radius - inset), inset)
    lengths = [0.0]
    for a, b in pairwise(path):
        lengths.append(lengths[-1] + math.dist(a, b))
    count = max(4, round(lengths[-1] / (on + off)))
    period = lengths[-1] / count
    for k in range(count):
        yield _along(path, lengths, k * period), _along(path, lengths, k * period + period * on / (on + off))


def _outline(w: int, h: int, r: int, inset: int) -> list[Point]:
    x0, y0, x1, y1 = inset, inset, w - inset - 1, h - inset - 1
    corners = ((x0 + r, y0 + r, 180), (x1 - r, y0 + r, 270), (x1 - r, y1 - r, 0), (x0 + r, y1 - r, 90))
    points = [
        (cx + math.cos(math.radians(start + 90 * k / 8)) * r, cy + math.sin(math.radians(start + 90 * k / 8)) * r)
        for cx, cy, start in corners
        for k in range(9)
    ]
    return [*points, points[0]]


def _along(path: list[Point], lengths: list[float], d: float) -> Point:
    low, high = 0, len(lengths) - 1
    while low < high - 1:
        middle = (low + high) // 2
        low, high = (middle, high) if lengths[middle] <= d else (low, middle)
    span = lengths[low + 1] - lengths[low] or 1.0
    t = min(1.0, (d - lengths[low]) / span)
    (ax, ay), (bx, by) = path[low], path[low + 1]
    return ax + (bx - ax) * t, ay + (by - ay) * t
