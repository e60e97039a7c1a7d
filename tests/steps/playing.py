"""What the tests of all step types share: sample steps, a player who follows `best` or `worst`, one who wanders."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any, Protocol

import yaml

from game.content.casebook import filled
from game.content.models import Head, Step
from game.core.intents import Dir, Intent, Move, Press, Tick
from game.core.nodes import Bubble, Button, Node, Option
from game.core.trees import walk
from game.steps.contract import Grade, Setting

SAMPLES = Path(__file__).resolve().parents[2] / "lessons" / "_samples"
SETTING = Setting(luck="seat-7")
PATIENCE = 400
"""Intents after which a route is taken for endless."""


class Play(Protocol):
    def __call__(
        self, kind: ModuleType, step: Step, route: str = "best", setting: Setting = SETTING, before: Any = None
    ) -> Any: ...


def play(kind: ModuleType, step: Step, route: str = "best", setting: Setting = SETTING, before: Any = None) -> Any:
    """The state of a committed answer that followed `best` or `worst`; each press was on the screen and possible."""
    state = kind.start(step, setting, before)
    for _ in range(PATIENCE):
        if kind.grade(step, state) is not None:
            return state
        intent = getattr(kind, route)(step, state)
        if isinstance(intent, Press | Move):
            assert intent.id in pressables(kind.view(step, state)), intent.id
        state = kind.handle(step, state, intent)
    raise AssertionError(f"{route} does not end")


def press(kind: ModuleType, step: Step, state: Any, *ids: str) -> Any:
    """The state after these presses; each must be possible when its turn comes."""
    for id_ in ids:
        assert id_ in pressables(kind.view(step, state)), id_
        state = kind.handle(step, state, Press(id_))
    return state


def pressables(view: Node) -> dict[str, Bubble | Button | Option]:
    """What can be pressed now, by id. Two nodes of one id, or two open ones of one key, are a mistake."""
    found = [node for node in walk(view) if isinstance(node, Bubble | Button | Option)]
    open_ = {node.id: node for node in found if node.enabled}
    keys = [node.key for node in open_.values() if node.key]
    assert len({node.id for node in found}) == len(found)
    assert len(set(keys)) == len(keys)
    return open_


def options(view: Node) -> dict[str, Option]:
    """Every option on the screen, open or not, by id, as it stands."""
    return {node.id: node for node in walk(view) if isinstance(node, Option)}


def graded(kind: ModuleType, step: Step, state: Any) -> Grade:
    grade: Grade | None = kind.grade(step, state)
    assert grade is not None
    return grade


def strangers(kind: ModuleType, step: Step, state: Any) -> Iterator[Intent]:
    """Intents that must change nothing: unknown ids, ticks, arrows on what is not picked up, presses on what is off."""
    view = kind.view(step, state)
    yield from (
        Press("nobody"),
        Press(""),
        Press("hint"),
        Tick("commit"),
        Move(Dir.UP, "nobody"),
        Move(Dir.LEFT, "commit"),
    )
    yield from (Press(node.id) for node in walk(view) if isinstance(node, Bubble | Button | Option) and not node.enabled)
    yield from (Move(dir_, id_) for id_, node in options(view).items() if not node.takes_move for dir_ in Dir)


def wander(kind: ModuleType, step: Step, draws: Sequence[int], setting: Setting = SETTING) -> list[float]:
    """Presses and moves drawn blindly from all ids on the screen, retrying after each answer; the bases earned."""
    state, bases = kind.start(step, setting, None), list[float]()
    for draw in draws:
        view = kind.view(step, state)
        ids = [node.id for node in walk(view) if isinstance(node, Bubble | Button | Option)]
        doable: list[Intent] = [*map(Press, ids), *(Move(dir_, id_) for id_ in ids for dir_ in Dir)]
        state = kind.handle(step, state, doable[draw % len(doable)] if draw % 3 else Press(ids[draw % len(ids)]))
        pressables(kind.view(step, state))
        if (grade := kind.grade(step, state)) is not None:
            bases.append(grade.base)
            state = kind.start(step, setting, state if grade.base < 1 else None)
    return bases


def read(name: str) -> dict[str, Any]:
    """A sample lesson as plain data; every scalar as the text its author typed."""
    loaded: dict[str, Any] = yaml.load((SAMPLES / f"{name}.yaml").read_text(encoding="utf-8"), yaml.BaseLoader)
    return loaded


def samples(kind: ModuleType) -> list[Any]:
    """The steps of a type in the sample lesson of its name, with their cases; the lesson's head and the type's rules hold."""
    name = kind.__name__.rpartition(".")[2]
    lesson = read(name)
    Head.model_validate({field: value for field, value in lesson.items() if field != "steps"})
    steps = [filled(kind.Model.model_validate(step)) for step in lesson["steps"] if step["type"] == name]
    assert steps
    assert [codes(step) for step in steps] == [[]] * len(steps)
    return steps


def codes(step: Step) -> list[tuple[str, tuple[str | int, ...]]]:
    """The rules a step breaks: code and path."""
    return [(fault.code, fault.path) for fault in step.rules()]
