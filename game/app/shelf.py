"""The packs that are there, as scenes see them: covers from headers alone, whole lessons only when one is opened."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from game.content.artwork import art_path
from game.content.library import PackHeader, find_packs, load_lesson
from game.content.models import Lesson
from game.content.words import Catalogue, catalogue, translate
from game.core.problems import Problem
from game.play.classfile import ClassFile
from game.steps import KINDS


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
    file: Path

    @property
    def key(self) -> tuple[str, str]:
        return self.pack, self.lesson
