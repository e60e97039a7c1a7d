"""How a phone is painted: glass, sender, bubbles, the three dots, the red seal, and the brake that is always there.

What a channel wears besides is in ornaments.py.
"""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.core.nodes import Bubble, Button, Phone, Role
from game.core.phones import SPOKEN
from game.screen import ornaments
from game.screen.brush import Brush
from game.screen.chat import HEAD, NAME, PAPER, WRITING
from game.screen.layout import Placed
from game.screen.measure import PAGER
from game.screen.motion import Pose
from game.screen.ornaments import Foot
from game.screen.ornaments import plain as _plain
from game.screen.paper import Style
from game.screen.theme import SMALLEST, mix, rgb
from game.screen.wrap import leading

BODY, RIM = "#1B2638", "#34435C"
FILLS = {"them": "#FFFFFF", "me": "#CFE6A8", "note": "#F9E8CB", "paper": "#FFFAEE", "sheet": "#FFFFFF"}
CUTS = {"paper": (8, 0), "sheet": (14, 3)}
"""Radius and cardboard edge of what is no bubble, u."""
FLAGGED = "#FFF3E4"
TALLEST = 50.0
"""Leading of a sender's name that leaves room for a caption, u."""
REACH = 50.0
"""How far the middle of the seal stays from the edges of the phone, u: it lies over the frame sooner than over words."""
ACROSS = 94.0
"""How wide a word may be inside the seal's rings, u."""
VEIL = 170
"""How much of what lies under the seal its paper covers, of 255."""
DOTS = 1.2
"""Period of the three dots, s."""


@dataclass(frozen=True, slots=True)
class Skin:
    """How a channel looks: the glass, the bar with the sender, the ink on it, and its sign."""

    glass: str
    bar: str
    ink: str
    icon: str


SKINS = {
    "sms": Skin("#EEF1F4", "#FFFFFF", "ink", "mail"),
    "call": Skin("night", "#22304A", "paper", "dial"),
    "chat": Skin("#E7EFE8", "#FFFFFF", "ink", "speech"),
    "group-chat": Skin("#E9EDE3", "#FFFFFF", "ink", "person"),
    "game-chat": Skin("#DFDEEC", "#2F3157", "paper", "star"),
    "video-message": Skin("#E6E2DD", "#262932", "paper", "play"),
    "comment": Skin("#F1ECE6", "#FFFFFF", "ink", "speech"),
    "email": Skin("#F3F1EA", "#FFFFFF", "ink", "mail"),
    "app-notice": Skin("#E6ECF3", "#FFFFFF", "ink", "bell"),
    "parcel-card": Skin("#EBD5AC", "#F6E8CB", "ink", "envelope"),
    "poster": Skin("#F6DE9C", "deep", "paper", "poster"),
    "face-to-face": Skin("paper", "#F7E9CC", "ink", "door"),
}
"""By channel alone, so that true and false look the same."""


def phone(brush: Brush, placed: Placed, node: Phone) -> None:
    """The device and its sender. Whoever it is, the picture is the same grey `?`."""
    x, y, w, h = placed.x, placed.y, placed.w, placed.h
    skin = SKINS[node.channel]
    if node.channel in PAPER:
        brush.sheet(x, y, w, h, Style(skin.glass, 20, 5, 9, hem=True))
        _plain(brush, x + 18, y + 18, w - 36, HEAD - 24, skin.bar, 14)
    else:
        for inset, radius, fill in ((0.0, 46, BODY), (3.0, 44, RIM), (7.0, 40, BODY)):
            brush.sheet(x + inset, y + inset, w - 2 * inset, h - 2 * inset, Style(fill, radius, 0, 8 if not inset else 1))
        _plain(brush, x + 14, y + 14, w - 28, h - 28, skin.glass, 32)
        _plain(brush, x + 14, y + 14, w - 28, HEAD - 18, skin.bar, 32)
        _plain(brush, x + 14, y + 58, w - 28, HEAD - 62, skin.bar, 0)
    ornaments.behind(brush, node.channel, x, y, w, h)
    ornaments.foot(brush, node.channel, _free(placed, node))
    if node.channel == "call":
        ornaments.rings(brush, x + 66, y + 56)
    if node.channel == "group-chat":
        _plain(brush, x + 52, y + 24, 56, 56, mix("ridge", "#FFFFFF", 0.55), 28)
    _plain(brush, x + 36, y + 26, 60, 60, mix("ridge", "#FFFFFF", 0.3), 30)
    mark = brush.letters.run("?", "figure", int(36 * brush.scale), "#FFFFFF")
    brush.centre(mark, x + 66, y + 56)
    if node.unread:
        brush.seal(x + 90, y + 34, 36, "madder", str(node.unread))
    left = x + (124 if node.channel == "group-chat" else 112)
    single = len(placed.lines) == 1
    captioned = bool(node.caption) and single and brush.type.step(Role.LABEL) <= TALLEST  # a tall name takes its room
    step = leading(placed.lines, Role.LABEL, brush.type, placed.smaller)
    top = y + 43 - step / 2 if captioned else y + 36 if single else y + 56 - step
    brush.words(placed.lines, left, top, w - 150, Role.LABEL, skin.ink, smaller=placed.smaller)
    if captioned:
        seen = brush.letters.run(node.caption, "body", int(24 * brush.scale), "tea" if skin.ink == "ink" else "straw")
        brush.put(seen, left, top + step - 2)
    pale = skin.ink != "ink"
    sign = brush.art.icon(skin.icon, 40, "straw" if pale else "deep", skin.bar if pale else "paper")
    brush.centre(sign, x + w - 56, y + 54)


def _bubbles(placed: Placed) -> list[Placed]:
    """The bubbles of the open page, the last one first."""
    return [part for part in reversed(placed.parts) if isinstance(part.node, Bubble)]


def _free(placed: Placed, node: Phone) -> Foot:
    """The part of the glass under the last bubble."""
    last = next(iter(_bubbles(placed)), None)
    top = (last.y + last.h if last else placed.y + HEAD) + (WRITING if node.typing else 0.0)
    bottom = placed.y + placed.h - ornaments.EDGE - (PAGER + 8 if placed.pages > 1 else 0)
    return Foot(placed.x + ornaments.EDGE, placed.w - 2 * ornaments.EDGE, top, bottom)


def writing(brush: Brush, placed: Placed, node: Phone) -> None:
    """Somebody is writing, or speaking, under the last bubble."""
    last = next(iter(_bubbles(placed)), None)
    bottom = last.y + last.h if last else placed.y + HEAD
    x, y = placed.x + 40, min(bottom + 14, placed.y + placed.h - 70)
    (_voice if node.channel in SPOKEN else _dots)(brush, x, y)


def sealed(placed: Placed) -> Placed | None:
    """The flagged bubble of the open page, the last one where there are more."""
    return next((part for part in _bubbles(placed) if isinstance(part.node, Bubble) and part.node.flagged), None)


def seal(brush: Brush, placed: Placed, node: Phone, on: Placed, pose: Pose) -> None:
    """The red seal at the lower right corner of a flagged bubble."""
    x = min(on.x + on.w - 6, placed.x + placed.w - REACH)
    y = min(on.y + on.h + 20, placed.y + placed.h - REACH)
    pressed = _seal(brush, node.stamp)
    if pose.scale != 1:
        pressed = pygame.transform.smoothscale_by(pressed, pose.scale)
    if pose.alpha < 1:
        pressed = pressed.copy()
        pressed.set_alpha(round(255 * pose.alpha))
    brush.centre(pressed, x, y)


def _dots(brush: Brush, x: float, y: float) -> None:
    """Somebody is writing."""
    _plain(brush, x, y, 92, 44, "#FFFFFF", 18)
    for n in range(3):
        up = 0.0 if brush.look.reduced else 4 * max(0.0, 1 - abs(((brush.now / DOTS - n * 0.16) % 1) * 4 - 1))
        _plain(brush, x + 20 + n * 20, y + 16 - up, 12, 12, "ridge", 6)


def _voice(brush: Brush, x: float, y: float) -> None:
    """Somebody is speaking: bars that rise and fall."""
    _plain(brush, x, y, 120, 44, "#FFFFFF", 18)
    for n in range(7):
        swing = 0.5 if brush.look.reduced else abs(((brush.now / DOTS + n * 0.29) % 1) * 2 - 1)
        tall = 8 + 2 * round(9 * swing)
        _plain(brush, x + 18 + n * 13, y + 22 - tall / 2, 7, tall, "lake", 3)


def bubble(brush: Brush, placed: Placed, node: Bubble) -> None:
    """A message; flagged ones wear a madder frame."""
    x, y, w, h = placed.x, placed.y, placed.w, placed.h
    fill = FLAGGED if node.flagged else FILLS[node.side]
    if node.enabled and node.id == brush.look.hover:
        fill = mix(fill, "rape", 0.16)
    if node.side in ("them", "me"):
        _tail(brush, placed, node, fill)
    radius, edge = CUTS.get(node.side, (18, 0))
    brush.sheet(x, y, w, h, Style(fill, radius, edge, 3, "madder" if node.flagged else ""))
    step = brush.type.step(Role.BUBBLE)
    top = y + (h - len(placed.lines) * step) / 2
    brush.words(placed.lines, x + 18, top, w - 36, Role.BUBBLE, "ink")
    if node.name:
        brush.put(brush.letters.run(node.name, "body", int(SMALLEST * brush.scale), "tea"), x + 6, y - NAME)
    if node.key:
        brush.seal(x - 4, y - 2, 38, "tea", node.key)
    if brush.look.keys and brush.look.focus == node.id and node.id:
        brush.focus(x, y, w, h, 18)


def brake(brush: Brush, placed: Placed, node: Button, y: float) -> None:
    """停: a round madder button with a hand, in the same place on every screen where somebody talks."""
    x, d = placed.x, min(placed.w, placed.h)
    brush.sheet(x, y, d, d, Style("madder", round(d / 2), 8, 8, "paper"))
    brush.centre(brush.art.icon("hand", d * 0.37, "paper", "madder"), x + d / 2, y + d * 0.32)
    word = brush.letters.run(node.label, "title", int(d * 0.36 * brush.scale), "paper")
    brush.centre(word, x + d / 2, y + d * 0.7)
    if brush.look.keys and brush.look.focus == node.id:
        brush.focus(x, y, d, d, round(d / 2))


def _tail(brush: Brush, placed: Placed, node: Bubble, fill: str) -> None:
    right = node.side == "me"
    edge, d = (placed.x + placed.w, 1) if right else (placed.x, -1)
    points = [(edge - d * 4, placed.y + 16), (edge + d * 12, placed.y + 25), (edge - d * 4, placed.y + 36)]
    pygame.draw.polygon(brush.dst, rgb("madder" if node.flagged else fill), [brush.at(*point) for point in points])


def _seal(brush: Brush, words: str) -> pygame.Surface:
    """A seal pressed by hand: two rings, a flag, a word, turned a little, on a breath of paper that shows on dark glass."""

    def draw() -> tuple[pygame.Surface, int]:
        k = 2 * brush.scale
        side = round(160 * k)
        out = pygame.Surface((side, side), pygame.SRCALPHA)
        pygame.draw.circle(out, (*rgb(FLAGGED), VEIL), (side // 2, side // 2), round(66 * k))
        for radius, thick in ((70, 7), (58, 3)):
            pygame.draw.circle(out, rgb("madder"), (side // 2, side // 2), round(radius * k), round(thick * k))
        flag = pygame.transform.smoothscale_by(brush.art.icon("flag", 46, "madder", "madder"), 2)
        out.blit(flag, flag.get_rect(center=(side // 2, round(60 * k))))
        word = brush.letters.run(words, "title", int(34 * k), "madder")
        if word.get_width() > ACROSS * k:
            word = pygame.transform.smoothscale_by(word, ACROSS * k / word.get_width())
        out.blit(word, word.get_rect(center=(side // 2, round(106 * k))))
        small = pygame.transform.smoothscale(out, (side // 2, side // 2))
        return pygame.transform.rotozoom(small, 13, 0.82), 0

    return brush.paper.keep(("seal", words, round(brush.scale * 100)), draw)[0]
