"""真假辨别：看一条消息，先查一查，再判断，最后说自己会怎么做。

`case` 写案例库里的编号（T07-s3 是骗局，T07-g3 是真的）；消息、能查什么、提示和讲评都在案例里，这里不用再写。
`question` 可以换一句问话。查一查不扣分；判断有四种：肯定是骗局、可能是骗局、可能是真的、肯定是真的。
得分只看怎么做：先核实、问大人、不理它都得 1；真的消息照着做也得 1；骗局照着做得 0。判断对不对另外记，不影响得分。
一、二年级做的三件事是：停、问大人、照常回答。
键盘：V 查一查，H 提示，数字选，退格回到消息。

One message: checks that cost nothing, a verdict of four, then an act. Base is the act's: 0 only for doing what a scam asks.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from game.content.cases import Case
from game.content.models import CaseId, Fault, Question, fault
from game.core.intents import Intent, Press
from game.core.nodes import Button, Card, Column, Grid, Option
from game.steps import casework
from game.steps.casework import VERDICTS, Casework
from game.steps.contract import Grade, Odds, Ruling, Setting, question

ACTS = ("act-do", "act-ask", "act-leave")
WORDS = ("照着做", "先核实、问大人", "不理它，离开")
YOUNG = ("act-leave", "act-ask", "act-do")
YOUNG_WORDS = ("停", "问大人", "照常回答")
YOUNGEST = "P12"


class Model(Casework):
    case: CaseId
    question: Question = "这条消息，你怎么看？"

    @property
    def cited(self) -> tuple[str, ...]:
        return (self.case,)

    def rules(self) -> Iterator[Fault]:
        if self.hints:
            yield fault("LF321", "hints", value="hints", why="提示写在案例里")


@dataclass(frozen=True, slots=True)
class State:
    """`asked` are ids of checks and hints in the order of asking; `seen` says that the unveiling has been looked at."""

    young: bool
    asked: tuple[str, ...] = ()
    verdict: str = ""
    act: str = ""
    seen: bool = False


def start(step: Model, setting: Setting, before: State | None = None) -> State:
    return State(setting.band == YOUNGEST)


def handle(step: Model, state: State, intent: Intent) -> State:
    if not isinstance(intent, Press) or state.seen:
        return state
    id_ = intent.id
    if state.act:
        return replace(state, seen=True) if id_ == "next" else state
    if state.verdict and id_ == "back":
        return replace(state, verdict="")
    if state.verdict:
        return replace(state, act=id_) if id_ in ACTS else state
    if id_ in VERDICTS:
        return replace(state, verdict=id_)
    return replace(state, asked=casework.asked(step.case_of(step.case), state.asked, id_))


def view(step: Model, state: State) -> Card:
    case = step.case_of(step.case)
    if state.seen:
        parts = (Grid(_answer(state), 2), casework.tells(case, step.twin(case)))
        return Card(question(casework.truth(case)), Column(parts, gap=16, align="fill", id=f"told:{case.id}"))
    if state.act:
        return casework.unveiling(case, step.twin(case))
    seen = casework.phone(case, state.asked)
    if state.verdict:
        back = Button("back", "再看看", icon="back", key="undo")
        return Card(question("你会怎么做？"), Grid(_acts(state.young), 1, id="acts"), actions=(back,), phone=seen)
    hint = casework.hint(case, state.asked)
    return Card(question(step.question), casework.desk(case, state.asked), actions=(hint,), phone=seen)


def _acts(young: bool) -> tuple[Option, ...]:
    known = zip(YOUNG, YOUNG_WORDS, strict=True) if young else zip(ACTS, WORDS, strict=True)
    return tuple(Option(id_, words, key=str(n)) for n, (id_, words) in enumerate(known, 1))


def _answer(state: State) -> tuple[Option, ...]:
    """The pupil's verdict and act, to be marked."""
    act = next(replace(option, key="") for option in _acts(state.young) if option.id == state.act)
    return Option(state.verdict, VERDICTS[state.verdict], enabled=False), replace(act, enabled=False)


def grade(step: Model, state: State) -> Grade | None:
    if not state.seen:
        return None
    case = step.case_of(step.case)
    seen = casework.called(state.verdict) == case.scam
    safe = not case.scam or state.act != "act-do"
    marks = ((state.verdict, casework.mark(seen)), (state.act, casework.mark(safe)))
    chosen = (state.verdict, state.act, *state.asked)
    said = case.right if seen else case.wrong
    return Grade(float(safe), marks, said, chosen, _deed(state, case), settled=True)


def ruled(step: Model, state: State) -> tuple[Ruling, ...]:
    """The verdict can be taken back until one has acted."""
    case = step.case_of(step.case)
    return (casework.ruling(case, state.verdict, state.asked, _deed(state, case)),) if state.act else ()


def _deed(state: State, case: Case) -> str:
    """What the act was: verified, asked, left; gave to a scam, answered a genuine message."""
    if state.act == "act-do":
        return "gave" if case.scam else "answered"
    if state.act == "act-leave":
        return "left"
    return "asked" if state.young else "verified"


def best(step: Model, state: State) -> Intent:
    """Checks everything first."""
    if state.verdict:
        return Press("next" if state.act else "act-ask")
    case = step.case_of(step.case)
    return Press(casework.next_check(case, state.asked) or casework.verdict(case.scam))


def worst(step: Model, state: State) -> Intent:
    if state.verdict:
        return Press("next" if state.act else "act-do")
    return Press(casework.verdict(not step.case_of(step.case).scam))


def odds(step: Model) -> Odds:
    """Two acts of three are safe with a scam; with a genuine message none can go wrong."""
    return Odds(chance=2 / 3 if step.case_of(step.case).scam else 1.0, retries=0)
