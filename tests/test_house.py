"""Rules of the house that no module can keep alone: layers, encodings, sizes, no network, no foreign addresses."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

HOME = Path(__file__).resolve().parent.parent
MODULES = tuple(sorted((HOME / "game").rglob("*.py")))
TREES = {path.relative_to(HOME).as_posix(): ast.parse(path.read_text(encoding="utf-8")) for path in MODULES}
NETWORK = {"asyncio", "ftplib", "http", "imaplib", "poplib", "smtplib", "socket", "socketserver", "ssl", "telnetlib",
           "urllib.request", "urllib3", "requests", "httpx", "xmlrpc", "webbrowser"}
HEAVY = {"babel", "pydantic", "pygame", "pypinyin", "rich", "sqlite3", "yaml"}
EMPTY_NAMES = ("Manager", "Helper", "Util", "Utils", "Base")
ADDRESSES = re.compile("|".join((
    r"(?<![\w.~-])/(?:root|home|tmp|opt|work|Users)/\w", r"\b[A-Z]:\\\\?Users\b", "file:" + "///",
    "--(?:extra-)?index" + "-url", "--find" + "-links", r"pypi\." + "org", r"python" + "hosted", r"npmjs\." + "org",
    r"pypi\.tuna", r"mirrors\.\w+\.\w+/pypi")))


def texts() -> Iterator[tuple[str, str]]:
    """Every text file of the project, tracked or about to be, as (path, text)."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=HOME, capture_output=True, check=True).stdout.decode("utf-8")
    for name in filter(None, listed.split("\0")):
        path = HOME / name
        raw = path.read_bytes() if path.is_file() else b"\0"
        if b"\0" not in raw:
            yield name, raw.decode("utf-8", errors="replace")


def imported(tree: ast.AST) -> set[str]:
    """Full names of the modules a file imports, `from http import client` as both http and http.client."""
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def text_without_encoding(tree: ast.AST) -> list[int]:
    """Lines that open a text file and leave its encoding to the machine."""
    return [node.lineno for node in ast.walk(tree)
            if isinstance(node, ast.Call) and opens_text(node) and not any(k.arg == "encoding" for k in node.keywords)]


def opens_text(call: ast.Call) -> bool:
    """Whether a call is open(), Path.open(), read_text() or write_text(), and not in binary mode."""
    name = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
    if name in ("read_text", "write_text"):
        return True
    if name != "open":
        return False
    at = 1 if isinstance(call.func, ast.Name) else 0
    modes = [k.value for k in call.keywords if k.arg == "mode"] + call.args[at:at + 1]
    if not modes:   # somebody else's open(path), as of an archive or a picture, has an argument here
        return isinstance(call.func, ast.Name) or not call.args
    mode = modes[0]
    return isinstance(mode, ast.Constant) and isinstance(mode.value, str) and "b" not in mode.value


@pytest.mark.parametrize(("line", "seen"), [
    ("open('a')", True), ("open('a', 'w')", True), ("open('a', mode='r')", True), ("path.open()", True),
    ("path.open('w')", True), ("path.read_text()", True), ("path.write_text('x')", True),
    ("open('a', 'rb')", False), ("path.open('wb')", False), ("open('a', encoding='utf-8')", False),
    ("path.read_text(encoding='utf-8')", False), ("store.open(path)", False), ("path.read_bytes()", False),
])
def test_the_search_for_forgotten_encodings_sees_what_it_should(line: str, seen: bool) -> None:
    assert bool(text_without_encoding(ast.parse(line))) is seen


def test_every_text_file_is_opened_with_a_named_encoding() -> None:
    assert [f"{name}:{line}" for name, tree in TREES.items() for line in text_without_encoding(tree)] == []


def test_nothing_in_the_game_can_reach_a_network() -> None:
    assert {name: found for name, tree in TREES.items() if (found := imported(tree) & NETWORK)} == {}


def test_no_module_is_longer_than_four_hundred_lines() -> None:
    lengths = {path.relative_to(HOME).as_posix(): path.read_text(encoding="utf-8").count("\n") for path in MODULES}
    assert {name: length for name, length in lengths.items() if length > 400} == {}


def test_every_module_says_what_it_is_for() -> None:
    assert [name for name, tree in TREES.items() if not ast.get_docstring(tree)] == []


def test_no_class_has_a_name_that_says_nothing() -> None:
    classes = {node.name for tree in TREES.values() for node in ast.walk(tree) if isinstance(node, ast.ClassDef)}
    assert [name for name in sorted(classes) if name.endswith(EMPTY_NAMES)] == []


def test_no_file_holds_a_machine_path_or_the_address_of_a_package_index() -> None:
    found = [f"{name}: {hit.group()}" for name, text in texts() for hit in ADDRESSES.finditer(text)]
    assert found == []


def test_the_layers_hold() -> None:
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as lint; lint()"]
    done = subprocess.run(command, cwd=HOME, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-1000:]


def test_reading_the_command_line_loads_nothing_heavy() -> None:
    command = [sys.executable, "-c", "import sys, game.bootstrap, game.cli; print(*sys.modules)"]
    done = subprocess.run(command, cwd=HOME, capture_output=True, encoding="utf-8", check=True)
    assert set(done.stdout.split()) & HEAVY == set()


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_every_pin_is_exact_and_hashed(name: str) -> None:
    entries = [entry for entry in re.split(r"\n(?=[A-Za-z])", (HOME / name).read_text(encoding="utf-8"))
               if not entry.startswith("#")]
    assert len(entries) >= 14
    exact = re.compile(r"[\w.-]+==[\w.]+ .*--hash=sha256:[0-9a-f]{64}", re.S)
    assert [entry for entry in entries if not exact.match(entry)] == []


def test_every_dependency_is_pinned() -> None:
    project = tomllib.loads((HOME / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = {"requirements.txt": project["project"]["dependencies"],
              "requirements-dev.txt": project["project"]["dependencies"] + project["dependency-groups"]["dev"]}
    for name, requirements in wanted.items():
        pinned = set(re.findall(r"^([\w.-]+)==", (HOME / name).read_text(encoding="utf-8"), re.M))
        names = {re.split(r"[<>=]", requirement)[0].lower() for requirement in requirements}
        assert names - pinned == set(), name
