"""`main.py new PACK`: a folder with everything a pack needs, commented, and clean under `check` from the first minute."""

from __future__ import annotations

import re
from argparse import Namespace
from pathlib import Path

from game.content.library import BESIDE, SHIPPED
from game.content.models import ID

PACK = """\
# 课程包的封面。说明写在 “#” 后面，可以删掉。改完运行：python main.py check {folder}
pack: {pack}                     # 和文件夹同名：小写字母、数字和短横
title: 我们的课程包
about: 一句话说说这个包讲什么。
bands: [P34, P56]                # 给哪些学段：P12 一二年级，P34 三四，P56 五六，J79 初中
cover: cover                     # images/ 里的图片，不写后缀
version: 1
credit: 我们学校
licence: CC BY 4.0
# 图鉴里的物件，一个一段，不要就不写：
# album:
#   - id: shell
#     name: 海贝
#     picture: shell
#     story: 它的故事，最多 70 个字。
#     facts: [Q01]
#     lesson: {pack}-01
"""

HEAD = """\
# 一课。每种题型怎么写：python main.py explain choice（story branch multi truefalse order match …）
lesson: {pack}-01                # 全世界只用一次的编号
title: 第一课
hook: 一两句话，让孩子想往下玩。
bands: [P34, P56]
minutes: 20
place: museum                    # 在小镇哪座房子：museum mint market bank station rights elder ranch
competences: [MON-1]             # lessons/registry/competences.yaml
facts: [H04]                     # 每句话的根据：lessons/registry/facts.yaml
terms: [money]                   # 要学的词：lessons/registry/glossary.yaml
learned:                         # 正好三句“今天我学会”，孩子挑一句
  - id: one
    text: 大家都认的东西才好当钱。
  - id: two
    text: 当钱的东西要耐放、好带。
  - id: three
    text: 钱要能分成小份。
teacher:                         # 老师看的一页
  goal: 说出适合当钱的东西有什么特点。
  plan:                          # 加起来等于上面的 minutes
    - minutes: 15
      do: 各人玩一遍。
    - minutes: 5
      do: 全班说一说。
  ask:
    - 你还想到什么东西能当钱？
  avoid:
    - 不说“从前人人以物易物”。
steps:
  - id: opening                  # 故事：一页一段
    type: story
    scene: market                # town courtyard museum night-room market classroom
    pages:
      - text: 湟水边的小集市，一大早就热闹起来。
      - who: duoduo
        face: happy              # calm happy think worry wow talk read firm
        text: 今天用什么付钱呢？
"""

CHOICE = """\
  - id: question-{n}
    type: choice
{recall}    question: {question}
    options:                     # 两到四个；答案差不多长，才不会被猜中
      - text: {right}
        right: true
        why: {why}
      - text: {wrong}
        why: {why_wrong}
    hints:
      - 想一想：一年以后，它会变成什么样？
"""

QUESTIONS = (
    ("放一年，哪一样还在？", "海贝", "海贝耐放，一年以后还在。", "冰块", "冰块会化，放不到一年。"),
    ("哪一样好带出门？", "铜钱", "铜钱小，装进口袋就走。", "石轮", "石轮太重，几个人才抬得动。"),
    ("哪一样能分成小份？", "盐块", "盐块敲开，小份也能用。", "活羊", "活羊分开了，就不是羊了。"),
    ("哪一样难造假？", "铸币", "铸币要模子、要炉火，不好造。", "树叶", "树叶满地都有，谁都能捡。"),
    ("谁都愿意收的是？", "大家认的", "大家都认，才换得出去。", "只我喜欢", "别人不认，就换不出去。"),
    ("买菜付钱前先做什么？", "先看价", "先看价，心里就有数。", "先装好", "装好再问价，可能不够付。"),
    ("捡到钱怎么办？", "交老师", "交给老师，失主就能找到。", "先花掉", "那是别人的，他正着急找。"),
    ("还记得吗？钱要耐放吗？", "要", "放坏了，就换不了东西。", "不要", "放坏了，就换不了东西。"),
    ("还记得吗？谁说了算？", "大家", "大家都认，它才能当钱。", "一个人", "一个人认，别人不收也没用。"),
)

COVER = """\
<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400" viewBox="0 0 640 400">
  <rect width="640" height="400" fill="#f3e4c3"/>
  <circle cx="320" cy="200" r="120" fill="#c98b2b"/>
  <rect x="280" y="160" width="80" height="80" fill="#f3e4c3"/>
</svg>
"""


def run(args: Namespace) -> int:
    """`pack`: a name, made beside the game in packs/, or a path. 0 when it was made, 2 when it cannot be."""
    given = Path(args.pack)
    folder = given if len(given.parts) > 1 else BESIDE / given
    if not re.fullmatch(ID, given.name):
        print(f"“{args.pack}” 不能当课程包的名字：只用小写字母、数字和短横，如 our-town")
        print("A pack is named in small letters, digits and hyphens, like our-town.")
        return 2
    if folder.exists() or (SHIPPED / folder.name).exists():
        print(f"“{folder.name}” 已经有了，换一个名字。 · There is a pack of this name already.")
        return 2
    try:
        make(folder)
    except OSError as error:
        print(f"写不进去：{folder.as_posix()} · cannot be written: {error.strerror}")
        return 2
    print(f"做好了：{folder.as_posix()}")
    print(f"接着：python main.py check {folder.as_posix()}")
    return 0


def make(folder: Path) -> None:
    """Write the folder. Raises OSError when the disk does not allow it."""
    pack = folder.name
    (folder / "images").mkdir(parents=True)
    _write(folder / "pack.yaml", PACK.format(pack=pack, folder=folder.as_posix()))
    _write(folder / "01-first.yaml", HEAD.format(pack=pack) + "".join(map(_choice, range(len(QUESTIONS)))))
    _write(folder / "images" / "cover.svg", COVER)


def _choice(at: int) -> str:
    question, right, why, wrong, why_wrong = QUESTIONS[at]
    recall = "    recall: true                 # “还记得吗”，每课两题\n" if question.startswith("还记得") else ""
    return "\n" + CHOICE.format(
        n=at + 1, recall=recall, question=question, right=right, why=why, wrong=wrong, why_wrong=why_wrong
    )


def _write(file: Path, text: str) -> None:
    file.write_text(text, encoding="utf-8", newline="\n")
