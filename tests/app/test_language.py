"""Another language in the middle of something: the same place, the same answers, and no word left behind."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from game.app.game import Game
from game.app.scenes.encounter import Meeting
from game.app.scenes.inbox import Letters
from game.app.scenes.player import Player
from game.app.shelf import LessonCard, Shelf
from game.core.trees import walk
from game.play import lesson as play
from game.play.encounters import OPENS
from game.play.robot import next_intent
from game.records.book import open_records
from game.screen.spoken import localised
from tests.app import test_inbox, test_purse_pages
from tests.app.rooms import press
from tests.app.test_game import into_lesson, play_on, seated

HANZI = re.compile("[\u4e00-\u9fff]")
CARDS = Shelf.found().cards
STEPS = 900


def hanzi(played: Game) -> list[str]:
    """What still stands in Chinese on the page."""
    nodes = walk(localised(played.view(), played.world.say))
    words = (str(getattr(node, name, "")) for node in nodes for name in ("words", "label", "note", "speaker"))
    return [said for said in words if HANZI.search(said)]


def in_english(played: Game) -> None:
    """To the settings and back."""
    assert hanzi(played)
    press(played, "pause", "setup", "language=en", "back", "resume")


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.lesson)
@pytest.mark.parametrize("route", ["right", "wrong"])
def test_every_state_of_a_lesson_can_be_told_in_english(card: LessonCard, route: str) -> None:
    chinese, english = (Shelf.found().lesson(*card.key, language)[0] for language in ("zh", "en"))
    assert chinese and english
    here, there = (play.begin(lesson, "r", "seed", card.bands[0], 1) for lesson in (chinese, english))
    for _ in range(STEPS):
        if here.finished:
            break
        assert play.retold(here, english) == there
        intent = next_intent(here.kind, here.step, here.attempt, route)
        (here, _), (there, _) = play.handle(here, intent), play.handle(there, intent)
    assert here.finished


def test_a_lesson_goes_on_in_english_where_it_stood(tmp_path: Path) -> None:
    played = seated(open_records((tmp_path,)))
    into_lesson(played)
    play_on(played, 2)
    in_english(played)
    assert isinstance(played.scene, Player) and played.scene.session.at == 2
    assert not hanzi(played)


def test_the_one_at_the_door_goes_on_in_english() -> None:
    played = test_purse_pages.seated(lessons=OPENS)
    met = test_purse_pages.meeting(played).met
    in_english(played)
    assert isinstance(played.scene, Meeting) and played.scene.met == met
    assert not hanzi(played)


def test_all_letters_go_on_in_english(tmp_path: Path) -> None:
    records = open_records((tmp_path,))
    for event in test_inbox.lessons(test_inbox.DAY - 7):
        records.append(test_inbox.SEAT, event)
    played = test_inbox.seated(records)
    press(played, "open")
    in_english(played)
    for letter in range(1, 4):
        assert isinstance(played.scene, Letters) and not hanzi(played)
        test_inbox.read_on(played, letter)
    assert played.scene.name == "emptied"
