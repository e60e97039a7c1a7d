"""What is said when a lesson is laid out and played by a machine: LF7xx fit, LF8xx play. Read by people only."""

from __future__ import annotations

from game.content.sentences.sentence import Sentence

SAID = {
    "LF701": Sentence(
        "“{value}” 在屏幕上放不下（{view}）。",
        "写短一些，或者拆成两步；很长的外文词要断开。如果已经很短，请报告给开发者。",
        "“{value}” does not fit the screen ({view}).",
        "Make it shorter, split the step, or break a very long word; if it is short already, tell the developers.",
    ),
    "LF801": Sentence(
        "机器人按 {route} 的走法玩不成这一步（{why}）。",
        "自己照着走一遍：要走得到头，答对得满分，乱答不得分。找不到原因，请把这一步报告给开发者。",
        "A machine playing this step by {route} did not succeed ({why}).",
        "Walk it yourself: it must end, a right answer earns all, a blind one nothing. Else tell the developers about it.",
    ),
}
