"""Walking and changing trees of nodes. Pure; a tree is never altered, a new one is made."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from typing import Any

from game.core.nodes import At, Canvas, Card, Collage, Column, Grid, Grow, Mark, Node, Option, Phone, Row, Sheet, Stage


def children(node: Node) -> tuple[Node, ...]:
    """The nodes directly inside, in reading order."""
    if isinstance(node, Row | Column | Grid | Canvas):
        return node.children
    if isinstance(node, Collage):
        return (node.picture, *node.children)
    if isinstance(node, Grow | Sheet | At):
        return (node.child,)
    if isinstance(node, Stage):
        return (*node.cast, *((node.picture,) if node.picture else ()), *node.choices)
    if isinstance(node, Card):
        phone = (node.phone,) if node.phone else ()
        picture = (node.picture,) if node.picture else ()
        return (*phone, node.question, *picture, node.body, *node.actions)
    if isinstance(node, Phone):
        return node.bubbles
    return ()


def walk(node: Node) -> Iterator[Node]:
    """The node and everything inside it, in reading order."""
    yield node
    for child in children(node):
        yield from walk(child)


def change(node: Node, rule: Callable[[Node], Node]) -> Node:
    """The same tree with `rule` applied to every node, leaves first."""
    parts: dict[str, Any] = {}
    for field in fields(node):
        value = getattr(node, field.name)
        if field.name in ("children", "cast", "choices", "actions", "bubbles"):
            parts[field.name] = tuple(change(child, rule) for child in value)
        elif field.name in ("child", "picture", "body", "question", "phone") and value and not isinstance(value, str):
            parts[field.name] = change(value, rule)
    return rule(replace(node, **parts) if parts else node)


def marked(node: Node, marks: dict[str, Mark]) -> Node:
    """The tree with every option named in `marks` marked so and switched off, and the others at rest."""

    def rule(part: Node) -> Node:
        if not isinstance(part, Option):
            return part
        return replace(part, mark=marks.get(part.id, part.mark), enabled=False)

    return change(node, rule)
