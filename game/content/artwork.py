"""Where the picture of a name lies: in the pack first, then among the pictures of the game. Opens no picture."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

HOME = Path(__file__).resolve().parents[2]
ART = HOME / "assets" / "art"
SUFFIXES = (".webp", ".png", ".svg")

_NAME = re.compile(r"[\w-]{1,64}")


def art_path(pack: Path | None, name: str, kind: str = "picture") -> Path | None:
    """The file of a picture or scene (or any other `kind`, a folder of assets/art); None if there is none.

    A name is a bare name: no folder, no suffix, and its case must match even where the disk does not care.
    """
    if not _NAME.fullmatch(name):
        return None
    for folder in folders(pack, kind):
        for suffix in SUFFIXES:
            if name + suffix in names(folder):
                return folder / (name + suffix)
    return None


def folders(pack: Path | None, kind: str = "picture") -> tuple[Path, ...]:
    """Where pictures of a kind are looked for, in order."""
    shared = ART if kind == "picture" else ART / kind
    return (shared,) if pack is None else (pack / "images", shared)


def names(folder: Path) -> frozenset[str]:
    """The names of the files in a folder as the disk writes them; read again when the folder changes."""
    try:
        return _names(folder, folder.stat().st_mtime_ns)
    except OSError:
        return frozenset()


@lru_cache(64)
def _names(folder: Path, changed: int) -> frozenset[str]:
    return frozenset(entry.name for entry in folder.iterdir())
