"""The robot plays through the real loop: by the mouse, by keys alone, in large letters with pinyin, in English."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

import pytest

from game.app.demo import ROUTES, Robot, StuckError, play_lesson, robot_for, run
from game.app.shelf import Shelf

LESSON = "origin-02"


def options(**changed: object) -> Namespace:
    said = {"target": f"origin/{LESSON}", "route": "right", "shots": None, "size": (640, 360), "lang": None, "text_size": 1.0}
    return Namespace(**{**said, "pinyin": False, "json": False, "packs": None, **changed})


def played(route: str, lesson: str = LESSON, **changed: object) -> dict[str, object]:
    shelf = Shelf.found()
    card = next(card for card in shelf.cards if card.lesson == lesson)
    return play_lesson(robot_for(options(**changed), route, card.bands[0], shelf), card, route)


@pytest.mark.parametrize("route", ["right", "keys-only"])
def test_a_whole_lesson_played_well_earns_everything(route: str) -> None:
    found = played(route)
    assert (found["finished"], found["score"], found["stars"]) == (True, 1.0, 3)


def test_a_whole_lesson_played_badly_ends_too_and_earns_next_to_nothing() -> None:
    found = played("wrong")
    score = found["score"]
    assert found["finished"] is True and isinstance(score, float) and score <= 0.2


@pytest.mark.parametrize(("route", "points"), [("right", 100.0), ("flag-all", 0.0), ("trust-all", 0.0)])
def test_a_set_pays_for_telling_apart_and_for_nothing_else(route: str, points: float) -> None:
    assert played(route, lesson="kids-02")["discernment_points"] == [points]


def test_the_largest_letters_with_pinyin_on_a_tall_screen_are_no_obstacle() -> None:
    assert played("right", size=(512, 384), text_size=1.3, pinyin=True)["score"] == 1.0


def test_the_robot_stops_where_a_pupil_could_not_press() -> None:
    shelf = Shelf.found()
    robot: Robot = robot_for(options(), "right", "P34", shelf)
    with pytest.raises(StuckError, match="no visible, enabled node"):
        robot.press("commit")


def test_the_command_says_when_there_is_no_such_lesson(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(options(target="origin/nothing")) == 2
    assert run(options(route="sideways")) == 2
    assert "no such lesson" in capsys.readouterr().err


def test_pictures_are_taken_of_every_new_screen(tmp_path: Path) -> None:
    shelf = Shelf.found()
    robot = robot_for(options(shots=tmp_path / "shots"), "right", "P34", shelf)
    taken = len(robot.pages)
    robot.press("album")
    assert len(robot.pages) == taken + 1 and all(path.stat().st_size > 1000 for path in robot.pages)


def test_the_routes_of_the_command_are_those_of_the_robot() -> None:
    from game.play.robot import Route

    assert set(ROUTES) == {str(route) for route in Route}
