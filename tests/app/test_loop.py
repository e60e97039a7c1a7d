"""The window's loop with real pygame events on the dummy driver: whatever hand presses, the same thing happens."""

from __future__ import annotations

import pygame
import pytest

from game.app.game import Game
from game.app.loop import Loop
from game.app.scene import Settings
from game.app.scenes.seats import Seats
from game.app.window import loop_on
from game.core.intents import Press, Tick
from game.core.nodes import At, Backdrop, Button, Canvas, Grid, Option, Sheet, Text, Timer
from game.screen import focus
from tests.app.rooms import game


@pytest.fixture
def loop() -> Loop:
    return opened()


def opened(size: tuple[int, int] = (1280, 720), played: Game | None = None) -> Loop:
    """A loop that has shown its first picture."""
    made = loop_on(played or game(), pygame.Surface(size).convert())
    settle(made)
    return made


def settle(loop: Loop, since: float = 100.0) -> None:
    """Until nothing moves any more."""
    for n in range(4):
        loop.frame(since + 2 * n)


def centre(loop: Loop, id_: str) -> tuple[int, int]:
    part = next(part for part in loop.place().walk() if part.node.id == id_)
    return loop.window.pixel(part.x + part.w / 2, part.y + part.h / 2)


def click(loop: Loop, pos: tuple[int, int], up: tuple[int, int] | None = None) -> None:
    loop.event(pygame.event.Event(pygame.MOUSEBUTTONDOWN, button=1, pos=pos))
    loop.event(pygame.event.Event(pygame.MOUSEBUTTONUP, button=1, pos=up or pos))


def animal(loop: Loop) -> str:
    assert isinstance(loop.game.scene, Seats)
    return loop.game.scene.seat.animal


def strike(loop: Loop, *keys: int, mod: int = 0) -> None:
    for key in keys:
        loop.event(pygame.event.Event(pygame.KEYDOWN, key=key, mod=mod))
        settle(loop, 200.0)


class Page:
    """A scene that notes what reaches it."""

    name = "page"

    def __init__(self, canvas: Canvas) -> None:
        self.canvas = canvas
        self.heard: list[object] = []

    def view(self, world: object) -> Canvas:
        return self.canvas

    def handle(self, intent: object, world: object) -> tuple[Page, tuple[()]]:
        self.heard.append(intent)
        return self, ()


def on_page(*children: At | Timer | Backdrop) -> tuple[Loop, Page]:
    page, played = Page(Canvas(tuple(children))), game()
    played.stack = (page,)
    return opened(played=played), page


def test_a_click_a_key_and_tab_with_enter_open_the_same_scene() -> None:
    by_mouse, by_key, by_tab = opened(), opened(), opened()
    click(by_mouse, centre(by_mouse, "start"))
    strike(by_key, pygame.K_RETURN)
    strike(by_tab, pygame.K_TAB, pygame.K_RETURN)
    assert by_mouse.game.stack == by_key.game.stack == by_tab.game.stack
    assert by_mouse.game.scene.name == "seats"


def test_a_press_that_slips_off_its_button_does_nothing(loop: Loop) -> None:
    click(loop, centre(loop, "start"), up=(3, 3))
    assert loop.game.scene.name == "title"


def test_the_right_mouse_button_does_nothing(loop: Loop) -> None:
    pos = centre(loop, "start")
    for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
        loop.event(pygame.event.Event(kind, button=3, pos=pos))
    assert loop.game.scene.name == "title"


def test_a_digit_presses_the_card_that_shows_it(loop: Loop) -> None:
    strike(loop, pygame.K_RETURN, pygame.K_2)
    assert animal(loop) == "yak"
    strike(loop, pygame.K_KP3)
    assert animal(loop) == "antelope"


def test_the_window_keeps_working_after_every_change_of_its_size(loop: Loop) -> None:
    for size in ((1024, 768), (1366, 768), (640, 480), (1920, 1080)):
        loop.refit(pygame.Surface(size).convert())
        settle(loop)
        click(loop, centre(loop, "setup"))
        settle(loop, 300.0)
        assert loop.game.scene.name == "setup"
        strike(loop, pygame.K_ESCAPE)
        assert loop.game.scene.name == "title"


def test_nothing_is_painted_while_nothing_changes() -> None:
    loop = opened(played=game(Settings(sound=False, reduced=True)))
    assert loop.frame(500.0) is False
    assert loop.wait(500.0) > 1.0
    loop.event(pygame.event.Event(pygame.WINDOWEXPOSED))
    assert loop.frame(501.0) is True


def test_hovering_repaints_and_leaving_does_too(loop: Loop) -> None:
    loop.event(pygame.event.Event(pygame.MOUSEMOTION, pos=centre(loop, "desk"), rel=(0, 0), buttons=(0, 0, 0)))
    assert loop.look.hover == "desk" and loop.frame(500.0)
    loop.event(pygame.event.Event(pygame.MOUSEMOTION, pos=(2, 2), rel=(0, 0), buttons=(0, 0, 0)))
    assert loop.look.hover == "" and loop.frame(501.0)


def test_a_closed_window_ends_the_game(loop: Loop) -> None:
    loop.event(pygame.event.Event(pygame.QUIT))
    assert loop.game.done


def test_a_grid_turns_its_pages_by_its_arrows_and_by_the_wheel() -> None:
    many = Grid(tuple(Option(f"o{n}", "一只羊") for n in range(14)), 1, 10, id="g")
    loop, page = on_page(At(Sheet(many), 100, 100, 600, 400))
    click(loop, centre(loop, "g.next"))
    assert loop.pages["g"] == 1
    settle(loop, 300.0)
    loop.event(pygame.event.Event(pygame.MOUSEWHEEL, x=0, y=1))
    assert loop.pages["g"] == 0
    assert page.heard == []


def test_a_long_text_is_read_to_its_end_before_next_goes_on() -> None:
    text = At(Text("从前没有钱，想要什么就拿东西去换。" * 9, id="t", lines=3), 0, 100, 600, 200)
    loop, page = on_page(text, At(Button("next", look="round", icon="arrow", key="enter"), 900, 600, 68, 68))
    pages = next(part.pages for part in loop.place().walk() if part.node.id == "t")
    for turn in range(1, pages):
        loop.press("next")
        settle(loop, 200.0 + 10 * turn)
        assert loop.pages["t"] == turn and page.heard == []
    loop.press("next")
    assert page.heard == [Press("next")]


def test_back_turns_a_text_back_before_it_leaves_the_page() -> None:
    text = At(Text("从前没有钱，想要什么就拿东西去换。" * 9, id="t", lines=3), 0, 100, 600, 200)
    ways = (At(Button("next", look="round"), 900, 600, 68, 68), At(Button("back", look="small"), 800, 600, 56, 56))
    loop, page = on_page(text, *ways)
    loop.press("next")
    loop.press("back")
    assert loop.pages["t"] == 0 and page.heard == []
    loop.press("back")
    assert page.heard == [Press("back")]


def test_a_timer_ticks_when_its_time_is_over_and_not_before() -> None:
    page, played = Page(Canvas((Timer("bell", 5_000),))), game()
    played.stack = (page,)
    loop = loop_on(played, pygame.Surface((1280, 720)).convert())
    for now in (100.0, 101.0, 105.9):
        loop.frame(now)
    assert page.heard == [] and loop.wait(105.9) <= 0.1 + 1e-6
    loop.frame(106.1)
    assert page.heard == [Tick("bell")]


def test_with_reduced_motion_no_timer_hurries_anybody() -> None:
    page, played = Page(Canvas((Timer("bell", 5_000),))), game(Settings(sound=False, reduced=True))
    played.stack = (page,)
    loop = loop_on(played, pygame.Surface((1280, 720)).convert())
    for now in (100.0, 106.0, 200.0):
        loop.frame(now)
    assert page.heard == []


class Turning(Page):
    """Every press brings the next page."""

    def handle(self, intent: object, world: object) -> tuple[Page, tuple[()]]:
        self.heard.append(intent)
        self.canvas = answers(len(self.heard))
        return self, ()


def answers(n: int) -> Canvas:
    """A reply of other words on every page, a digit and a way on that look the same on all."""
    reply, digit = Option("reply", f"第{n}句", key="1"), Button("digit", "7", key="7")
    on = At(Button("next", "继续", key="enter"), 900, 600, 200, 68)
    return Canvas((At(reply, 100, 100, 300, 90), At(digit, 500, 100, 90, 90), on))


@pytest.mark.parametrize(("key", "heard"), [(pygame.K_1, 1), (pygame.K_7, 3), (pygame.K_RETURN, 1)])
def test_keys_that_come_at_once_answer_nothing_that_was_not_seen(key: int, heard: int) -> None:
    page, played = Turning(answers(0)), game()
    played.stack = (page,)
    loop = opened(played=played)
    for _ in range(3):
        loop.event(pygame.event.Event(pygame.KEYDOWN, key=key, mod=0))
    assert len(page.heard) == heard
    settle(loop, 300.0)
    loop.event(pygame.event.Event(pygame.KEYDOWN, key=key, mod=0))
    assert len(page.heard) == heard + 1


def test_focus_goes_through_the_page_in_reading_order_and_is_forgotten_on_the_next(loop: Loop) -> None:
    seen = []
    for _ in range(4):
        strike(loop, pygame.K_TAB)
        seen.append(loop.look.focus)
    assert seen == [part.node.id for part in focus.pressable(loop.place())]
    strike(loop, pygame.K_TAB, pygame.K_RETURN)
    assert loop.look.focus == ""


def test_a_setting_changed_on_its_page_takes_hold_at_once(loop: Loop) -> None:
    click(loop, centre(loop, "setup"))
    settle(loop, 300.0)
    small = loop.letters.scale
    loop.press("text_size=1.3")
    settle(loop, 400.0)
    assert (small, loop.letters.scale, loop.painter.type.scale) == (1.0, 1.3, 1.3)


def test_pinyin_comes_with_the_youngest_and_goes_with_the_setting() -> None:
    young = opened(played=game(band="P12"))
    assert young.letters.ruby is not None
    click(young, centre(young, "setup"))
    settle(young, 300.0)
    young.press("pinyin=off")
    assert young.letters.ruby is None
    assert opened(played=game(band="P56")).letters.ruby is None
