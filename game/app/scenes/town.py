"""The town: the map of what is understood. Eight places, a purse, a task for today."""

from __future__ import annotations

from dataclasses import dataclass

from game.app.places import PLACES
from game.app.scene import Answer, Effect, Push, Stand, World
from game.app.scenes import encounter
from game.app.scenes.album import Album
from game.app.scenes.inbox import Inbox, mail
from game.app.scenes.place import PlacePage
from game.app.scenes.purse import PursePage
from game.app.scenes.setup import Setup
from game.app.scenes.terms import Terms
from game.app.scenes.yard import Yard
from game.app.shelf import LessonCard
from game.app.today import todays
from game.core.intents import Intent, Press
from game.core.nodes import (
    At,
    Backdrop,
    Button,
    Canvas,
    Column,
    Grow,
    Meter,
    Node,
    Place,
    Role,
    Row,
    SeatPicture,
    Sheet,
    Space,
    Text,
)
from game.play import boosters
from game.play.mastery import NAMES as RANKS
from game.play.mastery import STATES, toward
from game.screen.town import box, standing

LONG = 30
"""Letters, a hanzi counted as two, from which on today's lesson is named without its place, where the pin stands anyway."""


@dataclass(frozen=True, slots=True)
class Town:
    name: str = "town"

    def view(self, world: World) -> Canvas:
        task = todays(world)
        letters = mail(world)
        dim = boosters.dim(world.memory, letters)
        places = tuple(
            At(_place(world, place, task is not None and task.place == place, place in dim), *box(place))
            for place in by_distance()
        )
        x, y = map(round, standing(task.place if task else "market"))
        yard = Button("yard", world.say("我的小院"), "plain", icon="leaf")
        seat = world.seat
        pin = seat and At(SeatPicture(seat.animal, seat.ground, 84, pin=True, id="here"), x - 42, y - 106, 84, 84)
        return Canvas(
            (
                Backdrop("town", veil=0.0),
                *places,
                *((pin,) if pin else ()),
                *_hud(world, task),
                *_mail(world, letters.count),
                *_street(world),
                At(Column((yard,), align="centre", pack="bottom"), 380, 588, 380, 118, "bottom"),
            ),
            music="town",
            life=True,
        )

    def handle(self, intent: Intent, world: World) -> Answer:
        opened: dict[str, tuple[Effect, ...]] = {
            "album": (Push(Album()),),
            "mail": (Push(Inbox()),),
            "terms": (Push(Terms()),),
            "purse": (Push(PursePage()),),
            "yard": (Push(Yard()),),
            "setup": (Push(Setup()),),
            "home": (Stand(),),
        }
        match intent:
            case Press("today"):
                task = todays(world)
                return self, ((Push(PlacePage(task.place)),) if task else ())
            case Press("street"):
                return self, encounter.answered(world)
            case Press(id_) if id_ in opened:
                return self, opened[id_]
            case Press(id_) if id_.removeprefix("place-") in PLACES:
                return self, (Push(PlacePage(id_.removeprefix("place-"))),)
        return self, ()


def by_distance() -> tuple[str, ...]:
    """The places from far to near, so that near ones are drawn last."""
    return tuple(sorted(PLACES, key=lambda place: box(place)[1] + box(place)[3]))


def _place(world: World, place: str, task: bool, dim: bool) -> Node:
    known = any(card.place == place for card in world.library.open_lessons(world.class_file))
    state = STATES[world.progress.band(place)] if known else "locked"
    return Place(f"place-{place}", place, world.say(PLACES[place]), state, task, dim)


def _slip(parts: tuple[Node, ...]) -> Node:
    """A slip of paper at the top, 78 high or as high as large letters need."""
    return Column((Sheet(Row((*parts, Space(0, 66)), gap=10), hem=False, pad=(12, 6)),), align="fill")


def _mail(world: World, count: int) -> tuple[Node, ...]:
    """The letters that wait, under the round buttons; nothing when none do."""
    words = world.say("收件箱 {n}", n=count)
    slip = Column((Row((Button("mail", words, "plain", icon="mail"),), pack="right"),), align="fill")
    return (At(slip, 960, 118, 296, 112, "top"),) if count else ()


def _street(world: World) -> tuple[Node, ...]:
    """Somebody rings, knocks or writes; one may walk past, and they wait until tomorrow."""
    met = encounter.waiting(world)
    if met is None:
        return ()
    knock = Button("street", world.say(encounter.KNOCKS[met.knock]), "go", icon=encounter.ICONS[met.knock], key="verify")
    return (At(Column((knock,)), 20, 150, 400, 112, "top"),)


def _hud(world: World, task: LessonCard | None) -> tuple[Node, ...]:
    rank = world.progress.rank
    seat = world.seat
    who: list[Node] = [SeatPicture(seat.animal, seat.ground, 62)] if seat else []
    level = Text(world.say("第{n}级", n=rank), Role.CAPTION, ink="madder")
    title = Row((Text(world.say(RANKS[rank]), Role.BADGE), level), gap=12)
    who.append(Column((title, Meter(toward(world.progress.places, rank), 210)), gap=0, pack="middle"))
    if task:
        words = world.say("去{place}：{title}", place=world.say(PLACES[task.place]), title=task.title)
        words = task.title if sum(2 if ord(letter) >= 0x2E80 else 1 for letter in words) >= LONG else words
    else:
        words = world.say("今天的灯都亮了，随便逛逛")
    purse = Button("purse", str(world.progress.purse.wallet), icon="coin", wide=150)
    today = Button("today", words, "task", icon="flag", enabled=task is not None)
    aim = Column((today,), align="fill")
    keys = (("album", "album"), ("terms", "word"), ("setup", "gear"), ("home", "home"))
    buttons = tuple(
        At(Button(id_, look="round", icon=icon, key="pause" if id_ == "home" else ""), 960 + i * 76, 16, 72, 76, "top")
        for i, (id_, icon) in enumerate(keys)
    )
    return (
        At(
            Row((_slip(tuple(who)), Column((Grow(purse),), align="fill"), Grow(aim)), gap=12, align="top"), 20, 16, 928, 78, "top"
        ),
        *buttons,
    )
