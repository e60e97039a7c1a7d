"""What can be earned on the walks through a story: the most, the least, and what a blind walker finds.

A graph of ids and whole numbers; knows no words and no screen. Walks end where no way leads on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from game.content.models import Fault, fault

Ways = Mapping[str, tuple[tuple[str, int], ...]]
"""Node → (next node, worth of going there), in the order of the file."""
Pick = Callable[[Iterable[int]], int]
NOWHERE = -1_000_000
"""Worth of a walk that cannot end as wished; far below any real one."""
MOST = 40
"""Nodes of a story: four times what a lesson has time for."""


@dataclass(frozen=True, slots=True)
class Walks:
    """`most`: best sum from a node to a good end; `least`: worst sum to any end; `astray`: best sum to a bad end.

    `order` has each node after all it leads to. With a `circle` (the node where the story bites its tail) the sums are empty.
    """

    start: str
    ways: Ways
    order: tuple[str, ...]
    good: frozenset[str]
    circle: str
    most: Mapping[str, int]
    least: Mapping[str, int]
    astray: Mapping[str, int]

    def luck(self, node: str) -> Fraction:
        """The share of blind walks from here that earn the most. Ways that meet again are counted once, or forty forks
        would take for ever."""
        shares: dict[str, Fraction] = {}
        for name in self.order:
            ways = self.ways[name]
            best = sum((shares[to] for to, worth in ways if worth + self.most[to] == self.most[name]), Fraction(0))
            shares[name] = best / len(ways) if ways else Fraction(name in self.good)
        return shares[node]


def walks(start: str, ways: Ways, good: frozenset[str]) -> Walks:
    """All sums at once. Every node that a way leads to must be a key of `ways`."""
    order, circle = _order(ways)
    ends = {name for name, onward in ways.items() if not onward}
    if circle:
        return Walks(start, ways, order, good, circle, {}, {}, {})
    return Walks(
        start,
        ways,
        order,
        good,
        circle,
        _sums(order, ways, lambda name: 0 if name in good else NOWHERE, max),
        _sums(order, ways, lambda name: 0, min),
        _sums(order, ways, lambda name: 0 if name in ends - good else NOWHERE, max),
    )


def crooked(graph: Walks) -> Iterator[Fault]:
    """Nodes nobody reaches, and a circle; every way leads somewhere already."""
    seen = reached(graph)
    for index, name in enumerate(graph.ways):
        if name not in seen:
            yield fault("LF308", "nodes", index, "id", value=name)
    if graph.circle:
        yield fault("LF324", "nodes", tuple(graph.ways).index(graph.circle), "id", value=graph.circle)


def faults(graph: Walks) -> Iterator[Fault]:
    """What is wrong with a story as a whole."""
    yield from crooked(graph)
    if graph.circle:
        return
    most, least, astray = graph.most[graph.start], graph.least[graph.start], graph.astray[graph.start]
    if most < 0:
        yield fault("LF311", "start", value=graph.start)
    elif most == 0 or least * 5 > most:
        yield fault("LF325", "nodes", least=least, most=most)
    elif astray >= most:
        yield fault("LF326", "nodes", astray=astray, most=most)


def _order(ways: Ways) -> tuple[tuple[str, ...], str]:
    """Nodes so that each comes after all it leads to, and a node that leads back to itself ("" = none)."""
    waiting = dict(ways)
    order: list[str] = []
    while ready := [name for name, onward in waiting.items() if all(to not in waiting for to, _ in onward)]:
        order.extend(ready)
        for name in ready:
            del waiting[name]
    return tuple(order), next((name for name in waiting if _returns(ways, name)), "")


def _returns(ways: Ways, home: str) -> bool:
    seen: set[str] = set()
    ahead = [to for to, _ in ways[home]]
    while ahead:
        name = ahead.pop()
        if name not in seen:
            seen.add(name)
            ahead.extend(to for to, _ in ways[name])
    return home in seen


def _sums(order: Iterable[str], ways: Ways, end: Callable[[str], int], pick: Pick) -> Mapping[str, int]:
    sums: dict[str, int] = {}
    for name in order:
        sums[name] = pick([worth + sums[to] for to, worth in ways[name]]) if ways[name] else end(name)
    return sums


def reached(graph: Walks) -> set[str]:
    """Nodes that some walk comes to."""
    seen: set[str] = set()
    ahead = [graph.start]
    while ahead:
        name = ahead.pop()
        if name not in seen:
            seen.add(name)
            ahead.extend(to for to, _ in graph.ways[name])
    return seen
