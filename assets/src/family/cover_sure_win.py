"""The cover of the fifth lesson: a line climbs out of a phone and turns to dots. No words."""

from __future__ import annotations

from collections.abc import Iterator

from origin.covers import DEFS, H, W, frame
from origin.digits import CASE, box
from origin.paper import SHADE, corners, cut, glint
from palette import mix
from picture import Picture
from svgkit import at, circle, ellipse, g, lift, lin, line, path, rect, svg

from family.keepsakes import IMAGES

SKIN, SKIN_SHADE = "#F6C79C", "#DFA170"


def ruled_wall() -> str:
    return (
        rect(0, 0, W, H, "url(#bk)")
        + "".join(line(f"M{x} 0V236", "paper", 2, opacity=0.18) for x in range(20, 480, 40))
        + "".join(line(f"M0 {y}H480", "paper", 2, opacity=0.18) for y in range(20, 236, 36))
    )


def phone_with_a_chart() -> str:
    clip = f'<clipPath id="chart"><path d="{box(176, 220, 18)}"/></clipPath>'
    grid = "".join(line(f"M{x} -120V120", mix("lake", "paper", 0.75), 2) for x in range(-80, 90, 28)) + "".join(
        line(f"M-90 {y}H90", mix("lake", "paper", 0.75), 2) for y in range(-100, 120, 26)
    )
    bars_ = "".join(
        rect(-76 + k * 26, 92 - hh, 15, hh, mix("lake", "paper", 0.35), 4) for k, hh in enumerate((16, 24, 22, 34, 46, 60))
    )
    return at(
        176,
        164,
        lift("s3", cut(box(204, 252, 34), CASE, 9)),
        clip,
        g(
            rect(-90, -112, 180, 224, mix("sky", "paper", 0.55)),
            grid,
            bars_,
            rect(-90, -112, 180, 34, "deep"),
            rect(-66, -100, 60, 10, "paper", 5),
            clip_path="url(#chart)",
        ),
        r=-3,
    )


def climbing_line() -> str:
    """The part of the line that is drawn."""
    climb = "M96 240L126 222L152 228L184 186L212 180L246 122L270 96"
    return (
        line(climb, SHADE, 11, opacity=0.25, transform="translate(3 6)")
        + line(climb, "madder", 10)
        + "".join(circle(x, y, 6.5, "rape") for x, y in ((126, 222), (152, 228), (184, 186), (212, 180), (246, 122)))
    )


def only_dots() -> str:
    """The part that is only promised."""
    return "".join(
        circle(270 + k * 17, 96 - k * 17.5 + k * k * 0.3, 5.4 - k * 0.5, "madder", opacity=1 - k * 0.1) for k in range(1, 8)
    )


def hovering_hand() -> str:
    """An arm from below on the right, four fingers out, above the glass."""
    sleeve = lift(
        "s2",
        cut("M430 340C420 300 396 262 360 236L404 190C444 214 486 250 500 290V340Z", "pine", 8),
        cut(corners([(350, 240), (398, 186), (416, 198), (366, 254)], 8), mix("pine", "paper", 0.6), 5),
    )
    hand_ = lift(
        "s2",
        path(
            "M362 236C336 232 314 222 300 206L268 186C256 178 264 164 276 170L304 184L266 156C254 148 264 132 276 140L314 166L284 134C276 124 288 112 298 122L334 156L318 126C312 114 326 106 334 116C352 140 380 160 396 190Z",
            SKIN,
            stroke=SKIN_SHADE,
            stroke_width=2,
        ),
    )
    return sleeve + hand_


def sure_win() -> str:
    """A line climbs straight out of a phone; beyond the glass it is only dots. A hand hovers over it."""
    table = lift(
        "s4", rect(-10, 240, 500, 90, mix("timber", "#FFE9C0", 0.2)), rect(-10, 236, 500, 8, mix("timber", "#FFE9C0", 0.5))
    )
    thread = line("M396 6C420 24 440 22 452 36", mix("ridge", "night", 0.2), 2.4, stroke_dasharray="2 8")
    ghost = circle(384, 34, 40, "url(#lamp)", opacity=0.7)
    return svg(
        W,
        H,
        ruled_wall()
        + circle(176, 140, 180, "url(#lamp)", opacity=0.5)
        + ghost
        + table
        + ellipse(182, 292, 116, 11, SHADE, opacity=0.3)
        + phone_with_a_chart()
        + climbing_line()
        + only_dots()
        + thread
        + hovering_hand()
        + glint(330, 100, 9)
        + frame(W, H),
        DEFS + lin("bk", [(0, mix("night", "deep", 0.5)), (1, mix("lake", "deep", 0.3))]),
    )


def pictures() -> Iterator[Picture]:
    yield Picture(f"{IMAGES}/cover-05.webp", sure_win(), (W, H), 86)
