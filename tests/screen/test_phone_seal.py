"""The red seal: it falls on a flagged line, where the phone opens, and is heard once; never on an innocent one."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace

import pytest

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

import pygame

from game.core.nodes import HEIGHT, At, Bubble, Canvas, Phone
from game.screen.brush import Look
from game.screen.layout import Placed, layout
from game.screen.motion import CONTACT
from game.screen.ornaments import FEET
from game.screen.paint import Painter
from game.screen.phone import SKINS
from game.screen.typeface import Typography
from game.screen.window import Window

LONG = "这一句话写得很长，长到要占去这部手机的三行。"


@pytest.fixture
def painter() -> Iterator[Painter]:
    pygame.display.init()
    pygame.font.init()
    pygame.display.set_mode((64, 64))
    yield Painter(Window(1280, 720), Typography(), lambda name, kind: None)


def tree(flagged: int, stamp: str = "红旗", pages: dict[str, int] | None = None) -> Placed:
    """Eight long messages on a phone, one of them flagged."""
    said = tuple(Bubble(LONG, flagged=n == flagged, id=f"said-{n}") for n in range(8))
    phone = Phone("小许", said, "chat", stamp=stamp, still=True, id="p")
    return layout(Canvas((At(phone, 40, 96, 440, 604),)), HEIGHT, Typography(), pages)


def sealed_page(placed: Placed) -> list[str]:
    return [part.node.id for part in placed.walk() if isinstance(part.node, Bubble)]


@pytest.mark.parametrize("flagged", [0, 4, 7])
def test_a_sealed_phone_opens_where_the_seal_is(flagged: int) -> None:
    assert f"said-{flagged}" in sealed_page(tree(flagged))


def test_an_unsealed_one_opens_at_its_beginning() -> None:
    assert "said-0" in sealed_page(tree(7, stamp=""))


def test_no_seal_on_a_page_without_a_flag(painter: Painter) -> None:
    canvas, bare = (pygame.Surface((1280, 720)) for _ in range(2))
    assert painter.paint(canvas, tree(7, pages={"p": 0}), Look(), 10.0) is None
    painter.paint(bare, tree(7, stamp="", pages={"p": 0}), Look(), 10.0)
    assert painter.heard == []
    assert pygame.image.tobytes(canvas, "RGB") == pygame.image.tobytes(bare, "RGB")


def test_the_seal_is_heard_once_when_it_touches_the_paper(painter: Painter) -> None:
    canvas, shown = pygame.Surface((1280, 720)), tree(4)
    painter.paint(canvas, shown, Look(), 10.0)
    assert painter.heard == []
    for later in (CONTACT + 0.01, 1.0, 2.0):
        painter.paint(canvas, shown, Look(), 10.0 + later)
    assert painter.heard == ["stamp"]


def test_calm_motion_lets_it_appear_in_place(painter: Painter) -> None:
    fresh, settled = (pygame.Surface((1280, 720)) for _ in range(2))
    look = replace(Look(), reduced=True)
    assert painter.paint(fresh, tree(4), look, 10.0) is not None
    assert painter.paint(settled, tree(4), look, 12.0) is None


def test_every_channel_fills_its_foot() -> None:
    assert set(FEET) == set(SKINS)
