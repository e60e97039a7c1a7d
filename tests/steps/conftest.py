"""The player every step type's tests share, as a fixture."""

from __future__ import annotations

import pytest

from tests.steps import playing


@pytest.fixture(scope="session")
def play() -> playing.Play:
    return playing.play
