"""`main.py play`: a window, a game, and the loop until somebody leaves."""

from __future__ import annotations

import os
from argparse import Namespace
from pathlib import Path


def run(args: Namespace) -> int:
    """Open the window and play. Exit 0 when the window is closed, 1 when there is no screen to open one on."""
    prepare()
    import pygame

    pygame.display.init()
    pygame.font.init()
    from game.app.window import loop_on, size_of

    size = size_of(args.size)
    flags = pygame.RESIZABLE | (pygame.FULLSCREEN if args.fullscreen else 0)
    try:
        surface = pygame.display.set_mode(fitting(size) if args.size is None else size, flags)
    except pygame.error as error:
        print(f"打不开窗口：{error} · no window can be opened here")
        return 1
    pygame.display.set_caption("小小金融家 · Little Financier")
    from game.app.loop import run as loop_until_done
    from game.app.opening import opened
    from game.app.scene import Settings

    packs = [Path(pack) for pack in args.packs or []]
    settings = Settings(language=args.lang or "zh", fullscreen=bool(args.fullscreen))
    house = opened(packs, Path(args.data) if args.data else None, settings)
    loop = loop_on(house.game, surface)
    try:
        loop_until_done(loop)
    finally:
        if house.records:
            house.records.close()
        pygame.quit()
    return 0


def prepare() -> None:
    """What SDL must know before it starts: no texture path without a GPU, sharp on scaled desktops."""
    os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
    os.environ.setdefault("SDL_WINDOWS_DPI_AWARENESS", "permonitorv2")
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")


def fitting(size: tuple[int, int]) -> tuple[int, int]:
    """The window's first size: as asked, but never larger than the screen."""
    import pygame

    desktop = pygame.display.get_desktop_sizes()[0]
    return min(size[0], desktop[0]), min(size[1], desktop[1])
