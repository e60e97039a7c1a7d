"""Pinyin for every hanzi of a text, by phrases, with the words of money put right and each lesson's own readings on top."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import cast

SEED = {
    "数钱": "shǔ qián",
    "数一数": "shǔ yi shǔ",
    "数数": "shǔ shù",
    "还钱": "huán qián",
    "还给": "huán gěi",
    "还账": "huán zhàng",
    "还清": "huán qīng",
    "还你": "huán nǐ",
    "一切": "yí qiè",
    "当钱": "dàng qián",
    "当作": "dàng zuò",
    "得用": "děi yòng",
    "得换": "děi huàn",
    "得先": "děi xiān",
    "换得": "huàn de",
    "觉得": "jué de",
    "记得": "jì de",
    "划算": "huá suàn",
    "便宜": "pián yi",
    "会计": "kuài jì",
    "长什么样": "zhǎng shén me yàng",
    "卡住": "qiǎ zhù",
}
"""Readings the dictionary guesses wrong; a lesson adds its own with `pinyin:`."""


@lru_cache(16)
def readings(overrides: tuple[tuple[str, str], ...] = ()) -> Callable[[str], tuple[str, ...]]:
    """A function from a text to the pinyin of each of its characters (empty where there is none).

    `overrides` are (word, readings apart by blanks); the longest word wins.
    """
    table = {**SEED, **dict(overrides)}
    words = sorted((word for word in table if len(word) == len(table[word].split())), key=len)  # the last one written stays

    @lru_cache(4096)
    def read(text: str) -> tuple[str, ...]:
        from pypinyin import Style, pinyin

        # The package takes a list here, one entry a character it has no reading for, though its types say text only.
        blank = cast("Callable[[str], str]", lambda rest: [""] * len(rest))
        found = [syllables[0] for syllables in pinyin(text, style=Style.TONE, errors=blank)]
        for word in words:
            at = text.find(word)
            while at >= 0:
                found[at : at + len(word)] = table[word].split()
                at = text.find(word, at + len(word))
        return tuple(found)

    return read
