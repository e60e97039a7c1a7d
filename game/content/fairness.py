"""Whether a lesson or a pack can be passed without reading it: by suspecting everything, by looks, by where an answer stands.

Opens no file, knows no step type: a step says what is `judged` in it, and options say which is `right`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from game.content import cues
from game.content.casebook import filled
from game.content.cases import Looks
from game.content.loading import Draft
from game.content.models import Head, Step
from game.content.sentences import tell
from game.content.tree import Path
from game.core.problems import Problem

SHARE = (0.4, 0.6)
"""Scams among what is judged (curriculum §6.4)."""
JUDGED = 4
"""Messages from which a share means something."""
SET = 6
"""Messages in one step that make it a set."""
QUESTIONS = 12
"""Questions from which the habits of an author show."""
HABIT = 0.6
"""What the longest answer, or one place, may be right of all questions."""
FEW_QUESTIONS, STRONG_HABIT = 8, 0.8
"""The same for a short pack, where chance does more."""
STATEMENTS = 6
SLANT = (0.25, 0.75)
"""Statements that may be true of all."""
FEW_STATEMENTS = 4
"""From here on they are at least not all true, nor all false."""
OPENINGS = 4
"""Lessons from which always beginning with the same kind shows."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question with one right answer: where it stands, and the lengths of all answers."""

    draft: Draft
    path: Path
    right: int
    lengths: tuple[int, ...]
    fixed: bool
    """Whether its answers stand on the screen as in the file; else luck orders them and their place tells nothing."""

    @property
    def longest(self) -> bool:
        others = self.lengths[: self.right] + self.lengths[self.right + 1 :]
        return self.lengths[self.right] > max(others)

    @property
    def shortest(self) -> bool:
        others = self.lengths[: self.right] + self.lengths[self.right + 1 :]
        return self.lengths[self.right] < min(others)


def lesson(draft: Draft) -> Iterator[Problem]:
    """Half of what a band judges is genuine, and no set can be told apart by looks."""
    head = draft.head
    if not isinstance(head, Head) or draft.problems:
        return
    for band in head.bands:
        steps = [step for _, step in draft.steps if not step.bands or band in step.bands]
        all_ = [looks for step in steps for looks in judged(step)]
        scams = sum(looks.scam for looks in all_)
        if len(all_) >= JUDGED and not SHARE[0] <= scams / len(all_) <= SHARE[1]:
            yield tell("LF914", draft.spot(("steps",)), scams=scams, all=len(all_), band=band)
            break
    for path, step in draft.steps:
        if len(found := judged(step)) >= SET:
            yield from _set(draft, path, found)


def judged(step: Step) -> tuple[Looks, ...]:
    """What a step has judged, cases of the bank included."""
    return filled(step).judged


def told_here(drafts: Sequence[Draft]) -> cues.Placed:
    """What lessons have judged that is no case of the bank: their own conversations."""
    return [(draft, path, looks) for draft in drafts for path, step in draft.steps for looks in step.judged]


def _set(draft: Draft, path: Path, found: Sequence[Looks]) -> Iterator[Problem]:
    """At most one cue may set a small set apart (decision B9); on the screen its order is luck's."""
    seen = cues.audit(found, ordered=False)
    if seen.leaks:
        known, known_en = cues.listed(seen.leaks)
        yield tell("LF916" if seen.passes else "LF915", draft.spot((*path, "cases")), known=known, known_en=known_en)


def pack(drafts: Sequence[Draft]) -> Iterator[Problem]:
    """Shares and habits that show only over a whole pack."""
    yield from _share(drafts)
    yield from _counterparts(drafts)
    yield from _looks(drafts)
    yield from _order(drafts)
    yield from _questions([question for draft in drafts for question in _asked(draft)])
    yield from _statements(drafts)
    yield from _openings(drafts)


def _share(drafts: Sequence[Draft]) -> Iterator[Problem]:
    """Half of what a pack judges is genuine too, where its lessons judge too little for a share of their own."""
    few = [draft for draft in drafts if sum(len(judged(step)) for _, step in draft.steps) < JUDGED]
    found = [(draft, path, looks) for draft in few for path, step in draft.steps for looks in judged(step)]
    scams = sum(looks.scam for _, _, looks in found)
    enough = len(found) >= JUDGED or 0 < scams == len(found)   # even a single scam wants company
    if enough and not SHARE[0] <= scams / len(found) <= SHARE[1]:
        draft, path, _ = found[0]
        yield tell("LF921", draft.spot(path), scams=scams, all=len(found))


def _counterparts(drafts: Sequence[Draft]) -> Iterator[Problem]:
    """A case of the bank is shown beside its twin; a conversation that is a scam needs a genuine message to be told from."""
    genuine = {looks.pattern for draft in drafts for _, step in draft.steps for looks in judged(step) if not looks.scam}
    for draft, path, looks in told_here(drafts):
        if looks.scam and looks.pattern not in genuine:
            yield tell("LF922", draft.spot(path), value=looks.pattern)


def _singly(draft: Draft) -> list[tuple[Path, Looks]]:
    """What a lesson has judged one by one, in its order."""
    return [(path, found[0]) for path, step in draft.steps if len(found := judged(step)) == 1]


def _looks(drafts: Sequence[Draft]) -> Iterator[Problem]:
    """What is judged one by one cannot be told by looks either, over the whole pack."""
    found = [(draft, path, looks) for draft in drafts for path, looks in _singly(draft)]
    seen = cues.audit([looks for _, _, looks in found], ordered=False)
    if min(seen.scams, seen.genuine) >= cues.SOME and not seen.passes:
        known, known_en = cues.listed(seen.leaks)
        draft, path, _ = found[seen.leaks[0].clearest]
        yield tell("LF923", draft.spot(path), known=known, known_en=known_en)


def _order(drafts: Sequence[Draft]) -> Iterator[Problem]:
    """Where messages are judged one by one, scams do not all come first within their lessons, nor last."""
    begun, pairs, scams, genuine = 0.0, 0, 0, 0
    for draft in drafts:
        kinds = [looks.scam for _, looks in _singly(draft)]
        first = [place for place, scam in enumerate(kinds) if scam]
        other = [place for place, scam in enumerate(kinds) if not scam]
        scams, genuine, pairs = scams + len(first), genuine + len(other), pairs + len(first) * len(other)
        begun += cues.auc(first, other) * len(first) * len(other) if first and other else 0
    if min(scams, genuine) >= cues.SOME and pairs and not 1 - cues.PLAIN < begun / pairs < cues.PLAIN:
        draft = next(draft for draft in drafts if len({looks.scam for _, looks in _singly(draft)}) == 2)
        where, where_en = ("后面", "last") if begun > pairs / 2 else ("前面", "first")
        yield tell("LF924", draft.spot(_singly(draft)[0][0]), where=where, where_en=where_en)


def _asked(draft: Draft) -> Iterator[Question]:
    for path, step in draft.steps:
        options = [option for option in getattr(step, "options", ()) if hasattr(option, "right")]
        right = [place for place, option in enumerate(options) if option.right]
        if len(right) == 1 and len(options) > 1:
            lengths = tuple(len(option.text) for option in options)
            yield Question(draft, path, right[0], lengths, fixed=not getattr(step, "shuffle", True))


def _shows(have: int, all_: int) -> bool:
    """Whether so many of all questions are more than chance would have it."""
    return all_ >= FEW_QUESTIONS and have / all_ > (HABIT if all_ >= QUESTIONS else STRONG_HABIT)


def _questions(asked: Sequence[Question]) -> Iterator[Problem]:
    """The right answer is not the longest or the shortest, or at one place, more often than chance would have it."""
    for name, name_en, hits in (
        ("最长", "longest", [one for one in asked if one.longest]),
        ("最短", "shortest", [one for one in asked if one.shortest]),
    ):
        if _shows(len(hits), len(asked)):
            at = hits[0]
            yield tell("LF917", at.draft.spot(at.path), all=len(asked), have=len(hits), how=name, how_en=name_en)
    fixed = [one for one in asked if one.fixed]
    place, have = Counter(one.right for one in fixed).most_common(1)[0] if fixed else (0, 0)
    if _shows(have, len(fixed)):
        at = next(one for one in fixed if one.right == place)
        yield tell("LF918", at.draft.spot(at.path), all=len(fixed), have=have, place=place + 1)


def _statements(drafts: Sequence[Draft]) -> Iterator[Problem]:
    """Statements are true about as often as false."""
    found = [(draft, path, step) for draft in drafts for path, step in draft.steps if _statement(step)]
    true = sum(bool(getattr(step, "answer", False)) for _, _, step in found)
    same = len(found) >= FEW_STATEMENTS and true in (0, len(found))
    if same or (len(found) >= STATEMENTS and not SLANT[0] <= true / len(found) <= SLANT[1]):
        draft, path, _ = found[0]
        yield tell("LF919", draft.spot(path), all=len(found), have=true)


def _statement(step: Step) -> bool:
    return hasattr(step, "statement") and isinstance(getattr(step, "answer", None), bool)


def _openings(drafts: Sequence[Draft]) -> Iterator[Problem]:
    """Where one message is judged at a time, lessons do not always begin with the same kind."""
    firsts: dict[str, list[tuple[Draft, Path, bool]]] = {}
    for draft in drafts:
        seen: set[str] = set()
        for path, step in draft.steps:
            found = judged(step)
            if len(found) == 1 and step.type not in seen:
                seen.add(step.type)
                firsts.setdefault(step.type, []).append((draft, path, found[0].scam))
    for type_, begun in firsts.items():
        if len(begun) >= OPENINGS and len({scam for _, _, scam in begun}) == 1:
            draft, path, scam = begun[-1]
            kind, kind_en = ("骗局", "a scam") if scam else ("真的", "a genuine message")
            yield tell("LF920", draft.spot(path), all=len(begun), value=type_, kind=kind, kind_en=kind_en)
