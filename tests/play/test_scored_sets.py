"""Every scored set that is shipped, against those who do not look and those who look at everything."""

from __future__ import annotations

from pathlib import Path
from random import Random
from statistics import fmean

import pytest

from game.content.casebook import filled
from game.content.library import SHIPPED, lesson_files, pack_folders
from game.content.loading import read_lesson
from game.content.models import Step
from game.play import attempt as trial
from game.play.attempt import Attempt
from game.play.discern import tally
from game.play.lesson import scored_set
from game.play.robot import Route, next_intent
from game.steps import KINDS, MODELS
from game.steps.contract import Setting


def sets() -> list[tuple[str, Step]]:
    """Every scored set of the shipped packs, its cases put in."""
    files = [file for folder in pack_folders((SHIPPED,)) for file in lesson_files(Path(folder))]
    steps = [(file.stem, filled(step)) for file in files for _, step in read_lesson(file, MODELS).steps]
    return [(name, step) for name, step in steps if scored_set(step)]


SETS = sets()
each = pytest.mark.parametrize("step", [step for _, step in SETS], ids=[f"{name}-{step.id}" for name, step in SETS])


def first_try(step: Step, route: Route) -> Attempt:
    kind = KINDS[step.type]
    attempt = trial.begin(kind, step, Setting("sets", "P56"))
    while not attempt.tries:
        attempt = trial.handle(kind, step, attempt, next_intent(kind, step, attempt, route))
    return attempt


@each
def test_suspecting_everybody_and_trusting_everybody_earn_exactly_nothing(step: Step) -> None:
    assert first_try(step, Route.FLAG_ALL).first == first_try(step, Route.TRUST_ALL).first == 0


@each
def test_who_tells_apart_earns_everything_and_every_verdict_is_kept(step: Step) -> None:
    attempt = first_try(step, Route.RIGHT)
    assert attempt.first == 1
    assert [(said.case, said.verdict <= 2) for said in sorted(attempt.rulings, key=lambda said: said.case)] == sorted(
        (looks.id, looks.scam) for looks in step.judged
    )


def test_guessing_is_worth_nothing_in_the_mean() -> None:
    luck = Random(7)
    edges = []
    for n in range(10_000):
        _, step = SETS[n % len(SETS)]
        edges.append(tally((luck.random() < 0.5, looks.scam) for looks in step.judged).edge)
    assert abs(fmean(edges)) <= 0.02
