"""The tree of people and the cup it is all about.

Every row has six times as many dolls as the one above. Pure drawing around (0, 0); knows nothing of lessons.
"""

from __future__ import annotations

from collections.abc import Iterator

from belongings import objects
from origin.paper import SHADE, blob, corners, cut, glint, ground, item
from palette import mix
from picture import Picture
from svgkit import at, circle, lift, line, path, rect

from illegal.pond import IMAGES

COATS = ("lake", "rape", "pine", "blush", "deep", "gold")


def doll(x: float, y: float, s: float, c: str, *, fine: bool = True) -> str:
    """A paper doll hanging by its head at (x, y), 90 high, arms out; a plain one where it is tiny."""
    body = "M-13 32L-44 44L-40 58L-16 54L-24 92H24L16 54L40 58L44 44L13 32Z"
    head = circle(0, 17, 17, mix("paper", "blush", 0.34))
    if not fine:
        return at(x, y, path(body, c), head, s=s)
    hem = line("M-21 80H21", mix(c, "paper", 0.6), 4) + circle(0, 50, 3, "paper") + circle(0, 63, 3, "paper")
    face = circle(-6, 17, 2.2, "ink") + circle(6, 17, 2.2, "ink") + line("M-5 24Q0 28 5 24", "ink", 2)
    return lift(
        "s1", at(x, y, cut(body, c, 4, hem), cut(blob(0, 17, 17, 17, 3, 0.01), mix("paper", "blush", 0.34), 3), face, s=s)
    )


def rows(top: float, drop: float, *halves: float) -> str:
    """One doll at the top, below it rows of six, thirty-six …, hung on strings; halves are the half widths of these rows."""
    cord = mix("madder", "tea", 0.25)
    out, above = "", [(0.0, top)]
    strings = ""
    for k, half in enumerate(halves, 1):
        n = 6**k
        y = top + drop * k
        step = 2 * half / (n - 1)
        dense = step < 15  # then they hang at two heights, or nobody would see them
        deep = step * 2.1 if dense else 0
        here = [(-half + step * i, y + abs(-half + step * i) * 0.03 + deep * (i % 2)) for i in range(n)]
        s = min(0.62, step / (46 if dense else 78))
        foot = 92 * (0.96 if k == 1 else 0.62)
        for j, (px, py) in enumerate(above):
            for x, y_ in here[j * 6 : j * 6 + 6]:
                strings += line(f"M{px:.1f} {py + foot:.1f}L{x:.1f} {y_:.1f}", cord, 3 if k == 1 else 1.3, opacity=0.9)
        out += "".join(doll(x, y_, s, COATS[i % 6], fine=k == 1) for i, (x, y_) in enumerate(here))
        above = here
    return strings + out + doll(0, top, 1.0, "madder")


def people_tree() -> str:
    nail = circle(0, -206, 11, mix("ridge", "night", 0.4)) + circle(-3, -209, 3.6, "snow", opacity=0.9)
    thread = line("M0 -206L0 -176", mix("madder", "tea", 0.25), 4)
    return thread + lift("s1", nail) + rows(-178, 160, 172, 208)


def cup() -> str:
    """A fancy blue drinking cup with a handle and a silver rim, 150 wide, foot on y = 100."""
    blue = mix("deep", "lake", 0.3)
    body = "M-74 -104H74C72 -20 62 66 50 92Q0 106 -50 92C-62 66 -72 -20 -74 -104Z"
    swirl = path("M-80 20C-30 -30 30 60 80 -4V60H-80Z", mix("lake", "paper", 0.25)) + path(
        "M-80 52C-30 10 30 90 80 34V110H-80Z", mix("lake", "deep", 0.3)
    )
    stars = "".join(
        glint(x, y, s, mix("rape", "paper", 0.2)) for x, y, s in ((-34, -50, 13), (22, -66, 9), (40, -22, 11), (-12, -16, 7))
    )
    rim = cut(corners([(-80, -120), (80, -120), (78, -96), (-78, -96)], 9, 2), mix("ridge", "snow", 0.5), 5)
    foot = cut(corners([(-54, 84), (54, 84), (50, 106), (-50, 106)], 7, 3), mix("ridge", "snow", 0.35), 4)
    ear = line("M68 -62C128 -70 122 34 58 28", mix(blue, SHADE, 0.35), 22) + line(
        "M68 -62C126 -68 120 32 58 26", mix(blue, "paper", 0.12), 14
    )
    lid = (
        cut("M-70 -120C-66 -150 -30 -158 0 -158C30 -158 66 -150 70 -120Z", blue, 6)
        + circle(0, -162, 13, "gold")
        + circle(-4, -166, 4, "paper")
    )
    return ear + cut(body, blue, 9, swirl, stars) + rim + lid + foot


def gift_cup() -> str:
    """The cup in its opened box, ribbon undone; the price tag bears nothing."""
    card = mix("straw", "loess", 0.3)
    back = cut(corners([(-164, -18), (164, -18), (150, 60), (-150, 60)], 6), mix(card, SHADE, 0.35), 6)
    flap_l = cut(corners([(-167, 18), (-150, -20), (-206, -8), (-226, 34)], 7), mix(card, "paper", 0.3), 5)
    flap_r = cut(corners([(167, 18), (150, -20), (206, -8), (226, 34)], 7), mix(card, SHADE, 0.16), 5)
    tissue = "".join(
        path(
            f"M{x} 36C{x - 4} {-6 - (i % 3) * 10} {x + 22} {-34 - (i % 3) * 8} {x + 36} {-10 + (i % 2) * 6}C{x + 48} {-40 + (i % 2) * 12} {x + 84} -18 {x + 80} 36Z",
            mix("blush", "paper", 0.45 + 0.2 * (i % 2)),
        )
        for i, x in enumerate((-150, -96, -34, 30, 76))
    )
    front = cut(corners([(-168, 14), (168, 14), (152, 178), (-152, 178)], 8, 3), card, 10)
    band = (
        path("M-26 14H30L26 178H-22Z", "madder")
        + path("M-8 14H12L10 178H-5Z", mix("madder", "blush", 0.35))
        + path("M-162 76L162 76L158 116H-158Z", "madder")
        + path("M-160 90H160L159 102H-159Z", mix("madder", "blush", 0.35))
    )
    ends = lift(
        "s2",
        path("M0 92C-60 60 -112 92 -98 122C-84 140 -30 120 0 100Z", mix("madder", "blush", 0.12)),
        path("M0 92C60 58 118 86 104 120C90 140 30 122 0 100Z", "madder"),
        path("M-6 98L-62 168L-34 164L-26 186L10 104Z", mix("madder", SHADE, 0.12)),
        path("M6 98L54 172L66 148L92 154L14 98Z", mix("madder", SHADE, 0.2)),
        cut(blob(2, 98, 20, 18, 4, 0.03), mix("madder", "blush", 0.2), 4),
    )
    tag = at(
        132,
        20,
        line("M-40 -34Q-26 -8 -22 4", "tea", 3.4),
        cut(
            corners([(-34, -14), (0, -34), (56, -34), (56, 34), (0, 34), (-34, 14)], 9, 3) + blob(-14, 0, 7, 7, 3, 0.02),
            "paper",
            5,
            rect(4, -12, 40, 9, mix("straw", "tea", 0.18), 4.5),
            rect(4, 6, 28, 9, mix("straw", "tea", 0.18), 4.5),
        ),
        r=24,
    )
    return (
        lift("s2", back)
        + lift("s1", flap_l, flap_r)
        + lift("s3", at(0, -52, cup(), s=1.04))
        + tissue
        + lift("s3", front, band)
        + ends
        + lift("s2", tag)
    )


def pictures() -> Iterator[Picture]:
    """The object pictures of this file."""
    yield from objects(
        IMAGES,
        {
            "gift-cup": item(ground(172, y=178), at(0, 10, gift_cup(), s=0.98)),
            "people-tree": item(people_tree()),
        },
    )
