"""辨别力: how well a class tells scams from genuine messages, for the teacher alone. No names, no order but that of the seats.

Figures need enough messages to mean anything: 100 of each kind for a class, 24 for a seat (decision B10). Before that the
page says how many are missing, and nothing else. Only the first verdict on a message counts.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from game.app.scene import Answer, Pop, World
from game.app.scenes.heading import heading
from game.core.events import Event
from game.core.intents import Intent, Press
from game.core.nodes import (
    At,
    Backdrop,
    Button,
    Canvas,
    Column,
    Grid,
    Grow,
    Meter,
    Motion,
    Node,
    Option,
    Role,
    Row,
    Sheet,
    Text,
)
from game.play import discern
from game.play.casefile import called, first_verdicts
from game.play.discern import CLASS, CONFIDENCE, SEAT, Level, Tally
from game.play.seat import ANIMALS, GROUNDS, Seat

SURE = {0.95: "肯定是骗局", 0.70: "可能是骗局", 0.30: "可能是真的", 0.05: "肯定是真的"}
"""The buttons by what they say in numbers."""


@dataclass(frozen=True, slots=True)
class Trials:
    """What one seat has judged: its counts, and each (how likely a scam it said, is a scam)."""

    seat: Seat
    tally: Tally
    said: tuple[tuple[float, bool], ...]


@dataclass(frozen=True, slots=True)
class Figures:
    """`number` is the class that is shown."""

    trials: tuple[Trials, ...]
    number: int
    name: str = "figures"

    @classmethod
    def of(cls, events: Mapping[str, tuple[Event, ...]], number: int) -> Figures:
        """From the events of every seat; a class the desk has not set is the first one that has judged anything."""
        found = sorted((one for code, told in events.items() if (one := _trials(code, told))), key=lambda one: one.seat)
        return cls(tuple(found), number or (found[0].seat.number if found else 1))

    def view(self, world: World) -> Canvas:
        mine = tuple(one for one in self.trials if one.seat.number == self.number)
        left = Sheet(_class_page(world, self.number, mine), pad=(34, 26), id=f"class:{self.number}", motion=Motion.ARRIVE)
        right = Sheet(_seats_page(world, mine), pad=(26, 22), id=f"seats:{self.number}", motion=Motion.ARRIVE)
        return Canvas(
            (
                Backdrop("classroom", veil=0.25, blur=True),
                *heading(world.say("辨别力"), 400),
                At(_stepper(world, self.number), 880, 14, 360, 72, "top"),
                At(left, 40, 100, 560, 596, "stretch"),
                At(right, 620, 100, 620, 596, "stretch"),
            )
        )

    def handle(self, intent: Intent, world: World) -> Answer:
        numbers = sorted({one.seat.number for one in self.trials} | {self.number})
        at = numbers.index(self.number)
        match intent:
            case Press("back"):
                return self, (Pop(),)
            case Press("fewer"):
                return replace(self, number=numbers[max(0, at - 1)]), ()
            case Press("more"):
                return replace(self, number=numbers[min(len(numbers) - 1, at + 1)]), ()
        return self, ()


def _trials(code: str, events: tuple[Event, ...]) -> Trials | None:
    """None for what is no seat (settings of the installation) and for who has judged nothing."""
    verdicts = first_verdicts(events)
    try:
        seat = Seat.parse(code)
    except ValueError:
        return None
    said = tuple((CONFIDENCE[one.verdict], one.scam) for one in verdicts if one.verdict in CONFIDENCE)
    return Trials(seat, discern.tally((called(one), one.scam) for one in verdicts), said) if verdicts else None


def _stepper(world: World, number: int) -> Node:
    return Row(
        (
            Button("fewer", look="small", icon="minus", key="undo"),
            Grow(Text(world.say("{n}班", n=number), Role.NAME, "centre")),
            Button("more", look="small", icon="plus", key="next"),
        ),
        gap=10,
    )


def _class_page(world: World, number: int, trials: tuple[Trials, ...]) -> Node:
    whole = sum((one.tally for one in trials), Tally())
    found = discern.report(whole, CLASS)
    head = Text(world.say("全班"), Role.NAME)
    note = Text(world.say("每条消息只算第一次的判断。"), Role.CAPTION, id="note", ink="tea")
    if found is None:
        return Column((head, Grow(_missing(world, whole, CLASS)), note), gap=14, align="fill")
    figures = world.say("d′ {d:.1f} ± {m:.1f}，c {c:.1f}", d=found.sensitivity, m=whole.margin, c=found.bias)
    explained = world.say("d′ 越大越会分辨，0 等于抛硬币。c 大于 0.35 偏轻信，小于 −0.35 偏多疑。")
    levels = discern.calibration(pair for one in trials for pair in one.said)
    parts = (
        Row((Grow(head), Text(figures, Role.LABEL)), gap=16),
        Text(world.say(found.say), Role.CHEER, ink="deep"),
        _bar(world.say("抓住的骗局"), whole.hits, whole.scams, "progress"),
        _bar(world.say("冤枉的好消息"), whole.alarms, whole.genuine, "setting"),
        Text(explained, Role.CAPTION, id="explained", ink="tea"),
        *(Text(_calibrated(world, level), Role.CAPTION) for level in reversed(levels)),
        note,
    )
    return Column(parts, gap=6, align="fill", id="class-figures")


def _missing(world: World, tally: Tally, least: int) -> Node:
    """How far it is to figures that mean something."""
    scams, genuine = max(0, least - tally.scams), max(0, least - tally.genuine)
    words = world.say("还差 {scams} 条骗局、{genuine} 条真消息，才看得出辨别力。", scams=scams, genuine=genuine)
    why = world.say("少于 {n} + {n} 条，算出来的多半是运气，所以先不显示。", n=least)
    have = min(1.0, (min(tally.scams, least) + min(tally.genuine, least)) / (2 * least))
    bar = Meter(have, 460)
    return Column((Text(words, Role.SPEECH, id="missing"), bar, Text(why, Role.HINT, id="why", ink="tea")), gap=18, pack="middle")


def _bar(name: str, have: int, all_: int, look: str) -> Node:
    bar = Meter(have / all_ if all_ else 0.0, 270, look)
    return Column((Text(name, Role.LABEL), Row((bar, Text(f"{have}/{all_}", Role.FIGURE)), gap=18)), gap=0)


def _calibrated(world: World, level: Level) -> str:
    """One point of the calibration line in words."""
    return world.say("说“{call}”的 {n} 条里，{scams} 条是骗局", call=world.say(SURE[level.p]), n=level.said, scams=level.scams)


def _seats_page(world: World, trials: tuple[Trials, ...]) -> Node:
    head = Text(world.say("座位"), Role.NAME)
    if not trials:
        empty = Text(world.say("这个班还没有判断过消息。"), Role.FEEDBACK, id="empty")
        return Column((head, empty), gap=14, align="fill")
    seats = Grid(tuple(_seat(world, one) for one in trials), 1, 10, id="seats")
    return Column((head, Grow(seats)), gap=10, align="fill")


def _seat(world: World, one: Trials) -> Option:
    seat, tally = one.seat, one.tally
    name = world.say("{ground}{animal}", ground=world.say(GROUNDS[seat.ground]), animal=world.say(ANIMALS[seat.animal]))
    found = discern.report(tally, SEAT)
    if found is None:
        scams, genuine = max(0, SEAT - tally.scams), max(0, SEAT - tally.genuine)
        note = world.say("还差 {scams} 条骗局、{genuine} 条真消息", scams=scams, genuine=genuine)
    else:
        name = world.say("{seat}：{say}", seat=name, say=world.say(found.say))
        counts = {"hits": tally.hits, "scams": tally.scams, "alarms": tally.alarms, "genuine": tally.genuine}
        note = world.say("抓住 {hits}/{scams}，冤枉 {alarms}/{genuine}，d′ {d:.1f}", d=found.sensitivity, **counts)
    return Option(f"seat={seat}", name, "row", picture=f"seat/{seat.animal}-{seat.ground}", note=note, enabled=False)
