"""What the teacher's desk decides for a class: which packs, in which order, which are locked, for which band and how long.

Pure. `class.yaml` beside the game holds it; reading and writing the file is the app's work.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ClassFile:
    """`packs` in their order, empty = all that are there; `locked` are shown under morning mist; `number` 0 = not set."""

    number: int = 0
    band: str = "P34"
    length: int = 40
    packs: tuple[str, ...] = ()
    locked: tuple[str, ...] = ()

    def open(self, pack: str) -> bool:
        """Whether pupils may open a pack."""
        return pack not in self.locked and (not self.packs or pack in self.packs)

    def order(self, pack: str) -> int:
        """Sort key: chosen packs in the teacher's order, others after them as they stand on the shelf."""
        return self.packs.index(pack) if pack in self.packs else len(self.packs)
