"""Stars of a finished lesson: for finishing, for doing it well, and for growing beyond one's own earlier result.

A pupil is compared with nobody else. Knows two scores and nothing of lessons.
"""

from __future__ import annotations

from fractions import Fraction

GOOD = Fraction(3, 4)
GREAT = Fraction(9, 10)
GROWTH = Fraction(1, 5)
"""So much above one's own best result so far earns one star more (decision B3)."""
MOST = 3


def stars(score: Fraction, before: Fraction | None = None) -> int:
    """1–3 stars for a lesson finished with `score` (0–1); `before` is the best earlier result, None the first time."""
    lit = 1 + (score >= GOOD) + (score >= GREAT)
    grown = before is not None and score - before >= GROWTH
    return min(MOST, lit + grown)
