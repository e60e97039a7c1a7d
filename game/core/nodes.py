"""What a screen *is*: frozen trees of what stands where and what it says, never how it is painted.

Every node a person can press carries an `id` and, where a key does the same, its `key`; so mouse, touch, keyboard and
robot all end in one intent, `Press(id)`. Knows no font, no pixel, no pygame. Lengths are logical units (u): 1280 across.
"""

from __future__ import annotations

from dataclasses import dataclass

from game.core.phones import Bubble as Bubble
from game.core.phones import Phone as Phone
from game.core.roles import Mark as Mark
from game.core.roles import Motion as Motion
from game.core.roles import Role as Role
from game.core.sizes import HEIGHT as HEIGHT
from game.core.sizes import WIDTH as WIDTH


@dataclass(frozen=True, slots=True)
class Text:
    """Words in a role. `[[…]]` puts the marker pen behind key words. With an `id` the text turns pages when it is long."""

    words: str
    role: Role = Role.SPEECH
    align: str = "left"
    id: str = ""
    lines: int = 0
    """Lines a page; 0 = as many as needed (no paging)."""
    ink: str = "ink"
    motion: Motion = Motion.NONE


@dataclass(frozen=True, slots=True)
class Picture:
    """An image by name, shown inside w × h u. On a `mat` it lies on a pale rounded card."""

    name: str
    w: int
    h: int
    alt: str = ""
    mat: bool = False
    id: str = ""
    motion: Motion = Motion.NONE


@dataclass(frozen=True, slots=True)
class Icon:
    name: str
    size: int = 48
    ink: str = "ink"
    second: str = "rape"
    id: str = ""
    motion: Motion = Motion.NONE


@dataclass(frozen=True, slots=True)
class Button:
    """Something to press. `look`: primary · go · plain · alert · round · brake. `key` is a digit or a named key (see intents)."""

    id: str
    label: str = ""
    look: str = "plain"
    icon: str = ""
    key: str = ""
    enabled: bool = True
    wide: int = 0
    motion: Motion = Motion.NONE


@dataclass(frozen=True, slots=True)
class Option:
    """An answer, card or slot.

    `shape`: row (wide, words beside the badge) · card (picture over words) · chip (small) · spot (a frame on a picture).
    """

    id: str
    words: str
    shape: str = "row"
    key: str = ""
    picture: str = ""
    mark: Mark = Mark.IDLE
    enabled: bool = True
    takes_move: bool = False
    note: str = ""
    """A second, smaller line: the bin a card lies in, the year of an event."""
    motion: Motion = Motion.NONE


@dataclass(frozen=True, slots=True)
class Ribbon:
    words: str
    colour: str = "madder"
    role: Role = Role.NAME
    id: str = ""
    motion: Motion = Motion.NONE


@dataclass(frozen=True, slots=True)
class Coins:
    """The string of coins that shows how far we are: `done` of `total` parts, the current one `part` (0–1) filled."""

    total: int
    done: int
    part: float = 0.0
    id: str = ""
    motion: Motion = Motion.NONE


@dataclass(frozen=True, slots=True)
class Meter:
    """A bar from 0 to 1. `look`: progress (gold) · setting (deep)."""

    value: float
    w: int = 200
    look: str = "progress"
    id: str = ""
    motion: Motion = Motion.NONE


@dataclass(frozen=True, slots=True)
class Amount:
    """Game money: coin, figure and 贝. `id` lets coins fly to it."""

    bei: int
    unit: str = ""
    id: str = ""
    motion: Motion = Motion.NONE


@dataclass(frozen=True, slots=True)
class Stars:
    """Three stars, `lit` of them lit."""

    lit: int
    size: int = 48
    id: str = ""
    motion: Motion = Motion.NONE


@dataclass(frozen=True, slots=True)
class Puppet:
    """A person of the cast. `side`: left (looks right) or right (looks left)."""

    who: str
    face: str = "calm"
    gesture: str = "rest"
    side: str = "left"
    dim: bool = False
    id: str = ""
    motion: Motion = Motion.NONE


@dataclass(frozen=True, slots=True)
class Mascot:
    """元元, the white yak calf. When it may `peek` it takes half its height in the layout and looks over the edge above."""

    mood: str = "calm"
    size: int = 200
    peek: bool = False
    id: str = ""
    motion: Motion = Motion.NONE


@dataclass(frozen=True, slots=True)
class SeatPicture:
    """A seat's picture; as a `pin` it stands on the road of the town."""

    animal: str
    ground: str
    size: int = 62
    pin: bool = False
    id: str = ""
    motion: Motion = Motion.NONE


@dataclass(frozen=True, slots=True)
class Backdrop:
    """The scene behind everything. `veil` 0–1 lays warm paper over it, `blur` puts it out of focus."""

    scene: str
    veil: float = 0.08
    blur: bool = False
    id: str = ""
    motion: Motion = Motion.NONE


@dataclass(frozen=True, slots=True)
class Place:
    """A building of the town in one of its states, with its tag and lamps; pressing it goes there."""

    id: str
    place: str
    name: str
    state: str
    """plot · scaffold · roof · lit, or locked."""
    task: bool = False
    dim: bool = False
    """Something learned here is to be thought of again: the lamps burn low."""
    key: str = ""
    motion: Motion = Motion.NONE


@dataclass(frozen=True, slots=True)
class Timer:
    """Tells the loop when to send `Tick`; the robot sends it at once."""

    id: str
    ms: int
    motion: Motion = Motion.NONE


@dataclass(frozen=True, slots=True)
class Space:
    w: int = 0
    h: int = 0
    id: str = ""
    motion: Motion = Motion.NONE


@dataclass(frozen=True, slots=True)
class Grow:
    """Takes what is left of its row or column, `share` by share."""

    child: Node
    share: int = 1
    id: str = ""
    motion: Motion = Motion.NONE


@dataclass(frozen=True, slots=True)
class Row:
    children: tuple[Node, ...]
    gap: int = 16
    align: str = "middle"
    """top · middle · bottom"""
    pack: str = "left"
    """left · centre · right: where the row stands when it is narrower than its box."""
    id: str = ""
    motion: Motion = Motion.NONE


@dataclass(frozen=True, slots=True)
class Column:
    children: tuple[Node, ...]
    gap: int = 12
    align: str = "left"
    """left · centre · fill"""
    pack: str = "top"
    """top · middle · bottom"""
    id: str = ""
    motion: Motion = Motion.NONE


@dataclass(frozen=True, slots=True)
class Grid:
    """Equal cells, `columns` across (fewer when words need the room). With an `id`, what does not fit goes to a next page."""

    children: tuple[Node, ...]
    columns: int = 2
    gap: int = 14
    id: str = ""
    motion: Motion = Motion.NONE


@dataclass(frozen=True, slots=True)
class Collage:
    """A square picture, `side` u at most, with an option laid over each area: left, top, width, height in percent of it."""

    picture: Picture
    children: tuple[Node, ...]
    areas: tuple[tuple[int, int, int, int], ...]
    side: int = 420
    id: str = ""
    motion: Motion = Motion.NONE


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of thick paper. `tone`: paper · straw · right · again · rest · night · deep."""

    child: Node
    tone: str = "paper"
    hem: bool = True
    pad: tuple[int, int] = (46, 24)
    """Left and right, top and bottom, u."""
    tag: Ribbon | None = None
    """A name ribbon on the upper edge, at `tag_side`."""
    tag_side: str = "left"
    id: str = ""
    motion: Motion = Motion.NONE


@dataclass(frozen=True, slots=True)
class At:
    """A child at a place of the 1280 × 720 canvas. On a taller canvas `anchor` says which part it keeps to.

    top · middle · bottom, or `stretch`: keeps its top and grows by the canvas's extra height.
    """

    child: Node
    x: int
    y: int
    w: int
    h: int
    anchor: str = "middle"
    rise: bool = False
    """Grows upward from its lower edge when its words need more height (speech sheets do)."""
    id: str = ""
    motion: Motion = Motion.NONE


@dataclass(frozen=True, slots=True)
class Fly:
    """`count` coins fly from one node to another."""

    start: str
    end: str
    count: int


@dataclass(frozen=True, slots=True)
class Canvas:
    """A whole screen, back to front. `sound` plays when it first appears, `music` while it stands."""

    children: tuple[Node, ...]
    sound: str = ""
    music: str = ""
    fly: Fly | None = None
    """Coins that fly once, when this value first appears."""
    scraps: str = ""
    """Paper scraps fall once at the sides when this name first appears."""
    life: bool = False
    """Clouds, cranes and smoke move: the town."""
    id: str = ""
    motion: Motion = Motion.NONE


@dataclass(frozen=True, slots=True)
class Stage:
    """A scene of a story, before it is framed: who stands where and what is being said. Steps return it; frames place it."""

    scene: str
    words: str
    speaker: str = ""
    """Name on the ribbon; empty for the narrator."""
    side: str = "left"
    cast: tuple[Puppet, ...] = ()
    picture: Picture | None = None
    ask: str = ""
    """Ribbon over the choices, or the question the class talks about."""
    choices: tuple[Option, ...] = ()
    key: str = ""
    """Changes with every card, so that the sheet arrives anew."""
    back: bool = True
    """Whether there is a card before this one."""
    id: str = ""
    motion: Motion = Motion.NONE


@dataclass(frozen=True, slots=True)
class Card:
    """An exercise before it is framed: a question, what is worked on, and the buttons that commit. Steps return it."""

    question: Text
    body: Node
    picture: Picture | None = None
    actions: tuple[Button, ...] = ()
    phone: Phone | None = None
    """Stands to the left of the sheet, which then holds the rest."""
    id: str = ""
    motion: Motion = Motion.NONE


Leaf = Text | Picture | Icon | Button | Option | Bubble | Ribbon | Coins | Meter | Amount | Stars | Puppet | Mascot | SeatPicture
Box = Grow | Row | Column | Grid | Collage | Sheet | At | Canvas | Stage | Card | Phone
Node = Leaf | Backdrop | Place | Timer | Space | Box
