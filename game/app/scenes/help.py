"""这事发生在我身上: five steps and three numbers on one calm screen, one press away from every step about fraud (decision B16).

The steps are fact F20, the numbers facts G07 and G08.
"""

from __future__ import annotations

from dataclasses import dataclass

from game.app.scene import Answer, Pop, World
from game.app.scenes.heading import heading
from game.core.intents import Intent, Press
from game.core.nodes import (
    At,
    Backdrop,
    Button,
    Canvas,
    Column,
    Grow,
    Icon,
    Motion,
    Node,
    Role,
    Row,
    Sheet,
    Space,
    Text,
)

KIND = ("错的是骗人的人，不是你。", "现在还来得及，一步一步来。")
STEPS = (
    ("停", "不付钱，不回话，断开共享。"),
    ("说", "马上告诉家长或老师。"),
    ("存", "聊天和付款的截图留着。"),
    ("报", "和大人一起打右边的电话。"),
    ("冻", "家长找银行止付，改密码。"),
)
NUMBERS = (
    ("110", "警察", "正在被骗或已被骗。"),
    ("96110", "反诈热线", "拿不准是不是骗局。"),
    ("12355", "青少年服务", "心里难受，想说一说。"),
)
"""A number, who answers, and when to call: short enough for one screen with pinyin."""


@dataclass(frozen=True, slots=True)
class Help:
    name: str = "help"

    def view(self, world: World) -> Canvas:
        kind = (Text(world.say(words), Role.HEADING, id=f"kind:{n}") for n, words in enumerate(KIND))
        steps = Column(tuple(_step(world, *step) for step in STEPS), gap=12, align="fill", pack="middle")
        top = Row((Grow(Column(tuple(kind), gap=0, align="fill")), Icon("shield", 76, "deep", "rape")), gap=16)
        left = Column((top, Grow(steps)), gap=8, align="fill", id="steps")
        numbers = Column(tuple(_number(world, *number) for number in NUMBERS), gap=10, align="fill", pack="middle", id="numbers")
        back = Button("return", world.say("回去"), "primary", icon="back", key="enter", wide=220)
        foot = Row((back,), pack="right")
        return Canvas(
            (
                Backdrop("courtyard", veil=0.45, blur=True),
                *heading(world.say("这事发生在我身上")),
                At(Sheet(left, pad=(36, 26), id="help", motion=Motion.ARRIVE), 40, 100, 720, 596, "stretch"),
                At(Column((Grow(numbers), foot), gap=12, align="fill"), 780, 100, 460, 596, "stretch"),
            )
        )

    def handle(self, intent: Intent, world: World) -> Answer:
        return self, ((Pop(),) if intent in (Press("back"), Press("return")) else ())


def _step(world: World, name: str, words: str) -> Node:
    wide = 124 if world.settings.language == "en" else 44
    plate = Column((Text(world.say(name), Role.CHEER, "centre", ink="paper"), Space(wide, 0)), gap=0, align="fill")
    badge = Sheet(plate, "deep", hem=False, pad=(18, 6))
    return Row((badge, Grow(Text(world.say(words), Role.LABEL, id=f"step:{name}"))), gap=20)


def _number(world: World, number: str, who: str, words: str) -> Node:
    answers = Text(world.say(who), Role.LABEL, "right", ink="deep")
    head = Row((Icon("phone", 40, "deep", "paper"), Text(number, Role.FIGURE), Grow(answers)), gap=12)
    body = Column((head, Text(world.say(words), Role.LABEL, id=f"number:{number}")), gap=2, align="fill")
    return Sheet(body, "paper", hem=False, pad=(26, 9))
