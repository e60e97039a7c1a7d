"""图鉴: the coins and things met so far, each with its story and where the story comes from."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from game.app.scene import Answer, Pop, World
from game.app.scenes.heading import heading
from game.core.intents import Intent, Press
from game.core.nodes import (
    At,
    Backdrop,
    Canvas,
    Column,
    Grid,
    Mark,
    Mascot,
    Motion,
    Node,
    Option,
    Picture,
    Role,
    Row,
    Sheet,
    Text,
)

if TYPE_CHECKING:
    from game.content.models import Keepsake


@dataclass(frozen=True, slots=True)
class Album:
    open: str = ""
    name: str = "album"

    def view(self, world: World) -> Canvas:
        things = world.library.keepsakes(world.settings.language)
        met = {f"{pack}/{thing.id}" for pack, thing in things if world.progress.played(pack, thing.lesson).finished}
        shown = next((thing for pack, thing in things if f"{pack}/{thing.id}" == self.open and self.open in met), None)
        cards = tuple(self._card(world, f"{pack}/{thing.id}", thing, met) for pack, thing in things)
        count = world.say("遇见了 {n} 件，一共 {all} 件", n=len(met), all=len(things))
        things_sheet = Sheet(Grid(cards, 4, 12, id="album"), pad=(26, 26), id="things", motion=Motion.ARRIVE)
        story = Sheet(_story(world, shown), pad=(30, 26), id=f"story:{self.open}", motion=Motion.ARRIVE)
        return Canvas(
            (
                Backdrop("museum", veil=0.25, blur=True),
                *heading(world.say("图鉴"), 300),
                At(Row((Sheet(Text(count, Role.CAPTION), hem=False, pad=(20, 10)),), pack="right"), 660, 8, 580, 80, "top"),
                At(things_sheet, 40, 100, 760, 596, "stretch"),
                At(story, 824, 100, 416, 596, "stretch"),
            ),
            sound="page",
        )

    def handle(self, intent: Intent, world: World) -> Answer:
        match intent:
            case Press("back"):
                return self, (Pop(),)
            case Press(id_) if "/" in id_:
                return replace(self, open=id_), ()
        return self, ()

    def _card(self, world: World, id_: str, thing: Keepsake, met: set[str]) -> Option:
        if id_ not in met:
            return Option(id_, "？", "card", mark=Mark.EMPTY, enabled=False)
        return Option(id_, thing.name, "card", picture=thing.picture, mark=Mark.CHOSEN if id_ == self.open else Mark.IDLE)


def _story(world: World, thing: Keepsake | None) -> Node:
    """The page of one thing: picture, story, and the source of its facts."""
    if thing is None:
        words = Text(world.say("上完一课，这里就会多几件宝贝。点一点，听它们的故事。"), Role.FEEDBACK, "centre", id="empty")
        return Column((Mascot("calm", 230), words), gap=20, align="centre", pack="middle")
    sources = world.say("；").join(origin.title for origin in world.registry.cited(thing.facts))
    return Column(
        (
            Picture(thing.picture, 300, 210, mat=True, id=f"big:{thing.id}", motion=Motion.POP),
            Text(thing.name, Role.NAME, "centre"),
            Text(thing.story, Role.FEEDBACK, id="story", lines=5),
            Text(world.say("依据：") + sources, Role.CAPTION, id="sources", lines=3, ink="tea"),
        ),
        gap=14,
        align="fill",
    )
