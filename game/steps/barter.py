"""换东西：用手里的东西，一次一次换到想要的；再用一张大家都收的卡换一遍，比一比。

`goods` 列出所有东西（`id`、名字、图；名字最好不超过四个字）。`me` 写我有什么（`has`）、想要什么（`wants`），`people` 三到
七个人，各写 `has` 和 `wants`，都写东西的 id；`name` 是名字，认识的人可以只写 `who`。`card` 是第二轮的卡。
第一轮：对方想要我手里的，才换得成。每个人得到想要的以后，就不再换了。
第二轮：谁想要我的东西，就用卡来买；人人都肯收卡。第一轮最少要换的次数必须比第二轮多，不然看不出卡的好处。
点一个人，再按“换”。退回去重来也行，但换过的次数照算。换的次数到了最少次数的三倍，这一轮就到此为止。
得分：每一轮是 最少次数 ÷ 用的次数，没换成是 0；两轮平均。可以再试一次。
键盘：数字选人，回车换，退格退回。

Swap things until you hold what you want, then once more with a card everybody takes. Base is the mean over both runs of
min(1, fewest/used), 0 for a run given up; a run ends by itself after three times the fewest swaps.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import reduce
from typing import Annotated, Final

from pydantic import Field

from game.content.models import Fault, Label, PictureName, Question, Slug, Step, Who, fault, repeated, unknown
from game.content.models import Model as Part
from game.core.cast import NAMES
from game.core.intents import Intent, Press
from game.core.nodes import Button, Card, Column, Grid, Grow, Mark, Motion, Node, Option, Role, Row, Text
from game.steps.bartering import CARD, Market, route, swapped
from game.steps.contract import Grade, Odds, Setting, picture, question

PATIENCE: Final = 3
"""A run ends by itself after so many times the fewest swaps."""
RUNS: Final = ("不用卡", "用卡")


class Good(Part):
    """A thing that changes hands."""

    id: Slug
    text: Label
    picture: PictureName | None = None


class Wish(Part):
    """Ids of goods: what someone has and what they want."""

    has: Slug
    wants: Slug


class Person(Wish):
    name: Label = ""
    who: Who | None = None
    picture: PictureName | None = None
    """Shown instead of the thing they have."""


class Pass(Part):
    """The card everybody accepts."""

    text: Label
    picture: PictureName | None = None


class Model(Step):
    question: Question
    me: Wish
    people: Annotated[tuple[Person, ...], Field(min_length=3, max_length=7)]
    goods: Annotated[tuple[Good, ...], Field(min_length=3, max_length=10)]
    card: Pass

    def rules(self) -> Iterator[Fault]:
        plain = list(_plain_faults(self))
        yield from plain
        if not plain:
            without, with_card = (route(_market(self, run), self.me.wants) for run in range(2))
            if without is None:
                yield fault("LF317", "people")
            elif with_card is not None and len(without) <= len(with_card):
                yield fault("LF330", "people", without=len(without), card=len(with_card))


@dataclass(frozen=True, slots=True)
class Run:
    """A finished run: the people swapped with (after what was taken back), swaps made in all, and whether it worked."""

    way: tuple[int, ...]
    used: int
    solved: bool


@dataclass(frozen=True, slots=True)
class State:
    """`run` is 0 or 1; while `runs` holds more than `run` results, the run is over and being looked at."""

    run: int = 0
    way: tuple[int, ...] = ()
    used: int = 0
    picked: int | None = None
    refused: bool = False
    runs: tuple[Run, ...] = ()


def start(step: Model, setting: Setting, before: State | None = None) -> State:
    return State()


def handle(step: Model, state: State, intent: Intent) -> State:
    if not isinstance(intent, Press):
        return state
    if len(state.runs) > state.run:
        return State(run=1, runs=state.runs) if intent.id == "second-run" and state.run == 0 else state
    match intent.id:
        case "swap" if state.picked is not None:
            return _swap(step, state, state.picked)
        case "undo" if state.picked is not None:
            return replace(state, picked=None, refused=False)
        case "undo" if state.way:
            return replace(state, way=state.way[:-1], refused=False)
        case "give-up":
            return _over(state, solved=False)
    for person in range(len(step.people)):
        if intent.id == part(person):
            return replace(state, picked=person, refused=False)
    return state


def view(step: Model, state: State) -> Card:
    if len(state.runs) > state.run:
        return Card(question(step.question), _looking_back(step, state), picture(step), _onward(state))
    market = _now(step, state)
    people = tuple(_person(step, state, market, person) for person in range(len(step.people)))
    across = 3 if len(people) > 4 else 4 if _pictured(step) else 2
    body = Column((_pockets(step, state, market), Grid(people, across, id="people")), gap=18, align="fill")
    actions = (
        Button("give-up", "换不成，算了"),
        Button("undo", "撤回", key="undo", enabled=bool(state.way) or state.picked is not None),
        Button("swap", "换", "primary", key="enter", enabled=state.picked is not None),
    )
    return Card(question(step.question), body, picture(step), actions)


def grade(step: Model, state: State) -> Grade | None:
    if len(state.runs) < 2:
        return None
    bases = [_base(step, index, run) for index, run in enumerate(state.runs)]
    marks = tuple((_run(index), Mark.RIGHT if base == 1 else Mark.AGAIN) for index, base in enumerate(bases))
    chosen = tuple(f"{_run(index)}:{part(person)}" for index, run in enumerate(state.runs) for person in run.way)
    return Grade(float(sum(bases) / 2), marks, chosen=chosen)


def best(step: Model, state: State) -> Intent:
    if len(state.runs) > state.run:
        return Press("second-run")
    way = route(_now(step, state), step.me.wants)
    if way is None:
        return Press("undo")
    return Press("swap" if state.picked == way[0] else part(way[0]))


def worst(step: Model, state: State) -> Intent:
    return Press("second-run" if len(state.runs) > state.run else "give-up")


def odds(step: Model) -> Odds:
    return Odds(retries=1)


def part(person: int) -> str:
    """The id of a person, by their place in the file."""
    return f"person-{person + 1}"


def _run(index: int) -> str:
    return f"run-{index + 1}"


def _market(step: Model, run: int) -> Market:
    """The market as it opens."""
    return Market(step.me.has, tuple((person.has, person.wants) for person in step.people), card=run == 1)


def _now(step: Model, state: State) -> Market:
    return reduce(lambda market, person: swapped(market, person) or market, state.way, _market(step, state.run))


def _fewest(step: Model, run: int) -> int:
    return len(route(_market(step, run), step.me.wants) or ())


def _base(step: Model, index: int, run: Run) -> Fraction:
    return min(Fraction(1), Fraction(_fewest(step, index), run.used)) if run.solved else Fraction(0)


def _swap(step: Model, state: State, person: int) -> State:
    """The swap that was asked for, if they want it; it may end the run."""
    after = swapped(_now(step, state), person)
    if after is None:
        return replace(state, refused=True)
    done = replace(state, way=(*state.way, person), used=state.used + 1, picked=None, refused=False)
    if after.holding == step.me.wants:
        return _over(done, solved=True)
    return _over(done, solved=False) if done.used >= PATIENCE * _fewest(step, state.run) else done


def _over(state: State, solved: bool) -> State:
    return State(state.run, runs=(*state.runs, Run(state.way, state.used, solved)))


def _good(step: Model, good: str) -> tuple[str, str]:
    """Name and picture of a thing or of the card."""
    found = step.card if good == CARD else next(known for known in step.goods if known.id == good)
    return found.text, found.picture or ""


def _person(step: Model, state: State, market: Market, person: int) -> Option:
    """Someone on the market: what they have and, behind the arrow, what they want for it; the note says who it is."""
    someone, (has, wants) = step.people[person], market.people[person]
    names = [_good(step, good)[0] for good in (has, wants) if good]
    return Option(
        part(person),
        " → ".join(names),
        shape="card" if _pictured(step) else "chip",
        key=str(person + 1),
        picture=someone.picture or _good(step, has)[1],
        mark=Mark.CHOSEN if person == state.picked else Mark.IDLE,
        note=someone.name or NAMES[someone.who or ""],
    )


def _pictured(step: Model) -> bool:
    """Whether there is room for pictures, and something to show in them."""
    pictures = (*(person.picture for person in step.people), *(good.picture for good in step.goods))
    return len(step.people) <= 4 and any(pictures)


def _pockets(step: Model, state: State, market: Market) -> Node:
    """What I hold, what I want, a kind word when someone does not want it, and how often I swapped."""
    mine, wanted = _good(step, market.holding), _good(step, step.me.wants)
    row = Row(
        (
            Text("我有", Role.CAPTION),
            Grow(Option(f"holding-{market.holding}", mine[0], "chip", picture=mine[1], enabled=False, motion=Motion.POP)),
            Text("想要", Role.CAPTION),
            Grow(Option("wanted", wanted[0], "chip", picture=wanted[1], enabled=False)),
            Text("次数", Role.CAPTION),
            Text(str(state.used), Role.FIGURE, id="used"),
        )
    )
    return Column((row, Text("对方现在不要。", Role.HINT)), 6, "fill") if state.refused else row


def _looking_back(step: Model, state: State) -> Node:
    """How often it took in each run so far; between the runs, the card and how it is used."""
    runs = tuple(
        Option(_run(index), RUNS[index], "card", note=str(run.used) if run.solved else "没有换成", enabled=False)
        for index, run in enumerate(state.runs)
    )
    told = Text("换了几次", Role.LABEL)
    if state.run == 1:
        return Column((told, Grid(runs, 2, id="runs")), gap=18, align="fill", pack="middle")
    name, image = _good(step, CARD)
    card = Option("card", name, "card", picture=image, enabled=False, motion=Motion.POP)
    rule = Text("再来一轮：谁要你的东西，就用这张卡来买；人人都收这张卡。", Role.LABEL)
    return Column((told, Grid((*runs, card), 2, id="runs"), rule), gap=18, align="fill", pack="middle")


def _onward(state: State) -> tuple[Button, ...]:
    return (Button("second-run", "用卡再换一遍", "primary", key="enter"),) if state.run == 0 else ()


def _plain_faults(step: Model) -> Iterator[Fault]:
    """Goods and people one by one."""
    known = tuple(good.id for good in step.goods)
    names = tuple(person.name or (NAMES[person.who] if person.who else "") for person in step.people)
    yield from repeated("goods", values=known, end="id", code="LF303")
    yield from repeated("goods", values=(good.text for good in step.goods), end="text")
    yield from repeated("people", values=filter(None, names), end="name")
    wishes: tuple[tuple[Wish, tuple[str | int, ...]], ...] = (
        (step.me, ("me",)),
        *((person, ("people", index)) for index, person in enumerate(step.people)),
    )
    for wish, path in wishes:
        yield from unknown(*path, "has", value=wish.has, known=known)
        yield from unknown(*path, "wants", value=wish.wants, known=known)
        if wish.has == wish.wants:
            yield fault("LF321", *path, "wants", value="wants", why="想要的东西已经在手里了")
    for index, name in enumerate(names):
        if not name:
            yield fault("LF322", "people", index, "name", value="name", why="孩子要看见这个人叫什么")
