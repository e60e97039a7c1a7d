"""Bake every drawing into the files the game loads.

    python assets/src/bake.py [--only PATTERN] [--module NAME] [--force]    render what has changed
    python assets/src/bake.py --check                                       name what is stale, render nothing

A module under assets/src that defines `pictures() -> Iterable[Picture]` takes part; what it draws is its own affair.
The manifest maps each output to the digest of its source, so that a test can see a forgotten bake.
"""

from __future__ import annotations

import argparse
import fnmatch
import hashlib
import importlib
import json
import os
import re
import sys
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

SOURCE = Path(__file__).resolve().parent
ROOT = SOURCE.parent.parent
MANIFEST = "assets/art/manifest.json"
PROCESSES = 2
OFFER = re.compile(r"^def pictures\(\) -> Itera(ble|tor)\[", re.MULTILINE)

if str(SOURCE) not in sys.path:
    sys.path.insert(0, str(SOURCE))

from picture import Baked, BoxPx, Output, Picture


def modules(name: str = "*") -> Iterator[str]:
    """Dotted names of the modules that draw, in sorted order."""
    for file in sorted(SOURCE.rglob("*.py")):
        dotted = ".".join(file.relative_to(SOURCE).with_suffix("").parts)
        if fnmatch.fnmatch(dotted, name) and OFFER.search(file.read_text(encoding="utf-8")):
            yield dotted


def outputs(name: str = "*") -> dict[str, Output]:
    """Every output of the modules whose dotted name fits. Raises ValueError if two share a path."""
    found: dict[str, Output] = {}
    for module in modules(name):
        for output in importlib.import_module(module).pictures():
            if output.path in found:
                raise ValueError(f"{module}: {output.path} is drawn twice")
            found[output.path] = output
    return found


def digest(output: Output) -> str:
    return hashlib.sha256(output.source()).hexdigest()


def read_manifest() -> dict[str, str]:
    file = ROOT / MANIFEST
    return json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}


def write_json(path: str, rows: dict[str, object]) -> None:
    text = json.dumps(rows, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    file = ROOT / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8", newline="\n")


def stale(found: dict[str, Output], manifest: dict[str, str]) -> list[str]:
    """Paths whose file is missing or whose source is not the one last baked."""
    return [p for p, o in found.items() if manifest.get(p) != digest(o) or not (ROOT / p).exists()]


def leftover(found: dict[str, Output], manifest: dict[str, str]) -> list[str]:
    """Paths of the manifest that nobody draws any more."""
    return [p for p in manifest if p not in found]


def check() -> int:
    """Exit code 0 if every baked file is fresh; 1 after naming those that are not."""
    found, manifest = outputs(), read_manifest()
    late, gone = stale(found, manifest), leftover(found, manifest)
    for path in late:
        print(f"stale: {path}")
    for path in gone:
        print(f"no longer drawn: {path}")
    return 1 if late or gone else 0


def give_way() -> None:
    """Leave the machine to others: baking is never urgent."""
    if hasattr(os, "nice"):
        os.nice(10)


def encode(output: Output) -> tuple[str, Baked]:
    return output.path, output.encode()


def bake(todo: Iterable[Output]) -> Iterator[tuple[str, Baked]]:
    """Render on two processes at a low priority; results come in the order of todo."""
    with ProcessPoolExecutor(PROCESSES, initializer=give_way) as pool:
        yield from pool.map(encode, todo)


def in_frame(picture: Picture, box: BoxPx) -> dict[str, float]:
    """A box in pixels as x, y, w, h in units of the picture's own frame."""
    width = float(picture.svg.split('width="', 1)[1].split('"', 1)[0])
    k = width / picture.size[0]
    left, top, right, bottom = (round(v * k, 3) for v in box)
    return {"x": left, "y": top, "w": round(right - left, 3), "h": round(bottom - top, 3)}


def note_boxes(found: dict[str, Output], boxes: dict[str, BoxPx]) -> None:
    """Write where the trimmed pictures lie in their frames, beside the ones known from earlier bakes."""
    tables = {o.boxes for o in found.values() if isinstance(o, Picture) and o.boxes}
    for table in sorted(tables):
        rows = json.loads((ROOT / table).read_text(encoding="utf-8")) if (ROOT / table).exists() else {}
        for path, box in boxes.items():
            picture = found[path]
            if isinstance(picture, Picture) and picture.boxes == table:
                rows[Path(path).stem] = in_frame(picture, box)
        write_json(table, {k: v for k, v in rows.items() if (ROOT / table).parent.joinpath(f"{k}.webp").exists()})


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default="*", metavar="PATTERN", help="paths to bake, such as '*/puppet/*'")
    parser.add_argument("--module", default="*", metavar="NAME", help="modules to ask, such as 'origin.*'")
    parser.add_argument("--force", action="store_true", help="render even what has not changed")
    parser.add_argument("--check", action="store_true", help="name what is stale and render nothing")
    args = parser.parse_args()
    if args.check:
        return check()
    found = {p: o for p, o in outputs(args.module).items() if fnmatch.fnmatch(p, args.only)}
    todo = sorted(found) if args.force else sorted(stale(found, read_manifest()))
    boxes: dict[str, BoxPx] = {}
    for path, baked in bake(found[p] for p in todo):
        file = ROOT / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(baked.data)
        if baked.box:
            boxes[path] = baked.box
        print(f"{len(baked.data) / 1024:7.1f} KB  {path}", flush=True)
    note_boxes(found, boxes)
    manifest = read_manifest() | {p: digest(found[p]) for p in todo}
    if (args.only, args.module) == ("*", "*"):
        for path in leftover(found, manifest):
            (ROOT / path).unlink(missing_ok=True)
            del manifest[path]
            print(f"   removed  {path}")
    write_json(MANIFEST, dict(manifest))
    return 0


if __name__ == "__main__":
    sys.exit(main())
