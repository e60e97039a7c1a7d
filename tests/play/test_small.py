"""Lessons the game makes itself: the same session plays them, and everything a fold needs is in what they record."""

from __future__ import annotations

from game.core.events import Attempted, Event, Judged
from game.play import lesson as play
from game.play.robot import next_intent
from game.play.small import PACK, judge_step, small_lesson


def played(route: str, *cases: str) -> list[Event]:
    steps = [step for case in cases if (step := judge_step(case))]
    session = play.begin(small_lesson("knock-1", "有人敲门", "station", steps), "knock-1", "seed", "P34", 10)
    kept: list[Event] = []
    for _ in range(60):
        if session.finished:
            return kept
        session, events = play.handle(session, next_intent(session.kind, session.step, session.attempt, route))
        kept += events
    raise AssertionError("the small lesson does not end")


def test_a_case_is_played_to_its_end_and_kept_for_every_fold() -> None:
    kept = played("right", "T11-s1", "T11-g1")
    answers = [event for event in kept if isinstance(event, Attempted)]
    judged = [event for event in kept if isinstance(event, Judged)]
    assert [(event.case, event.scam, event.deed) for event in judged] == [
        ("T11-s1", True, "verified"),
        ("T11-g1", False, "verified"),
    ]
    assert [(event.pack, event.place, event.score) for event in answers] == [(PACK, "station", 1.0)] * 2
    assert answers[0].competences == ("SAFE-1", "SAFE-2")


def test_doing_what_a_scam_asks_is_kept_as_having_given() -> None:
    assert [event.deed for event in played("wrong", "T11-s1", "T11-g1") if isinstance(event, Judged)] == ["gave", "answered"]


def test_a_case_the_bank_does_not_have_makes_no_step() -> None:
    assert judge_step("T99-s1") is None
    assert judge_step("no-case") is None


def test_a_case_is_told_beside_its_twin() -> None:
    step = judge_step("T11-s1")
    assert step is not None
    assert [case.id for case in step.told] == ["T11-s1", "T11-g1"]
