"""Another language: looked up once, found where words have moved, told when it has gone stale; the pseudo-language."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from game.authoring.translations import refresh
from game.content.library import load_lesson
from game.content.limits import coverage
from game.content.marks import marked
from game.content.models import Lesson, Words
from game.content.words import Catalogue, catalogue, messages, pseudo, read_po, translate
from game.steps import MODELS

SAMPLE = Path(__file__).parent / "bad" / "LF605" / "sample"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    shutil.copytree(SAMPLE, tmp_path / "sample")
    return tmp_path / "sample"


def lesson_in(pack: Path) -> Lesson:
    lesson, _ = load_lesson(pack / "01-shell.yaml", MODELS)
    assert lesson is not None
    return lesson


def test_a_lesson_is_translated_whole_and_its_ids_stay(pack: Path) -> None:
    lesson = lesson_in(pack)
    said = translate(lesson, catalogue(pack, "en"))
    assert [step.id for step in said.steps] == [step.id for step in lesson.steps]
    texts = [text for step in said.steps for _, _, text in marked(step, Words) if text]
    assert texts and all(text.isascii() for text in texts)


def test_chinese_needs_no_catalogue(pack: Path) -> None:
    lesson = lesson_in(pack)
    assert translate(lesson, catalogue(pack, "zh")) is lesson


def test_words_without_a_translation_stay_chinese(pack: Path) -> None:
    lesson = lesson_in(pack)
    assert translate(lesson, Catalogue("en")).head.title == lesson.head.title
    assert translate(lesson, catalogue(pack, "fr")).head.title == lesson.head.title


def test_words_that_moved_within_their_lesson_are_still_found() -> None:
    said = Catalogue("en", {}, {("origin-01", "海贝"): "cowrie"})
    assert said.say("origin-01/elsewhere/options.3.text", "海贝") == "cowrie"
    assert said.say("origin-02/elsewhere/options.3.text", "海贝") == "海贝"


def test_pseudo_is_longer_accented_drawable_and_keeps_braces_and_marker_pens() -> None:
    words = "Swap [[{n} kites]] for bread in gap {{1}}"
    said = pseudo(words)
    assert len(said) >= 1.25 * len(words)
    assert "[[{n} " in said and "]]" in said and "{{1}}" in said
    assert "á" in said and not set(said) - coverage()


def test_the_pseudo_language_stretches_english(pack: Path) -> None:
    lesson = lesson_in(pack)
    english, stretched = (translate(lesson, catalogue(pack, language)) for language in ("en", "xx"))
    assert stretched.head.hook == pseudo(english.head.hook) != english.head.hook


def test_an_interface_without_a_catalogue_stays_chinese(tmp_path: Path) -> None:
    assert read_po(tmp_path / "ui.po") == {}


def test_bringing_translations_in_step_keeps_marks_and_sets_aside(pack: Path) -> None:
    lesson = pack / "01-shell.yaml"
    texts, lacking = refresh(pack)
    assert texts > 50 and lacking == 0
    lesson.write_text(
        lesson.read_text(encoding="utf-8")
        .replace("hook: 海贝和冰块，谁能当钱？", "hook: 谁能当钱？")
        .replace("- id: which-3", "- id: moved"),
        encoding="utf-8",
    )
    assert refresh(pack) == (texts, 1)
    changed = [one for one in messages(pack / "en.po") if one.fuzzy]
    assert [one.words for one in changed] == ["谁能当钱？"]
    assert any(one.context == "sample-1/moved/question" and one.said for one in messages(pack / "en.po"))
    assert refresh(pack) == (texts, 1)
    lesson.write_text(lesson.read_text(encoding="utf-8").replace("各人独立完成。", "两人一起做。"), encoding="utf-8")
    (pack / "en.po").write_text((pack / "en.po").read_text(encoding="utf-8").replace("#, fuzzy\n", ""), encoding="utf-8")
    assert refresh(pack) == (texts, 1)


def test_translations_of_vanished_words_come_back_with_them(pack: Path) -> None:
    refresh(pack)
    lesson = pack / "01-shell.yaml"
    text = lesson.read_text(encoding="utf-8")
    lesson.write_text(text.replace("- 冰块为什么不能当钱？\n", "- 为什么？\n    - 怎么办？\n"), encoding="utf-8")
    refresh(pack)
    assert refresh(pack)[1] == 2
    lesson.write_text(text, encoding="utf-8")
    assert refresh(pack)[1] == 0


def test_a_catalogue_that_cannot_be_read_names_its_line(tmp_path: Path) -> None:
    file = tmp_path / "en.po"
    file.write_text('msgid "a"\nmsgstr "b"\nnonsense\n', encoding="utf-8")
    with pytest.raises(ValueError, match=r":3$"):
        messages(file)
    with file.open("wb") as opened:
        opened.truncate(3 * 1024 * 1024)
    with pytest.raises(ValueError, match=r"KB:1$"):
        messages(file)
