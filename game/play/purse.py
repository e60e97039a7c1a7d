"""The purse of a seat: a wallet that can be tricked, and jars and a yard that never can. Folded from events, stored nowhere.

Pure: (purse, event) -> purse, and the entries that scenes record. Every entry is taken for what the purse can bear: nothing
falls below 0, a scam takes a fifth of the wallet at most, and an encounter counts once however often its entry is met, so
records of two machines may be laid together. `what` of an entry is one of the names below; others change nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from math import floor

from game.core.events import LedgerEntry
from game.core.money import half_up

WAGE = 40
"""贝 for every lesson, when it is first finished; the same in every job (decision B3)."""
INTEREST = Fraction(2, 100)
"""What the bank jar grows by in a week with a sitting."""
WEEK = 7
JARS = ("wallet", "bank", "reserve", "share")
"""花, 存, 备用, 分享. Only the wallet can be tricked."""
WAYS = frozenset({
    ("wallet", "bank"), ("wallet", "reserve"), ("wallet", "share"), ("bank", "wallet"), ("reserve", "wallet"),
})  # fmt: skip
"""From which jar to which: what was put aside for others stays with them."""
TENS = 10
"""Coins are split and moved by tens."""
SHARES = {"bank": Fraction(3, 10), "reserve": Fraction(1, 10), "share": Fraction(1, 10)}
"""The split that is suggested; the rest stays in the wallet."""
CUSHION = 60
"""So much in reserve pays two mishaps: from there on its share is suggested for the bank."""
HARM = 30
"""The most a scam takes, and a mishap costs."""
MISSED = 20
"""The most a genuine offer brings: two thirds of HARM."""
REPORTED, TOLD = Fraction(1, 2), Fraction(1, 10)
"""What of a loss comes back by stopping and reporting it, and by telling an adult (product §4.8)."""
LINES = 12
"""Lines of the ledger kept for reading."""


@dataclass(frozen=True, slots=True)
class Affair:
    """One encounter and how it went. `what`: scam · missed (both can be mended) · caught · benefit. `bei` was lost or brought."""

    what: str
    bei: int
    told: bool = False
    reported: bool = False

    @property
    def harmful(self) -> bool:
        return self.what in ("scam", "missed")

    @property
    def back(self) -> int:
        """What has come back so far. The right channel brings as much of a missed offer as both ways of a loss together.

        Telling always brings something, however small the loss, for that is what is promised.
        """
        if self.what == "missed":
            return half_up((REPORTED + TOLD) * self.bei) if self.reported else 0
        if self.what == "scam":
            return max(half_up((REPORTED * self.reported + TOLD * self.told) * self.bei), min(self.told, self.bei))
        return 0


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the ledger, as it really moved. `jars` from and to; "" is the town."""

    what: str
    bei: int
    jars: tuple[str, str]
    about: str


@dataclass(frozen=True, slots=True)
class Purse:
    """`bank` keeps fractions of interest; `fresh` came into the wallet and was not split yet; `week` was the last sitting's."""

    wallet: int = 0
    bank: Fraction = Fraction(0)
    reserve: int = 0
    share: int = 0
    pieces: tuple[str, ...] = ()
    fresh: int = 0
    week: int = -1
    affairs: Mapping[str, Affair] = field(default_factory=dict)
    """Every encounter by its name, in the order they happened."""
    earlier: int = 0
    """How many of them happened before this sitting."""
    mishaps: frozenset[str] = frozenset()
    treats: Mapping[str, int] = field(default_factory=dict)
    """Small things enjoyed and gone, with the day they were last bought."""
    lines: tuple[Line, ...] = ()

    def has(self, jar: str) -> int:
        """Whole coins in a jar."""
        return {"wallet": self.wallet, "bank": floor(self.bank), "reserve": self.reserve, "share": self.share}[jar]

    @property
    def worth(self) -> Fraction:
        """All four jars together."""
        return self.wallet + self.bank + self.reserve + self.share

    @property
    def to_split(self) -> int:
        return min(self.fresh, self.wallet)


def earned(purse: Purse, bei: int, about: str) -> Purse:
    """Pay for work, into the wallet. What one lesson pays, step by step, stays one line."""
    if bei <= 0:
        return purse
    grown = replace(purse, wallet=purse.wallet + bei, fresh=purse.fresh + bei)
    return _told(grown, Line("earned", bei, ("", "wallet"), about))


def sat(purse: Purse, day: int) -> Purse:
    """A sitting. The first one of a later week brings the bank's interest, once however many weeks have gone by."""
    seated, week = replace(purse, earlier=len(purse.affairs)), day // WEEK
    if week <= purse.week:
        return seated
    bank = purse.bank * (1 + INTEREST) if purse.week >= 0 else purse.bank
    grown = replace(seated, week=week, bank=bank)
    new = floor(bank) - floor(purse.bank)
    return _told(grown, Line("interest", new, ("", "bank"), "")) if new else grown


def entered(purse: Purse, entry: LedgerEntry) -> Purse:
    """The purse after an entry of the ledger."""
    bei = max(0, entry.bei)
    match entry.what:
        case "split":
            return replace(_moved(purse, entry, bei), fresh=0)
        case "move":
            return _moved(purse, entry, bei)
        case "buy":
            return _bought(purse, entry, bei)
        case "treat":
            return _treated(purse, entry, bei)
        case "mishap":
            return _mishap(purse, entry, min(bei, HARM))
        case "scam" | "missed" | "caught" | "benefit":
            return _affair(purse, entry, bei)
        case "told" | "reported":
            return _mended(purse, entry)
    return purse


def suggested(purse: Purse) -> dict[str, int]:
    """How what is to be split may be split, in tens: jar → 贝."""
    bei = purse.to_split
    shares = dict(SHARES)
    if purse.reserve >= CUSHION:
        shares["bank"] += shares.pop("reserve")
    return {jar: TENS * half_up(share * bei / TENS) for jar, share in shares.items()}


def splits(amounts: Mapping[str, int], day: int) -> tuple[LedgerEntry, ...]:
    """The entries of a split; one at least, even if all of it stays in the wallet, for it has been thought about."""
    parts = {jar: bei for jar, bei in amounts.items() if bei} or {"bank": 0}
    return tuple(LedgerEntry("split", bei, "wallet", jar, "", day) for jar, bei in parts.items())


def _moved(purse: Purse, entry: LedgerEntry, bei: int) -> Purse:
    if (entry.source, entry.target) not in WAYS:
        return purse
    bei = min(bei, purse.has(entry.source))
    if not bei:
        return purse
    moved = _add(_add(purse, entry.source, -bei), entry.target, bei)
    return _told(moved, Line(entry.what, bei, (entry.source, entry.target), entry.about))


def _bought(purse: Purse, entry: LedgerEntry, bei: int) -> Purse:
    """A piece once bought stays bought: what two machines spent of one purse is paid as far as it goes."""
    if not entry.about or entry.about in purse.pieces:
        return purse
    bei = min(bei, purse.wallet)
    bought = replace(purse, wallet=purse.wallet - bei, pieces=(*purse.pieces, entry.about))
    return _told(bought, Line("buy", bei, ("wallet", ""), entry.about))


def _treated(purse: Purse, entry: LedgerEntry, bei: int) -> Purse:
    bei = min(bei, purse.wallet)
    treated = replace(purse, wallet=purse.wallet - bei, treats={**purse.treats, entry.about: entry.day})
    return _told(treated, Line("treat", bei, ("wallet", ""), entry.about))


def _mishap(purse: Purse, entry: LedgerEntry, bei: int) -> Purse:
    """Reserve pays first, then the wallet; what then is missing nobody asks for."""
    if entry.about in purse.mishaps:
        return purse
    reserve = min(bei, purse.reserve)
    wallet = min(bei - reserve, purse.wallet)
    struck = replace(purse, reserve=purse.reserve - reserve, wallet=purse.wallet - wallet, mishaps=purse.mishaps | {entry.about})
    return _told(struck, Line("mishap", reserve + wallet, ("reserve" if reserve else "wallet", ""), entry.about))


def _affair(purse: Purse, entry: LedgerEntry, bei: int) -> Purse:
    """An encounter in town: a scam may take a fifth of the wallet, a genuine offer bring something; else nothing moves."""
    if entry.about in purse.affairs:
        return purse
    bei = min(bei, MISSED if entry.what in ("missed", "benefit") else HARM)
    change = 0
    if entry.what == "scam":
        bei = min(bei, purse.wallet // 5)
        change = -bei
    elif entry.what == "benefit":
        change = bei
    affairs = {**purse.affairs, entry.about: Affair(entry.what, bei)}
    met = replace(purse, wallet=purse.wallet + change, affairs=affairs)
    jars = ("wallet", "") if change < 0 else ("", "wallet") if change else ("", "")
    return _told(met, Line(entry.what, bei, jars, entry.about))


def _mended(purse: Purse, entry: LedgerEntry) -> Purse:
    affair = purse.affairs.get(entry.about)
    if affair is None or not affair.harmful:
        return purse
    told, reported = affair.told or entry.what == "told", affair.reported or entry.what == "reported"
    now = replace(affair, told=told, reported=reported)
    back = now.back - affair.back
    mended = replace(purse, wallet=purse.wallet + back, affairs={**purse.affairs, entry.about: now})
    return _told(mended, Line(entry.what, back, ("", "wallet"), entry.about)) if back else mended


def _add(purse: Purse, jar: str, bei: int) -> Purse:
    match jar:
        case "wallet":
            return replace(purse, wallet=purse.wallet + bei)
        case "bank":
            return replace(purse, bank=purse.bank + bei)
        case "reserve":
            return replace(purse, reserve=purse.reserve + bei)
    return replace(purse, share=purse.share + bei)


def _told(purse: Purse, line: Line) -> Purse:
    """One line more; what comes in small pieces, pay step by step or coins moved by tens, grows in one line."""
    last = purse.lines[-1] if purse.lines else None
    if last and line.what in ("earned", "move") and replace(last, bei=line.bei) == line:
        return replace(purse, lines=(*purse.lines[:-1], replace(line, bei=last.bei + line.bei)))
    return replace(purse, lines=(*purse.lines, line)[-LINES:])
