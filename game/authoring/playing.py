"""The `play` stage of check: a machine plays every step of a lesson by every route, in every band, and counts what it earns.

A lesson nobody can finish, or that pays for wrong answers, is told here before a class meets it. Knows no screen.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from game.content.loading import Draft
from game.content.models import Lesson, Step
from game.content.sentences import tell
from game.core.problems import Problem, Span
from game.play import attempt as trial
from game.play.attempt import Attempt
from game.play.lesson import playable
from game.play.robot import Route, next_intent
from game.steps import KINDS
from game.steps.contract import Kind, Setting

ROUTES = (Route.RIGHT, Route.WRONG, Route.WRONG_THEN_RIGHT, Route.HINT)
PATIENCE = 300
"""Intents a step may take before it is called endless."""
BOUNDS = {
    Route.RIGHT: (Fraction(1), Fraction(1)),
    Route.WRONG: (Fraction(0), Fraction(1, 5)),
    Route.WRONG_THEN_RIGHT: (Fraction(3, 10), Fraction(99, 100)),
    Route.HINT: (Fraction(9, 10), Fraction(1)),
}
"""Least and most a graded step is worth by each route (decision B2); where no retry is left, wrong-then-right is wrong.
Where a blind answer is always right, as the act of a judged genuine message is, every route is the right one."""


def problems(lesson: Lesson, draft: Draft) -> Iterator[Problem]:
    """Every step that cannot be played to its end, or is worth what it should not be; each told once."""
    at = {step.id: index for index, step in enumerate(lesson.steps)}
    told: set[str] = set()
    for band in lesson.head.bands:
        for step in playable(lesson, band):
            found = next(_wrong(step, band, draft.spot(("steps", at[step.id]))), None)
            if found and step.id not in told:
                told.add(step.id)
                yield found


def _wrong(step: Step, band: str, spot: Span) -> Iterator[Problem]:
    kind = KINDS[step.type]
    for route in ROUTES:
        try:
            end = played(kind, step, band, route)
        except Exception as error:   # whatever a step type stumbles over: the author hears of it, the check goes on
            yield tell("LF801", spot, route=route, why=f"{type(error).__name__}: {error}")
            continue
        if end is None:
            yield tell("LF801", spot, route=route, why=f"> {PATIENCE}")
        elif kind.odds(step).graded:
            yield from _worth(kind, step, end, route, spot)


def played(kind: Kind, step: Step, band: str, route: Route) -> Attempt | None:
    """The attempt when the route has left the step behind; None when it never does."""
    attempt = trial.begin(kind, step, Setting(luck=f"check/{step.id}", band=band))
    for _ in range(PATIENCE):
        if attempt.left:
            return attempt
        attempt = trial.handle(kind, step, attempt, next_intent(kind, step, attempt, route))
    return None


def _worth(kind: Kind, step: Step, end: Attempt, route: Route, spot: Span) -> Iterator[Problem]:
    odds = kind.odds(step)
    hopeless = route is Route.WRONG_THEN_RIGHT and not odds.retries
    sure = odds.chance >= 1 and route is not Route.HINT
    least, most = BOUNDS[Route.RIGHT if sure else Route.WRONG if hopeless else route]
    worth = trial.score(kind, step, end)
    if not least <= worth <= most:
        yield tell("LF801", spot, route=route, why=f"{float(worth):.2f} ≠ {float(least):g}–{float(most):g}")
