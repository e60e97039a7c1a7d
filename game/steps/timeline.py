"""时间线：给历史上的事排先后，或放到时间线上。

`events` 从早到晚写：`year` 是用来算分的年份（公元前写负数，如 -221）；
`when` 是给孩子看的（公元前221年），排对了（或公布答案时）才露出来。
`mode: order`（默认）只排先后，和“排序”一样操作。得分：前后相邻排对的有几处 ÷（件数 − 1）。
`mode: place` 把事件放到有年份的格子里：还要写 `marks`（格子：year 和 when，至少和事件一样多，每件事的年份都要有格子）
和 `band`（差多少年就不得分）。得分：每件事得 1 − 相差年数 ÷ band，最低 0，再取平均。
再试时，排对的那一段打着勾，放对的留着不动。
键盘：排先后用数字和方向键；放格子按数字；退格撤回，回车交卷。

Put three to seven events in order, or into dated slots on a line. Base in order mode is the share of right neighbours,
in place mode the mean of max(0, 1 − |years off| / band).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from math import factorial, perm
from typing import Annotated, Literal

from pydantic import Field

from game.content.models import Answer, Fault, Label, PictureName, Question, Step, fault, repeated, unknown
from game.content.models import Model as Part
from game.core.intents import Intent
from game.core.nodes import Card, Column, Grid, Mark, Option
from game.steps import placing, sequence
from game.steps.contract import Grade, Odds, Setting, picture, question
from game.steps.placing import Pairs, Placing, Table
from game.steps.sequence import Line

BLIND = 0.2
"""What the least lucky answer of place mode may still earn."""


class Event(Part):
    """Something that happened. `year` counts from the common era, before it negative."""

    text: Answer
    year: int
    when: Label
    picture: PictureName | None = None


class Slot(Part):
    """A place on the line."""

    year: int
    when: Label


class Model(Step):
    question: Question
    events: Annotated[tuple[Event, ...], Field(min_length=3, max_length=7)]
    mode: Literal["order", "place"] = "order"
    marks: Annotated[tuple[Slot, ...], Field(max_length=9)] = ()
    band: Annotated[int, Field(ge=1)] | None = None
    """Years off at which nothing is earned any more."""

    def rules(self) -> Iterator[Fault]:
        yield from repeated("events", values=(event.text for event in self.events), end="text")
        yield from _late("events", self.events)
        if self.mode == "order":
            if self.marks:
                yield fault("LF321", "marks", value="marks", why="mode: order")
            if self.band:
                yield fault("LF321", "band", value="band", why="mode: order")
        elif not self.marks or self.band is None:
            missing = "band" if self.marks else "marks"
            yield fault("LF322", missing, value=missing, why="mode: place")
        else:
            yield from self._slot_rules(self.band)

    def _slot_rules(self, band: int) -> Iterator[Fault]:
        yield from _late("marks", self.marks)
        if len(self.marks) < len(self.events):
            yield fault("LF305", "marks", have=len(self.marks), want=len(self.events))
            return
        known = tuple(str(slot.year) for slot in self.marks)
        for index, event in enumerate(self.events):
            yield from unknown("events", index, "year", value=str(event.year), known=known)
        high = bisect_right(range(1, band + 1), BLIND, key=lambda years: _share(self, _astray(self, years), years))
        if high < band:
            yield fault("LF315", "band", value=band, low=1, high=high)


@dataclass(frozen=True, slots=True)
class State:
    """`line` holds the events as they stand; in place mode that is on the tray, and `placing` says what lies where."""

    line: Line
    placing: Placing = field(default_factory=Placing)


def start(step: Model, setting: Setting, before: State | None = None) -> State:
    if step.mode == "order":
        return State(sequence.again(before.line) if before else sequence.begin(len(step.events), setting, step.id))
    line = before.line if before else sequence.begin(len(step.events), setting, step.id)
    lying = before.placing.pairs if before else ()
    kept = tuple((event, slot) for event, slot in lying if _off(step, event, slot) == 0)
    return State(line, placing.begin(_table(step, line), kept))


def handle(step: Model, state: State, intent: Intent) -> State:
    if step.mode == "order":
        return replace(state, line=sequence.handle(state.line, _ids(step), intent))
    return replace(state, placing=placing.handle(state.placing, _table(step, state.line), intent))


def view(step: Model, state: State) -> Card:
    if step.mode == "order":
        cards = tuple(_standing(step, state.line, place, index) for place, index in enumerate(state.line.order, 1))
        grid = Grid(cards, columns=len(cards), id="events")
        return Card(question(step.question), grid, picture(step), sequence.actions(state.line))
    tray = Grid(tuple(_on_tray(step, state.placing, index) for index in state.line.order), columns=4, id="events")
    slots = tuple(_slot(step, state.placing, index) for index in range(len(step.marks)))
    line = Grid(slots, columns=min(5, len(slots)), id="slots")
    body = Column((line,) if state.placing.done else (tray, line), gap=22, pack="middle")
    return Card(question(step.question), body, picture(step), placing.actions(state.placing, _table(step, state.line)))


def grade(step: Model, state: State) -> Grade | None:
    if step.mode == "order":
        return sequence.judged(state.line, _ids(step)) if state.line.done else None
    if not state.placing.done:
        return None
    base = _share(step, state.placing.pairs, step.band or 1)
    right = {slot: _off(step, event, slot) == 0 for event, slot in sorted(state.placing.pairs)}
    grade = placing.judged(state.placing, _table(step, state.line), base, lambda event, slot: right[slot])
    marks = ((f"slot-{slot + 1}", Mark.RIGHT if fits else Mark.AGAIN) for slot, fits in right.items())
    return replace(grade, marks=(*grade.marks, *marks))


def best(step: Model, state: State) -> Intent:
    if step.mode == "order":
        return sequence.toward(state.line, _ids(step), range(len(step.events)))
    slots = range(len(step.marks))
    target = {event: min(slots, key=lambda slot: _off(step, event, slot)) for event in state.line.order}
    return placing.toward(state.placing, _table(step, state.line), target)


def worst(step: Model, state: State) -> Intent:
    if step.mode == "order":
        return sequence.toward(state.line, _ids(step), sequence.backward(len(step.events)))
    target = dict(_astray(step, step.band or 1, state.placing.kept))
    return placing.toward(state.placing, _table(step, state.line), target)


def odds(step: Model) -> Odds:
    count = len(step.events)
    return Odds(chance=1 / (factorial(count) if step.mode == "order" else perm(len(step.marks), count)))


def part(index: int) -> str:
    """The id of the index-th event, wherever it stands."""
    return f"event-{index + 1}"


def _standing(step: Model, line: Line, place: int, index: int) -> Option:
    """A card on the line of order mode. Its date shows once the line is right, lest it give the answer away."""
    event = step.events[index]
    told = line.done and sequence.neighbours(line.order) == 1
    return Option(
        part(index),
        event.text,
        shape="card" if any(event.picture for event in step.events) else "chip",
        key=str(place),
        picture=event.picture or "",
        mark=line.mark(index),
        enabled=not line.done,
        takes_move=index == line.held,
        note=event.when if told else "",
    )


def _on_tray(step: Model, now: Placing, index: int) -> Option:
    """A card of place mode; its note is the date of the slot it was put in."""
    slot = now.place_of(index)
    return Option(
        part(index),
        step.events[index].text,
        shape="card" if any(event.picture for event in step.events) else "chip",
        picture=step.events[index].picture or "",
        mark=now.mark(index),
        enabled=index not in now.kept and not now.done,
        note="" if slot is None else step.marks[slot].when,
    )


def _slot(step: Model, now: Placing, index: int) -> Option:
    """A place on the line: its date, or what lies in it with the date below."""
    event, when = now.thing_at(index), step.marks[index].when
    return Option(
        f"slot-{index + 1}",
        when if event is None else step.events[event].text,
        shape="chip",
        key=str(index + 1),
        mark=Mark.RIGHT if now.locked(index) else Mark.EMPTY if event is None else Mark.IDLE,
        enabled=now.held is not None and not now.locked(index),
        note="" if event is None else when,
    )


def _off(step: Model, event: int, slot: int) -> int:
    """Years between an event and a slot."""
    return abs(step.events[event].year - step.marks[slot].year)


def _share(step: Model, pairs: Pairs, band: int) -> float:
    """Base of place mode."""
    return sum(max(0.0, 1 - _off(step, *pair) / band) for pair in pairs) / max(1, len(pairs))


def _astray(step: Model, band: int, kept: tuple[int, ...] = ()) -> Pairs:
    """The events put where they earn least, besides those that are kept."""
    events = tuple(event for event in range(len(step.events)) if event not in kept)
    taken = {step.events[event].year for event in kept}
    slots = tuple(slot for slot, mark in enumerate(step.marks) if mark.year not in taken)
    return placing.scattered(events, slots, lambda pairs: _share(step, pairs, band))


def _late(name: str, dated: tuple[Event, ...] | tuple[Slot, ...]) -> Iterator[Fault]:
    """A fault for each date that is not later than the one before it."""
    for index in range(1, len(dated)):
        if dated[index].year <= dated[index - 1].year:
            yield fault("LF316", name, index, "year", value=dated[index].when, before=dated[index - 1].when)


def _ids(step: Model) -> tuple[str, ...]:
    return tuple(part(index) for index in range(len(step.events)))


def _table(step: Model, line: Line) -> Table:
    return Table(placing.ids("event", line.order), placing.ids("slot", range(len(step.marks))))
