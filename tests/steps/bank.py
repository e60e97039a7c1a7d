"""A small bank for the tests of steps about cases: four scams with their twins, alike but for what decides."""

from __future__ import annotations

from typing import Any, TypeVar

from game.content.cases import Bank, Case
from game.steps.casework import Casework


def case(id_: str, **changes: Any) -> Case:
    """A sound case; `T07-s1` is a scam and the twin of `T07-g1`."""
    scam = "-s" in id_
    number = id_[-1]
    plain: dict[str, Any] = {
        "id": id_,
        "channel": "sms",
        "bands": ["P34"],
        "patterns": ["T07"],
        "flags": ["FLAG-URGENT", "FLAG-CODE-ASK"] if scam else [],
        "facts": ["D23"],
        "competences": ["SAFE-3"],
        "truth": "scam" if scam else "genuine",
        "twin": f"T07-g{number}" if scam else f"T07-s{number}",
        "sender": "表哥",
        "body": ["换了新号。", "验证码发我。" if scam else "自己去签到。", "晚上见。"],
        "evidence": [{"ask": "打旧号", "reveals": "没人接。"}, {"ask": "问妈妈", "reveals": "妈妈想一想。"}],
        "hints": ["他要什么？", "给出去能收回吗？"],
        "right": f"{id_} 看准了。",
        "wrong": f"{id_} 再看看。",
        "act": "去问妈妈。",
        "tell": "要验证码" if scam else "自己去签到",
        "telling": "2",
        "difficulty": "2",
    }
    return Case.model_validate(plain | changes)


S = TypeVar("S", bound=Casework)
BANK = Bank({one.id: one for n in range(1, 6) for one in (case(f"T07-s{n}"), case(f"T07-g{n}"))})


def filled(step: S) -> S:
    return step.with_cases(BANK)
