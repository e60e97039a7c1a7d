"""What a seat has come to: stars, purse, mastery, open lessons. Folded from events and stored nowhere.

Pure: (progress, event) -> progress. Knows no file, no clock and no lesson text; events of unknown kinds change nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import reduce

from game.content.library import BANK
from game.core.events import LAST_DAY, Attempted, Begun, Event, Finished, Judged, Learned, LedgerEntry, Setting, Sitting
from game.core.money import Bei
from game.play import purse as jars
from game.play.mastery import Band, Mastery, rank, read, seen
from game.play.purse import WAGE, Purse
from game.play.scoring import coins, exact
from game.play.stars import stars

WEIGHTS = range(1, 4)


@dataclass(frozen=True, slots=True)
class Run:
    """A playing of a lesson that is not finished yet; `done` holds its finished steps, in order, to go on from."""

    id: str
    seed: str
    length: int = 40
    done: tuple[Attempted, ...] = ()

    @property
    def scores(self) -> Mapping[str, float]:
        """Score 0–1 by step id."""
        return {event.step: event.score for event in self.done}


@dataclass(frozen=True, slots=True)
class Played:
    """One lesson: its best result so far, what each step has paid, and the run that is open."""

    score: float = 0.0
    stars: int = 0
    finished: int = 0
    """How often it was played to its end."""
    runs: int = 0
    """How often it was begun."""
    paid: Mapping[str, int] = field(default_factory=dict)
    """贝 by step id, the best of all runs: a replay pays only the improvement."""
    run: Run | None = None

    @property
    def coins(self) -> Bei:
        return Bei(sum(self.paid.values()))


@dataclass(frozen=True, slots=True)
class Progress:
    """One seat. Lessons are keyed by (pack, lesson); days count from 2000-01-01."""

    lessons: Mapping[tuple[str, str], Played] = field(default_factory=dict)
    places: Mapping[str, Mastery] = field(default_factory=dict)
    learned: tuple[Learned, ...] = ()
    """Sentences chosen, each once, in the order of the first choice."""
    settings: Mapping[str, str] = field(default_factory=dict)
    day: int = 0
    purse: Purse = field(default_factory=Purse)
    seen: Mapping[str, int] = field(default_factory=dict)
    """How often each case of the bank has been judged, wherever that was; the one judged last comes last."""

    @property
    def finished(self) -> int:
        """Different lessons played to their end."""
        return sum(played.finished > 0 for played in self.lessons.values())

    @property
    def earned(self) -> Bei:
        """All pay for work so far: the best coins of every step, and a wage for every lesson finished."""
        return sum((played.coins for played in self.lessons.values()), Bei(WAGE * self.finished))

    @property
    def rank(self) -> int:
        """1–6. It never falls, because bands do not."""
        return rank(self.places)

    def played(self, pack: str, lesson: str) -> Played:
        """The lesson's record, an empty one before it was first begun."""
        return self.lessons.get((pack, lesson), Played())

    def band(self, place: str) -> Band:
        return self.places.get(place, Mastery()).band


def folded(events: Iterable[Event], start: Progress | None = None) -> Progress:
    """The progress after all events, in their order."""
    return reduce(fold, events, start or Progress())


def fold(progress: Progress, event: Event) -> Progress:
    """The progress after one more event. A small lesson of the bank is neither begun nor finished: it only proves something."""
    match event:
        case Begun(pack=BANK.name):
            return progress
        case Finished(pack=BANK.name):
            return _read(progress)
        case Sitting():
            return replace(_read(progress), day=max(progress.day, event.day), purse=jars.sat(progress.purse, event.day))
        case Begun():
            played = progress.played(event.pack, event.lesson)
            run = Run(event.run, event.seed, event.length)
            return _with(progress, event, replace(played, runs=played.runs + 1, run=run))
        case Attempted():
            return _attempted(progress, event)
        case Finished():
            return _finished(progress, event)
        case Learned():
            known = event in progress.learned
            return progress if known else replace(progress, learned=(*progress.learned, event))
        case Setting():
            return replace(progress, settings={**progress.settings, event.name: event.value})
        case LedgerEntry():
            return replace(progress, purse=jars.entered(progress.purse, event))
        case Judged():
            others = {case: times for case, times in progress.seen.items() if case != event.case}
            return replace(progress, seen={**others, event.case: progress.seen.get(event.case, 0) + 1})
    return progress


def sitting(progress: Progress, today: int) -> Sitting:
    """The event of sitting down. A clock that runs behind the last day is not believed, nor one beyond the calendar."""
    return Sitting(min(max(today, progress.day), LAST_DAY))


def _attempted(progress: Progress, event: Attempted) -> Progress:
    """A finished step: it pays what it pays more than before, takes its place in the open run, and counts for its place.

    A message of the bank by itself, in town or in the inbox, counts for its place only.
    """
    if event.pack == BANK.name:
        return _counted(progress, event) if event.graded else progress
    played = progress.played(event.pack, event.lesson)
    run = played.run
    if run is not None and run.id == event.run:
        others = tuple(done for done in run.done if done.step != event.step)
        played = replace(played, run=replace(run, done=(*others, event)))
    progress = replace(progress, day=max(progress.day, event.day))
    if not event.graded:
        return _with(progress, event, played)
    before = played.paid.get(event.step, 0)
    worth = max(coins(_weight(event), exact(event.score)), before)
    progress = _with(progress, event, replace(played, paid={**played.paid, event.step: worth}))
    return _counted(_paid(progress, event, worth - before), event)


def _counted(progress: Progress, event: Attempted) -> Progress:
    """The first try of a step, as evidence for its place."""
    item = f"{event.pack}/{event.lesson}/{event.step}"
    mastery = seen(
        progress.places.get(event.place, Mastery()), item, event.day, event.first, event.chance, _weight(event), event.recall
    )
    return replace(progress, places={**progress.places, event.place: mastery})


def _weight(event: Attempted) -> int:
    return min(max(event.weight, WEIGHTS[0]), WEIGHTS[-1])


def _paid(progress: Progress, event: Attempted | Finished, bei: int) -> Progress:
    return replace(progress, purse=jars.earned(progress.purse, bei, event.lesson))


def _finished(progress: Progress, event: Finished) -> Progress:
    """A lesson at its end. Results are replaced by better ones only; the bands are read, for a sitting may end here."""
    played = progress.played(event.pack, event.lesson)
    before = exact(played.score) if played.finished else None
    closed = played.run is not None and played.run.id == event.run
    played = replace(
        played,
        score=max(played.score, event.score),
        stars=max(played.stars, stars(exact(event.score), before)),
        finished=played.finished + 1,
        run=None if closed else played.run,
    )
    wage = WAGE if played.finished == 1 else 0
    return _read(_paid(_with(progress, event, played), event, wage))


def _read(progress: Progress) -> Progress:
    """The bands of every place as they stand: at the end of a lesson, and when the next sitting shows the last is over."""
    return replace(progress, places={place: read(mastery) for place, mastery in progress.places.items()})


def _with(progress: Progress, event: Begun | Attempted | Finished, played: Played) -> Progress:
    return replace(progress, lessons={**progress.lessons, (event.pack, event.lesson): played})
