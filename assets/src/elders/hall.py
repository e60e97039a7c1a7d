"""The health lecture from the back row: eggs, a shining bottle, a hurried poster, a box of cards; and a plain, kind room.

Half of what stands here is harmless, and nothing in the drawing says which half. Whoever runs it is seen from behind.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from belongings import BROWN_EGG, WHITE_EGG, egg, hourglass, objects, ring_seal, rules
from faces import SKIN
from lettering import words
from origin.paper import POOL, SHADE, corners, cut, glint
from palette import mix
from picture import Picture
from rooms import DARK_WOOD, DEFS, PALE_WOOD, WOOD, window
from svgkit import at, circle, ellipse, g, lift, lin, line, path, poly, rad, rect, svg

from elders.home import steam, tea_cup
from elders.lecture import IMAGES, pill_bottle

SIDE: Final = 480
FLOOR: Final = 288
CORNER: Final = 25
OWN: Final = (
    POOL
    + lin("plaster", [(0, "#FCEBC8"), (1, "#F0D3A0")])
    + lin("planks", [(0, "#D9A970"), (1, "#BC8850")])
    + rad("wonder", [(0, "#FFF6CE", 0.98), (0.55, "#FFE9A0", 0.6), (1, "#FFE08A", 0)])
    + rad("sunny", [(0, "#FFF3C8", 0.5), (1, "#FFF3C8", 0)], 0.1, 0.06, 0.9)
    + rad("rim", [(0, "#5A3416", 0), (0.74, "#5A3416", 0), (1, "#5A3416", 0.16)], 0.5, 0.5, 0.72)
)


def room() -> str:
    """Plaster, a wooden dado, a floor of planks."""
    dado = rect(0, 232, SIDE, FLOOR - 232, mix("loess", "paper", 0.45)) + "".join(
        line(f"M{x} 240V{FLOOR}", mix("loess", "timber", 0.4), 2, opacity=0.35) for x in range(14, SIDE, 28)
    )
    rail = rect(0, 228, SIDE, 9, mix(WOOD, "paper", 0.25))
    seams = "".join(
        line(
            f"M{240 + (x - 240) * 0.86:.0f} {FLOOR}L{240 + (x - 240) * 1.6:.0f} {SIDE}",
            mix("timber", SHADE, 0.1),
            2.4,
            opacity=0.35,
        )
        for x in range(-120, 620, 44)
    )
    floor = rect(0, FLOOR, SIDE, SIDE - FLOOR, "url(#planks)") + seams + rect(0, FLOOR, SIDE, 5, SHADE, opacity=0.2)
    return rect(0, 0, SIDE, SIDE, "url(#plaster)") + dado + rail + floor


def poster() -> str:
    """A big hourglass in a ring of ticks, and under it: only today. 128 wide, its middle at (0, 0)."""
    ground = mix("rape", "paper", 0.42)
    ticks = "".join(at(0, -16, rect(-2.4, -48, 4.8, 10 if a % 90 else 14, "madder", 2), r=a) for a in range(0, 360, 30))
    sheet = cut(corners([(-64, -72), (64, -72), (64, 72), (-64, 72)], 7, 4, 1.4), ground, 5, rect(-70, 38, 140, 40, "madder"))
    pins = "".join(circle(x, -65, 3.6, mix("gold", SHADE, 0.2)) for x in (-54, 54))
    face = circle(0, -16, 46, mix("rape", "paper", 0.75), opacity=0.9)
    return (
        lift("s2", sheet) + face + ticks + hourglass(0, -16, 0.36) + words("只限今天", 0, 55, 25, "paper", "title", 0.06) + pins
    )


def notice_board() -> str:
    """A cork board with the opening hours of the hall, a note and a sealed slip. 128 wide, its middle at (0, 0)."""
    frame = cut(corners([(-64, -56), (64, -56), (64, 56), (-64, 56)], 6), WOOD, 5) + rect(
        -55, -47, 110, 94, mix("loess", "timber", 0.12), 3
    )
    hours = at(
        -6, -11,
        lift("s1", rect(-42, -33, 84, 58, "paper", 4)),
        circle(0, -14, 13, "deep"), circle(0, -14, 10, "paper"), line("M0 -20V-14L5 -11", "ink", 2.6),
        words("9:00-17:00", 0, 12, 14.5, "ink", "figure"),
        circle(0, -32, 3.4, "madder"),
    )  # fmt: skip
    note = at(
        -26,
        30,
        lift("s1", rect(-24, -10, 48, 22, mix("sky", "paper", 0.4), 3)),
        rules(-18, -5, (34, 24), 8, mix("deep", "paper", 0.4), 4),
    )
    slip = at(35, 31, lift("s1", rect(-17, -17, 30, 34, "paper", 3, transform="rotate(4)")), ring_seal(-2, 0, 11, "deep"))
    return lift("s2", frame) + hours + note + slip


def table(w: float, h: float, cloth: str, hem: str) -> str:
    """A table under a cloth, its top edge on y = 0."""
    scallops = "".join(f"Q{w / 2 - (k + 0.5) * w / 5:.1f} {h + 7} {w / 2 - (k + 1) * w / 5:.1f} {h - 2}" for k in range(5))
    skirt = f"M{-w / 2} 0H{w / 2}V{h - 2}{scallops}Z"
    stripe = line(f"M{-w / 2 + 2} {h - 15}H{w / 2 - 2}", hem, 4)
    top = cut(corners([(-w / 2 - 3, -8), (w / 2 + 3, -8), (w / 2 + 5, 5), (-w / 2 - 5, 5)], 4), mix(cloth, "paper", 0.35), 3)
    feet = "".join(rect(x - 4, h - 4, 8, 14, DARK_WOOD, 2) for x in (-w / 2 + 10, w / 2 - 10))
    return ellipse(3, h + 9, w * 0.58, 8, "url(#pool)") + feet + lift("s2", path(skirt, cloth), stripe) + top


def egg_pyramid() -> str:
    """Fifteen eggs in a pyramid on a table tied with a bow. 148 wide, the table top on y = 0."""
    eggs = ""
    for row in range(5):
        for k in range(5 - row):
            fill = BROWN_EGG if (k + row) % 2 else WHITE_EGG
            eggs += egg((k - (4 - row) / 2) * 23, -20 - row * 19, fill, 0.29, (k * 7 + row * 11) % 13 - 6)
    tray = cut(corners([(-70, -14), (70, -14), (60, -2), (-60, -2)], 4), mix("loess", "ridge", 0.22), 3)
    bow = (
        path("M0 0C-26 -22 -34 -4 -28 8C-20 14 -8 8 0 0C8 8 20 14 28 8C34 -4 26 -22 0 0Z", "madder")
        + path("M-2 2L-14 26L-4 22L2 4ZM2 2L14 26L4 22L-2 4Z", mix("madder", SHADE, 0.2))
        + circle(0, 1, 6, mix("madder", "blush", 0.5))
    )
    return table(140, 46, mix("paper", "blush", 0.35), "madder") + eggs + tray + lift("s1", at(0, 18, bow, s=0.86))


def promise(x: float, y: float, inside: str) -> str:
    """A small round slip with the sign of something that is to be cured."""
    return at(x, y, lift("s1", circle(0, 0, 14, "paper")), circle(0, 0, 12, "none", stroke="gold", stroke_width=2), inside)


def wonder() -> str:
    """The bottle on its pedestal, rays around it, four promises about it. 140 wide, the pedestal's foot on y = 0."""
    rays = "".join(
        at(0, -92, path("M-5 -34L-10 -76Q0 -81 10 -76L5 -34Z", mix("rape", "paper", 0.1), opacity=0.8), r=a)
        for a in range(-135, 136, 30)
    )  # fmt: skip
    eye = path("M-9 0Q0 -10 9 0Q0 10 -9 0Z", "snow", stroke="ink", stroke_width=2) + circle(0, 0, 3.4, "ink")
    bone = at(0, 0, line("M-4 0H4", "tea", 5), *[circle(a, b, 3.6, "tea") for a in (-6, 6) for b in (-2.8, 2.8)], r=-40)
    tooth = path("M-7 -5C-7 -11 -2 -8 0 -8C2 -8 7 -11 7 -5C7 1 5 9 3 9C1 9 2 2 0 2C-2 2 -1 9 -3 9C-5 9 -7 1 -7 -5Z", "ridge")
    ear = line("M-5 -3C-5 -11 7 -11 7 -3C7 2 2 2 1 6C0 10 -5 9 -5 6M-1 -2C0 -6 4 -5 3 -1", mix("madder", "loess", 0.5), 2.8)
    signs = ((-57, -66, bone), (-52, -112, eye), (52, -112, tooth), (57, -66, ear))
    foot = (
        cut(corners([(-44, -40), (44, -40), (52, 0), (-52, 0)], 5), "deep", 5, *[at(x, -19, path("M0 -9L2.6 -3L9 -2.6L4 1.6L5.6 8L0 4.4L-5.6 8L-4 1.6L-9 -2.6L-2.6 -3Z", "rape")) for x in (-26, 0, 26)])
        + cut(corners([(-52, -50), (52, -50), (50, -36), (-50, -36)], 5), mix("deep", "lake", 0.4), 4)
    )  # fmt: skip
    return (
        ellipse(3, 2, 66, 9, "url(#pool)")
        + rays
        + circle(0, -96, 82, "url(#wonder)")
        + lift("s2", foot)
        + lift("s2", at(0, -100, pill_bottle(), s=0.285))
        + "".join(promise(*sign) for sign in signs)
        + glint(-34, -140, 8, "#FFFDF6")
        + glint(36, -142, 6, "#FFFDF6")
    )


def kettle() -> str:
    """An enamel kettle with steam, its foot on y = 0, 84 wide."""
    blue = mix("lake", "deep", 0.25)
    spout = path("M24 -34C40 -36 42 -50 50 -58L58 -53C52 -44 52 -22 26 -14Z", mix(blue, SHADE, 0.12))
    grip = line("M-24 -52C-26 -92 26 -92 24 -52", "timber", 7)
    body = cut("M-34 0C-46 -22 -34 -54 -14 -58H14C34 -54 46 -22 34 0Q0 5 -34 0Z", blue, 6)
    lid = cut("M-20 -55Q-16 -66 0 -67Q16 -66 20 -55Q0 -50 -20 -55Z", mix(blue, "paper", 0.25), 3) + circle(0, -70, 5, "gold")
    band = line("M-38 -16Q0 -8 38 -16", "paper", 4)
    breath = at(54, -62, steam("M0 0C-10 -14 12 -22 2 -38", 6))
    return breath + grip + lift("s2", spout, body) + band + lid


def tea_table() -> str:
    """A side table with the kettle and two cups. 140 wide, the table top on y = 0."""
    top = cut(corners([(-72, -6), (72, -6), (75, 8), (-75, 8)], 4), PALE_WOOD, 4)
    apron = rect(-64, 6, 128, 15, WOOD, 2) + circle(0, 13, 3.4, "gold")
    legs = "".join(rect(x - 5, 8, 10, 50, DARK_WOOD, 3) for x in (-56, 56)) + rect(-54, 40, 108, 6, DARK_WOOD, 2)
    cups = "".join(tea_cup(x, y, 0.16, c, f) for x, y, c, f in ((24, 0, "rape", "madder"), (57, 2, "lake", "blush")))
    return ellipse(3, 58, 80, 8, "url(#pool)") + legs + lift("s2", apron, top) + at(-34, -4, kettle(), s=0.95) + cups


def chair(x: float, y: float, c: str, s: float = 1.0) -> str:
    """A chair from behind: its back, 84 wide, its top on y; the legs leave the picture."""
    back = cut(corners([(-42, 0), (42, 0), (44, 70), (-44, 70)], 20), c, 5) + line(
        "M-32 12Q-30 9 -24 9H18", mix(c, "paper", 0.45), 3.4
    )
    legs = "".join(rect(k, 62, 10, 64, DARK_WOOD, 3) for k in (-39, 29)) + rect(-36, 90, 72, 8, DARK_WOOD, 3)
    return at(x, y, ellipse(4, 126, 62, 9, "url(#pool)"), legs, lift("s2", back), s=s)


def shoulders(coat: str) -> str:
    """A back from the neck at (0, 0) down."""
    d = "M-56 110C-60 46 -46 14 -15 5H15C46 14 60 46 56 110Z"
    folds = line("M-38 44Q-36 74 -40 104M38 44Q36 74 40 104", mix(coat, SHADE, 0.25), 4, opacity=0.5)
    return cut(d, coat, 6, folds)


def turned_head(skin: str, hair: str, *extra: str) -> str:
    """A head seen from behind and turned to the right: hair, an ear, the edge of a cheek. Its neck is at (0, 0)."""
    tone = SKIN[skin]
    neck = rect(-12, -22, 26, 32, tone.shade, 9)
    face = path("M8 -80C34 -80 41 -58 40 -46L46 -38Q45 -33 40 -33C40 -20 28 -10 12 -10H-6V-80Z", tone.base)
    flush = ellipse(33, -34, 7, 6, tone.flush, opacity=0.5)
    smile = line("M29 -21Q35 -18 39 -23M26 -46Q30 -51 35 -47", tone.line, 2.6)
    back = path(
        "M14 -84C-22 -88 -38 -64 -36 -40C-35 -20 -22 -9 -2 -10C8 -12 10 -22 8 -30C6 -42 12 -48 20 -54C30 -62 30 -80 14 -84Z", hair
    )
    gleam = line("M-24 -56Q-18 -72 0 -76", mix(hair, "paper", 0.4), 4, opacity=0.8)
    ear = ellipse(13, -40, 7, 9.5, tone.base, stroke=tone.shade, stroke_width=2.4)
    return neck + lift("s1", face, flush, smile, back, gleam, ear) + "".join(extra)


def elders() -> str:
    """Two neighbours on their chairs, heads together, talking. Their chairs' backs start at y = 0."""
    grey = mix("ridge", "snow", 0.5)
    bun = lift("s1", circle(-30, -76, 14, mix(grey, "ridge", 0.15))) + line("M-38 -80Q-30 -88 -22 -80", mix(grey, "snow", 0.5), 3)
    specs = line("M13 -46L36 -52", mix("timber", "madder", 0.4), 3) + ellipse(
        39, -48, 3.4, 8, "none", stroke=mix("timber", "madder", 0.4), stroke_width=2.6
    )
    felt = mix("tea", "loess", 0.25)
    hat = lift(
        "s1",
        path("M-34 -62C-36 -96 -12 -104 4 -102C26 -100 36 -84 34 -64Q0 -54 -34 -62Z", felt),
        path("M-34 -70Q0 -60 35 -72L35 -64Q0 -54 -34 -62Z", "madder"),
        path("M-46 -58Q0 -44 48 -64Q50 -56 44 -54Q0 -36 -44 -50Q-50 -54 -46 -58Z", mix(felt, SHADE, 0.15)),
    )
    nainai = at(-51, -8, shoulders(mix("madder", "blush", 0.35)), at(0, 2, bun, turned_head("honey", grey, specs), r=3), s=0.84)
    yeye = at(51, -8, shoulders("pine"), at(0, 2, turned_head("tan", mix("ridge", "snow", 0.3), hat), r=3), s=0.84, flip=True)
    bubble = at(
        0, -98,
        lift("s1", path("M-22 -14H22Q30 -14 30 -4Q30 8 22 8H6L-2 17L-4 8H-22Q-30 8 -30 -2Q-30 -14 -22 -14Z", "paper")),
        *[circle(x, -3, 3.4, "tea") for x in (-12, 0, 12)],
        s=0.9,
    )  # fmt: skip
    return bubble + nainai + yeye + chair(-51, 22, mix("lake", "deep", 0.2)) + chair(51, 22, mix("rape", "gold", 0.2))


def id_card(s: float = 1.0, r: float = 0) -> str:
    """Somebody's card: a picture without a face and grey bars, around (0, 0), 56 wide."""
    return at(
        0, 0,
        lift("s1", cut(corners([(-28, -18), (28, -18), (28, 18), (-28, 18)], 5), mix("sky", "paper", 0.55), 3)),
        circle(-14, -5, 6, mix("ridge", "night", 0.2)), path("M-24 12Q-24 2 -14 2Q-4 2 -4 12Z", mix("ridge", "night", 0.2)),
        rules(2, -9, (20, 15, 20), 8, mix("deep", "paper", 0.35), 4),
        s=s, r=r,
    )  # fmt: skip


def card_desk() -> str:
    """A helper from behind at the desk, putting one more card into a full box. 200 wide, the desk's far edge on y = 0."""
    top = poly([(-92, 0), (92, 0), (100, 34), (-100, 34)], PALE_WOOD) + rect(-100, 32, 200, 9, mix(WOOD, SHADE, 0.1), 3)
    front = rect(-96, 40, 192, 80, WOOD) + "".join(rect(x, 50, 82, 60, mix(WOOD, "paper", 0.1), 5) for x in (-90, 8))
    stack = "".join(at(-64 + k * 17, -22 - (k % 2) * 6, id_card(0.74, 80 + k * 6)) for k in range(3))
    box = lift("s2", cut(corners([(-92, -16), (-18, -16), (-22, 26), (-88, 26)], 4), mix("madder", "loess", 0.45), 5)) + rect(
        -76, -4, 42, 8, mix("madder", SHADE, 0.45), 4
    )
    tone, vest = SKIN["peach"], mix("deep", "lake", 0.25)
    body = at(44, 2, shoulders(vest), line("M-14 8Q0 22 14 8", "rape", 4), s=0.86)
    sleeve = line("M6 40C-14 30 -16 4 -22 -22", mix(vest, "paper", 0.12), 21)
    cuffs = line("M-20 -14L-22 -22", "paper", 20)
    fist = circle(-24, -32, 10.5, tone.base) + line("M-31 -36L-22 -40", tone.shade, 2.4)
    held = at(-42, -46, id_card(0.86, -10))
    hair = mix("ink", "tea", 0.25)
    head = at(
        44, 0,
        rect(-11, -20, 22, 28, tone.shade, 8),
        ellipse(-29, -36, 6, 9, tone.base), ellipse(29, -36, 6, 9, tone.base),
        lift("s1", path("M-30 -40C-34 -84 34 -84 30 -40C30 -18 18 -8 0 -8C-18 -8 -30 -18 -30 -40Z", hair)),
        line("M-16 -62Q-8 -70 4 -70", mix(hair, "paper", 0.3), 4),
        lift("s1", path("M-9 -52C-20 -40 -14 -4 0 14C14 -4 20 -40 9 -52Z", mix(hair, "paper", 0.08))),
        rect(-12, -58, 24, 10, "rape", 5),
        s=0.86,
    )  # fmt: skip
    return front + lift("s2", top) + stack + box + sleeve + body + cuffs + held + fist + head


def egg_hall() -> str:
    clip = f'<clipPath id="sheet"><rect width="{SIDE}" height="{SIDE}" rx="{CORNER}"/></clipPath>'
    far = (
        at(34, 28, window(0, 0, 190, 168, "pane", seed=57), s=0.52) + at(240, 74, poster(), s=0.92) + at(400, 76, notice_board())
    )
    stands = at(86, 258, egg_pyramid()) + at(240, 322, wonder()) + at(396, 258, tea_table())
    near = (
        chair(256, 338, mix("rape", "gold", 0.2), 0.44)
        + chair(-8, 436, mix("rape", "gold", 0.2))
        + at(138, 424, elders())
        + at(366, 400, card_desk())
    )
    light = rect(0, 0, SIDE, SIDE, "url(#sunny)") + rect(0, 0, SIDE, SIDE, "url(#rim)")
    return svg(SIDE, SIDE, clip + g(room(), far, stands, near, light, clip_path="url(#sheet)"), DEFS + OWN)


def pictures() -> Iterator[Picture]:
    """The picture to search."""
    yield from objects(IMAGES, {"egg-hall": egg_hall()})
