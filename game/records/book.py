"""The records of everybody who plays here: kept on disk when that is possible, and in memory whatever happens.

Nothing in here raises into the game: what is not being kept is said in `notices`. Knows events and seats' codes, no
lesson, no picture, no score.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from pathlib import Path

from game.core.events import Event, Finished, from_json, to_json
from game.records import store
from game.records.places import Claim, claims, file_of, installs, writable
from game.records.rows import Row, row
from game.records.store import DamagedError, Store, UnavailableError

ATTEMPTS = 8
"""Installations tried in one folder before the next folder is."""


class Trouble(StrEnum):
    """What a person should know about the records."""

    ELSEWHERE = "elsewhere"
    MEMORY = "memory"
    DAMAGED = "damaged"
    UNREADABLE = "unreadable"
    UNKEPT = "unkept"


@dataclass(frozen=True, slots=True)
class Notice:
    """One sentence for the teacher, in Chinese, into which {name} and {count} are still to be put when it has been translated.

    `name` is the file or folder, `count` the events it is about, `cause` for the curious.
    """

    trouble: Trouble
    say: str
    name: str = ""
    count: int = 0
    cause: str = ""


class Records:
    """Events by seat, in the total order of all installations. Use `open_records`."""

    def __init__(self, rows: Iterable[Row], notices: tuple[Notice, ...], own: Store | None, claim: Claim) -> None:
        self._rows = set(rows)
        self._seats: dict[str, list[Row]] = {}
        for one in sorted(self._rows):
            self._seats.setdefault(one.seat, []).append(one)
        self._clock = max((one.clock for one in self._rows), default=0)
        self._pending: list[Row] = []
        self._cause = ""
        self._told = notices
        self._store = own
        self._claim = claim
        self._changed = False
        self.where = own.path.parent if own else None
        """The folder the records go to; None when they are in memory only."""
        self._file = own.path if own else None

    @property
    def kept(self) -> bool:
        """Whether everything that happened so far would be there after the plug was pulled."""
        return self._file is not None and not self._pending

    @property
    def notices(self) -> tuple[Notice, ...]:
        """What was found at the start, and what is not being kept at this moment."""
        if not self._pending or self._file is None:
            return self._told
        say = "存档暂时写不进去，有 {count} 条记录只在内存里，关机就会丢失。"
        return (*self._told, Notice(Trouble.UNKEPT, say, str(self._file), len(self._pending), self._cause))

    def seats(self) -> tuple[str, ...]:
        """Codes of all seats that have events."""
        return tuple(sorted(self._seats))

    def events(self, seat: str) -> tuple[Event, ...]:
        """All events of a seat in total order. Lines this program does not understand stay in the file and are left out."""
        events = (from_json(one.body) for one in self._seats.get(seat, ()))
        return tuple(event for event in events if event is not None)

    def append(self, seat: str, event: Event) -> None:
        """Keep an event: on the disk when this returns, else in memory until a later append succeeds."""
        self._clock += 1
        new = row(self._clock, self._claim.install, seat, to_json(event))
        self._rows.add(new)
        self._seats.setdefault(seat, []).append(new)
        self._pending.append(new)
        self._keep()
        if isinstance(event, Finished):
            self.back_up()

    def back_up(self) -> None:
        """Make a backup if anything was added since the last. Done by itself when a lesson ends and at the close."""
        if self._store is not None and self._changed:
            with suppress(DamagedError, UnavailableError):
                self._store.back_up()
                self._changed = False

    def close(self) -> None:
        """Try once more to keep everything, make a backup, let go of the files."""
        if self._pending:
            self._keep()
        self.back_up()
        if self._store is not None:
            self._store.close()
        self._store = self._file = None
        self._claim.give_back()

    def _keep(self) -> None:
        """Write what is pending. A stick that was pulled out is looked for again each time."""
        if self._file is None:
            return
        try:
            if self._store is None:
                self._store = store.opened(self._file)
            self._store.add(self._pending)
        except DamagedError as error:
            self._replace(error)
        except UnavailableError as error:
            if _taken_away(self._file):
                self._replace(error)
            else:
                self._let_go(error)
        else:
            self._changed = True
            self._pending.clear()

    def _replace(self, error: Exception) -> None:
        """The file broke or was deleted while we were playing: everything we know of it goes into a new one."""
        self._let_go(error)
        if self._file is None:
            return
        own = {one for one in self._rows if one.install == self._claim.install}
        try:
            self._store, notice = _renewed(self._file, own)
        except UnavailableError as why:
            self._cause = str(why)
        else:
            self._told = (*self._told, notice)
            self._changed = True
            self._pending.clear()

    def _let_go(self, error: Exception) -> None:
        self._cause = str(error)
        if self._store is not None:
            self._store.close()
        self._store = None


def open_records(places: Sequence[Path], install: str | None = None) -> Records:
    """The records of the first folder that can really be written, together with all that can be read in any of them.

    `install` names the installation to write as; by default one that has written there before and is not at work now.
    """
    for number, folder in enumerate(places):
        if not writable(folder):
            continue
        for claim in islice(claims(folder, install), ATTEMPTS):
            try:
                own, rows, notices = _own(file_of(folder, claim.install))
            except UnavailableError:
                claim.give_back()
                continue
            if number:
                notices += (Notice(Trouble.ELSEWHERE, "游戏旁边不能写，存档放在 {name}", str(folder)),)
            others, more = _others(places, own.path)
            return Records({*rows, *others}, notices + more, own, claim)
    found, told = _others(places, None)
    memory = Notice(Trouble.MEMORY, "这台电脑上没有可以存档的地方，这次的进度关机后就没有了。")
    return Records(found, (*told, memory), None, Claim(install or "memory"))


def _own(path: Path) -> tuple[Store, tuple[Row, ...], tuple[Notice, ...]]:
    """The file to write to, with its rows: new, as it was, or what could be rescued of it. Raises UnavailableError."""
    if not path.exists():
        rows = store.rescued(path)
        say = "存档文件 {name} 不见了，从备份里找回了 {count} 条记录。"
        notices = (Notice(Trouble.DAMAGED, say, path.name, len(rows)),) if rows else ()
        return store.created(path, rows), rows, notices
    try:
        own = store.opened(path)
        try:
            return own, own.rows(), ()
        except BaseException:
            own.close()
            raise
    except DamagedError:
        own, notice = _renewed(path, set())
        return own, own.rows(), (notice,)


def _renewed(path: Path, known: set[Row]) -> tuple[Store, Notice]:
    """A new file in place of a damaged one, with every row still known or provable. Raises UnavailableError."""
    rows = {*known, *store.rescued(path)}
    if _taken_away(path):
        say = "存档文件不见了，重新写好了 {count} 条记录。"
        return store.created(path, rows), Notice(Trouble.DAMAGED, say, path.name, len(rows))
    aside = store.set_aside(path)
    say = "存档文件坏了，已经另外留好，找回了 {count} 条记录。"
    return store.created(path, rows), Notice(Trouble.DAMAGED, say, aside.name, len(rows))


def _taken_away(path: Path) -> bool:
    """Whether a file was deleted and its folder left. A stick that was pulled out took its folder along."""
    try:
        return path.name not in {other.name for other in path.parent.iterdir()}
    except OSError:
        return False


def _others(places: Iterable[Path], own: Path | None) -> tuple[set[Row], tuple[Notice, ...]]:
    """Rows of all other installations in all places; their files are read, never touched."""
    rows: set[Row] = set()
    notices: tuple[Notice, ...] = ()
    for folder in places:
        for path in (file_of(folder, install) for install in installs(folder)):
            if path == own:
                continue
            try:
                rows.update(store.peeked(path))
            except (DamagedError, UnavailableError) as error:
                rescued = store.rescued(path)
                rows.update(rescued)
                say = "另一台电脑的存档 {name} 读不全，读到 {count} 条记录。"
                notices += (Notice(Trouble.UNREADABLE, say, path.name, len(rescued), str(error)),)
    return rows, notices
