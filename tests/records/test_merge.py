"""Merging is a union of sets: any order, any number of times, from anywhere it was broken off."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.core.events import to_json
from game.records import merge as merging
from game.records import store
from game.records.merge import Merged, merge
from game.records.rows import Row
from game.records.store import DamagedError, UnavailableError
from tests.records.samples import SEAT, kept, rows_of, step

POOL = (*rows_of(4, "a1"), *rows_of(4, "b2"), *rows_of(2, "c3"))


@settings(max_examples=12, deadline=None)
@given(st.lists(st.sets(st.sampled_from(POOL), max_size=6), min_size=3, max_size=3))
def test_files_merged_in_every_order_hold_the_same_events(parts: list[set[Row]]) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        sources = [folder / f"records-{number}.db" for number in range(3)]
        for source, part in zip(sources, parts, strict=True):
            store.created(source, part).close()
        for number, order in enumerate(permutations(sources)):
            target = folder / f"target-{number}.db"
            for source in order:
                merge(source, target)
            assert store.peeked(target) == tuple(sorted(set().union(*parts)))


def test_merging_twice_changes_nothing_and_says_so(tmp_path: Path) -> None:
    source, rows = kept(tmp_path, 5, install="b2")
    target, _ = kept(tmp_path, 3, install="a1")
    assert merge(source, target) == Merged(new=5, known=0)
    before = store.peeked(target)
    assert merge(source, target) == Merged(new=0, known=5)
    assert merge(target, source) == Merged(new=3, known=5)
    assert store.peeked(target) == before == store.peeked(source)
    assert set(rows) <= set(before)


def test_a_merge_broken_off_goes_on_where_it_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source, rows = kept(tmp_path, 9, install="b2")
    target = tmp_path / "records-a1.db"
    monkeypatch.setattr(merging, "BATCH", 2)
    add, calls = store.Store.add, iter(range(100))

    def unplugged(self: store.Store, rows: tuple[Row, ...]) -> int:
        if next(calls) == 3:
            raise UnavailableError("pulled out")
        return add(self, rows)

    store.created(target).close()
    with monkeypatch.context() as broken:
        broken.setattr(store.Store, "add", unplugged)
        with pytest.raises(UnavailableError):
            merge(source, target)
    assert len(store.peeked(target)) == 6
    assert merge(source, target) == Merged(new=3, known=6)
    assert store.peeked(target) == rows


def test_a_damaged_source_is_refused_and_the_target_stays_as_it_was(tmp_path: Path) -> None:
    source, _ = kept(tmp_path, 30, install="b2")
    target, rows = kept(tmp_path, 3, install="a1")
    source.write_bytes(source.read_bytes()[:-4096])
    with pytest.raises(DamagedError):
        merge(source, target)
    assert store.peeked(target) == rows


def test_words_of_any_script_survive_a_merge(tmp_path: Path) -> None:
    source, rows = kept(tmp_path, 1)
    merge(source, tmp_path / "存档.db")
    (one,) = store.peeked(tmp_path / "存档.db")
    assert (one.seat, one.body) == (SEAT, to_json(step(1)))
    assert one == rows[0]
