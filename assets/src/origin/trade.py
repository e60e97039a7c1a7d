"""What merchants, clerks and diggers worked with: carts, ledgers, abacus, chest, scales, jar, tally, tools.

Pure drawing around (0, 0); knows nothing of lessons.
"""

from __future__ import annotations

from collections.abc import Iterator

from palette import mix
from picture import Picture
from svgkit import at, circle, lift, line, path, rect

from origin.cash import roll
from origin.paper import (
    IRON,
    RIM,
    SHADE,
    SILVER,
    blob,
    column,
    corners,
    cut,
    engraved,
    ground,
    item,
    objects,
    patina,
    stamp,
)

WOOD = mix("timber", "#FFE9C0", 0.2)


def wheel(r: float) -> str:
    """A spoked cart wheel."""
    rim = path(blob(0, 0, r, r, 3, 0.004, 16), "none", stroke=mix("timber", SHADE, 0.2), stroke_width=r * 0.2) + path(
        blob(-2, -3, r, r, 3, 0.004, 16), "none", stroke=WOOD, stroke_width=r * 0.1
    )
    return (
        "".join(at(0, 0, line(f"M0 0V{-r}", mix("timber", SHADE, 0.1), r * 0.11), r=a) for a in range(0, 360, 45))
        + rim
        + cut(blob(0, 0, r * 0.24, r * 0.24, 4, 0.02), "timber", 4)
        + circle(0, 0, r * 0.09, mix("timber", SHADE, 0.4))
    )


def ox() -> str:
    """A brown ox walking left, 200 wide."""
    hide = mix("timber", "loess", 0.25)
    dark = mix(hide, SHADE, 0.3)
    legs = "".join(
        path(corners([(x - 12, 40), (x + 12, 40), (x + 9, 116), (x - 10, 116)], 6), c)
        + path(f"M{x - 11} 108H{x + 11}V120H{x - 12}Z", mix("ink", "tea", 0.3))
        for x, c in ((-40, dark), (76, dark), (-66, hide), (52, hide))
    )
    body = cut(
        "M-92 -30C-74 -66 -30 -66 0 -60C40 -58 92 -64 104 -28C112 10 104 50 84 58C30 70 -50 70 -80 54C-100 30 -104 -6 -92 -30Z",
        hide,
        11,
        patina(6, 6, (-60, -40, 90, 40), (mix(hide, "paper", 0.35),)),
    )
    head = cut(
        "M-146 -50C-132 -72 -96 -74 -86 -52C-78 -30 -84 4 -100 26C-112 42 -140 42 -148 26C-158 4 -158 -28 -146 -50Z",
        mix(hide, RIM, 0.06),
        8,
        path("M-160 12Q-124 -2 -84 14V60H-160Z", mix(hide, "paper", 0.5)),
    )
    horns = line("M-138 -60C-160 -74 -166 -96 -152 -108M-98 -62C-78 -78 -74 -98 -90 -110", mix("straw", "timber", 0.4), 12)
    eyes = (
        circle(-134, -20, 6, "ink")
        + circle(-104, -20, 6, "ink")
        + circle(-136, -22, 2, "snow")
        + circle(-106, -22, 2, "snow")
        + circle(-132, 20, 3.5, mix(hide, "ink", 0.5))
        + circle(-112, 20, 3.5, mix(hide, "ink", 0.5))
    )
    ears = path("M-84 -44C-64 -56 -52 -44 -58 -34C-70 -26 -82 -30 -86 -34Z", dark)
    yoke = lift("s1", line("M-84 -62C-70 -84 -50 -84 -44 -58", "timber", 13))
    return legs + line("M100 -24Q122 20 112 60", dark, 8) + lift("s3", body) + ears + horns + lift("s2", head) + eyes + yoke


def ox_cart() -> str:
    """A two-wheeled cart heaped with strings of iron cash behind a patient ox."""
    load = "".join(
        lift("s1", at(104 + dx, y, roll(n, mix(IRON, RIM, t), 9.5, 9), s=0.8))
        for dx, y, n, t in ((0, -98, 9, 0.05), (-6, -66, 13, 0), (4, -34, 16, 0.08), (0, -4, 17, 0.03))
    )
    bed = cut(
        corners([(8, 14), (206, 10), (196, 66), (24, 70)], 8, 3),
        WOOD,
        8,
        *[engraved(f"M{x} 14L{x - 2} 68", WOOD, 3.5) for x in (52, 92, 132, 172)],
    )
    shaft = line("M-96 0L40 46", "timber", 13) + line("M-96 -3L40 42", mix("timber", "#FFE9C0", 0.4), 4)
    return at(-60, 50, ox(), s=0.94) + lift("s2", shaft) + load + lift("s3", bed) + lift("s2", at(116, 98, wheel(66)))


def shop_ledger() -> str:
    """A thread-bound account book, open, with columns, dots and a red thread marker."""
    left = cut("M-186 -94C-130 -116 -60 -112 -2 -90V118C-60 98 -130 94 -184 116Z", mix("paper", "straw", 0.2), 7)
    right = cut("M-2 -90C56 -112 130 -116 186 -94L184 116C130 94 56 98 -2 118Z", mix("paper", "straw", 0.1), 7)
    rules = "".join(
        line(f"M{x} {-92 - abs(abs(x) - 96) * -0.1:.0f}V98", mix("madder", "paper", 0.5), 3)
        for x in (-148, -110, -72, -34, 34, 72, 110, 148)
    )
    ink = (
        column(-166, -66, 3, 24, 1)
        + column(-129, -66, 4, 24, 4)
        + column(-91, -66, 2, 24, 9)
        + column(-53, -66, 4, 24, 2)
        + column(53, -66, 3, 24, 6)
        + column(91, -66, 4, 24, 12)
        + column(129, -66, 2, 24, 3)
    )
    counts = "".join(circle(x, 78 - k * 17, 6, "deep") for x, n in ((-91, 3), (-166, 2), (129, 4), (53, 2)) for k in range(n))
    cover = cut(corners([(-196, -84), (196, -84), (194, 132), (-194, 132)], 14, 3), "deep", 9)
    ribbon = lift("s1", path("M2 -92L20 -96L34 150L22 140L12 152Z", "madder"))
    return at(0, 8, lift("s3", cover) + left + right + rules + ink + counts + stamp(152, 78, 40) + ribbon, r=-3)


def abacus() -> str:
    """Two beads above the beam, five below, on seven rods; some are pushed to the beam."""
    frame = corners([(-196, -112), (196, -114), (196, 114), (-196, 116)], 14, 3) + corners(
        [(-172, -88), (-172, 90), (172, 90), (172, -88)], 5
    )
    rods = "".join(line(f"M{x} -92V94", mix("loess", "timber", 0.3), 6) for x in range(-144, 145, 48))
    beam = lift("s1", rect(-180, -40, 360, 14, mix("timber", "#FFE9C0", 0.12), 4))
    used = ((0, 2), (1, 1), (0, 3), (1, 0), (0, 4), (0, 1), (1, 3))
    out = ""
    for i, (up, low) in enumerate(used):
        x = -144 + i * 48
        ys = [-52, -78] if up else [-64, -82]
        lows = [-16 + 19 * k for k in range(low)] + [78 - 19 * k for k in range(5 - low)]
        out += "".join(
            cut(
                f"M{x - 21} {y}C{x - 14} {y - 11} {x + 14} {y - 11} {x + 21} {y}C{x + 14} {y + 11} {x - 14} {y + 11} {x - 21} {y}Z",
                mix("madder", "timber", 0.35),
                4,
            )
            for y in ys + lows
        )
    corners_ = "".join(
        cut(corners([(x - 20, y - 18), (x + 20, y - 18), (x + 20, y + 18), (x - 20, y + 18)], 6, 3), "gold", 4)
        for x in (-180, 180)
        for y in (-98, 100)
    )
    return at(
        0, 0, lift("s3", cut(frame, mix("timber", SHADE, 0.1), 9)) + rods + lift("s1", out) + beam + lift("s1", corners_), r=-4
    )


def chest() -> str:
    """A wooden money chest with brass bands and a long old lock; the key lies in front."""
    lid = cut(
        "M-160 -56C-150 -104 150 -108 164 -58L160 -22H-158Z",
        mix(WOOD, RIM, 0.1),
        9,
        *[path(f"M{x} -120H{x + 26}V0H{x}Z", "gold") for x in (-128, 100)],
    )
    body = cut(
        corners([(-158, -24), (160, -24), (154, 130), (-152, 130)], 10, 3),
        WOOD,
        11,
        *[engraved(f"M-170 {y}H170", WOOD, 3) for y in (26, 78)],
        *[path(f"M{x} -40H{x + 26}V150H{x}Z", "gold") for x in (-128, 100)],
        *[circle(x, y, 5, mix("gold", SHADE, 0.4)) for x in (-115, 113) for y in (0, 50, 104)],
    )
    plate = lift("s1", cut(blob(2, -10, 44, 44, 3, 0.01, 14), mix("gold", "rape", 0.3), 6))
    lock = lift(
        "s2",
        cut(corners([(-52, 14), (58, 12), (58, 46), (-52, 48)], 9, 3), mix("gold", "timber", 0.25), 6),
        path("M-38 14V-8H42V13", "none", stroke=mix("gold", "timber", 0.4), stroke_width=9),
        circle(32, 30, 6, "ink"),
    )
    key = lift(
        "s2",
        at(
            90,
            156,
            path(blob(-74, 0, 22, 20, 3, 0.02), "none", stroke=mix("night", "ridge", 0.4), stroke_width=11),
            line("M-50 0H70M70 0V22M46 0V16", mix("night", "ridge", 0.4), 11),
            r=-8,
        ),
    )
    return lift("s3", body) + lift("s3", lid) + plate + lock + key


def balance() -> str:
    """A hanging pair of scales: silver in one pan, weights in the other."""
    brass = mix("gold", "timber", 0.15)
    post = cut(corners([(-10, -150), (10, -150), (13, 140), (-13, 140)], 8, 3), "timber", 6) + cut(
        "M-96 168C-90 140 -30 132 0 132C30 132 92 140 98 168Z", "timber", 8
    )
    beam = lift(
        "s2",
        line("M-146 -118L146 -146", mix(brass, SHADE, 0.25), 17) + line("M-146 -121L146 -149", mix(brass, "rape", 0.4), 8),
        cut(blob(0, -136, 22, 22, 3, 0.02), brass, 5),
    )
    out = ""
    for x, y in ((-144, -116), (144, -146)):
        out += line(f"M{x} {y}L{x - 62} {y + 148}M{x} {y}L{x + 62} {y + 148}M{x} {y}V{y + 140}", "tea", 4.5)
        goods = (
            lift(
                "s1",
                cut(blob(x - 20, y + 136, 30, 20, 3, 0.1, 9), SILVER, 6),
                cut(blob(x + 24, y + 138, 24, 17, 6, 0.1, 9), mix(SILVER, "ridge", 0.2), 5),
            )
            if x < 0
            else "".join(
                lift(
                    "s1",
                    cut(
                        corners(
                            [
                                (x + dx - 15, y + 148),
                                (x + dx - 12, y + 148 - h),
                                (x + dx + 12, y + 148 - h),
                                (x + dx + 15, y + 148),
                            ],
                            4,
                        ),
                        IRON,
                        4,
                    ),
                )
                for dx, h in ((-32, 40), (2, 30), (32, 22))
            )
        )
        out += goods + lift(
            "s2", cut(f"M{x - 72} {y + 146}H{x + 72}C{x + 60} {y + 190} {x - 60} {y + 190} {x - 72} {y + 146}Z", brass, 7)
        )
    return at(0, 14, lift("s3", post) + out + beam)


def pictures() -> Iterator[Picture]:
    """The object pictures of this file."""
    yield from objects(
        {
            "ox-cart": item(ground(190, y=170), at(-6, -2, ox_cart())),
            "shop-ledger": item(ground(180, y=146), shop_ledger()),
            "abacus": item(ground(180, y=140), abacus()),
            "key-lock-chest": item(ground(170, y=160), at(0, 6, chest())),
            "balance": item(ground(110, y=186), balance()),
        }
    )
