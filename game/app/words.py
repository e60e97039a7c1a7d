"""The words of the interface in a language: a `say` function over its catalogue. Chinese is the source and needs none."""

from __future__ import annotations

from functools import lru_cache

from game.app.scene import Say
from game.content.artwork import HOME


@lru_cache(4)
def speaker_for(language: str) -> Say:
    """`say(words, **fields)` in a language; words without a translation stay Chinese. `xx` is the pseudo-language."""
    table = {} if language == "zh" else _table(language)

    def say(words: str, **values: object) -> str:
        found = table.get(words, words)
        if not values:
            return found
        try:
            return found.format(**values)
        except (KeyError, IndexError, ValueError):   # a translator's slip must not close the town
            return words.format(**values)

    return say


def _table(language: str) -> dict[str, str]:
    from game.content.words import pseudo, read_po

    path = HOME / "locales" / ("en" if language == "xx" else language) / "LC_MESSAGES" / "ui.po"
    table = read_po(path)
    return {words: pseudo(said) for words, said in table.items()} if language == "xx" else table
