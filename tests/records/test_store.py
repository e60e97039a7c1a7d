"""One file of events: append-only, checked, backed up."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from game.records import store
from game.records.rows import Row
from game.records.store import DamagedError, UnavailableError
from tests.records.samples import kept, rows_of


def read(path: Path) -> tuple[Row, ...]:
    opened = store.opened(path)
    try:
        return opened.rows()
    finally:
        opened.close()


def test_rows_come_back_in_total_order_whatever_order_they_went_in(tmp_path: Path) -> None:
    rows = (*rows_of(5, "b2"), *rows_of(5, "a1"))
    store.created(tmp_path / "records-a1.db", rows).close()
    back = read(tmp_path / "records-a1.db")
    assert back == tuple(sorted(rows))
    assert [(one.clock, one.install) for one in back[:3]] == [(1, "a1"), (1, "b2"), (2, "a1")]


def test_a_row_added_twice_is_kept_once(tmp_path: Path) -> None:
    path, rows = kept(tmp_path, 3)
    opened = store.opened(path)
    assert opened.add((*rows, *rows_of(1, "c3"))) == 1
    opened.close()
    assert len(read(path)) == 4


def test_events_are_never_changed_and_never_removed(tmp_path: Path) -> None:
    path, _ = kept(tmp_path, 3)
    connection = sqlite3.connect(path)
    for words in ("UPDATE event SET seat = '1-yak-snow'", "DELETE FROM event"):
        with pytest.raises(sqlite3.IntegrityError, match="never"):
            connection.execute(words)
    connection.close()


def test_a_single_changed_byte_of_a_row_is_noticed(tmp_path: Path) -> None:
    path, _ = kept(tmp_path, 3)
    data = path.read_bytes()
    assert data.count(b'"step": "s2"') == 1
    path.write_bytes(data.replace(b'"step": "s2"', b'"step": "s7"'))
    with pytest.raises(DamagedError):
        read(path)
    assert [one.clock for one in store.rescued(path)] == [1, 3]


@pytest.mark.parametrize("change", [{"clock": 9}, {"seat": "8-yak-snow"}, {"install": "zz"}, {"body": "{}"}])
def test_a_digest_covers_every_part_of_a_row(change: dict[str, Any]) -> None:
    (one,) = rows_of(1)
    assert one.sound
    assert not replace(one, **change).sound


@pytest.mark.parametrize("content", [b"", b"not a database", b"SQLite format 3\x00" + bytes(4080), bytes(8192)])
def test_what_is_no_record_file_is_damaged_and_never_empty(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "records-a1.db"
    path.write_bytes(content)
    with pytest.raises(DamagedError):
        store.opened(path)
    assert path.read_bytes() == content


def test_another_programs_database_is_not_taken_for_ours(tmp_path: Path) -> None:
    path = tmp_path / "records-a1.db"
    connection = sqlite3.connect(path)
    connection.executescript("CREATE TABLE event (a)")
    connection.close()
    with pytest.raises(DamagedError):
        store.opened(path)


def test_a_file_of_a_newer_program_is_left_alone(tmp_path: Path) -> None:
    path, _ = kept(tmp_path, 3)
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 2")
    connection.close()
    with pytest.raises(UnavailableError, match="newer"):
        store.opened(path)


def test_nothing_is_made_where_a_file_is_missing(tmp_path: Path) -> None:
    with pytest.raises(UnavailableError):
        store.opened(tmp_path / "records-a1.db")
    assert list(tmp_path.iterdir()) == []


def test_a_file_is_never_made_over_another(tmp_path: Path) -> None:
    path, rows = kept(tmp_path, 3)
    with pytest.raises(UnavailableError):
        store.created(path)
    assert read(path) == rows


def test_the_last_three_backups_are_kept_the_newest_first(tmp_path: Path) -> None:
    path, _ = kept(tmp_path, 1)
    opened = store.opened(path)
    for number in range(2, 7):
        opened.add(rows_of(1, start=number))
        opened.back_up()
    opened.close()
    backups = [path.with_name(f"{path.name}.bak-{number}") for number in (1, 2, 3)]
    assert list(store.copies_of(path)) == backups
    assert [len(read(backup)) for backup in backups] == [6, 5, 4]


def test_a_damaged_file_is_rescued_from_itself_and_its_backups(tmp_path: Path) -> None:
    path, rows = kept(tmp_path, 40)
    opened = store.opened(path)
    opened.back_up()
    opened.add(rows_of(1, start=41))
    opened.close()
    path.write_bytes(path.read_bytes()[:6000])
    assert store.rescued(path)[:40] == rows


def test_reading_another_installations_file_changes_no_byte_of_the_folder(tmp_path: Path) -> None:
    path, rows = kept(tmp_path, 3)
    before = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    assert store.peeked(path) == rows
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == before


def test_a_file_is_set_aside_with_its_journal_and_never_over_an_earlier_one(tmp_path: Path) -> None:
    path, _ = kept(tmp_path, 1)
    path.with_name(f"{path.name}-journal").write_bytes(b"half written")
    first = store.set_aside(path)
    path.write_bytes(b"again")
    second = store.set_aside(path)
    assert sorted(file.name for file in tmp_path.iterdir()) == [first.name, f"{first.name}-journal", second.name]


@pytest.mark.parametrize(
    ("path", "address"),
    [
        ("/media/测试 U盘 (1)/a?b#c.db", "///media/%E6%B5%8B%E8%AF%95%20U%E7%9B%98%20%281%29/a%3Fb%23c.db"),
        ("E:/存档/a.db", "///E:/%E5%AD%98%E6%A1%A3/a.db"),
        ("//server/share/a.db", "////server/share/a.db"),
    ],
)
def test_every_kind_of_path_becomes_an_address_that_sqlite_reads(path: str, address: str) -> None:
    assert store.address(path, "ro") == f"file:{address}?mode=ro"
