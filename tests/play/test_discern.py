"""Discernment against the table of the curriculum, and what a bot that does not look earns."""

from __future__ import annotations

from fractions import Fraction
from random import Random
from statistics import NormalDist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.play.discern import CLASS, CONFIDENCE, SEAT, Level, Tally, calibration, lean, report, say, tally

TABLE = [
    # hits, scams, alarms, genuine, d′, c, said to the class
    (10, 10, 0, 10, 3.381, 0.000, "又准又稳"),
    (9, 10, 1, 10, 2.194, 0.000, "很会分辨"),
    (8, 10, 2, 10, 1.496, 0.000, "会分辨"),
    (10, 10, 9, 10, 0.594, -1.394, "什么都喊骗：要学认真的"),
    (4, 10, 0, 10, 1.461, 0.960, "太放心：再找找红旗"),
    (5, 10, 5, 10, 0.000, 0.000, "像抛硬币"),
    (6, 8, 2, 8, 1.179, 0.000, "再练一轮"),
]
SIZES = st.integers(1, 200)


@pytest.mark.parametrize(("hits", "scams", "alarms", "genuine", "d", "c", "words"), TABLE)
def test_the_table_of_the_curriculum_holds(
    hits: int, scams: int, alarms: int, genuine: int, d: float, c: float, words: str
) -> None:
    found = Tally(hits, scams, alarms, genuine)
    assert (round(found.sensitivity, 3), round(found.bias, 3) + 0.0) == (d, c)
    assert say(found) == words


@given(scams=SIZES, genuine=SIZES, data=st.data())
def test_d_and_c_are_the_log_linear_formula(scams: int, genuine: int, data: st.DataObject) -> None:
    hits, alarms = data.draw(st.integers(0, scams)), data.draw(st.integers(0, genuine))
    z = NormalDist().inv_cdf
    hit, alarm = (hits + 0.5) / (scams + 1), (alarms + 0.5) / (genuine + 1)
    found = Tally(hits, scams, alarms, genuine)
    assert found.sensitivity == pytest.approx(z(hit) - z(alarm), abs=1e-9)
    assert found.bias == pytest.approx(-0.5 * (z(hit) + z(alarm)), abs=1e-9)
    normal = NormalDist()   # and back: the halves of d′ and c are the two corrected rates
    assert normal.cdf(found.sensitivity / 2 - found.bias) == pytest.approx(hit, abs=1e-9)
    assert normal.cdf(-found.sensitivity / 2 - found.bias) == pytest.approx(alarm, abs=1e-9)


@given(truths=st.lists(st.booleans(), max_size=60))
def test_calling_everything_a_scam_and_trusting_everything_earn_nothing(truths: list[bool]) -> None:
    flag_all, trust_all = tally((True, truth) for truth in truths), tally((False, truth) for truth in truths)
    assert flag_all.points == trust_all.points == 0
    assert flag_all.edge == trust_all.edge == 0


@given(scams=SIZES, genuine=SIZES)
def test_who_is_always_right_earns_a_hundred_and_who_is_always_wrong_nothing(scams: int, genuine: int) -> None:
    truths = [True] * scams + [False] * genuine
    assert tally((truth, truth) for truth in truths).points == 100
    assert tally((not truth, truth) for truth in truths).points == 0


@pytest.mark.parametrize("chance", [0.2, 0.5, 0.8])
def test_answers_by_chance_have_no_edge_over_ten_thousand_sets(chance: float) -> None:
    luck = Random(7)
    truths = [True] * 4 + [False] * 4
    edges = [tally((luck.random() < chance, truth) for truth in truths).edge for _ in range(10_000)]
    assert abs(float(sum(edges, Fraction(0)) / len(edges))) < 0.02


def test_points_are_exact_and_tallies_add_up() -> None:
    morning, evening = Tally(3, 4, 1, 4), Tally(4, 4, 0, 2)
    assert morning.points == 50
    assert (morning + evening) == Tally(7, 8, 1, 6)
    assert (morning + evening).points == 100 * (Fraction(7, 8) - Fraction(1, 6))


@pytest.mark.parametrize(
    ("found", "words"),
    [(Tally(5, 24, 0, 24), "太轻信"), (Tally(24, 24, 12, 24), "太多疑"), (Tally(20, 24, 4, 24), "")],
)
def test_a_lean_has_a_name_only_beyond_its_bound(found: Tally, words: str) -> None:
    assert lean(found) == words


@pytest.mark.parametrize("least", [SEAT, CLASS])
def test_nothing_is_reported_before_there_is_enough_of_both_kinds(least: int) -> None:
    assert report(Tally(least, least, 0, least - 1), least) is None
    assert report(Tally(least, least - 1, 0, least), least) is None
    found = report(Tally(least, least, 0, least), least)
    assert found is not None and found.say == "又准又稳" and found.leaning == ""


def test_confidence_draws_a_line_and_changes_no_points() -> None:
    sure, unsure = CONFIDENCE[1], CONFIDENCE[3]
    line = calibration([(sure, True), (unsure, False), (sure, True), (sure, False), (unsure, True)])
    assert line == (Level(0.30, 2, 1), Level(0.95, 3, 2))
    assert [level.share for level in line] == [1 / 2, 2 / 3]
    truths = (True, False)
    sure_points = tally((p > 0.5, truth) for p, truth in zip((CONFIDENCE[1], CONFIDENCE[4]), truths, strict=True)).points
    maybe_points = tally((p > 0.5, truth) for p, truth in zip((CONFIDENCE[2], CONFIDENCE[3]), truths, strict=True)).points
    assert sure_points == maybe_points == 100


@pytest.mark.parametrize("true", [0.8, 2.0])
def test_the_margin_covers_the_truth_nineteen_times_in_twenty(true: float) -> None:
    rng, normal, each = Random(7), NormalDist(), 240
    hit, alarm = normal.cdf(true / 2), normal.cdf(-true / 2)
    covered = 0
    for _ in range(1000):
        hits, alarms = (sum(rng.random() < p for _ in range(each)) for p in (hit, alarm))
        found = Tally(hits, each, alarms, each)
        covered += abs(found.sensitivity - true) <= found.margin
    assert 925 <= covered <= 975


def test_the_margin_shrinks_with_more_messages_and_stays_finite_when_nobody_errs() -> None:
    few, many = Tally(20, 24, 4, 24), Tally(200, 240, 40, 240)
    assert few.margin > 2 * many.margin
    assert 0 < Tally(100, 100, 0, 100).margin < 2
