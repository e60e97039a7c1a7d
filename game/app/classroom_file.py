"""class.yaml beside the game: written by the teacher's desk, read by every PC at start. Plain enough to be edited by hand."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

from game.play.classfile import ClassFile

if TYPE_CHECKING:
    from game.content.tree import Map

NAME = "class.yaml"
PLAIN = re.compile(r"[a-z][a-z0-9-]*")
LENGTHS = (10, 20, 40)
BANDS = ("P12", "P34", "P56", "J79", "SNR")


def read_class(folder: Path) -> ClassFile:
    """What the desk last wrote; the defaults where the file or a field of it is missing or makes no sense."""
    path = folder / NAME
    if not path.is_file():
        return ClassFile()
    from game.content.reading import read  # yaml is not wanted before the title where no desk has written

    tree = read(path).tree
    if tree is None:
        return ClassFile()
    number, length, band = tree.text("number"), tree.text("length"), tree.text("band")
    return ClassFile(
        number=int(number) if re.fullmatch("[0-9]{1,2}", number) else 0,
        band=band if band in BANDS else "P34",
        length=next((known for known in LENGTHS if length == str(known)), 40),
        packs=_texts(tree, "packs"),
        locked=_texts(tree, "locked"),
    )


def write_class(folder: Path, chosen: ClassFile) -> str:
    """Write class.yaml; nothing when it is written, else why not, in the words of the system."""
    lines = [
        "# 老师的讲台写的：班级、年级、一节课多长、课程包的顺序、锁着的包",
        f"number: {chosen.number}",
        f"band: {chosen.band}",
        f"length: {chosen.length}",
        f"packs: [{_listed(chosen.packs)}]",
        f"locked: [{_listed(chosen.locked)}]",
    ]
    path = folder / NAME
    try:
        fresh = path.with_suffix(".new")
        fresh.write_text("\n".join(lines) + "\n", encoding="utf-8")
        fresh.replace(path)
    except OSError as error:
        return error.strerror or str(error)
    return ""


def _listed(packs: tuple[str, ...]) -> str:
    """Ids as YAML reads them back; what nobody has checked is quoted."""
    return ", ".join(pack if PLAIN.fullmatch(pack) else json.dumps(pack, ensure_ascii=False) for pack in packs)


def _texts(fields: Map, name: str) -> tuple[str, ...]:
    from game.content.tree import Scalar, Seq

    value = fields.get(name)
    return tuple(item.text for item in value.items if isinstance(item, Scalar)) if isinstance(value, Seq) else ()
