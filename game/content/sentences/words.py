"""What is said about words, their limits and their translations: LF6xx. Read by people only."""

from __future__ import annotations

from game.content.sentences.sentence import Sentence

SAID = {
    "LF601": Sentence(
        "太长了：{have} 个字，{band} 的{role}最多 {most} 个字。",
        "删短 {over} 个字，或者拆成两张卡片。",
        "Too long: {have} characters; {role_en} for {band} holds {most}.",
        "Cut {over}, or make two cards of it.",
    ),
    "LF602": Sentence(
        "字体里没有这些字：{value}。",
        "换一种写法。",
        "The font cannot draw: {value}.",
        "Write it another way.",
    ),
    "LF603": Sentence(
        "标记笔 [[…]] 用了 {have} 次，一段最多两次。",
        "只标最要紧的词。",
        "The marker pen [[…]] is used {have} times; two a text at most.",
        "Mark only what matters most.",
    ),
    "LF604": Sentence(
        "标记笔 [[…]] 没有成对。",
        "每个 [[ 都要有 ]]，中间不能再有 [[。",
        "The marker pen [[…]] is not closed.",
        "Every [[ needs its ]], one inside the other is not possible.",
    ),
    "LF605": Sentence(
        "译文太长：{have} 个字母，{role}最多 {most} 个。",
        "把译文写短一些。",
        "The translation is too long: {have} letters; {role_en} holds {most}.",
        "Make the translation shorter.",
    ),
    "LF606": Sentence(
        "原文改过，译文过时了：现在是 “{now}”。",
        "重新翻译，把 msgid 改成新的原文。",
        "The wording changed and the translation is stale: now “{now}”.",
        "Translate again, with the new words as msgid.",
    ),
    "LF607": Sentence(
        "有 {count} 处还没有译文，第一处是 “{value}”。",
        "运行 python -m game.authoring.translations 包的文件夹，再补上译文；没译的地方显示中文。",
        "{count} texts have no translation yet, the first is “{value}”.",
        "Run python -m game.authoring.translations PACK and translate; Chinese is shown there.",
        notice=True,
    ),
    "LF608": Sentence(
        "译文对应的原文已经没有了。",
        "删掉这一条。",
        "The words this translates are gone.",
        "Delete this entry.",
        notice=True,
    ),
    "LF609": Sentence(
        "这份译文文件读不懂：{why}。",
        "用 Poedit 之类的工具打开，看看这一行。",
        "This translation file cannot be read: {why}.",
        "Open it with a tool such as Poedit and look at this line.",
    ),
    "LF610": Sentence(
        "汉字旁边用了半角标点 “{mark}”。",
        "换成全角标点：，。！？；：（）。",
        "A half-width “{mark}” stands next to hanzi.",
        "Use full-width punctuation: ，。！？；：（）.",
    ),
    "LF611": Sentence(
        "这一句有 {have} 个字，{band} 的孩子一口气读 {most} 个字。",
        "拆成两句。",
        "This sentence has {have} characters; readers in {band} manage {most}.",
        "Make two sentences of it.",
        notice=True,
    ),
    "LF612": Sentence(
        "{value} 对 {band} 太大了，最大用到 {most}。",
        "换小一点的数。",
        "{value} is too large for {band}, who go up to {most}.",
        "Use a smaller number.",
        notice=True,
    ),
    "LF613": Sentence(
        "{band} 还没学过百分数。",
        "说成“每 100 元……”，或者不讲它。",
        "{band} has not met percent yet.",
        "Say it per hundred, or leave it out.",
        notice=True,
    ),
    "LF614": Sentence(
        "“{value}” 会让孩子觉得丢脸。",
        "说证据，不说人：“先交保证金”是红旗。",
        "“{value}” may shame a child.",
        "Name the evidence, not the person.",
        notice=True,
    ),
    "LF615": Sentence(
        "这一课里没有 “{value}” 这个词。",
        "删掉这条注音，或者改成课文里的词。",
        "The word “{value}” is not in this lesson.",
        "Delete this reading, or name a word of the text.",
        notice=True,
    ),
    "LF616": Sentence(
        "“{value}” 有 {want} 个字，注音却是 {have} 个音节。",
        "一个字一个音节，中间空一格：shǔ qián。",
        "“{value}” has {want} characters but {have} syllables.",
        "One syllable a character, with spaces: shǔ qián.",
    ),
    "LF617": Sentence(
        "译文里的 {value} 和原文对不上。",
        "花括号和标记笔照原文保留，一个不多、一个不少。",
        "{value} in the translation does not match the original.",
        "Keep braces and marker pens as they are.",
    ),
}
