"""The only door to YAML: the events of a text, one by one. Never the composer, so nothing recurses and nothing is expanded.

Must never use the C loader: 100,000 nested brackets crash its process. Knows no lesson and no sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from yaml import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    MarkedYAMLError,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)
from yaml.parser import Parser
from yaml.reader import Reader
from yaml.scanner import Scanner, ScannerError
from yaml.tokens import (
    BlockEndToken,
    BlockMappingStartToken,
    FlowEntryToken,
    FlowSequenceEndToken,
    FlowSequenceStartToken,
    KeyToken,
    ScalarToken,
    ValueToken,
)

__all__ = [
    "AliasEvent",
    "DocumentStartEvent",
    "Event",
    "MappingEndEvent",
    "MappingStartEvent",
    "MarkedYAMLError",
    "ScalarEvent",
    "SequenceEndEvent",
    "SequenceStartEvent",
    "events",
]


def events(text: str) -> Iterator[Any]:
    """The events of a text. Raises MarkedYAMLError where it cannot be read."""
    source = _Events(text)
    while (event := source.get_event()) is not None:   # type: ignore[no-untyped-call]
        yield event


_BLANK = re.compile(r"(?: *(?:#[^\n\0]*)?\n)* *(?:#[^\n\0]*)?")
_FIELD = re.compile(r"([A-Za-z_][A-Za-z0-9_-]*):(?=[ \n\0])")
_PLAIN = re.compile(r"(?=[^\s\0?:,\[\]{}#&*!|>'\"%@`-]|-[^ \n\0])(?:[^ \n\0:]++|:(?![ \n\0])| ++(?![#\n\0]))++(?= *\n)")
_DOUBLE = re.compile(r'"([^"\\\n\0]*)"(?= *\n)')
_IDS = re.compile(r"\[ *[A-Za-z0-9_.-]+(?: *, *[A-Za-z0-9_.-]+)* *\](?= *\n)")
_ID = re.compile(r"[A-Za-z0-9_.-]+|,")


def _said(token: Any) -> ScalarEvent:
    """The event of a scalar without anchor and tag."""
    plain = bool(token.plain)
    return ScalarEvent(None, None, (plain, not plain), token.value, token.start_mark, token.end_mark, style=token.style)


class _Place:
    """A mark: line and column from 0, and nothing of the text."""

    __slots__ = ("column", "line")

    def __init__(self, line: int, column: int) -> None:
        self.line, self.column = line, column


class _Events(Reader, Scanner, Parser):
    """PyYAML's own reader, scanner and parser, with a short way for the lines lessons are made of.

    `field: value`, one-line texts and lists of ids are matched whole instead of letter by letter; everything else goes
    the old way. The tokens are the same (a test compares them); a lesson of 450 lines takes 6 ms instead of 20.
    """

    def __init__(self, text: str) -> None:
        Reader.__init__(self, text)
        Scanner.__init__(self)
        Parser.__init__(self)

    def fetch_flow_collection_start(self, token: Any) -> None:
        if self.flow_level:   # the scanner would look 1,024 brackets ahead, each time from the start
            raise ScannerError(None, None, "flow style within flow style", self.get_mark())
        super().fetch_flow_collection_start(token)

    def get_mark(self) -> Any:
        return _Place(self.line, self.column)

    def need_more_tokens(self) -> bool:
        if not self.tokens:
            return not self.done
        return bool(self.possible_simple_keys) and bool(super().need_more_tokens())

    def check_token(self, *choices: Any) -> bool:
        if not self.tokens or self.possible_simple_keys:
            super().check_token()
        return bool(self.tokens) and (not choices or isinstance(self.tokens[0], choices))

    def get_token(self) -> Any:
        if not self.tokens or self.possible_simple_keys:
            super().check_token()
        self.tokens_taken += 1
        return self.tokens.pop(0)

    def parse_node(self, block: bool = False, indentless_sequence: bool = False) -> Any:
        if not self.check_token(ScalarToken):
            return super().parse_node(block, indentless_sequence)
        self.state = self.states.pop()
        return _said(self.get_token())

    def parse_block_mapping_key(self) -> Any:
        self.check_token()
        if len(self.tokens) == 3 and type(self.tokens[0]) is KeyToken and type(self.tokens[1]) is ScalarToken:
            token = self.tokens[1]
            del self.tokens[:2]
            self.tokens_taken += 2
            self.state = self.parse_block_mapping_value
            return _said(token)
        return super().parse_block_mapping_key()   # type: ignore[no-untyped-call]

    def parse_block_mapping_value(self) -> Any:
        if not self.check_token(ValueToken):
            return super().parse_block_mapping_value()   # type: ignore[no-untyped-call]
        mark = self.get_token().end_mark
        if self.check_token(KeyToken, ValueToken, BlockEndToken):
            self.state = self.parse_block_mapping_key
            return self.process_empty_scalar(mark)
        if self.check_token(ScalarToken):
            self.state = self.parse_block_mapping_key
            return _said(self.get_token())
        self.states.append(self.parse_block_mapping_key)
        return self.parse_block_node_or_indentless_sequence()   # type: ignore[no-untyped-call]

    def scan_to_next_token(self) -> None:
        found = _BLANK.match(self.buffer, self.pointer)
        end = found.end() if found else self.pointer
        lines = self.buffer.count("\n", self.pointer, end)
        self.index += end - self.pointer
        if lines:
            self.line += lines
            self.column = end - self.buffer.rfind("\n", self.pointer, end) - 1
            if not self.flow_level:
                self.allow_simple_key = True
        else:
            self.column += end - self.pointer
        self.pointer = end

    def fetch_more_tokens(self) -> None:
        if not self.flow_level and not self.possible_simple_keys:
            self.scan_to_next_token()
            self.unwind_indent(self.column)
            # At the left edge `...` and `---` end and begin documents: only the old way knows them.
            if self._field() or (self.column and self.indent != self.column and self._value()):
                return
        super().fetch_more_tokens()

    def _skip(self, length: int) -> Any:
        """Over so many characters of one line; the mark behind them."""
        self.pointer += length
        self.index += length
        self.column += length
        return self.get_mark()

    def _field(self) -> bool:
        """`name:` where a field may start."""
        found = _FIELD.match(self.buffer, self.pointer) if self.allow_simple_key else None
        if not found:
            return False
        start = self.get_mark()
        if self.add_indent(self.column):
            self.tokens.append(BlockMappingStartToken(start, start))
        end = self._skip(len(found[1]))
        self.tokens += (KeyToken(start, start), ScalarToken(found[1], True, start, end), ValueToken(end, self._skip(1)))
        self.allow_simple_key = False
        return True

    def _value(self) -> bool:
        """A text or a list of ids that ends with its line."""
        found = _PLAIN.match(self.buffer, self.pointer)
        if found and not self._goes_on(found.end()):
            start = self.get_mark()
            self.tokens.append(ScalarToken(found[0], True, start, self._skip(len(found[0]))))
        elif found := _DOUBLE.match(self.buffer, self.pointer):
            start = self.get_mark()
            self.tokens.append(ScalarToken(found[1], False, start, self._skip(len(found[0])), '"'))
        elif found := _IDS.match(self.buffer, self.pointer):
            self._ids(found[0])
        else:
            return False
        self.allow_simple_key = False
        return True

    def _goes_on(self, end: int) -> bool:
        """Whether a plain text is continued on a deeper line below."""
        found = _BLANK.match(self.buffer, end)
        after = found.end() if found else end
        column: int = after - self.buffer.rfind("\n", 0, after) - 1
        return column > self.indent and bool(self.buffer[after] != "\0")

    def _ids(self, words: str) -> None:
        start = self.get_mark()
        self.tokens.append(FlowSequenceStartToken(start, self._skip(1)))
        at = 1
        for found in _ID.finditer(words):
            start = self._skip(found.start() - at)
            end = self._skip(len(found[0]))
            at = found.end()
            self.tokens.append(FlowEntryToken(start, end) if found[0] == "," else ScalarToken(found[0], True, start, end))
        start = self._skip(len(words) - 1 - at)
        self.tokens.append(FlowSequenceEndToken(start, self._skip(1)))
