"""A pupil's term in the purse, sixteen lessons in eight weeks, played by policies instead of people: real folds, real luck."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from game.core.events import Attempted, Event, Finished, Judged, LedgerEntry
from game.play import encounters, mishaps, purse, yard
from game.play.progress import Progress, fold, sitting

STEPS = 15
"""Graded steps of weight 1 in a lesson, as in those that ship."""
FIRST = 9_740
"""Monday of the first week, in days since 2000-01-01."""


@dataclass(frozen=True)
class Pupil:
    """`mark` is the mean score of a step."""

    mark: float = 0.6
    checks: float = 0.3
    """How often somebody is asked before anything is done."""
    gives: float = 0.3
    """How often a scam is believed."""
    refuses: float = 0.3
    """How often a genuine message is turned away."""
    mends: bool = True
    splits: bool = True
    treats: bool = False
    """Whether every treat is bought that can be."""
    street: bool = True
    """Whether anybody in town is answered at all."""


def term(pupil: Pupil, seed: int, lessons: int = 16) -> tuple[Progress, list[int]]:
    """The progress after a term, and how many pieces stood in the yard after each lesson."""
    seat, luck, progress = f"{seed}-leopard-lake", Random(seed), Progress()
    pieces = []
    for n in range(lessons):
        progress = fold(progress, sitting(progress, FIRST + 7 * (n // 2) + 3 * (n % 2)))
        for event in _lesson(pupil, n, progress.day):
            progress = fold(progress, event)
        progress = _after_lesson(pupil, seat, progress)
        for _ in range(encounters.SITTING if pupil.street else 0):
            if met := encounters.waiting(seat, "P34", progress):
                progress = _street(pupil, met, luck, progress)
        progress = _shopping(pupil, progress)
        pieces.append(len(progress.purse.pieces))
    return progress, pieces


def judged(met: encounters.Encounter, deed: str, day: int) -> Judged:
    pattern = met.case.partition("-")[0]
    return Judged("cases", met.name, met.name, met.case.lower(), day, met.case, pattern, "sms", met.scam, 1, deed=deed)


def _lesson(pupil: Pupil, n: int, day: int) -> list[Event]:
    mark = round(pupil.mark, 2)
    steps: list[Event] = [
        Attempted("origin", f"l{n}", "r", f"s{i}", "choice", "bank", day, True, mark, mark, 0.25, 1, 1, 0) for i in range(STEPS)
    ]
    return [*steps, Finished("origin", f"l{n}", "r", day, mark)]


def _after_lesson(pupil: Pupil, seat: str, progress: Progress) -> Progress:
    amounts = purse.suggested(progress.purse) if pupil.splits else {}
    for entry in purse.splits(amounts, progress.day):
        progress = fold(progress, entry)
    mishap = mishaps.due(seat, progress.finished, progress.purse)
    return fold(progress, mishaps.struck(mishap, progress.day)) if mishap else progress


def _street(pupil: Pupil, met: encounters.Encounter, luck: Random, progress: Progress) -> Progress:
    if luck.random() < pupil.checks:
        deed = "verified"
    elif met.scam:
        deed = "gave" if luck.random() < pupil.gives else "left"
    else:
        deed = "left" if luck.random() < pupil.refuses else "answered"
    seen = judged(met, deed, progress.day)
    progress = fold(fold(progress, seen), encounters.settled(met, seen))
    if pupil.mends and progress.purse.affairs[met.name].harmful:
        for how in ("told", "reported"):
            progress = fold(progress, encounters.mended(met.name, how, progress.day))
    return progress


def _shopping(pupil: Pupil, progress: Progress) -> Progress:
    """Treats first where there are any; then the next piece, helped out by what the bank holds."""
    for treat in yard.TREATS if pupil.treats else ():
        if yard.affordable(progress.purse, treat, progress.day):
            progress = fold(progress, yard.bought(treat, progress.day))
    for piece in yard.PIECES:
        missing = piece.price - progress.purse.wallet
        if yard.offered(progress.purse, piece, progress.day) and missing <= progress.purse.has("bank"):
            if missing > 0:
                progress = fold(progress, LedgerEntry("move", missing, "bank", "wallet", "", progress.day))
            progress = fold(progress, yard.bought(piece, progress.day))
    return progress
