"""Money as signs and numbers: card, phones that say yes, two phones touching, a code in a message.

No brand, no readable code, no figures. Pure drawing around (0, 0); knows nothing of lessons.
"""

from __future__ import annotations

from collections.abc import Iterator

from palette import mix
from picture import Picture
from svgkit import at, circle, lift, line, path, rect

from origin.paper import SHADE, blob, corners, cut, ground, item, objects
from origin.shells import cowrie

CASE = mix("night", "ink", 0.25)


def box(w: float, h: float, r: float, seed: int = 1) -> str:
    return corners([(-w / 2, -h / 2), (w / 2, -h / 2), (w / 2, h / 2), (-w / 2, h / 2)], r, seed, 1)


def phone(screen: str, *inside: str) -> str:
    """A paper phone, 190 by 350."""
    glass = cut(box(164, 306, 20, 2), screen, 5, *inside)
    return lift("s3", cut(box(190, 350, 34), CASE, 9)) + at(0, 2, glass) + rect(-26, -160, 52, 7, mix(CASE, "ridge", 0.35), 3.5)


def tick(x: float, y: float, r: float) -> str:
    return lift("s1", cut(blob(x, y, r, r, 3, 0.006, 16), "deep", r * 0.12)) + line(
        f"M{x - r * 0.42} {y + r * 0.04}L{x - r * 0.1} {y + r * 0.36}L{x + r * 0.46} {y - r * 0.34}", "paper", r * 0.2
    )


def bars(y: float, widths: tuple[int, ...], step: float = 24, colour: str = "ridge") -> str:
    return "".join(rect(-w / 2, y + i * step, w, 11, mix(colour, "paper", 0.35), 5.5) for i, w in enumerate(widths))


def phone_pay() -> str:
    """A phone that says: paid."""
    face = mix("sky", "paper", 0.55)
    return at(
        0,
        0,
        phone(face, rect(-90, -160, 180, 64, "deep"), bars(-132, (80,), colour="paper"), bars(72, (104, 70), 26)),
        tick(0, -4, 54),
        s=1.08,
        r=-6,
    )


def bank_card() -> str:
    """A plain bank card with a chip and dots; a second card behind it."""

    def card(fill: str, *inside: str) -> str:
        return cut(box(336, 212, 26, 4), fill, 9, *inside)

    wave = path("M-180 40C-90 -40 40 110 190 0V130H-180Z", mix("deep", "lake", 0.55)) + path(
        "M-180 80C-70 10 60 130 190 50V130H-180Z", mix("deep", "lake", 0.85)
    )
    chip = lift(
        "s1",
        cut(
            corners([(-136, -50), (-76, -50), (-76, -4), (-136, -4)], 9, 2),
            mix("gold", "rape", 0.5),
            4,
            line("M-106 -50V-4M-136 -34H-120M-136 -20H-120M-76 -34H-92M-76 -20H-92", mix("gold", SHADE, 0.35), 3.5),
        ),
    )
    dots = "".join(circle(-132 + i * 15 + i // 4 * 22, 44, 5, "paper", opacity=0.9) for i in range(16))
    waves = line("M-52 -42q12 15 0 30M-36 -52q20 25 0 50", "paper", 6, opacity=0.85)
    name = (
        rect(-138, 72, 118, 9, "paper", 4.5, opacity=0.6)
        + path("M84 90L108 52L122 74L132 60L150 90Z", "paper", opacity=0.9)
        + path("M108 52L116 64L108 62L100 66Z", mix("lake", "paper", 0.3))
    )
    return lift("s3", at(18, 34, card(mix("madder", "blush", 0.25)), r=9)) + lift(
        "s3", at(-4, -10, card("deep", wave, chip, dots, waves, name), r=-7)
    )


def touching() -> str:
    """Two phones held side to side, a round shell sign passing between them; it stands for no product."""
    left = at(
        -108,
        20,
        phone(mix("madder", "paper", 0.78), bars(60, (96, 64), 26), circle(0, -40, 48, mix("madder", "paper", 0.5))),
        s=0.86,
        r=-14,
    )
    right = at(
        108,
        20,
        phone(mix("sky", "paper", 0.4), bars(60, (96, 64), 26), circle(0, -40, 48, mix("lake", "paper", 0.4))),
        s=0.86,
        r=14,
    )
    waves = "".join(
        line(f"M{k * 46} -186q{k * 26} 20 {k * 30} 52M{k * 30} -160q{k * 14} 12 {k * 16} 30", "gold", 8) for k in (-1, 1)
    )
    token = lift(
        "s2",
        cut(
            blob(0, -56, 62, 62, 3, 0.006, 16),
            "rape",
            9,
            path(blob(0, -56, 50, 50, 4, 0.006, 16), "none", stroke=mix("gold", "rape", 0.3), stroke_width=5),
        ),
        at(0, -56, cowrie("#FFFBEF"), s=0.42, r=-10),
    )
    return left + right + waves + token


def code_message() -> str:
    """A message with a code hidden behind dots, and a small lock: for your own eyes only."""
    bubble = lift(
        "s2",
        cut(
            "M-58 -66H62C74 -66 80 -58 80 -46V24C80 36 74 44 62 44H-30L-58 66V44C-72 44 -78 36 -78 24V-46C-78 -58 -70 -66 -58 -66Z",
            "paper",
            6,
        ),
    )
    cells = "".join(
        rect(-62 + i * 33, -36, 27, 36, mix("sky", "paper", 0.3), 7) + circle(-48.5 + i * 33, -18, 6.5, "deep") for i in range(4)
    )
    lock = lift(
        "s2",
        at(
            70,
            92,
            path("M-20 -4V-22C-20 -50 20 -50 20 -22V-4", "none", stroke=mix("ridge", "night", 0.35), stroke_width=12),
            cut(box(66, 54, 14, 3), "rape", 6),
            circle(0, -4, 7, "ink"),
            rect(-3, -2, 6, 17, "ink", 3),
            s=1.2,
        ),
    )
    return (
        at(-10, 0, phone(mix("lake", "paper", 0.55), rect(-90, -160, 180, 54, mix("deep", "lake", 0.3))), s=1.08, r=-4)
        + at(10, -20, bubble, cells, s=1.42, r=-2)
        + lock
    )


def scan_pay() -> str:
    """A shop stand with a square of loose blocks that scans as nothing, and a phone looking at it."""
    seeds = ((0, 0), (2, 0), (3, 1), (1, 2), (0, 3), (4, 2), (2, 4), (4, 4), (3, 3), (1, 4), (4, 0))
    blocks = "".join(
        lift("s1", path(corners([(x, y), (x + 22, y), (x + 22, y + 22), (x, y + 22)], 7), c))
        for (i, j), c in zip(
            seeds, ("deep", "lake", "madder", "deep", "rape", "lake", "deep", "gold", "lake", "deep", "madder"), strict=True
        )
        for x, y in ((-66 + i * 28, -92 + j * 28),)
    )
    board = cut(corners([(-96, -130), (100, -134), (106, 90), (-92, 94)], 20, 3), "paper", 8)
    foot = cut(corners([(-120, 88), (128, 84), (140, 124), (-130, 128)], 14, 4), "timber", 8)
    return lift("s3", at(-76, 30, foot, board, blocks, r=-3)) + at(
        108,
        0,
        phone(
            mix("sky", "paper", 0.4),
            path(
                "M-50 -60V-90H-20M50 -60V-90H20M-50 10V40H-20M50 10V40H20",
                "none",
                stroke="deep",
                stroke_width=9,
                stroke_linecap="round",
            ),
            line("M-56 -26H56", "gold", 7),
        ),
        s=0.84,
        r=10,
    )


def pictures() -> Iterator[Picture]:
    """The object pictures of this file."""
    yield from objects(
        {
            "bank-card": item(ground(176, y=162), bank_card()),
            "phone-pay": item(ground(120, y=198), phone_pay()),
            "scan-pay": item(ground(176, y=170), scan_pay()),
            "ecny-idea": item(ground(176, y=188), touching()),
            "code-phone": item(ground(120, y=198), code_message()),
        }
    )
