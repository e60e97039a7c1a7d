"""What cannot be seen in a single message: shares, habits and looks by which a lesson could be passed without reading it."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.authoring.check import check
from game.authoring.new import make

LESSONS = Path(__file__).resolve().parents[1] / "lessons"
JUDGED = (LESSONS / "_samples" / "judge.yaml").read_text(encoding="utf-8")
HEAD = JUDGED[: JUDGED.index("steps:\n")] + "steps:\n"


def codes(file: Path, text: str) -> list[str]:
    file.write_text(text, encoding="utf-8")
    return [problem.code for problem in check([file]).bad]


def judging(*cases: str) -> str:
    steps = (f"  - id: judge-{n}\n    type: judge\n    case: {case}\n" for n, case in enumerate(cases, 1))
    return HEAD + "".join(steps)


@pytest.mark.parametrize(
    ("cases", "found"),
    [
        (("T07-s2", "T07-g2", "T07-s3", "T07-g3"), []),
        (("T07-s2", "T07-s3", "T08-s2", "T08-g2"), ["LF914"]),
        (("T07-g2", "T07-g3", "T08-g2", "T08-g6"), ["LF914"]),
        (("T07-s2", "T07-s3", "T08-s2", "T07-g2", "T07-g3"), []),
        (("T07-s2", "T07-s3", "T08-s2"), []),
    ],
)
def test_half_of_what_is_judged_is_genuine(cases: tuple[str, ...], found: list[str], tmp_path: Path) -> None:
    assert codes(tmp_path / "lesson.yaml", judging(*cases)) == found


def test_the_share_is_that_of_each_band(tmp_path: Path) -> None:
    mixed = judging("T07-s2", "T07-g2", "T07-s3", "T07-g3", "T08-s2", "T08-s6")
    older = mixed.replace("    case: T08-s2", "    bands: [P56]\n    case: T08-s2")
    assert codes(tmp_path / "lesson.yaml", older.replace("    case: T08-s6", "    bands: [P56]\n    case: T08-s6")) == ["LF914"]


def test_a_set_that_can_be_told_by_its_links_is_refused(tmp_path: Path) -> None:
    sample = (LESSONS / "_samples" / "inbox.yaml").read_text(encoding="utf-8")
    assert codes(tmp_path / "lesson.yaml", sample) == []
    bad = Path(__file__).parent / "bad" / "LF915.yaml"
    assert [problem.code for problem in check([bad]).bad] == ["LF915"]


def test_a_real_brand_is_named_in_any_lesson(tmp_path: Path) -> None:
    text = (LESSONS / "_samples" / "choice.yaml").read_text(encoding="utf-8")
    assert codes(tmp_path / "lesson.yaml", text.replace("why: ", "why: 微信", 1)) == ["LF866"]


@pytest.mark.parametrize("planted", ["快！", "哦，", "http://"])
def test_a_leaky_bank_is_refused(planted: str, tmp_path: Path) -> None:
    bank = tmp_path / "cases"
    bank.mkdir()
    for file in (LESSONS / "cases").glob("T*.yaml"):
        text = file.read_text(encoding="utf-8")
        leaky = []
        for case in text.split("- id: "):
            scam = "truth: scam" in case
            leaky.append(case.replace("  body:\n    - ", f"  body:\n    - {planted}", 1) if scam else case)
        (bank / file.name).write_text("- id: ".join(leaky), encoding="utf-8")
    assert "LF880" in [problem.code for problem in check([bank]).bad]


def test_scams_that_tell_by_looks_are_refused_in_a_small_bank_too(tmp_path: Path) -> None:
    bank = tmp_path / "cases"
    bank.mkdir()
    for name in ("T02", "T03", "T06", "T13"):
        text = (LESSONS / "cases" / f"{name}.yaml").read_text(encoding="utf-8")
        (bank / f"{name}.yaml").write_text(text, encoding="utf-8")
    assert not check([bank]).problems
    for file in bank.iterdir():
        head, *cases = file.read_text(encoding="utf-8").split("- id: ")
        marked = (case.replace("    - ", "    - 快！", 1) if "truth: scam" in case else case for case in cases)
        file.write_text("- id: ".join((head, *marked)), encoding="utf-8")
    assert "LF883" in [problem.code for problem in check([bank]).bad]


def packed(tmp_path: Path, steps: str, change: tuple[str, str] = ("", "")) -> list[str]:
    """Codes of a fresh pack with more steps at its end, and something in it changed."""
    folder = tmp_path / "ours"
    make(folder)
    file = folder / "01-first.yaml"
    text = file.read_text(encoding="utf-8").replace("competences: [MON-1]", "competences: [MON-1, SAFE-3]")
    file.write_text(text.rstrip("\n").replace(*change) + "\n" + steps, encoding="utf-8")
    return [problem.code for problem in check([folder]).bad]


SAMPLE_TALKS = (LESSONS / "_samples" / "talk.yaml").read_text(encoding="utf-8")
SCAM_TALK, TWIN_TALK = SAMPLE_TALKS[SAMPLE_TALKS.index("  - id: skin") :].split("  - id: mailbox")
BOTH_TALKS = f"{SCAM_TALK}  - id: mailbox{TWIN_TALK}"


def test_a_fair_pack_passes(tmp_path: Path) -> None:
    assert packed(tmp_path, BOTH_TALKS) == []


def test_a_lone_scam_is_refused(tmp_path: Path) -> None:
    assert packed(tmp_path, SCAM_TALK) == ["LF921", "LF922"]


@pytest.mark.parametrize("n", [2, 3])
def test_a_few_scams_without_anything_genuine_are_refused(n: int, tmp_path: Path) -> None:
    steps = judging(*("T07-s2", "T07-s3", "T08-s2")[:n])
    assert packed(tmp_path, steps[len(HEAD) :]) == ["LF921"]


@pytest.mark.parametrize(
    "said", ["去 bit.ly/xx 看", "http://lucky.com/a.example", "打138 1234 5678", "１３８１２３４５６７８", "快拨 119"]
)
def test_a_talk_names_nothing_that_can_be_reached(said: str, tmp_path: Path) -> None:
    assert {"LF510", "LF511"} & set(packed(tmp_path, BOTH_TALKS.replace("系统抽的，人人都有机会。", said)))


def test_made_up_hosts_and_public_numbers_are_fine(tmp_path: Path) -> None:
    assert packed(tmp_path, BOTH_TALKS.replace("系统抽的，人人都有机会。", "http://a.example/，拿不准打 110。")) == []


def test_what_only_a_teacher_speaks_about_is_no_step(tmp_path: Path) -> None:
    assert packed(tmp_path, BOTH_TALKS.replace("[T11]", "[T29]")) == ["LF856", "LF856"]


def test_a_short_pack_shows_its_habits_too(tmp_path: Path) -> None:
    assert packed(tmp_path, "", ("    type: choice\n", "    type: choice\n    shuffle: false\n")) == ["LF918"]


def test_four_statements_are_not_all_true(tmp_path: Path) -> None:
    said = "  - id: t{0}\n    type: truefalse\n    statement: 钱要大家都认{0}。\n    answer: true\n    why: 都认才换得出去。\n"
    assert packed(tmp_path, "".join(map(said.format, range(4)))) == ["LF919"]
