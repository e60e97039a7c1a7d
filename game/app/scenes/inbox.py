"""今日收件箱: two messages and one thing to remember, chosen by play/boosters.py. Three minutes, and it may wait.

The letters are small lessons played by the ordinary player; here they are put in a row, and what they record is kept:
a recall item counts for the lesson it comes from, and no lesson is finished by it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING

from game.app.scene import Answer, Effect, Home, Pop, Record, Replace, World
from game.app.scenes.casefile import suits
from game.content.case_index import case_headers
from game.core.events import Begun, Finished
from game.core.intents import Intent, Press
from game.core.luck import number
from game.core.nodes import (
    At,
    Backdrop,
    Button,
    Canvas,
    Coins,
    Column,
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
from game.core.trees import change
from game.play import boosters
from game.play.boosters import LESSON, Letter, Mail
from game.play.scoring import lesson_score

if TYPE_CHECKING:
    from game.app.scenes.player import Player
    from game.content.models import Lesson
    from game.play.lesson import Session

RIGHT_EDGE = 1252
COIN = 58


def mail(world: World) -> Mail:
    """What lies in the box today; the bank's headers are read only when something is due at all, and it is opened by reading."""
    day, band = world.progress.day, world.class_file.band
    if not boosters.due(world.memory, day):
        return Mail()
    bank = [case for case in case_headers() if suits(world, case.pattern)]
    return boosters.today(world.memory, bank, _luck(world), band, day, world.library.asks)


@dataclass(frozen=True, slots=True)
class Inbox:
    """The box before it is opened. Nothing on it tells one letter from another."""

    name: str = "inbox"

    def view(self, world: World) -> Canvas:
        count = mail(world).count
        words = world.say("来了 {n} 封信，读完大约三分钟。", n=count) if count else world.say("信都读完了，过几天再来看看。")
        page = Column(
            (
                Text(world.say("今日收件箱"), Role.PLATE, "centre"),
                Row(tuple(_envelope(n) for n in range(count)), gap=20, pack="centre"),
                Text(words, Role.HEADING, "centre", id="count"),
                Row(_ways(world, count), gap=20, pack="centre"),
            ),
            gap=24,
            align="fill",
            pack="middle",
        )
        return Canvas(
            (
                Backdrop("courtyard", veil=0.25, blur=True),
                At(Sheet(page, pad=(60, 40), id="inbox", motion=Motion.ARRIVE), 290, 90, 900, 540),
                At(Mascot("calm", 250, id="yuanyuan", motion=Motion.BREATHE), 60, 420, 250, 250, "bottom"),
            ),
            sound="page",
        )

    def handle(self, intent: Intent, world: World) -> Answer:
        match intent:
            case Press("back"):
                return self, (Pop(),)
            case Press("open"):
                return self, _opened(world)
        return self, ()


@dataclass(frozen=True, slots=True)
class Letters:
    """The letters being read: players still to come, the one at work first, and what those before it were worth."""

    players: tuple[Player, ...]
    run: str
    worth: tuple[Fraction, ...] = ()
    name: str = "letters"

    @property
    def session(self) -> Session:
        """The lesson that is open, for the readings of its words."""
        return self.players[0].session

    def view(self, world: World) -> Canvas:
        """As the player shows it, with one coin for every letter of the box."""
        steps = [len(player.session.steps) for player in self.players]
        done = len(self.worth) + self.session.progress * steps[0]
        coins = Coins(len(self.worth) + sum(steps), int(done + 1e-9), done % 1)
        wide = coins.total * COIN + 24

        def rule(node: Node) -> Node:
            if isinstance(node, At) and isinstance(node.child, Coins):
                return replace(node, child=coins, x=RIGHT_EDGE - wide, w=wide)
            return node

        found = change(self.players[0].view(world), rule)
        assert isinstance(found, Canvas)
        return found

    def spoken(self, world: World) -> Letters:
        return replace(self, players=tuple(_spoken(world, player) for player in self.players))

    def handle(self, intent: Intent, world: World) -> Answer:
        player, effects = self.players[0].handle(intent, world)
        assert isinstance(player, type(self.players[0]))
        if not player.session.finished:
            return replace(self, players=(player, *self.players[1:])), effects
        kept = tuple(effect for effect in effects if not _ends(effect))
        worth = (*self.worth, *(score for _, score in player.session.scores))
        if self.players[1:]:
            return replace(self, players=self.players[1:], worth=worth), kept
        score = float(lesson_score((one, 1) for one in worth))
        finished = Finished("cases", LESSON, self.run, player.session.day, score)
        return replace(self, players=(player,)), (*kept, Record(finished), Replace(Emptied()))


@dataclass(frozen=True, slots=True)
class Emptied:
    """The box is empty. No stars and no wage: a booster is for remembering."""

    name: str = "emptied"

    def view(self, world: World) -> Canvas:
        page = Column(
            (
                Icon("envelope", 120, "tea", "paper", id="opened", motion=Motion.POP),
                Text(world.say("信都读完了"), Role.CHEER, "centre", ink="deep"),
                Text(world.say("过几天再想一次，就记牢了。"), Role.HEADING, "centre", id="why"),
                Button("next", world.say("回小镇"), "primary", icon="home", key="enter", wide=300),
            ),
            gap=22,
            align="centre",
            pack="middle",
        )
        return Canvas(
            (
                Backdrop("courtyard", veil=0.25, blur=True),
                At(Sheet(page, "right", False, (50, 26), id="emptied", motion=Motion.ARRIVE), 340, 110, 800, 500),
                At(Mascot("cheer", 270, id="yuanyuan", motion=Motion.HOP), 70, 400, 270, 270, "bottom"),
            ),
            sound="right",
        )

    def handle(self, intent: Intent, world: World) -> Answer:
        return self, ((Home(),) if intent in (Press("next"), Press("back")) else ())


def _luck(world: World) -> str:
    return f"{number(str(world.seat), LESSON):x}"


def _envelope(n: int) -> Node:
    return Picture("papers/letter", 204, 170, id=f"letter-{n}", motion=Motion.POP)


def _ways(world: World, count: int) -> tuple[Node, ...]:
    later = Button("back", world.say("稍后再看") if count else world.say("回小镇"), "plain", key="pause", wide=240)
    return (Button("open", world.say("拆信"), "primary", icon="envelope", key="enter", wide=240), later) if count else (later,)


def _opened(world: World) -> tuple[Effect, ...]:
    """Into the letters. When not one of them can be read any more the box is empty for today, or it would never be."""
    from game.app.scenes.player import Player  # brings every step type

    today, day = mail(world), world.progress.day
    run, luck = boosters.run_of(day), _luck(world)
    lessons = (*_messages(world, today.letters), *_recall(world, today.recall))
    players = tuple(Player.opened(world, lesson, run, f"{luck}-{day}", 40, {}) for lesson in lessons)
    if not players:
        return Record(Finished("cases", LESSON, run, day, 0.0)), Replace(Emptied())
    return Record(Begun("cases", LESSON, run, f"{luck}-{day}")), Replace(Letters(players, run))


def _messages(world: World, letters: tuple[Letter, ...]) -> Iterator[Lesson]:
    """The messages as one small lesson; each step is named after the card it is about."""
    from game.play.small import judge_step, small_lesson

    found = ((letter, judge_step(letter.case, world.settings.language)) for letter in letters)
    steps = [step.model_copy(update={"id": boosters.step_of(letter.key)}) for letter, step in found if step]
    if steps:
        yield small_lesson(LESSON, world.say("今日收件箱"), "station", steps)


def _recall(world: World, item: str) -> Iterator[Lesson]:
    """The lesson a recall item comes from, with that step alone."""
    if not item:
        return
    pack, lesson, id_ = item.split("/")
    whole, _ = world.library.lesson(pack, lesson, world.settings.language)
    steps = tuple(step for step in whole.steps if step.id == id_) if whole else ()
    if whole and steps:
        yield replace(whole, steps=steps)


def _spoken(world: World, player: Player) -> Player:
    """The messages or the recall item in the language of the settings."""
    from game.play.small import PACK

    messages = player.session.lesson.pack == PACK
    return player.retold(world, world.say("今日收件箱")) if messages else player.spoken(world)


def _ends(effect: Effect) -> bool:
    """What a lesson does at its end, and a letter does not."""
    return isinstance(effect, Replace) or (isinstance(effect, Record) and isinstance(effect.event, Finished))
