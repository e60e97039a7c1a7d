"""Round coins with a square hole, one by one, strung, piled, and the clay they were cast in.

Ban-liang, wuzhu and kaiyuan differ by rim and by where their raised strokes sit; no stroke is a real character.
Pure drawing around (0, 0); knows nothing of lessons.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

from palette import mix
from picture import Picture
from svgkit import at, lift, line, path

from origin.paper import (
    BRONZE,
    CLAY,
    COPPER,
    IRON,
    RIM,
    SHADE,
    VERDIGRIS,
    blob,
    corners,
    cut,
    engraved,
    ground,
    item,
    objects,
    patina,
    raised,
)

AGE = (VERDIGRIS, mix(BRONZE, "ink", 0.28), mix(BRONZE, "timber", 0.45))
WARM = mix(COPPER, BRONZE, 0.45)


def square(h: float, seed: int = 1) -> str:
    return corners([(-h, -h), (h, -h), (h, h), (-h, h)], h * 0.14, seed, h * 0.05)


def cash(r: float, fill: str, rim: float, lip: float, strokes: str, seed: int = 1, hole: float = 0.26, pen: float = 0.062) -> str:
    """A coin of radius r; rim, lip and pen are the widths of outer edge, inner edge and, as a share of r, strokes."""
    h = r * hole
    body = blob(0, 0, r, r, seed, 0.006 if rim else 0.016, 18) + square(h, seed)
    edge = (
        path(blob(0, 0, r - rim / 2, r - rim / 2, seed, 0.005, 18), "none", stroke=mix(fill, RIM, 0.3), stroke_width=rim)
        if rim
        else ""
    )
    if rim:
        edge += path(
            blob(1.5, 2, r - rim, r - rim, seed, 0.005, 18), "none", stroke=mix(fill, SHADE, 0.42), stroke_width=r * 0.028
        )
    inner = (
        path(square(h + lip / 2, seed), "none", stroke=mix(fill, RIM, 0.3), stroke_width=lip)
        + path(square(h + lip + 1, seed), "none", stroke=mix(fill, SHADE, 0.32), stroke_width=r * 0.02)
        if lip
        else ""
    )
    age = patina(seed + 3, 26, (-r, -r, r, r), (VERDIGRIS, mix(fill, "ink", 0.26), mix(fill, "timber", 0.4)))
    return cut(body, fill, r * 0.07, age, raised(strokes, fill, r * pen), edge, inner)


def ban_liang() -> str:
    """Large, uneven, without a rim; strokes right and left of the hole."""
    strokes = (
        "M62 -58Q70 -30 58 -14M108 -60Q98 -34 112 -16M60 8H112M54 32H118M86 -12V64"
        "M-116 -52H-54M-112 -30V58M-58 -30V58M-112 -30H-58M-85 -52V22M-98 -8L-98 30M-72 -8L-72 30"
    )
    return cut_sprue() + cash(150, BRONZE, 0, 0, strokes, 31, 0.27)


def cut_sprue() -> str:
    """The stub where the metal ran in, left on the edge of early coins."""
    return cut(corners([(-24, -162), (20, -164), (24, -130), (-28, -130)], 6, 3), mix(BRONZE, SHADE, 0.12), 5)


def wuzhu() -> str:
    """Narrow outer rim; an hourglass stroke on the right, a comb of strokes on the left."""
    strokes = (
        "M56 -52H106M56 50H106M58 -50Q74 -16 104 48M104 -50Q88 -16 58 48"
        "M-106 -22L-88 -56L-70 -22M-88 -22V48M-104 0H-72M-106 48H-70M-58 -40Q-46 -10 -58 -4M-56 8Q-44 20 -54 52"
    )
    return cash(148, mix(BRONZE, "gold", 0.12), 15, 0, strokes, 42, 0.27)


def kaiyuan() -> str:
    """Broad even rim, rimmed hole and four groups of strokes: above, below, right, left."""
    strokes = (
        "M-30 -116V-66M30 -116V-66M-30 -116H-9V-95H-30M-30 -105H-9M9 -95V-116H30M9 -95H30M9 -105H30M-17 -84H17M-20 -75H20M-8 -84V-66M8 -84V-66"
        "M-17 70H17M-30 85H30M-8 85Q-10 106 -32 115M9 85V104Q10 114 34 112V104"
        "M68 -28L75 -21M66 -6Q80 -4 76 12Q72 24 64 30Q90 24 118 33M88 -29H112L100 -20M88 -14V20M88 -14H112V20M88 -3H112M88 8H112M100 -14V20"
        "M-90 -36V-29M-116 -18V-27H-64V-18M-110 -15H-94M-102 -15V-3M-110 -9H-94M-110 -3H-94M-86 -15H-70M-78 -15V-3M-86 -9H-70M-86 -3H-70"
        "M-103 5H-77V26H-103V5M-103 12H-77M-103 19H-77M-96 26L-108 36M-84 26L-70 36"
    )
    return cash(150, mix(COPPER, BRONZE, 0.55), 22, 9, strokes, 53, 0.235, 0.042)


def mini(fill: str, seed: int = 1) -> str:
    """A coin of radius 40 for piles and strings."""
    return cash(40, fill, 5, 0, "M15 -14V14M24 -12V12M-15 -14V14M-24 -12V12", seed, 0.27)


def side_coin(x: float, y: float, fill: str, ry: float = 34, rx: float = 13) -> str:
    """A coin seen almost from its edge, as it hangs on a string."""
    d = blob(x, y, rx, ry, int(x * 3 + y) % 97, 0.02, 12)
    return lift("s1", path(d, mix(fill, SHADE, 0.4), transform="translate(5 1)"), cut(d, fill, 4))


def roll(n: int, fill: str, step: float = 15, sag: float = 20) -> str:
    """n coins threaded on a cord, hanging in a shallow curve, centred on (0, 0)."""
    out, half = "", (n - 1) * step / 2
    for i in range(n):
        x = -half + i * step
        out += at(
            x,
            sag * (1 - (x / half) ** 2),
            side_coin(0, 0, mix(fill, RIM if i % 3 else SHADE, 0.08 + 0.05 * (i % 2))),
            r=x / half * -9,
        )
    return out


def tassel(x: float, y: float, r: float) -> str:
    rope = mix("loess", "timber", 0.35)
    return at(
        x,
        y,
        line("M0 0C20 -4 34 6 40 20M0 0C16 10 22 24 18 38", rope, 6.5),
        path(blob(2, 0, 12, 11, 3, 0.1), mix(rope, SHADE, 0.2)),
        r=r,
    )


def coin_string() -> str:
    """A string of a thousand is too long to draw: three thick loops tied together, one loose end."""
    cord = line("M-170 -104C-120 -130 120 -130 172 -104", mix("loess", "timber", 0.35), 7)
    rolls = "".join(
        lift("s3", at(dx, y, roll(n, c, 15.5, 18)))
        for dx, y, n, c in ((0, -74, 20, WARM), (6, 14, 21, mix(WARM, "gold", 0.2)), (-4, 102, 20, mix(WARM, BRONZE, 0.3)))
    )
    knots = (
        tassel(-162, -84, 180)
        + tassel(160, -80, 0)
        + tassel(-164, 8, 170)
        + tassel(170, 4, 10)
        + tassel(-164, 92, 175)
        + tassel(156, 92, 12)
    )
    return cord + knots + rolls


def iron_cash() -> str:
    """Dark iron coins: a heavy ring of them and two lying in front."""
    loop = ""
    for i in range(26):
        a = -168 + i * 13.4
        loop += at(0, 0, at(0, -116, side_coin(0, 0, mix(IRON, RIM if i % 2 else SHADE, 0.08), 36, 14)), r=a)
    rust = mix(IRON, "madder", 0.3)
    front = lift("s3", at(-74, 122, mini(mix(IRON, rust, 0.5), 5), s=1.25)) + lift("s3", at(58, 132, mini(IRON, 9), s=1.35))
    return at(0, -12, lift("s3", loop), tassel(-6, -118, -60), s=1.06) + front


def coin_pile() -> str:
    """A hill of coins: rows of them, denser toward the foot."""
    r, out = random.Random(8), ""
    for row in range(9):
        y = -116 + row * 33
        half = 18 + row * 20
        n = 1 + row * 2
        for i in range(n):
            x = (i / max(1, n - 1) * 2 - 1) * half * 1.0 + r.uniform(-7, 7)
            c = mix(WARM, ("gold", BRONZE, "tea", RIM)[r.randrange(4)], r.uniform(0.05, 0.3))
            out += lift(
                "s1",
                at(
                    x,
                    y + r.uniform(-7, 7),
                    f'<g transform="scale(1 {r.uniform(0.55, 0.95):.2f})">{mini(c, r.randrange(60))}</g>',
                    s=0.82,
                    r=r.uniform(-30, 30),
                ),
            )
    return out


def mould() -> str:
    """Two clay mould halves: a coin-shaped hollow with its pouring channel, and the cover leaning behind."""
    cover = cut(
        corners([(-20, -190), (150, -168), (142, 84), (-30, 70)], 20, 3, 4),
        mix(CLAY, SHADE, 0.14),
        11,
        patina(5, 12, (-20, -180, 150, 80), (mix(CLAY, SHADE, 0.3),)),
    )
    slab = cut(
        corners([(-170, -118), (66, -128), (74, 174), (-176, 168)], 24, 6, 4),
        CLAY,
        13,
        patina(7, 26, (-170, -120, 70, 170), (mix(CLAY, SHADE, 0.25), mix(CLAY, RIM, 0.4))),
    )
    hollow = "M-72 -130L-30 -132L-36 -62L-28 -58L-26 -44Q20 -36 26 -26L40 104L10 112Q-8 74 -52 74Q-96 74 -112 112L-144 104L-128 -26Q-122 -36 -76 -44L-74 -58L-66 -62Z"
    deep = path(hollow, mix(CLAY, SHADE, 0.5)) + path(hollow, mix(CLAY, SHADE, 0.28), transform="translate(6 7)")
    ribs = engraved("M-52 -30V56M-98 -16L-110 88M-6 -16L8 88", mix(CLAY, SHADE, 0.28), 6)
    crack = engraved("M40 174L22 140L44 128L34 96", CLAY, 4)
    keys = "".join(
        path(blob(x, y, 11, 10, 2, 0.1), mix(CLAY, SHADE, 0.4)) for x, y in ((-146, -84), (40, -96), (-148, 140), (48, 146))
    )
    return lift("s3", cover) + lift("s3", slab) + deep + ribs + crack + keys


def furnace() -> str:
    """A small clay furnace with a crucible, a glow in its mouth and a ladle."""
    wall = mix(CLAY, "loess", 0.2)
    body = cut(
        "M-116 172C-140 60 -120 -60 -70 -104H74C124 -60 144 60 120 172Z",
        wall,
        14,
        *[engraved(f"M-130 {y}Q0 {y + 22} 130 {y}", wall, 4) for y in (-40, 26)],
    )
    mouth = (
        path("M-56 172C-60 84 -40 44 2 44C44 44 64 84 58 172Z", mix("ink", "madder", 0.35))
        + path("M-44 172C-46 120 -30 100 -22 78C-14 108 4 96 6 66C26 92 48 120 46 172Z", mix("madder", "gold", 0.35))
        + path("M-26 172C-28 140 -12 130 -6 112C4 134 18 128 20 116C30 136 30 150 28 172Z", "rape")
    )
    pot = (
        cut("M-62 -150H66C66 -116 50 -92 34 -86H-30C-48 -92 -62 -116 -62 -150Z", mix("tea", "ink", 0.25), 8)
        + path(blob(2, -150, 64, 17, 3, 0.01), mix("tea", "ink", 0.5))
        + path(blob(2, -149, 53, 11.5, 4, 0.01), mix("rape", "gold", 0.5))
        + path(blob(-8, -152, 26, 5, 4, 0.03), mix("rape", "paper", 0.6))
    )
    ladle = line("M44 -154L172 -214", mix("timber", SHADE, 0.2), 14) + line("M46 -158L170 -216", mix("timber", "#FFE9C0", 0.3), 6)
    stones = "".join(
        lift("s1", cut(blob(x, 166, 32, 22, i, 0.08), mix("ridge", "tea", 0.5), 6)) for i, x in enumerate((-132, -90, 96, 140))
    )
    return lift("s3", body) + mouth + lift("s2", pot) + ladle + stones


def pictures() -> Iterator[Picture]:
    """The object pictures of this file."""
    yield from objects(
        {
            "ban-liang": item(ground(136, y=178), lift("s3", at(0, 10, ban_liang(), s=1.06))),
            "wuzhu": item(ground(136, y=172), lift("s3", at(0, 4, wuzhu(), s=1.08))),
            "kaiyuan": item(ground(136, y=172), lift("s3", at(0, 4, kaiyuan(), s=1.08))),
            "coin-string": item(ground(176, y=164), coin_string()),
            "iron-cash": item(ground(160, y=178), iron_cash()),
            "coin-pile": item(ground(196, y=168), at(0, 10, coin_pile())),
            "mould": item(ground(176, y=184), mould()),
            "furnace": item(ground(170, y=182), at(0, 10, furnace(), s=0.96)),
        }
    )
