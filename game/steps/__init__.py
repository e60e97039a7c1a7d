"""The step types, one file each. A new type is its file, its test, its sample and one line here.

A step owns its interaction only; retries, hints, feedback and scores are wrapped around it by play/attempt.py.
"""

from __future__ import annotations

from game.steps import (
    barter,
    board,
    branch,
    choice,
    classify,
    cloze,
    inbox,
    inspect,
    judge,
    ledger,
    match,
    multi,
    number,
    order,
    story,
    talk,
    timeline,
    truefalse,
)
from game.steps.contract import Kind, kind_of

KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in map(
        kind_of,
        (
            barter,
            board,
            branch,
            choice,
            classify,
            cloze,
            inbox,
            inspect,
            judge,
            ledger,
            match,
            multi,
            number,
            order,
            story,
            talk,
            timeline,
            truefalse,
        ),
    )
}
MODELS = {name: kind.model for name, kind in KINDS.items()}
"""The model of each type, by its name in lessons."""
