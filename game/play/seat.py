"""A seat: a class number and a picture, an animal on a coloured ground. It stands for a pupil without any name.

Pure: code text in and out, and the words a class says aloud.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

ANIMALS = {
    "leopard": "雪豹",
    "yak": "牦牛",
    "antelope": "藏羚羊",
    "crane": "黑颈鹤",
    "marmot": "旱獭",
    "fox": "藏狐",
    "manul": "兔狲",
    "carp": "湟鱼",
    "pika": "鼠兔",
}
GROUNDS = {"snow": "白色", "rape": "黄色", "blush": "粉色", "lake": "青色", "pine": "绿色", "night": "蓝色"}
CLASSES = range(1, 100)
"""Class numbers."""


@dataclass(frozen=True, slots=True, order=True)
class Seat:
    """One of 99 classes × 9 animals × 6 grounds. Raises ValueError when made of anything else."""

    number: int
    animal: str
    ground: str

    def __post_init__(self) -> None:
        if self.number not in CLASSES or self.animal not in ANIMALS or self.ground not in GROUNDS:
            raise ValueError(f"{self.number}-{self.animal}-{self.ground}")

    @classmethod
    def parse(cls, code: str) -> Seat:
        """From `7-leopard-lake`. Raises ValueError for anything else, also for `07-…`: one seat, one code."""
        number, _, picture = code.partition("-")
        animal, _, ground = picture.partition("-")
        if not (number.isascii() and number.isdecimal()) or number.startswith("0"):
            raise ValueError(code)
        return cls(int(number), animal, ground)

    def __str__(self) -> str:
        """`7-leopard-lake`: the code that events are kept under."""
        return f"{self.number}-{self.animal}-{self.ground}"

    def spoken(self) -> str:
        """`青色雪豹`: both words, so that nobody needs to tell colours apart."""
        return GROUNDS[self.ground] + ANIMALS[self.animal]


def seats(number: int) -> Iterator[Seat]:
    """The 54 seats of a class, animal by animal."""
    return (Seat(number, animal, ground) for animal, ground in product(ANIMALS, GROUNDS))
