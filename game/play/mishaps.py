"""Small mishaps that cost a few coins about every second lesson: what the reserve jar is for. Drawn by luck, never by play."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.events import LedgerEntry
from game.core.luck import between, number
from game.play.purse import HARM, Purse

LEAST = 15
"""贝 a mishap costs at least; HARM at most."""
KINDS = {
    "umbrella": "伞骨断了，修伞要花{n}贝。",
    "tube": "自行车胎扎破了，补胎要花{n}贝。",
    "shoe": "鞋底开胶了，粘鞋要花{n}贝。",
    "glasses": "眼镜腿松了，换螺丝要花{n}贝。",
    "satchel": "书包带子断了，缝带子要花{n}贝。",
    "kettle": "水壶盖子裂了，配新盖要花{n}贝。",
}
"""What may happen, in a sentence."""


@dataclass(frozen=True, slots=True)
class Mishap:
    """`name` tells the pair of lessons it belongs to, `kind` is one of KINDS."""

    name: str
    kind: str
    bei: int


def due(seat: str, finished: int, purse: Purse) -> Mishap | None:
    """What happens after the lesson that was the `finished`-th to be played to its end: one mishap in each pair of lessons.

    That of the pair before is still to come when the window was closed on it.
    """
    last = (finished - 1) // 2
    open_ = (pair for pair in (last - 1, last) if pair >= 0 and f"mishap-{pair + 1}" not in purse.mishaps)
    pair = next((pair for pair in open_ if finished >= _lesson(seat, pair)), None)
    if pair is None:
        return None
    kind = tuple(KINDS)[number(seat, "mishap-kind", pair) % len(KINDS)]
    return Mishap(f"mishap-{pair + 1}", kind, between(LEAST, HARM, seat, "mishap-bei", pair))


def _lesson(seat: str, pair: int) -> int:
    """After which lesson the mishap of a pair strikes; never after the first."""
    return max(2, 2 * pair + 1 + number(seat, "mishap", pair) % 2)


def struck(mishap: Mishap, day: int) -> LedgerEntry:
    return LedgerEntry("mishap", mishap.bei, "reserve", "", mishap.name, day)
