"""Every sound of the game, made from arithmetic: struck bells, plucked string, wood, drum, paper.

    python assets/src/sound.py [DIR]        writes assets/sound/*.ogg and prints what was measured in the files

All notes are of the gong pentatonic on C, so that any two sounds agree. Mono, 44.1 kHz; one source, one set of bytes.
Knows levels and lengths (docs/art-direction.md §10), not where a sound is played.
"""

from __future__ import annotations

import io
import struct
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple, TypeAlias

import numpy as np
import soundfile
from numpy.typing import NDArray

Signal: TypeAlias = NDArray[np.float64]

RATE = 44100                      # samples a second
MIDDLE_C = 261.63                 # Hz
GONG = (0, 2, 4, 7, 9)            # do re mi sol la, in semitones
FADE = 256                        # samples that take the end of an effect to silence
LOOP_RMS_DB = -20.0
PARTIALS = ((1, 1, 1), (2.01, .5, .6), (3.02, .28, .4), (4.35, .16, .25))   # of a bell: pitch, loudness, length
ECHOES = ((.031, .22), (.047, .18), (.083, .13), (.131, .09))               # of a courtyard: seconds, loudness
MELODY: tuple[tuple[int | None, int], ...] = (                              # (degree or rest, beats), four phrases
    (5, 1), (4, 1), (3, 2), (2, 1), (3, 1), (5, 2), (7, 1), (5, 1), (4, 1), (3, 1), (2, 4),
    (3, 1), (5, 1), (6, 2), (5, 1), (3, 1), (4, 2), (2, 1), (3, 1), (1, 1), (2, 1), (0, 4),
    (5, 1), (6, 1), (8, 2), (7, 1), (6, 1), (5, 2), (6, 1), (4, 1), (3, 1), (4, 1), (5, 4),
    (3, 2), (2, 1), (1, 1), (2, 2), (0, 2), (None, 1), (3, 1), (2, 1), (1, 1), (0, 4),
)
BASS = (0, 0, 3, 0, 4, 3, 0, 0, 0, 4, 3, 3, 0, 3, 0, 0)                     # one degree a bar


# Tools

def note(degree: int, octave: int = 0) -> float:
    """A degree of the scale, five to the octave, in Hz."""
    octaves, step = divmod(degree, len(GONG))
    return float(MIDDLE_C * 2 ** ((GONG[step] + 12 * (octaves + octave)) / 12))


def time(seconds: float) -> Signal:
    """The moment of each sample, in seconds."""
    return np.arange(int(RATE * seconds)) / RATE


def strike(samples: int, attack: float, decay: float) -> Signal:
    """The loudness of something struck: up within `attack` seconds, then dying with time constant `decay`."""
    moment = np.arange(samples) / RATE
    loudness: Signal = np.minimum(1, moment / attack) * np.exp(-np.maximum(0, moment - attack) / decay)
    return loudness


def mix(*parts: tuple[float, Signal]) -> Signal:
    """Sounds laid over each other, each starting at its second."""
    out = np.zeros(max(int(at * RATE) + len(sound) for at, sound in parts))
    for at, sound in parts:
        start = int(at * RATE)
        out[start:start + len(sound)] += sound
    return out


def peak(sound: Signal, db: float) -> Signal:
    """The sound with its loudest sample at `db` dBFS, ending in silence."""
    scaled: Signal = sound / np.abs(sound).max() * 10 ** (db / 20)
    scaled[-FADE:] *= np.linspace(1, 0, FADE)
    return scaled


# Instruments

def bell(pitch: float, seconds: float, decay: float) -> Signal:
    """Struck metal: a few stretched partials that die at their own speed."""
    x, out = time(seconds), np.zeros(int(RATE * seconds))
    for ratio, loud, length in PARTIALS:
        out += loud * np.sin(2 * np.pi * pitch * ratio * x) * strike(len(x), .002, decay * length)
    return out


def pluck(pitch: float, seconds: float, bright: float = .5, decay: float = .996, seed: int = 1) -> Signal:
    """A plucked string, close to a zither (Karplus and Strong, Computer Music Journal 7:2, 1983)."""
    period = round(RATE / pitch)
    string = np.random.default_rng(seed).uniform(-1, 1, period)
    for _ in range(int(6 * (1 - bright)) + 1):
        string = .5 * (string + np.roll(string, 1))
    string -= string.mean()
    pace = period * pitch / RATE              # whole-sample periods are out of tune: read at this pace
    total = int(RATE * seconds)
    turns = []
    for _ in range(int(total * pace) // period + 2):
        turns.append(string)
        string = decay * (.5 * string + .25 * (np.roll(string, -1) + np.roll(string, 1)))   # symmetric: adds no delay
    raw = np.concatenate(turns)
    out: Signal = np.interp(np.arange(total) * pace, np.arange(len(raw)), raw)
    out *= np.minimum(1, (total - np.arange(total)) / (RATE * .05))
    return out


def wood(pitch: float) -> Signal:
    """A soft wooden bar."""
    x = time(.28)
    bar: Signal = np.sin(2 * np.pi * pitch * x) + .35 * np.sin(2 * np.pi * 2.76 * pitch * x) * np.exp(-x / .03)
    return bar * strike(len(x), .004, .09)


def breath(seconds: float, low: float, high: float, seed: int) -> Signal:
    """Noise between two frequencies in Hz: paper and air."""
    samples = int(RATE * seconds)
    spectrum = np.fft.rfft(np.random.default_rng(seed).normal(size=samples))
    hz = np.fft.rfftfreq(samples, 1 / RATE)
    spectrum[(hz < low) | (hz > high)] = 0
    sound = np.fft.irfft(spectrum, samples)
    return np.asarray(sound / np.abs(sound).max())


# Effects

def tap() -> Signal:
    x = time(.06)
    return peak(np.sin(2 * np.pi * 620 * x * (1 - 3 * x)) * strike(len(x), .001, .015), -10)


def page() -> Signal:
    """A sheet slides, then settles."""
    slide = breath(.34, 900, 7000, seed=2)
    x = np.linspace(0, 1, len(slide))
    slide *= np.sin(np.pi * x ** .6) ** 2 * (.6 + .4 * np.sin(40 * x))
    settle = breath(.09, 200, 1400, seed=5)
    return peak(mix((0, slide), (.28, .7 * settle * strike(len(settle), .002, .02))), -9)


def coin(step: int = 0) -> Signal:
    """Two bright bells. Each further coin rings one degree higher, and a little softer, for high notes pierce."""
    low, high = note(9 + step, 1), note(12 + step, 1)
    return peak(mix((0, bell(low, .5, .12)), (.07, bell(high, .7, .22))), -6 - step)


def right() -> Signal:
    """sol la do', rising, unhurried."""
    return peak(mix(*((i * .11, bell(note(d), .7, .28) + .5 * pluck(note(d), .7, seed=d))
                      for i, d in enumerate((3, 4, 5)))), -6)


def again() -> Signal:
    """Two soft wooden notes, the second higher: an invitation, not a buzzer."""
    return peak(mix((0, wood(note(2))), (.19, wood(note(3)))), -9)


def stamp() -> Signal:
    """A thud, and the paper under it."""
    x = time(.3)
    thud = np.sin(2 * np.pi * (90 * x + 2.4 * (1 - np.exp(-x / .04)))) * strike(len(x), .001, .07)
    paper = breath(.07, 500, 3200, seed=7)
    return peak(mix((0, thud), (0, .5 * paper * strike(len(paper), .001, .014))), -5)


def flag() -> Signal:
    """A red flag is found: a taut drum and a rising pluck."""
    x = time(.22)
    drum = np.sin(2 * np.pi * 180 * x * np.exp(-1.2 * x)) * strike(len(x), .001, .06)
    return peak(mix((0, drum), (.06, pluck(note(4), .6, seed=3)), (.14, pluck(note(6), .7, seed=4))), -6)


def levelup() -> Signal:
    run = ((i * .1, pluck(note(d), 1.2, .7, seed=i) + .6 * bell(note(d, 1), 1.2, .3))
           for i, d in enumerate((0, 2, 3, 5, 7, 8)))
    return peak(mix(*run, (.62, .7 * bell(note(10), 1.6, .7))), -6)


# Music

class Mood(NamedTuple):
    """One way of playing the tune."""

    beat: float        # seconds
    octave: int        # of the melody, 0 is as written
    off_beats: bool    # low plucks in mid-bar and answers to long notes
    soft: float        # Hz above which the strings are dulled


TOWN = Mood(60 / 84, 0, True, 4200)
NIGHT = Mood(60 / 60, -1, False, 1800)


def tune(mood: Mood) -> Signal:
    """A calm loop: zither tune, low plucks, a breath of pad. Its end rings on into its start."""
    total = int(sum(beats for _, beats in MELODY) * mood.beat * RATE)
    out = np.zeros(total)
    for at, sound in (*zither(mood), *accompaniment(mood)):
        where = (int(at * RATE) + np.arange(len(sound))) % total
        out[where] += sound
    spectrum, hz = np.fft.rfft(out), np.fft.rfftfreq(total, 1 / RATE)
    dry = np.fft.irfft(spectrum / (1 + (hz / mood.soft) ** 2), total)
    wet = dry + np.sum([loud * np.roll(dry, int(late * RATE)) for late, loud in ECHOES], axis=0)
    return np.asarray(wet * 10 ** (LOOP_RMS_DB / 20) / np.sqrt(np.mean(wet ** 2)))


def zither(mood: Mood) -> Iterator[tuple[float, Signal]]:
    """The melody as (second, sound), touched a little unevenly, as by a hand."""
    hand, beat = np.random.default_rng(11), 0
    for degree, beats in MELODY:
        if degree is not None:
            late, loud, grain = hand.uniform(0, .012), hand.uniform(.8, 1), int(hand.integers(1_000_000))
            yield beat * mood.beat + late, loud * pluck(note(degree, mood.octave), 2.6, .55, .9965, grain)
            if beats >= 2 and mood.off_beats and hand.random() < .6:
                answer = pluck(note(degree - 2, mood.octave), 2, .4, .9965, int(hand.integers(1_000_000)))
                yield (beat + beats / 2) * mood.beat, .38 * answer
        beat += beats


def accompaniment(mood: Mood) -> Iterator[tuple[float, Signal]]:
    """A low string and two breathing tones under each bar of four beats."""
    for bar, root in enumerate(BASS):
        start = 4 * bar * mood.beat
        yield start, .55 * pluck(note(root, -2), 3.2, .2, .998, 90 + bar)
        if mood.off_beats:
            yield start + 2 * mood.beat, .3 * pluck(note(root, -1), 2, .25, .997, 190 + bar)
        x = time(4 * mood.beat + .8)
        swell = np.sin(np.pi * x / x[-1]).clip(0) ** 1.2
        third = np.sin(2 * np.pi * note(root, -1) * x * .9992) + np.sin(2 * np.pi * note(root + 2, -1) * x * 1.0008)
        yield start, .045 * swell * third


# Files

SOUNDS: dict[str, Callable[[], Signal]] = {
    "tap": tap, "page": page, "coin": coin, **{f"coin-{i + 1}": partial(coin, i) for i in range(1, 5)},
    "right": right, "again": again, "stamp": stamp, "flag": flag, "levelup": levelup,
    "town": partial(tune, TOWN), "night": partial(tune, NIGHT),
}
QUALITY = {"town": .3, "night": .2}   # of the encoder, 0–1; effects are short enough for more
EFFECT_QUALITY = .4


def ogg(sound: Signal, quality: float) -> bytes:
    """Ogg Vorbis; quality 0–1."""
    file = io.BytesIO()
    with soundfile.SoundFile(file, "w", RATE, 1, "VORBIS", format="OGG", compression_level=1 - quality) as encoder:
        for start in range(0, len(sound), RATE):   # in one piece it overflows the stack: xiph/vorbis#99
            encoder.write(sound[start:start + RATE])
    return with_serial(file.getvalue(), 1)


def with_serial(stream: bytes, serial: int) -> bytes:
    """The same Ogg stream under a given serial number: the encoder draws one by the clock (RFC 3533, section 6)."""
    out, at = bytearray(stream), 0
    while at < len(out):
        segments = out[at + 26]
        end = at + 27 + segments + sum(out[at + 27:at + 27 + segments])
        struct.pack_into("<I", out, at + 14, serial)
        struct.pack_into("<I", out, at + 22, 0)
        struct.pack_into("<I", out, at + 22, ogg_checksum(bytes(out[at:end])))
        at = end
    return bytes(out)


def ogg_checksum(page_bytes: bytes) -> int:
    """CRC-32 as Ogg wants it: polynomial 0x04c11db7, high bit first, nothing inverted."""
    crc = 0
    for byte in page_bytes:
        crc = (crc << 8 & 0xFFFFFFFF) ^ CRC_OF_BYTE[crc >> 24 ^ byte]
    return crc


def crc_of_byte(byte: int) -> int:
    crc = byte << 24
    for _ in range(8):
        crc = (crc << 1 ^ 0x04C11DB7 if crc & 0x80000000 else crc << 1) & 0xFFFFFFFF
    return crc


CRC_OF_BYTE = tuple(crc_of_byte(byte) for byte in range(256))


def measured(file: Path) -> str:
    """One line of what a listener gets: seconds, levels in dBFS, the centre of the spectrum in Hz, size in KB."""
    sound, _ = soundfile.read(file)
    power = np.abs(np.fft.rfft(sound)) ** 2
    centre = (np.fft.rfftfreq(len(sound), 1 / RATE) * power).sum() / power.sum()
    top, mean = (20 * np.log10(x) for x in (np.abs(sound).max(), np.sqrt(np.mean(sound ** 2))))
    kilobytes = file.stat().st_size / 1024
    return f"{file.stem:8}{len(sound) / RATE:7.2f} s{top:8.1f}{mean:8.1f}{centre:8.0f} Hz{kilobytes:8.1f} KB"


def main() -> None:
    to = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent.parent / "sound"
    to.mkdir(parents=True, exist_ok=True)
    print("sound    length    peak     rms     centre       size")
    for name, make in SOUNDS.items():
        file = to / f"{name}.ogg"
        file.write_bytes(ogg(make(), QUALITY.get(name, EFFECT_QUALITY)))
        print(measured(file), flush=True)
    print(f"all {sum(file.stat().st_size for file in to.glob('*.ogg')) / 1024:.0f} KB")


if __name__ == "__main__":
    main()
