"""The twelve pieces for the yard, each a picture of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from picture import Output, Picture
from svgkit import svg

from yard.garden import flowerbed, flowerpot, leopard, telescope
from yard.parts import DEFS, SIDE
from yard.towers import pavilion, stargazer
from yard.wood import bench, lantern, sheepfold, swing, trellis, waterwheel

PIECES: Final[dict[str, Callable[[], str]]] = {
    "bench": bench,
    "flowerbed": flowerbed,
    "flowerpot": flowerpot,
    "lantern": lantern,
    "leopard": leopard,
    "pavilion": pavilion,
    "sheepfold": sheepfold,
    "stargazer": stargazer,
    "swing": swing,
    "telescope": telescope,
    "trellis": trellis,
    "waterwheel": waterwheel,
}


def piece(name: str) -> str:
    return svg(SIDE, SIDE, PIECES[name](), DEFS, (-SIDE / 2, -SIDE / 2, SIDE, SIDE))


def pictures() -> Iterator[Output]:
    for name in PIECES:
        yield Picture(f"assets/art/yard/{name}.webp", piece(name), (SIDE, SIDE), 90)
