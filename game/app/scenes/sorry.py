"""A kind sentence when something cannot be opened, with the place and the cure for the teacher."""

from __future__ import annotations

from dataclasses import dataclass

from game.app.scene import Answer, Pop, World
from game.core.intents import Intent, Press
from game.core.nodes import At, Backdrop, Button, Canvas, Column, Mascot, Motion, Role, Row, Sheet, Text


@dataclass(frozen=True, slots=True)
class Sorry:
    lines: tuple[str, ...]
    name: str = "sorry"

    def view(self, world: World) -> Canvas:
        words = Column(
            (
                Text(world.say("这一页暂时打不开"), Role.CHEER),
                Text(world.say("别的都好好的，我们先去别处。请老师看一看："), Role.FEEDBACK),
                Text("\n".join(self.lines[:6]), Role.CAPTION, id="lines", ink="tea"),
                Row((Button("back", world.say("回去"), "primary", icon="back", key="enter"),), pack="right"),
            ),
            gap=16,
            align="fill",
        )
        return Canvas(
            (
                Backdrop("courtyard", veil=0.3, blur=True),
                At(Sheet(words, "again", False, (50, 34), id="sorry", motion=Motion.ARRIVE), 300, 120, 880, 480),
                At(Mascot("think", 240), 60, 400, 240, 240, "bottom"),
            )
        )

    def handle(self, intent: Intent, world: World) -> Answer:
        return self, ((Pop(),) if intent == Press("back") else ())
