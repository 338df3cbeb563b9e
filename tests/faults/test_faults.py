"""What may go wrong, each caused for real, and what holds afterwards.

After every fault: the images and models are untouched, earlier results are untouched, no half file lies under a final name,
one plain sentence was told, and a second one where a journal is left to go on from, and the next run works as if nothing had happened.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.conftest import BAND_NAMES, TEST_MODELS, synthetic_power, write_raster

from .conftest import SIZE, Place, results_in
from .engine import Ended

DONE, DEFECT, REFUSED, CANCELLED, KILLED = 0, 1, 2, 3, -signal.SIGKILL
IS_ROOT_ON_LINUX = sys.platform == "linux" and os.geteuid() == 0


@dataclass(frozen=True)
class Fault:
    """One line of the specification.

    Attributes:
        cause: a function of ``causes`` and its arguments; texts may name {scene}, {output}, {models}, {other} (another image of
            the same size) and {root}.
        status: how the run ends.
        words: what the sentence must contain.
        changes: inputs that the fault itself changes.
        more: further arguments of the command line.
    """

    cause: str
    details: dict[str, object] = field(default_factory=dict)
    status: int = REFUSED
    words: str = ""
    changes: tuple[str, ...] = ()
    more: tuple[object, ...] = ()


PHASES = ("Opening", "Detecting", "Building overviews", "Drawing polygons", "Writing the record")

FAULTS = {
    **{f"killed in '{phase}'": Fault("killed_in_phase", {"phase": phase}, KILLED) for phase in PHASES},
    "killed amid detecting": Fault("killed_in_phase", {"phase": "Detecting", "count": 5}, KILLED),
    **{
        f"{number.name} in '{phase}'": Fault(
            "signalled_in_phase", {"phase": phase, "number": int(number)}, CANCELLED, "cancelled"
        )
        for number, phase in ((signal.SIGTERM, "Detecting"), (signal.SIGHUP, "Drawing polygons"))
    },
    "files limited to 3 kB": Fault("file_size_limited", {"limit": 3_000}, words="written"),
    "files limited to 60 kB": Fault("file_size_limited", {"limit": 60_000}, words="written"),
    "image truncated": Fault(
        "source_truncated", {"path": "{scene}", "phase": "Detecting"}, words="changed while", changes=("scene.tif",)
    ),
    "image gone": Fault(
        "source_vanishes", {"path": "{scene}", "phase": "Detecting"}, words="not any more", changes=("scene.tif",)
    ),
    "image gone when all was read": Fault(
        "source_vanishes", {"path": "{scene}", "phase": "Drawing"}, words="not any more", changes=("scene.tif",)
    ),
    "image replaced by another": Fault(
        "source_rewritten",
        {"path": "{scene}", "other": "{other}", "phase": "Detecting"},
        words="changed while",
        changes=("scene.tif",),
    ),
    "model file swapped after loading": Fault(
        "model_swapped_after_loading",
        {"path": "{models}/segmenter.onnx", "other": "{root}/other.onnx"},
        DONE,
        changes=("segmenter.onnx",),
    ),
    "results folder removed": Fault("folder_removed", {"folder": "{hidden}", "phase": "Detecting"}, words="output folder"),
    "results folder removed at the end": Fault(
        "folder_removed", {"folder": "{hidden}", "phase": "Drawing"}, words="output folder"
    ),
    "graphics card with memory for single chips": Fault("provider_out_of_memory", {"larger_than_px": 400}, DONE),
    "graphics card without memory": Fault("provider_out_of_memory", {"larger_than_px": 100}, words="smaller tile size"),
    **{
        f"{step} raises {kind}": Fault(f"{step}_raises", {"kind": kind}, status, words)
        for step in ("reading", "computing", "writing")
        for kind, status, words in (
            ("KeyError", DEFECT, "please report"),
            ("RuntimeError", DEFECT, "please report"),
            ("MemoryError", REFUSED, "memory of this computer"),
        )
    },
}
if IS_ROOT_ON_LINUX or (hasattr(os, "geteuid") and os.geteuid()):
    FAULTS["folder without the right to write"] = Fault("table_of_rights", {"path": "{target}"}, words="cannot be written")


def filled_in(place: Place, text: object) -> object:
    """The text with the names of a place."""
    if not isinstance(text, str):
        return text
    inside = place.output / ".sar-landslide-partial"
    hidden = inside if place.earlier else next(iter_hidden(place), inside)
    names = {"scene": place.scene, "output": place.output, "models": place.models, "root": place.root}
    target = place.output if place.earlier else place.root
    return text.format(**names, other=place.root / "other.tif", hidden=hidden, target=target)


def iter_hidden(place: Place):
    """The name that the hidden folder of a run for a folder that is not there will have."""
    from sar_landslide_plugin.core.output_folder import OutputFolder

    with OutputFolder(place.output, False) as folder:
        yield folder.journal.parent


def check_told(ended: Ended, fault: Fault) -> None:
    """The run ended as it should, with one plain sentence or none, on one line."""
    assert ended.status == fault.status, ended
    assert "Traceback" not in ended.errors
    sentences = [line for line in ended.errors.splitlines() if line]
    assert len(sentences) == (0 if fault.status in (DONE, KILLED) else 1), ended.errors
    assert fault.words in ended.errors
    if sentences:
        assert sentences[0].endswith("."), sentences


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_harms_nothing_and_the_next_run_works(place, name):
    fault = FAULTS[name]
    write_raster(place.root / "other.tif", synthetic_power(*SIZE, seed=12), names=BAND_NAMES)
    shutil.copyfile(TEST_MODELS / "other_pair" / "segmenter.onnx", place.root / "other.onnx")
    details = {key: filled_in(place, value) for key, value in fault.details.items()}
    ended = place.run(fault.cause, *fault.more, **details)
    check_told(ended, fault)
    place.check_inputs(besides=fault.changes)
    if fault.status == DONE:
        found = results_in(place.output)
        assert found["mask.tif"] == place.expected["mask.tif"]
        assert found["run.json"] == place.expected["run.json"]
    else:
        place.check_earlier_results()
    place.check_left(fault.status == KILLED, may_go_on="What was done is kept" in ended.errors)
    place.restore()
    place.check_next_run("--overwrite")


@pytest.mark.parametrize("seed", range(6))
def test_a_run_killed_at_any_time_harms_nothing(place, seed):
    ended = place.run(kill_after_s=random.Random(seed).uniform(0.0, 0.4))
    place.check_inputs(besides=())
    if ended.status == KILLED:
        check_moved_or_not(place)
    place.check_next_run()


def check_moved_or_not(place: Place) -> None:
    """After a death: all earlier results, or all new ones, or - in the midst of moving - whole files without a record."""
    if not place.output.exists():
        assert not place.earlier
        return
    found = results_in(place.output)
    earlier = {}
    if place.earlier:
        for name in found:
            content = (place.output / name).read_bytes()
            assert content == place.earlier[name] or found[name] == place.expected[name], f"half a file: {name}"
            earlier[name] = content
        if "run.json" in found:
            assert earlier == place.earlier or found == place.expected
    else:
        assert found in ({}, place.expected)


@pytest.mark.parametrize("at", [1, 2, 3, 6, 7, 8, 11, 12, 13, 14])
def test_a_run_killed_while_files_are_moved_is_put_right_by_whatever_run_comes_next(place, at):
    ended = place.run("killed_at_move", at=at)
    check_moved_or_not(place)
    if ended.status == KILLED:
        # Even a run that comes to nothing, because its image is not there, puts earlier results back.
        refused = place.engine.run([place.root / "absent.tif", *place.arguments()[1:]])
        assert refused.status == REFUSED
        place.check_earlier_results()
    else:
        assert ended.status == DONE and at > (1 if not place.earlier else 13)
    place.check_next_run("--overwrite")


def sampled(count: int, step: int) -> list[int]:
    """Numbers from 1 to count, all of them with SAR_LANDSLIDE_ALL_FAULTS=1, otherwise one in ``step``."""
    return list(range(1, count + 1, 1 if os.environ.get("SAR_LANDSLIDE_ALL_FAULTS") else step))


@pytest.mark.parametrize("is_killed", [False, True], ids=["full disk", "death"])
def test_every_change_of_a_file_may_be_the_last_one(place, is_killed):
    if not place.engine.has_disk:
        pytest.skip("there is no C compiler to make a disk that fails")
    fault = "killed_at_change" if is_killed else "disk_full_at_change"
    counted = place.run("changes_counted", folder=place.root)
    assert counted.status == DONE and counted.changes > 300
    total, unlike = counted.changes, 0
    before = place.earlier
    for at in sampled(total, 47):
        shutil.rmtree(place.output, ignore_errors=True)
        if before:
            place.output.mkdir()
            (place.output / "mine.txt").write_text("keep")
            for name, content in before.items():
                (place.output / name).write_bytes(content)
        ended = place.run(fault, folder=place.root, at=at)
        place.check_inputs(besides=())
        if ended.status == DONE:  # what failed was not needed
            assert results_in(place.output) == place.expected
            continue
        unlike += 1
        if is_killed:
            check_told(ended, Fault("", status=KILLED))
            check_moved_or_not(place)
            if at % 3 == 0:
                place.check_next_run()
        else:
            check_told(ended, Fault("", words="cannot be"))
            place.check_earlier_results()
            place.check_left(is_killed=False, may_go_on="What was done is kept" in ended.errors)
    assert unlike > 0.6 * len(sampled(total, 47))
    place.check_next_run("--overwrite")  # the last fault may have come too late to matter


@pytest.mark.skipif(not IS_ROOT_ON_LINUX, reason="only root may mount a small disk")
@pytest.mark.parametrize("size_kib", [8, 60, 200, 500, 900])
def test_a_small_disk_that_fills_up_keeps_what_was_there(new_place, size_kib):
    mounted = new_place.root / "disk"
    mounted.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={size_kib}k", "none", str(mounted)]
    if subprocess.run(command, capture_output=True).returncode:
        pytest.skip("mounting is not allowed here")
    try:
        (mounted / "mine.txt").write_text("keep")
        arguments = [*new_place.arguments(), "--output", mounted / "out"]
        ended = new_place.engine.run(arguments)
        check_told(ended, Fault("", words="written"))
        names = {path.name for path in mounted.rglob("*") if path.is_file()}
        assert names == ({"mine.txt", "journal"} if "What was done is kept" in ended.errors else {"mine.txt"})
        subprocess.run(["mount", "-o", "remount,size=20m", str(mounted)], check=True)
        assert new_place.engine.run([*arguments, "--resume"]).status == DONE
        assert results_in(mounted / "out")["probability.tif"] == new_place.expected["probability.tif"]
    finally:
        subprocess.run(["umount", "-l", str(mounted)], check=True)


@pytest.mark.parametrize(
    ("file", "damage"),
    [
        ("classifier.onnx", lambda content: content[: len(content) // 2]),
        ("segmenter.onnx", lambda content: b""),
        ("segmenter.onnx", lambda content: content[:100] + b"\xff" * 50 + content[150:]),
    ],
    ids=["half", "empty", "overwritten"],
)
def test_a_damaged_model_is_refused_and_harms_nothing(place, file, damage):
    path = place.models / file
    path.write_bytes(damage(path.read_bytes()))
    check_told(place.run(), Fault("", words="odel"))
    place.check_earlier_results()
    assert not place.hidden()
    place.restore()
    place.check_next_run()


def test_a_second_run_for_the_same_folder_is_refused_and_the_first_goes_on(place):
    command = [sys.executable, "-m", "sar_landslide_plugin", "detect", *map(str, place.arguments())]
    # The first stops itself in the midst of detecting, as a slow machine would.
    stopping = (
        "import os, signal, sys; from tests.faults import causes; from sar_landslide_plugin import cli\n"
        "causes._when('Detecting', 5, lambda: os.kill(os.getpid(), signal.SIGSTOP))\n"
        "sys.exit(cli.main(sys.argv[1:]))"
    )
    folder = Path(__file__).resolve().parent.parent.parent
    first = subprocess.Popen(
        [sys.executable, "-c", stopping, *command[3:]], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    try:
        assert os.WIFSTOPPED(os.waitpid(first.pid, os.WUNTRACED)[1])
        hidden = place.hidden()
        for more in ((), ("--resume",), ("--overwrite",)):
            check_told(place.run("", *more), Fault("", words="Another run is writing"))
        assert place.hidden() == hidden
        place.check_earlier_results()
    finally:
        os.kill(first.pid, signal.SIGCONT)
    _, errors = first.communicate(timeout=60)
    assert (first.returncode, errors) == (DONE, b"")
    assert results_in(place.output) == place.expected
    assert not place.hidden()


def test_what_was_left_by_runs_for_other_folders_goes_after_a_week_and_not_before(new_place):
    arguments = new_place.arguments()
    for name in ("a", "b"):
        other = [*arguments, "--output", new_place.root / name]
        assert new_place.engine.run(other, "killed_in_phase", phase="Drawing").status == KILLED
    left = [path for path in new_place.root.glob(".sar-landslide-partial-*") if path.is_dir()]
    assert len(left) == 2
    eight_days_ago = left[0].stat().st_mtime - 8 * 24 * 3600
    for path in (left[0], left[0] / "journal"):
        os.utime(path, (eight_days_ago, eight_days_ago))
    assert new_place.run().status == DONE
    assert [path for path in new_place.root.glob(".sar-landslide-partial-*") if path.is_dir()] == [left[1]]
