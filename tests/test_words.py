"""The interface in English: every word of the code has its translation, and none is left over."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from game.app.words import speaker_for
from game.authoring.words import CATALOGUE, interface_words, refresh, spliced_words
from game.content.artwork import HOME
from game.content.limits import coverage
from game.content.words import messages, read_po

FIELD = re.compile(r"\{\w*\}")
BUTTON, HEADING = 18, 28
CODE = '''"""文档"""
def title(say, n):
    """说明"""
    fault("LF1", why="理由")
    return say("第{n}级", n=n), "开始", "start", say("; ")
'''


def source() -> str:
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted((HOME / "game").rglob("*.py")))


@pytest.fixture(scope="module")
def english() -> Mapping[str, str]:
    return read_po(CATALOGUE)


def test_every_word_of_the_interface_is_said_in_english(english: Mapping[str, str]) -> None:
    silent = {f"{word.file}:{word.line} {word.words}" for word in interface_words() if word.words not in english}
    assert not silent, "run game.authoring.words.refresh() and fill in locales/en"


def test_every_translation_keeps_the_fields_of_its_source(english: Mapping[str, str]) -> None:
    for words, said in english.items():
        assert sorted(FIELD.findall(words)) == sorted(FIELD.findall(said)), words


def test_no_translation_is_without_its_source() -> None:
    assert {message.words for message in messages(CATALOGUE)} == {word.words for word in interface_words()}


def test_no_translation_is_in_doubt_or_said_twice() -> None:
    found = messages(CATALOGUE)
    assert not [message.words for message in found if message.fuzzy]
    assert len({message.words for message in found}) == len(found)


def test_no_words_are_spliced_before_they_are_translated() -> None:
    assert not spliced_words()


def test_translations_can_be_drawn(english: Mapping[str, str]) -> None:
    assert not set("".join(english.values())) - coverage()


def test_the_catalogue_is_what_refreshing_would_write(tmp_path: Path) -> None:
    again = tmp_path / "ui.po"
    again.write_bytes(CATALOGUE.read_bytes())
    refresh(catalogue=again)
    assert again.read_text(encoding="utf-8") == CATALOGUE.read_text(encoding="utf-8")


def test_buttons_stay_short(english: Mapping[str, str]) -> None:
    labels = set(re.findall(r'Button\(\s*"[\w-]+",\s*(?:world\.say\()?"([^"{]+)"', source())) & english.keys()
    assert len(labels) > 20
    assert not {english[label] for label in labels if len(english[label]) > BUTTON}


def test_headings_stay_short(english: Mapping[str, str]) -> None:
    labels = set(re.findall(r'(?:Ribbon|heading)\((?:world\.say\()?"([^"{]+)"', source())) & english.keys()
    assert len(labels) >= 5
    assert not {english[label] for label in labels if len(english[label]) > HEADING}


def test_words_are_found_where_they_are_read(tmp_path: Path) -> None:
    (tmp_path / "game" / "play").mkdir(parents=True)
    (tmp_path / "game" / "play" / "frame.py").write_text(CODE, encoding="utf-8")
    assert [word.words for word in interface_words(tmp_path)] == ["第{n}级", "开始", "; "]


def test_spliced_words_are_found(tmp_path: Path) -> None:
    (tmp_path / "game" / "app").mkdir(parents=True)
    (tmp_path / "game" / "app" / "town.py").write_text('n = 3\nx = f"第{n}级"\n', encoding="utf-8")
    assert [word.line for word in spliced_words(tmp_path)] == [2]
    assert not interface_words(tmp_path)


def test_refreshing_keeps_translations_and_puts_vanished_words_aside(tmp_path: Path) -> None:
    (tmp_path / "game" / "play").mkdir(parents=True)
    code, catalogue = tmp_path / "game" / "play" / "frame.py", tmp_path / "ui.po"
    code.write_text('A, B = "开始", "离开"\n', encoding="utf-8")
    catalogue.write_text('msgid "开始"\nmsgstr "Start"\n\nmsgid "设置"\nmsgstr "Settings"\n', encoding="utf-8")
    assert refresh(tmp_path, catalogue) == ("离开",)
    assert read_po(catalogue) == {"开始": "Start"}
    code.write_text('A, B = "开始", "设置"\n', encoding="utf-8")
    assert refresh(tmp_path, catalogue) == ()
    assert read_po(catalogue) == {"开始": "Start", "设置": "Settings"}


def test_the_game_says_its_words_in_english() -> None:
    assert speaker_for("en")("第{n}级", n=3) == "Lv 3"
    assert speaker_for("zh")("第{n}级", n=3) == "第3级"
