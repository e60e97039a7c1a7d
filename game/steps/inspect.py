"""找破绽：看一条消息或一幅图，把可疑的地方点出来。干净的地方点了要扣分。

三样写一样：`case` 写案例库里的编号；`message` 自己写一条（`channel`、`sender`、二到六行 `lines`）；`picture` 看一幅正方形的图。
`spots` 三到八处，`kind: clue` 是破绽，`kind: clean` 是干净的，两样都要有；`why` 写为什么，答完才看到。
消息里的一处用 `part` 写：sender（发件人）、line-1、line-2……、link；图里的一处用 `at: [左, 上, 宽, 高]`（占图的百分数）和 `text`。
得分：（找到的破绽 − 冤枉的地方）÷ 破绽总数，最低 0 分。干净的地方比破绽少时，冤枉一处扣得更多：全点上总是 0 分。
键盘：Tab 一处一处走，回车点一点；图上的数字直接按。

One looks for what is wrong in a message or a picture. Base is (found − false) / clues, floor 0: clean spots cost, and where
they are few they cost so much that marking everything earns nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Annotated, Literal

from pydantic import Field

from game.content.cases import Channel, Looks
from game.content.models import CaseId, Fault, Label, Question, Why, Words, fault, unknown
from game.content.models import Model as Part
from game.core.intents import Intent, Press
from game.core.nodes import (
    Bubble,
    Button,
    Card,
    Collage,
    Column,
    Grid,
    Grow,
    Mark,
    Node,
    Option,
    Phone,
    Picture,
    Role,
    Row,
    Text,
)
from game.steps import casework
from game.steps.casework import Casework
from game.steps.contract import Grade, Odds, Setting, question

WHOLE = 100
"""Percent."""


class Message(Part):
    channel: Channel
    sender: Annotated[str, Words("sender")]
    lines: Annotated[tuple[Annotated[str, Words("bubble")], ...], Field(min_length=2, max_length=6)]


class Spot(Part):
    """A place to look at: a part of a message, or an area of a picture in percent."""

    part: str | None = None
    at: tuple[int, int, int, int] | None = None
    text: Label = ""
    kind: Literal["clue", "clean"]
    why: Why

    @property
    def clue(self) -> bool:
        return self.kind == "clue"


class Model(Casework):
    question: Question
    case: CaseId | None = None
    message: Message | None = None
    spots: Annotated[tuple[Spot, ...], Field(min_length=3, max_length=8)]

    @property
    def cited(self) -> tuple[str, ...]:
        return (self.case,) if self.case else ()

    @property
    def judged(self) -> tuple[Looks, ...]:
        """Nothing is called a scam or genuine here."""
        return ()

    def rules(self) -> Iterator[Fault]:
        have = sum(one is not None for one in (self.case, self.message, self.picture))
        if have != 1:
            yield fault("LF338", have=have)
            return
        clues = sum(spot.clue for spot in self.spots)
        if clues in (0, len(self.spots)):
            yield fault("LF337", "spots", clues=clues, clean=len(self.spots) - clues)
        for index, spot in enumerate(self.spots):
            yield from _spot_faults(self, spot, index)
        named = [spot.part or spot.at for spot in self.spots]
        for index, name in enumerate(named):
            if name is not None and name in named[:index]:
                yield fault("LF303", "spots", index, "part" if self.spots[index].part else "at", value=str(name))


@dataclass(frozen=True, slots=True)
class State:
    """`pointed` spots in the order of pointing; `kept` those found in earlier tries."""

    pointed: tuple[int, ...] = ()
    kept: tuple[int, ...] = ()
    done: bool = False


def start(step: Model, setting: Setting, before: State | None = None) -> State:
    if before is None:
        return State()
    found = tuple(index for index in before.pointed if step.spots[index].clue)
    return State(found, found)


def handle(step: Model, state: State, intent: Intent) -> State:
    if state.done:
        return state
    if intent == Press("commit") and state.pointed:
        return replace(state, done=True)
    for index in range(len(step.spots)):
        if intent == Press(part(index)) and index not in state.kept:
            rest = tuple(other for other in state.pointed if other != index)
            return replace(state, pointed=rest if index in state.pointed else (*rest, index))
    return state


def part(index: int) -> str:
    """The id of the index-th spot."""
    return f"spot-{index + 1}"


def view(step: Model, state: State) -> Card:
    done = Button("commit", "找好了", "primary", key="enter", enabled=bool(state.pointed) and not state.done)
    if state.done:
        return Card(question("为什么？"), _marked(step, state), actions=(done,))
    if step.picture:
        body = Row((_collage(step, state), Grow(_pointed(step, state))), gap=28, align="top")
        return Card(question(step.question), body, actions=(done,))
    return Card(question(step.question), _pointed(step, state), actions=(done,), phone=_phone(step, state))


def _pointed(step: Model, state: State) -> Node:
    """What has been pointed at so far."""
    how = Text("点出可疑的地方。干净的别冤枉它。", Role.LABEL, ink="tea")
    words = tuple((part(index), _name(step, index)) for index in state.pointed)
    return Column((how, Grow(casework.pointed(words))), gap=16, align="fill")


def _marked(step: Model, state: State) -> Node:
    """What was pointed at, to be marked, each with its why. A clue that was not found stays to be found."""
    shown = [index for index in range(len(step.spots)) if index in state.pointed]
    cells = (cell for index in shown for cell in _because(step, index))
    return Grid(tuple(cells), 2, gap=10, id=f"whys:{step.id}")


def _because(step: Model, index: int) -> tuple[Node, Node]:
    """What was pointed at, and beside it the reason."""
    why = Text(step.spots[index].why, Role.LABEL, id=f"because-{index + 1}")
    return Option(f"why-{index + 1}", _name(step, index), enabled=False), why


def _name(step: Model, index: int) -> str:
    """What a spot is called: its own words, or those of the message."""
    spot = step.spots[index]
    return spot.text or _parts(step).get(spot.part or "", "")


def _parts(step: Model) -> dict[str, str]:
    """The parts of a message by name."""
    if step.case:
        case = step.case_of(step.case)
        return _named(case.sender, case.body) | ({"link": case.link} if case.link else {})
    return _named(step.message.sender, step.message.lines) if step.message else {}


def _named(sender: str, lines: tuple[str, ...]) -> dict[str, str]:
    return {"sender": sender} | {f"line-{n}": line for n, line in enumerate(lines, 1)}


def _phone(step: Model, state: State) -> Phone:
    """The message, each of its spots to be pressed; the sender stands above it once more, when it is one of them."""
    places = {spot.part: index for index, spot in enumerate(step.spots)}
    words = _parts(step)
    channel = step.case_of(step.case).channel if step.case else step.message.channel if step.message else "chat"
    shown = [name for name in words if name != "sender" or name in places]
    bubbles = tuple(_bubble(step, state, words[name], name, places.get(name)) for name in shown)
    return Phone(words["sender"], bubbles, channel, casework.CHANNELS[channel], still=True, id=f"phone:{step.id}")


def _bubble(step: Model, state: State, words: str, name: str, index: int | None) -> Bubble:
    side = "note" if name == "sender" else "them"
    if index is None:
        return Bubble(words, side, id=f"plain:{name}")
    open_ = index not in state.kept and not state.done
    return Bubble(words, side, flagged=index in state.pointed, id=part(index), enabled=open_)


def _collage(step: Model, state: State) -> Node:
    frames = tuple(
        Option(
            part(index),
            "",
            shape="spot",
            key=str(index + 1),
            mark=Mark.RIGHT if index in state.kept else Mark.CHOSEN if index in state.pointed else Mark.IDLE,
            enabled=index not in state.kept and not state.done,
        )
        for index in range(len(step.spots))
    )
    areas = tuple(spot.at or (0, 0, WHOLE, WHOLE) for spot in step.spots)
    return Collage(Picture(step.picture or "", 420, 420, alt=step.alt), frames, areas, id=f"collage:{step.id}")


def grade(step: Model, state: State) -> Grade | None:
    if not state.done:
        return None
    clues = [index for index, spot in enumerate(step.spots) if spot.clue]
    false = sorted(index for index in state.pointed if index not in clues)
    found = len(state.pointed) - len(false)
    cost = max(Fraction(1), Fraction(len(clues), len(step.spots) - len(clues)))
    base = max(0.0, float((found - len(false) * cost) / len(clues)))
    marks = tuple((f"why-{index + 1}", Mark.AGAIN if index in false else Mark.RIGHT) for index in sorted(state.pointed))
    say = step.spots[false[0]].why if false else ""
    return Grade(base, marks, say, tuple(part(index) for index in sorted(state.pointed)))


def best(step: Model, state: State) -> Intent:
    return _toward(step, state, clue=True)


def worst(step: Model, state: State) -> Intent:
    return _toward(step, state, clue=False)


def odds(step: Model) -> Odds:
    """One set of spots of all that may be pointed at is right."""
    return Odds(chance=1 / (2 ** len(step.spots) - 1))


def _toward(step: Model, state: State, clue: bool) -> Intent:
    """The next press on the way to exactly the clues, or the clean spots, besides what is kept."""
    for index, spot in enumerate(step.spots):
        if index not in state.kept and (index in state.pointed) != (spot.clue == clue):
            return Press(part(index))
    return Press("commit")


def _spot_faults(step: Model, spot: Spot, index: int) -> Iterator[Fault]:
    """Areas belong to pictures, parts to messages."""
    here = ("spots", index)
    if step.picture:
        if spot.part is not None:
            yield fault("LF321", *here, "part", value="part", why="图里的一处写 at 和 text")
        if spot.at is None:
            yield fault("LF322", *here, "at", value="at", why="图里的一处写 [左, 上, 宽, 高]")
        elif not _inside(spot.at):
            yield fault("LF339", *here, "at", value=spot.at)
        if not spot.text:
            yield fault("LF322", *here, "text", value="text", why="说说图上这一处是什么")
        return
    if spot.at is not None:
        yield fault("LF321", *here, "at", value="at", why="消息里的一处写 part")
    if spot.part is None:
        yield fault("LF322", *here, "part", value="part", why="消息里的一处写 sender、line-1 或 link")
    elif step.case is None or step.told:
        yield from unknown(*here, "part", value=spot.part, known=_parts(step))


def _inside(at: tuple[int, int, int, int]) -> bool:
    left, top, wide, tall = at
    return min(left, top) >= 0 and min(wide, tall) > 0 and left + wide <= WHOLE and top + tall <= WHOLE
