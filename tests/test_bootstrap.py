"""The way from a fresh checkout to a running game, rule by rule. No test here reaches for the network."""

from __future__ import annotations

import ast
import os
import runpy
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from game import bootstrap
from game.bootstrap import GUARD, HOME, Needs, SetupError

PLAY = Needs("requirements.txt", ("pygame",))
Call = Callable[..., "subprocess.CompletedProcess[str]"]


def pip(calls: list[list[str]], code: int = 0, errors: str = "") -> Call:
    """A stand-in for subprocess.run that only notes what it was asked."""
    def call(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        calls.append(command)
        return subprocess.CompletedProcess(command, code, "", errors)
    return call


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A folder with pins and an environment that has an interpreter and pip, but no packages yet."""
    (tmp_path / "requirements.txt").write_text("pygame-ce==2.5.8", encoding="utf-8")
    python = bootstrap.python_of(tmp_path / ".venv")
    python.parent.mkdir(parents=True)
    python.write_text("", encoding="utf-8")
    (tmp_path / ".venv" / "lib" / "python3.11" / "site-packages" / "pip").mkdir(parents=True)
    return tmp_path


def test_an_old_python_gets_one_sentence_and_exit_code_two(
        monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 8, 10, "final", 0))
    with pytest.raises(SystemExit) as end:
        runpy.run_path(str(HOME / "main.py"), run_name="__main__")
    said = capsys.readouterr().err
    assert end.value.code == 2
    assert "3.8" in said and "需要 Python 3.11" in said and "needs Python 3.11" in said


def test_main_uses_no_grammar_that_python_2_lacks() -> None:
    tree = ast.parse((HOME / "main.py").read_text(encoding="utf-8"), feature_version=(3, 4))
    newer = (ast.JoinedStr, ast.AnnAssign, ast.FunctionDef, ast.NamedExpr, ast.Starred)
    assert not [node for node in ast.walk(tree) if isinstance(node, newer)]
    assert "__future__" not in {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}


def test_bootstrap_parses_on_python_3_7_and_imports_the_standard_library_only() -> None:
    tree = ast.parse((HOME / "game" / "bootstrap.py").read_text(encoding="utf-8"), feature_version=(3, 7))
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    names |= {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert {name.partition(".")[0] for name in names} - {"game"} <= sys.stdlib_module_names


def test_tests_need_more_than_play_does() -> None:
    assert bootstrap.needs_of([]).pins == bootstrap.needs_of(["check"]).pins == "requirements.txt"
    assert bootstrap.needs_of(["test", "-k", "money"]).pins == "requirements-dev.txt"
    assert set(bootstrap.needs_of([]).modules) < set(bootstrap.needs_of(["test"]).modules)


def test_a_missing_module_is_named_and_a_present_one_is_not() -> None:
    assert bootstrap.missing(("json", "no_such_module_here")) == ("no_such_module_here",)


@pytest.mark.parametrize(("first_line", "there"), [("# Python Game Library\n", False), ("# pygame-ce\n", True)])
def test_the_old_pygame_counts_as_missing(
        tmp_path: Path, monkeypatch: pytest.MonkeyPatch, first_line: str, there: bool) -> None:
    (tmp_path / "pygame").mkdir()
    (tmp_path / "pygame" / "__init__.py").write_text(first_line, encoding="utf-8")
    monkeypatch.delitem(sys.modules, "pygame", raising=False)
    monkeypatch.syspath_prepend(str(tmp_path))
    assert bootstrap.present("pygame") is there


@pytest.mark.parametrize("beside", ["main.py", "app"])
def test_a_copy_with_a_manifest_is_complete(tmp_path: Path, beside: str) -> None:
    home = tmp_path / "app"
    home.mkdir()
    assert not bootstrap.complete(home)
    ((home if beside == "main.py" else tmp_path) / "MANIFEST.sha256").write_text("", encoding="utf-8")
    assert bootstrap.complete(home)


def test_a_frozen_game_is_complete(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert bootstrap.complete(tmp_path)


def test_a_complete_copy_goes_straight_to_the_command_line(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object) -> tuple[str, ...]:
        raise AssertionError("a bundle looked for missing modules")
    monkeypatch.setattr(bootstrap, "complete", lambda home: True)
    monkeypatch.setattr(bootstrap, "missing", never)
    monkeypatch.setattr("game.cli.main", lambda argv: 40 + len(argv))
    assert bootstrap.run(["check", "--json"]) == 42


def test_nothing_missing_means_no_environment_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object) -> Path:
        raise AssertionError("made an environment nobody needed")
    monkeypatch.setattr(bootstrap, "missing", lambda modules: ())
    monkeypatch.setattr(bootstrap, "prepare", never)
    monkeypatch.setattr("game.cli.main", lambda argv: 0)
    assert bootstrap.run([]) == 0


def test_something_missing_goes_on_in_the_private_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(GUARD, raising=False)
    monkeypatch.setattr(bootstrap, "missing", lambda modules: ("yaml",))
    monkeypatch.setattr(bootstrap, "prepare", lambda home, needs: home / ".venv" / needs.pins)
    monkeypatch.setattr(bootstrap, "hand_over", lambda python, argv: 7 if python.name == "requirements.txt" else 8)
    assert bootstrap.run(["demo"]) == 7


def test_a_broken_environment_does_not_loop(
        monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv(GUARD, "1")
    monkeypatch.setattr(bootstrap, "missing", lambda modules: ("yaml",))
    assert bootstrap.run([]) == 2
    said = capsys.readouterr().err
    assert "yaml" in said and "删掉 .venv" in said and "Delete" in said
    assert GUARD not in os.environ


@pytest.mark.skipif(os.name == "nt", reason="Windows starts a child instead")
def test_handing_over_sets_the_guard_and_keeps_the_arguments(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[tuple[list[str], dict[str, str]]] = []
    monkeypatch.setattr(os, "execve", lambda path, command, environ: seen.append((command, environ)))
    bootstrap.hand_over(Path("python"), ["check", "课 1.yaml"])
    command, environ = seen[0]
    assert command == ["python", str(HOME / "main.py"), "check", "课 1.yaml"]
    assert environ[GUARD] == "1"


def test_packages_are_installed_once_for_each_set_of_pins(checkout: Path) -> None:
    calls: list[list[str]] = []
    python = bootstrap.prepare(checkout, PLAY, pip(calls))
    assert bootstrap.prepare(checkout, PLAY, pip(calls)) == python
    assert len(calls) == 1
    (checkout / "requirements.txt").write_text("pygame-ce==2.5.9", encoding="utf-8")
    bootstrap.prepare(checkout, PLAY, pip(calls))
    assert len(calls) == 2


def test_a_failed_installation_is_tried_again_next_time(checkout: Path) -> None:
    calls: list[list[str]] = []
    for _ in range(2):
        with pytest.raises(SetupError):
            bootstrap.prepare(checkout, PLAY, pip(calls, code=1, errors="ERROR: no"))
    assert len(calls) == 2


def test_an_environment_without_pip_is_made_anew(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[Path] = []
    monkeypatch.setattr(bootstrap, "make", made.append)
    monkeypatch.setattr(bootstrap, "has_pip", lambda venv: False)
    bootstrap.prepare(checkout, PLAY, pip([]))
    assert made == [checkout / ".venv"]


def test_every_package_is_checked_against_its_hash(tmp_path: Path) -> None:
    command = bootstrap.pip_command(Path("python"), tmp_path, PLAY)
    assert "--require-hashes" in command and str(tmp_path / "requirements.txt") in command
    assert "--no-index" not in command


def test_a_wheels_folder_keeps_the_installation_off_the_network(tmp_path: Path) -> None:
    (tmp_path / "wheels").mkdir()
    command = bootstrap.pip_command(Path("python"), tmp_path, PLAY)
    assert "--no-index" in command and str(tmp_path / "wheels") in command


def test_a_python_without_ensurepip_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(SetupError, match="python3-venv"):
        bootstrap.make(tmp_path / ".venv")


def test_a_folder_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(SetupError, match="建不了"):
        bootstrap.make(tmp_path / "file" / ".venv")


@pytest.mark.parametrize(("errors", "said"), [
    ("WARNING: Retrying: NewConnectionError('<…>: Failed to establish a new connection')", "没有网络"),
    ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "指纹不符"),
    ("noise\nERROR: No space left on device", "No space left on device"),
])
def test_what_pip_complains_of_becomes_a_sentence(errors: str, said: str) -> None:
    assert said in bootstrap.what_went_wrong(errors)


def test_chinese_can_be_printed_on_a_c_locale() -> None:
    narrow = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": "ascii"}
    command = [sys.executable, str(HOME / "main.py"), "--version"]
    done = subprocess.run(command, env={**os.environ, **narrow}, capture_output=True, check=False)
    assert done.returncode == 0
    assert "小小金融家" in done.stdout.decode("utf-8")


def test_a_windowed_program_without_a_console_can_still_print(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    bootstrap.speak_utf8()
    assert sys.stdout is not None
    assert sys.stdout.write("小小金融家") == 5
    sys.stdout.close()
