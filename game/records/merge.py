"""Bring the records of one file into another: a union of sets, so order and repetition do not matter.

Knows files and rows, not what they mean.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from game.records import store

BATCH = 500
"""Rows in one transaction; after a cut the next merge goes on where this one stopped."""


@dataclass(frozen=True, slots=True)
class Merged:
    """`new` rows came in, `known` were there already."""

    new: int
    known: int


def merge(source: Path, target: Path) -> Merged:
    """Add every row of `source`, which is only read, to `target`, which is made when missing.

    Raises store.DamagedError or store.UnavailableError; what was already brought over stays, and merging again is safe.
    """
    rows = iter(store.peeked(source))
    into = store.opened(target) if target.exists() else store.created(target)
    new = seen = 0
    try:
        while batch := tuple(islice(rows, BATCH)):
            new += into.add(batch)
            seen += len(batch)
    finally:
        into.close()
    return Merged(new, seen - new)
