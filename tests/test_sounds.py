"""The sound files as a listener gets them: levels, lengths, seams, and that they are what the source makes."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from numpy.typing import NDArray

HOME = Path(__file__).resolve().parent.parent
FILES = HOME / "assets" / "sound"
EFFECTS = {   # name: (seconds, peak in dBFS), as docs/art-direction.md §10 has them
    "tap": (.06, -10), "page": (.37, -9), "coin": (.77, -6), "right": (.92, -6), "again": (.47, -9),
    "stamp": (.30, -5), "flag": (.84, -6), "levelup": (2.2, -6),
}
LOOPS = ("town", "night")


def heard(name: str) -> NDArray[np.float64]:
    """The samples of a shipped file, which must be mono and 44.1 kHz."""
    sound, rate = soundfile.read(FILES / f"{name}.ogg", dtype="float64")
    assert (rate, sound.ndim) == (44100, 1)
    return np.asarray(sound)


def db(amplitude: float) -> float:
    return float(20 * np.log10(amplitude))


@pytest.fixture(scope="module")
def source() -> dict[str, Any]:
    return runpy.run_path(str(HOME / "assets" / "src" / "sound.py"))


@pytest.mark.parametrize("name", EFFECTS)
def test_an_effect_has_the_length_and_level_of_the_art_direction(name: str) -> None:
    seconds, peak = EFFECTS[name]
    sound = heard(name)
    assert len(sound) / 44100 == pytest.approx(seconds, abs=.03)
    assert db(np.abs(sound).max()) == pytest.approx(peak, abs=.6)


@pytest.mark.parametrize("name", [*EFFECTS, "coin-5"])
def test_an_effect_ends_in_silence(name: str) -> None:
    assert np.abs(heard(name)[-32:]).max() < .01


@pytest.mark.parametrize("name", LOOPS)
def test_a_loop_is_even_unclipped_and_without_a_seam(name: str) -> None:
    sound = heard(name)
    assert db(float(np.sqrt(np.mean(sound ** 2)))) == pytest.approx(-20, abs=.3)
    assert np.abs(sound).max() < .95
    steps = np.abs(np.diff(sound))
    assert abs(sound[0] - sound[-1]) < np.quantile(steps, .95)


def test_each_further_coin_rings_higher_and_never_louder() -> None:
    coins = [heard(name) for name in ("coin", "coin-2", "coin-3", "coin-4", "coin-5")]
    pitches = [int(np.abs(np.fft.rfft(coin)).argmax()) for coin in coins]
    peaks = [float(np.abs(coin).max()) for coin in coins]
    assert pitches == sorted(set(pitches))
    assert peaks == sorted(peaks, reverse=True)


def test_the_files_are_what_the_source_makes(source: dict[str, Any]) -> None:
    assert {file.stem for file in FILES.glob("*.ogg")} == set(source["SOUNDS"])
    for name in set(source["SOUNDS"]) - set(LOOPS):
        made, shipped = source["SOUNDS"][name](), heard(name)
        assert np.corrcoef(made, shipped[:len(made)])[0, 1] > .9, name


def test_encoding_twice_gives_the_same_bytes(source: dict[str, Any]) -> None:
    made = source["ogg"](source["tap"](), .4)
    assert made == source["ogg"](source["tap"](), .4)
    assert made == source["with_serial"](source["with_serial"](made, 7), 1)


def test_all_sounds_together_stay_small() -> None:
    assert sum(file.stat().st_size for file in FILES.glob("*.ogg")) <= 600_000
