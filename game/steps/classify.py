"""超级分类：把四到十样东西分到两到四个筐里。

`bins` 写筐的 `id` 和名字；`items` 的 `bin` 写它该进的筐的 id。有争议的东西可以设一个“看情况”的筐。
亮着的那一样等着放：点一个筐，就放进去了，下一样自动亮起。点一样已经放好的，可以重放。全部放好按“选好了”。
放错的东西最好写 `why`：念给孩子听的是第一样放错的那一句。
得分：（放对的 − 放错的）÷ 总数，最低 0；一半对一半错等于猜，是 0。再试时，放对的留着，放错的拿出来。
键盘：数字是筐，退格撤回，回车交卷。

Sort four to ten things into two to four bins. Base is max(0, (right − wrong) / all). A retry keeps what lay right.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Annotated

from pydantic import Field

from game.content.models import Answer, Fault, Label, PictureName, Question, Slug, Step, Why, repeated, unknown
from game.content.models import Model as Part
from game.core.intents import Intent
from game.core.luck import shuffled
from game.core.nodes import Card, Column, Grid, Option
from game.steps import placing
from game.steps.contract import Grade, Odds, Setting, picture, question
from game.steps.placing import Placing, Table


class Bin(Part):
    """A place for things of one kind."""

    id: Slug
    text: Label


class Item(Part):
    """One thing to be sorted."""

    text: Answer
    bin: Slug
    why: Why = ""
    picture: PictureName | None = None


class Model(Step):
    question: Question
    bins: Annotated[tuple[Bin, ...], Field(min_length=2, max_length=4)]
    items: Annotated[tuple[Item, ...], Field(min_length=4, max_length=10)]

    def rules(self) -> Iterator[Fault]:
        names = tuple(bin_.id for bin_ in self.bins)
        yield from repeated("bins", values=names, end="id", code="LF303")
        yield from repeated("bins", values=(bin_.text for bin_ in self.bins), end="text")
        yield from repeated("items", values=(item.text for item in self.items), end="text")
        for index, item in enumerate(self.items):
            yield from unknown("items", index, "bin", value=item.bin, known=names)


@dataclass(frozen=True, slots=True)
class State:
    order: tuple[int, ...]
    placing: Placing


def start(step: Model, setting: Setting, before: State | None = None) -> State:
    if before is not None:
        kept = tuple((item, bin_) for item, bin_ in before.placing.pairs if _home(step, item) == bin_)
        return State(before.order, placing.begin(_table(step, before.order), kept))
    order = shuffled(range(len(step.items)), setting.luck, step.id)
    return State(order, placing.begin(_table(step, order)))


def handle(step: Model, state: State, intent: Intent) -> State:
    return replace(state, placing=placing.handle(state.placing, _table(step, state.order), intent))


def view(step: Model, state: State) -> Card:
    """Things above bins. Once the answer is in, the bins have done their work and leave their room to the things."""
    items = Grid(tuple(_item(step, state, index) for index in state.order), columns=_across(step), id="items")
    bins = tuple(
        Option(part(bin_), bin_.text, key=str(place), enabled=state.placing.held is not None)
        for place, bin_ in enumerate(step.bins, 1)
    )
    body = Column(
        (items,) if state.placing.done else (items, Grid(bins, columns=len(bins), id="bins")), gap=22, pack="middle"
    )
    table = _table(step, state.order)
    return Card(question(step.question), body, picture(step), placing.actions(state.placing, table))


def grade(step: Model, state: State) -> Grade | None:
    if not state.placing.done:
        return None
    wrong = tuple(item for item, bin_ in sorted(state.placing.pairs) if _home(step, item) != bin_)
    base = max(0.0, (len(step.items) - 2 * len(wrong)) / len(step.items))
    say = next((step.items[item].why for item in wrong if step.items[item].why), "")
    table = _table(step, state.order)
    return placing.judged(state.placing, table, base, lambda item, bin_: _home(step, item) == bin_, say)


def best(step: Model, state: State) -> Intent:
    target = {item: _home(step, item) for item in state.order}
    return placing.toward(state.placing, _table(step, state.order), target)


def worst(step: Model, state: State) -> Intent:
    open_ = (item for item in state.order if item not in state.placing.kept)
    target = {item: (_home(step, item) + 1) % len(step.bins) for item in open_}
    return placing.toward(state.placing, _table(step, state.order), target)


def odds(step: Model) -> Odds:
    return Odds(chance=len(step.bins) ** -float(len(step.items)))


def part(bin_: Bin) -> str:
    """The id of a bin on the screen."""
    return f"bin-{bin_.id}"


def _item(step: Model, state: State, index: int) -> Option:
    """A thing on the table; its note is the bin it lies in."""
    lies = state.placing.place_of(index)
    return Option(
        f"item-{index + 1}",
        step.items[index].text,
        shape="card" if any(item.picture for item in step.items) else "chip",
        picture=step.items[index].picture or "",
        mark=state.placing.mark(index),
        enabled=index not in state.placing.kept and not state.placing.done,
        note="？" if lies is None else step.bins[lies].text,
    )


def _across(step: Model) -> int:
    """Things abreast: as many as leave room for the name of a bin under each."""
    longest = max(len(bin_.text) for bin_ in step.bins)
    return 3 if longest > 9 else 4 if longest > 6 or len(step.items) <= 8 else 5


def _home(step: Model, item: int) -> int:
    """Index of the bin where an item belongs."""
    return next(index for index, bin_ in enumerate(step.bins) if bin_.id == step.items[item].bin)


def _table(step: Model, order: tuple[int, ...]) -> Table:
    bins = {part(bin_): index for index, bin_ in enumerate(step.bins)}
    return Table(placing.ids("item", order), bins, single=False)
