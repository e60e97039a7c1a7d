"""A sender's name on the bar of a phone: never cut, never under the channel's sign."""

from __future__ import annotations

import pytest

from game.content.pinyin import readings
from game.core.nodes import HEIGHT, At, Canvas, Phone, Role
from game.screen.layout import Placed, layout
from game.screen.theme import FACES, SMALLEST
from game.screen.typeface import Typography
from game.screen.wrap import spelt

PLAIN, LARGE = Typography(), Typography(1.3)
WIDE = 440
SIGN = WIDE - 76
"""Where the channel's sign begins, u."""


def named(sender: str, type_: Typography) -> Placed:
    tree = layout(Canvas((At(Phone(sender, (), "group-chat", "群聊", id="p"), 40, 0, WIDE, 600),)), HEIGHT, type_, None)
    return next(part for part in tree.walk() if part.node.id == "p")


@pytest.mark.parametrize("type_", [PLAIN, LARGE])
@pytest.mark.parametrize("sender", ["小夏", "Mum", "Community visit team", "Xiaolin on his cousin’s account"])
def test_a_name_is_shown_whole(sender: str, type_: Typography) -> None:
    bar = named(sender, type_)
    shown = " ".join("".join(run.text for run in line.runs).strip() for line in bar.lines)
    assert shown == sender
    assert len(bar.lines) <= 2
    assert all(124 + line.w <= SIGN + 0.5 for line in bar.lines)
    assert bar.smaller * type_.size(FACES[Role.LABEL]) >= SMALLEST - 0.1


def test_a_long_name_is_whole_with_pinyin_on() -> None:
    bar = named("门铃里的声音和旁边的人", Typography(1.3, ruby=readings()))
    assert "".join(run.text for line in bar.lines for run in line.runs) == "门铃里的声音和旁边的人"
    assert not spelt(bar.lines)


def test_a_short_name_keeps_its_size() -> None:
    assert named("小夏", PLAIN).smaller == 1.0
