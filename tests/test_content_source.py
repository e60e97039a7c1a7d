"""YAML as lessons use it: the short way through the scanner gives what PyYAML gives, and every slip of typing is understood."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from game.content.reading import parse
from game.content.source import events
from game.content.tree import Map, Scalar, find, plain, spot

HOME = Path(__file__).resolve().parents[1]
LESSONS = tuple(sorted((HOME / "lessons").rglob("*.yaml")))

Row = tuple[str, Any, int, int, int, int]


def rows(read: Callable[[str], Iterator[Any]], text: str) -> list[Row]:
    """Events as plain values."""
    found = []
    for event in read(text):
        start, end = event.start_mark, event.end_mark
        name = type(event).__name__
        found.append((name, getattr(event, "value", None), start.line, start.column, end.line, end.column))
    return found


def theirs(text: str) -> Iterator[Any]:
    yield from yaml.parse(text, Loader=yaml.SafeLoader)


@pytest.mark.parametrize("path", LESSONS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_the_short_way_gives_the_events_of_pyyaml_for_every_lesson(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert rows(events, text) == rows(theirs, text)


WORDS = st.text(st.sampled_from("ab海贝12-:#,.?!'\"[]{}&*%@ ，。：“”"), min_size=1, max_size=14)
KEYS = st.sampled_from(("id", "text", "a-b", "x_1", "question"))


@st.composite
def pages(draw: st.DrawFn) -> str:
    """Block documents, sound and unsound: fields, lists, comments, empty lines, indents that go astray."""
    lines = []
    for _ in range(draw(st.integers(1, 9))):
        lead = " " * draw(st.sampled_from((0, 0, 2, 2, 4, 3)))
        dash = draw(st.sampled_from(("", "", "- ", "- - ")))
        field = f"{draw(KEYS)}:" + draw(st.sampled_from((" ", " ", "  ", ""))) if draw(st.booleans()) else ""
        value = draw(st.one_of(WORDS, st.just(""), st.sampled_from(("[H01, H04]", '"a b"', "[a]", "'x'", "[]", "x # y"))))
        lines.append(draw(st.sampled_from((lead + dash + field + value, lead + dash + field + value, "", "# 贝", "  # x"))))
    return "\n".join(lines) + draw(st.sampled_from(("\n", "")))


@given(pages())
def test_the_short_way_gives_the_events_of_pyyaml_or_stumbles_as_it_does(text: str) -> None:
    try:
        expected: object = rows(theirs, text)
    except yaml.MarkedYAMLError:
        expected = "stumbled"   # of two mistakes the short way may see the other one first
    try:
        found: object = rows(events, text)
    except yaml.MarkedYAMLError as error:
        found = "stumbled"
        if error.problem == "flow style within flow style":   # told at once instead of looking 1,024 brackets ahead
            return
    assert found == expected


def field(text: str, *path: str | int) -> str:
    """What was understood at a path, however it was typed."""
    tree = parse(text.encode(), "x.yaml").tree
    assert tree is not None
    value = find(tree, path)[0]
    assert isinstance(value, Scalar)
    return value.text


TYPED = ("3.10", "yes", "10:30", "012", "0x1F", "1e3", "null", "~", "2026-01-01", "NO", "-5", "1_000", "+1")


@pytest.mark.parametrize("typed", TYPED)
def test_a_value_stays_what_was_typed(typed: str) -> None:
    source = parse(f"answer: {typed}\n".encode(), "x.yaml")
    assert not source.problems
    assert field(f"answer: {typed}\n", "answer") == typed


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("title：没有钱\n", "没有钱"),
        ("title ： 没有钱\n", "没有钱"),
        ("title:没有钱\n", "没有钱"),
        ("title:\u3000没有钱\n", "没有钱"),
        ("title: 没有#1 钱\n", "没有#1 钱"),
        ("title: 没有 #1 钱\n", "没有 #1 钱"),
        ("title: 他说: 没有\n", "他说：没有"),
        ('title: "没有钱\n', "没有钱"),
        ('title: "没有"钱\n', '"没有"钱'),
        ("title: {n} 枚\n", "{n} 枚"),
        ("title: [[停]]，想\n", "[[停]]，想"),
        ("title: @谁\n", "@谁"),
        ("title: 没\u200b有钱\n", "没有钱"),
        ("title: “没有钱”，他说\n", "“没有钱”，他说"),
        ("title: 没有钱   # 说明\n", "没有钱"),
        ("title: 没有：钱\n", "没有：钱"),
        ("title: https://xuebao.example/a\n", "https://xuebao.example/a"),
        ("\ufefftitle: 没有钱\n", "没有钱"),
        ("title: 没有钱\r\nhook: 有\r\n", "没有钱"),
    ],
)
def test_a_slip_of_typing_is_understood_all_the_same(text: str, value: str) -> None:
    assert field(text, "title") == value


def test_a_mended_line_still_knows_its_own_columns() -> None:
    source = parse("facts：［H01，H04］\n".encode(), "x.yaml")
    assert source.tree is not None
    assert plain(source.tree) == {"facts": ["H01", "H04"]}
    assert [spot(source.tree, ("facts", at)).col for at in (0, 1)] == [8, 12]
    assert [problem.span.col for problem in source.problems] == [6, 7, 11, 15]


def test_a_step_that_cannot_be_read_is_torn_out_and_the_rest_stays() -> None:
    text = "title: 一\nsteps:\n  - id: a\n   x: y\n    z: 1\n  - id: b\n    text: 好\n"
    source = parse(text.encode(), "x.yaml")
    assert source.tree is not None
    assert plain(source.tree) == {"title": "一", "steps": [{"id": "b", "text": "好"}]}
    assert [(problem.code, problem.span.line) for problem in source.problems] == [("LF114", 4)]


def test_of_two_equal_keys_the_first_counts() -> None:
    source = parse(b"a: 1\nb: 2\na: 3\n", "x.yaml")
    assert source.tree is not None
    assert plain(source.tree) == {"a": "1", "b": "2"}


def test_gb18030_is_recognised_and_noise_is_not() -> None:
    assert parse("title: 没有钱的一天\n".encode("gb18030"), "x").problems[0].code == "LF102"
    assert parse(bytes(range(128, 256)) * 4, "x").problems[0].code == "LF103"
    assert parse("title: 钱\n".encode("utf-16"), "x").problems[0].code == "LF102"


@given(st.binary(max_size=400))
def test_any_bytes_give_a_tree_or_problems_and_never_an_exception(data: bytes) -> None:
    source = parse(data, "x.yaml")
    assert isinstance(source.tree, Map) or source.problems


@given(st.text(st.sampled_from("- :：#\"'[]{}“”\t\u3000，。海贝ab1\n?&*!|>%@`－\\"), max_size=80))
def test_any_typing_gives_a_tree_or_problems_and_never_an_exception(text: str) -> None:
    source = parse(text.encode(), "x.yaml")
    lines = text.split("\n")
    assert isinstance(source.tree, Map) or source.problems
    assert all(1 <= problem.span.line <= len(lines) for problem in source.problems)
