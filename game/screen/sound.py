"""Sounds and the one tune, off without a sound card and never carrying meaning alone."""

from __future__ import annotations

from pathlib import Path

import pygame

SOUND = Path(__file__).parents[2] / "assets" / "sound"
MUSIC_VOLUME = 0.35
FADE_MS = 800


class Speaker:
    """Plays effects and a loop by name; silent when `on` is false or there is no sound card."""

    def __init__(self, on: bool) -> None:
        self.on = on and self._opened()
        self._effects: dict[str, pygame.mixer.Sound | None] = {}
        self._tune = ""

    def effect(self, name: str) -> None:
        """One of the short sounds; an unknown or unreadable one is silence."""
        if not self.on or not name:
            return
        if name not in self._effects:
            self._effects[name] = _read(name)
        sound = self._effects[name]
        if sound is not None:
            sound.play()

    def music(self, name: str) -> None:
        """The loop that should play now; an empty name fades it out."""
        if not self.on or name == self._tune:
            return
        self._tune = name
        try:
            if not name:
                pygame.mixer.music.fadeout(FADE_MS)
                return
            pygame.mixer.music.load(SOUND / f"{name}.ogg")
            pygame.mixer.music.set_volume(MUSIC_VOLUME)
            pygame.mixer.music.play(-1, fade_ms=FADE_MS)
        except pygame.error:
            self._tune = name

    def silence(self) -> None:
        """Everything off at once."""
        if self.on:
            pygame.mixer.stop()
            pygame.mixer.music.stop()
        self.on, self._tune = False, ""

    def wake(self) -> None:
        """On again, if there is a sound card."""
        self.on = self._opened()

    @staticmethod
    def _opened() -> bool:
        if pygame.mixer.get_init():
            return True
        try:
            pygame.mixer.init(44_100, -16, 1, 512)
        except pygame.error:
            return False
        return True


def _read(name: str) -> pygame.mixer.Sound | None:
    try:
        return pygame.mixer.Sound(SOUND / f"{name}.ogg")
    except (pygame.error, OSError):
        return None
