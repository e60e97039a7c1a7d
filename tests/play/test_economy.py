"""What a term comes to: who saves completes the yard, checking pays, and no way of playing runs away from the others."""

from __future__ import annotations

from functools import lru_cache
from statistics import NormalDist, mean

import pytest

from game.play.jobs import JOBS
from game.play.progress import Progress
from game.play.purse import INTEREST, WAGE
from game.play.yard import PIECES
from tests.play.term import Pupil, term

SEEDS = range(12)
SAVER = Pupil()
SPENDER = Pupil(splits=False, treats=True, mends=False)
NORMAL = NormalDist()


@lru_cache(32)
def terms(pupil: Pupil) -> tuple[tuple[Progress, list[int]], ...]:
    return tuple(term(pupil, seed) for seed in SEEDS)


def wealth(pupil: Pupil) -> float:
    """All jars and the price of the yard at the end of a term."""
    price = {piece.name: piece.price for piece in PIECES}
    return mean(float(one.purse.worth) + sum(price[name] for name in one.purse.pieces) for one, _ in terms(pupil))


def test_who_saves_completes_the_yard_about_the_eighth_week() -> None:
    done = [pieces.index(len(PIECES)) + 1 if len(PIECES) in pieces else 99 for _, pieces in terms(SAVER)]
    assert 14 <= mean(done) <= 17 and max(done) < 99


def test_who_spends_reaches_eight_or_nine_pieces() -> None:
    assert 8 <= mean(pieces[-1] for _, pieces in terms(SPENDER)) < 10


def test_full_marks_earn_at_most_half_as_much_again_as_sixty_percent() -> None:
    full, sixty = (terms(pupil)[0][0].earned.bei for pupil in (Pupil(mark=1.0), SAVER))
    assert sixty < full <= 1.5 * sixty


@pytest.mark.parametrize("hits", [0.5, 0.7, 0.84, 0.9, 0.99])
def test_checking_always_earns_at_least_as_much_as_guessing(hits: float) -> None:
    """Guessers with d′ just below 2, from the trusting to the wary."""
    alarms = NORMAL.cdf(NORMAL.inv_cdf(hits) - 1.95)
    guesser = Pupil(checks=0.0, gives=1 - hits, refuses=alarms)
    assert wealth(Pupil(checks=1.0)) >= wealth(guesser)


def test_telling_and_reporting_leave_nobody_poorer() -> None:
    assert wealth(Pupil(gives=0.8, checks=0.0)) > wealth(Pupil(gives=0.8, checks=0.0, mends=False))


def test_walking_past_everybody_costs_no_piece_worth_speaking_of() -> None:
    assert mean(pieces[-1] for _, pieces in terms(Pupil(street=False))) > len(PIECES) - 1


def test_the_bank_never_earns_more_than_work() -> None:
    """Even what a whole term can put aside brings less in a week than the wage of one lesson."""
    everything = terms(Pupil(mark=1.0))[0][0].earned.bei
    assert everything * INTEREST < 2 * WAGE


def test_every_job_pays_the_same() -> None:
    assert len(JOBS) == 4 and {job.wage for job in JOBS.values()} == {WAGE}
