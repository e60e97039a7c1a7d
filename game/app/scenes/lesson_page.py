"""A lesson before it begins: its cover, what it is about, how long it takes, and the way in."""

from __future__ import annotations

from dataclasses import dataclass

from game.app.scene import Answer, Pop, Push, Record, Replace, World
from game.app.scenes.heading import heading
from game.app.scenes.sorry import Sorry
from game.core.events import Begun
from game.core.intents import Intent, Press
from game.core.luck import number
from game.core.nodes import (
    At,
    Backdrop,
    Button,
    Canvas,
    Column,
    Grow,
    Motion,
    Node,
    Picture,
    Role,
    Row,
    Sheet,
    Stars,
    Text,
)


@dataclass(frozen=True, slots=True)
class LessonPage:
    pack: str
    lesson: str
    name: str = "lesson-page"

    def view(self, world: World) -> Canvas:
        card = world.library.card(self.pack, self.lesson)
        played = world.progress.played(self.pack, self.lesson)
        words: list[Node] = [
            Text(card.title, Role.TITLE),
            Text(card.hook, Role.SPEECH, id="hook", lines=4),
            Text(world.say("大约{n}分钟", n=card.minutes), Role.CAPTION, ink="tea"),
        ]
        if world.class_file.band == "P12":
            words.append(Text(world.say("老师领读"), Role.CAPTION, ink="madder"))
        if not world.kept:
            words.append(Text(world.say("这次的进度还没能记下来，请告诉老师。"), Role.CAPTION, ink="madder"))
        if played.finished:
            words.append(Stars(played.stars, 52))
        ways: tuple[Node, ...] = (Button("begin", self._label(world), "primary", icon="arrow", key="enter", wide=260),)
        if played.run is not None and played.run.done:
            ways = (*ways, Button("anew", world.say("从头开始"), "plain", icon="undo"))
        left = Picture(card.cover, 470, 320, mat=True, id=f"cover:{self.lesson}", motion=Motion.POP)
        right = Column((*words, Row(ways, gap=18)), gap=16, pack="middle", id="about")
        return Canvas(
            (
                Backdrop("courtyard", veil=0.25, blur=True),
                *heading(world.say(card.series) or world.library.title(self.pack)),
                At(Sheet(Row((left, Grow(right)), gap=40), pad=(46, 36), id="page", motion=Motion.ARRIVE), 80, 130, 1120, 470),
            ),
            sound="page",
        )

    def handle(self, intent: Intent, world: World) -> Answer:
        match intent:
            case Press("back"):
                return self, (Pop(),)
            case Press("begin"):
                return self._begin(world, anew=False)
            case Press("anew"):
                return self._begin(world, anew=True)
        return self, ()

    def _label(self, world: World) -> str:
        played = world.progress.played(self.pack, self.lesson)
        if played.run is not None and played.run.done:
            return world.say("接着玩")
        return world.say("再玩一次") if played.finished else world.say("开始这一课")

    def _begin(self, world: World, anew: bool) -> Answer:
        """Into the lesson: the open run goes on, or a new one begins with luck of its own."""
        from game.app.scenes.player import Player  # brings every step type, which the way to the title need not wait for

        lesson, problems = world.library.lesson(self.pack, self.lesson, world.settings.language)
        if lesson is None:
            return self, (Push(Sorry(tuple(map(str, problems)))),)
        played = world.progress.played(self.pack, self.lesson)
        if played.run is not None and not anew:
            run = played.run
            player = Player.opened(world, lesson, run.id, run.seed, run.length, {e.step: e.score for e in run.done})
            return self, (Replace(player),)
        run_id = f"{self.lesson}-{played.runs + 1}"
        seed = f"{number(str(world.seat), self.pack, run_id, world.today):x}"
        begun = Begun(self.pack, self.lesson, run_id, seed, world.class_file.length)
        player = Player.opened(world, lesson, run_id, seed, world.class_file.length, {})
        return self, (Record(begun), Replace(player))
