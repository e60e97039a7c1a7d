"""The game without a window: what is kept when it is killed, and what becomes of a mistake inside a step."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from game.app.game import Game, Keeper, settings_from
from game.app.scene import Settings
from game.app.scenes.player import Player
from game.app.scenes.result import Result
from game.core.intents import Move, Press
from game.play.robot import next_intent
from game.records.book import Records, open_records
from tests.app.rooms import game, press

INTENTS = 400


def keeper(records: Records) -> Keeper:
    return Keeper(append=records.append, events=records.events, folder=lambda: records.where)


def seated(records: Records) -> Game:
    """A game in the town, as the seat that sits down by default."""
    played = game(keeper=keeper(records))
    press(played, "start", "sit")
    return played


def into_lesson(played: Game) -> None:
    card = played.world.library.cards[0]
    press(played, f"place-{card.place}", card.lesson, "begin")


def player(played: Game) -> Player:
    assert isinstance(played.scene, Player)
    return played.scene


def play_on(played: Game, steps: int = 99) -> None:
    """As the robot does, until so many more steps are done or the lesson is over."""
    goal = player(played).session.at + steps
    for _ in range(INTENTS):
        scene = played.scene
        if not isinstance(scene, Player) or scene.session.at >= goal:
            return
        intent = next_intent(scene.session.kind, scene.session.step, scene.session.attempt, "right")
        assert isinstance(intent, Press | Move)
        played.press(intent)
    raise AssertionError("the lesson does not end")


@pytest.mark.parametrize("done", [1, 4, 9])
def test_a_lesson_that_was_killed_goes_on_at_the_step_in_progress(tmp_path: Path, done: int) -> None:
    before = seated(open_records((tmp_path,)))
    into_lesson(before)
    play_on(before, done)
    open_step, seed = player(before).session.step.id, player(before).session.seed
    del before   # killed: nothing is closed, nothing is said

    after = seated(open_records((tmp_path,)))
    into_lesson(after)
    session = player(after).session
    assert (session.at, session.step.id, session.seed) == (done, open_step, seed)


def test_what_was_earned_before_the_kill_counts_at_the_end(tmp_path: Path) -> None:
    first = seated(open_records((tmp_path,)))
    into_lesson(first)
    play_on(first, 6)
    second = seated(open_records((tmp_path,)))
    into_lesson(second)
    play_on(second)
    assert isinstance(second.scene, Result) and second.scene.score == 1
    card = second.world.library.cards[0]
    assert second.world.progress.played(*card.key).stars == 3


def test_a_finished_lesson_stays_finished_tomorrow(tmp_path: Path) -> None:
    today = seated(open_records((tmp_path,)))
    into_lesson(today)
    play_on(today)
    earned = today.world.progress.earned
    tomorrow = seated(open_records((tmp_path,)))
    card = tomorrow.world.library.cards[0]
    assert tomorrow.world.progress.played(*card.key).finished
    assert tomorrow.world.progress.earned == earned and earned.bei > 0


def test_beginning_anew_leaves_the_interrupted_run_behind(tmp_path: Path) -> None:
    played = seated(open_records((tmp_path,)))
    into_lesson(played)
    play_on(played, 3)
    press(played, "pause", "leave")
    card = played.world.library.cards[0]
    press(played, f"place-{card.place}", card.lesson, "anew")
    assert player(played).session.at == 0


def test_another_seat_finds_nothing_of_this_one(tmp_path: Path) -> None:
    records = open_records((tmp_path,))
    one = seated(records)
    into_lesson(one)
    play_on(one, 3)
    other = game(keeper=keeper(records))
    press(other, "start", "yak", "sit")
    into_lesson(other)
    assert player(other).session.at == 0


def test_leaving_by_the_pause_page_and_coming_back_goes_on(tmp_path: Path) -> None:
    played = seated(open_records((tmp_path,)))
    into_lesson(played)
    play_on(played, 2)
    press(played, "pause")
    assert played.scene.name == "pause"
    press(played, "leave")
    assert played.scene.name == "town"
    into_lesson(played)
    assert player(played).session.at == 2


def broken(*_: Any) -> Any:
    raise RuntimeError("this step stumbles")


@pytest.mark.parametrize("stumbles", ["handle", "view", "grade"])
def test_a_mistake_inside_a_step_is_a_kind_page_and_a_bug_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stumbles: str
) -> None:
    import game.steps as steps

    played = seated(open_records((tmp_path,)))
    into_lesson(played)
    kind = player(played).session.kind
    spoilt: dict[str, Any] = {stumbles: broken}
    monkeypatch.setitem(steps.KINDS, kind.name, replace(kind, **spoilt))
    press(played, "next")
    played.view()
    assert played.scene.name == "sorry"
    told = (tmp_path / "bugs.txt").read_text(encoding="utf-8")
    assert all(word in told for word in ("this step stumbles", "lesson:", "step:", "seed:"))
    monkeypatch.setitem(steps.KINDS, kind.name, kind)
    press(played, "back")
    assert played.scene.name in ("town", "place", "lesson-page")


def test_a_mistake_where_nothing_can_be_written_is_still_a_kind_page(monkeypatch: pytest.MonkeyPatch) -> None:
    import game.steps as steps

    played = game()
    press(played, "start", "sit")
    into_lesson(played)
    kind = player(played).session.kind
    monkeypatch.setitem(steps.KINDS, kind.name, replace(kind, handle=broken))
    press(played, "next")
    assert played.scene.name == "sorry"


def test_settings_come_back_from_the_records(tmp_path: Path) -> None:
    played = seated(open_records((tmp_path,)))
    press(played, "setup", "text_size=1.3", "reduced=True", "back")
    again = seated(open_records((tmp_path,)))
    assert (again.world.settings.text_size, again.world.settings.reduced) == (1.3, True)


def test_settings_that_make_no_sense_are_passed_over() -> None:
    found = settings_from(Settings(), {"text_size": "huge", "language": "en", "colour": "red", "sound": "False"})
    assert found == Settings(language="en", sound=False)


def test_a_press_that_means_nothing_here_changes_nothing() -> None:
    played = game()
    press(played, "nowhere", "begin", "commit", "")
    assert played.scene.name == "title" and played.turned == 0
