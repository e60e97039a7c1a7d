"""Settings: kept for a seat, or for the installation while nobody sits; one seat never inherits another's."""

from __future__ import annotations

from datetime import date

from game.app.game import NOBODY, Game, Keeper
from game.app.opening import assembled
from game.app.scene import Change, Settings, Sit, Stand
from game.app.shelf import Shelf
from game.core.events import Event, Setting
from game.play.classfile import ClassFile
from game.play.seat import Seat


def game() -> tuple[Game, list[tuple[str, Event]]]:
    kept: list[tuple[str, Event]] = []
    keeper = Keeper(
        append=lambda seat, event: kept.append((seat, event)),
        events=lambda seat: tuple(event for owner, event in kept if owner == seat),
    )
    return assembled(Shelf(()), keeper, ClassFile(), Settings(sound=False), date(2026, 9, 1)), kept


def do(played: Game, *effects: object) -> None:
    for effect in effects:
        played._do(effect)  # type: ignore[arg-type]


def test_what_is_chosen_before_anybody_sits_is_kept_for_the_installation() -> None:
    played, kept = game()
    do(played, Change("language", "en"))
    assert played.world.settings.language == "en"
    assert (NOBODY, Setting("language", "en")) in kept


def test_a_seat_lays_its_settings_over_the_common_ones_and_takes_them_along() -> None:
    played, _ = game()
    leopard, yak = Seat(1, "leopard", "lake"), Seat(1, "yak", "snow")
    do(played, Change("reduced", "True"), Sit(leopard), Change("text_size", "1.3"), Stand())
    assert (played.world.settings.text_size, played.world.settings.reduced) == (1.0, True)
    do(played, Sit(yak))
    assert (played.world.settings.text_size, played.world.settings.reduced) == (1.0, True)
    do(played, Stand(), Sit(leopard))
    assert played.world.settings.text_size == 1.3
