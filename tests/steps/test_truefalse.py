"""True or false: one press, no second chance, the reason either way."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.nodes import Mark
from game.steps import truefalse
from tests.steps import playing
from tests.steps.playing import SETTING, graded, options, press, strangers


def made(answer: str = "false") -> truefalse.Model:
    plain = {"id": "t", "type": "truefalse", "statement": "钱是一天发明的。", "answer": answer, "why": "慢慢形成的。"}
    return truefalse.Model.model_validate(plain)


def test_the_best_route_earns_one_and_the_worst_nothing(play: playing.Play) -> None:
    for step in [made("true"), made("false"), made("对"), *playing.samples(truefalse)]:
        assert graded(truefalse, step, play(truefalse, step, "best")).base == 1
        assert graded(truefalse, step, play(truefalse, step, "worst")).base == 0


@pytest.mark.parametrize(
    ("answer", "pressed", "base", "mark"),
    [
        ("true", "yes", 1, Mark.RIGHT), ("true", "no", 0, Mark.AGAIN),
        ("false", "no", 1, Mark.RIGHT), ("错", "yes", 0, Mark.AGAIN),
    ],
)  # fmt: skip
def test_one_press_commits_and_the_reason_is_given_either_way(answer: str, pressed: str, base: int, mark: Mark) -> None:
    grade = graded(truefalse, made(answer), press(truefalse, made(answer), truefalse.start(made(), SETTING), pressed))
    assert (grade.base, grade.marks, grade.say) == (base, ((pressed, mark),), "慢慢形成的。")
    assert grade.chosen == (pressed,)


def test_a_guess_is_worth_half_and_there_is_no_retry() -> None:
    assert (truefalse.odds(made()).chance, truefalse.odds(made()).retries) == (0.5, 0)


def test_the_two_keys_stand_on_the_side_of_their_arrows() -> None:
    shown = options(truefalse.view(made(), truefalse.start(made(), SETTING)))
    assert [(id_, option.key) for id_, option in shown.items()] == [("yes", "yes"), ("no", "no")]
    assert [option.id for option in truefalse.ballot(made())] == ["yes", "no"]


def test_unknown_intents_change_nothing() -> None:
    before = truefalse.start(made(), SETTING)
    after = press(truefalse, made(), before, "yes")
    for state in (before, after):
        assert all(truefalse.handle(made(), state, i) == state for i in strangers(truefalse, made(), state))


@given(st.lists(st.integers(0, 999), max_size=20))
def test_blind_presses_never_crash(draws: list[int]) -> None:
    assert all(base in (0, 1) for base in playing.wander(truefalse, made(), draws))
