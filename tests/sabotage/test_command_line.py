"""The command line in clumsy hands: whatever is typed, one clear sentence in both languages, and never a trace of Python."""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from game import cli
from game.content.library import BESIDE, pack_header

MAIN = cli.HOME / "main.py"


def bilingual(said: str) -> bool:
    return bool(re.search("[\u4e00-\u9fff]", said) and re.search("[A-Za-z]{3}", said))


@pytest.mark.parametrize(
    "argv",
    [
        ["--size", "0x0"],
        ["--size", "1x1"],
        ["--size", "99999999999x2"],
        ["--size", "7681x720"],
        ["--size", "¹²x720"],
        ["--lang", "fr"],
        ["--lang", ""],
        ["--lang", "../en"],
        ["demo", "--lang", "fr"],
        ["explain", "barter", "--lang", "zz"],
        ["check", "--today", "2026-13-01"],
        ["demo", "--text-size", "9"],
        ["demo", "nothere"],
        ["demo", "origin/nothere"],
        ["demo", "origin", "--route", "sideways"],
        ["new", ""],
        ["new", "."],
        ["new", "中文"],
        ["new", "origin"],
        ["explain", "😀"],
        ["explain", "../../etc/passwd"],
        ["preview", "nothere.yaml"],
    ],
)
def test_what_cannot_be_done_is_said_in_both_languages_and_exits_with_two(
    argv: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(argv) == 2
    said = "".join(capsys.readouterr())
    assert bilingual(said) and "Traceback" not in said


@pytest.mark.parametrize("size", ["320x180", "1280X720", "7680x4320"])
def test_sizes_that_screens_have_are_taken(size: str) -> None:
    assert cli.size(size) == tuple(map(int, size.lower().split("x")))


@pytest.mark.parametrize("language", ["zh", "en", "xx"])
def test_languages_of_the_interface_are_taken(language: str) -> None:
    assert cli.language(language) == language


def test_a_pack_without_a_name_is_not_written_over_the_folder_of_packs() -> None:
    there = BESIDE.exists()
    assert cli.main(["new", ""]) == 2
    assert BESIDE.exists() == there


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="folders do not refuse the administrator")
def test_a_new_pack_in_a_read_only_folder_is_refused_in_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tmp_path.chmod(0o555)
    assert cli.main(["new", str(tmp_path / "ours")]) == 2
    assert "写不进去" in capsys.readouterr().out


def test_a_new_pack_under_a_file_is_refused_in_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert cli.main(["new", str(tmp_path / "file" / "ours")]) == 2
    assert "写不进去" in capsys.readouterr().out


def test_pictures_that_cannot_be_kept_are_told_before_the_robot_starts(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert cli.main(["demo", "origin/origin-01", "--shots", str(tmp_path / "file")]) == 2
    assert "图片存不进去" in capsys.readouterr().err


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_instead_of_a_file_is_a_problem_and_no_endless_wait(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "01-pipe.yaml")
    os.mkfifo(tmp_path / "pipe.yaml")
    (tmp_path / "pack.yaml").write_text("pack: pipes\n", encoding="utf-8")
    assert [lesson.lesson for lesson in pack_header(tmp_path).lessons] == ["01-pipe"]
    checked = subprocess.run([sys.executable, MAIN, "check", "--quick", tmp_path / "pipe.yaml"], capture_output=True, timeout=60)
    assert checked.returncode == 1 and b"LF127" in checked.stdout


def test_ctrl_c_ends_a_command_with_a_word_and_no_trace(capsys: pytest.CaptureFixture[str]) -> None:
    def stopped(_: argparse.Namespace) -> int:
        raise KeyboardInterrupt

    assert cli.ended(argparse.Namespace(command=stopped)) == cli.INTERRUPTED
    assert "停下了" in capsys.readouterr().err


@pytest.mark.skipif(os.name == "nt", reason="pipes break differently there")
def test_a_reader_that_leaves_early_ends_a_command_quietly() -> None:
    with subprocess.Popen([sys.executable, MAIN, "explain"], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as told:
        assert told.stdout is not None and told.stderr is not None
        told.stdout.close()
        assert told.stderr.read() == b""
        assert told.wait() == 1
