"""The window: pygame events to intents, the placed tree to pixels, and nothing drawn while nothing changes.

Focus, hover and open pages live here, keyed by node id. Every input ends as a press of a visible node, so mouse, touch,
keyboard and robot go the same way.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field, replace

import pygame

from game.app.dress import typography
from game.app.game import Game
from game.core.intents import Dir, Intent, Move, Press, Tick
from game.core.nodes import Canvas, Column, Grid, Mark, Node, Option, Text
from game.core.trees import walk
from game.screen import focus
from game.screen.art import Find
from game.screen.brush import Look
from game.screen.layout import Placed, layout
from game.screen.paint import Painter
from game.screen.sound import Speaker
from game.screen.spoken import localised
from game.screen.turn import Iris, PageTurn
from game.screen.typeface import Typography
from game.screen.window import Window

KEYS = {
    pygame.K_RETURN: "enter",
    pygame.K_KP_ENTER: "enter",
    pygame.K_BACKSPACE: "undo",
    pygame.K_h: "hint",
    pygame.K_v: "verify",
    pygame.K_r: "read",
    pygame.K_ESCAPE: "pause",
    pygame.K_t: "words",
    pygame.K_PERIOD: "point",
    pygame.K_KP_PERIOD: "point",
    pygame.K_PAGEDOWN: "next",
    pygame.K_PAGEUP: "back",
    pygame.K_F3: "help",
}
ARROWS = {pygame.K_LEFT: Dir.LEFT, pygame.K_RIGHT: Dir.RIGHT, pygame.K_UP: Dir.UP, pygame.K_DOWN: Dir.DOWN}
DIGITS = {
    **{getattr(pygame, f"K_{n}"): str(n) for n in range(10)},
    **{getattr(pygame, f"K_KP{n}"): str(n) for n in range(10)},
}
SLEEPLESS = ("dummy", "offscreen", "kmsdrm", "KMSDRM")
"""Drivers whose events have to be looked for."""
LOOK = 0.01
"""Seconds between two looks."""
YES_NO = {Dir.LEFT: "yes", Dir.RIGHT: "no"}
"""对 and 错 answer to the arrows, as their places on the card say."""


@dataclass
class Loop:
    """One window. `find` looks up a picture for the lesson that is open."""

    game: Game
    surface: pygame.Surface
    find: Find
    speaker: Speaker
    look: Look = field(default_factory=Look)
    pages: dict[str, int] = field(default_factory=dict)
    windowed: tuple[int, int] = (1280, 720)
    """Pixels of the window to come back to from the whole screen."""

    def __post_init__(self) -> None:
        self.refit(self.surface)

    def refit(self, surface: pygame.Surface) -> None:
        """A new window size or contrast: everything is rasterised anew."""
        self.surface = surface
        self.window = Window(*surface.get_size())
        self.settings = self.game.world.settings
        self.painter = Painter(self.window, self.letters, self.find, self.settings.contrast)
        self._shown: Placed | None = None
        self._dirty, self._unseen = True, False
        self._turn: tuple[PageTurn | Iris, float] | None = None
        self._from, self._struck = self.game.scene.name, surface.get_rect().center
        self._turned = self.game.turned
        self._due: float | None = 0.0
        self._ticks: dict[str, float] = {}

    def mend(self) -> None:
        """After an error between scene and screen: the scene is set aside with a kind sentence, and the class goes on."""
        self.game.mishap(None)
        self.refit(self.surface)

    @property
    def letters(self) -> Typography:
        """Text size and pinyin as the seat wants them now."""
        return typography(self.game.world.settings, self.game.world.class_file.band, self.game.scene)

    def place(self) -> Placed:
        """The tree of the open scene, laid out for this window and these letters."""
        canvas = localised(self.game.view(), self.game.world.say)
        return layout(canvas, self.window.height, self.letters, self.pages)

    def _adopt(self) -> None:
        """Settings changed by the open scene take hold."""
        old, new = self.settings, self.game.world.settings
        if old == new:
            return
        if new.fullscreen != old.fullscreen and pygame.display.get_surface() is self.surface:
            self._fill(new.fullscreen)
        if new.sound != old.sound:
            self.speaker.wake() if new.sound else self.speaker.silence()
        if new.contrast != old.contrast:
            self.refit(self.surface)
        self.settings, self._dirty = new, True

    def _fill(self, whole: bool) -> None:
        """The whole screen, or the window as large as it was before. SDL's own toggle leaves it as large as the screen."""
        if whole:
            self.windowed = self.surface.get_size()
        size = pygame.display.get_desktop_sizes()[0] if whole else self.windowed
        flags = pygame.RESIZABLE | (pygame.FULLSCREEN if whole else 0)
        surface = pygame.display.set_mode(size, flags)
        if surface.get_size() != size:   # X11 gives the window back before it has let go of the screen
            pygame.event.pump()
            surface = pygame.display.set_mode(size, flags)
        self.refit(surface)

    def send(self, intent: Intent) -> None:
        """An intent to the game. Pages turn here: a text is read to its end before `next` goes on."""
        placed = self.place()
        self._dirty = self._unseen = True
        if isinstance(intent, Press) and self._turns(placed, intent.id):
            return
        self.game.press(intent)
        self._follow(placed)

    def _follow(self, before: Placed) -> None:
        """Turn a grid to what has just been picked, when that lies on another page."""
        known = _chosen(before)
        for part in self.place().walk():
            picked = [id_ for id_ in _picked(part.node) if id_ not in known]
            page = dict(part.elsewhere).get(picked[0]) if len(picked) == 1 else None
            if page is not None:
                self.pages[part.node.id] = page

    def _turns(self, placed: Placed, id_: str) -> bool:
        """Whether a press turns a page of a text, grid or column instead of reaching the scene."""
        if id_.endswith((".prev", ".next")):
            name, step = id_.rsplit(".", 1)
            turned = next((p for p in placed.walk() if p.pages > 1 and p.node.id == name), None)
            if turned:
                self.pages[name] = (turned.page + (1 if step == "next" else -1)) % turned.pages
                return True
        if id_ == "next":
            text = focus.unread(placed)
            if text:
                self.pages[text] = self.pages.get(text, 0) + 1
                return True
        if id_ == "back":
            turned = next((p for p in placed.walk() if isinstance(p.node, Text) and p.node.id and p.page > 0), None)
            if turned:
                self.pages[turned.node.id] = turned.page - 1
                return True
        return False

    def event(self, event: pygame.event.Event) -> None:
        """One pygame event."""
        match event.type:
            case pygame.QUIT:
                self.game.done = True
            case pygame.VIDEORESIZE:
                self.refit(pygame.display.get_surface() or self.surface)
            case pygame.WINDOWEXPOSED:
                self._dirty = True
            case pygame.WINDOWLEAVE | pygame.WINDOWFOCUSLOST:
                self._look(hover="", held="")
            case pygame.MOUSEMOTION:
                self._look(hover=self._under(event.pos), keys=False)
            case pygame.MOUSEBUTTONDOWN if event.button == 1:
                self._look(held=self._under(event.pos), keys=False)
            case pygame.MOUSEBUTTONUP if event.button == 1:
                held, here = self.look.held, self._under(event.pos)
                self._look(held="", hover=here)
                if held and held == here:
                    self.press(held)
            case pygame.MOUSEWHEEL:
                self._wheel(event.y)
            case pygame.KEYDOWN:
                self._key(event)

    def press(self, id_: str) -> None:
        """A node was pressed, by whatever hand."""
        if not self._seen(id_):
            return
        struck = _part(self._shown, id_) if self._shown else None
        if struck and self.game.scene.name == "town":
            self._struck = self.window.pixel(struck.x + struck.w / 2, struck.y + struck.h / 2)
        self.speaker.effect("tap")
        self.send(Press(id_))

    def _seen(self, id_: str) -> bool:
        """Whether a node still is what was painted last, however many keys came at once: nobody answers what nobody has
        seen. What leads on counts only on a page that has been seen as a whole."""
        if self._shown is None or not self._unseen:
            return True
        now = self.place()
        if id_ == "next":
            return now == self._shown
        before, after = _part(self._shown, id_), _part(now, id_)
        return (before and before.node) == (after and after.node)

    def _under(self, pos: tuple[int, int]) -> str:
        return focus.under(self._shown, *self.window.unit(*pos)) if self._shown else ""

    def _look(self, **changes: object) -> None:
        look = replace(self.look, **changes)  # type: ignore[arg-type]
        if look != self.look:
            self.look = look
            self._dirty = True

    def _wheel(self, up: int) -> None:
        placed = self._shown
        ids = {part.node.id for part in focus.pressable(placed)} if placed else set()
        turner = next((id_ for id_ in sorted(ids) if id_.endswith(".prev" if up > 0 else ".next")), "")
        if turner:
            self.send(Press(turner))

    def _key(self, event: pygame.event.Event) -> None:
        """Digits and named keys press the node that carries them; arrows move focus, or what is focused."""
        placed = self._shown
        if placed is None:
            return
        if event.key == pygame.K_F11:
            self.game.change("fullscreen", str(not self.game.world.settings.fullscreen))
            return
        if event.key == pygame.K_TAB:
            self._look(focus=focus.tabbed(placed, self.look.focus, bool(event.mod & pygame.KMOD_SHIFT)), keys=True)
        elif event.key in ARROWS:
            self._arrow(placed, ARROWS[event.key])
        elif event.key == pygame.K_SPACE:
            if not self._press_key(placed, "stop"):
                self._press_focus(placed)
        elif event.key in DIGITS:
            self._press_key(placed, DIGITS[event.key])
        elif event.key in KEYS:
            name = KEYS[event.key]
            if name == "enter" and self.look.keys and self._press_focus(placed):
                return
            if not self._press_key(placed, name) and name in ("next", "back"):
                self._wheel(-1 if name == "next" else 1)

    def _arrow(self, placed: Placed, way: Dir) -> None:
        if way in YES_NO and focus.keyed(placed, YES_NO[way]):
            self._press_key(placed, YES_NO[way])
        elif focus.takes_move(placed, self.look.focus):
            self.send(Move(way, self.look.focus))
        else:
            self._look(focus=focus.moved(placed, self.look.focus, way), keys=True)

    def _press_key(self, placed: Placed, key: str) -> bool:
        id_ = focus.keyed(placed, key)
        if id_:
            self._look(keys=True)
            self.press(id_)
        return bool(id_)

    def _press_focus(self, placed: Placed) -> bool:
        if self.look.focus in {part.node.id for part in focus.pressable(placed)}:
            self.press(self.look.focus)
            return True
        return False

    def frame(self, now: float) -> bool:
        """Paint if something changed or moves; whether anything was painted."""
        self._tick(now)
        self._adopt()
        turned = self.game.turned != self._turned
        if not (self._dirty or turned or self._turn or (self._due is not None and now >= self._due)):
            return False
        placed = self.place() if self._dirty or turned or self._shown is None else self._shown
        self.painter.type = self.letters
        if turned:
            self._begin_turn(placed, now)
        self._dirty = self._unseen = False
        self._shown = placed
        look = replace(self.look, reduced=self.game.world.settings.reduced)
        if self._turn:
            self._paint_turn(placed, look, now)
        else:
            due = self.painter.paint(self.surface, placed, look, now)
            self._due = None if due is None else now + due
        for heard in (self.game.sounds, self.painter.heard):
            for name in heard:
                self.speaker.effect(name)
            heard.clear()
        canvas = placed.node
        if isinstance(canvas, Canvas):
            self.speaker.music(canvas.music if self.game.world.settings.music else "")
        return True

    def wait(self, now: float) -> float:
        """Seconds the loop may sleep before something has to be painted; a day when nothing moves."""
        if self._dirty or self._turn:
            return 0.0
        ticks = [at - now for at in self._ticks.values()]
        return max(0.0, min([86_400.0 if self._due is None else self._due - now, *ticks]))

    def _tick(self, now: float) -> None:
        """Timers of the shown tree send Tick when they have run out; reduced motion never hurries anybody."""
        timers = focus.timers(self._shown) if self._shown and not self.game.world.settings.reduced else ()
        names = {timer.id: timer.ms for timer in timers}
        self._ticks = {id_: self._ticks.get(id_, now + ms / 1000) for id_, ms in names.items()}
        for id_ in [id_ for id_, at in self._ticks.items() if now >= at]:
            del self._ticks[id_]
            self.send(Tick(id_))

    def _begin_turn(self, placed: Placed, now: float) -> None:
        """The old page lifts off the new one, or an iris closes on a place. With reduced motion it simply changes."""
        self._turned = self.game.turned
        self.pages.clear()
        self.look = replace(self.look, focus="", hover="", held="")
        if self._shown is not None and not self.game.world.settings.reduced:
            old = self.surface.copy()
            new = self.surface.copy()
            self.painter.paint(new, placed, self.look, now)
            iris = {self._from, self.game.scene.name} == {"town", "place"}
            self._turn = (Iris(old, new, self._struck) if iris else PageTurn(old, new)), now
            self.speaker.effect((placed.node.sound if isinstance(placed.node, Canvas) else "") or "page")
        self._from = self.game.scene.name

    def _paint_turn(self, placed: Placed, look: Look, now: float) -> None:
        assert self._turn is not None
        page, since = self._turn
        t = (now - since) / page.seconds
        if t < 1:
            page.draw(self.surface, t)
        else:
            self._turn = None
            due = self.painter.paint(self.surface, placed, look, now)
            self._due = None if due is None else now + due


def _part(placed: Placed, id_: str) -> Placed | None:
    return next((part for part in placed.walk() if part.node.id == id_), None)


def _chosen(placed: Placed) -> set[str]:
    return {id_ for part in placed.walk() for id_ in _picked(part.node)}


def _picked(node: Node) -> tuple[str, ...]:
    """The ids of the chosen options of a grid or column."""
    inside = walk(node) if isinstance(node, Grid | Column) else ()
    return tuple(option.id for option in inside if isinstance(option, Option) and option.mark is Mark.CHOSEN)


def awaited(seconds: float) -> pygame.event.Event:
    """The next event, or NOEVENT when none comes in time. Where SDL cannot sleep it would look a thousand times a second."""
    if pygame.display.get_driver() not in SLEEPLESS:
        return pygame.event.wait(int(seconds * 1000))
    until = time.monotonic() + seconds
    while not pygame.event.peek() and (left := until - time.monotonic()) > 0:
        time.sleep(min(LOOK, left))
    return pygame.event.poll()


def run(loop: Loop) -> None:
    """Until the game is done: wait for something to happen, answer it, paint what changed."""
    pygame.key.stop_text_input()
    clock = pygame.time.Clock()
    while not loop.game.done:
        try:
            if answered(loop):
                pygame.display.flip()
                clock.tick(60)
        except Exception:
            if loop.game.scene.name == "sorry":
                raise  # not even that page can be shown
            loop.mend()


def answered(loop: Loop) -> bool:
    """Once round the loop: sleep until something happens and answer it. Whether anything was painted."""
    pause = loop.wait(time.monotonic())
    if pause > 0.002:
        first = awaited(min(60.0, pause))
        if first.type != pygame.NOEVENT:
            loop.event(first)
    for event in pygame.event.get():
        loop.event(event)
    return loop.frame(time.monotonic())
