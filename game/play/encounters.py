"""Who rings, knocks or writes in town: cases of the bank with coins at stake, dealt from decks of five. Pure; drawn by luck.

A deck holds two scams and three genuine messages, so calling everything a scam and trusting everything come to the same:
twice the stake is lost, or three times two thirds of it are missed, and both are mended to the same part (decision B5).
The stake of a deck is fixed when it is opened, and so low that the second loss finds the cap of a fifth where the first did.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from game.content.case_index import CaseHeader, case_headers
from game.core.events import Judged, LedgerEntry
from game.core.luck import number, shuffled
from game.play.progress import Progress
from game.play.purse import Purse

OPENS = 3
"""Lessons finished before the streets come alive."""
SITTING = 3
"""Encounters a sitting, and for every lesson finished: who only sits down again meets nobody. Days play no part, clocks lie."""
DECK = (True, True, False, False, False)
"""Whether a card is a scam."""
STAKES = ((150, 30), (75, 15))
"""From so many 贝 in the wallet on, so many may be lost: never more than a fifth, and two thirds are whole coins."""
KNOCKS: Mapping[str, str] = {"call": "phone", "face-to-face": "door", "parcel-card": "door", "poster": "poster"}
"""How a channel makes itself known in town; what is not named here comes by mail."""


@dataclass(frozen=True, slots=True)
class Encounter:
    """`name` tells it from all others of this seat; `knock`: phone · door · poster · mail."""

    name: str
    case: str
    scam: bool
    knock: str
    stake: int


def waiting(seat: str, band: str, progress: Progress) -> Encounter | None:
    """Who waits in town now, the same until it has been answered; nobody when enough have come, or it is too early."""
    n = len(progress.purse.affairs)
    if n - progress.purse.earlier >= SITTING or n >= SITTING * (progress.finished - OPENS + 1):
        return None
    scam = shuffled(DECK, seat, "deck", n // len(DECK))[n % len(DECK)]
    cases = [case for case in case_headers() if band in case.bands and case.scam == scam]
    if not cases:
        return None
    case = _next(cases, progress.seen, f"{seat}/{n}")
    return Encounter(f"{case.id}#{n + 1}", case.id, scam, KNOCKS.get(case.channel, "mail"), stake(progress.purse))


def stake(purse: Purse) -> int:
    """What the open deck plays for: as its first card did, or by the wallet when a new one is opened."""
    begun = len(purse.affairs) % len(DECK)
    if begun:
        first = next(islice(purse.affairs.values(), len(purse.affairs) - begun, None))
        worth = first.bei if first.what in ("scam", "caught") else first.bei * 3 // 2
        return next((bei for _, bei in STAKES if worth >= bei), 0)
    return next((bei for least, bei in STAKES if purse.wallet >= least + bei), 0)


def settled(met: Encounter, judged: Judged) -> LedgerEntry:
    """What a deed comes to: giving costs, asking and checking cost nothing, turning an honest offer away misses it."""
    gained = met.stake * 2 // 3
    if met.scam:
        what, bei = ("scam" if judged.deed == "gave" else "caught"), met.stake
    else:
        what, bei = ("missed" if judged.deed == "left" else "benefit"), gained
    source, target = {"scam": ("wallet", ""), "benefit": ("", "wallet")}.get(what, ("", ""))
    return LedgerEntry(what, bei, source, target, met.name, judged.day)


def mended(name: str, how: str, day: int) -> LedgerEntry:
    """Something done about a loss or a missed offer. `how`: told · reported."""
    return LedgerEntry(how, 0, "", "wallet", name, day)


def _next(cases: Sequence[CaseHeader], seen: Mapping[str, int], seed: str) -> CaseHeader:
    """A case of the pattern met least, and within its family none again while another has been seen less often or longer ago."""
    least: dict[tuple[str, bool], int] = {}
    met: Counter[str] = Counter()
    for case in cases:
        times = seen.get(case.id, 0)
        least[case.family] = min(times, least.get(case.family, times))
        met[case.pattern] += times
    fresh = (case for case in cases if seen.get(case.id, 0) == least[case.family])
    last = {id_: place for place, id_ in enumerate(seen)}
    return min(fresh, key=lambda case: (met[case.pattern], last.get(case.id, -1), number(seed, case.id)))
