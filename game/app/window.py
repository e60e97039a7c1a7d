"""A loop on a surface: with pictures from the packs and sound where there is a card."""

from __future__ import annotations

import pygame

from game.app.game import Game
from game.app.loop import Loop
from game.screen.sound import Speaker


def loop_on(game: Game, surface: pygame.Surface) -> Loop:
    """The window's loop for a game, drawing on a surface."""
    return Loop(game, surface, game.world.library.find, Speaker(game.world.settings.sound))
