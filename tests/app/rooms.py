"""What the tests of the app share: a game with nothing kept, and every scene opened the way a pupil or teacher opens it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction
from functools import lru_cache

from game.app.game import Game, Keeper
from game.app.opening import EPOCH, assembled
from game.app.scene import Scene, Settings, World
from game.app.scenes.album import Album
from game.app.scenes.casefile import CaseBook
from game.app.scenes.desk import Desk
from game.app.scenes.figures import Figures
from game.app.scenes.help import Help
from game.app.scenes.inbox import Emptied, Inbox
from game.app.scenes.lesson_page import LessonPage
from game.app.scenes.notes import Notes
from game.app.scenes.pause import Pause
from game.app.scenes.place import PlacePage
from game.app.scenes.result import Result
from game.app.scenes.seats import Seats
from game.app.scenes.setup import Setup
from game.app.scenes.sorry import Sorry
from game.app.scenes.terms import Terms
from game.app.scenes.title import Title
from game.app.scenes.town import Town
from game.app.shelf import LessonCard, Shelf
from game.content.cases import Bank, read_cases
from game.content.library import BANK
from game.content.models import Lesson
from game.core.events import Attempted, Begun, Finished, Judged
from game.core.intents import Press
from game.play.classfile import ClassFile
from game.play.progress import fold, sitting
from game.play.seat import Seat
from tests.app import purses

TODAY = date(2026, 9, 1)


def game(settings: Settings | None = None, band: str = "P34", keeper: Keeper | None = None) -> Game:
    """A game at its title; nothing is kept unless a keeper is given."""
    chosen = settings or Settings(sound=False)
    return assembled(Shelf.found(), keeper or Keeper(), ClassFile(band=band), chosen, TODAY)


def press(played: Game, *ids: str) -> None:
    for id_ in ids:
        played.press(Press(id_))


def lived_in(world: World) -> World:
    """The world of a seat that has finished half its lessons and stopped in the middle of one."""
    world = replace(world, seat=Seat(12, "leopard", "lake"), where="小小金融家/存档/records-4f2a.db")
    progress = world.progress
    for n, card in enumerate(world.library.cards):
        run = f"{card.lesson}-1"
        progress = fold(progress, Begun(card.pack, card.lesson, run, "seed", 40))
        if n % 2 == 0:
            progress = fold(progress, Finished(card.pack, card.lesson, run, 1, 0.6 + 0.2 * (n % 3)))
    day = (TODAY - EPOCH).days
    return replace(world, progress=progress).after(*verdicts(), recalled(), *purses.entries(day - 1), sitting(progress, day))


@lru_cache(1)
def bank() -> Bank:
    return read_cases(BANK)


def verdicts() -> tuple[Judged, ...]:
    """A verdict on every case of the bank a month ago: all scams caught, every third genuine message wronged."""
    day = (TODAY - EPOCH).days - 30
    return tuple(
        Judged("cases", "small", "small-1", case.id.lower(), day, case.id, case.pattern, case.channel, case.scam,
               1 if case.scam or n % 3 == 0 else 4, flags=case.flags)
        for n, case in enumerate(bank().cases.values())
    )  # fmt: skip


def recalled() -> Attempted:
    """The first recall item of the first lesson about money, a month ago."""
    return Attempted(
        pack="origin", lesson="origin-01", run="origin-01-1", step="recall-trouble", type="choice", place="market",
        day=(TODAY - EPOCH).days - 30, graded=True, first=1.0, score=1.0, chance=0.25, weight=1, tries=1, hints=0, recall=True,
    )  # fmt: skip


def scenes(world: World) -> dict[str, Scene]:
    """Every scene besides the player, by a name of its own."""
    cards = world.library.cards
    longest = max(cards, key=lambda card: len(card.title))
    things = world.library.keepsakes()
    met = next((f"{pack}/{thing.id}" for pack, thing in things if world.progress.played(pack, thing.lesson).finished), "")
    glossary = world.registry.glossary
    wordy = max(glossary.values(), key=lambda term: len(term.say))
    lesson = loaded(world, longest)
    figures = Figures.of({str(world.seat or Seat(12, "leopard", "lake")): verdicts(), "12-yak-snow": verdicts()[:40]}, 12)
    return {
        "title": Title(),
        "seats": Seats(Seat(12, "leopard", "lake")),
        "town": Town(),
        **{f"place-{place}": PlacePage(place) for place in sorted({card.place for card in cards})},
        "place-empty": PlacePage(next(place for place in ("elder", "rights", "ranch") if all(c.place != place for c in cards))),
        "lesson-page": LessonPage(*longest.key),
        "lesson-page-begun": LessonPage(*cards[1].key),
        "pause": Pause(),
        "result": Result(longest.pack, lesson.head, f"{longest.lesson}-1", Fraction(4, 5), 120),
        "album": Album(),
        "album-open": Album(met),
        "terms": Terms(),
        "terms-open": Terms((), wordy.id),
        "terms-few": Terms(tuple(list(glossary)[:3])),
        "setup": Setup(),
        "desk": Desk.opened(world),
        "notes": Notes(longest.pack, longest.lesson),
        "help": Help(),
        "inbox": Inbox(),
        "inbox-emptied": Emptied(),
        "casefile": CaseBook(),
        **{f"casefile-{pattern}": CaseBook(open=pattern) for pattern in ("T04", "T11", "T16")},
        "casefile-flags": CaseBook("flags"),
        "casefile-flag": CaseBook("flags", "FLAG-PAY-STRANGE"),
        "figures": figures,
        "figures-few": replace(figures, trials=figures.trials[1:]),
        **purses.scenes(world),
        "sorry": Sorry(("lessons/origin/01-a-day-without-money.yaml:106:11  LF202  没有 “barter” 这种题型。",) * 3),
    }


def loaded(world: World, card: LessonCard) -> Lesson:
    lesson, problems = world.library.lesson(*card.key)
    assert lesson is not None, problems
    return lesson
