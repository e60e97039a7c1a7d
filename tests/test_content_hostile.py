"""Files made to hurt: each is a Problem, told within two seconds and 300 MB, in a process of its own that may be killed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HOME = Path(__file__).resolve().parents[1]
MOST_BYTES = 300 * 1024 * 1024
MOST_SECONDS = 20
"""The wall is generous because other tests share the machine; the cap that counts is CPU time, two seconds over the start."""

CHILD = """
import json, resource, sys
from pathlib import Path
from game.authoring.check import check
from game.steps import MODELS
resource.setrlimit(resource.RLIMIT_CPU, (4, 4))
used = resource.getrusage(resource.RUSAGE_SELF).ru_utime
found = check([Path(sys.argv[1])]).problems
usage = resource.getrusage(resource.RUSAGE_SELF)
peak = Path("/proc/self/status")   # ru_maxrss also counts what the process that started this one held
lines = peak.read_text(encoding="ascii", errors="replace").split("\\n") if peak.exists() else []
held = next((int(line.split()[1]) for line in lines if line.startswith("VmHWM")), usage.ru_maxrss)
print(json.dumps({"codes": [p.code for p in found], "seconds": usage.ru_utime - used, "bytes": held * 1024}))
"""
BOMB = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{new}: &{new} [{', '.join(['*' + old] * 9)}]\n" for old, new in zip("abcdefghijklmno", "bcdefghijklmnop", strict=True)
)
HOSTILE = {
    "alias bomb": (BOMB, "LF116"),
    "100,000 open brackets": ("title: " + "[" * 100_000, "LF118"),
    "100,000 open braces": ("{" * 100_000, "LF118"),
    "100,000 brackets on lines of their own": ("[\n" * 100_000, "LF118"),
    "10,000 dashes deep": ("steps:\n  " + "- " * 10_000 + "x\n", "LF121"),
    "700 levels of indentation": ("".join(f"{' ' * at}a{at}:\n" for at in range(700)), "LF121"),
    "30,000 times the same key": ("a: 1\n" * 30_000, "LF115"),
    "one line of 250,000 letters": ("title: " + "海" * 80_000, "LF201"),
    "an open quote over the whole file": ('title: "' + "贝\n" * 60_000, "LF112"),
    "question marks in a row": ("? " * 50_000, "LF125"),
    "colons in a row": (": " * 50_000, "LF114"),
    "120,000 lines of nothing": ("\n" * 120_000, "LF124"),
    "every line wrong": ("title没有\n" * 18_000, "LF130"),
    "ten thousand wrong steps": ("steps:\n" + "  - id: a\n   b: c\n" * 10_000, "LF114"),
    "ten thousand unknown fields": ("".join(f"qqq{at}: 1\n" for at in range(10_000)), "LF203"),
    "control characters": ("\x00\x01\x02" * 20_000, "LF122"),
    "spaces before a comment": ("title: 贝" + " " * 200_000 + "#x\n", "LF110"),
    "spaces and nothing else": ("title: 贝" + " " * 200_000 + "贝\n", "LF201"),
    "full-width dashes in a row": ("－ " * 60_000 + "\n", "LF107"),
    "full-width commas in a row": ("bands: [" + "P12，" * 30_000 + "]\n", "LF108"),
    "colons inside a text": ("title: " + "贝: " * 50_000 + "\n", "LF109"),
    "anchors in a row": ("&a " * 60_000, "LF114"),
    "tags in a row": ("!!x " * 50_000, "LF114"),
}

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="limits are set the POSIX way")


def judged(path: Path) -> dict[str, object]:
    done = subprocess.run(
        [sys.executable, "-c", CHILD, str(path)],
        cwd=HOME, capture_output=True, timeout=MOST_SECONDS, encoding="utf-8", check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    result: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return result


def assert_told(path: Path, code: str) -> None:
    result = judged(path)
    assert code in result["codes"]  # type: ignore[operator]
    assert result["bytes"] < MOST_BYTES  # type: ignore[operator]
    assert result["seconds"] < 2  # type: ignore[operator]


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_lesson_is_told_quickly(name: str, tmp_path: Path) -> None:
    text, code = HOSTILE[name]
    file = tmp_path / "lesson.yaml"
    file.write_text(text, encoding="utf-8", newline="\n")
    assert_told(file, code)


def test_a_file_of_fifty_megabytes_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "lesson.yaml"
    with file.open("wb") as opened:
        opened.truncate(50 * 1024 * 1024)
    assert_told(file, "LF101")


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    file = tmp_path / "lesson.yaml"
    os.mkfifo(file)
    assert_told(file, "LF127")


def test_a_conversation_of_a_thousand_places_is_told_to_be_too_long(tmp_path: Path) -> None:
    lines = (HOME / "lessons" / "_samples" / "talk.yaml").read_text(encoding="utf-8").splitlines()
    first, last = lines.index("    nodes:") + 1, next(at for at, line in enumerate(lines) if line.startswith("    stop:"))
    nodes = [
        f"      - id: p{at}\n        stage: lure\n        says:\n          - text: 在吗？\n        choices:\n"
        f"          - text: 在\n            to: p{at + 1}\n          - text: 不在\n            to: nowhere"
        for at in range(1_200)
    ]
    file = tmp_path / "lesson.yaml"
    file.write_text("\n".join((*lines[:first], *nodes, *lines[last:])) + "\n", encoding="utf-8")
    assert_told(file, "LF211")


@pytest.mark.parametrize("words", ["7" * 150_000, "一" * 60_000, "7," * 70_000])
def test_an_endless_number_in_a_conversation_does_not_stall_the_cue_audit(words: str, tmp_path: Path) -> None:
    text = (HOME / "lessons" / "_samples" / "talk.yaml").read_text(encoding="utf-8")
    file = tmp_path / "lesson.yaml"
    file.write_text(text.replace("text: 恭喜，你被抽中啦！", f"text: 海{words}"), encoding="utf-8")
    assert_told(file, "LF601")


LONG_WORDS = {"letters": "a" * 150_000, "digits": "7" * 150_000, "letters and dots": "a." * 70_000, "brackets": "[[" * 70_000}


@pytest.mark.parametrize("name", LONG_WORDS)
def test_an_endless_text_in_a_sound_lesson_is_only_too_long(name: str, tmp_path: Path) -> None:
    text = (HOME / "tests" / "bad" / "LF601.yaml").read_text(encoding="utf-8")
    file = tmp_path / "lesson.yaml"
    file.write_text(text.replace("why: 冰块会化，放不住。", f"why: 海{LONG_WORDS[name]}"), encoding="utf-8")
    assert_told(file, "LF601")


def test_a_sum_without_end_is_not_computed(tmp_path: Path) -> None:
    text = (HOME / "tests" / "bad" / "LF312.yaml").read_text(encoding="utf-8")
    file = tmp_path / "lesson.yaml"
    for answer in ("9 ** 9 ** 9", "(" * 50_000 + "1", "1" + " * 99999" * 20_000, "-" * 90_000 + "1"):
        file.write_text(text.replace("n * / 24", answer), encoding="utf-8")
        result = judged(file)
        assert result["codes"] and result["seconds"] < 2  # type: ignore[operator]


@pytest.mark.parametrize("inside", ["<!DOCTYPE" * 150_000, "on" * 700_000, "href=" * 300_000, " " * 1_500_000, "<svg " * 300_000])
def test_an_svg_made_to_stall_is_looked_through_quickly(inside: str, tmp_path: Path) -> None:
    shutil.copytree(HOME / "tests" / "bad" / "LF413" / "sample", tmp_path / "sample")
    picture = tmp_path / "sample" / "images" / "script.svg"
    picture.write_text(f"<svg {inside}<script></svg>", encoding="utf-8")
    assert_told(tmp_path / "sample", "LF413")


def test_a_picture_of_a_billion_pixels_is_never_decoded(tmp_path: Path) -> None:
    shutil.copytree(HOME / "tests" / "bad" / "LF407" / "sample", tmp_path / "sample")
    assert_told(tmp_path / "sample", "LF407")
