"""After a lesson: what was earned is split into jars, a split is suggested, and now and then a small mishap costs something."""

from __future__ import annotations

from dataclasses import dataclass, replace

from game.app.scene import Answer, Effect, Home, Record, Replace, Sound, Visit, World
from game.app.scenes import jars
from game.core.intents import Dir, Intent, Move, Press
from game.core.nodes import (
    At,
    Backdrop,
    Button,
    Canvas,
    Column,
    Grow,
    Icon,
    Mascot,
    Motion,
    Node,
    Picture,
    Ribbon,
    Role,
    Row,
    Sheet,
    Text,
)
from game.play import mishaps, purse
from game.play.mishaps import Mishap
from game.play.purse import JARS, TENS

Lesson = tuple[str, str]
"""Pack and lesson to go on with; empty strings for the town."""
TOWN: Lesson = ("", "")


def after_lesson(world: World, onward: Lesson = TOWN) -> Effect:
    """What a result page goes on to: the split if there is something to split, else a mishap if one is due, else the way on."""
    if world.progress.purse.to_split >= TENS:
        return Replace(Split.suggested(world, onward))
    return _after_split(world, onward)


def _after_split(world: World, onward: Lesson) -> Effect:
    mishap = mishaps.due(str(world.seat), world.progress.finished, world.progress.purse)
    return Replace(Trouble(mishap, onward)) if mishap else _on(onward)


def _on(onward: Lesson) -> Effect:
    return Visit(*onward) if onward != TOWN else Home()


@dataclass(frozen=True, slots=True)
class Split:
    """`amounts` are what goes into bank, reserve and share; the rest stays in the wallet."""

    amounts: tuple[tuple[str, int], ...]
    onward: Lesson = TOWN
    name: str = "split"

    @classmethod
    def suggested(cls, world: World, onward: Lesson = TOWN) -> Split:
        given = purse.suggested(world.progress.purse)
        return cls(tuple((jar, given.get(jar, 0)) for jar in JARS[1:]), onward)

    def view(self, world: World) -> Canvas:
        earned, given = world.progress.purse.to_split, dict(self.amounts)
        rest = earned - sum(given.values())
        shelf = jars.shelf(
            world,
            {"wallet": rest, **given},
            dict.fromkeys(given, rest >= TENS),
            {jar: bei >= TENS for jar, bei in given.items()},
        )
        page = Column(
            (
                jars.coin(world.say("这次挣了{n}贝，一半花，一半为以后打算，怎么样？", n=earned)),
                Grow(Column((shelf,), align="fill", pack="middle", id="shelf")),
            ),
            gap=14,
            align="fill",
        )
        ways = (
            Button("suggest", world.say("照建议分"), "plain", icon="undo", key="undo"),
            Button("next", world.say("分好了"), "primary", icon="check", key="enter", wide=240),
        )
        return Canvas(
            (
                Backdrop("courtyard", veil=0.25, blur=True),
                At(Row((Ribbon(world.say("分一分挣来的贝")),), pack="centre"), 240, 14, 800, 80, "top"),
                At(Sheet(page, pad=(40, 26), id="split", motion=Motion.ARRIVE), 96, 100, 1088, 490, "stretch"),
                At(Mascot("calm", 150, id="yuanyuan", motion=Motion.BREATHE), 110, 560, 150, 150, "bottom"),
                At(Row(ways, gap=18, pack="right"), 280, 610, 904, 90, "bottom"),
            ),
            sound="page",
        )

    def handle(self, intent: Intent, world: World) -> Answer:
        match intent:
            case Press("next"):
                kept = tuple(Record(entry) for entry in purse.splits(dict(self.amounts), world.progress.day))
                return self, (*kept, Sound("coin"), _after_split(world, self.onward))
            case Press("suggest"):
                return Split.suggested(world, self.onward), ()
            case Press(id_) if id_.startswith(("jar-", "add-")):
                return self._changed(world, id_[4:], TENS), ()
            case Press(id_) if id_.startswith("less-"):
                return self._changed(world, id_[5:], -TENS), ()
            case Move(way, id_):
                return self._changed(world, id_[4:], TENS if way in (Dir.RIGHT, Dir.UP) else -TENS), ()
        return self, ()

    def _changed(self, world: World, jar: str, by: int) -> Split:
        """A ten more or fewer in a jar, as far as there are any."""
        given = dict(self.amounts)
        rest = world.progress.purse.to_split - sum(given.values())
        if jar not in given or by > rest or given[jar] + by < 0:
            return self
        return replace(self, amounts=tuple((one, bei + by * (one == jar)) for one, bei in self.amounts))


@dataclass(frozen=True, slots=True)
class Trouble:
    """A small mishap on the way home: the reserve pays, then the wallet, and what is missing nobody asks for."""

    mishap: Mishap
    onward: Lesson = TOWN
    name: str = "mishap"

    def view(self, world: World) -> Canvas:
        held = world.progress.purse
        reserve = min(self.mishap.bei, held.reserve)
        wallet = min(self.mishap.bei - reserve, held.wallet)
        missing = self.mishap.bei - reserve - wallet
        words = [world.say(mishaps.KINDS[self.mishap.kind], n=self.mishap.bei)]
        if reserve:
            words.append(world.say("备用罐付了{n}贝。", n=reserve))
        if wallet:
            words.append(world.say("花罐付了{n}贝。", n=wallet))
        if missing:
            words.append(world.say("还差{n}贝，师傅说：不要紧，不用补。", n=missing))
        moral = world.say("平时留一点，意外来了不慌。") if reserve else world.say("下次往备用罐放一点，心里就有底了。")
        shown: tuple[Node, ...] = (
            Text(world.say("路上的小意外"), Role.BADGE, ink="madder"),
            Text((" " if world.settings.language != "zh" else "").join(words), Role.SPEECH, id="mishap-words", lines=5),
            Row((Icon("bulb", 36), Grow(Text(moral, Role.FEEDBACK, ink="tea"))), gap=12),
        )
        jar = Picture(jars.picture("reserve", held.reserve), 190, 190)
        page = Row((jar, Grow(Column(shown, gap=18, align="fill", pack="middle"))), gap=32)
        way = Button("next", world.say("知道了"), "primary", icon="check", key="enter", wide=240)
        return Canvas(
            (
                Backdrop("market", veil=0.2, blur=True),
                At(Mascot("think", 280, id="yuanyuan", motion=Motion.BREATHE), 40, 330, 280, 280, "bottom"),
                At(Sheet(page, pad=(40, 30), id="mishap", motion=Motion.ARRIVE), 330, 100, 910, 460, "bottom", rise=True),
                At(Row((way,), pack="right"), 330, 580, 910, 90, "bottom", rise=True),
            ),
            sound="page",
        )

    def handle(self, intent: Intent, world: World) -> Answer:
        if intent == Press("next"):
            return self, (Record(mishaps.struck(self.mishap, world.progress.day)), _on(self.onward))
        return self, ()
