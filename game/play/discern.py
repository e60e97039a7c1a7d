"""How well scams are told from genuine messages: two counts, the points of a set, and for teachers d′ and c (curriculum §5.11).

Calling everything a scam and trusting everything both earn 0. Pure arithmetic; knows no case, no step and no pupil.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from statistics import NormalDist
from types import MappingProxyType

from game.core import discern

CONFIDENCE: Mapping[int, float] = MappingProxyType({1: 0.95, 2: 0.70, 3: 0.30, 4: 0.05})
"""Button → how likely a scam it says: 肯定骗, 可能骗, 可能真, 肯定真. It never changes points (decision B6)."""
SEAT = 24
"""Scams, and as many genuine messages, from which on d′ of one seat may be shown to the teacher (decision B10)."""
CLASS = 100
"""The same for a class."""
LEANING = 0.35
"""How far c may be from 0 before it has a name."""
_SKILL = ((2.5, "又准又稳"), (1.8, "很会分辨"), (1.3, "会分辨"), (0.5, "再练一轮"))
_NORMAL = NormalDist()


@dataclass(frozen=True, slots=True)
class Tally:
    """Hits of so many scams, false alarms of so many genuine messages. Tallies add up."""

    hits: int = 0
    scams: int = 0
    alarms: int = 0
    genuine: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            self.hits + other.hits, self.scams + other.scams, self.alarms + other.alarms, self.genuine + other.genuine
        )

    @property
    def edge(self) -> Fraction:
        """h/n₁ − f/n₀, from −1 to 1; 0 for any answer that does not look at the message, and while a kind is missing."""
        return discern.edge(self.hits, self.scams, self.alarms, self.genuine)

    @property
    def points(self) -> Fraction:
        """0–100 for a set."""
        return discern.points(self.hits, self.scams, self.alarms, self.genuine)

    @property
    def sensitivity(self) -> float:
        """d′ = z(H) − z(F): 0 is guessing. Log-linear, so that a perfect set stays finite; 0 while nothing is answered."""
        hit, alarm = self._rates()
        return hit - alarm

    @property
    def bias(self) -> float:
        """c = −(z(H) + z(F)) / 2: above 0 too trusting, below 0 too suspicious."""
        hit, alarm = self._rates()
        return -(hit + alarm) / 2

    @property
    def margin(self) -> float:
        """Half the 95 % interval of d′, from the spread of the two rates (Gourevitch & Galanter 1967). Takes verdicts for
        independent, so with several from one pupil it is a little too narrow."""
        pairs = zip(self._corrected(), (self.scams + 1, self.genuine + 1), strict=True)
        spread = sum(p * (1 - p) / (n * _NORMAL.pdf(_NORMAL.inv_cdf(p)) ** 2) for p, n in pairs)
        return _NORMAL.inv_cdf(0.975) * math.sqrt(spread)

    def _corrected(self) -> tuple[float, float]:
        """H = (h + .5)/(n₁ + 1) and F = (f + .5)/(n₀ + 1)."""
        return (self.hits + 0.5) / (self.scams + 1), (self.alarms + 0.5) / (self.genuine + 1)

    def _rates(self) -> tuple[float, float]:
        """z of the corrected rates."""
        hit, alarm = self._corrected()
        return _NORMAL.inv_cdf(hit), _NORMAL.inv_cdf(alarm)


@dataclass(frozen=True, slots=True)
class Discernment:
    """What a teacher is told: d′, c, which way it leans ("" = neither), and the sentence for the class."""

    sensitivity: float
    bias: float
    leaning: str
    say: str


@dataclass(frozen=True, slots=True)
class Level:
    """One point of the calibration line: of `said` messages called a scam with probability `p`, so many were."""

    p: float
    said: int
    scams: int

    @property
    def share(self) -> float:
        return self.scams / self.said


def tally(answers: Iterable[tuple[bool, bool]]) -> Tally:
    """Counts answers, each (called a scam, is a scam)."""
    found = Tally()
    for called, is_scam in answers:
        found += Tally(called, 1, 0, 0) if is_scam else Tally(0, 0, called, 1)
    return found


def report(found: Tally, least: int) -> Discernment | None:
    """d′ and c in words; None below the least number of each kind (SEAT or CLASS), where chance would speak."""
    if min(found.scams, found.genuine) < least:
        return None
    leaning = lean(found)
    return Discernment(found.sensitivity, found.bias, leaning, say(found))


def lean(found: Tally) -> str:
    """Which way the verdicts lean, in two or three characters; "" when they do not."""
    if found.bias > LEANING:
        return "太轻信"
    return "太多疑" if found.bias < -LEANING else ""


def say(found: Tally) -> str:
    """One sentence for the class: the lean if there is one, else the skill."""
    leaning = lean(found)
    if leaning:
        return "太放心：再找找红旗" if leaning == "太轻信" else "什么都喊骗：要学认真的"
    return next((words for least, words in _SKILL if found.sensitivity >= least), "像抛硬币")


def calibration(answers: Iterable[tuple[float, bool]]) -> tuple[Level, ...]:
    """How often each confidence, given as (p, is a scam), came true, by rising p; levels nobody chose are left out."""
    chosen: dict[float, list[bool]] = {}
    for p, is_scam in answers:
        chosen.setdefault(p, []).append(is_scam)
    return tuple(Level(p, len(chosen[p]), sum(chosen[p])) for p in sorted(chosen))
