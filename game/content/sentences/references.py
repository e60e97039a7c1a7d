"""What is said about ids, pictures and scenes (LF4xx), and about what the registry holds (LF5xx). Read by people only."""

from __future__ import annotations

from game.content.sentences.sentence import Sentence

SAID = {
    "LF401": Sentence(
        "编号 “{value}” 和第 {line} 行的重复了。",
        "一课里每一步的编号都要不同。",
        "The id “{value}” repeats the one on line {line}.",
        "Every step of a lesson needs its own id.",
    ),
    "LF402": Sentence(
        "课程编号 “{value}” 已经被 {file} 用了。",
        "换一个没用过的编号。",
        "The lesson id “{value}” is already taken by {file}.",
        "Choose another id.",
    ),
    "LF403": Sentence(
        "找不到图片 “{value}”。",
        "放进课程包的 images/ 文件夹（{value}.webp、.png 或 .svg），或者换一个名字。",
        "There is no picture “{value}”.",
        "Put {value}.webp, .png or .svg into images/ of the pack, or name another.",
    ),
    "LF404": Sentence(
        "图片名大小写不对：文件叫 “{real}”。",
        "写成 “{real}”。有的电脑分大小写，差一点就找不到。",
        "Letter case differs: the file is called “{real}”.",
        "Write “{real}”: some computers tell case apart.",
    ),
    "LF405": Sentence(
        "图片只写名字，不写路径：“{value}”。",
        "去掉 / \\ .. ，图片放在课程包的 images/ 里。",
        "Write a picture's name, not a path: “{value}”.",
        "Leave out / \\ and ..; pictures lie in images/ of the pack.",
    ),
    "LF406": Sentence(
        "图片 “{value}” 是通向课程包外面的链接。",
        "把图片本身复制到 images/ 里。",
        "The picture “{value}” is a link that leads out of the pack.",
        "Copy the picture itself into images/.",
    ),
    "LF407": Sentence(
        "图片 “{value}” 太大：{w} × {h} 像素，每边最多 {most}。",
        "缩小后再放进来。",
        "The picture “{value}” is too large: {w} × {h} pixels, at most {most} a side.",
        "Make it smaller.",
    ),
    "LF408": Sentence(
        "图片 “{value}” 有 {size} KB，最多 {most} KB。",
        "缩小尺寸，或者存成 WebP。",
        "The picture “{value}” takes {size} KB, at most {most} KB.",
        "Make it smaller, or save it as WebP.",
    ),
    "LF409": Sentence(
        "“{value}” 打不开，不像 {want} 图片。",
        "重新导出这张图片。",
        "“{value}” cannot be opened as a {want} picture.",
        "Export the picture again.",
    ),
    "LF410": Sentence(
        "没有叫 “{value}” 的场景。",
        "现有的场景：{known}。",
        "There is no scene “{value}”.",
        "The scenes are: {known}.",
    ),
    "LF411": Sentence(
        "图片名不带后缀：“{value}”。",
        "写成 “{bare}”。",
        "Leave the ending off a picture's name: “{value}”.",
        "Write “{bare}”.",
    ),
    "LF412": Sentence(
        "图鉴里的课 “{value}” 不在这个包里。",
        "这个包里有：{known}。",
        "The lesson “{value}” of the album is not in this pack.",
        "This pack has: {known}.",
    ),
    "LF413": Sentence(
        "图片 “{value}” 里有脚本、实体或外部链接。",
        "重新导出成不带链接的普通 SVG，或者存成 PNG。",
        "The picture “{value}” holds a script, an entity or an outside link.",
        "Export a plain SVG, or save it as PNG.",
    ),
    "LF414": Sentence(
        "图片没有文字说明。",
        "加一行 “alt: …”，看不见图的同学也能知道画的是什么。",
        "The picture has no words for those who cannot see it.",
        "Add a line “alt: …”.",
        notice=True,
    ),
    "LF415": Sentence(
        "文件夹 “{value}” 是通向课程包外面的链接，没有读。",
        "把文件夹本身复制进来。",
        "The folder “{value}” is a link that leads outside; it was not read.",
        "Copy the folder itself.",
    ),
    "LF501": Sentence(
        "事实清单里没有 “{value}”。",
        "查 lessons/registry/facts.yaml。",
        "There is no fact “{value}”.",
        "See lessons/registry/facts.yaml.",
    ),
    "LF502": Sentence(
        "事实 “{value}” 标了 C（不确定或会变），不能教、不上屏。",
        "换一条 A 或 B 的事实，或者不讲它。",
        "The fact “{value}” is marked C (unsure or changing): it is not taught.",
        "Use a fact marked A or B, or drop it.",
    ),
    "LF503": Sentence(
        "能力清单里没有 “{value}”。",
        "查 lessons/registry/competences.yaml。",
        "There is no competence “{value}”.",
        "See lessons/registry/competences.yaml.",
    ),
    "LF504": Sentence(
        "红旗清单里没有 “{value}”。",
        "查 lessons/registry/flags.yaml；课文不另造红旗。",
        "There is no flag “{value}”.",
        "See lessons/registry/flags.yaml; lessons invent none.",
    ),
    "LF505": Sentence(
        "骗局清单里没有 “{value}”。",
        "查 lessons/registry/patterns.yaml。",
        "There is no pattern “{value}”.",
        "See lessons/registry/patterns.yaml.",
    ),
    "LF506": Sentence(
        "词典里没有 “{value}”。",
        "查 lessons/registry/glossary.yaml 里的 id。",
        "There is no term “{value}” in the glossary.",
        "See the ids in lessons/registry/glossary.yaml.",
    ),
    "LF507": Sentence(
        "清单里这一条不完整：{why}。",
        "照着上下几条补全。",
        "This entry of the registry is not complete: {why}.",
        "Complete it like its neighbours.",
    ),
    "LF508": Sentence(
        "“{value}” 从 {start} 才开始学，这一课最低是 {band}。",
        "换一个能力，或者提高学段。",
        "“{value}” starts at {start}, but this lesson is played from {band}.",
        "Choose another, or raise the band.",
        notice=True,
    ),
    "LF509": Sentence(
        "事实 “{value}” 每年三月、九月要复查，上次是 {checked}。",
        "查证后更新 facts.yaml 里的日期。",
        "The fact “{value}” is rechecked every March and September; last time was {checked}.",
        "Check it and set the date in facts.yaml.",
        notice=True,
    ),
    "LF510": Sentence(
        "“{value}” 像一个真的电话号码，不在白名单里。",
        "只用白名单里的号码；其他号码写成 1XX-XXXX-0000。",
        "“{value}” looks like a real telephone number that is not on the list.",
        "Use listed numbers, or 1XX-XXXX-0000.",
    ),
    "LF511": Sentence(
        "“{value}” 像一个真的网址。",
        "改成明显假的，如 xuebao.example。",
        "“{value}” looks like a real address on the web.",
        "Make it plainly fake, like xuebao.example.",
    ),
}
