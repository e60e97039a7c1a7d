"""Stories: pages forth and back, people who keep their side, no score."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from game.core.intents import Intent, Press, Tick
from game.steps import story
from tests.steps import playing
from tests.steps.playing import SETTING


def made(*pages: dict[str, str], **changes: Any) -> story.Model:
    plain = {"id": "morning", "type": "story", "scene": "market", "pages": pages or ({"text": "一"}, {"text": "二"})}
    return story.Model.model_validate(plain | changes)


def walked(step: story.Model, *ids: str) -> story.State:
    state = story.start(step, SETTING)
    for id_ in ids:
        state = story.handle(step, state, Press(id_))
    return state


def places(step: story.Model) -> list[dict[str, str]]:
    """Who stands on which side, page by page."""
    stages = [story.view(step, story.State(page)) for page in range(len(step.pages))]
    return [{puppet.who: puppet.side for puppet in stage.cast} for stage in stages]


def test_a_story_ends_after_its_last_page_and_is_not_graded() -> None:
    for step in [made(), *playing.samples(story)]:
        seen = walked(step, *["next"] * len(step.pages))
        assert story.grade(step, walked(step, *["next"] * (len(step.pages) - 1))) is None
        assert (grade := story.grade(step, seen)) is not None and grade.base == 1
        assert not story.odds(step).graded
        assert story.best(step, story.start(step, SETTING)) == story.worst(step, story.start(step, SETTING))


def test_pages_turn_back_but_not_before_the_first() -> None:
    assert walked(made(), "next", "back", "back") == story.State(0)


def test_the_narrator_has_no_name_and_a_speaker_has_his() -> None:
    step = made({"text": "天亮了。"}, {"text": "饿了。", "who": "duoduo"}, {"text": "咩！", "who": "yuanyuan"})
    stages = [story.view(step, story.State(page)) for page in range(3)]
    assert [stage.speaker for stage in stages] == ["", "多多", "元元"]
    assert len({stage.key for stage in stages}) == 3


def test_people_keep_their_side_while_they_stay_on_stage() -> None:
    step = made(
        {"text": "馍！", "who": "xiaochuan", "with": "duoduo"},
        {"text": "换吗？", "who": "duoduo", "with": "xiaochuan"},
        {"text": "羊毛呢？", "who": "duoduo"},
        {"text": "我有。", "who": "zhuoma", "with": "duoduo"},
        {"text": "天黑了。"},
        {"text": "走吧。", "who": "duoduo", "with": "zhuoma"},
    )
    assert places(step) == [
        {"xiaochuan": "left", "duoduo": "right"},
        {"duoduo": "right", "xiaochuan": "left"},
        {"duoduo": "right"},
        {"zhuoma": "left", "duoduo": "right"},
        {},
        {"duoduo": "left", "zhuoma": "right"},
    ]
    assert [story.view(step, story.State(page)).side for page in range(6)] == [
        "left", "right", "right", "left", "left", "left",
    ]  # fmt: skip


def test_the_listener_is_dimmed_unless_the_narrator_speaks() -> None:
    step = made({"text": "馍！", "who": "xiaochuan", "with": "duoduo"}, {"text": "他饿了。", "with": "duoduo"})
    assert [puppet.dim for puppet in story.view(step, story.State(0)).cast] == [False, True]
    assert [puppet.dim for puppet in story.view(step, story.State(1)).cast] == [False]


def test_a_new_scene_stays_until_the_next() -> None:
    step = made({"text": "一"}, {"text": "二", "scene": "museum"}, {"text": "三"})
    assert [story.view(step, story.State(page)).scene for page in range(3)] == ["market", "museum", "museum"]


def test_picture_and_question_stand_on_their_page_only() -> None:
    step = made({"text": "一", "picture": "bread", "ask": "找谁？"}, {"text": "二"})
    first, second = (story.view(step, story.State(page)) for page in range(2))
    assert first.picture is not None and first.picture.name == "bread" and first.ask == "找谁？"
    assert second.picture is None and second.ask == ""


def test_unknown_intents_change_nothing() -> None:
    for state in (story.State(0), story.State(2)):
        strangers: list[Intent] = [Press("nobody"), Press("commit"), Tick("next")]
        assert all(story.handle(made(), state, intent) == state for intent in strangers)
    assert walked(made(), "next", "next", "next", "back") == story.State(2)


@given(st.lists(st.sampled_from(("next", "back", "nobody")), max_size=30))
def test_blind_presses_never_crash(ids: list[str]) -> None:
    state = walked(made(), *ids)
    story.view(made(), state)
    assert 0 <= state.page <= 2


def test_an_author_hears_of_someone_who_talks_to_himself() -> None:
    step = made({"text": "喂！", "who": "duoduo", "with": "duoduo"})
    assert playing.codes(step) == [("LF321", ("pages", 0, "with"))]
