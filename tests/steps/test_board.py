"""Evidence boards: clue by clue and column by column, two-sided score, right pins stay for the retry."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.nodes import Mark
from game.steps import board
from game.steps.contract import Setting
from tests.steps import playing
from tests.steps.playing import SETTING, graded, options, press, pressables, strangers

COLUMNS = (
    {"id": "who", "text": "说的是谁", "choices": [{"id": "a", "text": "交子"}, {"id": "b", "text": "宝钞"}]},
    {
        "id": "what",
        "text": "说明什么",
        "choices": [{"id": "x", "text": "好带"}, {"id": "y", "text": "能兑"}, {"id": "z", "text": "不值钱"}],
    },
)
LINKS = (("a", "x"), ("a", "y"), ("b", "z"), ("b", "x"))


def made(columns: Any = COLUMNS, **changes: Any) -> board.Model:
    clues = [
        {"text": f"线索{n}", "links": {column["id"]: tag for column, tag in zip(columns, tags, strict=False)}}
        for n, tags in enumerate(LINKS, 1)
    ]
    plain = {"id": "paper", "type": "board", "question": "贴一贴。", "columns": columns, "clues": clues, "why": "因为。"}
    return board.Model.model_validate(plain | changes)


def pinned(step: board.Model, *tags: tuple[str, str], state: board.State | None = None) -> board.State:
    """Clue by clue in the order of the file."""
    state = state or board.start(step, SETTING)
    for clue, (who, what) in enumerate(tags):
        if state.at is None or state.at[0] != clue:
            state = press(board, step, state, board.part(clue))
        state = press(board, step, state, f"who/{who}", f"what/{what}")
    return state


def committed(*tags: tuple[str, str]) -> board.State:
    state: board.State = press(board, made(), pinned(made(), *tags), "commit")
    return state


TWO_WRONG = (("a", "x"), ("a", "z"), ("b", "z"), ("a", "x"))


def test_the_best_route_earns_one_and_the_worst_nothing(play: playing.Play) -> None:
    for step in [made(), made(COLUMNS[:1]), *playing.samples(board)]:
        assert graded(board, step, play(board, step, "best")).base == 1
        assert graded(board, step, play(board, step, "worst")).base == 0


@pytest.mark.parametrize(
    ("tags", "base"),
    [
        (LINKS, 1.0),
        ((*LINKS[:3], ("b", "y")), 6 / 8),
        (TWO_WRONG, 4 / 8),
        ((("b", "y"), ("b", "z"), ("b", "z"), ("b", "x")), 0.0),
        ((("b", "y"), ("b", "z"), ("a", "x"), ("a", "y")), 0.0),
    ],
)
def test_wrong_pins_are_taken_off_right_ones(tags: tuple[tuple[str, str], ...], base: float) -> None:
    assert graded(board, made(), committed(*tags)).base == pytest.approx(base)


def test_a_clue_is_marked_right_only_when_every_column_is() -> None:
    grade = graded(board, made(), committed(*TWO_WRONG))
    assert dict(grade.marks) == {
        "clue-1": Mark.RIGHT, "clue-2": Mark.AGAIN, "clue-3": Mark.RIGHT, "clue-4": Mark.AGAIN,
    }  # fmt: skip
    assert grade.say == "" and "clue-2:what/z" in grade.chosen and len(grade.chosen) == 8
    assert graded(board, made(), committed(*LINKS)).say == "因为。"


def test_after_one_column_comes_the_next_and_then_the_next_clue() -> None:
    state = board.start(made(), SETTING)
    first, second = state.order[:2]
    assert state.at == (first, 0)
    state = press(board, made(), state, "who/a")
    assert state.at == (first, 1)
    state = press(board, made(), state, "what/x")
    assert state.at == (second, 0)
    shown = options(board.view(made(), state))
    assert shown[board.part(first)].note == "交子"
    assert shown[board.part(second)].mark is Mark.CHOSEN


def test_the_clues_show_the_column_that_waits_and_afterwards_all_of_it() -> None:
    state = press(board, made(), board.start(made(), SETTING), "who/a", "what/x", "who/b")
    first, second = state.order[:2]
    shown = options(board.view(made(), state))
    assert (shown[board.part(first)].note, shown[board.part(second)].note) == ("好带", "宝钞")
    assert options(board.view(made(), pinned(made(), *LINKS)))["clue-1"].note == "交子 · 好带"


def test_digits_are_the_labels_that_wait_and_afterwards_the_clues() -> None:
    keys = {node.key: node.id for node in pressables(board.view(made(), board.start(made(), SETTING))).values()}
    assert (keys["1"], keys["2"]) == ("who/a", "who/b")
    full = pressables(board.view(made(), pinned(made(), *LINKS)))
    assert {node.key for node in full.values()} == {"1", "2", "3", "4", "undo", "enter"}


def test_a_clue_pinned_in_full_can_be_taken_off_and_pinned_anew() -> None:
    state = press(board, made(), pinned(made(), *TWO_WRONG), "clue-2", "who/a", "what/y", "clue-4", "who/b", "what/x")
    assert graded(board, made(), press(board, made(), state, "commit")).base == 1


def test_undo_takes_the_last_pin_off_and_waits_there() -> None:
    before = press(board, made(), board.start(made(), SETTING), "who/a")
    assert press(board, made(), press(board, made(), before, "what/x"), "undo") == before
    assert "undo" not in pressables(board.view(made(), board.start(made(), SETTING)))


def test_nothing_is_handed_in_before_every_clue_is_pinned() -> None:
    assert "commit" not in pressables(board.view(made(), pinned(made(), *LINKS[:3])))


def test_a_retry_keeps_what_was_right_column_by_column() -> None:
    again = board.start(made(), SETTING, committed(*TWO_WRONG))
    shown = options(board.view(made(), again))
    assert shown["clue-1"].mark is Mark.RIGHT and not shown["clue-1"].enabled
    assert shown["clue-2"].note == "交子" and shown["clue-4"].note == "好带"
    assert len(again.pins) == 6
    assert "undo" not in pressables(board.view(made(), again))


def test_what_was_kept_cannot_be_taken_off(play: playing.Play) -> None:
    again = board.start(made(), SETTING, committed(*TWO_WRONG))
    full = press(board, made(), again, *(("what/z", "who/a") if again.at == (1, 1) else ("who/a", "what/z")))
    off = press(board, made(), full, "clue-2")
    assert options(board.view(made(), off))["clue-2"].note == "交子"
    assert graded(board, made(), play(board, made(), "best", before=committed(*TWO_WRONG))).base == 1


def test_luck_shuffles_the_clues() -> None:
    assert len({board.start(made(), Setting(luck=str(seed))).order for seed in range(30)}) > 1


def test_a_blind_board_is_hardly_ever_right() -> None:
    assert board.odds(made()).chance == pytest.approx((1 / 2 * 1 / 3) ** 4)


def test_unknown_intents_change_nothing() -> None:
    start = board.start(made(), SETTING)
    again = board.start(made(), SETTING, committed(*TWO_WRONG))
    for state in (start, pinned(made(), *LINKS), committed(*LINKS), again):
        assert all(board.handle(made(), state, intent) == state for intent in strangers(board, made(), state))


@given(st.lists(st.integers(0, 999), max_size=80))
def test_blind_presses_never_crash(draws: list[int]) -> None:
    assert all(0 <= base <= 1 for base in playing.wander(board, made(), draws))


def test_an_author_hears_of_links_that_are_missing_or_lead_nowhere() -> None:
    def linked(**links: str) -> board.Model:
        rest = [{"text": f"另{n}", "links": {"who": "a", "what": "x"}} for n in range(2)]
        return made(clues=[{"text": "线索", "links": links}, *rest])

    assert playing.codes(linked(who="a")) == [("LF320", ("clues", 0, "links"))]
    assert playing.codes(linked(who="a", what="q")) == [("LF304", ("clues", 0, "links", "what"))]
    assert playing.codes(linked(who="a", what="x", when="y")) == [("LF304", ("clues", 0, "links", "when"))]


def test_an_author_hears_of_ids_and_words_given_twice() -> None:
    same = {"id": "who", "text": "谁", "choices": [{"id": "a", "text": "交子"}, {"id": "a", "text": "交子"}]}
    clues = [{"text": text, "links": {"who": "a"}} for text in ("一", "二", "二")]
    assert playing.codes(made(columns=[same], clues=clues)) == [
        ("LF307", ("clues", 2, "text")),
        ("LF303", ("columns", 0, "choices", 1, "id")),
        ("LF307", ("columns", 0, "choices", 1, "text")),
    ]


def test_a_step_can_be_hashed() -> None:
    assert hash(made()) == hash(made())
