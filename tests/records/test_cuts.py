"""Pulled plugs: killed programs, files cut short, sectors half written. At most the step in progress is lost."""

from __future__ import annotations

import struct
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from game.core.events import Attempted
from game.records import store
from game.records.book import Records, Trouble, open_records
from tests.records.samples import SEAT, kept, rows_of, step

SECTOR = 512
PAGE = 4096

WRITER = """
import sys
from pathlib import Path
from game.records.book import open_records
from tests.records.samples import SEAT, step
records = open_records([Path(sys.argv[1])])
for number in range(int(sys.argv[2]), 100_000):
    records.append(SEAT, step(number))
    print(number, flush=True)
"""


def steps_of(records: Records) -> list[str]:
    return [event.step for event in records.events(SEAT) if isinstance(event, Attempted)]


def closed(records: Records) -> Records:
    records.close()
    return records


@pytest.mark.parametrize("seed", range(6))
def test_a_killed_program_loses_at_most_the_step_in_progress(tmp_path: Path, seed: int) -> None:
    luck = Random(seed)
    count = 0
    for _ in range(2):
        command = [sys.executable, "-c", WRITER, str(tmp_path), str(count)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8") as program:
            assert program.stdout is not None
            told = -1
            for _, line in zip(range(luck.randint(1, 40)), program.stdout, strict=False):
                told = int(line)
            for _ in range(luck.randint(0, 20_000)):
                pass  # so that the blow falls anywhere in the next write
            program.kill()
            told = max([told, *(int(line) for line in program.stdout if line.endswith("\n"))])
        records = closed(open_records([tmp_path]))
        assert records.notices == ()
        steps = steps_of(records)
        assert steps == [f"s{number}" for number in range(len(steps))]
        assert len(steps) - (told + 1) in (0, 1)
        count = len(steps)


def test_a_file_cut_short_anywhere_is_set_aside_said_aloud_and_never_taken_for_empty(tmp_path: Path) -> None:
    path, _ = kept(tmp_path / "whole", 30)
    data = path.read_bytes()
    assert len(data) > 3 * PAGE
    rescued: list[int] = []
    for size in range(0, len(data), SECTOR):
        folder = tmp_path / str(size)
        folder.mkdir()
        (folder / path.name).write_bytes(data[:size])
        records = open_records([folder])
        assert [notice.trouble for notice in records.notices] == [Trouble.DAMAGED], size
        assert (folder / f"{path.name}.damaged-1").read_bytes() == data[:size]
        found = steps_of(records)
        assert set(found) <= {f"s{number}" for number in range(1, 31)}
        assert records.notices[0].count == len(found)
        rescued.append(len(found))
        records.append(SEAT, step(99))
        records.close()
        again = closed(open_records([folder]))
        assert (again.notices, steps_of(again)) == ((), [*found, "s99"])
    assert rescued[0] == 0
    assert max(rescued) > 20


def test_a_file_cut_short_comes_back_from_its_backup(tmp_path: Path) -> None:
    path, _ = kept(tmp_path, 30)
    opened = store.opened(path)
    opened.back_up()
    opened.close()
    data = path.read_bytes()
    for size in range(0, len(data), 5 * SECTOR):
        path.write_bytes(data[:size])
        records = closed(open_records([tmp_path]))
        assert steps_of(records) == [f"s{number}" for number in range(1, 31)]


def test_a_plug_pulled_while_a_damaged_file_was_being_replaced_loses_nothing(tmp_path: Path) -> None:
    path, _ = kept(tmp_path, 5)
    path.rename(path.with_name(f"{path.name}.damaged-1"))
    records = closed(open_records([tmp_path]))
    assert [notice.trouble for notice in records.notices] == [Trouble.DAMAGED]
    assert len(steps_of(records)) == 5


def test_a_flipped_bit_never_changes_what_a_pupil_did(tmp_path: Path) -> None:
    path, rows = kept(tmp_path / "whole", 12)
    data = path.read_bytes()
    bodies = {one.body for one in rows}
    luck = Random(3)
    for number in range(60):
        spoiled = bytearray(data)
        spoiled[luck.randrange(len(data))] ^= 1 << luck.randrange(8)
        folder = tmp_path / str(number)
        folder.mkdir()
        (folder / path.name).write_bytes(spoiled)
        own = open_records([folder])
        found = store.peeked(own.where / path.name) if own.where and (own.where / path.name).exists() else ()
        own.close()
        assert {one.body for one in found} <= bodies
        assert own.notices or {one.body for one in found} == bodies


def journal_of(before: bytes, pages: list[int]) -> bytes:
    """A finished rollback journal (sqlite.org/fileformat2.html §3) that brings these pages of `before` back."""
    nonce = 12345
    head = struct.pack(">8sIIIII", b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", len(pages), nonce, len(before) // PAGE, SECTOR, PAGE)
    body = b""
    for page in pages:
        data = before[(page - 1) * PAGE : page * PAGE]
        total = nonce + sum(data[at] for at in range(PAGE - 200, 0, -200))
        body += struct.pack(">I", page) + data + struct.pack(">I", total & 0xFFFFFFFF)
    return head.ljust(SECTOR, b"\0") + body


def sectors(data: bytes) -> Iterator[bytes]:
    return (data[at : at + SECTOR] for at in range(0, len(data), SECTOR))


def before_and_after(path: Path) -> tuple[bytes, bytes, bytes]:
    """The file before and after the next rows, and the journal that was there between."""
    before = path.read_bytes()
    opened = store.opened(path)
    opened.add(rows_of(9, start=31))
    opened.close()
    after = path.read_bytes()
    count = len(before) // PAGE
    changed = [n for n in range(1, count + 1) if before[(n - 1) * PAGE : n * PAGE] != after[(n - 1) * PAGE : n * PAGE]]
    assert len(changed) >= 2 and len(after) > len(before)
    return before, after, journal_of(before, changed)


@pytest.mark.parametrize("seed", range(12))
def test_a_write_torn_between_sectors_is_rolled_back(tmp_path: Path, seed: int) -> None:
    path, _ = kept(tmp_path, 30)
    before, after, journal = before_and_after(path)
    luck = Random(seed)
    padded = before.ljust(len(after), b"\0")
    torn = b"".join(luck.choice(pair) for pair in zip(sectors(padded), sectors(after), strict=True))
    assert torn not in (padded, after)
    path.write_bytes(torn[: luck.randrange(len(before), len(after) + 1, SECTOR)])
    path.with_name(f"{path.name}-journal").write_bytes(journal)
    records = closed(open_records([tmp_path]))
    assert (records.notices, len(steps_of(records))) == ((), 30)


@pytest.mark.parametrize("seed", range(12))
def test_a_torn_journal_leaves_the_file_as_it_was(tmp_path: Path, seed: int) -> None:
    path, _ = kept(tmp_path, 30)
    before, _, journal = before_and_after(path)
    luck = Random(seed)
    torn = b"".join(part if luck.random() < 0.6 else bytes(len(part)) for part in sectors(journal))
    path.write_bytes(before)
    path.with_name(f"{path.name}-journal").write_bytes(torn[: luck.randrange(len(torn))])
    records = closed(open_records([tmp_path]))
    assert (records.notices, len(steps_of(records))) == ((), 30)


def test_another_installations_torn_write_is_read_rolled_back_and_left_as_it_lies(tmp_path: Path) -> None:
    path, _ = kept(tmp_path, 30, install="b2")
    before, after, journal = before_and_after(path)
    torn = before[:PAGE] + after[PAGE:]
    path.write_bytes(torn)
    path.with_name(f"{path.name}-journal").write_bytes(journal)
    records = closed(open_records([tmp_path], install="a1"))
    assert (records.notices, len(steps_of(records))) == ((), 30)
    assert path.read_bytes() == torn
