"""The case bank as data: what may be in it, how it is translated, and that looks alone give nothing away."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from game.authoring.check import check
from game.authoring.translations import refresh
from game.content.cases import Bank, Case, read_cases, spoken, translate
from game.content.cues import CUES, auc, audit
from game.content.library import BANK, case_files
from game.content.words import Catalogue
from game.play.discern import tally

SAMPLE = Path(__file__).parent / "bad" / "LF871" / "cases"
CHANNELS = ("sms", "chat", "call", "poster")


def a_case(id_: str, **said: object) -> Case:
    kind = {"s": "scam", "g": "genuine"}[id_[4]]
    told = {
        "id": id_, "channel": "chat", "bands": ["P56"], "patterns": [id_[:3]], "facts": ["D25"], "competences": ["SAFE-3"],
        "truth": kind, "sender": "阿宁", "body": ["周六一起去图书馆吧。"], "hints": ["谁说的？", "在哪里查得到？"],
        "evidence": [{"ask": "看看资料", "reveals": "只有一个名字。"}, {"ask": "问家里人", "reveals": "一起看看。"}],
        "right": "你问了。", "wrong": "再看看。", "act": "先问一问。", "tell": "查得到", "difficulty": 2,
    }  # fmt: skip
    return Case.model_validate({**told, **said})


def balanced(patterns: int = 25) -> Iterator[Case]:
    """Two scams and two genuine cases a pattern, alike in every cue and different from one pattern to the next."""
    for number in range(1, patterns + 1):
        for kind in "sgsg"[:: 1 if number % 2 else -1]:
            body = ["请在周五前交 20 元。" if number % 3 else "急！今天内来一下好吗？"] * (number % 2 + 1)
            link = "http://a.example/" if number % 4 == 0 else None
            channel = CHANNELS[number % 4]
            yield a_case(f"T{number:02d}-{kind}1", body=body, link=link, channel=channel, sender="阿宁" * (number % 3 + 1))


def leaky(change: Callable[[Case], Case]) -> tuple[Case, ...]:
    """The balanced bank with its scams changed."""
    return tuple(change(case) if case.scam else case for case in balanced())


LEAKS: dict[str, Callable[[Case], Case]] = {
    "有链接": lambda case: case.model_copy(update={"link": "http://b.example/"}),
    "催促的话": lambda case: case.model_copy(update={"body": (*case.body[:-1], case.body[-1].replace("请在", "快点"))}),
    "感叹号": lambda case: case.model_copy(update={"body": tuple(words.replace("。", "！") for words in case.body)}),
    "数字": lambda case: case.model_copy(update={"body": tuple(words + "88" for words in case.body)}),
    "正文长短": lambda case: case.model_copy(update={"body": tuple(words + "我等着你的消息" * 2 for words in case.body)}),
    "发件人长短": lambda case: case.model_copy(update={"sender": case.sender + "官方客服中心"}),
    "金额": lambda case: case.model_copy(update={"body": tuple(words + "五元" for words in case.body)}),
    "客气话": lambda case: case.model_copy(update={"body": tuple("您" + words for words in case.body)}),
    "问号": lambda case: case.model_copy(update={"body": tuple(words + "？" for words in case.body)}),
    "渠道": lambda case: case.model_copy(update={"channel": "email"}),
    "气泡个数": lambda case: case.model_copy(update={"body": (*case.body, "好。")}),
}


def test_a_balanced_bank_gives_nothing_away() -> None:
    found = audit(tuple(balanced()))
    assert found.large and found.passes and not found.leaks
    assert found.combined <= 0.65


@pytest.mark.parametrize("name", LEAKS)
def test_a_bank_whose_scams_look_different_is_caught_by_the_cue(name: str) -> None:
    found = audit(leaky(LEAKS[name]))
    assert not found.passes
    assert name in {leak.cue.name for leak in found.leaks}


def test_scams_that_all_come_first_are_caught_by_their_place() -> None:
    found = audit(tuple(sorted(balanced(), key=lambda case: not case.scam)))
    assert {leak.cue.name for leak in found.leaks} == {"位置"}


def test_every_cue_has_a_bank_that_it_catches() -> None:
    assert {cue.name for cue in CUES} == {*LEAKS, "位置"}


def test_a_cue_of_the_genuine_side_is_as_telling_as_one_of_the_scams() -> None:
    cases = tuple(case if case.scam else LEAKS["感叹号"](case) for case in balanced())
    leak = next(leak for leak in audit(cases).leaks if leak.cue.name == "感叹号")
    assert leak.auc < 0.35
    assert not cases[leak.clearest].scam


def test_the_clearest_case_is_one_that_shows_the_cue() -> None:
    cases = leaky(LEAKS["有链接"])
    leak = next(leak for leak in audit(cases).leaks if leak.cue.name == "有链接")
    assert cases[leak.clearest].scam and cases[leak.clearest].link


def test_weak_cues_that_add_up_are_seen_together() -> None:
    """Each fourth scam has another cue: alone no cue says much, together they say all."""
    cases, at = list(balanced()), 0
    for index, case in enumerate(cases):
        if case.scam:
            cases[index] = LEAKS[("有链接", "发件人长短", "问号", "客气话")[at % 4]](case)
            at += 1
    found = audit(cases)
    assert not found.leaks
    assert found.combined > 0.65
    assert found.leaning


def test_a_small_set_may_keep_one_strong_cue_but_not_two() -> None:
    small = tuple(balanced(2))
    assert audit(small).passes
    most = [case.scam or at == 1 for at, case in enumerate(small)]
    one = tuple(LEAKS["有链接"](case) if shows else case for case, shows in zip(small, most, strict=True))
    assert audit(one).passes and len(audit(one).leaks) == 1
    two = tuple(LEAKS["问号"](case) if shows else case for case, shows in zip(one, most, strict=True))
    assert not audit(two).passes and max(leak.strength for leak in audit(two).leaks) < 0.9


def test_no_cue_may_tell_all_of_a_set_however_small() -> None:
    small = tuple(balanced(2))
    assert small[1].scam is False
    assert not audit(tuple(LEAKS["有链接"](case) if case.scam else case for case in small)).passes


def test_a_word_that_gives_all_scams_away_is_caught_in_a_bank_of_eight_and_eight() -> None:
    some = tuple(balanced(4))
    assert audit(some).passes
    told = tuple(
        case.model_copy(update={"body": ("亲，" + case.body[0], *case.body[1:])}) if case.scam else case for case in some
    )
    assert audit(told).leaks[-1].cue.name.endswith("字眼") and not audit(told).passes


def test_auc_is_the_chance_that_a_scam_shows_more() -> None:
    assert auc([1, 1], [0, 0]) == 1
    assert auc([0, 1], [0, 1]) == 0.5
    assert auc([1, 2, 3], [2]) == 0.5
    assert auc([0], [0, 0, 1, 1]) == 0.25


def test_a_bank_of_one_kind_or_of_nothing_is_no_reason_to_fall_over() -> None:
    assert audit(()).findings == ()
    assert audit([case for case in balanced() if case.scam]).findings == ()


def test_bots_that_do_not_look_earn_nothing_on_any_bank() -> None:
    for cases in (tuple(balanced()), tuple(read_cases(BANK).cases.values())):
        for bot in (True, False):
            assert tally((bot, case.scam) for case in cases).points == 0


def test_a_case_with_a_mistake_is_left_out_and_its_neighbours_stay() -> None:
    bank = read_cases(SAMPLE)
    assert [problem.code for problem in bank.problems] == ["LF871"]
    assert sorted(bank.cases) == ["T12-g1", "T12-g2", "T12-g3", "T12-s1", "T12-s2"]
    assert bank.patterns == {"T12": tuple(bank.cases.values())}


def test_a_pattern_that_only_a_teacher_leads_gives_no_cases() -> None:
    assert not read_cases(SAMPLE.parents[1] / "LF856" / "cases").cases


def test_a_twin_is_found_from_both_sides() -> None:
    bank = read_cases(SAMPLE)
    scam, genuine = bank.cases["T12-s1"], bank.cases["T12-g1"]
    assert bank.twin(scam) == genuine
    assert bank.twin(genuine) == scam
    assert bank.twin(bank.cases["T12-g3"]) is None   # its scam is the one left out


def test_every_word_of_a_case_has_a_place_in_the_catalogue() -> None:
    case = read_cases(SAMPLE).cases["T12-s1"]
    contexts = {context: words for context, _, _, words in spoken(case)}
    assert contexts["cases/T12-s1/body.0"] == case.body[0]
    assert contexts["cases/T12-s1/evidence.1.reveals"] == case.evidence[1].reveals
    fields = {context.split("/")[2].split(".")[0] for context in contexts}
    assert fields == {"sender", "body", "evidence", "hints", "right", "wrong", "act", "tell"}


def test_a_bank_is_translated_once_and_its_ids_stay() -> None:
    bank = read_cases(SAMPLE)
    words = bank.cases["T12-s1"].body[0]
    english = translate(bank, Catalogue("en", {("cases/T12-s1/body.0", words): "Want to play longer?"}))
    assert english.cases["T12-s1"].body == ("Want to play longer?",)
    assert english.cases["T12-s1"].twin == "T12-g1"
    assert english.cases["T12-g1"] == bank.cases["T12-g1"]
    assert translate(bank, Catalogue()) is bank


def test_the_bank_has_a_catalogue_like_any_pack_and_a_stale_entry_is_told(tmp_path: Path) -> None:
    text = (SAMPLE / "T12.yaml").read_text(encoding="utf-8").replace("这是一个骗局。", "他昨天才来。")
    (tmp_path / "T12.yaml").write_text(text, encoding="utf-8")
    texts, missing = refresh(tmp_path)
    assert texts == missing > 60
    po = (tmp_path / "en.po").read_text(encoding="utf-8").replace('msgid "阿宁"\nmsgstr ""', 'msgid "旧名"\nmsgstr "Ning"')
    (tmp_path / "en.po").write_text(po, encoding="utf-8")
    assert [problem.code for problem in check([tmp_path]).bad] == ["LF606"]


def test_a_file_without_hyphen_or_with_nothing_in_it_is_told_and_gives_an_empty_bank(tmp_path: Path) -> None:
    (tmp_path / "T12.yaml").write_text("# 还没写\n", encoding="utf-8")
    assert {problem.code for problem in read_cases(tmp_path).problems} == {"LF124"}
    (tmp_path / "T12.yaml").write_text("id: T12-s1\n", encoding="utf-8")
    assert read_cases(tmp_path) == Bank({}, read_cases(tmp_path).problems)


def test_a_torn_case_leaves_its_twin_alone(tmp_path: Path) -> None:
    text = (SAMPLE / "T12.yaml").read_text(encoding="utf-8").replace("这是一个骗局。", "他昨天才来。")
    (tmp_path / "T12.yaml").write_text(text.replace("- id: T12-g3", "- id T12-g3"), encoding="utf-8")
    codes = {problem.code for problem in read_cases(tmp_path).problems if not problem.notice}
    assert codes == {"LF133"}


def test_the_bank_is_checked_from_its_folder_from_a_file_and_with_everything_else() -> None:
    folder, file = check([SAMPLE]), check([SAMPLE / "T12.yaml"])
    assert (folder.cases, file.cases) == (6, 6)
    assert folder.problems == file.problems
    assert check([SAMPLE.parent]).problems == folder.problems


@pytest.mark.skipif(len(case_files(BANK)) < 28, reason="the bank is still being written")
def test_the_shipped_bank_is_whole_and_gives_nothing_away() -> None:
    report = check([BANK])
    assert not report.problems, "\n".join(map(str, report.problems))
    found = audit(tuple(read_cases(BANK).cases.values()))
    assert found.large and found.passes
    assert found.combined <= 0.65
