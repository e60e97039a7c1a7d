"""The people of the town: ids as lessons write them, names as children read them, and who is a child.

A table and nothing else; what they look like is drawn in assets, what they say is written in lessons.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "xiaoqing": "小青",
        "xiaochuan": "马小川",
        "zhuoma": "卓玛",
        "duoduo": "多多",
        "nainai": "奶奶",
        "yeye": "爷爷",
        "li": "李老师",
        "zhou": "周警官",
        "lin": "林姐",
        "mashu": "马叔叔",
        "aba": "阿爸",
        "yuanyuan": "元元",
    }
)
CHILDREN: Final = frozenset({"xiaoqing", "xiaochuan", "zhuoma", "duoduo"})
"""Stand smaller on stage than the grown-ups (art direction §6)."""
MASCOT: Final = "yuanyuan"
"""元元, the white yak calf: cited like a person, drawn by its own node."""
