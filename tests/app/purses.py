"""A purse that has seen something of everything, and the pages about it, for tests of every scene."""

from __future__ import annotations

from game.app.scene import Scene, World
from game.app.scenes import encounter
from game.app.scenes.encounter import Outcome
from game.app.scenes.purse import PursePage
from game.app.scenes.split import Split, Trouble
from game.app.scenes.yard import Shop, Yard
from game.core.events import LedgerEntry
from game.play.mishaps import KINDS, Mishap
from game.play.yard import PIECES, TREATS, bought

LOST, MISSED, CAUGHT, GAINED, MENDED = "T11-s1#1", "T11-g1#2", "T11-s2#3", "T11-g2#4", "T11-s3#5"
"""Encounters by what became of them."""


def entries(day: int) -> tuple[LedgerEntry, ...]:
    """Nearly every kind of line of the ledger; what was earned is still to be split, and a part of one loss has come back."""
    return (
        LedgerEntry("move", 60, "wallet", "bank", "", day),
        LedgerEntry("move", 40, "wallet", "reserve", "", day),
        LedgerEntry("move", 20, "wallet", "share", "", day),
        *(bought(piece, day) for piece in (PIECES[0], PIECES[3], TREATS[0])),
        LedgerEntry("mishap", 25, "reserve", "", "mishap-1", day),
        LedgerEntry("scam", 30, "wallet", "", LOST, day),
        LedgerEntry("missed", 20, "", "", MISSED, day),
        LedgerEntry("caught", 30, "", "", CAUGHT, day),
        LedgerEntry("benefit", 20, "", "wallet", GAINED, day),
        LedgerEntry("scam", 30, "wallet", "", MENDED, day),
        LedgerEntry("told", 0, "", "wallet", MENDED, day),
        LedgerEntry("move", 10, "bank", "wallet", "", day),
    )


def scenes(world: World) -> dict[str, Scene]:
    """Every page about the purse, by a name of its own."""
    longest = max(KINDS, key=lambda kind: len(world.say(KINDS[kind])))
    met = encounter.waiting(world)
    meeting = encounter.opened(world, met) if met else None
    return {
        "split": Split.suggested(world),
        "mishap": Trouble(Mishap("mishap-9", longest, 30)),
        "purse": PursePage(),
        "yard": Yard(),
        "shop": Shop(PIECES[-1].name),
        "shop-treat": Shop(TREATS[0].name),
        "shop-owned": Shop(PIECES[0].name),
        "outcome-lost": Outcome(LOST),
        "outcome-report": Outcome(LOST, steps=2),
        "outcome-mended": Outcome(MENDED, later=True),
        "outcome-missed": Outcome(MISSED),
        "outcome-caught": Outcome(CAUGHT),
        "outcome-gained": Outcome(GAINED),
        **({"encounter": meeting} if meeting else {}),
    }
