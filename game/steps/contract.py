"""What a step type is: one module with the same names in it. `kind_of` turns the module into a value the house can use.

Model, State, start, handle, view, grade, best, worst — and, where the defaults do not fit, `odds`, `ballot` and `ruled`.
A step type owns its interaction and nothing else: hints, retries, feedback, score and Next are wrapped around it by
play/attempt.py. Words never enter a State; ids do.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from game.content.models import Step
from game.core.intents import Intent
from game.core.nodes import Card, Mark, Option, Picture, Role, Stage, Text


@dataclass(frozen=True, slots=True)
class Setting:
    """What surrounds a playing: `luck` seeds every shuffle, `band` is the pupil's, `stake` what may be lost (贝)."""

    luck: str
    band: str = "P34"
    stake: int = 0


@dataclass(frozen=True, slots=True)
class Ruling:
    """What was called a scam or genuine inside a step, for discernment, boosters and the case file (events.Judged).

    `case` "" stands for the step itself; `verdict` 1 surely a scam … 4 surely genuine.
    """

    case: str
    pattern: str
    channel: str
    scam: bool
    verdict: int
    checks: int = 0
    hints: int = 0
    deed: str = ""
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Grade:
    """What became of a committed answer.

    `base` 0–1 by the type's rule; `marks` say per part id what to show on it; `say` is the feedback this very answer
    deserves ("" = the step's own right/wrong); `chosen` are the ids picked, for item analysis; `deed` what was done in
    a fraud story ("" elsewhere); `settled` says that there is nothing to try again although more was possible (a good
    end of a branch that is not the best one).
    """

    base: float
    marks: tuple[tuple[str, Mark], ...] = ()
    say: str = ""
    chosen: tuple[str, ...] = ()
    deed: str = ""
    settled: bool = False


@dataclass(frozen=True, slots=True)
class Odds:
    """`chance` of a blind answer being right (0–1), `retries` allowed after a miss, `graded` false for stories."""

    chance: float = 0.0
    retries: int = 2
    graded: bool = True


@dataclass(frozen=True, slots=True)
class Kind:
    """A step type as a value. The functions take (step) or (step, state); see the module docstring.

    `ruled` says what was called a scam or genuine as soon as it cannot be taken back, which is before it is unveiled:
    who leaves at the unveiling has judged all the same.
    """

    name: str
    manual: str
    model: type[Step]
    start: Callable[[Any, Setting, Any | None], Any]
    handle: Callable[[Any, Any, Intent], Any]
    view: Callable[[Any, Any], Card | Stage]
    grade: Callable[[Any, Any], Grade | None]
    best: Callable[[Any, Any], Intent]
    worst: Callable[[Any, Any], Intent]
    odds: Callable[[Any], Odds]
    ballot: Callable[[Any], tuple[Option, ...]]
    ruled: Callable[[Any, Any], tuple[Ruling, ...]]


def kind_of(module: ModuleType) -> Kind:
    """The step type a module describes. Raises AttributeError when a name is missing."""
    return Kind(
        name=module.__name__.rpartition(".")[2],
        manual=(module.__doc__ or "").strip(),
        model=module.Model,
        start=module.start,
        handle=module.handle,
        view=module.view,
        grade=module.grade,
        best=module.best,
        worst=module.worst,
        odds=getattr(module, "odds", lambda step: Odds()),
        ballot=getattr(module, "ballot", lambda step: ()),
        ruled=getattr(module, "ruled", lambda step, state: ()),
    )


def question(words: str) -> Text:
    """The question on top of a card."""
    return Text(words, Role.QUESTION)


def picture(step: Step) -> Picture | None:
    """The step's picture, if it has one, on its mat."""
    return Picture(step.picture, 340, 160, alt=step.alt, mat=True) if step.picture else None
