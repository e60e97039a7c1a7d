"""What a pack, a lesson and every step have in common, declared once.

From these fields come validation, translation extraction, text limits, glyph checks and the author's manual. Every scalar
arrives as the text the author typed; the field decides what it means. Knows no single step type.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints

if TYPE_CHECKING:
    from game.content.cases import Bank, Case, Looks


@dataclass(frozen=True, slots=True)
class Words:
    """Marks a field as words a person reads; `role` picks its length limit by band (content/limits.py)."""

    role: str


@dataclass(frozen=True, slots=True)
class Art:
    """Marks a field as the name of a picture or scene: first the pack's images/, then the pictures of the game."""

    kind: str = "picture"


@dataclass(frozen=True, slots=True)
class Ref:
    """Marks a field as an id of lessons/registry (competence · fact · flag · pattern · term) or of the bank (case)."""

    registry: str


@dataclass(frozen=True, slots=True)
class Fault:
    """A rule of a step type that this step breaks, found once its fields are sound.

    `path` leads from the step to the value at fault: `("options", 2, "text")`; `()` = the step itself, and a path may
    end at a field that is missing (the reader then points at what holds it). `code` is an LF3nn of content/sentences/rules.py,
    `said` the values its sentence names.
    """

    code: str
    path: tuple[str | int, ...] = ()
    said: tuple[tuple[str, str], ...] = ()


def fault(code: str, *path: str | int, **said: object) -> Fault:
    """A Fault in one line: `fault("LF304", "items", 3, "bin", id=item.bin)`."""
    return Fault(code, path, tuple((name, str(value)) for name, value in said.items()))


def repeated(*path: str | int, values: Iterable[str], end: str = "", code: str = "LF307") -> Iterator[Fault]:
    """A fault for each value of the sequence at `path` that stood there before; `end` names the field inside the item."""
    seen: Counter[str] = Counter()
    for index, value in enumerate(values):
        seen[value] += 1
        if seen[value] == 2:
            yield fault(code, *path, index, *((end,) if end else ()), value=value)


def unknown(*path: str | int, value: str, known: Iterable[str]) -> Iterator[Fault]:
    """A fault when an id cited at `path` is none of those this step declares."""
    names = tuple(known)
    if value not in names:
        yield fault("LF304", *path, value=value, known="、".join(names))


def _flag(value: object) -> object:
    return {"是": True, "对": True, "否": False, "错": False}.get(str(value), value)


def _spaceless(value: object) -> object:
    return value.strip() if isinstance(value, str) else value


ID = r"^[a-z0-9][a-z0-9-]{0,39}$"
Slug = Annotated[str, StringConstraints(pattern=ID)]
Truth = Annotated[bool, BeforeValidator(_flag)]
Band = Literal["P12", "P34", "P56", "J79", "SNR"]
PlaceId = Literal["museum", "mint", "market", "bank", "station", "rights", "elder", "ranch"]
Who = Literal[
    "xiaoqing", "xiaochuan", "zhuoma", "duoduo", "nainai", "yeye", "li", "zhou", "lin", "mashu", "aba", "yuanyuan"
]  # fmt: skip
Face = Literal["calm", "happy", "think", "worry", "wow", "talk", "read", "firm"]
Gesture = Literal["rest", "present", "phone", "wave", "hold", "point", "read"]

Title = Annotated[str, BeforeValidator(_spaceless), Words("title")]
Speech = Annotated[str, Words("speech")]
Question = Annotated[str, Words("question")]
Answer = Annotated[str, Words("option")]
Label = Annotated[str, Words("label")]
Why = Annotated[str, Words("feedback")]
Hint = Annotated[str, Words("hint")]
Note = Annotated[str, Words("note")]
PictureName = Annotated[str, Art("picture")]
SceneName = Annotated[str, Art("scene")]
Fact = Annotated[str, Ref("fact")]
Competence = Annotated[str, Ref("competence")]
Flag = Annotated[str, Ref("flag")]
Pattern = Annotated[str, Ref("pattern")]
Term = Annotated[str, Ref("term")]
CaseId = Annotated[str, Ref("case")]


class Model(BaseModel):
    """Frozen, and an unknown field is a problem, not a shrug."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=False)


class Step(Model):
    """What every step may say besides its own fields."""

    id: Slug
    type: str
    competences: tuple[Competence, ...] = ()
    facts: tuple[Fact, ...] = ()
    patterns: tuple[Pattern, ...] = ()
    flags: tuple[Flag, ...] = ()
    bands: tuple[Band, ...] = ()
    """Bands that play this step; none named = all of the lesson's."""
    core: Literal["10", "20", "40"] = "40"
    """The shortest lesson length (minutes) that still has this step."""
    picture: PictureName | None = None
    alt: Note = ""
    hints: Annotated[tuple[Hint, ...], Field(max_length=3)] = ()
    right: Why | None = None
    wrong: Why | None = None
    weight: Annotated[int, Field(ge=1, le=3)] = 1
    difficulty: Annotated[int, Field(ge=1, le=5)] = 2
    recall: Truth = False
    whole_class: Literal["vote", "team", "discuss", "skip"] = "vote"
    print: Truth = True
    talk: Note | None = None
    """What the teacher may ask the class at this step."""

    @property
    def told(self) -> tuple[Case, ...]:
        """The cases this step tells; no field, so that no file can write them. Empty until the loader has put them in."""
        return ()

    @property
    def judged(self) -> tuple[Looks, ...]:
        """What a pupil calls a scam or genuine in this step, as it looks before anything is checked."""
        return ()

    def with_cases(self, bank: Bank) -> Self:
        """This step with what it needs from the bank. A step type about cases overrides it (steps/casework.py)."""
        return self

    def rules(self) -> Iterable[Fault]:
        """What fields alone cannot say, e.g. "at least one answer is right". A step type overrides this and yields faults.

        Called only on a step whose fields are sound; yields every fault, never raises, calls no super(). Codes in use:
        LF301 no right answer · LF302 no wrong answer · LF303 id twice (`repeated(…, code="LF303")`) · LF304 id not
        declared in this step (`unknown`) · LF305 a count does not fit (have, want) · LF306 a gap {{n}} missing or extra
        (gap) · LF307 same words twice (`repeated`) · LF308 node nobody reaches (value) · LF309 node with neither choices
        nor ending (value) · LF310 choices and ending both (value) · LF311 no way to a good ending from here (value) ·
        LF312 cannot be computed (value) · LF313 variable unknown (value, known) · LF314 range upside down (low, high) ·
        LF315 outside low–high (value, low, high) · LF316 out of order in time (value, before) · LF317 cannot be solved ·
        LF318 the answer given is not what the numbers say (value, truth) · LF319 unit not among units (value, known) ·
        LF320 something is missing from a map (value) · LF321 field has no use here (value, why) · LF322 field needed here
        (value, why) · LF323 variable never used (value) ·
        LF331 case not in the bank (value, known) · LF332 too few cases of a kind (scams, genuine, want) ·
        LF333 case too hard for the band (value, bands, band) · LF334 scam nobody falls for · LF335 scam without flags ·
        LF336 stage missing (value) · LF337 clues or clean spots missing (clues, clean) · LF338 not exactly one of case,
        message, picture (have) · LF339 area outside the picture (value).
        A new rule takes the next number: sentence and cure in content/sentences/rules.py, sample in tests/bad/.
        """
        return ()


class Reading(Model):
    """How a word is read where the dictionary would guess wrong: `word: 数钱`, `read: shǔ qián`."""

    word: str
    read: str


class Plan(Model):
    minutes: Annotated[int, Field(ge=1, le=60)]
    do: Note


class Teacher(Model):
    """The teacher's page of a lesson: aim, minute plan, questions to ask the class, what not to say."""

    goal: Note
    plan: Annotated[tuple[Plan, ...], Field(min_length=2)]
    ask: Annotated[tuple[Note, ...], Field(min_length=1)]
    avoid: tuple[Note, ...] = ()


class Sentence(Model):
    """One 今天我学会… to choose at the end."""

    id: Slug
    text: Why


class Head(Model):
    """Everything of a lesson except its steps."""

    lesson: Slug
    title: Title
    hook: Why
    """One or two sentences on the lesson's page that make a child want to begin."""
    bands: Annotated[tuple[Band, ...], Field(min_length=1)]
    minutes: Annotated[int, Field(ge=5, le=60)]
    place: PlaceId
    cover: PictureName | None = None
    series: Literal["消保从娃娃抓起", "青年说", "智者说"] | None = None
    competences: Annotated[tuple[Competence, ...], Field(min_length=1)]
    facts: Annotated[tuple[Fact, ...], Field(min_length=1)]
    patterns: tuple[Pattern, ...] = ()
    flags: tuple[Flag, ...] = ()
    terms: tuple[Term, ...] = ()
    learned: Annotated[tuple[Sentence, ...], Field(min_length=3, max_length=3)]
    pinyin: tuple[Reading, ...] = ()
    teacher: Teacher


class Keepsake(Model):
    """A coin or thing for the album 图鉴, met in a lesson."""

    id: Slug
    name: Label
    picture: PictureName
    story: Annotated[str, Words("keepsake")]
    facts: Annotated[tuple[Fact, ...], Field(min_length=1)]
    lesson: Slug


class PackHead(Model):
    """pack.yaml: the cover of a folder of lessons."""

    pack: Slug
    title: Title
    about: Why
    bands: Annotated[tuple[Band, ...], Field(min_length=1)]
    cover: PictureName
    version: str = "1"
    credit: Note = ""
    licence: str = "CC BY 4.0"
    album: tuple[Keepsake, ...] = ()


@dataclass(frozen=True, slots=True)
class Lesson:
    """A lesson ready to play: its head, its steps in order, and the pack it lies in."""

    pack: str
    head: Head
    steps: tuple[Step, ...]
    file: str


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack ready to play, and the folder it lies in."""

    head: PackHead
    lessons: tuple[Lesson, ...]
    folder: str
