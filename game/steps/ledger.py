"""记一本账：先猜第几轮会“断”，再一轮一轮记下去，看余额怎么变。

`columns` 写三栏的名字：`say` 发生了什么，`pay` 付出，`get` 收到；`start` 是开始时有多少，`unit` 是单位。
`rounds` 三到八轮，每轮写 `say`、`pay`、`get`；余额 = 上一轮余额 − 付出 + 收到，由程序来算。
`predict` 写请孩子猜的 `question`、`answer`（第几轮）和 `why`。“断”就是余额第一次小于 0，`answer` 要和算出来的一样。
还没记到的轮次看不见。要有一轮离答案差两轮以上，这样乱猜才会猜错。
得分：猜中 1，差一轮 0.5，其余 0。账记完就全明白了，所以只猜一次。
键盘：数字猜第几轮，回车记下一轮。

Guess the round in which an account breaks (its balance first falls below 0), then play it round by round. Base is 1,
0.5 when one off, else 0; no retries, for the whole account has been seen.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import Annotated, Final

from pydantic import Field

from game.content.models import Answer, Fault, Label, Question, Step, Why, fault
from game.content.models import Model as Part
from game.core.intents import Intent, Press
from game.core.nodes import Button, Card, Column, Grid, Grow, Mark, Node, Option, Role, Row, Text
from game.steps.contract import Grade, Odds, Setting, picture, question

Sum = Annotated[int, Field(ge=0, le=100_000_000)]
NAMES: Final = ("第1轮", "第2轮", "第3轮", "第4轮", "第5轮", "第6轮", "第7轮", "第8轮")
SHARES: Final = (2, 9, 2, 2, 2)
"""How the width of the table is shared: round, what happened, paid, got, left."""
IN_SIGHT: Final = 5
AT_THE_END: Final = 2
"""Rows shown while playing, and beside the feedback: the newest ones must not lie on a page to be turned to."""


class Columns(Part):
    """What the columns are called."""

    say: Label
    pay: Label
    get: Label


class Round(Part):
    say: Answer
    pay: Sum = 0
    get: Sum = 0


class Predict(Part):
    """What is guessed; `answer` counts rounds from 1."""

    question: Question
    answer: int
    why: Why


class Model(Step):
    question: Question
    columns: Columns
    start: Sum = 0
    unit: Label = ""
    rounds: Annotated[tuple[Round, ...], Field(min_length=3, max_length=8)]
    predict: Predict

    def rules(self) -> Iterator[Fault]:
        last, answer = len(self.rounds), self.predict.answer
        broke = next((at for at, left in enumerate(balances(self), 1) if left < 0), 0)
        if not 1 <= answer <= last:
            yield fault("LF315", "predict", "answer", value=answer, low=1, high=last)
        elif not broke:
            yield fault("LF328", "rounds")
        elif answer != broke:
            yield fault("LF318", "predict", "answer", value=answer, truth=broke)
        elif max(answer - 1, last - answer) < 2:
            yield fault("LF329", "rounds", value=answer)


@dataclass(frozen=True, slots=True)
class State:
    """`guess` is a round counted from 1, `played` how many rounds have been written down."""

    guess: int | None = None
    played: int = 0


def start(step: Model, setting: Setting, before: State | None = None) -> State:
    return State()


def handle(step: Model, state: State, intent: Intent) -> State:
    if intent == Press("round") and state.guess is not None and state.played < len(step.rounds):
        return replace(state, played=state.played + 1)
    for number in range(1, len(step.rounds) + 1):
        if intent == Press(part(number)) and not state.played:
            return replace(state, guess=number)
    return state


def view(step: Model, state: State) -> Card:
    going = state.played < len(step.rounds)
    body = _account(step, state) if state.played else _guessing(step, state)
    label = "记下一轮" if state.played else "开始记账"
    enter = Button("round", label, "primary", key="enter", enabled=going and state.guess is not None)
    return Card(question(step.question), body, picture(step), (enter,))


def grade(step: Model, state: State) -> Grade | None:
    if state.guess is None or state.played < len(step.rounds):
        return None
    answer = step.predict.answer
    off = abs(state.guess - answer)
    marks = ((part(answer), Mark.RIGHT), *(((part(state.guess), Mark.AGAIN),) if off else ()))
    return Grade((1.0, 0.5)[off] if off < 2 else 0.0, marks, step.predict.why, (part(state.guess),))


def best(step: Model, state: State) -> Intent:
    return _toward(state, step.predict.answer)


def worst(step: Model, state: State) -> Intent:
    answer = step.predict.answer
    return _toward(state, max((1, len(step.rounds)), key=lambda number: abs(number - answer)))


def odds(step: Model) -> Odds:
    return Odds(chance=1 / len(step.rounds), retries=0)


def part(number: int) -> str:
    """The id of the guess that the number-th round is the one."""
    return f"round-{number}"


def balances(step: Model) -> tuple[int, ...]:
    """What is left after each round."""
    return tuple(accumulate((turn.get - turn.pay for turn in step.rounds), initial=step.start))[1:]


def _toward(state: State, guess: int) -> Intent:
    return Press("round" if state.guess == guess or state.played else part(guess))


def _guess(step: Model, state: State, number: int) -> Option:
    return Option(
        part(number),
        NAMES[number - 1],
        shape="chip",
        key="" if state.played else str(number),
        mark=Mark.CHOSEN if number == state.guess else Mark.IDLE,
        enabled=not state.played,
    )


def _guessing(step: Model, state: State) -> Column:
    """Before the account opens: what there is, and a round to choose."""
    chips = tuple(_guess(step, state, number) for number in range(1, len(step.rounds) + 1))
    begin = (Text("开始时有", Role.LABEL), Text(_signed(step.start), Role.FIGURE), Text(step.unit, Role.LABEL))
    return Column((Row(begin), Text(step.predict.question, Role.OPTION), Grid(chips, 4, id="guesses")), 24, "fill")


def _account(step: Model, state: State) -> Column:
    """The guess above the last rounds written down; rounds to come are not there. At the end: where it broke."""
    done = state.played == len(step.rounds)
    chips: tuple[Node, ...] = (Text("断在", Role.LABEL), _guess(step, state, step.predict.answer)) if done else ()
    if state.guess is not None and not (done and state.guess == step.predict.answer):
        chips = (*chips, Text("你猜", Role.LABEL), _guess(step, state, state.guess))
    names = step.columns
    heading = _row(("", names.say, names.pay, names.get, "还剩"), Role.CAPTION, "tea")
    last = step.predict.answer if done else state.played
    shown = _rows(step)[: last + 1][-AT_THE_END if done else -IN_SIGHT :]
    return Column((Row(chips), Grid((heading, *shown), 1, 4, id="account")), 14, "fill")


def _rows(step: Model) -> tuple[Row, ...]:
    """The whole account: what there is at the start, then a row a round. A balance below 0 is in another ink."""
    rows = [_row(("", "", "", "", _signed(step.start)), Role.LABEL)]
    for name, turn, left in zip(NAMES, step.rounds, balances(step), strict=False):
        cells = (name, turn.say, str(turn.pay), str(turn.get), _signed(left))
        rows.append(_row(cells, Role.LABEL, "ink" if left >= 0 else "madder"))
    return tuple(rows)


def _row(cells: tuple[str, ...], role: Role, ink: str = "ink") -> Row:
    """Cells side by side, figures to the right; only what is left takes the row's ink."""
    inks = (*("tea" if role is Role.CAPTION else "ink",) * 4, ink)
    aligns = ("left", "left", "right", "right", "right")
    texts = (Text(words, role, align, ink=tint) for words, align, tint in zip(cells, aligns, inks, strict=True))
    return Row(tuple(Grow(text, share) for text, share in zip(texts, SHARES, strict=True)), gap=12)


def _signed(left: int) -> str:
    return f"−{-left}" if left < 0 else str(left)
