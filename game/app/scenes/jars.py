"""The four jars as they stand on a page: pictures with what is in them, words for them, and the keys that fill them."""

from __future__ import annotations

from game.app.scene import World
from game.core.nodes import Button, Column, Grid, Grow, Icon, Node, Option, Role, Row, Space, Text
from game.play.purse import JARS

NAMES = {"wallet": "花罐", "bank": "存罐", "reserve": "备用罐", "share": "分享罐"}
MEANS = {"wallet": "买东西用", "bank": "留着慢慢长", "reserve": "应付意外", "share": "送给别人"}
KEYS = {"bank": "1", "reserve": "2", "share": "3"}
"""The digit that drops a ten into a jar."""
FILLED = (1, 50, 150)
"""From so many 贝 on a jar is drawn fuller."""


def picture(jar: str, bei: int) -> str:
    """How a jar looks with so much in it."""
    return f"jar/{jar}-{sum(bei >= least for least in FILLED)}"


def shelf(world: World, inside: dict[str, int], more: dict[str, bool], fewer: dict[str, bool]) -> Node:
    """The jars in a row. Those in `more` or `fewer` have keys under them: a ten in, a ten out, with arrows as well."""
    cards = tuple(_card(world, jar, inside[jar], jar in more) for jar in JARS)
    means = tuple(Text(world.say(MEANS[jar]), Role.CAPTION, "centre", ink="tea") for jar in JARS)
    keys = tuple(_keys(jar, more, fewer) for jar in JARS)
    return Column(tuple(Grid(row, len(JARS), 16) for row in (cards, means, keys)), gap=8, align="fill")


def _card(world: World, jar: str, bei: int, filled: bool) -> Option:
    return Option(
        f"jar-{jar}",
        world.say(NAMES[jar]),
        "card",
        KEYS[jar] if filled else "",
        picture(jar, bei),
        enabled=filled,
        takes_move=filled,
        note=world.say("{n}贝", n=bei),
    )


def _keys(jar: str, more: dict[str, bool], fewer: dict[str, bool]) -> Node:
    less = (Button(f"less-{jar}", look="small", icon="minus", enabled=fewer[jar]),) if jar in fewer else ()
    add = (Button(f"add-{jar}", look="small", icon="plus", enabled=more[jar]),) if jar in more else ()
    return Row((*less, *add) or (Space(0, 56),), gap=14, pack="centre")


def coin(words: str, ink: str = "ink") -> Node:
    """A sentence about coins with one before it."""
    return Row((Icon("coin", 40), Grow(Text(words, Role.LABEL, ink=ink))), gap=12)
