"""What a conversation looks like: the phone, the replies, the brake, and afterwards the transcript laid open.

Until the unveiling nothing here looks at the truth, save the public line that is told of it.
Pure: (a talk, State) -> Card.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from game.core.luck import shuffled
from game.core.nodes import (
    Bubble,
    Button,
    Card,
    Column,
    Grid,
    Grow,
    Icon,
    Motion,
    Node,
    Option,
    Phone,
    Role,
    Row,
    Sheet,
    Text,
    Timer,
)
from game.core.phones import SPOKEN
from game.steps import casework, dialogue
from game.steps.contract import question
from game.steps.dialogue import STAGES, Moment, Said, State

if TYPE_CHECKING:
    from game.steps.talk import Model

MENU: Mapping[str, str] = MappingProxyType({
    "leave": "退出聊天", "ask": "先问一问", "check": "自己查一查", "dial": "挂断，自己拨号",
})  # fmt: skip
HOTLINES: Mapping[str, str] = MappingProxyType({"96110": "反诈劝阻和咨询", "110": "紧急和报案"})
"""Numbers one may dial from anywhere, and what for (G07)."""
HEARD: Mapping[bool, str] = MappingProxyType({
    True: "接线员听完说：你停得对。东西先别给，聊天留着，慢慢想。",
    False: "接线员听完说：照你讲的，没有哪一步要你的东西。谢谢你先问。",
})  # fmt: skip
"""What is said on that line to somebody who tells of a scam, and of a genuine message: help, and not the verdict."""
GOODBYE: Mapping[str, str] = MappingProxyType({"call": "挂断电话", "face-to-face": "说声再见，走开"})
"""How one leaves where it is not called leaving a chat."""
ENDS: Mapping[str, str] = MappingProxyType({
    "gave": "照着做了", "left": "离开了", "asked": "去问了", "verified": "自己查了", "answered": "照常回答了",
})  # fmt: skip
VERB: Mapping[str, str] = MappingProxyType({"hand": "停一停", "bulb": "想一想", "ask": "问一问"})
READ, TYPE, LONGEST = 700, 70, 2800
"""Milliseconds a bubble takes to be written: at least, for each letter of it, at most."""
MOST = 6
"""Red flags by name on one sheet."""
NAG = 9000
"""Milliseconds somebody waits before pressing on."""


def conversation(step: Model, state: State) -> Card:
    """While it goes on: replies once everything has been said, the next bubble, and the brake."""
    node = dialogue.moment(step.nodes, state.path[-1])
    where = Row((Icon("person", 32, "deep", "paper"), Grow(Text(step.know, Role.LABEL))), gap=10)
    here = Sheet(where, "straw", hem=False, pad=(18, 8))
    still = dialogue.waiting(step.nodes, state) == "said"
    work = Grow(Grid(replies(node, state), 1, id=f"replies:{node.id}")) if not still and node.choices else _verbs()
    body = Column((here, work, *_timer(step.nodes, state)), gap=16, align="fill")
    heard = "听下一句" if step.channel in SPOKEN else "下一条"
    more = (Button("more", heard, look="go", icon="down", key="enter"),) if still else ()
    on = (casework.onward(),) if not still and node.ending else ()
    return Card(question(step.question), body, actions=(*more, *on, brake()), phone=phone(step, state))


def _verbs() -> Node:
    """停, 想, 问: what there is time for while the other side writes. Nothing to press: they lie on the paper.

    The first names the key that stops at any moment.
    """
    signs = Row(tuple(Grow(_sign(icon, word)) for icon, word in VERB.items()), gap=14, align="top")
    return Grow(Column((signs,), align="fill", pack="middle"))


def _sign(icon: str, word: str) -> Node:
    key = (Text("空格键", Role.CAPTION, "centre", ink="tea"),) if icon == "hand" else ()
    parts = (Icon(icon, 84, "deep", "rape"), Text(word, Role.LABEL, "centre", ink="tea"), *key)
    return Column(parts, gap=6, align="centre")


def replies(node: Moment, state: State) -> tuple[Option, ...]:
    """In an order of luck: where a reply stands tells nothing."""
    order = shuffled(range(len(node.choices)), state.luck, node.id)
    return tuple(Option(part(at + 1), node.choices[at].text, key=str(n)) for n, at in enumerate(order, 1))


def part(n: int) -> str:
    """The id of the n-th reply."""
    return f"reply-{n}"


def way(n: int) -> str:
    """The id of the n-th way to check."""
    return f"way-{n}"


def brake() -> Button:
    return Button("stop", "停", look="brake", key="stop")


def _timer(nodes: tuple[Moment, ...], state: State) -> tuple[Node, ...]:
    """The rhythm of the other side: as long as it takes to write the next bubble, or to lose patience."""
    kind = dialogue.waiting(nodes, state)
    if not kind or not state.paced:
        return ()
    node = dialogue.moment(nodes, state.path[-1])
    letters = len(node.says[state.heard].text) if kind == "said" else 0
    return (Timer(dialogue.coming(nodes, state), min(LONGEST, READ + TYPE * letters) if kind == "said" else NAG),)


def phone(step: Model, state: State) -> Phone:
    """Everything said so far, and what was found out. Once a scam is unveiled its red flags are framed and sealed."""
    sealed = state.marked and step.scam
    telling = dialogue.flagged(step.nodes, state) if sealed else state.pointed
    ask = state.verdict != "" and not state.marked
    said = tuple(
        Bubble(said.text, name=said.name, flagged=id_ in telling, id=id_, enabled=ask)
        if isinstance(said, Said)
        else Bubble(said, "me", id=id_)
        for id_, said in dialogue.bubbles(step.nodes, state)
    )
    notes = tuple(Bubble(words, "note", id=f"note:{id_}") for id_, words in found_out(step, state))
    said = (*said[:-1], replace(said[-1], motion=Motion.POP)) if said and not notes else said
    typing = not state.end and not state.menu and dialogue.waiting(step.nodes, state) == "said"
    return Phone(
        step.sender,
        (*said, *notes),
        step.channel,
        casework.CHANNELS[step.channel],
        typing,
        "红旗" if sealed else "",
        unread=dialogue.unread(step.nodes, state) if state.menu else 0,
        id=f"phone:{step.start}",
    )


def menu(step: Model, state: State) -> Card:
    """What the brake opens: leave, ask, check oneself; or back."""
    title, options, across = _open_menu(step, state)
    back = Button("back", "接着听" if step.channel in SPOKEN else "回到聊天", icon="back", key="undo")
    return Card(question(title), Grid(options, across, id=state.menu), actions=(back,), phone=phone(step, state))


def _open_menu(step: Model, state: State) -> tuple[str, tuple[Option, ...], int]:
    """What is asked, what can be chosen, and how many stand in a row."""
    match state.menu:
        case "check":
            order = shuffled(range(len(step.stop.check)), state.luck, "ways")
            ways = enumerate(((at, step.stop.check[at].text) for at in order), 1)
            options = tuple(Option(way(at + 1), said, key=str(n), enabled=at not in state.ways) for n, (at, said) in ways)
            return "你打算怎么查？", options, 1
        case "dial":
            lines = enumerate(HOTLINES.items(), 1)
            return "自己拨哪个号码？", tuple(Option(number(n), n, key=str(at), note=what) for at, (n, what) in lines), 1
    words = {**MENU, "leave": GOODBYE.get(step.channel, MENU["leave"])}
    notes = {"ask": step.stop.ask.who}
    options = tuple(Option(id_, said, key=str(n), note=notes.get(id_, "")) for n, (id_, said) in enumerate(words.items(), 1))
    return "停下来了，不着急。接下来呢？", options, 2


def number(n: str) -> str:
    """The id of a number one may dial."""
    return f"dial-{n}"


def judging(step: Model, state: State) -> Card:
    said = Text("先别看答案，说说你的判断。", Role.LABEL, ink="tea")
    body = Column((said, Grow(casework.verdicts())), gap=14, align="fill")
    return Card(question("你看，对方是哪一种？"), body, phone=phone(step, state))


def marking(step: Model, state: State) -> Card:
    """Where one points at the bubbles that made one think again; none is an answer too. What one pointed at stands beside."""
    how = Text("在聊天里点一点。没有，就直接继续。", Role.LABEL, ink="tea")
    words = {id_: said.text for id_, said in dialogue.bubbles(step.nodes, state) if isinstance(said, Said)}
    picked = casework.pointed(tuple((id_, words[id_]) for id_ in state.pointed))
    done = Button("commit", "看完了", look="primary", icon="arrow", key="enter")
    body = Column((how, Grow(picked)), gap=16, align="fill")
    return Card(question("哪几句话让你起了疑心？"), body, actions=(done,), phone=phone(step, state))


def unveiling(step: Model, state: State) -> Card:
    """What it was: the stages it went through, its red flags and how many were pointed at, what came of it."""
    if step.scam:
        met = dialogue.flags(step.nodes, state)[:MOST]
        chips = (casework.chips(met),) if met else ()
        parts: tuple[Node, ...] = (stages(step, state), *chips, *_found(step, state), *_later(step, state))
    else:
        parts = (Row((Icon("shield", 110, "deep", "rape"),), pack="centre"), casework.no_flags())
    body = Column((*parts, *_outcome(state, _told_later(step, state))), gap=14, align="fill", id=f"unveiled:{step.start}")
    title = "原来，这是骗局。" if step.scam else "原来，这是真的。"
    return Card(question(title), body, actions=(casework.onward(),), phone=phone(step, state))


def stages(step: Model, state: State) -> Node:
    """The five stages in a row; those this conversation went through are lit."""
    walked = {dialogue.moment(step.nodes, id_).stage for id_ in state.path}
    return Row(tuple(Grow(_stage(name, name in walked)) for name in STAGES), gap=8)


def _stage(name: str, lit: bool) -> Node:
    words = Text(STAGES[name], Role.CAPTION, "centre", ink="madder" if lit else "tea")
    return Sheet(words, "again" if lit else "rest", hem=False, pad=(6, 8), id=f"stage:{name}")


def _later(step: Model, state: State) -> tuple[Node, ...]:
    """What one would have been asked for, had one gone on."""
    harvest = next((node for node in step.nodes if node.stage == "harvest"), None)
    if harvest is None or any(dialogue.moment(step.nodes, id_).stage == "harvest" for id_ in state.path):
        return ()
    head = Text("要是接着聊，还会听到", Role.CAPTION, ink="tea")
    quote = Text(harvest.says[0].text, Role.LABEL, id=f"later:{harvest.id}")
    return (Sheet(Column((head, quote), gap=4, align="fill"), "again", hem=False, pad=(20, 10)),)


def _found(step: Model, state: State) -> tuple[Node, ...]:
    """How many of the flagged bubbles one pointed at; nothing where nobody was asked."""
    telling = dialogue.flagged(step.nodes, state)
    if state.young or not telling:
        return ()
    found = sum(id_ in telling for id_ in state.pointed)
    figure = Text(f"{found}/{len(telling)}", Role.FIGURE)
    return (Row((Icon("flag", 34, "madder", "madder"), Text("你指出的红旗", Role.LABEL), figure), gap=12),)


def found_out(step: Model, state: State) -> tuple[tuple[str, str], ...]:
    """What asking, checking and dialling brought, in that order, as (id, words)."""
    ways = tuple((way(n + 1), step.stop.check[n].says) for n in state.ways)
    ended = {"ask": step.stop.ask.says, "dial": HEARD[step.scam]}
    return (*ways, *(((state.by, ended[state.by]),) if state.by in ended else ()))


def _told_later(step: Model, state: State) -> str:
    """What only the unveiling tells: what came of the words, or of leaving. The rest has been told on the phone."""
    if state.by == "leave":
        return step.stop.leave
    return (dialogue.moment(step.nodes, state.path[-1]).then or "") if state.by == "words" else ""


def told(step: Model, state: State) -> Card:
    """The verdict and what one did, to be marked, and what it came to."""
    options = (
        Option(state.verdict, casework.VERDICTS[state.verdict], enabled=False),
        Option(f"end-{state.end}", ENDS[state.end], enabled=False),
    )
    found = [words for _, words in found_out(step, state)]
    came = _outcome(state, _told_later(step, state) or "".join(found[-1:]))
    body = Column((Grid(options, 2), *came), gap=18, align="fill", pack="middle", id=f"told:{state.end}")
    return Card(question("你的判断，和你的做法"), body)


def _outcome(state: State, words: str) -> tuple[Node, ...]:
    """What came of it, on a slip of its own; nothing where there is nothing to tell."""
    if not words:
        return ()
    icon = Icon("hand", 34, "madder" if state.end == "gave" else "deep", "paper")
    said = Grow(Text(words, Role.LABEL, id=f"came:{state.end}"))
    return (Sheet(Row((icon, said), gap=12), "straw", hem=False, pad=(18, 10)),)
