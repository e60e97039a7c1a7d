"""The player every step type's tests share, as a fixture."""

from __future__ import annotations

import playing
import pytest


@pytest.fixture(scope="session")
def play() -> playing.Play:
    return playing.play
