"""What is said about the surface of a file and its YAML: LF1xx. Read by people only."""

from __future__ import annotations

from game.content.sentences.sentence import Sentence

SAID = {
    "LF101": Sentence(
        "文件太大了：{size} KB，最多 {most} KB。",
        "把一课拆成几课；图片不要写进文字里。",
        "The file is too big: {size} KB, at most {most} KB.",
        "Split the lesson; never paste pictures into the text.",
    ),
    "LF102": Sentence(
        "文件不是 UTF-8 编码，看样子是 {guess}。",
        "用编辑器打开，“另存为”时编码选 UTF-8。",
        "The file is not UTF-8; it looks like {guess}.",
        "Open it in your editor and save it as UTF-8.",
    ),
    "LF103": Sentence(
        "这不像一份文字文件：第 {at} 个字节读不懂。",
        "确认放进来的是 .yaml 文字文件，编码为 UTF-8。",
        "This does not look like a text file: byte {at} cannot be read.",
        "Make sure it is a .yaml text file in UTF-8.",
    ),
    "LF104": Sentence(
        "文件开头有一个看不见的标记（BOM），已经跳过。",
        "“另存为”时选“UTF-8”，不要选“带 BOM 的 UTF-8”。",
        "The file starts with an invisible mark (BOM); it was skipped.",
        "Save as UTF-8 without BOM.",
        notice=True,
    ),
    "LF105": Sentence(
        "这里有一个制表符（Tab）。",
        "缩进只用空格，一层两个；可让编辑器把 Tab 换成空格。",
        "There is a tab character here.",
        "Indent with spaces, two a level; editors can turn tabs into spaces.",
    ),
    "LF106": Sentence(
        "“{key}” 后面的冒号是全角的 “：”。",
        "换成半角冒号，后面空一格：“{key}: …”。",
        "The colon after “{key}” is full-width.",
        "Use a half-width colon and a space: “{key}: …”.",
    ),
    "LF107": Sentence(
        "这一行用 “{dash}” 开头，它不是列表的短横。",
        "换成半角 “-”，后面空一格。",
        "This line starts with “{dash}”, which is not the dash of a list.",
        "Use a half-width “-” and a space.",
    ),
    "LF108": Sentence(
        "方括号列表里有全角的 “{mark}”。",
        "列表里只用半角：[H01, H04]。",
        "There is a full-width “{mark}” in this bracket list.",
        "Use half-width signs only: [H01, H04].",
    ),
    "LF109": Sentence(
        "文字里有半角的 “: ”，后面的字会被当成另一个字段。",
        '换成全角冒号 “：”，或者给整段文字加上半角引号 "…"。',
        "The text holds “: ”, so the rest would be read as another field.",
        'Use a full-width “：”, or put the whole text in "…".',
    ),
    "LF110": Sentence(
        "文字里的 “ #” 会让后面的字变成注释，丢掉 “{lost}”。",
        '去掉 # 前面的空格，或者给整段文字加上半角引号 "…"；真是注释，就单独写一行。',
        "“ #” in the text turns the rest into a comment; “{lost}” would be lost.",
        'Remove the space, or put the text in "…"; a real comment goes on its own line.',
    ),
    "LF111": Sentence(
        "“{value}” 外面是中文引号，它会成为内容的一部分。",
        '这里不用引号；一定要用，就用半角的 "…"。',
        "“{value}” stands in curly quotes, which become part of the value.",
        "Leave the quotes out, or use straight ones.",
    ),
    "LF112": Sentence(
        "半角引号 {mark} 只有开头，没有在这一行结束。",
        "在行末补上 {mark}；不需要引号就把它删掉。",
        "The quote {mark} is opened but not closed on this line.",
        "Close it with {mark}, or delete it.",
    ),
    "LF113": Sentence(
        "“{key}:” 的冒号后面少了一个空格。",
        "写成 “{key}: …”。",
        "There is no space after the colon of “{key}:”.",
        "Write “{key}: …”.",
    ),
    "LF114": Sentence(
        "这一行的缩进和上下文对不上。",
        "和同一层的行左对齐；往里一层多两个空格。",
        "The indentation of this line fits nothing around it.",
        "Align it with its level; one level further in is two more spaces.",
    ),
    "LF115": Sentence(
        "“{key}” 写了两次，第一次在第 {line} 行。",
        "只留一个；如果是列表，就写成几行 “- …”。",
        "“{key}” is written twice; the first one is on line {line}.",
        "Keep one; for a list, write lines “- …”.",
    ),
    "LF116": Sentence(
        "“{mark}” 是 YAML 的引用写法（锚点），课程里不用。",
        "把内容原样写出来；如果它是文字，给整段加半角引号。",
        "“{mark}” is a YAML anchor or alias; lessons do not use them.",
        "Write the content out; quote it if it is text.",
    ),
    "LF117": Sentence(
        "“{mark}” 是 YAML 的类型标签，课程里不用。",
        "删掉它；如果它是文字，给整段加半角引号。",
        "“{mark}” is a YAML tag; lessons do not use them.",
        "Delete it; quote it if it is text.",
    ),
    "LF118": Sentence(
        "这里用了花括号，或者方括号套方括号、跨了行。",
        "写成一行一个字段；方括号只用来在一行里列出编号：[H01, H04]。",
        "Braces, nested brackets or brackets over several lines are not used here.",
        "Write one field a line; brackets only list ids on one line: [H01, H04].",
    ),
    "LF119": Sentence(
        "“{mark}” 会把文件切成几份。",
        "一个文件只写一课，删掉这一行。",
        "“{mark}” cuts the file into several documents.",
        "One file holds one lesson: delete this line.",
    ),
    "LF120": Sentence(
        "文字写到了下一行。",
        "一段文字写在一行里；如果是新的一项，和上一项对齐，前面加上 “- ”。",
        "A text runs on into another line.",
        "Write a text on one line; if this is a new entry, align it with the others and start it with “- ”.",
    ),
    "LF121": Sentence(
        "一层套一层，超过了 {most} 层。",
        "检查缩进；课程不需要这么深。",
        "Things are nested more than {most} levels deep.",
        "Check the indentation; no lesson needs this depth.",
    ),
    "LF122": Sentence(
        "这里有一个看不见的字符（{name}）。",
        "删掉它，重新输入这一处。",
        "There is an invisible character here ({name}).",
        "Delete it and type this place again.",
    ),
    "LF123": Sentence(
        "从这里开始读不懂了。",
        "看看这一行和上一行：冒号、短横、引号、缩进是否成对、对齐。",
        "From here on it cannot be read.",
        "Look at this line and the one above: colon, dash, quotes, indentation.",
    ),
    "LF124": Sentence(
        "文件里没有内容。",
        "用 main.py new 新建一个课程包，看看该写什么。",
        "There is nothing in the file.",
        "Start a pack with main.py new to see what goes in.",
    ),
    "LF125": Sentence(
        "字段名写得不对：{key}。",
        "字段名只用小写字母和下划线，如 “title:”。",
        "This is not a field name: {key}.",
        "Field names are small letters and underscores, like “title:”.",
    ),
    "LF126": Sentence(
        "这一行既没有 “字段:”，也没有列表的 “- ”。",
        "前面补上字段名和冒号；如果是上一段文字的后半句，接到上一行末尾。",
        "This line has neither a “field:” nor the “- ” of a list.",
        "Put the field name and a colon before it, or join it to the line above.",
    ),
    "LF127": Sentence(
        "打不开这个文件：{why}。",
        "看看文件还在不在、是不是被别的程序占用。",
        "The file cannot be opened: {why}.",
        "See whether it is still there and not held by another program.",
    ),
    "LF128": Sentence(
        "缩进里有全角空格。",
        "切换到英文输入法，换成半角空格，一层两个。",
        "There is a full-width space in the indentation.",
        "Use half-width spaces, two a level.",
    ),
    "LF129": Sentence(
        "列表的短横后面少了一个空格。",
        "写成 “- …”。",
        "There is no space after the dash of the list.",
        "Write “- …”.",
    ),
    "LF130": Sentence(
        "这里应当是一行行 “字段: 值”。",
        "看看课程样例 lessons/_samples。",
        "There should be lines of “field: value” here.",
        "Look at the samples in lessons/_samples.",
    ),
    "LF131": Sentence(
        "半角引号 {mark} 已经结束，后面还有字：“{rest}”。",
        "文字里用中文引号 “…”；或者在整段外面再加一层半角引号。",
        "The quote {mark} is closed, but “{rest}” follows.",
        "Use curly quotes inside a text, or quote all of it.",
    ),
    "LF132": Sentence(
        "文字用 “{mark}” 开头，会被当成 YAML 的记号。",
        '给整段文字加上半角引号："…"。',
        "The text starts with “{mark}”, which YAML takes for a sign.",
        'Put the whole text in straight quotes: "…".',
    ),
    "LF133": Sentence(
        "“{key}” 后面少了冒号。",
        "写成 “{key}: …”。",
        "The colon after “{key}” is missing.",
        "Write “{key}: …”.",
    ),
    "LF134": Sentence(
        "这一项前面少了 “- ”。",
        "列表里每一项的第一行都以 “- ” 开头。",
        "The “- ” in front of this entry is missing.",
        "Start the first line of every entry of a list with “- ”.",
    ),
}
