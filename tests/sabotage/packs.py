"""What the tests of hostile packs share: packs written on the spot, and a robot that walks into them."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pygame

from game.app.demo import Robot
from game.app.game import Keeper
from game.app.opening import assembled
from game.app.scene import Settings
from game.app.shelf import Shelf
from game.app.window import loop_on
from game.cli import HOME
from game.play.classfile import ClassFile

SAMPLE = (HOME / "lessons" / "_samples" / "choice.yaml").read_text(encoding="utf-8")
HEAD = "pack: {pack}\ntitle: {pack}\nabout: 说说\nbands: [P34]\ncover: cover\nversion: 1\ncredit: x\nlicence: CC BY 4.0\n"
TODAY = date(2026, 9, 1)


def pack(folder: Path, id_: str = "", **changes: str) -> Path:
    """A sound pack of one lesson in `folder`; `changes` puts other text in the place of a field of the lesson."""
    (folder / "images").mkdir(parents=True)
    (folder / "pack.yaml").write_text(HEAD.format(pack=id_ or folder.name), encoding="utf-8")
    lines = SAMPLE.replace("sample-choice", f"{folder.name}-01").splitlines()
    for name, value in changes.items():
        lines = [f"{name}: {value}" if line.startswith(f"{name}:") else line for line in lines]
    (folder / "01-only.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


def pictured(folder: Path, picture: str) -> Path:
    """A pack whose lesson shows a picture, as its cover and in its step; the picture itself is the test's affair."""
    pack(folder)
    lesson = folder / "01-only.yaml"
    text = lesson.read_text(encoding="utf-8").replace("place: museum", f"cover: {picture}\nplace: museum")
    lesson.write_text(text.replace("    question:", f"    picture: {picture}\n    question:"), encoding="utf-8")
    return folder


def png(path: Path, w: int, h: int, depth: int = 1, kind: int = 0) -> None:
    """A black PNG that says it is `w` × `h`, its rows all there. `kind` 0 is grey, 3 has a palette."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    row, packer = bytes(1 + -(-w * depth // 8)), zlib.compressobj(9)
    data = b"".join(packer.compress(row) for _ in range(h)) + packer.flush()
    palette = chunk(b"PLTE", bytes((240, 220, 180) * 4)) if kind == 3 else b""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", w, h, depth, kind, 0, 0, 0))
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + head + palette + chunk(b"IDAT", data) + chunk(b"IEND", b""))


def robot(packs: Sequence[Path], language: str = "zh", keeper: Keeper | None = None) -> Robot:
    """A robot in the town of a game with these packs beside the shipped ones."""
    settings = Settings(language=language, sound=False)
    game = assembled(Shelf.found(packs), keeper or Keeper(), ClassFile(), settings, TODAY)
    walker = Robot(loop_on(game, pygame.Surface((640, 360)).convert()))
    walker.label = "sabotage"
    walker.settle()
    for id_ in ("start", "sit"):
        walker.press(id_)
    return walker


def into(walker: Robot, folder: Path) -> str:
    """Walk to the lesson of a pack and begin it; the name of the scene that opens."""
    shelf = walker.loop.game.world.library
    card = next(card for pack in shelf.found_packs if pack.folder == folder for card in pack.lessons)
    for id_ in (f"place-{card.place}", card.lesson, "begin"):
        walker.press(id_)
    return str(walker.loop.game.scene.name)
