"""Walks a model by what its fields are marked with: words, pictures, ids of the registry. Knows no field by name.

One walk serves limits, glyphs, translation and references, so a new step type needs no line anywhere for them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import Annotated, Any, TypeVar, get_args, get_origin

from game.content.models import Model
from game.content.tree import Path

M = TypeVar("M", bound=Model)
Mark = TypeVar("Mark")


@lru_cache(256)
def fields(model: type[Model]) -> tuple[tuple[str, tuple[object, ...], bool], ...]:
    """Per field that can hold anything marked: its name, its marks, and whether models lie inside it."""
    found = ((name, _marks(field), _holds_models(field.annotation)) for name, field in model.model_fields.items())
    return tuple((name, marks, holds) for name, marks, holds in found if marks or holds)


def marked(model: Model, mark: type[Mark], path: Path = ()) -> Iterator[tuple[Path, Mark, str]]:
    """Every text under a mark of this kind: where it stands, its mark, and the text."""
    for name, marks, holds in fields(type(model)):
        own = next((one for one in marks if isinstance(one, mark)), None)
        if own is not None or holds:
            yield from _inside(getattr(model, name), mark, own, (*path, name))


def _inside(value: object, mark: type[Mark], own: Mark | None, path: Path) -> Iterator[tuple[Path, Mark, str]]:
    if isinstance(value, str):
        if own is not None:
            yield path, own, value
    elif isinstance(value, Model):
        yield from marked(value, mark, path)
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _inside(item, mark, own, (*path, index))
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from _inside(item, mark, own, (*path, key))


def changed(model: M, mark: type[Mark], rule: Callable[[Path, Mark, str], str], path: Path = ()) -> M:
    """The same model with every text under such a mark put through `rule`."""
    update: dict[str, Any] = {}
    for name, marks, holds in fields(type(model)):
        own = next((one for one in marks if isinstance(one, mark)), None)
        if own is not None or holds:
            update[name] = _changed(getattr(model, name), mark, own, rule, (*path, name))
    return model.model_copy(update=update) if update else model


def _changed(value: Any, mark: type[Mark], own: Mark | None, rule: Callable[[Path, Mark, str], str], path: Path) -> Any:
    if isinstance(value, str):
        return value if own is None else rule(path, own, value)
    if isinstance(value, Model):
        return changed(value, mark, rule, path)
    if isinstance(value, tuple):
        return tuple(_changed(item, mark, own, rule, (*path, index)) for index, item in enumerate(value))
    if isinstance(value, Mapping):
        return {key: _changed(item, mark, own, rule, (*path, key)) for key, item in value.items()}
    return value


def model_at(model: type[Model], path: Path) -> type[Model] | None:
    """The model that describes what stands at a path, for telling what could have stood there."""
    found: type[Model] | None = model
    for part in path:
        if found is None or isinstance(part, int):
            continue
        field = found.model_fields.get(part)
        found = next(_models(field.annotation), None) if field else None
    return found


def _marks(field: Any) -> tuple[object, ...]:
    own = tuple(one for one in field.metadata if not callable(one))
    return (*own, *_nested(field.annotation))


def _nested(annotation: object) -> Iterator[object]:
    """Marks inside tuple[…], X | None and Annotated[…], but not inside models."""
    if get_origin(annotation) is Annotated:
        inner, *marks = get_args(annotation)
        yield from marks
        yield from _nested(inner)
    else:
        for part in get_args(annotation):
            yield from _nested(part)


def _models(annotation: object) -> Iterator[type[Model]]:
    if isinstance(annotation, type) and issubclass(annotation, Model):
        yield annotation
    for part in get_args(annotation):
        yield from _models(part)


def _holds_models(annotation: object) -> bool:
    return next(_models(annotation), None) is not None
