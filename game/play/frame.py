"""How a step is framed on a screen: the talk of a story, the quiz card, hints and feedback around them.

Steps return a `Stage` or a `Card`; here they become whole canvases, the same way for every type. Pure.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from game.content.models import Step
from game.core.luck import shuffled
from game.core.nodes import (
    At,
    Backdrop,
    Button,
    Canvas,
    Card,
    Coins,
    Column,
    Grid,
    Grow,
    Icon,
    Mark,
    Mascot,
    Motion,
    Node,
    Puppet,
    Ribbon,
    Role,
    Row,
    Sheet,
    Stage,
    Text,
)
from game.core.trees import change, marked
from game.play.attempt import Attempt, Phase
from game.steps.contract import Kind

CHEERS = ("答对啦！", "看得真细！", "想到点子上了！")
INVITATIONS = ("差一点，再看看", "换个角度想想", "先看这里")
LONG = 4
"""Hanzi on the buttons beside a hint; with more the mascot is small and the hint gets a line of its own."""
FRAUD = frozenset({"judge", "inbox", "talk", "inspect"})
"""Step types about fraud."""
PARTS = 8
"""Coins on the string at most."""


@dataclass(frozen=True, slots=True)
class Around:
    """What surrounds a step: the lesson's title and scene, how far it is, coins this step pays, terms on this sheet."""

    title: str
    scene: str
    steps: int
    at: int
    progress: float
    coins: int = 0
    terms: bool = False
    help: bool = False
    """Whether 这事发生在我身上 is one press away."""


def screen(kind: Kind, step: Step, attempt: Attempt, around: Around) -> Canvas:
    """The whole screen of a step in any phase."""
    around = replace(around, help=kind.name in FRAUD)
    seen = kind.view(step, attempt.state)
    if isinstance(seen, Stage):
        return _stage(seen, step, attempt, around)
    if attempt.grade is not None:
        marks = dict(attempt.grade.marks)
        seen = replace(seen, body=marked(seen.body, marks))
    return _quiz(seen, step, attempt, around)


def top_bar(title: str, around: Around | None = None, words: bool = False) -> tuple[Node, ...]:
    """Pause, the ribbon with the title, help in a step about fraud, the words of this sheet, and the string of coins."""
    help_ = around is not None and around.help
    bar: list[Node] = [
        At(Button("pause", look="tile", icon="pause", key="pause"), 24, 14, 68, 68, "top"),
        At(Ribbon(title, role=Role.TITLE), 128, 16, 394 if help_ else 468, 64, "top"),
    ]
    if help_:
        bar.append(At(Button("help", look="tile", icon="shield", key="help"), 544, 14, 68, 68, "top"))
    if words:
        bar.append(At(Button("words", "词", look="chip", icon="word", key="words"), 628, 12, 120, 76, "top"))
    if around is not None:
        total = min(PARTS, around.steps)
        full = around.progress * total
        coins = Coins(total, int(full + 1e-9), full - int(full + 1e-9))
        bar.append(At(coins, 1252 - (total * 58 + 24), 16, total * 58 + 24, 64, "top"))
    return tuple(bar)


def _stage(stage: Stage, step: Step, attempt: Attempt, around: Around) -> Canvas:
    nodes: list[Node] = [Backdrop(stage.scene or around.scene)]
    nodes += [_stand(puppet) for puppet in stage.cast]
    if stage.choices and attempt.phase is Phase.WORK:
        nodes.append(At(_choices(stage), 422, 98, 436, 404))
    elif stage.picture or stage.ask:
        nodes.append(At(_shown(stage), 422, 108, 436, 392))
    nodes.extend(top_bar(around.title, around, around.terms))
    if attempt.phase is Phase.WORK:
        nodes.append(At(_speech(stage, step, attempt), 40, 512, 1200, 184, "bottom", rise=True))
    else:
        nodes.append(At(_feedback(step, attempt, around), 40, 520, 1200, 176, "bottom", rise=True))
    return Canvas(tuple(nodes), sound="page")


def _stand(puppet: Puppet) -> Node:
    """A person at the left or right edge, hips hidden by the sheet; the mascot stands on the sheet."""
    if puppet.who == "yuanyuan":
        mood = {"happy": "cheer", "wow": "cheer", "think": "think", "worry": "think"}.get(puppet.face, "calm")
        x = 96 if puppet.side == "left" else 884
        return At(Mascot(mood, 300, motion=Motion.BREATHE), x, 236, 300, 300, "bottom")
    x = -36 if puppet.side == "left" else 812
    return At(replace(puppet, motion=Motion.BREATHE), x, 62, 504, 588, "bottom")


def _shown(stage: Stage) -> Node:
    """What is shown between the people, and under it a question for the class to talk about."""
    parts: list[Node] = []
    if stage.picture and not stage.choices:
        picture = replace(stage.picture, w=420, h=330, mat=True, motion=Motion.ARRIVE)
        parts.append(Row((picture,), pack="centre"))
    if stage.ask:
        text = Text(stage.ask, Role.LABEL, "centre", id=f"asked:{stage.key}")
        parts.append(Sheet(text, "straw", hem=False, pad=(22, 14), id=f"ask:{stage.key}", motion=Motion.POP))
    return Column(tuple(parts), align="fill", pack="middle")


def _choices(stage: Stage) -> Node:
    options = Grid(tuple(replace(o, motion=Motion.ARRIVE) for o in stage.choices), 1, 12, id="choices")
    ribbon = (Ribbon(stage.ask or "你会怎么做？", "deep"),)
    return Column((Row(ribbon, pack="centre"), Grow(options)), gap=16, align="fill", pack="middle", id="answers")


def _speech(stage: Stage, step: Step, attempt: Attempt) -> Node:
    """The sheet at the foot: words that turn pages after four lines, a hint under them, and the way on."""
    text: Node = Text(stage.words, Role.SPEECH, id=f"speech:{stage.key}", lines=2 if stage.choices else 4)
    if stage.choices and attempt.hints:
        hint = Row((Icon("bulb", 34), Grow(Text(step.hints[attempt.hints - 1], Role.HINT))), gap=10)
        text = Column((text, hint), gap=8, align="fill")
    tag = Ribbon(stage.speaker, "madder" if stage.side == "right" else "deep") if stage.speaker else None
    keys: tuple[Node, ...] = (Button("next", look="round", icon="arrow", key="enter"),)
    if stage.choices:
        more = attempt.hints < len(step.hints)
        keys = (Button("hint", look="small", icon="bulb", key="hint", enabled=more),) if step.hints else ()
    back = Button("back", look="small", icon="left", key="undo", enabled=stage.back)
    buttons = Column((back, *keys), gap=8, align="centre", pack="middle")
    return Sheet(
        Row((Grow(text), buttons), gap=24, align="middle"),
        pad=(46, 34),
        tag=tag,
        tag_side=stage.side,
        id=f"sheet:{stage.key}",
        motion=Motion.ARRIVE,
    )


def _quiz(card: Card, step: Step, attempt: Attempt, around: Around) -> Canvas:
    question = replace(card.question, id=f"ask:{step.id}")
    head: Node = Row((Grow(question), card.picture), gap=28, align="top") if card.picture else question
    work = card.body if attempt.phase is Phase.WORK else change(card.body, _put_away)
    body = Column((head, Grow(work)), gap=18, align="fill", id=f"work:{step.id}")
    sheet = Sheet(body, pad=(42, 24), id=f"card:{step.id}", motion=Motion.ARRIVE)
    foot = _actions(card, step, attempt) if attempt.phase is Phase.WORK else _feedback(step, attempt, around)
    work = Column((Grow(sheet), foot), gap=18, align="fill")
    phone = (At(card.phone, 40, 96, 440, 604, "stretch"),) if card.phone else ()
    nodes: tuple[Node, ...] = (
        Backdrop(around.scene, veil=0.25, blur=True),
        *top_bar(around.title, around, around.terms),
        *phone,
        At(work, 504, 96, 736, 604, "stretch") if phone else At(work, 96, 96, 1088, 604, "stretch"),
    )
    return Canvas(nodes, sound="page")


def _put_away(node: Node) -> Node:
    """A keypad that has been used leaves its room to the feedback."""
    if not isinstance(node, Row):
        return node
    kept = tuple(child for child in node.children if not _keypad(child))
    return replace(node, children=kept or node.children)


def _keypad(node: Node) -> bool:
    inside = node.child if isinstance(node, Grow) else node
    return isinstance(inside, Grid) and bool(inside.children) and all(isinstance(key, Button) for key in inside.children)


def _actions(card: Card, step: Step, attempt: Attempt) -> Node:
    """The row under a working card: the hint lamp and its words on the left, what commits on the right.

    Where that takes much room, the words get a line of their own.
    """
    left: list[Node] = []
    more = len(step.hints) - attempt.hints
    if step.hints:
        left.append(Button("hint", "提示", look="go", icon="bulb", key="hint", enabled=more > 0))
    shown = step.hints[: attempt.hints]
    words: Node = Text("", Role.HINT)
    if shown:
        lamp = Row((Icon("bulb", 34), Grow(Text(shown[-1], Role.HINT, id=f"hint-words:{len(shown)}"))), gap=10)
        words = Sheet(lamp, "again", hem=False, pad=(18, 8), id=f"hint:{attempt.hints}", motion=Motion.ARRIVE)
    crowded = card.phone is not None or sum(len(action.label) for action in card.actions) > LONG
    mascot = Mascot("think" if shown else "calm", 130 if crowded else 190, peek=True)
    tall = tuple(action for action in card.actions if action.look == "brake")   # as tall as two lines, always in its corner
    if not tall and not (shown and crowded):
        return Row((mascot, *left, Grow(words), *card.actions), gap=18, align="middle")
    keys = Row((*left, Grow(Text("", Role.HINT)), *(action for action in card.actions if action not in tall)), gap=18)
    lines = Column((words, keys) if shown else (keys,), gap=12, align="fill")
    return Row((mascot, Grow(lines), *tall), gap=18, align="bottom")


def _feedback(step: Step, attempt: Attempt, around: Around) -> Node:
    """The sheet after an answer: right, or an invitation to look again. The mascot looks over its edge."""
    done = attempt.solved or (attempt.grade is not None and attempt.grade.settled)
    good = done and not _marked_again(attempt)
    words = _said(step, attempt)
    pick = f"{step.id}/{attempt.tries}"
    title = shuffled(CHEERS if good else INVITATIONS, pick)[0]
    if attempt.gave_up:
        title = "我们一起来看"
    tone = "right" if good or attempt.gave_up else "again"
    ink = "deep" if tone == "right" else "again"
    top: list[Node] = [Text(title, Role.CHEER, ink=ink)]
    if done and around.coins:
        top.append(Row((Icon("coin", 42, id="gain"), Text(f"+{around.coins}", Role.FIGURE)), gap=8))
    mascot = Mascot("cheer" if good else "think", 220, peek=True, motion=Motion.HOP if good else Motion.LEAN, id=pick)
    middle = Column((Row(tuple(top), gap=26), Text(words, Role.FEEDBACK, id=f"why:{pick}", lines=4)), gap=4, pack="middle")
    body = Row((mascot, Grow(middle), Column(_ways_on(attempt), gap=12, align="fill", pack="middle")), gap=26)
    return Sheet(body, tone, hem=False, pad=(30, 18), id=f"feedback:{pick}", motion=Motion.ARRIVE)


def _marked_again(attempt: Attempt) -> bool:
    """Whether some part of a finished answer is to be looked at again: a safe act after a wrong verdict is no cheer."""
    return attempt.grade is not None and any(mark is Mark.AGAIN for _, mark in attempt.grade.marks)


def _said(step: Step, attempt: Attempt) -> str:
    """The words of the feedback: of this very answer, of the step, or the shown answer's why."""
    grade = attempt.grade
    if grade is None:
        return ""
    if attempt.solved or attempt.gave_up or grade.settled:
        return grade.say or step.right or step.wrong or ""
    return grade.say or step.wrong or "看看标出来的地方，再试一次。"


def _ways_on(attempt: Attempt) -> tuple[Node, ...]:
    if attempt.phase is Phase.AGAIN:
        return (
            Button("retry", "再试一次", look="primary", key="enter"),
            Button("answer", "看答案", look="plain", key="next"),
        )
    return (Button("next", "继续", look="primary", icon="arrow", key="enter"),)


