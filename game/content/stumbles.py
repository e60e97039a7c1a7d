"""Where YAML itself gives up: what it means in our words, and which line is to blame. Knows no field and no file."""

from __future__ import annotations

import re

from game.content.sentences import tell
from game.content.source import MarkedYAMLError
from game.content.surface import Page, original
from game.core.problems import Problem, Span

MOST_LEVELS = 20
NEARBY = 60
"""Lines around a crooked one among which its neighbours are looked for."""

_MEANINGS = (
    ("could not find expected ':'", "LF126"),
    ("mapping values are not allowed", "LF114"),
    ("sequence entries are not allowed", "LF114"),
    ("mapping keys are not allowed", "LF125"),
    ("while scanning a quoted scalar", "LF112"),
    ("while parsing a flow", "LF118"),
    ("flow style", "LF118"),
    ("too deep", "LF121"),
    ("expected <block end>", "LF114"),
    ("expected '<document start>'", "LF114"),
    ("while scanning an anchor", "LF116"),
    ("while scanning an alias", "LF116"),
    ("while scanning a tag", "LF117"),
    ("while parsing a tag", "LF117"),
    ("while parsing a node", "LF117"),
    ("directive", "LF119"),
    ("cannot start any token", "LF132"),
)
_AT_CONTEXT = ("LF112", "LF118", "LF126")
"""Codes whose cause lies where YAML began what it could not finish."""
_WHOLE_LINE = ("LF123", "LF126")
_NO_COLON = re.compile(r" *(?:- +)*([a-z_]+)(?= |$)")


def explain(error: MarkedYAMLError, page: Page) -> tuple[Problem, int]:
    """The problem, and the line (from 0) it came to light on."""
    said = f"{error.context or ''} {error.problem or ''}"
    code = next((code for words, code in _MEANINGS if words in said), "LF123")
    mark = error.context_mark if code in _AT_CONTEXT and error.context_mark else error.problem_mark
    line, column = (mark.line, mark.column) if mark else (0, 0)
    lines = page.mended.split("\n")
    words = lines[line] if line < len(lines) else ""
    forgotten = _forgotten_colon(code, said, lines, line)
    if forgotten:
        return _at("LF133", page, forgotten[0], forgotten[1], len(forgotten[2]), key=forgotten[2]), forgotten[0]
    dashless = _dashless(lines, line) if code == "LF114" and words.lstrip().startswith("- ") else -1
    if dashless >= 0:
        return _at("LF134", page, dashless, _indent(lines[dashless]), 1), dashless
    if code == "LF114":   # the eye goes to the first word of the line, not to its colon
        crooked = _crooked(lines, line)
        line = crooked if crooked >= 0 else line
        column = _indent(lines[line])
    length = max(1, len(words.rstrip()) - column) if code in _WHOLE_LINE else 1
    mark_said = words[column : column + 1] or "?"
    return _at(code, page, line, column, length, mark=mark_said, key=words.strip(), most=MOST_LEVELS), line


def _at(code: str, page: Page, line: int, column: int, length: int, **values: object) -> Problem:
    column = original(page.shifts, line + 1, column + 1)
    return tell(code, Span(page.file, line + 1, column, column + length), **values)


def _dashless(lines: list[str], line: int) -> int:
    """The line where a list lost its first dash, if that is why the dash on this line fits nothing; else -1.

    Everything above that stands further right belongs to one entry; if its first line has no dash, there it was lost.
    """
    column, first = _indent(lines[line]), -1
    for at in range(line - 1, -1, -1):
        if lines[at].strip() and _indent(lines[at]) <= column:
            opens_list = lines[at].rstrip().endswith(":")
            return first if opens_list and first >= 0 and not lines[first].lstrip().startswith("- ") else -1
        first = at if lines[at].strip() else first
    return -1


def _crooked(lines: list[str], line: int) -> int:
    """The line above whose dash stands out of line with the others of its list, so that this field fits nothing; else -1."""
    above = next((at for at in range(line - 1, -1, -1) if lines[at].strip()), -1)
    wanted = _indent(lines[line]) - 2
    if above < 0 or not lines[above].lstrip().startswith("- ") or _indent(lines[above]) == wanted:
        return -1
    others = (*lines[max(0, above - NEARBY) : above], *lines[line : line + NEARBY])
    return above if any(other.startswith(" " * wanted + "- ") for other in others) else -1


def _indent(words: str) -> int:
    return len(words) - len(words.lstrip(" "))


def _forgotten_colon(code: str, said: str, lines: list[str], line: int) -> tuple[int, int, str] | None:
    """Where a field lost its colon (`- id dawn`): its line, column and name. YAML stumbles on the line, or on the next."""
    if "mapping values are not allowed" in said:
        line -= 1
        while line > 0 and not lines[line].strip():
            line -= 1
    elif code != "LF126":
        return None
    found = _NO_COLON.match(lines[line]) if 0 <= line < len(lines) else None
    return (line, found.start(1), found[1]) if found and ": " not in lines[line] else None
