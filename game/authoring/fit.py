"""The `fit` stage of check: every distinct screen of a lesson laid out in every language, letter size and shape of screen.

Nothing is painted: widths come from the font's own advances, so what fits here fits on every window. Says what is wrong
at the step it happens in; what counts as wrong is in flaws.py.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from game.authoring.flaws import Fault, Flaw, flaws
from game.content.artwork import HOME
from game.content.loading import Draft
from game.content.models import Lesson
from game.content.pinyin import readings
from game.content.sentences import tell
from game.content.words import PSEUDO, SOURCE, catalogue, pseudo, read_po, translate
from game.core.nodes import HEIGHT, Button, Canvas, Mark, Node, Option, Puppet, Text
from game.core.problems import Problem
from game.core.trees import change
from game.play import frame
from game.play import lesson as play
from game.play.robot import Route, next_intent
from game.play.scoring import STEP_COINS
from game.screen.layout import Placed, layout
from game.screen.measure import Kept
from game.screen.spoken import localised
from game.screen.typeface import Typography
from game.screen.window import TALL

Say = Callable[[str], str]
ROUTES = (Route.RIGHT, Route.WRONG, Route.HINT)
PATIENCE = 1200
"""Intents after which a lesson is taken for endless; the play stage says so."""
TOLD = (Fault.CLIPPED, Fault.OUTSIDE, Fault.STUCK, Fault.OVERLAP, Fault.TARGET)
"""Letters the font lacks are told by the words stage, at their very place; letters below the floor by the tests."""


@dataclass(frozen=True, slots=True)
class View:
    """A way to see a screen: language, letter size, pinyin."""

    language: str
    scale: float
    pinyin: bool = False

    def __str__(self) -> str:
        return f"{self.language} ×{self.scale:g}" + (" pīnyīn" if self.pinyin else "")


CHINESE = (View(SOURCE, 1.0), View(SOURCE, 1.3), View(SOURCE, 1.3, True))
YOUNG = (*CHINESE, View(SOURCE, 1.0, True))
"""Who reads with pinyin from the start; everybody may switch it on."""
SHAPES = ((HEIGHT, "16:9"), (TALL, "4:3"))


def problems(lesson: Lesson, draft: Draft) -> Iterator[Problem]:
    """Everything that does not fit anywhere in a lesson, told once a step and text."""
    at = {step.id: index for index, step in enumerate(lesson.steps)}
    told: set[tuple[str, str]] = set()
    for step, view, flaw in found(lesson, Path(draft.source.file).parent):
        if flaw.fault in TOLD and (step, flaw.words) not in told:
            told.add((step, flaw.words))
            value = f"{flaw.words} / {flaw.other}" if flaw.other else flaw.words
            yield tell("LF701", draft.spot(("steps", at[step])), value=value, view=view)


def found(lesson: Lesson, folder: Path) -> Iterator[tuple[str, str, Flaw]]:
    """Step id, view in a few signs, and flaw: of every screen, in every view, on every page of what turns pages."""
    for language, views in by_language(lesson, folder).items():
        spoken = translate(lesson, catalogue(folder, language))
        types = {view: letters(spoken, view) for view in views}
        for step, canvas in screens(spoken, _interface(language)):
            for view, type_ in types.items():
                kept: Kept = {}
                for height, shape in SHAPES:
                    for placed in _pages(canvas, height, type_, kept):
                        yield from ((step, f"{shape} {view}", flaw) for flaw in flaws(placed, type_))


def by_language(lesson: Lesson, folder: Path) -> dict[str, tuple[View, ...]]:
    """Chinese in every size, and each language the pack carries in the largest; English stretched as the unkindest."""
    tongues = sorted(file.stem for file in folder.glob("*.po"))
    others = (*tongues, *((PSEUDO,) if "en" in tongues else ()))
    return {SOURCE: YOUNG if "P12" in lesson.head.bands else CHINESE, **{tongue: (View(tongue, 1.3),) for tongue in others}}


def letters(lesson: Lesson, view: View) -> Typography:
    own = tuple((reading.word, reading.read) for reading in lesson.head.pinyin)
    return Typography(view.scale, readings(own) if view.pinyin else None)


def screens(lesson: Lesson, say: Say) -> Iterator[tuple[str, Canvas]]:
    """Step id and canvas of every screen that looks different, by every route and in every band, its fixed words said."""
    raw: set[Canvas] = set()
    seen: set[tuple[str, Canvas]] = set()
    for band in lesson.head.bands:
        for route in ROUTES:
            for session in _sessions(lesson, band, route):
                canvas = _canvas(session)
                if canvas in raw:
                    continue
                raw.add(canvas)
                screen = session.step.id, _as_canvas(change(canvas, _bare))
                if screen not in seen:
                    seen.add(screen)
                    yield screen[0], localised(screen[1], say)


def _sessions(lesson: Lesson, band: str, route: Route) -> Iterator[play.Session]:
    """Every state of a lesson played by a route; ends early where a step fails, which the play stage tells."""
    try:
        session = play.begin(lesson, "fit", "fit", band, 0)
        for _ in range(PATIENCE):
            if session.finished:
                return
            yield session
            session, _ = play.handle(session, next_intent(session.kind, session.step, session.attempt, route))
    except Exception:
        return


def _canvas(session: play.Session) -> Canvas:
    """The screen with everything around it that can be there."""
    around = frame.Around(
        title=session.lesson.head.title, scene="", steps=frame.PARTS, at=0, progress=0.0, coins=3 * STEP_COINS, terms=True
    )
    return frame.screen(session.kind, session.step, session.attempt, around)


def _bare(node: Node) -> Node:
    """A node without what changes nothing in the layout, so that fewer screens differ."""
    match node:
        case Option():
            return replace(node, mark=Mark.IDLE, enabled=True)
        case Button():
            return replace(node, enabled=True)
        case Puppet():
            return replace(node, face="", gesture="", dim=False)
    return node


def _as_canvas(node: Node) -> Canvas:
    assert isinstance(node, Canvas)
    return node


@lru_cache(8)
def _interface(language: str) -> Say:
    """What the fixed words of steps and frames are in a language."""
    table: Mapping[str, str] = {}
    if language != SOURCE:
        file = HOME / "locales" / ("en" if language == PSEUDO else language) / "LC_MESSAGES" / "ui.po"
        table = {words: pseudo(said) if language == PSEUDO else said for words, said in read_po(file).items()}
    return lambda words: table.get(words, words)


def _pages(canvas: Canvas, height: int, type_: Typography, kept: Kept) -> Iterator[Placed]:
    """The screen as it opens, then with each other page of a grid or column; a text's pages all have one box."""
    placed = layout(canvas, height, type_, None, kept)
    yield placed
    for part in placed.walk():
        for page in range(1, 1 if isinstance(part.node, Text) else part.pages):
            yield layout(canvas, height, type_, {part.node.id: page}, kept)
