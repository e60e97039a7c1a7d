"""What a conversation is made of: who says what in which stage, how one may answer, what the brake opens; and where one is.

The parts of the step type `talk`. Knows no screen. Words stay in the parts; a State keeps ids and places only.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Annotated, Literal

from pydantic import Field

from game.content.models import Answer, Flag, Label, Model, Slug, Truth, Why, Words
from game.steps.paths import Walks, walks

Stage = Literal["lure", "trust", "pressure", "harvest", "follow-up"]
Ending = Literal["gave", "left", "asked", "verified", "answered"]
STAGES: Mapping[str, str] = MappingProxyType({
    "lure": "引你来", "trust": "哄你信", "pressure": "逼你快", "harvest": "伸手要", "follow-up": "再来骗",
})  # fmt: skip
"""The five stages of a fraud in order (curriculum §3), in a child's words."""


class Said(Model):
    """One bubble of theirs, and the red flags a reader can point at in it. `name`: which member of a group says it."""

    text: Annotated[str, Words("bubble")]
    name: Annotated[str, Words("sender")] = ""
    flags: tuple[Flag, ...] = ()


class Reply(Model):
    """What one may answer, and where that leads."""

    text: Answer
    to: Slug


class Moment(Model):
    """A place of the conversation: bubbles that come, nags when one waits, then replies or an ending."""

    id: Slug
    stage: Stage | None = None
    says: Annotated[tuple[Said, ...], Field(min_length=1, max_length=4)]
    nags: Annotated[tuple[Said, ...], Field(max_length=2)] = ()
    choices: Annotated[tuple[Reply, ...], Field(max_length=3)] = ()
    ending: Ending | None = None
    then: Why | None = None
    """What came of it, told after the verdict."""


class Asked(Model):
    who: Label
    says: Why


class Way(Model):
    """A way to check; `right` when it does not go through the other side."""

    text: Answer
    says: Why
    right: Truth = False


class Stop(Model):
    """What the brake opens: leaving, asking somebody, checking oneself."""

    leave: Why
    ask: Asked
    check: Annotated[tuple[Way, ...], Field(min_length=2, max_length=3)]


@dataclass(frozen=True, slots=True)
class Opening:
    """How a conversation looks when it begins: content.cases.Looks."""

    id: str
    sender: str
    body: tuple[str, ...]
    channel: str
    scam: bool
    pattern: str
    link: str | None = None


@dataclass(frozen=True, slots=True)
class State:
    """Where a conversation is.

    `path` nodes walked and `picks` the reply taken in each but the last; `heard` and `nagged` bubbles of the last node
    that have come; `menu` what the brake has open ("" · stop · check · dial); `ways` checks tried, in order; `end` how it
    ended and `by` what ended it (words · leave · ask · check · dial); then `verdict`, `pointed` bubbles marked as red
    flags, `marked` when that is done, `seen` when the unveiling has been read. `young` children mark nothing; for the
    `paced` bubbles come by themselves. `luck` orders replies and ways on the screen.
    """

    path: tuple[str, ...]
    picks: tuple[int, ...] = ()
    heard: int = 1
    nagged: int = 0
    menu: str = ""
    ways: tuple[int, ...] = ()
    end: str = ""
    by: str = ""
    verdict: str = ""
    pointed: tuple[str, ...] = ()
    marked: bool = False
    seen: bool = False
    young: bool = False
    paced: bool = False
    luck: str = ""


def moment(nodes: tuple[Moment, ...], id_: str) -> Moment:
    """The node of that id. Raises StopIteration when there is none."""
    return next(node for node in nodes if node.id == id_)


def walked(nodes: tuple[Moment, ...], start: str) -> Walks:
    """Every walk through a conversation; the good ends are those where nothing was given."""
    ways = {node.id: tuple((reply.to, 0) for reply in node.choices) for node in nodes}
    return walks(start, ways, frozenset(node.id for node in nodes if node.ending != "gave"))


def bubbles(nodes: tuple[Moment, ...], state: State) -> Iterator[tuple[str, Said | str]]:
    """Everything said so far as (id, words): a Said of theirs, a plain string of one's own."""
    for at, id_ in enumerate(state.path):
        node, last = moment(nodes, id_), at == len(state.path) - 1
        for n, said in enumerate(node.says[: state.heard] if last else node.says, 1):
            yield f"said:{id_}-{n}", said
        for n, said in enumerate(node.nags[: state.nagged] if last else (), 1):
            yield f"nag:{id_}-{n}", said
        if not last:
            yield f"mine:{id_}", node.choices[state.picks[at]].text


def waiting(nodes: tuple[Moment, ...], state: State) -> str:
    """The next bubble that may come: `said` while they are not done, then `nag` while one waits, or nothing."""
    node = moment(nodes, state.path[-1])
    if state.heard < len(node.says):
        return "said"
    return "nag" if node.choices and state.nagged < len(node.nags) else ""


def coming(nodes: tuple[Moment, ...], state: State) -> str:
    """The id under which the next bubble comes, or nothing."""
    kind = waiting(nodes, state)
    return f"{kind}:{state.path[-1]}-{(state.heard if kind == 'said' else state.nagged) + 1}" if kind else ""


def came(nodes: tuple[Moment, ...], state: State) -> State:
    """After the next bubble has come."""
    match waiting(nodes, state):
        case "said":
            return replace(state, heard=state.heard + 1)
        case "nag":
            return replace(state, nagged=state.nagged + 1)
    return state


def unread(nodes: tuple[Moment, ...], state: State) -> int:
    """Bubbles that pile up while one looks away."""
    node = moment(nodes, state.path[-1])
    return len(node.says) - state.heard + (len(node.nags) - state.nagged if node.choices else 0)


def answered(nodes: tuple[Moment, ...], state: State, index: int) -> State:
    """After the index-th reply."""
    to = moment(nodes, state.path[-1]).choices[index].to
    return replace(state, path=(*state.path, to), picks=(*state.picks, index), heard=1, nagged=0)


def flagged(nodes: tuple[Moment, ...], state: State) -> tuple[str, ...]:
    """Ids of the bubbles so far that carry a red flag."""
    return tuple(id_ for id_, said in bubbles(nodes, state) if isinstance(said, Said) and said.flags)


def flags(nodes: tuple[Moment, ...], state: State | None = None) -> tuple[str, ...]:
    """Every red flag of the conversation, or those one has met, in order."""
    every = (said for node in nodes for said in (*node.says, *node.nags))
    met = every if state is None else (said for _, said in bubbles(nodes, state) if isinstance(said, Said))
    return tuple(dict.fromkeys(flag for one in met for flag in one.flags))
