"""A conversation: its rhythm, the brake, what a deed is worth, the verdict before the unveiling, what is recorded."""

from __future__ import annotations

from itertools import count
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.content.models import Step
from game.content.registry import Registry
from game.core.intents import Press, Tick
from game.core.nodes import Bubble, Button, Card, Phone, Timer
from game.core.trees import walk
from game.steps import dialogue, talk, talkview
from game.steps.contract import Setting
from tests.steps import playing
from tests.steps.playing import SETTING, codes, graded, press, pressables, strangers

OLDER = Setting("x", "P56")
YOUNGEST = Setting("x", "P12")
PATH_DOWN = ("more", "reply-1", "more", "reply-1", "more", "reply-1", "reply-1", "more", "next")
"""Every friendly answer, to the end."""


def raw(genuine: bool = False) -> dict[str, Any]:
    found: dict[str, Any] = playing.read("talk")["steps"][int(genuine)]
    return found


def made(genuine: bool = False, **changes: Any) -> talk.Model:
    return talk.Model.model_validate(raw(genuine) | changes)


SCAM, GENUINE = made(), made(genuine=True)


def after(step: Step, *ids: str, setting: Setting = SETTING) -> talk.State:
    state: talk.State = press(talk, step, talk.start(step, setting), *ids)  # type: ignore[arg-type]
    return state


def phone(step: talk.Model, state: talk.State) -> Phone:
    seen = talk.view(step, state).phone
    assert seen is not None
    return seen


def said(step: talk.Model, state: talk.State, side: str = "them") -> list[str]:
    return [bubble.words for bubble in phone(step, state).bubbles if bubble.side == side]


def timers(card: Card) -> list[Timer]:
    return [node for node in walk(card) if isinstance(node, Timer)]


def test_the_best_route_earns_one_and_the_worst_nothing_from_a_scam(play: playing.Play) -> None:
    for step in playing.samples(talk):
        assert graded(talk, step, play(talk, step, "best")).base == 1
        assert graded(talk, step, play(talk, step, "worst")).base == (0 if step.scam else 1)


def test_bubbles_come_one_by_one_and_replies_only_after_the_last() -> None:
    state = talk.start(SCAM, SETTING)
    assert said(SCAM, state) == ["恭喜，你被抽中啦！"]
    assert phone(SCAM, state).typing
    assert pressables(talk.view(SCAM, state)).keys() == {"more", "stop"}
    state = after(SCAM, "more")
    assert len(said(SCAM, state)) == 2
    assert not phone(SCAM, state).typing
    assert pressables(talk.view(SCAM, state)).keys() == {"reply-1", "reply-2", "stop"}


def test_the_older_are_written_to_in_a_rhythm_and_the_younger_when_they_ask() -> None:
    assert not timers(talk.view(SCAM, talk.start(SCAM, SETTING)))
    state = talk.start(SCAM, OLDER)
    timer = timers(talk.view(SCAM, state))[0]
    assert 700 < timer.ms <= 2800
    later = talk.handle(SCAM, state, Tick(timer.id))
    assert said(SCAM, later) == said(SCAM, after(SCAM, "more"))
    assert talk.handle(SCAM, later, Tick(timer.id)) == later


def test_who_waits_is_pressed_to_hurry() -> None:
    state = after(SCAM, "more", setting=OLDER)
    timer = timers(talk.view(SCAM, state))[0]
    assert said(SCAM, talk.handle(SCAM, state, Tick(timer.id)))[-1] == "还在吗？名额不多。"
    assert said(SCAM, after(SCAM, "more", "stop", "back"))[-1] == "还在吗？名额不多。"


def test_while_the_brake_is_on_nothing_hurries_and_what_waits_is_a_badge() -> None:
    state = after(SCAM, "stop", setting=OLDER)
    assert not timers(talk.view(SCAM, state))
    assert phone(SCAM, state).unread == 2
    assert talk.handle(SCAM, state, Tick("said:hello-2")) == state


def test_the_brake_can_be_pressed_at_every_moment_of_the_conversation() -> None:
    state = talk.start(SCAM, SETTING)
    for id_ in PATH_DOWN:
        brake = pressables(talk.view(SCAM, state))["stop"]
        assert isinstance(brake, Button)
        assert (brake.key, brake.look) == ("stop", "brake")
        state = press(talk, SCAM, state, id_)


@pytest.mark.parametrize(
    ("ids", "deed", "checks"),
    [
        (("stop", "leave"), "left", 0),
        (("stop", "ask"), "asked", 1),
        (("stop", "check", "way-2"), "verified", 1),
        (("stop", "dial", "dial-96110"), "verified", 1),
        (("stop", "dial", "back", "dial", "dial-110"), "verified", 1),
        (("stop", "check", "way-1", "way-2"), "verified", 2),
        (("more", "reply-1", "more", "reply-1", "more", "reply-2", "next"), "left", 0),
        (PATH_DOWN, "gave", 0),
    ],
)
def test_the_deed_says_what_was_done_and_only_giving_costs(ids: tuple[str, ...], deed: str, checks: int) -> None:
    grade = graded(talk, SCAM, after(SCAM, *ids, "verdict-1", "commit", "next"))
    assert (grade.deed, grade.base) == (deed, float(deed != "gave"))
    assert talk.ruled(SCAM, after(SCAM, *ids)) == ()
    ruled = talk.ruled(SCAM, after(SCAM, *ids, "verdict-1"))
    assert [(one.deed, one.checks, one.scam, one.verdict, one.pattern) for one in ruled] == [(deed, checks, True, 1, "T11")]


def test_a_way_that_goes_through_them_says_why_and_may_be_left_for_another() -> None:
    state = after(SCAM, "stop", "check", "way-1")
    assert said(SCAM, state, "note") == ["接电话的还是他们，当然说是真的。"]
    assert "way-1" not in pressables(talk.view(SCAM, state))
    assert "way-2" in pressables(talk.view(SCAM, state))


def test_only_public_lines_can_be_dialled_and_they_answer_by_what_is_told() -> None:
    hotlines = Registry().hotlines
    assert all(number in hotlines for number in talkview.HOTLINES)
    notes = [said(step, after(step, "stop", "dial", "dial-96110"), "note") for step in (SCAM, GENUINE)]
    assert notes == [[talkview.HEARD[True]], [talkview.HEARD[False]]]
    assert not any(word in note for note in talkview.HEARD.values() for word in ("骗局", "是真的")), "the verdict is one’s own"


def test_before_the_verdict_nothing_tells_what_came_of_it() -> None:
    told = [node.then for node in SCAM.nodes if node.then]
    for ids in (PATH_DOWN, ("stop", "leave")):
        words = repr(talk.view(SCAM, after(SCAM, *ids)))
        assert not any(then in words for then in (*told, SCAM.stop.leave))
    shown = repr(talk.view(SCAM, after(SCAM, *PATH_DOWN, "verdict-1", "commit")))
    assert told[0] in shown


def test_a_scam_and_a_genuine_talk_look_the_same_until_the_unveiling() -> None:
    for ids in (("more",), ("stop",), ("stop", "ask"), ("stop", "ask", "verdict-2")):
        one, other = after(SCAM, *ids), after(GENUINE, *ids)
        a, b = phone(SCAM, one), phone(GENUINE, other)
        assert (a.channel, a.caption, a.stamp, a.typing) == (b.channel, b.caption, b.stamp, b.typing)
        assert not any(bubble.flagged for bubble in (*a.bubbles, *b.bubbles))
        assert [b.enabled for b in a.bubbles if b.side == "them"] == [b.enabled for b in b.bubbles if b.side == "them"]


def test_one_points_at_bubbles_of_theirs_and_can_take_a_flag_back() -> None:
    state = after(SCAM, "more", "stop", "leave", "verdict-1")
    pointed = press(talk, SCAM, state, "said:hello-2", "said:hello-1", "said:hello-1")
    assert pointed.pointed == ("said:hello-2",)
    assert [bubble.flagged for bubble in phone(SCAM, pointed).bubbles] == [False, True]
    assert all(isinstance(node, Bubble) for id_, node in pressables(talk.view(SCAM, state)).items() if ":" in id_)


def test_pointing_changes_nothing_but_the_record() -> None:
    plain = after(SCAM, "more", "stop", "ask", "verdict-1", "commit", "next")
    sharp = after(SCAM, "more", "stop", "ask", "verdict-1", "said:hello-2", "commit", "next")
    one, other = graded(talk, SCAM, plain), graded(talk, SCAM, sharp)
    assert (one.base, one.say, talk.ruled(SCAM, plain)) == (other.base, other.say, talk.ruled(SCAM, sharp))
    assert "said:hello-2" in other.chosen


def test_the_youngest_are_not_asked_to_point() -> None:
    assert after(SCAM, "stop", "leave", "verdict-1", setting=YOUNGEST).marked


def test_only_a_scam_is_sealed_and_its_flags_framed() -> None:
    shown = phone(SCAM, after(SCAM, "more", "stop", "leave", "verdict-3", "commit"))
    assert shown.stamp == "红旗"
    assert [bubble.words for bubble in shown.bubbles if bubble.flagged] == ["星光披风，今天送给你。"]
    plain = phone(GENUINE, after(GENUINE, "more", "stop", "leave", "verdict-1", "commit"))
    assert not plain.stamp and not any(bubble.flagged for bubble in plain.bubbles)


def test_who_stops_early_sees_what_would_have_been_asked() -> None:
    harvest = "用妈妈手机扫一下就行。"
    assert harvest in repr(talk.view(SCAM, after(SCAM, "stop", "leave", "verdict-1", "commit")))
    genuine = repr(talk.view(GENUINE, after(GENUINE, "stop", "leave", "verdict-1", "commit")))
    assert "还会听到" not in genuine


def test_what_is_said_follows_the_deed_in_a_scam_and_the_verdict_in_a_genuine_talk() -> None:
    assert graded(talk, SCAM, after(SCAM, "stop", "ask", "verdict-4", "commit", "next")).say == SCAM.right
    assert graded(talk, SCAM, after(SCAM, *PATH_DOWN, "verdict-1", "commit", "next")).say == SCAM.wrong
    assert graded(talk, GENUINE, after(GENUINE, "stop", "ask", "verdict-1", "commit", "next")).say == GENUINE.wrong
    assert graded(talk, GENUINE, after(GENUINE, "stop", "ask", "verdict-3", "commit", "next")).say == GENUINE.right


def test_a_blind_pupil_is_safe_as_often_as_chance_says() -> None:
    assert talk.odds(GENUINE).chance == 1
    assert 0.5 < talk.odds(SCAM).chance < 1
    assert talk.odds(SCAM).retries == 1


def test_ways_that_meet_again_are_counted_once(monkeypatch: pytest.MonkeyPatch) -> None:
    fork = {"stage": "lure", "says": [{"text": "在吗"}]}
    nodes = [{**fork, "id": f"p{n}", "choices": [{"text": str(k), "to": f"p{n + 1}"} for k in (1, 2)]} for n in range(39)]
    step = made(start="p0", nodes=[*nodes, {**fork, "id": "p39", "ending": "gave"}])
    looked, calls = dialogue.moment, count()

    def moment(nodes: tuple[dialogue.Moment, ...], id_: str) -> dialogue.Moment:
        assert next(calls) < 1_000
        return looked(nodes, id_)

    monkeypatch.setattr(dialogue, "moment", moment)
    assert talk.odds(step).chance == pytest.approx(1 - (2 / 3) ** 39)


def test_unknown_intents_change_nothing() -> None:
    for ids in ((), ("more",), ("stop",), ("stop", "check"), ("stop", "dial"), ("stop", "ask"), ("stop", "ask", "verdict-1"),
                ("stop", "ask", "verdict-1", "commit"), ("stop", "ask", "verdict-1", "commit", "next")):  # fmt: skip
        state = after(SCAM, *ids)
        assert all(talk.handle(SCAM, state, intent) == state for intent in strangers(talk, SCAM, state))
        assert talk.handle(SCAM, state, Press("reply-9")) == state


@given(st.lists(st.integers(0, 999), max_size=80))
def test_blind_presses_never_crash(draws: list[int]) -> None:
    assert all(base in (0, 1) for base in playing.wander(talk, SCAM, draws))


def node(index: int, genuine: bool = False, **changes: Any) -> dict[str, Any]:
    """The sample with one node changed; None takes a field away."""
    step = raw(genuine)
    nodes = list(step["nodes"])
    nodes[index] = {key: value for key, value in (nodes[index] | changes).items() if value is not None}
    return {"nodes": nodes}


def test_an_author_hears_what_is_missing() -> None:
    ways = SCAM.model_dump()["stop"]
    flagless = [{**one, "says": [{"text": said["text"]} for said in one["says"]], "nags": []} for one in raw()["nodes"]]
    two = [{"to": "real", "text": "甲"}, {"to": "nowhere", "text": "甲"}]
    cases = [
        (made(patterns=[]), ("LF322", ())),
        (made(start="nowhere"), ("LF304", ("start",))),
        (made(**node(0, stage=None)), ("LF322", ("nodes", 0, "stage"))),
        (made(**node(0, choices=two)), ("LF304", ("nodes", 0, "choices", 1, "to"))),
        (made(**node(0, choices=two)), ("LF307", ("nodes", 0, "choices", 1, "text"))),
        (made(**node(0, choices=two[:1])), ("LF305", ("nodes", 0, "choices"))),
        (made(**node(4, ending=None, then=None)), ("LF309", ("nodes", 4))),
        (made(**node(3, ending="left")), ("LF310", ("nodes", 3))),
        (made(**node(0, then="后来呢")), ("LF321", ("nodes", 0, "then"))),
        (made(**node(4, ending="answered")), ("LF321", ("nodes", 4, "ending"))),
        (made(**node(4, ending="left")), ("LF334", ("nodes",))),
        (made(nodes=flagless), ("LF335", ("nodes",))),
        (made(**node(2, stage="trust")), ("LF336", ("nodes",))),
        (made(**node(2, choices=[{"to": "hello", "text": "甲"}, {"to": "away", "text": "乙"}])), ("LF308", ("nodes", 3, "id"))),
        (made(**node(2, choices=[{"to": "hello", "text": "甲"}, {"to": "phone", "text": "乙"}])), ("LF324", ("nodes", 0, "id"))),
        (made(genuine=True, **node(0, genuine=True, stage="harvest")), ("LF321", ("nodes", 0, "stage"))),
        (made(genuine=True, **node(3, genuine=True, ending="gave")), ("LF321", ("nodes", 3, "ending"))),
        (made(genuine=True, nodes=raw()["nodes"]), ("LF321", ("nodes", 0, "says", 1, "flags"))),
        (made(**node(0, says=[{"text": "甲", "name": "星星"}])), ("LF321", ("nodes", 0, "says", 0, "name"))),
        (made(stop=ways | {"check": [one | {"right": False} for one in ways["check"]]}), ("LF301", ("stop", "check"))),
        (made(stop=ways | {"check": [one | {"right": True} for one in ways["check"]]}), ("LF302", ("stop", "check"))),
    ]
    for step, fault in cases:
        assert fault in codes(step), fault


def test_members_speak_by_name_in_a_group_only() -> None:
    group = made(channel="group-chat", **node(0, says=[{"text": "甲", "name": "星星"}, {"text": "乙"}]))
    assert codes(group) == []
    assert [bubble.name for bubble in phone(group, after(group, "more")).bubbles] == ["星星", ""]


def test_the_five_stages_are_those_of_the_curriculum() -> None:
    assert tuple(dialogue.STAGES) == ("lure", "trust", "pressure", "harvest", "follow-up")
