"""Things put into places, one by one: the moves that match, classify, cloze and the place mode of timeline share.

One thing is always in hand; a press on a place puts it there and takes up the next open one: a digit a thing is enough.
Things and places are indexes here: knows no words, no step type and no score.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from game.core.intents import Intent, Press
from game.core.nodes import Button, Mark
from game.steps.contract import Grade

Pairs = tuple[tuple[int, int], ...]
"""(thing, place), in the order they were put."""


@dataclass(frozen=True, slots=True)
class Placing:
    """`held` is the thing in hand, `kept` the things that lay right in an earlier try and stay where they are."""

    pairs: Pairs = ()
    held: int | None = None
    kept: tuple[int, ...] = ()
    done: bool = False

    def place_of(self, thing: int) -> int | None:
        return next((place for what, place in self.pairs if what == thing), None)

    def thing_at(self, place: int) -> int | None:
        return next((what for what, where in self.pairs if where == place), None)

    def locked(self, place: int) -> bool:
        """Whether a kept thing lies there. Means something only where a place holds one thing."""
        return any(where == place and what in self.kept for what, where in self.pairs)

    def mark(self, thing: int) -> Mark:
        """What a thing shows while it is worked on."""
        return Mark.RIGHT if thing in self.kept else Mark.CHOSEN if thing == self.held else Mark.IDLE


@dataclass(frozen=True, slots=True)
class Table:
    """Node ids of things and places in the order shown, and whether a place holds but one thing."""

    things: Mapping[str, int]
    places: Mapping[str, int]
    single: bool = True


def begin(table: Table, kept: Pairs = ()) -> Placing:
    """Nothing placed but what is kept, and the first open thing in hand."""
    return _take_up(Placing(kept, kept=tuple(thing for thing, _ in kept)), table)


def handle(now: Placing, table: Table, intent: Intent) -> Placing:
    """A press on a thing takes it up (or lays it down), on a place puts what is in hand there; `undo` and `commit`."""
    if now.done or not isinstance(intent, Press):
        return now
    if intent.id in table.things:
        return _hold(now, table.things[intent.id])
    if intent.id in table.places:
        return _take_up(_put(now, table.places[intent.id], table.single), table)
    if intent.id == "undo" and undoable(now):
        return _hold(replace(now, held=None), now.pairs[-1][0])
    if intent.id == "commit" and complete(now, table):
        return replace(now, held=None, done=True)
    return now


def complete(now: Placing, table: Table) -> bool:
    return len(now.pairs) == len(table.things)


def undoable(now: Placing) -> bool:
    return not now.done and len(now.pairs) > len(now.kept)


def actions(now: Placing, table: Table) -> tuple[Button, ...]:
    """撤回 and 选好了."""
    return (
        Button("undo", "撤回", key="undo", enabled=undoable(now)),
        Button("commit", "选好了", "primary", key="enter", enabled=complete(now, table) and not now.done),
    )


def toward(now: Placing, table: Table, target: Mapping[int, int]) -> Intent:
    """The next press on the way to every thing lying at its target. Single places are targets once at most."""
    things = {thing: id_ for id_, thing in table.things.items()}
    places = {place: id_ for id_, place in table.places.items()}
    for thing, place in target.items():
        if now.place_of(thing) != place:
            return Press(places[place] if now.held == thing else things[thing])
    return Press("commit")


def scattered(things: Sequence[int], places: Sequence[int], worth: Callable[[Pairs], float]) -> Pairs:
    """The things laid round the places in turn, begun where it is worth least. At least as many places as things."""
    turns = (
        tuple((thing, places[(at + turn) % len(places)]) for at, thing in enumerate(things))
        for turn in range(len(places))
    )
    return min(turns, key=worth)


def judged(now: Placing, table: Table, base: float, right: Callable[[int, int], bool], say: str = "") -> Grade:
    """The grade of a committed placing: a mark a thing, and `thing:place` ids for item analysis."""
    places = {place: id_ for id_, place in table.places.items()}
    lying = tuple(
        (id_, thing, where) for id_, thing in table.things.items() if (where := now.place_of(thing)) is not None
    )
    return Grade(
        base,
        tuple((id_, Mark.RIGHT if right(thing, where) else Mark.AGAIN) for id_, thing, where in lying),
        say,
        tuple(f"{id_}:{places[where]}" for id_, _, where in lying),
    )


def ids(name: str, order: Iterable[int]) -> dict[str, int]:
    """Node ids by position in the file, in the order shown: {"item-3": 2, "item-1": 0}."""
    return {f"{name}-{index + 1}": index for index in order}


def _hold(now: Placing, thing: int) -> Placing:
    if thing in now.kept:
        return now
    pairs = tuple(pair for pair in now.pairs if pair[0] != thing)
    return replace(now, pairs=pairs, held=None if now.held == thing else thing)


def _put(now: Placing, place: int, single: bool) -> Placing:
    if now.held is None or (single and now.locked(place)):
        return now
    others = tuple(pair for pair in now.pairs if pair[0] != now.held and not (single and pair[1] == place))
    return replace(now, pairs=(*others, (now.held, place)), held=None)


def _take_up(now: Placing, table: Table) -> Placing:
    if now.held is not None:
        return now
    return replace(now, held=next((thing for thing in table.things.values() if now.place_of(thing) is None), None))
