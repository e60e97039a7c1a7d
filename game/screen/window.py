"""From a window's pixels to logical units and back: which canvas fits, how large, and where the bars are. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.sizes import HEIGHT, WIDTH

TALL = 960
"""Height of the 4:3 canvas, u."""


@dataclass(frozen=True, slots=True)
class Window:
    """A window of `w` × `h` pixels."""

    w: int
    h: int

    @property
    def height(self) -> int:
        """Height of the canvas in u: 720, or 960 where the window is nearer to 4:3 than to 16:9."""
        return HEIGHT if self.w / self.h >= 1.5 else TALL

    @property
    def scale(self) -> float:
        """Pixels a unit."""
        return min(self.w / WIDTH, self.h / self.height)

    @property
    def left(self) -> int:
        return round((self.w - WIDTH * self.scale) / 2)

    @property
    def top(self) -> int:
        return round((self.h - self.height * self.scale) / 2)

    def unit(self, px: float, py: float) -> tuple[float, float]:
        """The point in u under a pixel."""
        return (px - self.left) / self.scale, (py - self.top) / self.scale

    def pixel(self, x: float, y: float) -> tuple[int, int]:
        """The pixel at a point in u."""
        return round(self.left + x * self.scale), round(self.top + y * self.scale)
