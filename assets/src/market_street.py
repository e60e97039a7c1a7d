"""A market street by the river on a bright morning: stalls on both sides, shops behind, a bridge between them.

Nobody is in it: puppets stand before it. No brand, no price, no writing.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from typing import Final

from houses import bunting, chilli, corn, lantern, lattice
from land import LIGHT, MASTER, VIEW, cloud, light, soften
from mountains import hazed, summit
from nature import tree
from palette import P, mix
from picture import Output, Picture
from svgkit import circle, ellipse, g, lift, lin, line, path, rect, svg

WOOD: Final = mix("timber", "#FFE9C0", 0.18)
PALE_WOOD: Final = mix("timber", "#FFE9C0", 0.45)
DARK_WOOD: Final = mix("timber", "#2A1208", 0.2)
DEFS: Final = (
    lin("sk", [(0, "#8ACBDD"), (0.2, "#BFE3E6"), (0.34, "#FBF0D6"), (1, "#FBF0D6")])
    + lin("wl", [(0, "#F1D3A4"), (1, "#DDAF78")])
    + lin("w2", [(0, "#FBEBCB"), (1, "#EBCFA0")])
    + lin("rv", [(0, "#BFE3DF"), (0.4, "#6CBBC8"), (1, "#3E9DB3")])
    + lin("gr", [(0, "#E8CFA4"), (1, "#C99F6A")])
    + lin("sun", [(0, "#FFF1CC", 0.5), (1, "#FFF1CC", 0)])
    + soften(1.4)
)


def outside() -> str:
    """Sky and mountains in the gap, the far bank, the river and its stone bridge."""
    peaks = ((520, 380, 150), (800, 420, 184), (650, 300, 110))
    r = random.Random(3)
    arch = "M430 400Q640 312 860 400V456H792Q768 366 645 360Q522 366 498 456H430Z"
    out = rect(-40, -160, 1360, 1040, "url(#sk)") + cloud(470, 20, 0.8) + cloud(770, -30, 0.7) + cloud(640, -90, 0.9)
    out += "".join(summit(x, 260, w, h, i + 11, hazed("#DDEBE4", 0.35)) for i, (x, w, h) in enumerate(peaks))
    out += path("M420 262Q560 236 660 250T900 246V330H420Z", mix("rape", "#FFFFFF", 0.12))
    out += path("M420 292Q560 270 660 284T900 280V360H420Z", mix("meadow", "rape", 0.25))
    out += tree(520, 300, 0.7, mix("pine", "meadow", 0.4), "poplar") + tree(760, 296, 0.8, "pine", "poplar")
    out += tree(736, 300, 0.6, mix("pine", "meadow", 0.4), "poplar") + rect(420, 316, 480, 210, "url(#rv)")
    for _ in range(26):
        x, y = r.uniform(480, 800), r.uniform(330, 500)
        out += line(f"M{x:.0f} {y:.0f}h{r.uniform(10, 36):.0f}", "#F1FAF4", 2.4, opacity=0.6)
    stones = "".join(
        line(f"M{x} {y}h16", "#B79C76", 2.4, opacity=0.7)
        for x, y in ((470, 424), (806, 420), (512, 396), (752, 392), (600, 352), (676, 350))
    )
    rail = line("M430 388Q640 300 860 388", "#EADCBE", 9)
    posts = "".join(
        rect(x - 4, y - 16, 8, 18, "#EADCBE", 3)
        for x, y in ((474, 374), (532, 356), (592, 345), (654, 342), (716, 347), (776, 358), (826, 376))
    )
    return (
        out
        + lift("s2", path(arch, "#D3BD94"), path("M430 400Q640 312 860 400V408Q640 322 430 408Z", "#E6D5B0"))
        + stones
        + posts
        + rail
    )


def shop(x: float, w: float, top: float, wall: str, cloth: str, flip: bool = False) -> str:
    """A two-storey shop front: tiled eave, lattice windows, a cloth over the open counter."""
    rafters = "".join(circle(x + 16 + i * 30, top + 26, 7, mix("timber", "#FFE9C0", 0.42)) for i in range(int((w - 10) / 30)))
    roof = path(f"M{x - 26} {top + 16}L{x - 4} {top - 16}H{x + w + 4}L{x + w + 26} {top + 16}Z", mix("deep", "ridge", 0.35))
    tiles = "".join(
        line(f"M{x + 8 + i * 26} {top - 12}L{x + 2 + i * 26} {top + 12}", mix("deep", "#2A1208", 0.2), 3, opacity=0.5)
        for i in range(int(w / 26))
    )
    beam = rect(x - 10, top + 16, w + 20, 20, "timber", 3)
    upper = lattice(x + w * 0.14, top + 58, w * 0.27, 74) + lattice(x + w * 0.59, top + 58, w * 0.27, 74, True)
    floor = rect(x - 6, top + 160, w + 12, 14, "timber", 3)
    front = rect(x + 16, top + 186, w - 32, 330 - 2, mix("timber", "#2A1208", 0.42), 4)
    shade = rect(x + 16, top + 186, w - 32, 40, "#2A1208", opacity=0.25)
    valance = awning(x + 6, top + 176, w - 12, 46, cloth, "paper", int(w / 36))
    return lift("s3", rect(x, top + 20, w, 500, wall), roof, tiles, beam, rafters) + upper + floor + front + shade + valance


def awning(x: float, y: float, w: float, h: float, a: str, b: str, n: int) -> str:
    """A striped cloth with scalloped hem, wider below than above."""
    out, spread = "", h * 0.22
    for i in range(n):
        t0, t1 = x + w * i / n, x + w * (i + 1) / n
        b0, b1 = x - spread + (w + 2 * spread) * i / n, x - spread + (w + 2 * spread) * (i + 1) / n
        hem = f"M{t0:.1f} {y}H{t1:.1f}L{b1:.1f} {y + h}Q{(b0 + b1) / 2:.1f} {y + h + 20} {b0:.1f} {y + h}Z"
        out += path(hem, a if i % 2 == 0 else b)
    fold = path(f"M{x} {y}H{x + w}L{x + w + spread * 0.4} {y + h * 0.3}H{x - spread * 0.4}Z", "#FFFFFF", opacity=0.16)
    return lift("s3", out, fold)


def heap(x: float, y: float, fruit: Sequence[str], r: float = 11) -> str:
    """A pyramid of fruit in a round basket; (x, y) is the middle of its rim."""
    rows = (
        (-2, 0),
        (-1, 0),
        (0, 0),
        (1, 0),
        (2, 0),
        (-1.5, -1),
        (-0.5, -1),
        (0.5, -1),
        (1.5, -1),
        (-1, -2),
        (0, -2),
        (1, -2),
    )
    out = ""
    for i, (dx, dy) in enumerate(rows):
        px, py = x + dx * r * 1.7, y + dy * r * 1.35 - 4
        out += circle(px, py, r, fruit[i % len(fruit)]) + circle(px - r * 0.3, py - r * 0.35, r * 0.26, "#FFFFFF", opacity=0.55)
    w = r * 5
    weave = "".join(line(f"M{x - w + 8 + k * 14} {y + 8}l8 12", DARK_WOOD, 2, opacity=0.5) for k in range(int(w / 7.6)))
    basket = path(f"M{x - w} {y}H{x + w}L{x + w - 10} {y + 26}H{x - w + 10}Z", mix("loess", "timber", 0.35))
    return out + basket + rect(x - w - 4, y - 4, 2 * w + 8, 9, mix("loess", "#FFFFFF", 0.2), 4) + weave


def crate(x: float, y: float, w: float, h: float) -> str:
    slats = "".join(rect(x, y + i * (h / 3), w, h / 3 - 4, mix("timber", "#FFE9C0", 0.24 + 0.08 * (i % 2)), 3) for i in range(3))
    return rect(x + 6, y - 4, 10, h + 4, DARK_WOOD, 2) + rect(x + w - 16, y - 4, 10, h + 4, DARK_WOOD, 2) + slats


def cabbages(x: float, y: float) -> str:
    out = ""
    for dx, dy in ((-44, 0), (0, 0), (44, 0), (-22, -26), (22, -26)):
        c = mix("meadow", "#FFFFFF", 0.12)
        out += circle(x + dx, y + dy - 8, 23, mix("meadow", "pine", 0.35)) + circle(x + dx - 2, y + dy - 11, 18, c)
        out += line(f"M{x + dx} {y + dy + 4}Q{x + dx - 4} {y + dy - 12} {x + dx - 12} {y + dy - 18}", mix(c, "#FFFFFF", 0.5), 3)
    return out


def bowls(x: float, y: float) -> str:
    """Stacked noodle bowls and a steaming pot lid."""

    def bowl(px: float, py: float, c: str) -> str:
        body = path(f"M{px - 26} {py - 22}H{px + 26}Q{px + 24} {py} {px} {py}Q{px - 24} {py} {px - 26} {py - 22}Z", "#FBF5E8")
        return body + line(f"M{px - 23} {py - 15}H{px + 23}", c, 3.4)

    stack = bowl(x - 62, y, "lake") + bowl(x - 62, y - 12, "madder") + bowl(x - 62, y - 24, "lake")
    pot = path(
        f"M{x - 14} {y - 44}H{x + 74}V{y - 8}Q{x + 72} {y} {x + 60} {y}H{x}Q{x - 12} {y} {x - 14} {y - 8}Z",
        mix("night", "ridge", 0.4),
    )
    lid = path(f"M{x - 18} {y - 44}Q{x + 30} {y - 72} {x + 78} {y - 44}Z", mix("night", "ridge", 0.6)) + circle(
        x + 30, y - 60, 6, "gold"
    )
    steam = line(f"M{x + 8} {y - 78}q-10 -16 0 -30t0 -30M{x + 48} {y - 78}q-10 -16 0 -30t0 -26", "#FFFFFF", 7, opacity=0.5)
    return steam + stack + lift("s1", pot, lid)


def cloths(x: float, y: float) -> str:
    """Rolled cloth with embroidered ends, and a folded pile."""
    out = ""
    for i, (c, k) in enumerate((("madder", "rape"), ("lake", "paper"), ("pine", "rape"), ("blush", "madder"))):
        px = x - 66 + i * 38
        out += rect(px, y - 64 + (i % 2) * 10, 32, 64 - (i % 2) * 10, c, 9)
        out += line(f"M{px + 4} {y - 30}h24M{px + 4} {y - 20}h24", k, 3) + circle(px + 16, y - 42, 4.5, k)
    return out


def stand(x: float, y: float, w: float, a: str, goods: str) -> str:
    """A stall seen from the front: posts, awning, counter at y with goods on it."""
    posts = rect(x + 6, y - 190, 14, 290, WOOD, 3) + rect(x + w - 20, y - 190, 14, 290, WOOD, 3)
    back = rect(x + 20, y - 160, w - 40, 150, "#5A3416", opacity=0.22)
    table = rect(x - 8, y, w + 16, 16, PALE_WOOD, 5) + rect(x, y + 16, w, 92, WOOD, 3)
    boards = line(f"M{x + 4} {y + 46}H{x + w - 4}M{x + 4} {y + 78}H{x + w - 4}", DARK_WOOD, 3, opacity=0.5)
    shade = rect(x, y + 16, w, 14, "#2A1208", opacity=0.2)
    foot = ellipse(x + w / 2 + 8, y + 110, w / 2 + 18, 12, "#5A3416", opacity=0.26)
    hung = lantern(x + 40, y - 122, 1.3) + lantern(x + w - 40, y - 122, 1.3)
    return foot + lift("s3", posts, back, table) + boards + shade + goods + awning(x, y - 210, w, 66, a, "paper", 8) + hung


def street() -> str:
    """Paving with a patch of sun, wider toward us."""
    out = path("M-20 500H1300V860H-20Z", "url(#gr)") + path("M470 500H800L1010 860H260Z", "url(#sun)")
    seam = mix("loess", "#5A2E14", 0.18)
    r = random.Random(8)
    for i in range(7):
        y = 512 + i * 34 + i * i * 3
        step = 92 + i * 14
        for k in range(-1, 16):
            x = k * step + (step / 2 if i % 2 else 0) + r.uniform(-6, 6)
            out += rect(x, y, step - 12, 22 + i * 4, mix("loess", "#FFFFFF", r.uniform(0.16, 0.34)), 10, opacity=0.55)
        out += line(f"M-20 {y - 5}H1300", seam, 2, opacity=0.18)
    return out + rect(-20, 500, 1320, 10, "#5A3416", opacity=0.16)


def quay() -> str:
    """The stone edge of the street toward the river, with a rail."""
    stone = rect(450, 470, 380, 36, "#D9C6A2", 4) + rect(442, 462, 396, 14, "#EADCBE", 5)
    joints = "".join(line(f"M{x} 480v20", "#B79C76", 2.4, opacity=0.7) for x in (500, 560, 612, 676, 730, 790))
    return lift("s2", stone) + joints


def market_street() -> str:
    apples, pears = ("#D8432F", "#E2603C", "#C9483A"), (mix("rape", "meadow", 0.35), "#D9C94E")
    apricots = ("#F2A24A", "#EE8F3A")
    shops = shop(-60, 252, 56, "url(#w2)", P["pine"]) + shop(220, 236, 96, "url(#wl)", P["madder"])
    shops += shop(836, 232, 92, "url(#wl)", P["deep"]) + shop(1094, 260, 50, "url(#w2)", P["rape"])
    dried = corn(206, 150, 8) + chilli(1082, 156, 9)
    left = stand(196, 424, 262, P["madder"], heap(256, 414, apples) + heap(392, 414, apricots))
    right = stand(826, 424, 262, P["deep"], cabbages(894, 424) + heap(1020, 414, pears))
    outer = stand(-96, 446, 262, P["rape"], cloths(66, 446)) + stand(1124, 446, 262, P["pine"], bowls(1222, 446))
    crates = lift("s2", crate(470, 480, 74, 42) + heap(507, 474, pears, 8)) + lift("s2", crate(744, 486, 70, 40))
    strings = bunting(196, 92, 1090, 88, 30, 34)
    far = g(outside(), quay(), shops, dried, filter="url(#dof)")
    return svg(1280, 960, far + street() + left + right + outer + crates + strings + light(), DEFS + LIGHT, VIEW)


def pictures() -> Iterator[Output]:
    yield Picture("assets/art/scene/market.webp", market_street(), MASTER)
