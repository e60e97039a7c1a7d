"""The window under rough hands: the whole screen and back, first sizes on small screens, notices that can be read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pygame
import pytest

from game.app import play
from game.app.loop import Loop
from game.app.window import loop_on
from game.core.nodes import Sheet
from tests.app.rooms import game


@pytest.fixture
def loop() -> Iterator[Loop]:
    pygame.display.init()
    pygame.font.init()
    yield loop_on(game(), pygame.display.set_mode((800, 450), pygame.RESIZABLE))
    pygame.display.quit()


def f11(loop: Loop, now: float) -> None:
    loop.event(pygame.event.Event(pygame.KEYDOWN, key=pygame.K_F11, mod=0))
    loop.frame(now)


def test_back_from_the_whole_screen_the_window_is_as_large_as_before(loop: Loop) -> None:
    loop.frame(1.0)
    f11(loop, 2.0)
    assert loop.game.world.settings.fullscreen
    assert loop.surface.get_size() == pygame.display.get_desktop_sizes()[0]
    f11(loop, 3.0)
    assert (loop.game.world.settings.fullscreen, loop.surface.get_size()) == (False, (800, 450))


def test_the_settings_page_and_f11_are_one_switch(loop: Loop) -> None:
    loop.game.change("fullscreen", "True")
    loop.frame(1.0)
    f11(loop, 2.0)
    assert loop.surface.get_size() == (800, 450)


@pytest.mark.parametrize("desktop", [(1024, 768), (1280, 720), (1366, 768), (1920, 1080), (800, 600), (640, 40)])
def test_the_first_window_leaves_the_bars_of_the_screen_their_room(desktop: tuple[int, int]) -> None:
    w, h = play.fitting(play.DEFAULT, desktop)
    assert 0 < w <= desktop[0] and 0 < h <= max(1, desktop[1] - play.BARS)
    assert desktop[1] < 400 or abs(w / h - 16 / 9) < 0.01


@pytest.mark.parametrize("size", [(1, 1), (3, 900), (900, 3), (50, 50), (2000, 200)])
def test_a_window_of_any_size_is_painted(loop: Loop, size: tuple[int, int]) -> None:
    loop.refit(pygame.display.set_mode(size, pygame.RESIZABLE))
    for now in (1.0, 2.0, 3.0):
        loop.frame(now)
    assert loop.game.scene.name == "title"


def test_what_teachers_should_know_stands_on_a_sheet_and_not_on_the_grass(loop: Loop) -> None:
    notice = "这台电脑上没有可以存档的地方，这次的进度关机后就没有了。"
    loop.game.world = replace(loop.game.world, notices=(notice,))
    sheets = [part for part in loop.place().walk() if isinstance(part.node, Sheet) and part.node.id == "told"]
    said = "".join(run.text for part in sheets for inner in part.walk() for line in inner.lines for run in line.runs)
    assert said == notice
