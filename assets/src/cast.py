"""The people of the town: one short entry per person, naming a part for every slot of the kit.

Says who they are and what they can do on stage; how a part is drawn is the business of the other modules.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from palette import P


@dataclass(frozen=True, slots=True)
class Person:
    """One puppet: parts, colours, and the gestures that are baked for it."""

    name: str
    skin: str
    hair: str
    hair_c: str
    clothes: str
    c1: str
    c2: str
    build: str = "child"  # child, adult, stout, slim
    head: str = "round"
    accent: str = P["gold"]
    brow_c: str = ""  # empty: a darker hair colour
    lashes: bool = False
    tie: str = P["night"]
    epaulet: bool = False
    size: float = 1.0
    extras: tuple[str, ...] = ()
    extra_c: dict[str, str] = field(default_factory=dict)
    gestures: tuple[str, ...] = ("rest", "present")

    @property
    def adult(self) -> bool:
        return self.build != "child"


CHILD_GESTURES: Final = ("rest", "present", "phone", "hold", "wave", "point")

CAST: Final[dict[str, Person]] = {
    "xiaoqing": Person(
        "小青", "peach", "braids", "#3A2A2C", "tracksuit", P["lake"], "#FDF6E6",
        accent=P["madder"], lashes=True, extras=("hairclip",), gestures=(*CHILD_GESTURES, "read"),
    ),
    "xiaochuan": Person(
        "马小川", "honey", "tuft", "#33272B", "tracksuit", "#D98324", "#FDF1DA",
        accent=P["deep"], gestures=(*CHILD_GESTURES, "read"),
    ),
    "zhuoma": Person(
        "卓玛", "tan", "pony", "#2B2224", "robe", "#7A3B4A", "#F0DDB4",
        accent=P["madder"], lashes=True, extras=("earrings",), gestures=CHILD_GESTURES,
    ),
    "duoduo": Person(
        "多多", "peach", "short", "#4A3430", "jumper", "#8DB255", "#FFF3D6",
        size=0.9, extras=("freckles",), gestures=CHILD_GESTURES,
    ),
    "nainai": Person(
        "奶奶", "honey", "bun_grey", "#B5ADA6", "vest", P["madder"], "#F3DDBA",
        build="adult", head="oval", brow_c="#8E857D", extras=("wrinkles", "earrings", "glasses"),
        extra_c={"glasses": "#8A5A33"}, gestures=("rest", "present", "phone", "hold"),
    ),
    "yeye": Person(
        "爷爷", "honey", "swept", "#B9B2AB", "jumper", "#5E7A92", "#F1E3C6",
        build="adult", head="square", brow_c="#8E857D", extras=("wrinkles", "moustache", "glasses"),
        extra_c={"glasses": "#5A4030", "moustache": "#A8A099"}, gestures=("rest", "present", "phone", "read"),
    ),
    "li": Person(
        "李老师", "peach", "pony", "#4A3028", "jumper", P["pine"], "#F3E4C4",
        build="slim", head="oval", lashes=True, gestures=("rest", "present", "point", "read"),
    ),
    "zhou": Person(
        "周警官", "honey", "short", "#2E2430", "uniform", "#5F8DB5", "#E9F2F5",
        build="adult", head="square", epaulet=True, extras=("cap",), extra_c={"cap": P["night"]},
        gestures=("rest", "present", "point", "phone"),
    ),
    "lin": Person(
        "林姐", "peach", "bob", "#3B2A2E", "uniform", P["deep"], "#F4EBDA",
        build="slim", head="oval", lashes=True, tie=P["rape"], gestures=("rest", "present", "point", "hold"),
    ),
    "mashu": Person(
        "马叔叔", "honey", "short", "#2F2726", "apron", "#7FA08A", "#F6EAD2",
        build="stout", head="square", extras=("moustache", "whitecap"), extra_c={"moustache": "#3A2C28"},
        gestures=("rest", "present", "hold", "wave"),
    ),
    "aba": Person(
        "卓玛阿爸", "tan", "short", "#2B2224", "robe", "#6B4A36", "#E8D2A8",
        build="adult", head="square", extras=("felt",), extra_c={"felt": "#CFA970"},
        gestures=("rest", "present", "phone", "wave"),
    ),
}  # fmt: skip
