"""Small lessons of one to three steps, made by the game and not by an author: an encounter in town, a booster, an inbox.

They are played by the same session and the same player as any lesson (decision A13). What they record is named after the
bank, `cases`: the purse pays no wage and no coins for it, everything else is folded like any other answer.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import get_args

from game.content.casebook import bank_of
from game.content.cases import Bank, translate
from game.content.library import BANK
from game.content.models import Band, Head, Lesson, PlaceId, Step, Teacher
from game.content.words import catalogue
from game.steps import MODELS

PACK = BANK.name
"""The pack small lessons belong to. No folder of lessons has this name."""


def small_lesson(id_: str, title: str, place: PlaceId, steps: Iterable[Step], bands: Iterable[Band] = get_args(Band)) -> Lesson:
    """A lesson without cover, sentences or teacher's page, for nobody opens it from a shelf. `title` is on its ribbon.

    Steps of other lessons may stand in it, as they are and with their own ids.
    """
    played = tuple(steps)
    head = Head.model_construct(
        lesson=id_,
        title=title,
        hook=title,
        bands=tuple(bands),
        minutes=len(played),
        place=place,
        competences=(),
        facts=(),
        learned=(),
        teacher=Teacher.model_construct(goal="", plan=(), ask=()),
    )
    return Lesson(PACK, head, played, "")


def judge_step(case: str, language: str = "zh", folder: Path = BANK) -> Step | None:
    """The step that asks about one case of the bank, its id in small letters; None when the bank does not have it whole."""
    bank = spoken_bank((case,), language, folder)
    if case not in bank.cases:
        return None
    told = bank.cases[case]
    step = MODELS["judge"].model_validate({"id": case.lower(), "type": "judge", "case": case})
    about = {"competences": told.competences, "facts": told.facts, "patterns": told.patterns, "difficulty": told.difficulty}
    return step.with_cases(bank).model_copy(update=about)


def retold(lesson: Lesson, title: str, language: str) -> Lesson:
    """A small lesson made of cases in another language."""
    bank = spoken_bank((case.id for step in lesson.steps for case in step.told), language)
    head = lesson.head.model_copy(update={"title": title, "hook": title})
    return replace(lesson, head=head, steps=tuple(step.with_cases(bank) for step in lesson.steps))


def spoken_bank(cases: Iterable[str], language: str = "zh", folder: Path = BANK) -> Bank:
    """The part of the bank some cases lie in, in a language."""
    return translate(bank_of(cases, folder), catalogue(folder, language))
