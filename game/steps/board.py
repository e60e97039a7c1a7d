"""线索板：看每一条线索，给它贴上对的标签。

`columns` 一到三栏标签，比如“信号”“阶段”“怎么做”：每栏有 `id`、名字和二到五个 `choices`（`id` 和文字）。
`clues` 三到八条线索，`links` 写它在每一栏该贴哪一个：栏的 id，冒号，标签的 id，每一栏都要写。
亮着的那条线索等着贴：点一个标签就贴上了，接着贴下一栏，一条贴完自动到下一条。
点一条已经贴完的线索，就是把它的标签揭下来重贴。全部贴好按“选好了”。`why` 在答对或公布答案时念。
得分：（贴对的 − 贴错的）÷ 总数，最低 0。再试时，贴对的留着。
键盘：数字选标签（全部贴好以后选线索），退格撤回，回车交卷。

Pin every clue in one to three columns. Base is max(0, (right − wrong) / all links). A retry keeps what was right.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import prod
from typing import Annotated

from pydantic import BeforeValidator, Field

from game.content.models import (
    Answer,
    Fault,
    Label,
    PictureName,
    Question,
    Slug,
    Step,
    Why,
    fault,
    repeated,
    unknown,
)
from game.content.models import Model as Part
from game.core.intents import Intent, Press
from game.core.luck import shuffled
from game.core.nodes import Button, Card, Column, Grid, Grow, Mark, Node, Option, Role, Row, Text
from game.steps.contract import Grade, Odds, Setting, picture, question

Spot = tuple[int, int]
"""Clue and column, by their places in the file."""


def _pairs(value: object) -> object:
    return tuple(value.items()) if isinstance(value, dict) else value


Links = Annotated[tuple[tuple[str, str], ...], BeforeValidator(_pairs)]
"""Column id → choice id; written as a map, kept as pairs so that a step stays hashable."""


class Tag(Part):
    """A label that can be pinned."""

    id: Slug
    text: Label


class Heading(Part):
    """A column of the board."""

    id: Slug
    text: Label
    choices: Annotated[tuple[Tag, ...], Field(min_length=2, max_length=5)]


class Clue(Part):
    text: Answer
    links: Links
    picture: PictureName | None = None


class Model(Step):
    question: Question
    columns: Annotated[tuple[Heading, ...], Field(min_length=1, max_length=3)]
    clues: Annotated[tuple[Clue, ...], Field(min_length=3, max_length=8)]
    why: Why = ""

    def rules(self) -> Iterator[Fault]:
        tags = {column.id: tuple(tag.id for tag in column.choices) for column in self.columns}
        yield from repeated("columns", values=(column.id for column in self.columns), end="id", code="LF303")
        yield from repeated("clues", values=(clue.text for clue in self.clues), end="text")
        for at, column in enumerate(self.columns):
            yield from repeated("columns", at, "choices", values=tags[column.id], end="id", code="LF303")
            yield from repeated("columns", at, "choices", values=(tag.text for tag in column.choices), end="text")
        for index, clue in enumerate(self.clues):
            links = dict(clue.links)
            for name, tag in clue.links:
                yield from unknown("clues", index, "links", name, value=name, known=tags)
                yield from unknown("clues", index, "links", name, value=tag, known=tags.get(name, (tag,)))
            for name in tags:
                if name not in links:
                    yield fault("LF320", "clues", index, "links", value=name)


@dataclass(frozen=True, slots=True)
class State:
    """`pins` are spots and the tag pinned there, in the order they were pinned; `at` is the spot to be pinned next."""

    order: tuple[int, ...]
    at: Spot | None
    pins: tuple[tuple[Spot, int], ...] = ()
    kept: tuple[Spot, ...] = ()
    done: bool = False


def start(step: Model, setting: Setting, before: State | None = None) -> State:
    if before is not None:
        right = tuple(pin for pin in before.pins if _right(step, *pin))
        return _onward(step, State(before.order, None, right, tuple(spot for spot, _ in right)))
    order = shuffled(range(len(step.clues)), setting.luck, step.id)
    return State(order, (order[0], 0))


def handle(step: Model, state: State, intent: Intent) -> State:
    if state.done or not isinstance(intent, Press):
        return state
    if intent.id == "commit" and _complete(step, state):
        return replace(state, at=None, done=True)
    if intent.id == "undo" and len(state.pins) > len(state.kept):
        return replace(state, at=state.pins[-1][0], pins=state.pins[:-1])
    for clue in state.order:
        if intent.id == part(clue):
            return _taken_up(step, state, clue)
    if state.at is not None:
        for tag, name in enumerate(_tags(step, state.at[1])):
            if intent.id == name:
                others = tuple(pin for pin in state.pins if pin[0] != state.at)
                return _onward(step, replace(state, pins=(*others, (state.at, tag))))
    return state


def view(step: Model, state: State) -> Card:
    pictured = any(clue.picture for clue in step.clues)
    across = 4 if pictured or len(step.clues) > 6 else 2 if len(step.clues) == 4 else 3
    clues = Grid(tuple(_clue(step, state, clue, pictured) for clue in state.order), across, id="clues")
    body: tuple[Node, ...] = (clues,) if state.at is None else (clues, _choices(step, state.at[1]))
    undo = Button("undo", "撤回", key="undo", enabled=not state.done and len(state.pins) > len(state.kept))
    ready = _complete(step, state) and not state.done
    commit = Button("commit", "选好了", "primary", key="enter", enabled=ready)
    return Card(question(step.question), Column(body, gap=20, align="fill"), picture(step), (undo, commit))


def grade(step: Model, state: State) -> Grade | None:
    if not state.done:
        return None
    wrong = {spot for spot, tag in state.pins if not _right(step, spot, tag)}
    clues = {clue for clue, _ in wrong}
    base = max(0.0, (len(state.pins) - 2 * len(wrong)) / len(state.pins))
    marks = tuple((part(clue), Mark.AGAIN if clue in clues else Mark.RIGHT) for clue in state.order)
    chosen = tuple(f"{part(clue)}:{_tags(step, column)[tag]}" for (clue, column), tag in sorted(state.pins))
    return Grade(base, marks, "" if wrong else step.why, chosen)


def best(step: Model, state: State) -> Intent:
    return _toward(step, state, off=0)


def worst(step: Model, state: State) -> Intent:
    return _toward(step, state, off=1)


def odds(step: Model) -> Odds:
    return Odds(chance=prod(1 / len(column.choices) for column in step.columns) ** len(step.clues))


def part(clue: int) -> str:
    """The id of a clue, by its place in the file."""
    return f"clue-{clue + 1}"


def _tags(step: Model, column: int) -> tuple[str, ...]:
    """The ids of a column's labels on the screen."""
    heading = step.columns[column]
    return tuple(f"{heading.id}/{tag.id}" for tag in heading.choices)


def _home(step: Model, spot: Spot) -> int:
    """Index of the tag that belongs there."""
    heading = step.columns[spot[1]]
    wanted = dict(step.clues[spot[0]].links)[heading.id]
    return next(index for index, tag in enumerate(heading.choices) if tag.id == wanted)


def _right(step: Model, spot: Spot, tag: int) -> bool:
    return _home(step, spot) == tag


def _spots(step: Model, clue: int) -> tuple[Spot, ...]:
    return tuple((clue, column) for column in range(len(step.columns)))


def _complete(step: Model, state: State) -> bool:
    return len(state.pins) == len(step.clues) * len(step.columns)


def _onward(step: Model, state: State) -> State:
    """On to the next open spot of the clue in hand, else to the first open one of all."""
    pinned = dict(state.pins)
    here = _spots(step, state.at[0]) if state.at else ()
    spots = (*here, *(spot for clue in state.order for spot in _spots(step, clue)))
    return replace(state, at=next((spot for spot in spots if spot not in pinned), None))


def _taken_up(step: Model, state: State, clue: int) -> State:
    """The clue in hand; one that was pinned in full loses its labels first, except those that are known to be right."""
    spots = _spots(step, clue)
    if all(spot in state.kept for spot in spots):
        return state
    pinned = dict(state.pins)
    if all(spot in pinned for spot in spots):
        state = replace(state, pins=tuple(pin for pin in state.pins if pin[0][0] != clue or pin[0] in state.kept))
    return _onward(step, replace(state, at=(clue, 0)))


def _clue(step: Model, state: State, clue: int, pictured: bool) -> Option:
    """A clue; its note is what is pinned to it. Digits are on the clues once no column waits for them.

    While a column waits, the other clues show their pin of this column only: all of them stay in sight, to be compared.
    """
    pinned = dict(state.pins)
    spots = _spots(step, clue)
    kept = all(spot in state.kept for spot in spots)
    active = state.at is not None and state.at[0] == clue
    noted = spots if state.at is None or active else tuple(spot for spot in spots if spot[1] == state.at[1])
    return Option(
        part(clue),
        step.clues[clue].text,
        shape="card" if pictured else "chip",
        key="" if state.at is not None else str(state.order.index(clue) + 1),
        picture=step.clues[clue].picture or "",
        mark=Mark.RIGHT if kept else Mark.CHOSEN if active else Mark.IDLE,
        enabled=not kept and not state.done,
        note=" · ".join(step.columns[spot[1]].choices[pinned[spot]].text for spot in noted if spot in pinned),
    )


def _choices(step: Model, column: int) -> Row:
    """The column that waits, with its labels."""
    heading = step.columns[column]
    tags = tuple(
        Option(name, tag.text, shape="chip", key=str(place))
        for place, (name, tag) in enumerate(zip(_tags(step, column), heading.choices, strict=True), 1)
    )
    return Row((Text(heading.text, Role.HEADING, id=f"column-{heading.id}"), Grow(Grid(tags, len(tags), id="choices"))))


def _toward(step: Model, state: State, off: int) -> Intent:
    """The next press on the way to every pin lying `off` places from where it belongs."""

    def wanted(spot: Spot) -> int:
        return (_home(step, spot) + off) % len(step.columns[spot[1]].choices)

    if state.at is not None:
        return Press(_tags(step, state.at[1])[wanted(state.at)])
    astray = (spot[0] for spot, tag in state.pins if spot not in state.kept and tag != wanted(spot))
    return Press(next((part(clue) for clue in astray), "commit"))
