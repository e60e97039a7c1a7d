"""The robot: plays lessons through the real loop, from the title to the last star, and takes pictures on the way.

A press goes to the middle of the visible, enabled node with that id; where there is none the run fails. No display needed.
"""

from __future__ import annotations

import json
import os
import sys
from argparse import Namespace
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

DEFAULT = (1280, 720)
"""Pixels of the surface the robot plays on."""
ROUTES = ("right", "wrong", "wrong-then-right", "hint", "keys-only", "flag-all", "trust-all")
DAY = date(2026, 9, 1)
STEPS = 600
"""Intents a lesson may take before the robot calls it endless."""


class StuckError(Exception):
    """The robot could not press what a policy told it to."""


@dataclass
class Robot:
    """Drives a loop by pressing nodes. Time is simulated: a second passes with every press."""

    loop: Any
    keys: bool = False
    now: float = 100.0
    intents: int = 0
    pages: list[Path] = field(default_factory=list)
    shots: Path | None = None
    label: str = ""
    _last: object = None

    def settle(self) -> None:
        """Let motions and page turns run out, then take a picture of what is new."""
        for _ in range(3):
            self.now += 2.0
            self.loop.frame(self.now)
        if self.shots is not None:
            self._shoot(self.shots)

    def press(self, id_: str) -> None:
        """Press a node wherever its page is. Raises StuckError when it is not there or switched off."""
        from game.screen import focus

        for _ in range(12):
            placed = self.loop.place()
            node = next((part for part in focus.pressable(placed) if part.node.id == id_), None)
            if node is not None:
                self._strike(placed, node)
                return
            hidden = focus.elsewhere(placed, id_)
            if hidden is None:
                break
            grid, page = hidden
            now = next(part.page for part in placed.walk() if part.node.id == grid)
            self.press(f"{grid}.{'next' if page > now else 'prev'}")
        raise StuckError(f"{self.label}: no visible, enabled node “{id_}”")

    def _strike(self, placed: Any, node: Any) -> None:
        import pygame

        self.intents += 1
        if self.keys:
            self._by_keys(placed, node.node)
        else:
            pos = self.loop.window.pixel(node.x + node.w / 2, node.y + node.h / 2)
            for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
                self.loop.event(pygame.event.Event(kind, button=1, pos=pos))
        self.settle()

    def _by_keys(self, placed: Any, node: Any) -> None:
        """The node's own key where it has one on the keyboard, else Tab to it and Enter."""
        import pygame

        from game.app.loop import DIGITS, KEYS
        from game.screen import focus

        names = {name: key for key, name in {**KEYS, **DIGITS}.items()}
        key = getattr(node, "key", "")
        if key in names and focus.keyed(placed, key) == node.id and key != "enter":
            self.loop.event(pygame.event.Event(pygame.KEYDOWN, key=names[key], mod=0))
            return
        for _ in range(60):
            if self.loop.look.focus == node.id:
                self.loop.event(pygame.event.Event(pygame.KEYDOWN, key=pygame.K_RETURN, mod=0))
                return
            self.loop.event(pygame.event.Event(pygame.KEYDOWN, key=pygame.K_TAB, mod=0))
        raise StuckError(f"{self.label}: Tab never reaches “{node.id}”")

    def move(self, way: Any, id_: str) -> None:
        """An arrow on a node that takes moves."""
        from game.core.intents import Move

        self.intents += 1
        self.loop.send(Move(way, id_))
        self.settle()

    def _shoot(self, folder: Path) -> None:
        import pygame

        shown = self.loop.place()
        if shown == self._last:
            return
        self._last = shown
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{len(self.pages):04d}-{self.label}-{self.loop.game.scene.name}.png"
        pygame.image.save(self.loop.surface, path)
        self.pages.append(path)


def play_lesson(robot: Robot, card: Any, route: str) -> dict[str, Any]:
    """From the town into a lesson, through it by a route, and back; what came of it."""
    from game.app.scenes.player import Player
    from game.app.scenes.result import Result
    from game.core.intents import Move, Press
    from game.play.lesson import scored_set
    from game.play.robot import next_intent

    game, before = robot.loop.game, robot.intents
    robot.label = card.lesson
    for id_ in (f"place-{card.place}", card.lesson, "begin"):
        robot.press(id_)
    steps = len(game.scene.session.steps) if isinstance(game.scene, Player) else 0
    sets: dict[str, float] = {}
    while isinstance(game.scene, Player):
        session = game.scene.session
        if scored_set(session.step) and session.attempt.grade is not None:
            sets[session.step.id] = round(100 * session.attempt.first, 2)
        robot.label = f"{card.lesson}-{session.at + 1:02d}-{session.step.id}"
        intent = next_intent(session.kind, session.step, session.attempt, route)
        if isinstance(intent, Press):
            robot.press(intent.id)
        elif isinstance(intent, Move):
            robot.move(intent.dir, intent.id)
        if robot.intents - before > STEPS:
            raise StuckError(f"{robot.label}: no end after {STEPS} intents")
    scene = game.scene
    if not isinstance(scene, Result):
        raise StuckError(f"{robot.label}: the lesson ended in scene “{scene.name}”")
    score, sentence = float(scene.score), scene.head.learned[0].id
    robot.label = card.lesson
    robot.press(f"learned-{sentence}")
    while game.scene.name != "town":  # the result, the split, now and then a mishap
        robot.press("next")
    played = game.world.progress.played(*card.key)
    return {
        "id": card.lesson,
        "route": route,
        "finished": True,
        "score": round(score, 4),
        "stars": played.stars,
        "steps": steps,
        "intents": robot.intents - before,
        "discernment_points": list(sets.values()),
    }


def robot_for(args: Namespace, route: str, band: str, shelf: Any) -> Robot:
    """A game on a surface of its own, with nothing kept, sitting in the town."""
    import pygame

    from game.app.game import Keeper
    from game.app.opening import assembled
    from game.app.scene import Settings
    from game.app.window import loop_on
    from game.play.classfile import ClassFile

    pinyin = "on" if args.pinyin else "auto"
    settings = Settings(language=args.lang or "zh", text_size=args.text_size or 1.0, sound=False, pinyin=pinyin)
    game = assembled(shelf, Keeper(), ClassFile(band=band), settings, DAY)
    robot = Robot(loop_on(game, pygame.Surface(args.size or DEFAULT).convert()), keys=route == "keys-only")
    robot.shots = Path(args.shots) if args.shots else None
    robot.label = "start"
    robot.settle()
    for id_ in ("start", "sit"):
        robot.press(id_)
    return robot


def run(args: Namespace) -> int:
    """`main.py demo [PACK[/LESSON]]`: exit 0 when every lesson ends, 1 when one does not, 2 when there is none."""
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
    import pygame

    from game.app.shelf import Shelf
    from game.records.places import writable

    pygame.init()
    pygame.display.set_mode((64, 64))
    route = args.route or "right"
    shelf = Shelf.found([Path(p) for p in getattr(args, "packs", None) or []])
    pack, _, lesson = (args.target or "").partition("/")
    cards = [c for c in shelf.cards if (not pack or c.pack == pack) and (not lesson or c.lesson == lesson)]
    if route not in ROUTES or not cards:
        print(f"没有这一课或这条路线 · no such lesson or route: {args.target or ''} {route}", file=sys.stderr)
        return 2
    if args.shots and not writable(Path(args.shots)):
        print(f"图片存不进去 · pictures cannot be kept in: {args.shots}", file=sys.stderr)
        return 2
    done: list[dict[str, Any]] = []
    shots: list[str] = []
    failed = 0
    for card in cards:
        robot = robot_for(args, route, card.bands[0], shelf)
        try:
            done.append(play_lesson(robot, card, route))
        except StuckError as error:
            failed += 1
            print(error, file=sys.stderr)
            done.append({"id": card.lesson, "route": route, "finished": False, "score": 0.0, "stars": 0, "steps": 0,
                         "intents": robot.intents, "discernment_points": []})  # fmt: skip
        shots += [str(path) for path in robot.pages]
        if not args.json:
            print(f"{done[-1]['id']}  {route}  {done[-1]['score']:.2f}  {'★' * done[-1]['stars']}  {done[-1]['intents']} 步")
    if args.shots and shots:
        from game.app.contact import contact_sheets

        contact_sheets([Path(shot) for shot in shots], Path(args.shots))
    if args.json:
        print(json.dumps({"lessons": done, "shots": shots}, ensure_ascii=False))
    return 1 if failed else 0
