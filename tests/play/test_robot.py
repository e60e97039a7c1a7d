"""The robot plays every sample of every step type by every route; what each route earns is known beforehand."""

from __future__ import annotations

from fractions import Fraction
from importlib import import_module
from itertools import pairwise

import pytest

from game.content.models import Step
from game.core.intents import Press
from game.play import attempt as trial
from game.play.attempt import Attempt, Phase
from game.play.robot import Route, next_intent
from game.steps import KINDS
from game.steps.contract import Kind, Setting
from tests.steps.playing import samples

PATIENCE = 400
STEPS = [(kind, step) for kind in KINDS.values() for step in samples(import_module(f"game.steps.{kind.name}"))]
GRADED = [(kind, step) for kind, step in STEPS if kind.odds(step).graded and kind.odds(step).chance < 1]
"""Steps with which something can go wrong: with a genuine talk nothing can."""
named = pytest.mark.parametrize(("kind", "step"), STEPS, ids=[f"{kind.name}-{step.id}" for kind, step in STEPS])
graded = pytest.mark.parametrize(("kind", "step"), GRADED, ids=[f"{kind.name}-{step.id}" for kind, step in GRADED])


def played(kind: Kind, step: Step, route: str) -> list[Attempt]:
    """Every state of the attempt on the way, the last one left for the next step."""
    way = [trial.begin(kind, step, Setting(luck="robot"))]
    while not way[-1].left:
        way.append(trial.handle(kind, step, way[-1], next_intent(kind, step, way[-1], route)))
        assert len(way) < PATIENCE, f"{kind.name} {step.id} does not end by the route {route}"
    return way


def worth(kind: Kind, step: Step, route: str) -> Fraction:
    return trial.score(kind, step, played(kind, step, route)[-1])


@named
@pytest.mark.parametrize("route", list(Route))
def test_every_route_ends_and_every_intent_of_it_changes_something(kind: Kind, step: Step, route: Route) -> None:
    way = played(kind, step, route)
    assert all(before != after for before, after in pairwise(way))


@graded
def test_the_right_route_earns_everything_at_the_first_try(kind: Kind, step: Step) -> None:
    assert worth(kind, step, Route.RIGHT) == worth(kind, step, Route.KEYS_ONLY) == 1
    assert played(kind, step, Route.RIGHT)[-1].tries == 1


@graded
def test_the_wrong_route_uses_every_retry_and_earns_a_fifth_at_most(kind: Kind, step: Step) -> None:
    end = played(kind, step, Route.WRONG)[-1]
    assert end.tries == 1 + kind.odds(step).retries
    assert trial.score(kind, step, end) <= Fraction(1, 5)


@graded
def test_the_hint_route_opens_one_hint_and_pays_a_tenth_for_it(kind: Kind, step: Step) -> None:
    end = played(kind, step, Route.HINT)[-1]
    assert end.hints == min(1, len(step.hints))
    assert trial.score(kind, step, end) == 1 - Fraction(end.hints, 10)


@graded
def test_wrong_then_right_earns_seven_tenths_where_a_retry_is_allowed(kind: Kind, step: Step) -> None:
    end = played(kind, step, Route.WRONG_THEN_RIGHT)[-1]
    if kind.odds(step).retries:
        assert (end.tries, trial.score(kind, step, end)) == (2, Fraction(7, 10))
    else:
        assert trial.score(kind, step, end) <= Fraction(1, 5)


def test_after_an_answer_the_robot_tries_again_and_after_the_end_it_goes_on() -> None:
    kind, step = GRADED[0]
    begun = trial.begin(kind, step, Setting(luck="robot"))
    for route in Route:
        assert next_intent(kind, step, Attempt(begun.setting, begun.state, Phase.AGAIN), route) == Press("retry")
        assert next_intent(kind, step, Attempt(begun.setting, begun.state, Phase.DONE), route) == Press("next")


def test_a_route_that_is_none_is_refused() -> None:
    kind, step = GRADED[0]
    with pytest.raises(ValueError, match="sideways"):
        next_intent(kind, step, trial.begin(kind, step, Setting(luck="robot")), "sideways")
