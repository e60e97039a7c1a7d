"""One message: what stands on the phone before and after the verdict, what an act is worth, what is recorded."""

from __future__ import annotations

from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.content.cases import Channel
from game.content.registry import Registry
from game.core.intents import Press
from game.core.nodes import Mark, Phone
from game.steps import casework, judge
from game.steps.contract import Setting
from tests.steps import playing
from tests.steps.bank import BANK, case, filled
from tests.steps.playing import SETTING, graded, press, pressables, strangers

SCAM, GENUINE = "T07-s1", "T07-g1"


def made(id_: str = SCAM, **changes: Any) -> judge.Model:
    return filled(judge.Model.model_validate({"id": "one", "type": "judge", "case": id_} | changes))


def done(step: judge.Model, *ids: str, band: str = "P34") -> judge.State:
    state: judge.State = press(judge, step, judge.start(step, Setting("x", band)), *ids, "next")
    return state


def phone(step: judge.Model, state: judge.State) -> Phone:
    seen = judge.view(step, state).phone
    assert seen is not None
    return seen


def test_the_best_route_earns_one_and_the_worst_nothing_from_a_scam(play: playing.Play) -> None:
    for step in [made(), *playing.samples(judge)]:
        assert graded(judge, step, play(judge, step, "best")).base == 1
        assert graded(judge, step, play(judge, step, "worst")).base == 0


def test_only_doing_what_a_scam_asks_costs_anything() -> None:
    bases = {
        (id_, act): graded(judge, made(id_), done(made(id_), "verdict-2", act)).base
        for id_ in (SCAM, GENUINE)
        for act in judge.ACTS
    }
    assert [key for key, base in bases.items() if base < 1] == [(SCAM, "act-do")]


@pytest.mark.parametrize(
    ("id_", "act", "band", "deed"),
    [
        (SCAM, "act-do", "P34", "gave"), (GENUINE, "act-do", "P34", "answered"), (SCAM, "act-ask", "P34", "verified"),
        (GENUINE, "act-ask", "P12", "asked"), (SCAM, "act-leave", "P12", "left"), (GENUINE, "act-leave", "P34", "left"),
    ],
)  # fmt: skip
def test_the_deed_says_what_was_done(id_: str, act: str, band: str, deed: str) -> None:
    assert graded(judge, made(id_), done(made(id_), "verdict-1", act, band=band)).deed == deed


@pytest.mark.parametrize("id_", [SCAM, GENUINE])
@pytest.mark.parametrize("verdict", casework.VERDICTS)
def test_the_verdict_and_not_the_act_decides_what_is_said(id_: str, verdict: str) -> None:
    grade = graded(judge, made(id_), done(made(id_), verdict, "act-ask"))
    seen = (verdict in ("verdict-1", "verdict-2")) == (id_ == SCAM)
    assert grade.say == (BANK.cases[id_].right if seen else BANK.cases[id_].wrong)
    assert grade.marks == ((verdict, Mark.RIGHT if seen else Mark.AGAIN), ("act-ask", Mark.RIGHT))
    assert grade.settled


def test_verdict_act_and_everything_asked_are_recorded_in_order() -> None:
    grade = graded(judge, made(), done(made(), "ask-2", "think", "verdict-3", "back", "verdict-2", "act-leave"))
    assert grade.chosen == ("verdict-2", "act-leave", "ask-2", "think-1")


def test_scam_and_genuine_look_the_same_until_the_end() -> None:
    scam, genuine = made(), made(GENUINE)
    for ids in ((), ("ask-1",), ("ask-1", "verdict-1")):
        one, other = (press(judge, step, judge.start(step, SETTING), *ids) for step in (scam, genuine))
        assert pressables(judge.view(scam, one)).keys() == pressables(judge.view(genuine, other)).keys()
        a, b = phone(scam, one), phone(genuine, other)
        assert (a.sender, a.channel, a.caption, a.stamp) == (b.sender, b.channel, b.caption, b.stamp)
        assert not any(bubble.flagged for bubble in (*a.bubbles, *b.bubbles))


def test_what_is_asked_comes_as_a_note_and_can_be_asked_once() -> None:
    state = press(judge, made(), judge.start(made(), SETTING), "ask-1")
    assert [bubble.words for bubble in phone(made(), state).bubbles if bubble.side == "note"] == ["没人接。"]
    assert "ask-1" not in pressables(judge.view(made(), state))
    assert pressables(judge.view(made(), state))["ask-2"].key == "verify"


def test_a_scam_is_sealed_on_the_bubble_that_tells_and_a_genuine_message_never() -> None:
    shown = phone(made(), press(judge, made(), judge.start(made(), SETTING), "verdict-4", "act-do"))
    assert shown.stamp and [bubble.words for bubble in shown.bubbles if bubble.flagged] == ["验证码发我。"]
    plain = phone(made(GENUINE), press(judge, made(GENUINE), judge.start(made(GENUINE), SETTING), "verdict-1", "act-do"))
    assert not plain.stamp and not any(bubble.flagged for bubble in plain.bubbles)


def test_the_youngest_stop_first() -> None:
    for band, first in (("P12", "停"), ("P34", "照着做")):
        state = press(judge, made(), judge.start(made(), Setting("x", band)), "verdict-1")
        assert next(iter(playing.options(judge.view(made(), state)).values())).words == first


def test_a_genuine_message_proves_nothing_about_the_act() -> None:
    assert judge.odds(made(GENUINE)).chance == 1
    assert judge.odds(made()).retries == 0


def test_a_link_stands_on_the_phone_like_a_message() -> None:
    assert casework.phone(case(SCAM, link="http://a.example/x")).bubbles[-1].words == "http://a.example/x"


def test_every_flag_and_channel_has_a_short_name() -> None:
    assert set(casework.FLAGS) == set(Registry().flags)
    assert set(casework.CHANNELS) == set(get_args(Channel))
    assert max(map(len, casework.FLAGS.values())) <= 5


def test_unknown_intents_change_nothing() -> None:
    for ids in ((), ("verdict-1",), ("verdict-1", "act-do"), ("verdict-1", "act-do", "next")):
        state = press(judge, made(), judge.start(made(), SETTING), *ids)
        assert all(judge.handle(made(), state, intent) == state for intent in strangers(judge, made(), state))
        assert judge.handle(made(), state, Press("ask-9")) == state


@given(st.lists(st.integers(0, 999), max_size=60))
def test_blind_presses_never_crash(draws: list[int]) -> None:
    assert all(base in (0, 1) for base in playing.wander(judge, made(), draws))


def test_an_author_hears_that_hints_stand_in_the_case() -> None:
    assert playing.codes(made(hints=["想一想"])) == [("LF321", ("hints",))]
