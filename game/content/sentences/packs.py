"""What is said about whole packs and lessons: LF9xx. Read by people only."""

from __future__ import annotations

from game.content.sentences.sentence import Sentence

SAID = {
    "LF901": Sentence(
        "文件夹里没有 pack.yaml。",
        "用 main.py new 新建，或者从别的包抄一份来改。",
        "There is no pack.yaml in the folder.",
        "Start with main.py new, or copy one from another pack.",
    ),
    "LF902": Sentence(
        "包的编号是 “{value}”，文件夹却叫 “{folder}”。",
        "两个写成一样。",
        "The pack is called “{value}” but its folder “{folder}”.",
        "Give them the same name.",
    ),
    "LF903": Sentence(
        "这个包里还没有课。",
        "加一个 01-….yaml。",
        "There is no lesson in this pack yet.",
        "Add a 01-….yaml.",
    ),
    "LF904": Sentence(
        "课程文件名要像 01-market.yaml。",
        "两位数字、短横、小写英文名；不是课程就移出这个文件夹。",
        "A lesson file is named like 01-market.yaml.",
        "Two digits, a hyphen, a small name; else move it elsewhere.",
    ),
    "LF905": Sentence(
        "教学安排加起来是 {have} 分钟，课程写的是 {want} 分钟。",
        "改到相等。",
        "The minute plan adds up to {have}, the lesson says {want}.",
        "Make them equal.",
    ),
    "LF906": Sentence(
        "新词有 {have} 个，{band} 一课最多 {most} 个。",
        "留下最要紧的。",
        "There are {have} new terms; {band} takes {most} a lesson.",
        "Keep those that matter most.",
    ),
    "LF907": Sentence(
        "“还记得吗” 只有 {have} 题，要有两题。",
        "给两道题加上 “recall: true”。",
        "There are {have} recall items, two are needed.",
        "Add “recall: true” to two steps.",
    ),
    "LF908": Sentence(
        "这一课有 {have} 步，一般是 10 到 19 步。",
        "太少就补，太多就拆。",
        "This lesson has {have} steps; 10 to 19 is usual.",
        "Add some, or split the lesson.",
        notice=True,
    ),
    "LF909": Sentence(
        "{all} 道单选题里有 {have} 道，对的答案最长，容易被猜中。",
        "把错的答案也写得一样长。",
        "In {have} of {all} questions the right answer is the longest.",
        "Make wrong answers just as long.",
        notice=True,
    ),
    "LF910": Sentence(
        "没有这个文件或文件夹。",
        "检查路径；不写路径就检查全部课程。",
        "There is no such file or folder.",
        "Check the path; without one, everything is checked.",
    ),
    "LF911": Sentence(
        "包的编号 “{value}” 已经被 {file} 用了。",
        "换一个编号。",
        "The pack id “{value}” is already taken by {file}.",
        "Choose another.",
    ),
    "LF912": Sentence(
        "这一步给 {value} 用，可是这一课没有 {value}。",
        "改这一步的 bands，或者改这一课的。",
        "This step is for {value}, which the lesson is not.",
        "Change the bands of the step or of the lesson.",
    ),
    "LF913": Sentence(
        "这一课给 {value} 用，可是 pack.yaml 里没写 {value}。",
        "在 pack.yaml 的 bands 里补上。",
        "This lesson is for {value}, which pack.yaml does not name.",
        "Add it to bands in pack.yaml.",
    ),
    "LF914": Sentence(
        "这一课 {band} 要判断 {all} 条，骗局有 {scams} 条，不在四成到六成之间。",
        "真的和骗局各写一半：孩子要学会分辨，不是见谁都喊骗。",
        "{band} judges {all} messages in this lesson; {scams} are scams, which is not 40–60 %.",
        "Make half of them genuine: pupils learn to tell apart, not to suspect everybody.",
    ),
    "LF915": Sentence(
        "这一组不用读就分得出真假：{known}（0.50 看不出，1 全看得出；最多一样超过 0.75，没有一样到 0.9）。",
        "换掉几个案例，让真假两边看起来一样。",
        "This set can be told apart without reading: {known_en} (0.50 tells nothing; one above 0.75 at most, none from 0.9).",
        "Swap some cases until both kinds look alike.",
    ),
    "LF916": Sentence(
        "这一组里，有一样看起来就分得出真假：{known}。一样可以，再多就不行。",
        "能换就换一个案例。",
        "One cue sets this set apart: {known_en}. One is allowed, more are not.",
        "Swap a case if you can.",
        notice=True,
    ),
    "LF917": Sentence(
        "这个包的 {all} 道单选题里，有 {have} 道对的答案{how}，容易被猜中。",
        "把对的和错的写得一样长。",
        "In {have} of the {all} questions of this pack the right answer is the {how_en}.",
        "Make right and wrong answers equally long.",
    ),
    "LF918": Sentence(
        "这个包的 {all} 道单选题里，有 {have} 道对的答案排在第 {place} 个，容易被猜中。",
        "把对的答案换到不同的位置。",
        "In {have} of the {all} questions of this pack the right answer stands at place {place}.",
        "Move right answers to different places.",
    ),
    "LF919": Sentence(
        "这个包的 {all} 道判断题里，有 {have} 道答案是“对”，乱猜也容易中。",
        "对和错各写一半左右。",
        "{have} of the {all} statements of this pack are true.",
        "Make about half of them false.",
    ),
    "LF920": Sentence(
        "这个包里有 {all} 课，{value} 每次都先来{kind}，不用看就知道。",
        "有的课先放真的，有的课先放骗局。",
        "In all {all} lessons of this pack the first {value} is {kind_en}; nobody needs to look.",
        "Begin some lessons with a genuine one and some with a scam.",
    ),
    "LF921": Sentence(
        "这个包里单独判断的 {all} 条，骗局有 {scams} 条，不在四成到六成之间。",
        "给每一场骗局配一条真的。",
        "Of the {all} messages judged one by one in this pack {scams} are scams, which is not 40–60 %.",
        "Give every scam a genuine companion.",
    ),
    "LF922": Sentence(
        "这段骗局对话在包里没有对照：没有一条要判断的 {value} 真消息。",
        "再写一段开头差不多、只差一处关键的真对话，patterns 也写 {value}。",
        "This scam has nothing to be told from: the pack judges no genuine message of {value}.",
        "Write a genuine talk that begins alike and differs in one decisive thing, its patterns {value} too.",
    ),
    "LF923": Sentence(
        "这个包里单独判断的消息，不用读就分得出真假：{known}（0.50 看不出，1 全看得出）。",
        "换几条案例，或者改对话的开头，让真假两边看起来一样。",
        "What this pack judges one by one can be told apart without reading: {known_en} (0.50 tells nothing).",
        "Swap some cases or openings of talks until both kinds look alike.",
    ),
    "LF924": Sentence(
        "这个包里单独判断的，每课都是骗局在{where}，看次序就能猜中。",
        "把真的和骗局混着排。",
        "Of what this pack judges one by one, scams always come {where_en}; the order gives them away.",
        "Mix genuine messages and scams.",
    ),
}
