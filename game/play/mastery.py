"""How sure we may be that a pupil masters a place of the town, read from first tries only, guessing discounted.

Pure numbers. Knows no lesson and no clock: days are whole numbers that come with the events. Nothing is ever taken away
again: a band once reached stays, lights may dim but the house stands.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import IntEnum

DECAY = 0.9
"""What earlier evidence is worth after each new item: about ten items are remembered."""
SHOWN = 0.25
"""The quantile that is shown: three to one that the pupil is at least this good."""
ITEMS = 8
"""No band is read from fewer items."""
WEEK = 7
"""Days between 掌握 and the recall that proves it lasted."""

PLACES = ("museum", "mint", "market", "bank", "station", "rights", "elder", "ranch")
"""The eight places of the town, the eight meters (decision B1)."""
ANTI_FRAUD = "station"


class Band(IntEnum):
    """尚未 · 萌芽 · 掌握 · 熟练."""

    NONE = 0
    SPROUT = 1
    HELD = 2
    FLUENT = 3


HEIGHT = {Band.SPROUT: 0.55, Band.HELD: 0.65, Band.FLUENT: 0.80}
"""The shown value each band asks for."""
STATES = {Band.NONE: "plot", Band.SPROUT: "scaffold", Band.HELD: "roof", Band.FLUENT: "lit"}
"""What stands in the town (core.nodes.Place.state)."""

NAMES = {1: "见习生", 2: "小账房", 3: "小掌柜", 4: "小管家", 5: "小金融家", 6: "小镇守护者"}
"""The ranks."""
HOUSES = {2: 1, 3: 2, 4: 4, 5: 6, 6: 8}
"""How many places at 掌握 a rank asks for."""


@dataclass(frozen=True, slots=True)
class Mastery:
    """One pupil at one place: Beta counts, and the little history the bands ask for. Days count from 2000-01-01."""

    right: float = 1.0
    wrong: float = 1.0
    items: int = 0
    days: int = 0
    """Different days with an item."""
    last: int = -1
    """The last of them."""
    today: frozenset[str] = frozenset()
    """Items already met on that day: the same item again on one day is memory of the screen, not evidence."""
    band: Band = Band.NONE
    held: int = -1
    """The day 掌握 was reached."""
    lasted: bool = False
    """A recall item was right WEEK days or more after it, in a lesson or by booster."""

    @property
    def shown(self) -> float:
        """The 25 % quantile, 0–1."""
        return quantile(SHOWN, self.right, self.wrong)


def seen(mastery: Mastery, item: str, day: int, first: float, chance: float, weight: int = 1, recall: bool = False) -> Mastery:
    """After the first try at `item`: `first` is its base 0–1, `chance` that of a blind answer. Bands stay."""
    day = max(day, mastery.last)
    fresh = day > mastery.last
    if not fresh and item in mastery.today:
        return mastery
    after_a_week = mastery.band >= Band.HELD and day - mastery.held >= WEEK
    return replace(
        mastery,
        right=DECAY * mastery.right + weight * first * (1 - chance),
        wrong=DECAY * mastery.wrong + weight * (1 - first),
        items=mastery.items + 1,
        days=mastery.days + fresh,
        last=day,
        today=frozenset({item}) if fresh else mastery.today | {item},
        lasted=mastery.lasted or (recall and first >= 1 and after_a_week),
    )


def read(mastery: Mastery) -> Mastery:
    """At the end of a sitting: the band reached by now. Looking only then gives luck fewer chances."""
    if mastery.items < ITEMS:
        return mastery
    earned = {
        Band.SPROUT: True,
        Band.HELD: mastery.days >= 2,
        Band.FLUENT: mastery.lasted,
    }
    reached = [band for band, allowed in earned.items() if allowed and at_least(HEIGHT[band], mastery.right, mastery.wrong)]
    band = max([mastery.band, *reached])
    first_held = band >= Band.HELD and mastery.held < 0
    return replace(mastery, band=band, held=mastery.last if first_held else mastery.held)


def rank(places: Mapping[str, Mastery]) -> int:
    """1–6 from the bands of the places (decision B1). Coins and speed have no say."""
    bands = [_band(places, place) for place in PLACES]
    held, fraud = sum(band >= Band.HELD for band in bands), _band(places, ANTI_FRAUD)
    return max([1, *(rank for rank in HOUSES if held >= HOUSES[rank] and fraud >= _fraud_for(rank))])


def toward(places: Mapping[str, Mastery], rank: int) -> float:
    """How far it is to the rank after `rank`, 0–1: the places nearest to what it asks for. 1 when no rank is left."""
    if rank + 1 not in HOUSES:
        return 1.0
    asked = _fraud_for(rank + 1)
    fraud = min(_band(places, ANTI_FRAUD), asked)
    others = (place for place in PLACES if not asked or place != ANTI_FRAUD)
    built = sorted((min(_band(places, place), Band.HELD) for place in others), reverse=True)
    rest = HOUSES[rank + 1] - (1 if asked else 0)
    return (sum(built[:rest]) + fraud) / (Band.HELD * rest + asked)


def _band(places: Mapping[str, Mastery], place: str) -> Band:
    return places[place].band if place in places else Band.NONE


def _fraud_for(rank: int) -> Band:
    """What a rank asks of the anti-fraud station."""
    return Band.NONE if rank < 3 else Band.HELD if rank < 6 else Band.FLUENT


def at_least(value: float, right: float, wrong: float) -> bool:
    """Whether the shown value reaches `value`, without looking for the quantile itself."""
    return below(value, right, wrong) <= SHOWN


def quantile(share: float, a: float, b: float) -> float:
    """The x with I_x(a, b) = share, to about 1e-9, by halving: monotone, so it cannot miss."""
    low, high = 0.0, 1.0
    for _ in range(30):
        middle = (low + high) / 2
        low, high = (middle, high) if below(middle, a, b) < share else (low, middle)
    return (low + high) / 2


def below(x: float, a: float, b: float) -> float:
    """I_x(a, b), the regularised incomplete beta function: the share of Beta(a, b) below x. a, b > 0.

    Continued fraction of DLMF §8.17(v), eq. 8.17.22, which converges fast for x < (a + 1) / (a + b + 2); beyond that
    the mirror I_x(a, b) = 1 − I_(1−x)(b, a) of eq. 8.17.4.
    """
    if x <= 0 or x >= 1:
        return float(x >= 1)
    if x > (a + 1) / (a + b + 2):
        return 1 - below(1 - x, b, a)
    front = math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x)
    return math.exp(front) / (a * _fraction(x, a, b))


def _fraction(x: float, a: float, b: float) -> float:
    """1 + d₁/(1 + d₂/(1 + …)) of DLMF 8.17.22, by Lentz's rule (DLMF §3.10(iii))."""
    value = numerator = 1.0
    denominator = 0.0
    for n in range(1, 500):
        m = n // 2
        if n % 2:
            d = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        else:
            d = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        denominator = 1 / (1 + d * denominator)
        numerator = 1 + d / numerator
        value *= numerator * denominator
        if abs(numerator * denominator - 1) < 1e-12:
            break
    return value
