"""Four jobs in town. Each is a greeting and the same wage: nobody is paid better for a choice (decision B4)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from game.core.events import Setting
from game.play.purse import WAGE


@dataclass(frozen=True, slots=True)
class Job:
    called: str
    greets: str
    wage: int = WAGE


JOBS: Mapping[str, Job] = {
    "shopkeeper": Job("店员", "您好，要点什么？价格都写在牌子上。"),
    "teller": Job("柜员", "您好，请坐。每一笔我都数两遍。"),
    "guard": Job("保安", "您好，慢慢走。有事随时叫我。"),
    "guide": Job("讲解员", "欢迎来参观，我给您讲讲这枚钱。"),
}
FIRST = "shopkeeper"


def job_of(settings: Mapping[str, str]) -> str:
    """The job a seat has chosen; the first one until then."""
    chosen = settings.get("job", FIRST)
    return chosen if chosen in JOBS else FIRST


def taken(job: str) -> Setting:
    return Setting("job", job)
