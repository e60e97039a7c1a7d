"""What a seat is due to be asked again, and when: one card per pattern × channel and per recall item, scheduled by FSRS.

A pure fold over events; a scam and its genuine twin review the same card. Knows no window and no file; the scheduler is
loaded when a date is first asked for, never on the way to the title. Its parameters come from people with flash cards, so
it orders the work and claims nothing about memory (product §4.6).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from enum import IntEnum
from functools import lru_cache, reduce
from typing import TYPE_CHECKING

from game.content.case_index import CaseHeader, twin
from game.core.events import Attempted, Event, Finished, Judged
from game.core.luck import number
from game.play.casefile import called

if TYPE_CHECKING:
    from fsrs import Scheduler


LESSON = "inbox"
"""The small lesson a booster is played as; its runs are named `inbox-<day>`."""
RECALL = "recall"
"""Where a key names a pattern, the keys of recall items say this."""
RETENTION = 0.9
LONGEST = 60
"""Days between two reviews at most: a term must see every card again."""
KEPT = 80
"""Reviews of a card a date is computed from: no older one moves it any more, and each one more would cost."""
WINDOW = 3
"""A card is due so many days early, which snaps it to one of two lesson days a week (decision B8)."""
MESSAGES = 2
RECALLS = 1
EPOCH = datetime(2000, 1, 1, 12, tzinfo=UTC)

Key = tuple[str, str]
"""("T11", "game-chat"), or (RECALL, "origin/origin-03/name-it")."""


class Rating(IntEnum):
    """How it went, as FSRS counts. There is no Easy: nobody judges their own ease here."""

    AGAIN = 1
    HARD = 2
    GOOD = 3


@dataclass(frozen=True, slots=True)
class Card:
    """Its reviews as (day, rating), the channel of the last message about it, and the place of the town it belongs to."""

    reviews: tuple[tuple[int, int], ...] = ()
    channel: str = ""
    place: str = "station"

    @property
    def last(self) -> int:
        return self.reviews[-1][0] if self.reviews else -1

    @property
    def due(self) -> int:
        """The day it should be asked again."""
        return due_day(self.reviews)


@dataclass(frozen=True, slots=True)
class Memory:
    """One seat. Days count from 2000-01-01; `asked` are messages and recall items that came by booster on `day`."""

    cards: Mapping[Key, Card] = field(default_factory=dict)
    seen: Mapping[str, int] = field(default_factory=dict)
    """Case → the day it was last judged."""
    day: int = -1
    asked: tuple[int, int] = (0, 0)
    closed: int = -1
    """The day on which the inbox was last emptied."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A message of the bank, and the card it is about."""

    key: Key
    case: str


@dataclass(frozen=True, slots=True)
class Mail:
    """今日收件箱: two messages and one recall item (`pack/lesson/step`) at most."""

    letters: tuple[Letter, ...] = ()
    recall: str = ""

    @property
    def count(self) -> int:
        return len(self.letters) + bool(self.recall)


def folded(events: Iterable[Event], start: Memory | None = None) -> Memory:
    return reduce(fold, events, start or Memory())


def fold(memory: Memory, event: Event) -> Memory:
    """The memory after one more event. Only verdicts, recall items and emptied inboxes change it.

    A message judged again on the same day, in a step begun anew after its unveiling, tells of that day only: no review.
    """
    match event:
        case Judged():
            before = memory.seen.get(event.case, -1)
            memory = replace(memory, seen={**memory.seen, event.case: max(event.day, before)})
            for key in _keys(memory, event) if before != event.day or _by_booster(event) else ():
                memory = _reviewed(memory, key, event.day, rated(event), channel=event.channel)
            return _counted(memory, event, (1, 0))
        case Attempted(recall=True, graded=True):
            key = RECALL, f"{event.pack}/{event.lesson}/{event.step}"
            memory = _reviewed(memory, key, event.day, recalled(event), place=event.place)
            return _counted(memory, event, (0, 1))
        case Finished(lesson=lesson) if lesson == LESSON:
            return replace(memory, closed=max(memory.closed, event.day))
    return memory


def rated(event: Judged) -> Rating:
    """Wrong = Again, right but unsure or after looking things up = Hard, right and sure = Good (product §4.6)."""
    if called(event) != event.scam:
        return Rating.AGAIN
    sure = event.verdict in (1, 4) and not event.checks and not event.hints
    return Rating.GOOD if sure else Rating.HARD


def recalled(event: Attempted) -> Rating:
    """The same for a recall item, of which only the first try counts."""
    if event.first < 1:
        return Rating.AGAIN
    return Rating.HARD if event.hints else Rating.GOOD


def due(memory: Memory, day: int) -> tuple[Key, ...]:
    """The cards to be asked on a day, the longest waiting first. None twice on one day."""
    waiting = ((card.due, key) for key, card in memory.cards.items() if card.last < day)
    return tuple(key for when, key in sorted(waiting) if when <= day + WINDOW)


def messages(memory: Memory, day: int) -> tuple[Key, ...]:
    """Cards of messages the inbox may still ask about on a day; none once it has been emptied."""
    return tuple(key for key in due(memory, day) if key[0] != RECALL) if _room(memory, day)[0] else ()


def recalls(memory: Memory, day: int) -> tuple[str, ...]:
    """Recall items the inbox may still ask on a day, as `pack/lesson/step`."""
    return tuple(item for kind, item in due(memory, day) if kind == RECALL) if _room(memory, day)[1] else ()


def dim(memory: Memory, mail: Mail) -> frozenset[str]:
    """The places of the town whose lamps burn low until today's mail is read: a reminder, never a loss."""
    keys = (*(letter.key for letter in mail.letters), *(((RECALL, mail.recall),) if mail.recall else ()))
    return frozenset(memory.cards[key].place for key in keys)


def today(
    memory: Memory, bank: Sequence[CaseHeader], luck: str, band: str, day: int, known: Callable[[str], bool] = bool
) -> Mail:
    """Today's mail for readers of a band; `known` says whether a recall item can be found. The same all day long."""
    letters: tuple[Letter, ...] = ()
    room, _ = _room(memory, day)
    for n in range(MESSAGES - room, MESSAGES):
        letters += _letter(memory, bank, band, day, f"{luck}/{day}/{n}", letters)
    return Mail(letters, next(filter(known, recalls(memory, day)), ""))


def step_of(key: Key) -> str:
    """The id of the step that asks about a card: `t11-game-chat`. It says in the records what a message stood for."""
    return "-".join(key).lower()


def run_of(day: int) -> str:
    return f"{LESSON}-{day}"


@lru_cache(4096)
def due_day(reviews: tuple[tuple[int, int], ...]) -> int:
    """The day FSRS asks again after some reviews."""
    import fsrs

    card = fsrs.Card(card_id=0, due=EPOCH)
    for day, rating in reviews:
        card, _ = _scheduler().review_card(card, fsrs.Rating(rating), EPOCH + timedelta(days=day))
    return (card.due - EPOCH).days


@lru_cache(1)
def _scheduler() -> Scheduler:
    """No steps of minutes within a lesson, no dice."""
    from fsrs import Scheduler

    return Scheduler(
        desired_retention=RETENTION, learning_steps=(), relearning_steps=(), maximum_interval=LONGEST, enable_fuzzing=False
    )


def _keys(memory: Memory, event: Judged) -> tuple[Key, ...]:
    """The cards a verdict reviews: that of its pattern and channel.

    A booster comes on another channel than its card: it reviews the card it stands for, its own where there is one, and
    every other card of its pattern that waits. It opens none, or every answer would breed another question; and a class
    that meets a pattern on three channels is not asked three times.
    """
    own = event.pattern, event.channel
    if not _by_booster(event):
        return (own,) if event.pattern else ()
    waiting = {key for key in due(memory, event.day) if key[0] == event.pattern}
    return tuple(key for key in memory.cards if key == own or key in waiting or step_of(key) == event.step)


def _reviewed(memory: Memory, key: Key, day: int, rating: Rating, channel: str = "", place: str = "station") -> Memory:
    card = memory.cards.get(key, Card())
    reviews = (*card.reviews[1 - KEPT :], (max(day, card.last), int(rating)))
    return replace(memory, cards={**memory.cards, key: Card(reviews, channel, place)})


def _counted(memory: Memory, event: Judged | Attempted, more: tuple[int, int]) -> Memory:
    if not _by_booster(event) or event.day < memory.day:
        return memory
    before = memory.asked if memory.day == event.day else (0, 0)
    return replace(memory, day=event.day, asked=(before[0] + more[0], before[1] + more[1]))


def _by_booster(event: Judged | Attempted) -> bool:
    return event.run.startswith(f"{LESSON}-")


def _room(memory: Memory, day: int) -> tuple[int, int]:
    """How many messages and recall items still fit into a day's inbox."""
    if memory.closed >= day:
        return 0, 0
    messages, recalls = memory.asked if memory.day == day else (0, 0)
    return max(0, MESSAGES - messages), max(0, RECALLS - recalls)


def _letter(
    memory: Memory, bank: Sequence[CaseHeader], band: str, day: int, luck: str, before: tuple[Letter, ...]
) -> tuple[Letter, ...]:
    """One more letter, if any card can be asked about.

    A coin says scam or genuine. The card that has waited longest is asked, but another pattern than those before first.
    """
    scam = number(luck, "coin") % 2 == 0
    patterns = {letter.key[0] for letter in before}
    waiting = [key for key in messages(memory, day) if key not in {letter.key for letter in before}]
    unused = [case for case in bank if band in case.bands and case.id not in {one.case for one in before}]
    for kind in (scam, not scam):
        for key in sorted(waiting, key=lambda key: key[0] in patterns):
            family = [case for case in unused if case.pattern == key[0] and case.scam == kind]
            if family:
                return (Letter(key, _case(memory, bank, key, luck, family, waiting).id),)
    return ()


def _case(
    memory: Memory, bank: Sequence[CaseHeader], key: Key, luck: str, family: Sequence[CaseHeader], waiting: Collection[Key]
) -> CaseHeader:
    """The message of a family about a card: one never read before as long as there is any, then the one read longest ago.

    Among those, one on a channel the card did not come by first, nor if possible last (what is learned in one medium is to
    hold in another), then one that answers another waiting card as well, then one whose twin is unknown too.
    """
    before = min(memory.seen.get(case.id, -1) for case in family)
    pool = [case for case in family if memory.seen.get(case.id, -1) == before]
    heard = {key[1], memory.cards[key].channel}

    def order(case: CaseHeader) -> tuple[bool, bool, bool, bool, int]:
        alone = (key[0], case.channel) not in waiting
        known = twin(bank, case) in memory.seen
        return case.channel == key[1], case.channel in heard, alone, known, number(luck, case.id)

    return min(pool, key=order)
