"""Telephones of the pack: grown-up's phone on the counter, three phones with one photograph, a phone that is seen through.

No brand, no figures, no readable code.
"""

from __future__ import annotations

from collections.abc import Iterator

from belongings import lens, objects
from gestures import OPEN_PALM
from origin.digits import box, phone
from origin.paper import SHADE, corners, cut, ground, item
from palette import mix
from picture import Picture
from svgkit import Attr, at, circle, g, lift, line, path, rect

from kids.doorway import IMAGES

GLASS = mix("sky", "paper", 0.45)
SKIN, SKIN_SHADE = "#FAD3AC", "#E8A67B"


def padlock(s: float = 1.0) -> str:
    bow = path("M-24 -6V-30C-24 -62 24 -62 24 -30V-6", "none", stroke=mix("ridge", "paper", 0.55), stroke_width=14)
    body = cut(box(84, 70, 16, 3), "rape", 7)
    return at(0, 0, bow, lift("s1", at(0, 22, body)), circle(0, 16, 9, "ink"), rect(-4, 18, 8, 22, "ink", 4), s=s)


def knitted_cord() -> str:
    d = "M64 128C120 150 176 128 188 84C196 48 168 30 148 50C128 72 150 128 196 148"
    return (
        line(d, SHADE, 15, opacity=0.25, transform="translate(3 7)")
        + line(d, "madder", 14)
        + line(d, mix("madder", "blush", 0.5), 8, stroke_dasharray="3 9")
        + "".join(line(f"M196 148l{dx} {26 - abs(dx) * 0.4:.0f}", "madder", 5) for dx in (-10, 0, 10))
    )


def counter_phone() -> str:
    """A grown-up's phone in a wooden stand, locked, a red knitted cord on it."""
    wood = mix("timber", "#FFE9C0", 0.28)
    foot = lift("s3", cut(corners([(-128, 148), (128, 148), (146, 186), (-146, 186)], 12, 3, 1), wood, 8))
    back = lift("s2", cut(corners([(-64, 30), (64, 30), (88, 152), (-88, 152)], 10, 3, 1), mix(wood, SHADE, 0.24), 6))
    ledge = lift("s2", cut(corners([(-112, 132), (112, 132), (118, 164), (-118, 164)], 11, 5, 1), mix(wood, "paper", 0.2), 7))
    clock = rect(-44, -112, 88, 12, "paper", 6, opacity=0.8) + rect(-28, -90, 56, 8, "paper", 4, opacity=0.55)
    screen = phone(
        mix("deep", "lake", 0.35),
        path("M-100 60Q-20 10 40 60T110 40V170H-100Z", mix("deep", "lake", 0.7)),
        path("M-100 100Q-10 60 50 104T110 90V170H-100Z", mix("deep", "ink", 0.2)),
        clock,
    )
    lock = at(0, 4, circle(0, 0, 66, "paper", opacity=0.22), padlock(0.82))
    return back + at(0, -42, screen, lock, s=1.02, r=0) + knitted_cord() + foot + ledge


def cloth_shot(w: float, h: float, key: int) -> str:
    """The same photograph for whoever sends it: a parcel on a chequered cloth."""
    n = 7
    step = w / n
    checks = "".join(
        rect(-w / 2 + i * step, -h * 0.04 + j * step, step, step, mix("madder", "paper", 0.3 if (i + j) % 2 else 0.78))
        for i in range(n)
        for j in range(int(h * 0.56 / step) + 1)
    )
    box_ = at(
        0,
        h * 0.1,
        path("M-44 -34L-26 -56H50L36 -34Z", mix("loess", "paper", 0.4)),
        path("M36 -34L50 -56V8L36 34Z", mix("loess", SHADE, 0.3)),
        rect(-44, -34, 80, 68, "loess"),
        rect(-14, -34, 20, 68, mix("loess", "paper", 0.35)),
        path("M-14 -34L0 -56H18L6 -34Z", mix("loess", "paper", 0.6)),
        path("M-4 -44Q-26 -66 -34 -52Q-32 -40 -4 -44Q22 -66 32 -54Q30 -40 -4 -44Z", "deep"),
    )
    clip = f'<clipPath id="shot{key}"><rect x="{-w / 2}" y="{-h / 2}" width="{w}" height="{h}" rx="8"/></clipPath>'
    return clip + g(
        rect(-w / 2, -h / 2, w, h, mix("sky", "paper", 0.3)),
        rect(-w / 2, -h / 2, w, h * 0.46, mix("rape", "paper", 0.6)),
        checks,
        box_,
        clip_path=f"url(#shot{key})",
    )


def shot_phone(key: int, tint: str) -> str:
    head = (
        rect(-90, -160, 180, 62, tint)
        + circle(-50, -126, 17, "paper", opacity=0.9)
        + rect(-24, -134, 74, 11, "paper", 5, opacity=0.8)
        + rect(-24, -116, 46, 8, "paper", 4, opacity=0.5)
    )
    tail = rect(-62, 92, 96, 13, mix("ridge", "paper", 0.35), 6) + rect(-62, 116, 64, 13, mix("ridge", "paper", 0.45), 6)
    return phone(GLASS, head, at(0, -6, rect(-70, -84, 140, 168, "paper", 10), cloth_shot(128, 156, key)), tail)


def same_shots() -> str:
    """Three phones of three people with one and the same photograph; a lens over the middle one."""
    cloth = lift(
        "s2",
        cut(
            corners([(-216, 66), (216, 58), (226, 176), (-226, 182)], 16, 4, 3),
            mix("pine", "paper", 0.25),
            6,
            *[line(f"M-240 {y}H240", mix("pine", "paper", 0.55), 5, stroke_dasharray="12 10") for y in (84, 164)],
        ),
    )
    left = at(-148, -6, shot_phone(1, mix("lake", "deep", 0.2)), s=0.74, r=-7)
    right = at(148, -6, shot_phone(3, mix("pine", "meadow", 0.3)), s=0.74, r=7)
    middle = at(0, -16, shot_phone(2, mix("gold", "timber", 0.2)), s=0.84)
    inside = '<clipPath id="lensin"><circle cx="0" cy="0" r="66"/></clipPath>' + g(
        at(0, 2, cloth_shot(128, 156, 4), s=1.32), clip_path="url(#lensin)"
    )
    return cloth + left + right + middle + at(16, -6, circle(0, 0, 68, "paper"), inside) + lens(16, -6, 68, 0, "none")


def code_screen() -> str:
    """A message with a code of four dots."""
    bubble = lift(
        "s1",
        cut(
            "M-62 -58H60C70 -58 76 -52 76 -42V30C76 40 70 46 60 46H-34L-58 64V46C-70 46 -76 40 -76 30V-42C-76 -52 -70 -58 -62 -58Z",
            "paper",
            5,
        ),
    )
    cells = "".join(
        rect(-61 + i * 32, -28, 26, 38, mix("sky", "paper", 0.3), 7) + circle(-48 + i * 32, -9, 7, "deep") for i in range(4)
    )
    bars_ = rect(-60, -48, 70, 9, mix("straw", "tea", 0.25), 4.5) + rect(-60, 22, 96, 9, mix("straw", "tea", 0.25), 4.5)
    return bubble + cells + bars_


def code_phone(tint: str = "deep") -> str:
    top = (
        rect(-90, -160, 180, 56, mix(tint, "lake", 0.3))
        + circle(-52, -130, 14, "paper", opacity=0.85)
        + rect(-30, -137, 80, 11, "paper", 5, opacity=0.7)
    )
    return phone(
        mix("lake", "paper", 0.58), top, rect(-62, 78, 92, 24, "#CFE6A8", 10), rect(-62, 112, 64, 24, "#CFE6A8", 10)
    ) + at(0, -26, code_screen(), s=0.98)


def outline_hand(c: str = "night") -> str:
    """Only a dotted outline: somebody far away. The wrist is below."""
    dash: dict[str, Attr] = {"stroke": c, "stroke_width": 2.2, "stroke_dasharray": "1 4.4", "stroke_linecap": "round"}
    sleeve_ = path("M-22 40L-32 84H34L22 40Z", "#FFFFFF", fill_opacity=0.35, **dash)
    return at(0, 0, sleeve_, path(OPEN_PALM, "#FFFFFF", fill_opacity=0.5, **dash), s=2.5)


def glass_phone() -> str:
    """One phone, and behind it as in a mirror a second one in a hand that is only an outline."""
    ghost = g(at(0, 0, code_phone("ridge")), opacity=0.55)
    back = at(66, -22, ghost, s=0.86, r=9)
    edge = at(
        66,
        -22,
        path(box(196, 356, 36), "none", stroke="night", stroke_width=5, stroke_dasharray="3 12", stroke_linecap="round"),
        s=0.86,
        r=9,
    )
    hand_ = at(142, 64, outline_hand(), s=0.82, r=-14)
    front = at(-76, 10, code_phone(), s=0.96, r=-7)
    return back + edge + front + hand_


def pictures() -> Iterator[Picture]:
    yield from objects(
        IMAGES,
        {
            "counter-phone": item(ground(150, y=184), counter_phone()),
            "same-shots": item(ground(196, y=178), same_shots()),
            "glass-phone": item(ground(150, y=192), glass_phone()),
        },
    )
