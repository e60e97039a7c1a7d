"""Saying the fixed words of steps and frames in a language: 继续, 再试一次, 选好了, the names of the cast. Pure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from game.core.nodes import Bubble, Button, Canvas, Node, Option, Phone, Ribbon, Sheet, Text
from game.core.trees import change


def localised(canvas: Canvas, say: Callable[[str], str]) -> Canvas:
    """The canvas with the fixed words of steps and frames said in a language; words `say` does not know stay."""

    def rule(node: Node) -> Node:
        match node:
            case Option():
                return replace(node, words=say(node.words), note=say(node.note) if node.note else "")
            case Text() | Ribbon():
                return replace(node, words=say(node.words))
            case Button():
                return replace(node, label=say(node.label))
            case Bubble(side="note"):
                return replace(node, words=say(node.words))
            case Phone():
                return replace(node, caption=say(node.caption), stamp=say(node.stamp))
            case Sheet(tag=Ribbon() as tag):
                return replace(node, tag=replace(tag, words=say(tag.words)))
        return node

    found = change(canvas, rule)
    assert isinstance(found, Canvas)
    return found
