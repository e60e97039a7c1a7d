"""The cover of the sixth lesson: a phone like a lit room, a hand draws its curtain. No words."""

from __future__ import annotations

from collections.abc import Iterator

from noodle_shop import bowl
from origin.covers import DEFS, H, W, frame
from origin.digits import CASE, box
from origin.paper import cut
from palette import mix
from picture import Picture
from svgkit import at, circle, ellipse, g, lift, lin, line, path, rect, svg

from kids.doorway import IMAGES
from kids.hands import tugging_hand
from kids.phones import outline_hand


def street_at_dusk() -> str:
    return (
        rect(0, 0, W, H, "url(#dusk)")
        + "".join(
            rect(x, y, 20, 24, "#FFD98A", 2, opacity=o)
            for x, y, o in ((22, 118, 0.9), (56, 150, 0.6), (438, 110, 0.8), (404, 152, 0.6))
        )
        + path("M-10 230V120H96V230ZM380 230V104H490V230Z", mix("night", "deep", 0.3), opacity=0.6)
    )


def room() -> str:
    """What the phone shows: a chair, a lamp, a picture on the wall."""
    return at(
        0,
        26,
        rect(-88, 36, 176, 60, mix("timber", "#FFE9C0", 0.45)),
        rect(-88, 32, 176, 6, mix("timber", "#FFE9C0", 0.7)),
        path("M-40 36V4H22V36ZM-50 36V20Q-50 12 -40 12V36ZM22 36V12Q32 12 32 20V36Z", "madder"),
        path("M48 36V-24", stroke="tea", stroke_width=5),
        path("M30 -22L38 -50H58L66 -22Z", "rape"),
        rect(-74, -80, 52, 42, "timber", 3),
        rect(-69, -75, 42, 32, "sky", 2),
        path("M-69 -43L-54 -62L-42 -50L-34 -58L-27 -43Z", "ridge"),
    )


def hidden_code() -> str:
    """Four dots nobody else should see."""
    return at(20, -66, rect(-50, -17, 100, 34, "paper", 10), "".join(circle(-30 + k * 20, 0, 6, "deep") for k in range(4)))


def curtains() -> str:
    """One half drawn, the other still open, on a golden rod."""
    cloth = mix("lake", "deep", 0.35)
    shut = (
        path("M-96 -130H-14Q-22 0 -10 130H-96Z", cloth)
        + "".join(line(f"M{x} -130Q{x - 7} 0 {x + 3} 130", mix(cloth, "ink", 0.3), 4, opacity=0.5) for x in (-78, -56, -34))
        + line("M-14 -130Q-22 0 -10 130", mix(cloth, "paper", 0.4), 4)
    )
    rod = rect(-92, -126, 184, 8, "gold", 4)
    far = path("M92 -130H66Q62 0 74 130H92Z", cloth)
    return shut + far + rod


def phone_like_a_room() -> str:
    case = lift("s3", cut(box(206, 282, 34), CASE, 9)) + cut(box(178, 246, 20), "#FFE9B8", 5)
    clip = f'<clipPath id="room"><path d="{box(178, 246, 20)}"/></clipPath>'
    return at(214, 146, case, clip, g(room(), hidden_code(), curtains(), clip_path="url(#room)"))


def potted_plant() -> str:
    return at(
        420,
        272,
        rect(-24, -34, 48, 34, "madder", 6),
        "".join(
            path(
                "M0 -32C12 -50 34 -54 46 -44C36 -28 18 -24 0 -32Z",
                mix("pine", "meadow", 0.2 + 0.2 * (a % 3)),
                transform=f"rotate({a} 0 -32)",
            )
            for a in (-130, -90, -50, -10, 20)
        ),
    )


def screen_share() -> str:
    """A phone like a lit room in the shop window; an outline hand over the glass, a child's hand pulls the curtain."""
    sill = lift(
        "s4", rect(-10, 276, 500, 60, mix("timber", "night", 0.1)), rect(-10, 270, 500, 10, mix("timber", "#FFE9C0", 0.3))
    )
    bars_ = rect(-4, -4, W + 8, 22, mix("timber", "night", 0.15))
    glow = circle(214, 150, 210, "url(#lamp)", opacity=0.95)
    ghost = at(338, 120, outline_hand("paper"), s=0.72, r=-58)
    steam = at(66, 270, bowl(0, 0, 0.9, "rape", True)) + line(
        "M54 214q-8 -14 0 -26t0 -22M78 214q-8 -12 0 -24t0 -18", "#FFFFFF", 5, opacity=0.4
    )
    return svg(
        W,
        H,
        street_at_dusk()
        + glow
        + bars_
        + sill
        + potted_plant()
        + steam
        + ellipse(214, 284, 116, 10, "#20160E", opacity=0.4)
        + phone_like_a_room()
        + ghost
        + at(184, 196, tugging_hand(), s=0.94)
        + frame(W, H),
        DEFS
        + lin("dusk", [(0, mix("night", "deep", 0.35)), (0.7, mix("ridge", "night", 0.35)), (1, mix("blush", "ridge", 0.5))]),
    )


def pictures() -> Iterator[Picture]:
    yield Picture(f"{IMAGES}/cover-06.webp", screen_share(), (W, H), 86)
