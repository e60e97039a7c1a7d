"""What to go on with: the one lesson a seat is pointed to, on the town's road and at the end of a lesson. Pure."""

from __future__ import annotations

from game.app.scene import World
from game.app.shelf import LessonCard


def todays(world: World) -> LessonCard | None:
    """The lesson to go on with: one begun, else the first not finished, in the order the class has chosen."""
    cards = [card for card in world.library.open_lessons(world.class_file) if card.minutes]   # a torn header says none
    played = {card.key: world.progress.played(*card.key) for card in cards}
    begun = next((card for card in cards if played[card.key].run is not None and not played[card.key].finished), None)
    return begun or next((card for card in cards if not played[card.key].finished), None)


def following(world: World, pack: str, lesson: str) -> LessonCard | None:
    """What to try after a lesson: the next one in the class's order that is not finished, else what today is for."""
    cards = world.library.open_lessons(world.class_file)
    keys = [card.key for card in cards]
    after = keys.index((pack, lesson)) + 1 if (pack, lesson) in keys else 0
    later = (card for card in cards[after:] if not world.progress.played(*card.key).finished)
    return next(later, None) or todays(world)
