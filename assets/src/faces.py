"""Heads and faces: skins, head shapes, and the brows, eyes and mouths an expression is made of.

All in the puppet frame: head centre (240, 220), chin y 317, eyes y 228 at x 194 and 286.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from palette import mix
from svgkit import Point, circle, ellipse, g, lift, line, path, rad

DARK: Final = "#2E1F1A"  # eyes and mouth lines
LIP, TONGUE = "#8E3B32", "#E98F7E"
EYE_L, EYE_R, EYE_Y = 194, 286, 228


class Skin(NamedTuple):
    base: str
    shade: str
    flush: str
    line: str


SKIN: Final = {
    "peach": Skin("#FAD3AC", "#E8A67B", "#EC7F63", "#7A4630"),
    "honey": Skin("#F1BE90", "#D8946A", "#E0694A", "#6E3F2A"),
    "tan": Skin("#E0A576", "#C17F51", "#CF5B3C", "#5C331C"),
}
HEADS: Final = {
    "round": "M136 212C134 148 178 114 240 114C302 114 346 148 344 212C344 270 302 317 240 317C178 317 136 270 136 212Z",
    "oval": "M144 208C142 146 184 112 240 112C296 112 338 146 336 208C335 270 298 324 240 324C182 324 145 270 144 208Z",
    "square": (
        "M142 206C140 146 180 112 240 112C300 112 340 146 338 206C338 254 332 284 306 305"
        "C288 319 264 323 240 323C216 323 192 319 174 305C148 284 142 254 142 206Z"
    ),
}


class Expression(NamedTuple):
    brows: str
    eyes: str
    mouth: str


EXPRESSIONS: Final = {
    "calm": Expression("calm", "open", "smile"),
    "happy": Expression("lift", "smile", "laugh"),
    "think": Expression("ask", "aside", "side"),
    "worry": Expression("worry", "open", "wavy"),
    "wow": Expression("lift", "wide", "oh"),
    "talk": Expression("calm", "open", "talk"),
    "read": Expression("lift", "down", "smile"),
    "firm": Expression("firm", "open", "flat"),
    "blink": Expression("calm", "shut", "smile"),
}
BROWS: Final = {  # left and right; the right one is the mirror of the left unless given
    "calm": ("M175 194Q192 184 211 192", ""),
    "lift": ("M174 185Q192 171 212 182", ""),
    "worry": ("M174 200Q192 190 212 181", ""),
    "firm": ("M175 184Q194 187 212 198", ""),
    "ask": ("M175 197Q193 191 211 197", "M269 185Q287 171 306 182"),
}


def mirror(s: str) -> str:
    """The same drawing on the other side of the puppet frame."""
    return f'<g transform="translate(480 0) scale(-1 1)">{s}</g>'


def both(s: str) -> str:
    return s + mirror(s)


def eye(x: float, y: float, look: Point = (0, 0), s: float = 1.0, lash: int = 0) -> str:
    """An open eye; look shifts it, lash -1 or 1 draws lashes toward that side."""
    cx, cy = x + look[0], y + look[1]
    out = ellipse(cx, cy, 12 * s, 15.5 * s, DARK)
    out += ellipse(cx, cy + 6 * s, 8 * s, 7 * s, "#6B4030", opacity=0.7)
    out += circle(cx - 4 * s, cy - 6 * s, 4.6 * s, "#FFFFFF")
    out += circle(cx + 4.2 * s, cy + 5.5 * s, 2.2 * s, "#FFFFFF", opacity=0.85)
    if lash:
        lid = f"M{x - lash * 12} {y - 13}Q{x} {y - 21} {x + lash * 13} {y - 13}L{x + lash * 20} {y - 18}"
        out += line(lid, DARK, 3.6)
    return out


def lowered_eye(x: float) -> str:
    """Looking down at a phone or a book."""
    y = EYE_Y
    ball = f"M{x - 13} {y + 1}Q{x} {y - 5} {x + 13} {y + 1}Q{x + 11} {y + 17} {x} {y + 17}Q{x - 11} {y + 17} {x - 13} {y + 1}Z"
    lid = line(f"M{x - 19} {y + 2}Q{x} {y - 9} {x + 19} {y + 2}", DARK, 4.6)
    return path(ball, DARK) + circle(x - 3, y + 6, 3, "#FFFFFF") + lid


def eyes(kind: str, lashes: bool = False) -> str:
    pair, y = (EYE_L, EYE_R), EYE_Y
    if kind == "open":
        return eye(EYE_L, y, lash=-lashes) + eye(EYE_R, y, lash=int(lashes))
    if kind == "wide":
        return "".join(ellipse(x, y - 1, 20, 22, "#FFFFFF") + eye(x, y, s=0.86) for x in pair)
    if kind == "aside":
        return "".join(eye(x, y, look=(5, -5)) for x in pair)
    if kind == "smile":
        return "".join(line(f"M{x - 17} {y + 6}Q{x} {y - 17} {x + 17} {y + 6}", DARK, 5.6) for x in pair)
    if kind == "shut":
        return "".join(line(f"M{x - 15} {y + 1}Q{x} {y + 11} {x + 15} {y + 1}", DARK, 5) for x in pair)
    if kind == "down":
        return "".join(lowered_eye(x) for x in pair)
    raise KeyError(kind)


def brows(kind: str, colour: str) -> str:
    left, right = BROWS[kind]
    return line(left, colour, 6.5) + (line(right, colour, 6.5) if right else mirror(line(left, colour, 6.5)))


def mouth(kind: str) -> str:
    lines = {
        "smile": "M220 272Q240 291 260 272",
        "flat": "M224 280Q236 276 256 279",
        "wavy": "M219 284Q228 273 238 281Q248 289 261 278",
        "side": "M227 281Q245 284 259 272",
    }
    if kind in lines:
        return line(lines[kind], DARK, 5)
    if kind == "laugh":
        return (
            path("M211 266Q240 273 269 266Q268 301 240 301Q212 301 211 266Z", LIP)
            + path("M222 293Q240 280 258 293Q251 301 240 301Q229 301 222 293Z", TONGUE)
            + path("M215 268Q240 274 265 268L264 276Q240 281 216 276Z", "#FFFFFF")
        )
    if kind == "oh":
        return ellipse(240, 283, 10, 13, LIP) + ellipse(240, 290, 6.5, 5, TONGUE)
    if kind == "talk":
        return path("M220 270Q240 276 260 270Q259 294 240 294Q221 294 220 270Z", LIP) + path(
            "M229 288Q240 280 251 288Q247 294 240 294Q233 294 229 288Z", TONGUE
        )
    raise KeyError(kind)


def head_defs(head: str, flush: str) -> str:
    """Clip path and cheek glow that `skull` needs."""
    glow = rad("fl", [(0, flush, 0.72), (0.5, flush, 0.4), (1, flush, 0)])
    return f'<clipPath id="hd"><path d="{HEADS[head]}"/></clipPath>' + glow


def skull(head: str, skin: Skin) -> str:
    """Ears, face with its shades and plateau cheeks, nose: what no expression changes."""
    ears = "".join(ellipse(x, 230, 18, 23, skin.base) + ellipse(x, 232, 9, 13, skin.shade, opacity=0.6) for x in (137, 343))
    shading = g(
        path("M350 140C336 240 318 306 214 332L380 344L384 150Z", skin.shade, opacity=0.38),
        path("M120 204C176 152 304 152 360 204L360 100L120 100Z", skin.shade, opacity=0.34),
        ellipse(168, 266, 38, 28, "url(#fl)"),
        ellipse(312, 266, 38, 28, "url(#fl)"),
        clip_path="url(#hd)",
    )
    nose = line("M236 251Q242 257 247 250", mix(skin.shade, skin.line, 0.35), 4.2)
    return ears + lift("s2", path(HEADS[head], skin.base) + shading) + nose
