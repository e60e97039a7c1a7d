"""Things put in order: the moves that order and timeline share.

Tap one, tap where it shall go; or pick it up and shift it with the arrows. Knows indexes only: no words, no step type.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from game.core.intents import Dir, Intent, Move, Press
from game.core.luck import deranged
from game.core.nodes import Button, Mark
from game.steps.contract import Grade, Setting


@dataclass(frozen=True, slots=True)
class Line:
    """`order` holds indexes of the file, whose own order is right; `kept` is the stretch that was right before."""

    order: tuple[int, ...]
    held: int | None = None
    kept: tuple[int, ...] = ()
    done: bool = False

    def mark(self, index: int) -> Mark:
        """What an item shows while it is worked on."""
        return Mark.CHOSEN if index == self.held else Mark.RIGHT if index in self.kept else Mark.IDLE


def begin(count: int, setting: Setting, name: str, fixed: int | None = None) -> Line:
    """Out of order by luck; `fixed`, the first or the last index, stands where it belongs."""
    drawn = deranged(tuple(index for index in range(count) if index != fixed), setting.luck, name)
    if fixed is None:
        return Line(drawn)
    return Line((fixed, *drawn) if fixed == 0 else (*drawn, fixed))


def again(before: Line) -> Line:
    """The same line once more: the stretch that was right is kept in sight, everything may move."""
    return Line(before.order, kept=stretch(before.order))


def handle(now: Line, ids: Sequence[str], intent: Intent, fixed: int | None = None) -> Line:
    """Press picks up and puts down, Move shifts what is picked up, `commit` ends. `ids` are by index."""
    if now.done:
        return now
    if intent == Press("commit"):
        return replace(now, held=None, done=True)
    if not isinstance(intent, Press | Move) or intent.id not in ids:
        return now
    index = ids.index(intent.id)
    if index == fixed:
        return now
    if isinstance(intent, Press):
        return _pressed(now, index)
    to = now.order.index(index) + (1 if intent.dir in (Dir.RIGHT, Dir.DOWN) else -1)
    if index != now.held or not 0 <= to < len(now.order) or now.order[to] == fixed:
        return now
    return _moved(now, index, to)


def neighbours(order: Sequence[int]) -> float:
    """Share of neighbours that follow each other as they should, 0–1."""
    return sum(b == a + 1 for a, b in pairwise(order)) / (len(order) - 1)


def stretch(order: Sequence[int]) -> tuple[int, ...]:
    """The longest run in right order, the first of equals; nothing when no two neighbours fit."""
    runs: list[list[int]] = []
    for index in order:
        if runs and index == runs[-1][-1] + 1:
            runs[-1].append(index)
        else:
            runs.append([index])
    longest = max(runs, key=len)
    return tuple(longest) if len(longest) > 1 else ()


def judged(now: Line, ids: Sequence[str], say: str = "", fixed: int | None = None) -> Grade:
    """Base by neighbours. The longest right stretch is marked right: moving the others is enough to mend the line."""
    right = (*stretch(now.order), fixed)
    marks = tuple((ids[index], Mark.RIGHT if index in right else Mark.AGAIN) for index in now.order)
    base = neighbours(now.order)
    return Grade(base, marks, say if base == 1 else "", tuple(ids[index] for index in now.order))


def toward(now: Line, ids: Sequence[str], target: Sequence[int]) -> Intent:
    """The next press on the way to the order `target`."""
    for there, item in zip(now.order, target, strict=True):
        if there == item:
            continue
        if now.held is None:
            return Press(ids[item])
        return Press(ids[there if now.held == item else now.held])
    return Press("commit")


def backward(count: int, fixed: int | None = None) -> tuple[int, ...]:
    """An order in which no neighbours fit."""
    rest = tuple(index for index in reversed(range(count)) if index != fixed)
    if fixed is None:
        return rest
    return (fixed, *rest) if fixed == 0 else (*rest, fixed)


def actions(now: Line) -> tuple[Button, ...]:
    return (Button("commit", "选好了", "primary", key="enter", enabled=not now.done),)


def _pressed(now: Line, index: int) -> Line:
    if now.held is None:
        return replace(now, held=index)
    if now.held == index:
        return replace(now, held=None)
    return replace(_moved(now, now.held, now.order.index(index)), held=None)


def _moved(now: Line, index: int, to: int) -> Line:
    rest = [other for other in now.order if other != index]
    rest.insert(to, index)
    return replace(now, order=tuple(rest), kept=tuple(other for other in now.kept if other != index))
