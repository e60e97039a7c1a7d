"""Who swaps what with whom, and the shortest way there: the rules of the market, without words and without a screen.

A market is what I hold and what each person has and wants. Without the card a swap is thing for thing; with it, whoever
wants my thing pays with the card, and everybody takes the card for what they have.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace
from typing import Final

CARD: Final = "*"
"""The card everybody accepts; no good can have this id."""


@dataclass(frozen=True, slots=True)
class Market:
    """`people` are (has, wants); wants is "" once a wish came true."""

    holding: str
    people: tuple[tuple[str, str], ...]
    card: bool


def swapped(market: Market, person: int) -> Market | None:
    """The market after a swap with this person, or None if they do not want what I hold."""
    has, wants = market.people[person]
    if market.card and market.holding == CARD:
        return _after(market, person, has, (CARD, wants)) if has != CARD else None
    if market.holding != wants:
        return None
    if market.card:
        return _after(market, person, CARD, (has, ""))
    return _after(market, person, has, (wants, ""))


def route(market: Market, goal: str) -> tuple[int, ...] | None:
    """The people on a shortest way to hold the goal, found breadth first; None if there is none."""
    ways: deque[tuple[Market, tuple[int, ...]]] = deque([(market, ())])
    seen = {market}
    while ways:
        now, way = ways.popleft()
        if now.holding == goal:
            return way
        for person in range(len(now.people)):
            after = swapped(now, person)
            if after is not None and after not in seen:
                seen.add(after)
                ways.append((after, (*way, person)))
    return None


def _after(market: Market, person: int, mine: str, theirs: tuple[str, str]) -> Market:
    people = (*market.people[:person], theirs, *market.people[person + 1 :])
    return replace(market, holding=mine, people=people)
