"""多选：三到六个答案里，对的不止一个，全部找出来。

点一下选上，再点一下取消，选完按“选好了”。错的答案最好写 `why`：选了它，念给孩子听的就是这句话。
得分：（选对的 − 选错的）÷ 对的总数，最低 0。错的比对的少时，选错一个扣得多些，所以“全部打勾”总是 0。
再试时，已经选对的留着不动，选错的放回去。
键盘：数字 1–6 选上或取消，回车交卷。

Choose every right answer out of three to six. Base is max(0, (right − wrong) / all right ones); where wrong answers are
fewer than right ones each weighs as many times more, so ticking everything earns 0. A retry keeps what was right.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Annotated

from pydantic import Field

from game.content.models import Answer, Fault, PictureName, Question, Step, Truth, Why, fault, repeated
from game.content.models import Model as Part
from game.core.intents import Intent, Press
from game.core.luck import shuffled
from game.core.nodes import Button, Card, Grid, Mark, Option
from game.steps.contract import Grade, Odds, Setting, picture, question


class Choices(Part):
    """One answer."""

    text: Answer
    right: Truth = False
    why: Why = ""
    picture: PictureName | None = None


class Model(Step):
    question: Question
    options: Annotated[tuple[Choices, ...], Field(min_length=3, max_length=6)]

    def rules(self) -> Iterator[Fault]:
        right = sum(option.right for option in self.options)
        if right == 0:
            yield fault("LF301", "options")
        if right == len(self.options):
            yield fault("LF302", "options")
        yield from repeated("options", values=(option.text for option in self.options), end="text")


@dataclass(frozen=True, slots=True)
class State:
    order: tuple[int, ...]
    picked: tuple[int, ...] = ()
    kept: tuple[int, ...] = ()
    done: bool = False


def start(step: Model, setting: Setting, before: State | None = None) -> State:
    if before is not None:
        right = tuple(index for index in before.picked if step.options[index].right)
        return State(before.order, right, right)
    return State(shuffled(range(len(step.options)), setting.luck, step.id))


def handle(step: Model, state: State, intent: Intent) -> State:
    if state.done:
        return state
    if intent == Press("commit") and state.picked:
        return replace(state, done=True)
    for index in state.order:
        if index not in state.kept and intent == Press(part(index)):
            rest = tuple(other for other in state.picked if other != index)
            return replace(state, picked=rest if index in state.picked else (*rest, index))
    return state


def view(step: Model, state: State) -> Card:
    pictured = any(option.picture for option in step.options)
    options = tuple(
        Option(
            part(index),
            step.options[index].text,
            shape="card" if pictured else "row",
            key=str(place),
            picture=step.options[index].picture or "",
            mark=_mark(state, index),
            enabled=index not in state.kept and not state.done,
        )
        for place, index in enumerate(state.order, 1)
    )
    grid = Grid(options, columns=(3 if len(options) == 6 else len(options)) if pictured else 2, id="options")
    commit = Button("commit", "选好了", "primary", key="enter", enabled=bool(state.picked) and not state.done)
    return Card(question(step.question), grid, picture(step), (commit,))


def grade(step: Model, state: State) -> Grade | None:
    if not state.done:
        return None
    all_right = sum(option.right for option in step.options)
    all_wrong = len(step.options) - all_right
    wrong = tuple(index for index in sorted(state.picked) if not step.options[index].right)
    right = len(state.picked) - len(wrong)
    weight = max(1.0, all_right / all_wrong) if all_wrong else 1.0
    base = max(0.0, (right - len(wrong) * weight) / all_right)
    marks = tuple((part(index), Mark.AGAIN if index in wrong else Mark.RIGHT) for index in sorted(state.picked))
    say = next((step.options[index].why for index in wrong if step.options[index].why), "")
    return Grade(base, marks, say, tuple(part(index) for index in sorted(state.picked)))


def best(step: Model, state: State) -> Intent:
    return _toward(state, tuple(index for index in state.order if step.options[index].right))


def worst(step: Model, state: State) -> Intent:
    return _toward(state, tuple(index for index in state.order if not step.options[index].right))


def odds(step: Model) -> Odds:
    return Odds(chance=1 / (2 ** len(step.options) - 1))


def part(index: int) -> str:
    """The id of the index-th answer as written in the file, whatever the shuffle did."""
    return f"option-{index + 1}"


def _mark(state: State, index: int) -> Mark:
    return Mark.RIGHT if index in state.kept else Mark.CHOSEN if index in state.picked else Mark.IDLE


def _toward(state: State, target: tuple[int, ...]) -> Intent:
    """The next press on the way to exactly these answers, besides what is kept."""
    for index in state.order:
        if index not in state.kept and (index in state.picked) != (index in target):
            return Press(part(index))
    return Press("commit")
