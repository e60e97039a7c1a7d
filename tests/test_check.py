"""The bad corpus: every code has a sample, every sample its code, and each is told at exactly its line and column."""

from __future__ import annotations

import json
import re
import shutil
from argparse import Namespace
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pytest

from game.authoring.check import as_json, check, run, slow_stages, told
from game.authoring.excerpt import cells
from game.content.registry import Registry
from game.content.sentences import SENTENCES, in_english
from game.core.problems import Problem

BAD = Path(__file__).parent / "bad"
SAMPLES = tuple(sorted(path for path in BAD.iterdir() if path.name.startswith("LF")))
SLOW = re.compile("LF7|LF80")
"""Codes of the stages that lay a lesson out or play it."""
FIRST_LINE = re.compile(rb"(?:\xef\xbb\xbf)?# expect (\d+):(\d+)")

Told = tuple[str, str, int, int]


def places(problems: Iterable[Problem]) -> list[Told]:
    return [(problem.code, Path(problem.span.file).name, problem.span.line, problem.span.col) for problem in problems]


def expected_of_file(path: Path) -> Told:
    found = FIRST_LINE.match(path.read_bytes())
    assert found, f"{path.name} does not say where"
    return path.stem, path.name, int(found[1]), int(found[2])


def folder_said(path: Path) -> dict[str, str]:
    """The lines of a folder's `expect`: at FILE:LINE:COL, and where needed check, link, grow, spread, today."""
    lines = (path / "expect").read_text(encoding="utf-8").splitlines()
    return {name: rest for name, _, rest in (line.partition(" ") for line in lines)}


def check_folder(path: Path, tmp_path: Path) -> tuple[list[Told], Told]:
    """A folder is copied first: links and large files are made there and never carried by git."""
    copy, said = tmp_path / path.name, folder_said(path)
    shutil.copytree(path, copy)
    if "link" in said:
        link, target = said["link"].split()
        try:
            (copy / link).symlink_to(copy / target)
        except OSError:
            pytest.skip("no links on this disk")
    if "grow" in said:
        name, size = said["grow"].split()
        (copy / name).write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(int(size)))
    if "spread" in said:   # one file of cases stands for as many patterns as are named
        name, *others = said["spread"].split()
        for other in others:
            text = (copy / name).read_text(encoding="utf-8").replace(Path(name).stem, other)
            (copy / name).with_name(f"{other}.yaml").write_text(text, encoding="utf-8")
    (copy / "expect").unlink()
    today = date.fromisoformat(said["today"]) if "today" in said else None
    known = Registry(copy / "registry") if (copy / "registry").exists() else None
    paths = [copy / name for name in said["check"].split()] if "check" in said else [copy]
    file, line, col = said["at"].rsplit(":", 2)
    return places(check(paths, (), today, known).problems), (path.name, Path(file).name, int(line), int(col))


@pytest.mark.parametrize("path", [path for path in SAMPLES if not SLOW.match(path.name)], ids=lambda path: path.stem)
def test_a_bad_sample_is_told_once_at_exactly_its_place(path: Path, tmp_path: Path) -> None:
    if path.is_dir():
        found, expected = check_folder(path, tmp_path)
    else:
        found, expected = places(check([path]).problems), expected_of_file(path)
    assert found == [expected]


@pytest.mark.parametrize("path", [path for path in SAMPLES if SLOW.match(path.name)], ids=lambda path: path.stem)
def test_a_lesson_that_does_not_fit_or_end_is_told_at_its_place(path: Path) -> None:
    assert places(check([path], slow_stages()).bad) == [expected_of_file(path)]


def test_every_code_has_a_sample_and_every_sample_a_code() -> None:
    assert sorted(path.stem for path in SAMPLES) == sorted(SENTENCES)


def test_every_code_named_in_the_game_stands_in_the_table() -> None:
    game = Path(__file__).parents[1] / "game"
    named = {code for file in game.rglob("*.py") for code in re.findall(r'"(LF\d{3})"', file.read_text(encoding="utf-8"))}
    assert named == set(SENTENCES)


@pytest.mark.parametrize("code", SENTENCES)
def test_a_sentence_names_the_same_values_in_both_languages(code: str) -> None:
    said = SENTENCES[code]
    values = [set(re.findall(r"(?<!\{)\{(\w+)\}", words)) for words in (said.say + said.cure, said.say_en + said.cure_en)]
    assert values[0] == {name.removesuffix("_en") for name in values[1]}


def test_several_mistakes_in_one_file_are_told_together(tmp_path: Path) -> None:
    text = (BAD / "LF203.yaml").read_text(encoding="utf-8")
    file = tmp_path / "many.yaml"
    file.write_text(
        text.replace("title: 大家", "title：大家").replace("museum", "muesum").replace("right: true", "rigth: true"),
        encoding="utf-8",
    )
    assert [code for code, *_ in places(check([file]).problems)] == ["LF106", "LF205", "LF203", "LF203"]


def test_a_broken_step_does_not_hide_the_next(tmp_path: Path) -> None:
    text = (BAD / "LF401.yaml").read_text(encoding="utf-8").replace("type: choice", "type choice", 1)
    file = tmp_path / "two.yaml"
    head, _, second = text.rpartition("好带、好数。")
    file.write_text(f"{head}好带，[[好数。{second}", encoding="utf-8")
    assert [code for code, *_ in places(check([file]).problems)] == ["LF133", "LF604"]


def test_json_is_the_object_scripts_read(capsys: pytest.CaptureFixture[str]) -> None:
    code = run(Namespace(paths=[BAD / "LF203.yaml"], quick=True, json=True, today=None))
    said = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert code == 1
    assert (said["packs"], said["lessons"], said["steps"]) == (0, 1, 1)
    assert set(said["problems"][0]) == {"file", "line", "col", "code", "say", "cure"}


def test_a_notice_never_fails_a_check() -> None:
    report = check([BAD / "LF611.yaml"])
    assert not report.bad
    assert len(as_json(report)["notices"]) == 1  # type: ignore[arg-type]


def test_the_caret_stands_under_the_word_even_behind_hanzi() -> None:
    _, line, caret, _, _ = told(check([BAD / "LF604.yaml"]), all_notices=False, english=False)
    assert cells(line[: line.index("[[")]) == cells(caret[: caret.index("^")])


def test_a_problem_can_be_said_in_english() -> None:
    problem = in_english(check([BAD / "LF205.yaml"]).problems[0])
    assert problem.say == "“place” cannot be “muesum”."
    assert problem.cure == "Did you mean “museum”?"


def test_shipped_packs_and_samples_are_clean() -> None:
    report = check([])
    assert report.lessons and not report.bad, "\n".join(map(str, report.bad))


def test_places_are_named_from_where_the_author_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copy(BAD / "LF203.yaml", tmp_path / "x.yaml")
    monkeypatch.chdir(tmp_path)
    assert check([Path("x.yaml")]).problems[0].span.file == "x.yaml"
