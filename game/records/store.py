"""One file of events: SQLite, append-only, safe against a pulled plug. The only module that knows SQLite.

Knows rows, not events, and one file at a time. Whatever goes wrong leaves it as `DamagedError` or `UnavailableError`, never as an
error of the database.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import pairwise
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory
from urllib.parse import quote

from game.records.rows import Row

APPLICATION = 1279676977
VERSION = 1
PATIENCE = 0.25
"""Seconds to wait for another program's lock. A child waits with us."""
BACKUPS = 3
FORWARD = "SELECT clock, install, id, seat, body FROM event ORDER BY clock, install, id"
BACKWARD = "SELECT clock, install, id, seat, body FROM event ORDER BY clock DESC, install DESC, id DESC"


class DamagedError(Exception):
    """The file is not what was written: torn, cut short, overwritten, or no record file at all."""


class UnavailableError(Exception):
    """The file cannot be used now: locked, read-only, full, gone, or of a newer program. str() is the database's word."""


class Store:
    """An open file of events. Use `opened` or `created`."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._connection = connection

    def rows(self) -> tuple[Row, ...]:
        """Every row in total order. Raises DamagedError when a single one is not what was written."""
        with _spoken():
            rows = tuple(Row(*values) for values in self._connection.execute(FORWARD))
        if not all(map(_sound, rows)):
            raise DamagedError(f"{self.path.name}: a row does not match its digest")
        return rows

    def add(self, rows: Iterable[Row]) -> int:
        """Keep the rows, all or none, and return how many were new. They are on the disk when this returns."""
        values = [(row.clock, row.install, row.id, row.seat, row.body) for row in rows]
        with _spoken(), self._transaction():
            before = self._connection.total_changes
            self._connection.executemany("INSERT OR IGNORE INTO event VALUES (?, ?, ?, ?, ?)", values)
            return self._connection.total_changes - before

    def back_up(self) -> None:
        """Copy the file to `.bak-1`, moving older copies on; BACKUPS are kept, and at every moment one good copy stands.

        Raises DamagedError or UnavailableError.
        """
        newest = _beside(self.path, "bak-new")
        with _spoken():
            newest.unlink(missing_ok=True)
            copy = sqlite3.connect(address(newest.absolute().as_posix(), "rwc"), uri=True)
            try:
                self._connection.backup(copy)
            finally:
                copy.close()
            # os.replace over an existing file is not atomic on FAT, so room is made first.
            line = [newest, *(_beside(self.path, f"bak-{number}") for number in range(1, BACKUPS + 1))]
            line[-1].unlink(missing_ok=True)
            for newer, older in reversed(tuple(pairwise(line))):
                if newer.exists():
                    newer.rename(older)

    def close(self) -> None:
        with suppress(sqlite3.Error):
            self._connection.close()

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                with suppress(sqlite3.Error):
                    self._connection.execute("ROLLBACK")
            raise


def created(path: Path, rows: Iterable[Row] = ()) -> Store:
    """A new file with these rows in it. It appears under its name only when it is whole, so an empty file is a damaged one.

    Raises UnavailableError, also when the name is taken.
    """
    new = _beside(path, "new")
    with _spoken():
        if path.exists():
            raise UnavailableError(f"{path.name}: exists")
        new.unlink(missing_ok=True)
        store = Store(new, _connected(new, "rwc"))
        try:
            store._connection.executescript(_schema())
            store.add(rows)
        finally:
            store.close()
        new.rename(path)
    return opened(path)


def opened(path: Path, mode: str = "rw") -> Store:
    """The file, after SQLite has rolled back what a cut left half written and has checked every page.

    `mode` is rw or ro. Raises DamagedError or UnavailableError.
    """
    try:
        if path.stat().st_size == 0:
            raise DamagedError(f"{path.name}: empty")
    except OSError as error:
        raise UnavailableError(str(error)) from error
    store = Store(path, _connected(path, mode))
    try:
        _examine(store)
    except BaseException:
        store.close()
        raise
    return store


def peeked(path: Path) -> tuple[Row, ...]:
    """Every row of a file that belongs to another installation, without changing a byte of it.

    A journal that was left hot cannot be rolled back in place, so then a copy is read. Raises DamagedError or UnavailableError.
    """
    try:
        return _read(path, "ro")
    except (DamagedError, UnavailableError):
        with _copied(path) as copy:
            return _read(copy, "rw")


def rescued(path: Path) -> tuple[Row, ...]:
    """Every row that can still be proved true in a damaged file and in the copies beside it, in total order.

    Raises nothing; the file itself may be gone.
    """
    found: set[Row] = set()
    for source in (path, *copies_of(path)):
        with suppress(DamagedError, UnavailableError), _copied(source) as copy:
            found.update(_provable(copy))
    return tuple(sorted(found))


def copies_of(path: Path) -> tuple[Path, ...]:
    """Backups, files set aside, and files that were being made when the plug was pulled."""
    copies = sorted(path.parent.glob(f"{path.name}.*"))
    return tuple(copy for copy in copies if not copy.name.endswith("-journal"))


def set_aside(path: Path) -> Path:
    """Move a damaged file, with its journal, out of the way and return its new name. Raises UnavailableError."""
    number = 1
    while (aside := _beside(path, f"damaged-{number}")).exists():
        number += 1
    try:
        journal = _journal(path)
        path.rename(aside)
        if journal.exists():
            journal.rename(_journal(aside))
    except OSError as error:
        raise UnavailableError(str(error)) from error
    return aside


def _examine(store: Store) -> None:
    """Raises DamagedError or UnavailableError unless this is a whole file of ours."""
    with _spoken():
        number = store._connection.execute("PRAGMA application_id").fetchone()[0]
        version = store._connection.execute("PRAGMA user_version").fetchone()[0]
        if number == APPLICATION and version > VERSION:
            raise UnavailableError(f"{store.path.name}: written by a newer program")
        report = store._connection.execute("PRAGMA integrity_check").fetchone()[0]
        table = store._connection.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'event'").fetchone()[0]
    if number != APPLICATION or report != "ok" or not table:
        raise DamagedError(f"{store.path.name}: {report}")


def _connected(path: Path, mode: str) -> sqlite3.Connection:
    with _spoken():
        connection = sqlite3.connect(address(path.absolute().as_posix(), mode), uri=True, timeout=PATIENCE, isolation_level=None)
        connection.text_factory = _text
        # FULL and the folder too: without it a cut can bring a finished journal back and undo the last step.
        connection.executescript("PRAGMA synchronous = EXTRA; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;")
        return connection


def _read(path: Path, mode: str) -> tuple[Row, ...]:
    store = opened(path, mode)
    try:
        return store.rows()
    finally:
        store.close()


def _provable(path: Path) -> set[Row]:
    """Rows whose digest is right, read from both ends, for a bad page stops a reading."""
    found: set[Row] = set()
    connection = sqlite3.connect(path, isolation_level=None)
    connection.text_factory = _text
    try:
        # Before anything else: a file shorter than its header says is not opened at all otherwise.
        with _spoken():
            connection.execute("PRAGMA writable_schema = ON")
        for order in (FORWARD, BACKWARD):
            with suppress(sqlite3.Error):
                for values in connection.execute(order):
                    if _sound(row := Row(*values)):
                        found.add(row)
    finally:
        connection.close()
    return found


def _sound(row: Row) -> bool:
    texts: Sequence[object] = (row.install, row.id, row.seat, row.body)
    return isinstance(row.clock, int) and all(isinstance(text, str) for text in texts) and row.sound


@contextmanager
def _copied(path: Path) -> Iterator[Path]:
    """A copy of a file and its journal in a folder that goes away again. Raises UnavailableError."""
    try:
        with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            copy = Path(folder) / "records.db"
            copyfile(path, copy)
            if _journal(path).exists():
                copyfile(_journal(path), _journal(copy))
            yield copy
    except OSError as error:
        raise UnavailableError(str(error)) from error


@contextmanager
def _spoken() -> Iterator[None]:
    """What the database complains about, in the two words of this module."""
    try:
        yield
    except OSError as error:
        raise UnavailableError(str(error)) from error
    except sqlite3.Error as error:
        # Without a code it is a complaint of the Python module, which says nothing about the file.
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_MISUSE) & 0xFF
        if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR, sqlite3.SQLITE_SCHEMA):
            raise DamagedError(str(error)) from error
        raise UnavailableError(str(error)) from error


def _schema() -> str:
    return Path(__file__).with_name("schema.sql").read_text(encoding="utf-8")


def _text(raw: bytes) -> str:
    """DamagedError text must be read, so that its digest can tell."""
    return raw.decode("utf-8", "replace")


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(f"{path.name}.{ending}")


def _journal(path: Path) -> Path:
    return path.with_name(f"{path.name}-journal")


def address(path: str, mode: str) -> str:
    """A path with forward slashes as SQLite reads it. Two more keep the server of a Windows share out of the host's place."""
    root = "//" if path.startswith("/") else "///"
    return f"file:{root}{quote(path, safe='/:', errors='surrogateescape')}?mode={mode}"
