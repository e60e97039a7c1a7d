"""The case bank by its headers alone: which cases there are, for whom, on which channel, true or not, beside which other.

Reading the whole bank costs a third of a second; who only wants to know what may come next asks here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path as File

from game.content.library import BANK, case_files

_LINE = re.compile(r"(?:- |  )(id|channel|bands|truth|twin): +(.+?)\s*$")


@dataclass(frozen=True, slots=True)
class CaseHeader:
    """What a case says of itself in single lines. Nothing here is validated; a broken case may lack any of it."""

    id: str
    channel: str
    bands: tuple[str, ...]
    scam: bool
    twin: str = ""
    """The case it names as its twin."""

    @property
    def pattern(self) -> str:
        return self.id.partition("-")[0]

    @property
    def family(self) -> tuple[str, bool]:
        """The cases it may stand in for: those of its pattern and kind."""
        return self.pattern, self.scam


@lru_cache(2)
def case_headers(folder: File = BANK) -> tuple[CaseHeader, ...]:
    """Every case of the bank, in the order of its files."""
    return tuple(header for file in case_files(folder) for header in _headers(file))


def twin(cases: Iterable[CaseHeader], case: CaseHeader) -> str:
    """The id of the case it is shown beside: the twin it names, or for a genuine one the first scam that names it."""
    return case.twin or next((other.id for other in cases if other.twin == case.id), "")


def _headers(file: File) -> Iterator[CaseHeader]:
    try:
        text = file.read_text(encoding="utf-8-sig", errors="replace")
    except OSError:
        return
    said: dict[str, str] = {}
    for line in (*text.splitlines(), "- id: end"):
        found = _LINE.match(line)
        if not found:
            continue
        if found[1] == "id" and said:
            bands = tuple(band.strip() for band in said.get("bands", "").strip("[]").split(","))
            yield CaseHeader(said["id"], said.get("channel", ""), bands, said.get("truth") == "scam", said.get("twin", ""))
            said = {}
        said[found[1]] = found[2]
