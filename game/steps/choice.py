"""单选：从二到四个答案里选一个。

选了就算交卷，不必再按确认。每个答案都写 `why`：选它会怎样、为什么；选错时念给孩子听的就是它。
得分：第一次就选对 1，否则 0；有 n 个答案可以再试 n − 2 次（两个答案不能再试），已经试过的会放到一边。
键盘：数字 1–4 选。

Choose one of two to four answers. Base is 1 or 0; n − 2 retries; answers tried before are laid aside.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated

from pydantic import Field

from game.content.models import Answer, Fault, PictureName, Question, Step, Truth, Why, fault, repeated
from game.content.models import Model as Part
from game.core.intents import Intent, Press
from game.core.luck import shuffled
from game.core.nodes import Card, Grid, Mark, Option
from game.steps.contract import Grade, Odds, Setting, picture, question


class Choices(Part):
    """One answer."""

    text: Answer
    right: Truth = False
    why: Why
    picture: PictureName | None = None


class Model(Step):
    question: Question
    options: Annotated[tuple[Choices, ...], Field(min_length=2, max_length=4)]
    shuffle: Truth = True

    def rules(self) -> Iterator[Fault]:
        right = sum(option.right for option in self.options)
        if right == 0:
            yield fault("LF301", "options")
        if right == len(self.options):
            yield fault("LF302", "options")
        yield from repeated("options", values=(option.text for option in self.options), end="text")


@dataclass(frozen=True, slots=True)
class State:
    order: tuple[int, ...]
    tried: tuple[int, ...] = ()
    picked: int | None = None


def start(step: Model, setting: Setting, before: State | None = None) -> State:
    if before is not None:
        gone = before.tried + ((before.picked,) if before.picked is not None else ())
        return State(before.order, gone)
    order = tuple(range(len(step.options)))
    return State(shuffled(order, setting.luck, step.id) if step.shuffle else order)


def handle(step: Model, state: State, intent: Intent) -> State:
    for index in state.order:
        if state.picked is None and index not in state.tried and intent == Press(part(index)):
            return State(state.order, state.tried, index)
    return state


def view(step: Model, state: State) -> Card:
    pictured = any(option.picture for option in step.options)
    options = tuple(
        Option(
            part(index),
            step.options[index].text,
            shape="card" if pictured else "row",
            key=str(place),
            picture=step.options[index].picture or "",
            mark=Mark.REST if index in state.tried else Mark.IDLE,
            enabled=index not in state.tried,
        )
        for place, index in enumerate(state.order, 1)
    )
    columns = 4 if pictured else 1 if len(options) == 3 else 2
    return Card(question(step.question), Grid(options, columns, id="options"), picture(step))


def grade(step: Model, state: State) -> Grade | None:
    if state.picked is None:
        return None
    option = step.options[state.picked]
    mark = Mark.RIGHT if option.right else Mark.AGAIN
    return Grade(float(option.right), ((part(state.picked), mark),), option.why, (part(state.picked),))


def best(step: Model, state: State) -> Intent:
    return Press(part(_first(step, state, right=True)))


def worst(step: Model, state: State) -> Intent:
    return Press(part(_first(step, state, right=False)))


def odds(step: Model) -> Odds:
    return Odds(chance=1 / len(step.options), retries=len(step.options) - 2)


def ballot(step: Model) -> tuple[Option, ...]:
    return tuple(Option(part(index), option.text, key=str(index + 1)) for index, option in enumerate(step.options))


def part(index: int) -> str:
    """The id of the index-th answer as written in the file, whatever the shuffle did."""
    return f"option-{index + 1}"


def _first(step: Model, state: State, right: bool) -> int:
    """The first open answer that is right (or wrong); any open one when there is none."""
    open_ = [index for index in state.order if index not in state.tried]
    return next((index for index in open_ if step.options[index].right == right), open_[0])
