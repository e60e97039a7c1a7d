"""The packs that are there: found by folder, shown by their headers alone, read whole only when somebody opens them.

Finding and showing need neither YAML nor models, so they are cheap enough for the way to the title.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from game.content.artwork import HOME
from game.core.problems import Problem

if TYPE_CHECKING:
    from game.content.models import Lesson, Pack, Step

SHIPPED = HOME / "lessons"
BESIDE = HOME / "packs"
"""Where a teacher may drop packs."""
BANK = SHIPPED / "cases"
"""The case bank: one file a pattern of fraud."""
LESSON_FILE = re.compile(r"\d\d-[a-z0-9-]+\.yaml")
CASE_FILE = re.compile(r"T\d\d\.yaml")

_FIELD = re.compile(r"([a-z]+):(?: +(.*))?$")
_COMMENT = re.compile(r"(?:^|(?<! ) ++)#.*$")
_ITEM = re.compile(r" *- +(.*)$")


@dataclass(frozen=True, slots=True)
class LessonHeader:
    """What a lesson says of itself before its steps. Nothing here is validated; a broken lesson may lack any of it."""

    lesson: str
    title: str
    hook: str
    bands: tuple[str, ...]
    minutes: int
    place: str
    cover: str
    series: str
    competences: tuple[str, ...]
    file: Path


@dataclass(frozen=True, slots=True)
class PackHeader:
    """What a pack says of itself, and its lessons in order."""

    pack: str
    title: str
    about: str
    bands: tuple[str, ...]
    cover: str
    folder: Path
    lessons: tuple[LessonHeader, ...]


ORDER = ("origin", "currency", "spend-save", "scam-kids", "scam-family", "illegal-fin", "rights", "elders", "hometown")
"""How the packs of the course follow one another (decision A13); a class may choose another order, other packs come after."""


def find_packs(extra: Iterable[Path] = ()) -> tuple[PackHeader, ...]:
    """Every pack shipped with the game, lying beside it, or in the folders named. The first of an id wins."""
    found: dict[str, PackHeader] = {}
    for folder in pack_folders((SHIPPED, BESIDE, *extra)):
        header = pack_header(folder)
        found.setdefault(header.pack, header)
    return tuple(sorted(found.values(), key=lambda header: ORDER.index(header.pack) if header.pack in ORDER else len(ORDER)))


def pack_folders(places: Iterable[Path]) -> Iterator[Path]:
    """The folders that hold a pack.yaml: a place itself, or those directly inside it; links that lead away are passed over."""
    for place in places:
        if _holds_pack(place):
            yield place
            continue
        with suppress(OSError):   # not a folder, or one that may not be looked into
            inside = (folder for folder in sorted(place.iterdir()) if not folder.name.startswith(("_", ".")))
            yield from (folder for folder in inside if _holds_pack(folder) and not folder.is_symlink())


def _holds_pack(folder: Path) -> bool:
    """False also for a folder that may not be looked into: one pupil's folder must not stop the class."""
    try:
        return (folder / "pack.yaml").is_file()
    except OSError:
        return False


def lesson_files(folder: Path) -> tuple[Path, ...]:
    """The lessons of a pack, in order."""
    return tuple(sorted(file for file in folder.glob("*.yaml") if LESSON_FILE.fullmatch(file.name)))


def has_step(file: Path, step: str) -> bool:
    """Whether a step of this id stands in a lesson, by its text alone: reading it whole takes too long to ask by the way."""
    try:
        text = file.read_text(encoding="utf-8-sig", errors="replace")
    except OSError:
        return False
    return re.search(rf"""\bid: +["']?{re.escape(step)}["']? *(?:#.*)?$""", text, re.MULTILINE) is not None


def case_files(folder: Path) -> tuple[Path, ...]:
    """The files of a case bank, in order of their patterns."""
    return tuple(sorted(file for file in folder.glob("T*.yaml") if CASE_FILE.fullmatch(file.name)))


def is_bank(folder: Path) -> bool:
    """Whether a folder holds cases instead of lessons."""
    return not (folder / "pack.yaml").is_file() and (folder.name == BANK.name or bool(case_files(folder)))


def pack_header(folder: Path) -> PackHeader:
    """The header of the pack in a folder."""
    said = _head(folder / "pack.yaml")
    return PackHeader(
        pack=_text(said, "pack") or folder.name,
        title=_text(said, "title") or folder.name,
        about=_text(said, "about"),
        bands=said.get("bands", ()),
        cover=_text(said, "cover"),
        folder=folder,
        lessons=tuple(map(lesson_header, lesson_files(folder))),
    )


def lesson_header(file: Path) -> LessonHeader:
    """The header of a lesson file."""
    said = _head(file)
    minutes = _text(said, "minutes")
    return LessonHeader(
        lesson=_text(said, "lesson") or file.stem,
        title=_text(said, "title") or file.stem,
        hook=_text(said, "hook"),
        bands=said.get("bands", ()),
        minutes=int(minutes) if re.fullmatch("[0-9]{1,3}", minutes) else 0,
        place=_text(said, "place"),
        cover=_text(said, "cover"),
        series=_text(said, "series"),
        competences=said.get("competences", ()),
        file=file,
    )


def load(path: Path, kinds: Mapping[str, type[Step]]) -> tuple[Pack | None, tuple[Problem, ...]]:
    """A whole pack, checked in every way that needs no window; None if anything in it is wrong."""
    from game.content.inspection import inspect_pack

    found = inspect_pack(path, kinds)
    return found.pack, found.problems


def load_lesson(path: Path, kinds: Mapping[str, type[Step]]) -> tuple[Lesson | None, tuple[Problem, ...]]:
    """One lesson, ready to play: its fields and rules are checked, what it cites is not."""
    from game.content.loading import lesson_of, read_lesson

    draft = read_lesson(path, kinds)
    return lesson_of(draft, _text(_head(path.parent / "pack.yaml"), "pack") or path.parent.name), draft.problems


def _head(file: Path) -> dict[str, tuple[str, ...]]:
    """The fields at the left edge of a file, down to its steps. Anything else is left to the real reader."""
    if not file.is_file():   # a pipe would wait for ever
        return {}
    try:
        with file.open(encoding="utf-8-sig", errors="replace") as opened:
            text = opened.read(64 * 1024)
    except OSError:
        return {}
    said: dict[str, tuple[str, ...]] = {}
    name = ""
    for line in text.partition("\nsteps:")[0].splitlines():
        field, item = _FIELD.match(line), _ITEM.match(line)
        if field:
            name = field[1]
            said[name] = _values(field[2] or "")
        elif item and name:
            said[name] += _values(item[1])
    return said


def _values(words: str) -> tuple[str, ...]:
    """`[a, b]` as two, anything else as one; without quotes and comment."""
    if words[:1] in ('"', "'") and words.find(words[0], 1) > 0:
        return (words[1 : words.find(words[0], 1)],)
    words = _COMMENT.sub("", words).strip()
    if words.startswith("[") and words.endswith("]"):
        return tuple(filter(None, map(str.strip, words[1:-1].split(","))))
    return (words,) if words else ()


def _text(said: Mapping[str, tuple[str, ...]], name: str) -> str:
    return next(iter(said.get(name, ())), "")
