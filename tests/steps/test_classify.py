"""Bins: every thing goes somewhere, and wrong ones cost as much as right ones bring."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.intents import Press
from game.core.nodes import Mark
from game.steps import classify
from game.steps.contract import Setting
from tests.steps import playing
from tests.steps.playing import SETTING, graded, options, press, pressables, strangers


def made(homes: str = "aabb", letters: str = "ab", **changes: Any) -> classify.Model:
    """A thing a letter, which is the bin it belongs in."""
    items = [{"text": f"东西{n}", "bin": home, "why": f"因为{n}"} for n, home in enumerate(homes, 1)]
    names = [{"id": bin_, "text": f"筐{bin_}"} for bin_ in letters]
    plain = {"id": "c", "type": "classify", "question": "分一分。", "bins": names, "items": items}
    return classify.Model.model_validate(plain | changes)


def sorted_so(step: classify.Model, bins: str) -> classify.State:
    """item-1 into the bin of the first letter, item-2 into that of the second, and so on, committed."""
    state = classify.start(step, SETTING)
    for index in state.order:
        state = press(classify, step, state, f"bin-{bins[index]}")
    done: classify.State = press(classify, step, state, "commit")
    return done


@pytest.mark.parametrize(("homes", "bins"), [("aabb", "ab"), ("aaaa", "ab"), ("abcdabcdab", "abcd"), ("abcabc", "abc")])
def test_the_best_route_earns_one_and_the_worst_nothing(play: playing.Play, homes: str, bins: str) -> None:
    step = made(homes, bins)
    bad = play(classify, step, "worst")
    assert graded(classify, step, play(classify, step, "best")).base == 1
    assert graded(classify, step, bad).base == 0
    assert graded(classify, step, play(classify, step, "best", before=bad)).base == 1


def test_the_samples_play(play: playing.Play) -> None:
    for step in playing.samples(classify):
        assert graded(classify, step, play(classify, step, "best")).base == 1
        assert graded(classify, step, play(classify, step, "worst")).base == 0


@pytest.mark.parametrize(
    ("bins", "base"), [("aabb", 1), ("aaba", 0.5), ("aaaa", 0), ("bbbb", 0), ("abba", 0), ("bbaa", 0), ("babb", 0.5)]
)
def test_wrong_ones_are_taken_off_the_right_ones(bins: str, base: float) -> None:
    assert graded(classify, made(), sorted_so(made(), bins)).base == base


def test_the_first_wrong_thing_says_why() -> None:
    grade = graded(classify, made(), sorted_so(made(), "abba"))
    assert grade.say == "因为2"
    assert {id_ for id_, mark in grade.marks if mark is Mark.AGAIN} == {"item-2", "item-4"}
    assert set(grade.chosen) == {"item-1:bin-a", "item-2:bin-b", "item-3:bin-b", "item-4:bin-a"}
    assert graded(classify, made(), sorted_so(made(), "aabb")).say == ""


def test_a_digit_a_thing_is_enough_because_the_next_one_lights_up_by_itself() -> None:
    state = classify.start(made(), SETTING)
    for index in state.order:
        assert options(classify.view(made(), state))[f"item-{index + 1}"].mark is Mark.CHOSEN
        state = press(classify, made(), state, "bin-a")
    shown = options(classify.view(made(), state))
    assert [shown[id_].key for id_ in ("bin-a", "bin-b")] == ["1", "2"]
    assert shown["item-1"].note == "筐a"
    assert set(pressables(classify.view(made(), state))) == {"item-1", "item-2", "item-3", "item-4", "undo", "commit"}


def test_a_thing_can_be_taken_up_again_before_the_end() -> None:
    state = press(classify, made(), classify.start(made(), SETTING), "bin-a", "bin-a", "bin-a", "bin-a", "item-3")
    assert state.placing.held == 2
    assert "commit" not in pressables(classify.view(made(), state))
    last = state.order[-1] + 1
    undone = press(classify, made(), classify.start(made(), SETTING), "bin-a", "bin-a", "bin-a", "bin-b", "undo")
    assert undone.placing.held == last - 1


def test_a_retry_keeps_what_lay_right_and_takes_out_the_rest() -> None:
    again = classify.start(made(), SETTING, sorted_so(made(), "abba"))
    shown = options(classify.view(made(), again))
    assert (shown["item-1"].mark, shown["item-1"].enabled, shown["item-1"].note) == (Mark.RIGHT, False, "筐a")
    assert shown["item-2"].note == shown["item-4"].note == "？"
    assert len(again.placing.pairs) == 2
    assert classify.handle(made(), again, Press("item-1")) == again


def test_luck_shuffles_the_things_but_never_the_bins() -> None:
    assert len({classify.start(made(), Setting(luck=str(seed))).order for seed in range(20)}) > 1
    shown = options(classify.view(made(), classify.start(made(), SETTING)))
    assert [id_ for id_ in shown if id_.startswith("bin")] == ["bin-a", "bin-b"]


def test_unknown_intents_change_nothing() -> None:
    for state in (classify.start(made(), SETTING), sorted_so(made(), "abba")):
        assert all(classify.handle(made(), state, intent) == state for intent in strangers(classify, made(), state))


@given(st.lists(st.integers(0, 9999), max_size=80))
def test_blind_presses_never_crash(draws: list[int]) -> None:
    assert all(0 <= base <= 1 for base in playing.wander(classify, made(), draws))


def test_an_author_hears_of_bins_that_do_not_exist_or_exist_twice() -> None:
    assert playing.codes(made("aabx")) == [("LF304", ("items", 3, "bin"))]
    twice = [{"id": "a", "text": "甲"}, {"id": "a", "text": "乙"}, {"id": "b", "text": "甲"}]
    assert playing.codes(made(bins=twice)) == [("LF303", ("bins", 1, "id")), ("LF307", ("bins", 2, "text"))]
    same = [{"text": "贝", "bin": "a"}] * 2 + [{"text": "布", "bin": "a"}, {"text": "刀", "bin": "b"}]
    assert playing.codes(made(items=same)) == [("LF307", ("items", 1, "text"))]
