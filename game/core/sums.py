"""A sum as an author writes it, `n * 24 + 1.5`, worked out exactly: + − × ÷, brackets and named whole numbers.

Python's parser reads it, but only these few nodes are followed; there is no eval and no float.
"""

from __future__ import annotations

import ast
import operator
import re
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Final

LONGEST: Final = 100
"""Characters of a sum; keeps the parser away from towers of brackets."""
_SIGNS: Final = str.maketrans("×÷－−（）＋＊／", "*/--()+*/")
_PLAIN: Final = re.compile(r"(0|[1-9]\d{0,11})(\.\d{1,6})?")
_DO: Final[dict[type[ast.operator], Callable[[Fraction, Fraction], Fraction]]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}


def value(text: str, names: Mapping[str, int]) -> Fraction:
    """What the sum comes to. Raises KeyError for a name not given, ValueError for no sum and for dividing by nothing."""
    source = text.translate(_SIGNS)
    try:
        return _work(_tree(source), source, names)
    except ZeroDivisionError as error:
        raise ValueError(text) from error


def names_in(text: str) -> frozenset[str]:
    """The names a sum uses. Raises ValueError when it cannot be read."""
    return frozenset(node.id for node in ast.walk(_tree(text.translate(_SIGNS))) if isinstance(node, ast.Name))


def _tree(source: str) -> ast.expr:
    if len(source) > LONGEST:
        raise ValueError(source)
    try:
        return ast.parse(source.strip(), mode="eval").body
    except (SyntaxError, MemoryError, RecursionError) as error:
        raise ValueError(source) from error


def _work(node: ast.expr, source: str, names: Mapping[str, int]) -> Fraction:
    match node:
        case ast.Constant():
            return _written(ast.get_source_segment(source.strip(), node) or "")
        case ast.Name(id=name):
            return Fraction(names[name])
        case ast.UnaryOp(op=ast.USub(), operand=inner):
            return -_work(inner, source, names)
        case ast.BinOp(left=left, op=sign, right=right) if type(sign) in _DO:
            return _DO[type(sign)](_work(left, source, names), _work(right, source, names))
        case _:
            raise ValueError(source)


def _written(digits: str) -> Fraction:
    """A number exactly as it was typed: 0.1 is one tenth, and 1e999 or 0x10 are no numbers here."""
    if not _PLAIN.fullmatch(digits):
        raise ValueError(digits)
    return Fraction(digits)
