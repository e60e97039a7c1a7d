"""Events as lines of JSON: they come back as they went, and nothing else gets through."""

from __future__ import annotations

import json

import pytest

from game.core.events import LAST_DAY, Attempted, Begun, Event, Finished, Judged, Learned, Setting, Sitting, from_json, to_json

ATTEMPTED = Attempted(
    pack="kids", lesson="kids-02", run="r", step="s1", type="choice", place="station", day=9, graded=True, first=0.5,
    score=2 / 3, chance=0.25, weight=2, tries=1, hints=0, competences=("SAFE-3",), chosen=("option-1",), recall=True,
)  # fmt: skip
EVENTS = (
    Sitting(9500),
    Begun("kids", "kids-02", "r", "seed", 20),
    ATTEMPTED,
    Finished("kids", "kids-02", "r", 9, 1.0),
    Learned("kids", "kids-02", "问一问"),
    Setting("text_size", "1.15"),
    Judged("kids", "kids-02", "r", "s1", LAST_DAY, "T11-s1", "T11", "chat", scam=True, verdict=4, flags=("FLAG-URGENT",)),
)


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.KIND)
def test_every_kind_of_event_comes_back_as_it_went(event: Event) -> None:
    assert from_json(to_json(event)) == event


def spoiled(**changes: object) -> str:
    return json.dumps(json.loads(to_json(ATTEMPTED)) | changes)


@pytest.mark.parametrize(
    "line",
    [
        "", "{", "[]", "7", "null", '"sitting"', "[" * 100_000, '{"kind": "sitting", "v": 1}',
        '{"kind": "sitting", "v": 2, "day": 3}', '{"kind": "dance", "v": 1, "day": 3}', '{"kind": "", "v": 1}',
        '{"kind": "sitting", "v": 1, "day": 3, "name": "小明"}', '{"kind": "sitting", "v": 1, "day": "3"}',
        '{"kind": "sitting", "v": 1, "day": 3.5}', '{"kind": "sitting", "v": 1, "day": true}',
        spoiled(first=float("nan")), spoiled(score=1.5), spoiled(chance=-0.1), spoiled(weight=10**30),
        spoiled(chosen="option-1"), spoiled(chosen=[1]), spoiled(graded=1), spoiled(step=None),
    ],
)  # fmt: skip
def test_a_line_of_any_other_shape_is_no_event_and_raises_nothing(line: str) -> None:
    assert from_json(line) is None


@pytest.mark.parametrize("wrong", [{"day": -1}, {"day": LAST_DAY + 1}, {"day": 2**31 - 1}, {"verdict": 0}, {"verdict": 9}])
def test_a_day_outside_the_calendar_and_a_verdict_nobody_can_give_are_no_events(wrong: dict[str, int]) -> None:
    assert from_json(json.dumps(json.loads(to_json(EVENTS[-1])) | wrong)) is None


def test_a_whole_number_stands_for_a_share() -> None:
    assert from_json(spoiled(first=1)) is not None
