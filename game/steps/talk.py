"""通话和聊天：消息一条一条来，可以回，也可以随时按“停”。最后先判断，再揭晓。

`truth` 写 scam（骗局）或 genuine（真的）；`channel` 是哪种消息，`sender` 是对方的名字，`know` 写一句“你在哪儿、跟谁”；
要换背景就写 `scene`，从这一步起一直用到下一个背景。
`patterns` 的第一个是它属于（或最像）哪一种骗局。`nodes` 里每一段：`says` 一到四个气泡，一条一条来；`nags` 是你不回时对方
再催的话；然后是二到三个 `choices`（`text` 说什么，`to` 走到哪一段），或者一个 `ending`：gave 照着做了，left 离开，
asked 问了人，verified 自己查了，answered 照常回答（只有真的才有）。`then` 写后来怎样，判断之后才看到。
骗局的每一段写 `stage`：lure 引、trust 信、pressure 逼、harvest 收、follow-up 再来，五个都要有；气泡后面的 `flags` 是能指出
的红旗。群聊里的气泡可以写 `name`。
`stop` 是“停”打开的三件事：`leave` 离开，`ask` 问谁、他怎么说，`check` 二到三种查法，至少一种 `right: true`（不经过对方），
至少一种不是。
得分只看怎么做：停下、问人、自己查都得 1，照着骗局做得 0；查错了路可以再选，不扣分。判断另外记，不影响得分。
“停”以后还可以自己拨 96110 或 110，每一课都有，不用写。
键盘：空格停，数字选，回车看下一条，退格回到聊天。

A conversation in the rhythm of real messages. Base is the deed's: 0 only for giving a scam what it asks. The verdict comes
before the unveiling and feeds discernment; then one points at red flags in the transcript, for feedback only.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from typing import Annotated, Literal

from pydantic import Field

from game.content.cases import Channel
from game.content.models import Fault, Label, Question, SceneName, Slug, Step, Words
from game.core.intents import Intent, Press, Tick
from game.core.nodes import Card
from game.steps import casework, dialogue, talkrules, talkview
from game.steps.casework import VERDICTS
from game.steps.contract import Grade, Odds, Ruling, Setting
from game.steps.dialogue import Moment, Opening, Stop
from game.steps.dialogue import State as State
from game.steps.paths import MOST

YOUNGEST = "P12"
SLOW = ("P12", "P34")
"""Bands that read at their own pace: a bubble comes when asked for."""


class Model(Step):
    truth: Literal["scam", "genuine"]
    channel: Channel
    sender: Annotated[str, Words("sender")]
    know: Label
    scene: SceneName | None = None
    """Where one sits with the phone; none keeps the place of the story before."""
    question: Question = "你怎么回？"
    start: Slug
    nodes: Annotated[tuple[Moment, ...], Field(min_length=3, max_length=MOST)]
    stop: Stop

    @property
    def scam(self) -> bool:
        return self.truth == "scam"

    @property
    def judged(self) -> tuple[Opening, ...]:
        """How it begins, which is all one has when the brake is pressed at once."""
        opening = dialogue.moment(self.nodes, self.start) if self.start in {node.id for node in self.nodes} else self.nodes[0]
        body = tuple(said.text for said in opening.says)
        return (Opening(self.id, self.sender, body, self.channel, self.scam, self.patterns[0] if self.patterns else ""),)

    def rules(self) -> Iterator[Fault]:
        return talkrules.faults(self)


def start(step: Model, setting: Setting, before: State | None = None) -> State:
    young, paced = setting.band == YOUNGEST, setting.band not in SLOW
    return State((step.start,), young=young, paced=paced, luck=f"{setting.luck}/{step.id}")


def handle(step: Model, state: State, intent: Intent) -> State:
    if isinstance(intent, Tick):
        talking = not state.end and not state.menu
        return dialogue.came(step.nodes, state) if talking and intent.id == dialogue.coming(step.nodes, state) else state
    if not isinstance(intent, Press) or state.seen:
        return state
    if state.marked:
        return replace(state, seen=True) if intent.id == "next" else state
    if state.verdict:
        return _marking(step, state, intent.id)
    if state.end:
        verdict = intent.id if intent.id in VERDICTS else ""
        return replace(state, verdict=verdict, marked=bool(verdict) and state.young)
    return _stopped(step, state, intent.id) if state.menu else _talking(step, state, intent.id)


def _talking(step: Model, state: State, id_: str) -> State:
    """While the conversation goes on."""
    if id_ == "stop":
        return replace(state, menu="stop")
    node = dialogue.moment(step.nodes, state.path[-1])
    if dialogue.waiting(step.nodes, state) == "said":
        return dialogue.came(step.nodes, state) if id_ == "more" else state
    if node.ending:
        return replace(state, end=node.ending, by="words") if id_ == "next" else state
    replies = (index for index in range(len(node.choices)) if id_ == talkview.part(index + 1))
    return next((dialogue.answered(step.nodes, state, index) for index in replies), state)


def _stopped(step: Model, state: State, id_: str) -> State:
    """With the brake on. Going back takes a while: who has been waiting presses on."""
    if id_ == "back" and state.menu != "stop":
        return replace(state, menu="stop")
    if id_ == "back":
        kept = replace(state, menu="")
        return dialogue.came(step.nodes, kept) if dialogue.waiting(step.nodes, kept) == "nag" else kept
    if state.menu == "check":
        return _checking(step, state, id_)
    if state.menu == "dial":
        return _ended(state, "verified", "dial") if id_ in map(talkview.number, talkview.HOTLINES) else state
    match id_:
        case "leave":
            return _ended(state, "left", id_)
        case "ask":
            return _ended(state, "asked", id_)
        case "check" | "dial":
            return replace(state, menu=id_)
    return state


def _checking(step: Model, state: State, id_: str) -> State:
    """A way that goes through the other side is no check; another may be tried."""
    for index, one in enumerate(step.stop.check):
        if id_ == talkview.way(index + 1) and index not in state.ways:
            tried = replace(state, ways=(*state.ways, index))
            return _ended(tried, "verified", "check") if one.right else tried
    return state


def _ended(state: State, end: str, by: str) -> State:
    return replace(state, end=end, by=by, menu="")


def _marking(step: Model, state: State, id_: str) -> State:
    if id_ == "commit":
        return replace(state, marked=True)
    theirs = {name for name, said in dialogue.bubbles(step.nodes, state) if not isinstance(said, str)}
    if id_ not in theirs:
        return state
    rest = tuple(name for name in state.pointed if name != id_)
    return replace(state, pointed=rest if id_ in state.pointed else (*rest, id_))


def view(step: Model, state: State) -> Card:
    if state.seen:
        return talkview.told(step, state)
    if state.marked:
        return talkview.unveiling(step, state)
    if state.verdict:
        return talkview.marking(step, state)
    if state.end:
        return talkview.judging(step, state)
    return (talkview.menu if state.menu else talkview.conversation)(step, state)


def _seen(step: Model, state: State) -> bool:
    return casework.called(state.verdict) == step.scam


def grade(step: Model, state: State) -> Grade | None:
    if not state.seen:
        return None
    safe, seen = state.end != "gave", _seen(step, state)
    marks = ((state.verdict, casework.mark(seen)), (f"end-{state.end}", casework.mark(safe)))
    replies = (f"{name}:{talkview.part(pick + 1)}" for name, pick in zip(state.path, state.picks, strict=False))
    ways = (talkview.way(index + 1) for index in state.ways)
    chosen = (*replies, *ways, f"end-{state.end}", state.verdict, *state.pointed)
    said = step.right if (safe if step.scam else seen) else step.wrong
    return Grade(float(safe), marks, said or "", chosen, state.end)


def ruled(step: Model, state: State) -> tuple[Ruling, ...]:
    """The conversation is over by then, and the verdict stands."""
    if not state.verdict:
        return ()
    checks = len(state.ways) + (state.by in ("ask", "dial"))
    flags = dialogue.flags(step.nodes, state) if step.scam else ()
    return (Ruling("", step.patterns[0], step.channel, step.scam, int(state.verdict[-1]), checks, 0, state.end, flags),)


def best(step: Model, state: State) -> Intent:
    """Stops at once, checks a right way, and points at every flag it has seen."""
    if state.marked:
        return Press("next")
    if state.verdict:
        left = [id_ for id_ in dialogue.flagged(step.nodes, state) if id_ not in state.pointed]
        return Press(left[0] if left else "commit")
    if state.end:
        return Press(casework.verdict(step.scam))
    if state.menu == "check":
        return Press(talkview.way(next(n for n, one in enumerate(step.stop.check, 1) if one.right)))
    if state.menu:
        return Press("check")
    return _heard(step, state) or Press("stop")


def worst(step: Model, state: State) -> Intent:
    """Does what is asked: everywhere the first reply from which that is still to be had."""
    if state.marked:
        return Press("next")
    if state.verdict:
        return Press("commit")
    if state.end:
        return Press(casework.verdict(not step.scam))
    if state.menu:
        return Press("leave")
    node, ahead = dialogue.moment(step.nodes, state.path[-1]), dialogue.walked(step.nodes, step.start).astray
    if heard := _heard(step, state):
        return heard
    if node.ending:
        return Press("next")
    worths = [ahead[reply.to] for reply in node.choices]
    return Press(talkview.part(worths.index(max(worths)) + 1))


def _heard(step: Model, state: State) -> Intent | None:
    return Press("more") if dialogue.waiting(step.nodes, state) == "said" else None


def odds(step: Model) -> Odds:
    """A blind pupil replies or stops, each as likely; stopping is safe."""
    safe: dict[str, Fraction] = {}
    for name in dialogue.walked(step.nodes, step.start).order:
        node = dialogue.moment(step.nodes, name)
        stopping = 1 + sum((safe[reply.to] for reply in node.choices), Fraction(0))
        safe[name] = Fraction(node.ending != "gave") if node.ending else stopping / (len(node.choices) + 1)
    return Odds(chance=float(safe[step.start]), retries=int(step.scam))
