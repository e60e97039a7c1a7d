"""Settings: language, text size, pinyin, sound, calm motion, contrast. Each change is kept for the seat at once."""

from __future__ import annotations

from dataclasses import dataclass

from game.app.scene import Answer, Change, Pop, Settings, World
from game.app.scenes.heading import heading
from game.core.intents import Intent, Press
from game.core.nodes import (
    At,
    Backdrop,
    Canvas,
    Column,
    Grow,
    Mark,
    Motion,
    Node,
    Option,
    Role,
    Row,
    Sheet,
    Text,
)

ROWS: tuple[tuple[str, str, tuple[tuple[str, str], ...]], ...] = (
    ("language", "语言", (("zh", "中文"), ("en", "English"))),
    ("text_size", "字号", (("1.0", "标准"), ("1.15", "大"), ("1.3", "特大"))),
    ("pinyin", "拼音", (("auto", "低年级"), ("on", "总是"), ("off", "不用"))),
    ("sound", "声音", (("True", "开"), ("False", "关"))),
    ("music", "音乐", (("True", "开"), ("False", "关"))),
    ("reduced", "少动画", (("False", "平常"), ("True", "少一些"))),
    ("contrast", "高对比", (("False", "平常"), ("True", "更清楚"))),
    ("fullscreen", "全屏", (("False", "窗口"), ("True", "全屏"))),
)
"""Name of the setting, its label, and each value with its word."""


@dataclass(frozen=True, slots=True)
class Setup:
    name: str = "setup"

    def view(self, world: World) -> Canvas:
        rows = tuple(_row(world, *row) for row in ROWS)
        half = (len(rows) + 1) // 2
        both = Row(
            (Grow(Column(rows[:half], gap=18, align="fill")), Grow(Column(rows[half:], gap=18, align="fill"))),
            gap=44,
            align="top",
        )
        where = Text(world.where, Role.CAPTION, id="where", ink="tea")
        page = Column((Grow(Column((both,), align="fill", id="settings")), where), gap=16, align="fill")
        return Canvas(
            (
                Backdrop("courtyard", veil=0.3, blur=True),
                *heading(world.say("设置"), 400),
                At(Sheet(page, pad=(40, 30), id="setup", motion=Motion.ARRIVE), 56, 100, 1168, 590, "stretch"),
            )
        )

    def handle(self, intent: Intent, world: World) -> Answer:
        match intent:
            case Press("back"):
                return self, (Pop(),)
            case Press(id_):
                name, _, value = id_.partition("=")
                if any(name == row[0] and value in dict(row[2]) for row in ROWS):
                    return self, (Change(name, value),)
        return self, ()


def _row(world: World, name: str, label: str, values: tuple[tuple[str, str], ...]) -> Node:
    now = str(getattr(world.settings, name, getattr(Settings(), name)))
    options = tuple(
        Grow(Option(f"{name}={value}", world.say(word), "chip", mark=Mark.CHOSEN if value == now else Mark.IDLE))
        for value, word in values
    )
    return Column((Text(world.say(label), Role.CAPTION, ink="tea"), Row(options, gap=10)), gap=4, align="fill")
