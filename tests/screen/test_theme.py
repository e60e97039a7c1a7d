"""The looks in numbers: every text can be read on its ground, no letter is below the floor, every fill is in the palette."""

from __future__ import annotations

import re

import pytest

from game.core.nodes import Mark, Role
from game.screen.theme import BUTTONS, FACES, MARKS, PAIRS, PALETTE, SHEETS, SMALLEST, TEXT_SIZES, contrast, mix, rgb
from game.screen.typeface import FONTS, Typography, metrics


@pytest.mark.parametrize(("ink", "ground"), sorted(set(PAIRS)))
def test_every_text_stands_out_from_its_ground(ink: str, ground: str) -> None:
    assert contrast(ink, ground) >= 4.5


def test_every_surface_words_lie_on_is_among_the_pairs() -> None:
    surfaces = {(tone.ink, tone.fill) for table in (SHEETS, MARKS, BUTTONS) for tone in table.values()}
    assert surfaces <= set(PAIRS)


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("ink", "paper") == pytest.approx(12.8, abs=0.1) == pytest.approx(contrast("paper", "ink"), abs=0.1)


def test_every_role_and_every_mark_has_its_look() -> None:
    assert set(FACES) == set(Role) and set(MARKS) == set(Mark)


@pytest.mark.parametrize("scale", TEXT_SIZES)
def test_no_role_is_set_below_the_floor_at_any_text_size(scale: float) -> None:
    assert min(Typography(scale).size(face) for face in FACES.values()) >= SMALLEST


def test_lines_never_touch_even_with_pinyin_between_them() -> None:
    spelt = Typography(1.0, lambda text: tuple("x" for _ in text))
    for role, face in FACES.items():
        needed = face.size + (spelt.pinyin if face.font == "body" else 0.0)
        assert spelt.step(role) >= needed


def test_a_mix_lies_between_its_colours_and_ends_at_them() -> None:
    assert (mix("ink", "paper", 0), mix("ink", "paper", 1)) == (PALETTE["ink"], PALETTE["paper"])
    assert rgb(mix("#000000", "#FFFFFF", 0.5)) == (128, 128, 128)


def test_a_colour_that_is_none_is_refused() -> None:
    with pytest.raises(KeyError):
        rgb("neon")


def test_palette_colours_are_written_as_hex() -> None:
    assert all(re.fullmatch(r"#[0-9A-F]{6}", colour) for colour in PALETTE.values())


def test_hanzi_are_one_em_wide_and_digits_all_alike() -> None:
    body = metrics()["body"]
    assert {body.width(letter) for letter in "钱币贝元一乙"} == {1.0}
    assert len({body.width(digit) for digit in "0123456789"}) == 1


def test_the_body_face_has_every_letter_of_pinyin() -> None:
    covered = set((FONTS / "body.chars").read_text(encoding="utf-8"))
    assert set("āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüabcdefghijklmnopqrstuvwxyz") <= covered
