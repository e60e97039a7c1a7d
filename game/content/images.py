"""Whether a picture file is fit to be shown, told from its first bytes: a picture too large is never decoded to find out."""

from __future__ import annotations

import re
import stat
import struct
from pathlib import Path

MOST_BYTES = 2 * 1024 * 1024
MOST_PIXELS = 4096

_UNSAFE = re.compile(
    rb"<!ENTITY|<!DOCTYPE[^>]{0,200}\[|<script|javascript:|<foreignObject|(?<!\w)on\w{2,20}\s{0,9}=\s{0,9}[\"']|@import",
    re.IGNORECASE,
)
_LINK = re.compile(rb"(?:href|src)\s{0,9}=\s{0,9}[\"']\s{0,9}([^\"'#][^\"']{0,9})", re.IGNORECASE)
_SIZE = re.compile(rb"<svg\b[^>]*?\b(width|height)\s*=\s*[\"']\s*([0-9.]+)", re.IGNORECASE | re.DOTALL)

Finding = tuple[str, dict[str, object]]


def findings(path: Path) -> tuple[Finding, ...]:
    """Codes of LF4xx and the values their sentences name; nothing for a sound picture."""
    try:
        about = path.stat()
        size = about.st_size
        if not stat.S_ISREG(about.st_mode):   # a pipe would wait for ever
            return (("LF409", {"want": path.suffix[1:].upper()}),)
        if size > MOST_BYTES:
            return (("LF408", {"size": size // 1024, "most": MOST_BYTES // 1024}),)
        with path.open("rb") as opened:
            data = opened.read(size if path.suffix == ".svg" else 64)
    except OSError:
        return (("LF409", {"want": path.suffix[1:].upper()}),)
    if path.suffix == ".svg":
        return _svg(data)
    sides = _png(data) if path.suffix == ".png" else _webp(data)
    if sides is None:
        return (("LF409", {"want": path.suffix[1:].upper()}),)
    return _too_large(*sides)


def _too_large(w: int, h: int) -> tuple[Finding, ...]:
    if 0 < w <= MOST_PIXELS and 0 < h <= MOST_PIXELS:
        return ()
    return (("LF407", {"w": w, "h": h, "most": MOST_PIXELS}),)


def _png(data: bytes) -> tuple[int, int] | None:
    if len(data) < 24 or not data.startswith(b"\x89PNG\r\n\x1a\n") or data[12:16] != b"IHDR":
        return None
    w, h = struct.unpack(">II", data[16:24])
    return w, h


def _webp(data: bytes) -> tuple[int, int] | None:
    """Width and height from the three kinds of first chunk a WebP can have."""
    if len(data) < 30 or data[:4] != b"RIFF" or data[8:12] != b"WEBP":
        return None
    if data[12:16] == b"VP8X":
        return int.from_bytes(data[24:27], "little") + 1, int.from_bytes(data[27:30], "little") + 1
    if data[12:16] == b"VP8L":
        bits = int.from_bytes(data[21:25], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if data[12:16] == b"VP8 ":
        w, h = struct.unpack("<HH", data[26:30])
        return w & 0x3FFF, h & 0x3FFF
    return None


def _svg(data: bytes) -> tuple[Finding, ...]:
    if b"<svg" not in data[:4096]:
        return (("LF409", {"want": "SVG"}),)
    link = _LINK.search(data)
    if _UNSAFE.search(data) or (link and not link[1].lower().startswith(b"data:image")):
        return (("LF413", {}),)
    sides = {name.lower(): float(value) for name, value in _SIZE.findall(data[:4096]) if value.count(b".") < 2}
    w, h = (int(sides.get(side, 1)) for side in (b"width", b"height"))
    return _too_large(max(w, 1), max(h, 1))
