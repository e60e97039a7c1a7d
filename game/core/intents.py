"""What a person *does*. Mouse, touch, keys and robot all end here; steps and scenes know nothing else of them.

A key is never handled by a step: the node that shows a digit or a sign carries it as `key`, and the loop presses that node.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Dir(StrEnum):
    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class Press:
    """The node with this id was pressed."""

    id: str


@dataclass(frozen=True, slots=True)
class Move:
    """An arrow key on a focused node that takes moves."""

    dir: Dir
    id: str


@dataclass(frozen=True, slots=True)
class Tick:
    """The timer with this id ran out."""

    id: str


Intent = Press | Move | Tick

KEYS = ("enter", "undo", "hint", "verify", "read", "pause", "stop", "words", "next", "back", "yes", "no", "point", "help")
"""Names a node may carry as `key` besides the digits 0–9. The loop maps keyboard keys to them:
Enter, Backspace, H, V, R, Esc, Space, T, PageDown, PageUp, ← → for 对 and 错, the decimal point, and F3 for help."""
