"""What a scene is: a frozen value that shows itself and answers intents. What it wants done it returns as effects.

A scene never touches disk, clock or window; the world is handed to it at every call.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Protocol, runtime_checkable

from game.app.shelf import Shelf
from game.content.registry import Registry
from game.core.events import Event
from game.core.intents import Intent
from game.core.nodes import Canvas
from game.play import boosters, casefile, progress
from game.play.boosters import Memory
from game.play.casefile import CaseFile
from game.play.classfile import ClassFile
from game.play.progress import Progress
from game.play.seat import Seat


@dataclass(frozen=True, slots=True)
class Settings:
    """How this seat wants to see and hear the game."""

    language: str = "zh"
    text_size: float = 1.0
    pinyin: str = "auto"
    """auto (band P12) · on · off"""
    sound: bool = True
    music: bool = True
    reduced: bool = False
    contrast: bool = False
    fullscreen: bool = False


Say = Callable[..., str]
"""`say("第{n}级", n=3)`: the words in the language of the settings, with the fields filled in."""


@dataclass(frozen=True, slots=True)
class World:
    """Everything a scene may look at. `today` counts days since 2000-01-01."""

    library: Shelf
    registry: Registry
    say: Say
    settings: Settings = Settings()
    seat: Seat | None = None
    progress: Progress = field(default_factory=Progress)
    memory: Memory = field(default_factory=Memory)
    casefile: CaseFile = field(default_factory=CaseFile)
    class_file: ClassFile = field(default_factory=ClassFile)
    today: int = 0
    where: str = ""
    """Where records are kept, in words."""
    notices: tuple[str, ...] = ()
    kept: bool = True
    """Whether what has been done so far would be there tomorrow."""

    def seated(self, seat: Seat | None) -> World:
        """The world of somebody of whom nothing is known yet, or of nobody."""
        return replace(self, seat=seat, progress=Progress(), memory=Memory(), casefile=CaseFile())

    def after(self, *events: Event) -> World:
        """The world in which the seat has done this too."""
        return replace(
            self,
            progress=progress.folded(events, self.progress),
            memory=boosters.folded(events, self.memory),
            casefile=casefile.folded(events, self.casefile),
        )


@dataclass(frozen=True, slots=True)
class Push:
    """Open a scene over this one."""

    scene: Scene


@dataclass(frozen=True, slots=True)
class Pop:
    """Back to what lies below."""


@dataclass(frozen=True, slots=True)
class Visit:
    """Back to the town, and from there to the page of a lesson."""

    pack: str
    lesson: str


@dataclass(frozen=True, slots=True)
class Home:
    """Back to the town, whatever lies over it."""


@dataclass(frozen=True, slots=True)
class Replace:
    scene: Scene


@dataclass(frozen=True, slots=True)
class Record:
    event: Event


@dataclass(frozen=True, slots=True)
class Sit:
    """This seat plays now: its records are folded, and a sitting begins."""

    seat: Seat


@dataclass(frozen=True, slots=True)
class Offer:
    """Today's mail is shown if there is any: for the moment after a seat has sat down."""


@dataclass(frozen=True, slots=True)
class Survey:
    """A scene about everybody who plays here: made from the events of every seat, by its code."""

    show: Callable[[Mapping[str, tuple[Event, ...]]], Scene]


@dataclass(frozen=True, slots=True)
class Stand:
    """Nobody sits here any more: back to the title."""


@dataclass(frozen=True, slots=True)
class Change:
    """A setting is changed, kept as an event of the seat."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class SaveClass:
    """The teacher's choice of packs is written beside the game."""

    class_file: ClassFile


@dataclass(frozen=True, slots=True)
class Sound:
    name: str


@dataclass(frozen=True, slots=True)
class Quit:
    """The window closes."""


Effect = Push | Pop | Home | Visit | Replace | Record | Sit | Offer | Survey | Stand | Change | SaveClass | Sound | Quit
Answer = tuple["Scene", tuple[Effect, ...]]


class Scene(Protocol):
    """A screen of the game. `name` tells music, bugs and contact sheets what it is."""

    @property
    def name(self) -> str: ...

    def view(self, world: World) -> Canvas: ...

    def handle(self, intent: Intent, world: World) -> Answer: ...


@runtime_checkable
class Spoken(Protocol):
    """A scene that holds words of a lesson, and says them in another language when that is chosen in the middle of it."""

    def spoken(self, world: World) -> Scene: ...
