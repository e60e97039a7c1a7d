"""What pydantic found, in our sentences: its own text never reaches a person. Knows the shape of models, no field by name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from game.content.marks import model_at
from game.content.models import ID, Model
from game.content.sentences import SENTENCES, near, tell
from game.content.surface import opens_curly
from game.content.tree import Map, Path, Scalar, Seq, Value, find, plain, spot
from game.core.problems import Problem

_SIMPLE = {
    "bool_parsing": "LF206",
    "bool_type": "LF206",
    "int_parsing": "LF207",
    "int_type": "LF207",
    "int_from_float": "LF207",
    "int_parsing_size": "LF207",
}
_SHAPES = {
    "string": ("一段文字", "one text", "{name}: …"),
    "tuple": ("一列，每行以 “- ” 开头", "a list, one “- ” a line", "- …"),
    "fields": ("一组字段，每行一个 “字段: 值”", "fields, one “field: value” a line", "{name}: ⏎ 字段: 值"),
}
_WANTED = {"string_type": "string", "tuple_type": "tuple", "list_type": "tuple"}
_FIELDS = ("model_type", "model_attributes_type", "dict_type", "dataclass_type")
_BOUNDS = {
    "greater_than_equal": ("ge", "最小是 {0}", "At least {0}"),
    "greater_than": ("gt", "要比 {0} 大", "More than {0}"),
    "less_than_equal": ("le", "最大是 {0}", "At most {0}"),
    "less_than": ("lt", "要比 {0} 小", "Less than {0}"),
}

Error = Mapping[str, Any]
MOST_TOLD = 100
"""Mistakes told of one step or head."""


def told(errors: list[Any], model: type[Model], tree: Value) -> Iterator[Problem]:
    """Each error of a validation as a problem at its place. A field missing because its name is misspelt is told once."""
    renamed = renames(errors, model, tree)
    meant = {(*path[:-1], name) for path, name in renamed.items()}
    for error in errors[:MOST_TOLD]:
        path = error["loc"]
        if error["type"] == "missing":
            if path not in meant and not _excused(tree, path):
                yield tell("LF201", find(tree, path)[1], name=path[-1])
        elif error["type"] == "extra_forbidden":
            known = _known(model, path)
            yield tell("LF203", find(tree, path)[1], name=path[-1], near=near(str(path[-1]), known), known="、".join(known))
        elif not (error["type"] == "too_short" and (_torn(tree, path) or _within(errors, path))):
            yield _one(error, tree)


def renames(errors: list[Any], model: type[Model], tree: Value) -> dict[Path, str]:
    """Unknown fields that are most likely a misspelling of one that is not there: path → right name."""
    found = {}
    for error in errors[:MOST_TOLD]:
        path = error["loc"]
        if error["type"] == "extra_forbidden":
            name, holder = near(str(path[-1]), _known(model, path)), find(tree, path[:-1])[0]
            if name and isinstance(holder, Map) and holder.get(name) is None:
                found[path] = name
    return found


def _one(error: Error, tree: Value) -> Problem:
    path, kind, said = error["loc"], error["type"], error.get("ctx", {})
    span, name = spot(tree, path), _name(path)
    text = _text(tree, path)
    if opens_curly(text):
        return tell("LF111", span, value=text)
    if kind in SENTENCES:   # a validator of ours: PydanticCustomError("LF312", "", {…})
        return tell(kind, span, **{**said, "value": said.get("value", text)})
    if kind in ("literal_error", "enum"):
        known = re.findall(r"'([^']*)'", str(said.get("expected", "")))
        return tell("LF205", span, name=name, value=text, near=near(text, known), known="、".join(known))
    if kind == "string_pattern_mismatch" and said.get("pattern") == ID:
        return tell("LF212", span, value=text)
    if kind in _SIMPLE:
        return tell(_SIMPLE[kind], span, name=name, value=text)
    if kind in _BOUNDS:
        key, say, say_en = _BOUNDS[kind]
        return tell("LF209", span, name=name, value=text, limit=say.format(said[key]), limit_en=say_en.format(said[key]))
    if kind in ("too_short", "too_long"):
        return _count(error, span, name)
    if kind in _WANTED or kind in _FIELDS:
        want, want_en, shape = _SHAPES[_WANTED.get(kind, "fields")]
        return tell("LF204", span, name=name, want=want, want_en=want_en, shape=shape.format(name=name))
    return tell("LF200", span, name=name, value=text)


def _count(error: Error, span: Any, name: str) -> Problem:
    said = error["ctx"]
    have = int(said["actual_length"])
    if error["type"] == "too_short":
        return tell("LF210", span, name=name, have=have, want=said["min_length"], short=int(said["min_length"]) - have)
    return tell("LF211", span, name=name, have=have, want=said["max_length"], over=have - int(said["max_length"]))


def _known(model: type[Model], path: Path) -> tuple[str, ...]:
    """The fields that could stand where an unknown one does."""
    holder = model_at(model, path[:-1])
    return tuple(field.alias or name for name, field in holder.model_fields.items()) if holder else ()


def _excused(tree: Value, path: Path) -> bool:
    """Whether a missing field was there, in a part of the file that has been told to be unreadable."""
    holder = find(tree, path[:-1])[0]
    return isinstance(holder, Map) and (holder.torn or path[-1] in holder.lost)


def _within(errors: list[Any], path: Path) -> bool:
    """Whether something inside is wrong: pydantic then counts the sound entries only."""
    return any(len(error["loc"]) > len(path) and error["loc"][: len(path)] == path for error in errors)


def _torn(tree: Value, path: Path) -> bool:
    found = find(tree, path)[0]
    return isinstance(found, Seq) and found.torn


def _name(path: Path) -> str:
    """The field a path leads to, passing over places in a list."""
    return next((str(part) for part in reversed(path) if not isinstance(part, int)), "-")


def _text(tree: Value, path: Path) -> str:
    found = find(tree, path)[0]
    return found.text if isinstance(found, Scalar) else str(plain(found))
