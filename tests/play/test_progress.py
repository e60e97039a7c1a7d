"""Progress as a fold: what replays pay, where an interrupted lesson goes on, and what clocks cannot spoil."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.events import LAST_DAY, Attempted, Begun, Event, Finished, Learned, Setting, Sitting
from game.core.money import Bei
from game.play.mastery import Band
from game.play.progress import Progress, fold, folded, sitting
from game.play.purse import WAGE


def begun(run: str = "r1", lesson: str = "kids-02") -> Begun:
    return Begun("kids", lesson, run, f"seed of {run}")


def attempted(
    step: str = "s1", score: float = 1.0, run: str = "r1", lesson: str = "kids-02", day: int = 10, graded: bool = True
) -> Attempted:
    return Attempted(
        pack="kids", lesson=lesson, run=run, step=step, type="choice", place="station", day=day, graded=graded,
        first=score, score=score, chance=0.25, weight=1, tries=1, hints=0,
    )  # fmt: skip


def finished(score: float = 1.0, run: str = "r1", lesson: str = "kids-02") -> Finished:
    return Finished("kids", lesson, run, 10, score)


def test_an_interrupted_lesson_goes_on_after_its_last_finished_step() -> None:
    progress = folded([begun(), attempted("s1", 0.7), attempted("s2", graded=False), attempted("s3", 0.4)])
    run = progress.played("kids", "kids-02").run
    assert run is not None
    assert (run.id, run.seed) == ("r1", "seed of r1")
    assert run.scores == {"s1": 0.7, "s2": 1.0, "s3": 0.4}


def test_a_finished_lesson_leaves_nothing_to_go_on_with() -> None:
    assert folded([begun(), attempted(), finished()]).played("kids", "kids-02").run is None


def test_beginning_anew_leaves_the_old_run_behind() -> None:
    progress = folded([begun("r1"), attempted(), begun("r2"), attempted("s2", run="r1")])
    run = progress.played("kids", "kids-02").run
    assert run is not None
    assert (run.id, run.done) == ("r2", ())
    assert progress.played("kids", "kids-02").runs == 2


def test_the_end_of_an_old_run_does_not_close_the_open_one() -> None:
    run = folded([begun("r1"), begun("r2"), finished(run="r1")]).played("kids", "kids-02").run
    assert run is not None
    assert run.id == "r2"


def test_a_step_done_again_in_one_run_counts_once() -> None:
    run = folded([begun(), attempted("s1", 0.3), attempted("s1", 0.7)]).played("kids", "kids-02").run
    assert run is not None
    assert run.scores == {"s1": 0.7}


def test_a_perfect_lesson_pays_its_steps_and_one_wage() -> None:
    progress = folded([begun(), *(attempted(f"s{n}") for n in range(8)), finished()])
    assert progress.earned == Bei(80 + WAGE)


def test_a_replay_pays_only_the_improvement() -> None:
    first = folded([begun("r1"), attempted("s1", 0.4), finished(0.4)])
    assert first.earned == Bei(44)
    better = folded([begun("r2"), attempted("s1", 0.7, "r2"), finished(0.7, "r2")], first)
    assert better.earned == Bei(47)
    worse = folded([begun("r3"), attempted("s1", 0.0, "r3"), finished(0.0, "r3")], better)
    assert worse.earned == Bei(47)


def test_stories_pay_nothing_and_prove_nothing() -> None:
    progress = folded([begun(), attempted("s1", graded=False)])
    assert progress.earned == Bei(0)
    assert progress.places == {}


def test_results_are_replaced_by_better_ones_only() -> None:
    progress = folded([finished(0.9, "r1"), finished(0.1, "r2")])
    played = progress.played("kids", "kids-02")
    assert (played.score, played.stars, played.finished) == (0.9, 3, 2)


def test_growing_by_a_fifth_earns_a_star_that_the_score_alone_would_not() -> None:
    assert folded([finished(0.7)]).played("kids", "kids-02").stars == 1
    assert folded([finished(0.5), finished(0.7)]).played("kids", "kids-02").stars == 2
    assert folded([finished(0.5), finished(0.69)]).played("kids", "kids-02").stars == 1


def test_bands_change_when_a_lesson_ends_and_when_the_next_sitting_begins_but_not_between() -> None:
    answered = folded([begun(), *(attempted(f"s{n}") for n in range(9))])
    assert answered.band("station") is Band.NONE
    assert fold(answered, finished()).band("station") is Band.SPROUT
    assert fold(answered, Sitting(11)).band("station") is Band.SPROUT


def test_two_days_of_right_answers_raise_the_rank() -> None:
    first = [attempted(f"s{n}", day=10) for n in range(8)]
    second = [attempted(f"s{n}", day=11) for n in range(8)]
    progress = folded([*first, finished(), *second, finished(run="r2")])
    assert (progress.band("station"), progress.rank) == (Band.HELD, 2)


def test_replaying_on_the_same_day_is_no_proof_of_mastery() -> None:
    once = folded([attempted(f"s{n}") for n in range(6)])
    again = folded([attempted(f"s{n}", run="r2") for n in range(6)], once)
    assert again.places == once.places


def test_a_clock_that_runs_back_is_not_believed() -> None:
    progress = folded([Sitting(100)])
    assert sitting(progress, 40) == Sitting(100)
    assert sitting(progress, 101) == Sitting(101)
    assert sitting(progress, 2_921_939) == Sitting(LAST_DAY)
    assert folded([Sitting(100), Sitting(40)]).day == 100


def test_a_sentence_is_learned_once_and_the_last_setting_stands() -> None:
    learned = Learned("kids", "kids-02", "ask-first")
    progress = folded([learned, Setting("text_size", "1.15"), learned, Setting("text_size", "1.3")])
    assert progress.learned == (learned,)
    assert progress.settings == {"text_size": "1.3"}


@dataclass(frozen=True, slots=True)
class Later(Event):
    """A kind of event that a newer game writes."""


def test_unknown_kinds_change_nothing() -> None:
    progress = folded([begun(), attempted()])
    assert fold(progress, Later()) == progress


EVENTS = st.one_of(
    st.builds(begun, st.sampled_from(["r1", "r2"])),
    st.builds(
        attempted,
        st.sampled_from(["s1", "s2", "s3"]),
        st.sampled_from([0.0, 0.3, 0.4, 0.7, 1.0]),
        st.sampled_from(["r1", "r2"]),
        day=st.integers(0, 20),
        graded=st.booleans(),
    ),
    st.builds(finished, st.sampled_from([0.0, 0.5, 0.75, 1.0]), st.sampled_from(["r1", "r2"])),
    st.builds(Sitting, st.integers(0, 20)),
)


@given(st.lists(EVENTS, max_size=30))
def test_nothing_earned_is_ever_taken_away(events: list[Event]) -> None:
    before = Progress()
    for event in events:
        after = fold(before, event)
        assert after.earned >= before.earned
        assert after.rank >= before.rank
        assert after.day >= before.day
        for key, played in before.lessons.items():
            assert after.lessons[key].stars >= played.stars
        for place in before.places:
            assert after.band(place) >= before.band(place)
        before = after


@given(st.lists(EVENTS, max_size=20), st.integers(0, 20))
def test_folding_in_two_pieces_is_folding_at_once(events: list[Event], cut: int) -> None:
    assert folded(events[cut:], folded(events[:cut])) == folded(events)


@pytest.mark.parametrize("weight", [0, -5, 9])
def test_a_weight_out_of_bounds_pays_as_the_nearest_that_exists(weight: int) -> None:
    assert folded([replace(attempted(), weight=weight)]).earned in (Bei(10), Bei(30))
