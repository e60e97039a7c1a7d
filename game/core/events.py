"""What is recorded: small frozen facts about what a pupil did, JSON in and out. Everything else is a fold over them.

Each kind has a name and a version; a reader keeps and ignores kinds it does not know. No names of people, ever.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from typing import ClassVar

LAST_DAY = 36_525
"""The first of 2100. A clock beyond it is broken, and sums of days would leave the calendar."""
RANGES: dict[str, range] = {"day": range(LAST_DAY + 1), "verdict": range(1, 5)}
"""What a whole number of that name may be. The years before 2000 are those of an empty battery."""


@dataclass(frozen=True, slots=True)
class Event:
    KIND: ClassVar[str] = ""
    VERSION: ClassVar[int] = 1


@dataclass(frozen=True, slots=True)
class Sitting(Event):
    """A seat sat down. `day` counts days since 2000-01-01 and never runs back: max(today, last day), because clocks lie."""

    KIND: ClassVar[str] = "sitting"
    day: int


@dataclass(frozen=True, slots=True)
class Begun(Event):
    """A lesson was begun (`run` names this playing of it, `seed` its luck); an earlier unfinished run is left behind."""

    KIND: ClassVar[str] = "begun"
    pack: str
    lesson: str
    run: str
    seed: str
    length: int = 40


@dataclass(frozen=True, slots=True)
class Attempted(Event):
    """A step was finished. Carries all a fold needs, because a teacher's PC may lack the pack.

    `first` is the base of the first try (mastery uses it alone), `score` what the step is worth after retries and hints,
    `chance` the guess rate of the type, `graded` false for stories, `best` what the step can pay at most.
    """

    KIND: ClassVar[str] = "attempted"
    pack: str
    lesson: str
    run: str
    step: str
    type: str
    place: str
    day: int
    graded: bool
    first: float
    score: float
    chance: float
    weight: int
    tries: int
    hints: int
    competences: tuple[str, ...] = ()
    chosen: tuple[str, ...] = ()
    recall: bool = False


@dataclass(frozen=True, slots=True)
class Finished(Event):
    """A lesson was played to its end: mean score, and the best stars so far come from folding these."""

    KIND: ClassVar[str] = "finished"
    pack: str
    lesson: str
    run: str
    day: int
    score: float


@dataclass(frozen=True, slots=True)
class Learned(Event):
    """The pupil chose one sentence 今天我学会… (its id)."""

    KIND: ClassVar[str] = "learned"
    pack: str
    lesson: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Setting(Event):
    """A setting of this seat was changed, e.g. text_size = 1.15."""

    KIND: ClassVar[str] = "setting"
    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Judged(Event):
    """A message was called a scam or genuine. Discernment, boosters and the case file are folds over these alone.

    `case` is an id of the bank, or `lesson/step` where a lesson tells its own story; `verdict` 1 surely a scam … 4 surely
    genuine; `checks` counts what was asked or looked at before, `hints` what was thought of with help; `deed` what was
    done (verified, asked, left, gave, answered; "" where only a verdict was wanted).
    """

    KIND: ClassVar[str] = "judged"
    pack: str
    lesson: str
    run: str
    step: str
    day: int
    case: str
    pattern: str
    channel: str
    scam: bool
    verdict: int
    checks: int = 0
    hints: int = 0
    deed: str = ""
    flags: tuple[str, ...] = ()
    """The red flags it bore, for the case file; none in a genuine message."""


@dataclass(frozen=True, slots=True)
class LedgerEntry(Event):
    """贝 moved in the purse. `what` says why (play/purse.py lists them), `source` and `target` name jars, "" is the town."""

    KIND: ClassVar[str] = "ledger"
    what: str
    bei: int
    source: str
    target: str
    about: str
    day: int


KINDS: dict[str, type[Event]] = {
    kind.KIND: kind for kind in (Sitting, Begun, Attempted, Finished, Learned, Setting, Judged, LedgerEntry)
}


def to_json(event: Event) -> str:
    """One line of JSON with kind and version first."""
    return json.dumps({"kind": event.KIND, "v": event.VERSION, **asdict(event)}, ensure_ascii=False)


def from_json(line: str) -> Event | None:
    """The event, or None for a kind, version or shape this program does not know (it stays in the file)."""
    try:
        data = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(data, dict):
        return None
    kind = KINDS.get(str(data.pop("kind", "")))
    if kind is None or data.pop("v", 0) != kind.VERSION:
        return None
    shapes = {field.name: str(field.type) for field in fields(kind)}
    values = {name: tuple(value) if isinstance(value, list) else value for name, value in data.items()}
    if not all(name in shapes and _fits(value, shapes[name]) for name, value in values.items()):
        return None
    if any(values.get(name, ok[0]) not in ok for name, ok in RANGES.items()):
        return None
    try:
        return kind(**values)
    except TypeError:
        return None


def _fits(value: object, shape: str) -> bool:
    """Whether a value read from a file is what the field says; every float in an event is a share, 0–1."""
    match shape:
        case "str":
            return isinstance(value, str)
        case "bool":
            return isinstance(value, bool)
        case "int":
            return isinstance(value, int) and not isinstance(value, bool) and abs(value) < 2**31
        case "float":
            return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1
        case "tuple[str, ...]":
            return isinstance(value, tuple) and all(isinstance(part, str) for part in value)
    return False
