"""Inside a place of the town: the lessons it holds, each with its cover, its stars and where one stopped."""

from __future__ import annotations

from dataclasses import dataclass

from game.app.places import PLACES, SCENES
from game.app.scene import Answer, Pop, Push, World
from game.app.scenes.casefile import CaseBook
from game.app.scenes.heading import heading
from game.app.scenes.help import Help
from game.app.scenes.lesson_page import LessonPage
from game.app.shelf import LessonCard
from game.core.intents import Intent, Press
from game.core.nodes import (
    At,
    Backdrop,
    Button,
    Canvas,
    Column,
    Grid,
    Mascot,
    Motion,
    Node,
    Option,
    Role,
    Row,
    Sheet,
    Text,
)
from game.play.mastery import ANTI_FRAUD


@dataclass(frozen=True, slots=True)
class PlacePage:
    place: str
    name: str = "place"

    def view(self, world: World) -> Canvas:
        cards = self._cards(world)
        shown = tuple(_card(world, i, card) for i, card in enumerate(cards, 1))
        body: Node = Row(shown, pack="centre") if len(shown) == 1 else Grid(shown, min(4, len(shown)), 22, id="lessons")
        if not cards:
            words = world.say("这里还盖着晨雾。等老师放进新的课程包，雾就散了。")
            body = Column((Mascot("think", 220), Text(words, Role.QUESTION, "centre")), gap=16, align="centre", pack="middle")
        return Canvas(
            (
                Backdrop(SCENES.get(self.place, "town"), veil=0.2, blur=True),
                *heading(world.say(PLACES[self.place])),
                *(_station(world) if self.place == ANTI_FRAUD else ()),
                At(
                    Column((Sheet(body, pad=(40, 34), id="lessons-sheet", motion=Motion.ARRIVE),), align="fill", pack="middle"),
                    64, 100, 1152, 590, "stretch",
                ),
            ),
            sound="page",
        )  # fmt: skip

    def handle(self, intent: Intent, world: World) -> Answer:
        match intent:
            case Press("back"):
                return self, (Pop(),)
            case Press("casefile"):
                return self, (Push(CaseBook()),)
            case Press("help"):
                return self, (Push(Help()),)
            case Press(id_):
                chosen = next((card for card in self._cards(world) if card.lesson == id_), None)
                if chosen:
                    return self, (Push(LessonPage(*chosen.key)),)
        return self, ()

    def _cards(self, world: World) -> tuple[LessonCard, ...]:
        return tuple(card for card in world.library.open_lessons(world.class_file) if card.place == self.place)


def _station(world: World) -> tuple[Node, ...]:
    """What the anti-fraud station keeps besides its lessons: the case file, and help."""
    ways = (
        Button("casefile", world.say("案件簿"), "go", icon="casefile"),
        Button("help", world.say("这事发生在我身上"), "plain", icon="shield", key="help"),
    )
    return (At(Row(ways, gap=16, pack="right"), 440, 0, 800, 98, "top"),)


def _card(world: World, number: int, card: LessonCard) -> Option:
    played = world.progress.played(*card.key)
    note = "★" * played.stars + "☆" * (3 - played.stars) if played.finished else ""
    if played.run is not None and not played.finished:
        note = world.say("接着玩")
    return Option(card.lesson, card.title, "card", str(number) if number < 10 else "", card.cover, note=note)
