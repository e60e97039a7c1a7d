"""One kept event as it lies on disk: who, when in the order of things, and a digest that tells damage from truth.

Pure values. Knows no file and no database.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b
from secrets import token_hex


@dataclass(frozen=True, slots=True, order=True)
class Row:
    """Sorts in the total order of all events: Lamport clock first, then installation, then id.

    `install` is the random name of the installation that wrote it, `body` the event as JSON. `id` is a random part and a
    digest of everything: unique even when a folder was copied and both copies went on, and proof that no byte changed.
    """

    clock: int
    install: str
    id: str
    seat: str
    body: str

    @property
    def sound(self) -> bool:
        """Whether the row is what was written."""
        return self.id[8:] == _digest(self.id[:8], self.clock, self.install, self.seat, self.body)


def row(clock: int, install: str, seat: str, body: str) -> Row:
    """A new row with an id of its own."""
    salt = token_hex(4)
    return Row(clock, install, salt + _digest(salt, clock, install, seat, body), seat, body)


def _digest(*parts: object) -> str:
    text = "\x1f".join(map(str, parts))
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
