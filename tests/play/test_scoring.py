"""Scores, coins and stars as tables: each row is one sentence of the rules."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.play.scoring import coins, exact, lesson_score, step_score
from game.play.stars import stars

SOLVED = [
    # retries, hints, worth
    (0, 0, "1"),
    (0, 1, "0.9"),
    (0, 3, "0.7"),
    (1, 0, "0.7"),
    (1, 1, "0.6"),
    (1, 3, "0.4"),
    (2, 0, "0.4"),
    (2, 1, "0.3"),
    (2, 3, "0.3"),
]


@pytest.mark.parametrize(("retries", "hints", "worth"), SOLVED)
def test_a_solved_step_loses_three_tenths_a_retry_and_one_a_hint_but_keeps_three_tenths(
    retries: int, hints: int, worth: str
) -> None:
    assert step_score(Fraction(1), True, retries, hints) == Fraction(worth)


UNSOLVED = [
    # best base, hints, worth
    ("0", 0, "0"),
    ("0", 3, "0"),
    ("0.5", 0, "0.5"),
    ("0.5", 2, "0.3"),
    ("0.2", 3, "0"),
    ("2/3", 1, "17/30"),
]


@pytest.mark.parametrize(("best", "hints", "worth"), UNSOLVED)
def test_an_unsolved_step_is_worth_its_best_try_less_a_tenth_a_hint(best: str, hints: int, worth: str) -> None:
    assert step_score(Fraction(best), False, 2, hints) == Fraction(worth)


def test_asking_for_the_answer_before_any_try_is_worth_nothing() -> None:
    assert step_score(best=Fraction(0), solved=False, retries=0, hints=0) == 0


def test_solving_on_a_retry_never_lowers_what_an_earlier_try_had_earned() -> None:
    assert step_score(Fraction(1), True, 1, 0, earlier=Fraction(9, 10)) == Fraction(9, 10)
    assert step_score(Fraction(1), True, 1, 1, earlier=Fraction(9, 10)) == Fraction(8, 10)
    assert step_score(Fraction(1), True, 1, 0, earlier=Fraction(1, 2)) == Fraction(7, 10)


@given(st.fractions(0, 1), st.booleans(), st.integers(0, 2), st.integers(0, 3), st.fractions(0, 1))
def test_a_step_is_worth_between_nothing_and_one(
    best: Fraction, solved: bool, retries: int, hints: int, earlier: Fraction
) -> None:
    assert 0 <= step_score(best, solved, retries, hints, earlier) <= 1


@pytest.mark.parametrize("options", [2, 3, 4])
def test_a_blind_clicker_earns_near_half_and_never_more_than_three_fifths(options: int) -> None:
    """Every order of tries is equally likely; n − 2 retries are allowed."""
    worth = [step_score(Fraction(1), True, retries, 0) for retries in range(options - 1)]
    mean = sum(worth, Fraction(0)) / options
    assert Fraction(1, 2) <= mean <= Fraction(3, 5)


def test_a_blind_clicker_earns_about_point_55_over_the_common_sizes_of_choice() -> None:
    three = (1 + Fraction(7, 10)) / 3
    four = (1 + Fraction(7, 10) + Fraction(4, 10)) / 4
    assert abs(float(three + four) / 2 - 0.55) < 0.01


@pytest.mark.parametrize(
    ("weight", "score", "bei"),
    [
        (1, "1", 10),
        (3, "1", 30),
        (1, "0", 0),
        (1, "0.85", 9),
        (1, "0.84", 8),
        (1, "0.05", 1),
        (2, "0.3", 6),
        (3, "2/3", 20),
    ],
)
def test_a_step_pays_ten_times_weight_times_score_with_halves_up(weight: int, score: str, bei: int) -> None:
    assert coins(weight, Fraction(score)) == bei


def test_a_heavier_step_counts_more_in_the_lesson() -> None:
    assert lesson_score([(Fraction(0), 1), (Fraction(1), 3)]) == Fraction(3, 4)


def test_a_lesson_of_stories_only_is_complete_when_it_has_been_read() -> None:
    assert lesson_score([]) == 1


@pytest.mark.parametrize(("score", "lit"), [("0", 1), ("0.7499", 1), ("0.75", 2), ("0.8999", 2), ("0.9", 3), ("1", 3)])
def test_stars_stand_exactly_at_three_quarters_and_nine_tenths(score: str, lit: int) -> None:
    assert stars(Fraction(score)) == lit


@pytest.mark.parametrize(
    ("before", "score", "lit"),
    [
        ("0.5", "0.7", 2),
        ("0.5", "0.69", 1),
        ("0.55", "0.75", 3),
        ("0.7", "0.9", 3),
        ("0.3", "1", 3),
        ("0.9", "0.2", 1),
    ],
)
def test_a_fifth_more_than_ones_own_best_earns_one_more_star(before: str, score: str, lit: int) -> None:
    assert stars(Fraction(score), Fraction(before)) == lit


@given(
    st.lists(
        st.tuples(st.sampled_from(["0", "0.3", "0.4", "0.7", "1", "2/3", "5/6"]).map(Fraction), st.integers(1, 3)),
        min_size=1,
        max_size=14,
    )
)
def test_a_score_that_went_through_the_records_lights_the_same_stars(steps: list[tuple[Fraction, int]]) -> None:
    score = lesson_score(steps)
    assert stars(exact(float(score))) == stars(score)


def test_ten_steps_of_nine_tenths_make_three_stars_though_floats_would_not() -> None:
    assert sum([0.9 * 0.1] * 10) < 0.9
    assert stars(lesson_score([(exact(0.9), 1)] * 10)) == 3
