"""A pack seen whole: every file read, everything it cites looked up, all problems of all stages in one list.

The stages that need a window or a player (fit, play) are run by authoring on what this returns.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from game.content import audit, case_rules, cues, fairness, references, translation
from game.content.cases import cases_of, read_case_file
from game.content.library import LESSON_FILE, case_files, lesson_files
from game.content.loading import Draft, Kinds, lesson_of, read_lesson, read_pack_head
from game.content.models import Head, Lesson, Pack, PackHead
from game.content.registry import Registry
from game.content.sentences import tell
from game.core.problems import Problem, Span


@dataclass(frozen=True, slots=True)
class Inspected:
    """A pack or a lone lesson: what can be played of it, its drafts (for spots), and every problem in order of place."""

    folder: Path
    pack: Pack | None
    drafts: tuple[Draft, ...]
    problems: tuple[Problem, ...]

    @property
    def steps(self) -> int:
        return sum(len(draft.steps) for draft in self.drafts)

    @property
    def cases(self) -> int:
        return sum(len(cases_of(draft)) for draft in self.drafts)

    @property
    def lessons(self) -> tuple[tuple[Lesson, Draft], ...]:
        """What can be played, each with the draft that knows its places."""
        id_ = self.pack.head.pack if self.pack else self.folder.name
        made = ((lesson_of(draft, id_), draft) for draft in self.drafts)
        return tuple((lesson, draft) for lesson, draft in made if lesson is not None)


def inspect_pack(folder: Path, kinds: Kinds, registry: Registry | None = None, today: date | None = None) -> Inspected:
    """A folder with a pack.yaml. Today, if given, is the day facts are judged by."""
    registry = registry or Registry()
    top = read_pack_head(folder / "pack.yaml") if (folder / "pack.yaml").is_file() else None
    drafts = tuple(read_lesson(file, kinds) for file in lesson_files(folder))
    problems: list[Problem] = [] if top else [tell("LF901", Span((folder / "pack.yaml").as_posix()))]
    for draft in (*((top,) if top else ()), *drafts):
        problems += _all(draft, folder, registry, today)
    problems += _together(top, drafts, folder)
    problems += translation.problems(folder, drafts if top is None else (top, *drafts))
    return Inspected(folder, _pack(top, drafts, folder, problems), drafts, tuple(sorted(problems)))


def inspect_lesson(file: Path, kinds: Kinds, registry: Registry | None = None, today: date | None = None) -> Inspected:
    """One lesson file by itself; its pictures are looked for in the pack it lies in."""
    draft = read_lesson(file, kinds)
    problems = _all(draft, file.parent, registry or Registry(), today)
    return Inspected(file.parent, None, (draft,), tuple(sorted(problems)))


def inspect_cases(place: Path, registry: Registry | None = None) -> Inspected:
    """The case bank in a folder, or one file of it."""
    folder, files = (place, case_files(place)) if place.is_dir() else (place.parent, (place,))
    drafts = tuple(read_case_file(file, registry) for file in files)
    problems = [problem for draft in drafts for problem in draft.problems]
    for draft in drafts:
        problems += case_rules.family(draft, [case for _, case in cases_of(draft)])
    if place.is_dir():
        strangers = sorted(file for file in folder.glob("*.y*ml") if file not in files)
        problems += (tell("LF851", Span(file.as_posix())) for file in strangers)
        problems += translation.problems(folder, drafts)
    problems += cues.problems([(draft, path, case) for draft in drafts for path, case in cases_of(draft)])
    return Inspected(folder, None, drafts, tuple(sorted(problems)))


def _all(draft: Draft, folder: Path, registry: Registry, today: date | None) -> list[Problem]:
    """Every stage that looks at one file."""
    found = [*draft.problems, *references.cited_ids(draft, registry), *references.pictures(draft, folder)]
    found += audit.words(draft, registry.hotlines)
    found += audit.lesson(draft)
    found += fairness.lesson(draft)
    if today is not None:
        found += audit.stale(draft, registry, today)
    return found


def _together(top: Draft | None, drafts: tuple[Draft, ...], folder: Path) -> Iterator[Problem]:
    """What can only be seen with the whole pack in view."""
    pack_file = Span((folder / "pack.yaml").as_posix())
    head = top.head if top else None
    if isinstance(head, PackHead) and top:
        if head.pack != folder.name:
            yield tell("LF902", top.spot(("pack",)), value=head.pack, folder=folder.name)
        known = [draft.head.lesson for draft in drafts if isinstance(draft.head, Head)]
        if len(known) == len(drafts):
            yield from references.album(top, known)
        yield from _bands(head, drafts)
    if not drafts:
        yield tell("LF903", pack_file)
    for file in sorted(folder.glob("*.y*ml")):
        if file.name != "pack.yaml" and not LESSON_FILE.fullmatch(file.name):
            yield tell("LF904", Span(file.as_posix()))
    for inside in (folder, folder / "images"):
        if inside.is_symlink():
            yield tell("LF415", pack_file, value=inside.name)
    yield from lesson_ids(drafts)
    yield from fairness.pack(drafts)


def _bands(head: PackHead, drafts: tuple[Draft, ...]) -> Iterator[Problem]:
    for draft in drafts:
        if isinstance(draft.head, Head):
            for index, band in enumerate(draft.head.bands):
                if band not in head.bands:
                    yield tell("LF913", draft.spot(("bands", index)), value=band)


def lesson_ids(drafts: tuple[Draft, ...]) -> Iterator[Problem]:
    """Lessons that share an id."""
    files: dict[str, str] = {}
    for draft in drafts:
        if isinstance(draft.head, Head):
            id_ = draft.head.lesson
            if id_ in files:
                yield tell("LF402", draft.spot(("lesson",)), value=id_, file=files[id_].rpartition("/")[2])
            files.setdefault(id_, draft.source.file)


def _pack(top: Draft | None, drafts: tuple[Draft, ...], folder: Path, problems: list[Problem]) -> Pack | None:
    head = top.head if top else None
    if not isinstance(head, PackHead) or any(not problem.notice for problem in problems):
        return None
    lessons = [lesson_of(draft, head.pack) for draft in drafts]
    return Pack(head, tuple(lesson for lesson in lessons if lesson), folder.as_posix())
