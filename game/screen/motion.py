"""How long each motion lasts and how it runs: pure curves over 0–1 (art direction §9)."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.luck import between
from game.core.nodes import Motion

SECONDS = {
    Motion.ARRIVE: 0.22,
    Motion.POP: 0.26,
    Motion.LEAN: 0.3,
    Motion.HOP: 0.5,
    Motion.STAMP: 0.26,
}
"""How long a motion runs; those not named run for ever or not at all."""
CONTACT = 0.18
"""When a falling seal touches the paper, s."""
CALM = 0.15
"""The fade that stands for every motion when motion is reduced, s."""
FLIGHT, APART = 0.6, 0.07
"""A coin's flight and the pause before the next one, s."""
SCRAPS = 1.6
"""How long paper scraps fall, s."""
GROW = 0.56
"""A building rising into its next state, s."""


def out_cubic(t: float) -> float:
    return 1 - (1 - t) ** 3


def in_out(t: float) -> float:
    return t * t * (3 - 2 * t)


def out_back(t: float, s: float = 1.4) -> float:
    t -= 1
    return t * t * ((s + 1) * t + s) + 1


def hop(t: float) -> float:
    """Two small jumps in one second of t: height 0–1."""
    u = (t * 2) % 1
    return 4 * u * (1 - u) * (1 if t < 0.5 else 0.6)


@dataclass(frozen=True, slots=True)
class Pose:
    """How a moving node differs from its resting place: shift in u, size factor, turn in degrees, opacity 0–1."""

    dx: float = 0.0
    dy: float = 0.0
    scale: float = 1.0
    turn: float = 0.0
    alpha: float = 1.0


STILL = Pose()


def pose(motion: Motion, age: float, reduced: bool) -> Pose:
    """The pose of a node whose motion began `age` seconds ago."""
    length = SECONDS.get(motion, 0.0)
    if reduced:
        return Pose(alpha=min(1.0, age / CALM)) if length and age < CALM else STILL
    if age >= length:
        return STILL
    t = max(0.0, age / length)
    match motion:
        case Motion.ARRIVE:
            return Pose(dy=24 * (1 - out_cubic(t)), alpha=min(1.0, t * 1.6))
        case Motion.POP:
            return Pose(scale=0.86 + 0.14 * out_back(t))
        case Motion.LEAN:
            return Pose(turn=2 * hop(t))
        case Motion.HOP:
            return Pose(dy=-14 * hop(t))
        case Motion.STAMP:
            return Pose(scale=1.6 - 0.6 * min(1.0, (t * 1.45) ** 3), alpha=min(1.0, t * 3))
        case _:
            return STILL


def grown(age: float) -> Pose:
    """A building that reached a new state `age` seconds ago: it rises from 92 % and settles."""
    return Pose(scale=0.92 + 0.08 * out_back(min(1.0, max(0.0, age / GROW))))


def running(motion: Motion, age: float, reduced: bool) -> bool:
    """Whether a motion that began `age` seconds ago still needs frames."""
    length = SECONDS.get(motion, 0.0)
    return bool(length) and age < (CALM if reduced else length)


def arc(a: tuple[float, float], b: tuple[float, float], t: float) -> tuple[float, float]:
    """Where a flying coin is: a low arc from a to b."""
    t = in_out(t)
    mx, my = (a[0] + b[0]) / 2, min(a[1], b[1]) - 120
    x = (1 - t) ** 2 * a[0] + 2 * t * (1 - t) * mx + t * t * b[0]
    y = (1 - t) ** 2 * a[1] + 2 * t * (1 - t) * my + t * t * b[1]
    return x, y


def blink(who: str, now: float) -> tuple[bool, float]:
    """Whether a person's eyes are shut at `now` s, and how long until that changes."""
    start, n = between(0, 2000, "blink", who) / 1000, 0
    while True:
        pause = between(2600, 5200, "blink", who, n) / 1000
        if now < start + pause:
            return False, start + pause - now
        if now < start + pause + 0.12:
            return True, start + pause + 0.12 - now
        start, n = start + pause + 0.12, n + 1
