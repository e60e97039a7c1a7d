"""Putting the house together: records, packs, words and the first scene, into one `Game`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from game.app.classroom_file import read_class, write_class
from game.app.game import NOBODY, Game, Keeper, settings_from
from game.app.scene import Say, Settings, World
from game.app.shelf import Shelf
from game.app.words import speaker_for
from game.content.artwork import HOME
from game.content.library import pack_folders
from game.content.registry import REGISTRY, Registry
from game.core.events import Setting
from game.play.classfile import ClassFile
from game.records.book import Records, open_records
from game.records.places import candidates

EPOCH = date(2000, 1, 1)


@dataclass(frozen=True, slots=True)
class Opened:
    """A game ready to run, and what has to be closed after it."""

    game: Game
    shelf: Shelf
    records: Records | None


def opened(
    packs: Sequence[Path] = (),
    data: Path | None = None,
    asked: Mapping[str, str] | None = None,
    today: date | None = None,
) -> Opened:
    """The game with its records beside it, on the stick, in the user's folder or in memory, in that order.

    Settings chosen on the title before anybody sat down are kept for this installation; `asked` (the command line) wins.
    """
    records = open_records(candidates(data, HOME))
    shelf = Shelf.found(packs)
    kept = {event.name: event.value for event in records.events(NOBODY) if isinstance(event, Setting)}
    settings = settings_from(Settings(), {**kept, **(asked or {})})
    empty = tuple(folder for folder in packs if not any(pack_folders((folder,))))

    def notices(say: Say) -> tuple[str, ...]:
        found = (say(notice.say, name=notice.name, count=notice.count) for notice in records.notices)
        return (*found, *(say("这里没有课程包：{folder}", folder=folder) for folder in empty))

    keeper = Keeper(
        append=records.append,
        events=records.events,
        seats=records.seats,
        save_class=lambda class_file: write_class(HOME, class_file),
        notices=notices,
        kept=lambda: records.kept,
        folder=lambda: records.where,
    )
    game = assembled(shelf, keeper, read_class(HOME), settings, today or date.today())
    where = str(records.where) if records.where else game.world.say("这台电脑不让保存，关掉以后这次的进度就没有了。")
    game.world = replace(game.world, where=where, notices=notices(game.world.say), kept=records.kept)
    return Opened(game, shelf, records)


def assembled(shelf: Shelf, keeper: Keeper, class_file: ClassFile, settings: Settings, today: date) -> Game:
    """A game from its parts; the robot and tests pass a keeper that keeps nothing."""
    world = World(shelf, Registry(REGISTRY), speaker_for("zh"), settings, class_file=class_file, today=(today - EPOCH).days)
    return Game(speak(settings, world), keeper, speak)


def speak(settings: Settings, world: World) -> World:
    """The world with other settings, its words and lessons in their language."""
    return replace(world, settings=settings, say=speaker_for(settings.language), library=world.library.spoken(settings.language))
