"""The upper left corner of every page: the way back, and the ribbon that says where one is."""

from __future__ import annotations

from game.core.nodes import At, Button, Node, Ribbon, Row


def heading(title: str, wide: int = 640) -> tuple[Node, Node]:
    """The back button and the title; a row, so that the ribbon keeps its middle when pinyin makes it higher."""
    back = At(Button("back", look="tile", icon="back", key="pause"), 24, 14, 68, 68, "top")
    return back, At(Row((Ribbon(title),)), 128, 8, wide, 80, "top")
