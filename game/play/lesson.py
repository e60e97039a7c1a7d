"""A lesson being played: which step is open, what has been done, and the events that keep it.

Pure: (session, intent) -> (session, events). Killing the program loses at most the step in progress, because every finished
step is an event at once and `begin` goes on after the last one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from game.content.models import Lesson, Step
from game.core.events import Attempted, Event, Finished, Judged
from game.core.intents import Intent
from game.play import attempt as trial
from game.play.attempt import Attempt, Phase
from game.play.scoring import lesson_score
from game.steps import KINDS
from game.steps.contract import Kind, Setting

BANDS = ("P12", "P34", "P56", "J79", "SNR")


@dataclass(frozen=True, slots=True)
class Session:
    """One run of a lesson. `steps` are those this band and length play; `scores` what finished steps are worth by id."""

    lesson: Lesson
    run: str
    seed: str
    band: str
    day: int
    steps: tuple[Step, ...]
    at: int
    attempt: Attempt
    scores: tuple[tuple[str, Fraction], ...] = ()
    finished: bool = False
    stake: int = 0

    @property
    def step(self) -> Step:
        return self.steps[self.at]

    @property
    def kind(self) -> Kind:
        return KINDS[self.step.type]

    @property
    def progress(self) -> float:
        """Share of the steps that are done, 0–1."""
        extra = 1 if self.attempt.phase is Phase.DONE else 0
        return min(1.0, (self.at + extra) / len(self.steps))

    def score(self) -> Fraction:
        """Weighted mean of the graded steps done so far, 0–1; 0 when there is none."""
        weights = {step.id: step.weight for step in self.steps}
        return lesson_score([(value, weights[id_]) for id_, value in self.scores])


def playable(lesson: Lesson, band: str, length: int = 40) -> tuple[Step, ...]:
    """The steps a band plays in a lesson cut to `length` minutes (10, 20 or 40)."""
    return (
        tuple(step for step in lesson.steps if (not step.bands or band in step.bands) and int(step.core) <= length)
        or lesson.steps
    )


def scored_set(step: Step) -> bool:
    """Whether a step has several messages judged for points (decision B6)."""
    return len(step.judged) > 1 and KINDS[step.type].odds(step).graded


def fitting_band(lesson: Lesson, band: str) -> str:
    """The lesson's own band nearest to the class's: a P12 class in a P34–P56 lesson plays it as P34."""
    wanted = BANDS.index(band)
    return min(lesson.head.bands, key=lambda offered: abs(BANDS.index(offered) - wanted))


def begin(
    lesson: Lesson,
    run: str,
    seed: str,
    band: str,
    day: int,
    length: int = 40,
    done: Mapping[str, float] | None = None,
    stake: int = 0,
) -> Session:
    """A session at its first unfinished step. `done` gives scores by step id of an interrupted run, `stake` what may be lost."""
    steps = playable(lesson, band, length)
    before = done or {}
    at = next((i for i, step in enumerate(steps) if step.id not in before), len(steps) - 1)
    scores = tuple(
        (step.id, Fraction(before[step.id]).limit_denominator(10_000))
        for step in steps
        if step.id in before and KINDS[step.type].odds(step).graded
    )
    return Session(lesson, run, seed, band, day, steps, at, _open(steps[at], seed, band, stake), scores, stake=stake)


def handle(session: Session, intent: Intent) -> tuple[Session, tuple[Event, ...]]:
    """The session after an intent, and what is to be recorded."""
    if session.finished:
        return session, ()
    before = session.attempt
    now = trial.handle(session.kind, session.step, before, intent)
    if now == before:
        return session, ()
    session = replace(session, attempt=now)
    events: tuple[Event, ...] = tuple(_rulings(session)) if now.rulings != before.rulings else ()
    if now.phase is Phase.DONE and before.phase is not Phase.DONE:
        session, done = _recorded(session)
        events += (done,)
    if now.left:
        session, more = _onward(session)
        events += more
    return session, events


def retold(session: Session, lesson: Lesson) -> Session:
    """The same place of the same lesson in another language. States hold ids and no words; feedback is given anew."""
    told = {step.id: step for step in lesson.steps}
    steps = tuple(told.get(step.id, step) for step in session.steps)
    attempt = session.attempt
    if attempt.grade is not None:
        attempt = replace(attempt, grade=session.kind.grade(steps[session.at], attempt.state))
    whole = tuple(told.get(step.id, step) for step in session.lesson.steps)
    return replace(session, lesson=replace(lesson, steps=whole), steps=steps, attempt=attempt)


def _recorded(session: Session) -> tuple[Session, Event]:
    """The finished step as an event, and its score kept."""
    step, kind, done = session.step, session.kind, session.attempt
    odds = kind.odds(step)
    worth = trial.score(kind, step, done) if odds.graded else Fraction(0)
    if odds.graded:
        session = replace(session, scores=(*(s for s in session.scores if s[0] != step.id), (step.id, worth)))
    event = Attempted(
        pack=session.lesson.pack,
        lesson=session.lesson.head.lesson,
        run=session.run,
        step=step.id,
        type=kind.name,
        place=session.lesson.head.place,
        day=session.day,
        graded=odds.graded,
        first=done.first,
        score=float(worth),
        chance=odds.chance,
        weight=step.weight,
        tries=done.tries,
        hints=done.hints,
        competences=step.competences or session.lesson.head.competences,
        chosen=done.grade.chosen if done.grade else (),
        recall=step.recall,
    )
    return session, event


def _rulings(session: Session) -> Iterator[Event]:
    """What has been called a scam or genuine in this step; a story of the lesson's own is named after its step."""
    lesson, step = session.lesson, session.step
    for said in session.attempt.rulings:
        case = said.case or f"{lesson.head.lesson}/{step.id}"
        yield Judged(
            lesson.pack, lesson.head.lesson, session.run, step.id, session.day, case, said.pattern, said.channel,
            said.scam, said.verdict, said.checks, said.hints, said.deed, said.flags,
        )  # fmt: skip


def _onward(session: Session) -> tuple[Session, tuple[Event, ...]]:
    """To the next step, or to the end of the lesson."""
    if session.at + 1 < len(session.steps):
        step = session.steps[session.at + 1]
        return replace(session, at=session.at + 1, attempt=_open(step, session.seed, session.band, session.stake)), ()
    head = session.lesson.head
    event = Finished(session.lesson.pack, head.lesson, session.run, session.day, float(session.score()))
    return replace(session, finished=True), (event,)


def _open(step: Step, seed: str, band: str, stake: int) -> Attempt:
    return trial.begin(KINDS[step.type], step, Setting(luck=f"{seed}/{step.id}", band=band, stake=stake))
