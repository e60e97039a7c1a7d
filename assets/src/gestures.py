"""Arms that do something, laid over the body: tube sleeve, cuff, mitten hand, and what the hand holds.

Arms are on the viewer's left; the game flips whole puppets, never arms.
"""

from __future__ import annotations

from collections.abc import Callable
from math import hypot
from typing import Final, NamedTuple

from cast import Person
from clothes import BUILDS
from faces import SKIN, both
from palette import P, mix
from svgkit import Point, at, circle, ellipse, lift, line, path, rect

HOLD: Final[Point] = (240, 520)  # where a thing on the tray stands: middle of its lower edge, in the puppet frame
CUFF: Final = 20  # length of a cuff along the sleeve
OPEN_PALM: Final = (
    "M-16 36C-32 18 -38 -4 -34 -24Q-28 -32 -22 -24L-18 -6L-19 -38Q-13 -48 -7 -38L-4 -10L0 -42Q7 -50 12 -40"
    "L10 -8L20 -32Q28 -38 31 -28C30 -4 26 18 16 38Z"
)


class Arm(NamedTuple):
    """Colours and measures of one person's sleeve: shoulder x, width, cloth, cuff, skin and its shade."""

    x: float
    w: float
    cloth: str
    cuff: str
    skin: str
    shade: str


def arm_of(p: Person) -> Arm:
    b, skin = BUILDS[p.build], SKIN[p.skin]
    cloth = mix(p.c2 if p.clothes == "vest" else p.c1, "#2A1208", 0.05)
    cuffs = {"vest": p.c1, "tracksuit": p.c2}
    return Arm(b.shoulder, b.arm, cloth, cuffs.get(p.clothes, mix(cloth, "#FFFFFF", 0.2)), skin.base, skin.shade)


def sleeve(a: Arm, start: Point, curve: str, bend: Point, wrist: Point) -> str:
    """A tube of cloth from the shoulder along curve and `Q bend wrist`, with a cuff across its end."""
    dx, dy = wrist[0] - bend[0], wrist[1] - bend[1]
    k = CUFF / hypot(dx, dy)
    band = f"M{wrist[0] - dx * k:.1f} {wrist[1] - dy * k:.1f}L{wrist[0]:.1f} {wrist[1]:.1f}"
    tube = f"M{start[0]} {start[1]}{curve}Q{bend[0]} {bend[1]} {wrist[0]} {wrist[1]}"
    return (
        circle(*start, a.w / 2, a.cloth)
        + path(tube, stroke=a.cloth, stroke_width=a.w, stroke_linejoin="round")
        + path(band, stroke=a.cuff, stroke_width=a.w + 3)
    )


def present(a: Arm) -> str:
    """An open palm to the side: look, or please."""
    x = a.x
    arm = sleeve(a, (x + 12, 448), f"Q{x - 10} 560 {x - 44} 540", (x - 70, 520), (x - 82, 486))
    return lift("s2", arm, at(x - 92, 452, path(OPEN_PALM, a.skin), s=0.95, r=-16))


def phone(a: Arm) -> str:
    x = a.x
    screen = (
        rect(-30, -52, 60, 104, "#2F3B4C", 11)
        + rect(-25, -46, 50, 92, "sky", 6)
        + rect(-19, -38, 30, 12, "#FFFFFF", 6)
        + rect(-10, -20, 28, 12, "rape", 6)
        + rect(-19, -2, 32, 12, "#FFFFFF", 6)
    )
    grip = "M-26 16C-32 -4 -24 -18 -6 -20L22 -16Q30 -12 26 -5L2 -3L28 2Q33 8 27 13L4 12L24 19Q28 26 20 29C0 36 -18 34 -26 16Z"
    arm = sleeve(a, (x + 12, 452), f"Q{x - 6} 590 {x + 40} 586", (x + 66, 580), (x + 82, 558))
    held = at(x + 112, 512, lift("s2", screen), r=8) + at(x + 100, 542, path(grip, a.skin))
    return lift("s2", arm, held)


def wave(a: Arm) -> str:
    x = a.x
    arm = sleeve(a, (x + 12, 450), f"Q{x - 30} 540 {x - 52} 480", (x - 62, 440), (x - 58, 398))
    return lift("s2", arm, at(x - 60, 362, path(OPEN_PALM, a.skin), s=0.95, r=-6))


def point(a: Arm) -> str:
    """The arm points up to the side, at a board or a card."""
    x = a.x
    fist = "M-19 34C-30 20 -30 0 -20 -10L-13 -52Q-6 -62 1 -52L2 -15Q12 -20 17 -12Q26 -12 26 -2C30 10 26 28 17 36Z"
    knuckles = line("M3 -13L4 2M16 -11L16 2", a.shade, 3, opacity=0.8)
    arm = sleeve(a, (x + 12, 450), f"Q{x - 24} 548 {x - 50} 490", (x - 66, 446), (x - 76, 398))
    hand = at(x - 84, 362, path(fist, a.skin), knuckles, r=-16)
    return lift("s2", arm, hand)


def forearm(a: Arm, hand: Point) -> str:
    """A bent arm whose hand ends before the chest."""
    x, (hx, hy) = a.x, hand
    elbow = (min(x - 8, hx - 46), hy + 44)
    curve = f"C{x - 6} 480 {elbow[0] - 16} {hy + 4} {elbow[0]} {elbow[1]}"
    return sleeve(a, (x + 12, 450), curve, (elbow[0] + 14, hy + 64), (hx - 12, hy + 14))


def thumb_grip(a: Arm) -> str:
    """A hand from below around an edge, thumb on top, at (0, 0) = the edge."""
    fingers = "M-20 20C-28 8 -26 -8 -14 -12Q2 -16 20 -10Q30 -6 26 4Q30 12 22 18Q10 30 -4 30Q-14 28 -20 20Z"
    creases = line("M8 4Q16 6 24 4M4 15Q14 18 21 15", a.shade, 3, opacity=0.8)
    return path(fingers, a.skin) + creases


def hold(a: Arm) -> str:
    """Both hands carry a wooden tray before the chest; the game may stand a thing on it at HOLD."""
    x, y = HOLD
    wood, pale, dark = P["timber"], mix("timber", "#FFE9C0", 0.45), mix("timber", "#2A1208", 0.25)
    tray = (
        ellipse(x, y, 100, 17, dark)
        + path(
            (f"M{x - 104} {y - 2}Q{x - 98} {y + 34} {x - 64} {y + 38}H{x + 64}Q{x + 98} {y + 34} {x + 104} {y - 2}Z"),
            wood,
        )
        + ellipse(x, y - 2, 104, 19, pale)
        + ellipse(x, y + 1, 92, 14, mix("timber", "#FFE9C0", 0.18))
        + line(f"M{x - 56} {y + 28}Q{x} {y + 34} {x + 56} {y + 28}", dark, 3, opacity=0.6)
    )
    arms = both(forearm(a, (158, y + 16)))
    hands = both(at(158, y + 16, thumb_grip(a)))
    return lift("s2", arms) + lift("s2", tray) + lift("s1", hands)


def read(a: Arm) -> str:
    """Both hands hold an open book; we see its cover."""
    y = 500
    left = f"M240 {y - 34}Q190 {y - 58} 140 {y - 44}V{y + 58}Q190 {y + 44} 240 {y + 68}Z"
    pages = f"M240 {y - 42}Q192 {y - 66} 148 {y - 52}V{y - 20}H240Z"
    half = (
        path(pages, "#FFFDF6")
        + line(f"M240 {y - 38}Q194 {y - 60} 152 {y - 48}", "straw", 3)
        + path(left, "deep")
        + path(f"M226 {y - 22}Q190 {y - 38} 156 {y - 28}V{y + 38}Q190 {y + 28} 226 {y + 44}Z", mix("deep", "#FFFFFF", 0.14))
        + at(191, y + 4, path("M0 -16L5 -5L16 -4L8 4L10 16L0 10L-10 16L-8 4L-16 -4L-5 -5Z", "rape"), s=0.8)
    )
    spine = rect(234, y - 35, 12, 104, mix("deep", "#2A1208", 0.3), 4)
    hands = both(at(156, y + 34, thumb_grip(a)))
    return lift("s2", both(forearm(a, (156, y + 34)))) + lift("s2", both(half), spine) + lift("s1", hands)


GESTURES: Final[dict[str, Callable[[Arm], str]]] = {
    "present": present,
    "phone": phone,
    "wave": wave,
    "hold": hold,
    "point": point,
    "read": read,
}


def gesture(kind: str, p: Person) -> str:
    """The arms of a gesture; at rest there is nothing to add to the body."""
    return "" if kind == "rest" else GESTURES[kind](arm_of(p))
