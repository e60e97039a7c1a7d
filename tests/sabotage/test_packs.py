"""Hostile and clumsy packs in play: the town opens, good packs go on, and a broken lesson says a kind sentence."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pygame
import pytest

from game.app.classroom_file import read_class, write_class
from game.app.today import todays
from game.app.words import speaker_for
from game.content.library import find_packs
from game.core.intents import Press
from game.play.classfile import ClassFile
from tests.sabotage.packs import into, pack, pictured, png, robot


@pytest.fixture(autouse=True)
def screen() -> Iterator[None]:
    pygame.display.init()
    pygame.font.init()
    pygame.display.set_mode((64, 64))
    yield
    pygame.display.quit()


BROKEN = {
    "a place that is not in the town": {"place": "nowhere"},
    "no place": {"place": ""},
    "no minutes": {"minutes": ""},
    "minutes of five thousand digits": {"minutes": "9" * 5000},
    "letters without a shape": {"title": "坏\x07\u202e\u200d"},
    "a title of nothing but joiners": {"title": "\u200d\u200d"},
    "no steps": {"steps": "[]\nrest:"},
}


@pytest.mark.parametrize("changes", BROKEN.values(), ids=BROKEN)
def test_a_broken_lesson_says_so_and_the_town_stays_open(changes: dict[str, str], tmp_path: Path) -> None:
    walker = robot([pack(tmp_path / "aaa", **changes)])
    assert walker.loop.game.scene.name == "town"
    assert into(walker, tmp_path / "aaa") == "sorry"
    assert "01-only.yaml" in walker.loop.game.scene.lines[0]


def test_a_torn_lesson_is_not_what_the_flag_points_to(tmp_path: Path) -> None:
    (torn := pack(tmp_path / "aaa")).joinpath("01-only.yaml").write_bytes(bytes(range(256)) * 9)
    walker = robot([torn])
    card = todays(walker.loop.game.world)
    assert card is not None and card.pack == "origin"
    assert into(walker, torn) == "sorry"


@pytest.mark.parametrize("content", [b"", b"\x00\xff" * 900, b"pack: [[[[{{{{", "pack: 高原\ntitle: ？".encode("gb18030")])
def test_a_broken_cover_leaves_its_lessons_and_all_others_playable(content: bytes, tmp_path: Path) -> None:
    (odd := pack(tmp_path / "aaa")).joinpath("pack.yaml").write_bytes(content)
    good = pack(tmp_path / "good")
    assert into(robot([odd, good]), odd) == "player"
    assert into(robot([odd, good]), good) == "player"


def spoil(path: Path, how: str) -> None:
    """A picture file with something wrong with it."""
    makers: dict[str, Callable[[], object]] = {
        "nothing in it": lambda: path.write_bytes(b""),
        "cut short": lambda: path.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"),
        "thirty thousand pixels square": lambda: png(path, 30_000, 30_000),
        "a folder": lambda: path.mkdir(),
        "a link to itself": lambda: path.symlink_to(path),
        "a link to nothing": lambda: path.symlink_to(path.with_name("gone")),
        "a pipe": lambda: os.mkfifo(path),
        "a palette": lambda: png(path, 640, 480, 2, 3),
        "one row": lambda: png(path, 4096, 1),
        "not there": lambda: None,
    }
    makers[how]()


PICTURES = (
    "nothing in it", "cut short", "thirty thousand pixels square", "a folder", "a link to itself", "a link to nothing",
    "a pipe", "a palette", "one row", "not there",
)  # fmt: skip


@pytest.mark.skipif(os.name == "nt", reason="links and pipes need rights there")
@pytest.mark.parametrize("how", PICTURES)
def test_a_bad_picture_is_a_pale_card_and_the_lesson_goes_on(how: str, tmp_path: Path) -> None:
    folder = pictured(tmp_path / "aaa", "big")
    spoil(folder / "images" / "big.png", how)
    walker = robot([folder])
    assert into(walker, folder) == "player"
    walker.loop.game.world.library.problems("aaa")


@pytest.mark.parametrize("how", ["a palette", "thirty thousand pixels square"])
def test_a_bad_scene_of_a_pack_is_drawn_or_passed_over(how: str, tmp_path: Path) -> None:
    folder = pack(tmp_path / "aaa")
    spoil(folder / "images" / "scene-big.png", how)
    artwork = robot([folder]).loop.painter.art
    assert artwork.scene("aaa:scene-big", 720, True, 0.2).get_width() == 640


@pytest.mark.parametrize("content", [b'msgid "x\nmsgstr \xff', b"# x\n" * 400_000, "msgid \"大家都认\"\nmsgstr \"".encode()])
def test_a_torn_translation_is_as_good_as_none(content: bytes, tmp_path: Path) -> None:
    (folder := pack(tmp_path / "aaa")).joinpath("en.po").write_bytes(content)
    assert into(robot([folder], "en"), folder) == "player"


def test_a_translators_slip_in_the_fields_of_a_sentence_is_said_in_chinese(monkeypatch: pytest.MonkeyPatch) -> None:
    torn = {"第{n}级": "Level {m}", "{n}班": "Class {"}
    monkeypatch.setattr("game.app.words._table", lambda language: torn)
    speaker_for.cache_clear()
    say = speaker_for("tt")
    speaker_for.cache_clear()
    assert (say("第{n}级", n=3), say("{n}班", n=3)) == ("第3级", "3班")


def test_the_first_of_two_packs_with_one_id_is_the_one_that_is_played(tmp_path: Path) -> None:
    pack(tmp_path / "fake", id_="origin")
    headers = [header for header in find_packs([tmp_path]) if header.pack == "origin"]
    assert [header.folder.name for header in headers] == ["origin"]


def test_sixty_lessons_of_one_place_turn_pages_to_the_last(tmp_path: Path) -> None:
    folder = pack(tmp_path / "aaa", title="第一课真是一课")
    text = (folder / "01-only.yaml").read_text(encoding="utf-8")
    for n in range(2, 61):
        (folder / f"{n:02d}-more.yaml").write_text(text.replace("aaa-01", f"aaa-{n:02d}"), encoding="utf-8")
    walker = robot([folder])
    walker.press("place-museum")
    seen: set[str] = set()
    for _ in range(70):
        shown = walker.loop.place()
        ids = {part.node.id for part in shown.walk() if part.node.id.startswith("aaa-")}
        if ids <= seen:
            break
        seen |= ids
        walker.loop.send(Press("lessons.next"))
    assert len(seen) == 60


def test_a_lesson_taken_away_while_the_game_runs_says_so(tmp_path: Path) -> None:
    folder = pack(tmp_path / "aaa")
    walker = robot([folder])
    (folder / "01-only.yaml").unlink()
    assert into(walker, folder) == "sorry"
    assert "01-only.yaml" in walker.loop.game.scene.lines[0]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="nothing is forbidden to the administrator")
def test_a_folder_that_may_not_be_looked_into_is_passed_over(tmp_path: Path) -> None:
    pack(tmp_path / "good")
    pack(tmp_path / "shut").chmod(0)
    assert "good" in {header.pack for header in find_packs([tmp_path, tmp_path / "shut"])}


def test_a_link_to_another_folder_is_not_followed_round_and_round(tmp_path: Path) -> None:
    pack(tmp_path / "good")
    try:
        (tmp_path / "round").symlink_to(tmp_path)
        (tmp_path / "again").symlink_to(tmp_path / "good")
    except OSError:
        pytest.skip("no links here")
    assert [header.pack for header in find_packs([tmp_path])].count("good") == 1


def test_strange_ids_of_packs_come_back_from_the_class_file(tmp_path: Path) -> None:
    chosen = ClassFile(packs=("origin", "a: b, [c]", "😀", '"', "yes"), locked=("a: b, [c]",))
    assert write_class(tmp_path, chosen) == ""
    assert read_class(tmp_path) == chosen


def test_a_class_file_of_rubbish_is_as_good_as_none(tmp_path: Path) -> None:
    signs = "number: ²\nlength: ４０\n".encode()   # digits to Unicode, and no numbers
    wrong = b"number: 100\nband: P99\nlength: x\npacks: 7\nlocked: {a: b}\n"
    for content in (b"", b"\x00\xff" * 50, wrong, signs, b"number: " + b"9" * 5_000 + b"\n", b"[" * 100_000):
        (tmp_path / "class.yaml").write_bytes(content)
        assert read_class(tmp_path) == ClassFile()


def test_a_folder_without_packs_is_said_on_the_title(tmp_path: Path) -> None:
    from game.app.opening import opened

    house = opened([tmp_path / "nothing"], tmp_path / "data")
    assert house.records is not None
    house.records.close()
    assert any("nothing" in notice for notice in house.game.world.notices)
