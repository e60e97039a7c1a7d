"""Hair, each style in two layers: behind the head and in front of it.

Drawn in the puppet frame around the head centre (240, 220); a style knows its colours only by role.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from faces import both
from palette import mix
from svgkit import at, ellipse, g, line, path, rect


class Tint(NamedTuple):
    """The colours of one head of hair."""

    hair: str
    sheen: str
    shade: str
    ribbon: str


class Hair(NamedTuple):
    back: str
    front: str


def tint(hair: str, ribbon: str) -> Tint:
    return Tint(hair, mix(hair, "#FFFFFF", 0.2), mix(hair, "#120A0C", 0.3), ribbon)


def sheen(t: Tint) -> str:
    return path("M166 140C178 108 218 94 256 100C226 108 196 122 182 146C176 154 164 150 166 140Z", t.sheen) + path(
        "M268 104C280 106 290 110 298 116C292 116 280 114 270 112Z", t.sheen
    )


def strands(d: str, colour: str, w: float = 3) -> str:
    return line(d, colour, w)


def braids(t: Tint) -> Hair:
    plait = (
        "M154 292C130 300 118 330 128 354C110 372 108 402 122 420C108 440 112 468 130 482"
        "C150 470 156 446 146 422C164 406 166 378 152 360C168 340 170 312 160 292Z"
    )
    glint = "M132 322Q128 334 132 344Q138 334 138 322ZM122 386Q120 398 124 406Q132 398 130 386Z"
    knots = strands("M127 354Q142 366 152 360M121 420Q136 430 146 422", t.shade, 4)
    tail = path(plait, t.hair) + knots + path(glint, t.sheen, opacity=0.7) + rect(113, 462, 36, 16, t.ribbon, 8)
    nape = "M130 220C122 140 172 84 240 84C308 84 358 140 350 220C348 256 342 284 328 300L152 300C138 284 132 256 130 220Z"
    crown = (
        "M240 82C170 80 118 126 128 212C129 240 134 262 146 276C150 248 150 228 164 206"
        "C188 190 218 172 238 138C262 174 292 190 316 206C330 228 330 248 334 276"
        "C346 262 351 240 352 212C362 126 310 84 240 82Z"
    )
    parting = "M238 84L238 138M176 198C198 180 218 160 232 138M304 198C282 182 262 164 248 142"
    return Hair(path(nape, t.shade) + both(tail), path(crown, t.hair) + sheen(t) + strands(parting, t.shade))


def bob(t: Tint) -> Hair:
    back = (
        "M126 226C114 140 168 82 240 82C312 82 366 140 354 226C354 270 358 304 340 326"
        "C324 342 300 336 290 324L190 324C180 336 156 342 140 326C122 304 126 270 126 226Z"
    )
    crown = (
        "M240 80C168 78 118 126 124 214C125 250 128 276 138 294C148 270 146 244 154 224"
        "C162 200 178 188 190 164C210 186 272 196 300 176C316 190 324 206 328 226C334 246 332 270 342 294"
        "C352 276 355 250 356 214C362 126 312 82 240 80Z"
    )
    fringe = "M190 164C196 150 200 140 202 128M300 176C294 166 288 152 286 138"
    return Hair(path(back, t.shade), path(crown, t.hair) + sheen(t) + strands(fringe, t.shade))


def short(t: Tint) -> Hair:
    back = "M136 210C128 138 178 90 240 90C302 90 352 138 344 210C342 236 338 250 332 262L148 262C142 250 138 236 136 210Z"
    crown = (
        "M132 228C116 150 148 100 196 88C220 74 262 72 290 86C342 96 364 150 348 228"
        "C340 222 334 212 330 196C322 188 314 178 310 162C296 176 280 180 262 176C268 170 272 164 274 154"
        "C248 176 214 178 182 164C174 182 160 192 150 198C146 212 140 224 132 228Z"
    )
    return Hair(path(back, t.shade), path(crown, t.hair) + sheen(t))


def tuft(t: Tint) -> Hair:
    back = "M136 214C130 138 178 94 240 94C302 94 350 138 344 214L336 252L144 252Z"
    crown = (
        "M132 226C122 172 132 126 168 104C174 82 204 70 226 80C232 58 262 50 274 66"
        "C266 70 264 76 266 82C290 72 312 84 314 104C348 126 358 172 348 226C340 216 334 206 330 190"
        "C318 186 304 172 298 156C286 174 262 178 244 168C236 160 232 154 230 146"
        "C222 166 196 180 168 178C158 186 152 192 150 198C146 210 140 220 132 226Z"
    )
    curls = "M226 80C222 92 224 102 230 110M298 156C294 146 292 138 292 130M230 146C232 136 236 128 240 122"
    return Hair(path(back, t.shade), path(crown, t.hair) + sheen(t) + strands(curls, t.shade))


def bun_grey(t: Tint) -> Hair:
    bun = path("M190 92C188 58 212 42 240 42C268 42 292 58 290 92C280 112 200 112 190 92Z", t.shade)
    coil = strands("M204 84C212 62 240 54 264 66M214 96C226 84 250 80 270 88", t.sheen, 4)
    back = "M136 210C128 138 178 94 240 94C302 94 352 138 344 210C342 228 340 236 336 242L144 242C140 236 138 228 136 210Z"
    crown = (
        "M132 230C124 156 158 96 240 96C322 96 356 156 348 230C340 222 334 206 328 192"
        "C300 184 262 162 243 132C226 164 182 184 152 192C146 206 142 220 132 230Z"
    )
    combed = (
        "M158 168C176 146 206 134 228 112M150 184C162 174 170 168 182 162"
        "M324 168C306 146 276 134 254 114M330 184C320 174 310 168 300 162"
    )
    return Hair(bun + coil + path(back, t.shade), path(crown, t.hair) + strands(combed, t.sheen, 4.5))


def swept(t: Tint) -> Hair:
    back = "M138 212C132 138 180 96 240 96C302 96 348 138 342 212L336 248L144 248Z"
    crown = (
        "M134 232C120 166 136 110 188 96C240 80 320 88 342 136C354 166 354 204 346 232"
        "C336 218 332 200 328 182C308 168 290 158 276 148C240 166 190 168 160 176C152 190 146 214 134 232Z"
    )
    return Hair(path(back, t.shade), path(crown, t.hair) + sheen(t))


def pony(t: Tint) -> Hair:
    tail = "M326 150C392 124 428 186 408 252C398 294 374 318 362 344C356 308 348 292 352 262C354 220 346 190 322 180Z"
    swing = g(strands("M356 168C382 186 388 230 372 280", t.sheen, 5), opacity=0.6)
    tie = at(336, 160, ellipse(0, 0, 13, 20, t.ribbon), r=-30)
    back = "M136 214C130 138 178 94 240 94C302 94 350 138 344 214L336 252L144 252Z"
    crown = (
        "M132 244C118 160 150 96 240 92C324 94 362 160 348 244C338 226 334 206 328 190"
        "C290 184 250 160 232 138C220 166 186 188 154 194C148 210 144 228 132 244Z"
    )
    parting = strands("M232 138C236 126 244 114 254 106", t.shade)
    return Hair(path(tail, t.hair) + swing + tie + path(back, t.shade), path(crown, t.hair) + sheen(t) + parting)


STYLES: Final[dict[str, Callable[[Tint], Hair]]] = {
    "braids": braids,
    "bob": bob,
    "short": short,
    "tuft": tuft,
    "bun_grey": bun_grey,
    "swept": swept,
    "pony": pony,
}
