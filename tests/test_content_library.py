"""Packs found, shown by their headers, loaded whole; pictures and ids looked up; a bad pack never stops the others."""

from __future__ import annotations

import shutil
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from game.content.artwork import art_path
from game.content.images import findings
from game.content.library import SHIPPED, find_packs, lesson_header, load, load_lesson, pack_folders
from game.content.limits import BANDS, LIMITS, coverage, length, lowest
from game.content.lint import findings as lint
from game.content.loading import read_lesson, read_pack_head
from game.content.marks import changed, marked
from game.content.models import Art, Head, PackHead, Words
from game.content.registry import Registry, problems
from game.steps import MODELS

BAD = Path(__file__).parent / "bad"
PACKS = tuple(pack_folders((SHIPPED,)))
SAMPLE = BAD / "LF402" / "sample" / "01-shell.yaml"


def pack_in(tmp_path: Path, name: str = "sample") -> Path:
    """A small sound pack of its own."""
    folder = tmp_path / name
    shutil.copytree(BAD / "LF414" / "sample", folder)
    lesson = folder / "01-shell.yaml"
    lesson.write_text(lesson.read_text(encoding="utf-8").replace("    picture: shell\n", ""), encoding="utf-8")
    pack = folder / "pack.yaml"
    pack.write_text(pack.read_text(encoding="utf-8").replace("pack: sample", f"pack: {name}"), encoding="utf-8")
    return folder


@pytest.mark.parametrize("folder", PACKS, ids=lambda path: path.name)
def test_the_quick_header_says_what_the_whole_file_says(folder: Path) -> None:
    header = next(one for one in find_packs() if one.folder == folder)
    head = read_pack_head(folder / "pack.yaml").head
    assert isinstance(head, PackHead)
    assert (header.pack, header.title, header.about, header.bands, header.cover) == (
        head.pack, head.title, head.about, head.bands, head.cover,
    )  # fmt: skip
    for lesson in header.lessons:
        whole = read_lesson(lesson.file, MODELS).head
        assert isinstance(whole, Head)
        for name in ("lesson", "title", "hook", "bands", "minutes", "place", "competences"):
            assert getattr(lesson, name) == getattr(whole, name), f"{lesson.file.name}: {name}"
        assert lesson.cover == (whole.cover or "")


def test_finding_packs_needs_neither_yaml_nor_pydantic() -> None:
    script = (
        "import sys; from game.content.library import find_packs; assert find_packs(); "
        "print([m for m in ('yaml', 'pydantic', 'babel') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=SHIPPED.parent, capture_output=True, encoding="utf-8", check=True)
    assert done.stdout.strip() == "[]"


def test_a_sound_pack_loads_and_a_broken_one_beside_it_does_not_matter(tmp_path: Path) -> None:
    good, bad = pack_in(tmp_path, "good"), pack_in(tmp_path, "bad")
    (bad / "01-shell.yaml").write_bytes(b"\xff\xfe\x00 not a lesson")
    loaded, told = load(good, MODELS)
    assert loaded is not None and not [problem for problem in told if not problem.notice]
    assert [lesson.head.lesson for lesson in loaded.lessons] == ["sample-1"]
    assert load(bad, MODELS)[0] is None
    assert {"good", "bad"} <= {header.pack for header in find_packs([tmp_path])}


def test_headers_of_nonsense_are_still_headers(tmp_path: Path) -> None:
    file = tmp_path / "01-x.yaml"
    file.write_bytes(b"\xff\xfeminutes: " + b"9" * 9000 + b"\nbands: [\n- - -\n" + b"title: x" + b" " * 60_000 + b"y")
    assert lesson_header(file).minutes == 0
    assert lesson_header(tmp_path / "absent.yaml").title == "absent"


def test_a_pack_folder_that_is_a_link_is_passed_over(tmp_path: Path) -> None:
    pack_in(tmp_path / "elsewhere")
    (tmp_path / "packs").mkdir()
    try:
        (tmp_path / "packs" / "linked").symlink_to(tmp_path / "elsewhere" / "sample")
    except OSError:
        pytest.skip("no links on this disk")
    assert not list(pack_folders([tmp_path / "packs"]))


def test_the_first_pack_of_an_id_wins(tmp_path: Path) -> None:
    one, two = pack_in(tmp_path / "one"), pack_in(tmp_path / "two")
    found = [header.folder for header in find_packs([tmp_path / "one", tmp_path / "two"]) if header.pack == "sample"]
    assert found == [one] and two not in found


def test_a_lesson_with_a_problem_is_not_played() -> None:
    lesson, told = load_lesson(BAD / "LF203.yaml", MODELS)
    assert lesson is None and [problem.code for problem in told] == ["LF203"]
    lesson, told = load_lesson(SAMPLE, MODELS)
    assert lesson is not None and not told and lesson.pack == "sample"


def test_a_picture_is_looked_for_in_the_pack_first_and_by_its_very_name(tmp_path: Path) -> None:
    folder = pack_in(tmp_path)
    assert art_path(folder, "shell") == folder / "images" / "shell.svg"
    assert art_path(folder, "Shell") is None
    assert art_path(folder, "market", "scene") == SHIPPED.parent / "assets" / "art" / "scene" / "market.webp"
    for name in ("../pack", "images/shell", "shell.svg", "", "..", "a" * 65, "C:shell"):
        assert art_path(folder, name) is None


def webp(kind: bytes, w: int, h: int) -> bytes:
    """The head of a WebP of one of its three kinds."""
    if kind == b"VP8X":
        body = bytes(4) + (w - 1).to_bytes(3, "little") + (h - 1).to_bytes(3, "little")
    elif kind == b"VP8L":
        body = b"\x2f" + ((w - 1) | (h - 1) << 14).to_bytes(4, "little") + bytes(5)
    else:
        body = bytes(3) + b"\x9d\x01\x2a" + struct.pack("<HH", w, h)
    return b"RIFF" + bytes(4) + b"WEBP" + kind + len(body).to_bytes(4, "little") + body


@pytest.mark.parametrize("kind", [b"VP8X", b"VP8L", b"VP8 "])
def test_the_size_of_a_webp_is_read_from_its_head(kind: bytes, tmp_path: Path) -> None:
    file = tmp_path / "x.webp"
    file.write_bytes(webp(kind, 4096, 100))
    assert findings(file) == ()
    file.write_bytes(webp(kind, 100, 5000))
    assert [(code, said["w"], said["h"]) for code, said in findings(file)] == [("LF407", 100, 5000)]


@pytest.mark.parametrize(
    "inside",
    ["<script>x</script>", '<image href="http://x.example/a.png"/>', '<use xlink:href="file.svg#a"/>', '<g onload="x()"/>'],
)
def test_an_svg_that_does_more_than_draw_is_told(inside: str, tmp_path: Path) -> None:
    file = tmp_path / "x.svg"
    file.write_text(f'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">{inside}</svg>', encoding="utf-8")
    assert [code for code, _ in findings(file)] == ["LF413"]
    file.write_text('<!DOCTYPE svg [<!ENTITY a "b">]><svg width="9" height="9">&a;</svg>', encoding="utf-8")
    assert [code for code, _ in findings(file)] == ["LF413"]
    file.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><use href="#a"/></svg>', encoding="utf-8")
    assert findings(file) == ()


def test_the_registry_is_whole_and_cites_itself_correctly() -> None:
    known = Registry()
    assert not list(problems(known))
    assert known.facts["H01"].confidence in "AB" and known.patterns["T11"].stages["lure"]
    assert known.glossary["barter"].word == "物物交换"
    assert "110" in known.hotlines and not known.hotlines["12381"].call
    flags = {flag for pattern in known.patterns.values() for flag in pattern.flags}
    assert flags <= set(known.flags)
    assert {competence.start for competence in known.competences.values()} <= set(BANDS)
    assert [source.id for source in known.cited(("H05", "H05", "H99"))] == list(known.facts["H05"].sources)


def test_a_registry_without_files_is_empty_and_says_so(tmp_path: Path) -> None:
    assert not Registry(tmp_path).facts
    assert {problem.code for problem in problems(Registry(tmp_path))} == {"LF127"}


def test_marks_find_every_text_and_change_it_in_place() -> None:
    draft = read_lesson(SAMPLE, MODELS)
    step = draft.steps[0][1]
    found = {path: (mark.role, text) for path, mark, text in marked(step, Words)}
    assert found[("options", 1, "text")] == ("option", "冰块")
    assert found[("question",)][0] == "question"
    louder = changed(step, Words, lambda path, mark, text: text + "！")
    assert {text for _, _, text in marked(louder, Words)} == {text + "！" for _, text in found.values()}
    assert louder.id == step.id and not list(marked(step, Art))


def test_a_text_meets_the_youngest_band_that_reads_it() -> None:
    assert lowest(("J79", "P34", "P56")) == "P34"
    assert LIMITS["option", "P34"] == 14
    assert length("{{1}}和[[海贝]]") == 4
    assert "贝" in coverage() and "🐚" not in coverage()


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ("海贝在 1953 年出土，共 3 枚。", []),
        ("一共 20,000 枚。", ["LF612"]),
        ("拨打 96110 或 110。", []),
        ("拨打 13800138000。", ["LF510"]),
        ("拨打 1XX-XXXX-0000。", []),
        ("请看 xuebao.example。", []),
        ("请看 http://xuebao.net/a。", ["LF511"]),
        ("每 100 元收 3 元。", []),
        ("涨了百分之三。", ["LF613"]),
        ("对!不对？", ["LF610"]),
        ("3.5 元，1:2，(a)。", []),
        ("[[海贝]]和[[冰块]]。", []),
        ("]]海贝[[", ["LF604"]),
    ],
)
def test_words_are_looked_at_one_text_at_a_time(words: str, codes: list[str]) -> None:
    assert [code for code, _, _ in lint("feedback", words, "P34", ("110", "96110"))] == codes


def test_notes_for_the_teacher_may_name_numbers_and_addresses() -> None:
    assert not list(lint("note", "讲到 95599 和 www.example.com 就停，98% 的人都懂。", "P12"))
