"""Sample events and small files of them."""

from __future__ import annotations

from pathlib import Path

from game.core.events import Attempted, to_json
from game.records import store
from game.records.rows import Row, row

SEAT = "7-leopard-lake"


def step(number: int) -> Attempted:
    """The number-th step somebody finished."""
    return Attempted(
        pack="kids", lesson="kids-02", run="r1", step=f"s{number}", type="choice", place="station", day=9500, graded=True,
        first=1.0, score=1.0, chance=0.25, weight=1, tries=1, hints=0, competences=("SAFE-3",), chosen=("option-1",),
    )  # fmt: skip


def rows_of(count: int, install: str = "a1", start: int = 1) -> tuple[Row, ...]:
    return tuple(row(n, install, SEAT, to_json(step(n))) for n in range(start, start + count))


def kept(folder: Path, count: int, install: str = "a1") -> tuple[Path, tuple[Row, ...]]:
    """A closed file with so many rows: (path, rows). The folder is made."""
    folder.mkdir(parents=True, exist_ok=True)
    rows = rows_of(count, install)
    path = folder / f"records-{install}.db"
    store.created(path, rows).close()
    return path, rows
