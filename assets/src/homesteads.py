"""The places of the town where people live, trade and learn: courtyard, market, ranch, school.

Each is drawn around (0, 0) = middle of its ground line, about 220 wide and 170 high.
"""

from __future__ import annotations

from houses import block, bunting, door, eave, pot, stall, window
from nature import tree, yak
from palette import P, mix
from svgkit import at, circle, lift, line, path, poly, rect


def home() -> str:
    w = mix("loess", "#FFFFFF", 0.08)
    return (
        tree(-84, -30, 1.15, mix("meadow", "pine", 0.35))
        + tree(92, -28, 0.9, mix("rape", "meadow", 0.35))
        + lift(
            "s2",
            block(-62, -34, 120, 72, 60, w)
            + eave(-62, -100, 120, 60)
            + window(-46, -84, 24, 26, lit=True)
            + window(14, -84, 24, 26, lit=True)
            + door(-14, -34, 22, 46, "pine")
            + "".join(line(f"M{x} -92v16", P["rape"], 5) for x in (-16, -12, 44, 49)),
        )
        + lift(
            "s2",
            rect(-104, -44, 74, 44, P["loess"])
            + rect(14, -44, 92, 44, P["loess"])
            + rect(-106, -50, 78, 8, mix("loess", "#FFFFFF", 0.35), 3)
            + rect(12, -50, 96, 8, mix("loess", "#FFFFFF", 0.35), 3)
            + line("M-92 -28h14M-66 -14h16M34 -16h16M66 -30h14M84 -12h10", mix("loess", "#5A2E14", 0.25), 2.5)
            + rect(-32, -66, 48, 66, mix("timber", "#2A1208", 0.1), 2)
            + rect(-38, -74, 60, 10, P["timber"], 3)
            + rect(-34, -82, 52, 8, mix("timber", "#FFE9C0", 0.3), 3)
            + door(-24, 0, 32, 54, "madder"),
        )
        + pot(-90, -50)
        + pot(-66, -50, "rape")
        + pot(44, -50, "madder")
        + pot(70, -50)
        + pot(92, -50, "rape")
    )


def market() -> str:
    return (
        tree(-100, -20, 0.85, mix("meadow", "pine", 0.5))
        + lift(
            "s2",
            block(-40, -34, 92, 76, 50, mix("loess", "#FFFFFF", 0.2))
            + eave(-40, -102, 92, 50)
            + window(-26, -94, 18, 20)
            + window(2, -94, 18, 20)
            + window(28, -94, 18, 20),
        )
        + stall(-112, P["madder"], P["paper"], ("#E2603C", P["rape"], P["meadow"], "#C9483A"))
        + stall(46, P["deep"], P["paper"], (P["meadow"], "#E58A3C", P["madder"], P["rape"]))
        + stall(-33, P["rape"], P["paper"], ("#8C5A3C", "#D9A86C", "#F1E3C4", "#B4452F"))
        + bunting(-112, -104, -20, -122, 6, 8)
        + bunting(52, -122, 122, -96, 5, 8)
        + at(-122, 0, rect(-9, -14, 18, 14, P["timber"], 2), circle(-4, -16, 5, P["rape"]), circle(4, -16, 5, "#E58A3C"))
    )


def ranch() -> str:
    tent = (
        path("M-92 0L-74 -58Q-30 -66 -22 -96Q-14 -66 36 -58L52 0Z", "#FBF5E8")
        + path("M-22 -96Q-14 -66 36 -58L52 0L-6 0Q-10 -50 -22 -96Z", "#E4D9C2")
        + path("M-74 -58Q-30 -66 -22 -96Q-14 -66 36 -58L39 -48Q-12 -56 -22 -82Q-32 -56 -77 -48Z", P["deep"])
        + path("M-34 0Q-34 -36 -22 -44Q-10 -36 -10 0Z", "#6E4E37")
        + path("M-34 0Q-34 -36 -22 -44Q-30 -20 -28 0Z", "#FFFFFF", opacity=0.5)
        + "".join(
            at(x, -20, circle(0, 0, 9, P["deep"]), circle(0, 0, 6, "#FBF5E8"), rect(-2, -2, 4, 4, P["deep"], 1))
            for x in (-62, 22)
        )
        + line("M-92 0L-104 6M52 0L66 6M-74 -58L-98 4M36 -58L60 4", P["tea"], 1.8)
    )
    fence = (
        "".join(rect(x, -24, 5, 26, mix("timber", "#FFE9C0", 0.15), 2) for x in (52, 72, 92, 112))
        + rect(46, -19, 76, 5, mix("timber", "#FFE9C0", 0.3), 2)
        + rect(46, -9, 76, 5, mix("timber", "#FFE9C0", 0.3), 2)
    )
    return (
        lift("s2", tent)
        + line("M-22 -96V-112", P["timber"], 3)
        + path("M-22 -112L-4 -106L-22 -99Z", P["madder"])
        + yak(88, -18, 0.62)
        + fence
        + yak(-112, 10, 0.72, flip=True)
        + yak(22, 16, 0.66, white=True)
    )


def school() -> str:
    w = "#F6E7C8"
    wins = "".join(window(x, y, 18, 16, "#FFFFFF", "#6FA9BC") for y in (-78, -46) for x in (-92, -64, 44, 72)) + "".join(
        window(x, -78, 18, 16, "#FFFFFF", "#6FA9BC") for x in (-30, 12)
    )
    return (
        tree(-126, -2, 0.95, mix("meadow", "pine", 0.45))
        + tree(130, -6, 0.85, mix("meadow", "pine", 0.45))
        + lift(
            "s2",
            block(-104, 0, 208, 90, 40, w, roof=mix("madder", "#FFFFFF", 0.3))
            + rect(-110, -97, 220, 11, P["madder"], 3)
            + poly([(110, -86), (132, -100), (132, -111), (110, -97)], mix("madder", "#2A1208", 0.35))
            + poly([(-110, -97), (110, -97), (132, -111), (-88, -111)], mix("madder", "#FFFFFF", 0.25))
            + rect(-104, -24, 208, 4, mix("madder", "#FFFFFF", 0.35))
            + wins,
        )
        + lift(
            "s2",
            block(-24, -97, 48, 36, 26, w)
            + path("M-32 -133L32 -133L46 -142L8 -170L-8 -170Z", P["madder"])
            + poly([(32, -133), (46, -142), (8, -170)], mix("madder", "#2A1208", 0.25))
            + circle(0, -115, 13, P["timber"])
            + circle(0, -115, 10.5, "#FFFDF6")
            + line("M0 -115V-122M0 -115L5 -112", P["ink"], 2.2),
        )
        + rect(-26, -46, 52, 46, mix("madder", "#FFFFFF", 0.1), 2)
        + rect(-20, -40, 18, 40, "#5E8FA0", 1)
        + rect(2, -40, 18, 40, "#5E8FA0", 1)
        + path("M-34 -50L34 -50L28 -44L-28 -44Z", P["timber"])
        + poly([(-26, 6), (26, 6), (22, 0), (-22, 0)], "#D9C6A2")
        + pot(-40, 0, "rape")
        + pot(40, 0)
    )
