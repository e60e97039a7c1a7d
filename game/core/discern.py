"""The points of a set of scams and genuine messages (product §4.6, decision B6). Pure arithmetic; knows no case and no step."""

from __future__ import annotations

from fractions import Fraction


def edge(hits: int, scams: int, alarms: int, genuine: int) -> Fraction:
    """h/n₁ − f/n₀, from −1 to 1; 0 for any answer that does not look at the message, and while a kind is missing."""
    if not scams or not genuine:
        return Fraction(0)
    return Fraction(hits, scams) - Fraction(alarms, genuine)


def points(hits: int, scams: int, alarms: int, genuine: int) -> Fraction:
    """0–100 for a set: calling everything a scam and trusting everything both earn 0."""
    return 100 * max(Fraction(0), edge(hits, scams, alarms, genuine))
