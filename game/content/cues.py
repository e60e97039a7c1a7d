"""Whether scams can be told by their looks: a link, 马上, an exclamation mark, a length. They must not (decision B9).

A pupil who learns “with a link = scam” has learnt nothing and will refuse what is genuine. Counts over cases; opens no file,
knows no rule of play.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import fmean, pvariance

from game.content.cases import Looks
from game.content.loading import Draft
from game.content.sentences import tell
from game.content.tree import Path
from game.core.problems import Problem, Span

MANY = 40
"""Scams, and as many genuine cases, from which on every cue is held to WITHIN."""
FEW = 3
"""Of each kind; below nothing can be said."""
WITHIN = (0.35, 0.65)
SMALL = 0.75
"""What a small set may let one cue reach, and no more than one."""
PLAIN = 0.9
"""What no cue may reach in any set: it tells nearly all by itself."""
SOME = 4
"""Of each kind; fewer differ in two cues by mere chance."""
WORDED = 8
"""Of each kind; in fewer some word stands on one side only by mere chance."""

_URGENT = re.compile(
    r"急|马上|立刻|立即|赶快|赶紧|抓紧|尽快|快点|最后|限时|截止|过期|失效|来不及|倒计时|只剩|今[天晚]内?[就要前]"
)
_MONEY = re.compile(r"\d[,.]*\s*[万千百]?(?:元|块|角|毛|贝)|[一二两三四五六七八九十百千万几](?:元|块钱|角|毛钱)")
"""From the last digit on: looking back over the whole number takes for ever where there are a hundred thousand."""
_POLITE = re.compile(r"您|请|谢谢|麻烦|辛苦")

Measure = Callable[[Sequence[Looks]], tuple[float, ...]]
Placed = Sequence[tuple[Draft, Path, Looks]]
"""Cases with the drafts that know their places."""


@dataclass(frozen=True, slots=True)
class Cue:
    """Something seen without reading. `part` is the field where it shows, `change` what to do when it gives scams away.

    A `learned` measure guesses from the cases of other patterns: below one half it has learnt nothing, so that counts as .5.
    """

    name: str
    name_en: str
    part: str
    change: str
    change_en: str
    measure: Measure
    learned: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """A cue over some cases: the chance that a scam shows more of it than a genuine case (ties count half), and both means."""

    cue: Cue
    auc: float
    scams: float
    genuine: float
    clearest: int
    """Which of the cases shows it most, on the side that has more of it."""

    @property
    def strength(self) -> float:
        """0.5 tells nothing, 1 tells all, whichever way it points."""
        return max(self.auc, 1 - self.auc)


@dataclass(frozen=True, slots=True)
class Audit:
    """Every cue over some cases, and what a dumb rule makes of all of them together (0.5 when there is nothing to learn from)."""

    scams: int
    genuine: int
    findings: tuple[Finding, ...]
    combined: float
    leaning: tuple[Cue, ...]
    """The cues the combined rule leans on most."""

    @property
    def large(self) -> bool:
        return min(self.scams, self.genuine) >= MANY

    @property
    def leaks(self) -> tuple[Finding, ...]:
        """The cues that give too much away; in a small set they may be one, and are only to be listed."""
        most = WITHIN[1] if self.large else SMALL
        return tuple(finding for finding in self.findings if finding.strength > most + 1e-9)

    @property
    def passes(self) -> bool:
        if self.large:
            return not self.leaks
        plain = any(leak.strength >= PLAIN for leak in self.leaks)
        return not plain and (len(self.leaks) <= 1 or min(self.scams, self.genuine) < SOME)


def audit(cases: Sequence[Looks], ordered: bool = True) -> Audit:
    """Every cue counted over some cases; their places only where a pupil meets them in this order.

    In many of them also the word that sets the kinds apart most, and in fewer where it sets apart nearly all.
    """
    scams = sum(case.scam for case in cases)
    few = min(scams, len(cases) - scams)
    word = (_telling_word(cases),) if few >= WORDED else ()
    looked_at = (cue for cue in (*CUES, *word) if ordered or cue is not PLACE)
    measured = [(cue, cue.measure(cases)) for cue in looked_at]
    findings = tuple(_finding(cue, values, cases) for cue, values in measured) if _both(cases) else ()
    if word and few < MANY and findings[-1].strength < PLAIN:
        findings = findings[:-1]
    combined, leaning = _together([(cue, values) for cue, values in measured if cue in CUES and cue is not PLACE], cases)
    return Audit(scams, len(cases) - scams, findings, combined, leaning)


def _telling_word(cases: Sequence[Looks]) -> Cue:
    """The one or two letters that stand in most messages of one kind and in fewest of the other."""
    share: defaultdict[str, float] = defaultdict(float)
    for case in cases:
        all_ = sum(other.scam == case.scam for other in cases)
        for word in _pieces(case):
            share[word] += (1 if case.scam else -1) / all_
    word = max(share, key=lambda piece: (abs(share[piece]), piece), default="")
    return Cue(
        f"“{word}”这个字眼", f"the letters “{word}”", "body", "让另一边也用上它，或者换个说法",
        "let the other kind use it too, or word it differently", _each(lambda case: word in _pieces(case)),
    )  # fmt: skip


def _pieces(case: Looks) -> frozenset[str]:
    return frozenset(line[at : at + n] for line in case.body for n in (1, 2) for at in range(len(line) - n + 1))


def auc(scams: Iterable[float], genuine: Iterable[float]) -> float:
    """The chance that one of the first exceeds one of the second, ties half. Neither may be empty."""
    others, values = sorted(genuine), tuple(scams)
    won = sum(bisect_left(others, value) + bisect_right(others, value) for value in values)
    return won / (2 * len(others) * len(values))


def problems(placed: Placed) -> Iterator[Problem]:
    """What the looks of some cases give away: each cue in a large bank, else all of them together; one list for a small set."""
    found = audit([case for _, _, case in placed])
    if min(found.scams, found.genuine) < FEW:
        return
    top = Span(placed[0][0].source.file)
    if found.large:
        plain = [leak for leak in found.leaks if leak.cue in CUES]
        for leak in plain:
            yield _told(leak, placed)
        if not plain and found.combined > WITHIN[1]:
            names = "、".join(cue.name for cue in found.leaning)
            names_en = ", ".join(cue.name_en for cue in found.leaning)
            yield tell("LF882", top, auc=f"{found.combined:.2f}", known=names, known_en=names_en)
        elif not plain:   # a word gives away what looks do not
            yield from (_told(leak, placed) for leak in found.leaks)
    elif found.leaks:
        known, known_en = listed(found.leaks)
        yield tell("LF881" if found.passes else "LF883", top, known=known, known_en=known_en)


def listed(leaks: Sequence[Finding]) -> tuple[str, str]:
    """Cues with what they tell, in Chinese and English."""
    named = "、".join(f"{leak.cue.name} {leak.auc:.2f}" for leak in leaks)
    return named, ", ".join(f"{leak.cue.name_en} {leak.auc:.2f}" for leak in leaks)


def _told(leak: Finding, placed: Placed) -> Problem:
    draft, path, _ = placed[leak.clearest]
    cue = leak.cue
    return tell(
        "LF880", draft.spot((*path, cue.part)), cue=cue.name, cue_en=cue.name_en, auc=f"{leak.auc:.2f}",
        scam=f"{leak.scams:.2f}", genuine=f"{leak.genuine:.2f}", change=cue.change, change_en=cue.change_en,
    )  # fmt: skip


def _both(cases: Sequence[Looks]) -> bool:
    return len({case.scam for case in cases}) == 2


def _finding(cue: Cue, values: Sequence[float], cases: Sequence[Looks]) -> Finding:
    scams = [value for value, case in zip(values, cases, strict=True) if case.scam]
    genuine = [value for value, case in zip(values, cases, strict=True) if not case.scam]
    worth = auc(scams, genuine)
    worth = max(0.5, worth) if cue.learned else worth
    more = [index for index, case in enumerate(cases) if case.scam == (worth >= 0.5)]
    return Finding(cue, worth, fmean(scams), fmean(genuine), max(more, key=values.__getitem__))


def _together(measured: Sequence[tuple[Cue, Sequence[float]]], cases: Sequence[Looks]) -> tuple[float, tuple[Cue, ...]]:
    """How well a dumb rule does on patterns it has not seen: each cue weighted by how far it sets the others' kinds apart.

    A diagonal linear discriminant, weight = difference of means / variance, fitted anew without each pattern in turn.
    """
    patterns = dict.fromkeys(case.pattern for case in cases)
    if len(patterns) < 2 or not _both(cases):
        return 0.5, ()
    scores = [0.0] * len(cases)
    for pattern in patterns:
        for cue_values in (values for _, values in measured):
            weight = _weight(cue_values, [case if case.pattern != pattern else None for case in cases])
            for index, case in enumerate(cases):
                if case.pattern == pattern:
                    scores[index] += weight * cue_values[index]
    kinds = list(zip(scores, cases, strict=True))
    worth = auc([one for one, case in kinds if case.scam], [one for one, case in kinds if not case.scam])
    pull = {cue.name: abs(_weight(values, cases)) * pvariance(values) ** 0.5 for cue, values in measured}
    leaning = sorted((cue for cue, _ in measured if pull[cue.name] > 0), key=lambda cue: -pull[cue.name])
    return max(0.5, worth), tuple(leaning[:3])


def _weight(values: Sequence[float], cases: Sequence[Looks | None]) -> float:
    """How a cue should count by these cases (None = not looked at): 0 where it never differs or a kind is missing."""
    seen = [(value, case.scam) for value, case in zip(values, cases, strict=True) if case is not None]
    scams, genuine = [value for value, scam in seen if scam], [value for value, scam in seen if not scam]
    if not scams or not genuine:
        return 0.0
    spread = pvariance(value for value, _ in seen)
    return (fmean(scams) - fmean(genuine)) / spread if spread else 0.0


def _each(rule: Callable[[Looks], float]) -> Measure:
    return lambda cases: tuple(float(rule(case)) for case in cases)


def _words(case: Looks) -> str:
    return "\n".join(case.body)


def _count(*signs: str) -> Measure:
    return _each(lambda case: sum(_words(case).count(sign) for sign in signs))


def _found(pattern: re.Pattern[str]) -> Measure:
    return _each(lambda case: pattern.search(_words(case)) is not None)


def _channel(cases: Sequence[Looks]) -> tuple[float, ...]:
    """How often this channel brought a scam in the other patterns, which is what a pupil could learn from them."""
    all_, scams = Counter(case.channel for case in cases), Counter(case.channel for case in cases if case.scam)
    own = Counter((case.pattern, case.channel) for case in cases)
    own_scams = Counter((case.pattern, case.channel) for case in cases if case.scam)

    def share(case: Looks) -> float:
        key = case.pattern, case.channel
        return (scams[case.channel] - own_scams[key] + 1) / (all_[case.channel] - own[key] + 2)

    return tuple(map(share, cases))


def _place(cases: Sequence[Looks]) -> tuple[float, ...]:
    """How far down among the cases of its pattern each stands, from 0 to 1: files of patterns follow one another.

    Counted in pairs, for a twin may well stand after its scam each time."""
    pairs = {pattern: max(1, (n - 1) // 2) for pattern, n in Counter(case.pattern for case in cases).items()}
    before: Counter[str] = Counter()
    places = []
    for case in cases:
        places.append(before[case.pattern] // 2 / pairs[case.pattern])
        before[case.pattern] += 1
    return tuple(places)


PLACE = Cue(
    "位置", "place in the order", "id", "真假交替着写，不要先写完一种", "alternate the kinds instead of writing one first",
    _place,
)  # fmt: skip
CUES: tuple[Cue, ...] = (
    Cue("有链接", "has a link", "link", "让真假两边的链接一样多", "give both kinds links equally often",
        _each(lambda case: case.link is not None)),
    Cue("催促的话", "urgent words", "body", "真消息也会催：截止、今天内；骗局也可以不急",
        "let genuine messages have deadlines too, and some scams none", _found(_URGENT)),
    Cue("感叹号", "exclamation marks", "body", "两边用一样多的感叹号", "use as many exclamation marks on both sides",
        _count("！", "!")),
    Cue("数字", "digits", "body", "让另一边也写上时间、数量、金额", "let the other side name times, amounts and numbers as well",
        _each(lambda case: sum(letter.isdigit() for letter in _words(case)))),
    Cue("正文长短", "length of the body", "body", "把长的一边写短，或把短的一边写长",
        "shorten the longer side or lengthen the shorter", _each(lambda case: sum(map(len, case.body)))),
    Cue("发件人长短", "length of the sender", "sender", "两边的发件人用一样长短的名字",
        "give senders of both kinds names of like length", _each(lambda case: len(case.sender))),
    Cue("金额", "amounts of money", "body", "真消息也会谈钱；骗局开头也可以不谈",
        "let genuine messages speak of money too, and some scams not yet", _found(_MONEY)),
    Cue("客气话", "politeness", "body", "两边一样客气：您、请、谢谢", "make both sides equally polite",
        _each(lambda case: len(_POLITE.findall(_words(case))))),
    Cue("问号", "question marks", "body", "两边问得一样多", "let both sides ask as much", _count("？", "?")),
    Cue("渠道", "channel", "channel", "这种渠道里也写另一边的案例", "write cases of the other kind for this channel too",
        _channel, learned=True),
    Cue("气泡个数", "number of bubbles", "body", "两边分成一样多的气泡", "split both sides into as many bubbles",
        _each(lambda case: len(case.body))),
    PLACE,
)  # fmt: skip
