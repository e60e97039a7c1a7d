"""The author's window: a saved file is seen at once, the step is kept, a broken file says what is wrong."""

from __future__ import annotations

import os
import shutil
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.authoring import preview
from game.content.artwork import HOME
from game.core.nodes import Button, Text
from game.core.trees import walk
from game.screen.layout import layout

SAMPLE = HOME / "lessons" / "_samples" / "choice.yaml"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return Path(shutil.copy(HOME / "lessons" / "origin" / "03-spades-and-knives.yaml", tmp_path / "03-lesson.yaml"))


def step(desk: preview.Desk) -> str:
    assert desk.session is not None
    return desk.session.step.id


def save(file: Path, old: str, new: str) -> None:
    words = file.read_text(encoding="utf-8")
    assert old in words
    file.write_text(words.replace(old, new, 1), encoding="utf-8")


def words(desk: preview.Desk) -> str:
    return "\n".join(node.words for node in walk(preview.screen(desk)) if isinstance(node, Text))


def test_pages_go_from_step_to_step_and_stop_at_both_ends(file: Path) -> None:
    desk = preview.opened(file)
    first = step(desk)
    assert step(preview.at_step(desk, -1)) == first != step(preview.at_step(desk, 1))
    assert step(preview.at_step(desk, 999)) == step(preview.at_step(desk, 998))


def test_a_saved_file_is_shown_anew_at_the_step_one_was_at(file: Path) -> None:
    desk = preview.at_step(preview.opened(file), 3)
    before = step(desk)
    title = desk.session.lesson.head.title if desk.session else ""
    save(file, f"title: {title}", "title: 新的题目")
    after = preview.renewed(desk)
    assert step(after) == before and after.session is not None
    assert after.session.lesson.head.title == "新的题目"


def test_a_step_that_was_renamed_leaves_one_at_the_same_place(file: Path) -> None:
    desk = preview.at_step(preview.opened(file), 3)
    save(file, f"- id: {step(desk)}\n", "- id: renamed\n")
    assert step(preview.renewed(desk)) == "renamed"


def test_a_broken_file_shows_line_sentence_and_cure_and_mending_it_brings_the_step_back(file: Path) -> None:
    desk = preview.at_step(preview.opened(file), 3)
    before = step(desk)
    save(file, "minutes:", "minuets:")
    hurt = preview.renewed(desk)
    told = words(hurt)
    line = 1 + file.read_text(encoding="utf-8").split("minuets:")[0].count("\n")
    assert hurt.read.lesson is None and f"{line}:1" in told and "minuets" in told and "minutes" in told
    save(file, "minuets:", "minutes:")
    assert step(preview.renewed(hurt)) == before


def test_a_file_that_is_broken_from_the_start_opens_too(file: Path) -> None:
    save(file, "lesson:", "lesson：")
    desk = preview.opened(file)
    assert desk.session is None and "LF106" in words(desk)


def test_the_stamp_of_a_file_changes_when_it_is_saved_and_is_nothing_when_it_is_away(file: Path) -> None:
    before = preview.stamped(file)
    file.write_text(file.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    os.utime(file, ns=(before[0] + 10**9, before[0] + 10**9))
    assert preview.stamped(file) != before
    assert preview.stamped(file.with_name("gone.yaml")) == (0, 0)


def test_a_press_plays_the_step_and_next_turns_a_long_text_first(file: Path) -> None:
    desk = preview.opened(file)
    placed = layout(preview.screen(desk), 720, desk.type, desk.pages)
    ways = [node.id for node in walk(preview.screen(desk)) if isinstance(node, Button) and node.enabled]
    assert "next" in ways
    after = preview.pressed(desk, placed, "next")
    assert after.session != desk.session or after.pages != desk.pages


def test_every_step_becomes_a_picture_without_a_window(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "pictures"
    assert preview.run(Namespace(lesson=SAMPLE, shots=folder)) == 0
    printed = [Path(line) for line in capsys.readouterr().out.split()]
    assert printed == sorted(folder.glob("*.png")) and printed
    assert all(path.stat().st_size > 10_000 for path in printed)


def test_a_broken_file_makes_no_pictures_but_says_where(file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    save(file, "minutes:", "minuets:")
    assert preview.run(Namespace(lesson=file, shots=tmp_path / "pictures")) == 1
    assert "minuets" in capsys.readouterr().err
    assert preview.run(Namespace(lesson=tmp_path / "nothing.yaml", shots=None)) == 2


def test_the_window_follows_the_file_until_it_is_closed(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    import pygame

    seen: list[str] = []

    def events() -> Iterator[pygame.event.Event]:
        yield pygame.event.Event(pygame.KEYDOWN, key=pygame.K_PAGEDOWN)
        yield pygame.event.Event(pygame.NOEVENT)
        seen.append(pygame.display.get_caption()[0])
        save(file, "minutes:", "minuets:")
        yield pygame.event.Event(pygame.NOEVENT)
        yield pygame.event.Event(pygame.NOEVENT)
        seen.append(pygame.display.get_caption()[0])
        save(file, "minuets:", "minutes:")
        yield pygame.event.Event(pygame.NOEVENT)
        yield pygame.event.Event(pygame.NOEVENT)
        seen.append(pygame.display.get_caption()[0])
        yield pygame.event.Event(pygame.QUIT)

    script = events()
    monkeypatch.setattr(pygame.event, "wait", lambda pause: next(script))
    assert preview.watch(file) == 0
    assert seen[0] == seen[2] and seen[1].endswith("!") and not seen[0].endswith("!")
