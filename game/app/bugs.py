"""Writing down what went wrong inside a scene or step, beside the records, so that it can be played again and mended."""

from __future__ import annotations

from pathlib import Path

from game.app.scene import Scene
from game.core.intents import Intent


def write_bug(folder: Path | None, scene: Scene, intent: Intent | None, trace: str) -> str:
    """Append to bugs.txt in `folder`: pack, step, seed, intent and trace. The path, or nothing when it cannot be kept."""
    if folder is None:
        return ""
    session = getattr(scene, "session", None)
    lines = [f"scene: {scene.name}", f"intent: {intent}"]
    if session is not None:
        lines += [f"lesson: {session.lesson.file}", f"step: {session.step.id}", f"seed: {session.seed}"]
    path = folder / "bugs.txt"
    try:
        with path.open("a", encoding="utf-8") as file:
            file.write("\n".join([*lines, trace, ""]) + "\n")
    except OSError:
        return ""
    return str(path)
