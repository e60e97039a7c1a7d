"""`main.py check`: every pack through every stage, every problem with its place, a caret and a cure. Changes no file.

Stages that need letters laid out or a lesson played join in `slow_stages`; --quick leaves them out.
"""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from game.authoring.excerpt import excerpt
from game.content import cues, fairness
from game.content.inspection import Inspected, inspect_cases, inspect_lesson, inspect_pack, lesson_ids
from game.content.library import BANK, BESIDE, CASE_FILE, SHIPPED, is_bank, pack_folders
from game.content.loading import Draft
from game.content.models import Lesson
from game.content.registry import Registry
from game.content.registry import problems as faults
from game.content.sentences import in_english, tell
from game.core.problems import Problem, Span
from game.steps import MODELS

Stage = Callable[[Lesson, Draft], Iterable[Problem]]
"""A later stage: looks at a lesson that is sound so far; `draft.spot(("steps", 3, "question"))` gives places."""

SAMPLES = SHIPPED / "_samples"


@dataclass(frozen=True, slots=True)
class Report:
    """What was looked at, and what was found, in order of place."""

    packs: int
    lessons: int
    steps: int
    problems: tuple[Problem, ...]
    cases: int = 0

    @property
    def bad(self) -> tuple[Problem, ...]:
        return tuple(problem for problem in self.problems if not problem.notice)

    @property
    def notices(self) -> tuple[Problem, ...]:
        return tuple(problem for problem in self.problems if problem.notice)


def run(args: Namespace) -> int:
    """`paths`, `quick`, `json`, `today`, and `lang` if the command line has one. Prints; 0 when nothing is wrong, else 1."""
    stages = () if args.quick else slow_stages()
    report = check(args.paths, stages, args.today)
    english = getattr(args, "lang", None) == "en"
    if english:
        report = replace(report, problems=tuple(map(in_english, report.problems)))
    if args.json:
        print(json.dumps(as_json(report), ensure_ascii=False))
    else:
        for line in told(report, all_notices=bool(args.paths), english=english):
            print(line)
    return 1 if report.bad else 0


def slow_stages() -> tuple[Stage, ...]:
    """Fit and play, in this order."""
    from game.authoring import fit, playing

    return fit.problems, playing.problems


def check(
    paths: Sequence[Path], stages: Sequence[Stage] = (), today: date | None = None, known: Registry | None = None
) -> Report:
    """Everything at some paths (lessons, packs, folders of packs, the registry); all there is when no path is given."""
    known = known or Registry()
    found: list[Inspected] = []
    banks: list[Inspected] = []
    problems: list[Problem] = []
    if not paths or known.folder in paths or known.folder in map(Path.resolve, paths):
        problems += faults(known)
    for target in _progress([*targets([path for path in paths if path.resolve() != known.folder.resolve()], not paths)]):
        if not target.exists():
            problems.append(tell("LF910", Span(target.as_posix())))
        elif CASE_FILE.fullmatch(target.name) or is_bank(target):
            banks.append(inspect_cases(target, known))
        elif target.is_dir():
            found.append(inspect_pack(target, MODELS, known, today))
        else:
            found.append(inspect_lesson(target, MODELS, known, today))
    for one in (*found, *banks):
        problems += one.problems
    for one in found:
        problems += (problem for stage in stages for lesson, draft in one.lessons for problem in stage(lesson, draft))
    problems += _between(found)
    packs = sum(one.folder.is_dir() and (one.folder / "pack.yaml").is_file() and len(one.drafts) > 0 for one in found)
    drafts = sum(len(one.drafts) for one in found)
    shown = sorted({replace(problem, span=_near(problem.span)) for problem in problems})
    return Report(packs, drafts, sum(one.steps for one in found), tuple(shown), sum(one.cases for one in banks))


def targets(paths: Sequence[Path], everything: bool) -> Iterator[Path]:
    """Pack folders and lone lesson files. A path that is nothing of the kind is passed on to be told."""
    if everything:
        yield from pack_folders((SHIPPED, BESIDE))
        yield from (BANK,) if BANK.is_dir() else ()
        yield from sorted(SAMPLES.glob("*.yaml"))
    for path in paths:
        if path.name == "pack.yaml":
            yield path.parent
        elif not path.is_dir():
            yield path
        else:
            yield from _inside(path)


def _inside(folder: Path) -> Iterator[Path]:
    """The packs of a folder and its case bank; else its lessons, each by itself; else the folder, as the pack it should be."""
    packs = (*pack_folders((folder,)), *(inside for inside in (folder / BANK.name,) if inside.is_dir()))
    lessons = sorted(folder.glob("*.yaml")) if folder.name.startswith("_") else []
    yield from packs or lessons or (folder,)


def _between(found: Sequence[Inspected]) -> Iterator[Problem]:
    """Over all packs: ids taken twice, and what the looks of their own conversations give away."""
    folders: dict[str, Path] = {}
    for one in found:
        id_ = one.pack.head.pack if one.pack else ""
        if id_ in folders and folders[id_] != one.folder:
            yield tell("LF911", Span((one.folder / "pack.yaml").as_posix()), value=id_, file=folders[id_].as_posix())
        if id_:
            folders.setdefault(id_, one.folder)
    drafts = tuple(draft for one in found for draft in one.drafts)
    yield from lesson_ids(drafts)
    yield from cues.problems(fairness.told_here(drafts))


def _near(span: Span) -> Span:
    """The same place, its file named from where we stand."""
    path = Path(span.file)
    try:
        return replace(span, file=path.resolve().relative_to(Path.cwd()).as_posix())
    except (ValueError, OSError):
        return span


def _progress(targets: list[Path]) -> Iterable[Path]:
    """A bar while many packs are checked on a terminal."""
    if len(targets) < 2 or not sys.stderr.isatty():
        return targets
    from rich.console import Console
    from rich.progress import track

    return track(targets, description="检查 · checking", console=Console(stderr=True), transient=True)


def as_json(report: Report) -> dict[str, object]:
    """The object scripts read (docs/architecture.md §7)."""
    return {
        "packs": report.packs,
        "lessons": report.lessons,
        "steps": report.steps,
        "cases": report.cases,
        "problems": [_row(problem) for problem in report.bad],
        "notices": [_row(problem) for problem in report.notices],
    }


def _row(problem: Problem) -> dict[str, object]:
    span = problem.span
    return {
        "file": span.file, "line": span.line, "col": span.col,
        "code": problem.code, "say": problem.say, "cure": problem.cure,
    }  # fmt: skip


def told(report: Report, all_notices: bool, english: bool) -> Iterator[str]:
    """The report as lines: problems with excerpts, notices short, one line at the end that sums up."""
    for problem in report.bad:
        yield from excerpt(problem, english)
        yield ""
    if all_notices:
        yield from (f"{problem}  {problem.cure}" for problem in report.notices)
    counts = (report.packs, report.lessons, report.steps, report.cases, len(report.bad), len(report.notices))
    sums = "{} packs, {} lessons, {} steps, {} cases: {} problems, {} notices"
    sums = sums if english else "{} 包 {} 课 {} 步 {} 案例：{} 个问题，{} 条提醒"
    yield sums.format(*counts)
