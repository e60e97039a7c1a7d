"""Ledgers: a guess first, then round by round; what has not been played is not to be seen."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.intents import Press
from game.core.nodes import Mark, Text
from game.core.trees import walk
from game.steps import ledger
from tests.steps import playing
from tests.steps.playing import SETTING, graded, options, press, pressables, strangers

BRUSHING = ((0, 5), (50, 58), (300, 0), (600, 0))
"""Curriculum §5.8: what a brushing order pays and gets."""


def made(rounds: tuple[tuple[int, int], ...] = BRUSHING, answer: int = 3, start: int = 0) -> ledger.Model:
    plain: dict[str, Any] = {
        "id": "orders",
        "type": "ledger",
        "question": "他做了几单。",
        "columns": {"say": "任务", "pay": "垫付", "get": "返回"},
        "start": str(start),
        "unit": "元",
        "rounds": [{"say": f"任务{n}", "pay": str(pay), "get": str(get)} for n, (pay, get) in enumerate(rounds, 1)],
        "predict": {"question": "第几轮会断？", "answer": str(answer), "why": "小钱是鱼饵。"},
    }
    return ledger.Model.model_validate(plain)


def played(step: ledger.Model, guess: int, rounds: int) -> ledger.State:
    state: ledger.State = press(ledger, step, ledger.start(step, SETTING), f"round-{guess}", *["round"] * rounds)
    return state


def words(step: ledger.Model, state: ledger.State) -> list[str]:
    return [node.words for node in walk(ledger.view(step, state)) if isinstance(node, Text)]


def test_the_best_route_earns_one_and_the_worst_nothing(play: playing.Play) -> None:
    for step in [made(), *playing.samples(ledger)]:
        assert graded(ledger, step, play(ledger, step, "best")).base == 1
        assert graded(ledger, step, play(ledger, step, "worst")).base == 0


@pytest.mark.parametrize(("guess", "base"), [(1, 0), (2, 0.5), (3, 1), (4, 0.5)])
def test_one_round_off_is_worth_half(guess: int, base: float) -> None:
    assert graded(ledger, made(), played(made(), guess, 4)).base == base


def test_the_running_balance_is_that_of_the_curriculum() -> None:
    assert ledger.balances(made()) == (5, 13, -287, -887)


def test_what_has_not_been_played_is_hidden() -> None:
    assert not any("任务1" in said for said in words(made(), played(made(), 3, 0)))
    after = words(made(), played(made(), 3, 2))
    assert "任务2" in after and "13" in after
    assert "任务3" not in after and "−287" not in after
    assert "−287" in words(made(), played(made(), 3, 3))


def test_at_the_end_the_round_that_broke_it_is_shown_beside_the_one_before() -> None:
    after = words(made(), played(made(), 1, 4))
    assert [said for said in after if said.startswith("任务")] == ["任务", "任务2", "任务3"]
    assert set(options(ledger.view(made(), played(made(), 1, 4)))) == {"round-1", "round-3"}


def test_the_account_runs_only_once_a_guess_is_made_and_then_the_guess_stands() -> None:
    assert "round" not in pressables(ledger.view(made(), ledger.start(made(), SETTING)))
    changed = press(ledger, made(), ledger.start(made(), SETTING), "round-1", "round-3")
    assert changed.guess == 3
    begun = press(ledger, made(), changed, "round")
    assert set(pressables(ledger.view(made(), begun))) == {"round"}


def test_it_is_graded_when_the_last_round_is_written_down() -> None:
    assert ledger.grade(made(), played(made(), 3, 3)) is None
    grade = graded(ledger, made(), played(made(), 1, 4))
    assert (grade.say, grade.chosen) == ("小钱是鱼饵。", ("round-1",))
    assert grade.marks == (("round-3", Mark.RIGHT), ("round-1", Mark.AGAIN))


def test_a_guess_shows_and_digits_make_it() -> None:
    shown = options(ledger.view(made(), played(made(), 2, 0)))
    assert shown["round-2"].mark is Mark.CHOSEN
    assert [option.key for option in shown.values()] == ["1", "2", "3", "4"]


def test_there_is_no_second_guess_once_the_account_lies_open() -> None:
    assert ledger.odds(made()).retries == 0
    assert ledger.odds(made()).chance == pytest.approx(1 / 4)


def test_unknown_intents_change_nothing() -> None:
    for state in (ledger.start(made(), SETTING), played(made(), 2, 1), played(made(), 2, 4)):
        odd = (*strangers(ledger, made(), state), Press("round-9"), Press("round-0"))
        assert all(ledger.handle(made(), state, intent) == state for intent in odd)


@given(st.lists(st.integers(0, 999), max_size=60))
def test_blind_presses_never_crash(draws: list[int]) -> None:
    assert all(0 <= base <= 1 for base in playing.wander(ledger, made(), draws))


def test_an_author_hears_of_an_answer_that_is_not_what_the_numbers_say() -> None:
    assert playing.codes(made(answer=4)) == [("LF318", ("predict", "answer"))]
    assert playing.codes(made(answer=5)) == [("LF315", ("predict", "answer"))]
    assert playing.codes(made(answer=0)) == [("LF315", ("predict", "answer"))]
    assert playing.codes(made(start=5000)) == [("LF328", ("rounds",))]


def test_an_author_hears_when_no_guess_can_be_far_off() -> None:
    assert playing.codes(made(((0, 5), (50, 0), (50, 0)), answer=2)) == [("LF329", ("rounds",))]
