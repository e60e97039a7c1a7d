"""What the wallet buys: twelve pieces for one's own small yard, each once and for good, and treats that are gone tomorrow.

Tables of prices and what may be bought now; knows no screen.
"""

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
    Piece("lantern", "灯笼", 80),
    Piece("bench", "长椅", 100),
    Piece("flowerbed", "花圃", 120),
    Piece("swing", "秋千", 130),
    Piece("leopard", "石雪豹", 140),
    Piece("trellis", "葡萄架", 150),
    Piece("telescope", "望远镜", 170),
    Piece("sheepfold", "羊圈", 180),
    Piece("waterwheel", "水车", 190),
    Piece("stargazer", "观星台", 200),
    Piece("pavilion", "凉亭", 220),
)
"""By price. All of them cost what an average pupil who saves has after about eight weeks (tests/play/test_economy.py)."""
TREATS = (Piece("yoghurt", "老酸奶", 12), Piece("potato", "烤洋芋", 16), Piece("noodles", "酿皮", 22))
"""Each once a day. Who has all of them every day has eight or nine pieces when others have twelve."""


def bought(piece: Piece, day: int) -> LedgerEntry:
    """The purchase of a piece or a treat."""
    return LedgerEntry("buy" if piece in PIECES else "treat", piece.price, "wallet", "", piece.name, day)


def offered(purse: Purse, piece: Piece, day: int) -> bool:
    """Whether it is still to be had: a piece not there yet, a treat not had today."""
    return piece.name not in purse.pieces and purse.treats.get(piece.name) != day


def affordable(purse: Purse, piece: Piece, day: int) -> bool:
    """Whether it may be bought now: the wallet holds its whole price."""
    return offered(purse, piece, day) and purse.wallet >= piece.price
