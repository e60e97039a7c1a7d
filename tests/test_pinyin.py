"""Readings over the characters: a lesson's own word beats the seed, and the longer word beats the shorter."""

from __future__ import annotations

from game.content.pinyin import readings


def test_the_longest_word_wins() -> None:
    assert readings()("还给")[0] == "huán"
    assert readings((("还给你留", "hái gěi nǐ liú"),))("位子还给你留着")[2] == "hái"


def test_a_word_of_the_lesson_beats_the_seed() -> None:
    assert readings((("还给", "hái gěi"),))("还给")[0] == "hái"
