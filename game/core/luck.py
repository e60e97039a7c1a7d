"""Chance without a random object: every pick is a digest of a seed and the names of what is picked.

Nothing has to be saved, and a step put in between shifts nobody else's dice.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b
from typing import TypeVar

T = TypeVar("T")


def number(seed: str, *names: object) -> int:
    """A 64-bit whole number that depends on the seed and the names only."""
    words = "\x1f".join((seed, *map(str, names)))
    return int.from_bytes(blake2b(words.encode(), digest_size=8).digest(), "big")


def between(low: int, high: int, seed: str, *names: object) -> int:
    """A whole number from low to high, both included."""
    return low + number(seed, *names) % (high - low + 1)


def shuffled(items: Sequence[T], seed: str, *names: object) -> tuple[T, ...]:
    """The items in an order drawn by luck. Items are told apart by their place, so equal ones are fine."""
    order = sorted(range(len(items)), key=lambda i: number(seed, *names, i))
    return tuple(items[i] for i in order)


def deranged(items: Sequence[T], seed: str, *names: object) -> tuple[T, ...]:
    """Shuffled, but never in the order given (two or more items), so that an untouched answer is not the right one."""
    drawn = shuffled(items, seed, *names)
    return drawn if len(items) < 2 or drawn != tuple(items) else (*drawn[1:], drawn[0])
