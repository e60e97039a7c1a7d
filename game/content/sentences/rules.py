"""What is said about the rules of a step type: LF3xx. Read by people only.

A new rule takes the next number, with a sample in tests/bad/.
"""

from __future__ import annotations

from game.content.sentences.sentence import Sentence

SAID = {
    "LF301": Sentence(
        "没有一个答案是对的。",
        "给正确的那一项加上 “right: true”。",
        "None of the answers is right.",
        "Add “right: true” to the right one.",
    ),
    "LF302": Sentence(
        "每个答案都是对的，没有什么可选。",
        "至少留一个不对的答案。",
        "Every answer is right, so there is nothing to choose.",
        "Leave at least one that is wrong.",
    ),
    "LF303": Sentence(
        "编号 “{value}” 在这一步里用了两次。",
        "换一个没用过的编号。",
        "The id “{value}” is used twice in this step.",
        "Give it an id of its own.",
    ),
    "LF304": Sentence(
        "这一步里没有编号 “{value}”。",
        "这一步里有：{known}。",
        "There is no id “{value}” in this step.",
        "This step has: {known}.",
    ),
    "LF305": Sentence(
        "数目对不上：这里有 {have} 个，应当是 {want} 个。",
        "补上少的，或者删掉多的。",
        "The numbers do not match: {have} here, {want} wanted.",
        "Add what is missing, or remove what is too much.",
    ),
    "LF306": Sentence(
        "空格 {gap} 对不上：文字里和答案里要一一对应。",
        "文字里的空写成 {{{{1}}}} {{{{2}}}}…，从 1 开始，一个不缺。",
        "The gap {gap} does not match: text and answers go one to one.",
        "Write gaps as {{{{1}}}} {{{{2}}}}…, from 1 on.",
    ),
    "LF307": Sentence(
        "“{value}” 出现了两次，孩子分不清该选哪一个。",
        "改一改其中一个的说法。",
        "“{value}” appears twice; nobody can tell which one to choose.",
        "Word one of them differently.",
    ),
    "LF308": Sentence(
        "没有一条路走到 “{value}”。",
        "在某个选择里写 “to: {value}”，或者删掉这一段。",
        "No path leads to “{value}”.",
        "Let a choice say “to: {value}”, or delete it.",
    ),
    "LF309": Sentence(
        "“{value}” 走到这里就断了：没有选择，也没有结局。",
        "加上 choices，或者写 “ending: good” 或 “ending: again”。",
        "“{value}” is a dead end: no choices and no ending.",
        "Add choices, or “ending: good” or “ending: again”.",
    ),
    "LF310": Sentence(
        "“{value}” 既有选择又有结局。",
        "两样只留一样。",
        "“{value}” has both choices and an ending.",
        "Keep one of them.",
    ),
    "LF311": Sentence(
        "从 “{value}” 出发，走不到任何好结局。",
        "让一条路通向 “ending: good”。",
        "From “{value}” no good ending can be reached.",
        "Let one path lead to “ending: good”.",
    ),
    "LF312": Sentence(
        "“{value}” 算不出来。",
        "只用数字、变量名、+ - * / 和括号。",
        "“{value}” cannot be computed.",
        "Use digits, variable names, + - * / and brackets only.",
    ),
    "LF313": Sentence(
        "没有叫 “{value}” 的变量。",
        "先在 vars 里写好它；现有：{known}。",
        "There is no variable “{value}”.",
        "Declare it in vars; there is: {known}.",
    ),
    "LF314": Sentence(
        "范围写反了：从 {low} 到 {high}。",
        "小的在前，大的在后。",
        "The range is upside down: from {low} to {high}.",
        "The smaller one comes first.",
    ),
    "LF315": Sentence(
        "{value} 不在 {low} 到 {high} 之间。",
        "改成这个范围里的数。",
        "{value} is not between {low} and {high}.",
        "Choose a number in this range.",
    ),
    "LF316": Sentence(
        "时间顺序乱了：“{value}” 应当在 “{before}” 前面。",
        "按时间先后排列。",
        "Out of order in time: “{value}” comes before “{before}”.",
        "List them from early to late.",
    ),
    "LF317": Sentence(
        "这一题没有解：怎么做也走不到终点。",
        "自己先做一遍，改一改条件。",
        "This cannot be solved: no way leads to the goal.",
        "Try it yourself and change what is given.",
    ),
    "LF318": Sentence(
        "答案写的是 {value}，可是按数字算出来是 {truth}。",
        "改答案，或者改数字。",
        "The answer says {value}, but the numbers say {truth}.",
        "Change the answer or the numbers.",
    ),
    "LF319": Sentence(
        "单位 “{value}” 不在可选的单位里。",
        "units 里有：{known}。",
        "The unit “{value}” is not among the units to choose from.",
        "The units are: {known}.",
    ),
    "LF320": Sentence(
        "这里少了 “{value}” 这一项。",
        "每一栏都要写上对应的编号。",
        "“{value}” is missing here.",
        "Every column needs its id.",
    ),
    "LF321": Sentence(
        "“{value}” 在这里用不上：{why}。",
        "删掉它，或者换一种写法。",
        "“{value}” is of no use here: {why}.",
        "Delete it, or write the step another way.",
    ),
    "LF322": Sentence(
        "这里还需要 “{value}”：{why}。",
        "补上 “{value}”。",
        "“{value}” is needed here: {why}.",
        "Add “{value}”.",
    ),
    "LF323": Sentence(
        "变量 “{value}” 一次也没用到。",
        "在题目或答案里用上它，或者删掉它。",
        "The variable “{value}” is never used.",
        "Use it in the question or the answer, or delete it.",
    ),
    "LF324": Sentence(
        "故事绕了一圈，又回到 “{value}”。",
        "让每个选择都往前走；想重来的，交给 “ending: again”。",
        "The story goes round and comes back to “{value}”.",
        "Let every choice lead onward; starting anew is what “ending: again” is for.",
    ),
    "LF325": Sentence(
        "选得好不好分不出来：最好的一路 {most} 分，最差的一路也有 {least} 分。",
        "给好的选择写 “worth: 1” 到 “worth: 3”，不好的写 0。",
        "Good and bad choices cannot be told apart: the best walk earns {most}, the worst {least}.",
        "Give good choices “worth: 1” to “worth: 3” and bad ones 0.",
    ),
    "LF326": Sentence(
        "走到“再想想”的结局也能得 {astray} 分，不比最好的好结局（{most} 分）少。",
        "把通向好结局的选择的 worth 加大。",
        "A walk to an “again” ending earns {astray}, as much as the best good one ({most}).",
        "Raise the worth of the choices that lead to a good ending.",
    ),
    "LF327": Sentence(
        "得数 {value} 用数字键打不出来。",
        "得数要从 0 起，小数点后最多 {places} 位；除不尽的，用 tolerance 允许差一点。",
        "The result {value} cannot be typed on the keypad.",
        "Keep it from 0 up with {places} digits after the point at most, or allow a tolerance.",
    ),
    "LF328": Sentence(
        "这本账记到最后也没有断：余额一直没有小于 0。",
        "改一改 start 或各轮的 pay 和 get；start 写 0，余额就是“到现在赚了还是亏了”。",
        "This account never breaks: its balance never falls below 0.",
        "Change start, pay or get; with start 0 the balance says what was won or lost so far.",
    ),
    "LF329": Sentence(
        "答案是第 {value} 轮，怎么猜都不会差两轮，乱猜也有分。",
        "加一轮，或者让它早一点、晚一点断。",
        "The answer is round {value}: no guess is two rounds off, so even a blind one earns something.",
        "Add a round, or let it break earlier or later.",
    ),
    "LF330": Sentence(
        "看不出卡的好处：不用卡最少换 {without} 次，用卡也要换 {card} 次。",
        "让第一轮多转几次手，至少三次。",
        "The card brings nothing: {without} swaps without it, {card} with it.",
        "Make the first run longer: three swaps at least.",
    ),
    "LF331": Sentence(
        "案例库里没有能用的案例 “{value}”。",
        "编号写成 T07-s1（骗局）或 T07-g1（真的）；这一类里有：{known}。",
        "The case bank has no sound case “{value}”.",
        "Write T07-s1 (a scam) or T07-g1 (genuine); of this pattern there are: {known}.",
    ),
    "LF332": Sentence(
        "这一组里骗局 {scams} 个，真的 {genuine} 个；每样至少要 {want} 个。",
        "补上少的那一样：全喊骗、全相信都应当得 0 分。",
        "This set has {scams} scams and {genuine} genuine cases; it needs {want} of each.",
        "Add what is missing: calling everything a scam and trusting everything must both earn 0.",
    ),
    "LF333": Sentence(
        "案例 “{value}” 是写给 {bands} 的，{band} 的孩子读着太难。",
        "换一个写给 {band} 的案例，或者在这一步写 bands，只让大一些的孩子做。",
        "The case “{value}” is written for {bands}, too hard for {band}.",
        "Take a case for {band}, or give the step its own bands.",
    ),
    "LF334": Sentence(
        "这场骗局没有上当的结局：停不停都一样。",
        "加一段写 “ending: gave” 的结局，让照着做的孩子也看得到后来怎样。",
        "Nobody can be taken in by this scam: stopping makes no difference.",
        "Add a node with “ending: gave”, so that who does what is asked sees what comes of it.",
    ),
    "LF335": Sentence(
        "这场骗局没有一句带红旗的话，孩子没有可指的。",
        "在露出破绽的气泡下面写 flags。",
        "No bubble of this scam carries a red flag, so there is nothing to point at.",
        "Write flags under the bubbles that give it away.",
    ),
    "LF336": Sentence(
        "这场骗局少了 “{value}” 这一步。",
        "骗局要走完五步：lure 引、trust 信、pressure 逼、harvest 收、follow-up 再来；给某一段写 “stage: {value}”。",
        "This scam lacks the stage “{value}”.",
        "A scam has five: lure, trust, pressure, harvest, follow-up; let a node say “stage: {value}”.",
    ),
    "LF337": Sentence(
        "破绽和干净的地方，两样都要有；这里破绽 {clues} 处，干净的 {clean} 处。",
        "每样至少写一处：全都点上不应当得分。",
        "There must be both clues and clean spots; here are {clues} clues and {clean} clean ones.",
        "Write one of each at least: marking everything must earn nothing.",
    ),
    "LF338": Sentence(
        "case、message、picture 只写一个，这里写了 {have} 个。",
        "要看案例库里的消息写 case，自己写一条写 message，看图写 picture。",
        "Write exactly one of case, message and picture; {have} are given.",
        "case for a message of the bank, message for one of your own, picture for a picture.",
    ),
    "LF339": Sentence(
        "“{value}” 超出了图片：左、上、宽、高都是百分数，加起来不超过 100。",
        "改成图片里面的一块，例如 [10, 20, 30, 15]。",
        "“{value}” lies outside the picture: left, top, width and height are percents that end within 100.",
        "Name an area inside it, e.g. [10, 20, 30, 15].",
    ),
}
