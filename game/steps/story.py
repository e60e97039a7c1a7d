"""讲故事：一页一页看，不打分。

`scene` 是背景；每一页的 `text` 是要说的话。`who` 写谁在说（不写就是旁白），`face` 是表情，`gesture` 是手势；
`with` 写谁站在对面听，`with_face` 是那个人的表情；`picture` 放一张大图在两人中间；从这一页起换背景就写 `scene`。
`ask` 是停下来问全班的一句话，写在彩带上。人物一直站在同一边，不用管左右。
人物：xiaoqing 小青，xiaochuan 马小川，zhuoma 卓玛，duoduo 多多，nainai 奶奶，yeye 爷爷，li 李老师，zhou 周警官，
lin 林姐，mashu 马叔叔，aba 阿爸，yuanyuan 元元。表情：calm happy think worry wow talk read firm。
手势：rest present phone wave hold point read。
键盘：回车看下一页，退格看上一页。

Pages of a story: a scene, who speaks, who listens, a picture, a question for the class. Ungraded.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Annotated

from pydantic import Field

from game.content.models import Fault, Question, SceneName, Step
from game.core.intents import Intent, Press
from game.core.nodes import Stage
from game.steps import staging
from game.steps.contract import Grade, Odds, Setting


class Page(staging.Shot):
    """One page; `ask` is a question the class talks about."""

    ask: Question = ""


class Model(Step):
    scene: SceneName
    pages: Annotated[tuple[Page, ...], Field(min_length=1)]

    def rules(self) -> Iterator[Fault]:
        for index, page in enumerate(self.pages):
            yield from staging.faults(page, "pages", index)


@dataclass(frozen=True, slots=True)
class State:
    page: int = 0
    """Equal to the number of pages once the last one has been left."""


def start(step: Model, setting: Setting, before: State | None = None) -> State:
    return State()


def handle(step: Model, state: State, intent: Intent) -> State:
    if state.page == len(step.pages):
        return state
    if intent == Press("next"):
        return State(state.page + 1)
    if intent == Press("back"):
        return State(max(0, state.page - 1))
    return state


def view(step: Model, state: State) -> Stage:
    at = min(state.page, len(step.pages) - 1)
    shown = staging.stage(step.pages[: at + 1], step.scene, f"{step.id}-{at + 1}")
    return replace(shown, ask=step.pages[at].ask, back=at > 0)


def grade(step: Model, state: State) -> Grade | None:
    return Grade(1.0) if state.page == len(step.pages) else None


def best(step: Model, state: State) -> Intent:
    return Press("next")


def worst(step: Model, state: State) -> Intent:
    return Press("next")


def odds(step: Model) -> Odds:
    return Odds(retries=0, graded=False)
