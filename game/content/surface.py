"""Bytes into text, and the traps of Chinese typing found and mended before YAML sees them. Pure; knows no YAML library.

YAML tells most of these slips a line too late and in its own words, so they are looked for line by line first. Mending
keeps going: a mended line parses, and everything below it is still checked.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from game.content.sentences import tell
from game.core.problems import Problem, Span

MOST_BYTES = 256 * 1024
MOST_SLIPS = 20
"""Slips told on one line; whoever made more has the same cure for all."""

_HANZI = r"\u3400-\u9fff\uf900-\ufaff"
_UNSEEN = r"\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\ufff0-\ufffb\ufffe\uffff\x00-\x08\x0b-\x1f\x7f-\x9f"
_INVISIBLE = re.compile(f"[{_UNSEEN}]")
_LEAD = re.compile(r"[ \t\u00a0\u3000]*")
_WIDE = "－—–‐−﹣•·"
_DASH = re.compile(rf"[{_WIDE}](?![{_WIDE}])[ \u3000]*")
_TIGHT_DASH = re.compile(rf"-(?=[{_HANZI}“\"]|[a-z_]+[:：] )")
_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")
_ITEM_KEY = re.compile(r"[a-z_][a-z0-9_]*")
_COLON = re.compile(r"[ \u3000]*(：)[ \u3000]*")
_COMMENT = re.compile(r"(?<! )( ++)(#.*)$")
_INNER_COLON = re.compile(r":(?: +|$)")
_CHINESE = re.compile(f"[{_HANZI}]")
_LIST_MARKS = {"，": ", ", "、": ", ", "［": "[", "］": "]", "【": "[", "】": "]"}
_LIST = re.compile(r"\[[^\[\]]*\] *(#.*)?$")
_BRACES = re.compile(r"\{\{?\w*\}?\}[^:]*$")
_CLOSED = {'"': re.compile(r'"(?:[^"\\]|\\.)*"'), "'": re.compile(r"'(?:[^']|'')*'")}
_CURLY = {"“": "”", "‘": "’", "「": "」", "＂": "＂"}
_VALUE = rf"[^\s\"'\[\]{{}}&*!|>@%`,#?:\\{_WIDE}\u3000\u00a0{_UNSEEN}-][^:#\t\n{_UNSEEN}]*"
_TIDY = re.compile(
    rf" *(?:- +)*(?:[a-z_][a-z0-9_]*:(?: +(?:{_VALUE}|\[[A-Za-z0-9_, -]*\]))?|(?<=- )(?![A-Za-z_]){_VALUE})?$|#[^{_UNSEEN}]*$"
)
_STARTS = {"utf-16": (b"\xff\xfe", b"\xfe\xff"), "utf-32": (b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff")}


Shift = tuple[int, int, int]
"""Where mending changed the length of a line: its number, the column from which on, and how many characters went in."""


@dataclass(frozen=True, slots=True)
class Page:
    """The text of a file as it stands and as it is read on: the same lines, mended."""

    file: str
    text: str
    mended: str
    shifts: tuple[Shift, ...] = ()
    problems: tuple[Problem, ...] = ()


def decode(data: bytes, file: str) -> tuple[str | None, tuple[Problem, ...]]:
    """The text of a file, with plain line ends; None when it cannot be read at all."""
    if len(data) > MOST_BYTES:
        return None, (tell("LF101", Span(file), size=len(data) // 1024, most=MOST_BYTES // 1024),)
    if data.startswith(_STARTS["utf-16"]) or data.startswith(_STARTS["utf-32"]):
        return None, (tell("LF102", Span(file), guess="UTF-16"),)
    marked = data.startswith(b"\xef\xbb\xbf")
    try:
        text = data[3 if marked else 0 :].decode("utf-8")
    except UnicodeDecodeError as error:
        return None, (_foreign(data, file, error.start + (3 if marked else 0)),)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text, ((tell("LF104", Span(file)),) if marked else ())


def _foreign(data: bytes, file: str, at: int) -> Problem:
    """Not UTF-8: Chinese in the old encoding if that reads well, else no text at all."""
    line = data.count(b"\n", 0, at) + 1
    try:
        text = data.decode("gb18030")
    except UnicodeDecodeError:
        return tell("LF103", Span(file, line), at=at + 1)
    odd = sum(unicodedata.category(letter) in ("Cc", "Co", "Cn") and letter not in "\r\n\t" for letter in text)
    if odd > len(text) // 50:
        return tell("LF103", Span(file, line), at=at + 1)
    return tell("LF102", Span(file, line), guess="GB18030 / GBK")


def mend(text: str, file: str) -> Page:
    """The page with every slip of typing told and put right."""
    lines = text.split("\n")
    problems: list[Problem] = []
    shifts: list[Shift] = []
    for number, line in enumerate(lines, 1):
        if _TIDY.match(line):   # nearly every line: nothing on it can be a slip
            continue
        pencil = _Pencil(file, number, line)
        pencil.mend()
        lines[number - 1] = pencil.text
        problems += pencil.problems
        shifts += pencil.shifts
    return Page(file, text, "\n".join(lines), tuple(shifts), tuple(problems))


def original(shifts: tuple[Shift, ...], line: int, column: int) -> int:
    """The column in the file as it stands, for a column of the mended text."""
    return max(1, column - sum(extra for at, start, extra in shifts if at == line and column >= start))


def opens_curly(text: str) -> bool:
    """Whether the whole value stands in Chinese quotes, which YAML takes for part of it."""
    return len(text) > 1 and _CURLY.get(text[0]) == text[-1]


class _Pencil:
    """Goes over one line from left to right. `at` is where it is, in the text as mended so far."""

    def __init__(self, file: str, number: int, text: str) -> None:
        self.file, self.number, self.text = file, number, text
        self.at = 0
        self.problems: list[Problem] = []
        self.shifts: list[Shift] = []

    def mend(self) -> None:
        self.invisible()
        if not self.text.strip():
            return
        self.indent()
        if self.text.startswith("#", self.at):
            return
        in_list = self.dashes()
        if self.text.startswith("? ", self.at) and not _CHINESE.search(self.text, self.at):
            self.tell("LF125", self.at, key=self.text[self.at :].strip())
        key = self.key(_ITEM_KEY if in_list else _KEY)
        value = self.text[self.at :]
        if not value or value.startswith("#") or not (key or in_list):
            return
        if value[0] in "[［【":
            self.bracket_list()
        elif value[0] in "\"'":
            self.quoted(value[0])
        else:
            self.words()

    def tell(self, code: str, start: int, length: int = 1, **values: object) -> None:
        column = original(tuple(self.shifts), self.number, start + 1)
        self.problems.append(tell(code, Span(self.file, self.number, column, column + length), **values))

    def put(self, start: int, end: int, words: str) -> None:
        """Other words in the place of text[start:end]; what follows moves."""
        self.text = self.text[:start] + words + self.text[end:]
        extra = len(words) - (end - start)
        if extra:
            self.shifts.append((self.number, start + len(words) + 1, extra))

    def invisible(self) -> None:
        while found := _INVISIBLE.search(self.text):
            if len(self.problems) >= MOST_SLIPS:
                self.text = _INVISIBLE.sub("", self.text)
                return
            self.tell("LF122", found.start(), name=unicodedata.name(found[0], f"U+{ord(found[0]):04X}"))
            self.put(found.start(), found.end(), "")

    def indent(self) -> None:
        found = _LEAD.match(self.text)
        lead = found[0] if found else ""
        wide = next((at for at, letter in enumerate(lead) if letter in "\u00a0\u3000"), -1)
        if wide >= 0:
            self.tell("LF128", wide)
        if "\t" in self.text:
            self.tell("LF105", self.text.index("\t"))
        if not lead.isascii() or "\t" in lead:
            self.put(0, len(lead), lead.replace("\t", "  ").replace("\u3000", "  ").replace("\u00a0", " "))
        self.text = self.text.replace("\t", " ")
        self.at = len(self.text) - len(self.text.lstrip(" "))

    def dashes(self) -> bool:
        """Over the `- ` marks, if any; a full-width one, or one without its space, is told and mended."""
        start = self.at
        while len(self.problems) < MOST_SLIPS:
            wide = _DASH.match(self.text, self.at)
            if wide:
                self.tell("LF107", self.at, dash=wide[0][0])
                self.put(self.at, wide.end(), "- ")
            elif _TIGHT_DASH.match(self.text, self.at):
                self.tell("LF129", self.at)
                self.put(self.at, self.at + 1, "- ")
            if not self.text.startswith("- ", self.at):
                return self.at > start
            self.at += 1
            self.over_spaces()
        return True

    def key(self, name: re.Pattern[str]) -> bool:
        """Over `key: `, if there is one."""
        found = name.match(self.text, self.at)
        if not found:
            return False
        end = found.end()
        wide = _COLON.match(self.text, end)
        if wide:
            self.tell("LF106", wide.start(1), key=found[0])
            self.put(end, wide.end(), ": ")
        elif self.text.startswith(":", end) and self.text[end + 1 : end + 2] not in ("", " ", "/", "\u3000", "0"):
            self.tell("LF113", end, key=found[0])
            self.put(end, end + 1, ": ")
        if not self.text.startswith(":", end):
            return False
        self.at = end + 1
        self.over_spaces()
        return True

    def over_spaces(self) -> None:
        end = len(self.text) - len(self.text[self.at :].lstrip(" \u3000"))
        if "\u3000" in self.text[self.at : end]:
            self.put(self.at, end, " " * (end - self.at))
        self.at = end

    def bracket_list(self) -> None:
        """A list of ids in brackets; or a text that merely starts with one."""
        wide = self.text[self.at] != "["
        if not wide and not _LIST.match(self.text, self.at) and _CHINESE.search(self.text, self.at):
            self.tell("LF132", self.at, mark="[")
            return self.quote()
        at = self.at
        while at < len(self.text) and (at == self.at or self.text[at] != "#") and len(self.problems) < MOST_SLIPS:
            at = self.list_mark(at, self.text[at]) if self.text[at] in _LIST_MARKS else at + 1
        return None

    def list_mark(self, at: int, mark: str) -> int:
        self.tell("LF108", at, mark=mark)
        self.put(at, at + 1, _LIST_MARKS[mark])
        return at + len(_LIST_MARKS[mark])

    def quoted(self, mark: str) -> None:
        closed = _CLOSED[mark].match(self.text, self.at)
        if not closed:
            self.tell("LF112", self.at, mark=mark)
            self.put(self.at, len(self.text), _quote(self.text[self.at + 1 :].rstrip(" ”’")))
            return
        rest = self.text[closed.end() :].strip()
        if rest and not rest.startswith(("#", ":")):
            self.tell("LF131", closed.end(), mark=mark, rest=rest)
            self.quote()

    def words(self) -> None:
        """A text without quotes: what in it YAML would take for something else?"""
        text = self.text[self.at :]
        if text[0] in "@`%]}," or _BRACES.match(text):
            self.tell("LF132", self.at, mark=text[0])
            return self.quote()
        if text[0] in "{&*!|>?":
            return None
        comment = _COMMENT.search(text)
        if comment:
            before, lost = text[: comment.start()], comment[2]
            if _CHINESE.search(before) and (len(comment[1]) < 2 or not lost.startswith("# ")):
                self.tell("LF110", self.at + comment.start(2), lost=lost)
                return self.quote()
            text = before
        inner = _INNER_COLON.search(text)
        if inner:
            self.tell("LF109", self.at + inner.start())
            self.put(self.at, self.at + len(text), _quote(_INNER_COLON.sub("：", text).rstrip()))
        return None

    def quote(self) -> None:
        """Straight quotes around what is left of the line."""
        self.put(self.at, len(self.text), _quote(self.text[self.at :].rstrip()))


def _quote(words: str) -> str:
    return '"' + words.replace("\\", "\\\\").replace('"', '\\"') + '"'
