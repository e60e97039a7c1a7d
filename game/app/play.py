"""`main.py play`: a window, a game, and the loop until somebody leaves."""

from __future__ import annotations

import os
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pygame

    from game.app.loop import Loop
    from game.app.opening import Opened

DEFAULT = (1280, 720)
"""Pixels of the first window."""
BARS = 80
"""Pixels a screen keeps for the window's title and the row of programs."""
TITLE = Path(__file__).parents[2] / "assets" / "art" / "scene" / "title.webp"


def run(args: Namespace) -> int:
    """Open the window and play. Exit 0 when the window is closed, 1 when there is no screen to open one on."""
    prepare()
    import pygame

    try:
        surface, picture = window(args)
    except pygame.error as error:
        print(f"打不开窗口：{error} · no window can be opened here")
        return 1
    loop, house = furnished(args, surface, picture)
    from game.app.loop import run as loop_until_done

    try:
        loop_until_done(loop)
    finally:
        if house.records:
            house.records.close()
        pygame.quit()
    return 0


def furnished(args: Namespace, surface: pygame.Surface, picture: pygame.Surface | None) -> tuple[Loop, Opened]:
    """Records, packs and the first scene, and the loop that shows them in the window."""
    from game.app.opening import opened
    from game.app.window import loop_on

    packs = [Path(pack) for pack in args.packs or []]
    asked = {"language": args.lang} if args.lang else {}
    house = opened(packs, Path(args.data) if args.data else None, {**asked, "fullscreen": str(bool(args.fullscreen))})
    loop = loop_on(house.game, surface)
    if picture:
        loop.painter.art.give("title", picture)
    return loop, house


def window(args: Namespace) -> tuple[pygame.Surface, pygame.Surface | None]:
    """A window with the morning of the title in it, and that picture scaled; everything else loads behind it.

    Raises pygame.error where there is no screen.
    """
    prepare()
    import pygame

    from game.core.sizes import WIDTH
    from game.screen.window import TALL, Window

    pygame.display.init()
    pygame.font.init()
    flags = pygame.RESIZABLE | (pygame.FULLSCREEN if args.fullscreen else 0)
    desktop = pygame.display.get_desktop_sizes()[0]
    surface = pygame.display.set_mode(desktop if args.fullscreen else args.size or fitting(DEFAULT, desktop), flags)
    pygame.display.set_caption("小小金融家 · Little Financier")
    try:
        picture = pygame.image.load(TITLE)
    except (pygame.error, OSError):
        return surface, None
    seen = Window(*surface.get_size())
    size = round(WIDTH * seen.scale), round(TALL * seen.scale)
    bleed = round((TALL - seen.height) / 2 * seen.scale)
    area = pygame.Rect(seen.left, seen.top, size[0], round(seen.height * seen.scale))
    scaled = pygame.transform.smoothscale(picture, size)
    surface.blit(scaled, area, ((0, bleed), area.size))
    pygame.display.flip()
    return surface, scaled


def prepare() -> None:
    """What SDL must know before it starts: no texture path without a GPU, sharp on scaled desktops."""
    os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
    os.environ.setdefault("SDL_WINDOWS_DPI_AWARENESS", "permonitorv2")
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")


def fitting(size: tuple[int, int], desktop: tuple[int, int]) -> tuple[int, int]:
    """The window's first size in pixels: as wished, or as much of that shape as fits the screen beside its bars."""
    k = min(1.0, desktop[0] / size[0], max(1, desktop[1] - BARS) / size[1])
    return round(size[0] * k), round(size[1] * k)
