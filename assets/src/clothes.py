"""Bodies of four builds and what they wear: shoulders y 400, hips at the lower edge of the puppet frame.

A garment is two layers: what is clipped to the body, and collars and buttons laid over it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from cast import Person
from faces import SKIN, both
from palette import mix
from svgkit import at, circle, ellipse, g, lift, line, path, rect


class Build(NamedTuple):
    """Outline of a body, crease and shade of its left arm, stripe down the sleeve, left shoulder x, sleeve width."""

    body: str
    crease: str
    sleeve: str
    stripe: str
    shoulder: float
    arm: float


BUILDS: Final = {
    "child": Build(
        "M114 670C112 566 116 478 134 426C146 390 178 366 214 352H266C302 366 334 390 346 426C364 478 368 566 366 670Z",
        "M170 670C166 600 166 530 176 468",
        "M170 670C166 600 166 530 176 468C170 440 156 420 140 410L60 440V670Z",
        "M150 402C132 450 130 560 130 670",
        142,
        54,
    ),
    "adult": Build(
        "M84 670C80 566 86 468 110 418C126 384 170 364 212 350H268C310 364 354 384 370 418C394 468 400 566 396 670Z",
        "M146 670C142 594 144 520 156 460",
        "M146 670C142 594 144 520 156 460C150 430 136 410 116 402L40 430V670Z",
        "M122 400C102 450 100 560 100 670",
        118,
        62,
    ),
    "slim": Build(
        "M104 670C100 570 104 472 124 422C138 388 174 366 212 350H268C306 366 342 388 356 422C376 472 380 570 376 670Z",
        "M160 670C156 600 158 530 168 464",
        "M160 670C156 600 158 530 168 464C162 434 148 414 130 406L50 434V670Z",
        "M136 402C118 450 116 560 116 670",
        132,
        54,
    ),
    "stout": Build(
        "M58 670C46 580 62 474 98 422C116 388 164 366 212 350H268C316 366 364 388 382 422C418 474 434 580 422 670Z",
        "M130 670C114 600 118 530 142 466",
        "M130 670C114 600 118 530 142 466C136 436 122 414 104 406L10 434V670Z",
        "M110 402C82 460 76 560 78 670",
        108,
        68,
    ),
}
DARK: Final = "#2A1208"


class Garment(NamedTuple):
    inner: str
    over: str


def flower(x: float, y: float, c: str, k: str, s: float = 1.0) -> str:
    petals = "".join(at(0, 0, ellipse(0, -9, 6, 9, c), r=i * 72) for i in range(5))
    return at(x, y, petals, circle(0, 0, 4.6, k), s=s)


def tracksuit(p: Person, b: Build) -> Garment:
    collar = (
        "M188 362C198 350 206 344 216 340L240 378L264 340C274 344 282 350 292 362C288 382 276 398 258 406"
        "L240 386L222 406C204 398 192 382 188 362Z"
    )
    inner = (
        path("M40 340H440V452Q240 512 40 452Z", p.c2)
        + line("M40 462Q240 522 440 462", p.accent, 9)
        + line("M240 360V670", mix(p.c2, DARK, 0.22), 3.5)
        + line("M240 492V670", mix(p.c1, DARK, 0.3), 3.5)
        + both(line(b.stripe, p.c1, 11))
    )
    piping = line("M222 406C204 398 192 382 188 362M258 406C276 398 288 382 292 362", p.accent, 4)
    return Garment(inner, lift("s1", path(collar, p.c1), piping) + rect(235, 402, 10, 20, p.accent, 4))


def vest(p: Person, b: Build) -> Garment:
    """An embroidered waistcoat over a blouse."""
    side = "M192 352C206 420 212 540 210 670H140C140 590 146 510 156 450C152 424 144 402 134 390C152 372 174 362 192 352Z"
    seams = line("M192 352C206 420 212 540 210 670", "gold", 6) + line("M136 388C148 404 154 428 156 452", "gold", 4)
    inner = path("M40 340H440V670H40Z", p.c2) + both(path(side, p.c1) + seams)
    leaf = mix("meadow", "#FFFFFF", 0.12)
    for y, petal, heart in ((438, "blush", "rape"), (512, "rape", "madder"), (586, "#F7E6CB", "gold")):
        stem = line(f"M180 {y + 14}q6 14 -4 26", leaf, 4) + at(172, y + 34, ellipse(0, 0, 8, 4, leaf), r=-30)
        inner += both(stem + flower(180, y, petal, heart, 1.15))
    collar = (
        "M194 356C202 348 210 343 217 340L240 374L263 340C270 343 278 348 286 356C280 378 264 392 240 398"
        "C216 392 200 378 194 356Z"
    )
    buttons = "".join(circle(240, y, 6, "gold") + circle(238.5, y - 2, 2, "#FFF0C0") for y in (410, 450, 490, 530))
    return Garment(inner, lift("s1", path(collar, mix(p.c2, "#FFFFFF", 0.5))) + buttons)


def uniform(p: Person, b: Build) -> Garment:
    light = mix(p.c1, "#FFFFFF", 0.12)
    flap = path("M166 462H224V474L195 482L166 474Z", mix(p.c1, DARK, 0.16))
    inner = line("M240 380V670", mix(p.c1, DARK, 0.3), 4) + both(rect(168, 462, 54, 46, light, 6) + flap)
    if p.epaulet:
        inner += both(path("M100 396L150 380L156 396L112 416Z", "night", opacity=0.55))
    over = (
        path("M208 346L240 404L272 346L260 338H220Z", "#EEF4F5")
        + path("M231 374H249L255 446L240 462L225 446Z", p.tie)
        + path("M231 374H249L250 388L240 394L230 388Z", mix(p.tie, "#FFFFFF", 0.16))
        + lift("s1", both(path("M192 354L217 338L240 396L212 418L174 376Z", light)))
        + at(186, 442, path("M0 -13L11 -8L10 5Q6 13 0 16Q-6 13 -10 5L-11 -8Z", "gold"), s=0.95)
    )
    return Garment(inner, over)


def robe(p: Person, b: Build) -> Garment:
    """A wide wrapped robe with one trimmed lapel."""
    inner = (
        path("M196 350C232 420 290 500 400 560L440 330H280Z", mix(p.c1, "#FFFFFF", 0.12))
        + path("M186 352C220 430 280 508 400 566V606C262 548 196 460 164 372Z", p.c2)
        + line("M178 362C214 446 276 524 400 584", "gold", 6)
        + line("M186 352C220 430 280 508 400 566", mix(p.c1, DARK, 0.3), 3, opacity=0.5)
        + rect(0, 606, 480, 70, "madder")
        + line("M0 614H480M0 632H480", "gold", 4)
    )
    collar = "M202 350L218 338L240 378L262 338L278 350L246 402Q240 406 234 402Z"
    return Garment(inner, lift("s1", path(collar, "#F6EBD6")))


def apron(p: Person, b: Build) -> Garment:
    seam = mix(p.c2, "#8A5A2A", 0.4)
    inner = (
        path("M178 440H302L318 670H162Z", p.c2)
        + path("M196 352L186 442H206L214 352ZM284 352L294 442H274L266 352Z", p.c2)
        + path("M200 530H280L277 590Q240 606 203 590Z", mix(p.c2, "#8A5A2A", 0.2))
        + line("M200 532H280", seam, 4)
        + line("M178 440H302", seam, 4)
    )
    return Garment(inner, lift("s1", both(path("M192 356L217 338L240 378L216 402Z", mix(p.c1, "#FFFFFF", 0.12)))))


def jumper(p: Person, b: Build) -> Garment:
    zigzag = "M0 478" + "l20 -16l20 16" * 12
    inner = (
        path("M0 446H480V494H0Z", p.c2) + line(zigzag, "madder", 6) + line("M0 440H480M0 500H480", "gold", 5)
    )  # fmt: skip
    collar = (
        "M190 360C202 344 214 340 220 338Q240 354 260 338C266 340 278 344 290 360C282 384 262 392 240 392"
        "C218 392 198 384 190 360Z"
    )
    rib = line("M200 366Q240 396 280 366", mix(p.c1, DARK, 0.3), 3, opacity=0.45)
    return Garment(inner, lift("s1", path(collar, mix(p.c1, "#FFFFFF", 0.12)), rib))


GARMENTS: Final[dict[str, Callable[[Person, Build], Garment]]] = {
    "tracksuit": tracksuit,
    "vest": vest,
    "uniform": uniform,
    "robe": robe,
    "apron": apron,
    "jumper": jumper,
}


def body_defs(p: Person) -> str:
    """The clip path that `dressed` needs."""
    return f'<clipPath id="bd"><path d="{BUILDS[p.build].body}"/></clipPath>'


def dressed(p: Person) -> str:
    """Body, clothes, neck and collar."""
    b, skin = BUILDS[p.build], SKIN[p.skin]
    garment = GARMENTS[p.clothes](p, b)
    sleeves = both(path(b.sleeve, DARK, opacity=0.07) + line(b.crease, DARK, 4, opacity=0.28))
    side = path("M330 340C372 430 366 560 350 680H460V340Z", DARK, opacity=0.08)
    chin = ellipse(240, 348, 84, 36, "#4A2410", opacity=0.2)
    neck = path("M211 292H269V346Q240 374 211 346Z", skin.base) + path(
        "M211 300H269V322Q240 352 211 322Z", skin.shade, opacity=0.8
    )
    return path(b.body, p.c1) + g(garment.inner, sleeves, side, chin, clip_path="url(#bd)") + neck + garment.over
