"""Which words of the interface stand in the code, and ui.po kept in step with them: for translators and for tests.

Chinese is the source: a word of the interface is a string with hanzi, or what is handed straight to `say(…)`. Knows no lesson
(packs carry their own translations) and never imports what it reads.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from game.content.artwork import HOME

CATALOGUE = HOME / "locales" / "en" / "LC_MESSAGES" / "ui.po"
PLACES = ("app", "play", "steps", "core/cast.py", "authoring/preview.py", "records/book.py")
"""Where words stand that a pupil or a teacher sees in the window, below `game`."""
CONSOLE = frozenset({"app/bench.py", "app/demo.py", "app/play.py", "app/classroom_file.py"})
"""Modules that speak to the console or write into a file, in both languages or in Chinese."""
_HANZI = re.compile(r"[\u4e00-\u9fff]")
_HEADER = (
    "# The interface of 小小金融家 (Little Financier) in English.",
    "# Written by game.authoring.words.refresh, which keeps the translations.",
    'msgid ""',
    'msgstr ""',
    r'"Content-Type: text/plain; charset=UTF-8\n"',
    r'"Content-Transfer-Encoding: 8bit\n"',
    r'"Language: en\n"',
)


@dataclass(frozen=True, slots=True)
class Word:
    """Words of the interface and where they stand, the file as a path below the root with `/`."""

    words: str
    file: str
    line: int


def interface_words(root: Path = HOME) -> tuple[Word, ...]:
    """Every word of the interface, by file and line; words that stand twice come twice."""
    found = sorted(_strings(root), key=lambda one: (one[0], one[1].lineno, one[1].col_offset))
    return tuple(Word(str(node.value), file, node.lineno) for file, node in found)


def spliced_words(root: Path = HOME) -> tuple[Word, ...]:
    """f-strings with hanzi: words no catalogue can find, because their fields are filled in before they are looked up."""
    found = []
    for file, tree in _modules(root):
        for node in ast.walk(tree):
            if isinstance(node, ast.JoinedStr) and _HANZI.search(ast.unparse(node)):
                found.append(Word(ast.unparse(node), file, node.lineno))
    return tuple(found)


def refresh(root: Path = HOME, catalogue: Path = CATALOGUE) -> tuple[str, ...]:
    """Writes the catalogue anew: words in order of their files, known translations kept, vanished words at the end as obsolete.

    Returns the words that still lack a translation. Raises ValueError when the catalogue cannot be read.
    """
    said = _said(catalogue)
    places: dict[str, list[str]] = {}
    for word in interface_words(root):
        files = places.setdefault(word.words, [])
        files += [word.file] if word.file not in files else []
    catalogue.parent.mkdir(parents=True, exist_ok=True)
    catalogue.write_text("\n".join(_file(places, said)) + "\n", encoding="utf-8")
    return tuple(words for words in places if not said.get(words))


def _modules(root: Path) -> Iterator[tuple[str, ast.Module]]:
    game = root / "game"
    for place in PLACES:
        path = game / place
        for file in sorted(path.rglob("*.py")) if path.is_dir() else [path] if path.is_file() else []:
            if file.relative_to(game).as_posix() not in CONSOLE:
                yield file.relative_to(root).as_posix(), ast.parse(file.read_text(encoding="utf-8"))


def _strings(root: Path) -> Iterator[tuple[str, ast.Constant]]:
    for file, tree in _modules(root):
        silent = set(_silent(tree))
        spoken = {id(call.args[0]) for call in _calls(tree, "say") if call.args}
        for node in ast.walk(tree):
            if not isinstance(node, ast.Constant) or not isinstance(node.value, str) or id(node) in silent:
                continue
            if _HANZI.search(node.value) or (node.value and id(node) in spoken):
                yield file, node


def _silent(tree: ast.Module) -> Iterator[int]:
    """The ids of strings nobody reads in the window: docstrings, parts of f-strings, what is printed or told by `check`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield id(node.value)
        elif isinstance(node, ast.JoinedStr):
            yield from map(id, node.values)
    for call in (*_calls(tree, "fault"), *_calls(tree, "print")):
        yield from (id(node) for node in ast.walk(call))


def _calls(tree: ast.Module, name: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and name in (getattr(node.func, "id", ""), getattr(node.func, "attr", "")):
            yield node


def _said(catalogue: Path) -> dict[str, str]:
    """What the catalogue says, obsolete entries too: words that come back find their translation again."""
    if not catalogue.is_file():
        return {}
    from babel.messages.pofile import read_po

    with catalogue.open("rb") as opened:
        found = read_po(opened, abort_invalid=True)
    entries = (*found.obsolete.values(), *found)
    return {str(entry.id): str(entry.string) for entry in entries if entry.id and entry.string}


def _file(places: Mapping[str, Iterable[str]], said: Mapping[str, str]) -> Iterator[str]:
    yield from _HEADER
    for words, files in places.items():
        yield f"\n#: {' '.join(files)}"
        yield f"msgid {_quoted(words)}\nmsgstr {_quoted(said.get(words, ''))}"
    for words in sorted(said.keys() - places.keys()):
        yield f"\n#~ msgid {_quoted(words)}\n#~ msgstr {_quoted(said[words])}"


def _quoted(words: str) -> str:
    escaped = words.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
