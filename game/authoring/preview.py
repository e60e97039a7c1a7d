"""`main.py preview LESSON.yaml`: the lesson as pupils will see it, drawn anew whenever the file is saved.

PageUp and PageDown go from step to step, the mouse plays; F2 changes the size of letters, F3 pinyin. A broken file shows
what is wrong and where. With `--shots DIR` every step's first screen becomes a picture, and no window opens.
"""

from __future__ import annotations

import os
import sys
import time
from argparse import Namespace
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from game.content.artwork import art_path
from game.content.inspection import inspect_lesson
from game.content.models import Lesson
from game.content.pinyin import readings
from game.core.intents import Press
from game.core.nodes import At, Backdrop, Canvas, Column, Node, Role, Sheet, Text
from game.core.problems import Problem
from game.play import attempt as trial
from game.play import frame
from game.play import lesson as play
from game.play.attempt import Phase, score
from game.play.lesson import Session
from game.play.scoring import coins
from game.screen import focus
from game.screen.layout import Placed, layout
from game.screen.theme import TEXT_SIZES
from game.screen.typeface import Typography
from game.screen.window import Window
from game.steps import KINDS, MODELS
from game.steps.contract import Setting

if TYPE_CHECKING:
    import pygame

POLL_MS = 150
"""How often the file is looked at."""
MOST = 5
"""Problems on one sheet."""
SIZE = (1280, 720)


@dataclass(frozen=True, slots=True)
class Read:
    """A lesson as last read: playable, or with everything that is wrong with it."""

    lesson: Lesson | None
    problems: tuple[Problem, ...]
    stamp: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Desk:
    """What the author looks at: the file as last read, the step, and how letters are set."""

    file: Path
    read: Read
    session: Session | None = None
    scale: float = 1.0
    pinyin: bool = False
    pages: dict[str, int] = field(default_factory=dict)

    @property
    def type(self) -> Typography:
        own = self.session.lesson.head.pinyin if self.session else ()
        ruby = readings(tuple((reading.word, reading.read) for reading in own)) if self.pinyin else None
        return Typography(self.scale, ruby)


def run(args: Namespace) -> int:
    """`lesson` and, if the command line has it, `shots`. 0 when closed or drawn, 1 when the file is broken, 2 without one."""
    file: Path = args.lesson
    if not file.is_file():
        print("没有这个文件 · no such file:", file, file=sys.stderr)
        return 2
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    shots: Path | None = getattr(args, "shots", None)
    return shoot(file, shots) if shots else watch(file)


def read(file: Path) -> Read:
    """The lesson in a file, checked in every way that needs no window."""
    stamp = stamped(file)
    found = inspect_lesson(file, MODELS)
    lesson = next((lesson for lesson, _ in found.lessons), None)
    return Read(lesson, tuple(problem for problem in found.problems if not problem.notice), stamp)


def stamped(file: Path) -> tuple[int, int]:
    """What changes when a file is saved; (0, 0) while an editor has it moved away."""
    try:
        found = file.stat()
    except OSError:
        return 0, 0
    return found.st_mtime_ns, found.st_size


def opened(file: Path) -> Desk:
    """The first step of a lesson; pinyin on where its youngest readers have it."""
    desk = renewed(Desk(file, Read(None, (), (0, 0))))
    young = desk.session is not None and "P12" in desk.session.lesson.head.bands
    return replace(desk, pinyin=young)


def renewed(desk: Desk) -> Desk:
    """After the file was saved: read again, at the step with the same id, else at the same place in the lesson."""
    now = read(desk.file)
    if now.lesson is None:
        return replace(desk, read=now, pages={})
    old = desk.session
    ids = [step.id for step in now.lesson.steps]
    at = 0 if old is None else ids.index(old.step.id) if old.step.id in ids else min(old.at, len(ids) - 1)
    return at_step(replace(desk, read=now, session=session(now.lesson, 0)), at)


def at_step(desk: Desk, at: int) -> Desk:
    """At another step, as a pupil comes to it; the first and the last stay the first and the last."""
    if desk.session is None:
        return desk
    lesson = desk.session.lesson
    return replace(desk, session=session(lesson, min(max(0, at), len(lesson.steps) - 1)), pages={})


def session(lesson: Lesson, at: int) -> Session:
    """A run of the whole lesson, every band's steps included, at one of its steps."""
    step, band = lesson.steps[at], lesson.head.bands[0]
    begun = trial.begin(KINDS[step.type], step, Setting(f"preview/{step.id}", step.bands[0] if step.bands else band))
    return Session(lesson, "preview", "preview", band, 0, lesson.steps, at, begun)


def pressed(desk: Desk, placed: Placed, id_: str) -> Desk:
    """After a press: a page turned, a step back, or the lesson a move further."""
    unread = focus.unread(placed) if id_ == "next" else ""
    turned = next((part for part in placed.walk() if part.pages > 1 and part.node.id == id_.rpartition(".")[0]), None)
    if turned or unread:
        name = turned.node.id if turned else unread
        pages = turned.pages if turned else 1 << 10
        step = -1 if turned and id_.endswith(".prev") else 1
        return replace(desk, pages={**desk.pages, name: (desk.pages.get(name, 0) + step) % pages})
    if desk.session is None:
        return desk
    after, _ = play.handle(desk.session, Press(id_))
    if after.finished:
        return at_step(desk, 0)
    return replace(desk, session=after, pages=desk.pages if after.at == desk.session.at else {})


def screen(desk: Desk) -> Canvas:
    """The step as pupils see it, or what is wrong with the file."""
    if desk.read.lesson is None or desk.session is None:
        return broken(desk.file, desk.read.problems)
    now = desk.session
    scenes = (getattr(step, "scene", "") for step in reversed(now.steps[: now.at + 1]))
    paid = now.attempt.phase is Phase.DONE and now.kind.odds(now.step).graded
    around = frame.Around(
        title=now.lesson.head.title,
        scene=next(filter(None, scenes), "courtyard"),
        steps=len(now.steps),
        at=now.at,
        progress=now.progress,
        coins=coins(now.step.weight, score(now.kind, now.step, now.attempt)) if paid else 0,
        terms=bool(now.lesson.head.terms),
    )
    return frame.screen(now.kind, now.step, now.attempt, around)


def broken(file: Path, problems: tuple[Problem, ...]) -> Canvas:
    """The first problems of a file: line, sentence, cure."""
    parts: list[Node] = [Text(" ".join((file.name, str(len(problems)), "处要改")), Role.NAME)]
    for n, problem in enumerate(problems[:MOST]):
        parts.append(Text(f"{problem.span.line}:{problem.span.col}  {problem.code}  {problem.say}", Role.HINT, id=f"say-{n}"))
        parts.append(Text(problem.cure, Role.CAPTION, id=f"cure-{n}", ink="tea"))
    sheet = Sheet(Column(tuple(parts), gap=8, id="problems"), "again", hem=False, pad=(46, 30), id="broken")
    return Canvas((Backdrop("courtyard", veil=0.3, blur=True), At(sheet, 60, 60, 1160, 600, "stretch")))


def shoot(file: Path, folder: Path) -> int:
    """A picture of every step's first screen; their paths are printed."""
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    desk = opened(file)
    if desk.session is None or desk.read.lesson is None:
        print(*desk.read.problems, sep="\n", file=sys.stderr)
        return 1
    import pygame

    pygame.display.init()
    pygame.font.init()
    pygame.display.set_mode((64, 64))
    folder.mkdir(parents=True, exist_ok=True)
    surface = pygame.Surface(SIZE).convert()
    easel = Easel(surface, file.parent)
    for at, step in enumerate(desk.read.lesson.steps):
        easel.paint(at_step(desk, at), now=100.0 * at)
        easel.paint(at_step(desk, at), now=100.0 * at + 60)
        path = folder / f"{at + 1:02d}-{step.id}.png"
        pygame.image.save(surface, path)
        print(path)
    return 0


class Easel:
    """A surface with a painter for its size; a new one after every save, so that changed pictures are seen."""

    def __init__(self, surface: pygame.Surface, pack: Path) -> None:
        from game.screen.paint import Painter

        self.surface = surface
        self.window = Window(*surface.get_size())
        self.painter = Painter(self.window, Typography(), lambda name, kind: art_path(pack, name, kind))
        self.placed: Placed | None = None

    def paint(self, desk: Desk, now: float) -> float | None:
        """Paint what the author looks at; seconds until something moves, or None."""
        from game.screen.brush import Look

        self.placed = layout(screen(desk), self.window.height, desk.type, desk.pages)
        self.painter.type = desk.type
        return self.painter.paint(self.surface, self.placed, Look(), now)

    def under(self, pos: tuple[int, int]) -> str:
        """The id of what lies under a pixel."""
        return focus.under(self.placed, *self.window.unit(*pos)) if self.placed else ""


def watch(file: Path) -> int:
    """A window that follows the file until it is closed."""
    import pygame

    pygame.display.init()
    pygame.font.init()
    surface = pygame.display.set_mode(SIZE, pygame.RESIZABLE)
    desk, easel = opened(file), Easel(surface, file.parent)
    due: float | None = 0.0
    while True:
        caption = desk.session.step.id if desk.session and desk.read.lesson else "!"
        pygame.display.set_caption(f"{file.name} · {caption}")
        if due is not None and due <= time.monotonic():
            wait = easel.paint(desk, time.monotonic())
            due = None if wait is None else time.monotonic() + wait
            pygame.display.flip()
        pause = POLL_MS if due is None else min(POLL_MS, max(1, int((due - time.monotonic()) * 1000)))
        event = pygame.event.wait(pause)
        if event.type == pygame.QUIT:
            return 0
        before = desk
        if event.type == pygame.VIDEORESIZE or stamped(file) not in (desk.read.stamp, (0, 0)):
            desk = desk if event.type == pygame.VIDEORESIZE else renewed(desk)
            easel = Easel(pygame.display.get_surface() or surface, file.parent)
            due = 0.0
        desk = answered(desk, easel, event)
        if desk is not before:
            due = 0.0


def answered(desk: Desk, easel: Easel, event: pygame.event.Event) -> Desk:
    """After a key or a click."""
    import pygame

    at = desk.session.at if desk.session else 0
    if event.type == pygame.MOUSEBUTTONDOWN and event.button == 1 and easel.placed:
        id_ = easel.under(event.pos)
        return pressed(desk, easel.placed, id_) if id_ else desk
    if event.type != pygame.KEYDOWN:
        return desk
    match event.key:
        case pygame.K_PAGEDOWN | pygame.K_RIGHT:
            return at_step(desk, at + 1)
        case pygame.K_PAGEUP | pygame.K_LEFT:
            return at_step(desk, at - 1)
        case pygame.K_F2:
            return replace(desk, scale=TEXT_SIZES[(TEXT_SIZES.index(desk.scale) + 1) % len(TEXT_SIZES)])
        case pygame.K_F3:
            return replace(desk, pinyin=not desk.pinyin)
    return desk
