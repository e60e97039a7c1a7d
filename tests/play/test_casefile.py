"""The case file: what a seat has met, and why crying wolf closes no case."""

from __future__ import annotations

from dataclasses import replace

from game.core.events import Judged, Sitting
from game.play.casefile import CaseFile, File, first_verdicts, folded

FLAGS = ("FLAG-TOO-GOOD", "FLAG-SECRECY")


def judged(case: str, verdict: int, channel: str = "chat", flags: tuple[str, ...] = FLAGS) -> Judged:
    scam = "-s" in case
    return Judged(
        "cases", "small", "small-1", case.lower(), 3, case, case[:3], channel, scam, verdict, flags=flags if scam else ()
    )


def test_a_scam_called_one_is_caught_and_kept() -> None:
    book = folded([judged("T11-s1", 1), judged("T11-s2", 2, "sms")])
    assert book.files == {"T11": File(("chat", "sms"), caught=2, scam="T11-s2")}
    assert book.flags == FLAGS


def test_a_scam_that_was_believed_stands_in_the_file_until_one_is_caught() -> None:
    missed = folded([judged("T11-s1", 4)])
    assert missed.files["T11"] == File(("chat",), missed=1, scam="T11-s1")
    assert folded([judged("T11-s2", 1)], missed).files["T11"].scam == "T11-s2"
    assert folded([judged("T11-s2", 1), judged("T11-s3", 4)]).files["T11"].scam == "T11-s2"


def test_a_case_is_closed_only_when_its_genuine_twin_was_believed_too() -> None:
    wolf = folded([judged(f"T11-{kind}{n}", 1) for kind in "sg" for n in range(1, 7)])
    trusting = folded([judged(f"T11-{kind}{n}", 4) for kind in "sg" for n in range(1, 7)])
    assert not wolf.files["T11"].closed and not trusting.files["T11"].closed
    assert folded([judged("T11-s1", 2), judged("T11-g1", 3)]).files["T11"].closed


def test_genuine_messages_are_counted_as_believed_or_wronged() -> None:
    book = folded([judged("T11-g1", 1), judged("T11-g2", 3), judged("T11-g3", 4)])
    assert book.files["T11"] == File(("chat",), believed=2, wronged=1)


def test_flags_are_kept_once_and_in_the_order_of_meeting() -> None:
    book = folded([judged("T11-s1", 4), judged("T14-s1", 1, flags=("FLAG-SECRECY", "FLAG-URGENT"))])
    assert book.flags == (*FLAGS, "FLAG-URGENT")


def test_a_story_without_a_pattern_opens_no_file_but_shows_its_flags() -> None:
    book = folded([replace(judged("T11-s1", 1), pattern="")])
    assert book == CaseFile(flags=FLAGS)


def test_only_verdicts_count() -> None:
    assert folded([Sitting(4)]) == CaseFile()


def test_the_first_verdict_on_a_message_is_the_one_that_counts() -> None:
    events = [judged("T11-s1", 4), judged("T11-g1", 4), judged("T11-s1", 1), Sitting(4)]
    assert [(event.case, event.verdict) for event in first_verdicts(events)] == [("T11-s1", 4), ("T11-g1", 4)]
