"""History on a line: in order, or in dated slots."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.nodes import Mark
from game.steps import timeline
from tests.steps import playing
from tests.steps.playing import SETTING, graded, options, press, pressables, strangers

YEARS = (-221, -118, 621, 1023)


def made(years: tuple[int, ...] = YEARS, **changes: Any) -> timeline.Model:
    plain = {"id": "t", "type": "timeline", "question": "谁先谁后？", "events": dated(years, "事")}
    return timeline.Model.model_validate(plain | changes)


def placed(marks: tuple[int, ...] = (-221, -118, 200, 621, 1023), band: int = 400, **changes: Any) -> timeline.Model:
    slots = [{field: value for field, value in one.items() if field != "text"} for one in dated(marks)]
    return made(**({"mode": "place", "marks": slots, "band": str(band)} | changes))


def dated(years: tuple[int, ...], name: str = "格") -> list[dict[str, str]]:
    return [{"text": f"{name}{n}", "year": str(year), "when": f"{year}年"} for n, year in enumerate(years, 1)]


def in_slots(step: timeline.Model, *slots: int) -> timeline.State:
    """event-1 in the first of these slots, event-2 in the second, and so on, committed."""
    state = timeline.start(step, SETTING)
    for index in state.line.order:
        state = press(timeline, step, state, f"slot-{slots[index]}")
    done: timeline.State = press(timeline, step, state, "commit")
    return done


@pytest.mark.parametrize("step", [made(), made((1, 2, 3)), made((-3, -2, -1, 0, 1, 2, 3)), placed(), placed(YEARS)])
def test_the_best_route_earns_one_and_the_worst_nearly_nothing(play: playing.Play, step: timeline.Model) -> None:
    bad = play(timeline, step, "worst")
    assert graded(timeline, step, play(timeline, step, "best")).base == 1
    assert graded(timeline, step, bad).base <= timeline.BLIND
    assert graded(timeline, step, play(timeline, step, "best", before=bad)).base == 1
    assert graded(timeline, step, play(timeline, step, "worst", before=bad)).base <= timeline.BLIND


def test_the_samples_play(play: playing.Play) -> None:
    for step in playing.samples(timeline):
        assert graded(timeline, step, play(timeline, step, "best")).base == 1
        assert graded(timeline, step, play(timeline, step, "worst")).base <= timeline.BLIND


def test_dates_stay_hidden_until_the_line_is_right(play: playing.Play) -> None:
    working = options(timeline.view(made(), timeline.start(made(), SETTING)))
    missed = options(timeline.view(made(), play(timeline, made(), "worst")))
    solved = options(timeline.view(made(), play(timeline, made(), "best")))
    assert {option.note for option in (*working.values(), *missed.values())} == {""}
    assert [option.note for option in solved.values()] == ["-221年", "-118年", "621年", "1023年"]


@pytest.mark.parametrize(
    ("slots", "base"),
    [((1, 2, 4, 5), 1), ((2, 1, 4, 5), (2 * (1 - 103 / 400) + 2) / 4), ((1, 2, 3, 5), 0.75), ((5, 4, 2, 1), 0),
     ((1, 3, 4, 5), (3 + 1 - 318 / 400) / 4)],
)  # fmt: skip
def test_in_slots_an_event_loses_by_the_years_it_is_off(slots: tuple[int, ...], base: float) -> None:
    assert graded(timeline, placed(), in_slots(placed(), *slots)).base == pytest.approx(base)


def test_in_order_the_base_is_the_share_of_right_neighbours() -> None:
    state = timeline.start(made(), SETTING)
    while state.line.order != (1, 2, 3, 0):
        wrong = next(place for place, index in enumerate((1, 2, 3, 0)) if state.line.order[place] != index)
        state = press(timeline, made(), state, f"event-{(2, 3, 4, 1)[wrong]}", f"event-{state.line.order[wrong] + 1}")
    grade = graded(timeline, made(), press(timeline, made(), state, "commit"))
    assert grade.base == pytest.approx(2 / 3)
    assert [id_ for id_, mark in grade.marks if mark is Mark.AGAIN] == ["event-1"]


def test_a_slot_holds_one_event_and_says_its_date() -> None:
    state = timeline.start(placed(), SETTING)
    empty = options(timeline.view(placed(), state))["slot-3"]
    assert (empty.mark, empty.words, empty.key) == (Mark.EMPTY, "200年", "3")
    state = press(timeline, placed(), state, "slot-3", "slot-3")
    assert state.placing.pairs == ((state.line.order[1], 2),)
    shown = options(timeline.view(placed(), state))
    assert (shown["slot-3"].words, shown["slot-3"].note) == (f"事{state.line.order[1] + 1}", "200年")
    assert shown[f"event-{state.line.order[1] + 1}"].note == "200年"


def test_the_line_itself_is_marked_once_the_answer_is_in() -> None:
    state = in_slots(placed(), 1, 3, 4, 5)
    marks = dict(graded(timeline, placed(), state).marks)
    assert {id_: marks[id_] for id_ in options(timeline.view(placed(), state)) if id_ in marks} == {
        "slot-1": Mark.RIGHT, "slot-3": Mark.AGAIN, "slot-4": Mark.RIGHT, "slot-5": Mark.RIGHT,
    }  # fmt: skip


def test_a_retry_keeps_what_lies_in_its_own_year() -> None:
    again = timeline.start(placed(), SETTING, in_slots(placed(), 1, 3, 4, 5))
    shown = options(timeline.view(placed(), again))
    assert {id_ for id_, option in shown.items() if option.mark is Mark.RIGHT} == {
        *("event-1", "event-3", "event-4"),
        *("slot-1", "slot-4", "slot-5"),
    }
    assert again.placing.held == 1
    assert set(pressables(timeline.view(placed(), again))) == {"event-2", "slot-2", "slot-3"}


def test_a_retry_goes_on_from_the_same_line(play: playing.Play) -> None:
    bad = play(timeline, made(), "worst")
    assert timeline.start(made(), SETTING, bad).line.order == bad.line.order


@pytest.mark.parametrize("step", [made(), placed()])
def test_unknown_intents_change_nothing(play: playing.Play, step: timeline.Model) -> None:
    for state in (timeline.start(step, SETTING), play(timeline, step, "worst")):
        assert all(timeline.handle(step, state, intent) == state for intent in strangers(timeline, step, state))


@given(st.lists(st.integers(0, 9999), max_size=80), st.booleans())
def test_blind_presses_never_crash(draws: list[int], slots: bool) -> None:
    assert all(0 <= base <= 1 for base in playing.wander(timeline, placed() if slots else made(), draws))


def test_an_author_hears_of_events_out_of_time() -> None:
    assert playing.codes(made((-221, 621, -118, 1023))) == [("LF316", ("events", 2, "year"))]
    assert playing.codes(made((1, 1, 2))) == [("LF316", ("events", 1, "year"))]
    assert playing.codes(made(events=[*dated((1, 2), "事"), *dated((3,), "事")])) == [("LF307", ("events", 2, "text"))]


def test_an_author_hears_of_slots_that_are_missing_too_few_or_of_no_use() -> None:
    assert playing.codes(made(mode="place")) == [("LF322", ("marks",))]
    assert playing.codes(placed(())) == [("LF322", ("marks",))]
    assert playing.codes(placed((-221, -118, 621))) == [("LF305", ("marks",))]
    assert playing.codes(placed((-221, -118, 622, 1023))) == [("LF304", ("events", 2, "year"))]
    assert playing.codes(placed(mode="order")) == [("LF321", ("marks",)), ("LF321", ("band",))]


def test_an_author_hears_of_a_band_so_wide_that_anything_earns_points() -> None:
    assert playing.codes(placed(YEARS, band=600)) == []
    faults = list(placed(YEARS, band=5000).rules())
    high = int(dict(faults[0].said)["high"])
    assert [fault.code for fault in faults] == ["LF315"]
    assert playing.codes(placed(YEARS, band=high)) == []
    assert playing.codes(placed(YEARS, band=high + 1)) == [("LF315", ("band",))]
