"""A run that was killed or failed goes on where it was, and its results are, to the bit, those of a run that did not."""

from __future__ import annotations

import random
import re
import signal

import numpy as np
import pytest

from tests.conftest import BAND_NAMES, synthetic_power, write_raster

from .conftest import Place, results_in
from .test_faults import CANCELLED, DONE, KILLED, REFUSED, Fault, check_told, filled_in


def journal_of(place: Place):
    (found,) = place.root.rglob("journal")
    return found


def killed(place: Place, count: int = 10, phase: str = "Detecting") -> None:
    assert place.run("killed_in_phase", phase=phase, count=count).status == KILLED


def first_chip(output: str) -> int:
    """Number of chips that were done when detecting began."""
    return int(re.search(r"Detecting: chip (\d+) of", output).group(1))


@pytest.mark.parametrize("seed", [0, *(pytest.param(seed, marks=pytest.mark.long) for seed in (1, 2, 3))])
def test_a_run_killed_again_and_again_ends_with_the_same_bytes(place, seed):
    random_numbers = random.Random(seed)
    deaths, longest_s, more = 0, 0.3, []
    for _ in range(40):
        ended = place.engine.run(
            place.arguments("--resume", *more),
            kill_after_s=longest_s / 6 + random_numbers.uniform(0, longest_s + 0.02 * deaths),
        )
        if ended.status == DONE and not deaths:  # a machine on which the run ended before it was killed
            longest_s, more = longest_s / 2, ["--overwrite"]
            continue
        if ended.status == DONE:
            break
        if ended.status == REFUSED and deaths:  # the last death came after the results were moved
            check_told(ended, Fault("", words="already holds results"))
            assert results_in(place.output) == place.expected
            ended = place.run("", "--overwrite")  # clears away what the dead run left out of sight
            break
        assert ended.status == KILLED, ended
        deaths += 1
    else:
        ended = place.run("", "--resume")
    assert ended.status == DONE and deaths
    assert results_in(place.output) == place.expected
    assert not place.hidden()


@pytest.mark.parametrize("phase", ["Detecting", "Building overviews", "Drawing polygons", "Writing the record"])
def test_a_run_killed_in_any_phase_is_resumed(place, phase):
    killed(place, 10 if phase == "Detecting" else 1, phase)
    ended = place.run("", "--resume")
    assert (ended.status, ended.errors) == (DONE, "")
    assert "Note: Resumed an interrupted run" in ended.output
    assert first_chip(ended.output) > 0
    assert results_in(place.output) == place.expected
    assert not place.hidden()


@pytest.mark.parametrize("at", [1, 7, 10, 13])
def test_a_run_killed_while_files_are_moved_is_resumed(new_place, first_place, at):
    new_place.fill(first_place.root / "earlier")
    assert new_place.run("killed_at_move", at=at).status == KILLED
    assert new_place.run("", "--resume").status == DONE
    assert results_in(new_place.output) == new_place.expected
    assert not new_place.hidden()


@pytest.mark.parametrize(
    ("fault", "details"),
    [
        ("computing_raises", {"kind": "RuntimeError"}),
        ("writing_raises", {"kind": "MemoryError"}),
        ("source_vanishes", {"path": "{scene}", "phase": "Drawing"}),
        ("file_size_limited", {"limit": 300_000}),
    ],
)
def test_a_run_that_failed_is_resumed(place, fault, details):
    details = {name: filled_in(place, value) for name, value in details.items()}
    assert "What was done is kept" in place.run(fault, **details).errors
    place.restore()
    ended = place.run("", "--resume")
    assert (ended.status, ended.errors) == (DONE, "") and "Note: Resumed an interrupted run" in ended.output
    assert results_in(place.output) == place.expected
    assert not place.hidden()


def test_what_was_done_is_not_computed_again(new_place):
    killed(new_place, 1, "Drawing polygons")
    # Any computing would raise; there is none left to do.
    ended = new_place.run("computing_raises", "--resume", kind="KeyError")
    assert ended.status == DONE
    assert results_in(new_place.output) == new_place.expected


def test_many_dates_on_another_grid_are_resumed_to_the_same_bytes(new_place):
    """Warped windows must be cut as in the first run, or their pixels would differ in the last digits."""
    power = synthetic_power(500, 600, seed=3)
    folder = new_place.root
    gaps = power[2:].copy()
    gaps[:, 100:180, 50:300] = np.nan
    later = np.repeat(np.repeat(gaps, 2, 1), 2, 2)[:, :900, :1100]
    images = [
        write_raster(folder / "pre1.tif", power[:2], names=("VV", "VH")),
        write_raster(folder / "pre2.tif", power[:2] * 1.1, names=("VV", "VH")),
        write_raster(folder / "post.tif", later, names=("VV", "VH"), geotransform=(761467.0, 15.1, 0, -594490.0, 0, -14.9)),
    ]
    arguments = ["--pre", images[0], images[1], "--post", images[2], *new_place.arguments()[3:]]
    assert new_place.engine.run([*arguments, "--output", folder / "whole"]).status == DONE
    whole = results_in(folder / "whole")
    arguments += ["--output", folder / "out"]
    for count in (6, 4, 4):
        ended = new_place.engine.run([*arguments, "--resume"], "killed_in_phase", phase="Detecting", count=count)
        assert ended.status == KILLED
    assert new_place.engine.run([*arguments, "--resume"]).status == DONE
    assert results_in(folder / "out") == whole


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        (["--threshold", 0.3], "the option 'threshold' is not what it was (0.3, it was null)"),
        (["--gate", 0.9], "'gate'"),
        (["--segment", "gated"], "'segment'"),
        (["--tile-size", 256], "'tile_size' is not what it was (256, it was 128)"),
        (["--threads", 2], "'threads'"),
        (["--nodata", 7], "'nodata'"),
    ],
    ids=lambda value: value[0] if isinstance(value, list) else "",
)
def test_other_options_refuse_and_leave_the_interrupted_run_as_it_was(new_place, changed, words):
    killed(new_place)
    before = journal_of(new_place).read_bytes()
    ended = new_place.run("", "--resume", *changed)
    check_told(ended, Fault("", status=REFUSED, words=words))
    assert journal_of(new_place).read_bytes() == before
    assert new_place.run("", "--resume").status == DONE
    assert results_in(new_place.output) == new_place.expected


def test_another_image_or_model_refuses_and_the_right_one_goes_on(new_place):
    killed(new_place)
    other = synthetic_power(400, 520, seed=99)
    write_raster(new_place.scene, other, names=BAND_NAMES)
    check_told(new_place.run("", "--resume"), Fault("", words="scene.tif is not what it was"))
    new_place.scene.unlink()
    check_told(new_place.run("", "--resume"), Fault("", words="does not exist"))
    new_place.restore()
    content = bytearray((new_place.models / "segmenter.onnx").read_bytes())
    content += b"\x0a\x00"  # an empty field more: the same model, other bytes
    (new_place.models / "segmenter.onnx").write_bytes(content)
    ended = new_place.run("", "--resume")
    assert ended.status == REFUSED and "odel" in ended.errors
    new_place.restore()
    assert new_place.run("", "--resume").status == DONE
    assert results_in(new_place.output) == new_place.expected


def test_a_run_without_resume_starts_afresh(new_place):
    killed(new_place)
    ended = new_place.run()
    assert ended.status == DONE and "Resumed" not in ended.output and first_chip(ended.output) == 0
    assert results_in(new_place.output) == new_place.expected and not new_place.hidden()


def test_nothing_to_resume_is_told_and_no_error(new_place):
    ended = new_place.run("", "--resume")
    assert ended.status == DONE and "Note: There was no interrupted run to resume" in ended.output
    assert results_in(new_place.output) == new_place.expected


def test_a_resumed_run_that_is_cancelled_leaves_nothing(new_place):
    killed(new_place)
    ended = new_place.run(
        "signalled_in_phase", "--resume", phase="Drawing polygons", number=int(signal.SIGTERM)
    )
    check_told(ended, Fault("", status=CANCELLED, words="cancelled"))
    assert not new_place.hidden() and not new_place.output.exists()


@pytest.mark.parametrize(
    "damage",
    [
        lambda content: b"",
        lambda content: b"nonsense" + content[8:],
        lambda content: content[:20] + b"\x00" + content[21:],
        lambda content: content[: len(content) // 2] + b"\xff\xfe" + content[len(content) // 2 + 2 :],
    ],
    ids=["empty", "another mark", "the first record", "a later record"],
)
def test_a_damaged_journal_is_told_and_the_run_starts_afresh(new_place, damage):
    killed(new_place, 1, "Drawing polygons")
    path = journal_of(new_place)
    path.write_bytes(damage(path.read_bytes()))
    ended = new_place.run("", "--resume")
    assert (ended.status, ended.errors) == (DONE, "")
    assert "Note: The journal of the interrupted run is damaged" in ended.output
    assert first_chip(ended.output) == 0
    assert results_in(new_place.output) == new_place.expected


@pytest.mark.parametrize("rest", [b"", b"\x00" * 500, b"SLJ2\x05"], ids=["cut off", "zeros", "half a prefix"])
def test_a_last_record_that_was_not_written_whole_is_done_again(new_place, rest):
    killed(new_place, 1, "Drawing polygons")
    path = journal_of(new_place)
    path.write_bytes(path.read_bytes()[:-100] + rest)
    ended = new_place.run("", "--resume")
    if rest.startswith(b"SLJ2"):
        assert ended.status == DONE  # what follows the cut makes it a damaged record: afresh, or one less, the same bytes
    else:
        assert "Resumed" in ended.output
    assert results_in(new_place.output) == new_place.expected
