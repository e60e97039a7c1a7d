"""Reads the bundled fonts once and writes what the game needs to know without opening them.

    python assets/src/fonts.py

`assets/fonts/advances.json`: units per em, ascent, descent and the advance of every glyph that is not as wide as most.
`assets/fonts/<name>.chars`: every character the font can draw, so that a missing glyph is a problem told to the author.
"""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

from fontTools.ttLib import TTFont

FOLDER = Path(__file__).parents[1] / "fonts"
FONTS = {"body": "body-Medium.ttf", "title": "title.ttf", "figure": "figure.ttf"}


def main() -> None:
    table = {}
    for name, file in FONTS.items():
        font = TTFont(FOLDER / file)
        cmap, widths = font.getBestCmap(), font["hmtx"]
        advances = {chr(code): widths[glyph][0] for code, glyph in cmap.items() if code > 31}
        usual = Counter(advances.values()).most_common(1)[0][0]
        table[name] = {
            "unitsPerEm": font["head"].unitsPerEm,
            "ascent": font["hhea"].ascent,
            "descent": font["hhea"].descent,
            "default": usual,
            "advances": {letter: width for letter, width in sorted(advances.items()) if width != usual},
        }
        letters = "".join(sorted(advances))
        (FOLDER / f"{name}.chars").write_text(letters + "\n", encoding="utf-8", newline="\n")
    text = json.dumps(table, ensure_ascii=False, indent=0)
    (FOLDER / "advances.json").write_text(text + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
