"""A quiet page over a lesson: go on, settings, help, or leave and come back later to the same step."""

from __future__ import annotations

from dataclasses import dataclass

from game.app.scene import Answer, Home, Pop, Push, World
from game.app.scenes.help import Help
from game.app.scenes.setup import Setup
from game.core.intents import Intent, Press
from game.core.nodes import At, Backdrop, Button, Canvas, Column, Mascot, Motion, Role, Sheet, Text


@dataclass(frozen=True, slots=True)
class Pause:
    name: str = "pause"

    def view(self, world: World) -> Canvas:
        kept = world.say("做完的每一步都已经记下来了。")
        unkept = world.say("这次的进度还没能记下来，请告诉老师。")
        ways = Column(
            (
                Text(world.say("歇一会儿"), Role.PLATE, "centre"),
                Text(kept if world.kept else unkept, Role.FEEDBACK, "centre"),
                Button("resume", world.say("接着玩"), "primary", icon="play", key="enter", wide=320),
                Button("setup", world.say("设置"), "plain", icon="gear", wide=320),
                Button("help", world.say("这事发生在我身上"), "plain", icon="shield", key="help", wide=320),
                Button("leave", world.say("回小镇"), "plain", icon="home", wide=320),
            ),
            gap=16,
            align="centre",
            pack="middle",
            id="ways",
        )
        return Canvas(
            (
                Backdrop("courtyard", veil=0.3, blur=True),
                At(Sheet(ways, pad=(60, 24), id="pause", motion=Motion.ARRIVE), 340, 80, 600, 560),
                At(Mascot("calm", 240, id="yuanyuan", motion=Motion.BREATHE), 110, 410, 240, 240, "bottom"),
                At(Button("back", look="tile", icon="back", key="pause"), 24, 14, 68, 68, "top"),
            )
        )

    def handle(self, intent: Intent, world: World) -> Answer:
        match intent:
            case Press("resume" | "back"):
                return self, (Pop(),)
            case Press("setup"):
                return self, (Push(Setup()),)
            case Press("help"):
                return self, (Push(Help()),)
            case Press("leave"):
                return self, (Home(),)
        return self, ()
