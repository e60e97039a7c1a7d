"""What a file says, as frozen values that know where they stand: text, sequences and maps. Knows no YAML and no field.

Every scalar is the text as typed; a field decides later what it means, so `3.10`, `yes`, `10:30` and `012` stay whole.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from game.core.problems import Span

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Scalar:
    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Seq:
    """`torn`: a part of it could not be read and is missing, so nothing should be said about what it lacks."""

    items: tuple[Value, ...]
    span: Span
    torn: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    key: str
    span: Span
    value: Value


@dataclass(frozen=True, slots=True)
class Map:
    """`lost`: keys that stand in the file but whose value could not be used."""

    entries: tuple[Entry, ...]
    span: Span
    torn: bool = False
    lost: tuple[str, ...] = ()

    def get(self, key: str) -> Value | None:
        return next((entry.value for entry in self.entries if entry.key == key), None)

    def text(self, key: str) -> str:
        """The text of a scalar field, or nothing."""
        value = self.get(key)
        return value.text if isinstance(value, Scalar) else ""

    def without(self, key: str) -> Map:
        return Map(tuple(entry for entry in self.entries if entry.key != key), self.span, self.torn, self.lost)


Value = Scalar | Seq | Map


def plain(value: Value) -> Any:
    """The same as str, list and dict, as models read it."""
    if isinstance(value, Scalar):
        return value.text
    if isinstance(value, Seq):
        return [plain(item) for item in value.items]
    return {entry.key: plain(entry.value) for entry in value.entries}


def find(value: Value, path: Iterable[str | int]) -> tuple[Value, Span]:
    """What stands at the path, and where the eye should go: to the key of a field, to the text of anything else.

    A path that ends at something missing gives what would hold it; parts of a path that lead nowhere are passed over.
    """
    span = value.span
    for part in path:
        if isinstance(value, Map):
            entry = next((entry for entry in value.entries if entry.key == part), None)
            if entry is not None:
                value, span = entry.value, entry.span
        elif isinstance(value, Seq) and isinstance(part, int) and part < len(value.items):
            value = value.items[part]
            span = value.span
    return value, span


def spot(value: Value, path: Iterable[str | int]) -> Span:
    """Where a wrong value stands: the value itself if it is a scalar, else its key."""
    found, span = find(value, path)
    return found.span if isinstance(found, Scalar) else span
