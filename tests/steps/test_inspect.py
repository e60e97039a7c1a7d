"""Finding what is wrong: clues earn, clean spots cost, what was found is kept for a second try."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.nodes import Bubble, Collage, Mark, Option
from game.core.trees import walk
from game.steps import inspect
from tests.steps import playing
from tests.steps.bank import filled
from tests.steps.playing import SETTING, codes, graded, press, pressables, strangers


def raw() -> dict[str, Any]:
    found: dict[str, Any] = playing.read("inspect")["steps"][0]
    return found


def made(**changes: Any) -> inspect.Model:
    fields = {key: value for key, value in (raw() | changes).items() if value is not None}
    return inspect.Model.model_validate(fields)


def area(at: list[int], kind: str = "clue") -> dict[str, Any]:
    return {"at": at, "text": "一角", "kind": kind, "why": "看这里"}


def pictured(**changes: Any) -> inspect.Model:
    spots = [area([0, 0, 20, 20]), area([50, 0, 20, 20], "clean"), area([0, 50, 20, 20])]
    return made(**({"message": None, "picture": "jar", "spots": spots} | changes))


def done(step: inspect.Model, *ids: str, before: inspect.State | None = None) -> inspect.State:
    state: inspect.State = press(inspect, step, inspect.start(step, SETTING, before), *ids, "commit")
    return state


def test_the_best_route_earns_one_and_the_worst_nothing(play: playing.Play) -> None:
    for step in [*playing.samples(inspect), pictured()]:
        assert graded(inspect, step, play(inspect, step, "best")).base == 1
        assert graded(inspect, step, play(inspect, step, "worst")).base == 0


@pytest.mark.parametrize(
    ("ids", "base"),
    [
        (("spot-2", "spot-3"), 1.0),
        (("spot-2",), 0.5),
        (("spot-2", "spot-3", "spot-1"), 0.5),
        (("spot-1", "spot-2", "spot-3", "spot-4"), 0.0),
        (("spot-1",), 0.0),
    ],
)
def test_a_clean_spot_costs_as_much_as_a_clue_earns(ids: tuple[str, ...], base: float) -> None:
    assert graded(inspect, made(), done(made(), *ids)).base == base


def test_marking_everything_earns_nothing_even_where_clean_spots_are_few() -> None:
    step = pictured()
    assert sum(spot.clue for spot in step.spots) > sum(not spot.clue for spot in step.spots)
    assert graded(inspect, step, done(step, "spot-1", "spot-2", "spot-3")).base == 0
    assert graded(inspect, step, done(step, "spot-1")).base == 0.5


def test_pointing_again_takes_it_back() -> None:
    state = press(inspect, made(), inspect.start(made(), SETTING), "spot-1", "spot-2", "spot-1")
    assert state.pointed == (1,)


def test_clues_and_clean_spots_look_the_same_until_the_answer_is_in() -> None:
    state = inspect.start(made(), SETTING)
    bubbles = [node for node in walk(inspect.view(made(), state)) if isinstance(node, Bubble)]
    assert {(bubble.side, bubble.flagged, bubble.enabled, bubble.key) for bubble in bubbles} == {("them", False, True, "")}
    collage = next(node for node in walk(inspect.view(pictured(), state)) if isinstance(node, Collage))
    assert {(frame.mark, frame.enabled, frame.words) for frame in collage.children if isinstance(frame, Option)} == {
        (Mark.IDLE, True, "")
    }
    assert not any(spot.why in repr(inspect.view(made(), state)) for spot in made().spots)


def test_afterwards_each_spot_pointed_at_says_why() -> None:
    state = done(made(), "spot-1", "spot-2")
    words = repr(inspect.view(made(), state))
    assert [spot.why in words for spot in made().spots] == [True, True, False, False]
    grade = graded(inspect, made(), state)
    assert grade.say == made().spots[0].why
    assert dict(grade.marks)["why-1"] is Mark.AGAIN and dict(grade.marks)["why-2"] is Mark.RIGHT


def test_what_was_found_is_kept_for_the_second_try() -> None:
    again = inspect.start(made(), SETTING, done(made(), "spot-1", "spot-2"))
    assert (again.pointed, again.kept) == ((1,), (1,))
    assert "spot-2" not in pressables(inspect.view(made(), again))
    assert graded(inspect, made(), press(inspect, made(), again, "spot-3", "commit")).base == 1


def test_the_sender_can_be_a_spot_and_a_link_too() -> None:
    step = filled(made(message=None, case="T07-s2", spots=[
        {"part": "sender", "kind": "clean", "why": "甲"}, {"part": "line-1", "kind": "clue", "why": "乙"},
        {"part": "line-2", "kind": "clean", "why": "丙"},
    ]))  # fmt: skip
    assert codes(step) == []
    assert {"spot-1", "spot-2", "spot-3"} <= pressables(inspect.view(step, inspect.start(step, SETTING))).keys()


def test_unknown_intents_change_nothing() -> None:
    for state in (inspect.start(made(), SETTING), done(made(), "spot-1")):
        assert all(inspect.handle(made(), state, intent) == state for intent in strangers(inspect, made(), state))


@given(st.lists(st.integers(0, 999), max_size=60))
def test_blind_presses_never_crash(draws: list[int]) -> None:
    assert all(0 <= base <= 1 for base in playing.wander(inspect, made(), draws))


def test_an_author_hears_what_is_wrong() -> None:
    spots = raw()["spots"]
    cases = [
        (made(message=None), ("LF338", ())),
        (made(case="T11-s2"), ("LF338", ())),
        (made(spots=[one | {"kind": "clue"} for one in spots]), ("LF337", ("spots",))),
        (made(spots=[one | {"kind": "clean"} for one in spots]), ("LF337", ("spots",))),
        (made(spots=[spots[0] | {"part": "line-9"}, *spots[1:]]), ("LF304", ("spots", 0, "part"))),
        (made(spots=[spots[1], *spots[1:]]), ("LF303", ("spots", 1, "part"))),
        (made(spots=[area([0, 0, 10, 10]), *spots[1:]]), ("LF322", ("spots", 0, "part"))),
        (made(spots=[area([0, 0, 10, 10]), *spots[1:]]), ("LF321", ("spots", 0, "at"))),
        (pictured(spots=spots), ("LF321", ("spots", 0, "part"))),
        (pictured(spots=spots), ("LF322", ("spots", 0, "at"))),
        (pictured(spots=spots), ("LF322", ("spots", 0, "text"))),
        (pictured(spots=[area([90, 0, 20, 10]), area([0, 0, 9, 9], "clean"), area([9, 9, 9, 9])]), ("LF339", ("spots", 0, "at"))),
        (pictured(spots=[area([0, 0, 0, 10]), area([0, 0, 9, 9], "clean"), area([9, 9, 9, 9])]), ("LF339", ("spots", 0, "at"))),
    ]  # fmt: skip
    for step, fault in cases:
        assert fault in codes(step), fault


def test_spots_without_a_place_are_not_told_to_be_the_same() -> None:
    told = codes(pictured(spots=[{"kind": kind, "text": "这里", "why": "因为"} for kind in ("clue", "clean", "clue")]))
    assert {code for code, _ in told} == {"LF322"}
