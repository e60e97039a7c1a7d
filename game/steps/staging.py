"""One shot of a scene: what is said, by whom, who stands opposite. Story and branch are both strings of shots.

Decides who stands on which side and keeps them there from shot to shot; knows no choice, no score and no pixel.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Annotated

from pydantic import Field

from game.content.models import Face, Fault, Gesture, PictureName, SceneName, Speech, Who, fault
from game.content.models import Model as Part
from game.core.cast import NAMES
from game.core.nodes import Picture, Puppet, Stage


class Shot(Part):
    """What is said and who is to be seen; without `who` the narrator speaks."""

    text: Speech
    who: Who | None = None
    face: Face = "calm"
    gesture: Gesture = "rest"
    with_: Annotated[Who | None, Field(alias="with")] = None
    """The person who stands opposite and listens."""
    with_face: Face = "calm"
    picture: PictureName | None = None
    scene: SceneName | None = None
    """The scene changes with this shot and stays so."""


def faults(shot: Shot, *path: str | int) -> Iterator[Fault]:
    """What a shot gets wrong about its people; `path` leads to the shot."""
    if shot.with_ and shot.with_ == shot.who:
        yield fault("LF321", *path, "with", value="with", why="对面站的人就是说话的人")


def stage(shots: Sequence[Shot], scene: str, key: str) -> Stage:
    """The last shot as it stands; those before it settle the sides and the scene."""
    shot = shots[-1]
    sides = _sides(shots)
    cast = []
    if shot.who:
        cast.append(Puppet(shot.who, shot.face, shot.gesture, sides[shot.who], id=f"puppet-{shot.who}"))
    if shot.with_:
        listens = bool(shot.who)
        cast.append(Puppet(shot.with_, shot.with_face, side=sides[shot.with_], dim=listens, id=f"puppet-{shot.with_}"))
    return Stage(
        scene=next((past.scene for past in reversed(shots) if past.scene), scene),
        words=shot.text,
        speaker=NAMES[shot.who] if shot.who else "",
        side=sides.get(shot.who or "", "left"),
        cast=tuple(cast),
        picture=Picture(shot.picture, 420, 330, mat=True, id=f"picture-{shot.picture}") if shot.picture else None,
        key=key,
    )


def _sides(shots: Sequence[Shot]) -> dict[str, str]:
    """Who stands where in the last shot: where they stood in the one before, else speakers left, listeners right."""
    sides: dict[str, str] = {}
    for shot in shots:
        wishes: dict[str, str] = {who: side for who, side in ((shot.with_, "right"), (shot.who, "left")) if who}
        now = {who: sides[who] for who in wishes if who in sides}
        for who, wish in reversed(wishes.items()):
            if who not in now:
                now[who] = wish if wish not in now.values() else "left" if wish == "right" else "right"
        sides = now
    return sides
