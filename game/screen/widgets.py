"""How each leaf of a screen is painted: buttons, options, ribbons, coins, meters, people, places (art direction §8)."""

from __future__ import annotations

import pygame

from game.core.nodes import (
    Amount,
    Backdrop,
    Button,
    Coins,
    Collage,
    Icon,
    Mark,
    Mascot,
    Meter,
    Option,
    Picture,
    Puppet,
    Ribbon,
    Role,
    SeatPicture,
    Sheet,
    Stars,
    Text,
)
from game.screen import phone
from game.screen.brush import Brush
from game.screen.layout import Placed
from game.screen.measure import WIDE, row_insets
from game.screen.motion import blink
from game.screen.paper import Style, rounded
from game.screen.theme import AGAIN_TITLE, BUTTONS, MARKS, SHEETS, mix, rgb
from game.screen.wrap import leading

SEALS = {
    Mark.IDLE: ("tea", "paper"),
    Mark.CHOSEN: ("madder", "paper"),
    Mark.RIGHT: ("deep", "paper"),
    Mark.AGAIN: ("rape", "ink"),
    Mark.REST: ("#8A6C52", "paper"),
    Mark.EMPTY: ("tea", "paper"),
}


def text(brush: Brush, placed: Placed, node: Text) -> None:
    ink = AGAIN_TITLE if node.ink == "again" else node.ink
    brush.words(placed.lines, placed.x, placed.y, placed.w, node.role, ink, node.align)
    if placed.pages > 1 and not placed.parts:
        label = brush.letters.run(f"{placed.page + 1}/{placed.pages}", "figure", int(24 * brush.scale), "tea")
        brush.put(label, placed.x + placed.w - label.get_width() / brush.scale, placed.y + placed.h - 20)


def picture(brush: Brush, placed: Placed, node: Picture) -> None:
    x, y, w, h = placed.x, placed.y, placed.w, placed.h
    if node.mat:
        brush.sheet(x, y, w, h, Style("#FBF1DC", 22, 4, 4))
        x, y, w, h = x + 12, y + 10, w - 24, h - 20
    brush.centre(brush.art.picture(node.name, w, h), x + w / 2, y + h / 2)


def collage(brush: Brush, placed: Placed, node: Collage) -> None:
    """The picture under its frames."""
    x, y, side = placed.x, placed.y, placed.w
    brush.sheet(x, y, side, placed.h, Style("#FBF1DC", 22, 4, 4))
    brush.centre(brush.art.picture(node.picture.name, side, placed.h), x + side / 2, y + placed.h / 2)


def icon(brush: Brush, placed: Placed, node: Icon) -> None:
    seen = brush.art.icon(node.name, node.size, node.ink, node.second)
    brush.centre(seen, placed.x + placed.w / 2, placed.y + placed.h / 2)


def button(brush: Brush, placed: Placed, node: Button) -> None:
    x, y, w, h = placed.x, placed.y, placed.w, placed.h
    look = {"small": "plain", "tile": "plain", "task": "plain", "chip": "go", "brake": "alert"}.get(node.look, node.look)
    tone = BUTTONS["off" if not node.enabled else look]
    fill, edge = tone.fill, 6
    if node.enabled and brush.look.hover == node.id:
        fill, y = mix(fill, "#FFFFFF", 0.12), y - 2
    if node.enabled and brush.look.held == node.id:
        y, edge = y + 4, 2
    radius = round(min(w, h) / 2) if node.look in ("round", "small") else 22
    if node.look == "brake":
        phone.brake(brush, placed, node, y)
        return
    brush.sheet(x, y, w, h, Style(fill, radius, edge, 5))
    if node.look == "task":
        _task(brush, placed, node, y, tone.ink)
        return
    lines, role = placed.lines, Role.OPTION
    step = leading(lines, role, brush.type, placed.smaller)
    words = max((line.w for line in lines), default=0.0)
    side = 38.0 if node.icon and lines else 0.0
    left = x + (w - words - side - (8 if side else 0)) / 2
    if node.icon:
        size = 40.0 if not lines else 34.0
        ahead = node.icon != "arrow"
        ix = x + w / 2 if not lines else (left + side / 2 if ahead else left + words + 8 + side / 2)
        second = "deep" if tone.ink == "paper" else "rape" if look != "go" else "paper"
        brush.centre(brush.art.icon(node.icon, size, tone.ink, second), ix, y + h / 2)
        if ahead and lines:
            left += side + 8
    top = y + (h - len(lines) * step) / 2
    brush.words(lines, left, top, words, role, tone.ink, "centre", placed.smaller)
    if brush.look.keys and brush.look.focus == node.id:
        brush.focus(x, y, w, h, radius)


def _task(brush: Brush, placed: Placed, node: Button, y: float, ink: str) -> None:
    """What today is for: a flag on madder, the words beside it."""
    brush.seal(placed.x + 44, y + placed.h / 2, 54, "madder", icon=node.icon)
    step = leading(placed.lines, Role.OPTION, brush.type, placed.smaller)
    top = y + (placed.h - len(placed.lines) * step) / 2
    brush.words(placed.lines, placed.x + 84, top, placed.w - 100, Role.OPTION, ink, smaller=placed.smaller)
    if brush.look.keys and brush.look.focus == node.id:
        brush.focus(placed.x, y, placed.w, placed.h, 22)


def option(brush: Brush, placed: Placed, node: Option) -> None:
    if node.shape == "spot":
        _spot(brush, placed, node)
        return
    x, y, w, h = placed.x, placed.y, placed.w, placed.h
    tone = MARKS[node.mark]
    fill, edge = tone.fill, 6
    if node.enabled and brush.look.hover == node.id:
        fill, y = mix(fill, "#FFFFFF", 0.3) if node.mark is not Mark.IDLE else mix("paper", "rape", 0.18), y - 2
    if node.enabled and brush.look.held == node.id:
        y, edge = y + 4, 2
    radius = 18 if node.shape == "chip" else 22
    brush.sheet(x, y, w, h, Style(fill, radius, edge, 5, tone.rim, dashed=node.mark is Mark.EMPTY))
    {"row": _row, "card": _card}.get(node.shape, _chip)(brush, placed, node, y, tone.ink)
    if brush.look.keys and brush.look.focus == node.id:
        brush.focus(x, y, w, h, radius)


def _spot(brush: Brush, placed: Placed, node: Option) -> None:
    """A frame on a picture: white where one may look, madder where one has pointed."""
    x, y, w, h = placed.x, placed.y, placed.w, placed.h
    ink = {Mark.IDLE: "paper", Mark.CHOSEN: "madder", Mark.RIGHT: "deep"}.get(node.mark, AGAIN_TITLE)
    thick = 5 if node.enabled and brush.look.hover == node.id else 4
    brush.frame(x, y, w, h, 14, thick + 3, "tea")
    brush.frame(x + 1.5, y + 1.5, w - 3, h - 3, 13, thick, ink)
    if node.key:
        brush.seal(x + 14, y + 14, 38, SEALS[node.mark][0], _badge(node.key), _badge_icon(node.key), SEALS[node.mark][1])
    _mark(brush, node, x + w - 12, y + 12, 40)
    if brush.look.keys and brush.look.focus == node.id:
        brush.focus(x, y, w, h, 14)


def _row(brush: Brush, placed: Placed, node: Option, y: float, ink: str) -> None:
    x, w, h = placed.x, placed.w, placed.h
    fill, seal = SEALS[node.mark]
    left = x + 28
    if node.key:
        brush.seal(x + 44, y + h / 2, 50, fill, _badge(node.key), _badge_icon(node.key), seal)
        left = x + 84
    if node.picture:
        brush.centre(brush.art.picture(node.picture, 56, 56), left + 28, y + h / 2)
        left += 64
    step = leading(placed.lines, Role.OPTION, brush.type, placed.smaller)
    note = len(placed.note) * leading(placed.note, Role.CAPTION, brush.type)
    top = y + (h - len(placed.lines) * step - note) / 2
    brush.words(placed.lines, left, top, w - row_insets(node, w), Role.OPTION, ink, smaller=placed.smaller)
    brush.words(placed.note, left, top + len(placed.lines) * step, w - row_insets(node, w), Role.CAPTION, "tea")
    if w < WIDE:
        _mark(brush, node, x + w - 14, y + 14, 44)
    else:
        _mark(brush, node, x + w - 42, y + h / 2)


def _card(brush: Brush, placed: Placed, node: Option, y: float, ink: str) -> None:
    x, w, h = placed.x, placed.w, placed.h
    step = leading(placed.lines, Role.LABEL, brush.type, placed.smaller)
    words = len(placed.lines) * step + len(placed.note) * leading(placed.note, Role.CAPTION, brush.type)
    if node.picture:
        tall = h - words - 32
        wide = w - 28
        brush.sheet(x + 14, y + 14, wide, tall, Style("#F7EAD0", 16, 0, 1))
        brush.centre(brush.art.picture(node.picture, wide - 8, tall - 8), x + w / 2, y + 14 + tall / 2)
        top = y + 14 + tall + 6
    else:
        top = y + (h - words) / 2
    brush.words(placed.lines, x + 14, top, w - 28, Role.LABEL, ink, "centre", placed.smaller)
    brush.words(placed.note, x + 14, top + len(placed.lines) * step, w - 28, Role.CAPTION, "tea", "centre")
    fill, seal = SEALS[node.mark]
    inset, across = (20, 50) if node.picture else (4, 38)  # words reach into the corners, a picture does not mind
    if node.key:
        brush.seal(x + inset, y + inset, across - 6, fill, _badge(node.key), _badge_icon(node.key), seal)
    _mark(brush, node, x + w - inset, y + inset, across)


def _chip(brush: Brush, placed: Placed, node: Option, y: float, ink: str) -> None:
    x, w, h = placed.x, placed.w, placed.h
    fill, seal = SEALS[node.mark]
    left = x + 18
    if node.key:
        brush.seal(x + 32, y + h / 2, 40, fill, _badge(node.key), _badge_icon(node.key), seal)
        left = x + 58
    if node.picture:
        brush.centre(brush.art.picture(node.picture, 48, 48), left + 24, y + h / 2)
        left += 54
    step = leading(placed.lines, Role.LABEL, brush.type, placed.smaller)
    note = len(placed.note) * leading(placed.note, Role.CAPTION, brush.type)
    top = y + (h - len(placed.lines) * step - note) / 2
    free = x + w - 14 - left
    align = "left" if node.key or node.picture else "centre"
    brush.words(placed.lines, left, top, free, Role.LABEL, ink, align, placed.smaller)
    brush.words(placed.note, left, top + len(placed.lines) * step, free, Role.CAPTION, "tea", align)
    if node.mark in (Mark.RIGHT, Mark.AGAIN):
        _mark(brush, node, x + w - 6, y + 6, 38)


def _mark(brush: Brush, node: Option, x: float, y: float, d: float = 50) -> None:
    """Shape says it as well as colour: a tick for right, a lamp for look again."""
    if node.mark is Mark.RIGHT:
        brush.seal(x, y, d, "deep", icon="check")
    if node.mark is Mark.AGAIN:
        brush.seal(x, y, d, "rape", icon="bulb", ink="ink")


def _badge(key: str) -> str:
    return key if key.isdigit() else ""


def _badge_icon(key: str) -> str:
    return {"yes": "check", "no": "minus"}.get(key, "")


def ribbon(brush: Brush, placed: Placed, node: Ribbon) -> None:
    step = brush.type.step(node.role, placed.smaller)
    wide = max((line.w for line in placed.lines), default=0.0)
    w = min(placed.w, wide + 52)
    band(brush, placed.x, placed.y, w, min(placed.h, max(1, len(placed.lines)) * step + 8), node, placed)


def band(brush: Brush, x: float, y: float, w: float, h: float, node: Ribbon, placed: Placed) -> None:
    """A folded ribbon with its words; tails stick out 18 u each side."""

    def draw() -> tuple[pygame.Surface, int]:
        k = 2 * brush.scale
        out = pygame.Surface((round((w + 36) * k), round((h + 14) * k)), pygame.SRCALPHA)
        side, dark = rgb(mix(node.colour, "ink", 0.16)), rgb(mix(node.colour, "ink", 0.38))
        for flip in (False, True):
            def pts(*points: tuple[float, float], flip: bool = flip) -> list[tuple[float, float]]:
                return [(((w + 36 - px) if flip else px) * k, py * k) for px, py in points]
            pygame.draw.polygon(out, side, pts((0, 12), (30, 12), (30, h + 12), (0, h + 12), (12, h / 2 + 12)))
            pygame.draw.polygon(out, dark, pts((18, h), (30, h), (30, h + 12)))
        small = pygame.transform.smoothscale(out, (round((w + 36) * brush.scale), round((h + 14) * brush.scale)))
        face = rounded(round(w * brush.scale), round(h * brush.scale), max(2, round(8 * brush.scale)), node.colour)
        small.blit(face, (round(18 * brush.scale), 0))
        return small, 0

    skin, _ = brush.paper.keep(("ribbon", round(w), round(h), node.colour), draw)
    brush.put(skin, x - 18, y)
    step = leading(placed.lines, node.role, brush.type, placed.smaller)
    top = y + (h - step * len(placed.lines)) / 2 - 1
    brush.words(placed.lines, x, top, w, node.role, "paper", "centre", placed.smaller)


def coins(brush: Brush, placed: Placed, node: Coins) -> None:
    """The string of coins: done ones shine, the current one is yellow, its ring filled by the steps done in it."""
    brush.sheet(placed.x, placed.y, placed.w, placed.h, Style("paper", round(placed.h / 2), 5, 5))
    y, first = placed.y + placed.h / 2, placed.x + 12 + 29
    a, b = brush.at(first - 34, y), brush.at(first + (node.total - 1) * 58 + 34, y)
    pygame.draw.line(brush.dst, rgb("madder"), a, b, max(2, round(6 * brush.scale)))
    for i in range(node.total):
        cx = first + i * 58
        if i < node.done:
            brush.centre(brush.art.icon("coin", 46, "ink", "rape"), cx, y)
            continue
        current = i == node.done
        for d, fill in ((40.0, "timber" if current else "tea"), (32.0, "rape" if current else "straw")):
            brush.centre(_pill(brush, d, d, fill), cx, y)
        if current and node.part > 0:
            box = pygame.Rect(0, 0, round(40 * brush.scale), round(40 * brush.scale))
            box.center = brush.at(cx, y)
            pygame.draw.arc(brush.dst, rgb("gold"), box, 1.571 - node.part * 6.283, 1.571, max(2, round(5 * brush.scale)))


def _pill(brush: Brush, w: float, h: float, fill: str) -> pygame.Surface:
    """A bar or dot with round ends, kept by the paper cache."""
    wide, tall = round(w * brush.scale), round(h * brush.scale)
    return brush.paper.keep(("pill", wide, tall, fill), lambda: (rounded(wide, tall, min(wide, tall) // 2, fill), 0))[0]


def meter(brush: Brush, placed: Placed, node: Meter) -> None:
    h = 18.0
    y = placed.y + (placed.h - h) / 2
    parts = [(placed.w, mix("straw", "tea", 0.2))]
    if node.value > 0:
        parts.append((max(h, placed.w * min(1.0, node.value)), "gold" if node.look == "progress" else "deep"))
    for w, fill in parts:
        brush.put(_pill(brush, w, h, fill), placed.x, y)


def amount(brush: Brush, placed: Placed, node: Amount) -> None:
    y = placed.y + placed.h / 2
    brush.centre(brush.art.icon("coin", 52, "ink", "rape"), placed.x + 28, y)
    figure = brush.letters.run(str(node.bei), "figure", int(36 * brush.scale), "ink")
    brush.put(figure, placed.x + 64, y - figure.get_height() / brush.scale / 2)
    unit = brush.letters.run(node.unit, "body", int(28 * brush.scale), "tea")
    brush.put(unit, placed.x + 72 + figure.get_width() / brush.scale, y - unit.get_height() / brush.scale / 2)


def stars(brush: Brush, placed: Placed, node: Stars) -> None:
    for i in range(3):
        name, ink = ("star", "#A86A12") if i < node.lit else ("star_off", "tea")
        lift = node.size * 0.12 if i == 1 and node.size > 60 else 0.0
        seen = brush.art.icon(name, node.size, ink, "rape")
        brush.centre(seen, placed.x + node.size / 2 + i * (node.size + 12), placed.y + node.size / 2 - lift)


def puppet(brush: Brush, placed: Placed, node: Puppet) -> None:
    shut, _ = blink(node.who, brush.now)
    face = "blink" if shut and node.face not in ("happy", "read", "wow") else node.face
    seen = brush.art.puppet(node.who, face, node.gesture, node.side == "left", node.dim, placed.w)
    brush.put(seen, placed.x, placed.y + placed.h - seen.get_height() / brush.scale)


def mascot(brush: Brush, placed: Placed, node: Mascot) -> None:
    size = min(node.size, placed.h / 0.6) if node.peek else node.size
    if size < 60:
        return
    seen = brush.art.sprite(f"mascot/{node.mood}", size)
    x = placed.x + (node.size - size) / 2
    brush.put(seen, x, placed.y + placed.h - seen.get_height() / brush.scale + (8 if node.peek else 0))


def seat_picture(brush: Brush, placed: Placed, node: SeatPicture) -> None:
    cx, cy, d = placed.x + placed.w / 2, placed.y + placed.h / 2, float(node.size)
    if node.pin:
        tip = [brush.at(cx - 15, cy + d * 0.42), brush.at(cx + 15, cy + d * 0.42), brush.at(cx, cy + d * 0.62 + 12)]
        pygame.draw.polygon(brush.dst, rgb("paper"), tip)
        brush.sheet(cx - d / 2, cy - d / 2, d, d, Style("paper", round(d / 2), 4, 5))
        d -= 10
    brush.centre(brush.art.sprite(f"seat/{node.animal}-{node.ground}", d), cx, cy)


def backdrop(brush: Brush, placed: Placed, node: Backdrop) -> None:
    seen = brush.art.scene(node.scene, round(placed.h), node.blur, node.veil)
    brush.put(seen, 0, 0)


def sheet(brush: Brush, placed: Placed, node: Sheet) -> None:
    tone = SHEETS[node.tone]
    style = Style(tone.fill, 28, 7, 10, tone.rim, node.hem and placed.h >= 120)
    brush.sheet(placed.x, placed.y, placed.w, placed.h, style)


def tag(brush: Brush, placed: Placed, node: Sheet) -> None:
    """The name ribbon over a sheet's upper edge."""
    if node.tag is None:
        return
    w = max(150.0, max((line.w for line in placed.lines), default=0.0) + 52)
    h = max(50.0, brush.type.step(node.tag.role) + 6)
    x = placed.x + 60 if node.tag_side == "left" else placed.x + placed.w - w - 108
    band(brush, x, placed.y - h + 26, w, h, node.tag, placed)
