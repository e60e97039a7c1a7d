"""What is said about fields: LF2xx. Read by people only."""

from __future__ import annotations

from game.content.sentences.sentence import Sentence

SAID = {
    "LF200": Sentence(
        "“{name}” 的值 “{value}” 用不上。",
        "运行 main.py explain 看看这个题型怎么写。",
        "The value “{value}” of “{name}” cannot be used.",
        "See main.py explain for how this step type is written.",
    ),
    "LF201": Sentence(
        "少了 “{name}”。",
        "补上一行 “{name}: …”。",
        "“{name}” is missing.",
        "Add a line “{name}: …”.",
    ),
    "LF202": Sentence(
        "没有 “{value}” 这种题型。",
        "现有的题型：{known}。",
        "There is no step type “{value}”.",
        "The step types are: {known}.",
    ),
    "LF203": Sentence(
        "不认识的字段 “{name}”。",
        "这里可以写：{known}。",
        "Unknown field “{name}”.",
        "What can stand here: {known}.",
    ),
    "LF204": Sentence(
        "“{name}” 这里要写{want}。",
        "照这个样子写：{shape}",
        "“{name}” should be {want_en}.",
        "Write it like this: {shape}",
    ),
    "LF205": Sentence(
        "“{name}” 不能是 “{value}”。",
        "只能是：{known}。",
        "“{name}” cannot be “{value}”.",
        "It is one of: {known}.",
    ),
    "LF206": Sentence(
        "“{name}” 要写 true（是）或 false（否），不能是 “{value}”。",
        "写 true 或 false。",
        "“{name}” is true or false, not “{value}”.",
        "Write true or false.",
    ),
    "LF207": Sentence(
        "“{name}” 要写一个整数，不能是 “{value}”。",
        "只写半角数字，不带单位、小数点和冒号。",
        "“{name}” is a whole number, not “{value}”.",
        "Write half-width digits only, without unit, point or colon.",
    ),
    "LF209": Sentence(
        "“{name}” 是 {value}，超出了范围。",
        "{limit}。",
        "“{name}” is {value}, which is out of range.",
        "{limit_en}.",
    ),
    "LF210": Sentence(
        "“{name}” 只有 {have} 项，至少要 {want} 项。",
        "再补 {short} 项。",
        "“{name}” has {have} entries; it needs at least {want}.",
        "Add {short} more.",
    ),
    "LF211": Sentence(
        "“{name}” 有 {have} 项，最多 {want} 项。",
        "删掉 {over} 项，或者拆成两步。",
        "“{name}” has {have} entries; at most {want} are allowed.",
        "Remove {over}, or make two steps of it.",
    ),
    "LF212": Sentence(
        "“{value}” 不能当编号。",
        "编号只用小写字母、数字和短横，如 morning-2，最多 40 个字符。",
        "“{value}” cannot be an id.",
        "Ids are small letters, digits and hyphens, like morning-2, 40 at most.",
    ),
    "LF213": Sentence(
        "“{name}” 后面什么也没写。",
        "写上内容；用不着就删掉这一行。",
        "Nothing is written after “{name}”.",
        "Write something, or delete the line.",
    ),
    "LF214": Sentence(
        "“{value}” 写了两次。",
        "同一个编号只列一次。",
        "“{value}” is listed twice.",
        "List an id once.",
    ),
}
