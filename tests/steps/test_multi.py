"""Several right answers: toggles, one commit, false ticks cost."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.intents import Press
from game.core.nodes import Mark
from game.steps import multi
from game.steps.contract import Setting
from tests.steps import playing
from tests.steps.playing import SETTING, graded, options, press, pressables, strangers


def made(rights: str = "11000", **changes: Any) -> multi.Model:
    """A step with one answer a letter, 1 = right. Wrong ones say why."""
    answers = [
        {"text": f"答案{n}", "right": "true"} if right == "1" else {"text": f"答案{n}", "why": f"不对{n}"}
        for n, right in enumerate(rights, 1)
    ]
    return multi.Model.model_validate({"id": "m", "type": "multi", "question": "哪些？", "options": answers} | changes)


def ticked(step: multi.Model, *numbers: int) -> multi.State:
    state: multi.State = press(multi, step, multi.start(step, SETTING), *(f"option-{n}" for n in numbers), "commit")
    return state


def test_the_best_route_earns_one_and_the_worst_nothing(play: playing.Play) -> None:
    for step in [made(), made("100"), made("110"), made("11110"), *playing.samples(multi)]:
        assert graded(multi, step, play(multi, step, "best")).base == 1
        assert graded(multi, step, play(multi, step, "worst")).base == 0


@pytest.mark.parametrize(
    ("rights", "numbers", "base"),
    [
        ("11000", (1, 2), 1), ("11000", (1,), 0.5), ("11000", (1, 2, 3), 0.5), ("11000", (1, 3), 0),
        ("11000", (3,), 0), ("11100", (1, 2), 2 / 3), ("111000", (1, 2, 4), 1 / 3), ("100", (1, 2), 0),
        ("1110", (1, 2), 2 / 3), ("1110", (1, 2, 3, 4), 0), ("1110", (1, 2, 4), 0),
    ],
)  # fmt: skip
def test_false_ticks_are_taken_off_the_right_ones(rights: str, numbers: tuple[int, ...], base: float) -> None:
    assert graded(multi, made(rights), ticked(made(rights), *numbers)).base == pytest.approx(base)


@pytest.mark.parametrize("rights", ["100", "110", "1100", "1110", "111110", "100000", "111000", "11110"])
def test_ticking_everything_earns_nothing(rights: str) -> None:
    assert graded(multi, made(rights), ticked(made(rights), *range(1, len(rights) + 1))).base == pytest.approx(0)


def test_a_second_press_takes_the_tick_back_and_nothing_ticked_cannot_be_committed() -> None:
    state = press(multi, made(), multi.start(made(), SETTING), "option-1")
    assert options(multi.view(made(), state))["option-1"].mark is Mark.CHOSEN
    empty = press(multi, made(), state, "option-1")
    assert "commit" not in pressables(multi.view(made(), empty))
    assert multi.handle(made(), empty, Press("commit")) == empty


def test_marks_and_words_are_those_of_the_ticks() -> None:
    grade = graded(multi, made(), ticked(made(), 4, 1, 3))
    assert grade.marks == (("option-1", Mark.RIGHT), ("option-3", Mark.AGAIN), ("option-4", Mark.AGAIN))
    assert (grade.say, grade.chosen) == ("不对3", ("option-1", "option-3", "option-4"))
    assert graded(multi, made(), ticked(made(), 1)).say == ""


def test_a_retry_keeps_the_right_ticks_and_opens_the_wrong_ones() -> None:
    again = multi.start(made(), SETTING, ticked(made(), 1, 3))
    shown = options(multi.view(made(), again))
    assert (shown["option-1"].mark, shown["option-1"].enabled) == (Mark.RIGHT, False)
    assert (shown["option-3"].mark, shown["option-3"].enabled) == (Mark.IDLE, True)
    assert graded(multi, made(), press(multi, made(), again, "option-2", "commit")).base == 1


def test_luck_shuffles_the_answers_and_digits_count_them_as_shown() -> None:
    assert len({multi.start(made(), Setting(luck=str(seed))).order for seed in range(20)}) > 1
    shown = options(multi.view(made(), multi.start(made(), SETTING))).values()
    assert [option.key for option in shown] == ["1", "2", "3", "4", "5"]


def test_unknown_intents_change_nothing() -> None:
    for state in (multi.start(made(), SETTING), multi.start(made(), SETTING, ticked(made(), 1, 3)), ticked(made(), 2)):
        assert all(multi.handle(made(), state, intent) == state for intent in strangers(multi, made(), state))
    assert multi.handle(made(), ticked(made(), 2), Press("option-1")) == ticked(made(), 2)


@given(st.lists(st.integers(0, 999), max_size=80))
def test_blind_presses_never_crash(draws: list[int]) -> None:
    assert all(0 <= base <= 1 for base in playing.wander(multi, made(), draws))


def test_an_author_hears_of_answers_all_right_none_right_or_twice_the_same() -> None:
    assert playing.codes(made("000")) == [("LF301", ("options",))]
    assert playing.codes(made("111")) == [("LF302", ("options",))]
    same = [{"text": "贝", "right": "true"}, {"text": "贝"}, {"text": "石"}]
    assert playing.codes(made(options=same)) == [("LF307", ("options", 1, "text"))]
