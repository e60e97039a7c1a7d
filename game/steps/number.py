"""算一算：用屏幕上的数字键打出一个数。

`answer` 写得数，也可以写算式；`vars` 里的变量每次随机取一个整数（`name` 一个小写字母，`from` 到 `to`），题目里写 {n}，
算式里写 n，比如 `n * 24`。算式只用 + - × ÷（也可以写 * /）和括号。得数不能是负数；除不尽的，要给 `tolerance`。
`tolerance` 是允许差多少，不写就是要正好。`unit` 是单位；要孩子自己选单位，就在 `units` 里写二到四个，其中一个是 `unit`。
`why` 讲怎么算，答对或公布答案时念。
得分：在允许的范围里 1；差得不超过范围的五倍，或者数对了单位不对，0.5；其余 0。
键盘：数字键打数，退格擦掉一位，回车交卷。

Type a number, exact or within a tolerance; 0.5 within five times the tolerance or with the wrong unit. Variables are
drawn by luck, the sum is worked out in fractions.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import product
from math import prod
from typing import Annotated, Final

from pydantic import Field, StringConstraints

from game.content.models import Fault, Label, Question, Step, Why, fault, repeated
from game.content.models import Model as Part
from game.core import sums
from game.core.intents import Intent, Press
from game.core.luck import between
from game.core.money import half_up
from game.core.nodes import Button, Card, Column, Grid, Grow, Mark, Node, Option, Role, Row, Sheet, Text
from game.steps.contract import Grade, Setting, picture, question

LONGEST: Final = 10
"""Characters that can be typed."""
PLACES: Final = 4
"""Digits after the point that an answer may need."""
MOST_DRAWS: Final = 2_000
_HOLE: Final = re.compile(r"\{(\w+)\}")

Plain = Annotated[str, StringConstraints(pattern=r"^\d{1,9}(\.\d{1,4})?$")]
Name = Annotated[str, StringConstraints(pattern=r"^[a-z]$")]
Whole = Annotated[int, Field(ge=0, le=1_000_000)]


class Var(Part):
    """A whole number drawn anew for every playing."""

    name: Name
    from_: Annotated[Whole, Field(alias="from")]
    to: Whole


class Model(Step):
    question: Question
    answer: str
    tolerance: Plain = "0"
    unit: Label = ""
    units: Annotated[tuple[Label, ...], Field(min_length=2, max_length=4)] = ()
    vars: Annotated[tuple[Var, ...], Field(max_length=4)] = ()
    why: Why = ""

    def rules(self) -> Iterator[Fault]:
        names = tuple(var.name for var in self.vars)
        plain = [*_name_faults(self, names), *_unit_faults(self)]
        for index, var in enumerate(self.vars):
            if var.from_ > var.to:
                plain.append(fault("LF314", "vars", index, "from", low=var.from_, high=var.to))
        yield from plain
        if not plain:
            yield from _sum_faults(self)


@dataclass(frozen=True, slots=True)
class State:
    """`drawn` are the values of the variables in their order, `typed` digits and at most one point, `unit` an index."""

    drawn: tuple[int, ...] = ()
    typed: str = ""
    unit: int | None = None
    done: bool = False


def start(step: Model, setting: Setting, before: State | None = None) -> State:
    if before is not None:
        kept = before.unit if before.unit is not None and step.units[before.unit] == step.unit else None
        return State(before.drawn, unit=kept)
    return State(tuple(between(var.from_, var.to, setting.luck, step.id, var.name) for var in step.vars))


def handle(step: Model, state: State, intent: Intent) -> State:
    if state.done or not isinstance(intent, Press):
        return state
    match intent.id.split("-"):
        case ["digit", digit] if digit in tuple("0123456789"):
            return replace(state, typed=_longer(state.typed, digit))
        case ["point"]:
            return replace(state, typed=_longer(state.typed, "."))
        case ["erase"]:
            return replace(state, typed=state.typed[:-1])
        case ["commit"] if _ready(step, state):
            return replace(state, done=True)
        case ["unit", _] if intent.id in map(part, range(len(step.units))):
            return replace(state, unit=int(intent.id[5:]) - 1)
    return state


def view(step: Model, state: State) -> Card:
    shown: tuple[Text, ...] = (Text(state.typed or "?", Role.FIGURE, "centre", id="typed"),)
    if step.unit and not step.units:
        shown = (*shown, Text(step.unit, Role.OPTION, id="unit"))
    units = tuple(
        Option(part(index), unit, "chip", mark=Mark.CHOSEN if index == state.unit else Mark.IDLE, enabled=not state.done)
        for index, unit in enumerate(step.units)
    )
    slip = Sheet(Row(shown, gap=20, pack="centre"), "straw", hem=False, pad=(30, 22), id="slip")
    across = len(units) if len(units) < 4 else 2
    left: Node = Column((slip, *((Grid(units, across, id="units"),) if units else ())), 22, "fill", "middle")
    body = left if state.done else Row((Grow(left), Grow(Grid(_keys(state), 3, 10))), gap=48)
    commit = Button("commit", "选好了", "primary", key="enter", enabled=_ready(step, state) and not state.done)
    return Card(question(_filled(step, state)), body, picture(step), (commit,))


def grade(step: Model, state: State) -> Grade | None:
    if not state.done:
        return None
    off = abs(Fraction(state.typed) - _truth(step, _named(step, state.drawn)))
    tolerance = sums.value(step.tolerance, {})
    unit_right = state.unit is None or step.units[state.unit] == step.unit
    halves = 2 if off <= tolerance else 1 if off <= 5 * tolerance else 0
    halves = halves if unit_right else halves // 2
    marks = () if state.unit is None else ((part(state.unit), Mark.RIGHT if unit_right else Mark.AGAIN),)
    chosen = (state.typed, *(part(state.unit) for _ in marks if state.unit is not None))
    return Grade(halves / 2, marks, _said(step, halves, unit_right), chosen)


def best(step: Model, state: State) -> Intent:
    wanted = _typeable(_truth(step, _named(step, state.drawn)), sums.value(step.tolerance, {}))
    return _toward(step, state, wanted or "0")


def worst(step: Model, state: State) -> Intent:
    beyond = _truth(step, _named(step, state.drawn)) + 5 * sums.value(step.tolerance, {}) + 1
    return _toward(step, state, str(half_up(beyond) + 1))


def part(unit: int) -> str:
    """The id of a unit to choose."""
    return f"unit-{unit + 1}"


def _said(step: Model, halves: int, unit_right: bool) -> str:
    """A miss shows no mark on a number, so it gets words; `why` would give the answer away."""
    if halves == 2:
        return step.why
    return "数算对了，再看看单位。" if halves and not unit_right else step.wrong or "差一点，再算一遍看看。"


def _keys(state: State) -> tuple[Button, ...]:
    """The keypad, as on a telephone: what is read first stands on top."""
    digits = tuple(Button(f"digit-{n}", str(n), key=str(n)) for n in (1, 2, 3, 4, 5, 6, 7, 8, 9, 0))
    erase = Button("erase", icon="eraser", key="undo", enabled=bool(state.typed))
    return (*digits[:9], Button("point", ".", key="point"), digits[9], erase)


def _longer(typed: str, sign: str) -> str:
    """What stands there after one more key: no second point, no nought in front, no end of digits."""
    if len(typed) >= LONGEST or (sign == "." and "." in typed):
        return typed
    if sign == ".":
        return (typed or "0") + sign
    return sign if typed == "0" else typed + sign


def _ready(step: Model, state: State) -> bool:
    return bool(state.typed) and (not step.units or state.unit is not None)


def _toward(step: Model, state: State, wanted: str) -> Intent:
    """The next press on the way to this number, its unit, and 选好了."""
    if not wanted.startswith(state.typed):
        return Press("erase")
    if state.typed != wanted:
        sign = wanted[len(state.typed)]
        return Press("point" if sign == "." else f"digit-{sign}")
    if step.units and (state.unit is None or step.units[state.unit] != step.unit):
        return Press(part(step.units.index(step.unit)))
    return Press("commit")


def _named(step: Model, drawn: tuple[int, ...]) -> Mapping[str, int]:
    return {var.name: value for var, value in zip(step.vars, drawn, strict=True)}


def _truth(step: Model, names: Mapping[str, int]) -> Fraction:
    return sums.value(step.answer, names)


def _filled(step: Model, state: State) -> str:
    """The question with the drawn numbers in place of {n}."""
    names = _named(step, state.drawn)
    return _HOLE.sub(lambda hole: str(names[hole[1]]), step.question)


def _typeable(value: Fraction, tolerance: Fraction) -> str | None:
    """The shortest number that can be typed and is within the tolerance."""
    for places in range(PLACES + 1):
        rounded = half_up(value * 10**places)
        if value >= 0 and abs(Fraction(rounded, 10**places) - value) <= tolerance:
            whole, rest = divmod(rounded, 10**places)
            typed = f"{whole}.{rest:0{places}d}" if places else str(whole)
            return typed if len(typed) < LONGEST else None
    return None


def _name_faults(step: Model, names: tuple[str, ...]) -> Iterator[Fault]:
    """Variables that are unknown, given twice or never used."""
    yield from repeated("vars", values=names, end="name", code="LF303")
    try:
        used = sums.names_in(step.answer)
    except ValueError:
        yield fault("LF312", "answer", value=step.answer)
        return
    for field, found in (("answer", used), ("question", frozenset(_HOLE.findall(step.question)))):
        for name in sorted(found - set(names)):
            yield fault("LF313", field, value=name, known="、".join(names))
    for index, name in enumerate(names):
        if name not in used:
            yield fault("LF323", "vars", index, "name", value=name)


def _unit_faults(step: Model) -> Iterator[Fault]:
    yield from repeated("units", values=step.units)
    if step.units and step.unit not in step.units:
        yield fault("LF319", "unit", value=step.unit, known="、".join(step.units))


def _sum_faults(step: Model) -> Iterator[Fault]:
    """Whether every draw (or, of very many, the outer and middle ones) gives a number that can be typed."""
    spans = [range(var.from_, var.to + 1) for var in step.vars]
    if prod(map(len, spans)) > MOST_DRAWS:
        spans = [range(span[0], span[-1] + 1, max(1, (len(span) - 1) // 2)) for span in spans]
    for drawn in product(*spans):
        try:
            truth = _truth(step, _named(step, drawn))
        except ValueError:
            yield fault("LF312", "answer", value=step.answer)
            return
        if _typeable(truth, sums.value(step.tolerance, {})) is None:
            yield fault("LF327", "answer", value=truth, places=PLACES)
            return
