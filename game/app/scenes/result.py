"""The end of a lesson: what was learned, the stars, the coins flying into the purse, and what to try next."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING

from game.app.scene import Answer, Record, Sound, World
from game.app.scenes.split import after_lesson
from game.app.today import following
from game.core.events import Learned
from game.core.intents import Intent, Press
from game.core.nodes import (
    Amount,
    At,
    Backdrop,
    Button,
    Canvas,
    Column,
    Fly,
    Grid,
    Icon,
    Mark,
    Mascot,
    Motion,
    Node,
    Option,
    Role,
    Row,
    Sheet,
    Stars,
    Text,
)

if TYPE_CHECKING:
    from game.content.models import Head


@dataclass(frozen=True, slots=True)
class Result:
    """`score` is of this run; the stars shown are the best so far, growth star included."""

    pack: str
    head: Head
    run: str
    score: Fraction
    before: int
    chosen: str = ""
    name: str = "result"

    def view(self, world: World) -> Canvas:
        played = world.progress.played(self.pack, self.head.lesson)
        sentences = tuple(self._sentence(i, s.id, s.text) for i, s in enumerate(self.head.learned, 1))
        purse = Amount(world.progress.purse.wallet, world.say("贝"), id="purse")
        left: tuple[Node, ...] = (
            Text(world.say("今天的灯又亮了一盏"), Role.BADGE, "centre", ink="deep"),
            Row((Stars(played.stars, 78, id=f"stars:{self.run}", motion=Motion.POP),), pack="centre"),
            Text(_praise(world, played.stars), Role.FEEDBACK, "centre", id="praise-words"),
            Row((Icon("coin", 46, id="gain"), purse), gap=30, pack="centre"),
        )
        right: tuple[Node, ...] = (
            Text(world.say("选一句：今天我学会……"), Role.NAME),
            Grid(sentences, 1, 12, id="learned"),
        )
        ways: list[Node] = []
        onward = following(world, self.pack, self.head.lesson)
        if onward:
            words = world.say("下一课：{title}", title=onward.title)
            ways.append(Button("onward", words, "go", icon="play", enabled=bool(self.chosen)))
        home = world.say("收进口袋，回小镇")
        ways.append(Button("next", home, "primary", icon="arrow", key="enter", enabled=bool(self.chosen)))
        say = Column(right, gap=14, align="fill", id="sentences")
        praise = Column(left, gap=12, align="fill", pack="middle", id="praise")
        return Canvas(
            (
                Backdrop("town", veil=0.2, blur=True),
                At(Sheet(praise, "right", False, (26, 20)), 56, 60, 430, 440),
                At(Mascot("cheer", 190, id="yuanyuan", motion=Motion.HOP), 160, 504, 190, 190, "bottom"),
                At(Sheet(say, pad=(40, 28), id="say", motion=Motion.ARRIVE), 520, 60, 704, 510),
                At(Row(tuple(ways), gap=18, pack="right"), 356, 590, 884, 100, "bottom", rise=True),
            ),
            sound="levelup",
            fly=Fly("gain", "purse", 5) if world.progress.purse.wallet > 0 else None,
            scraps=f"scraps:{self.run}",
        )

    def handle(self, intent: Intent, world: World) -> Answer:
        match intent:
            case Press("next") if self.chosen:
                return self, (after_lesson(world),)
            case Press("onward") if self.chosen and (card := following(world, self.pack, self.head.lesson)):
                return self, (after_lesson(world, card.key),)
            case Press(id_) if id_.startswith("learned-") and not self.chosen:
                sentence = id_.removeprefix("learned-")
                event = Learned(self.pack, self.head.lesson, sentence)
                return replace(self, chosen=sentence), (Record(event), Sound("coin"))
        return self, ()

    def _sentence(self, place: int, id_: str, text: str) -> Option:
        if not self.chosen:
            return Option(f"learned-{id_}", text, "row", str(place))
        mark = Mark.CHOSEN if id_ == self.chosen else Mark.REST
        return Option(f"learned-{id_}", text, "row", str(place), mark=mark, enabled=False)


def _praise(world: World, stars: int) -> str:
    """What the stars mean, never compared with anybody else."""
    return {
        3: world.say("每一步都想清楚了，可以讲给家里人听。"),
        2: world.say("大部分都想清楚了。再玩一次，还能找到新的线索。"),
    }.get(stars, world.say("走到了终点就是收获。再玩一次，会比今天更明白。"))
