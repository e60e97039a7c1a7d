"""The streets: decks of five that cannot be played by one answer, stakes that stay small, cases that do not repeat."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from game.content.case_index import CaseHeader, case_headers
from game.content.cases import read_cases
from game.content.library import BANK
from game.core.events import Finished, Judged, Sitting
from game.play import encounters, mishaps
from game.play.encounters import DECK, Encounter, mended, settled, waiting
from game.play.progress import Progress, fold, folded
from game.play.purse import Purse, sat
from game.play.small import judge_step

SEATS = [f"{n}-leopard-lake" for n in range(1, 13)]
FLAG_ALL, TRUST_ALL = ("left", "left"), ("gave", "answered")
"""What is done with a scam, and with a genuine message."""


def somebody(wallet: int = 400, lessons: int = encounters.OPENS) -> Progress:
    """A seat that has finished some lessons and has so much in its wallet."""
    progress = folded([Sitting(9_740), *(Finished("origin", f"l{n}", "r", 9_740, 1.0) for n in range(lessons))])
    return replace(progress, purse=Purse(wallet=wallet))


def next_lesson(progress: Progress) -> Progress:
    """The next time somebody sits down and finishes a lesson, which here pays nothing."""
    lesson = Finished("origin", f"l{progress.finished}", "r", progress.day, 1.0)
    return replace(folded([Sitting(progress.day + 1), lesson], progress), purse=sat(progress.purse, progress.day + 1))


def judged(met: Encounter, deed: str, day: int) -> Judged:
    return Judged("cases", met.name, met.name, "s", day, met.case, met.case.partition("-")[0], "sms", met.scam, 1, deed=deed)


def met_all(
    seat: str, progress: Progress, deeds: tuple[str, str], many: int, mends: bool = False
) -> tuple[Progress, list[Encounter]]:
    """So many encounters, all answered one way, on as many days as they take."""
    found: list[Encounter] = []
    for _ in range(3 * many):
        if len(found) == many:
            break
        met = waiting(seat, "P34", progress)
        if met is None:
            progress = next_lesson(progress)
            continue
        found.append(met)
        said = judged(met, deeds[0] if met.scam else deeds[1], progress.day)
        progress = fold(fold(progress, said), settled(met, said))
        if mends:
            for how in ("told", "reported"):
                progress = fold(progress, mended(met.name, how, progress.day))
    assert len(found) == many
    return progress, found


def test_the_index_says_of_every_case_what_the_bank_says() -> None:
    bank = read_cases(BANK).cases.values()
    assert case_headers() == tuple(CaseHeader(case.id, case.channel, case.bands, case.scam, case.twin or "") for case in bank)


@pytest.mark.parametrize("seat", SEATS)
def test_every_deck_holds_two_scams_and_three_genuine_messages(seat: str) -> None:
    _, found = met_all(seat, somebody(), TRUST_ALL, 20)
    for deck in range(0, 20, len(DECK)):
        assert Counter(met.scam for met in found[deck : deck + len(DECK)]) == {True: 2, False: 3}


def test_the_order_of_a_deck_is_luck() -> None:
    orders = {tuple(met.scam for met in met_all(seat, somebody(), FLAG_ALL, 5)[1]) for seat in SEATS}
    assert len(orders) > 4


@pytest.mark.parametrize("wallet", [0, 74, 89, 90, 149, 150, 179, 180, 181, 400])
@pytest.mark.parametrize("mends", [False, True])
@pytest.mark.parametrize("seat", SEATS)
def test_calling_all_a_scam_and_trusting_all_come_to_the_same(seat: str, mends: bool, wallet: int) -> None:
    flagged, _ = met_all(seat, somebody(wallet), FLAG_ALL, 5, mends)
    trusted, _ = met_all(seat, somebody(wallet), TRUST_ALL, 5, mends)
    assert flagged.purse.wallet == trusted.purse.wallet


def test_both_lose_something_where_there_is_something_to_lose() -> None:
    checked, _ = met_all("7-yak-snow", somebody(), ("verified", "verified"), 5)
    flagged, _ = met_all("7-yak-snow", somebody(), FLAG_ALL, 5)
    mended_, _ = met_all("7-yak-snow", somebody(), FLAG_ALL, 5, mends=True)
    assert (checked.purse.wallet, flagged.purse.wallet, mended_.purse.wallet) == (460, 400, 436)


@pytest.mark.parametrize("seat", SEATS)
def test_no_scam_takes_more_than_a_fifth_of_the_wallet(seat: str) -> None:
    for wallet in (76, 91, 130, 151, 181, 600):
        progress = somebody(wallet)
        for _ in range(10):
            before = progress.purse.wallet
            progress, _ = met_all(seat, progress, TRUST_ALL, 1)
            assert before - progress.purse.wallet <= min(before // 5, 30)


def test_who_spends_in_the_middle_of_a_deck_risks_no_more_than_a_fifth() -> None:
    progress, _ = met_all("7-yak-snow", somebody(400), TRUST_ALL, 1)
    for _ in range(4):
        poor = replace(progress, purse=replace(progress.purse, wallet=50))
        progress, _ = met_all("7-yak-snow", poor, TRUST_ALL, 1)
        assert progress.purse.wallet >= 40


@pytest.mark.parametrize("band", ["P12", "P34", "P56", "J79", "SNR"])
def test_no_case_comes_again_while_unseen_ones_of_its_family_remain(band: str) -> None:
    families: dict[tuple[str, bool], list[str]] = {}
    for case in case_headers():
        if band in case.bands:
            families.setdefault(case.family, []).append(case.id)
    seen: Counter[str] = Counter()
    progress = somebody()
    for _ in range(120):
        met = waiting("7-yak-snow", band, progress)
        if met is None:
            progress = next_lesson(progress)
            continue
        family = next(ids for ids in families.values() if met.case in ids)
        assert seen[met.case] == min(seen[id_] for id_ in family)
        seen[met.case] += 1
        said = judged(met, "verified", progress.day)
        progress = fold(fold(progress, said), settled(met, said))
    assert sum(seen.values()) > 60


@pytest.mark.parametrize("seat", SEATS)
def test_of_messages_read_equally_often_the_one_read_longest_ago_comes_first(seat: str) -> None:
    """However they came, by a lesson, the inbox or the street: nobody is to read twice running what is known by heart."""
    cases = [case for case in case_headers() if "P34" in case.bands]
    progress = somebody()
    for case in (*reversed(cases), *cases):
        said = Judged("scam-kids", "l1", "r", "s", progress.day, case.id, case.pattern, case.channel, case.scam, 1)
        progress = fold(progress, said)
    met = waiting(seat, "P34", progress)
    assert met is not None
    family = [case.id for case in cases if case.pattern == met.case.partition("-")[0] and case.scam == met.scam]
    assert len(family) > 1 and met.case == family[0]


def test_a_case_met_in_a_lesson_counts_as_seen() -> None:
    progress = somebody()
    first = waiting("7-yak-snow", "P34", progress)
    assert first is not None
    after = fold(progress, replace(judged(first, "left", progress.day), pack="scam-kids", lesson="kids-02"))
    second = waiting("7-yak-snow", "P34", after)
    assert second is not None and second.case != first.case


def test_the_same_waits_until_it_is_answered_and_three_a_sitting_are_enough() -> None:
    progress = somebody()
    assert waiting("7-yak-snow", "P34", progress) == waiting("7-yak-snow", "P34", progress)
    progress, _ = met_all("7-yak-snow", progress, TRUST_ALL, 3)
    assert waiting("7-yak-snow", "P34", progress) is None
    assert waiting("7-yak-snow", "P34", next_lesson(progress)) is not None


def test_a_clock_that_stands_still_keeps_nobody_away() -> None:
    progress, _ = met_all("7-yak-snow", somebody(), TRUST_ALL, 3)
    again = folded([Sitting(progress.day), Finished("origin", "l9", "r", progress.day, 1.0)], progress)
    assert waiting("7-yak-snow", "P34", again) is not None


def test_sitting_down_again_without_a_lesson_brings_nobody() -> None:
    progress, _ = met_all("7-yak-snow", somebody(), TRUST_ALL, 3)
    assert waiting("7-yak-snow", "P34", folded([Sitting(progress.day + 1)] * 3, progress)) is None


def test_two_lessons_in_one_sitting_bring_three_all_the_same() -> None:
    progress, _ = met_all("7-yak-snow", somebody(lessons=9), TRUST_ALL, 3)
    assert waiting("7-yak-snow", "P34", progress) is None


def test_nobody_comes_before_the_third_lesson_is_finished() -> None:
    assert waiting("7-yak-snow", "P34", somebody(lessons=2)) is None
    assert waiting("7-yak-snow", "P34", somebody(lessons=3)) is not None


def test_every_case_that_may_come_can_be_played() -> None:
    _, found = met_all("7-yak-snow", somebody(), TRUST_ALL, 30)
    assert all(judge_step(met.case) is not None for met in found)


@pytest.mark.parametrize("seat", SEATS)
def test_a_mishap_the_window_was_closed_on_comes_after_the_next_lesson(seat: str) -> None:
    purse = Purse(reserve=1000)
    struck = next(lesson for lesson in range(1, 5) if mishaps.due(seat, lesson, purse))
    first, later = (mishaps.due(seat, lesson, purse) for lesson in (struck, struck + 1))
    assert first == later is not None
    paid = replace(purse, mishaps=frozenset({later.name}))
    assert mishaps.due(seat, struck, paid) is None


def test_mishaps_come_once_in_two_lessons_and_never_after_the_first() -> None:
    for seat in SEATS:
        purse, days = Purse(reserve=1000), []
        for lesson in range(1, 41):
            mishap = mishaps.due(seat, lesson, purse)
            if mishap:
                days.append(lesson)
                assert 15 <= mishap.bei <= 30 and mishap.kind in mishaps.KINDS
                purse = replace(purse, mishaps=purse.mishaps | {mishap.name})
        assert days[0] > 1 and len(days) == 20
        assert all((day - 1) // 2 == pair for pair, day in enumerate(days))
