"""Puppets of the cast, each cut into three layers the game lays on one another.

*base*: cut edge, shadow and all below the brows; *face*: brows, eyes, mouth of one expression; *top*: front hair,
hat, glasses, arm. Base, face and top over one another are pixel for pixel the whole puppet (tests say so).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from cast import CAST, Person
from clothes import body_defs, dressed
from extras import EXTRAS, HATS, UNDER
from faces import EXPRESSIONS, SKIN, brows, eyes, head_defs, mouth, skull
from gestures import HOLD, gesture
from hair import STYLES, tint
from palette import mix
from picture import Output, Picture, table
from svgkit import PUPPET, Box, g, lift, svg

FRAME: Final[Box] = (-60, 0, 600, 700)
MASTER: Final = (900, 1050)
FOLDER: Final = "assets/art/puppet"
BOXES: Final = f"{FOLDER}/puppets.json"
EDGE: Final = PUPPET.replace('id="puppet"', 'id="edge"').replace('<feMergeNode in="SourceGraphic"/>', "")
BRIM: Final = '<clipPath id="brim"><rect x="60" y="150" width="360" height="520"/></clipPath>'


class Layers(NamedTuple):
    lower: str
    face: str
    upper: str


def headwear(p: Person, under: bool) -> str:
    ink = SKIN[p.skin].line
    return "".join(EXTRAS[e](p.extra_c.get(e, ink)) for e in p.extras if (e in UNDER) == under)


def layers(p: Person, expression: str, pose: str) -> Layers:
    """The markup of one puppet in the 480 x 660 frame, without edge and shadow."""
    mood = EXPRESSIONS[expression]
    hair = STYLES[p.hair](tint(p.hair_c, p.accent))
    if HATS & set(p.extras):  # a hat hides the crown: keep only what shows below its brim
        hair = type(hair)(*(g(part, clip_path="url(#brim)") for part in hair))
    k = 0.93 if p.adult else 1.03  # the size of the head carries the age
    head = f"translate(240 334) scale({k}) translate(-240 -334)"
    brow = p.brow_c or mix(p.hair_c, "#2A1A10", 0.25)
    face = brows(mood.brows, brow) + eyes(mood.eyes, p.lashes) + mouth(mood.mouth)
    parts = Layers(
        g(hair.back, transform=head) + dressed(p) + g(skull(p.head, SKIN[p.skin]), headwear(p, True), transform=head),
        g(face, transform=head),
        g(lift("s1", hair.front), headwear(p, False), transform=head) + gesture(pose, p),
    )
    if p.size == 1:
        return parts
    shrink = f"translate(240 670) scale({p.size}) translate(-240 -670)"
    return Layers(*(g(part, transform=shrink) for part in parts))


def frame(p: Person, body: str) -> str:
    defs = head_defs(p.head, SKIN[p.skin].flush) + body_defs(p) + BRIM + EDGE
    return svg(600, 700, body, defs, FRAME)


def sheet(who: str, expression: str = "calm", pose: str = "rest") -> str:
    """One whole puppet with its white cut edge, 600 x 700."""
    p = CAST[who]
    return frame(p, g(*layers(p, expression, pose), filter="url(#puppet)"))


def base(who: str, pose: str) -> str:
    p = CAST[who]
    whole = layers(p, "calm", pose)
    return frame(p, g(*whole, filter="url(#edge)") + whole.lower)


def face(who: str, expression: str) -> str:
    p = CAST[who]
    return frame(p, layers(p, expression, "rest").face)


def top(who: str, pose: str) -> str:
    p = CAST[who]
    return frame(p, layers(p, "calm", pose).upper)


def roster() -> dict[str, object]:
    """assets/art/puppet/cast.json: who there is, and what each can do; hold is a point in the 600 x 700 frame."""
    return {
        "frame": {"w": FRAME[2], "h": FRAME[3]},
        "hold": {"x": HOLD[0] - FRAME[0], "y": HOLD[1] - FRAME[1]},
        "expressions": list(EXPRESSIONS),
        "people": {who: {"name": p.name, "adult": p.adult, "gestures": list(p.gestures)} for who, p in CAST.items()},
    }


def pictures() -> Iterator[Output]:
    for who, p in CAST.items():
        for pose in p.gestures:
            yield Picture(f"{FOLDER}/{who}-{pose}-base.webp", base(who, pose), MASTER, 80, BOXES)
            yield Picture(f"{FOLDER}/{who}-{pose}-top.webp", top(who, pose), MASTER, 100, BOXES)
        for expression in EXPRESSIONS:
            yield Picture(f"{FOLDER}/{who}-{expression}-face.webp", face(who, expression), MASTER, 100, BOXES)
    yield table(f"{FOLDER}/cast.json", roster())
