"""Places: tried before they are believed, and each file written by one program at a time."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

from game.records.places import FOLDER, candidates, claims, file_of, installs, writable


def test_a_named_folder_is_the_only_candidate(tmp_path: Path) -> None:
    assert candidates(tmp_path, Path("game")) == (tmp_path,)


def test_without_one_the_folder_beside_the_game_comes_before_the_users(tmp_path: Path) -> None:
    beside, users = candidates(None, tmp_path)
    assert beside == tmp_path / FOLDER
    assert tmp_path not in users.parents


def test_a_place_is_writable_when_a_file_survives_there_and_nothing_is_left_of_the_trial(tmp_path: Path) -> None:
    assert writable(tmp_path / "new" / "folder")
    assert list((tmp_path / "new" / "folder").iterdir()) == []


def test_a_place_below_a_file_is_not_writable(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert not writable(tmp_path / "file" / "folder")


def test_installations_are_known_by_their_files_and_by_what_is_left_of_them(tmp_path: Path) -> None:
    for name in ("records-a1.db", "records-b2.db.bak-1", "records-c3.lock", "records-d4.db-journal", "notes.txt"):
        (tmp_path / name).write_bytes(b"")
    assert installs(tmp_path) == ("a1", "b2")
    assert installs(tmp_path / "nowhere") == ()


def test_nobody_claims_what_another_program_is_writing(tmp_path: Path) -> None:
    for install in ("a1", "b2"):
        file_of(tmp_path, install).write_bytes(b"")
    one, two = next(claims(tmp_path)), next(claims(tmp_path))
    three = next(claims(tmp_path))
    assert (one.install, two.install) == ("a1", "b2")
    assert three.install not in ("a1", "b2")
    one.give_back()
    again = next(claims(tmp_path))
    assert again.install == "a1"
    for claim in (two, three, again):
        claim.give_back()


def test_a_wanted_installation_comes_first_and_new_ones_after(tmp_path: Path) -> None:
    found = list(islice(claims(tmp_path, "a1"), 3))
    assert found[0].install == "a1"
    assert len({claim.install for claim in found}) == 3
    for claim in found:
        claim.give_back()
