"""lessons/registry as values: what may be taught, cited and said. Each file is read when first asked for, then kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from game.content.artwork import HOME
from game.content.tree import Map, Scalar, Seq
from game.core.problems import Problem

REGISTRY = HOME / "lessons" / "registry"


@dataclass(frozen=True, slots=True)
class Fact:
    """`confidence` A (checked, see `sources`), B (well known, `basis`) or C (never taught); `stale`: rechecked twice a year."""

    id: str
    confidence: str
    say: str
    en: str = ""
    basis: str = ""
    sources: tuple[str, ...] = ()
    stale: bool = False
    checked: str = ""


@dataclass(frozen=True, slots=True)
class Competence:
    """What a pupil can do; `start` is the band it begins in, `place` the building it lights."""

    id: str
    say: str
    start: str
    place: str
    en: str = ""
    eu: str = ""
    pisa: str = ""
    cee: str = ""
    cn: str = ""


@dataclass(frozen=True, slots=True)
class Flag:
    """A sign of fraud, why it is one, and its harmless cousin."""

    id: str
    say: str
    why: str
    cousin: str
    en: str = ""
    why_en: str = ""
    cousin_en: str = ""


@dataclass(frozen=True, slots=True)
class Lever:
    """A way of putting pressure on people."""

    id: str
    name: str
    say: str
    name_en: str = ""
    en: str = ""


@dataclass(frozen=True, slots=True)
class Pattern:
    """A kind of fraud. `stages` maps lure, trust, pressure, harvest and follow to what happens then."""

    id: str
    name: str
    bands: tuple[str, ...]
    stages: Mapping[str, str]
    flags: tuple[str, ...]
    levers: tuple[str, ...]
    action: str
    genuine: str
    en: str = ""
    sources: tuple[str, ...] = ()
    note: str = ""
    simulate: bool = True


@dataclass(frozen=True, slots=True)
class Term:
    """A word of the glossary and what it means in one sentence."""

    id: str
    word: str
    say: str
    en: str = ""
    say_en: str = ""


@dataclass(frozen=True, slots=True)
class Origin:
    """A source: who published what, when. `where` is for reviewers only."""

    id: str
    title: str
    where: str = ""


@dataclass(frozen=True, slots=True)
class Band:
    """A group of grades. Limits of texts stand in content/limits.py."""

    id: str
    name: str
    en: str
    grades: str
    ages: str


@dataclass(frozen=True, slots=True)
class Hotline:
    """A number that may stand on screen. One that is not for calling only sends messages."""

    id: str
    say: str
    facts: tuple[str, ...]
    call: bool
    en: str = ""


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Registry:
    """The registry in a folder. Ids map to entries in the order of the file; an unreadable file gives what it can."""

    folder: Path = REGISTRY

    @property
    def facts(self) -> Mapping[str, Fact]:
        return _entries(self, "facts", _fact)

    @property
    def competences(self) -> Mapping[str, Competence]:
        return _entries(self, "competences", _competence)

    @property
    def flags(self) -> Mapping[str, Flag]:
        return _entries(self, "flags", _flag)

    @property
    def levers(self) -> Mapping[str, Lever]:
        return _entries(self, "levers", _lever)

    @property
    def patterns(self) -> Mapping[str, Pattern]:
        return _entries(self, "patterns", _pattern)

    @property
    def glossary(self) -> Mapping[str, Term]:
        return _entries(self, "glossary", _term)

    @property
    def sources(self) -> Mapping[str, Origin]:
        return _entries(self, "sources", _origin)

    @property
    def bands(self) -> Mapping[str, Band]:
        return _entries(self, "bands", _band)

    @property
    def hotlines(self) -> Mapping[str, Hotline]:
        return _entries(self, "hotlines", _hotline)

    def cited(self, facts: tuple[str, ...]) -> tuple[Origin, ...]:
        """The sources behind some facts, each once, for the teacher's page."""
        ids = dict.fromkeys(id_ for fact in facts if fact in self.facts for id_ in self.facts[fact].sources)
        return tuple(self.sources[id_] for id_ in ids if id_ in self.sources)


@dataclass(frozen=True, slots=True)
class _Row:
    """One entry of a registry file, still as typed."""

    map: Map

    def texts(self, names: str) -> tuple[str, ...]:
        return tuple(self.map.text(name) for name in names.split())

    def list(self, name: str) -> tuple[str, ...]:
        value = self.map.get(name)
        return tuple(item.text for item in value.items if isinstance(item, Scalar)) if isinstance(value, Seq) else ()

    def pairs(self, name: str) -> Mapping[str, str]:
        value = self.map.get(name)
        entries = value.entries if isinstance(value, Map) else ()
        return MappingProxyType({entry.key: entry.value.text for entry in entries if isinstance(entry.value, Scalar)})


def _fact(row: _Row) -> Fact:
    id_, confidence, say, en, basis, checked = row.texts("id confidence say en basis checked")
    return Fact(id_, confidence, say, en, basis, row.list("sources"), row.map.text("stale") == "true", checked)


def _competence(row: _Row) -> Competence:
    return Competence(*row.texts("id say from place en eu pisa cee cn"))


def _flag(row: _Row) -> Flag:
    return Flag(*row.texts("id say why cousin en why_en cousin_en"))


def _lever(row: _Row) -> Lever:
    return Lever(*row.texts("id name say name_en en"))


def _term(row: _Row) -> Term:
    return Term(*row.texts("id word say en say_en"))


def _origin(row: _Row) -> Origin:
    return Origin(*row.texts("id title where"))


def _band(row: _Row) -> Band:
    return Band(*row.texts("id name en grades ages"))


def _pattern(row: _Row) -> Pattern:
    return Pattern(
        id=row.map.text("id"),
        name=row.map.text("name"),
        bands=row.list("bands"),
        stages=row.pairs("stages"),
        flags=row.list("flags"),
        levers=row.list("levers"),
        action=row.map.text("action"),
        genuine=row.map.text("genuine"),
        en=row.map.text("en"),
        sources=row.list("sources"),
        note=row.map.text("note"),
        simulate=row.map.text("simulate") != "false",
    )


def _hotline(row: _Row) -> Hotline:
    id_, say, en = row.texts("id say en")
    return Hotline(id_, say, row.list("facts"), row.map.text("call") == "true", en)


FILES = ("facts", "competences", "flags", "levers", "patterns", "glossary", "sources", "bands", "hotlines")
_NEEDED = {"facts": "confidence say", "glossary": "word say", "sources": "title", "competences": "say from place"}


def problems(registry: Registry) -> Iterator[Problem]:
    """What is wrong with the registry itself: unreadable places, entries without an id, ids twice, sources that are not."""
    for name in FILES:
        tree, found = _read(registry.folder / f"{name}.yaml", _stamp(registry.folder / f"{name}.yaml"))
        yield from found
        seen: set[str] = set()
        for row in _rows(tree):
            why = _lacking(registry, name, row, seen)
            if why:
                from game.content.sentences import tell  # a hundred sentences nobody needs on the way to the title

                yield tell("LF507", row.span, why=why)
            seen.add(row.text("id"))


def _lacking(registry: Registry, name: str, row: Map, seen: set[str]) -> str:
    """What is wrong with one entry, in a few words."""
    for field in ("id", *_NEEDED.get(name, "say").split()):
        if not row.text(field) and name not in ("patterns", "bands"):
            return field
    if row.text("id") in seen:
        return row.text("id")
    return next((id_ for id_ in _Row(row).list("sources") if id_ not in registry.sources), "")


def _entries(registry: Registry, name: str, make: Callable[[_Row], T]) -> Mapping[str, T]:
    path = registry.folder / f"{name}.yaml"
    return _made(path, _stamp(path), make)


@lru_cache(32)
def _made(path: Path, stamp: int, make: Callable[[_Row], T]) -> Mapping[str, T]:
    tree, _ = _read(path, stamp)
    return MappingProxyType({row.text("id"): make(_Row(row)) for row in _rows(tree) if row.text("id")})


@lru_cache(32)
def _read(path: Path, stamp: int) -> tuple[Seq | None, tuple[Problem, ...]]:
    from game.content.reading import read_list  # yaml is not wanted before the title

    return read_list(path)


def _rows(tree: Seq | None) -> Iterator[Map]:
    if tree is not None:
        yield from (item for item in tree.items if isinstance(item, Map))


def _stamp(path: Path) -> int:
    """Changes when the file does."""
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0
