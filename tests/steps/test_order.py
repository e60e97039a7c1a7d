"""Put in order: tap-tap or arrows, base by neighbours, an anchor that stays."""

from __future__ import annotations

from itertools import permutations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.intents import Dir, Move, Press
from game.core.nodes import Mark
from game.steps import order, sequence
from game.steps.contract import Setting
from tests.steps import playing
from tests.steps.playing import SETTING, graded, options, press, pressables, strangers


def made(count: int = 5, **changes: Any) -> order.Model:
    items = [{"text": f"第{n}件"} for n in range(1, count + 1)]
    plain = {"id": "o", "type": "order", "question": "排一排。", "items": items, "why": "就是这样。"}
    return order.Model.model_validate(plain | changes)


def standing(*items: int, done: bool = False) -> order.State:
    """A line with these items (counted from 1) in this order."""
    return order.State(tuple(item - 1 for item in items), done=done)


def shown(step: order.Model, state: order.State) -> list[int]:
    return [int(id_.removeprefix("item-")) for id_ in options(order.view(step, state))]


@pytest.mark.parametrize("anchor", [None, "first", "last"])
@pytest.mark.parametrize("count", [3, 4, 5, 6, 7])
def test_the_best_route_earns_one_and_the_worst_nothing(play: playing.Play, count: int, anchor: str | None) -> None:
    step = made(count, anchor=anchor)
    assert graded(order, step, play(order, step, "best")).base == 1
    bad = play(order, step, "worst")
    assert graded(order, step, bad).base == 0
    assert graded(order, step, play(order, step, "best", before=bad)).base == 1


def test_the_samples_play(play: playing.Play) -> None:
    for step in playing.samples(order):
        assert graded(order, step, play(order, step, "best")).base == 1
        assert graded(order, step, play(order, step, "worst")).base == 0


@pytest.mark.parametrize(
    ("items", "base"),
    [
        ((1, 2, 3, 4, 5), 1), ((2, 3, 4, 5, 1), 0.75), ((1, 2, 3, 5, 4), 0.5), ((3, 4, 5, 1, 2), 0.75),
        ((5, 4, 3, 2, 1), 0), ((1, 3, 5, 2, 4), 0), ((1, 2, 4, 3, 5), 0.25),
    ],
)  # fmt: skip
def test_base_is_the_share_of_right_neighbours(items: tuple[int, ...], base: float) -> None:
    assert graded(order, made(), standing(*items, done=True)).base == pytest.approx(base)


@pytest.mark.parametrize("items", list(permutations((1, 2, 3, 4))))
def test_moving_only_what_is_not_ticked_is_enough_to_mend_the_line(items: tuple[int, ...]) -> None:
    marks = dict(graded(order, made(4), standing(*items, done=True)).marks)
    ticked = [item for item in items if marks[f"item-{item}"] is Mark.RIGHT]
    assert ticked == sorted(ticked)
    assert len(ticked) != 1


def test_the_why_is_said_only_of_a_line_that_is_right() -> None:
    assert graded(order, made(), standing(1, 2, 3, 4, 5, done=True)).say == "就是这样。"
    assert graded(order, made(), standing(2, 1, 3, 4, 5, done=True)).say == ""


def test_what_is_tapped_goes_where_the_next_tap_is() -> None:
    picked = press(order, made(), standing(5, 1, 2, 3, 4), "item-5")
    assert options(order.view(made(), picked))["item-5"].mark is Mark.CHOSEN
    assert shown(made(), press(order, made(), picked, "item-4")) == [1, 2, 3, 4, 5]
    assert shown(made(), press(order, made(), standing(2, 3, 4, 5, 1), "item-1", "item-2")) == [1, 2, 3, 4, 5]
    assert press(order, made(), picked, "item-5") == standing(5, 1, 2, 3, 4)


def test_arrows_shift_what_is_picked_up_and_stop_at_the_ends() -> None:
    state = press(order, made(), standing(2, 1, 3, 4, 5), "item-1")
    assert options(order.view(made(), state))["item-1"].takes_move
    up = order.handle(made(), state, Move(Dir.UP, "item-1"))
    assert shown(made(), up) == [1, 2, 3, 4, 5]
    assert order.handle(made(), up, Move(Dir.LEFT, "item-1")) == up
    assert shown(made(), order.handle(made(), up, Move(Dir.DOWN, "item-1"))) == [2, 1, 3, 4, 5]
    assert order.handle(made(), state, Move(Dir.UP, "item-3")) == state


@pytest.mark.parametrize(("anchor", "index"), [("first", 0), ("last", 4)])
def test_the_anchor_stands_in_its_place_and_cannot_be_moved_or_pushed_aside(anchor: str, index: int) -> None:
    step = made(anchor=anchor)
    state = order.start(step, SETTING)
    beside = state.order[1 if index == 0 else 3]
    held = press(order, step, state, f"item-{beside + 1}")
    assert state.order[index] == index
    assert f"item-{index + 1}" not in pressables(order.view(step, state))
    assert order.handle(step, held, Press(f"item-{index + 1}")) == held
    assert order.handle(step, held, Move(Dir.UP if index == 0 else Dir.DOWN, f"item-{beside + 1}")) == held


def test_what_cannot_move_is_never_sent_to_be_moved() -> None:
    grade = graded(order, made(4, anchor="first"), standing(1, 3, 4, 2, done=True))
    assert [id_ for id_, mark in grade.marks if mark is Mark.AGAIN] == ["item-2"]


@given(st.text(max_size=8), st.sampled_from([None, "first", "last"]), st.integers(3, 7))
def test_an_untouched_line_is_never_right(luck: str, anchor: str | None, count: int) -> None:
    state = order.start(made(count, anchor=anchor), Setting(luck=luck))
    assert sorted(state.order) == list(range(count))
    assert sequence.neighbours(state.order) < 1


def test_a_retry_goes_on_from_the_same_line_with_its_right_stretch_ticked() -> None:
    again = order.start(made(), SETTING, standing(3, 4, 5, 2, 1, done=True))
    marks = {id_: option.mark for id_, option in options(order.view(made(), again)).items()}
    assert again.order == (2, 3, 4, 1, 0)
    assert [id_ for id_, mark in marks.items() if mark is Mark.RIGHT] == ["item-3", "item-4", "item-5"]
    assert order.grade(made(), again) is None
    mended = press(order, made(), again, "item-2", "item-3", "item-1", "item-2", "commit")
    assert graded(order, made(), mended).base == 1


def test_unknown_intents_change_nothing() -> None:
    for state in (order.start(made(), SETTING), standing(3, 2, 1, 5, 4, done=True)):
        assert all(order.handle(made(), state, intent) == state for intent in strangers(order, made(), state))
    assert order.handle(made(), standing(2, 1, 3, 4, 5, done=True), Press("item-1")).done


@given(st.lists(st.integers(0, 9999), max_size=80), st.sampled_from([None, "first", "last"]))
def test_blind_presses_never_crash(draws: list[int], anchor: str | None) -> None:
    assert all(0 <= base <= 1 for base in playing.wander(order, made(4, anchor=anchor), draws))


def test_an_author_hears_of_the_same_words_twice() -> None:
    items = [{"text": "贝"}, {"text": "布"}, {"text": "贝"}]
    assert playing.codes(made(items=items)) == [("LF307", ("items", 2, "text"))]
