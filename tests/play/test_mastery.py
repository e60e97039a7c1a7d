"""Mastery: the numbers behind the bands, what luck alone can reach, and what it takes to climb."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

import pytest

from game.play.mastery import PLACES, STATES, Band, Mastery, at_least, below, quantile, rank, read, seen, toward


@pytest.mark.parametrize(
    ("x", "a", "b", "share"),
    [
        (0.3, 1, 1, 0.3),
        (0.5, 3, 3, 0.5),
        (0.2, 1, 5, 1 - 0.8**5),
        (0.9, 4, 1, 0.9**4),
        (0.4, 2, 3, 1 - 0.6**4 - 4 * 0.4 * 0.6**3),
        (0.0, 2, 2, 0.0),
        (1.0, 2, 2, 1.0),
    ],
)
def test_the_beta_share_equals_its_closed_forms(x: float, a: float, b: float, share: float) -> None:
    assert below(x, a, b) == pytest.approx(share, abs=1e-10)


def test_the_quantile_is_where_the_share_lies() -> None:
    for a in (0.2, 1.0, 3.7, 9.0, 28.0):
        for b in (0.2, 1.0, 4.4, 28.0):
            value = quantile(0.25, a, b)
            assert below(value, a, b) == pytest.approx(0.25, abs=1e-6)
            assert at_least(value - 1e-6, a, b)
            assert not at_least(value + 1e-6, a, b)


def first_tries(luck: Random, knows: float, chance: float, items: int) -> Iterator[float]:
    """Someone who knows a share of the items and guesses the others."""
    for _ in range(items):
        yield float(luck.random() < knows or luck.random() < chance)


def meter(luck: Random, knows: float, chance: float, items: int) -> float:
    mastery = Mastery()
    for number, first in enumerate(first_tries(luck, knows, chance, items)):
        mastery = seen(mastery, f"item-{number}", 1, first, chance)
    return mastery.shown


@pytest.mark.parametrize(
    ("knows", "chance", "items", "low", "high"),
    [
        (0.00, 0.50, 8, 0.20, 0.26),
        (0.00, 0.50, 16, 0.20, 0.26),
        (0.00, 0.25, 8, 0.10, 0.15),
        (0.00, 0.25, 16, 0.10, 0.15),
        (0.95, 0.50, 8, 0.76, 0.82),
        (0.95, 0.25, 8, 0.79, 0.85),
        (0.95, 0.50, 16, 0.85, 0.91),
        (0.95, 0.25, 16, 0.86, 0.92),
        (0.50, 0.50, 16, 0.43, 0.49),
        (0.50, 0.25, 16, 0.40, 0.48),
    ],
)
def test_the_mean_meter_of_many_pupils_lies_where_the_rules_say(
    knows: float, chance: float, items: int, low: float, high: float
) -> None:
    luck = Random(f"{knows} {chance} {items}")
    mean = sum(meter(luck, knows, chance, items) for _ in range(400)) / 400
    assert low <= mean <= high


def sprouts(luck: Random, chance: float, weight: int) -> bool:
    """Whether a random clicker reaches 萌芽 in sixteen items, read at the end of each of two sittings."""
    mastery = Mastery()
    for number, first in enumerate(first_tries(luck, 0, chance, 16), 1):
        mastery = seen(mastery, f"item-{number}", number // 9, first, chance, weight)
        if number in (8, 16):
            mastery = read(mastery)
    return mastery.band >= Band.SPROUT


@pytest.mark.parametrize("weight", [1, 2, 3])
@pytest.mark.parametrize("chance", [0.5, 1 / 3, 0.25])
def test_fewer_than_one_random_clicker_in_ten_ever_sprouts(chance: float, weight: int) -> None:
    luck = Random(f"{chance} {weight}")
    assert sum(sprouts(luck, chance, weight) for _ in range(5000)) < 500


def after(days: list[tuple[int, int]], first: float = 1.0, start: Mastery | None = None) -> Mastery:
    """The meter after so many items on each day, read at the end of each."""
    mastery = start or Mastery()
    for day, items in days:
        for number in range(items):
            mastery = seen(mastery, f"item-{day}-{number}", day, first, 0.25)
        mastery = read(mastery)
    return mastery


def test_seven_items_are_too_few_for_any_band() -> None:
    assert after([(1, 7)]).band is Band.NONE
    assert after([(1, 8)]).band is Band.SPROUT


def test_one_day_is_too_short_for_mastery() -> None:
    assert after([(1, 30)]).band is Band.SPROUT
    assert after([(1, 7), (2, 1)]).band is Band.HELD


def test_a_band_is_read_at_the_end_of_a_sitting_only() -> None:
    mastery = Mastery()
    for number in range(12):
        mastery = seen(mastery, f"item-{number}", 1, 1.0, 0.25)
    assert mastery.band is Band.NONE
    assert read(mastery).band is Band.SPROUT


def test_fluency_needs_a_recall_answered_right_a_week_after_mastery() -> None:
    held = after([(1, 8), (2, 8)])
    assert (held.band, held.held) == (Band.HELD, 2)
    assert read(seen(held, "recall", 8, 1.0, 0.25, recall=True)).band is Band.HELD
    assert read(seen(held, "recall", 9, 0.5, 0.25, recall=True)).band is Band.HELD
    assert read(seen(held, "recall", 9, 1.0, 0.25, recall=False)).band is Band.HELD
    assert read(seen(held, "recall", 9, 1.0, 0.25, recall=True)).band is Band.FLUENT


def test_a_band_once_reached_is_never_taken_away() -> None:
    held = after([(1, 8), (2, 8)])
    bad = after([(3, 20)], first=0.0, start=held)
    assert bad.shown < 0.2
    assert (bad.band, bad.held) == (Band.HELD, 2)


def test_the_same_item_again_on_one_day_is_no_evidence() -> None:
    once = seen(Mastery(), "a", 1, 1.0, 0.25)
    assert seen(once, "a", 1, 1.0, 0.25) == once
    assert seen(once, "a", 2, 1.0, 0.25).items == 2


def test_a_clock_that_runs_back_opens_no_new_day() -> None:
    later = seen(Mastery(), "a", 9, 1.0, 0.25)
    back = seen(later, "b", 3, 1.0, 0.25)
    assert (back.days, back.last, back.items) == (1, 9, 2)


def test_a_half_right_answer_is_split() -> None:
    half = seen(Mastery(), "a", 1, 0.5, 0.0, weight=2)
    assert half.right == half.wrong == pytest.approx(1.9)


def test_every_band_has_its_building() -> None:
    assert [STATES[band] for band in Band] == ["plot", "scaffold", "roof", "lit"]


Town = dict[str, Mastery]


def town_of(bands: dict[str, Band]) -> Town:
    return {place: Mastery(band=band) for place, band in bands.items()}


def bands(held: str, fraud: Band = Band.NONE) -> Town:
    return town_of({**dict.fromkeys(held.split(), Band.HELD), **({"station": fraud} if fraud else {})})


OTHERS = [place for place in PLACES if place != "station"]


@pytest.mark.parametrize(
    ("town", "expected"),
    [
        ({}, 1),
        (town_of(dict.fromkeys(PLACES, Band.SPROUT)), 1),
        (bands("museum"), 2),
        (bands("", Band.HELD), 2),
        (bands("museum mint"), 2),
        (bands(" ".join(OTHERS), Band.SPROUT), 2),
        (bands("museum", Band.HELD), 3),
        (bands("museum mint", Band.HELD), 3),
        (bands("museum mint market", Band.HELD), 4),
        (bands("museum mint market bank rights", Band.HELD), 5),
        (bands(" ".join(OTHERS), Band.HELD), 5),
        (bands(" ".join(OTHERS), Band.FLUENT), 6),
        (bands(" ".join(OTHERS[1:]), Band.FLUENT), 5),
    ],
)
def test_ranks_come_from_places_mastered_and_from_the_third_on_the_anti_fraud_station_is_one(town: Town, expected: int) -> None:
    assert rank(town) == expected


@pytest.mark.parametrize(
    ("town", "share"),
    [
        ({}, 0),
        (town_of({"mint": Band.SPROUT, "market": Band.SPROUT}), 1 / 2),
        (bands("museum"), 1 / 2),
        (bands("museum mint market"), 1 / 2),
        (bands("museum", Band.SPROUT), 3 / 4),
        (bands("museum", Band.HELD), 1 / 2),
        (bands(" ".join(OTHERS), Band.HELD), 16 / 17),
        (bands(" ".join(OTHERS), Band.FLUENT), 1),
    ],
)
def test_the_way_to_the_next_rank_is_the_share_of_what_it_asks_for(town: Town, share: float) -> None:
    assert toward(town, rank(town)) == pytest.approx(share)


def test_a_way_is_never_full_before_the_rank_is_reached() -> None:
    luck = Random(1)
    for _ in range(300):
        town = town_of({place: luck.choice(list(Band)) for place in PLACES})
        assert (toward(town, rank(town)) == 1) == (rank(town) == 6)
