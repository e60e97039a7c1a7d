"""Single choice: one press commits, what was tried is laid aside."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.intents import Press
from game.core.nodes import Mark
from game.steps import choice
from game.steps.contract import Setting
from tests.steps import playing
from tests.steps.playing import SETTING, graded, options, press, pressables, strangers


def made(**changes: Any) -> choice.Model:
    answers = [
        {"text": "海贝", "right": "true", "why": "很多地方都用过。"},
        {"text": "石头", "why": "太重了。"},
        {"text": "冰块", "why": "会化掉。"},
    ]
    plain = {"id": "shell", "type": "choice", "question": "哪一样当过钱？", "options": answers}
    return choice.Model.model_validate(plain | changes)


def test_the_best_route_earns_one_and_the_worst_nothing(play: playing.Play) -> None:
    for step in [made(), *playing.samples(choice)]:
        assert graded(choice, step, play(choice, step, "best")).base == 1
        assert graded(choice, step, play(choice, step, "worst")).base == 0


def test_one_press_commits_and_says_why() -> None:
    grade = graded(choice, made(), press(choice, made(), choice.start(made(), SETTING), "option-2"))
    assert (grade.base, grade.say, grade.chosen) == (0, "太重了。", ("option-2",))
    assert grade.marks == (("option-2", Mark.AGAIN),)


def test_what_was_tried_is_laid_aside_and_the_rest_stands_where_it_stood() -> None:
    first = press(choice, made(), choice.start(made(), SETTING), "option-3")
    again = choice.start(made(), SETTING, first)
    assert again.order == first.order
    assert options(choice.view(made(), again))["option-3"].mark is Mark.REST
    assert set(pressables(choice.view(made(), again))) == {"option-1", "option-2"}


def test_there_are_two_retries_less_than_answers() -> None:
    assert choice.odds(made()).retries == 1
    assert choice.odds(made()).chance == pytest.approx(1 / 3)


def test_digits_count_the_answers_as_shown() -> None:
    shown = options(choice.view(made(), choice.start(made(), SETTING))).values()
    assert [option.key for option in shown] == ["1", "2", "3"]


def test_luck_shuffles_unless_the_author_wants_the_order_kept() -> None:
    orders = {choice.start(made(), Setting(luck=str(seed))).order for seed in range(20)}
    assert len(orders) > 1
    assert choice.start(made(shuffle="false"), SETTING).order == (0, 1, 2)


def test_unknown_intents_change_nothing() -> None:
    state = choice.start(made(), SETTING)
    after = press(choice, made(), state, "option-1")
    assert all(choice.handle(made(), state, intent) == state for intent in strangers(choice, made(), state))
    assert choice.handle(made(), after, Press("option-2")) == after


@given(st.lists(st.integers(0, 999), max_size=60))
def test_blind_presses_never_crash(draws: list[int]) -> None:
    assert all(0 <= base <= 1 for base in playing.wander(choice, made(), draws))


def test_an_author_hears_of_answers_that_are_all_right_none_right_or_twice_the_same() -> None:
    def answers(*rights: str) -> list[dict[str, str]]:
        return [{"text": f"答案{n}", "right": right, "why": "因为"} for n, right in enumerate(rights)]

    assert playing.codes(made(options=answers("false", "false"))) == [("LF301", ("options",))]
    assert playing.codes(made(options=answers("true", "true"))) == [("LF302", ("options",))]
    same = [{"text": "贝", "right": "true", "why": "对"}, {"text": "贝", "why": "错"}]
    assert playing.codes(made(options=same)) == [("LF307", ("options", 1, "text"))]
