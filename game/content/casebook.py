"""Cases put into the steps that cite them: the seam between lessons and the case bank.

Reads the files of the patterns a step cites, and no others: a pattern's twins lie in one file. Knows no step type.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path as File
from typing import TypeVar

from game.content.cases import Bank, Case, read_case_file, sound
from game.content.library import BANK, CASE_FILE
from game.content.limits import BANDS, lowest
from game.content.marks import marked
from game.content.models import Fault, Ref, Step, fault
from game.content.tree import Path

S = TypeVar("S", bound=Step)


def filled(step: S, folder: File = BANK) -> S:
    """The step with the cases it cites, and their twins within reach. One that cites none is returned as it is."""
    ids = [id_ for _, id_ in cited(step)]
    return step.with_cases(bank_of(ids, folder)) if ids else step


def faults(step: Step, bands: Iterable[str] = (), folder: File = BANK) -> Iterator[Fault]:
    """LF331 for each case cited that the bank does not have, or has with something wrong in it; LF333 for one written
    for readers older than the youngest of `bands`, who play the step."""
    found, youngest = tuple(cited(step)), lowest(step.bands or bands)
    known = bank_of((id_ for _, id_ in found), folder).cases
    for path, id_ in found:
        if id_ not in known:
            same = (case for case in known if case.partition("-")[0] == id_.partition("-")[0])
            yield fault("LF331", *path, value=id_, known="、".join(same) or "—")
        elif BANDS.index(lowest(known[id_].bands)) > BANDS.index(youngest):
            yield fault("LF333", *path, value=id_, bands="、".join(known[id_].bands), band=youngest)


def cited(step: Step) -> Iterator[tuple[Path, str]]:
    """Where in a step cases are cited, and their ids."""
    yield from ((path, id_) for path, ref, id_ in marked(step, Ref) if ref.registry == "case")


def bank_of(ids: Iterable[str], folder: File = BANK) -> Bank:
    """The part of the bank these cases lie in; read again only when a file has changed."""
    names = sorted({f"{id_.partition('-')[0]}.yaml" for id_ in ids})
    files = (folder / name for name in names if CASE_FILE.fullmatch(name) and (folder / name).is_file())
    return Bank({case.id: case for file in files for case in _read(file, file.stat().st_mtime_ns)})


@lru_cache(32)
def _read(file: File, changed: int) -> tuple[Case, ...]:
    """The sound cases of a file."""
    return tuple(sound(read_case_file(file)))
