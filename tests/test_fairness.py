"""What cannot be seen in a single message: shares, habits and looks by which a lesson could be passed without reading it."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.authoring.check import check

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
