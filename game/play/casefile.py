"""案件簿: which kinds of fraud a seat has met, where, how it went, and which red flags it has seen. Folded from verdicts alone.

Who calls everything a scam catches every scam here too; so a case is closed only when its genuine twin was believed as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import reduce

from game.core.events import Event, Judged


@dataclass(frozen=True, slots=True)
class File:
    """One pattern: the channels it came by, in the order of meeting; scams caught or missed, genuine messages
    believed or wronged."""

    channels: tuple[str, ...] = ()
    caught: int = 0
    missed: int = 0
    believed: int = 0
    wronged: int = 0
    scam: str = ""
    """The scam to be kept in the file: the last one caught, or while none is, the last one met."""

    @property
    def closed(self) -> bool:
        return self.caught > 0 and self.believed > 0


@dataclass(frozen=True, slots=True)
class CaseFile:
    """Pattern → its file, and the flags seen in unveiled scams, in the order of meeting."""

    files: Mapping[str, File] = field(default_factory=dict)
    flags: tuple[str, ...] = ()


def folded(events: Iterable[Event], start: CaseFile | None = None) -> CaseFile:
    return reduce(fold, events, start or CaseFile())


def fold(book: CaseFile, event: Event) -> CaseFile:
    """The case file after one more event; a story without a pattern still shows its flags."""
    if not isinstance(event, Judged):
        return book
    flags = (*book.flags, *(flag for flag in event.flags if flag not in book.flags)) if event.scam else book.flags
    if not event.pattern:
        return replace(book, flags=flags)
    file = _judged(book.files.get(event.pattern, File()), event)
    return CaseFile({**book.files, event.pattern: file}, flags)


def called(event: Judged) -> bool:
    """Whether a verdict calls its message a scam."""
    return event.verdict <= 2


def first_verdicts(events: Iterable[Event]) -> tuple[Judged, ...]:
    """The first verdict on every message: afterwards its truth is known, and a second one tells of memory only."""
    found: dict[str, Judged] = {}
    for event in events:
        if isinstance(event, Judged):
            found.setdefault(event.case, event)
    return tuple(found.values())


def _judged(file: File, event: Judged) -> File:
    channels = file.channels if event.channel in file.channels else (*file.channels, event.channel)
    file = replace(file, channels=channels)
    said = called(event)
    if not event.scam:
        return replace(file, wronged=file.wronged + said, believed=file.believed + (not said))
    kept = event.case if said or not file.caught else file.scam
    return replace(file, caught=file.caught + said, missed=file.missed + (not said), scam=kept)
