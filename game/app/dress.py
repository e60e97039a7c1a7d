"""How letters look for a seat: its text size, and pinyin where it is wanted."""

from __future__ import annotations

from game.app.scene import Scene, Settings
from game.screen.typeface import Ruby, Typography


def typography(settings: Settings, band: str, scene: Scene) -> Typography:
    """Letters at the seat's size; pinyin always, or for the lowest band, with the readings of the lesson that is open."""
    wanted = settings.pinyin == "on" or (settings.pinyin == "auto" and band == "P12")
    return Typography(settings.text_size, _ruby(scene) if wanted and settings.language == "zh" else None)


def _ruby(scene: Scene) -> Ruby:
    from game.content.pinyin import readings

    session = getattr(scene, "session", None)
    own = session.lesson.head.pinyin if session is not None else ()
    return readings(tuple((reading.word, reading.read) for reading in own))
