"""Two kinds of money that never mix: `Fen`, real 元角分 in lessons, and `Bei`, the coins of the game. No float near either."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

_AMOUNT = re.compile(r"(\d+)(?:\.(\d{1,2}))?")


@dataclass(frozen=True, slots=True, order=True)
class Fen:
    """An amount of 人民币 in 分 (R02: 1 元 = 10 角 = 100 分)."""

    fen: int

    @classmethod
    def parse(cls, text: str) -> Fen:
        """From what an author wrote: `3`, `3.5`, `3.50` (元). Raises ValueError for anything else."""
        found = _AMOUNT.fullmatch(text.strip())
        if not found:
            raise ValueError(text)
        return cls(int(found[1]) * 100 + int((found[2] or "0").ljust(2, "0")))

    def __add__(self, other: Fen) -> Fen:
        return Fen(self.fen + other.fen)

    def __sub__(self, other: Fen) -> Fen:
        return Fen(self.fen - other.fen)

    def yuan(self) -> str:
        """`3.50`: always two digits after the point."""
        sign = "-" if self.fen < 0 else ""
        return f"{sign}{abs(self.fen) // 100}.{abs(self.fen) % 100:02d}"

    def spoken(self) -> str:
        """`3元5角`: as people say it; `0元` for nothing."""
        rest, fen = divmod(abs(self.fen), 10)
        yuan, jiao = divmod(rest, 10)
        parts = ((yuan, "元"), (jiao, "角"), (fen, "分"))
        said = "".join(f"{count}{unit}" for count, unit in parts if count) or "0元"
        return ("负" if self.fen < 0 else "") + said


@dataclass(frozen=True, slots=True, order=True)
class Bei:
    """Coins of the game, whole ones. They never buy anything outside it (R04)."""

    bei: int

    def __add__(self, other: Bei) -> Bei:
        return Bei(self.bei + other.bei)

    def __sub__(self, other: Bei) -> Bei:
        return Bei(self.bei - other.bei)


def half_up(value: Fraction) -> int:
    """To the nearest whole number, halves up: the only rounding money ever sees (curriculum §5)."""
    return (2 * value.numerator + value.denominator) // (2 * value.denominator)
