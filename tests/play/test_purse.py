"""The purse holds whatever is entered: nothing below 0, nothing put aside is ever taken, mending always beats hiding."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from itertools import permutations
from pathlib import Path
from random import Random

import pytest

from game.core.events import Event, Finished, LedgerEntry, Sitting, from_json, to_json
from game.play.progress import folded
from game.play.purse import (
    HARM,
    JARS,
    MISSED,
    Affair,
    Purse,
    earned,
    entered,
    sat,
    splits,
    suggested,
)
from game.records import store
from game.records.merge import merge
from game.records.rows import row

WHATS = (
    "split",
    "move",
    "buy",
    "treat",
    "mishap",
    "scam",
    "missed",
    "caught",
    "benefit",
    "told",
    "reported",
    "from-a-newer-game",
)
ABOUTS = ("", *(f"T{n:02}-s1#{n}" for n in range(40)), *(f"mishap-{n}" for n in range(20)), "bench", "swing", "not-sold-here")
ENTRIES = 100_000


def entry(what: str, bei: int = 0, source: str = "", target: str = "", about: str = "", day: int = 0) -> LedgerEntry:
    return LedgerEntry(what, bei, source, target, about, day)


def anything(luck: Random) -> LedgerEntry:
    """An entry as a torn file or a mischievous hand may write it."""
    jar = (*JARS, "", "vault")
    bei = luck.choice((luck.randrange(-50, 400), luck.randrange(0, 40), 2**31 - 1))
    return entry(luck.choice(WHATS), bei, luck.choice(jar), luck.choice(jar), luck.choice(ABOUTS), luck.randrange(300))


def held(before: Purse, after: Purse, done: LedgerEntry) -> None:
    """Every invariant of the purse across one entry."""
    assert all(jar >= 0 for jar in (after.wallet, after.bank, after.reserve, after.share, after.to_split))
    assert set(before.pieces) <= set(after.pieces)
    assert before.affairs.keys() <= after.affairs.keys() and before.mishaps <= after.mishaps
    assert after.share >= before.share
    match done.what:
        case "split" | "move":
            assert after.worth == before.worth
        case "scam":
            assert before.wallet - after.wallet <= min(HARM, before.wallet // 5)
        case "benefit":
            assert after.wallet - before.wallet <= MISSED
        case "told" | "reported":
            affair = after.affairs.get(done.about, Affair("caught", 0))
            assert after.wallet >= before.wallet and affair.back <= affair.bei
    if done.what not in ("split", "move"):
        assert (after.bank, after.share) == (before.bank, before.share)
        assert after.reserve == before.reserve or done.what == "mishap"


def test_a_hundred_thousand_entries_of_any_kind_hold_every_invariant() -> None:
    luck, purse = Random(8), Purse()
    for n in range(ENTRIES):
        if n % 5 == 0:
            purse = earned(purse, luck.randrange(30), f"l{n // 40}")
        if n % 500 == 0:
            purse = sat(purse, n // 100)
        done = anything(luck)
        after = entered(purse, done)
        held(purse, after, done)
        purse = after
    assert len(purse.affairs) > 30 and len(purse.pieces) > 1, "the entries must have moved something"


def test_work_is_paid_into_the_wallet_and_one_lesson_is_one_line() -> None:
    purse = earned(earned(Purse(), 10, "origin-01"), 40, "origin-01")
    assert (purse.wallet, purse.to_split) == (50, 50)
    assert [(line.what, line.bei) for line in purse.lines] == [("earned", 50)]


def test_tens_moved_one_after_another_are_one_line() -> None:
    purse = Purse(wallet=100)
    for target in ("bank", "bank", "reserve"):
        purse = entered(purse, entry("move", 10, "wallet", target))
    assert [(line.bei, line.jars[1]) for line in purse.lines] == [(20, "bank"), (10, "reserve")]


def test_a_split_moves_what_was_chosen_and_is_over() -> None:
    purse = earned(Purse(), 117, "origin-01")
    for part in splits(suggested(purse), 3):
        purse = entered(purse, part)
    assert (*map(purse.has, JARS), purse.to_split) == (57, 40, 10, 10, 0)


def test_keeping_everything_is_a_split_too() -> None:
    purse = earned(Purse(), 117, "origin-01")
    for part in splits({"bank": 0, "reserve": 0}, 3):
        purse = entered(purse, part)
    assert (purse.wallet, purse.to_split) == (117, 0)


@pytest.mark.parametrize("bei", range(0, 400, 7))
@pytest.mark.parametrize("reserve", [0, 100])
def test_a_suggested_split_can_always_be_paid(bei: int, reserve: int) -> None:
    parts = suggested(Purse(wallet=bei, fresh=bei, reserve=reserve))
    assert sum(parts.values()) <= bei and all(part % 10 == 0 for part in parts.values())


def test_a_full_cushion_leaves_its_share_to_the_bank() -> None:
    assert suggested(Purse(wallet=100, fresh=100, reserve=60)) == {"bank": 40, "share": 10}


def test_what_was_put_aside_for_others_stays_with_them() -> None:
    purse = Purse(wallet=10, share=50)
    assert entered(purse, entry("move", 20, "share", "wallet")) == purse
    assert entered(purse, entry("move", 10, "wallet", "share")).share == 60


def test_the_bank_gives_back_whole_coins_and_keeps_the_fraction() -> None:
    purse = entered(Purse(bank=Fraction(1021, 100)), entry("move", 99, "bank", "wallet"))
    assert (purse.wallet, purse.bank) == (10, Fraction(21, 100))


def test_interest_comes_once_a_week_and_only_in_weeks_somebody_sat() -> None:
    purse = sat(Purse(bank=Fraction(100)), 7)
    assert purse.bank == 100, "the first week has no week before it"
    assert sat(purse, 13).bank == 100
    assert sat(purse, 14).bank == 102
    assert sat(purse, 14 + 70).bank == 102, "ten weeks away are one week"
    assert sat(sat(purse, 14), 8).bank == 102, "a clock that runs back pays nothing"


def test_interest_is_a_fraction_that_is_only_rounded_for_the_eye() -> None:
    purse = sat(sat(sat(Purse(bank=Fraction(130)), 7), 14), 21)
    assert purse.bank == Fraction(130) * Fraction(51, 50) ** 2
    assert purse.has("bank") == 135


def test_a_mishap_is_paid_by_the_reserve_then_the_wallet_and_the_rest_by_nobody() -> None:
    purse = entered(Purse(wallet=5, reserve=10, bank=Fraction(50)), entry("mishap", 25, about="mishap-1"))
    assert [*map(purse.has, JARS)] == [0, 50, 0, 0]
    assert purse.lines[-1].bei == 15
    assert entered(purse, entry("mishap", 25, about="mishap-1")) == purse


def test_a_piece_is_bought_once_and_stays() -> None:
    purse = entered(Purse(wallet=100), entry("buy", 80, about="bench"))
    assert (purse.wallet, purse.pieces) == (20, ("bench",))
    assert entered(purse, entry("buy", 80, about="bench")) == purse
    assert entered(purse, entry("buy", 80, about="swing")).pieces == ("bench", "swing"), "bought on another machine"


def test_a_scam_takes_from_the_wallet_alone_and_counts_once() -> None:
    rich = Purse(wallet=150, bank=Fraction(99), reserve=40, share=30, pieces=("bench",))
    once = entered(rich, entry("scam", 30, about="T11-s1#1"))
    assert [*map(once.has, JARS)] == [120, 99, 40, 30] and once.pieces == ("bench",)
    assert entered(once, entry("scam", 30, about="T11-s1#1")) == once
    assert entered(Purse(wallet=40), entry("scam", 30, about="T11-s1#1")).wallet == 32, "a fifth and no more"


@pytest.mark.parametrize("stake", [15, 30])
def test_telling_is_always_better_than_hiding_and_the_order_is_no_matter(stake: int) -> None:
    hidden = entered(Purse(wallet=200), entry("scam", stake, about="a"))
    told, reported = (entered(hidden, entry(how, about="a")) for how in ("told", "reported"))
    both = entered(told, entry("reported", about="a"))
    assert both.wallet == entered(reported, entry("told", about="a")).wallet
    assert hidden.wallet < told.wallet < reported.wallet < both.wallet < 200
    assert both.wallet - hidden.wallet == stake * 6 // 10
    assert entered(both, entry("told", about="a")).wallet == both.wallet, "once"


@pytest.mark.parametrize("lost", range(1, 6))
def test_telling_of_a_small_loss_brings_something_too(lost: int) -> None:
    """The page promises it to everybody."""
    hidden = entered(Purse(wallet=5 * lost), entry("scam", 15, about="a"))
    told, reported = (entered(hidden, entry(how, about="a")) for how in ("told", "reported"))
    both = entered(told, entry("reported", about="a"))
    assert hidden.wallet == 4 * lost < told.wallet <= both.wallet <= 5 * lost
    assert both.wallet == entered(reported, entry("told", about="a")).wallet


def test_a_missed_offer_comes_back_through_the_right_channel_by_the_same_part() -> None:
    missed = entered(Purse(wallet=200), entry("missed", 20, about="a"))
    assert missed.wallet == 200
    assert entered(missed, entry("reported", about="a")).wallet == 212
    assert entered(missed, entry("told", about="a")).wallet == 200


@pytest.mark.parametrize("what", ["caught", "benefit"])
def test_what_did_no_harm_has_nothing_to_mend(what: str) -> None:
    purse = entered(Purse(wallet=200), entry(what, 20, about="a"))
    assert entered(purse, entry("reported", about="a")) == purse


@pytest.mark.parametrize("seed", range(4))
def test_three_machines_laid_together_make_one_purse_in_whatever_order(seed: int, tmp_path: Path) -> None:
    luck = Random(seed)
    machines = [tmp_path / f"records-{name}.db" for name in ("a1", "b2", "c3")]
    for machine in machines:
        rows = [row(clock, machine.stem, "7-yak-snow", to_json(kept_event(luck, clock))) for clock in range(1, 60)]
        store.created(machine, set(rows)).close()
    ends = []
    for number, order in enumerate(permutations(machines)):
        target = tmp_path / f"target-{number}.db"
        for machine in order:
            merge(machine, target)
        events = [from_json(one.body) for one in store.peeked(target)]
        ends.append(folded(event for event in events if event is not None).purse)
    assert all(end == ends[0] for end in ends)
    assert ends[0].pieces and ends[0].affairs


def kept_event(luck: Random, clock: int) -> Event:
    """What a machine keeps: sittings, lessons and entries that can be kept as JSON."""
    if clock % 6 == 0:
        return Sitting(9_740 + clock)
    if clock % 6 == 1:
        return Finished("origin", f"l{luck.randrange(20)}", "r", 9_740, 1.0)
    return replace(anything(luck), bei=luck.randrange(0, 60))
