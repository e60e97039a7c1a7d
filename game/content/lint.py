"""What is looked at in a single text: its length, its letters, its marks, and words that should not stand on a screen.

Pure. Yields a code, the part of the text the eye should go to ("" = all of it), and the values of the sentence.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Any

from game.content.limits import LARGEST, LIMITS, NO_PERCENT, ROLES, SENTENCE, coverage, length

Finding = tuple[str, str, dict[str, Any]]

_HANZI = r"\u3400-\u9fff"
_HALF_WIDTH = re.compile(
    rf"(?<=[{_HANZI}])[,;!?:]|[,;!?](?=[{_HANZI}])|(?<=[{_HANZI}])\.(?!\w)|\((?=[{_HANZI}])|(?<=[{_HANZI}])\)"
)
_ADDRESS = re.compile(
    r"(?:https?|ftp)://[!-~]+|www\.[!-~]+|(?<![\w.-])\d{1,3}(?:\.\d{1,3}){3}(?![\w.])|"
    r"(?<![\w.-])(?:[\w-]++\.)+(?:com|cn|net|org|cc|top|vip|xyz|info|io|me|co|app|shop|site|online|store|club|link|live|tv|"
    r"gov|edu|hk|ly|icu|ltd|wang|work|fun|ink|pro|cloud|tech|biz|ru|us|uk|jp|kr)(?![\w-]|\.\w)",
    re.ASCII | re.IGNORECASE,
)
_HOST = re.compile(r"(?:\w+://)?(?:[^/?#]*@)?([^/?#:]*)")
_COUNTED = "元角分枚个斤克米年万亿贝串文贯铢两人次条张只颗块岁户头家箱包本吨公里匹石"
_TELEPHONE = re.compile(
    r"(?<![\d.,])(?:9[56]\d{3}|12[1-9]\d{2}|10086|10010|[48]00[- ]?\d{3}[- ]?\d{4}|1[3-9]\d[- ]?\d{4}[- ]?\d{4}|"
    r"0\d{2,3}[-)） ]\d{7,8}|(?:(?<=[打拨])|(?<=[打拨] ))1[012]\d)"
    rf"(?![\d.,%]| ?[{_COUNTED}])"
)
_CARD = re.compile(r"(?<!\d)(?:\d{15,19}|\d{4}(?:[ -]\d{4}){2,})(?!\d)")
_WIDE_DIGITS = str.maketrans("０１２３４５６７８９", "0123456789")
_NUMBER = re.compile(r"(?<![\w.,-])\d[\d,]*(?![\d-]| ?[年届版号])")
_PERCENT = re.compile(r"[%％]|百分之")
_SHAME = re.compile(r"太?笨|傻|活该|怎么又")
_FULL_STOP = re.compile(r"[。！？；…]+[”’」]?")
MOST_DIGITS = 12
_READ_ALONE = ("speech", "feedback", "hint", "question", "option", "bubble")
"""Roles a child reads; notes are for the teacher."""


def findings(role: str, words: str, band: str, hotlines: Collection[str] = ()) -> Iterator[Finding]:
    """Everything wrong with one text in one role, for readers of one band."""
    yield from _size(role, words, band)
    yield from _letters(words)
    yield from _marks(words)
    if role != "note":
        yield from _outside(words.translate(_WIDE_DIGITS), hotlines)
    if role in _READ_ALONE:
        yield from _reading(words, band, hotlines)


def _size(role: str, words: str, band: str) -> Iterator[Finding]:
    most, have = LIMITS.get((role, band)), length(words)
    if most is not None and have > most:
        name, name_en = ROLES[role]
        said = {"have": have, "band": band, "role": name, "role_en": name_en, "most": most, "over": have - most}
        yield "LF601", "", said


def _letters(words: str) -> Iterator[Finding]:
    missing = set(words) - coverage()
    if missing:
        first = next(letter for letter in words if letter in missing)
        yield "LF602", first, {"value": " ".join(sorted(missing))}
    half = _HALF_WIDTH.search(words)
    if half:
        yield "LF610", half[0], {"mark": half[0]}


def _marks(words: str) -> Iterator[Finding]:
    signs = re.findall(r"\[\[|\]\]", words)
    if signs != ["[[", "]]"] * (len(signs) // 2):
        yield "LF604", signs[0], {}
    elif len(signs) > 4:
        yield "LF603", "", {"have": len(signs) // 2}


def _outside(words: str, hotlines: Collection[str]) -> Iterator[Finding]:
    """Numbers and addresses that somebody might call, visit or pay into."""
    for found in _TELEPHONE.finditer(words):
        if found[0] not in hotlines:
            yield "LF510", found[0], {"value": found[0]}
    for found in _ADDRESS.finditer(words):
        host = _HOST.match(found[0])
        if not (host and host[1].lower().endswith(".example")):
            yield "LF511", found[0], {"value": found[0]}
    for found in _CARD.finditer(words):
        yield "LF867", found[0], {"value": found[0]}


def _reading(words: str, band: str, hotlines: Collection[str]) -> Iterator[Finding]:
    for sentence in _FULL_STOP.split(words):
        if length(sentence) > SENTENCE[band]:
            yield "LF611", sentence, {"have": length(sentence), "band": band, "most": SENTENCE[band]}
    for found in _NUMBER.finditer(words):
        called = found[0] in hotlines or _TELEPHONE.match(words, found.start())
        digits = found[0].replace(",", "")
        if band in LARGEST and not called and (len(digits) > MOST_DIGITS or int(digits) > LARGEST[band]):
            yield "LF612", found[0], {"value": found[0], "band": band, "most": LARGEST[band]}
    percent = _PERCENT.search(words)
    if percent and band in NO_PERCENT:
        yield "LF613", percent[0], {"band": band}
    shame = _SHAME.search(words)
    if shame:
        yield "LF614", shame[0], {"value": shame[0]}
