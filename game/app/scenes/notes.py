"""A pack's notes for the teacher: aim, minute plan, questions, what to avoid, sources, and problems in plain words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from game.app.scene import Answer, Pop, World
from game.app.scenes.heading import heading
from game.core.intents import Intent, Press
from game.core.nodes import (
    At,
    Backdrop,
    Button,
    Canvas,
    Grid,
    Mark,
    Motion,
    Option,
    Role,
    Sheet,
    Text,
)

if TYPE_CHECKING:
    from game.content.models import Head


@dataclass(frozen=True, slots=True)
class Notes:
    pack: str
    lesson: str = ""
    name: str = "notes"

    def view(self, world: World) -> Canvas:
        cards = world.library.pack(self.pack).lessons
        chosen = self.lesson or (cards[0].lesson if cards else "")
        entries = tuple(
            Option(f"lesson={card.lesson}", card.title, "chip", mark=Mark.CHOSEN if card.lesson == chosen else Mark.IDLE)
            for card in cards
        )
        list_ = Sheet(Grid(entries, 1, 10, id="lessons"), pad=(22, 24), id="list", motion=Motion.ARRIVE)
        return Canvas(
            (
                Backdrop("classroom", veil=0.3, blur=True),
                *heading(world.library.title(self.pack), 500),
                At(list_, 40, 100, 360, 596, "stretch"),
                At(
                    Sheet(Text(self._words(world, chosen), Role.HINT, id=f"notes:{chosen}"), pad=(36, 30), id="page"),
                    420, 100, 820, 520, "stretch",
                ),
                At(Button("next", world.say("翻页"), "plain", icon="arrow", key="enter"), 1040, 626, 200, 84, "bottom"),
            )
        )  # fmt: skip

    def handle(self, intent: Intent, world: World) -> Answer:
        match intent:
            case Press("back"):
                return self, (Pop(),)
            case Press(id_) if id_.startswith("lesson="):
                return replace(self, lesson=id_.removeprefix("lesson=")), ()
        return self, ()

    def _words(self, world: World, lesson: str) -> str:
        found, problems = world.library.lesson(self.pack, lesson, world.settings.language) if lesson else (None, ())
        said = [notes(world, found.head)] if found else []
        said += [f"{p.span.file}:{p.span.line}  {p.say} {p.cure}" for p in problems or world.library.problems(self.pack)]
        return "\n".join(said) or world.say("这个包里还没有课。")


def notes(world: World, head: Head) -> str:
    """A lesson's teacher's page as text."""
    say, teacher = world.say, head.teacher
    parts = [say("目标：") + teacher.goal, say("安排：")]
    parts += [say("{n}分钟  {what}", n=plan.minutes, what=plan.do) for plan in teacher.plan]
    parts += [say("可以问：")] + [f"· {ask}" for ask in teacher.ask]
    if teacher.avoid:
        parts += [say("留意：")] + [f"· {avoid}" for avoid in teacher.avoid]
    parts += [say("依据：") + world.say("；").join(origin.title for origin in world.registry.cited(head.facts))]
    return "\n".join(parts)
