"""The small vocabularies of nodes: what a text is for, what became of an answer, how a thing moves."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """What a text is for; size, leading and limits come from tables keyed by it."""

    SPEECH = "speech"
    QUESTION = "question"
    OPTION = "option"
    LABEL = "label"
    FEEDBACK = "feedback"
    HINT = "hint"
    CAPTION = "caption"
    HEADING = "heading"
    TITLE = "title"
    CHEER = "cheer"
    FIGURE = "figure"
    PLATE = "plate"
    BADGE = "badge"
    BUBBLE = "bubble"
    NAME = "name"


class Mark(StrEnum):
    """What became of a part of an answer. Shape says it as well as colour."""

    IDLE = "idle"
    CHOSEN = "chosen"
    RIGHT = "right"
    AGAIN = "again"
    REST = "rest"
    EMPTY = "empty"


class Motion(StrEnum):
    """How a node comes in or goes about; the painter plays it once when (id, motion) first appears."""

    NONE = ""
    ARRIVE = "arrive"
    POP = "pop"
    LEAN = "lean"
    HOP = "hop"
    STAMP = "stamp"
    BREATHE = "breathe"
