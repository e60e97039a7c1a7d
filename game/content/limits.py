"""How much a reader of each band takes in: characters a text, a sentence, new terms, numbers. Tables; knows no lesson."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from types import MappingProxyType

from game.content.artwork import HOME

BANDS = ("P12", "P34", "P56", "J79", "SNR")
_ROWS = {   # curriculum §6.1; question and label from what fits the sheets of art direction §3
    "title": (20, 20, 20, 20, 20),
    "speech": (40, 70, 100, 140, 180),
    "question": (30, 45, 52, 52, 52),
    "option": (10, 14, 18, 24, 28),
    "label": (8, 10, 12, 14, 16),
    "feedback": (30, 50, 80, 100, 120),
    "hint": (30, 50, 80, 100, 120),
    "keepsake": (70, 70, 70, 70, 70),
    "bubble": (18, 28, 40, 55, 70),
    "sender": (14, 14, 14, 14, 14),
    "tell": (14, 14, 14, 14, 14),
    "note": (240, 240, 240, 240, 240),
}
LIMITS: Mapping[tuple[str, str], int] = MappingProxyType(
    {(role, band): most for role, row in _ROWS.items() for band, most in zip(BANDS, row, strict=True)}
)
"""(role, band) → characters, punctuation included."""
ENGLISH: Mapping[str, int] = MappingProxyType(
    {"title": 48, "speech": 200, "question": 140, "option": 48, "label": 24, "feedback": 160, "hint": 160, "keepsake": 200,
     "bubble": 70, "sender": 32, "tell": 48, "note": 640}
)  # fmt: skip
"""role → letters of a translation; one for all bands, because two words of one length never say as much."""
SENTENCE: Mapping[str, int] = MappingProxyType(dict(zip(BANDS, (15, 22, 28, 35, 40), strict=True)))
TERMS: Mapping[str, int] = MappingProxyType(dict(zip(BANDS, (2, 4, 5, 6, 7), strict=True)))
LARGEST: Mapping[str, int] = MappingProxyType({"P12": 100, "P34": 10_000, "P56": 1_000_000})
"""The largest number a band meets; free above."""
NO_PERCENT = ("P12", "P34")
ROLES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "title": ("标题", "a title"),
        "speech": ("故事卡", "a story card"),
        "question": ("题目", "a question"),
        "option": ("选项", "an answer"),
        "label": ("标签", "a label"),
        "feedback": ("反馈", "feedback"),
        "hint": ("提示", "a hint"),
        "keepsake": ("图鉴故事", "an album story"),
        "bubble": ("聊天气泡", "a chat bubble"),
        "sender": ("发件人", "a sender"),
        "tell": ("关键一句", "a telling feature"),
        "note": ("备注", "a note"),
    }
)
"""role → what it is called in Chinese and English."""


def lowest(bands: Iterable[str]) -> str:
    """The youngest of some bands: what a text has to meet."""
    return min(bands, key=BANDS.index, default=BANDS[-1])


def length(words: str) -> int:
    """Characters a reader sees: without the signs of marker pens and gaps."""
    return len(words) - sum(words.count(sign) * 2 for sign in ("[[", "]]", "{{", "}}"))


@lru_cache(1)
def coverage() -> frozenset[str]:
    """Every character the body font can draw."""
    return frozenset((HOME / "assets" / "fonts" / "body.chars").read_text(encoding="utf-8"))
