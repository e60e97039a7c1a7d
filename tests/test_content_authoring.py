"""explain and new: the manual is printed from the game itself, and a new pack is clean from the first minute."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

import pytest

from game.authoring import explain, new
from game.authoring.check import SAMPLES, check
from game.content.sentences import SENTENCES
from game.steps import KINDS


def explained(topic: str | None, capsys: pytest.CaptureFixture[str], lang: str | None = None, code: int = 0) -> str:
    assert explain.run(Namespace(topic=topic, lang=lang)) == code
    return capsys.readouterr().out


@pytest.mark.parametrize("name", KINDS)
def test_every_step_type_has_a_manual_in_both_languages_and_a_sample(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    page = explained(name, capsys)
    assert KINDS[name].manual in page
    english = KINDS[name].manual.rpartition("\n\n")[2]
    assert english and not any("\u4e00" <= letter <= "\u9fff" for letter in english)
    assert (SAMPLES / f"{name}.yaml").read_text(encoding="utf-8").rstrip() in page


def test_a_code_is_explained_with_an_example(capsys: pytest.CaptureFixture[str]) -> None:
    page = explained("lf203", capsys)
    assert "不认识的字段" in page and "^^^^^^^" in page and "question" in page
    assert "Unknown field" in explained("LF203", capsys, "en")


def test_without_a_topic_everything_is_listed(capsys: pytest.CaptureFixture[str]) -> None:
    page = explained(None, capsys)
    assert all(name in page for name in (*KINDS, *SENTENCES))
    assert "{" not in page.replace("{{1}}", "").replace("{{2}}", "")


def test_an_unknown_topic_is_answered_with_a_guess(capsys: pytest.CaptureFixture[str]) -> None:
    assert "“choice”" in explained("choise", capsys, code=2)


def test_a_new_pack_passes_every_check_without_even_a_notice(tmp_path: Path) -> None:
    assert new.run(Namespace(pack=str(tmp_path / "our-town"))) == 0
    report = check([tmp_path / "our-town"])
    assert report.lessons == 1 and not report.problems


@pytest.mark.parametrize("name", ["我们的包", "Our Town", "-x", "a" * 41])
def test_a_pack_needs_a_plain_name(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert new.run(Namespace(pack=str(tmp_path / name))) == 2
    assert not (tmp_path / name).exists()


def test_a_pack_that_is_there_is_never_written_over(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "here").mkdir()
    assert new.run(Namespace(pack=str(tmp_path / "here"))) == 2
    assert not list((tmp_path / "here").iterdir())
