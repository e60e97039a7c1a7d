"""The teacher's page on discernment: silent until there is enough, and then as the arithmetic says."""

from __future__ import annotations

import pytest

from game.app.game import Game, Keeper
from game.app.scenes.figures import Figures
from game.core.events import Event, Judged
from game.core.nodes import Meter, Node, Option, Text
from game.core.trees import walk
from game.play.seat import Seat, seats
from tests.app.rooms import game, press


def judged(n: int, scam: bool, called: bool) -> Judged:
    return Judged("cases", "small", "small-1", "x", 3, f"T11-{n}", "T11", "chat", scam, 1 if called else 4)


def told(scams: int, genuine: int, hits: int, alarms: int) -> tuple[Event, ...]:
    """Verdicts on so many different messages."""
    return (
        *(judged(n, True, n < hits) for n in range(scams)),
        *(judged(1000 + n, False, n < alarms) for n in range(genuine)),
    )


def words(node: Node) -> str:
    texts = (f"{part.words}\n{getattr(part, 'note', '')}" for part in walk(node) if isinstance(part, Text | Option))
    return "\n".join(texts)


def shown(figures: Figures) -> str:
    return words(figures.view(game().world))


CLASS = [str(seat) for seat in list(seats(7))[:5]]


def test_a_class_below_a_hundred_of_each_kind_is_only_told_what_is_missing() -> None:
    page = Figures.of({code: told(20, 19, 18, 3) for code in CLASS}, 7)
    assert "还差 0 条骗局、5 条真消息" in shown(page)
    assert "d′" not in shown(page)
    assert not any(isinstance(part, Text) and "/" in part.words for part in walk(page.view(game().world)))


def test_a_class_with_a_hundred_of_each_kind_sees_both_bars_and_a_sentence() -> None:
    page = Figures.of({code: told(20, 20, 18, 3) for code in CLASS}, 7)
    assert all(said in shown(page) for said in ("90/100", "15/100", "很会分辨", "d′ 2.3 ± 0.4"))
    assert [round(part.value, 2) for part in walk(page.view(game().world)) if isinstance(part, Meter)] == [0.9, 0.15]


@pytest.mark.parametrize(("hits", "alarms", "sentence"), [(20, 20, "什么都喊骗"), (0, 0, "太放心"), (10, 10, "像抛硬币")])
def test_answers_that_do_not_look_are_called_by_their_name(hits: int, alarms: int, sentence: str) -> None:
    page = Figures.of({code: told(20, 20, hits, alarms) for code in CLASS}, 7)
    assert sentence in shown(page)


def test_a_seat_has_figures_from_twenty_four_of_each_kind_on() -> None:
    page = Figures.of({CLASS[0]: told(24, 24, 22, 2), CLASS[1]: told(24, 23, 22, 2)}, 7)
    notes = [part.note for part in walk(page.view(game().world)) if isinstance(part, Option)]
    assert set(notes) == {"抓住 22/24，冤枉 2/24，d′ 2.6", "还差 0 条骗局、1 条真消息"}


def test_only_the_first_verdict_on_a_message_counts() -> None:
    again = tuple(judged(n, True, True) for n in range(24))
    page = Figures.of({CLASS[0]: (*told(24, 24, 0, 0), *again)}, 7)
    assert "抓住 0/24" in shown(page)


def test_confidence_is_told_as_how_often_it_was_right() -> None:
    page = Figures.of({code: told(20, 20, 18, 3) for code in CLASS}, 7)
    assert "说“肯定是骗局”的 105 条里，90 条是骗局" in shown(page)
    assert "说“肯定是真的”的 95 条里，10 条是骗局" in shown(page)


def test_seats_stand_in_their_own_order_and_not_in_that_of_success() -> None:
    codes = [str(seat) for seat in seats(7)]
    page = Figures.of({code: told(24, 24, n % 25, 0) for n, code in enumerate(reversed(codes))}, 7)
    assert [one.seat for one in page.trials] == sorted(map(Seat.parse, codes))


def test_classes_are_kept_apart() -> None:
    page = Figures.of({"7-yak-snow": told(5, 5, 5, 0), "9-yak-snow": told(6, 6, 6, 0), "-": ()}, 0)
    assert page.number == 7
    played = game()
    played.stack = (*played.stack, page)
    press(played, "more")
    assert "9班" in words(played.view()) and "还差 18 条骗局" in words(played.view())
    press(played, "more", "fewer")
    assert "7班" in words(played.view())


def test_the_desk_opens_it_with_the_records_of_every_seat() -> None:
    records: dict[str, tuple[Event, ...]] = {"7-yak-snow": told(24, 24, 20, 1), "-": ()}
    played: Game = game(keeper=Keeper(events=records.__getitem__, seats=lambda: tuple(records)))
    press(played, "desk", "figures")
    assert isinstance(played.scene, Figures) and "抓住 20/24" in words(played.view())


def test_a_class_that_has_judged_nothing_is_told_so() -> None:
    assert "这个班还没有判断过消息" in shown(Figures.of({}, 7))
