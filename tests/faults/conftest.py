"""A place with images, models and perhaps earlier results, and what must hold of it whatever goes wrong."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from sar_landslide_plugin.core.output_folder import RESULT_FILES
from tests.conftest import BAND_NAMES, TEST_MODELS, lasting_content, synthetic_power, write_raster

from .engine import Ended, Engine

SIZE = 400, 520


def results_in(folder: Path) -> dict[str, bytes]:
    """The result files in a folder by name, without what says when, and in how many transactions, they were made."""
    found = {name: lasting_content(folder / name) for name in RESULT_FILES if (folder / name).exists()}
    if "run.json" in found:
        record = json.loads(found["run.json"].replace(os.fsencode(folder.parent), b"(place)"))
        del record["finished"], record["timings_s"], record["options"]["overwrite"]
        for raster in record["inputs"]:
            for file in raster["files"]:
                del file["modified"]
        found["run.json"] = json.dumps(record).encode()
    return found


@dataclass
class Place:
    """Folder of one test, and runs in it."""

    root: Path
    engine: Engine
    earlier: dict[str, bytes] = field(default_factory=dict)
    expected: dict[str, bytes] = field(default_factory=dict)

    def __post_init__(self) -> None:
        write_raster(self.scene, synthetic_power(*SIZE, seed=11), names=BAND_NAMES)
        shutil.copytree(TEST_MODELS / "pair", self.models)
        self._inputs = {path: path.read_bytes() for path in (self.scene, *self.models.iterdir())}

    @property
    def scene(self) -> Path:
        return self.root / "scene.tif"

    @property
    def models(self) -> Path:
        return self.root / "models"

    @property
    def output(self) -> Path:
        return self.root / "out"

    def arguments(self, *more: object) -> list[object]:
        overwrite = ["--overwrite"] if self.earlier else []
        return [
            self.scene, "--output", self.output, "--models", self.models, "--segment", "all", "--tile-size", 128,
            "--threads", 1, "--mmu", 0, *overwrite, *more,
        ]  # fmt: skip

    def run(self, fault: str = "", *more: object, **details: object) -> Ended:
        """A run with a fault."""
        return self.engine.run(self.arguments(*more), fault, **details)

    def fill(self, earlier: Path) -> None:
        """Put the results of an earlier run, and something of the user's, into the output folder."""
        shutil.copytree(earlier, self.output)
        (self.output / "mine.txt").write_text("keep")
        self.earlier = {name: (self.output / name).read_bytes() for name in RESULT_FILES}

    def restore(self) -> None:
        """Bring back inputs that a fault has changed, and the right to write."""
        for path, content in self._inputs.items():
            if not path.exists() or path.read_bytes() != content:
                path.write_bytes(content)
        for folder in (self.root, self.output):
            if folder.exists():
                folder.chmod(0o755)

    def check_inputs(self, besides: tuple[str, ...]) -> None:
        """The images and models are what they were, but for those that the fault itself changed."""
        for path, content in self._inputs.items():
            assert path.name in besides or path.read_bytes() == content, f"{path.name} was changed"

    def check_earlier_results(self) -> None:
        """What was in the output folder is there as it was; otherwise there is nothing."""
        found = {name: (self.output / name).read_bytes() for name in RESULT_FILES if (self.output / name).exists()}
        assert sorted(found) == sorted(self.earlier)
        assert found == self.earlier
        assert not self.earlier or (self.output / "mine.txt").read_text() == "keep"

    def hidden(self) -> list[str]:
        """What runs have left out of sight."""
        return sorted(path.name for path in self.root.rglob(".*"))

    def check_left(self, is_killed: bool, may_go_on: bool = True) -> None:
        """A run that failed has left nothing out of sight but a journal to go on from, one that was cancelled not even that."""
        if not is_killed:
            left = [path.name for hidden in self.root.rglob(".*") for path in (hidden, *hidden.rglob("*"))]
            assert not left or (may_go_on and len(left) == 2 and left[1] == "journal"), left

    def check_next_run(self, *more: object) -> None:
        """A run as if nothing had happened: it makes the right results and leaves nothing else."""
        if (self.output / "run.json").exists():  # earlier ones, or those of a run that died after its work was done
            more = (*more, "--overwrite")
        ended = self.run("", *more)
        assert (ended.status, ended.errors) == (0, "")
        assert results_in(self.output) == self.expected
        assert not self.hidden()
        if self.earlier:
            assert (self.output / "mine.txt").read_text() == "keep"


@pytest.fixture(scope="session")
def disk_library(tmp_path_factory: pytest.TempPathFactory) -> Path | None:
    """disk.c, compiled; None where that is not possible."""
    if sys.platform != "linux" or shutil.which("cc") is None:
        return None
    library = tmp_path_factory.mktemp("disk") / "disk.so"
    source = Path(__file__).with_name("disk.c")
    subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"], check=True)
    return library


@pytest.fixture(scope="session")
def engine(tmp_path_factory: pytest.TempPathFactory, disk_library: Path | None) -> Iterator[Engine]:
    pytest.importorskip("onnxruntime")
    if not hasattr(__import__("os"), "fork"):
        pytest.skip("these tests start processes in a way that this system lacks")
    engine = Engine(tmp_path_factory.mktemp("told"), disk_library)
    yield engine
    engine.close()


@pytest.fixture(scope="session")
def first_place(tmp_path_factory: pytest.TempPathFactory, engine: Engine) -> Place:
    """Where nothing goes wrong: ``out`` holds the results that all others must have, ``earlier`` those of an older run."""
    place = Place(tmp_path_factory.mktemp("first"), engine)
    for output, more in (("out", ()), ("earlier", ("--threshold", 0.4))):
        ended = engine.run([*place.arguments(*more), "--output", place.root / output])
        assert (ended.status, ended.errors) == (0, "")
    return place


@pytest.fixture
def new_place(tmp_path: Path, first_place: Place) -> Place:
    """A place without earlier results."""
    return Place(tmp_path, first_place.engine, expected=results_in(first_place.output))


@pytest.fixture(params=["nothing there before", "over earlier results"])
def place(request: pytest.FixtureRequest, new_place: Place, first_place: Place) -> Place:
    """A place without and one with earlier results."""
    if request.param == "over earlier results":
        new_place.fill(first_place.root / "earlier")
    return new_place
