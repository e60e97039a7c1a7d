"""What a step, a lesson and a coin are worth: the only place where scores are computed (product §4.6, decision B2).

Pure arithmetic in fractions, so that .75 and .90 are hit exactly. Knows no step type, no lesson and no pupil.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from game.core.money import half_up

RETRY = Fraction(3, 10)
"""What each retry takes off a step that is solved in the end."""
HINT = Fraction(1, 10)
"""What each opened hint takes off."""
FLOOR = Fraction(3, 10)
"""What a step is worth at least once it is solved: going on always pays."""
STEP_COINS = 10
"""贝 for a perfect step of weight 1."""


def exact(value: float) -> Fraction:
    """The fraction a stored score stands for: 0.7 is 7/10 again, 0.6666… is 2/3. Good for denominators up to 10,000."""
    return Fraction(value).limit_denominator(10_000)


def step_score(best: Fraction, solved: bool, retries: int, hints: int, earlier: Fraction = Fraction(0)) -> Fraction:
    """What a finished step is worth, 0–1.

    `best` is the best base of all tries (0 when the answer was asked for before any try), `retries` the tries after the
    first. `earlier` is the best base of the tries before the solving one: with partial credit a retry must never lower
    what was already earned.
    """
    unsolved = max(Fraction(0), (earlier if solved else best) - HINT * hints)
    if not solved:
        return unsolved
    return max(FLOOR, 1 - RETRY * retries - HINT * hints, unsolved)


def coins(weight: int, score: Fraction) -> int:
    """贝 for a step: 10 · weight · score, halves up. Wrong answers never take coins (decision A11)."""
    return half_up(STEP_COINS * weight * score)


def lesson_score(steps: Iterable[tuple[Fraction, int]]) -> Fraction:
    """The mean of (score, weight) over the graded steps, 0–1; without any, reading it was all there was to do: 1."""
    parts = tuple(steps)
    total = sum(weight for _, weight in parts)
    return sum((weight * score for score, weight in parts), Fraction(0)) / total if total else Fraction(1)
