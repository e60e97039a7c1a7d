"""What is kept of a verdict: the first one only, because afterwards one knows, and before it is unveiled."""

from __future__ import annotations

import pytest

from game.content.inspection import inspect_lesson
from game.core.events import Judged
from game.core.intents import Press
from game.core.nodes import Card
from game.play import lesson as play
from game.play.robot import Route, next_intent
from game.steps import MODELS
from tests.steps.playing import SAMPLES


def judged(route: str) -> list[tuple[str, str, int]]:
    """(case, deed, verdict) of what is kept when the sample talk is played by a route."""
    found = inspect_lesson(SAMPLES / "talk.yaml", MODELS).lessons[0][0]
    session = play.begin(found, "run", "seed", "P34", 3)
    kept: list[tuple[str, str, int]] = []
    for _ in range(200):
        if session.finished:
            return kept
        intent = next_intent(session.kind, session.step, session.attempt, route)
        assert isinstance(intent, Press)
        session, events = play.handle(session, intent)
        kept += [(event.case, event.deed, event.verdict) for event in events if isinstance(event, Judged)]
    raise AssertionError("no end")


def test_a_retry_does_not_change_the_verdict_that_was_given_first() -> None:
    assert judged(Route.WRONG_THEN_RIGHT)[0] == ("sample-talk/skin", "gave", 4)


def test_an_answer_that_was_shown_is_not_taken_for_the_pupils() -> None:
    assert judged(Route.WRONG)[0] == ("sample-talk/skin", "gave", 4)


def test_each_talk_is_kept_once_under_the_name_of_its_step() -> None:
    assert judged(Route.RIGHT) == [("sample-talk/skin", "verified", 1), ("sample-talk/mailbox", "verified", 4)]


@pytest.mark.parametrize(("name", "unveiled"), [("talk", "原来"), ("judge", "原来"), ("inbox", "看完了")])
def test_a_verdict_is_kept_before_it_is_unveiled(name: str, unveiled: str) -> None:
    found = inspect_lesson(SAMPLES / f"{name}.yaml", MODELS).lessons[0][0]
    session, kept = play.begin(found, "run", "seed", "P34", 3), list[Judged]()
    while unveiled not in heading(session):
        assert session.at == 0
        intent = next_intent(session.kind, session.step, session.attempt, Route.RIGHT)
        session, events = play.handle(session, intent)
        kept += [event for event in events if isinstance(event, Judged)]
    assert len(kept) == len(session.step.judged) > 0 and session.attempt.grade is None


def heading(session: play.Session) -> str:
    seen = session.kind.view(session.step, session.attempt.state)
    assert isinstance(seen, Card)
    return seen.question.words
