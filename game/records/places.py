"""Where records may lie, and who writes which file there. Every place is tried, never believed.

Knows folders and names of files, not what is in them.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from secrets import token_hex
from typing import IO

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

FOLDER = "存档"
_FILE = re.compile(r"records-([0-9a-z]+)\.db(\..*)?")


def candidates(data: Path | None, game: Path) -> tuple[Path, ...]:
    """Folders to try, the best first. `data` is what --data named: there or nowhere; `game` is the folder of the game.

    Rooms with restore cards wipe the user's folder, so the folder beside the game (a stick, a share) comes first.
    """
    if data is not None:
        return (data,)
    from platformdirs import user_data_path

    return (game / FOLDER, user_data_path("little-financier", appauthor=False) / "records")


def writable(folder: Path) -> bool:
    """Whether a file can be made here, written through to the disk, read back and removed. Makes the folder."""
    probe = folder / f"probe-{token_hex(4)}.tmp"
    sample = token_hex(256).encode("ascii")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        try:
            with probe.open("xb") as file:
                file.write(sample)
                file.flush()
                os.fsync(file.fileno())
            return probe.read_bytes() == sample
        finally:
            probe.unlink(missing_ok=True)
    except OSError:
        return False


def file_of(folder: Path, install: str) -> Path:
    return folder / f"records-{install}.db"


def installs(folder: Path) -> tuple[str, ...]:
    """Installations that have written here, also those of which only a copy is left. None when there is no folder."""
    try:
        found = {match[1] for path in folder.iterdir() if (match := _FILE.fullmatch(path.name))}
    except OSError:
        return ()
    return tuple(sorted(found))


@dataclass(frozen=True, slots=True)
class Claim:
    """The right to write as `install` in a folder, until it is given back or the program ends."""

    install: str
    lock: IO[bytes] | None = None

    def give_back(self) -> None:
        if self.lock is not None:
            self.lock.close()


def claims(folder: Path, wanted: str | None = None) -> Iterator[Claim]:
    """Claims to try in turn: installations nobody writes as just now, then new ones.

    One PC with a stick is the same installation every time. Forty PCs on one share become forty, each with a file of its
    own, because SQLite must not be trusted with two writers across a network.
    """
    for install in (wanted,) if wanted else installs(folder):
        lock = _locked(folder / f"records-{install}.lock")
        if lock is not None:
            yield Claim(install, lock)
    while True:
        install = token_hex(4)
        yield Claim(install, _locked(folder / f"records-{install}.lock"))


def _locked(path: Path) -> IO[bytes] | None:
    """The file, locked by this program; None when another holds it or there are no locks here. Ends with the program."""
    with suppress(OSError):
        file = path.open("ab")
        try:
            if sys.platform == "win32":
                msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
            else:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            file.close()
            raise
        return file
    return None
