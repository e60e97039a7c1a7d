"""Contact sheets: every picture the robot took, small, many to a page, for human eyes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pygame

COLUMNS, ROWS = 6, 8
WIDE = 320
"""Width of a small picture, px."""
GAP = 8


def contact_sheets(shots: Sequence[Path], folder: Path) -> tuple[Path, ...]:
    """Write contact-01.png, … into `folder`, forty-eight pictures each; their paths."""
    made = []
    per = COLUMNS * ROWS
    for n in range(0, len(shots), per):
        small = [_small(path) for path in shots[n : n + per]]
        tall = max(picture.get_height() for picture in small)
        rows = -(-len(small) // COLUMNS)
        page = pygame.Surface((COLUMNS * (WIDE + GAP) + GAP, rows * (tall + GAP) + GAP))
        page.fill((242, 223, 189))
        for i, picture in enumerate(small):
            page.blit(picture, (GAP + (i % COLUMNS) * (WIDE + GAP), GAP + (i // COLUMNS) * (tall + GAP)))
        path = folder / f"contact-{n // per + 1:02d}.png"
        pygame.image.save(page, path)
        made.append(path)
    return tuple(made)


def _small(path: Path) -> pygame.Surface:
    full = pygame.image.load(path)
    return pygame.transform.smoothscale(full, (WIDE, round(full.get_height() * WIDE / full.get_width())))
