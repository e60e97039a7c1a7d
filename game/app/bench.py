"""`main.py bench`: how fast it starts, paints, changes scenes and checks, how little it does when nothing moves.

Start-up is measured in processes of their own, beside a bare pygame window opened in the same run: the yardstick. Every
figure is a median of at least five. Works on SDL's dummy driver too, and says which driver it was.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from game.app.demo import Robot

HOME = Path(__file__).resolve().parents[2]
RUNS = 5
IDLE = 1.5
"""Seconds of doing nothing."""
PACKS = 60
"""Packs whose headers are read."""
SIZES = ((1280, 720), (1920, 1080))
BARE = """
import time, pygame
pygame.display.init()
pygame.display.set_mode((1280, 720), pygame.RESIZABLE)
pygame.display.flip()
print(time.monotonic())
"""
PROBE = """
import sys, game.bootstrap, game.cli
args = game.cli.parser().parse_args(["play"])
from game.app.bench import probe
probe(sys.argv[1], args)
"""
"""The way main.py goes, up to its command."""


def run(args: Namespace) -> int:
    """Measure everything and print it; with `--json` one object on the last line. Always 0: a figure is no verdict."""
    figures = measured(lambda words: None if args.json else print(words, file=sys.stderr, flush=True))
    if args.json:
        print(json.dumps(figures))
    else:
        for name, value in figures.items():
            print(f"{name:22} {value}")
    return 0


def measured(tell: Callable[[str], None]) -> dict[str, Any]:
    """Every figure of docs/architecture.md §7: ms, percent of one core, MB, counts a second."""
    environ = {**os.environ, "PYGAME_HIDE_SUPPORT_PROMPT": "1"}
    if sys.platform.startswith("linux") and not {"SDL_VIDEODRIVER", "DISPLAY", "WAYLAND_DISPLAY"} & environ.keys():
        environ |= {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy"}
    tell("启动 · start-up")
    starts = [(_bare(environ), *_started(environ)) for _ in range(RUNS + 1)][1:]   # the first one warms the disk
    window, first, key = (statistics.median(column) for column in zip(*starts, strict=True))
    walks: list[dict[str, Any]] = []
    for n in range(RUNS):
        tell(f"画面 · frames {n + 1}/{RUNS}")
        walks.append(json.loads(_child("walk", environ)[-1]))
    tell("检查 · checks")
    return {
        "pygame_window_ms": round(window, 1),
        "first_frame_ms": round(first, 1),
        "interactive_ms": round(key, 1),
        "frame_ms": _frames(walks, "frames"),
        "frame_ms_1080": _frames(walks, "frames_1080"),
        "chat_frame_ms": _frames(walks, "chat"),
        "chat_frame_ms_1080": _frames(walks, "chat_1080"),
        "idle_cpu_percent": _median(walks, "idle"),
        "town_cpu_percent": _median(walks, "town"),
        "scene_change_ms": _median(walks, "change"),
        "rss_mb": _median(walks, "rss"),
        "check_lessons_per_s": round(statistics.median(_checks()), 1),
        "header_packs_per_s": round(statistics.median(_headers())),
        "driver": walks[0]["driver"],
    }


def _median(walks: list[dict[str, Any]], name: str) -> float:
    return round(statistics.median(float(walk[name]) for walk in walks), 2)


def _frames(walks: list[dict[str, Any]], name: str) -> dict[str, float]:
    return {part: round(statistics.median(walk[name][part] for walk in walks), 2) for part in ("p50", "p99")}


def _bare(environ: Mapping[str, str]) -> float:
    """ms from nothing to a bare pygame window."""
    since = time.monotonic()
    out = subprocess.run([sys.executable, "-c", BARE], env=dict(environ), capture_output=True, check=True, encoding="utf-8")
    return (float(out.stdout.split()[-1]) - since) * 1000


def _started(environ: Mapping[str, str]) -> tuple[float, float]:
    """ms from nothing to the title's picture, and to the answer to a first key."""
    since = time.monotonic()
    first, key = map(float, _child("start", environ)[-2:])
    return (first - since) * 1000, (key - since) * 1000


def _child(name: str, environ: Mapping[str, str]) -> list[str]:
    """The lines a probe prints in a process of its own."""
    command = [sys.executable, "-c", PROBE, name]
    out = subprocess.run(command, env=dict(environ), cwd=HOME, capture_output=True, check=True, encoding="utf-8")
    return out.stdout.splitlines() if name == "walk" else out.stdout.split()


def _checks() -> Iterator[float]:
    """Lessons checked a second, without fit and play."""
    from game.authoring.check import check

    for _ in range(RUNS):
        since = time.perf_counter()
        report = check(())
        yield report.lessons / (time.perf_counter() - since)


def _headers() -> Iterator[float]:
    """Packs a second whose headers are read, as on the way to the title."""
    from game.content.library import SHIPPED, pack_folders, pack_header

    folder = next(iter(pack_folders((SHIPPED,))))
    with tempfile.TemporaryDirectory() as shelf:
        for n in range(PACKS):
            copy = Path(shelf) / f"pack-{n:02d}"
            copy.mkdir()
            for file in folder.glob("*.yaml"):
                (copy / file.name).write_bytes(file.read_bytes())
        for _ in range(RUNS):
            since = time.perf_counter()
            for found in pack_folders((Path(shelf),)):
                pack_header(found)
            yield PACKS / (time.perf_counter() - since)


def probe(name: str, args: Namespace) -> None:
    """What a child process does: `start` or `walk`."""
    if name == "start":
        _probe_start(args)
    else:
        print(json.dumps(_probe_walk()))


def _probe_start(args: Namespace) -> None:
    """As `main.py play` starts: the moment the title's picture is seen, and the moment a first key has moved the focus."""
    from game.app import play

    with tempfile.TemporaryDirectory() as data:
        args.data = Path(data)
        surface, picture = play.window(args)
        first = time.monotonic()
        loop, house = play.furnished(args, surface, picture)
        _show(loop)
        import pygame

        pygame.event.post(pygame.event.Event(pygame.KEYDOWN, key=pygame.K_TAB, mod=0))
        for event in pygame.event.get():
            loop.event(event)
        _show(loop)
        print(first, time.monotonic())
        assert loop.look.focus
        if house.records:
            house.records.close()


def _show(loop: Any) -> None:
    import pygame

    loop.frame(time.monotonic())
    pygame.display.flip()


def _probe_walk() -> dict[str, Any]:
    """Through the game and back, at both sizes; frames, changes of scene, idleness and memory."""
    from game.app.play import prepare

    prepare()
    import pygame

    pygame.display.init()
    pygame.font.init()
    frames: dict[tuple[int, int], list[float]] = {}
    chats: dict[tuple[int, int], list[float]] = {}
    changes: list[float] = []
    figures: dict[str, Any] = {}
    for size in SIZES:
        robot = _robot(pygame.display.set_mode(size))
        found = frames.setdefault(size, [])
        for _ in _stations(robot, found, changes if size == SIZES[0] else []):
            _animate(robot, found)
            if robot.loop.game.scene.name == "town" and size == SIZES[0] and "town" not in figures:
                figures["town"] = _busy(robot.loop)
        if size == SIZES[0]:
            figures["rss"] = _resident()
        chats[size] = _chatting(_robot(pygame.display.set_mode(size)))
    figures["idle"] = _idle(pygame.display.set_mode(SIZES[0]))
    parts = {"frames": SIZES[0], "frames_1080": SIZES[1]}
    figures |= {name: _spread(frames[size]) for name, size in parts.items()}
    figures |= {name: _spread(chats[size]) for name, size in {"chat": SIZES[0], "chat_1080": SIZES[1]}.items()}
    return {**figures, "change": statistics.median(changes), "driver": pygame.display.get_driver()}


def _spread(times: list[float]) -> dict[str, float]:
    """The middle one of some times, and the one that only a hundredth exceeds."""
    ordered = sorted(times)
    return {"p50": statistics.median(ordered), "p99": ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))]}


def _robot(surface: Any, reduced: bool = False) -> Robot:
    from game.app.demo import DAY, Robot
    from game.app.game import Keeper
    from game.app.opening import assembled
    from game.app.scene import Settings
    from game.app.shelf import Shelf
    from game.app.window import loop_on
    from game.play.classfile import ClassFile

    settings = Settings(sound=False, reduced=reduced)
    game = assembled(Shelf.found(), Keeper(), ClassFile(), settings, DAY)
    robot = Robot(loop_on(game, surface))
    robot.label = "bench"
    return robot


def _stations(robot: Robot, frames: list[float], changes: list[float]) -> Iterator[str]:
    """Title, seats, town, place, lesson page, and a lesson's first screens; each change of scene and turned page is timed."""
    from game.app.scenes.player import Player
    from game.core.intents import Press
    from game.play.robot import next_intent

    loop = robot.loop
    robot.settle()
    yield "title"
    card = loop.game.world.library.cards[0]
    for id_ in ("start", "sit", f"place-{card.place}", card.lesson, "begin"):
        since = time.perf_counter()
        loop.press(id_)
        loop.frame(robot.now)
        changes.append((time.perf_counter() - since) * 1000)
        _run(robot, frames, seconds=0.5)
        yield id_
    for _ in range(60):
        scene = loop.game.scene
        assert isinstance(scene, Player)
        before = scene.session.at, scene.session.attempt.phase
        intent = next_intent(scene.session.kind, scene.session.step, scene.session.attempt, "right")
        robot.press(intent.id) if isinstance(intent, Press) else loop.send(intent)
        after = loop.game.scene.session if isinstance(loop.game.scene, Player) else None
        if after is None or after.at > 5:
            return
        if (after.at, after.attempt.phase) != before:
            yield after.step.id


def _chatting(robot: Robot) -> list[float]:
    """Frames of the first conversation on the shelf, answered to its end: bubbles, dots, replies, the seal."""
    from game.app.scenes.player import Player
    from game.core.intents import Press
    from game.play.robot import next_intent

    found: list[float] = []
    robot.settle()
    card = next(card for card in robot.loop.game.world.library.cards if card.place == "station")
    for id_ in ("start", "sit", f"place-{card.place}", card.lesson, "begin"):
        robot.press(id_)
    talked = False
    while isinstance(scene := robot.loop.game.scene, Player) and not (talked and scene.session.step.type != "talk"):
        talked = talked or scene.session.step.type == "talk"
        if talked:
            _animate(robot, found)   # meanwhile the other side goes on writing
        now = robot.loop.game.scene
        assert isinstance(now, Player)
        session = now.session
        intent = next_intent(session.kind, session.step, session.attempt, "wrong" if talked else "right")
        robot.press(intent.id) if isinstance(intent, Press) else robot.loop.send(intent)
    return found


def _animate(robot: Robot, found: list[float]) -> None:
    """Every motion of the open screen once more, pictures loaded: its arrival, then a second of life."""
    robot.settle()
    robot.loop.painter.forget()
    _run(robot, found, seconds=1.0)


def _run(robot: Robot, found: list[float], seconds: float) -> None:
    """Frames as they come while something moves, at most 48 a second."""
    import pygame

    for _ in range(int(seconds * 48)):
        robot.now += 1 / 48
        robot.loop.event(pygame.event.Event(pygame.WINDOWEXPOSED))
        since = time.perf_counter()
        robot.loop.frame(robot.now)
        pygame.display.flip()
        found.append((time.perf_counter() - since) * 1000)


def _busy(loop: Any, seconds: float = IDLE) -> float:
    """Percent of a core the real loop takes while nobody does anything."""
    import pygame

    from game.app.loop import run

    shot = time.monotonic() + 0.6
    while time.monotonic() < shot:
        _show(loop)
    pygame.event.clear()
    pygame.time.set_timer(pygame.QUIT, int(seconds * 1000), 1)
    since, used = time.monotonic(), time.process_time()
    run(loop)
    busy = (time.process_time() - used) / (time.monotonic() - since) * 100
    loop.game.done = False
    return busy


def _idle(surface: Any) -> float:
    """The title with motion off."""
    robot = _robot(surface, reduced=True)
    robot.settle()
    return _busy(robot.loop)


def _resident() -> float:
    """MB of memory this process holds now (on systems without /proc: held at most)."""
    status = Path("/proc/self/statm")
    if status.exists():
        return int(status.read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    if sys.platform == "win32":
        return _resident_windows()
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)


def _resident_windows() -> float:
    import ctypes

    counters = (ctypes.c_size_t * 10)()
    size = ctypes.sizeof(counters)
    windows: Any = ctypes
    windows.windll.psapi.GetProcessMemoryInfo(windows.windll.kernel32.GetCurrentProcess(), ctypes.byref(counters), size)
    return float(counters[2]) / 1e6
