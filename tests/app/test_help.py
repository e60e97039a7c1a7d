"""这事发生在我身上: one press away from every step about fraud, by mouse and by key, and back to where one was."""

from __future__ import annotations

import pygame
import pytest

from game.app.game import Game
from game.app.opening import speak
from game.app.scene import Settings
from game.app.scenes.help import NUMBERS, STEPS, Help
from game.app.scenes.pause import Pause
from game.app.scenes.place import PlacePage
from game.app.scenes.player import Player
from game.app.window import loop_on
from game.content.pinyin import readings
from game.content.registry import Registry
from game.core.nodes import HEIGHT, Button, Node, Text
from game.core.trees import walk
from game.play import lesson as play
from game.play.frame import FRAUD
from game.play.robot import next_intent
from game.play.small import judge_step, small_lesson
from game.screen.layout import layout
from game.screen.typeface import Typography
from game.screen.window import TALL
from game.steps import KINDS
from tests.app.rooms import game, press


def playing() -> Game:
    """In the middle of a message."""
    played = game()
    press(played, "start", "sit")
    step = judge_step("T11-s1")
    assert step is not None
    player = Player(play.begin(small_lesson("knock-1", "有人敲门", "station", [step]), "knock-1", "seed", "P34", 10))
    played.stack = (*played.stack, player)
    return played


def buttons(node: Node) -> dict[str, Button]:
    return {part.id: part for part in walk(node) if isinstance(part, Button)}


def test_every_step_type_about_fraud_is_known_to_the_frame() -> None:
    assert set(KINDS) >= FRAUD


def test_help_is_there_in_every_phase_of_a_message_and_leads_back_to_it() -> None:
    played = playing()
    phases = set()
    while isinstance(played.scene, Player):
        session = played.scene.session
        phases.add(session.attempt.phase)
        before = played.view()
        assert buttons(before)["help"].key == "help"
        press(played, "help")
        assert isinstance(played.scene, Help)
        press(played, "back")
        assert played.view() == before
        played.press(next_intent(session.kind, session.step, session.attempt, "right"))
    assert len(phases) == 2


def test_a_step_about_money_has_no_help_button() -> None:
    played = game()
    press(played, "start", "sit")
    card = next(card for card in played.world.library.cards if card.pack == "origin")
    press(played, f"place-{card.place}", card.lesson, "begin")
    assert "help" not in buttons(played.view())


@pytest.mark.parametrize("scene", [Pause(), PlacePage("station")], ids=["pause", "station"])
def test_help_is_one_press_from_the_pause_and_from_the_station(scene: Pause | PlacePage) -> None:
    played = game()
    press(played, "start", "sit")
    played.stack = (*played.stack, scene)
    assert buttons(played.view())["help"].key == "help"
    press(played, "help")
    assert isinstance(played.scene, Help)


@pytest.mark.parametrize("away", [pygame.K_ESCAPE, pygame.K_RETURN])
def test_f3_opens_help_and_escape_or_enter_lead_back(away: int) -> None:
    played = playing()
    loop = loop_on(played, pygame.Surface((640, 360)))
    for key, expected in ((pygame.K_F3, "help"), (away, "player")):
        loop.frame(100.0)
        loop.event(pygame.event.Event(pygame.KEYDOWN, key=key, mod=0))
        assert played.scene.name == expected


def test_the_numbers_are_those_of_the_registry_and_for_calling() -> None:
    lines = Registry().hotlines
    assert [name for name, *_ in NUMBERS] == ["110", "96110", "12355"]
    assert all(lines[name].call for name, *_ in NUMBERS)


def test_the_five_steps_are_those_of_the_fact() -> None:
    fact = Registry().facts["F20"].say
    assert "、".join(name for name, _ in STEPS) in fact


@pytest.mark.parametrize("height", [HEIGHT, TALL])
@pytest.mark.parametrize(("language", "type_"), [("zh", Typography()), ("zh", Typography(1.0, readings())), ("en", Typography())])
def test_help_is_one_screen(language: str, type_: Typography, height: int) -> None:
    canvas = Help().view(speak(Settings(language=language), game().world))
    assert [part.node.id for part in layout(canvas, height, type_).walk() if part.pages > 1] == []


def test_help_says_its_words_in_the_language_of_the_seat() -> None:
    chinese, english = (Help().view(speak(Settings(language=lang), game().world)) for lang in ("zh", "en"))
    said = [{part.words for part in walk(canvas) if isinstance(part, Text) and part.id} for canvas in (chinese, english)]
    assert len(said[0]) == len(said[1]) and not said[0] & said[1]
