"""Records under rough hands: files that vanish, folders that turn into files, disks that fill, and pupils who are told."""

from __future__ import annotations

from pathlib import Path
from shutil import rmtree

import pytest

from game.app.game import Keeper
from game.app.opening import opened
from game.app.scenes.lesson_page import LessonPage
from game.app.scenes.pause import Pause
from game.core.events import Begun
from game.core.nodes import Text
from game.core.trees import walk
from game.records import store
from game.records.book import Records, Trouble, open_records
from game.records.store import UnavailableError
from tests.app.rooms import game, press

SEAT = "12-leopard-lake"
WARNING = "这次的进度还没能记下来，请告诉老师。"


def begun(n: int) -> Begun:
    return Begun("origin", "origin-01", f"origin-01-{n}", "seed", 40)


def reread(folder: Path, records: Records) -> int:
    """Events of the seat that a later start finds."""
    records.close()
    again = open_records([folder])
    found = len(again.events(SEAT))
    again.close()
    return found


def test_a_file_deleted_while_we_play_is_written_anew_with_all_that_is_known(tmp_path: Path) -> None:
    records = open_records([tmp_path])
    for n in range(3):
        records.append(SEAT, begun(n))
    next(tmp_path.glob("records-*.db")).unlink()
    records.append(SEAT, begun(3))
    assert records.kept and [notice.trouble for notice in records.notices] == [Trouble.DAMAGED]
    assert reread(tmp_path, records) == 4


def test_a_folder_pulled_out_like_a_stick_is_not_made_again(tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    records = open_records([folder])
    records.append(SEAT, begun(0))
    folder.rename(tmp_path / "pulled")
    records.append(SEAT, begun(1))
    assert not folder.exists() and not records.kept
    (tmp_path / "pulled").rename(folder)
    records.append(SEAT, begun(2))
    assert records.kept and records.notices == ()
    assert reread(folder, records) == 3


def test_a_folder_that_has_become_a_file_loses_nothing_that_is_in_memory(tmp_path: Path) -> None:
    folder = tmp_path / "存档"
    records = open_records([folder])
    records.append(SEAT, begun(0))
    rmtree(folder)
    folder.write_bytes(b"")
    records.append(SEAT, begun(1))
    assert not records.kept and len(records.events(SEAT)) == 2
    records.close()


@pytest.mark.parametrize("scene", [Pause(), LessonPage("origin", "origin-01")], ids=["pause", "lesson-page"])
@pytest.mark.parametrize("kept", [True, False])
def test_pupils_are_told_when_what_they_do_is_not_being_kept(scene: Pause | LessonPage, kept: bool) -> None:
    played = game(keeper=Keeper(kept=lambda: kept))
    press(played, "start", "sit")
    said = [node.words for node in walk(scene.view(played.world)) if isinstance(node, Text)]
    assert (WARNING in said) is not kept


def test_a_full_disk_is_told_to_the_pupil_and_forgotten_when_there_is_room_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise UnavailableError("database or disk is full")

    records = open_records([tmp_path])
    with monkeypatch.context() as disk:
        disk.setattr(store.Store, "add", full)
        records.append(SEAT, begun(0))
        assert not records.kept
        disk.setattr(store, "opened", full)
        records.append(SEAT, begun(1))
    records.append(SEAT, begun(2))
    assert records.kept
    assert reread(tmp_path, records) == 3


def test_what_happened_to_the_records_is_said_in_the_language_of_the_title(tmp_path: Path) -> None:
    records = open_records([tmp_path])
    records.append(SEAT, begun(0))
    records.close()
    file = next(tmp_path.glob("records-*.db"))
    file.write_bytes(b"x" * 9_000)
    house = opened((), tmp_path, {"language": "en"})
    assert house.records is not None
    assert house.game.world.notices == ("The file of records was damaged and has been set aside. Records saved from it: 1.",)
    press(house.game, "setup", "language=zh")
    assert house.game.world.notices == ("存档文件坏了，已经另外留好，找回了 1 条记录。",)
    press(house.game, "language=en", "back", "start", "sit")
    assert "Records saved" in house.game.world.notices[0]
    house.records.close()


def test_a_class_file_that_could_not_be_written_is_told_where_the_teacher_looks() -> None:
    sentence = "没能保存 class.yaml：Permission denied。请换一个能写的位置，或去掉写保护。"
    played = game(keeper=Keeper(save_class=lambda chosen: "Permission denied"))
    press(played, "desk", "band=P56", "save")
    assert sentence in [node.words for node in walk(played.view()) if isinstance(node, Text)]
