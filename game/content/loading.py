"""Trees into models: every step by the model of its own type, every problem with its place. Opens files, keeps none.

Each stage collects and none stops the next: a step with a field too many is told and, without that field, still checked
for everything else. Knows no step type by name; they come as an argument.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path as File
from typing import Any, TypeVar

from pydantic import ValidationError

from game.content.limits import BANDS
from game.content.mistakes import renames, told
from game.content.models import Head, Lesson, Model, PackHead, Step
from game.content.reading import Source, read
from game.content.sentences import near, tell
from game.content.tree import Map, Path, Scalar, Seq, Value, find, plain, spot
from game.core.problems import Problem, Span

M = TypeVar("M", bound=Model)
Kinds = Mapping[str, type[Step]]


@dataclass(frozen=True, slots=True)
class Part:
    """A model read from a part of a file: the head at path (), or a step at ("steps", n)."""

    model: Model
    path: Path


@dataclass(frozen=True, slots=True)
class Draft:
    """A file on its way to a lesson or pack: what could be made of it so far, sound or not, and what was wrong."""

    source: Source
    parts: tuple[Part, ...]
    problems: tuple[Problem, ...]

    @property
    def head(self) -> Head | PackHead | None:
        return next((part.model for part in self.parts if isinstance(part.model, Head | PackHead)), None)

    @property
    def steps(self) -> tuple[tuple[Path, Step], ...]:
        return tuple((part.path, part.model) for part in self.parts if isinstance(part.model, Step))

    def spot(self, path: Path) -> Span:
        """Where the value at a path stands."""
        return spot(self.source.tree, path) if self.source.tree else Span(self.source.file)


def read_lesson(path: File, kinds: Kinds) -> Draft:
    """A lesson file: surface, fields, rules."""
    source = read(path)
    if source.tree is None:
        return Draft(source, (), source.problems)
    head, problems = validated(Head, source.tree.without("steps"), ())
    parts = [Part(head, ())] if head else []
    steps, found = _steps(source.tree, kinds)
    return Draft(source, (*parts, *steps), (*source.problems, *problems, *found))


def read_pack_head(path: File) -> Draft:
    """A pack.yaml."""
    source = read(path)
    if source.tree is None:
        return Draft(source, (), source.problems)
    head, problems = validated(PackHead, source.tree, ())
    return Draft(source, (Part(head, ()),) if head else (), (*source.problems, *problems))


def lesson_of(draft: Draft, pack: str) -> Lesson | None:
    """The lesson, if nothing in the file is wrong."""
    head = draft.head
    if any(not problem.notice for problem in draft.problems) or not isinstance(head, Head):
        return None
    from game.content.casebook import filled  # it reads the bank with this module

    return Lesson(pack, head, tuple(filled(step) for _, step in draft.steps), draft.source.file)


def _steps(tree: Map, kinds: Kinds) -> tuple[list[Part], list[Problem]]:
    listed = tree.get("steps")
    if listed is None:
        excused = tree.torn or "steps" in tree.lost
        return [], [] if excused else [tell("LF201", tree.span, name="steps")]
    if not isinstance(listed, Seq) or not listed.items:
        return [], [tell("LF204", find(tree, ("steps",))[1], name="steps", want="一列，每步以 “- id:” 开头",
                         want_en="a list, one “- id:” a step", shape="- id: …")]
    parts: list[Part] = []
    problems: list[Problem] = []
    lines: dict[str, int] = {}
    for index, item in enumerate(listed.items):
        path: Path = ("steps", index)
        step, found = _step(item, tree, path, kinds)
        problems += found
        if step is not None:
            parts.append(Part(step, path))
        problems += _twice(item, lines)
    return parts, problems


def _twice(item: Value, lines: dict[str, int]) -> list[Problem]:
    """Two steps with one id."""
    id_ = item.get("id") if isinstance(item, Map) else None
    if not isinstance(id_, Scalar):
        return []
    if id_.text in lines:
        return [tell("LF401", id_.span, value=id_.text, line=lines[id_.text])]
    lines[id_.text] = id_.span.line
    return []


def _step(item: Value, tree: Map, path: Path, kinds: Kinds) -> tuple[Step | None, list[Problem]]:
    if not isinstance(item, Map):
        return None, [tell("LF204", item.span, name="steps", want="一步，以 “- id:” 开头",
                           want_en="a step, starting with “- id:”", shape="- id: …")]
    item, problems = _typed(item)
    name = item.text("type")
    if not name:
        excused = problems or "type" in item.lost
        return None, problems if excused else [tell("LF201", item.span, name="type")]
    if name not in kinds:
        meant = near(name, kinds)
        problems.append(tell("LF202", find(item, ("type",))[0].span, value=name, near=meant, known="、".join(kinds)))
        if not meant:
            return None, problems
        name = meant
    step, found = validated(kinds[name], item, path)
    problems += found
    if step is not None:
        from game.content.casebook import faults, filled

        found_too = (*faults(step, _bands(tree)), *filled(step).rules())
        problems += [tell(fault.code, spot(tree, (*path, *fault.path)), **dict(fault.said)) for fault in found_too]
    return step, problems


def _typed(item: Map) -> tuple[Map, list[Problem]]:
    """A step whose `type` is misspelt is told so once, and still read as what it was meant to be."""
    if item.get("type") is not None:
        return item, []
    for entry in item.entries:
        if near(entry.key, ("type",)):
            right = tuple(replace(one, key="type") if one is entry else one for one in item.entries)
            return replace(item, entries=right), [tell("LF203", entry.span, name=entry.key, near="type", known="type")]
    return item, []


def _bands(tree: Map) -> tuple[str, ...]:
    """The lesson's bands as far as they are bands."""
    listed = tree.get("bands")
    said = (item.text for item in (listed.items if isinstance(listed, Seq) else ()) if isinstance(item, Scalar))
    return tuple(band for band in said if band in BANDS)


def validated(model: type[M], tree: Map, path: Path) -> tuple[M | None, list[Problem]]:
    """The model, and its problems. With wrong fields it is tried once more without them, so that the rest is seen."""
    data = plain(tree)
    try:
        return model.model_validate(data), []
    except ValidationError as error:
        errors = error.errors(include_url=False, include_input=False)
    problems = list(told(errors, model, tree))
    _amend(data, errors, model, tree)
    try:
        return model.model_validate(data), problems
    except ValidationError:
        return None, problems


def _amend(data: dict[str, Any], errors: list[Any], model: type[Model], tree: Map) -> None:
    """Rename what is misspelt, drop what is unknown, and fall back to the default where a value cannot be used."""
    renamed = renames(errors, model, tree)
    for error in errors:
        path = error["loc"]
        holder = _holder(data, path)
        if error["type"] == "extra_forbidden" and isinstance(holder, dict):
            value = holder.pop(path[-1], None)
            if path in renamed:
                holder[renamed[path]] = value
        elif error["type"] != "missing" and path:
            field = model.model_fields.get(str(path[0]))
            if field is not None and not field.is_required():
                data.pop(str(path[0]), None)


def _holder(data: Any, path: Path) -> Any:
    for part in path[:-1]:
        if isinstance(data, dict):
            data = data.get(part)
        elif isinstance(data, list) and isinstance(part, int) and part < len(data):
            data = data[part]
    return data
