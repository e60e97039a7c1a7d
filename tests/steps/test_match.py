"""Pairs: what is lit waits for its other half, decoys stay over."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.intents import Press
from game.core.nodes import Mark
from game.steps import match
from game.steps.contract import Setting
from tests.steps import playing
from tests.steps.playing import SETTING, graded, options, press, pressables, strangers


def made(count: int = 4, over: int = 1, **changes: Any) -> match.Model:
    pairs = [{"left": f"左{n}", "right": f"右{n}"} for n in range(1, count + 1)]
    plain = {
        "id": "p",
        "type": "match",
        "question": "配一配。",
        "pairs": pairs,
        "decoys": [f"多{n}" for n in range(over)],
    }
    return match.Model.model_validate(plain | changes)


def joined(step: match.Model, *rights: int) -> match.State:
    """left-1 with the first of these, left-2 with the second, and so on, committed."""
    presses = [id_ for left, right in enumerate(rights, 1) for id_ in (f"left-{left}", f"right-{right}")]
    state = match.start(step, SETTING)
    for id_ in presses:
        lit = state.placing.held == int(id_.removeprefix("left-")) - 1 if id_.startswith("left-") else False
        state = state if lit else press(match, step, state, id_)
    done: match.State = press(match, step, state, "commit")
    return done


@pytest.mark.parametrize("decoys", [0, 1, 2])
@pytest.mark.parametrize("count", [3, 6])
def test_the_best_route_earns_one_and_the_worst_nothing(play: playing.Play, count: int, decoys: int) -> None:
    step = made(count, decoys)
    bad = play(match, step, "worst")
    assert graded(match, step, play(match, step, "best")).base == 1
    assert graded(match, step, bad).base == 0
    assert graded(match, step, play(match, step, "best", before=bad)).base == 1


def test_the_samples_play(play: playing.Play) -> None:
    for step in playing.samples(match):
        assert graded(match, step, play(match, step, "best")).base == 1
        assert graded(match, step, play(match, step, "worst")).base == 0


@pytest.mark.parametrize(
    ("rights", "base"),
    [((1, 2, 3, 4), 1), ((1, 2, 3, 5), 0.75), ((1, 2, 4, 3), 0.5), ((1, 3, 4, 2), 0.25), ((2, 1, 4, 3), 0)],
)
def test_base_is_the_share_of_right_pairs(rights: tuple[int, ...], base: float) -> None:
    assert graded(match, made(), joined(made(), *rights)).base == base


def test_a_press_a_pair_is_enough_because_the_next_one_lights_up_by_itself() -> None:
    state = match.start(made(), SETTING)
    for left in state.lefts:
        assert options(match.view(made(), state))[f"left-{left + 1}"].mark is Mark.CHOSEN
        state = press(match, made(), state, f"right-{left + 1}")
    assert graded(match, made(), press(match, made(), state, "commit")).base == 1


def test_a_joined_pair_shows_its_other_half_and_the_word_is_laid_aside() -> None:
    state = match.start(made(), SETTING)
    left = state.lefts[0] + 1
    shown = options(match.view(made(), press(match, made(), state, "right-2")))
    assert shown[f"left-{left}"].words == f"左{left} → 右2"
    assert shown["right-2"].mark is Mark.REST
    assert "commit" not in pressables(match.view(made(), state))


def test_pressing_a_joined_thing_or_undo_opens_the_pair_again() -> None:
    start = match.start(made(), SETTING)
    left = start.lefts[0]
    state = press(match, made(), start, "right-2")
    assert press(match, made(), state, f"left-{left + 1}").placing == start.placing
    assert press(match, made(), state, "undo").placing == start.placing
    assert "undo" not in pressables(match.view(made(), start))


def test_a_word_can_be_given_to_another_and_is_never_in_two_pairs() -> None:
    state = match.start(made(), SETTING)
    state = press(match, made(), state, "right-2", "right-2")
    assert [right for _, right in state.placing.pairs] == [1]
    assert state.placing.pairs[0][0] == state.lefts[1]


def test_a_retry_keeps_the_right_pairs_and_opens_the_wrong_ones() -> None:
    again = match.start(made(), SETTING, joined(made(), 1, 2, 5, 3))
    shown = options(match.view(made(), again))
    assert [(shown[id_].mark, shown[id_].enabled) for id_ in ("left-1", "right-1")] == [(Mark.RIGHT, False)] * 2
    assert [shown[f"left-{n}"].words for n in (2, 3, 4)] == ["左2 → 右2", "左3", "左4"]
    assert again.placing.held in (2, 3)
    assert match.handle(made(), again, Press("left-1")) == again


def test_worst_stays_wrong_after_a_nearly_right_try(play: playing.Play) -> None:
    nearly = joined(made(), 1, 2, 3, 5)
    assert graded(match, made(), play(match, made(), "worst", before=nearly)).base == 0.75


@pytest.mark.parametrize(("count", "decoys"), [(3, 0), (6, 2)])
def test_digits_reach_every_word_on_the_right(count: int, decoys: int) -> None:
    shown = options(match.view(made(count, decoys), match.start(made(count, decoys), SETTING)))
    assert [node.key for id_, node in shown.items() if id_.startswith("right")] == list("12345678"[: count + decoys])


@given(st.text(max_size=8), st.integers(0, 2))
def test_the_two_sides_never_stand_in_the_same_order(luck: str, decoys: int) -> None:
    state = match.start(made(3, decoys), Setting(luck=luck))
    assert sorted(state.rights) == list(range(3 + decoys))
    assert tuple(right for right in state.rights if right < 3) != state.lefts


def test_unknown_intents_change_nothing() -> None:
    for state in (match.start(made(), SETTING), joined(made(), 2, 1, 3, 4)):
        assert all(match.handle(made(), state, intent) == state for intent in strangers(match, made(), state))


@given(st.lists(st.integers(0, 9999), max_size=80))
def test_blind_presses_never_crash(draws: list[int]) -> None:
    assert all(0 <= base <= 1 for base in playing.wander(match, made(3), draws))


def test_an_author_hears_of_the_same_words_twice() -> None:
    pairs = [{"left": "贝", "right": "壳"}, {"left": "布", "right": "铲"}, {"left": "贝", "right": "铲"}]
    assert playing.codes(made(pairs=pairs, decoys=["壳", "刀"])) == [
        ("LF307", ("pairs", 2, "left")),
        ("LF307", ("pairs", 2, "right")),
        ("LF307", ("decoys", 0)),
    ]
