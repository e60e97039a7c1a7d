"""收件箱：一组消息，一半是骗局，一半是真的，逐条判断。

`cases` 写六到十个案例编号；每样至少四个才算分（六、七条时每样三个，只练不算分）。每次的次序会打乱。
`minutes` 是故事里的时间：查一样用一分钟，用完就不能再查，还可以判断；不写就随便查。这不是真的计时。
得分：抓住的骗局占几分之几，减去冤枉的好消息占几分之几，最低 0。全喊骗、全相信都得 0 分。
判断完，每个骗局和它真的双胞胎并排看一遍，冤枉了的好消息也看。`right` 全判断对时说，`wrong` 其他时候说，都可以不写。
键盘：数字打开一条，V 查一查，数字判断，退格回到收件箱。

A set of messages judged one by one. Base is hits of scams less false alarms of genuine ones, each as a share, floor 0.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Annotated

from pydantic import Field

from game.content.models import CaseId, Fault, Question, fault
from game.core import discern
from game.core.intents import Intent, Press
from game.core.luck import shuffled
from game.core.nodes import Button, Card, Column, Grid, Grow, Icon, Mark, Meter, Node, Option, Role, Row, Text
from game.steps import casework
from game.steps.casework import VERDICTS, Casework
from game.steps.contract import Grade, Odds, Ruling, Setting, question

EACH = 4
"""Cases of each kind a scored set needs (decision B6)."""
PREVIEW = 12
"""Hanzi of a message that the list shows; two other letters count as one."""


class Model(Casework):
    question: Question = "收件箱：点开每一条看一看。"
    cases: Annotated[tuple[CaseId, ...], Field(min_length=6, max_length=10)]
    minutes: Annotated[int, Field(ge=1, le=60)] | None = None

    @property
    def cited(self) -> tuple[str, ...]:
        return self.cases

    def rules(self) -> Iterator[Fault]:
        if self.hints:
            yield fault("LF321", "hints", value="hints", why="提示写在案例里")
        asked = {case.id: case for case in self.told if case.id in self.cases}
        scams, want = sum(case.scam for case in asked.values()), min(EACH, len(self.cases) // 2)
        if len(asked) == len(self.cases) and not want <= scams <= len(asked) - want:
            yield fault("LF332", "cases", scams=scams, genuine=len(asked) - scams, want=want)


@dataclass(frozen=True, slots=True)
class State:
    """`asked` are `T07-s3/ask-1`, in order; `verdicts` pairs of case and verdict; `page` counts what was seen afterwards."""

    order: tuple[str, ...]
    open: str = ""
    asked: tuple[str, ...] = ()
    verdicts: tuple[tuple[str, str], ...] = ()
    page: int = 0


def start(step: Model, setting: Setting, before: State | None = None) -> State:
    return State(shuffled(step.cases, setting.luck, step.id))


def handle(step: Model, state: State, intent: Intent) -> State:
    if not isinstance(intent, Press):
        return state
    if len(state.verdicts) == len(state.order):
        return replace(state, page=min(state.page + (intent.id == "next"), len(_after(step, state))))
    return _judging(step, state, intent.id) if state.open else _opening(state, intent.id)


def _opening(state: State, id_: str) -> State:
    judged = dict(state.verdicts)
    found = (case for n, case in enumerate(state.order, 1) if id_ == _mail(n) and case not in judged)
    return replace(state, open=next(found, ""))


def _judging(step: Model, state: State, id_: str) -> State:
    """With a message open: back to the list, a check, or the verdict."""
    if id_ == "back":
        return replace(state, open="")
    if id_ in VERDICTS:
        return replace(state, open="", verdicts=(*state.verdicts, (state.open, id_)))
    before = _asked(state, state.open)
    new = casework.asked(step.case_of(state.open), before, id_)[len(before) :]
    if not _left(step, state) or id_ == "think":
        return state
    return replace(state, asked=(*state.asked, *(f"{state.open}/{one}" for one in new)))


def view(step: Model, state: State) -> Card:
    if len(state.verdicts) == len(state.order):
        return _afterwards(step, state)
    if not state.open:
        return Card(question(step.question), Column((*_clock(step, state), Grow(_list(step, state))), gap=10, align="fill"))
    case, asked = step.case_of(state.open), _asked(state, state.open)
    back = Button("back", "收件箱", icon="mail", key="undo")
    desk = casework.desk(case, asked, open_=_left(step, state) > 0)
    return Card(question("这条消息，你怎么看？"), desk, actions=(back,), phone=casework.phone(case, asked))


def _list(step: Model, state: State) -> Node:
    """Every message alike: who it says it is from, and how it begins. One that has been judged leaves an empty place."""
    judged = dict(state.verdicts)
    mails = tuple(
        Option(
            _mail(n),
            step.case_of(id_).sender,
            key=str(n % 10),
            note=_preview(step.case_of(id_).body[0]),
            mark=Mark.EMPTY if id_ in judged else Mark.IDLE,
            enabled=id_ not in judged,
        )
        for n, id_ in enumerate(state.order, 1)
    )
    return Grid(mails, 3, gap=12, id="mails")


def _preview(words: str) -> str:
    room = 2.0 * PREVIEW
    for at, letter in enumerate(words):
        room -= 2 if letter > "\u2e7f" else 1
        if room < 0:
            return words[:at] + "…"
    return words


def _clock(step: Model, state: State) -> tuple[Node, ...]:
    """How many checks the story's time still allows."""
    if step.minutes is None:
        return ()
    return (Row((Text("还能查的次数", Role.LABEL, ink="tea"), Text(str(_left(step, state)), Role.FIGURE)), gap=12),)


def _left(step: Model, state: State) -> int:
    """Checks that are left; always some where the author set no time."""
    return 1 if step.minutes is None else max(0, step.minutes - len(state.asked))


def _asked(state: State, case: str) -> tuple[str, ...]:
    return tuple(one.partition("/")[2] for one in state.asked if one.partition("/")[0] == case)


def _mail(n: int) -> str:
    return f"mail-{n}"


def _after(step: Model, state: State) -> tuple[str, ...]:
    """What is looked at afterwards: the two counts (""), every scam, and every genuine message called one."""
    judged = dict(state.verdicts)
    shown = (id_ for id_ in state.order if step.case_of(id_).scam or casework.called(judged[id_]))
    return ("", *shown)


def _afterwards(step: Model, state: State) -> Card:
    pages = _after(step, state)
    if state.page == len(pages):
        chips = tuple(
            Option(_mail(n), step.case_of(id_).sender, shape="chip", enabled=False) for n, id_ in enumerate(state.order, 1)
        )
        return Card(question("这一箱看完了。"), Grid(chips, 3, id="mails"))
    if not pages[state.page]:
        return Card(question("这一箱看完了。"), _counts(step, state), actions=(casework.onward(),))
    case = step.case_of(pages[state.page])
    seen = casework.called(dict(state.verdicts)[case.id]) == case.scam
    return casework.unveiling(case, step.twin(case), case.right if seen else case.wrong)


def _counts(step: Model, state: State) -> Node:
    """Scams caught, and genuine messages wronged: two bars, no rank."""
    hits, scams, alarms, genuine = _tally(step, state)
    bars = (
        _bar(Icon("flag", 76, "madder", "madder"), "抓住的骗局", hits, scams, "progress"),
        _bar(Icon("mail", 76, "deep", "paper"), "冤枉的好消息", alarms, genuine, "setting"),
    )
    return Column(bars, gap=44, align="fill", pack="middle")


def _bar(sign: Icon, name: str, have: int, all_: int, look: str) -> Node:
    bar = Meter(have / all_ if all_ else 0.0, 620, look)
    words = Column((Text(name, Role.NAME), Row((bar, Text(f"{have}/{all_}", Role.FIGURE)), gap=24)), gap=6)
    return Row((sign, Grow(words)), gap=32)


def _tally(step: Model, state: State) -> tuple[int, int, int, int]:
    """Hits of so many scams, false alarms of so many genuine messages."""
    answers = [(casework.called(verdict), step.case_of(id_).scam) for id_, verdict in state.verdicts]
    scams = sum(scam for _, scam in answers)
    hits = sum(called and scam for called, scam in answers)
    return hits, scams, sum(called for called, _ in answers) - hits, len(answers) - scams


def grade(step: Model, state: State) -> Grade | None:
    if len(state.verdicts) < len(state.order) or state.page < len(_after(step, state)):
        return None
    counts, judged = _tally(step, state), dict(state.verdicts)
    right = {id_: casework.called(judged[id_]) == step.case_of(id_).scam for id_ in state.order}
    marks = tuple((_mail(n), casework.mark(right[id_])) for n, id_ in enumerate(state.order, 1))
    chosen = (*(f"{id_}/{verdict}" for id_, verdict in state.verdicts), *state.asked)
    score = float(discern.points(*counts) / 100)
    return Grade(score, marks, _said(step, *counts), chosen, settled=True)


def ruled(step: Model, state: State) -> tuple[Ruling, ...]:
    """All verdicts, when the last is given: nothing is unveiled before."""
    if len(state.verdicts) < len(state.order):
        return ()
    return tuple(casework.ruling(step.case_of(id_), verdict, _asked(state, id_)) for id_, verdict in state.verdicts)


def _said(step: Model, hits: int, scams: int, alarms: int, genuine: int) -> str:
    """The author's words, or what the two counts say of looking on and of crying wolf."""
    if hits == scams and not alarms:
        return step.right or "骗局都抓住了，好消息也没冤枉。"
    if step.wrong:
        return step.wrong
    if not alarms:
        return "没有冤枉谁。漏掉的骗局，就差在那一句。"
    return "骗局都抓住了，可好消息也喊成了骗局。" if hits == scams else "有漏掉的，也有冤枉的。先查一查，再判断。"


def best(step: Model, state: State) -> Intent:
    """Opens each, checks one thing while there is time, and is right."""
    if not state.open:
        return _onward(state)
    case = step.case_of(state.open)
    check = casework.next_check(case, ())
    unchecked = _left(step, state) and not _asked(state, state.open)
    return Press(check if unchecked else casework.verdict(case.scam))


def worst(step: Model, state: State) -> Intent:
    """Cries wolf at everything, which earns nothing."""
    return Press("verdict-1") if state.open else _onward(state)


def _onward(state: State) -> Intent:
    judged = dict(state.verdicts)
    return Press(next((_mail(n) for n, id_ in enumerate(state.order, 1) if id_ not in judged), "next"))


def odds(step: Model) -> Odds:
    """A blind player earns 0 on average; below four of each kind a set is practice."""
    scams = sum(step.case_of(id_).scam for id_ in step.cases)
    return Odds(retries=0, graded=EACH <= scams <= len(step.cases) - EACH)
