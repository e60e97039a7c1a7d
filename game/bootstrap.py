"""From a fresh checkout to a running game: makes a private .venv beside main.py when a package is missing.

Standard library only, and written so that old Pythons can parse it. Knows nothing of the game but its command line.
A bundle (frozen, or with a MANIFEST.sha256) carries everything: it is never mended here and never asks the network.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Callable, Iterable, NamedTuple, Optional, Sequence

if TYPE_CHECKING:
    import subprocess  # loaded only where a package is missing: the game starts faster without it

Call = Callable[..., "subprocess.CompletedProcess[str]"]

HOME = Path(__file__).resolve().parent.parent
GUARD = "LITTLE_FINANCIER_VENV"
TO_PLAY = ("pygame", "yaml", "pydantic", "babel", "platformdirs", "pypinyin", "fsrs", "rich")
TO_TEST = ("pytest", "xdist", "hypothesis", "fontTools", "PIL", "numpy", "soundfile", "importlinter")
NO_NETWORK = ("NewConnectionError", "NameResolutionError", "Temporary failure in name resolution", "getaddrinfo failed",
              "ConnectTimeoutError", "ReadTimeoutError", "ProxyError", "Network is unreachable")


class Needs(NamedTuple):
    """What one kind of run asks for: the pinned list, and the modules that prove it is installed."""

    pins: str
    modules: tuple[str, ...]


class SetupError(Exception):
    """The game cannot start; str() is what to tell the person, in Chinese and English."""


def run(argv: Sequence[str]) -> int:
    """Play the command line, in a private environment when this one lacks packages. Returns the exit code."""
    speak_utf8()
    guarded = os.environ.pop(GUARD, "") != ""
    needs = needs_of(argv)
    lacking = () if complete(HOME) else missing(needs.modules)
    if not lacking:
        from game.cli import main

        return main(argv)
    try:
        if guarded:
            raise SetupError(
                f".venv 里仍缺少：{'、'.join(lacking)}。请删掉 .venv 文件夹后重新运行。\n"
                f"Still missing in .venv: {', '.join(lacking)}. Delete the .venv folder and run again.")
        return hand_over(prepare(HOME, needs), argv)
    except SetupError as error:
        tell(str(error))
        return 2


def speak_utf8() -> None:
    """Chinese on any console: a C locale or an old code page must not raise; a windowed program has no console."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))   # noqa: SIM115 (lives as long as the game)
        elif hasattr(stream, "reconfigure"):   # absent on the stand-ins of test runners
            stream.reconfigure(encoding="utf-8", errors="replace")


def needs_of(argv: Sequence[str]) -> Needs:
    """Tests ask for more than play does."""
    if argv and argv[0] == "test":
        return Needs("requirements-dev.txt", TO_PLAY + TO_TEST)
    return Needs("requirements.txt", TO_PLAY)


def complete(home: Path) -> bool:
    """Whether this copy carries everything: a stick must not reach for the network. Its manifest lies beside app/."""
    return bool(getattr(sys, "frozen", False)) or any((at / "MANIFEST.sha256").exists() for at in (home, home.parent))


def missing(modules: Iterable[str]) -> tuple[str, ...]:
    """The modules this Python lacks. Looks without importing: a start must stay cheap."""
    return tuple(name for name in modules if not present(name))


def present(name: str) -> bool:
    """Whether a module can be imported. The old `pygame` counts as absent.

    Only pygame-ce sets IS_CE, but asking for it would import SDL: its first file names it as well.
    """
    spec = importlib.util.find_spec(name)
    if spec is None or name != "pygame":
        return spec is not None
    try:
        return b"pygame-ce" in Path(spec.origin or "").read_bytes()
    except OSError:
        return False


def prepare(home: Path, needs: Needs, call: Optional[Call] = None) -> Path:
    """The Python of .venv with the pinned packages in it, made or completed first when needed. Raises SetupError."""
    venv = home / ".venv"
    python = python_of(venv)
    seal, wanted = venv / f"{needs.pins}.sha256", hashlib.sha256((home / needs.pins).read_bytes()).hexdigest()
    if python.exists() and seal.exists() and seal.read_text(encoding="ascii") == wanted:
        return python
    import subprocess

    tell("第一次运行：正在准备所需的组件，请稍等……\nFirst run: getting the packages ready, a moment please…")
    if not (python.exists() and has_pip(venv)):
        make(venv)
    install(python, home, needs, call or subprocess.run)
    seal.write_text(wanted, encoding="ascii")
    return python


def python_of(venv: Path) -> Path:
    """Where an environment keeps its interpreter on this system."""
    return venv / "Scripts" / "python.exe" if os.name == "nt" else venv / "bin" / "python"


def has_pip(venv: Path) -> bool:
    """False for an environment made by uv, which leaves pip out."""
    return any(any(venv.glob(f"{site}/site-packages/pip")) for site in ("Lib", "lib/python3*"))


def make(venv: Path) -> None:
    """A new environment with pip in it. Raises SetupError when this Python or this folder does not allow one."""
    if importlib.util.find_spec("ensurepip") is None or importlib.util.find_spec("venv") is None:
        raise SetupError(
            "这个 Python 不带 venv。Debian/Ubuntu：sudo apt install python3-venv；其他系统：请装官网的完整版。\n"
            "This Python lacks venv. Debian/Ubuntu: sudo apt install python3-venv; elsewhere: the full python.org one.")
    import subprocess
    from venv import EnvBuilder

    try:
        EnvBuilder(with_pip=True, clear=True, symlinks=os.name != "nt").create(venv)
    except (OSError, subprocess.SubprocessError) as error:
        raise SetupError(f"游戏旁边建不了 .venv 文件夹。\nCould not make .venv beside the game: {error}") from error


def install(python: Path, home: Path, needs: Needs, call: Call) -> None:
    """Install the pinned packages, from `wheels/` alone when that folder exists. Raises SetupError."""
    import subprocess

    done = call(pip_command(python, home, needs), text=True, encoding="utf-8", errors="replace",
                stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    if done.returncode != 0:
        raise SetupError(what_went_wrong(done.stderr or ""))


def pip_command(python: Path, home: Path, needs: Needs) -> list[str]:
    """Wheels only, every one checked against its hash; `-I` keeps the caller's PYTHONPATH out."""
    command = [str(python), "-I", "-m", "pip", "install", "--disable-pip-version-check", "--no-input", "--quiet",
               "--retries", "1", "--only-binary", ":all:", "--require-hashes", "-r", str(home / needs.pins)]
    wheels = home / "wheels"
    return [*command, "--no-index", "-f", str(wheels)] if wheels.is_dir() else command


def what_went_wrong(errors: str) -> str:
    """pip's complaint as one sentence a teacher can act on. `errors` is what pip wrote to standard error."""
    if any(sign in errors for sign in NO_NETWORK):
        return ("没有网络，装不上所需的组件。请在能上网的电脑上先运行一次，或把安装包放进 wheels 文件夹。\n"
                "No network: run once on a connected PC, or put the packages into a folder named wheels.")
    if "DO NOT MATCH THE HASHES" in errors:
        return ("下载的组件与登记的指纹不符，没有安装。请稍后再试或换一个下载源。\n"
                "A download does not match its recorded hash and was not installed. Try again or use another mirror.")
    last = [line for line in errors.splitlines() if line.startswith("ERROR")][-1:]
    advice = "组件没有装好，删掉 .venv 文件夹后可以再试。\nThe packages were not installed; delete .venv and try again."
    return "\n".join([advice, *last])


def hand_over(python: Path, argv: Sequence[str]) -> int:
    """Go on as the environment's Python; the guard keeps a broken environment from coming back here for ever."""
    command = [str(python), str(HOME / "main.py"), *argv]
    environ = {**os.environ, GUARD: "1"}
    if os.name == "nt":   # exec on Windows would return the console before the game ends
        import subprocess

        return subprocess.call(command, env=environ)
    sys.stdout.flush()
    sys.stderr.flush()
    os.execve(command[0], command, environ)


def tell(words: str) -> None:
    """To the console, not into the output that scripts read."""
    print(words, file=sys.stderr, flush=True)
