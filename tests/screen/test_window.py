"""From pixels to units and back, on every shape of window; and motions that come to rest."""

from __future__ import annotations

import pytest

from game.core.nodes import Motion
from game.screen.motion import CALM, SECONDS, STILL, arc, blink, hop, in_out, out_back, out_cubic, pose, running
from game.screen.window import TALL, Window

SIZES = ((1280, 720), (1366, 768), (1024, 768), (1920, 1080), (3840, 2160), (2560, 1080), (800, 1200), (640, 480))


@pytest.mark.parametrize("size", SIZES)
def test_the_canvas_lies_inside_its_window_and_in_its_middle(size: tuple[int, int]) -> None:
    window = Window(*size)
    right, bottom = window.pixel(1280, window.height)
    assert window.left >= 0 and window.top >= 0
    assert right <= size[0] + 1 and bottom <= size[1] + 1
    assert abs(window.left - (size[0] - right)) <= 1 and abs(window.top - (size[1] - bottom)) <= 1


@pytest.mark.parametrize("size", SIZES)
def test_a_point_there_and_back_is_the_same_point(size: tuple[int, int]) -> None:
    window = Window(*size)
    x, y = window.unit(*window.pixel(333, 444))
    assert max(abs(x - 333), abs(y - 444)) <= 1 / window.scale


@pytest.mark.parametrize(("size", "height"), [((1280, 720), 720), ((1920, 1080), 720), ((1024, 768), TALL), ((800, 1200), TALL)])
def test_wide_windows_get_the_wide_canvas_and_tall_ones_the_tall(size: tuple[int, int], height: int) -> None:
    assert Window(*size).height == height


@pytest.mark.parametrize("curve", [out_cubic, in_out, out_back])
def test_a_curve_begins_at_nothing_and_ends_at_all(curve: object) -> None:
    assert callable(curve)
    assert curve(0.0) == pytest.approx(0) and curve(1.0) == pytest.approx(1)


def test_a_hop_ends_on_the_ground_and_goes_up_twice() -> None:
    assert hop(0) == hop(1) == pytest.approx(0)
    assert hop(0.25) == pytest.approx(1) and 0 < hop(0.75) < 1


@pytest.mark.parametrize("motion", list(Motion))
def test_every_motion_comes_to_rest_and_then_needs_no_frame(motion: Motion) -> None:
    end = SECONDS.get(motion, 0.0)
    assert pose(motion, end + 0.001, reduced=False) == STILL
    assert not running(motion, end + 0.001, reduced=False)


@pytest.mark.parametrize("motion", list(SECONDS))
def test_a_motion_has_no_jump_at_its_end(motion: Motion) -> None:
    last = pose(motion, SECONDS[motion] * 0.999, reduced=False)
    assert abs(last.dx) + abs(last.dy) < 0.5 and abs(last.scale - 1) < 0.02
    assert abs(last.turn) < 0.1 and last.alpha > 0.98


@pytest.mark.parametrize("motion", list(SECONDS))
def test_with_reduced_motion_everything_only_fades_in(motion: Motion) -> None:
    early, late = pose(motion, CALM / 3, reduced=True), pose(motion, CALM, reduced=True)
    assert (early.dx, early.dy, early.scale, early.turn) == (0, 0, 1, 0)
    assert 0 < early.alpha < 1 and late == STILL and not running(motion, CALM, reduced=True)


def test_a_coin_flies_from_its_start_to_its_end_on_an_arc() -> None:
    a, b = (100.0, 600.0), (900.0, 80.0)
    assert arc(a, b, 0) == a
    assert arc(a, b, 1)[0] == pytest.approx(b[0]) and arc(a, b, 1)[1] == pytest.approx(b[1])
    assert arc(a, b, 0.5)[1] < (a[1] + b[1]) / 2


def test_people_blink_now_and_then_and_say_when_next() -> None:
    now, shut = 0.0, 0
    for _ in range(20):
        closed, left = blink("xiaoqing", now)
        assert left > 0
        shut += closed
        now += left + 1e-6
    assert shut == 10 and 20 < now < 60
    assert blink("xiaoqing", 12.3) == blink("xiaoqing", 12.3) != blink("duoduo", 12.3)
