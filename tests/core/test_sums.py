"""Sums of authors come out exact, and nothing but a sum is ever followed."""

from __future__ import annotations

from fractions import Fraction

import pytest

from game.core import sums


@pytest.mark.parametrize(
    ("text", "names", "truth"),
    [
        ("24", {}, Fraction(24)),
        ("n * 24", {"n": 3}, Fraction(72)),
        ("(n + 2) × 3 ÷ 4", {"n": 5}, Fraction(21, 4)),
        ("0.1 + 0.2", {}, Fraction(3, 10)),
        ("1 − 2 * -3", {}, Fraction(7)),
        ("n / 3", {"n": 1}, Fraction(1, 3)),
    ],
)
def test_a_sum_comes_out_exact(text: str, names: dict[str, int], truth: Fraction) -> None:
    assert sums.value(text, names) == truth


NO_SUMS = ("", "1 +", "2 ** 9", "9 // 2", "1e999", "0x10", "True", "'a'", "abs(1)", "n.real", "[1]", "1 / 0")


@pytest.mark.parametrize("text", [*NO_SUMS, "(" * 90, "1+" * 60 + "1"])
def test_what_is_no_sum_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        sums.value(text, {"n": 1})


def test_a_name_that_was_not_given_is_told_apart_from_nonsense() -> None:
    with pytest.raises(KeyError):
        sums.value("m + 1", {"n": 1})


def test_the_names_of_a_sum_are_found() -> None:
    assert sums.names_in("(a + b) * a − 3") == {"a", "b"}
