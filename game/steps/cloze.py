"""选词填空：给短文里的空选合适的词。

`text` 里用 {{1}}、{{2}} 标出空；`gaps` 依次写每个空的答案；`decoys` 写一到四个用不上的词。词一共最多九个。
亮着的空等着填：点一个词就填进去，下一个空自动亮起；点一个填好的空，就把词拿回来。全部填好按“选好了”。
得分：填对的空 ÷ 空的总数。再试时，填对的留着，填错的拿回来。
键盘：数字是词，退格撤回，回车交卷。

Fill one to six gaps from a bank of words with one to four decoys. Base is right gaps / gaps; equal words are as good as
each other. A retry keeps what was right.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import perm
from typing import Annotated

from pydantic import Field

from game.content.models import Fault, Label, Question, Speech, Step, fault, repeated
from game.core.intents import Intent
from game.core.luck import shuffled
from game.core.nodes import Card, Column, Grid, Mark, Option, Text
from game.steps import placing
from game.steps.contract import Grade, Odds, Setting, picture, question
from game.steps.placing import Pairs, Placing, Table

GAP = re.compile(r"\{\{(\d+)\}\}")
DIGITS = 9


class Model(Step):
    question: Question = "选词填空"
    text: Speech
    gaps: Annotated[tuple[Label, ...], Field(min_length=1, max_length=6)]
    decoys: Annotated[tuple[Label, ...], Field(min_length=1, max_length=4)]

    def rules(self) -> Iterator[Fault]:
        found = Counter(int(number) for number in GAP.findall(self.text))
        for gap in range(1, len(self.gaps) + 1):
            if found[gap] != 1:
                yield fault("LF306", "text", gap=gap)
        for gap in found:
            if not 1 <= gap <= len(self.gaps):
                yield fault("LF306", "text", gap=gap)
        yield from repeated("decoys", values=self.decoys)
        for index, decoy in enumerate(self.decoys):
            if decoy in self.gaps:
                yield fault("LF307", "decoys", index, value=decoy)
        if len(_bank(self)) > DIGITS:
            yield fault("LF305", "decoys", have=len(_bank(self)), want=DIGITS)


@dataclass(frozen=True, slots=True)
class State:
    """`bank` holds the words as they lie: the answers by gap, then the decoys. Gaps are things, words are places."""

    bank: tuple[int, ...]
    placing: Placing


def start(step: Model, setting: Setting, before: State | None = None) -> State:
    if before is not None:
        kept = tuple((gap, word) for gap, word in before.placing.pairs if _fits(step, gap, word))
        return State(before.bank, placing.begin(_table(step, before.bank), kept))
    bank = shuffled(range(len(_bank(step))), setting.luck, step.id)
    return State(bank, placing.begin(_table(step, bank)))


def handle(step: Model, state: State, intent: Intent) -> State:
    return replace(state, placing=placing.handle(state.placing, _table(step, state.bank), intent))


def view(step: Model, state: State) -> Card:
    gaps = tuple(_gap(step, state.placing, gap) for gap in range(len(step.gaps)))
    words = tuple(_word(step, state.placing, place, word) for place, word in enumerate(state.bank, 1))
    passage = GAP.sub(lambda found: _filled(step, state.placing, int(found[1]) - 1), step.text)
    bank = () if state.placing.done else (Grid(words, columns=min(5, len(words)), id="words"),)
    body = Column((Text(passage, id="passage"), Grid(gaps, columns=len(gaps), id="gaps"), *bank), gap=18, pack="middle")
    return Card(question(step.question), body, picture(step), placing.actions(state.placing, _table(step, state.bank)))


def grade(step: Model, state: State) -> Grade | None:
    if not state.placing.done:
        return None
    base = _base(step, state.placing.pairs)
    return placing.judged(state.placing, _table(step, state.bank), base, lambda gap, word: _fits(step, gap, word))


def best(step: Model, state: State) -> Intent:
    target: dict[int, int] = {}
    for gap in _open(step, state):
        free = (word for word in state.bank if word not in target.values() and not state.placing.locked(word))
        target[gap] = next(word for word in free if _fits(step, gap, word))
    return placing.toward(state.placing, _table(step, state.bank), target)


def worst(step: Model, state: State) -> Intent:
    words = tuple(word for word in range(len(_bank(step))) if not state.placing.locked(word))
    wrong = placing.scattered(_open(step, state), words, lambda pairs: _base(step, pairs))
    return placing.toward(state.placing, _table(step, state.bank), dict(wrong))


def odds(step: Model) -> Odds:
    return Odds(chance=1 / perm(len(_bank(step)), len(step.gaps)))


def _gap(step: Model, now: Placing, gap: int) -> Option:
    """A gap under the text, with its number or what was put in."""
    word = now.place_of(gap)
    return Option(
        f"gap-{gap + 1}",
        _number(gap) if word is None else _number(gap) + _bank(step)[word],
        shape="chip",
        mark=Mark.EMPTY if word is None and gap != now.held else now.mark(gap),
        enabled=gap not in now.kept and not now.done,
    )


def _word(step: Model, now: Placing, place: int, word: int) -> Option:
    """A word of the bank, laid aside once used; it can still be moved to another gap."""
    return Option(
        f"word-{word + 1}",
        _bank(step)[word],
        shape="chip",
        key=str(place),
        mark=Mark.RIGHT if now.locked(word) else Mark.IDLE if now.thing_at(word) is None else Mark.REST,
        enabled=now.held is not None and not now.locked(word),
    )


def _filled(step: Model, now: Placing, gap: int) -> str:
    """What stands in the text for a gap: its number and a line, or the word under the marker pen."""
    word = now.place_of(gap)
    return f"{_number(gap)}＿＿" if word is None else f"[[{_bank(step)[word]}]]"


def _number(gap: int) -> str:
    return f"（{gap + 1}）"


def _bank(step: Model) -> tuple[str, ...]:
    return (*step.gaps, *step.decoys)


def _fits(step: Model, gap: int, word: int) -> bool:
    return _bank(step)[word] == step.gaps[gap]


def _base(step: Model, pairs: Pairs) -> float:
    return sum(_fits(step, gap, word) for gap, word in pairs) / max(1, len(pairs))


def _open(step: Model, state: State) -> tuple[int, ...]:
    return tuple(gap for gap in range(len(step.gaps)) if gap not in state.placing.kept)


def _table(step: Model, bank: tuple[int, ...]) -> Table:
    return Table(placing.ids("gap", range(len(step.gaps))), placing.ids("word", bank))
