"""Every page of the game fits: in both shapes of screen, ordinary and large letters, with pinyin and in English."""

from __future__ import annotations

import pytest

from game.app.opening import speak
from game.app.scene import Settings, World
from game.authoring.flaws import Fault, Flaw, flaws
from game.content.pinyin import readings
from game.core.nodes import HEIGHT
from game.screen.layout import Placed, layout
from game.screen.measure import Kept
from game.screen.spoken import localised
from game.screen.typeface import Typography
from game.screen.window import TALL
from tests.app.rooms import game, lived_in, scenes

CHINESE = {
    "1.0": Typography(),
    "1.3": Typography(1.3),
    "1.0 pinyin": Typography(1.0, readings()),
    "1.3 pinyin": Typography(1.3, readings()),
}
LATIN = {size: CHINESE[size] for size in ("1.0", "1.3")}


def world(language: str, fresh: bool = False) -> World:
    found = speak(Settings(language=language), game().world)
    return found if fresh else lived_in(found)


NAMES = sorted(scenes(world("zh")))


def wrong(world: World, name: str, types: dict[str, Typography]) -> list[tuple[str, int, Flaw]]:
    """Every flaw of a scene, with the letters and the height of the canvas it shows in."""
    canvas = localised(scenes(world)[name].view(world), world.say)
    found = []
    for size, type_ in types.items():
        kept: Kept = {}
        for height in (HEIGHT, TALL):
            opened = layout(canvas, height, type_, None, kept)
            others = [layout(canvas, height, type_, pages, kept) for pages in page_by_page(opened)]
            found += [(size, height, flaw) for placed in (opened, *others) for flaw in flaws(placed, type_)]
    return found


def page_by_page(placed: Placed) -> list[dict[str, int]]:
    return [{part.node.id: page} for part in placed.walk() for page in range(1, part.pages)]


@pytest.mark.parametrize("name", NAMES)
def test_a_page_of_the_game_fits_in_chinese(name: str) -> None:
    assert wrong(world("zh"), name, CHINESE) == []


@pytest.mark.parametrize("name", NAMES)
def test_a_page_of_the_game_fits_in_english(name: str) -> None:
    assert wrong(world("en"), name, LATIN) == []


@pytest.mark.parametrize("name", ["town", "album", "lesson-page"])
def test_a_page_fits_for_somebody_who_has_never_played(name: str) -> None:
    assert wrong(world("zh", fresh=True), name, CHINESE) == []


def test_the_check_itself_sees_what_does_not_fit() -> None:
    huge = {"3.0": Typography(3.0)}
    seen = {flaw.fault for name in ("desk", "town") for _, _, flaw in wrong(world("zh"), name, huge)}
    assert {Fault.CLIPPED, Fault.OUTSIDE, Fault.OVERLAP} <= seen
