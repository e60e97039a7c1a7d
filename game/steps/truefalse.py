"""判断：一句话，是对还是错。

选了就算交卷，不能再试（再试等于直接告诉答案），所以 `why` 一定要把道理讲清楚：答对答错都念它。
得分：答对 1，答错 0。猜也有一半机会，一课里不要连着出。
键盘：← 对，→ 错。

A statement that is true or false. Base is 1 or 0, no retry; `why` is shown either way.
"""

from __future__ import annotations

from dataclasses import dataclass

from game.content.models import Question, Step, Truth, Why
from game.core.intents import Intent, Press
from game.core.nodes import Card, Grid, Mark, Option
from game.steps.contract import Grade, Odds, Setting, picture, question


class Model(Step):
    statement: Question
    answer: Truth
    why: Why


@dataclass(frozen=True, slots=True)
class State:
    picked: bool | None = None


def start(step: Model, setting: Setting, before: State | None = None) -> State:
    return State()


def handle(step: Model, state: State, intent: Intent) -> State:
    for verdict in (True, False):
        if state.picked is None and intent == Press(part(verdict)):
            return State(verdict)
    return state


def view(step: Model, state: State) -> Card:
    options = tuple(Option(one.id, one.words, key=one.id, enabled=state.picked is None) for one in ballot(step))
    return Card(question(step.statement), Grid(options, columns=2, id="options"), picture(step))


def grade(step: Model, state: State) -> Grade | None:
    if state.picked is None:
        return None
    mark = Mark.RIGHT if state.picked == step.answer else Mark.AGAIN
    return Grade(float(state.picked == step.answer), ((part(state.picked), mark),), step.why, (part(state.picked),))


def best(step: Model, state: State) -> Intent:
    return Press(part(step.answer))


def worst(step: Model, state: State) -> Intent:
    return Press(part(not step.answer))


def odds(step: Model) -> Odds:
    return Odds(chance=0.5, retries=0)


def ballot(step: Model) -> tuple[Option, ...]:
    """对 stands left and 错 right, as their arrow keys do."""
    return (Option("yes", "对", key="1"), Option("no", "错", key="2"))


def part(verdict: bool) -> str:
    """The id of a verdict, which is also the name of its key."""
    return "yes" if verdict else "no"
