"""An encounter in town: somebody rings, knocks or writes, and coins are at stake. Then what came of it, and what can be mended.

The message is a small lesson for the ordinary player. Nothing here tells true from false before the verdict is given.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from game.app.scene import Answer, Effect, Home, Pop, Push, Record, Replace, Sound, World
from game.app.scenes import jars
from game.core.events import Finished, Judged, LedgerEntry
from game.core.intents import Intent, Press
from game.core.nodes import (
    Amount,
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
    Role,
    Row,
    Sheet,
    Text,
)
from game.play import encounters
from game.play.encounters import Encounter
from game.play.purse import Affair

if TYPE_CHECKING:
    from game.app.scenes.player import Player
    from game.play.lesson import Session

KNOCKS = {"phone": "电话响了", "door": "有人敲门", "poster": "墙上新贴了纸", "mail": "来了一条消息"}
ICONS = {"phone": "bell", "door": "door", "poster": "poster", "mail": "envelope"}
REPORT = ("存：留下聊天和付款记录", "报：和大人一起打110", "冻：请大人找银行止付")
"""The three steps of reporting, after 停 and 说 (fact F20)."""


def waiting(world: World) -> Encounter | None:
    """Who waits in town for the seat that sits here."""
    return encounters.waiting(str(world.seat), world.class_file.band, world.progress) if world.seat else None


def answered(world: World) -> tuple[Effect, ...]:
    """Opening the door. Where the case can no longer be read, nobody stands there, and the next one may come."""
    met = waiting(world)
    if met is None:
        return ()
    meeting = opened(world, met)
    gone = LedgerEntry("caught", 0, "", "", met.name, world.progress.day)
    return (Push(meeting),) if meeting else (Record(gone),)


def opened(world: World, met: Encounter) -> Meeting | None:
    """The encounter as a scene; None when its case can no longer be read."""
    from game.app.scenes.player import Player
    from game.play import lesson as play
    from game.play.small import judge_step, small_lesson

    step = judge_step(met.case, world.settings.language)
    if step is None:
        return None
    lesson = small_lesson("town", world.say(KNOCKS[met.knock]), "station", (step,))
    session = play.begin(lesson, met.name, met.name, world.class_file.band, world.progress.day, stake=met.stake)
    return Meeting(Player(session), met)


@dataclass(frozen=True, slots=True)
class Meeting:
    player: Player
    met: Encounter
    name: str = "encounter"

    @property
    def session(self) -> Session:
        return self.player.session

    def view(self, world: World) -> Canvas:
        return self.player.view(world)

    def spoken(self, world: World) -> Meeting:
        return replace(self, player=self.player.retold(world, world.say(KNOCKS[self.met.knock])))

    def handle(self, intent: Intent, world: World) -> Answer:
        """What the player answers, and with the deed its price, so that closing the window takes nothing back."""
        player, effects = self.player.handle(intent, world)
        assert isinstance(player, type(self.player))
        kept: list[Effect] = []
        for effect in effects:
            match effect:
                case Record(Finished()):
                    pass
                case Record(Judged() as judged):
                    kept += (effect, Record(encounters.settled(self.met, judged)))
                case Replace():
                    kept.append(Replace(Outcome(self.met.name)))
                case _:
                    kept.append(effect)
        return replace(self, player=player), tuple(kept)


def ways(affair: Affair) -> tuple[str, ...]:
    """What can still be done about it."""
    if affair.what == "missed":
        return () if affair.reported or not affair.bei else ("reported",)
    if affair.what != "scam" or not affair.bei:
        return ()
    return (*(() if affair.told else ("told",)), *(() if affair.reported else ("reported",)))


@dataclass(frozen=True, slots=True)
class Outcome:
    """`steps` of reporting are done; `later` when it was opened from the purse."""

    about: str
    steps: int = -1
    later: bool = False
    name: str = "outcome"

    def view(self, world: World) -> Canvas:
        affair = world.progress.purse.affairs.get(self.about, Affair("caught", 0))
        open_ = bool(ways(affair))
        parts: list[Node] = [
            Text(_title(world, affair), Role.CHEER, ink="again" if affair.harmful else "deep"),
            Text(_words(world, affair), Role.SPEECH, id=f"outcome:{affair.what}", lines=4),
        ]
        if affair.back:
            parts.append(_sign("check", world.say("已经补回{n}贝。", n=affair.back)))
        reporting = self.steps >= 0 and "reported" in ways(affair)
        if reporting:
            parts += [_sign("check", world.say(words)) for words in REPORT[: self.steps]]
        told = Column(tuple(parts), gap=18, align="fill", pack="middle")
        mood, motion = ("think", Motion.BREATHE) if open_ else ("cheer", Motion.HOP)
        bei = world.progress.purse.wallet
        jar = Column(
            (Picture(jars.picture("wallet", bei), 190, 190), Amount(bei, world.say("贝"), id="purse")),
            gap=10,
            align="centre",
            pack="middle",
        )
        page = Sheet(
            Row((jar, Grow(told)), gap=36), "again" if open_ else "right", False, (44, 30), id="outcome", motion=Motion.ARRIVE
        )
        buttons = self._step(world) if reporting else self._ways(world, affair)
        return Canvas(
            (
                Backdrop("town", veil=0.2, blur=True),
                At(Mascot(mood, 230, id=f"yuanyuan:{mood}", motion=motion), 30, 440, 230, 230, "bottom"),
                At(page, 250, 90, 980, 460, "bottom", rise=True),
                At(Row(buttons, gap=16, pack="right"), 250, 580, 980, 90, "bottom", rise=True),
            ),
            sound="page",
        )

    def handle(self, intent: Intent, world: World) -> Answer:
        affair = world.progress.purse.affairs.get(self.about)
        open_ = ways(affair) if affair else ()
        day = world.progress.day
        match intent:
            case Press("next" | "back"):
                return self, (Pop() if self.later else Home(),)
            case Press("told") if "told" in open_:
                return self, (Record(encounters.mended(self.about, "told", day)), Sound("coin"))
            case Press("report") if "reported" in open_:
                return replace(self, steps=0), ()
            case Press("channel") if "reported" in open_:
                return self, (Record(encounters.mended(self.about, "reported", day)), Sound("coin"))
            case Press("step") if self.steps >= 0 and "reported" in open_:
                if self.steps + 1 < len(REPORT):
                    return replace(self, steps=self.steps + 1), (Sound("tap"),)
                return replace(self, steps=-1), (Record(encounters.mended(self.about, "reported", day)), Sound("coin"))
        return self, ()

    def _ways(self, world: World, affair: Affair) -> tuple[Node, ...]:
        """What can be done about it, the best first, and the way on, which is always open."""
        open_ = ways(affair)
        found: list[Node] = []
        if "told" in open_:
            found.append(Button("told", world.say("告诉大人"), "primary", icon="person", key="1"))
        if "reported" in open_ and affair.what == "scam":
            found.append(
                Button("report", world.say("报警·止付"), "primary" if "told" not in open_ else "go", icon="shield", key="2")
            )
        elif "reported" in open_:
            found.append(Button("channel", world.say("去官方渠道问"), "primary", icon="check", key="1"))
        back = world.say("好了") if self.later else world.say("回小镇")
        found.append(Button("next", back, "plain" if open_ else "primary", icon="arrow", key="enter"))
        return tuple(found)

    def _step(self, world: World) -> tuple[Node, ...]:
        """The next step of reporting."""
        return (Button("step", world.say(REPORT[self.steps]), "primary", icon="arrow", key="enter"),)


def _title(world: World, affair: Affair) -> str:
    match affair.what:
        case "caught":
            return world.say("这个骗局没能得手")
        case "benefit":
            return world.say("真的好事，接住了")
        case "missed":
            return world.say("这其实是真的")
    return world.say("这一招很会骗人")


def _words(world: World, affair: Affair) -> str:
    """What it came to, and that something can be mended as long as something can."""
    n, say = affair.bei, world.say
    hope = ""
    if ways(affair):
        hope = say("不要紧，走官方渠道还能补回一些。") if affair.what == "missed" else say("现在说出来，还能补回一些。")
    gap = "" if world.settings.language == "zh" or not hope else " "
    match affair.what, bool(n):
        case "caught", _:
            return say("花罐里的贝一个也没少。")
        case "benefit", True:
            return say("花罐多了{n}贝。核实过的好事，可以放心要。", n=n)
        case "benefit", False:
            return say("先核实，再接受，这样最稳当。")
        case "missed", True:
            return say("错过了{n}贝的好处。", n=n) + gap + hope
        case "missed", False:
            return say("不要紧，拿不准就先核实。")
        case _, True:
            return say("花罐少了{n}贝，存、备用、分享一个也没动。", n=n) + gap + hope
    return say("花罐里的贝不多，这次没有损失。想一想，下次先核实。")


def _sign(icon: str, words: str) -> Node:
    return Row((Icon(icon, 36, "deep", "rape"), Grow(Text(words, Role.FEEDBACK, ink="deep"))), gap=12)
