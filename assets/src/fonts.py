"""Read off the bundled fonts, once, what the game must know without opening them.

    python assets/src/fonts.py            write assets/fonts/<name>.chars and assets/fonts/advances.json
    python assets/src/fonts.py --check    name what is stale, write nothing

`<name>.chars` holds every character a font can draw, in code order: a missing glyph is a problem told to the author.
`advances.json` holds per font unitsPerEm, ascent and descent (as FreeType reports them, from hhea), `default`, the
advance of nearly all hanzi, and `advances` of every character that differs: layout is computed from it without pygame.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

from fontTools.ttLib import TTFont

FONTS = Path(__file__).resolve().parents[1] / "fonts"
FACES = {"body": "body-Medium.ttf", "title": "title.ttf", "figure": "figure.ttf"}
INVISIBLE = frozenset(map(chr, (*range(0x20), *range(0x7F, 0xA0), 0xFEFF)))


def characters(font: TTFont) -> list[str]:
    """What the font can draw, without control characters."""
    return sorted({chr(code) for code in font.getBestCmap()} - INVISIBLE)


def measures(font: TTFont) -> dict[str, object]:
    """Units, line metrics and advances of one font, in font units."""
    glyphs = font.getBestCmap()
    widths = {letter: int(font["hmtx"][glyphs[ord(letter)]][0]) for letter in characters(font)}
    default = Counter(widths.values()).most_common(1)[0][0]
    return {
        "unitsPerEm": font["head"].unitsPerEm,
        "ascent": font["hhea"].ascent,
        "descent": font["hhea"].descent,
        "default": default,
        "advances": {letter: width for letter, width in widths.items() if width != default},
    }


def outputs() -> dict[Path, str]:
    """The text of each file this script writes."""
    fonts = {name: TTFont(FONTS / file) for name, file in FACES.items()}
    table = {name: measures(font) for name, font in fonts.items()}
    coverage = {FONTS / f"{name}.chars": "".join(characters(font)) + "\n" for name, font in fonts.items()}
    return {**coverage, FONTS / "advances.json": json.dumps(table, ensure_ascii=False, indent=0) + "\n"}


def main(arguments: list[str]) -> int:
    stale = 0
    for file, text in outputs().items():
        if file.exists() and file.read_text(encoding="utf-8") == text:
            continue
        stale += 1
        if "--check" in arguments:
            print(f"stale: {file.name}")
        else:
            file.write_text(text, encoding="utf-8", newline="\n")
            print(f"wrote {file.name}")
    return 1 if stale and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
