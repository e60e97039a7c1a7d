"""How the game looks, in names and numbers: palette, type, tones. Pure tables (art direction §2–§8); knows no pygame.

All lengths are logical units (u). Colours are `#RRGGBB`; every fill is a palette name or a mix of two.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from game.core.nodes import Mark, Role

PALETTE: Final = {
    "paper": "#FFF7E6",
    "straw": "#F2DFBD",
    "ink": "#3A2A22",
    "tea": "#6E4E37",
    "sky": "#BFE2E4",
    "mist": "#F9E8CB",
    "snow": "#FFFDF6",
    "ridge": "#8EA6BF",
    "lake": "#3E9DB3",
    "deep": "#1C6178",
    "rape": "#F6C63C",
    "gold": "#D8921F",
    "meadow": "#97B85A",
    "pine": "#4A7350",
    "loess": "#DDAF78",
    "timber": "#9B6539",
    "madder": "#B4452F",
    "blush": "#EE9C80",
    "night": "#2A3B57",
}


def rgb(colour: str) -> tuple[int, int, int]:
    """A palette name or `#RRGGBB` as three bytes. Raises KeyError for an unknown name."""
    hex_ = colour if colour.startswith("#") else PALETTE[colour]
    return int(hex_[1:3], 16), int(hex_[3:5], 16), int(hex_[5:7], 16)


def mix(a: str, b: str, t: float) -> str:
    """Two colours blended: t = 0 gives a, 1 gives b."""
    red, green, blue = (round(x + (y - x) * t) for x, y in zip(rgb(a), rgb(b), strict=True))
    return f"#{red:02X}{green:02X}{blue:02X}"


def contrast(a: str, b: str) -> float:
    """WCAG 2 contrast ratio of two colours, 1–21."""
    high, low = sorted((_luminance(a), _luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    parts = [value / 255 for value in rgb(colour)]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@dataclass(frozen=True, slots=True)
class Face:
    """A role's letters: font file, size in u, line step as a multiple of the size."""

    font: str
    size: int
    leading: float


FACES: Final[dict[Role, Face]] = {
    Role.SPEECH: Face("body", 36, 1.56),
    Role.QUESTION: Face("body", 36, 1.45),
    Role.OPTION: Face("body", 31, 1.35),
    Role.LABEL: Face("body", 28, 1.35),
    Role.FEEDBACK: Face("body", 29, 1.42),
    Role.HINT: Face("body", 27, 1.4),
    Role.CAPTION: Face("body", 25, 1.4),
    Role.HEADING: Face("body", 30, 1.4),
    Role.TITLE: Face("title", 36, 1.3),
    Role.CHEER: Face("title", 40, 1.3),
    Role.FIGURE: Face("figure", 34, 1.3),
    Role.NAME: Face("body", 32, 1.3),
    Role.BUBBLE: Face("body", 27, 1.445),
    Role.BADGE: Face("title", 32, 1.3),
    Role.PLATE: Face("title", 76, 1.2),
}

SMALLEST: Final = 24
"""No text below this, u; only pinyin may be 22."""
PINYIN: Final = 22
"""Size of pinyin above the hanzi, u."""
TEXT_SIZES: Final = (1.0, 1.15, 1.3)

LOCKED: Final = mix("straw", "ridge", 0.35)


@dataclass(frozen=True, slots=True)
class Tone:
    """A paper surface: fill, text colour, rim (or none)."""

    fill: str
    ink: str = "ink"
    rim: str = ""


SHEETS: Final[dict[str, Tone]] = {
    "paper": Tone("paper"),
    "straw": Tone("straw"),
    "right": Tone("#E2F1EE", rim="deep"),
    "again": Tone("#FDEBD0", rim="gold"),
    "rest": Tone("#FBF1DC"),
    "night": Tone("night", "paper"),
    "deep": Tone("deep", "paper"),
}

MARKS: Final[dict[Mark, Tone]] = {
    Mark.IDLE: Tone("paper"),
    Mark.CHOSEN: Tone("rape", rim="timber"),
    Mark.RIGHT: Tone("#D3E9E6", rim="deep"),
    Mark.AGAIN: Tone("#FBE3C4", rim="gold"),
    Mark.REST: Tone("#FBF1DC", "tea"),
    Mark.EMPTY: Tone("straw", "tea"),
}

BUTTONS: Final[dict[str, Tone]] = {
    "primary": Tone("deep", "paper"),
    "go": Tone("rape", "ink"),
    "plain": Tone("paper", "ink"),
    "alert": Tone("madder", "paper"),
    "round": Tone("deep", "paper"),
    "off": Tone(LOCKED, "tea"),
}

AGAIN_TITLE: Final = "#8A4B10"

PAIRS: Final = (
    *((tone.ink, tone.fill) for table in (SHEETS, MARKS, BUTTONS) for tone in table.values()),
    ("tea", "paper"),
    ("tea", "straw"),
    ("deep", "#E2F1EE"),
    (AGAIN_TITLE, "#FDEBD0"),
    ("paper", "madder"),
    ("paper", "deep"),
    ("paper", "night"),
    ("madder", "paper"),
    ("ink", "rape"),
)
"""Every text colour on every ground it is used on: a test holds each at 4.5 : 1 or more."""
