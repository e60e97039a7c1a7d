"""The command line as scripts rely on it: names, options, defaults, exit codes."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from game import cli


def test_play_takes_several_folders_of_packs_and_a_window_size() -> None:
    args = cli.parser().parse_args(["play", "--packs", "a", "--packs", "b", "--size", "1280x720", "--fullscreen"])
    assert args.command is cli.play
    assert (args.packs, args.size, args.fullscreen) == ([Path("a"), Path("b")], (1280, 720), True)


@pytest.mark.parametrize("argv", [[], ["--lang", "en"], ["--size", "1024x768"]])
def test_words_without_a_command_are_for_play(argv: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cli, "play", lambda args: 11)
    assert cli.main(argv) == 11


def test_check_judges_dates_by_the_day_it_is_told() -> None:
    args = cli.parser().parse_args(["check", "lessons/origin", "--quick", "--json", "--today", "2026-03-01"])
    assert (args.paths, args.quick, args.json, args.today) == ([Path("lessons/origin")], True, True, date(2026, 3, 1))


def test_demo_takes_a_pack_or_a_lesson_and_a_route() -> None:
    args = cli.parser().parse_args(["demo", "origin/origin-01", "--route", "wrong", "--text-size", "1.15", "--pinyin"])
    assert (args.target, args.route, args.text_size, args.pinyin) == ("origin/origin-01", "wrong", 1.15, True)
    assert cli.parser().parse_args(["demo"]).route == "right"


@pytest.mark.parametrize("argv", [["fly"], ["new"], ["--size", "wide"], ["--size", "0x0"], ["check", "--today", "x"]])
def test_wrong_usage_is_exit_code_two_in_both_languages(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(argv) == 2
    said = capsys.readouterr().err
    assert "看不懂这条命令" in said and "wrong usage" in said


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--help"]) == 0
    said = capsys.readouterr().out
    commands = ("play", "test", "check", "demo", "explain", "new", "preview", "bench")
    assert [name for name in commands if f"\n    {name} " not in said] == []


def test_test_hands_everything_after_it_to_pytest(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[list[str]] = []

    def call(command: list[str], **_: object) -> int:
        seen.append(command)
        return 5

    monkeypatch.setattr("subprocess.call", call)
    assert cli.main(["test", "-k", "money", "--json"]) == 5
    assert seen[0][1:] == ["-m", "pytest", "-k", "money", "--json"]


@pytest.mark.parametrize(("environ", "platform", "hidden"), [
    ({}, "linux", True),
    ({"DISPLAY": ":0"}, "linux", False),
    ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", False),
    ({"SDL_VIDEODRIVER": "dummy"}, "linux", False),
    ({}, "win32", False),
    ({}, "darwin", False),
])
def test_a_window_nobody_could_see_is_noticed(environ: dict[str, str], platform: str, hidden: bool) -> None:
    assert cli.without_display(environ, platform) is hidden


def test_play_without_a_display_stops_with_a_sentence(
        monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(cli, "without_display", lambda environ, platform: True)
    assert cli.main([]) == 2
    assert "没有屏幕" in capsys.readouterr().err
