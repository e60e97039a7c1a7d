"""The town: buildings in their states, name tags with lamps, and the slow life of clouds, cranes and smoke."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path

import pygame

from game.core.luck import between
from game.core.nodes import Place, Role
from game.screen.brush import Brush
from game.screen.layout import Placed
from game.screen.paper import Style
from game.screen.theme import LOCKED, rgb

TOWN = Path(__file__).parents[2] / "assets" / "art" / "town.json"
LAMPS = {"plot": 0, "scaffold": 1, "roof": 2, "lit": 3}
FOOT = 78.0
"""Below a building's ground line: its tag and lamps, u."""
BODY = 176.0
"""Height of a building above its ground line at scale 1, u."""
TAG = 62.0
"""Height up to which a name's slip hangs from the ground line, u."""
EMBER = 95
"""How much of a dim lantern's light is left, of 255."""
WIDE = 236.0
"""Width to press at scale 1, u."""


@lru_cache(1)
def spots() -> dict[str, tuple[float, float, float]]:
    """Where each place stands on the 16:9 canvas: x and y of its ground point in u, and its scale."""
    places = json.loads(TOWN.read_text(encoding="utf-8"))["places"]
    return {name: (spot["x"], spot["y"], spot["scale"]) for name, spot in places.items()}


def box(place: str) -> tuple[int, int, int, int]:
    """x, y, w, h of a place's node in u on the 16:9 canvas: the building, its tag and lamps."""
    x, y, k = spots()[place]
    return round(x - WIDE * k / 2), round(y - BODY * k), round(WIDE * k), round(BODY * k + FOOT)


@lru_cache(16)
def standing(near: str) -> tuple[float, float]:
    """Where on the road a pupil stands who is on the way to a place: near it, but on nobody's doorstep. x, y in u."""
    road = [(x, y) for x, y in json.loads(TOWN.read_text(encoding="utf-8"))["road"] if 70 < x < 1210 and 250 < y < 690]
    free = [(x, y) for x, y in road if all(not _doorstep(x - px, y - py, k) for px, py, k in spots().values())]
    gx, gy, _ = spots()[near]
    return min(free or road, key=lambda point: (point[0] - gx) ** 2 + (point[1] - gy) ** 2)


def _doorstep(dx: float, dy: float, k: float) -> bool:
    """Whether a pin with its tip there would cover a building or its tag."""
    return abs(dx) < 96 * k + 46 and -BODY * k * 1.15 < dy < FOOT + 92


def place(brush: Brush, placed: Placed, node: Place) -> None:
    """A building in its state. Its tag is drawn after all buildings, so that no neighbour's tree covers a name."""
    k = placed.w / WIDE
    gx, gy = placed.x + placed.w / 2, placed.y + placed.h - FOOT
    state = "roof" if node.state == "locked" or (node.dim and node.state == "lit") else node.state
    brush.put(brush.art.sprite(f"place/{node.place}-{state}", 350 * k), gx - 175 * k, gy - 190 * k)
    if node.state == "locked":
        cloud = brush.art.sprite("place/morning-cloud", 350 * k)
        brush.put(cloud, gx - 175 * k, gy - 190 * k)


def tag(brush: Brush, placed: Placed, node: Place) -> None:
    """A place's name on a paper slip; lamps tell how much is understood, a pin where today's task is."""
    gx, gy = placed.x + placed.w / 2, placed.y + placed.h - FOOT
    if node.task:
        _pin(brush, gx, gy - (BODY - 40) * placed.w / WIDE)
    locked = node.state == "locked"
    words = max((line.w for line in placed.lines), default=0.0)
    w, h = words + 40 + (30 if locked else 0), max(42.0, brush.type.step(Role.LABEL) + 4)
    chosen = node.id in (brush.look.hover, brush.look.focus if brush.look.keys else "")
    fill = LOCKED if locked else "rape" if chosen else "paper"
    x, y = gx - w / 2, gy + 8 - max(0.0, h - TAG)   # large letters grow upward, away from the edge of the town
    brush.sheet(x, y, w, h, Style(fill, 14, 4, 4, "timber" if chosen and not locked else ""))
    left = x + (46 if locked else 20)
    brush.words(placed.lines, left, y + (h - brush.type.step(Role.LABEL)) / 2, words, Role.LABEL, "tea" if locked else "ink")
    if locked:
        brush.centre(brush.art.icon("lock", 26, "tea", "straw"), x + 26, y + h / 2)
    else:
        for i in range(3):
            brush.centre(brush.art.icon("lamp_off", 26, "ink", "rape"), gx - 29 + i * 29, y + h + 9)
            if i < LAMPS[node.state]:
                brush.centre(_lamp(brush, node.dim), gx - 29 + i * 29, y + h + 9)
    if brush.look.keys and brush.look.focus == node.id:
        brush.focus(x, y, w, h, 14)


def _lamp(brush: Brush, dim: bool) -> pygame.Surface:
    """A lit lantern; a dim one glows through like an ember."""
    lamp = brush.art.icon("lamp", 26, "ink", "rape")
    if dim:
        lamp = lamp.copy()
        lamp.set_alpha(EMBER)
    return lamp


def _pin(brush: Brush, x: float, y: float) -> None:
    """Where today's task is."""
    tip = [brush.at(x - 12, y + 26), brush.at(x + 12, y + 26), brush.at(x, y + 46)]
    pygame.draw.polygon(brush.dst, rgb("madder"), tip)
    brush.sheet(x - 30, y - 30, 60, 60, Style("madder", 30, 4, 5, "paper"))
    brush.centre(brush.art.icon("bang", 44, "paper", "rape"), x, y)


def life(brush: Brush, height: float, still: bool) -> None:
    """Clouds drift, a crane crosses now and then. Drawn between the landscape and the houses."""
    now = 0.0 if still else brush.now
    top = (height - 720) / 2
    for n in range(4):
        start, y = between(0, 1500, "cloud", n), between(70, 190, "cloud-y", n) + top
        x = (start + now * (5 + n)) % 1560 - 220
        brush.put(brush.art.sprite(f"sprite/cloud-{n % 3 + 1}", between(96, 150, "cloud-w", n)), x, y)
    for n in range(3):
        period = between(26, 44, "crane", n)
        t = ((now + between(0, 40, "crane-at", n)) % period) / period if not still else 0.25 + n * 0.16
        wing = 1 + int(now * 3 + n) % 2 if not still else 1
        brush.put(brush.art.sprite(f"sprite/crane-{wing}", 74 - 10 * n), 1300 - t * 1500, 150 + 34 * n + top - 40 * t)


def dust(brush: Brush, placed: Placed, age: float) -> None:
    """A ring of dust spreading from a building's foot."""
    t = min(1.0, age / 0.3)
    w, h = round(placed.w * (0.4 + 0.8 * t) * brush.scale), round(placed.w * (0.1 + 0.16 * t) * brush.scale)
    cloud = pygame.Surface((max(2, w), max(2, h)), pygame.SRCALPHA)
    pygame.draw.ellipse(cloud, (*rgb("mist"), round(190 * (1 - t))), cloud.get_rect())
    brush.centre(cloud, placed.x + placed.w / 2, placed.y + placed.h - FOOT)


def smoke(brush: Brush, placed: Placed, node: Place) -> None:
    """Three puffs from the mint's chimney, once there is a chimney."""
    if node.place != "mint" or node.state not in ("roof", "lit") or brush.look.reduced:
        return
    k = placed.w / WIDE
    x, y = placed.x + placed.w / 2 + 60 * k, placed.y + placed.h - FOOT - 160 * k
    for n in range(3):
        t = (brush.now / 3.2 + n / 3) % 1
        puff = brush.art.sprite("sprite/smoke", round(18 + 22 * t))
        brush.centre(puff, x + 14 * t, y - 46 * t)
