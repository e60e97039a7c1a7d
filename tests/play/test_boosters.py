"""Boosters: when a card is asked again, with which message, and that no text comes twice while another is left."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from random import Random

import fsrs
import pytest

from game.content.case_index import case_headers
from game.content.cases import Bank, Case, read_cases
from game.content.library import BANK
from game.core.events import LAST_DAY, Attempted, Finished, Judged, Learned
from game.play import boosters
from game.play.boosters import EPOCH, LONGEST, WINDOW, Key, Letter, Mail, Memory, Rating

AGAIN, HARD, GOOD = Rating.AGAIN, Rating.HARD, Rating.GOOD
PUBLISHED = (GOOD,) * 6 + (AGAIN, AGAIN) + (GOOD,) * 5
"""The ratings of the scheduler's own published example; each review on the day it falls due."""
LESSON_DAYS = tuple(7 * week + day for week in range(8) for day in (0, 3))
"""Eight weeks of two lessons, from a Monday on."""
EARLY = ("T11", "T14", "T07", "T08", "T16", "T17", "T23", "T11")
"""A pattern a week; the last comes back."""


@lru_cache(1)
def bank() -> Bank:
    return read_cases(BANK)


def judged(case: str | Case, day: int, right: bool = True, sure: bool = True, key: Key | None = None) -> Judged:
    """A verdict in a lesson, or about a card by booster."""
    told = bank().cases[case] if isinstance(case, str) else case
    verdict = (1 if sure else 2) if right == told.scam else (4 if sure else 3)
    run = boosters.run_of(day) if key else "kids-02-1"
    step = boosters.step_of(key) if key else "call-it"
    return Judged("cases", "small", run, step, day, told.id, told.pattern, told.channel, told.scam, verdict, flags=told.flags)


def recall(item: str, day: int, first: float = 1.0, hints: int = 0, run: str = "origin-03-1") -> Attempted:
    pack, lesson, step = item.split("/")
    return Attempted(
        pack=pack, lesson=lesson, run=run, step=step, type="choice", place="museum", day=day, graded=True,
        first=first, score=first, chance=0.25, weight=1, tries=1, hints=hints, recall=True,
    )  # fmt: skip


def emptied(day: int) -> Finished:
    return Finished("cases", boosters.LESSON, boosters.run_of(day), day, 1.0)


def mail(memory: Memory, day: int, luck: str = "7-yak-snow", band: str = "P34") -> Mail:
    return boosters.today(memory, case_headers(), luck, band, day)


def test_the_installed_scheduler_keeps_its_published_example() -> None:
    card, when, found = fsrs.Card(card_id=1), datetime(2022, 11, 29, 12, 30, tzinfo=UTC), []
    for rating in PUBLISHED:
        card, _ = fsrs.Scheduler(enable_fuzzing=False).review_card(card, fsrs.Rating(rating), when)
        found.append((card.due - when).days)
        when = card.due
    assert found == [0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]


def test_the_installed_scheduler_keeps_its_published_memory_state() -> None:
    card, when = fsrs.Card(card_id=1), datetime(2022, 11, 29, 12, 30, tzinfo=UTC)
    for rating, days in zip((AGAIN, *(GOOD,) * 5), (0, 0, 1, 3, 8, 21), strict=True):
        when += timedelta(days=days)
        card, _ = fsrs.Scheduler().review_card(card, fsrs.Rating(rating), when)
    assert card.stability == pytest.approx(53.62691, abs=1e-4)
    assert card.difficulty == pytest.approx(6.3574867, abs=1e-4)


def test_our_dates_follow_the_example_without_steps_of_minutes_and_with_a_longest_gap() -> None:
    reviews: tuple[tuple[int, int], ...] = ()
    day, found = 0, []
    for rating in PUBLISHED:
        reviews = (*reviews, (day, rating))
        day = boosters.due_day(reviews)
        found.append(day - reviews[-1][0])
    assert found[:3] == [2, 11, 46] and found[-5:] == [2, 4, 7, 12, 21]
    assert found[3:6] == [LONGEST] * 3


@pytest.mark.parametrize(("rating", "days"), [(AGAIN, 1), (HARD, 1), (GOOD, 2)])
def test_the_first_gap_is_what_the_published_parameters_say(rating: Rating, days: int) -> None:
    stability = fsrs.Scheduler().parameters[rating - 1]
    assert max(1, round(stability)) == days == boosters.due_day(((40, rating),)) - 40


@pytest.mark.parametrize(
    ("right", "sure", "checks", "hints", "rating"),
    [(False, True, 0, 0, AGAIN), (False, False, 2, 0, AGAIN), (True, False, 0, 0, HARD), (True, True, 1, 0, HARD),
     (True, True, 0, 1, HARD), (True, True, 0, 0, GOOD)],
)  # fmt: skip
@pytest.mark.parametrize("case", ["T11-s1", "T11-g1"])
def test_ratings_come_from_the_verdict(case: str, right: bool, sure: bool, checks: int, hints: int, rating: Rating) -> None:
    assert boosters.rated(replace(judged(case, 0, right, sure), checks=checks, hints=hints)) is rating


@pytest.mark.parametrize(("first", "hints", "rating"), [(1.0, 0, GOOD), (1.0, 1, HARD), (0.5, 0, AGAIN), (0.0, 0, AGAIN)])
def test_a_recall_item_is_rated_by_its_first_try(first: float, hints: int, rating: Rating) -> None:
    assert boosters.recalled(recall("origin/origin-03/name-it", 0, first, hints)) is rating


def test_a_scam_and_its_twin_review_one_card() -> None:
    memory = boosters.folded([judged("T11-s1", 10), judged("T11-g1", 10)])
    assert list(memory.cards) == [("T11", "game-chat")]
    assert [day for day, _ in memory.cards["T11", "game-chat"].reviews] == [10, 10]


def test_what_is_no_verdict_and_no_recall_opens_no_card() -> None:
    story = replace(recall("origin/origin-03/name-it", 0), recall=False)
    untold = replace(judged("T11-s1", 0), pattern="")
    assert boosters.folded([story, untold, Learned("origin", "origin-03", "x")]).cards == {}


def test_a_card_waits_for_another_day_and_is_due_a_little_early() -> None:
    memory = boosters.folded([judged("T11-s1", 10)])
    key = ("T11", "game-chat")
    assert boosters.due(memory, 10) == ()
    assert boosters.due(memory, 11) == (key,)
    later = boosters.folded([judged("T11-s1", 12, key=key)], memory)
    when = later.cards[key].due
    assert boosters.due(later, when - WINDOW - 1) == ()
    assert boosters.due(later, when - WINDOW) == (key,)


def test_the_longest_waiting_card_comes_first() -> None:
    memory = boosters.folded([judged("T14-s1", 8), judged("T11-s1", 3), recall("origin/origin-03/name-it", 5)])
    assert [key[0] for key in boosters.due(memory, 20)] == ["T11", "recall", "T14"]


def test_days_that_run_backwards_after_a_merge_spoil_nothing() -> None:
    memory = boosters.folded([judged("T11-s1", 30), judged("T11-g1", 4)])
    assert memory.cards["T11", "game-chat"].last == 30
    assert memory.cards["T11", "game-chat"].due > 30


def test_a_day_that_comes_late_from_another_file_does_not_fill_the_inbox_again() -> None:
    cards = [judged(case, 0) for case in ("T11-s1", "T14-s1", "T07-s1", "T08-s1")]
    today = [judged(case, 40, key=key) for case, key in (("T11-s2", ("T11", "game-chat")), ("T14-s2", ("T14", "parcel-card")))]
    late = judged("T07-s2", 39, key=("T07", "chat"))
    assert mail(boosters.folded([*cards, *today]), 40).count == mail(boosters.folded([*cards, *today, late]), 40).count == 0


def test_a_card_asked_a_thousand_times_is_as_quick_as_one_asked_eighty_times() -> None:
    told = [judged("T11-s1", day, right=day % 4 > 0) for day in range(1_000)]
    (card,) = boosters.folded(told).cards.values()
    every = tuple((one.day, int(boosters.rated(one))) for one in told)
    assert len(card.reviews) == boosters.KEPT and card.due == boosters.due_day.__wrapped__(every)


def test_a_card_reviewed_on_the_last_day_of_the_calendar_still_has_a_date() -> None:
    assert boosters.due_day(((LAST_DAY, 3),)) > LAST_DAY


def test_a_message_judged_again_after_its_unveiling_is_no_review_on_that_day() -> None:
    missed = judged("T11-s1", 0, right=False)
    assert boosters.folded([missed, judged("T11-s1", 0)]) == boosters.folded([missed])
    assert len(boosters.folded([missed, judged("T11-s1", 1)]).cards["T11", "game-chat"].reviews) == 2


def test_a_booster_on_another_channel_reviews_the_card_it_stands_for_and_opens_none() -> None:
    memory = boosters.folded([judged("T11-s1", 0)])
    key = ("T11", "game-chat")
    after = boosters.fold(memory, judged("T11-s2", 3, key=key))
    assert list(after.cards) == [key] and after.cards[key].last == 3
    assert after.cards[key].channel == "comment"


def test_a_booster_answers_for_every_card_of_its_pattern_that_waits() -> None:
    ways = ("sms", "chat", "call")
    before = boosters.folded(replace(judged("T07-s1", 0), case=f"kids-0{n}/x", channel=way) for n, way in enumerate(ways))
    assert len(boosters.due(before, 60)) == len(before.cards) == 3
    after = boosters.fold(before, judged("T07-g1", 60, key=("T07", "sms")))
    assert boosters.due(after, 60) == ()
    assert [len(card.reviews) for card in after.cards.values()] == [2, 2, 2]


def test_the_inbox_holds_two_messages_of_two_patterns_and_one_recall() -> None:
    lessons = [judged(case, 0) for case in ("T11-s1", "T11-s2", "T14-s1")]
    memory = boosters.folded([*lessons, recall("origin/origin-03/a", 0), recall("origin/origin-03/b", 0)])
    found = mail(memory, 3)
    assert {letter.key[0] for letter in found.letters} == {"T11", "T14"}
    assert (found.count, found.recall) == (3, "origin/origin-03/a")
    assert found == mail(memory, 3), "put off and opened again it is the same mail"


def test_a_recall_item_nobody_can_find_makes_room_for_the_next() -> None:
    memory = boosters.folded([recall("gone/gone-01/a", 0), recall("origin/origin-03/b", 1)])
    found = boosters.today(memory, case_headers(), "x", "P34", 4, lambda item: item.startswith("origin/"))
    assert found.recall == "origin/origin-03/b"


def test_an_inbox_left_in_the_middle_goes_on_with_the_rest_and_an_emptied_one_stays_empty() -> None:
    memory = boosters.folded([judged("T11-s1", 0), judged("T14-s1", 0), judged("T07-s1", 0)])
    first = mail(memory, 3).letters[0]
    begun = boosters.fold(memory, judged(first.case, 3, key=first.key))
    assert len(mail(begun, 3).letters) == 1
    assert mail(boosters.fold(begun, emptied(3)), 3).count == 0
    assert len(mail(boosters.fold(begun, emptied(3)), 7).letters) == 2


def test_lamps_dim_where_todays_mail_comes_from() -> None:
    memory = boosters.folded([judged("T11-s1", 0), judged("T02-s1", 0), recall("origin/origin-03/a", 0)])
    assert boosters.dim(memory, mail(memory, 3)) == {"station", "museum"}
    assert boosters.dim(memory, mail(memory, 0)) == frozenset()
    assert boosters.dim(memory, mail(boosters.fold(memory, emptied(3)), 3)) == frozenset()


def test_a_card_nobody_of_the_band_can_be_asked_about_dims_no_lamp() -> None:
    memory = boosters.folded([judged("T02-s1", 0)])
    assert boosters.due(memory, 3) and boosters.dim(memory, mail(memory, 3)) == frozenset()


def test_a_recall_in_a_booster_reviews_the_item_of_its_lesson() -> None:
    item = "origin/origin-03/a"
    memory = boosters.folded([recall(item, 0), recall(item, 3, run=boosters.run_of(3))])
    assert [day for day, _ in memory.cards["recall", item].reviews] == [0, 3]
    assert mail(replace(memory, closed=-1), 3).recall == ""


def sitting(
    memory: Memory, day: int, rng: Random, skill: float, band: str = "P34", luck: str = "7-yak-snow"
) -> tuple[Memory, list[tuple[Letter, int]]]:
    """The inbox of a day answered; each letter with the day its card was due."""
    done = []
    for letter in mail(memory, day, luck, band).letters:
        done.append((letter, memory.cards[letter.key].due))
        memory = boosters.fold(memory, judged(letter.case, day, rng.random() < skill, key=letter.key))
    return (boosters.fold(memory, emptied(day)) if done else memory), done


def term(skill: float, cases: int, seed: int = 1) -> Iterator[tuple[int, Memory, list[tuple[Letter, int]]]]:
    """Eight weeks: first the inbox, on the first lesson of a week then some cases of its pattern."""
    memory, rng = Memory(), Random(seed)
    for n, day in enumerate(LESSON_DAYS):
        memory, done = sitting(memory, day, rng, skill, luck=f"seat {seed}")
        yield day, memory, done
        if n % 2 == 0:
            lesson = [case for case in bank().of(EARLY[n // 2]) if "P34" in case.bands][:cases]
            memory = boosters.folded((judged(case, day, rng.random() < skill) for case in lesson), memory)


def test_a_class_of_eight_weeks_gets_every_booster_on_the_lesson_day_the_schedule_promises() -> None:
    asked = 0
    for day, memory, done in term(skill=1.0, cases=2):
        later = [other for other in LESSON_DAYS if other > day]
        for _, when in done:
            in_time = next((other for other in LESSON_DAYS if other >= when), day)
            assert when - WINDOW <= day <= in_time
            asked += 1
        waiting = [memory.cards[key].due for key in boosters.due(memory, day)]
        assert all(not later or when > day for when in waiting), "nothing overdue is left lying"
    assert asked >= 12


def test_every_card_of_crowded_lessons_is_asked_again_within_three_weeks() -> None:
    first: dict[Key, int] = {}
    again: dict[Key, int] = {}
    for _, memory, _ in term(skill=0.8, cases=4):
        again.update({key: card.reviews[1][0] for key, card in memory.cards.items() if len(card.reviews) > 1})
        first.update({key: card.reviews[0][0] for key, card in memory.cards.items()})
    assert len(first) > 12
    for key, day in first.items():
        assert again.get(key, LESSON_DAYS[-1]) - day <= 21 or day > LESSON_DAYS[-1] - 21


@pytest.mark.parametrize("seed", range(6))
def test_no_text_comes_twice_while_another_of_its_family_is_unread(seed: int) -> None:
    read: set[str] = set()
    rng, memory = Random(seed), Memory()
    lessons = [judged(case, 0) for pattern in ("T11", "T14", "T10") for case in bank().of(pattern)[:1]]
    band = ("P34", "P56")[seed % 2]
    for event in lessons:
        memory = boosters.fold(memory, event)
        read.add(event.case)
    shown = 0
    for day in range(4, 400, 3):
        memory, done = sitting(memory, day, rng, 0.7, band)
        for letter, _ in done:
            scam = bank().cases[letter.case].scam
            family = {case.id for case in bank().of(letter.key[0]) if band in case.bands and case.scam == scam}
            assert letter.case not in read or family <= read
            read.add(letter.case)
            shown += 1
    assert shown > 40


def test_a_message_comes_on_another_channel_as_long_as_an_unread_one_does() -> None:
    rng, memory = Random(3), boosters.folded([judged(case, 0) for case in ("T11-s1", "T14-s1", "T07-s1", "T16-s1")])
    changed = 0
    for day in range(4, 160, 3):
        before = memory
        memory, done = sitting(memory, day, rng, 0.8)
        for letter, _ in done:
            heard = {letter.key[1], before.cards[letter.key].channel}
            sent = bank().cases[letter.case]
            family = [case for case in bank().of(letter.key[0]) if "P34" in case.bands and case.scam == sent.scam]
            if any(case.channel not in heard for case in family if case.id not in before.seen):
                assert sent.channel not in heard
                changed += 1
    assert changed > 10


def test_the_channel_of_the_lesson_comes_last_of_all_unread_ones() -> None:
    """Every genuine and every fraudulent message but two is read: one by the channel of the lesson, one by that of last time."""
    lesson, last = ("T11", "game-chat"), "comment"
    of = {(str(case.channel), case.scam): case for case in bank().of("T11") if "P34" in case.bands}
    left = {of[channel, scam].id for channel in ("game-chat", last) for scam in (True, False)}
    seen = {case.id: 0 for case in bank().cases.values() if case.id not in left}
    memory = boosters.Memory(cards={lesson: boosters.Card(((0, 2),), last)}, seen=seen)
    sent = {boosters.today(memory, case_headers(), f"seat {n}", "P34", 9).letters[0].case for n in range(20)}
    assert {bank().cases[case].channel for case in sent} == {last}


def test_one_message_of_two_is_a_scam_on_average_and_nobody_can_count_on_it() -> None:
    memory = boosters.folded([judged(case, 0) for case in ("T11-s1", "T14-s1", "T07-s1", "T16-s1")])
    scams = [
        sum(bank().cases[letter.case].scam for letter in mail(memory, day, f"seat {n}").letters)
        for n in range(400)
        for day in (4, 5)
    ]
    assert {0, 1, 2} == set(scams)
    assert sum(scams) / len(scams) == pytest.approx(1.0, abs=0.1)


def test_scams_and_genuine_messages_come_equally_often_through_a_whole_term() -> None:
    sent = [bank().cases[letter.case].scam for seed in range(30) for _, _, done in term(0.8, 4, seed) for letter, _ in done]
    assert len(sent) > 600
    assert sum(sent) / len(sent) == pytest.approx(0.5, abs=0.05)


def test_a_message_too_hard_for_the_band_is_not_sent() -> None:
    memory = boosters.folded([judged("T07-s4", 0), judged("T02-s1", 0)])
    letters = mail(memory, 4, band="P34").letters
    assert [letter.key[0] for letter in letters] == ["T07"]
    assert all("P34" in bank().cases[letter.case].bands for letter in letters)


def test_days_count_as_everywhere_from_the_first_of_2000() -> None:
    assert EPOCH.date().isoformat() == "2000-01-01"
