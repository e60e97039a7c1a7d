"""Gaps: what is lit waits for a word, equal words are as good as each other."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.nodes import Mark, Text
from game.core.trees import walk
from game.steps import cloze
from game.steps.contract import Setting
from tests.steps import playing
from tests.steps.playing import SETTING, graded, options, press, pressables, strangers


def made(*gaps: str, **changes: Any) -> cloze.Model:
    answers = gaps or ("需要", "切开", "保存")
    text = "，".join(f"第{n}个{{{{{n}}}}}" for n in range(1, len(answers) + 1)) + "。"
    plain = {"id": "z", "type": "cloze", "text": text, "gaps": list(answers), "decoys": ["唱歌", "认识"]}
    return cloze.Model.model_validate(plain | changes)


def filled(step: cloze.Model, *words: int) -> cloze.State:
    """gap-1 with the first of these words, gap-2 with the second, and so on, committed."""
    presses = (*(f"word-{word}" for word in words), "commit")
    state: cloze.State = press(cloze, step, cloze.start(step, SETTING), *presses)
    return state


def passage(step: cloze.Model, state: cloze.State) -> str:
    return next(node.words for node in walk(cloze.view(step, state)) if isinstance(node, Text) and node.id == "passage")


@pytest.mark.parametrize(
    "gaps", [("贝",), ("贝", "布", "刀"), ("贝", "贝", "刀"), ("钱", "钱", "钱", "钱", "钱", "钱")]
)
def test_the_best_route_earns_one_and_the_worst_little(play: playing.Play, gaps: tuple[str, ...]) -> None:
    step = made(*gaps)
    bad = play(cloze, step, "worst")
    unavoidable = max(0, len(gaps) - 2) / len(gaps) if len(set(gaps)) == 1 else 0
    assert graded(cloze, step, play(cloze, step, "best")).base == 1
    assert graded(cloze, step, bad).base == pytest.approx(unavoidable)
    assert graded(cloze, step, play(cloze, step, "best", before=bad)).base == 1


def test_the_samples_play(play: playing.Play) -> None:
    for step in playing.samples(cloze):
        assert graded(cloze, step, play(cloze, step, "best")).base == 1
        assert graded(cloze, step, play(cloze, step, "worst")).base == 0


@pytest.mark.parametrize(
    ("words", "base"), [((1, 2, 3), 1), ((1, 2, 4), 2 / 3), ((1, 3, 2), 1 / 3), ((2, 3, 1), 0), ((4, 5, 1), 0)]
)
def test_base_is_the_share_of_right_gaps(words: tuple[int, ...], base: float) -> None:
    assert graded(cloze, made(), filled(made(), *words)).base == pytest.approx(base)


def test_equal_words_are_as_good_as_each_other() -> None:
    assert graded(cloze, made("贝", "贝", "刀"), filled(made("贝", "贝", "刀"), 2, 1, 3)).base == 1


def test_a_word_goes_into_the_lit_gap_and_the_next_one_lights_up() -> None:
    state = cloze.start(made(), SETTING)
    assert passage(made(), state) == "第1个（1）＿＿，第2个（2）＿＿，第3个（3）＿＿。"
    state = press(cloze, made(), state, "word-4")
    shown = options(cloze.view(made(), state))
    assert passage(made(), state) == "第1个[[唱歌]]，第2个（2）＿＿，第3个（3）＿＿。"
    assert (shown["gap-1"].words, shown["gap-2"].mark, shown["gap-3"].mark) == ("（1）唱歌", Mark.CHOSEN, Mark.EMPTY)
    assert shown["word-4"].mark is Mark.REST


def test_a_filled_gap_gives_its_word_back_and_undo_does_the_same() -> None:
    start = cloze.start(made(), SETTING)
    state = press(cloze, made(), start, "word-4")
    assert press(cloze, made(), state, "gap-1") == press(cloze, made(), state, "undo") == start


def test_any_gap_may_be_filled_first_and_a_word_moves_when_it_is_wanted_elsewhere() -> None:
    state = press(cloze, made(), cloze.start(made(), SETTING), "gap-3", "word-1")
    assert state.placing.pairs == ((2, 0),)
    assert press(cloze, made(), state, "word-1").placing.pairs == ((0, 0),)
    assert "commit" not in pressables(cloze.view(made(), state))


def test_a_retry_keeps_the_right_words_and_takes_the_others_back() -> None:
    again = cloze.start(made(), SETTING, filled(made(), 1, 3, 2))
    shown = options(cloze.view(made(), again))
    assert [(shown[id_].mark, shown[id_].enabled) for id_ in ("gap-1", "word-1")] == [(Mark.RIGHT, False)] * 2
    assert passage(made(), again) == "第1个[[需要]]，第2个（2）＿＿，第3个（3）＿＿。"
    assert again.placing.held == 1


def test_best_finds_the_other_copy_when_its_own_is_kept_elsewhere(play: playing.Play) -> None:
    step = made("贝", "贝", "刀")
    again = filled(step, 2, 4, 3)
    assert graded(cloze, step, play(cloze, step, "best", before=again)).base == 1


def test_luck_shuffles_the_bank_and_digits_count_it_as_shown() -> None:
    assert len({cloze.start(made(), Setting(luck=str(seed))).bank for seed in range(20)}) > 1
    shown = options(cloze.view(made(), cloze.start(made(), SETTING)))
    assert [node.key for id_, node in shown.items() if id_.startswith("word")] == ["1", "2", "3", "4", "5"]


def test_unknown_intents_change_nothing() -> None:
    for state in (cloze.start(made(), SETTING), filled(made(), 1, 3, 2)):
        assert all(cloze.handle(made(), state, intent) == state for intent in strangers(cloze, made(), state))


@given(st.lists(st.integers(0, 9999), max_size=80))
def test_blind_presses_never_crash(draws: list[int]) -> None:
    assert all(0 <= base <= 1 for base in playing.wander(cloze, made("贝", "贝", "刀"), draws))


def test_an_author_hears_of_gaps_that_do_not_match_the_answers() -> None:
    assert playing.codes(made(text="只有{{1}}和{{3}}。")) == [("LF306", ("text",))]
    assert playing.codes(made(text="{{1}}{{2}}{{3}}{{4}}")) == [("LF306", ("text",))]
    assert playing.codes(made(text="{{1}}{{2}}{{3}}{{1}}")) == [("LF306", ("text",))]


def test_an_author_hears_of_decoys_that_are_answers_and_of_more_words_than_digits() -> None:
    assert playing.codes(made(decoys=["唱歌", "切开", "唱歌"])) == [("LF307", ("decoys", 2)), ("LF307", ("decoys", 1))]
    many = made("一", "二", "三", "四", "五", "六", decoys=["七", "八", "九", "十"])
    assert playing.codes(many) == [("LF305", ("decoys",))]
