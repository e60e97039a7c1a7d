"""`main.py explain`: the manual, printed from what the game itself is made of. Writes nothing.

A code: what it says, its cure, and a bad sample with a caret. A step type: the docstring of its module and its sample.
"""

from __future__ import annotations

from argparse import Namespace
from collections import defaultdict
from collections.abc import Iterator

from game.authoring.check import SAMPLES, check
from game.authoring.excerpt import excerpt
from game.content.artwork import HOME
from game.content.sentences import SENTENCES, in_english, near
from game.steps import KINDS

BAD = HOME / "tests" / "bad"
GROUPS = {
    "LF1": ("文件和 YAML 的写法", "the surface of a file and its YAML"),
    "LF2": ("字段", "fields"),
    "LF3": ("题型自己的规则", "rules of a step type"),
    "LF4": ("编号和图片", "ids and pictures"),
    "LF5": ("事实、能力、红旗等清单", "the registry"),
    "LF6": ("文字和译文", "words and translations"),
    "LF7": ("排版", "layout"),
    "LF8": ("试玩", "play"),
    "LF9": ("课程包", "packs"),
}


def run(args: Namespace) -> int:
    """`topic` (a code, a step type, or nothing for the list of both) and `lang`. 0, or 2 when the topic is unknown."""
    english = args.lang == "en"
    topic = (args.topic or "").strip()
    code, kind = topic.upper(), topic.lower()
    if not topic:
        lines = contents(english)
    elif code in SENTENCES:
        lines = code_page(code, english)
    elif kind in KINDS:
        lines = step_page(kind)
    else:
        meant = near(code, SENTENCES) if code.startswith("LF") else near(kind, KINDS)
        print(f"没有 “{topic}”。" + (f"是不是想看 “{meant}”？" if meant else ""))
        print(f"There is no “{topic}”. " + (f"Did you mean “{meant}”?" if meant else ""))
        return 2
    for line in lines:
        print(line)
    return 0


def contents(english: bool) -> Iterator[str]:
    """Every step type with its first line, every code with its sentence."""
    yield "Step types:" if english else "题型："
    for name, kind in KINDS.items():
        yield f"  {name:<10} {_first_line(kind.manual, english)}"
    for code, said in SENTENCES.items():
        group = GROUPS.get(code[:3])
        if group and code == next(one for one in SENTENCES if one.startswith(code[:3])):
            yield ""
            yield f"{code[:3]}xx {group[english]}"
        yield f"  {code}  {_open(said.say_en if english else said.say)}"


def step_page(name: str) -> Iterator[str]:
    """The manual of a step type and its commented sample."""
    yield f"{name}"
    yield ""
    yield KINDS[name].manual
    sample = SAMPLES / f"{name}.yaml"
    if sample.is_file():
        yield ""
        yield f"—— {sample.relative_to(HOME).as_posix()} ——"
        yield sample.read_text(encoding="utf-8").rstrip()


def code_page(code: str, english: bool) -> Iterator[str]:
    """What a code says, what to do, and how it looks when it is told."""
    said = SENTENCES[code]
    yield f"{code}  {_open(said.say_en if english else said.say)}"
    yield f"       {_open(said.cure_en if english else said.cure)}"
    if said.notice:
        yield "       A notice: worth knowing, never fails a check." if english else "       这是提醒，不算错。"
    sample = BAD / code if (BAD / code).is_dir() else BAD / f"{code}.yaml"
    told = [problem for problem in check([sample]).problems if problem.code == code] if sample.exists() else []
    if told:
        yield ""
        yield "For example:" if english else "例如："
        yield from excerpt(in_english(told[0]) if english else told[0], english)


def _open(words: str) -> str:
    """A sentence with its values left open."""
    return words.format_map(defaultdict(lambda: "…"))


def _first_line(manual: str, english: bool) -> str:
    """The Chinese manual comes first; the English one is its last paragraph."""
    return (manual.rpartition("\n\n")[2] if english else manual).partition("\n")[0]
