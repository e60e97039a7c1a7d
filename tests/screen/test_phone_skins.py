"""Every channel a message can come by has a look of its own, drawn from icons there are."""

from __future__ import annotations

from typing import get_args

from game.content.artwork import art_path
from game.content.cases import Channel
from game.screen.phone import SKINS


def test_every_channel_has_a_look() -> None:
    assert set(SKINS) == set(get_args(Channel))


def test_its_sign_is_drawn() -> None:
    assert [skin.icon for skin in SKINS.values() if art_path(None, skin.icon, "icon") is None] == []
