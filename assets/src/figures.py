"""Whole small people for scenes: the puppets of the cast on legs, standing or seated.

A figure is the puppet's own head and body with trousers, hem and shoes added, so nobody is drawn twice.
Unlike puppets they carry no white edge: they belong to the scene.
"""

from __future__ import annotations

from typing import Final

from cast import CAST, Person
from clothes import BUILDS, body_defs
from faces import SKIN, both, head_defs
from palette import mix
from puppets import BRIM, layers
from svgkit import at, ellipse, g, line, path, rect

SOLE: Final = 850.0  # y of the soles in the puppet frame
CROWN: Final = 80.0
IDS: Final = ("hd", "bd", "brim", "fl")
TROUSERS: Final = {"tracksuit": 0.18, "uniform": 0.3, "jumper": 0.55, "vest": 0.6, "apron": 0.5, "robe": 0.3}


def cloth(p: Person) -> str:
    """Trousers: the coat's own colour for suits, a quiet dark one else."""
    dark = p.c1 if p.clothes in ("tracksuit", "uniform") else "night"
    return mix(dark, "#3A2A22", TROUSERS[p.clothes])


def hands(p: Person) -> str:
    """Hands that show below the sleeves of a resting body."""
    b, skin = BUILDS[p.build], SKIN[p.skin]
    x = b.shoulder + (-2 if p.adult else 4)
    return both(ellipse(x, 664, 19, 22, skin.base) + rect(x - 24, 640, 48, 14, mix(p.c1, "#FFFFFF", 0.2), 5))


def shoe(x: float, y: float) -> str:
    """A cloth shoe with a white sole, seen from the front."""
    return path(f"M{x - 32} {y - 4}Q{x - 32} {y - 34} {x} {y - 36}Q{x + 32} {y - 34} {x + 32} {y - 4}Z", "#5A4238") + rect(
        x - 34, y - 8, 68, 9, "#F3EBDA", 4
    )


def standing_legs(p: Person) -> str:
    """Trousers and shoes from the hem down to SOLE."""
    c = cloth(p)
    leg = path(f"M136 640H236V700L228 {SOLE - 22}H158Z", c) + line(f"M206 700L200 {SOLE - 30}", mix(c, "#120A0C", 0.3), 4)
    return both(shoe(192, SOLE) + leg)


def seated_legs(p: Person) -> str:
    """Thighs toward us, shins straight down; the seat is 130 above the soles."""
    c = cloth(p)
    knee = mix(c, "#FFFFFF", 0.1)
    shin = path(f"M150 700H226L222 {SOLE - 22}H160Z", mix(c, "#120A0C", 0.16))
    thigh = path("M132 640H236V716Q236 740 206 742H160Q138 740 134 716Z", knee)
    return both(shoe(192, SOLE) + shin + thigh)


def robe_skirt(p: Person) -> str:
    """The long hem of a wrapped robe over the boots."""
    hem = path(f"M100 640H380L412 {SOLE - 44}Q240 {SOLE - 14} 68 {SOLE - 44}Z", p.c1)
    trim = line(f"M70 {SOLE - 52}Q240 {SOLE - 22} 410 {SOLE - 52}", "madder", 16)
    return hem + trim + line(f"M72 {SOLE - 66}Q240 {SOLE - 36} 408 {SOLE - 66}", "gold", 4)


def legs(p: Person, seated: bool) -> str:
    if seated:
        return seated_legs(p)
    if p.clothes == "robe":
        return both(shoe(192, SOLE)) + robe_skirt(p)
    return standing_legs(p)


def own_ids(markup: str, who: str) -> str:
    """Give the clip paths and glows of one person names of their own, so that several can share a picture."""
    for name in IDS:
        markup = markup.replace(f"#{name})", f"#{name}-{who})").replace(f'id="{name}"', f'id="{name}-{who}"')
    return markup


def figure(
    who: str,
    x: float,
    y: float,
    height: float,
    expression: str = "calm",
    pose: str = "rest",
    *,
    seated: bool = False,
    flip: bool = False,
) -> str:
    """One person whose soles stand at (x, y), height units tall when standing, with a soft ground shadow."""
    p = CAST[who]
    defs = f"<defs>{head_defs(p.head, SKIN[p.skin].flush)}{body_defs(p)}{BRIM}</defs>"
    drop = 62 if seated else 0
    upper = g(hands(p) if pose == "rest" and not seated else "", *layers(p, expression, pose))
    body = legs(p, seated) + g(upper, transform=f"translate(0 {drop})") if drop else legs(p, seated) + upper
    shadow = ellipse(246, SOLE - 2, 150, 22, "#3E4A2A", opacity=0.28)
    markup = own_ids(defs + shadow + body, who)
    return at(x, y, g(markup, transform=f"translate(-240 {-SOLE})"), s=height * p.size / (SOLE - CROWN), flip=flip)
