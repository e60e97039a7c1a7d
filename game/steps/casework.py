"""What the step types about cases share: the phone they come on, what may be checked, the verdict, and the unveiling.

Until a verdict is given nothing here looks at the truth of a case: scam and genuine stand on the same phone. Words of
cases come from the bank; a State keeps their ids and places only.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Self

from pydantic import PrivateAttr

from game.content.cases import Bank, Case, Looks
from game.content.models import Step
from game.core.nodes import (
    Bubble,
    Button,
    Card,
    Column,
    Grid,
    Grow,
    Icon,
    Mark,
    Motion,
    Node,
    Option,
    Phone,
    Role,
    Row,
    Sheet,
    Text,
)
from game.steps.contract import Ruling

VERDICTS: Mapping[str, str] = MappingProxyType({
    "verdict-1": "肯定是骗局", "verdict-2": "可能是骗局", "verdict-3": "可能是真的", "verdict-4": "肯定是真的",
})  # fmt: skip
"""From surely a scam to surely genuine."""
CHANNELS: Mapping[str, str] = MappingProxyType({
    "sms": "短信", "call": "来电", "chat": "聊天", "group-chat": "群聊", "game-chat": "游戏聊天",
    "video-message": "视频留言", "comment": "评论", "parcel-card": "快递卡片", "poster": "海报", "email": "邮件",
    "face-to-face": "当面说", "app-notice": "应用通知",
})  # fmt: skip
FLAGS: Mapping[str, str] = MappingProxyType({
    "FLAG-URGENT": "催你快", "FLAG-SECRECY": "不让告诉", "FLAG-UPFRONT-FEE": "先交钱", "FLAG-CODE-ASK": "要密码",
    "FLAG-SCREEN-SHARE": "要看屏幕", "FLAG-OFF-PLATFORM": "换地方谈", "FLAG-UNKNOWN-LINK": "陌生链接",
    "FLAG-PARENT-DEVICE": "动家长的", "FLAG-THREAT": "吓唬你", "FLAG-SAFE-ACCOUNT": "安全账户",
    "FLAG-IMPERSONATE": "冒充别人", "FLAG-TOO-GOOD": "好得离谱", "FLAG-GUARANTEED": "保证赚",
    "FLAG-SMALL-WIN": "先给甜头", "FLAG-SHILL": "晒图带头", "FLAG-RECRUIT": "拉人头", "FLAG-LEND-ID": "借卡借号",
    "FLAG-PAY-STRANGE": "收款人怪", "FLAG-NO-VERIFY": "不让核实", "FLAG-PRIVACY-BAIT": "套你隐私",
})  # fmt: skip
"""What a flag is called on its chip; the registry says it at length."""


THREE = 3
"""So many checks stand as a pair and one below, which leaves room for the verdicts."""


class Casework(Step):
    """A step about cases. They stand beside its fields: neither a file nor a translation of the lesson touches them."""

    _told: tuple[Case, ...] = PrivateAttr(default=())

    @property
    def told(self) -> tuple[Case, ...]:
        return self._told

    @property
    def cited(self) -> tuple[str, ...]:
        """Ids of the cases this step asks about, in order."""
        return ()

    @property
    def judged(self) -> tuple[Looks, ...]:
        return tuple(case for case in self._told if case.id in self.cited)

    def with_cases(self, bank: Bank) -> Self:
        """The step with the cases it asks about, and after them the twins they are shown beside."""
        asked = tuple(bank.cases[id_] for id_ in self.cited if id_ in bank.cases)
        twins = (bank.twin(case) for case in asked)
        found = {case.id: case for case in (*asked, *(twin for twin in twins if twin))}
        copy = self.model_copy()
        copy._told = tuple(found.values())
        return copy

    def case_of(self, id_: str) -> Case:
        """A case this step tells. Raises KeyError when it was never put in."""
        return Bank({case.id: case for case in self._told}).cases[id_]

    def twin(self, case: Case) -> Case | None:
        """The case of the other kind that one is shown beside."""
        return Bank({other.id: other for other in self._told}).twin(case)


def called(verdict: str) -> bool:
    """Whether a verdict calls its case a scam."""
    return verdict in ("verdict-1", "verdict-2")


def ruling(case: Case, verdict: str, asked: tuple[str, ...], deed: str = "") -> Ruling:
    """What a verdict on a case is kept as."""
    checks = sum(id_.startswith("ask-") for id_ in asked)
    grade = int(verdict[-1])
    return Ruling(
        case.id, case.pattern, case.channel, case.scam, grade, checks, len(asked) - checks, deed, case.flags
    )


def mark(good: bool) -> Mark:
    return Mark.RIGHT if good else Mark.AGAIN


def verdict(scam: bool) -> str:
    """The verdict of somebody who is sure."""
    return "verdict-1" if scam else "verdict-4"


def asked(case: Case, before: tuple[str, ...], id_: str) -> tuple[str, ...]:
    """What has been checked after a press; each thing once, any other press changes nothing."""
    if id_ == "think":
        id_ = next((hint for hint in _ids("think", case.hints) if hint not in before), "")
        return (*before, id_) if id_ else before
    return (*before, id_) if id_ in _ids("ask", case.evidence) and id_ not in before else before


def next_check(case: Case, before: tuple[str, ...]) -> str:
    """The first thing not checked yet, or nothing."""
    return next((id_ for id_ in _ids("ask", case.evidence) if id_ not in before), "")


def phone(case: Case, asked: tuple[str, ...] = ()) -> Phone:
    """A case as it reaches a phone, and what has been found out about it, or thought of, in that order."""
    known = dict(zip(_ids("ask", case.evidence), (one.reveals for one in case.evidence), strict=True))
    known |= dict(zip(_ids("think", case.hints), case.hints, strict=True))
    words = (*case.body, *((case.link,) if case.link else ()))
    bubbles = (
        *(Bubble(said, id=f"said:{case.id}-{n}") for n, said in enumerate(words, 1)),
        *(Bubble(known[id_], "note", id=f"note:{case.id}-{id_}", motion=_newest(id_, asked)) for id_ in asked),
    )
    return Phone(case.sender, bubbles, case.channel, CHANNELS[case.channel], still=not asked, id=f"phone:{case.id}")


def _newest(id_: str, all_: tuple[str, ...]) -> Motion:
    """What has just come pops in; the rest stays where it is."""
    return Motion.POP if id_ == all_[-1] else Motion.NONE


def _ids(kind: str, parts: Sequence[object]) -> tuple[str, ...]:
    return tuple(f"{kind}-{n}" for n in range(1, len(parts) + 1))


def unveiled(case: Case) -> Phone:
    """The message once more, the telling bubble of a scam framed and sealed."""
    plain = phone(case)
    if not case.scam:
        return plain
    at = telling(case)
    bubbles = tuple(replace(bubble, flagged=n == at) for n, bubble in enumerate(plain.bubbles))
    return replace(plain, bubbles=bubbles, stamp="红旗")


def telling(case: Case) -> int:
    """The place of the bubble that shows the decisive feature."""
    return min(case.telling or len(case.body), len(case.body)) - 1


def desk(case: Case, asked: tuple[str, ...], open_: bool = True) -> Node:
    """What may be checked, and the verdict."""
    first = Row((Icon("magnify", 32, "deep", "paper"), Text("可以先查一查", Role.LABEL, ink="tea")), gap=8)
    second = Row((Icon("pencil", 32, "deep", "rape"), Text("你的判断", Role.LABEL, ink="tea")), gap=8)
    parts = (first, checks(case, asked, open_), second, verdicts())
    return Column(parts, gap=12, align="fill", pack="middle", id=f"desk:{case.id}")


def checks(case: Case, asked: tuple[str, ...], open_: bool = True) -> Node:
    """What may be asked or looked at; V takes the next one."""
    following = next_check(case, asked) if open_ else ""
    buttons = tuple(
        Button(
            id_,
            evidence.ask,
            look="go",
            icon="check" if id_ in asked else "",
            key="verify" if id_ == following else "",
            enabled=open_ and id_ not in asked,
        )
        for id_, evidence in zip(_ids("ask", case.evidence), case.evidence, strict=True)
    )
    if len(buttons) != THREE:
        return Grid(buttons, 2)
    return Column((Grid(buttons[:2], 2), Grid(buttons[2:], 1)), gap=14, align="fill")


def hint(case: Case, asked: tuple[str, ...]) -> Button:
    """The case's own hints, one after the other; they come as notes on the phone."""
    more = any(id_ not in asked for id_ in _ids("think", case.hints))
    return Button("think", "提示", look="go", icon="bulb", key="hint", enabled=more)


def verdicts() -> Node:
    """The four verdicts, two a row: scam above, genuine below."""
    return Grid(tuple(Option(id_, words, key=id_[-1]) for id_, words in VERDICTS.items()), 2)


def unveiling(case: Case, twin: Case | None, said: str = "") -> Card:
    """What a case was: what gives it away, what alone sets it apart from its twin, what to say of it, what to do now."""
    words = (Text(said, Role.LABEL, id=f"why:{case.id}"),) if said else ()
    parts = (flags(case), tells(case, twin), *words, advice(case))
    body = Column(parts, gap=10, align="fill", id=f"unveiled:{case.id}")
    return Card(Text(truth(case), Role.QUESTION), body, actions=(onward(),), phone=unveiled(case))


def onward() -> Button:
    return Button("next", "继续", look="primary", icon="arrow", key="enter")


def truth(case: Case) -> str:
    return "原来，这是骗局。" if case.scam else "原来，这是真的。"


def flags(case: Case) -> Node:
    """The red flags of a scam by name; of a genuine case that there are none, and the one it only resembles."""
    return chips(case.flags) if case.scam else no_flags(case.cousin or "")


def chips(flags: tuple[str, ...]) -> Node:
    """Red flags by name."""
    found = tuple(_chip("flag", (Text(FLAGS[flag], Role.LABEL),), "again") for flag in flags)
    return Grid(found, 3 if len(found) in (3, 5, 6) else 2, gap=12)


def no_flags(cousin: str = "") -> Node:
    """That there is no red flag, and the one it only resembles."""
    found = [_chip("check", (Text("没有红旗", Role.LABEL),), "right")]
    if cousin:
        like = Text("有点像", Role.CAPTION, ink="tea"), Text(FLAGS[cousin], Role.LABEL)
        found.append(_chip("flag", like, "rest"))
    return Grid(tuple(found), 2, gap=12)


def tells(case: Case, twin: Case | None) -> Node:
    """What decides it, beside what decides its twin: the scam on the left."""
    both = sorted((one for one in (case, twin) if one), key=lambda one: not one.scam)
    return Row(tuple(Grow(_tell(one)) for one in both), gap=14, align="top")


def advice(case: Case) -> Node:
    """What to do now."""
    words = Text(case.act, Role.LABEL, id=f"act:{case.id}")
    return Sheet(Row((Icon("hand", 34, "deep", "paper"), Grow(words)), gap=12), "straw", hem=False, pad=(18, 8))


def _tell(case: Case) -> Node:
    """The bubble that tells, and what it tells."""
    name, icon, tone = ("骗局", "flag", "again") if case.scam else ("真的", "check", "right")
    ink = "madder" if case.scam else "deep"
    head = Row((Icon(icon, 30, ink, ink), Text(name, Role.LABEL, ink=ink)), gap=8)
    quote = Text(case.body[telling(case)], Role.CAPTION, id=f"quote:{case.id}", ink="tea")
    return Sheet(Column((head, quote, Text(case.tell, Role.LABEL)), gap=2, align="fill"), tone, hem=False, pad=(16, 8))


def pointed(words: tuple[tuple[str, str], ...]) -> Node:
    """What has been pointed at so far, as (id, words); a magnifying glass while there is nothing."""
    if not words:
        return Row((Icon("magnify", 150, "deep", "paper"),), pack="centre")
    flag = Icon("flag", 30, "madder", "madder")
    rows = tuple(
        Sheet(Row((flag, Grow(Text(said, Role.LABEL, id=f"pointed:{id_}"))), gap=12), "again", hem=False, pad=(18, 8))
        for id_, said in words
    )
    return Grid(rows, 1, gap=10, id="pointed")


def _chip(icon: str, words: tuple[Node, ...], tone: str) -> Node:
    ink = {"again": "madder", "right": "deep"}.get(tone, "tea")
    said = Grow(Column(words, gap=0, align="fill"))
    return Sheet(Row((Icon(icon, 28, ink, ink), said), gap=6), tone, hem=False, pad=(12, 6))
