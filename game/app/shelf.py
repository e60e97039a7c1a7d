"""The packs that are there, as scenes see them: covers from headers alone, whole lessons only when one is opened."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from game.app.places import PLACES
from game.content.artwork import art_path
from game.content.library import LessonHeader, PackHeader, find_packs, has_step
from game.content.words import Catalogue, catalogue, translate, translate_head
from game.core.problems import Problem
from game.play.classfile import ClassFile

if TYPE_CHECKING:
    from game.content.models import Keepsake, Lesson

STRAY = "museum"
"""Where a lesson waits whose own place cannot be read: opened, it says what is wrong with it."""
PACKED = ":"
"""Between a pack and the name of a picture that lies in it."""


@dataclass(frozen=True, slots=True)
class LessonCard:
    """What a lesson shows before it is opened."""

    pack: str
    lesson: str
    title: str
    hook: str
    minutes: int
    place: str
    cover: str
    bands: tuple[str, ...]
    series: str
    file: Path

    @property
    def key(self) -> tuple[str, str]:
        return self.pack, self.lesson


@dataclass(frozen=True, slots=True)
class PackCard:
    """What a pack shows on the teacher's shelf."""

    pack: str
    title: str
    about: str
    cover: str
    bands: tuple[str, ...]
    folder: Path
    lessons: tuple[LessonCard, ...]

    @property
    def minutes(self) -> int:
        return sum(card.minutes for card in self.lessons)


@dataclass(frozen=True, slots=True)
class Shelf:
    """Every pack found, in a language. Lessons are read when they are opened and kept no longer than they are played."""

    found_packs: tuple[PackCard, ...]
    language: str = "zh"

    @classmethod
    def found(cls, folders: Sequence[Path] = ()) -> Shelf:
        """The packs shipped with the game, those beside it, and those in `folders`; headers only."""
        return cls(tuple(map(_pack_card, find_packs(folders))))

    def spoken(self, language: str) -> Shelf:
        return replace(self, language=language)

    @property
    def cards(self) -> tuple[LessonCard, ...]:
        """Every lesson of every pack, in order."""
        return tuple(self._said(card) for pack in self.found_packs for card in pack.lessons)

    def packs(self, class_file: ClassFile) -> tuple[PackCard, ...]:
        """The packs in the teacher's order, locked ones too."""
        said = (self._said_pack(pack) for pack in self.found_packs)
        return tuple(sorted(said, key=lambda pack: class_file.order(pack.pack)))

    def pack(self, pack: str) -> PackCard:
        """A pack by id. Raises KeyError when it is not there."""
        for card in self.found_packs:
            if card.pack == pack:
                return self._said_pack(card)
        raise KeyError(pack)

    def title(self, pack: str) -> str:
        return self.pack(pack).title

    def open_lessons(self, class_file: ClassFile) -> tuple[LessonCard, ...]:
        """The lessons a class may open, in its order."""
        return tuple(card for pack in self.packs(class_file) if class_file.open(pack.pack) for card in pack.lessons)

    def card(self, pack: str, lesson: str) -> LessonCard:
        """A lesson by its ids. Raises KeyError when it is not there."""
        for card in self.cards:
            if card.key == (pack, lesson):
                return card
        raise KeyError((pack, lesson))

    def lesson(self, pack: str, lesson: str, language: str = "") -> tuple[Lesson | None, tuple[Problem, ...]]:
        """The whole lesson in a language, or None with everything that is wrong with it."""
        from game.content.library import load_lesson
        from game.steps import MODELS

        found, problems = load_lesson(self.card(pack, lesson).file, MODELS)
        if found is None:
            return None, tuple(problem for problem in problems if not problem.notice)
        return translate(found, _catalogue(self.pack(pack).folder, language or self.language)), ()

    def asks(self, item: str) -> bool:
        """Whether a step (`pack/lesson/step`) can still be found."""
        lesson, _, step = item.rpartition("/")
        files = (card.file for pack in self.found_packs for card in pack.lessons if "/".join(card.key) == lesson)
        return any(has_step(file, step) for file in files)

    def problems(self, pack: str) -> tuple[Problem, ...]:
        """Everything `check` would tell about a pack that needs no window."""
        return _problems(self.pack(pack).folder)

    def keepsakes(self, language: str = "") -> tuple[tuple[str, Keepsake], ...]:
        """Every thing of every pack's album, with its pack; pictures named so that `find` finds them."""
        return tuple(
            (pack.pack, thing.model_copy(update={"picture": pack.pack + PACKED + thing.picture}))
            for pack in self.found_packs
            for thing in _album(pack.folder, language or self.language)
        )

    def find(self, name: str, kind: str) -> Path | None:
        """The file of a picture: `pack:name` in its pack first, `seat/leopard-lake` among the game's own."""
        pack, colon, bare = name.rpartition(PACKED)
        if "/" in bare:
            folder, _, bare = bare.rpartition("/")
            return art_path(None, bare, folder)
        home = next((card.folder for card in self.found_packs if card.pack == pack), None) if colon else None
        return art_path(home, bare, kind)

    def _said(self, card: LessonCard) -> LessonCard:
        said = _catalogue(card.file.parent, self.language)
        title, hook = said.say(f"{card.lesson}/title", card.title), said.say(f"{card.lesson}/hook", card.hook)
        return replace(card, title=title, hook=hook)

    def _said_pack(self, pack: PackCard) -> PackCard:
        said = _catalogue(pack.folder, self.language)
        title, about = said.say(f"{pack.pack}/title", pack.title), said.say(f"{pack.pack}/about", pack.about)
        return replace(pack, title=title, about=about, lessons=tuple(map(self._said, pack.lessons)))


def _pack_card(header: PackHeader) -> PackCard:
    lessons = tuple(_lesson_card(header.pack, lesson) for lesson in header.lessons)
    cover = header.pack + PACKED + header.cover
    return PackCard(header.pack, header.title, header.about, cover, header.bands, header.folder, lessons)


def _lesson_card(pack: str, header: LessonHeader) -> LessonCard:
    place = header.place if header.place in PLACES else STRAY
    return LessonCard(
        pack, header.lesson, header.title, header.hook, header.minutes, place, pack + PACKED + header.cover,
        header.bands, header.series, header.file,
    )  # fmt: skip


@lru_cache(16)
def _problems(folder: Path) -> tuple[Problem, ...]:
    from game.content.library import load
    from game.steps import MODELS

    return tuple(problem for problem in load(folder, MODELS)[1] if not problem.notice)


@lru_cache(16)
def _album(folder: Path, language: str) -> tuple[Keepsake, ...]:
    from game.content.loading import read_pack_head
    from game.content.models import PackHead

    head = read_pack_head(folder / "pack.yaml").head
    return translate_head(head, _catalogue(folder, language)).album if isinstance(head, PackHead) else ()


@lru_cache(16)
def _catalogue(folder: Path, language: str) -> Catalogue:
    return catalogue(folder, language)


