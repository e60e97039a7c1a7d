"""老师的讲台: the packs that are there, in plain words, and which of them the class opens, in which order."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from game.app.scene import Answer, Pop, Push, SaveClass, Survey, World
from game.app.scenes.figures import Figures
from game.app.scenes.heading import heading
from game.app.scenes.notes import Notes
from game.app.shelf import PackCard
from game.core.intents import Intent, Press
from game.core.nodes import (
    At,
    Backdrop,
    Button,
    Canvas,
    Column,
    Grid,
    Grow,
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
from game.play.classfile import ClassFile

BANDS = (("P12", "一二年级"), ("P34", "三四年级"), ("P56", "五六年级"), ("J79", "初中"))
BAND_NAMES = {**dict(BANDS), "SNR": "高中"}
LENGTHS = (("10", "10分钟"), ("20", "20分钟"), ("40", "整节课"))


@dataclass(frozen=True, slots=True)
class Desk:
    """`draft` is what would be written; `open` the pack whose page is shown."""

    draft: ClassFile
    open: str = ""
    name: str = "desk"

    @classmethod
    def opened(cls, world: World) -> Desk:
        packs = world.library.packs(world.class_file)
        return cls(world.class_file, packs[0].pack if packs else "")

    def view(self, world: World) -> Canvas:
        packs = world.library.packs(self.draft)
        shown = next((pack for pack in packs if pack.pack == self.open), None)
        list_ = Grid(tuple(self._entry(world, pack) for pack in packs), 1, 10, id="packs")
        changed = self.draft != world.class_file
        save = Button("save", world.say("保存给全班"), "primary", icon="check", key="enter", enabled=changed)
        figures = Button("figures", world.say("数据"), "plain", icon="chart")
        told = tuple(Grow(Text(notice, Role.CAPTION, ink="madder", id="told")) for notice in world.notices[:1])
        page = Sheet(self._page(world, shown), pad=(30, 22), id=f"pack:{self.open}", motion=Motion.ARRIVE)
        top = Sheet(self._class(world), pad=(28, 18), id="class", motion=Motion.ARRIVE)
        left = Sheet(list_, pad=(24, 22), id="packs-sheet", motion=Motion.ARRIVE)
        below = Row((Grow(left, 9), Grow(page, 16)), gap=24)
        return Canvas(
            (
                Backdrop("classroom", veil=0.25, blur=True),
                *heading(world.say("老师的讲台"), 420),
                At(Row((*told, figures, save), gap=16, pack="right"), 400, 4, 840, 92, "top"),
                At(Column((top, Grow(below)), gap=18, align="fill", id="desk"), 40, 100, 1200, 596, "stretch"),
            )
        )

    def handle(self, intent: Intent, world: World) -> Answer:
        draft = self.draft
        match intent:
            case Press("back"):
                return self, (Pop(),)
            case Press("save"):
                return self, (SaveClass(draft),)
            case Press("figures"):
                return self, (Survey(partial(Figures.of, number=draft.number)),)
            case Press("fewer"):
                return replace(self, draft=replace(draft, number=max(0, draft.number - 1))), ()
            case Press("more"):
                return replace(self, draft=replace(draft, number=min(99, draft.number + 1))), ()
            case Press("earlier" | "lock" | "notes" as what) if self.open:
                return self._pack(world, what)
            case Press(id_) if id_.startswith("band="):
                return replace(self, draft=replace(draft, band=id_.removeprefix("band="))), ()
            case Press(id_) if id_.startswith("length="):
                return replace(self, draft=replace(draft, length=int(id_.removeprefix("length=")))), ()
            case Press(id_) if id_.startswith("pack="):
                return replace(self, open=id_.removeprefix("pack=")), ()
        return self, ()

    def _pack(self, world: World, what: str) -> Answer:
        """Lock or unlock the open pack, move it up, or read its teacher's notes."""
        if what == "notes":
            return self, (Push(Notes(self.open)),)
        draft = self.draft
        if what == "lock":
            locked = tuple(p for p in draft.locked if p != self.open)
            draft = replace(draft, locked=locked if len(locked) < len(draft.locked) else (*locked, self.open))
        else:
            order = [pack.pack for pack in world.library.packs(draft)]
            at = order.index(self.open)
            order.insert(max(0, at - 1), order.pop(at))
            draft = replace(draft, packs=tuple(order))
        return replace(self, draft=draft), ()

    def _class(self, world: World) -> Node:
        number = world.say("{n}班", n=self.draft.number) if self.draft.number else world.say("由孩子选")
        stepper = Row(
            (
                Button("fewer", look="small", icon="minus"),
                Grow(Text(number, Role.LABEL, "centre")),
                Button("more", look="small", icon="plus"),
            ),
            gap=8,
        )
        label = Text(world.say("班级"), Role.CAPTION, ink="tea")
        length = _picks(world, "一节课多长", "length", LENGTHS, str(self.draft.length))
        top = Row((Grow(Row((label, Grow(stepper)), gap=14), 2), Grow(length, 3)), gap=40)
        return Column((top, _picks(world, "年级", "band", BANDS, self.draft.band)), gap=14, align="fill", pack="middle")

    def _entry(self, world: World, pack: PackCard) -> Option:
        note = world.say("{n} 课", n=len(pack.lessons))
        if not self.draft.open(pack.pack):
            note += world.say("，锁着")
        mark = Mark.CHOSEN if pack.pack == self.open else Mark.IDLE
        return Option(f"pack={pack.pack}", pack.title, "row", picture=pack.cover, mark=mark, note=note)

    def _page(self, world: World, pack: PackCard | None) -> Node:
        if pack is None:
            return Text(world.say("把课程包文件夹放进游戏旁边的 lessons，再打开游戏就能看到。"), Role.FEEDBACK)
        bands = world.say("、").join(world.say(BAND_NAMES.get(band, band)) for band in pack.bands)
        lock = world.say("锁上") if self.draft.open(pack.pack) else world.say("打开")
        words: tuple[Node, ...] = (
            Text(pack.title, Role.NAME),
            Text(pack.about, Role.FEEDBACK, id="about", lines=3),
            Text(world.say("适合{bands}，共{n}分钟", bands=bands, n=pack.minutes), Role.CAPTION, id="for", ink="tea"),
        )
        wrong = len(world.library.problems(pack.pack))
        state = world.say("有 {n} 处要改，点“教案”看是哪里", n=wrong) if wrong else world.say("检查过了，可以上课")
        ways = Row(
            (
                Button("lock", lock, "plain", icon="lock"),
                Button("earlier", world.say("往前放"), "plain", icon="up"),
                Button("notes", world.say("教案"), "go", icon="book"),
            ),
            gap=12,
        )
        words = (*words, Text(state, Role.CAPTION, id="state", ink="madder" if wrong else "deep"))
        about = Column(words, gap=6, id=f"about:{pack.pack}")
        top = Row((Picture(pack.cover, 200, 140, mat=True), Grow(about)), gap=20, align="top")
        return Column((Grow(top), ways), gap=14, align="fill")


def _picks(world: World, label: str, name: str, values: tuple[tuple[str, str], ...], now: str) -> Node:
    options = tuple(
        Grow(Option(f"{name}={value}", world.say(word), "chip", mark=Mark.CHOSEN if value == now else Mark.IDLE))
        for value, word in values
    )
    return Row((Text(world.say(label), Role.CAPTION, ink="tea"), *options), gap=12)
