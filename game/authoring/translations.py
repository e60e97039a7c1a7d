"""Brings a pack's translations in step with its lessons: new words are added, kept ones stay, changed ones are marked.

    python -m game.authoring.translations lessons/origin [LANGUAGE]

Chinese is the source. Words of the interface are another file's business (authoring/words.py). Changes one .po file only.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from game.content.cases import read_case_file
from game.content.library import case_files, is_bank, lesson_files
from game.content.limits import ENGLISH
from game.content.loading import Draft, read_lesson, read_pack_head
from game.content.translation import Spoken, said_in
from game.content.words import Message, messages
from game.steps import MODELS


@dataclass(frozen=True, slots=True)
class Entry:
    """What will stand in the file. `was` are the words an old translation was made for: it is to be looked at again."""

    context: str
    spoken: Spoken
    said: str = ""
    was: str = ""


def refresh(folder: Path, language: str = "en") -> tuple[int, int]:
    """Write `<language>.po` of a pack anew; how many texts there are, and how many lack a translation or a second look."""
    file = folder / f"{language}.po"
    known = messages(file, obsolete=True) if file.is_file() else ()
    entries = tuple(merged(said_in(_drafts(folder)), known))
    text = "\n".join(_file(entries, _gone(entries, known), language)) + "\n"
    fresh = file.with_suffix(".new")
    fresh.write_text(text, encoding="utf-8", newline="\n")
    fresh.replace(file)
    return len(entries), sum(not entry.said or bool(entry.was) for entry in entries)


def merged(source: Mapping[str, Spoken], known: Sequence[Message]) -> Iterator[Entry]:
    """Every text of the source with the translation it has: at its place, elsewhere in its lesson, or for older words."""
    sound = [one for one in known if one.said and not one.fuzzy]
    exact = {(one.context, one.words): one.said for one in sound}
    loose = {(_lesson(one.context), one.words): one.said for one in sound}
    undone = {(one.context, one.was): one.said for one in known if one.fuzzy}   # the old words are back
    older = {one.context: Message(one.context, one.was or one.words, one.said, one.line) for one in known if one.said}
    for context, spoken in source.items():
        here, anywhere = (context, spoken.words), (_lesson(context), spoken.words)
        said = exact.get(here) or loose.get(anywhere) or undone.get(here)
        if said:
            yield Entry(context, spoken, said)
        elif context in older:
            yield Entry(context, spoken, older[context].said, older[context].words)
        else:
            yield Entry(context, spoken)


def _drafts(folder: Path) -> Iterator[Draft]:
    if is_bank(folder):
        yield from map(read_case_file, case_files(folder))
        return
    yield read_pack_head(folder / "pack.yaml")
    for file in lesson_files(folder):
        yield read_lesson(file, MODELS)


def _gone(entries: Sequence[Entry], known: Sequence[Message]) -> tuple[Message, ...]:
    """Translations of words that stand nowhere any more; kept in the file, because words come back."""
    used = {(_lesson(entry.context), words) for entry in entries for words in (entry.spoken.words, entry.was)}
    return tuple(one for one in known if one.said and (_lesson(one.context), one.words) not in used)


def _lesson(context: str) -> str:
    return context.partition("/")[0]


def _file(entries: Sequence[Entry], gone: Sequence[Message], language: str) -> Iterator[str]:
    yield 'msgid ""\nmsgstr ""'
    for line in ("Content-Type: text/plain; charset=UTF-8", "Content-Transfer-Encoding: 8bit", f"Language: {language}"):
        yield f'"{line}\\n"'
    for entry in entries:
        role = entry.spoken.role
        yield f"\n#. {role}, at most {ENGLISH[role]} letters" if role in ENGLISH else f"\n#. {role}"
        if entry.was:
            yield f"#, fuzzy\n#| msgid {_quoted(entry.was)}"
        yield f"msgctxt {_quoted(entry.context)}\nmsgid {_quoted(entry.spoken.words)}\nmsgstr {_quoted(entry.said)}"
    for one in gone:
        yield f"\n#~ msgctxt {_quoted(one.context)}\n#~ msgid {_quoted(one.words)}\n#~ msgstr {_quoted(one.said)}"


def _quoted(words: str) -> str:
    escaped = words.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def main(arguments: Sequence[str]) -> int:
    if not 1 <= len(arguments) <= 2 or not (Path(arguments[0]) / "pack.yaml").is_file():
        print(__doc__)
        return 2
    texts, open_ = refresh(Path(arguments[0]), *arguments[1:])
    print(f"{texts} 处文字，{open_} 处待译 · {texts} texts, {open_} to translate")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
