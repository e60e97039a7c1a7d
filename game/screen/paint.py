"""A placed tree to pixels, with motions, falling scraps and flying coins. Says when the next frame is needed, or never.

The painter keeps {(node id, motion): since}: a motion starts when the pair first appears in a tree. It never blocks an intent.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pygame

from game.core.luck import between, number
from game.core.nodes import (
    Amount,
    Backdrop,
    Bubble,
    Button,
    Canvas,
    Coins,
    Collage,
    Icon,
    Mascot,
    Meter,
    Motion,
    Option,
    Phone,
    Picture,
    Place,
    Puppet,
    Ribbon,
    SeatPicture,
    Sheet,
    Stars,
    Text,
)
from game.screen import motion, phone, town, widgets
from game.screen.art import Artwork, Find
from game.screen.brush import Brush, Look
from game.screen.layout import Placed
from game.screen.letters import Letters
from game.screen.motion import APART, FLIGHT, SCRAPS, STILL, Pose
from game.screen.paper import Paper
from game.screen.theme import mix, rgb
from game.screen.typeface import Typography
from game.screen.window import Window

DRAW: dict[type, Callable[[Brush, Placed, Any], None]] = {
    Amount: widgets.amount,
    Backdrop: widgets.backdrop,
    Bubble: phone.bubble,
    Button: widgets.button,
    Coins: widgets.coins,
    Icon: widgets.icon,
    Mascot: widgets.mascot,
    Meter: widgets.meter,
    Option: widgets.option,
    Phone: phone.phone,
    Collage: widgets.collage,
    Picture: widgets.picture,
    Place: town.place,
    Puppet: widgets.puppet,
    Ribbon: widgets.ribbon,
    SeatPicture: widgets.seat_picture,
    Sheet: widgets.sheet,
    Stars: widgets.stars,
    Text: widgets.text,
}
FRAME = 1 / 60
LIFE = 1 / 15
"""Seconds between frames of ambient life: slow drift needs no more."""


class Painter:
    """Paints for one window size, text setting and picture finder."""

    def __init__(self, window: Window, type_: Typography, find: Find, plain: bool = False) -> None:
        self.window = window
        self.type = type_
        self.paper = Paper(window.scale, plain)
        self.art = Artwork(window.scale, find, plain)
        self.letters = Letters(window.scale, plain)
        self._since: dict[tuple[str, str], float] = {}
        self._seen: set[tuple[str, str]] = set()
        self._landed: dict[str, int] = {}
        self._houses: dict[str, tuple[str, float]] = {}
        """State of each place when last seen, and since when."""
        self.heard: list[str] = []
        """Sounds of what has just happened on the screen: coins reaching the purse. The loop plays and clears them."""

    def paint(self, target: pygame.Surface, placed: Placed, look: Look, now: float) -> float | None:
        """Paint the whole tree; the seconds until another frame is needed, or None while nothing moves."""
        height = round(self.window.height * self.window.scale)
        area = pygame.Rect(self.window.left, self.window.top, round(1280 * self.window.scale), height).clip(target.get_rect())
        if area.size != target.get_size():
            target.fill(rgb("night") if self.window.left else rgb(mix("straw", "tea", 0.25)))
        brush = Brush(
            target.subsurface(area), self.window.scale, self.paper, self.art, self.letters, self.type, look, now
        )
        self._seen = set()
        due = self._tree(brush, placed)
        due = _sooner(due, self._effects(brush, placed))
        self._since = {key: since for key, since in self._since.items() if key in self._seen}
        return due

    def forget(self) -> None:
        """Every motion plays once more."""
        self._since.clear()

    def _tree(self, brush: Brush, placed: Placed) -> float | None:
        node = placed.node
        if isinstance(node, Place) and (age := self._growing(node, brush.now)) < motion.GROW and not brush.look.reduced:
            town.dust(brush, placed, age)
            self._posed(brush, placed, motion.grown(age))
            return FRAME
        moved = getattr(node, "motion", Motion.NONE)
        if moved and node.id:
            age = self._age(node.id, str(moved), brush.now)
            if motion.running(moved, age, brush.look.reduced):
                self._posed(brush, placed, motion.pose(moved, age, brush.look.reduced))
                return FRAME
        return self._draw(brush, placed)

    def _draw(self, brush: Brush, placed: Placed) -> float | None:
        node = placed.node
        draw = DRAW.get(type(node))
        if draw:
            draw(brush, placed, node)
        due: float | None = None
        for part in placed.parts:
            due = _sooner(due, self._tree(brush, part))
            if isinstance(node, Canvas) and node.life and isinstance(part.node, Backdrop):
                town.life(brush, placed.h, brush.look.reduced)
        if isinstance(node, Sheet):
            widgets.tag(brush, placed, node)
        if isinstance(node, Phone):
            due = _sooner(due, self._over(brush, placed, node))
        if isinstance(node, Canvas):
            for part in placed.parts:
                if isinstance(part.node, Place):
                    town.smoke(brush, part, part.node)
                    town.tag(brush, part, part.node)
        if isinstance(node, Puppet):
            due = _sooner(due, motion.blink(node.who, brush.now)[1])
        return due

    def _over(self, brush: Brush, placed: Placed, node: Phone) -> float | None:
        """What lies over the bubbles of a phone: the dots of somebody writing, and the seal, heard when it touches the paper."""
        due: float | None = None
        if node.typing:
            phone.writing(brush, placed, node)
            due = None if brush.look.reduced else LIFE
        flagged = phone.sealed(placed) if node.stamp else None
        if flagged:
            age, reduced = self._age(node.id, "seal", brush.now), brush.look.reduced
            phone.seal(brush, placed, node, flagged, motion.pose(Motion.STAMP, age, reduced))
            if age >= motion.CONTACT or reduced:
                if (node.id, "struck") not in self._since:
                    self.heard.append("stamp")
                self._age(node.id, "struck", brush.now)
            due = FRAME if motion.running(Motion.STAMP, age, reduced) else due
        return due

    def _posed(self, brush: Brush, placed: Placed, pose: Pose) -> None:
        """A node in motion: drawn onto its own sheet of glass, which is shifted, scaled, turned or faded."""
        if pose == STILL:
            self._draw(brush, placed)
            return
        margin = 64.0
        x, y, w, h = placed.x - margin, placed.y - margin * 2, placed.w + 2 * margin, placed.h + 3 * margin
        glass = pygame.Surface((max(1, round(w * brush.scale)), max(1, round(h * brush.scale))), pygame.SRCALPHA)
        self._draw(replace(brush, dst=glass, x=x, y=y), placed)
        if pose.scale != 1 or pose.turn:
            glass = pygame.transform.rotozoom(glass, pose.turn, pose.scale)
        if pose.alpha < 1:
            glass.set_alpha(round(255 * pose.alpha))
        brush.centre(glass, x + w / 2 + pose.dx, y + h / 2 + pose.dy)

    def _growing(self, node: Place, now: float) -> float:
        """Seconds since a place reached the state it is in; a long time when it was met in that state."""
        state, since = self._houses.get(node.id, (node.state, now - 60))
        if state != node.state:
            since = now
            self.heard.append("levelup")
        self._houses[node.id] = (node.state, since)
        return now - since

    def _age(self, id_: str, what: str, now: float) -> float:
        key = (id_, what)
        self._seen.add(key)
        return now - self._since.setdefault(key, now)

    def _effects(self, brush: Brush, placed: Placed) -> float | None:
        """Coins in flight, scraps at the sides, and the life of the town."""
        canvas = placed.node
        if not isinstance(canvas, Canvas):
            return None
        due: float | None = None
        if canvas.life and not brush.look.reduced:
            due = LIFE
        if canvas.scraps and not brush.look.reduced:
            age = self._age(canvas.scraps, "scraps", brush.now)
            if age < SCRAPS:
                _scraps(brush, canvas.scraps, age)
                due = FRAME
        if canvas.fly and not brush.look.reduced:
            age = self._age(f"{canvas.fly}", "fly", brush.now)
            if age < FLIGHT + APART * (canvas.fly.count + 1) and self._coins(brush, placed, canvas, age):
                due = FRAME
        return due

    def _coins(self, brush: Brush, placed: Placed, canvas: Canvas, age: float) -> bool:
        fly = canvas.fly
        boxes = {part.node.id: part for part in placed.walk() if part.node.id}
        if fly is None or fly.start not in boxes or fly.end not in boxes:
            return False
        a, b = boxes[fly.start], boxes[fly.end]
        start, end = (a.x + a.w / 2, a.y + a.h / 2), (b.x + 30, b.y + b.h / 2)
        landed = self._landed.setdefault(f"{fly}", 0)
        for n in range(fly.count):
            t = (age - n * APART) / FLIGHT
            if t >= 1 and n >= landed:
                self._landed[f"{fly}"] = n + 1
                self.heard.append("coin" if n == 0 else f"coin-{min(n + 1, 5)}")
            if 0 <= t < 1:
                x, y = motion.arc(start, end, t)
                brush.centre(brush.art.icon("coin", 46, "ink", "rape"), x, y)
        return True


def _sooner(a: float | None, b: float | None) -> float | None:
    return b if a is None else a if b is None else min(a, b)


def _scraps(brush: Brush, seed: str, age: float) -> None:
    """Paper scraps falling past the sides, never across the words."""
    colours = ("rape", "madder", "lake", "blush", "meadow", "gold")
    for n in range(44):
        side = between(8, 84, seed, n, "x")
        x = side if n % 2 else 1280 - side
        y = -60 - between(0, 360, seed, n, "y") + age * between(420, 760, seed, n, "v")
        w = between(9, 16, seed, n, "w") * brush.scale
        key = ("scrap", colours[n % 6], round(w), number(seed, n) % 4)

        def make(w: float = w, n: int = n) -> tuple[pygame.Surface, int]:
            scrap = pygame.Surface((max(2, round(w)), max(2, round(w * 0.66))), pygame.SRCALPHA)
            scrap.fill(rgb(colours[n % 6]))
            return pygame.transform.rotozoom(scrap, (number(seed, n) % 4) * 40, 1), 0

        brush.centre(brush.paper.keep(key, make)[0], x, y)
