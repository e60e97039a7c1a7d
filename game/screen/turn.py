"""Between scenes: the page turn, and the round paper hole that closes on a place and opens inside it."""

from __future__ import annotations

import math

import pygame

from game.screen.motion import in_out
from game.screen.theme import mix, rgb

Pixels = tuple[int, int]


class PageTurn:
    """The old page lifts at the right edge and is laid over to the left. Two pictures, and the rolled sheet between them."""

    seconds = 0.45

    def __init__(self, old: pygame.Surface, new: pygame.Surface) -> None:
        self.old, self.new = old, new
        w, h = old.get_size()
        self.curl = pygame.Surface((w // 4, 1))
        for x in range(w // 4):
            crest = math.sin(math.pi * (x + 0.5) / (w // 4))
            self.curl.set_at((x, 0), rgb(mix(mix("paper", "tea", 0.45), "paper", crest**0.8)))
        self.fall = _shade(w // 6, h, 120, left=False)
        self.cast = _shade(w // 10, h, 90, left=True)

    def draw(self, target: pygame.Surface, t: float) -> None:
        """The turn at t, 0–1."""
        w, h = target.get_size()
        t = in_out(t)
        fold = int(w - w * 1.3 * t)
        width = max(8, int(w * 0.25 * math.sin(math.pi * min(1.0, 0.12 + t * 0.88))))
        target.blit(self.new, (0, 0))
        if fold + width > 0:
            target.blit(self.fall, (fold + width, 0))
        if fold > 0:
            target.blit(self.old, (0, 0), (0, 0, fold, h))
            target.blit(self.cast, (fold - self.cast.get_width(), 0))
        target.blit(pygame.transform.scale(self.curl, (width, h)), (fold, 0))


class Iris:
    """A hole in night-blue paper closes on a point of the old picture, then opens on the new one."""

    seconds = 0.6

    def __init__(self, old: pygame.Surface, new: pygame.Surface, centre: Pixels) -> None:
        self.old, self.new, self.centre = old, new, centre
        w, h = old.get_size()
        self.far = math.hypot(max(centre[0], w - centre[0]), max(centre[1], h - centre[1])) + 8

    def draw(self, target: pygame.Surface, t: float) -> None:
        """The hole at t, 0–1."""
        seen, k = (self.old, 1 - in_out(t * 2)) if t < 0.5 else (self.new, in_out(t * 2 - 1))
        target.blit(seen, (0, 0))
        radius = int(self.far * k)
        pygame.draw.circle(target, rgb("night"), self.centre, int(self.far * 2), max(1, int(self.far * 2) - radius))
        if radius > 12:
            pygame.draw.circle(target, rgb("paper"), self.centre, radius + 10, 10)


def _shade(w: int, h: int, dark: int, left: bool) -> pygame.Surface:
    strip = pygame.Surface((max(1, w), 1), pygame.SRCALPHA)
    for x in range(w):
        k = x / w if left else 1 - x / w
        strip.set_at((x, 0), (60, 34, 16, int(dark * k * k)))
    return pygame.transform.scale(strip, (max(1, w), h))
