"""我的小院: the pupil's own ground, filling up piece by piece, and the shop where pieces and treats are bought."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from functools import lru_cache

from game.app.scene import Answer, Pop, Push, Record, Sound, World
from game.app.scenes.heading import heading
from game.content.artwork import ART
from game.core.intents import Intent, Press
from game.core.nodes import (
    Amount,
    At,
    Backdrop,
    Button,
    Canvas,
    Column,
    Grid,
    Icon,
    Mark,
    Motion,
    Node,
    Option,
    Picture,
    Role,
    Row,
    Sheet,
    Text,
)
from game.play import yard
from game.play.yard import PIECES, TREATS, Piece

GOODS = {piece.name: piece for piece in (*PIECES, *TREATS)}


@lru_cache(1)
def spots() -> dict[str, tuple[int, int, int]]:
    """Where each piece stands: left, top and side of its square, u."""
    table = json.loads((ART / "yard.json").read_text(encoding="utf-8"))
    return {
        name: (round(spot["x"] - spot["w"] / 2), round(spot["y"] - spot["w"] * table["foot"]), spot["w"])
        for name, spot in table["pieces"].items()
    }


@dataclass(frozen=True, slots=True)
class Yard:
    name: str = "yard"

    def view(self, world: World) -> Canvas:
        held = world.progress.purse
        mine = sorted((name for name in held.pieces if name in spots()), key=lambda name: sum(spots()[name][1:]))
        pieces = tuple(_standing(world, name, new=name == held.pieces[-1]) for name in mine)
        title = world.say("我的小院 {n}/{all}", n=len(mine), all=len(PIECES))
        shop = Button("shop", world.say("挑一件"), "primary", icon="plus", key="enter")
        empty = Text(world.say("小院还空着。攒够了贝，挑一件放进来。"), Role.FEEDBACK, "centre", id="empty")
        sheet = Column((Sheet(empty, hem=False, pad=(30, 16)),), align="fill")
        note = () if mine else (At(sheet, 330, 560, 620, 80, "bottom"),)
        return Canvas(
            (
                Backdrop("yard", veil=0.0),
                *pieces,
                *heading(title, 400),
                At(Row((_wallet(world), shop), gap=16, pack="right"), 540, 14, 700, 76, "top"),
                *note,
            ),
            sound="page",
            music="town",
        )

    def handle(self, intent: Intent, world: World) -> Answer:
        match intent:
            case Press("back"):
                return self, (Pop(),)
            case Press("shop"):
                return self, (Push(Shop(_first(world))),)
        return self, ()


def _standing(world: World, name: str, new: bool) -> Node:
    x, y, side = spots()[name]
    motion = Motion.POP if new else Motion.NONE
    return At(_picture(world, name, side, motion), x, y, side, side)


def _picture(world: World, name: str, side: int, motion: Motion = Motion.NONE) -> Node:
    """The picture of a piece or treat; a coin bag where none has been drawn."""
    drawn = _drawn(world, name)
    if not drawn:
        return Icon("purse", side // 2, "madder", "rape", id=f"piece:{name}", motion=motion)
    return Picture(drawn, side, side, id=f"piece:{name}", motion=motion)


def _drawn(world: World, name: str) -> str:
    """The name of its picture; nothing where there is none."""
    found = ("yard/" if GOODS[name] in PIECES else "treat/") + name
    return found if world.library.find(found, "picture") else ""


def _offered(world: World, piece: Piece) -> bool:
    return yard.offered(world.progress.purse, piece, world.progress.day)


@dataclass(frozen=True, slots=True)
class Shop:
    chosen: str
    name: str = "shop"

    def view(self, world: World) -> Canvas:
        goods = Grid(tuple(self._card(world, n, piece) for n, piece in enumerate(GOODS.values(), 1)), 5, 12, id="shelf")
        return Canvas(
            (
                Backdrop("yard", veil=0.2, blur=True),
                *heading(world.say("挑一件"), 400),
                At(Row((_wallet(world),), pack="right"), 700, 14, 540, 76, "top"),
                At(Sheet(goods, pad=(26, 22), id="goods", motion=Motion.ARRIVE), 40, 100, 800, 600, "stretch"),
                At(Sheet(self._counter(world), pad=(26, 24), id="counter", motion=Motion.ARRIVE), 860, 100, 380, 600, "stretch"),
            ),
            sound="page",
        )

    def handle(self, intent: Intent, world: World) -> Answer:
        piece, day = GOODS[self.chosen], world.progress.day
        match intent:
            case Press("back"):
                return self, (Pop(),)
            case Press("buy") if yard.affordable(world.progress.purse, piece, day):
                kept = Record(yard.bought(piece, day)), Sound("coin")
                return self, (*kept, Pop()) if piece in PIECES else kept
            case Press(id_) if id_ in GOODS:
                return replace(self, chosen=id_), ()
        return self, ()

    def _card(self, world: World, number: int, piece: Piece) -> Option:
        mine, had = piece.name in world.progress.purse.pieces, not _offered(world, piece)
        note = world.say("已有") if mine else world.say("吃过了") if had else world.say("{n}贝", n=piece.price)
        mark = Mark.CHOSEN if piece.name == self.chosen else Mark.REST if had else Mark.IDLE
        key = str(number) if number < 10 else ""
        return Option(piece.name, world.say(piece.called), "card", key, _drawn(world, piece.name), mark, note=note)

    def _counter(self, world: World) -> Node:
        """What has been picked, what it costs, and what that leaves."""
        piece, held = GOODS[self.chosen], world.progress.purse
        left = held.wallet - piece.price
        if piece.name in held.pieces:
            words = world.say("它已经在小院里了。")
        elif not _offered(world, piece):
            words = world.say("好吃！明天还有。")
        elif left >= 0 and piece in TREATS:
            words = world.say("吃完就没了。花罐还剩{n}贝。", n=left)
        elif left >= 0:
            words = world.say("买下以后，花罐还剩{n}贝。", n=left)
        else:
            words = world.say("还差{n}贝。再攒一攒，或者从存罐取一点。", n=-left)
        able = yard.affordable(held, piece, world.progress.day)
        buy = Button("buy", world.say("买下"), "primary", icon="check", key="enter", wide=240, enabled=able)
        return Column(
            (
                _picture(world, piece.name, 230, Motion.POP),
                Text(world.say(piece.called), Role.NAME, "centre"),
                Row((Amount(piece.price, world.say("贝")),), pack="centre"),
                Text(words, Role.FEEDBACK, "centre", id=f"left:{piece.name}"),
                buy,
            ),
            gap=14,
            align="centre",
            pack="middle",
        )


def _wallet(world: World) -> Node:
    return Sheet(Amount(world.progress.purse.wallet, world.say("贝"), id="purse"), hem=False, pad=(18, 8))


def _first(world: World) -> str:
    """The first piece that is not in the yard yet."""
    return next((piece.name for piece in PIECES if piece.name not in world.progress.purse.pieces), PIECES[0].name)
