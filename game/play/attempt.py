"""One step being played: the hint ladder, retries, feedback and score around any step type, written once.

Pure: (kind, step, attempt, intent) -> attempt. Knows no lesson, no file and no window.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction
from typing import Any

from game.content.models import Step
from game.core.intents import Intent, Press
from game.play.scoring import exact, step_score
from game.steps.contract import Grade, Kind, Ruling, Setting


class Phase(StrEnum):
    WORK = "work"
    AGAIN = "again"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Attempt:
    """`state` is the step type's own; `first` and `best` are bases of the first and the best try so far, 0–1."""

    setting: Setting
    state: Any
    phase: Phase = Phase.WORK
    tries: int = 0
    hints: int = 0
    first: float = 0.0
    best: float = 0.0
    earlier: float = 0.0
    """The best base of the tries before the last one: a retry never lowers what was earned."""
    grade: Grade | None = None
    rulings: tuple[Ruling, ...] = ()
    """What was called a scam or genuine in the first try; afterwards one knows."""
    gave_up: bool = False
    left: bool = False
    """Next was pressed after the end: the lesson goes on."""

    @property
    def solved(self) -> bool:
        return self.grade is not None and self.grade.base >= 1 and not self.gave_up


def begin(kind: Kind, step: Step, setting: Setting) -> Attempt:
    return Attempt(setting, kind.start(step, setting, None))


def handle(kind: Kind, step: Step, attempt: Attempt, intent: Intent) -> Attempt:
    """What becomes of the attempt. Unknown intents leave it unchanged."""
    match attempt.phase, intent:
        case Phase.WORK, Press("hint"):
            return replace(attempt, hints=min(attempt.hints + 1, len(step.hints)))
        case Phase.AGAIN, Press("retry"):
            state = kind.start(step, attempt.setting, attempt.state)
            return replace(attempt, state=state, phase=Phase.WORK, grade=None)
        case Phase.AGAIN, Press("answer"):
            return _shown(kind, step, replace(attempt, gave_up=True))
        case Phase.DONE, Press("next"):
            return replace(attempt, left=True)
        case Phase.WORK, _:
            return _judged(kind, step, _ruled(kind, step, replace(attempt, state=kind.handle(step, attempt.state, intent))))
    return attempt


def score(kind: Kind, step: Step, attempt: Attempt) -> Fraction:
    """What the finished step is worth, 0–1 (product §4.6, decision B2)."""
    return step_score(
        best=exact(attempt.best),
        solved=attempt.solved,
        retries=attempt.tries - 1,
        hints=attempt.hints,
        earlier=exact(attempt.earlier),
    )


def answer(kind: Kind, step: Step, setting: Setting) -> Any:
    """The state after a perfect player has committed: what is shown when the answer is shown."""
    state = kind.start(step, setting, None)
    for _ in range(400):
        if kind.grade(step, state) is not None:
            return state
        state = kind.handle(step, state, kind.best(step, state))
    raise ValueError(f"step type {kind.name}: best() does not end in step {step.id}")


def _ruled(kind: Kind, step: Step, attempt: Attempt) -> Attempt:
    """With the verdicts of the first try, once they are given."""
    return attempt if attempt.tries or attempt.rulings else replace(attempt, rulings=kind.ruled(step, attempt.state))


def _judged(kind: Kind, step: Step, attempt: Attempt) -> Attempt:
    """After every move of a working step: has an answer been committed, and what now?"""
    grade = kind.grade(step, attempt.state)
    if grade is None:
        return attempt
    tries = attempt.tries + 1
    judged = replace(
        attempt,
        grade=grade,
        tries=tries,
        first=grade.base if tries == 1 else attempt.first,
        best=max(attempt.best, grade.base),
        earlier=attempt.best,
    )
    odds = kind.odds(step)
    if grade.base >= 1 or grade.settled or not odds.graded:
        # A story has nothing to look back at: the lesson goes straight on.
        return replace(judged, phase=Phase.DONE, left=not odds.graded)
    if tries <= odds.retries:
        return replace(judged, phase=Phase.AGAIN)
    return _shown(kind, step, judged)


def _shown(kind: Kind, step: Step, attempt: Attempt) -> Attempt:
    """The answer laid open, with its why; what the pupil earned stays earned."""
    state = answer(kind, step, attempt.setting)
    grade = kind.grade(step, state)
    return replace(attempt, state=state, phase=Phase.DONE, grade=grade, gave_up=True)
