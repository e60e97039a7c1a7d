"""Keys and pointers find the nodes they mean: Tab in reading order, arrows to the nearest, digits by the badge."""

from __future__ import annotations

import pytest

from game.core.intents import Dir
from game.core.nodes import HEIGHT, At, Button, Canvas, Column, Grid, Mark, Option, Place, Row, Sheet, Text, Timer
from game.screen import focus
from game.screen.layout import Placed, layout
from game.screen.typeface import Typography


def screen(*children: At | Timer) -> Placed:
    return layout(Canvas(tuple(children)), HEIGHT, Typography())


def quiz(**marks: Mark) -> Placed:
    """Four answers in two columns, with the second switched off when it has been tried."""
    options = tuple(
        Option(f"o{n}", f"答案{n}", key=str(n), mark=marks.get(f"o{n}", Mark.IDLE), enabled=f"o{n}" not in marks)
        for n in range(1, 5)
    )
    foot = Row((Button("hint", "提示", key="hint"), Button("commit", "选好了", key="enter")))
    sheet = Sheet(Column((Text("哪一样？"), Grid(options, 2, id="g"))), id="s")
    return screen(At(sheet, 96, 96, 1088, 400), At(foot, 96, 600, 600, 80))


def test_tab_goes_through_everything_once_in_reading_order_and_round_again() -> None:
    tree, at, seen = quiz(), "", []
    for _ in range(7):
        at = focus.tabbed(tree, at)
        seen.append(at)
    assert seen == ["o1", "o2", "o3", "o4", "hint", "commit", "o1"]


def test_shift_tab_goes_back_and_begins_at_the_end() -> None:
    tree = quiz()
    assert focus.tabbed(tree, "", back=True) == "commit"
    assert focus.tabbed(tree, "o1", back=True) == "commit"


def test_what_is_switched_off_gets_no_focus_no_key_and_no_press() -> None:
    tree = quiz(o2=Mark.REST)
    off = next(part for part in tree.walk() if part.node.id == "o2")
    assert focus.tabbed(tree, "o1") == "o3"
    assert focus.keyed(tree, "2") == ""
    assert focus.under(tree, off.x + 5, off.y + 5) == ""


def test_a_digit_and_a_named_key_find_their_node() -> None:
    tree = quiz()
    assert (focus.keyed(tree, "3"), focus.keyed(tree, "hint"), focus.keyed(tree, "9")) == ("o3", "hint", "")


@pytest.mark.parametrize(("way", "there"), [(Dir.RIGHT, "o2"), (Dir.DOWN, "o3"), (Dir.LEFT, "o1"), (Dir.UP, "o1")])
def test_an_arrow_goes_to_the_nearest_in_its_direction_and_stays_at_the_edge(way: Dir, there: str) -> None:
    assert focus.moved(quiz(), "o1", way) == there


def test_an_arrow_without_a_focus_begins_at_the_first() -> None:
    assert focus.moved(quiz(), "", Dir.DOWN) == "o1"


def test_a_screen_with_nothing_to_press_has_no_focus() -> None:
    assert focus.tabbed(screen(At(Text("好"), 0, 0, 100, 50)), "") == ""


def test_the_topmost_of_two_things_under_a_finger_is_meant() -> None:
    tree = screen(At(Button("below", "下"), 100, 100, 200, 80), At(Button("above", "上"), 140, 110, 200, 80))
    assert focus.under(tree, 150, 120) == "above" and focus.under(tree, 105, 105) == "below"


def test_a_place_of_the_town_can_be_pressed() -> None:
    tree = screen(At(Place("place-bank", "bank", "小银行", "lit"), 500, 300, 200, 200))
    assert focus.under(tree, 600, 400) == "place-bank"


def test_only_a_focused_card_that_takes_moves_keeps_the_arrows() -> None:
    tree = screen(At(Option("a", "甲", takes_move=True), 0, 0, 300, 80), At(Option("b", "乙"), 0, 100, 300, 80))
    assert focus.takes_move(tree, "a") and not focus.takes_move(tree, "b")


def test_timers_are_found_wherever_they_stand() -> None:
    assert [timer.id for timer in focus.timers(screen(Timer("t", 900)))] == ["t"]


def test_what_lies_on_another_page_is_known_with_its_page() -> None:
    many = Grid(tuple(Option(f"o{n}", "一只羊") for n in range(12)), 1, 10, id="g")
    tree = screen(At(many, 0, 0, 500, 300))
    hidden = focus.elsewhere(tree, "o11")
    assert hidden is not None and hidden[0] == "g" and hidden[1] > 0
    assert focus.elsewhere(tree, "o0") is None


def test_a_text_with_pages_left_is_unread_until_its_last() -> None:
    text = At(Text("从前没有钱，想要什么就拿东西去换。" * 9, id="t", lines=3), 0, 0, 600, 200)
    canvas = Canvas((text, At(Button("next", look="round", icon="arrow"), 700, 0, 68, 68)))
    first = layout(canvas, HEIGHT, Typography())
    last = layout(canvas, HEIGHT, Typography(), {"t": 99})
    assert (focus.unread(first), focus.unread(last)) == ("t", "")
