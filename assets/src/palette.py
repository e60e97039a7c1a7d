"""Named colours of 小小金融家: every fill in the art is one of these or a mix of two.

A new colour needs a reason. Knows nothing of shapes, pictures or files.
"""

from __future__ import annotations

from typing import Final

P: Final[dict[str, str]] = {
    # paper and ink
    "paper": "#FFF7E6",  # 宣纸   panels, cards, speech
    "straw": "#F2DFBD",  # 麦秆   panel edge, secondary surface
    "ink": "#3A2A22",  # 墨褐   body text
    "tea": "#6E4E37",  # 茶褐   secondary text, strings
    # plateau
    "sky": "#BFE2E4",  # 天青
    "mist": "#F9E8CB",  # 晨雾   horizon glow
    "snow": "#FFFDF6",  # 雪白
    "ridge": "#8EA6BF",  # 远山
    "lake": "#3E9DB3",  # 湖蓝
    "deep": "#1C6178",  # 深湖   primary action, "right"
    "rape": "#F6C63C",  # 菜花黄
    "gold": "#D8921F",  # 金币
    "meadow": "#97B85A",  # 草甸
    "pine": "#4A7350",  # 云杉
    # town
    "loess": "#DDAF78",  # 夯土
    "timber": "#9B6539",  # 木
    "madder": "#B4452F",  # 茜红   doors, danger flag
    "blush": "#EE9C80",  # 腮红
    "night": "#2A3B57",  # 夜蓝
}


def mix(a: str, b: str, t: float) -> str:
    """Blend two colours (names or #RRGGBB): t = 0 gives a, t = 1 gives b."""
    one, two = P.get(a, a), P.get(b, b)
    pairs = ((int(one[i : i + 2], 16), int(two[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(x + (y - x) * t):02X}" for x, y in pairs)
