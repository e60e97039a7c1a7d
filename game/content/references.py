"""Whether what a file cites exists: ids of the registry, pictures and scenes, lessons of the album. Reads no lesson text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path as File
from typing import Any

from game.content.artwork import SUFFIXES, art_path, folders, names
from game.content.images import Finding, findings
from game.content.limits import BANDS, lowest
from game.content.loading import Draft
from game.content.marks import marked
from game.content.models import Art, Head, PackHead, Ref, Step
from game.content.registry import Registry
from game.content.sentences import near, tell
from game.content.surface import opens_curly
from game.content.tree import Path
from game.core.problems import Problem, Span

_CODES = {"fact": "LF501", "competence": "LF503", "flag": "LF504", "pattern": "LF505", "term": "LF506"}


def cited_ids(draft: Draft, registry: Registry) -> Iterator[Problem]:
    """Every id of the registry a file cites: does it exist, may it be taught, is it listed once?"""
    shelves: Mapping[str, Mapping[str, Any]] = {
        "fact": registry.facts,
        "competence": registry.competences,
        "flag": registry.flags,
        "pattern": registry.patterns,
        "term": registry.glossary,
    }
    for part in draft.parts:
        seen: set[tuple[Path, str]] = set()
        for path, ref, id_ in marked(part.model, Ref):
            span = draft.spot((*part.path, *path))
            if (path[:-1], id_) in seen:
                yield tell("LF214", span, value=id_)
            seen.add((path[:-1], id_))
            if ref.registry in shelves:   # the loader has looked for cases, which stand in the bank
                yield from _cited(ref.registry, id_, shelves[ref.registry], span)
        yield from _too_early(draft, part.model, part.path, registry)
        yield from _played(draft, part.model, part.path, registry)


def _cited(kind: str, id_: str, shelf: Mapping[str, Any], span: Span) -> Iterator[Problem]:
    if opens_curly(id_):
        yield tell("LF111", span, value=id_)
    elif id_ not in shelf:
        yield tell(_CODES[kind], span, value=id_, near=near(id_, shelf))
    elif kind == "fact" and shelf[id_].confidence == "C":
        yield tell("LF502", span, value=id_)


def _played(draft: Draft, model: object, at: Path, registry: Registry) -> Iterator[Problem]:
    """Patterns that are only spoken about: a lesson may name them for the teacher, a step may not."""
    for index, id_ in enumerate(model.patterns if isinstance(model, Step) else ()):
        if id_ in registry.patterns and not registry.patterns[id_].simulate:
            yield tell("LF856", draft.spot((*at, "patterns", index)), value=id_)


def _too_early(draft: Draft, model: object, at: Path, registry: Registry) -> Iterator[Problem]:
    """Competences that start later than the youngest band they are given to."""
    head = draft.head
    bands: tuple[str, ...] = getattr(model, "bands", ()) or (head.bands if isinstance(head, Head) else ())
    listed: tuple[str, ...] = getattr(model, "competences", ())
    for index, id_ in enumerate(listed if bands else ()):
        known = registry.competences.get(id_)
        if known and known.start in BANDS and BANDS.index(known.start) > BANDS.index(lowest(bands)):
            span = draft.spot((*at, "competences", index))
            yield tell("LF508", span, value=id_, start=known.start, band=lowest(bands))


def pictures(draft: Draft, pack: File) -> Iterator[Problem]:
    """Every picture and scene a file names: is it there, under that very name, and fit to be shown?"""
    told: set[tuple[str, str]] = set()
    for part in draft.parts:
        for path, art, name in marked(part.model, Art):
            if (art.kind, name) not in told:
                found = tuple(_picture(pack, art.kind, name, draft.spot((*part.path, *path))))
                told |= {(art.kind, name)} if found else set()
                yield from found
        if isinstance(part.model, Step) and part.model.picture and not part.model.alt:
            yield tell("LF414", draft.spot((*part.path, "picture")))


def _picture(pack: File, kind: str, name: str, span: Span) -> Iterator[Problem]:
    path = art_path(pack, name, kind)
    if path is not None:
        if path.parent == pack / "images":
            for code, values in _own(path, path.lstat().st_mtime_ns, pack):
                yield tell(code, span, **{"value": name, **values})
    elif opens_curly(name):
        yield tell("LF111", span, value=name)
    elif any(sign in name for sign in ("/", "\\", "..", ":")):
        yield tell("LF405", span, value=name)
    elif name.lower().endswith((*SUFFIXES, ".jpg", ".jpeg", ".gif")):
        yield tell("LF411", span, value=name, bare=name.rpartition(".")[0])
    else:
        yield _missing(pack, kind, name, span)


def _missing(pack: File, kind: str, name: str, span: Span) -> Problem:
    known = _known(pack, kind)
    same = next((one for one in known if one.lower() == name.lower()), "")
    if same:
        return tell("LF404", span, value=name, real=same)
    code = "LF410" if kind == "scene" else "LF403"
    return tell(code, span, value=name, near=near(name, known), known="、".join(sorted(known)))


def _known(pack: File, kind: str) -> tuple[str, ...]:
    """Every name a picture of this kind could have had."""
    files = (name for folder in folders(pack, kind) for name in sorted(names(folder)))
    found = dict.fromkeys(name.rpartition(".")[0] for name in files if name.endswith(SUFFIXES))
    if kind != "scene":
        return tuple(found)
    shared = {name.rpartition(".")[0] for name in names(folders(None, kind)[0])}
    return tuple(name for name in found if name in shared or name.startswith("scene"))


@lru_cache(1024)
def _own(path: File, changed: int, pack: File) -> tuple[Finding, ...]:
    """What is wrong with a picture of the pack's own."""
    if path.is_symlink() and not _leads_inside(path, pack):
        return (("LF406", {}),)
    return findings(path)


def _leads_inside(link: File, pack: File) -> bool:
    """False also for a link that leads to itself."""
    try:
        return link.resolve().is_relative_to(pack.resolve())
    except (OSError, RuntimeError):
        return False


def album(draft: Draft, lessons: Iterable[str]) -> Iterator[Problem]:
    """Keepsakes name lessons of their pack, each keepsake once."""
    head, known = draft.head, tuple(lessons)
    if not isinstance(head, PackHead):
        return
    seen: set[str] = set()
    for index, keepsake in enumerate(head.album):
        span = draft.spot(("album", index, "lesson"))
        if keepsake.lesson not in known:
            yield tell("LF412", span, value=keepsake.lesson, near=near(keepsake.lesson, known), known="、".join(known))
        if keepsake.id in seen:
            yield tell("LF303", draft.spot(("album", index, "id")), value=keepsake.id)
        seen.add(keepsake.id)
