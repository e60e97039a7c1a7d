"""Barter: two runs over one market, swaps counted honestly, and a shortest way that is really the shortest."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.intents import Press
from game.core.nodes import Mark, Text
from game.core.trees import walk
from game.steps import barter
from game.steps.bartering import CARD, Market, route, swapped
from tests.steps import playing
from tests.steps.playing import SETTING, graded, options, press, pressables, strangers

GOODS = ("kite", "bread", "wool", "barley", "eggs", "hat")
PEOPLE = (("bread", "wool"), ("wool", "barley"), ("barley", "kite"), ("eggs", "kite"))
SHORTEST = ("person-3", "person-2", "person-1")
WITH_CARD = ("person-3", "person-1")


def made(wishes: tuple[tuple[str, str], ...] = PEOPLE, **changes: Any) -> barter.Model:
    plain: dict[str, Any] = {
        "id": "chain",
        "type": "barter",
        "question": "用风筝换到馍。",
        "me": {"has": "kite", "wants": "bread"},
        "people": [{"name": f"人{n}", "has": has, "wants": wants} for n, (has, wants) in enumerate(wishes, 1)],
        "goods": [{"id": good, "text": f"货{good}"} for good in GOODS],
        "card": {"text": "卡"},
    }
    return barter.Model.model_validate(plain | changes)


def swaps(*people: str) -> tuple[str, ...]:
    return tuple(id_ for person in people for id_ in (person, "swap"))


def played(*ids: str) -> barter.State:
    state: barter.State = press(barter, made(), barter.start(made(), SETTING), *ids)
    return state


def words(state: barter.State) -> list[str]:
    return [node.words for node in walk(barter.view(made(), state)) if isinstance(node, Text)]


def test_the_best_route_earns_one_and_the_worst_nothing(play: playing.Play) -> None:
    for step in [made(), *playing.samples(barter)]:
        assert graded(barter, step, play(barter, step, "best")).base == 1
        assert graded(barter, step, play(barter, step, "worst")).base == 0


@pytest.mark.parametrize(
    ("first", "second", "base"),
    [
        (swaps(*SHORTEST), swaps(*WITH_CARD), 1.0),
        ((*swaps("person-4"), "undo", *swaps(*SHORTEST)), swaps(*WITH_CARD), (3 / 4 + 1) / 2),
        (("give-up",), swaps(*WITH_CARD), 0.5),
        (swaps(*SHORTEST), ("give-up",), 0.5),
        (("give-up",), ("give-up",), 0.0),
        (swaps(*SHORTEST), (*swaps("person-4", "person-2"), "undo", *swaps("person-1")), (1 + 2 / 3) / 2),
    ],
)
def test_each_run_earns_fewest_over_used(first: tuple[str, ...], second: tuple[str, ...], base: float) -> None:
    grade = graded(barter, made(), played(*first, "second-run", *second))
    assert grade.base == pytest.approx(base)


def test_taking_back_is_free_but_the_swap_stays_counted() -> None:
    state = played(*swaps("person-4"), "undo")
    assert state.way == () and state.used == 1
    assert "1" in words(state)
    assert played("person-4", "undo") == barter.start(made(), SETTING)


def test_a_run_ends_by_itself_after_three_times_the_fewest_swaps() -> None:
    there_and_back = (*swaps("person-4"), "undo")
    assert played(*there_and_back * 8).runs == ()
    assert played(*there_and_back * 8, *swaps("person-4")).runs == (barter.Run((3,), 9, solved=False),)


def test_someone_who_does_not_want_it_says_so_kindly_and_nothing_is_counted() -> None:
    state = played("person-1", "swap")
    assert (state.way, state.used) == ((), 0)
    assert "对方现在不要。" in words(state)
    assert "对方现在不要。" not in words(played("person-1", "swap", "person-3"))


def test_who_got_what_they_wanted_swaps_no_more() -> None:
    state = played(*swaps("person-3"))
    shown = options(barter.view(made(), state))
    assert shown["person-3"].words == "货kite"
    assert shown["person-2"].words == "货wool → 货barley"
    assert "holding-barley" in shown


def test_between_the_runs_the_count_and_the_card_are_shown() -> None:
    state = played(*swaps(*SHORTEST))
    shown = options(barter.view(made(), state))
    assert shown["run-1"].note == "3" and shown["card"].words == "卡"
    assert set(pressables(barter.view(made(), state))) == {"second-run"}
    assert barter.grade(made(), state) is None


def test_at_the_end_both_counts_stand_side_by_side_and_are_marked() -> None:
    state = played("give-up", "second-run", *swaps(*WITH_CARD))
    shown = options(barter.view(made(), state))
    assert (shown["run-1"].note, shown["run-2"].note) == ("没有换成", "2")
    grade = graded(barter, made(), state)
    assert grade.marks == (("run-1", Mark.AGAIN), ("run-2", Mark.RIGHT))
    assert grade.chosen == ("run-2:person-3", "run-2:person-1")


def test_the_card_is_paid_for_my_thing_and_taken_for_theirs() -> None:
    state = played("give-up", "second-run", *swaps("person-4"))
    assert f"holding-{CARD}" in options(barter.view(made(), state))
    assert options(barter.view(made(), state))["person-4"].words == "货eggs"


def test_digits_choose_enter_swaps_and_backspace_takes_back() -> None:
    keys = {node.key: node.id for node in pressables(barter.view(made(), played("person-2"))).values() if node.key}
    assert keys == {"1": "person-1", "2": "person-2", "3": "person-3", "4": "person-4", "enter": "swap", "undo": "undo"}
    assert "swap" not in pressables(barter.view(made(), barter.start(made(), SETTING)))


def test_best_leads_out_of_a_dead_end() -> None:
    assert barter.best(made(), played(*swaps("person-4"))) == Press("undo")


def test_a_retry_starts_with_the_first_run() -> None:
    done = played("give-up", "second-run", "give-up")
    assert barter.start(made(), SETTING, done) == barter.start(made(), SETTING)


def test_a_known_person_needs_no_name() -> None:
    known = zip(("zhuoma", "aba", "li"), PEOPLE, strict=False)
    people = [{"who": who, "has": has, "wants": wants} for who, (has, wants) in known]
    shown = options(barter.view(made(people=people), barter.start(made(), SETTING)))
    assert [shown[barter.part(person)].note for person in range(3)] == ["卓玛", "阿爸", "李老师"]


def test_unknown_intents_change_nothing() -> None:
    for ids in ((), ("person-1",), swaps("person-4"), swaps(*SHORTEST), ("give-up", "second-run", "give-up")):
        state = played(*ids)
        assert all(barter.handle(made(), state, intent) == state for intent in strangers(barter, made(), state))


@given(st.lists(st.integers(0, 999), max_size=80))
def test_blind_presses_never_crash(draws: list[int]) -> None:
    assert all(0 <= base <= 1 for base in playing.wander(barter, made(), draws))


@given(st.lists(st.tuples(st.sampled_from(GOODS), st.sampled_from(GOODS)), min_size=3, max_size=5), st.booleans())
def test_no_order_of_swaps_is_shorter_than_the_route(people: list[tuple[str, str]], card: bool) -> None:
    opening = Market("kite", tuple(people), card)
    layer, length = {opening}, 0
    while layer and not any(market.holding == "bread" for market in layer):
        layer = {after for now in layer for person in range(len(people)) if (after := swapped(now, person)) is not None}
        length += 1
    way = route(opening, "bread")
    assert (way is None) if not layer else (way is not None and len(way) == length)


def test_an_author_hears_of_things_nobody_listed_and_of_pointless_wishes() -> None:
    assert playing.codes(made((*PEOPLE[:3], ("moon", "kite")))) == [("LF304", ("people", 3, "has"))]
    assert playing.codes(made(me={"has": "kite", "wants": "moon"})) == [("LF304", ("me", "wants"))]
    assert playing.codes(made((*PEOPLE[:3], ("kite", "kite")))) == [("LF321", ("people", 3, "wants"))]
    nameless = [{"has": has, "wants": wants} for has, wants in PEOPLE[:3]]
    assert {code for code, _ in playing.codes(made(people=nameless))} == {"LF322"}


def test_an_author_hears_of_a_market_without_a_way_and_of_a_card_without_a_use() -> None:
    assert playing.codes(made(PEOPLE[:2] + PEOPLE[3:])) == [("LF317", ("people",))]
    assert playing.codes(made((("bread", "wool"), ("wool", "kite"), ("eggs", "hat")))) == [("LF330", ("people",))]
