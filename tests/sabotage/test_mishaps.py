"""Errors inside a step, a scene or a picture: written down, said kindly, and everything else goes on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pygame
import pytest

from game.app import loop as looping
from game.app.demo import Robot
from game.app.game import Keeper
from game.core.intents import Press, Tick
from game.core.nodes import Canvas, Timer
from game.play.robot import Route, next_intent
from game.screen import focus
from game.steps import KINDS
from tests.sabotage.packs import into, pack, robot

PARTS = ("start", "handle", "view", "grade", "odds")


class OwnError(Exception):
    """Nothing in the game knows this one."""


def breaks(*_: Any) -> Any:
    raise OwnError("a step type with a mistake in it")


@pytest.fixture(autouse=True)
def screen() -> Iterator[None]:
    pygame.display.init()
    pygame.font.init()
    pygame.display.set_mode((64, 64))
    yield
    pygame.display.quit()


@pytest.fixture
def walker(tmp_path: Path) -> Robot:
    return robot([pack(tmp_path / "aaa")], keeper=Keeper(folder=lambda: tmp_path))


def played(walker: Robot) -> None:
    """Answer the one choice of the lesson, rightly or not, as far as the game lets one."""
    for id_ in ("option-1", "answer", "next"):
        walker.loop.send(Press(id_))
        walker.settle()


@pytest.mark.parametrize("part", PARTS)
def test_a_step_type_that_fails_costs_its_lesson_and_no_other(
    part: str, walker: Robot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    torn: dict[str, Any] = {part: breaks}
    monkeypatch.setitem(KINDS, "choice", replace(KINDS["choice"], **torn))
    into(walker, tmp_path / "aaa")
    played(walker)
    scene = walker.loop.game.scene
    assert scene.name == "sorry" and str(tmp_path / "bugs.txt") in "".join(scene.lines)
    written = (tmp_path / "bugs.txt").read_text(encoding="utf-8")
    assert "OwnError" in written and ("step: which-lasts" in written or part in ("start", "odds"))
    monkeypatch.undo()
    for _ in range(4):
        if walker.loop.game.scene.name == "town":
            break
        walker.press("back")
    walker.press("today")
    assert walker.loop.game.scene.name == "place"


def test_the_mishap_is_kept_to_memory_where_no_file_can_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    walker = robot([pack(tmp_path / "aaa")], keeper=Keeper(folder=lambda: tmp_path / "not" / "there"))
    monkeypatch.setitem(KINDS, "choice", replace(KINDS["choice"], view=breaks))
    assert into(walker, tmp_path / "aaa") == "sorry"
    walker.press("back")


class Twice:
    """Lets the loop go round a number of times and then ends it."""

    def __init__(self, walker: Robot, rounds: int) -> None:
        self.walker, self.left, self.round = walker, rounds, looping.answered

    def __call__(self, loop: looping.Loop) -> bool:
        self.left -= 1
        loop.game.done = self.left <= 0
        return self.round(loop)


def test_what_cannot_be_painted_is_set_aside_and_the_window_stays(walker: Robot, monkeypatch: pytest.MonkeyPatch) -> None:
    real = looping.Loop.place

    def place(loop: looping.Loop) -> Any:
        return breaks() if loop.game.scene.name == "place" else real(loop)

    monkeypatch.setattr(looping.Loop, "place", place)
    monkeypatch.setattr(looping, "answered", Twice(walker, 6))
    walker.loop.game.press(Press("place-museum"))
    looping.run(walker.loop)
    assert [scene.name for scene in walker.loop.game.stack] == ["title", "town", "sorry"]


def test_a_kind_sentence_that_cannot_be_shown_either_is_an_error(walker: Robot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looping.Loop, "place", breaks)
    walker.loop.game.press(Press("place-museum"))
    with pytest.raises(OwnError):
        looping.run(walker.loop)


def key(loop: looping.Loop, name: int) -> None:
    loop.event(pygame.event.Event(pygame.KEYDOWN, key=name, mod=0))
    loop.frame(1000.0)


def test_page_keys_turn_what_has_pages(walker: Robot) -> None:
    walker.press("terms")
    key(walker.loop, pygame.K_PAGEDOWN)
    assert walker.loop.pages == {"terms": 1}
    key(walker.loop, pygame.K_PAGEUP)
    assert walker.loop.pages == {"terms": 0}


def test_a_mouse_that_leaves_the_window_leaves_nothing_lit(walker: Robot) -> None:
    loop = walker.loop
    shown = next(part for part in loop.place().walk() if part.node.id == "today")
    at = loop.window.pixel(shown.x + 5, shown.y + 5)
    loop.event(pygame.event.Event(pygame.MOUSEMOTION, pos=at, rel=(0, 0), buttons=(0, 0, 0)))
    loop.event(pygame.event.Event(pygame.MOUSEBUTTONDOWN, button=1, pos=at))
    assert (loop.look.hover, loop.look.held) == ("today", "today")
    loop.event(pygame.event.Event(pygame.WINDOWLEAVE))
    assert (loop.look.hover, loop.look.held) == ("", "")


def test_every_scene_survives_a_storm_of_keys(walker: Robot) -> None:
    """Every key, again and again, from a pupil who leans on the keyboard: the game shows something sound at every moment."""
    keys = [*looping.KEYS, *looping.DIGITS, *looping.ARROWS, pygame.K_TAB, pygame.K_SPACE, pygame.K_a, pygame.K_F1]
    for n in range(600):
        walker.now += 0.7
        at = n * 7919 % 104_729 % len(keys)
        walker.loop.event(pygame.event.Event(pygame.KEYDOWN, key=keys[at], mod=n % 3))
        walker.loop.frame(walker.now)
        walker.loop.game.done = False
        assert walker.loop.game.scene.name != "sorry"
        assert isinstance(walker.loop.game.view(), Canvas)


def test_a_conversation_survives_several_keys_at_once_late_ticks_and_other_windows(walker: Robot) -> None:
    """Through the talks of a shipped lesson: the robot goes on, somebody leans on the keyboard, the window changes its size."""
    loop = walker.loop
    for id_ in ("place-station", "kids-02", "begin"):
        walker.press(id_)
    keys = [*looping.DIGITS, pygame.K_SPACE, pygame.K_RETURN, pygame.K_BACKSPACE, pygame.K_TAB, pygame.K_UP, pygame.K_v]
    talked: set[str] = set()
    for n in range(160):
        session = getattr(loop.game.scene, "session", None)
        if session is not None:
            talked |= {session.step.type}
            loop.send(next_intent(session.kind, session.step, session.attempt, Route.RIGHT if n % 2 else Route.WRONG))
        for timer in (*focus.timers(loop.place()), *(Timer(f"said:hello-{late}", 1) for late in (1, 2))):
            loop.send(Tick(timer.id))
            loop.send(Tick(timer.id))
        for at in range(n % 4):
            key_ = keys[(n * 7919 + at * 31) % len(keys)]
            loop.event(pygame.event.Event(pygame.KEYDOWN, key=key_, mod=0))
        if n % 40 == 39:
            loop.refit(pygame.Surface((480, 360) if n % 80 == 39 else (640, 360)).convert())
        walker.now += (0.01, 0.7, 30.0)[n % 3]
        loop.frame(walker.now)
        assert loop.game.scene.name != "sorry"
    assert "talk" in talked
