"""Numbers: typed key by key, worked out exactly, half a point for near or for the wrong unit."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.intents import Press
from game.core.nodes import Mark, Text
from game.core.trees import walk
from game.steps import number
from game.steps.contract import Setting
from tests.steps import playing
from tests.steps.playing import SETTING, graded, options, press, pressables, strangers

KEYS = {".": "point"} | {str(digit): f"digit-{digit}" for digit in range(10)}


def made(**changes: Any) -> number.Model:
    plain = {"id": "zhu", "type": "number", "question": "二十四铢是几两？", "answer": "20", "tolerance": "2", "why": "除一除。"}
    return number.Model.model_validate(plain | changes)


def typed(step: number.Model, digits: str, *more: str) -> number.State:
    state: number.State = press(number, step, number.start(step, SETTING), *(KEYS[sign] for sign in digits), *more)
    return state


def shown(step: number.Model, state: number.State) -> str:
    return next(node.words for node in walk(number.view(step, state)) if isinstance(node, Text) and node.id == "typed")


UNITS = {"unit": "两", "units": ["铢", "两"]}
SIX = made(question="{n} 两是几铢？", answer="n * 24", tolerance="0", vars=[{"name": "n", "from": "2", "to": "9"}])


def test_the_best_route_earns_one_and_the_worst_nothing(play: playing.Play) -> None:
    for step in [made(), made(**UNITS), SIX, *playing.samples(number)]:
        assert graded(number, step, play(number, step, "best")).base == 1
        assert graded(number, step, play(number, step, "worst")).base == 0


@pytest.mark.parametrize(
    ("digits", "base"),
    [("20", 1), ("18", 1), ("22", 1), ("22.1", 0.5), ("10", 0.5), ("30", 0.5), ("9.9", 0), ("31", 0), ("0", 0)],
)
def test_near_is_worth_half(digits: str, base: float) -> None:
    assert graded(number, made(), typed(made(), digits, "commit")).base == base


@pytest.mark.parametrize(
    ("digits", "unit", "base"), [("20", "unit-2", 1), ("20", "unit-1", 0.5), ("30", "unit-2", 0.5), ("30", "unit-1", 0)]
)
def test_the_wrong_unit_costs_half(digits: str, unit: str, base: float) -> None:
    step = made(**UNITS)
    grade = graded(number, step, typed(step, digits, unit, "commit"))
    assert grade.base == base
    assert grade.marks == ((unit, Mark.RIGHT if unit == "unit-2" else Mark.AGAIN),)


def test_the_why_is_said_only_when_it_gives_nothing_away() -> None:
    assert graded(number, made(), typed(made(), "20", "commit")).say == "除一除。"
    step = made(wrong="先除以二十四。")
    assert graded(number, step, typed(step, "99", "commit")).say == "先除以二十四。"
    assert "除一除" not in graded(number, made(), typed(made(), "99", "commit")).say


def test_fractions_are_exact_where_floats_are_not() -> None:
    step = made(answer="0.1 + 0.2", tolerance="0")
    assert graded(number, step, typed(step, "0.3", "commit")).base == 1


def test_the_slip_shows_what_was_typed_without_a_needless_nought_or_a_second_point() -> None:
    step = made()
    assert shown(step, number.start(step, SETTING)) == "?"
    assert shown(step, typed(step, "007")) == "7"
    assert shown(step, typed(step, ".5.5")) == "0.55"
    assert shown(step, typed(step, "12", "erase")) == "1"
    assert len(shown(step, typed(step, "1" * 30))) == number.LONGEST


def test_nothing_is_handed_in_before_number_and_unit_are_there() -> None:
    step = made(**UNITS)
    assert "commit" not in pressables(number.view(made(), number.start(made(), SETTING)))
    assert "commit" not in pressables(number.view(step, typed(step, "20")))
    assert "commit" in pressables(number.view(step, typed(step, "20", "unit-1")))


def test_digits_of_the_keyboard_press_the_keypad() -> None:
    shown_keys = {node.key: node.id for node in pressables(number.view(made(), typed(made(), "1"))).values() if node.key}
    assert {digit: f"digit-{digit}" for digit in "0123456789"}.items() <= shown_keys.items()
    assert (shown_keys["enter"], shown_keys["undo"]) == ("commit", "erase")


def test_luck_draws_the_variable_and_puts_it_into_the_question() -> None:
    drawn = {number.start(SIX, Setting(luck=str(seed))).drawn[0] for seed in range(200)}
    assert drawn == set(range(2, 10))
    state = number.start(SIX, SETTING)
    assert number.view(SIX, state).question.words == f"{state.drawn[0]} 两是几铢？"


def test_a_retry_asks_the_same_numbers_and_keeps_a_right_unit() -> None:
    missed = press(number, SIX, number.start(SIX, SETTING), "digit-1", "commit")
    again = number.start(SIX, Setting(luck="another"), missed)
    assert (again.drawn, again.typed) == (missed.drawn, "")
    step = made(**UNITS)
    assert number.start(step, SETTING, typed(step, "1", "unit-2", "commit")).unit == 1
    assert number.start(step, SETTING, typed(step, "1", "unit-1", "commit")).unit is None


def test_a_chosen_unit_shows_it() -> None:
    step = made(**UNITS)
    assert options(number.view(step, typed(step, "1", "unit-2")))["unit-2"].mark is Mark.CHOSEN


def test_unknown_intents_change_nothing() -> None:
    step = made(**UNITS)
    for state in (number.start(step, SETTING), typed(step, "20", "unit-1"), typed(step, "20", "unit-1", "commit")):
        odd = (*strangers(number, step, state), Press("digit-10"), Press("digit-"), Press("unit-9"), Press("unit-0"))
        assert all(number.handle(step, state, intent) == state for intent in odd)


@given(st.lists(st.integers(0, 999), max_size=60))
def test_blind_presses_never_crash(draws: list[int]) -> None:
    for step in (made(**UNITS), SIX):
        assert all(0 <= base <= 1 for base in playing.wander(number, step, draws))


def test_an_author_hears_of_sums_that_cannot_be_worked_out_or_typed() -> None:
    assert playing.codes(made(answer="2 **")) == [("LF312", ("answer",))]
    assert playing.codes(made(answer="1 / 3", tolerance="0")) == [("LF327", ("answer",))]
    assert playing.codes(made(answer="1 / 3", tolerance="0.1")) == []
    assert playing.codes(made(answer="3 - 5", tolerance="0")) == [("LF327", ("answer",))]
    none = [{"name": "n", "from": "0", "to": "3"}]
    assert playing.codes(made(answer="6 / n", vars=none)) == [("LF312", ("answer",))]
    wide = [{"name": "n", "from": "1", "to": "900000"}, {"name": "m", "from": "1", "to": "900000"}]
    assert playing.codes(made(answer="n * m * 10", tolerance="0", vars=wide)) == [("LF327", ("answer",))]


def test_an_author_hears_of_variables_unknown_unused_twice_or_upside_down() -> None:
    three = {"name": "n", "from": "1", "to": "3"}
    assert playing.codes(made(answer="m + 1")) == [("LF313", ("answer",))]
    assert playing.codes(made(question="{m} 两？")) == [("LF313", ("question",))]
    assert playing.codes(made(vars=[three])) == [("LF323", ("vars", 0, "name"))]
    assert playing.codes(made(answer="n", vars=[three, three])) == [("LF303", ("vars", 1, "name"))]
    assert playing.codes(made(answer="n", vars=[three | {"from": "9"}])) == [("LF314", ("vars", 0, "from"))]


def test_an_author_hears_of_units_without_the_right_one() -> None:
    assert playing.codes(made(unit="斤", units=["铢", "两"])) == [("LF319", ("unit",))]
    assert playing.codes(made(unit="两", units=["两", "两"])) == [("LF307", ("units", 1))]
