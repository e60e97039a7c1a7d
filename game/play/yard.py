"""One's own small yard: twelve pieces bought from the wallet, each once and for good. A table; knows no screen."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.events import LedgerEntry
from game.play.purse import Purse


@dataclass(frozen=True, slots=True)
class Piece:
    """A picture `yard/<name>`, what it is called, and what it costs (贝)."""

    name: str
    called: str
    price: int


PIECES = (
    Piece("flowerpot", "花盆", 40),
    Piece("lantern", "灯笼", 60),
    Piece("bench", "长椅", 80),
    Piece("flowerbed", "花圃", 90),
    Piece("leopard", "石雪豹", 100),
    Piece("swing", "秋千", 110),
    Piece("trellis", "葡萄架", 110),
    Piece("telescope", "望远镜", 110),
    Piece("sheepfold", "羊圈", 120),
    Piece("waterwheel", "水车", 120),
    Piece("stargazer", "观星台", 120),
    Piece("pavilion", "凉亭", 120),
)
"""By price. All of them are about what an average pupil who saves earns in sixteen lessons (tests/play/test_economy.py)."""


def bought(piece: Piece, day: int) -> LedgerEntry:
    return LedgerEntry("buy", piece.price, "wallet", "", piece.name, day)


def affordable(purse: Purse, piece: Piece) -> bool:
    """Whether it may be bought now: not there yet, and the wallet holds its whole price."""
    return piece.name not in purse.pieces and purse.wallet >= piece.price
