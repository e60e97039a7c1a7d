"""What an author of a conversation is told: a place without a way on, a scam without its stages, nothing sound to check.

The rules of the step type `talk`. Called on a step whose fields are sound.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from game.content.models import Fault, fault, repeated, unknown
from game.steps import dialogue
from game.steps.dialogue import STAGES, Moment
from game.steps.paths import crooked

if TYPE_CHECKING:
    from game.steps.talk import Model


def faults(step: Model) -> Iterator[Fault]:
    names = tuple(node.id for node in step.nodes)
    plain = [
        *repeated("nodes", values=names, end="id", code="LF303"),
        *unknown("start", value=step.start, known=names),
        *(found for index, node in enumerate(step.nodes) for found in _node_faults(step, node, index, names)),
    ]
    yield from plain
    if not step.patterns:
        yield fault("LF322", value="patterns", why="判断要记在一种骗局名下")
    yield from _ways_faults(step)
    if not plain:
        yield from _story_faults(step)


def _node_faults(step: Model, node: Moment, index: int, names: tuple[str, ...]) -> Iterator[Fault]:
    """What a single place gets wrong: its ways, its ending, flags and stages where they have no use."""
    here = ("nodes", index)
    if node.choices and node.ending:
        yield fault("LF310", *here, value=node.id)
    if not node.choices and not node.ending:
        yield fault("LF309", *here, value=node.id)
    if len(node.choices) == 1:
        yield fault("LF305", *here, "choices", have=1, want="2–3")
    if node.then and not node.ending:
        yield fault("LF321", *here, "then", value="then", why="只有结局才写后来怎样")
    yield from repeated(*here, "choices", values=(reply.text for reply in node.choices), end="text")
    for place, reply in enumerate(node.choices):
        yield from unknown(*here, "choices", place, "to", value=reply.to, known=names)
    yield from _side_faults(step, node, index)


def _side_faults(step: Model, node: Moment, index: int) -> Iterator[Fault]:
    """What belongs to a scam only, or to a genuine talk only, or to a group only."""
    here = ("nodes", index)
    if step.scam and not node.stage:
        yield fault("LF322", *here, "stage", value="stage", why="骗局的每一段都要写是哪一步")
    if step.scam and node.ending == "answered":
        yield fault("LF321", *here, "ending", value="answered", why="只有真的对话才照常回答")
    if not step.scam and node.stage in ("harvest", "follow-up"):
        yield fault("LF321", *here, "stage", value="stage", why="真的对话不会收网")
    if not step.scam and node.ending == "gave":
        yield fault("LF321", *here, "ending", value="gave", why="真的对话没有上当的结局，写 answered")
    for kind, said in (("says", node.says), ("nags", node.nags)):
        for place, one in enumerate(said):
            if one.flags and not step.scam:
                yield fault("LF321", *here, kind, place, "flags", value="flags", why="真的对话没有红旗")
            if one.name and step.channel != "group-chat":
                yield fault("LF321", *here, kind, place, "name", value="name", why="只有群聊才写是谁说的")


def _ways_faults(step: Model) -> Iterator[Fault]:
    """Something to check must be right, and something not."""
    rights = [one.right for one in step.stop.check]
    if not any(rights):
        yield fault("LF301", "stop", "check")
    if all(rights):
        yield fault("LF302", "stop", "check")
    yield from repeated("stop", "check", values=(one.text for one in step.stop.check), end="text")


def _story_faults(step: Model) -> Iterator[Fault]:
    """What is wrong with the conversation as a whole; every way leads somewhere already."""
    graph = dialogue.walked(step.nodes, step.start)
    yield from crooked(graph)
    if graph.circle or not step.scam:
        return
    missing = [stage for stage in STAGES if stage not in {node.stage for node in step.nodes}]
    for stage in missing:
        yield fault("LF336", "nodes", value=stage)
    if graph.most[step.start] < 0:
        yield fault("LF311", "start", value=step.start)
    if not any(node.ending == "gave" for node in step.nodes):
        yield fault("LF334", "nodes")
    if not dialogue.flags(step.nodes):
        yield fault("LF335", "nodes")
