"""The case file as a pupil pages through it."""

from __future__ import annotations

from game.app.game import Game
from game.app.scenes.casefile import NAMES, CaseBook
from game.content.registry import Registry
from game.core.events import Judged
from game.core.nodes import Mark, Node, Option, Phone, Text
from game.core.trees import walk
from tests.app.rooms import bank, game, press


def judged(case: str, scam_called: bool) -> Judged:
    told = bank().cases[case]
    return Judged(
        "cases", "small", "small-1", "x", 3, case, told.pattern, told.channel, told.scam, 1 if scam_called else 4,
        flags=told.flags,
    )  # fmt: skip


def opened(*events: Judged, band: str = "P34") -> Game:
    """At the station, with the case file open."""
    played = game(band=band)
    press(played, "start", "sit")
    played.world = played.world.after(*events)
    press(played, "place-station", "casefile")
    assert isinstance(played.scene, CaseBook)
    return played


def options(node: Node) -> dict[str, Option]:
    return {part.id: part for part in walk(node) if isinstance(part, Option)}


def words(node: Node) -> str:
    return "\n".join(part.words for part in walk(node) if isinstance(part, Text))


def test_every_pattern_that_may_be_simulated_has_a_short_name() -> None:
    assert set(NAMES) == {pattern.id for pattern in Registry().patterns.values() if pattern.simulate}


def test_a_folder_shows_what_became_of_it() -> None:
    caught, missed = judged("T11-s1", True), judged("T14-s1", False)
    folders = options(opened(caught, missed, judged("T07-s1", True), judged("T07-g1", False)).view())
    state = {id_: (folders[id_].picture, folders[id_].mark) for id_ in ("T11", "T14", "T07", "T08")}
    assert state == {
        "T11": ("papers/file-closed", Mark.IDLE),
        "T14": ("papers/file-open", Mark.IDLE),
        "T07": ("papers/file-closed", Mark.RIGHT),
        "T08": ("papers/file-waiting", Mark.EMPTY),
    }


def test_only_what_suits_the_class_waits_but_nothing_met_is_hidden() -> None:
    assert "T02" not in options(opened().view())
    assert "T02" in options(opened(judged("T02-s1", True)).view())
    assert "T02" in options(opened(band="J79").view())


def test_an_open_folder_shows_the_sealed_message_and_what_to_do() -> None:
    played = opened(judged("T11-s1", True))
    press(played, "T11")
    shown, case = played.view(), bank().cases["T11-s1"]
    (phone,) = [part for part in walk(shown) if isinstance(part, Phone)]
    assert phone.stamp and [bubble.words for bubble in phone.bubbles] == list(case.body)
    assert case.act in words(shown)


def test_the_way_back_shuts_the_folder_before_it_leaves_the_book() -> None:
    played = opened(judged("T11-s1", True))
    press(played, "T11", "back")
    assert played.scene == CaseBook()
    press(played, "back")
    assert played.scene.name == "place"


def test_a_case_a_lesson_told_itself_has_a_folder_without_a_message() -> None:
    played = opened(Judged("kids", "kids-02", "r", "call", 3, "kids-02/call", "T11", "chat", True, 1, flags=("FLAG-URGENT",)))
    press(played, "T11")
    assert not any(isinstance(part, Phone) for part in walk(played.view()))
    assert "聊天" in words(played.view())


def test_flags_are_learned_from_unveiled_scams_and_say_one_line_each() -> None:
    played = opened(judged("T11-s1", False))
    press(played, "flags")
    chips = options(played.view())
    known = {id_ for id_, chip in chips.items() if id_.startswith("FLAG-") and chip.enabled}
    assert known == set(bank().cases["T11-s1"].flags) and len([id_ for id_ in chips if id_.startswith("FLAG-")]) == 20
    press(played, "FLAG-SECRECY")
    flag = played.world.registry.flags["FLAG-SECRECY"]
    assert all(said in words(played.view()) for said in (flag.say, flag.why, flag.cousin))


def test_a_press_on_what_is_still_unknown_opens_nothing() -> None:
    played = opened(judged("T11-s1", True))
    press(played, "T08", "FLAG-SHILL")
    assert played.scene == CaseBook()


def test_what_the_registry_does_not_know_is_not_counted_and_opens_nothing() -> None:
    strange = Judged("later", "later-01", "r", "s", 3, "T99-s1", "T99", "chat", True, 1, flags=("FLAG-LATER", "FLAG-URGENT"))
    played = opened(strange, judged("T11-s1", True))
    press(played, "T99")
    assert played.scene == CaseBook()
    press(played, "flags", "FLAG-LATER")
    assert played.scene == CaseBook("flags")
    known = set(bank().cases["T11-s1"].flags) | {"FLAG-URGENT"}
    assert f"认得 {len(known)} 面红旗，一共 20 面" in words(played.view())
