"""词典: the words of money, each in one line. From a lesson it opens with the words of that sheet only."""

from __future__ import annotations

from dataclasses import dataclass, replace

from game.app.scene import Answer, Pop, World
from game.app.scenes.heading import heading
from game.content.registry import Term
from game.core.intents import Intent, Press
from game.core.nodes import (
    At,
    Backdrop,
    Canvas,
    Column,
    Grid,
    Mark,
    Mascot,
    Motion,
    Option,
    Role,
    Row,
    Sheet,
    Text,
)


@dataclass(frozen=True, slots=True)
class Terms:
    ids: tuple[str, ...] = ()
    """The words to show; none named = all of them."""
    open: str = ""
    name: str = "terms"

    def view(self, world: World) -> Canvas:
        words = self._words(world)
        chosen = world.registry.glossary[self.open] if self.open else words[0]
        many = len(words) > 6
        list_ = Grid(tuple(_entry(world, term, chosen) for term in words), 2 if many else 1, 10, id="terms")
        page = Column(
            (
                Text(chosen.word, Role.TITLE),
                Text(chosen.en, Role.HEADING, ink="tea"),
                Text(chosen.say_en if world.settings.language == "en" else chosen.say, Role.SPEECH, id="say"),
            ),
            gap=14,
            align="fill",
        )
        return Canvas(
            (
                Backdrop("museum", veil=0.3, blur=True),
                *heading(world.say("词典"), 400),
                At(Sheet(list_, pad=(26, 26), id="list", motion=Motion.ARRIVE), 40, 100, 640, 596, "stretch"),
                At(Sheet(page, pad=(38, 34), id=f"term:{chosen.id}", motion=Motion.ARRIVE), 704, 100, 536, 380),
                At(Row((Mascot("think", 210),), pack="right"), 704, 486, 500, 210, "bottom"),
            ),
            sound="page",
        )

    def handle(self, intent: Intent, world: World) -> Answer:
        match intent:
            case Press("back" | "words"):
                return self, (Pop(),)
            case Press(id_) if id_ in world.registry.glossary:
                return replace(self, open=id_), ()
        return self, ()

    def _words(self, world: World) -> tuple[Term, ...]:
        glossary = world.registry.glossary
        return tuple(glossary[id_] for id_ in self.ids) or tuple(glossary.values())


def _entry(world: World, term: Term, chosen: Term) -> Option:
    word = term.en if world.settings.language == "en" else term.word
    return Option(term.id, word, "chip", mark=Mark.CHOSEN if term == chosen else Mark.IDLE)
