"""What the way to the title may load, measured in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from game.content.artwork import HOME

TITLE = """
import sys
from argparse import Namespace
from pathlib import Path
from game.app import play
surface, picture = play.window(Namespace(size=None, fullscreen=False))
first = set(sys.modules)
loop, house = play.furnished(Namespace(packs=None, data=Path(sys.argv[1]), lang=None, fullscreen=False), surface, picture)
loop.frame(1.0)
print(loop.game.scene.name)
print(*(name for name in ("game.core.nodes", "sqlite3", "json") if name in first))
print(*(name for name in sys.modules if name.count(".") < 3))
"""


def test_the_title_waits_for_no_model_no_yaml_and_no_step_type(tmp_path: Path) -> None:
    environ = {**os.environ, "SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy", "PYGAME_HIDE_SUPPORT_PROMPT": "1"}
    command = [sys.executable, "-c", TITLE, str(tmp_path)]
    done = subprocess.run(command, cwd=HOME, env=environ, capture_output=True, encoding="utf-8", check=True)
    scene, first, loaded = done.stdout.split("\n")[:3]
    assert scene == "title" and first == ""
    assert set(loaded.split()) & {"pydantic", "yaml", "babel", "pypinyin", "game.steps", "game.content.models"} == set()
