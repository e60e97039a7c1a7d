"""Who sits here: a class number and a picture, chosen without typing. No names, ever."""

from __future__ import annotations

from dataclasses import dataclass, replace

from game.app.scene import Answer, Offer, Pop, Replace, Sit, World
from game.app.scenes.heading import heading
from game.core.intents import Intent, Press
from game.core.nodes import (
    At,
    Backdrop,
    Button,
    Canvas,
    Column,
    Grid,
    Grow,
    Mark,
    Motion,
    Option,
    Role,
    Row,
    SeatPicture,
    Sheet,
    Text,
)
from game.play.seat import ANIMALS, CLASSES, GROUNDS, Seat


@dataclass(frozen=True, slots=True)
class Seats:
    seat: Seat
    name: str = "seats"

    @classmethod
    def for_class(cls, world: World) -> Seats:
        """The seat that sat here last since the start, in the class the teacher’s desk has set."""
        last = world.seat or Seat(1, "leopard", "lake")
        return cls(replace(last, number=world.class_file.number or last.number))

    def view(self, world: World) -> Canvas:
        animals = Grid(tuple(self._animal(world, i, animal) for i, animal in enumerate(ANIMALS, 1)), 5, 12)
        grounds = Grid(tuple(self._ground(world, ground) for ground in GROUNDS), 6, 10)
        left = Column((animals, grounds), gap=14, align="fill", pack="middle", id="seats")
        return Canvas(
            (
                Backdrop("courtyard", veil=0.3, blur=True),
                *heading(world.say("今天谁来当小小金融家？")),
                At(Sheet(left, pad=(30, 22), id="pictures", motion=Motion.ARRIVE), 40, 96, 800, 600, "stretch"),
                At(Sheet(self._card(world), pad=(26, 22), id="me", motion=Motion.ARRIVE), 864, 96, 376, 600, "stretch"),
            )
        )

    def handle(self, intent: Intent, world: World) -> Answer:
        number = self.seat.number
        match intent:
            case Press("back"):
                return self, (Pop(),)
            case Press("sit"):
                from game.app.scenes.town import Town

                return self, (Sit(self.seat), Replace(Town()), Offer())
            case Press("fewer"):
                return replace(self, seat=replace(self.seat, number=max(CLASSES[0], number - 1))), ()
            case Press("more"):
                return replace(self, seat=replace(self.seat, number=min(CLASSES[-1], number + 1))), ()
            case Press(id_) if id_ in ANIMALS:
                return replace(self, seat=replace(self.seat, animal=id_)), ()
            case Press(id_) if id_ in GROUNDS:
                return replace(self, seat=replace(self.seat, ground=id_)), ()
        return self, ()

    def _animal(self, world: World, place: int, animal: str) -> Option:
        mark = Mark.CHOSEN if animal == self.seat.animal else Mark.IDLE
        picture = f"seat/{animal}-{self.seat.ground}"
        return Option(animal, world.say(ANIMALS[animal]), "card", str(place), picture, mark)

    def _ground(self, world: World, ground: str) -> Option:
        mark = Mark.CHOSEN if ground == self.seat.ground else Mark.IDLE
        return Option(ground, world.say(GROUNDS[ground]), "chip", mark=mark)

    def _card(self, world: World) -> Column:
        picture = SeatPicture(self.seat.animal, self.seat.ground, 170, id=str(self.seat), motion=Motion.POP)
        stepper = Row(
            (
                Button("fewer", look="small", icon="minus", key="undo"),
                Grow(Text(world.say("{n}班", n=self.seat.number), Role.NAME, "centre")),
                Button("more", look="small", icon="plus", key="next"),
            ),
            gap=10,
        )
        ground, animal = world.say(GROUNDS[self.seat.ground]), world.say(ANIMALS[self.seat.animal])
        name = world.say("{ground}{animal}", ground=ground, animal=animal)
        return Column(
            (
                picture,
                Text(name, Role.NAME, "centre"),
                stepper,
                Button("sit", world.say("就是我"), "primary", icon="check", key="enter", wide=260),
            ),
            gap=20,
            align="centre",
            pack="middle",
        )
