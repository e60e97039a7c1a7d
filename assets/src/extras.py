"""Hats, glasses, beards and small things that make a person this person.

Worn by people of every job; no dress of a faith, no real badge.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from faces import both
from palette import mix
from svgkit import at, circle, ellipse, lift, line, path

HATS: Final = frozenset({"cap", "felt", "whitecap"})
UNDER: Final = frozenset({"wrinkles", "moustache", "beard", "freckles"})  # drawn below brows, eyes and mouth


def glasses(c: str) -> str:
    bridge = line("M225 226Q240 217 255 226M163 224L142 217M317 224L338 217", c, 4.6)
    return bridge + "".join(circle(x, 229, 31, "#FFFFFF", fill_opacity=0.16, stroke=c, stroke_width=5) for x in (194, 286))


def wrinkles(c: str) -> str:
    return both(line("M157 246Q150 252 152 261", c, 3, opacity=0.4) + line("M204 266Q196 279 201 292", c, 3, opacity=0.35))


def freckles(c: str) -> str:
    return both("".join(circle(x, y, 2.6, c, opacity=0.5) for x, y in ((166, 262), (178, 268), (188, 260))))


def earrings(_: str) -> str:
    return "".join(circle(x, 258, 7, "gold") + circle(x - 1.5, 256, 2.2, "#FFF3C4") for x in (136, 344))


def cap(c: str) -> str:
    peak = "M136 180C184 150 296 150 344 180C352 196 340 204 326 200C290 178 190 178 154 200C140 204 128 196 136 180Z"
    shield = path("M0 -22L19 -14L17 9Q10 22 0 26Q-10 22 -17 9L-19 -14Z", "gold")
    return lift(
        "s2",
        path("M126 160C122 96 176 60 240 60C304 60 358 96 354 160C300 138 180 138 126 160Z", c),
        path("M126 160C180 136 300 136 354 160L352 178C300 156 180 156 128 178Z", mix(c, "#FFFFFF", 0.2)),
        path(peak, mix(c, "#000000", 0.35)),
        at(240, 112, shield, path("M0 -12L9 -8L8 6Q5 12 0 14Q-5 12 -8 6L-9 -8Z", "#FFF3C4")),
    )


def felt(c: str) -> str:
    brim = "M88 170C124 138 180 150 240 152C300 150 356 138 392 170C366 190 300 184 240 184C180 184 114 190 88 170Z"
    return lift(
        "s2",
        path("M156 152C150 92 186 56 240 56C294 56 330 92 324 152Z", c),
        line("M240 58C232 66 230 80 236 94", mix(c, "#2A1208", 0.3)),
        path("M155 128Q240 150 325 128L326 154Q240 176 154 154Z", "madder"),
        path(brim, mix(c, "#2A1208", 0.12)),
    )


def whitecap(_: str) -> str:
    return lift(
        "s2",
        path("M138 168C132 100 178 70 240 70C302 70 348 100 342 168Q240 138 138 168Z", "#FBF6EA"),
        path("M136 172Q240 138 344 172L342 146Q240 112 138 146Z", "#E9E0CC"),
    )


def moustache(c: str) -> str:
    half = "M240 261C227 254 209 259 200 272C216 275 232 274 240 268"
    return path(half + "C248 274 264 275 280 272C271 259 253 254 240 261Z", c)


def beard(c: str) -> str:
    d = (
        "M146 236C146 304 190 352 240 352C290 352 334 304 334 236C326 262 306 266 288 260"
        "C262 252 218 252 192 260C174 266 154 262 146 236Z"
    )
    return path(d, c)


def hairclip(_: str) -> str:
    return at(166, 172, ellipse(0, 0, 14, 6.5, "rape"), r=-38) + at(176, 185, ellipse(0, 0, 14, 6.5, "blush"), r=-38)


EXTRAS: Final[dict[str, Callable[[str], str]]] = {
    "glasses": glasses,
    "wrinkles": wrinkles,
    "freckles": freckles,
    "earrings": earrings,
    "cap": cap,
    "felt": felt,
    "whitecap": whitecap,
    "moustache": moustache,
    "beard": beard,
    "hairclip": hairclip,
}
