"""Seats: codes that come back as they went, and words to say aloud."""

from __future__ import annotations

import pytest

from game.play.seat import CLASSES, Seat, seats


def test_every_seat_of_every_class_comes_back_from_its_code() -> None:
    everyone = [seat for number in CLASSES for seat in seats(number)]
    assert len(everyone) == 99 * 9 * 6
    assert [Seat.parse(str(seat)) for seat in everyone] == everyone


def test_a_seat_is_written_and_spoken_like_this() -> None:
    seat = Seat.parse("7-leopard-lake")
    assert seat == Seat(7, "leopard", "lake")
    assert str(seat) == "7-leopard-lake"
    assert seat.spoken() == "青色雪豹"


def test_no_two_seats_of_a_class_sound_alike() -> None:
    assert len({seat.spoken() for seat in seats(1)}) == 54


NO_SEATS = (
    *("", "7", "7-leopard", "0-leopard-lake", "100-leopard-lake", "07-leopard-lake", "７-leopard-lake", "-1-yak-snow"),
    *("7-lion-lake", "7-leopard-red", "7-leopard-lake-2", " 7-leopard-lake", "7-Leopard-lake", "雪豹"),
)


@pytest.mark.parametrize("code", NO_SEATS)
def test_anything_else_is_no_seat(code: str) -> None:
    with pytest.raises(ValueError):
        Seat.parse(code)
