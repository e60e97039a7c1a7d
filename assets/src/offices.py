"""The places of the town that keep, make, lend and protect money: museum, mint, bank, station, help desk.

Each is drawn around (0, 0) = middle of its ground line, about 220 wide and 170 high.
"""

from __future__ import annotations

from coins import coin
from houses import block, door, pot, window
from nature import tree
from palette import P, mix
from svgkit import at, circle, lift, line, path, poly, rect


def museum() -> str:
    w = mix("paper", "loess", 0.32)
    cols = "".join(
        rect(x, -62, 10, 52, P["madder"])
        + rect(x - 3, -66, 16, 6, P["timber"], 2)
        + rect(x - 3, -12, 16, 5, "#CFC1A6", 1)
        + rect(x + 6, -60, 3, 48, "#000000", opacity=0.12)
        for x in (-74, -40, 30, 64)
    )
    return (
        tree(-112, -8, 0.9, "pine", "spruce")
        + tree(116, -10, 0.8, "pine", "spruce")
        + lift(
            "s2",
            block(-84, -8, 168, 64, 44, w)
            + window(-62, -54, 18, 26, "madder")
            + window(44, -54, 18, 26, "madder")
            + door(-16, -8, 32, 44, "deep")
            + cols
            + path("M-98 -70L98 -70L106 -84Q0 -76 -106 -84Z", P["deep"])
            + rect(-96, -74, 192, 6, mix("deep", "#FFFFFF", 0.25), 3)
            + poly([(98, -70), (122, -85), (130, -98), (106, -84)], mix("deep", "#2A1208", 0.3))
            + path("M-106 -84Q0 -76 106 -84L130 -98Q20 -92 -80 -98Z", mix("deep", "#FFFFFF", 0.14)),
        )
        + lift(
            "s2",
            block(-46, -84, 92, 34, 30, w)
            + path("M-60 -116L60 -116L68 -128Q0 -122 -68 -128Z", P["deep"])
            + path("M-68 -128Q0 -122 68 -128L84 -139Q10 -134 -50 -139Z", mix("deep", "#FFFFFF", 0.14))
            + poly([(60, -116), (76, -126), (84, -139), (68, -128)], mix("deep", "#2A1208", 0.3)),
        )
        + lift("s1", coin(0, -100, 19))
        + poly([(-30, 0), (30, 0), (24, -8), (-24, -8)], "#E4D8BF")
        + poly([(-36, 6), (36, 6), (30, 0), (-30, 0)], "#D2C4A6")
    )


def mint() -> str:
    b = mix("madder", "loess", 0.42)
    bricks = "".join(
        rect(x + (8 if r % 2 else 0), -66 + r * 11, 12, 4, mix(b, "#2A1208", 0.1), 1)
        for r in range(6)
        for x in range(-76, 40, 34)
    )
    saw = "".join(
        poly([(x, -78), (x + 34, -78), (x + 34, -100)], mix(b, "#FFFFFF", 0.15))
        + poly([(x + 5, -81), (x + 31, -81), (x + 31, -95)], "#9CC6CE")
        + poly([(x + 34, -78), (x + 34, -100), (x + 56, -112), (x + 56, -90)], mix(b, "#2A1208", 0.25))
        for x in (10, -26, -62)
    )
    teeth = "".join(at(0, 0, rect(-5, -27, 10, 12, "#7A6A5E", 2), r=k * 45) for k in range(8))
    gear = teeth + circle(0, 0, 20, "#7A6A5E") + circle(-1, -1.5, 17, "#9A8A7C") + circle(0, 0, 7, "#5E5048")
    return (
        tree(-106, -4, 0.8, "pine", "spruce")
        + lift(
            "s2",
            path("M44 -70L48 -150L68 -150L72 -70Z", mix(b, "#2A1208", 0.12))
            + rect(44, -156, 28, 9, mix(b, "#FFFFFF", 0.2), 2)
            + path("M60 -70L60 -147L68 -147L72 -70Z", "#2A1208", opacity=0.14),
        )
        + lift(
            "s2",
            block(-82, 0, 126, 78, 44, b, rim=False)
            + saw
            + bricks
            + door(-14, 0, 30, 48, "timber")
            + window(-66, -50, 28, 24, "night")
            + rect(-18, -62, 38, 6, P["night"], 2),
        )
        + at(22, -52, gear, s=0.78)
        + lift(
            "s2",
            poly([(38, -44), (96, -18), (96, -10), (38, -34)], P["timber"])
            + "".join(coin(x, y, 6.5, False) for x, y in ((50, -44), (66, -37), (82, -30)))
            + path("M84 -20L118 -20L114 4L88 4Z", mix("timber", "#FFE9C0", 0.2))
            + line("M85 -12H117M87 -2H115", P["tea"], 2.5)
            + "".join(coin(x, y, 6.5, False) for x, y in ((92, -23), (102, -26), (111, -22))),
        )
    )


def bank() -> str:
    w = "#F3E6CC"
    return (
        tree(-96, 0, 0.95, "pine", "poplar")
        + tree(-112, 2, 0.75, mix("pine", "meadow", 0.4), "poplar")
        + tree(116, -8, 0.85, mix("pine", "meadow", 0.4), "poplar")
        + lift(
            "s2",
            block(-74, 0, 148, 86, 50, w, roof=mix("deep", "#FFFFFF", 0.3))
            + rect(-80, -96, 160, 13, P["deep"], 2)
            + poly([(80, -83), (108, -100), (108, -113), (80, -96)], mix("deep", "#2A1208", 0.35))
            + poly([(-80, -96), (80, -96), (108, -113), (-52, -113)], mix("deep", "#FFFFFF", 0.22))
            + path("M-34 -96Q-34 -126 0 -128Q34 -126 34 -96Z", w)
            + path("M-40 -96Q-40 -133 0 -135Q40 -133 40 -96L34 -96Q34 -126 0 -128Q-34 -126 -34 -96Z", P["deep"])
            + rect(-74, -14, 148, 14, "#D9C6A2")
            + window(-62, -66, 26, 32, "deep")
            + window(36, -66, 26, 32, "deep")
            + "".join(
                rect(x, -82, 9, 82, "#FFFAEE")
                + rect(x + 6, -82, 3, 82, "#000000", opacity=0.1)
                + rect(x - 3, -84, 15, 5, P["gold"], 1)
                for x in (-32, 23)
            ),
        )
        + door(-15, 0, 30, 52, "deep")
        + path("M-26 -58L26 -58L34 -46Q0 -38 -34 -46Z", P["rape"])
        + path("M-9 -58L9 -58L11 -42Q0 -40 -11 -42Z", P["paper"])
        + lift("s1", coin(0, -108, 15))
        + pot(-52, 0)
        + pot(52, 0, "madder")
    )


def shield() -> str:
    """Emblem of the anti-fraud station, around (0, 0), 44 wide."""
    return (
        path("M0 -26L22 -17C22 6 14 20 0 28C-14 20 -22 6 -22 -17Z", P["night"])
        + path("M0 -19L16 -12C16 5 10 14 0 20C-10 14 -16 5 -16 -12Z", P["lake"])
        + line("M-8 0L-2 7L9 -6", "#FFFFFF", 5)
    )


def balance() -> str:
    """Emblem of the help desk, around (0, 0), 46 wide."""
    return (
        line("M0 -17V15M-10 17H10", P["paper"], 3.4)
        + line("M-15 -10H15", P["paper"], 3.4)
        + circle(0, -17, 3, P["paper"])
        + "".join(
            line(f"M{x} -10l-6 11M{x} -10l6 11", P["paper"], 1.8) + path(f"M{x - 8} 1H{x + 8}Q{x} 10 {x - 8} 1Z", P["rape"])
            for x in (-15, 15)
        )
    )


def station() -> str:
    w = "#EDF4F3"
    return (
        tree(-98, -6, 0.9, mix("pine", "meadow", 0.3))
        + tree(106, -8, 1.0, "pine", "spruce")
        + lift(
            "s2",
            block(-72, 0, 138, 74, 46, w, roof="#C9DDE0")
            + rect(-80, -88, 154, 16, P["night"], 4)
            + poly([(74, -72), (100, -88), (100, -104), (74, -88)], mix("night", "#000000", 0.3))
            + poly([(-80, -88), (74, -88), (100, -104), (-54, -104)], mix("night", "#FFFFFF", 0.2))
            + rect(-72, -26, 138, 7, P["lake"])
            + rect(-72, -19, 138, 19, mix("lake", "#FFFFFF", 0.6))
            + rect(-60, -62, 50, 34, "#FFFFFF", 3)
            + rect(-57, -59, 44, 28, "#6FA9BC", 2)
            + poly([(-57, -59), (-34, -59), (-50, -31), (-57, -31)], "#FFFFFF", opacity=0.3)
            + line("M-35 -59V-31", "#FFFFFF", 3)
            + rect(-64, -29, 58, 6, "#FFFFFF", 2)
            + door(18, 0, 30, 54, "lake"),
        )
        + lift("s1", at(0, -100, shield(), s=1.02))
        + at(
            -58,
            -104,
            line("M0 0V-26", P["tea"], 4),
            poly([(-4, -30), (16, -42), (16, -14), (-4, -24)], P["rape"]),
            rect(-12, -32, 10, 10, P["gold"], 3),
            line("M22 -36q6 8 0 16M28 -42q11 14 0 28", P["gold"], 2.6),
        )
        + pot(-4, 0, "rape")
        + pot(62, 0)
    )


def rights() -> str:
    """Help desk: open counter, sage roof, a balance on the sign."""
    w, roof = mix("paper", "loess", 0.22), mix("pine", "meadow", 0.25)
    return (
        tree(-104, -4, 0.9, mix("meadow", "pine", 0.3))
        + tree(104, -6, 0.95, mix("rape", "meadow", 0.4))
        + lift(
            "s2",
            block(-74, 0, 142, 78, 46, w, roof=mix(roof, "#FFFFFF", 0.2))
            + rect(-82, -90, 158, 14, roof, 4)
            + poly([(76, -76), (102, -92), (102, -106), (76, -90)], mix(roof, "#2A1208", 0.3))
            + poly([(-82, -90), (76, -90), (102, -106), (-56, -106)], mix(roof, "#FFFFFF", 0.18))
            + rect(-74, -12, 142, 12, "#D9C6A2"),
        )
        + rect(-62, -60, 74, 40, "#6E4E37", 3)
        + rect(-58, -57, 66, 37, "#FFE9B8", 2)
        + poly([(-58, -57), (-24, -57), (-44, -20), (-58, -20)], "#FFFFFF", opacity=0.3)
        + lift(
            "s1",
            path("M-68 -64L18 -64L24 -50Q-25 -42 -74 -50Z", P["pine"])
            + path("M-52 -64L-36 -64L-38 -47Q-50 -47 -56 -48ZM-14 -64L2 -64L6 -48Q-4 -46 -14 -46Z", P["paper"]),
        )
        + rect(-68, -24, 86, 9, mix("timber", "#FFE9C0", 0.3), 3)
        + door(30, 0, 30, 54, "pine")
        + lift(
            "s1",
            circle(0, -104, 27, P["pine"]) + circle(0, -104, 23, mix("pine", "#FFFFFF", 0.14)) + at(0, -104, balance()),
        )
        + rect(-66, -8, 60, 5, mix("timber", "#FFE9C0", 0.2), 2)
        + rect(-60, -4, 5, 6, P["timber"])
        + rect(-16, -4, 5, 6, P["timber"])
        + pot(22, 0)
        + pot(70, 0, "madder")
    )
