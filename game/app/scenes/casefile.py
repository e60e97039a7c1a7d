"""案件簿: the kinds of fraud a seat has met, each with the message that was caught, and the red flags it has learned."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from game.app.scene import Answer, Pop, World
from game.app.scenes.heading import heading
from game.content.registry import Flag, Pattern
from game.core.intents import Intent, Press
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
    Mascot,
    Meter,
    Motion,
    Node,
    Option,
    Picture,
    Role,
    Row,
    Sheet,
    Text,
)
from game.play.casefile import File

if TYPE_CHECKING:
    from game.content.cases import Bank

NAMES = {
    "T01": "刷单返利", "T02": "假投资理财", "T03": "假购物", "T04": "假客服", "T05": "假贷款", "T06": "假征信",
    "T07": "冒充熟人", "T08": "冒充警察", "T09": "网上交友", "T10": "游戏假交易", "T11": "免费皮肤", "T12": "解除防沉迷",
    "T13": "粉丝群", "T14": "扫码小卡片", "T15": "屏幕共享", "T16": "换脸拟声", "T17": "冒充老师", "T18": "非法校园贷",
    "T19": "出租卡和号", "T20": "跑分代收款", "T21": "帮打电话", "T22": "非法集资", "T23": "养老骗局", "T24": "传销",
    "T25": "炒虚拟货币", "T26": "代理退保", "T27": "二次诈骗", "T28": "假退改签",
}  # fmt: skip
"""What stands on a folder; the registry says it at length."""
CASES, FLAGS = "cases", "flags"
RULE = "抓住骗局盖红旗，认得很像的真消息才结案。"
FEW = 8
"""So many folders stand in two rows."""
TABS = ((CASES, "案件"), (FLAGS, "红旗"))


@dataclass(frozen=True, slots=True)
class CaseBook:
    """`open` is the pattern whose folder is open, or the flag whose page lies on the right."""

    tab: str = CASES
    open: str = ""
    name: str = "casefile"

    def view(self, world: World) -> Canvas:
        if self.tab == FLAGS:
            sheets = _flag_sheets(world, self.open)
        elif file := world.casefile.files.get(self.open):
            sheets = _case_sheets(world, self.open, file)
        else:
            sheets = _cabinet(world)
        front = (Backdrop("classroom", veil=0.25, blur=True), *heading(world.say("案件簿"), 400), _tabs(world, self.tab))
        return Canvas((*front, *sheets), sound="page")

    def handle(self, intent: Intent, world: World) -> Answer:
        match intent:
            case Press("back" | "shut") if self.tab == CASES and self.open:
                return replace(self, open=""), ()
            case Press("back"):
                return self, (Pop(),)
            case Press("cases" | "flags" as tab):
                return CaseBook(tab), ()
            case Press(id_) if id_ in _met(world, self.tab):
                return replace(self, open=id_), ()
        return self, ()


def _met(world: World, tab: str) -> tuple[str, ...]:
    """What can be opened: met, and known to the registry. Records of a later version may name what is not."""
    if tab == FLAGS:
        return tuple(id_ for id_ in world.casefile.flags if id_ in world.registry.flags)
    return tuple(id_ for id_ in world.casefile.files if id_ in world.registry.patterns)


def _tabs(world: World, open_: str) -> Node:
    chips = (Option(id_, world.say(words), "chip", mark=_chosen(id_ == open_)) for id_, words in TABS)
    return At(Grid(tuple(chips), 2, 12), 940, 14, 300, 72, "top")


def _chosen(yes: bool) -> Mark:
    return Mark.CHOSEN if yes else Mark.IDLE


def _cabinet(world: World) -> tuple[Node, ...]:
    """All folders, those that were met first, under the two bars of what was caught and what was wronged."""
    met = world.casefile.files
    patterns = sorted(_patterns(world), key=lambda pattern: pattern.id not in met)
    across = FEW // 2 if len(patterns) <= FEW else 6
    folders = Grid(tuple(_folder(world, pattern, met.get(pattern.id)) for pattern in patterns), across, 14, id="files")
    head = _bars(world, tuple(met.values())) if met else Text(world.say(RULE), Role.FEEDBACK, "centre", id="rule")
    page = Sheet(Column((head, Grow(folders)), gap=14, align="fill"), pad=(30, 20), id="cabinet", motion=Motion.ARRIVE)
    return (At(page, 40, 100, 1200, 596, "stretch"),)


def _bars(world: World, files: tuple[File, ...]) -> Node:
    """Two bars and no rank: crying wolf fills both."""
    caught, missed = sum(file.caught for file in files), sum(file.missed for file in files)
    believed, wronged = sum(file.believed for file in files), sum(file.wronged for file in files)
    closed = world.say("结案 {n} 件", n=sum(file.closed for file in files))
    bars = (
        _bar(world.say("抓住的骗局"), caught, caught + missed, "progress"),
        _bar(world.say("冤枉的好消息"), wronged, believed + wronged, "setting"),
    )
    return Row((*map(Grow, bars), Text(closed, Role.LABEL)), gap=28)


def _bar(name: str, have: int, all_: int, look: str) -> Node:
    bar = Row((Meter(have / all_ if all_ else 0.0, 170, look), Text(f"{have}/{all_}", Role.FIGURE)), gap=12)
    return Column((Text(name, Role.CAPTION), bar), gap=0)


def _patterns(world: World) -> tuple[Pattern, ...]:
    """Those of the class's age, and whatever was met besides."""
    all_ = (pattern for pattern in world.registry.patterns.values() if pattern.simulate)
    return tuple(pattern for pattern in all_ if suits(world, pattern.id) or pattern.id in world.casefile.files)


def suits(world: World, pattern: str) -> bool:
    """Whether a kind of fraud is one for the class's age; the youngest share those of the next."""
    band = {"P12": "P34"}.get(world.class_file.band, world.class_file.band)
    known = world.registry.patterns.get(pattern)
    return known is not None and band in known.bands


def _folder(world: World, pattern: Pattern, file: File | None) -> Option:
    if file is None:
        return Option(pattern.id, world.say("还没遇到"), "card", picture="papers/file-waiting", mark=Mark.EMPTY, enabled=False)
    picture = "papers/file-closed" if file.caught else "papers/file-open"
    mark = Mark.RIGHT if file.closed else Mark.IDLE
    return Option(pattern.id, world.say(NAMES[pattern.id]), "card", picture=picture, mark=mark)


def _case_sheets(world: World, id_: str, file: File) -> tuple[Node, ...]:
    """An open folder: on the right the message with its seal, on the left what gave it away and what to do."""
    from game.steps import casework

    pattern, bank = world.registry.patterns[id_], _bank(world, file)
    name = pattern.en if world.settings.language == "en" else pattern.name
    caught = world.say("再认出一条真消息就结案") if file.caught else world.say("还没抓住它")
    state = world.say("结案了") if file.closed else caught
    channels = (world.say(casework.CHANNELS[channel]) for channel in file.channels if channel in casework.CHANNELS)
    words = (
        Text(name, Role.HEADING),
        Text(state, Role.LABEL, ink="deep" if file.closed else "madder"),
        Text(world.say("来过的路：{channels}", channels=world.say("、").join(channels)), Role.CAPTION, id="channels", ink="tea"),
    )
    picture = Picture("papers/file-closed" if file.caught else "papers/file-open", 156, 130)
    head: tuple[Node, ...] = (Row((picture, Grow(Column(words, gap=2))), gap=22),)
    shut = Row((Button("shut", world.say("合上"), "plain", icon="casefile", key="enter", wide=200),), pack="right")
    case = bank.cases.get(file.scam)
    told = (casework.flags(case), casework.tells(case, bank.twin(case)), casework.advice(case)) if case else ()
    body = Column((Grow(Column((*head, *told), gap=14, align="fill", id="told")), shut), gap=10, align="fill")
    page = At(Sheet(body, pad=(34, 24), id=f"case:{id_}", motion=Motion.ARRIVE), 40, 100, 736, 596, "stretch")
    return (page, At(casework.unveiled(case), 800, 100, 440, 596, "stretch")) if case else (page,)


def _bank(world: World, file: File) -> Bank:
    """The part of the bank the kept message lies in; empty where a lesson told a story of its own."""
    from game.play.small import spoken_bank

    return spoken_bank((file.scam,) if file.scam else (), world.settings.language)


def _flag_sheets(world: World, open_: str) -> tuple[Node, ...]:
    known = _met(world, FLAGS)
    ordered = sorted(world.registry.flags, key=lambda id_: known.index(id_) if id_ in known else len(known))
    chips = Grid(tuple(_flag(world, id_, id_ in known, open_) for id_ in ordered), 3, 12, id="flag-grid")
    count = world.say("认得 {n} 面红旗，一共 {all} 面", n=len(known), all=len(ordered))
    list_ = Column((Text(count, Role.CAPTION, id="count", ink="tea"), Grow(chips)), gap=10, align="fill")
    return (
        At(Sheet(list_, pad=(26, 22), id="flags-sheet", motion=Motion.ARRIVE), 40, 100, 760, 596, "stretch"),
        At(_flag_page(world, open_ or (known[0] if known else "")), 824, 100, 416, 596, "stretch"),
    )


def _flag(world: World, id_: str, known: bool, open_: str) -> Option:
    from game.steps.casework import FLAGS as SHORT

    if not known:
        return Option(id_, "？", "chip", mark=Mark.EMPTY, enabled=False)
    return Option(id_, world.say(SHORT[id_]), "chip", mark=_chosen(id_ == open_))


def _flag_page(world: World, id_: str) -> Node:
    """A flag in one line, why it is one, and what only looks like it."""
    flag = world.registry.flags.get(id_)
    if flag is None or id_ not in _met(world, FLAGS):
        return _welcome(world, world.say("红旗是骗局露出来的一角。点一面，看看它怎么说。"))
    say, why, cousin = _said(world, flag)
    words = (
        Row((Icon("flag", 56, "madder", "madder", id=f"flag:{id_}", motion=Motion.STAMP),), pack="centre"),
        Text(say, Role.SPEECH, "centre", id="say"),
        Sheet(Text(why, Role.LABEL, id="why"), "again", hem=False, pad=(20, 12)),
        Text(world.say("长得像，却没事："), Role.CAPTION, ink="tea"),
        Sheet(Text(cousin, Role.LABEL, id="cousin"), "right", hem=False, pad=(20, 12)),
    )
    return Sheet(Column(words, gap=14, align="fill", id="flag"), pad=(30, 26), id=f"page:{id_}", motion=Motion.ARRIVE)


def _said(world: World, flag: Flag) -> tuple[str, str, str]:
    if world.settings.language == "en":
        return flag.en, flag.why_en, flag.cousin_en
    return flag.say, flag.why, flag.cousin


def _welcome(world: World, words: str) -> Node:
    picture = Picture("papers/file-closed", 240, 200)
    page = Column((picture, Text(words, Role.FEEDBACK, "centre", id="welcome"), Mascot("calm", 170)), gap=14, align="centre")
    return Sheet(page, pad=(30, 26), id="welcome-page", motion=Motion.ARRIVE)
