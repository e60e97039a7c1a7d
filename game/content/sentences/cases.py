"""What is said about the case bank: LF850–LF873 a case and its file, LF88x the cues of all of them. Read by people only."""

from __future__ import annotations

from game.content.sentences.sentence import Sentence

SAID = {
    "LF850": Sentence(
        "这个文件里要一条一条写案例。",
        "每条案例以 “- id: {pattern}-s1” 开头，最左边就是短横。",
        "This file should be a list of cases.",
        "Each case starts with “- id: {pattern}-s1”, the hyphen at the left edge.",
    ),
    "LF851": Sentence(
        "案例文件名要像 T11.yaml。",
        "一种骗局一个文件，用它的编号做名字；不是案例就移出这个文件夹。",
        "A file of cases is named like T11.yaml.",
        "One file a pattern, named after it; else move it elsewhere.",
    ),
    "LF852": Sentence(
        "“{value}” 不能当这个文件里的案例编号。",
        "骗局写 {pattern}-s1、{pattern}-s2……，真消息写 {pattern}-g1、{pattern}-g2……。",
        "“{value}” cannot be the id of a case in this file.",
        "Scams are {pattern}-s1, {pattern}-s2 …, genuine ones {pattern}-g1, {pattern}-g2 ….",
    ),
    "LF853": Sentence(
        "编号是 “{value}”，truth 却写着 {truth}。",
        "s 是骗局（scam），g 是真消息（genuine）：改编号，或者改 truth。",
        "The id is “{value}” but truth says {truth}.",
        "s is scam, g is genuine: change the id or the truth.",
    ),
    "LF854": Sentence(
        "案例编号 “{value}” 和第 {line} 行的重复了。",
        "换一个没用过的编号。",
        "The case id “{value}” repeats the one on line {line}.",
        "Take a number not used yet.",
    ),
    "LF855": Sentence(
        "这个文件写的是 {pattern}，patterns 里却没有它。",
        "在 patterns 里加上 {pattern}；真消息也写它像的那种骗局。",
        "This file is about {pattern}, which patterns does not name.",
        "Add {pattern} to patterns; a genuine case names the pattern it looks like.",
    ),
    "LF856": Sentence(
        "{value} 只由老师带着讲，不做成案例，也不做成题。",
        "删掉这个案例文件，或者这一步。",
        "{value} is led by the teacher and never played, as a case or as a step.",
        "Delete this file, or this step.",
    ),
    "LF857": Sentence(
        "{pattern} 不给 {value} 用，它的学段是 {known}。",
        "改 bands（有 P34 的也可以写 P12）。",
        "{pattern} is not for {value}; its bands are {known}.",
        "Change bands (where P34 stands, P12 may too).",
    ),
    "LF858": Sentence(
        "{truth} 案例写了 {have} 面红旗，要 {want}。",
        "骗局写 2 到 4 面真正看得见的红旗；真消息不写，最多用 cousin 写一个像而不是的。",
        "This {truth} case has {have} flags and should have {want}.",
        "A scam shows 2 to 4 flags; a genuine case none, at most a cousin.",
    ),
    "LF859": Sentence(
        "cousin 只写在真消息里。",
        "骗局里看得见的红旗写进 flags。",
        "Only genuine cases have a cousin.",
        "What a scam shows goes into flags.",
    ),
    "LF860": Sentence(
        "这条骗局没有对照的真消息。",
        "加一行 “twin: {pattern}-g1”，写和它只差一处关键的那条真消息。",
        "This scam has no genuine twin.",
        "Add “twin: {pattern}-g1”, the genuine case that differs in one decisive feature.",
    ),
    "LF861": Sentence(
        "这个文件里没有案例 “{value}”。",
        "这里有：{known}。",
        "There is no case “{value}” in this file.",
        "It has: {known}.",
    ),
    "LF862": Sentence(
        "“{value}” 也是 {truth}，不能和它对照。",
        "骗局的 twin 是真消息，真消息的 twin 是骗局。",
        "“{value}” is {truth} too and cannot be its twin.",
        "The twin of a scam is genuine, and the other way round.",
    ),
    "LF863": Sentence(
        "和 “{value}” 没有共同的学段，没有孩子会同时看到这两条。",
        "让两条的 bands 至少有一个相同。",
        "It shares no band with “{value}”, so no child meets both.",
        "Give both at least one band in common.",
    ),
    "LF864": Sentence(
        "“{value}” 已经是 {have} 条骗局的对照，最多两条。",
        "给这条骗局另写一条真消息。",
        "“{value}” is already the twin of {have} scams; two at most.",
        "Write another genuine case for this one.",
    ),
    "LF865": Sentence(
        "“{value}” 不能当链接。",
        "只写 .example 结尾的假网址，小写字母、数字和短横，如 http://skin-gift.example/。",
        "“{value}” cannot be a link.",
        "Only made-up hosts ending in .example, like http://skin-gift.example/.",
    ),
    "LF866": Sentence(
        "“{value}” 是真的公司、游戏或应用的名字。",
        "换成虚构的：雪豹银行、云朵支付、星尘小队……。",
        "“{value}” is the name of a real company, game or app.",
        "Use invented ones: 雪豹银行, 云朵支付, 星尘小队 ….",
    ),
    "LF867": Sentence(
        "“{value}” 像真的账号、卡号或证件号。",
        "删掉，或者写成 1XX-XXXX-0000 这样一看就是假的。",
        "“{value}” looks like a real account, card or document number.",
        "Leave it out, or write something plainly fake like 1XX-XXXX-0000.",
    ),
    "LF868": Sentence(
        "{pattern} 有 {scams} 条骗局、{genuine} 条真消息，要 {want}。",
        "接着写，真假一起添。",
        "{pattern} has {scams} scams and {genuine} genuine cases; it needs {want}.",
        "Write on, both kinds together.",
    ),
    "LF869": Sentence(
        "{pattern} 的真消息里只有 {have} 条写了 cousin，要两条。",
        "挑两条真消息，写上它像而不是的那面红旗。",
        "Only {have} genuine cases of {pattern} have a cousin; two should.",
        "Give two of them the flag they resemble.",
        notice=True,
    ),
    "LF870": Sentence(
        "{pattern} 的骗局全在 {value} 里。",
        "至少用两种 channel，骗局和真消息都要有。",
        "All scams of {pattern} come by {value}.",
        "Use at least two channels, each with both kinds.",
    ),
    "LF871": Sentence(
        "“{value}” 直接说出了答案。",
        "证据只说看到、问到了什么，真假留给孩子判断。",
        "“{value}” gives the answer away.",
        "Evidence says what one sees or hears; the verdict is the child's.",
    ),
    "LF872": Sentence(
        "{pattern} 有 {scams} 条骗局、{genuine} 条真消息，一学期要 {want} 才够用。",
        "接着写，真假一起添。",
        "{pattern} has {scams} scams and {genuine} genuine cases; a term takes {want}.",
        "Write on, both kinds together.",
        notice=True,
    ),
    "LF873": Sentence(
        "这段话和 “{value}” 一样，只是换了数字或标点。",
        "换一个说法、换一件事：孩子要认得套路，不是背句子。",
        "These words are those of “{value}”, but for numbers and commas.",
        "Tell another story: pupils learn a trick, not a sentence.",
    ),
    "LF880": Sentence(
        "光看“{cue}”就能猜出真假（AUC {auc}，要在 0.35–0.65）：平均骗局 {scam}，真消息 {genuine}。",
        "让两边更像：{change}。这一条最明显，先改它。",
        "“{cue_en}” alone tells scam from genuine (AUC {auc}, wanted 0.35–0.65): scams {scam}, genuine {genuine} on average.",
        "Make both sides alike: {change_en}. This case shows it most; begin here.",
    ),
    "LF881": Sentence(
        "这一组里光看这些就容易猜中：{known}。",
        "一组最多留一个；写别的案例时往反方向补，整库再算一次。",
        "In this set these alone are easy to guess by: {known_en}.",
        "One at most may stay; balance it in the next cases, the whole bank is counted again.",
        notice=True,
    ),
    "LF883": Sentence(
        "这一组不用读就分得出真假：{known}（0.50 看不出，1 全看得出；最多一样超过 0.75，没有一样到 0.9）。",
        "改几条案例，让真假两边看起来一样。",
        "This set can be told apart without reading: {known_en} (0.50 tells nothing; one above 0.75 at most, none from 0.9).",
        "Change some cases until both kinds look alike.",
    ),
    "LF882": Sentence(
        "把看得见的小记号合在一起，一条笨规则就能猜中（AUC {auc}）：主要靠{known}。",
        "让骗局和真消息在这几样上更像。",
        "All surface cues together let a dumb rule guess (AUC {auc}), mostly by {known_en}.",
        "Make scams and genuine cases more alike in these.",
    ),
}
