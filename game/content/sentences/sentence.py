"""The shape of one entry of the table of sentences."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sentence:
    """`say` and `cure` name values in braces. A `notice` is worth knowing and never fails a check."""

    say: str
    cure: str
    say_en: str
    cure_en: str
    notice: bool = False
