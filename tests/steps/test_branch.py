"""Branching stories: worth along the way over the best walk, honest first choices, and graphs that hold together."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.intents import Intent, Press, Tick
from game.core.nodes import Option
from game.steps import branch, paths
from tests.steps import playing
from tests.steps.playing import SETTING, graded, options, pressables


def way(to: str, worth: int = 0) -> dict[str, str]:
    return {"to": to, "text": f"去{to}", "worth": str(worth)}


def node(name: str, *ways: dict[str, str], **more: str) -> dict[str, Any]:
    return {"id": name, "text": f"这里是{name}", **({"choices": ways} if ways else {}), **more}


TREE = (
    node("home", way("ask", 2), way("rush")),
    node("ask", way("won", 3), way("fair", 1), way("lost")),
    node("rush", way("ask", 1), way("lost")),
    node("won", ending="good"),
    node("fair", ending="good"),
    node("lost", ending="again"),
)


def made(*nodes: dict[str, Any], **changes: Any) -> branch.Model:
    plain = {"id": "kite", "type": "branch", "scene": "market", "start": "home", "nodes": nodes or TREE}
    return branch.Model.model_validate(plain | changes)


def walked(*ids: str) -> branch.State:
    state = branch.start(made(), SETTING)
    for id_ in ids:
        assert id_ in ("next", "back") or id_ in pressables(branch.view(made(), state)), id_
        state = branch.handle(made(), state, Press(id_))
    return state


def followed(step: branch.Model, route: str) -> float:
    """The base at the end of the best or the worst walk."""
    state = branch.start(step, SETTING)
    for _ in step.nodes:
        intent = getattr(branch, route)(step, state)
        assert intent == Press("next") or intent.id in pressables(branch.view(step, state))
        state = branch.handle(step, state, intent)
        if branch.grade(step, state) is not None:
            break
    grade = graded(branch, step, state)
    return grade.base


def test_the_best_walk_earns_one_and_the_worst_next_to_nothing() -> None:
    for step in [made(), *playing.samples(branch)]:
        assert followed(step, "best") == 1
        assert followed(step, "worst") <= 0.2


@pytest.mark.parametrize(
    ("ids", "base", "settled"),
    [
        (("choice-1", "choice-1"), 1.0, True),
        (("choice-1", "choice-2"), 0.6, True),
        (("choice-2", "choice-1", "choice-1"), 0.8, True),
        (("choice-1", "choice-3"), 0.4, False),
        (("choice-2", "choice-2"), 0.0, False),
    ],
)
def test_a_walk_earns_its_worth_over_that_of_the_best_one(ids: tuple[str, ...], base: float, settled: bool) -> None:
    grade = graded(branch, made(), walked(*ids, "next"))
    assert grade.base == pytest.approx(base)
    assert grade.settled is settled


def test_the_ending_is_read_before_it_is_graded() -> None:
    state = walked("choice-1", "choice-1")
    assert branch.grade(made(), state) is None
    assert branch.view(made(), state).words == "这里是won"
    assert branch.view(made(), state).choices == ()


def test_going_back_to_look_is_free_but_the_first_choice_counts() -> None:
    state = walked("choice-2", "choice-2", "back", "back", "choice-1", "choice-1", "next")
    grade = graded(branch, made(), state)
    assert state.path == ("home", "ask", "won")
    assert grade.base == pytest.approx(0.6)
    assert grade.chosen == ("home:choice-2", "rush:choice-2", "ask:choice-1")


def test_digits_choose_and_the_ribbon_asks() -> None:
    stage = branch.view(made(), walked("choice-1"))
    assert [option.key for option in options(stage).values()] == ["1", "2", "3"]
    assert stage.ask != "" and all(isinstance(option, Option) for option in stage.choices)


def test_ways_that_meet_again_are_counted_once() -> None:
    class Looked(dict[str, tuple[tuple[str, int], ...]]):
        left = 1_000

        def __getitem__(self, name: str) -> tuple[tuple[str, int], ...]:
            self.left -= 1
            assert self.left
            return super().__getitem__(name)

    forks = {str(n): ((str(n + 1), 1), (str(n + 1), 1)) for n in range(39)}
    graph = paths.walks("0", Looked({**forks, "39": ()}), frozenset({"39"}))
    assert graph.luck("0") == 1


def test_a_retry_walks_from_the_start_again() -> None:
    lost = walked("choice-2", "choice-2", "next")
    assert branch.start(made(), SETTING, lost) == branch.start(made(), SETTING)


def test_a_blind_walker_finds_the_best_walk_by_its_share() -> None:
    assert branch.odds(made()).chance == pytest.approx(1 / 2 * 1 / 3)


def test_unknown_intents_change_nothing() -> None:
    strangers: list[Intent] = [Press("nobody"), Press("choice-4"), Tick("next")]
    for state in (walked(), walked("choice-1"), walked("choice-1", "choice-1")):
        assert all(branch.handle(made(), state, intent) == state for intent in strangers)
    assert walked("next") == walked("back") == walked()
    done = walked("choice-1", "choice-1", "next")
    assert branch.handle(made(), done, Press("back")) == done


@given(st.lists(st.sampled_from(("choice-1", "choice-2", "choice-3", "next", "back", "nobody")), max_size=40))
def test_blind_presses_never_crash(ids: list[str]) -> None:
    state = branch.start(made(), SETTING)
    for id_ in ids:
        state = branch.handle(made(), state, Press(id_))
        branch.view(made(), state)
    grade = branch.grade(made(), state)
    assert grade is None or 0 <= grade.base <= 1


def test_an_author_hears_of_ways_to_nowhere_and_ids_given_twice() -> None:
    assert playing.codes(made(start="moon")) == [("LF304", ("start",))]
    lost = node("lost", ending="again")
    twice = (*TREE, lost)
    assert playing.codes(made(*twice)) == [("LF303", ("nodes", 6, "id"))]
    astray = (node("home", way("won", 1), way("moon")), node("won", ending="good"), lost)
    assert playing.codes(made(*astray)) == [("LF304", ("nodes", 0, "choices", 1, "to"))]


def test_an_author_hears_of_dead_ends_and_of_choices_after_the_end() -> None:
    ends = (node("home", way("won", 1), way("lost")), node("won", ending="good"), node("lost"))
    assert playing.codes(made(*ends)) == [("LF309", ("nodes", 2))]
    both = (node("home", way("won", 1), way("lost"), ending="again"), node("won", ending="good"), node("lost", ending="again"))
    assert playing.codes(made(*both)) == [("LF310", ("nodes", 0))]


def test_an_author_hears_of_places_nobody_reaches_circles_and_missing_good_ends() -> None:
    won, lost = node("won", ending="good"), node("lost", ending="again")
    lonely = (node("home", way("won", 1), way("lost")), won, lost, node("moon", ending="good"))
    assert playing.codes(made(*lonely)) == [("LF308", ("nodes", 3, "id"))]
    circle = (node("home", way("hill", 1), way("lost")), node("hill", way("home"), way("won")), won, lost)
    assert playing.codes(made(*circle)) == [("LF324", ("nodes", 0, "id"))]
    hopeless = (node("home", way("lost", 1), way("gone")), lost, node("gone", ending="again"))
    assert playing.codes(made(*hopeless)) == [("LF311", ("start",))]


def test_an_author_hears_when_choosing_badly_costs_nothing() -> None:
    won, lost = node("won", ending="good"), node("lost", ending="again")
    assert playing.codes(made(node("home", way("won"), way("lost")), won, lost)) == [("LF325", ("nodes",))]
    assert playing.codes(made(node("home", way("won", 3), way("lost", 1)), won, lost)) == [("LF325", ("nodes",))]
    rich = (node("home", way("won", 2), way("lost", 2), way("poor")), won, lost, node("poor", ending="again"))
    assert playing.codes(made(*rich)) == [("LF326", ("nodes",))]
