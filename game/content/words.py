"""The words of a lesson in another language: looked up once, before play, so that nothing later knows of languages.

Chinese is the source and stands in the YAML; a pack carries its translations in `<lang>.po`. `msgctxt` is the path
lesson/step/field, `msgid` the Chinese words: changed words leave their translation behind instead of keeping a wrong one.
Babel is imported only where a .po file is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path as File
from typing import TYPE_CHECKING, Any, TypeVar

from game.content.tree import Path

if TYPE_CHECKING:
    from game.content.models import Head, Lesson, Model, PackHead, Step

SOURCE = "zh"
PSEUDO = "xx"
MOST_BYTES = 2 * 1024 * 1024
_KEPT = re.compile(r"(\{\{?\w*\}?\}|\[\[|\]\])")
_ACCENTS = str.maketrans("aceilnorsuyzACEINOSUYZ", "áçéíłñóŕšúýžÁÇÉÍÑÓŠÚÝŽ")

M = TypeVar("M", bound="Model")


@dataclass(frozen=True, slots=True)
class Message:
    """One entry of a .po file. `context` is empty in ui.po; `was` are the words a fuzzy translation was made for."""

    context: str
    words: str
    said: str
    line: int
    fuzzy: bool = False
    was: str = ""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What a pack says in one language. Words that moved to another step of their lesson are still found."""

    language: str = SOURCE
    exact: Mapping[tuple[str, str], str] = field(default_factory=dict)
    loose: Mapping[tuple[str, str], str] = field(default_factory=dict)

    def say(self, context: str, words: str) -> str:
        """The translation of words at a place; the words themselves where there is none."""
        said = self.exact.get((context, words)) or self.loose.get((context.partition("/")[0], words))
        if said is None:
            return words
        return pseudo(said) if self.language == PSEUDO else said


def catalogue(folder: File, language: str) -> Catalogue:
    """The translations a pack carries; an empty catalogue for Chinese, or when there are none. `xx` stretches English."""
    if language == SOURCE:
        return Catalogue()
    file = folder / f"{'en' if language == PSEUDO else language}.po"
    try:
        found = [message for message in messages(file) if message.said and not message.fuzzy]
    except (OSError, ValueError):   # none, or a torn one, of which `check` tells: the lesson is played in Chinese
        found = []
    exact = {(message.context, message.words): message.said for message in found}
    loose = {(message.context.partition("/")[0], message.words): message.said for message in found}
    return Catalogue(language, exact, loose)


def translate(lesson: Lesson, said: Catalogue) -> Lesson:
    """The lesson with every word a person reads put into the catalogue's language."""
    if said.language == SOURCE:
        return lesson
    id_ = lesson.head.lesson
    steps = _retold(tuple(_said(step, id_, said) for step in lesson.steps), said.language)
    return replace(lesson, head=_said(lesson.head, id_, said), steps=steps)


def _retold(steps: tuple[Step, ...], language: str) -> tuple[Step, ...]:
    """The steps with the cases they tell in a language, as far as the bank's own catalogue has it."""
    cases = {case.id: case for step in steps for case in step.told}
    if not cases:
        return steps
    from game.content import cases as book
    from game.content.library import BANK

    bank = book.translate(book.Bank(cases), catalogue(BANK, language))
    return tuple(step.with_cases(bank) if step.told else step for step in steps)


def translate_head(head: PackHead, said: Catalogue) -> PackHead:
    """The cover of a pack, its album with it."""
    return head if said.language == SOURCE else _said(head, head.pack, said)


def _said(model: M, lesson: str, said: Catalogue) -> M:
    from game.content.marks import changed
    from game.content.models import Words

    return changed(model, Words, lambda path, mark, words: said.say(context(lesson, model, path), words))


def spoken(model: Head | PackHead | Step, lesson: str) -> Iterator[tuple[str, Path, str, str]]:
    """Every text of a model to be translated: its context, its path in the model, its role, and the words."""
    from game.content.marks import marked
    from game.content.models import Words

    for path, mark, words in marked(model, Words):
        if words:
            yield context(lesson, model, path), path, mark.role, words


def context(lesson: str, model: Model, path: Path) -> str:
    """lesson/step/field; parts of a list count from 0: `origin-01/morning/pages.2.text`, `origin-01/title` for the head."""
    from game.content.models import Step

    inside = ".".join(map(str, path))
    return f"{lesson}/{model.id}/{inside}" if isinstance(model, Step) else f"{lesson}/{inside}"


def messages(file: File, obsolete: bool = False) -> tuple[Message, ...]:
    """The entries of a .po file, with those set aside (`#~`) if wanted.

    Raises ValueError, with the line at the end of its text, when it cannot be read.
    """
    from babel.messages.pofile import PoFileError, read_po

    if not file.is_file():   # a pipe would wait for ever
        raise ValueError("not a file:1")
    if file.stat().st_size > MOST_BYTES:
        raise ValueError(f"> {MOST_BYTES // 1024} KB:1")
    try:
        with file.open("rb") as opened:
            found = read_po(opened, abort_invalid=True)
    except (PoFileError, UnicodeDecodeError, ValueError) as error:
        raise ValueError(f"{error}:{getattr(error, 'lineno', 0) + 1}") from error
    entries = (*found, *(found.obsolete.values() if obsolete else ()))
    return tuple(
        Message(one.context or "", str(one.id), str(one.string or ""), one.lineno or 1, one.fuzzy, _was(one))
        for one in entries
        if one.id
    )


def _was(entry: Any) -> str:
    """The words a changed entry was translated from, as `#| msgid` has them; Babel reads that line as a comment."""
    from babel.messages.pofile import unescape

    found = (re.fullmatch(r'\| msgid (".*")', comment) for comment in entry.user_comments)
    return next((unescape(one[1]) for one in found if one), "")


def read_po(file: File) -> dict[str, str]:
    """A catalogue of the interface: Chinese words → words of the language. Nothing if there is no such file."""
    return {one.words: one.said for one in messages(file) if one.said and not one.fuzzy} if file.is_file() else {}


def pseudo(words: str) -> str:
    """The same words accented and two fifths longer, as unkind as a real language may be; braces and marker pens stay."""
    parts = _KEPT.split(words)
    longer = max(1, round(0.4 * sum(len(part) for part in parts[::2])))
    accented = (part if at % 2 else part.translate(_ACCENTS) for at, part in enumerate(parts))
    return "".join(accented) + _padding(longer)


def _padding(length: int) -> str:
    """Filler of short words, because no language has one endless one."""
    return (" ñøþé" * (length // 5 + 1))[:length] if length > 1 else "ñ"
