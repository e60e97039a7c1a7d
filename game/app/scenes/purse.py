"""钱包: the four jars and what moves between them, the job one has chosen, and the last lines of the ledger."""

from __future__ import annotations

from dataclasses import dataclass

from game.app.scene import Answer, Pop, Push, Record, Sound, World
from game.app.scenes import jars
from game.app.scenes.heading import heading
from game.core.events import LedgerEntry
from game.core.intents import Dir, Intent, Move, Press
from game.core.nodes import (
    At,
    Backdrop,
    Button,
    Canvas,
    Column,
    Grid,
    Grow,
    Icon,
    Mark,
    Motion,
    Node,
    Option,
    Role,
    Row,
    Sheet,
    Text,
)
from game.play import jobs
from game.play.jobs import JOBS
from game.play.purse import JARS, TENS, Line, Purse
from game.play.yard import PIECES, TREATS

SOLD = {piece.name: piece.called for piece in (*PIECES, *TREATS)}


@dataclass(frozen=True, slots=True)
class PursePage:
    name: str = "purse"

    def view(self, world: World) -> Canvas:
        held = world.progress.purse
        left = Sheet(_jars(world, held), pad=(28, 24), id="jars-sheet", motion=Motion.ARRIVE)
        right = Sheet(_side(world, held), pad=(26, 24), id="ledger-sheet", motion=Motion.ARRIVE)
        return Canvas(
            (
                Backdrop("courtyard", veil=0.25, blur=True),
                *heading(world.say("我的钱包"), 300),
                At(Row(_ways(world, held), gap=14, pack="right"), 440, 8, 800, 84, "top"),
                At(left, 40, 100, 760, 596, "stretch"),
                At(right, 824, 100, 416, 596, "stretch"),
            ),
            sound="page",
        )

    def handle(self, intent: Intent, world: World) -> Answer:
        match intent:
            case Press("back"):
                return self, (Pop(),)
            case Press("yard"):
                from game.app.scenes.yard import Yard

                return self, (Push(Yard()),)
            case Press("mend"):
                from game.app.scenes.encounter import Outcome

                name = _unmended(world.progress.purse)
                return self, ((Push(Outcome(name, later=True)),) if name else ())
            case Press(id_) if id_.removeprefix("job=") in JOBS:
                return self, (Record(jobs.taken(id_.removeprefix("job="))),)
            case Press(id_) if id_.startswith(("jar-", "add-")):
                return self, _moved(world, "wallet", id_[4:])
            case Press(id_) if id_.startswith("less-"):
                return self, _moved(world, id_[5:], "wallet")
            case Move(way, id_):
                out = way in (Dir.LEFT, Dir.DOWN)
                return self, _moved(world, id_[4:], "wallet") if out else _moved(world, "wallet", id_[4:])
        return self, ()


def _moved(world: World, source: str, target: str) -> tuple[Record, ...] | tuple[Record, Sound]:
    """Ten coins from jar to jar, if they are there; what was put aside for others stays."""
    held = world.progress.purse
    if target not in JARS or source not in (*JARS[:3],) or held.has(source) < TENS:
        return ()
    return Record(LedgerEntry("move", TENS, source, target, "", world.progress.day)), Sound("coin")


def _ways(world: World, held: Purse) -> tuple[Node, ...]:
    """To one's own yard, and back to a loss about which something can still be done."""
    mend = Button("mend", world.say("补回一些"), "go", icon="shield")
    yard = Button("yard", world.say("我的小院"), "primary", icon="home", key="enter")
    return (mend, yard) if _unmended(held) else (yard,)


def _unmended(held: Purse) -> str:
    """The last encounter of which not everything has been mended."""
    from game.app.scenes.encounter import ways

    return next((name for name in reversed(tuple(held.affairs)) if ways(held.affairs[name])), "")


def _jars(world: World, held: Purse) -> Node:
    inside = {jar: held.has(jar) for jar in JARS}
    more = dict.fromkeys(JARS[1:], inside["wallet"] >= TENS)
    fewer = {jar: inside[jar] >= TENS for jar in ("bank", "reserve")}
    grows = Row((Icon("bulb", 34), Grow(Text(world.say("存罐里每100贝，过一个上课的星期多2贝。"), Role.CAPTION))), gap=10)
    chosen = jobs.job_of(world.progress.settings)
    picks = tuple(
        Option(f"job={id_}", world.say(job.called), "chip", mark=Mark.CHOSEN if id_ == chosen else Mark.IDLE)
        for id_, job in JOBS.items()
    )
    greets = Text(world.say("“{said}”", said=world.say(JOBS[chosen].greets)), Role.LABEL, ink="deep")
    work = Row((Icon("person", 36, "deep"), Grow(greets)), gap=10)
    shelf = Column((jars.shelf(world, inside, more, fewer),), align="fill", pack="middle")
    return Column((Grow(shelf), grows, work, Grid(picks, 4, 12)), gap=12, align="fill", id="page")


def _side(world: World, held: Purse) -> Node:
    title = Text(world.say("最近的账"), Role.NAME)
    lines = tuple(_line(world, line, held) for line in reversed(held.lines))
    empty = (Text(world.say("上完一课，这里就有第一笔账。"), Role.LABEL, ink="tea"),)
    return Column((title, Grow(Column(lines or empty, gap=8, align="fill", id="ledger"))), gap=12, align="fill")


def _line(world: World, line: Line, held: Purse) -> Node:
    """One line in plain words, and what came or went; what only moved between jars has no sign."""
    came, went = not line.jars[0] and line.jars[1], line.jars[0] and not line.jars[1]
    figure = f"+{line.bei}" if came else f"-{line.bei}" if went else str(line.bei) if line.jars[0] else ""
    words = Text(_words(world, line, held), Role.CAPTION)
    return Row((Grow(words), Text(figure, Role.FIGURE, "right", ink="deep" if came else "tea")), gap=8)


def _words(world: World, line: Line, held: Purse) -> str:
    say = world.say
    source, target = (say(jars.NAMES.get(jar, "")) for jar in line.jars)
    match line.what:
        case "earned":
            title = next((card.title for card in world.library.cards if card.lesson == line.about), "")
            return say("上完《{title}》", title=title) if title else say("上课挣的")
        case "interest":
            return say("存罐自己长的")
        case "split" | "move":
            return say("{source} → {target}", source=source, target=target)
        case "buy" | "treat":
            return say("买了{thing}", thing=say(SOLD.get(line.about, "")))
        case "mishap":
            return say("路上的小意外")
        case "scam":
            return say("遇上骗局")
        case "caught":
            return say("认出一个骗局")
        case "benefit":
            return say("一件真的好事")
        case "missed":
            return say("错过一件好事")
        case "told":
            return say("告诉大人，回来一些")
    affair = held.affairs.get(line.about)
    return say("走正规渠道，补回一些") if affair and affair.what == "missed" else say("报警止付，追回一些")
