"""Lines of Chinese, English and both: no rule of typesetting is broken, and nothing of the text is ever lost."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.core.nodes import Role
from game.screen.theme import PINYIN
from game.screen.typeface import Typography, metrics
from game.screen.wrap import NO_END, NO_START, Line, leading, plain, width, wrap

PLAIN = Typography()
SPELT = Typography(ruby=lambda text: tuple("shuāng" if "一" <= letter <= "鿿" else "" for letter in text))
EM = 36.0
"""A hanzi in a speech, u."""
HANZI = "钱从哪里来到去海贝盐可豆风筝馍羊毛布刀秤集市爷奶"
MIXED = st.text(HANZI + "，。！？、；：）（《》“”…%¥ 0123456789.abcXYZ-’\n", max_size=90)


def lines(words: str, hanzi: float, type_: Typography = PLAIN) -> list[str]:
    """The lines in a box so many hanzi wide."""
    return [text(line) for line in wrap(words, Role.SPEECH, hanzi * EM, type_)]


def text(line: Line) -> str:
    return "".join(run.text for run in line.runs)


def letters(words: str) -> str:
    """Everything that is ink."""
    return "".join(plain(words).split())


def test_a_text_that_fits_is_one_line() -> None:
    assert lines("没有钱的一天", 6) == ["没有钱的一天"]


def test_a_comma_never_starts_a_line() -> None:
    assert lines("一二三四五六，七八九十", 6)[0] == "一二三四五"
    assert all(line[0] not in NO_START for line in lines("风筝换馍换米，换羊毛，回家去。", 6))


def test_an_opening_quote_never_ends_a_line() -> None:
    assert all(line[-1] not in NO_END for line in lines("奶奶笑着说：“先吃馍，账记着。”", 7))
    assert lines("爷爷看着我说“好”，走了", 7)[0] == "爷爷看着我说"


def test_a_number_keeps_its_unit_and_its_point() -> None:
    for wide in range(5, 12):
        joined = "|".join(lines("一只羊换了15.5元，够买三个馍", wide))
        assert "15.5元" in joined
    assert "1,000" in "|".join(lines("一共一千就是1,000呀", 7))


def test_a_latin_word_stays_whole_and_a_path_may_break_after_its_slashes() -> None:
    assert "Financier" in "|".join(lines("小小金融家就是Little Financier呀", 8))
    assert len(lines("lessons/origin/a-day-without-money.yaml", 12)) > 1
    assert "1/2" in "|".join(lines("一半就是写成1/2的数", 6))


def test_one_or_two_hanzi_never_stand_alone_on_the_last_line() -> None:
    words = "布币像铲子，刀币像小刀，都能拿在手里"
    for wide in range(8, 17):
        last = lines(words, wide)[-1]
        assert len([letter for letter in last if letter not in NO_START]) > 2, (wide, last)


def test_a_line_break_of_the_author_is_kept() -> None:
    assert lines("第一句。\n第二句。", 20) == ["第一句。", "第二句。"]


def test_the_marker_pen_marks_its_words_and_nothing_else() -> None:
    found = wrap("钱是[[大家都认]]的东西", Role.SPEECH, 20 * EM, PLAIN)
    assert "".join(run.text for run in found[0].runs if run.marked) == "大家都认"
    assert text(found[0]) == "钱是大家都认的东西"


def test_the_marker_pen_goes_on_over_a_line_break() -> None:
    found = wrap("这里有[[一个很长很长的词]]。", Role.SPEECH, 6 * EM, PLAIN)
    assert "".join(run.text for line in found for run in line.runs if run.marked) == "一个很长很长的词"


def test_a_hanzi_with_long_pinyin_is_as_wide_as_its_pinyin() -> None:
    wide = metrics()["body"].width("shuāng") * PINYIN + 6
    assert width("双", Role.SPEECH, SPELT) == pytest.approx(wide) and wide > EM
    assert width("双", Role.SPEECH, PLAIN) == pytest.approx(EM)


def test_pinyin_stands_over_every_hanzi_and_over_nothing_else() -> None:
    found = wrap("3个馍，OK", Role.SPEECH, 30 * EM, SPELT)
    assert [(run.text, run.ruby) for run in found[0].runs if run.ruby] == [("馍", "shuāng")]
    assert text(found[0]) == "3个馍，OK"


def test_lines_without_hanzi_leave_no_room_for_pinyin() -> None:
    spelt, bare = (wrap(words, Role.SPEECH, 30 * EM, SPELT) for words in ("馍", "12"))
    assert leading(spelt, Role.SPEECH, SPELT) > leading(bare, Role.SPEECH, SPELT) == PLAIN.step(Role.SPEECH)


def test_runs_lie_side_by_side_without_overlap() -> None:
    for line in wrap("小青有 3 只羊，换 15.5 元", Role.SPEECH, 20 * EM, SPELT):
        ends = [run.x + run.w for run in line.runs]
        assert all(end <= run.x + 0.01 for end, run in zip(ends, line.runs[1:], strict=False))


@pytest.mark.parametrize("words", ["中][[]文", "[[中]]]文", "][[]", "[[", "]]", "[]][中"])
def test_crooked_pen_marks_cost_no_reading(words: str) -> None:
    shown = "".join(text(line) for line in wrap(words, Role.SPEECH, 30 * EM, SPELT))
    assert shown == plain(words)


@given(MIXED, st.integers(4, 30), st.sampled_from([PLAIN, SPELT, Typography(1.3)]))
@settings(max_examples=150, deadline=None)
def test_nothing_is_lost_whatever_the_text_and_the_box(words: str, wide: int, type_: Typography) -> None:
    found = wrap(words, Role.SPEECH, wide * EM, type_)
    assert letters("".join(map(text, found))) == letters(words)


@given(MIXED, st.integers(4, 30), st.sampled_from([PLAIN, SPELT, Typography(1.3)]))
@settings(max_examples=150, deadline=None)
def test_no_line_is_wider_than_its_box_unless_nothing_could_be_broken(words: str, wide: int, type_: Typography) -> None:
    for line in wrap(words, Role.SPEECH, wide * EM, type_):
        if line.w > wide * EM + 0.5:
            ink = text(line).split()
            assert len(ink) <= 1 or not breakable(text(line)), text(line)


def breakable(words: str) -> bool:
    """Whether a break is allowed somewhere inside."""
    return any(
        after not in NO_START and before not in NO_END and not after.isspace() and not glued(before, after)
        for before, after in pairwise(words)
    )


def glued(before: str, after: str) -> bool:
    """Letters of one word or number."""
    return (before.isascii() or before in "’-") and (after.isascii() or after in "’-") and not before.isspace()


@given(MIXED, st.integers(6, 30))
@settings(max_examples=150, deadline=None)
def test_no_line_starts_or_ends_with_what_must_not_unless_the_text_gives_no_choice(words: str, wide: int) -> None:
    found = [text(line) for line in wrap(words, Role.SPEECH, wide * EM, PLAIN) if line.runs]
    for before, after in pairwise(found):
        if before + after not in words.replace("\n", "") or f"{before}\n" in words:
            continue
        assert after[0] not in NO_START or not breakable(before), (before, after)
