"""The first screen: the town in the morning, and three ways to go."""

from __future__ import annotations

from dataclasses import dataclass

from game.app.scene import Answer, Push, Quit, World
from game.core.intents import Intent, Press
from game.core.nodes import At, Backdrop, Button, Canvas, Column, Mascot, Motion, Role, Row, Sheet, Space, Text


@dataclass(frozen=True, slots=True)
class Title:
    name: str = "title"

    def view(self, world: World) -> Canvas:
        buttons = Column(
            (
                Button("start", world.say("开始"), "primary", icon="play", key="enter", wide=300),
                Button("desk", world.say("老师的讲台"), "plain", icon="board", wide=300),
                Button("setup", world.say("设置"), "plain", icon="gear", wide=300),
                Button("quit", world.say("离开"), "plain", icon="home", key="pause", wide=300),
            ),
            gap=14,
            align="centre",
            id="ways",
        )
        page = Column((Row((_plate(world),), pack="centre"), buttons), gap=26, align="fill")
        notes = "\n".join(world.notices[:2])
        told = Sheet(Text(notes, Role.CAPTION, id="notices"), "again", hem=False, pad=(22, 10), id="told")
        foot = (At(Column((told,), align="fill", pack="middle"), 876, 330, 372, 360),) if notes else ()
        return Canvas(
            (
                Backdrop("title", veil=0.0),
                At(page, 140, 70, 1000, 640),
                At(Mascot("cheer", 250, id="yuanyuan", motion=Motion.BREATHE), 90, 430, 250, 250, "bottom"),
                *foot,
            ),
            music="town",
        )

    def handle(self, intent: Intent, world: World) -> Answer:
        from game.app.scenes.desk import Desk
        from game.app.scenes.seats import Seats
        from game.app.scenes.setup import Setup

        match intent:
            case Press("start"):
                return self, (Push(Seats.for_class(world)),)
            case Press("desk"):
                return self, (Push(Desk.opened(world)),)
            case Press("setup"):
                return self, (Push(Setup()),)
            case Press("quit"):
                return self, (Quit(),)
        return self, ()


def _plate(world: World) -> Sheet:
    name = Text(world.say("小小金融家"), Role.PLATE, "centre")
    line = Text(world.say("钱从哪里来，到哪里去"), Role.HEADING, "centre", ink="tea")
    words = Column((name, line, Space(560, 6)), gap=4, align="fill", pack="middle")
    return Sheet(words, pad=(30, 16), id="plate", motion=Motion.ARRIVE)
