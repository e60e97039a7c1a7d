"""Where things stand: canvases, anchors, shrinking and paging, and that the same tree is always laid out alike."""

from __future__ import annotations

import pytest

from game.core.nodes import (
    HEIGHT,
    WIDTH,
    At,
    Backdrop,
    Button,
    Canvas,
    Column,
    Grid,
    Grow,
    Mascot,
    Node,
    Option,
    Picture,
    Puppet,
    Ribbon,
    Role,
    Row,
    Sheet,
    Text,
    Timer,
)
from game.screen.layout import RISES, Placed, layout
from game.screen.measure import PAGER, TARGET, Kept, Room, size
from game.screen.theme import FACES, SMALLEST
from game.screen.typeface import Typography
from game.screen.window import TALL

PLAIN, LARGE = Typography(), Typography(1.3)
LONG = "从前没有钱，想要什么就拿自己的东西去换。" * 8


def placed(node: Node, height: int = HEIGHT, type_: Typography = PLAIN, pages: dict[str, int] | None = None) -> Placed:
    return layout(Canvas((node,)), height, type_, pages)


def find(tree: Placed, id_: str) -> Placed:
    return next(part for part in tree.walk() if part.node.id == id_)


def box(part: Placed) -> tuple[float, float, float, float]:
    return part.x, part.y, part.w, part.h


def options(count: int, words: str = "一只羊") -> tuple[Option, ...]:
    return tuple(Option(f"o{n}", words, key=str(n)) for n in range(count))


@pytest.mark.parametrize(("anchor", "y", "h"), [
    ("top", 100, 50), ("middle", 220, 50), ("bottom", 340, 50), ("stretch", 100, 290),
])
def test_on_the_tall_canvas_a_child_keeps_to_its_anchor(anchor: str, y: int, h: int) -> None:
    node = At(Sheet(Text("好"), id="s"), 40, 100, 300, 50, anchor)
    assert box(find(placed(node), "s")) == (40, 100, 300, 50)
    assert box(find(placed(node, TALL), "s")) == (40, y, 300, h)


def test_a_backdrop_fills_either_canvas() -> None:
    for height in (HEIGHT, TALL):
        assert box(find(placed(Backdrop("town", id="b"), height), "b")) == (0, 0, WIDTH, height)


def test_a_sheet_that_rises_grows_upward_and_keeps_its_lower_edge() -> None:
    node = At(Sheet(Text(LONG[:80]), id="s"), 40, 512, 1200, 184, "bottom", rise=True)
    small, large = find(placed(node), "s"), find(placed(node, type_=LARGE), "s")
    assert large.h > small.h >= 184
    assert small.y + small.h == pytest.approx(696) == large.y + large.h


def test_a_sheet_that_rises_leaves_room_above_and_turns_pages_instead() -> None:
    node = At(Sheet(Text(LONG, id="t"), id="s"), 40, 512, 1200, 184, "bottom", rise=True)
    tree = placed(node, type_=LARGE)
    assert find(tree, "s").h <= HEIGHT - RISES and find(tree, "t").pages > 1


def test_what_stands_above_a_risen_sheet_gives_way_but_people_stand_behind_it() -> None:
    rising = At(Sheet(Text(LONG[:120]), id="s"), 40, 512, 1200, 184, "bottom", rise=True)
    picture = At(Row((Picture("coin", 420, 330, id="p"),), pack="centre"), 430, 130, 420, 372)
    person = At(Puppet("xiaoqing", id="x"), -36, 62, 504, 588, "bottom")
    tree = layout(Canvas((person, picture, rising)), HEIGHT, LARGE)
    assert find(tree, "p").y + find(tree, "p").h < find(tree, "s").y
    assert find(tree, "x").h == 588


def test_a_text_turns_pages_after_its_lines_and_no_letter_is_lost() -> None:
    node = At(Text(LONG, id="t", lines=3), 40, 40, 800, 400)
    first = find(placed(node), "t")
    seen = "".join(
        run.text
        for page in range(first.pages)
        for line in find(placed(node, pages={"t": page}), "t").lines
        for run in line.runs
    )
    assert first.pages > 1 and len(first.lines) == 3
    assert seen == LONG


def test_a_text_brings_its_own_turner_only_where_no_next_turns_it() -> None:
    text = At(Text(LONG, id="t", lines=2), 40, 40, 800, 200)
    way = At(Button("next", look="round", icon="arrow"), 900, 600, 68, 68)
    alone, led = layout(Canvas((text,)), HEIGHT, PLAIN), layout(Canvas((text, way)), HEIGHT, PLAIN)
    assert [part.node.id for part in alone.walk() if isinstance(part.node, Button)] == ["t.next"]
    assert [part.node.id for part in led.walk() if isinstance(part.node, Button)] == ["next"]


def test_a_page_beyond_the_last_is_the_last() -> None:
    node = At(Text(LONG, id="t", lines=3), 40, 40, 800, 400)
    first = find(placed(node), "t")
    assert find(placed(node, pages={"t": 99}), "t").page == first.pages - 1


def test_a_grid_shows_all_it_can_and_names_what_lies_on_other_pages() -> None:
    tree = placed(At(Grid(options(9), 1, 12, id="g"), 40, 40, 600, 300))
    grid = find(tree, "g")
    shown = {part.node.id for part in tree.walk() if isinstance(part.node, Option)}
    assert grid.pages > 1
    assert shown | {id_ for id_, _ in grid.elsewhere} == {f"o{n}" for n in range(9)}
    assert all(part.y + part.h <= 340.5 for part in tree.walk() if isinstance(part.node, Option | Button))


def test_every_page_of_a_grid_can_be_opened() -> None:
    node = At(Grid(options(9), 1, 12, id="g"), 40, 40, 600, 300)
    pages = find(placed(node), "g").pages
    shown = [p.node.id for page in range(pages) for p in placed(node, pages={"g": page}).walk() if isinstance(p.node, Option)]
    assert shown == [f"o{n}" for n in range(9)]


def test_a_grid_without_an_id_never_turns_pages() -> None:
    tree = placed(At(Grid(options(9), 1, 12), 40, 40, 600, 300))
    assert sum(isinstance(part.node, Option) for part in tree.walk()) == 9


def test_options_go_to_one_column_where_two_lines_would_not_do() -> None:
    short = placed(At(Grid(options(4), 2, id="g"), 40, 40, 900, 500))
    wordy = options(4, "这个答案很长很长，长得在半个格子里怎么也放不下两行，只好一个一排")
    long = placed(At(Grid(wordy, 2, id="g"), 40, 40, 900, 500))
    assert len({part.x for part in short.walk() if isinstance(part.node, Option)}) == 2
    assert len({part.x for part in long.walk() if isinstance(part.node, Option)}) == 1


def test_a_column_that_cannot_fit_turns_pages_and_keeps_its_order() -> None:
    node = At(Column((Text(LONG[:60], id="ask"), Grow(Grid(options(4), 2, id="g"))), id="c"), 40, 40, 900, 190)
    tree = placed(node, type_=LARGE)
    column = find(tree, "c")
    assert column.pages > 1 and "o0" in dict(column.elsewhere)
    page = dict(column.elsewhere)["o0"]
    turned = placed(node, type_=LARGE, pages={"c": page})
    assert find(turned, "o0").y + find(turned, "o0").h <= 40 + 190 - PAGER + 0.5


def test_a_column_shrinks_its_picture_before_anything_turns_a_page() -> None:
    parts = (Picture("coin", 400, 400, id="p"), Text("想一想，哪一样耐放？", id="t"), Grow(Grid(options(2), 1, id="g")))
    tree = placed(At(Column(parts, id="c"), 40, 40, 600, 420))
    assert find(tree, "p").h < 400
    assert all(part.pages == 1 for part in tree.walk())


def test_what_grows_takes_what_is_left_by_its_share() -> None:
    row = Row((Grow(Sheet(Text("甲"), id="a"), 1), Grow(Sheet(Text("乙"), id="b"), 3)), gap=20)
    tree = placed(At(row, 0, 0, 420, 100))
    assert (find(tree, "a").w, find(tree, "b").w) == (100, 300)


def test_a_ribbon_too_short_for_its_title_sets_it_smaller_but_not_below_the_floor() -> None:
    ribbon = find(placed(At(Ribbon("银锭、汇票到手机里的钱", role=Role.TITLE, id="r"), 128, 16, 420, 64), type_=LARGE), "r")
    assert ribbon.smaller < 1 and LARGE.size(FACES[Role.TITLE]) * ribbon.smaller >= SMALLEST - 0.1
    assert all(line.w <= 420 - 40 + 0.5 for line in ribbon.lines)


def test_a_timer_takes_no_room() -> None:
    assert box(find(placed(Timer("t", 500)), "t")) == (0, 0, 0, 0)


def test_nothing_to_press_is_squeezed_below_a_fingertip() -> None:
    tree = placed(At(Row(options(9, "一只很大的羊")), 0, 0, 700, 100))
    assert all(part.w >= TARGET - 0.5 for part in tree.walk() if isinstance(part.node, Option))


def test_a_peeking_mascot_gives_way_first() -> None:
    column = Column((Mascot("calm", 200, peek=True, id="m"), Text(LONG[:45], id="t")))
    tree = placed(At(column, 0, 0, 600, 240))
    assert find(tree, "m").h < 120 and find(tree, "t").pages == 1


def test_the_same_tree_is_laid_out_alike_so_that_nothing_is_painted_twice() -> None:
    def build() -> Canvas:
        sheet = Sheet(Column((Text(LONG, id="t", lines=2), Grid(options(4), 2, id="g"))))
        return Canvas((Backdrop("town"), At(sheet, 40, 40, 900, 600)))

    assert layout(build(), HEIGHT, LARGE) == layout(build(), HEIGHT, LARGE)
    assert layout(build(), HEIGHT, LARGE) != layout(build(), HEIGHT, LARGE, {"t": 1})


def test_what_was_measured_once_may_be_shared_between_heights_and_pages() -> None:
    canvas = Canvas((At(Column((Text(LONG, id="t"), Grow(Grid(options(6), 2, id="g"))), id="c"), 40, 40, 900, 300, "stretch"),))
    kept: Kept = {}
    for height in (HEIGHT, TALL):
        for page in range(3):
            pages = {"c": page, "g": page}
            assert layout(canvas, height, LARGE, pages, kept) == layout(canvas, height, LARGE, pages)


def test_cards_become_a_little_lower_where_that_brings_another_row_onto_the_page() -> None:
    cards = Grid(tuple(Option(f"card-{n}", "盐巴", "card", picture="salt") for n in range(90)), 6, id="cards")
    wish = size(cards.children[0], (1140 - 5 * cards.gap) / 6, Room(PLAIN, {}))[1] + cards.gap
    for room, rows in ((1.9, 2), (1.5, 1)):  # of the height one row would like
        tree = placed(At(cards, 0, 0, 1140, round(room * wish) + PAGER))
        assert sum(part.node.id.startswith("card-") for part in tree.walk()) == 6 * rows


def test_a_column_turns_its_page_before_it_cuts_a_text() -> None:
    texts = tuple(Text(LONG[:60], Role.LABEL, id=f"text-{n}") for n in range(10))
    one = find(placed(At(Column(texts[:1], align="fill"), 0, 0, 500, 900)), "text-0").h
    tree = placed(At(Column(texts, gap=10, align="fill", id="all"), 0, 0, 500, round(one * 2.6) + PAGER))
    assert find(tree, "all").pages == 5
    assert [part.pages for part in tree.walk() if part.node.id.startswith("text-")] == [1, 1]
