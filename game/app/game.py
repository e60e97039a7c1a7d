"""The running game without a window: the stack of scenes, the world, and what becomes of effects.

The window's loop and the robot drive the same object: `view()` gives the tree to show, `press(intent)` moves on.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable
from dataclasses import dataclass, field, fields, replace
from typing import Any

from game.app.bugs import write_bug
from game.app.scene import (
    Change,
    Effect,
    Home,
    Offer,
    Pop,
    Push,
    Quit,
    Record,
    Replace,
    SaveClass,
    Say,
    Scene,
    Settings,
    Sit,
    Sound,
    Spoken,
    Stand,
    Survey,
    Visit,
    World,
)
from game.app.scenes.sorry import Sorry
from game.app.scenes.title import Title
from game.core.events import Event, Setting
from game.core.intents import Intent
from game.core.nodes import Canvas
from game.play.classfile import ClassFile
from game.play.progress import sitting
from game.play.seat import Seat

NOBODY = "-"
"""The seat under which settings are kept that were chosen before anybody sat down."""


@dataclass
class Keeper:
    """Where events and the class file are kept; the robot and tests pass one that keeps nothing."""

    append: Callable[[str, Event], None] = lambda seat, event: None
    events: Callable[[str], tuple[Event, ...]] = lambda seat: ()
    seats: Callable[[], tuple[str, ...]] = lambda: ()
    """Codes of all seats that have events."""
    save_class: Callable[[ClassFile], str] = lambda class_file: ""
    """Writes class.yaml; the reason when that failed, else nothing."""
    notices: Callable[[Say], tuple[str, ...]] = lambda say: ()
    kept: Callable[[], bool] = lambda: True
    """Whether everything appended is safe on a disk."""
    folder: Callable[[], Any] = lambda: None


@dataclass
class Game:
    """`settings_changed` tells the loop to rebuild fonts and pictures; `sounds` waits for it to be played."""

    world: World
    keeper: Keeper
    speak: Callable[[Settings, World], World]
    """The world in the language of the settings: words, titles and lessons."""
    stack: tuple[Scene, ...] = (Title(),)
    sounds: list[str] = field(default_factory=list)
    done: bool = False
    turned: int = 0
    """Counts changes of scene, so that the loop can turn the page."""

    def __post_init__(self) -> None:
        self.common = self.world.settings
        """The settings of this installation; each seat lays its own over them."""

    @property
    def scene(self) -> Scene:
        return self.stack[-1]

    def view(self) -> Canvas:
        """The screen as it stands. A scene that cannot be shown is set aside with a kind sentence."""
        try:
            return self.scene.view(self.world)
        except Exception:
            self.mishap(None)
            return self.scene.view(self.world)

    def press(self, intent: Intent) -> None:
        """What a person did, and everything that follows from it."""
        try:
            scene, effects = self.scene.handle(intent, self.world)
        except Exception:
            self.mishap(intent)
            return
        self.stack = (*self.stack[:-1], scene)
        for effect in effects:
            self._do(effect)

    def mishap(self, intent: Intent | None) -> None:
        """An error inside a scene or step: written down, and the class goes on."""
        where = write_bug(self.keeper.folder(), self.scene, intent, traceback.format_exc())
        below = self.stack[:-1] or (Title(),)
        self.stack = (*below, Sorry((where,) if where else ()))
        self.turned += 1

    def _do(self, effect: Effect) -> None:
        match effect:
            case Push(scene):
                self._go((*self.stack, scene))
            case Pop():
                self._go(self.stack[:-1] or (Title(),))
            case Replace(scene):
                self._go((*self.stack[:-1], scene))
            case Home():
                self._go(self._town())
            case Visit(pack, lesson):
                from game.app.scenes.lesson_page import LessonPage

                self._go((*self._town(), LessonPage(pack, lesson)))
            case Record(event):
                self._record(event)
            case Sit(seat):
                self._sit(seat)
            case Offer():
                from game.app.scenes.inbox import Inbox, mail  # brings the scheduler, which the title need not wait for

                if mail(self.world).count:
                    self._go((*self.stack, Inbox()))
            case Survey(show):
                self._go((*self.stack, show({seat: self.keeper.events(seat) for seat in self.keeper.seats()})))
            case Stand():
                self.world = self.world.seated(None)
                self._speak(self.common)
                self._go((Title(),))
            case Change(name, value):
                self.change(name, value)
            case SaveClass(class_file):
                why = self.keeper.save_class(class_file)
                notice = self.world.say("没能保存 class.yaml：{why}。请换一个能写的位置，或去掉写保护。", why=why)
                self.world = replace(self.world, class_file=class_file, notices=(notice,) if why else ())
            case Sound(name):
                self.sounds.append(name)
            case Quit():
                self.done = True

    def _town(self) -> tuple[Scene, ...]:
        """The stack down to the town, or to the title when nobody sits."""
        at = next((i for i, scene in enumerate(self.stack) if scene.name == "town"), 0)
        return self.stack[: at + 1]

    def _go(self, stack: tuple[Scene, ...]) -> None:
        self.stack = stack
        self.turned += 1

    def _record(self, event: Event) -> None:
        if self.world.seat is not None:
            self.keeper.append(str(self.world.seat), event)
            notices = self.keeper.notices(self.world.say)
            self.world = replace(self.world.after(event), notices=notices, kept=self.keeper.kept())

    def _sit(self, seat: Seat) -> None:
        self.world = self.world.seated(seat).after(*self.keeper.events(str(seat)))
        self._record(sitting(self.world.progress, self.world.today))
        self._speak(settings_from(self.common, dict(self.world.progress.settings)))

    def _speak(self, settings: Settings) -> None:
        """The world with these settings, what a teacher should know in their language too."""
        spoken = self.speak(settings, self.world)
        self.world = replace(spoken, notices=self.keeper.notices(spoken.say))

    def change(self, name: str, value: str) -> None:
        """A setting is kept for the seat, or for this installation while nobody sits."""
        if self.world.seat is None:
            self.keeper.append(NOBODY, Setting(name, value))
            self.common = settings_from(self.common, {name: value})
        self._record(Setting(name, value))
        self._speak(settings_from(self.world.settings, {name: value}))
        if name == "language":
            self.stack = tuple(scene.spoken(self.world) if isinstance(scene, Spoken) else scene for scene in self.stack)


def settings_from(settings: Settings, values: dict[str, str]) -> Settings:
    """The settings with values from events laid over them; names and values that make no sense are passed over."""
    for field_ in fields(settings):
        if field_.name not in values:
            continue
        value, old = values[field_.name], getattr(settings, field_.name)
        try:
            new: Any = value == "True" if isinstance(old, bool) else type(old)(value)
        except ValueError:
            continue
        settings = replace(settings, **{field_.name: new})
    return settings
