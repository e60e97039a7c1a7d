"""The records as the game sees them: kept where possible, in memory whatever happens, and nothing hidden."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from game.core.events import Attempted, Event, Finished, Sitting
from game.play.progress import folded, sitting
from game.records import store
from game.records.book import Records, Trouble, open_records
from game.records.rows import row
from tests.records.samples import SEAT, kept, rows_of, step

OTHER = "7-yak-snow"


def reread(*places: Path) -> Records:
    records = open_records(places)
    records.close()
    return records


def troubles(records: Records) -> list[Trouble]:
    return [notice.trouble for notice in records.notices]


def test_what_was_appended_is_there_after_a_restart(tmp_path: Path) -> None:
    records = open_records([tmp_path])
    events: tuple[Event, ...] = (Sitting(9500), step(1), step(2))
    for event in events:
        records.append(SEAT, event)
    records.append(OTHER, Sitting(9501))
    records.close()
    again = reread(tmp_path)
    assert again.events(SEAT) == events
    assert again.events(OTHER) == (Sitting(9501),)
    assert again.seats() == (SEAT, OTHER)
    assert again.events("9-fox-pine") == ()
    assert (again.notices, records.where) == ((), tmp_path)


def test_the_folder_is_made_and_the_file_carries_no_name_but_a_random_one(tmp_path: Path) -> None:
    folder = tmp_path / "测试 U盘 (1)" / "存档"
    reread(folder)
    (file,) = folder.glob("*.db")
    install = file.name.removeprefix("records-").removesuffix(".db")
    assert len(install) == 8
    assert set(install) <= set("0123456789abcdef")


def test_one_pc_is_the_same_installation_every_time(tmp_path: Path) -> None:
    for number in range(3):
        records = open_records([tmp_path])
        records.append(SEAT, step(number))
        records.close()
    assert len(list(tmp_path.glob("records-*.db"))) == 1


def test_two_installations_write_side_by_side_and_the_next_start_reads_both(tmp_path: Path) -> None:
    one, two = open_records([tmp_path]), open_records([tmp_path])
    one.append(SEAT, step(1))
    two.append(SEAT, step(2))
    one.append(SEAT, step(3))
    one.close()
    two.close()
    assert len(list(tmp_path.glob("records-*.db"))) == 2
    first, second = reread(tmp_path), reread(tmp_path)
    assert first.events(SEAT) == second.events(SEAT)
    assert {event.step for event in first.events(SEAT) if isinstance(event, Attempted)} == {"s1", "s2", "s3"}


def test_what_is_written_after_reading_comes_after_what_was_read(tmp_path: Path) -> None:
    kept(tmp_path, 40, install="zz")
    records = open_records([tmp_path], install="a1")
    records.append(SEAT, Sitting(1))
    records.close()
    assert reread(tmp_path).events(SEAT)[-1] == Sitting(1)


def test_a_stick_carried_between_two_pcs_gathers_what_both_did(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    for number, home in enumerate(("pc1", "pc2", "pc1"), 1):
        records = open_records([stick, tmp_path / home])
        records.append(SEAT, step(number))
        records.close()
    assert [event.step for event in reread(stick).events(SEAT) if isinstance(event, Attempted)] == ["s1", "s2", "s3"]


def test_what_was_kept_elsewhere_is_found_again_when_the_stick_can_be_written(tmp_path: Path) -> None:
    stick, home = tmp_path / "stick", tmp_path / "home"
    stick.write_text("not a folder", encoding="utf-8")
    records = open_records([stick, home])
    assert (records.where, troubles(records)) == (home, [Trouble.ELSEWHERE])
    records.append(SEAT, step(1))
    records.close()
    stick.unlink()
    records = reread(stick, home)
    assert (records.where, records.events(SEAT)) == (stick, (step(1),))


def test_with_no_place_at_all_the_game_plays_on_in_memory_and_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    records = open_records([tmp_path / "file" / "deeper"])
    records.append(SEAT, step(1))
    assert records.events(SEAT) == (step(1),)
    assert (records.where, troubles(records)) == (None, [Trouble.MEMORY])
    records.close()


def test_a_read_only_stick_is_still_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept(tmp_path / "stick", 3)
    (tmp_path / "home").mkdir()
    monkeypatch.setattr("game.records.book.writable", lambda folder: folder.name != "stick")
    records = open_records([tmp_path / "stick", tmp_path / "home"])
    records.append(SEAT, step(4))
    assert len(records.events(SEAT)) == 4
    assert (records.where, troubles(records)) == (tmp_path / "home", [Trouble.ELSEWHERE])
    records.close()
    assert [file.name for file in (tmp_path / "stick").iterdir()] == ["records-a1.db"]


HOLDER = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.read()
"""


@contextmanager
def held_by_another_program(path: Path) -> Iterator[None]:
    command = [sys.executable, "-c", HOLDER, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as program:
        assert program.stdin is not None and program.stdout is not None
        assert program.stdout.readline().strip() == b"held"
        yield
        program.stdin.close()


def test_a_file_locked_while_playing_is_written_when_it_is_free_again(tmp_path: Path) -> None:
    records = open_records([tmp_path], install="a1")
    records.append(SEAT, step(1))
    with held_by_another_program(tmp_path / "records-a1.db"):
        records.append(SEAT, step(2))
        records.append(SEAT, step(3))
        assert troubles(records) == [Trouble.UNKEPT]
        assert records.notices[0].count == 2
        assert len(records.events(SEAT)) == 3
    records.append(SEAT, step(4))
    assert records.notices == ()
    records.close()
    assert len(reread(tmp_path).events(SEAT)) == 4


def test_a_file_locked_at_the_start_costs_nothing(tmp_path: Path) -> None:
    path, _ = kept(tmp_path, 3)
    with held_by_another_program(path):
        records = open_records([tmp_path])
        records.append(SEAT, step(4))
        assert records.where == tmp_path
        records.close()
    assert len(reread(tmp_path).events(SEAT)) == 4


FULL = """
import resource, sys
from pathlib import Path
from game.records.book import Trouble, open_records
from tests.records.samples import SEAT, step
folder = Path(sys.argv[1])
records = open_records([folder], install="a1")
for number in range(5):
    records.append(SEAT, step(number))
size = (folder / "records-a1.db").stat().st_size
resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
for number in range(5, 100):
    records.append(SEAT, step(number))
assert [notice.trouble for notice in records.notices] == [Trouble.UNKEPT], records.notices
assert len(records.events(SEAT)) == 100
print(100 - records.notices[0].count, flush=True)
if sys.argv[2] == "room":
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
records.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on file sizes there")
@pytest.mark.parametrize("later", ["room", "none"])
def test_on_a_full_disk_everything_written_stays_and_the_rest_waits_for_room(tmp_path: Path, later: str) -> None:
    done = subprocess.run([sys.executable, "-c", FULL, str(tmp_path), later], capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    records = reread(tmp_path)
    assert records.notices == ()
    count = 100 if later == "room" else int(done.stdout)
    assert count >= 5
    assert [event.step for event in records.events(SEAT) if isinstance(event, Attempted)] == [
        f"s{number}" for number in range(count)
    ]


def test_a_stick_pulled_out_and_put_back_loses_nothing(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    records = open_records([stick])
    records.append(SEAT, step(1))
    stick.rename(tmp_path / "in a pocket")
    records.append(SEAT, step(2))
    assert troubles(records) == [Trouble.UNKEPT]
    assert not stick.exists()
    (tmp_path / "in a pocket").rename(stick)
    records.append(SEAT, step(3))
    assert records.notices == ()
    records.close()
    assert reread(stick).events(SEAT) == (step(1), step(2), step(3))


def test_a_file_that_breaks_while_playing_is_written_anew_from_what_is_known(tmp_path: Path) -> None:
    records = open_records([tmp_path], install="a1")
    records.append(SEAT, step(1))
    path = tmp_path / "records-a1.db"
    path.write_bytes(b"overwritten by another program " * 400)
    records.append(SEAT, step(2))
    assert troubles(records) == [Trouble.DAMAGED]
    records.append(SEAT, step(3))
    records.close()
    assert reread(tmp_path).events(SEAT) == (step(1), step(2), step(3))
    assert (tmp_path / "records-a1.db.damaged-1").read_bytes().startswith(b"overwritten")


def test_another_installations_damaged_file_is_read_as_far_as_it_goes_and_left_alone(tmp_path: Path) -> None:
    path, _ = kept(tmp_path, 30, install="b2")
    path.write_bytes(path.read_bytes()[:-4096])
    spoiled = path.read_bytes()
    records = open_records([tmp_path], install="a1")
    assert troubles(records) == [Trouble.UNREADABLE]
    assert records.notices[0].count == len(records.events(SEAT)) > 0
    records.close()
    assert path.read_bytes() == spoiled


def test_an_event_of_a_newer_game_stays_in_the_file_and_is_left_out(tmp_path: Path) -> None:
    unknown = row(2, "a1", SEAT, '{"kind": "hatched", "v": 1, "bird": "crane"}')
    path = tmp_path / "records-a1.db"
    store.created(path, (*rows_of(1), unknown)).close()
    records = open_records([tmp_path])
    assert records.events(SEAT) == (step(1),)
    records.append(SEAT, step(3))
    records.close()
    assert unknown in store.peeked(path)


def test_a_copied_folder_goes_on_in_both_places_and_both_count(tmp_path: Path) -> None:
    path, _ = kept(tmp_path / "one", 2)
    (tmp_path / "two").mkdir()
    (tmp_path / "two" / path.name).write_bytes(path.read_bytes())
    for name, event in (("one", step(3)), ("two", step(4))):
        records = open_records([tmp_path / name])
        records.append(SEAT, event)
        records.close()
    both = open_records([tmp_path / "one", tmp_path / "two"])
    assert len(both.events(SEAT)) == 4
    both.close()


def test_a_backup_is_made_when_a_lesson_ends(tmp_path: Path) -> None:
    records = open_records([tmp_path], install="a1")
    records.append(SEAT, step(1))
    assert store.copies_of(tmp_path / "records-a1.db") == ()
    records.append(SEAT, Finished("kids", "kids-02", "r1", 9500, 1.0))
    (backup,) = store.copies_of(tmp_path / "records-a1.db")
    assert len(store.peeked(backup)) == 2
    records.close()


def test_clocks_that_run_back_change_neither_the_order_nor_the_day(tmp_path: Path) -> None:
    for today in (9500, 40, 9501, 0):
        records = open_records([tmp_path])
        records.append(SEAT, sitting(folded(records.events(SEAT)), today))
        records.close()
    assert reread(tmp_path).events(SEAT) == (Sitting(9500), Sitting(9500), Sitting(9501), Sitting(9501))
