"""Today's inbox in the running game: when it is offered, how it may wait, and what it leaves in the records."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.app.demo import Robot
from game.app.game import Game, Keeper
from game.app.opening import EPOCH
from game.app.scenes.inbox import Emptied, Inbox, Letters, mail
from game.app.shelf import Shelf
from game.app.window import loop_on
from game.content import casebook
from game.content.cases import read_case_file
from game.content.loading import Draft
from game.core.events import Attempted, Event, Finished, Judged, Sitting
from game.core.intents import Move, Press
from game.core.nodes import Button, Coins, Place
from game.core.trees import walk
from game.play import boosters
from game.play.mastery import Band, Mastery
from game.play.progress import folded
from game.play.robot import next_intent
from game.records.book import Records, open_records
from tests.app.rooms import TODAY, bank, game, press

DAY = (TODAY - EPOCH).days
SEAT = "1-leopard-lake"
RECALL = "recall-trouble"


def judged(case: str, day: int) -> Judged:
    told = bank().cases[case]
    return Judged(
        "cases", "small", "small-1", "x", day, case, told.pattern, told.channel, told.scam, 1 if told.scam else 4,
        flags=told.flags,
    )  # fmt: skip


def recalled(day: int) -> Attempted:
    return Attempted(
        pack="origin", lesson="origin-01", run="origin-01-1", step=RECALL, type="choice", place="market", day=day,
        graded=True, first=1.0, score=1.0, chance=0.25, weight=1, tries=1, hints=0, competences=("MON-1",), recall=True,
    )  # fmt: skip


def lessons(day: int) -> list[Event]:
    return [judged(case, day) for case in ("T11-s1", "T14-s1", "T07-s1")] + [recalled(day)]


def keeper(records: Records) -> Keeper:
    return Keeper(append=records.append, events=records.events, seats=records.seats, folder=lambda: records.where)


@pytest.fixture
def records(tmp_path: Path) -> Records:
    """Three cases and one recall item a week ago."""
    found = open_records((tmp_path,))
    for event in (Sitting(DAY - 7), *lessons(DAY - 7)):
        found.append(SEAT, event)
    return found


def seated(records: Records) -> Game:
    played = game(keeper=keeper(records))
    press(played, "start", "sit")
    return played


def read_on(played: Game, letters: int = 9) -> None:
    """The robot reads so many letters, or all."""
    assert isinstance(played.scene, Letters)
    for _ in range(200):
        scene = played.scene
        if not isinstance(scene, Letters) or len(scene.worth) + scene.session.at >= letters:
            return
        intent = next_intent(scene.session.kind, scene.session.step, scene.session.attempt, "right")
        assert isinstance(intent, Press | Move)
        played.press(intent)
    raise AssertionError("the letters do not end")


def test_mail_is_offered_when_a_seat_sits_down(records: Records) -> None:
    played = seated(records)
    assert [scene.name for scene in played.stack] == ["title", "town", "inbox"]
    assert mail(played.world).count == 3


def test_who_has_nothing_due_goes_straight_to_the_town(tmp_path: Path) -> None:
    records = open_records((tmp_path,))
    assert seated(records).scene.name == "town"
    for event in lessons(DAY):
        records.append(SEAT, event)
    assert seated(records).scene.name == "town", "what was learned today is not asked today"


def test_no_case_is_read_before_a_letter_is_opened(records: Records, monkeypatch: pytest.MonkeyPatch) -> None:
    """Sitting down takes no longer because of mail."""
    opened: list[Path] = []

    def reading(file: Path) -> Draft:
        opened.append(file)
        return read_case_file(file)

    casebook._read.cache_clear()
    monkeypatch.setattr(casebook, "read_case_file", reading)
    played = seated(records)
    assert played.scene.name == "inbox" and mail(played.world).count == 3 and not opened
    press(played, "open")
    assert len(opened) == 2


def test_mail_put_off_waits_in_the_town(records: Records) -> None:
    played = seated(records)
    before = mail(played.world)
    press(played, "back")
    assert played.scene.name == "town"
    assert any(isinstance(node, Button) and node.id == "mail" and "3" in node.label for node in walk(played.view()))
    press(played, "mail")
    assert isinstance(played.scene, Inbox) and mail(played.world) == before


def test_lamps_burn_low_until_the_letters_are_read(records: Records) -> None:
    played = seated(records)
    press(played, "back")
    assert {node.place for node in walk(played.view()) if isinstance(node, Place) and node.dim} == {"station", "market"}
    press(played, "mail", "open")
    read_on(played)
    press(played, "next")
    assert not any(isinstance(node, Place) and node.dim for node in walk(played.view()))
    assert not any(isinstance(node, Button) and node.id == "mail" for node in walk(played.view()))


def test_the_letters_are_read_to_the_end_and_kept(records: Records) -> None:
    played = seated(records)
    expected = mail(played.world)
    press(played, "open")
    assert {node.total for node in walk(played.view()) if isinstance(node, Coins)} == {3}
    read_on(played)
    assert isinstance(played.scene, Emptied)
    kept = [event for event in records.events(SEAT) if getattr(event, "run", "") == boosters.run_of(DAY)]
    assert [event.case for event in kept if isinstance(event, Judged)] == [letter.case for letter in expected.letters]
    assert [(event.pack, event.lesson) for event in kept if isinstance(event, Finished)] == [("cases", "inbox")]
    press(played, "next")
    assert played.scene.name == "town"


def test_each_card_asked_about_has_been_reviewed_and_no_new_one_is_open(records: Records) -> None:
    played = seated(records)
    cards, letters = set(played.world.memory.cards), mail(played.world).letters
    press(played, "open")
    read_on(played)
    assert set(played.world.memory.cards) == cards
    assert all(played.world.memory.cards[letter.key].last == DAY for letter in letters)


def test_a_recall_item_counts_for_its_own_lesson_and_place(records: Records) -> None:
    played = seated(records)
    before = played.world.progress.places["market"]
    press(played, "open")
    read_on(played)
    (kept,) = [event for event in records.events(SEAT) if isinstance(event, Attempted) and event.recall and event.day == DAY]
    assert (kept.pack, kept.lesson, kept.step, kept.place) == ("origin", "origin-01", RECALL, "market")
    assert played.world.progress.places["market"].items == before.items + 1
    assert not played.world.progress.played("origin", "origin-01").finished, "a letter finishes no lesson"
    lesson = replace(kept, run="origin-01-2")
    assert folded([lesson], played.world.progress).places["market"].items == before.items + 1, "once a day"


def test_a_recall_a_week_after_proves_that_it_lasted() -> None:
    held = Mastery(right=20, items=12, days=3, last=DAY - 7, band=Band.HELD, held=DAY - 7)
    progress = replace(folded([]), places={"market": held})
    assert folded([replace(recalled(DAY), run=boosters.run_of(DAY))], progress).places["market"].lasted


def test_an_inbox_left_in_the_middle_keeps_the_rest_for_later(records: Records) -> None:
    played = seated(records)
    press(played, "open")
    read_on(played, letters=1)
    press(played, "pause", "leave")
    assert played.scene.name == "town"
    again = seated(records)
    assert isinstance(again.scene, Inbox) and mail(again.world).count == 2
    press(again, "open")
    read_on(again)
    judged_today = [event.case for event in records.events(SEAT) if isinstance(event, Judged) and event.day == DAY]
    assert len(judged_today) == len(set(judged_today)) == 2


def test_an_emptied_inbox_is_not_filled_again_on_the_same_day(records: Records) -> None:
    played = seated(records)
    press(played, "open")
    read_on(played)
    assert seated(records).scene.name == "town"


def test_letters_whose_lesson_is_gone_cost_nothing_but_themselves(records: Records) -> None:
    records.append(SEAT, replace(recalled(DAY - 20), pack="lost", lesson="lost-01"))
    records.append(SEAT, replace(recalled(DAY - 19), step="renamed"))
    records.append(SEAT, replace(recalled(DAY - 18), step="a/b"))
    played = seated(records)
    assert mail(played.world).recall == f"origin/origin-01/{RECALL}", "nobody waits for a letter that cannot come"
    press(played, "open")
    read_on(played)
    assert isinstance(played.scene, Emptied)


def test_a_box_of_letters_nobody_can_read_is_empty_for_today(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    records = open_records((tmp_path,))
    records.append(SEAT, recalled(DAY - 7))
    monkeypatch.setattr(Shelf, "lesson", lambda *_: (None, ()))
    played = seated(records)
    assert isinstance(played.scene, Inbox)
    press(played, "open")
    assert isinstance(played.scene, Emptied) and not mail(played.world).count
    assert seated(records).scene.name == "town"


def test_the_letters_can_be_read_with_the_keyboard_alone(records: Records) -> None:
    played = seated(records)
    robot = Robot(loop_on(played, pygame.Surface((320, 240))), keys=True)
    robot.settle()
    robot.press("open")
    while isinstance(played.scene, Letters):
        session = played.scene.session
        intent = next_intent(session.kind, session.step, session.attempt, "right")
        if isinstance(intent, Press):
            robot.press(intent.id)
        else:
            assert isinstance(intent, Move)
            robot.move(intent.dir, intent.id)
        assert robot.intents < 80
    robot.press("next")
    assert played.scene.name == "town"
