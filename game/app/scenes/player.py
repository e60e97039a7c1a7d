"""A lesson being played: the session, and what opens over it (pause, the words of this sheet)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from game.app.scene import Answer, Effect, Push, Record, Replace, Sound, World
from game.app.scenes.help import Help
from game.app.scenes.pause import Pause
from game.app.scenes.result import Result
from game.app.scenes.terms import Terms
from game.core.intents import Intent, Press
from game.core.nodes import Backdrop, Canvas, Node, Option, Picture
from game.core.trees import change
from game.play import frame, small
from game.play import lesson as play
from game.play.attempt import Phase, score
from game.play.lesson import Session
from game.play.scoring import coins

if TYPE_CHECKING:
    from game.content.models import Lesson


@dataclass(frozen=True, slots=True)
class Player:
    session: Session
    name: str = "player"

    @classmethod
    def opened(cls, world: World, lesson: Lesson, run: str, seed: str, length: int, done: Mapping[str, float]) -> Player:
        band = play.fitting_band(lesson, world.class_file.band)
        return cls(play.begin(lesson, run, seed, band, world.progress.day, length, done))

    def view(self, world: World) -> Canvas:
        session = self.session
        scene = next((seen for step in reversed(session.steps[: session.at + 1]) if (seen := getattr(step, "scene", ""))), "")
        around = frame.Around(
            title=session.lesson.head.title,
            scene=scene or "courtyard",
            steps=len(session.steps),
            at=session.at,
            progress=session.progress,
            coins=self._coins(),
            terms=bool(self._terms(world)),
        )
        return packed(frame.screen(session.kind, session.step, session.attempt, around), session.lesson.pack)

    def handle(self, intent: Intent, world: World) -> Answer:
        match intent:
            case Press("pause"):
                return self, (Push(Pause()),)
            case Press("words"):
                return self, (Push(Terms(self._terms(world))),)
            case Press("help"):
                return self, (Push(Help()),)
        session, events = play.handle(self.session, intent)
        effects: tuple[Effect, ...] = tuple(Record(event) for event in events)
        if session.finished:
            result = Result(session.lesson.pack, session.lesson.head, session.run, session.score(), self._earned(world))
            return replace(self, session=session), (*effects, Replace(result))
        if session.attempt.phase is not self.session.attempt.phase and session.at == self.session.at:
            effects = (*effects, Sound("right" if session.attempt.solved else "again"))
        return replace(self, session=session), effects

    def spoken(self, world: World) -> Player:
        """At the same place of the lesson in the language of the settings."""
        lesson, _ = world.library.lesson(self.session.lesson.pack, self.session.lesson.head.lesson)
        return replace(self, session=play.retold(self.session, lesson)) if lesson else self

    def retold(self, world: World, title: str) -> Player:
        """The same for a small lesson made of cases, with what stands on its ribbon."""
        lesson = small.retold(self.session.lesson, title, world.settings.language)
        return replace(self, session=play.retold(self.session, lesson))

    def _coins(self) -> int:
        """What the step pays, shown when it has been solved; a message of the bank by itself pays nothing."""
        session = self.session
        paid = session.lesson.pack != small.PACK and session.kind.odds(session.step).graded
        if session.attempt.phase is not Phase.DONE or not paid:
            return 0
        return coins(session.step.weight, score(session.kind, session.step, session.attempt))

    def _earned(self, world: World) -> int:
        """贝 the purse held before this lesson's end, so that the result page can let the rest fly in."""
        return world.progress.purse.wallet

    def _terms(self, world: World) -> tuple[str, ...]:
        """Glossary ids whose words stand on this sheet."""
        step = self.session.step
        text = step.model_dump_json()
        known = world.registry.glossary
        return tuple(id_ for id_ in self.session.lesson.head.terms if id_ in known and known[id_].word in text)


def packed(canvas: Canvas, pack: str) -> Canvas:
    """The canvas with every picture and scene named in its pack, so that two packs may use one name."""

    def rule(node: Node) -> Node:
        match node:
            case Picture(name=name):
                return replace(node, name=f"{pack}:{name}")
            case Backdrop(scene=scene):
                return replace(node, scene=f"{pack}:{scene}")
            case Option(picture=name) if name:
                return replace(node, picture=f"{pack}:{name}")
        return node

    found = change(canvas, rule)
    assert isinstance(found, Canvas)
    return found
