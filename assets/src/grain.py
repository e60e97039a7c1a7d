"""Paper grain as tiles of 256 x 256 grey pixels, multiplied over pictures and sheets at run time.

Kept out of the pictures so that these compress well. A tile repeats without a seam.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterator
from typing import Final

from picture import Output, Tile

SIDE: Final = 256


def noise(sigma: float, seed: int) -> list[int]:
    """Fine dents in white paper: 255 less the size of a Gaussian of the given sigma."""
    r = random.Random(seed)
    return [255 - min(28, int(abs(r.gauss(0, sigma)))) for _ in range(SIDE * SIDE)]


def add_fibres(grey: list[int], count: int, seed: int) -> None:
    """Darken short hairs in place, wrapped around the edges of the tile."""
    r = random.Random(seed)
    for _ in range(count):
        x, y, turn = r.random() * SIDE, r.random() * SIDE, r.random() * math.tau
        length, shade = 5 + r.random() * 9, 5 + r.random() * 6
        for step in range(int(length * 2)):
            px, py = x + math.cos(turn) * step / 2, y + math.sin(turn) * step / 2
            for dx, dy in ((0, 0), (1, 0), (0, 1), (1, 1)):
                cover = (1 - abs(px - math.floor(px) - dx)) * (1 - abs(py - math.floor(py) - dy))
                cell = (math.floor(py) + dy) % SIDE * SIDE + (math.floor(px) + dx) % SIDE
                grey[cell] = min(grey[cell], max(224, 255 - round(shade * cover)))


def tile(path: str, sigma: float, fibres: int) -> Tile:
    grey = noise(sigma, 7)
    add_fibres(grey, fibres, 8)
    return Tile(path, SIDE, bytes(grey))


def pictures() -> Iterator[Output]:
    yield tile("assets/art/grain.png", 5, 160)
    yield tile("assets/art/grain-sheet.png", 3, 0)
