"""分支剧情：故事走到一处停下来，选一选，看看会怎样。

`nodes` 里每一段有自己的 `id`，写法和讲故事的一页一样；`start` 写从哪一段开始。一段要么有 `choices`（二到四个选择，
`to` 写走到哪一段，`worth` 写这个选择值几分，0 到 3），要么有 `ending`：`good` 是好结局，`again` 是“再想想”的结局。
好结局可以有几个。故事不能绕圈走回来。每一步都选得不好时，得分要在最好的五分之一以下；
“再想想”的结局，得分要比最好的好结局低。
得分：一路上的 worth 之和 ÷ 最好的一条路。可以退回去改走别的路看看，但每一处只按第一次选的算。
走到“再想想”的结局，可以从头再走一遍；走到好结局就算走完。
键盘：数字选，回车看完结局，退格退回上一段。

A story with choices. Base is the worth along the way over that of the best walk; going back to look is free, but each
place counts by its first choice. A good ending settles it, an `again` ending may be walked anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Annotated, Literal

from pydantic import Field

from game.content.models import Answer, Fault, SceneName, Slug, Step, fault, repeated, unknown
from game.content.models import Model as Part
from game.core.intents import Intent, Press
from game.core.nodes import Option, Stage
from game.steps import staging
from game.steps.contract import Grade, Odds, Setting
from game.steps.paths import MOST, Walks, faults, walks


class Way(Part):
    """A choice and where it leads."""

    to: Slug
    text: Answer
    worth: Annotated[int, Field(ge=0, le=3)] = 0


class Moment(staging.Shot):
    """A place of the story."""

    id: Slug
    choices: Annotated[tuple[Way, ...], Field(min_length=2, max_length=4)] = ()
    ending: Literal["good", "again"] | None = None


class Model(Step):
    scene: SceneName
    start: Slug
    nodes: Annotated[tuple[Moment, ...], Field(min_length=3, max_length=MOST)]

    def rules(self) -> Iterator[Fault]:
        names = tuple(node.id for node in self.nodes)
        plain = [
            *repeated("nodes", values=names, end="id", code="LF303"),
            *unknown("start", value=self.start, known=names),
            *(found for index, node in enumerate(self.nodes) for found in _node_faults(node, index, names)),
        ]
        yield from plain
        if not plain:
            yield from faults(_walks(self))


@dataclass(frozen=True, slots=True)
class State:
    """`path` are the nodes walked, `picks` the choice taken in each but the last, `firsts` first choices by node."""

    path: tuple[str, ...]
    picks: tuple[int, ...] = ()
    firsts: tuple[tuple[str, int], ...] = ()
    done: bool = False


def start(step: Model, setting: Setting, before: State | None = None) -> State:
    return State((step.start,))


def handle(step: Model, state: State, intent: Intent) -> State:
    node = _node(step, state.path[-1])
    if state.done:
        return state
    if intent == Press("next") and node.ending:
        return replace(state, done=True)
    if intent == Press("back") and state.picks:
        return replace(state, path=state.path[:-1], picks=state.picks[:-1])
    for index, way in enumerate(node.choices):
        if intent == Press(part(index)):
            new = () if any(name == node.id for name, _ in state.firsts) else ((node.id, index),)
            return State((*state.path, way.to), (*state.picks, index), (*state.firsts, *new))
    return state


def view(step: Model, state: State) -> Stage:
    shots = tuple(_node(step, name) for name in state.path)
    shown = staging.stage(shots, step.scene, f"{step.id}-{shots[-1].id}")
    choices = tuple(Option(part(index), way.text, key=str(index + 1)) for index, way in enumerate(shots[-1].choices))
    return replace(shown, ask="你会怎么做？" if choices else "", choices=choices, back=len(state.path) > 1)


def grade(step: Model, state: State) -> Grade | None:
    if not state.done:
        return None
    firsts = dict(state.firsts)
    walked = [(_node(step, name), pick) for name, pick in zip(state.path, state.picks, strict=False)]
    worth = sum(min(node.choices[pick].worth, node.choices[firsts[node.id]].worth) for node, pick in walked)
    return Grade(
        float(Fraction(worth, _walks(step).most[step.start])),
        chosen=tuple(f"{name}:{part(pick)}" for name, pick in state.firsts),
        settled=_node(step, state.path[-1]).ending == "good",
    )


def best(step: Model, state: State) -> Intent:
    return _onward(step, state, sign=1)


def worst(step: Model, state: State) -> Intent:
    return _onward(step, state, sign=-1)


def odds(step: Model) -> Odds:
    return Odds(chance=float(_walks(step).luck(step.start)))


def part(index: int) -> str:
    """The id of the index-th choice of the place we are at."""
    return f"choice-{index + 1}"


def _onward(step: Model, state: State, sign: int) -> Intent:
    """The choice on the walk of most (sign 1) or least (−1) worth; at an ending, on."""
    node = _node(step, state.path[-1])
    if node.ending:
        return Press("next")
    graph = _walks(step)
    ahead = graph.most if sign > 0 else graph.least
    worths = [sign * (way.worth + ahead[way.to]) for way in node.choices]
    return Press(part(worths.index(max(worths))))


def _node(step: Model, name: str) -> Moment:
    return next(node for node in step.nodes if node.id == name)


def _walks(step: Model) -> Walks:
    ways = {node.id: tuple((way.to, way.worth) for way in node.choices) for node in step.nodes}
    return walks(step.start, ways, frozenset(node.id for node in step.nodes if node.ending == "good"))


def _node_faults(node: Moment, index: int, names: tuple[str, ...]) -> Iterator[Fault]:
    """What a single place gets wrong: its people, its ways, its ending."""
    yield from staging.faults(node, "nodes", index)
    if node.choices and node.ending:
        yield fault("LF310", "nodes", index, value=node.id)
    if not node.choices and not node.ending:
        yield fault("LF309", "nodes", index, value=node.id)
    yield from repeated("nodes", index, "choices", values=(way.text for way in node.choices), end="text")
    for place, way in enumerate(node.choices):
        yield from unknown("nodes", index, "choices", place, "to", value=way.to, known=names)
