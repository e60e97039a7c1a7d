"""排序：把三到七件事（或图）排成正确的顺序。

`items` 按正确的顺序写，游戏会打乱；`anchor: first` 或 `last` 让第一件或最后一件一开始就在位、不能动。
先点一个，再点它该去的位置；也可以点起来以后用方向键移动。排好按“选好了”。`why` 在全部排对时（或公布答案时）念。
得分：前后相邻排对的有几处 ÷（件数 − 1）。再试时从刚才的样子接着排，排对的那一段打着勾。
键盘：数字选，方向键移动，回车交卷。

Put three to seven items in order; write them in the right one. Base is the share of neighbours that follow each other
as they should. A retry goes on from the same line, with its longest right stretch ticked.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import factorial
from typing import Annotated, Literal

from pydantic import Field

from game.content.models import Answer, Fault, PictureName, Question, Step, Why, repeated
from game.content.models import Model as Part
from game.core.intents import Intent
from game.core.nodes import Card, Grid, Option
from game.steps import sequence
from game.steps.contract import Grade, Odds, Setting, picture, question


class Item(Part):
    """One thing to be put in its place."""

    text: Answer
    picture: PictureName | None = None


class Model(Step):
    question: Question
    items: Annotated[tuple[Item, ...], Field(min_length=3, max_length=7)]
    anchor: Literal["first", "last"] | None = None
    why: Why = ""

    def rules(self) -> Iterator[Fault]:
        yield from repeated("items", values=(item.text for item in self.items), end="text")


State = sequence.Line


def start(step: Model, setting: Setting, before: State | None = None) -> State:
    return sequence.again(before) if before else sequence.begin(len(step.items), setting, step.id, _fixed(step))


def handle(step: Model, state: State, intent: Intent) -> State:
    return sequence.handle(state, _ids(step), intent, _fixed(step))


def view(step: Model, state: State) -> Card:
    """Pictures stand in a row, up to four texts below each other; more go two abreast, counted by their badges."""
    cards = any(item.picture for item in step.items)
    columns = 4 if cards else 1 if len(step.items) <= 4 else 2
    low = -(-len(step.items) // columns) > 3
    options = tuple(
        Option(
            part(index),
            step.items[index].text,
            shape="card" if cards else "chip" if low else "row",
            key=str(place),
            picture=step.items[index].picture or "",
            mark=state.mark(index),
            enabled=index != _fixed(step) and not state.done,
            takes_move=index == state.held,
        )
        for place, index in enumerate(state.order, 1)
    )
    return Card(
        question(step.question), Grid(options, columns=columns, id="items"), picture(step), sequence.actions(state)
    )


def grade(step: Model, state: State) -> Grade | None:
    return sequence.judged(state, _ids(step), step.why, _fixed(step)) if state.done else None


def best(step: Model, state: State) -> Intent:
    return sequence.toward(state, _ids(step), range(len(step.items)))


def worst(step: Model, state: State) -> Intent:
    return sequence.toward(state, _ids(step), sequence.backward(len(step.items), _fixed(step)))


def odds(step: Model) -> Odds:
    return Odds(chance=1 / factorial(len(step.items) - (step.anchor is not None)))


def part(index: int) -> str:
    """The id of the index-th item as written in the file, wherever it stands."""
    return f"item-{index + 1}"


def _ids(step: Model) -> tuple[str, ...]:
    return tuple(part(index) for index in range(len(step.items)))


def _fixed(step: Model) -> int | None:
    """Index of the item that stands where it belongs from the start."""
    return {None: None, "first": 0, "last": len(step.items) - 1}[step.anchor]
