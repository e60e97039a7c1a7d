"""The command line: one function per command, each importing what it needs when it is called, so that play starts fast.

Knows words and options only; what a command does is written in the module it calls. Exit codes: 0 done, 1 the content
or the data has problems, 2 wrong usage.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import NoReturn, TypeAlias

HOME = Path(__file__).resolve().parent.parent
TEXT_SIZES = (1.0, 1.15, 1.3)
SMALLEST, LARGEST = (320, 180), (7680, 4320)
"""Pixels of a window somebody can read, and that a computer of today can hold."""
INTERRUPTED = 130
"""What shells expect of a program stopped with Ctrl-C."""


class Parser(argparse.ArgumentParser):
    """argparse, saying in both languages that the command line was not understood."""

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(2, f"看不懂这条命令 · wrong usage: {message}\n")


def main(argv: Sequence[str]) -> int:
    """Run one command line (without the program's name) and return its exit code."""
    words = list(argv)
    if words[:1] == ["test"]:   # everything after it belongs to pytest, options too
        return test(words[1:])
    if not words or (words[0].startswith("-") and words[0] not in ("-h", "--help", "--version")):
        words.insert(0, "play")
    try:
        args = parser().parse_args(words)
    except SystemExit as end:
        return int(end.code or 0)
    return ended(args)


def ended(args: argparse.Namespace) -> int:
    """Run what was asked for. Ctrl-C, and a reader of our output that has gone, end it without a trace of Python."""
    try:
        code: int = args.command(args)
        sys.stdout.flush()
    except KeyboardInterrupt:
        print("\n停下了 · stopped", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())   # else Python complains once more when it ends
        return 1
    return code


def parser() -> Parser:
    """Every command and option; docs/architecture.md §7 promises them to scripts."""
    top = Parser(prog="main.py", description="小小金融家 · Little Financier")
    top.add_argument("--version", action="version", version="小小金融家 · Little Financier 0.1.0")
    commands = top.add_subparsers(metavar="COMMAND", required=True, parser_class=Parser)
    add_play(commands)
    commands.add_parser("test", help="运行测试，后面可跟 pytest 的参数 · run the tests", add_help=False)
    add_check(commands)
    add_demo(commands)
    add_authoring(commands)
    sub = commands.add_parser("bench", help="量一量启动、画面和内存 · measure start-up, frames and memory")
    sub.add_argument("--json", action="store_true", help="最后一行输出 JSON · end with one line of JSON")
    sub.set_defaults(command=bench)
    return top


Commands: TypeAlias = "argparse._SubParsersAction[Parser]"   # subscripted for type checkers only


def add_play(commands: Commands) -> None:
    sub = commands.add_parser("play", help="开始游戏，不写命令时就是它 · play, the default")
    sub.add_argument("--packs", type=Path, action="append", metavar="DIR", help="课程包在哪，可多写 · where packs lie")
    sub.add_argument("--data", type=Path, metavar="DIR", help="存档的文件夹 · where records are kept")
    add_look(sub)
    sub.add_argument("--fullscreen", action="store_true", help="全屏 · full screen")
    sub.set_defaults(command=play)


def add_check(commands: Commands) -> None:
    sub = commands.add_parser("check", help="检查课程包，指出文件、行和列 · check lessons, with file, line and column")
    sub.add_argument("paths", type=Path, nargs="*", metavar="PATH", help="不写就查全部 · lessons or packs, else all")
    sub.add_argument("--quick", action="store_true", help="不排版、不试玩 · leave out layout and play")
    sub.add_argument("--json", action="store_true", help="最后一行输出 JSON · end with one line of JSON")
    sub.add_argument("--today", type=day, default=date.today(), metavar="YYYY-MM-DD",
                     help="按这一天判断时效 · the day that dates are judged by")
    sub.add_argument("--lang", type=language, metavar="L", help="语言，如 zh、en · language")
    sub.set_defaults(command=check)


def add_demo(commands: Commands) -> None:
    sub = commands.add_parser("demo", help="让机器人把课玩一遍，不需要屏幕 · a robot plays; no display needed")
    sub.add_argument("target", nargs="?", metavar="PACK[/LESSON]", help="只玩这一包或这一课 · only this pack or lesson")
    sub.add_argument("--route", default="right", metavar="ROUTE", help="走法，如 right、wrong · how the robot plays")
    sub.add_argument("--shots", type=Path, metavar="DIR", help="把每个画面存成图片 · save a picture of every screen")
    add_look(sub)
    sub.add_argument("--text-size", type=float, choices=TEXT_SIZES, default=1.0, help="文字大小 · text size")
    sub.add_argument("--pinyin", action="store_true", help="汉字上加拼音 · pinyin above the characters")
    sub.add_argument("--json", action="store_true", help="最后一行输出 JSON · end with one line of JSON")
    sub.set_defaults(command=demo)


def add_authoring(commands: Commands) -> None:
    sub = commands.add_parser("explain", help="解释错误代码或题型 · the manual of a code or a step type")
    sub.add_argument("topic", nargs="?", metavar="CODE|STEPTYPE", help="不写就列出全部 · all of them when left out")
    sub.add_argument("--lang", type=language, metavar="L", help="语言，如 zh、en · language")
    sub.set_defaults(command=explain)
    sub = commands.add_parser("new", help="新建一个课程包 · start a new pack")
    sub.add_argument("pack", metavar="PACK", help="文件夹名，用小写字母和短横 · folder name, small letters and hyphens")
    sub.set_defaults(command=new)
    sub = commands.add_parser("preview", help="边写边看：文件一存就重画 · redraw a lesson whenever it is saved")
    sub.add_argument("lesson", type=Path, metavar="LESSON.yaml", help="课程文件 · the lesson")
    sub.add_argument("--shots", type=Path, metavar="DIR", help="把每一步的第一个画面存成图片 · save each step's first screen")
    sub.set_defaults(command=preview)


def add_look(sub: argparse.ArgumentParser) -> None:
    """What play and demo share."""
    sub.add_argument("--lang", type=language, metavar="L", help="语言，如 zh、en · language")
    sub.add_argument("--size", type=size, metavar="WxH", help="窗口大小，如 1280x720 · window size")


def size(text: str) -> tuple[int, int]:
    """"1280x720" as (width, height) in pixels."""
    width, _, height = text.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal() and len(text) < 12):
        raise argparse.ArgumentTypeError(f"{text!r}: 写成 1280x720 这样 · write it like 1280x720")
    found = int(width), int(height)
    if not all(low <= n <= high for low, n, high in zip(SMALLEST, found, LARGEST, strict=True)):
        low, high = ("x".join(map(str, pair)) for pair in (SMALLEST, LARGEST))
        raise argparse.ArgumentTypeError(f"{text!r}: 要在 {low} 和 {high} 之间 · must be between {low} and {high}")
    return found


def language(text: str) -> str:
    """A language the interface speaks; `xx` is English stretched, for trying out layouts."""
    known = ("zh", *sorted(folder.name for folder in (HOME / "locales").glob("*/")), "xx")
    if text not in known:
        there = "、".join(known)
        raise argparse.ArgumentTypeError(f"{text!r}: 没有这种语言，有 {there} · no such language; there are {', '.join(known)}")
    return text


def day(text: str) -> date:
    """"2026-09-01" as a day."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r}: 写成 2026-09-01 这样 · write it like 2026-09-01") from error


def without_display(environ: Mapping[str, str], platform: str) -> bool:
    """Whether a window would open where nobody sees it: SDL then picks an offscreen driver and says nothing."""
    chosen = environ.get("SDL_VIDEODRIVER") or environ.get("SDL_VIDEO_DRIVER")
    shown = environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY")
    return platform.startswith("linux") and not chosen and not shown


def play(args: argparse.Namespace) -> int:
    if without_display(os.environ, sys.platform):
        print("这里没有屏幕，游戏打不开窗口。想看机器人试玩：main.py demo\n"
              "No display here to open a window on. To watch the robot play: main.py demo", file=sys.stderr)
        return 2
    from game.app.play import run

    return run(args)


def test(rest: Sequence[str]) -> int:
    """pytest in the project's folder, on no real screen or speaker. The whole suite uses the cores, a part one."""
    import subprocess

    environ = {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy", **os.environ}
    spread = [] if rest else ["-n", "auto", "--maxprocesses", "4"]
    return subprocess.call([sys.executable, "-m", "pytest", *spread, *rest], cwd=HOME, env=environ)


def check(args: argparse.Namespace) -> int:
    from game.authoring.check import run

    return run(args)


def demo(args: argparse.Namespace) -> int:
    from game.app.demo import run

    return run(args)


def explain(args: argparse.Namespace) -> int:
    from game.authoring.explain import run

    return run(args)


def new(args: argparse.Namespace) -> int:
    from game.authoring.new import run

    return run(args)


def preview(args: argparse.Namespace) -> int:
    from game.authoring.preview import run

    return run(args)


def bench(args: argparse.Namespace) -> int:
    from game.app.bench import run

    return run(args)
