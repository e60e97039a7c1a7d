"""What is asked of a case and of its file beyond fields: ids, twins, flags, and nothing real that could be called or visited.

Opens no file. What all files together must not give away is counted in content/cues.py.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import PurePath
from types import MappingProxyType
from typing import TYPE_CHECKING

from game.content.library import CASE_FILE
from game.content.loading import Draft
from game.content.marks import marked
from game.content.models import Words
from game.content.reading import Source
from game.content.registry import Registry
from game.content.sentences import near, tell
from game.content.tree import Path
from game.core.problems import Problem, Span

if TYPE_CHECKING:
    from game.content.cases import Case

Cases = Sequence[tuple[Path, "Case"]]
"""The cases of one file, each with its place."""

WANTED = (3, 3)
"""Scams and genuine cases a pattern needs."""
WANTED_OFTEN: Mapping[str, tuple[int, int]] = MappingProxyType(
    dict.fromkeys(("T07", "T08", "T11", "T14", "T16", "T17", "T23"), (6, 9))
)
"""The same where younger pupils too shall have a term's worth."""
FAMILY = (3, 1)
"""Fewer than these are no family: scams of one kind, and a genuine case to tell them from (product §5)."""
COUSINS = 2
CHANNELS = 2
MOST_SCAMS = 2
"""Scams that may share one genuine twin."""
BRANDS = re.compile(
    "微信|QQ|支付宝|淘宝|天猫|闲鱼|京东|拼多多|唯品会|抖音|腾讯|网易|百度|阿里巴巴|小红书|微博|哔哩哔哩|B站|钉钉|"
    "WeChat|Alipay|Taobao|TikTok|Steam|Roblox|Minecraft|我的世界|快手|饿了么|(?<!和)美团|知乎|滴滴出行|中通快递|申通|极兔|"
    "携程|飞猪|顺丰|圆通|韵达|菜鸟驿站|华为|银联|云闪付|王者荣耀|和平精英|英雄联盟|原神|蛋仔派对|迷你世界|第五人格|罗布乐思|光遇|"
    "(?:工商|建设|农业|交通|招商|民生|中信|光大|浦发|兴业|青海|邮储|邮政储蓄)银行|中国(?:银行|移动|联通|电信|平安|人寿)"
)
_ID = re.compile(r"-([sg])[1-9]\d?")
_LINK = re.compile(r"(?:https?://)?(?:[a-z0-9-]+\.)+example(?:/[a-z0-9/._-]*)?")
_ACCOUNT = re.compile(r"(?<!\d)\d{7,14}(?!\d)")
"""Shorter than a card's number, which is told in any text (content/lint.py)."""
_MOBILE = re.compile(r"1[3-9]\d{9}")
_VERDICT = re.compile(r"(?<![反防])[骗诈]")


def not_a_list(source: Source, span: Span | None = None) -> Problem:
    """The file, or something in it, is not a row of cases."""
    return tell("LF850", span or Span(source.file), pattern=_pattern(source))


def problems(draft: Draft, cases: Cases, registry: Registry) -> Iterator[Problem]:
    """Everything wrong with the cases of one file."""
    pattern = _pattern(draft.source)
    if not CASE_FILE.fullmatch(PurePath(draft.source.file).name):
        yield tell("LF851", Span(draft.source.file))
        return
    known = registry.patterns.get(pattern)
    if known is None or not known.simulate:
        code = "LF505" if known is None else "LF856"
        yield tell(code, Span(draft.source.file), value=pattern)
        return
    seen: dict[str, int] = {}
    for path, case in cases:
        yield from _ids(draft, path, case, pattern, seen)
        yield from _bands(draft, path, case, pattern, known.bands)
        yield from _flags(draft, path, case)
        yield from _real(draft, path, case)
    yield from _twins(draft, cases, pattern)
    yield from _repeated(draft, cases)


def _pattern(source: Source) -> str:
    return PurePath(source.file).stem


def _ids(draft: Draft, path: Path, case: Case, pattern: str, seen: dict[str, int]) -> Iterator[Problem]:
    span = draft.spot((*path, "id"))
    found = _ID.fullmatch(case.id.removeprefix(pattern)) if case.id.startswith(pattern) else None
    if found is None:
        yield tell("LF852", span, value=case.id, pattern=pattern)
    elif (found[1] == "s") != case.scam:
        yield tell("LF853", span, value=case.id, truth=case.truth)
    if case.id in seen:
        yield tell("LF854", span, value=case.id, line=seen[case.id])
    seen.setdefault(case.id, span.line)
    if pattern not in case.patterns:
        yield tell("LF855", draft.spot((*path, "patterns")), pattern=pattern)


def _bands(draft: Draft, path: Path, case: Case, pattern: str, known: tuple[str, ...]) -> Iterator[Problem]:
    """The bands a pattern is for; where it reaches down to P34, the youngest may meet it too."""
    may = (*known, "P12") if "P34" in known else known
    for index, band in enumerate(case.bands):
        if band not in may:
            yield tell("LF857", draft.spot((*path, "bands", index)), value=band, pattern=pattern, known="、".join(known))


def _flags(draft: Draft, path: Path, case: Case) -> Iterator[Problem]:
    fits = range(2, 5) if case.scam else range(1)
    if len(case.flags) not in fits:
        want = "2–4" if case.scam else "0"
        yield tell("LF858", draft.spot((*path, "flags")), truth=case.truth, have=len(case.flags), want=want)
    if case.scam and case.cousin:
        yield tell("LF859", draft.spot((*path, "cousin")))
    if case.telling and case.telling > len(case.body):
        yield tell("LF315", draft.spot((*path, "telling")), value=case.telling, low=1, high=len(case.body))


def _real(draft: Draft, path: Path, case: Case) -> Iterator[Problem]:
    """Nothing anybody could visit, pay into or recognise, and no evidence that is the verdict."""
    if case.link is not None and not _LINK.fullmatch(case.link):
        yield tell("LF865", draft.spot((*path, "link")), value=case.link)
    for inside, _, words in marked(case, Words):
        span = draft.spot((*path, *inside))
        for brand in BRANDS.findall(words):
            yield tell("LF866", span, value=brand)
        for number in _ACCOUNT.findall(words):
            if not _MOBILE.fullmatch(number):   # told as a telephone number already
                yield tell("LF867", span, value=number)
        verdict = _VERDICT.search(words) if inside[0] == "evidence" else None
        if verdict:
            yield tell("LF871", span, value=words)


def _twins(draft: Draft, cases: Cases, pattern: str) -> Iterator[Problem]:
    known = {case.id: case for _, case in cases}
    partners: Counter[str] = Counter()
    for path, case in cases:
        span, twin = draft.spot((*path, "twin")), known.get(case.twin or "")
        if case.twin is None:
            if case.scam:
                yield tell("LF860", span, pattern=pattern)
        elif twin is None:
            if not _torn(draft):
                yield tell("LF861", span, value=case.twin, near=near(case.twin, known), known="、".join(known))
        elif twin.truth == case.truth:
            yield tell("LF862", span, value=case.twin, truth=case.truth)
        elif not set(twin.bands) & set(case.bands):
            yield tell("LF863", span, value=case.twin)
        else:
            partners[case.twin] += case.scam
            if case.scam and partners[case.twin] > MOST_SCAMS:
                yield tell("LF864", span, value=case.twin, have=partners[case.twin] - 1)


def _torn(draft: Draft) -> bool:
    """Whether a case is missing that the file may well hold."""
    tree = draft.source.tree
    listed = tree.entries[0].value if tree else None
    return listed is None or getattr(listed, "torn", False) or len(getattr(listed, "items", ())) > len(draft.parts)


def _repeated(draft: Draft, cases: Cases) -> Iterator[Problem]:
    """A family has several surfaces: two cases never say the same, be it with another number or comma."""
    said: dict[tuple[bool, str], str] = {}
    for path, case in cases:
        words = case.scam, "".join(letter for letter in "".join(case.body) if letter.isalpha())
        if said.get(words, case.id) != case.id:
            yield tell("LF873", draft.spot((*path, "body")), value=said[words])
        said.setdefault(words, case.id)


def family(draft: Draft, cases: Sequence[Case]) -> Iterator[Problem]:
    """What a file has as a whole. Asked by `check` only: in play every sound case of an unfinished file counts."""
    pattern, top = _pattern(draft.source), Span(draft.source.file)
    if any(not problem.notice for problem in draft.problems):   # cases may be missing from the count
        return
    scams = sum(case.scam for case in cases)
    want = WANTED_OFTEN.get(pattern, WANTED)
    have = {"pattern": pattern, "scams": scams, "genuine": len(cases) - scams}
    if scams < FAMILY[0] or len(cases) - scams < FAMILY[1]:
        yield tell("LF868", top, **have, want=f"{FAMILY[0]} + {FAMILY[1]}")
    elif scams < want[0] or len(cases) - scams < want[1]:
        yield tell("LF872", top, **have, want=f"{want[0]} + {want[1]}")
    cousins = sum(case.cousin is not None for case in cases)
    if cousins < COUSINS:
        yield tell("LF869", top, pattern=pattern, have=cousins)
    channels = {case.channel for case in cases if case.scam}
    if len(channels) < CHANNELS:
        yield tell("LF870", top, pattern=pattern, value="、".join(sorted(channels)) or "-")
