"""知识配对：把三到六个左边的词（或图）配到右边。

`pairs` 每一项写 `left` 和 `right`；`decoys` 是最多两个多出来的右边的词。右边会打乱，同一个词不能写两遍。
亮着的那一个等着配：点右边的一个，就配好了，下一个自动亮起。点一个已经配好的，就把它拆开重配。全部配好按“选好了”。
得分：配对的对数 ÷ 总对数。再试时，配对的留着，配错的拆开。
键盘：数字是右边的词，退格撤回，回车交卷。

Match three to six left-hand things with right-hand ones; up to two decoys. Base is right pairs / pairs. A retry keeps
the right pairs and opens the others.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import perm
from typing import Annotated

from pydantic import Field

from game.content.models import Answer, Fault, Label, PictureName, Question, Step, fault, repeated
from game.content.models import Model as Part
from game.core.intents import Intent
from game.core.luck import deranged, shuffled
from game.core.nodes import Card, Column, Grid, Grow, Mark, Node, Option, Row
from game.steps import placing
from game.steps.contract import Grade, Odds, Setting, picture, question
from game.steps.placing import Pairs, Placing, Table


class Pair(Part):
    """What belongs together."""

    left: Answer
    right: Label
    left_picture: PictureName | None = None
    right_picture: PictureName | None = None


class Model(Step):
    question: Question
    pairs: Annotated[tuple[Pair, ...], Field(min_length=3, max_length=6)]
    decoys: Annotated[tuple[Label, ...], Field(max_length=2)] = ()

    def rules(self) -> Iterator[Fault]:
        yield from repeated("pairs", values=(pair.left for pair in self.pairs), end="left")
        yield from repeated("pairs", values=(pair.right for pair in self.pairs), end="right")
        yield from repeated("decoys", values=self.decoys)
        for index, decoy in enumerate(self.decoys):
            if decoy in [pair.right for pair in self.pairs]:
                yield fault("LF307", "decoys", index, value=decoy)


@dataclass(frozen=True, slots=True)
class State:
    """The right-hand side counts on after the pairs: its last indexes are the decoys."""

    lefts: tuple[int, ...]
    rights: tuple[int, ...]
    placing: Placing


def start(step: Model, setting: Setting, before: State | None = None) -> State:
    if before is not None:
        kept = tuple((left, right) for left, right in before.placing.pairs if left == right)
        return replace(before, placing=placing.begin(_table(before), kept))
    lefts = shuffled(range(len(step.pairs)), setting.luck, step.id, "left")
    own = iter(deranged(lefts, setting.luck, step.id, "right"))
    over = iter(range(len(step.pairs), _rights(step)))
    sides = shuffled((own,) * len(step.pairs) + (over,) * len(step.decoys), setting.luck, step.id, "decoys")
    state = State(lefts, tuple(map(next, sides)), Placing())
    return replace(state, placing=placing.begin(_table(state)))


def handle(step: Model, state: State, intent: Intent) -> State:
    return replace(state, placing=placing.handle(state.placing, _table(state), intent))


def view(step: Model, state: State) -> Card:
    """Two columns. Pictures, and more than four words, lie in rows above each other until the answer is in."""
    pictured = any(pair.left_picture or pair.right_picture for pair in step.pairs)
    beside = not pictured and len(state.rights) <= 4
    lefts = tuple(_left(step, state, left, pictured) for left in state.lefts)
    rights = tuple(_right(step, state, place, right) for place, right in enumerate(state.rights, 1))
    left = Grid(lefts, columns=1 if beside else len(lefts) if pictured else 3, id="lefts")
    right = Grid(rights, columns=1 if beside else 4, id="rights")
    body: Node
    if beside:
        body = Row((Grow(left), Grow(right)), gap=40, align="top")
    else:
        body = Column((left,) if state.placing.done else (left, right), gap=18, pack="middle")
    return Card(question(step.question), body, picture(step), placing.actions(state.placing, _table(state)))


def grade(step: Model, state: State) -> Grade | None:
    if not state.placing.done:
        return None
    return placing.judged(state.placing, _table(state), _base(state.placing.pairs), lambda left, right: left == right)


def best(step: Model, state: State) -> Intent:
    return placing.toward(state.placing, _table(state), {left: left for left in state.lefts})


def worst(step: Model, state: State) -> Intent:
    lefts = tuple(left for left in state.lefts if left not in state.placing.kept)
    wrong = placing.scattered(lefts, (*lefts, *range(len(step.pairs), _rights(step))), _base)
    return placing.toward(state.placing, _table(state), dict(wrong))


def odds(step: Model) -> Odds:
    return Odds(chance=1 / perm(_rights(step), len(step.pairs)))


def _left(step: Model, state: State, left: int, pictured: bool) -> Option:
    """A left-hand thing, and once matched what it is matched with."""
    matched = state.placing.place_of(left)
    words = step.pairs[left].left
    return Option(
        f"left-{left + 1}",
        words if matched is None else f"{words} → {_words(step, matched)}",
        shape="card" if pictured else "chip",
        picture=step.pairs[left].left_picture or "",
        mark=state.placing.mark(left),
        enabled=left not in state.placing.kept and not state.placing.done,
    )


def _right(step: Model, state: State, place: int, right: int) -> Option:
    """A right-hand thing, laid aside once matched; it can still be given to another."""
    now = state.placing
    pictures = any(pair.right_picture for pair in step.pairs)
    return Option(
        f"right-{right + 1}",
        _words(step, right),
        shape="card" if pictures else "chip",
        key=str(place),
        picture=(step.pairs[right].right_picture or "") if right < len(step.pairs) else "",
        mark=Mark.RIGHT if now.locked(right) else Mark.IDLE if now.thing_at(right) is None else Mark.REST,
        enabled=now.held is not None and not now.locked(right),
    )


def _words(step: Model, right: int) -> str:
    return step.pairs[right].right if right < len(step.pairs) else step.decoys[right - len(step.pairs)]


def _rights(step: Model) -> int:
    return len(step.pairs) + len(step.decoys)


def _table(state: State) -> Table:
    return Table(placing.ids("left", state.lefts), placing.ids("right", state.rights))


def _base(pairs: Pairs) -> float:
    return sum(left == right for left, right in pairs) / max(1, len(pairs))
