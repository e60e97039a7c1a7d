"""The baked pictures are fresh, complete, small enough, and icons stay within what the game can draw."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).parents[1]
ART = ROOT / "assets" / "art"
BAKE = ROOT / "assets" / "src" / "bake.py"
MANIFEST: dict[str, str] = json.loads((ART / "manifest.json").read_text(encoding="utf-8"))
ICONS = sorted((ART / "icon").glob("*.svg"))
DRAWN_BY_NANOSVG = {"svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon"}
BUDGET = 12_000_000  # five packs and the scenes they play in


def names(folder: str) -> set[str]:
    return {file.stem for file in (ART / folder).glob("*.webp")}


def test_no_drawing_was_changed_without_baking_it_again() -> None:
    done = subprocess.run([sys.executable, str(BAKE), "--check"], capture_output=True, text=True, encoding="utf-8")
    assert (done.returncode, done.stdout) == (0, ""), done.stdout + done.stderr


def test_every_file_of_the_manifest_is_there_and_not_empty() -> None:
    assert [path for path in MANIFEST if not (ROOT / path).is_file() or not (ROOT / path).stat().st_size] == []


def test_no_baked_picture_lies_about_that_the_manifest_does_not_know() -> None:
    found = {p.relative_to(ROOT).as_posix() for p in ART.rglob("*") if p.is_file()}
    generated = {"assets/art/manifest.json", "assets/art/puppet/puppets.json"}
    assert found - generated - set(MANIFEST) == set()


@pytest.mark.parametrize("file", ICONS, ids=lambda file: file.stem)
def test_an_icon_keeps_to_what_the_small_renderer_draws(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    tree = ElementTree.fromstring(text)
    assert {node.tag.rpartition("}")[2] for node in tree.iter()} <= DRAWN_BY_NANOSVG
    assert tree.get("viewBox") == "0 0 48 48"
    assert not re.search(r"url\(|rgba?\(|style=|filter=|clip-path=|#[0-9a-fA-F]{8}\b", text)


def test_icon_colours_are_placeholders_or_plain_hex() -> None:
    for file in ICONS:
        colours = set(re.findall(r'(?:fill|stroke)="([^"]+)"', file.read_text(encoding="utf-8")))
        odd = {c for c in colours if not re.fullmatch(r"\{c2?\}|none|#[0-9A-Fa-f]{6}", c)}
        assert not odd, f"{file.name}: {odd}"


def test_every_place_is_drawn_in_every_state() -> None:
    town = json.loads((ART / "town.json").read_text(encoding="utf-8"))
    assert {f"{place}-{state}" for place in town["places"] for state in town["states"]} <= names("place")
    assert len(town["places"]) == 8


def test_every_puppet_has_its_layers_and_knows_where_they_lie() -> None:
    cast = json.loads((ART / "puppet" / "cast.json").read_text(encoding="utf-8"))
    boxes = json.loads((ART / "puppet" / "puppets.json").read_text(encoding="utf-8"))
    wanted = {
        f"{who}-{pose}-{layer}"
        for who, person in cast["people"].items()
        for pose in person["gestures"]
        for layer in ("base", "top")
    } | {f"{who}-{mood}-face" for who in cast["people"] for mood in cast["expressions"]}
    assert wanted == names("puppet") == set(boxes)
    for name, box in boxes.items():
        inside = box["x"] >= 0 and box["y"] >= 0 and box["x"] + box["w"] <= 600 and box["y"] + box["h"] <= 700
        assert inside and box["w"] > 0 and box["h"] > 0, name


def test_base_face_and_top_over_one_another_are_the_whole_puppet(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("resvg_py")
    image_chops = pytest.importorskip("PIL.ImageChops")
    monkeypatch.syspath_prepend(str(BAKE.parent))
    puppets, picture = import_module("puppets"), import_module("picture")

    def drawn(*layers: str) -> Any:
        paper = picture.raster('<svg xmlns="http://www.w3.org/2000/svg" width="6" height="7"/>', (300, 350))
        paper.paste("#EFD9B4", (0, 0, *paper.size))
        for layer in layers:
            paper.alpha_composite(picture.raster(layer, (300, 350)))
        return paper.convert("RGB")

    for who, mood, pose in (("xiaoqing", "happy", "wave"), ("nainai", "wow", "hold"), ("duoduo", "firm", "phone")):
        whole = drawn(puppets.sheet(who, mood, pose))
        parts = drawn(puppets.base(who, pose), puppets.face(who, mood), puppets.top(who, pose))
        worst = max(high for _, high in image_chops.difference(whole, parts).getextrema())
        assert worst <= 4, f"{who} {mood} {pose}: {worst} of 255"


def test_nine_animals_sit_on_six_grounds() -> None:
    animals, grounds = zip(*(name.split("-") for name in names("seat")), strict=True)
    assert (len(set(animals)), len(set(grounds)), len(names("seat"))) == (9, 6, 54)


def test_all_pictures_together_stay_within_the_budget() -> None:
    files = [*ART.rglob("*"), *(ROOT / "lessons").glob("*/images/*")]
    total = sum(file.stat().st_size for file in files if file.is_file())
    assert total <= BUDGET, f"{total / 1e6:.1f} MB of pictures"
