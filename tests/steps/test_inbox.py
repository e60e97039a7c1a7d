"""A set of messages: what two blind policies earn, what the list gives away, what is shown afterwards."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.intents import Press
from game.core.nodes import Mark, Text
from game.core.trees import walk
from game.play.discern import tally
from game.steps import casework, inbox
from game.steps.contract import Setting
from tests.steps import playing
from tests.steps.bank import BANK, filled
from tests.steps.playing import SETTING, graded, options, press, pressables, strangers

EIGHT = [f"T07-{kind}{n}" for n in range(1, 5) for kind in "sg"]


def made(**changes: Any) -> inbox.Model:
    return filled(inbox.Model.model_validate({"id": "today", "type": "inbox", "cases": EIGHT} | changes))


def judged(step: inbox.Model, verdicts: dict[str, str]) -> inbox.State:
    """All messages judged, and everything afterwards looked at."""
    state = inbox.start(step, SETTING)
    for n, id_ in enumerate(state.order, 1):
        state = press(inbox, step, state, f"mail-{n}", verdicts[id_])
    while inbox.grade(step, state) is None:
        state = press(inbox, step, state, "next")
    return state


def same(verdict: str) -> dict[str, str]:
    return dict.fromkeys(EIGHT, verdict)


def test_the_best_route_earns_one_and_the_worst_nothing(play: playing.Play) -> None:
    for step in [made(), made(minutes="2"), *playing.samples(inbox)]:
        assert graded(inbox, step, play(inbox, step, "best")).base == 1
        assert graded(inbox, step, play(inbox, step, "worst")).base == 0


@pytest.mark.parametrize("verdict", casework.VERDICTS)
def test_one_verdict_for_everything_earns_exactly_nothing(verdict: str) -> None:
    assert graded(inbox, made(), judged(made(), same(verdict))).base == 0


def test_being_unsure_costs_nothing() -> None:
    unsure = {id_: "verdict-2" if "-s" in id_ else "verdict-3" for id_ in EIGHT}
    assert graded(inbox, made(), judged(made(), unsure)).base == 1


def test_points_are_those_of_the_discernment_tally() -> None:
    luck = Random(7)
    for _ in range(12):
        verdicts = {id_: luck.choice(tuple(casework.VERDICTS)) for id_ in EIGHT}
        answers = [(casework.called(verdict), "-s" in id_) for id_, verdict in verdicts.items()]
        grade = graded(inbox, made(), judged(made(), verdicts))
        assert grade.base == pytest.approx(float(tally(answers).points) / 100)


def test_every_verdict_is_recorded_with_its_case_and_marked_on_its_message() -> None:
    state = judged(made(), same("verdict-1"))
    grade = graded(inbox, made(), state)
    assert grade.chosen == tuple(f"{id_}/verdict-1" for id_ in state.order)
    marks = dict(grade.marks)
    assert {id_: marks[f"mail-{n}"] is Mark.RIGHT for n, id_ in enumerate(state.order, 1)} == {i: "-s" in i for i in EIGHT}


def test_what_is_said_tells_missing_from_crying_wolf() -> None:
    truth = {id_: "verdict-1" if "-s" in id_ else "verdict-4" for id_ in EIGHT}
    one_missed, one_wronged = truth | {"T07-s1": "verdict-4"}, truth | {"T07-g1": "verdict-1"}
    answers = (truth, one_missed, one_wronged, one_missed | {"T07-g1": "verdict-1"})
    assert len({graded(inbox, made(), judged(made(), verdicts)).say for verdicts in answers}) == 4
    own = made(right="好！", wrong="再来！")
    assert [graded(inbox, own, judged(own, verdicts)).say for verdicts in answers] == ["好！", "再来！", "再来！", "再来！"]


def test_the_list_shows_every_message_alike() -> None:
    shown = options(inbox.view(made(), inbox.start(made(), SETTING))).values()
    assert {(option.words, option.mark, option.note) for option in shown} == {("表哥", Mark.IDLE, "换了新号。")}
    assert [option.key for option in shown] == list("12345678")


def test_luck_shuffles_the_messages() -> None:
    assert len({inbox.start(made(), Setting(luck=str(seed))).order for seed in range(9)}) > 1


def test_a_message_can_be_left_unjudged_and_a_judged_one_not_opened_again() -> None:
    state = press(inbox, made(), inbox.start(made(), SETTING), "mail-3", "ask-1", "back", "mail-1", "verdict-2")
    assert "mail-1" not in pressables(inbox.view(made(), state))
    again = press(inbox, made(), state, "mail-3")
    assert "ask-1" not in pressables(inbox.view(made(), again))


def test_checks_end_with_the_storys_time_and_verdicts_do_not() -> None:
    step = made(minutes="2")
    state = press(inbox, step, inbox.start(step, SETTING), "mail-1", "ask-1", "ask-2", "back", "mail-2")
    assert set(pressables(inbox.view(step, state))) == {"back", *casework.VERDICTS}
    assert inbox.handle(step, state, Press("ask-1")) == state


def test_afterwards_every_scam_and_every_wronged_message_stands_beside_its_twin() -> None:
    truth = {id_: "verdict-1" if "-s" in id_ else "verdict-4" for id_ in EIGHT}
    step, state = made(), inbox.start(made(), SETTING)
    for n, id_ in enumerate(state.order, 1):
        state = press(inbox, step, state, f"mail-{n}", (truth | {"T07-g2": "verdict-1"})[id_])
    seen = []
    while inbox.grade(step, state) is None:
        card = inbox.view(step, state)
        seen += [card.phone.id.partition(":")[2]] if card.phone else []
        if card.phone:
            words = {node.words for node in walk(card.body) if isinstance(node, Text)}
            assert {"要验证码", "自己去签到"} <= words
        state = press(inbox, step, state, "next")
    assert sorted(seen) == ["T07-g2", *(f"T07-s{n}" for n in range(1, 5))]


def test_the_first_page_afterwards_counts_both_kinds() -> None:
    step, state = made(), inbox.start(made(), SETTING)
    for n in range(1, 9):
        state = press(inbox, step, state, f"mail-{n}", "verdict-1")
    assert [node.words for node in walk(inbox.view(step, state)) if isinstance(node, Text) and "/" in node.words] == ["4/4"] * 2


def test_below_four_of_each_kind_a_set_is_practice() -> None:
    assert inbox.odds(made()).graded
    assert not inbox.odds(made(cases=EIGHT[:6])).graded


def test_an_author_hears_of_a_lopsided_set_and_of_hints() -> None:
    assert playing.codes(made(cases=[*EIGHT[:6], "T07-s4", "T07-s5"])) == [("LF332", ("cases",))]
    assert playing.codes(made(cases=[*EIGHT[:4], "T07-s3", "T07-s4"])) == [("LF332", ("cases",))]
    assert playing.codes(made(hints=["想一想"])) == [("LF321", ("hints",))]


def test_unknown_intents_change_nothing() -> None:
    for ids in ((), ("mail-1",), ("mail-1", "verdict-1")):
        state = press(inbox, made(), inbox.start(made(), SETTING), *ids)
        assert all(inbox.handle(made(), state, intent) == state for intent in strangers(inbox, made(), state))
    end = judged(made(), same("verdict-1"))
    assert inbox.handle(made(), end, Press("next")) == end


@given(st.lists(st.integers(0, 999), max_size=90))
def test_blind_presses_never_crash(draws: list[int]) -> None:
    assert all(0 <= base <= 1 for base in playing.wander(inbox, made(), draws))


def test_the_words_of_cases_come_in_another_language_and_stay_where_it_has_none() -> None:
    from game.content import cases
    from game.content.words import Catalogue

    said = Catalogue("en", {("cases/T07-s1/tell", "要验证码"): "Wants the code"})
    step = made().with_cases(cases.translate(BANK, said))
    assert (step.case_of("T07-s1").tell, step.case_of("T07-s2").tell) == ("Wants the code", "要验证码")
