"""The fit check sees every screen of a lesson, in every view, and names what does not fit at its step."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.authoring import fit, playing
from game.authoring.flaws import Fault, flaws
from game.content.artwork import HOME
from game.content.loading import Draft, lesson_of, read_lesson
from game.content.models import Lesson
from game.core.nodes import HEIGHT, At, Button, Canvas, Column, Grid, Node, Option, Picture, Puppet, Ribbon, Role, Sheet, Text
from game.screen.layout import layout
from game.screen.typeface import Typography
from game.steps import MODELS

LESSONS = HOME / "lessons"
PLAIN = Typography()


def lesson(path: Path) -> tuple[Lesson, Draft]:
    draft = read_lesson(path, MODELS)
    found = lesson_of(draft, path.parent.name)
    assert found is not None, draft.problems
    return found, draft


def seen(*children: Node, type_: Typography = PLAIN, height: int = HEIGHT) -> set[Fault]:
    return {flaw.fault for flaw in flaws(layout(Canvas(children), height, type_), type_)}


@pytest.mark.parametrize("path", sorted((LESSONS / "_samples").glob("*.yaml")), ids=lambda path: path.stem)
def test_every_sample_can_be_played_by_every_route(path: Path) -> None:
    assert [str(problem) for problem in playing.problems(*lesson(path))] == []


def test_a_screen_in_order_has_no_flaw() -> None:
    card = Sheet(Column((Text("哪一样？", Role.QUESTION), Grid((Option("a", "海贝"), Option("b", "冰块")), 2))), id="s")
    assert seen(At(card, 96, 96, 1088, 400), At(Button("next", "继续"), 900, 600, 200, 68)) == set()


def test_words_that_need_more_than_their_box_are_clipped() -> None:
    assert seen(At(Text("从前没有钱，想要什么就拿自己的东西去换。" * 3), 40, 40, 400, 60)) == {Fault.CLIPPED}
    assert Fault.CLIPPED in seen(At(Button("b", "这个按钮上的字实在是太多了放不下"), 40, 40, 160, 68))


def test_a_word_that_cannot_be_broken_is_clipped() -> None:
    assert seen(At(Text("W" * 18), 40, 40, 400, 400)) == {Fault.CLIPPED}


def test_what_stands_out_of_its_sheet_is_clipped_even_where_there_is_room_on_the_screen() -> None:
    tall = Column((Text("一"), Text("二"), Text("三")))
    assert Fault.CLIPPED in seen(At(Sheet(tall, id="s"), 40, 40, 400, 90))


def test_two_things_in_one_place_overlap_but_a_sheet_and_what_lies_on_it_do_not() -> None:
    assert seen(At(Text("你好呀"), 40, 40, 400, 60), At(Text("再见啦"), 60, 50, 400, 60)) == {Fault.OVERLAP}
    assert seen(At(Sheet(Text("你好呀"), id="s"), 40, 40, 400, 120)) == set()


def test_people_may_stand_behind_a_sheet_and_beyond_the_edge() -> None:
    assert seen(At(Puppet("xiaoqing"), -36, 62, 504, 588), At(Sheet(Text("你好"), id="s"), 40, 512, 1200, 184)) == set()


def test_what_lies_beyond_the_canvas_is_told() -> None:
    assert seen(At(Picture("coin", 200, 200), 1200, 40, 200, 200)) == {Fault.OUTSIDE}


def test_a_target_smaller_than_a_fingertip_is_told() -> None:
    assert Fault.TARGET in seen(At(Button("b", look="small", icon="left"), 40, 40, 40, 40))


def test_pages_that_nobody_can_turn_are_told() -> None:
    long = "从前没有钱，想要什么就拿自己的东西去换。" * 8
    assert Fault.STUCK in seen(At(Text(long, lines=3), 40, 40, 800, 300))
    assert seen(At(Text(long, id="t", lines=3), 40, 40, 800, 300)) == set()


def test_a_letter_the_font_lacks_is_told() -> None:
    assert seen(At(Text("钱 \U0001f4b0"), 40, 40, 800, 80)) == {Fault.GLYPH}


def test_a_title_too_long_for_its_ribbon_is_no_flaw_while_it_can_be_set_smaller() -> None:
    assert seen(At(Ribbon("银锭、汇票到手机里的钱", role=Role.TITLE), 128, 16, 420, 64), type_=Typography(1.3)) == set()


def test_every_step_and_every_phase_of_a_lesson_is_laid_out() -> None:
    found, _ = lesson(LESSONS / "_samples" / "choice.yaml")
    screens = list(fit.screens(found, str))
    words = str(screens)
    assert {step for step, _ in screens} == {step.id for step in found.steps}
    assert all(sign in words for sign in ("再试一次", "继续", "提示"))


def test_screens_that_only_differ_in_marks_are_laid_out_once() -> None:
    found, _ = lesson(LESSONS / "_samples" / "multi.yaml")
    screens = [canvas for _, canvas in fit.screens(found, str)]
    assert len(screens) == len(set(screens)) < 15


def test_the_youngest_are_checked_with_pinyin_at_every_size_and_the_others_in_the_largest() -> None:
    found, _ = lesson(LESSONS / "origin" / "01-a-day-without-money.yaml")
    views = fit.by_language(found, LESSONS / "origin")
    assert fit.View("zh", 1.0, True) in views["zh"] and fit.View("zh", 1.3, True) in views["zh"]
    assert [str(view) for view in views["en"]] == ["en ×1.3"] and "xx" in views


def test_a_lesson_of_the_first_pack_fits_in_every_view() -> None:
    assert [str(problem) for problem in fit.problems(*lesson(LESSONS / "origin" / "03-spades-and-knives.yaml"))] == []
