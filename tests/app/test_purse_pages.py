"""From the end of a lesson to the yard: coins are split, mishaps paid, somebody knocks, and a loss that is told is mended."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

import pytest

from game.app.demo import Robot, robot_for
from game.app.game import Game, Keeper
from game.app.scenes import encounter
from game.app.scenes.encounter import Meeting, Outcome
from game.app.scenes.player import Player
from game.app.scenes.result import Result
from game.app.scenes.split import Split
from game.app.shelf import Shelf
from game.core.events import Attempted, Finished
from game.core.intents import Dir, Move, Press
from game.core.nodes import Button, Canvas, Option, Text
from game.core.trees import walk
from game.play.encounters import OPENS
from game.play.purse import HARM, JARS, WAGE
from game.play.robot import next_intent
from game.records.book import open_records
from tests.app.rooms import game, press

LESSON = ("origin", "origin-02")
RICH = 400


def seated(folder: Path | None = None, lessons: int = 0) -> Game:
    """A game in the town of a seat that has finished some lessons long ago, and owns RICH 贝 or its wages for them."""
    records = open_records((folder,) if folder else ())
    keeper = Keeper(append=records.append, events=records.events)
    if not records.events("1-leopard-lake"):
        for n in range(lessons):
            records.append("1-leopard-lake", Finished("origin", f"l{n}", "r", 100, 1.0))
        for n in range((RICH - lessons * WAGE) // 10 if lessons else 0):
            records.append("1-leopard-lake", paid(f"s{n}"))
    played = game(keeper=keeper)
    press(played, "start", "sit")
    if played.scene.name == "inbox":
        press(played, "back")
    assert played.scene.name == "town"
    return played


def paid(step: str) -> Attempted:
    """A step that pays ten."""
    return Attempted("origin", "l0", "r", step, "choice", "market", 100, True, 1.0, 1.0, 0.25, 1, 1, 0)


def shown(played: Game) -> set[str]:
    """The ids of everything that can be pressed."""
    return {node.id for node in walk(played.view()) if isinstance(node, Button | Option) and node.enabled}


def said(played: Game) -> str:
    """Everything that is written on the page."""
    return " ".join(node.words for node in walk(played.view()) if isinstance(node, Text))


def through_lesson(played: Game) -> None:
    """A lesson by the best answers, up to its result with a sentence chosen."""
    card = played.world.library.card(*LESSON)
    press(played, f"place-{card.place}", card.lesson, "begin")
    for _ in range(400):
        scene = played.scene
        if not isinstance(scene, Player):
            break
        played.press(next_intent(scene.session.kind, scene.session.step, scene.session.attempt, "right"))
    scene = played.scene
    assert isinstance(scene, Result)
    press(played, f"learned-{scene.head.learned[0].id}")


def wallet(played: Game) -> int:
    return played.world.progress.purse.wallet


def test_what_a_lesson_pays_is_split_before_the_town() -> None:
    played = seated()
    through_lesson(played)
    earned = wallet(played)
    press(played, "next")
    assert isinstance(played.scene, Split)
    press(played, "jar-share", "add-reserve", "less-bank")
    bank, reserve, share = (bei for _, bei in played.scene.amounts)
    press(played, "next")
    assert played.scene.name == "town"
    purse = played.world.progress.purse
    assert [purse.has(jar) for jar in ("bank", "reserve", "share")] == [bank, reserve, share] and min(bank, reserve, share) > 0
    assert purse.wallet == earned - bank - reserve - share and purse.to_split == 0


def test_arrows_move_tens_and_nothing_beyond_what_was_earned() -> None:
    played = seated()
    through_lesson(played)
    press(played, "next")
    earned = played.world.progress.purse.to_split
    for _ in range(60):
        played.press(Move(Dir.RIGHT, "jar-bank"))
    assert isinstance(played.scene, Split)
    assert sum(bei for _, bei in played.scene.amounts) == earned // 10 * 10
    for _ in range(60):
        played.press(Move(Dir.LEFT, "jar-bank"))
    assert dict(played.scene.amounts)["bank"] == 0
    press(played, "suggest")
    assert played.scene == Split.suggested(played.world)


def test_the_way_to_the_next_lesson_leads_through_the_split_too() -> None:
    played = seated()
    through_lesson(played)
    press(played, "onward")
    assert played.scene.name == "split"
    press(played, "next")
    assert played.scene.name == "lesson-page"


def test_a_replay_that_pays_nothing_has_nothing_to_split() -> None:
    played = seated()
    for _ in range(2):
        through_lesson(played)
        press(played, "next", "next")
    assert played.scene.name == "town", "one page less the second time, and the second press means nothing there"


def test_a_mishap_comes_on_the_way_home_and_only_once() -> None:
    played = seated(lessons=1)
    through_lesson(played)
    press(played, "next", "next")
    assert played.scene.name == "mishap"
    before = played.world.progress.purse
    press(played, "next")
    after = played.world.progress.purse
    assert played.scene.name == "town"
    assert 15 <= before.worth - after.worth <= HARM and before.bank == after.bank
    through_lesson(played)
    press(played, "next")
    assert played.scene.name == "town"


def test_coins_move_between_jars_but_never_back_from_the_share() -> None:
    played = seated(lessons=OPENS)
    press(played, "purse", "jar-bank", "add-bank", "less-bank", "add-share", "add-reserve")
    purse = played.world.progress.purse
    assert [purse.has(jar) for jar in JARS] == [RICH - 30, 10, 10, 10]
    press(played, "less-share")
    assert played.world.progress.purse.share == 10 and "less-share" not in shown(played)


def test_a_job_is_chosen_and_pays_no_more_than_another(tmp_path: Path) -> None:
    played = seated(tmp_path)
    press(played, "purse", "job=guard")
    assert seated(tmp_path).world.progress.settings["job"] == "guard"
    through = seated(tmp_path)
    through_lesson(through)
    assert through.world.progress.earned.bei - through.world.progress.played(*LESSON).coins.bei == WAGE


def test_a_piece_is_bought_from_the_wallet_and_stands_in_the_yard(tmp_path: Path) -> None:
    played = seated(tmp_path, lessons=OPENS)
    press(played, "yard", "shop", "bench", "buy")
    assert played.scene.name == "yard"
    assert any(node.id == "piece:bench" for node in walk(played.view()))
    assert wallet(played) == RICH - 100
    press(played, "shop", "bench")
    assert "buy" not in shown(played)
    assert seated(tmp_path).world.progress.purse.pieces == ("bench",)


def test_a_treat_is_gone_tomorrow_and_one_a_day_is_enough() -> None:
    played = seated(lessons=OPENS)
    press(played, "yard", "shop", "noodles", "buy", "buy")
    assert wallet(played) == RICH - 22 and played.scene.name == "shop"
    assert played.world.progress.purse.pieces == ()


def test_what_is_too_dear_cannot_be_bought() -> None:
    played = seated()
    press(played, "yard", "shop", "pavilion")
    assert "buy" not in shown(played)
    press(played, "buy")
    assert played.world.progress.purse.pieces == ()


def test_nobody_knocks_before_the_third_lesson() -> None:
    assert "street" not in shown(seated(lessons=OPENS - 1))
    assert "street" in shown(seated(lessons=OPENS))


def meeting(played: Game) -> Meeting:
    press(played, "street")
    assert isinstance(played.scene, Meeting)
    return played.scene


def answered(played: Game, act: str) -> None:
    """Through an encounter with a verdict and an act, up to its outcome."""
    meeting(played)
    press(played, "verdict-2", act, "next", "next")
    assert isinstance(played.scene, Outcome)


def until(played: Game, scam: bool, other: str) -> None:
    """Encounters answered by `other` until one of a kind waits."""
    while (met := encounter.waiting(played.world)) and met.scam is not scam:
        answered(played, other)
        press(played, "next")
    assert met is not None


def test_doing_what_a_scam_asks_costs_its_stake_and_telling_brings_most_back() -> None:
    played = seated(lessons=OPENS)
    until(played, True, "act-ask")
    before = played.world.progress.purse
    assert meeting(played).session.attempt.setting.stake == HARM
    press(played, "verdict-4", "act-do", "next", "next")
    lost = played.world.progress.purse
    assert before.wallet - lost.wallet == HARM
    assert (lost.bank, lost.reserve, lost.share, lost.pieces) == (before.bank, before.reserve, before.share, before.pieces)
    press(played, "told")
    assert wallet(played) == lost.wallet + 3
    press(played, "report", "step", "step")
    assert wallet(played) == lost.wallet + 3, "not before the third step"
    assert "还能补回" in said(played)
    press(played, "step")
    assert wallet(played) == lost.wallet + 18
    assert shown(played) == {"next"} and "还能补回" not in said(played), "nothing is promised any more"
    press(played, "next")
    assert played.scene.name == "town"


def test_a_loss_can_be_mended_from_the_purse_later() -> None:
    played = seated(lessons=OPENS)
    until(played, True, "act-ask")
    answered(played, "act-do")
    press(played, "next")
    lost = wallet(played)
    press(played, "purse", "mend", "told", "report", "step", "step", "step", "next")
    assert played.scene.name == "purse" and wallet(played) == lost + 18
    assert "mend" not in shown(played)


def test_a_genuine_offer_turned_away_is_mended_through_the_right_channel() -> None:
    played = seated(lessons=OPENS)
    until(played, False, "act-ask")
    before = wallet(played)
    answered(played, "act-leave")
    assert wallet(played) == before
    assert "还能补回" in said(played)
    press(played, "channel")
    assert wallet(played) == before + 12 and "还能补回" not in said(played)


@pytest.mark.parametrize("act", ["act-do", "act-ask"])
def test_a_genuine_offer_taken_or_checked_brings_its_benefit_and_no_coins_for_the_step(act: str) -> None:
    played = seated(lessons=OPENS)
    until(played, False, "act-ask")
    before = wallet(played)
    answered(played, act)
    assert wallet(played) == before + 20


def test_closing_the_window_at_the_unveiling_takes_nothing_back(tmp_path: Path) -> None:
    played = seated(tmp_path, lessons=OPENS)
    until(played, True, "act-ask")
    before = wallet(played)
    meeting(played)
    press(played, "verdict-4", "act-do")
    del played  # killed while the scam is unveiled, before anything is said of the loss
    again = seated(tmp_path)
    assert wallet(again) == before - HARM


def test_one_may_walk_past_and_it_still_waits() -> None:
    played = seated(lessons=OPENS)
    before = encounter.waiting(played.world)
    meeting(played)
    press(played, "pause", "leave")
    assert played.scene.name == "town"
    assert encounter.waiting(played.world) == before


def test_where_a_case_can_no_longer_be_read_nobody_stands_and_the_next_may_come(monkeypatch: pytest.MonkeyPatch) -> None:
    played = seated(lessons=OPENS)
    before, wallet = encounter.waiting(played.world), played.world.progress.purse.wallet
    monkeypatch.setattr(encounter, "opened", lambda world, met: None)
    press(played, "street")
    assert played.scene.name == "town"
    after = encounter.waiting(played.world)
    assert before is not None and after is not None and after.name != before.name
    assert played.world.progress.purse.wallet == wallet


def test_three_a_sitting_and_then_the_street_is_quiet() -> None:
    played = seated(lessons=OPENS)
    for _ in range(3):
        answered(played, "act-ask")
        press(played, "next")
    assert "street" not in shown(played)


def test_before_the_verdict_scam_and_genuine_look_alike() -> None:
    """The knock, the buttons and everything else but the words of the case are the same."""

    def build(canvas: Canvas) -> set[tuple[str, str]]:
        return {(type(node).__name__, getattr(node, "look", "")) for node in walk(canvas)}

    seen = {}
    for scam in (True, False):
        played = seated(lessons=OPENS)
        until(played, scam, "act-ask")
        meeting(played)
        seen[scam] = build(played.view())
    assert seen[True] == seen[False]


def test_keys_alone_lead_through_purse_yard_and_street() -> None:
    options = Namespace(shots=None, size=(640, 360), lang=None, text_size=1.0, pinyin=False)
    robot = robot_for(options, "keys-only", "P34", Shelf.found())
    world = robot.loop.game.world
    rich = [Finished("origin", f"l{n}", "r", world.progress.day, 1.0) for n in range(8)]
    robot.loop.game.world = world.after(*rich)
    robot.loop.send(Press(""))
    robot.settle()
    by_keys(robot, "purse", "jar-bank", "less-bank", "add-share", "job=guide", "yard", "shop", "lantern", "buy", "back", "back")
    by_keys(robot, "street", "verdict-2", "act-ask", "next", "next", "next")
    game_ = robot.loop.game
    assert game_.scene.name == "town"
    assert game_.world.progress.purse.pieces == ("lantern",) and len(game_.world.progress.purse.affairs) == 1


def by_keys(robot: Robot, *ids: str) -> None:
    for id_ in ids:
        robot.press(id_)
