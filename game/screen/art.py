"""Pictures from disk, scaled once per window size and kept: scenes, people, places, icons, a pack's own images.

What is not there is drawn as a pale card, never a crash: `check` has told the author, and the class goes on.
"""

from __future__ import annotations

import io
import json
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import pygame

from game.content.images import findings
from game.core.nodes import WIDTH
from game.screen.theme import mix, rgb

ART = Path(__file__).parents[2] / "assets" / "art"
Find = Callable[[str, str], Path | None]
"""Name and kind (picture · scene) to a file, or None."""
BUDGET = 72_000_000
"""Bytes of scaled pictures kept; the oldest go first."""


@dataclass(frozen=True, slots=True)
class Patch:
    """Where a layer of a puppet lies in its 600 × 700 frame, u."""

    x: float
    y: float
    w: float
    h: float


@lru_cache(1)
def patches() -> dict[str, Patch]:
    """Every puppet layer's place by file name."""
    data = json.loads((ART / "puppet" / "puppets.json").read_text(encoding="utf-8"))
    return {name: Patch(*(box[k] for k in ("x", "y", "w", "h"))) for name, box in data.items()}


class Artwork:
    """Scaled surfaces at one scale (pixels a unit). A cache: throwing it away costs time, nothing else."""

    def __init__(self, scale: float, find: Find, plain: bool = False) -> None:
        self.scale = scale
        self.find = find
        self.plain = plain
        self._kept: OrderedDict[object, pygame.Surface] = OrderedDict()
        self._bytes = 0
        self._given: dict[str, pygame.Surface] = {}

    def give(self, name: str, full: pygame.Surface) -> None:
        """A scene somebody has decoded or even scaled already; it is used once."""
        self._given[name] = full

    def keep(self, key: object, make: Callable[[], pygame.Surface]) -> pygame.Surface:
        """The surface for a key, made on first use."""
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        made = make()
        self._kept[key] = made
        self._bytes += made.get_width() * made.get_height() * 4
        while self._bytes > BUDGET and len(self._kept) > 2:
            _, old = self._kept.popitem(last=False)
            self._bytes -= old.get_width() * old.get_height() * 4
        return made

    def scene(self, name: str, height: int, blur: bool, veil: float) -> pygame.Surface:
        """A backdrop that fills a canvas of `height` u; rows above and below 720 are its bleed."""
        return self.keep(("scene", name, height, blur, veil), lambda: self._scene(name, height, blur, veil))

    def picture(self, name: str, w: float, h: float) -> pygame.Surface:
        """A picture as large as fits into w × h u, its shape kept."""
        size = max(1, round(w * self.scale)), max(1, round(h * self.scale))
        return self.keep(("picture", name, size), lambda: self._picture(name, size))

    def sprite(self, path: str, w: float) -> pygame.Surface:
        """One of the game's own sprites (`place/bank-lit`), w u wide."""
        wide = max(1, round(w * self.scale))
        return self.keep((path, wide), lambda: self._sprite(path, wide))

    def icon(self, name: str, size: float, ink: str, second: str) -> pygame.Surface:
        """An icon in two colours, square, `size` u."""
        side = max(8, round(size * self.scale))
        return self.keep(("icon", name, side, ink, second), lambda: self._icon(name, side, ink, second))

    def puppet(self, who: str, face: str, gesture: str, flip: bool, dim: bool, w: float) -> pygame.Surface:
        """A person in the 600 × 700 frame, `w` u wide. A gesture not drawn for them falls back to rest."""
        known = patches()
        if f"{who}-{gesture}-base" not in known:
            gesture = "rest"
        key = ("puppet", who, face, gesture, flip, dim, round(w * self.scale))
        return self.keep(key, lambda: self._puppet(who, face, gesture, flip, dim, w))

    def _scene(self, name: str, height: int, blur: bool, veil: float) -> pygame.Surface:
        size = round(WIDTH * self.scale), round(960 * self.scale)
        full = self._given.pop(name, None) or _load(self.find(name, "scene")) or _missing(size)
        if blur:
            full = pygame.transform.smoothscale(full, (max(1, size[0] // 7), max(1, size[1] // 7)))
        if full.get_size() != size:
            full = pygame.transform.smoothscale(full, size)
        cut = round((960 - height) / 2 * self.scale)
        scene = full.subsurface((0, cut, size[0], min(round(height * self.scale), size[1] - cut))).convert()
        if veil and not self.plain:
            paper = pygame.Surface(scene.get_size())
            paper.fill(rgb("#FFF4DC"))
            paper.set_alpha(round(255 * veil))
            scene.blit(paper, (0, 0))
        if not self.plain:
            grain = pygame.image.load(ART / "grain.png").convert()
            for x in range(0, scene.get_width(), 256):
                for y in range(0, scene.get_height(), 256):
                    scene.blit(grain, (x, y), special_flags=pygame.BLEND_RGB_MULT)
        return scene

    def _picture(self, name: str, size: tuple[int, int]) -> pygame.Surface:
        path = self.find(name, "picture")
        full = _load(path, size)
        if full is None:
            return _missing(size)
        k = min(size[0] / full.get_width(), size[1] / full.get_height())
        fit = max(1, round(full.get_width() * k)), max(1, round(full.get_height() * k))
        return pygame.transform.smoothscale(full.convert_alpha(), fit)

    def _sprite(self, path: str, wide: int) -> pygame.Surface:
        full = _load(ART / f"{path}.webp")
        if full is None:
            return _missing((wide, wide))
        tall = max(1, round(full.get_height() * wide / full.get_width()))
        return pygame.transform.smoothscale(full.convert_alpha(), (wide, tall))

    def _icon(self, name: str, side: int, ink: str, second: str) -> pygame.Surface:
        path = ART / "icon" / f"{name}.svg"
        if not path.exists():
            return _missing((side, side))
        text = path.read_text(encoding="utf-8").replace("{c}", mix(ink, ink, 0)).replace("{c2}", mix(second, second, 0))
        return pygame.image.load_sized_svg(io.BytesIO(text.encode()), (side, side)).convert_alpha()

    def _puppet(self, who: str, face: str, gesture: str, flip: bool, dim: bool, w: float) -> pygame.Surface:
        k = w / 600 * self.scale
        out = pygame.Surface((round(600 * k), round(700 * k)), pygame.SRCALPHA)
        for name in (f"{who}-{gesture}-base", f"{who}-{face}-face", f"{who}-{gesture}-top"):
            patch = patches().get(name)
            layer = _load(ART / "puppet" / f"{name}.webp") if patch else None
            if patch is None or layer is None:
                continue
            left, top = round(patch.x * k), round(patch.y * k)
            size = max(1, round((patch.x + patch.w) * k) - left), max(1, round((patch.y + patch.h) * k) - top)
            out.blit(pygame.transform.smoothscale(layer.convert_alpha(), size), (left, top))
        if dim:
            out.fill((226, 216, 206, 255), special_flags=pygame.BLEND_RGBA_MULT)
        return pygame.transform.flip(out, True, False) if flip else out


def _load(path: Path | None, size: tuple[int, int] | None = None) -> pygame.Surface | None:
    """The picture in a file, or None when it cannot be read or nobody should try: `check` says so to its author."""
    if path is None or not path.is_file() or findings(path):
        return None
    try:
        if path.suffix == ".svg":
            return pygame.image.load_sized_svg(path, size or (480, 480))
        full = pygame.image.load(path)
    except (pygame.error, OSError):
        return None
    return full if full.get_bitsize() >= 24 else full.convert_alpha()   # smooth scaling knows no palettes


def _missing(size: tuple[int, int]) -> pygame.Surface:
    """A pale card where a picture should be."""
    out = pygame.Surface(size, pygame.SRCALPHA)
    pygame.draw.rect(out, rgb(mix("straw", "ridge", 0.2)), out.get_rect(), border_radius=min(size) // 8)
    return out
