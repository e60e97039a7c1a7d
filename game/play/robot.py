"""How a machine plays: policies that follow from `best` and `worst` of a step type, so every lesson ever written is played.

Pure: what is open -> one intent. Knows no step type, no window and no key; the loop decides how a press is made.
"""

from __future__ import annotations

from enum import StrEnum

from game.content.models import Step
from game.core.intents import Intent, Press
from game.play.attempt import Attempt, Phase
from game.steps.casework import VERDICTS, verdict
from game.steps.contract import Kind


class Route(StrEnum):
    """`keys-only` answers like `right`; the loop makes each of its presses with the keyboard alone.

    `flag-all` and `trust-all` are right in everything but their verdicts: they call every message a scam, or none.
    """

    RIGHT = "right"
    WRONG = "wrong"
    WRONG_THEN_RIGHT = "wrong-then-right"
    HINT = "hint"
    KEYS_ONLY = "keys-only"
    FLAG_ALL = "flag-all"
    TRUST_ALL = "trust-all"


BLIND = {Route.FLAG_ALL: verdict(True), Route.TRUST_ALL: verdict(False)}
"""The one verdict of those who do not look."""


def next_intent(kind: Kind, step: Step, attempt: Attempt, route: str) -> Intent:
    """What this route does now. Raises ValueError for a route that is none."""
    route = Route(route)
    if attempt.phase is Phase.DONE:
        return Press("next")
    if attempt.phase is Phase.AGAIN:
        return Press("retry")
    if route is Route.HINT and step.hints and not attempt.hints:
        return Press("hint")
    errs = route is Route.WRONG or (route is Route.WRONG_THEN_RIGHT and not attempt.tries)
    intent = (kind.worst if errs else kind.best)(step, attempt.state)
    judging = isinstance(intent, Press) and intent.id in VERDICTS
    return Press(BLIND[route]) if judging and route in BLIND else intent
