"""What a dead run leaves, put together by hand, and what the next one makes of it; the faults themselves are caused in tests/faults."""

import contextlib
import hashlib
import json
import os
import shutil
import stat
import zipfile
from pathlib import Path

import pytest
from osgeo import gdal

from sar_landslide_plugin.core import output_folder, provenance
from sar_landslide_plugin.core.detect import DetectOptions, detect
from sar_landslide_plugin.core.errors import (
    Cancelled,
    InputError,
    MemoryShortError,
    OutputError,
    UnexpectedError,
)
from sar_landslide_plugin.core.folder_lock import FolderLock
from sar_landslide_plugin.core.output_folder import (
    ALL_FILES,
    COVERAGE,
    RESULT_FILES,
    OutputFolder,
)
from sar_landslide_plugin.core.request import SceneRequest
from tests.conftest import BAND_NAMES, FakeModels, read_maps, synthetic_power, virtual_twice, write_raster

OPTIONS = {"tile_size": 128, "segment": "all"}


@pytest.fixture
def scene(tmp_path):
    return write_raster(tmp_path / "scene.tif", synthetic_power(400, 500), names=BAND_NAMES)


def run(scene, output, progress=None, models=None, is_cancelled=None, **options):
    return detect(
        SceneRequest(rasters=(str(scene),)),
        output,
        DetectOptions(**{**OPTIONS, **options}),
        models=models or FakeModels(),
        progress=progress,
        is_cancelled=is_cancelled,
    )


def copy_if_there(source, target):
    """Outlines are drawn beside the phases: a journal of their file may go while the folder is copied."""
    with contextlib.suppress(FileNotFoundError):
        shutil.copy2(source, target)


def leave(scene, output, phase="Drawing", share=0.0, models=None):
    """What a run killed in a phase would leave: a copy of its hidden folder, made in that phase, with a share of all done."""
    kept, found = scene.parent / "kept", []

    def copy(fraction, text):
        if text.startswith(phase) and fraction >= share and not found:
            found.extend(path for path in scene.parent.rglob(".sar-landslide-partial*") if path.is_dir())
            shutil.copytree(found[0], kept, copy_function=copy_if_there)

    run(scene, output, copy, models)
    shutil.rmtree(output)
    shutil.move(kept, found[0])
    return found[0]


def hidden_in(folder):
    return list(folder.rglob(".sar*"))


def test_a_run_goes_on_from_what_was_left_and_tells(tmp_path, scene):
    whole = read_maps(run(scene, tmp_path / "whole").folder)
    leave(scene, tmp_path / "out", "Detecting", 0.4)
    models, seen = FakeModels(), []
    result = run(scene, tmp_path / "out", lambda fraction, text: seen.append((fraction, text)), models, resume=True)
    assert result.resume_note.startswith("Resumed an interrupted run")
    begun = next(fraction for fraction, text in seen if text.startswith("Detecting"))
    assert 0 < begun < 0.85
    assert [fraction for fraction, _ in seen] == sorted(fraction for fraction, _ in seen)
    assert read_maps(result.folder).probability.tobytes() == whole.probability.tobytes()
    assert not hidden_in(tmp_path)


@pytest.mark.parametrize("asked", ["automatic", "openvino"])
def test_a_run_goes_on_with_the_provider_that_it_had_chosen_by_itself(tmp_path, scene, monkeypatch, asked):
    fast, loaded = FakeModels(), []
    fast.provider_used = "openvino"
    leave(scene, tmp_path / "out", "Detecting", 0.4, models=fast)

    def load(_folder, provider, _threads):
        loaded.append(provider)
        return fast if provider == "openvino" else FakeModels()  # today the processor is faster

    monkeypatch.setattr("sar_landslide_plugin.core.detect.load_models", load)
    request = SceneRequest(rasters=(str(scene),))
    with pytest.raises(InputError, match=r'the provider is not what it was \("cpu", it was "openvino"\)'):
        detect(request, tmp_path / "out", DetectOptions(**OPTIONS, provider="cpu", resume=True))
    result = detect(request, tmp_path / "out", DetectOptions(**OPTIONS, provider=asked, resume=True))
    assert loaded == ["cpu", "openvino"] and result.resume_note.startswith("Resumed")


@pytest.mark.parametrize("content", [None, b"nonsense" * 9])
def test_where_nothing_tells_the_provider_it_is_chosen_anew(tmp_path, scene, monkeypatch, content):
    hidden = leave(scene, tmp_path / "out")
    if content is None:
        (hidden / "journal").unlink()
    else:
        (hidden / "journal").write_bytes(content)
    loaded = []
    monkeypatch.setattr("sar_landslide_plugin.core.detect.load_models", lambda *options: loaded.append(options[1]) or FakeModels())
    detect(SceneRequest(rasters=(str(scene),)), tmp_path / "out", DetectOptions(**OPTIONS, resume=True))
    assert loaded == ["automatic"]


def test_what_is_read_again_is_told_square_by_square_and_can_be_cancelled(tmp_path, scene):
    leave(scene, tmp_path / "out")
    models, told = FakeModels(), []

    def tell(_fraction, text):
        if text.startswith("Detecting"):
            told.append(text)

    with pytest.raises(Cancelled):
        run(scene, tmp_path / "out", tell, models, is_cancelled=lambda: len(told) == 3, resume=True)
    done = [int(text.split()[2]) for text in told]  # Detecting: chip 3 of 16
    assert len(done) == 3 and 0 < done[0] < done[1] < done[2] < 16
    assert not models.windows


def test_what_was_left_is_kept_from_a_run_that_does_not_fit_and_from_one_that_cannot_begin(tmp_path, scene):
    hidden = leave(scene, tmp_path / "out")
    before = (hidden / "journal").read_bytes()
    with pytest.raises(InputError, match="the option 'threshold' is not what it was"):
        run(scene, tmp_path / "out", resume=True, threshold=0.123)
    with pytest.raises(InputError, match="does not exist"):
        run(tmp_path / "absent.tif", tmp_path / "out")
    assert (hidden / "journal").read_bytes() == before
    assert run(scene, tmp_path / "out", resume=True).resume_note.startswith("Resumed")


def test_a_run_does_not_go_on_with_other_processors_to_use(tmp_path, scene, monkeypatch):
    leave(scene, tmp_path / "out")
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    with monkeypatch.context() as patched:
        patched.setattr("os.sched_getaffinity", lambda _pid: set(range(cores + 1)), raising=False)
        with pytest.raises(InputError, match=rf"processors that it may use is not what it was \({cores + 1}, it was {cores}\)"):
            run(scene, tmp_path / "out", resume=True)
    assert run(scene, tmp_path / "out", resume=True).resume_note.startswith("Resumed")


def test_long_values_are_not_quoted(tmp_path, scene):
    leave(scene, tmp_path / "out")
    write_raster(scene, synthetic_power(400, 500, seed=9), names=BAND_NAMES)
    with pytest.raises(InputError, match=r"scene.tif is not what it was \(it has changed\)"):
        run(scene, tmp_path / "out", resume=True)


@pytest.mark.parametrize("content", [b"", b"nonsense" * 9, None], ids=["empty", "nonsense", "a bit"])
def test_a_damaged_journal_is_told(tmp_path, scene, content):
    hidden = leave(scene, tmp_path / "out")
    whole = (hidden / "journal").read_bytes()
    at = len(whole) // 2
    (hidden / "journal").write_bytes(
        whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :] if content is None else content
    )
    assert "is damaged" in run(scene, tmp_path / "out", resume=True).resume_note


def test_nothing_to_resume_is_told(tmp_path, scene):
    assert "no interrupted run" in run(scene, tmp_path / "out", resume=True).resume_note
    assert run(scene, tmp_path / "again").resume_note == ""


def test_a_run_that_was_left_beside_is_found_when_the_folder_exists_meanwhile(tmp_path, scene):
    leave(scene, tmp_path / "out")
    (tmp_path / "out").mkdir()
    assert run(scene, tmp_path / "out", resume=True).resume_note.startswith("Resumed")
    assert not hidden_in(tmp_path)


def test_what_was_left_in_both_places_is_cleared_away(tmp_path, scene):
    hidden = leave(scene, tmp_path / "out")
    shutil.copytree(hidden, tmp_path / "out" / ".sar-landslide-partial")
    assert run(scene, tmp_path / "out").resume_note == ""
    assert not hidden_in(tmp_path)


def test_a_second_run_is_refused_while_the_first_is_alive(tmp_path, scene):
    refused = []

    def second(_fraction, text):
        if text.startswith("Drawing") and not refused:
            for options in ({}, {"resume": True}, {"overwrite": True}):
                with pytest.raises(OutputError, match="Another run is writing"):
                    run(scene, tmp_path / "out", **options)
                refused.append(options)

    run(scene, tmp_path / "out", second)
    assert len(refused) == 3 and sorted(os.listdir(tmp_path / "out")) == sorted(RESULT_FILES)
    assert not hidden_in(tmp_path)


def half_published(folder, moved_out, moved_in):
    """A destination and a hidden folder as they are when so many files were moved."""
    output, hidden = folder / "out", folder / "out" / ".sar-landslide-partial"
    for path in (output, hidden / "results", hidden / "replaced"):
        path.mkdir(parents=True)
    for name in RESULT_FILES:
        (output / name).write_text("old")
        (hidden / "results" / name).write_text("new")
    for name in RESULT_FILES[::-1][:moved_out]:
        os.replace(output / name, hidden / "replaced" / name)
    for name in RESULT_FILES[:moved_in]:
        os.replace(hidden / "results" / name, output / name)
    return output


@pytest.mark.parametrize(("moved_out", "moved_in"), [(0, 0), (1, 0), (3, 0), (6, 0), (6, 1), (6, 5), (6, 6)])
def test_earlier_results_come_back_where_a_run_died_while_it_replaced_them(tmp_path, moved_out, moved_in):
    output = half_published(tmp_path, moved_out, moved_in)
    with pytest.raises(OutputError, match="already holds results"), OutputFolder(output, overwrite=False):
        pass
    assert {name: (output / name).read_text() for name in RESULT_FILES} == dict.fromkeys(RESULT_FILES, "old")
    assert not (output / ".sar-landslide-partial" / "replaced").exists()


@pytest.mark.parametrize("has_coverage", ["old", "new"])
@pytest.mark.parametrize(("moved_out", "moved_in"), [(0, 0), (1, 0), (2, 0), (6, 0), (7, 0), (7, 1), (7, 5), (7, 7)])
def test_a_coverage_that_only_one_of_two_results_has_stays_with_its_own(tmp_path, has_coverage, moved_out, moved_in):
    output, hidden = tmp_path / "out", tmp_path / "out" / ".sar-landslide-partial"
    for path in (output, hidden / "results", hidden / "replaced"):
        path.mkdir(parents=True)
    names = {age: [name for name in ALL_FILES if name != COVERAGE or age == has_coverage] for age in ("old", "new")}
    for folder, age in ((output, "old"), (hidden / "results", "new")):
        for name in names[age]:
            (folder / name).write_text(age)
    for name in names["old"][::-1][:moved_out]:
        os.replace(output / name, hidden / "replaced" / name)
    for name in names["new"][:moved_in]:
        os.replace(hidden / "results" / name, output / name)
    with pytest.raises(OutputError, match="already holds results"), OutputFolder(output, overwrite=False):
        pass
    found = {path.name: path.read_text() for path in output.iterdir() if path.is_file() and not path.name.endswith(".lock")}
    assert found == dict.fromkeys(names["old"], "old")


@pytest.mark.parametrize("dies_after", range(9))
def test_a_death_while_new_results_are_taken_back_leaves_none_of_them(tmp_path, monkeypatch, dies_after):
    """The coverage of the new results has nothing of the old ones to be overwritten by."""
    output, hidden = tmp_path / "out", tmp_path / "out" / ".sar-landslide-partial"
    for path in (output, hidden / "results", hidden / "replaced"):
        path.mkdir(parents=True)
    for name in RESULT_FILES:
        (hidden / "replaced" / name).write_text("old")
    for name in ALL_FILES[:5]:
        (output / name).write_text("new")
    for name in ALL_FILES[5:]:
        (hidden / "results" / name).write_text("new")
    os.replace(hidden / "results" / COVERAGE, output / COVERAGE)
    replace, steps = os.replace, []

    def dying(*names):
        if len(steps) == dies_after:
            raise KeyboardInterrupt
        steps.append(names)
        replace(*names)

    with monkeypatch.context() as patched, pytest.raises((KeyboardInterrupt, OutputError)):
        patched.setattr(os, "replace", dying)
        OutputFolder(output, overwrite=False).__enter__()
    with pytest.raises(OutputError, match="already holds results"), OutputFolder(output, overwrite=False):
        pass
    found = {path.name: path.read_text() for path in output.iterdir() if path.is_file() and not path.name.endswith(".lock")}
    assert found == dict.fromkeys(RESULT_FILES, "old")


def test_a_replacement_that_was_complete_is_not_taken_back(tmp_path):
    output = half_published(tmp_path, 6, 6)
    hidden = output / ".sar-landslide-partial"
    os.replace(hidden / "replaced", hidden / "done")
    with pytest.raises(OutputError, match="already holds results"), OutputFolder(output, overwrite=False):
        pass
    assert (output / "run.json").read_text() == "new"


def test_a_folder_without_a_record_of_the_run_is_what_a_death_leaves(tmp_path):
    """In between, the record is missing: nobody takes old and new files for one run."""
    for moved_out, moved_in in ((1, 0), (6, 0), (6, 5)):
        assert not (half_published(tmp_path / f"{moved_out}{moved_in}", moved_out, moved_in) / "run.json").exists()


def test_what_is_forgotten_goes_and_what_is_alive_or_recent_or_no_folder_stays(tmp_path, scene, monkeypatch):
    monkeypatch.setattr(output_folder, "FORGOTTEN_AFTER_S", 3600.0)
    places = {name: tmp_path / f".sar-landslide-partial-{name}" for name in ("dead", "alive", "recent", "file")}
    for name, place in places.items():
        if name == "file":
            place.write_text("x")
            continue
        place.mkdir()
        (place / "journal").write_text("x")
        if name != "recent":
            for path in (place / "journal", place):
                os.utime(path, (1e9, 1e9))
    lock = FolderLock(places["alive"].with_name(places["alive"].name + ".lock"))
    run(scene, tmp_path / "out")
    assert {name for name, place in places.items() if place.exists()} == {"alive", "recent", "file"}
    lock.release()
    assert not lock.path.exists()


def test_a_lock_is_for_one_and_can_be_had_again(tmp_path):
    path = tmp_path / "lock"
    lock = FolderLock(path)
    with pytest.raises(BlockingIOError):
        FolderLock(path)
    lock.release()
    FolderLock(path).release()
    assert not path.exists()


def test_a_lock_whose_file_was_removed_meanwhile_is_taken_anew(tmp_path, monkeypatch):
    from sar_landslide_plugin.core import folder_lock

    path, lock, count = tmp_path / "lock", folder_lock._lock, []

    def slow(file):
        lock(file)
        count.append(1)
        if len(count) == 1:
            path.unlink()  # by the run that held it before

    monkeypatch.setattr(folder_lock, "_lock", slow)
    taken = FolderLock(path)
    assert len(count) == 2 and path.exists()
    taken.release()


def test_a_lock_on_a_drive_that_numbers_files_anew_each_time_is_taken_after_some_tries(tmp_path, monkeypatch):
    monkeypatch.setattr("os.path.samestat", lambda _one, _other: False)
    lock = FolderLock(tmp_path / "lock")
    with pytest.raises(BlockingIOError):
        FolderLock(tmp_path / "lock")
    lock.release()


def test_where_there_are_no_locks_everybody_gets_it(tmp_path, monkeypatch):
    from sar_landslide_plugin.core import folder_lock

    def unsupported(_file):
        raise OSError(95, "not supported")

    monkeypatch.setattr(folder_lock, "_lock", unsupported)
    first, second = FolderLock(tmp_path / "lock"), FolderLock(tmp_path / "lock")
    first.release()
    second.release()


@pytest.mark.parametrize(
    ("kind", "expected", "words"),
    [
        (KeyError("x"), UnexpectedError, "defect of the plugin (KeyError: 'x'; test_output_folder.py, line"),
        (MemoryError(), MemoryShortError, "memory of this computer is too small"),
    ],
)
def test_what_nobody_foresaw_is_a_sentence_too(tmp_path, scene, kind, expected, words):
    class Broken(FakeModels):
        def segment(self, pre, post, embedding):
            raise kind

    with pytest.raises(expected) as caught:
        run(scene, tmp_path / "out", models=Broken())
    assert words in str(caught.value) and caught.value.__cause__ is kind
    assert sorted(path.name for path in tmp_path.iterdir()) == ["scene.tif"]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda path: path.write_bytes(path.read_bytes() + b"x"), "was changed while the run was reading it"),
        (lambda path: os.utime(path, (1e9, 1e9)), "was changed while the run was reading it"),
        (lambda path: path.unlink(), "is not any more"),
    ],
    ids=["longer", "touched", "gone"],
)
@pytest.mark.parametrize("phase", ["Detecting", "Writing the record"])
def test_an_image_that_changes_ends_the_run(tmp_path, scene, change, words, phase):
    done = []

    def once(_fraction, text):
        if text.startswith(phase) and not done:
            done.append(change(scene))

    with pytest.raises(InputError, match=words):
        run(scene, tmp_path / "out", once)
    assert not (tmp_path / "out").exists()


def files_behind(raster):
    return [Path(path).name for path in provenance.files_of(str(raster)) if not path.endswith(".aux.xml")]


@pytest.mark.parametrize("is_warped", [False, True], ids=["cut", "warped"])
def test_the_image_behind_virtual_rasters_is_recorded_and_may_not_change(tmp_path, scene, is_warped):
    virtual = virtual_twice(scene, is_warped)
    run(virtual, tmp_path / "out")
    known = json.loads((tmp_path / "out/run.json").read_text())["inputs"][0]["files"]
    checksum = hashlib.sha256(scene.read_bytes()).hexdigest()
    assert [Path(file["path"]).name for file in known] == ["part.vrt", "mosaic.vrt", "scene.tif"] and known[2]["sha256"] == checksum

    def touch(_fraction, text):
        if text.startswith("Writing the record"):
            os.utime(scene, (1e9, 1e9))

    with pytest.raises(InputError, match=r"scene\.tif was changed while the run was reading it"):
        run(virtual, tmp_path / "other", touch)


def test_a_run_does_not_go_on_with_another_image_behind_virtual_rasters(tmp_path, scene):
    virtual = virtual_twice(scene)
    leave(virtual, tmp_path / "out", "Detecting", 0.4)
    write_raster(scene, synthetic_power(400, 500, seed=1), names=BAND_NAMES)
    with pytest.raises(InputError, match="scene"):
        run(virtual, tmp_path / "out", resume=True)


def test_all_files_behind_a_raster_are_known_once_each(tmp_path, scene):
    (tmp_path / "tiles").mkdir()
    gdal.Translate(str(tmp_path / "tiles/a.img"), str(scene), format="ENVI").FlushCache()
    gdal.Translate(str(tmp_path / "tiles/b.tif"), str(scene)).FlushCache()
    (tmp_path / "virtual").mkdir()
    sources = [str(tmp_path / name) for name in ("tiles/a.img", "tiles/b.tif", "tiles/a.img")]
    mosaic = tmp_path / "virtual/mosaic.vrt"
    gdal.BuildVRT(str(mosaic), sources).FlushCache()
    mosaic.write_text(mosaic.read_text().replace(f'"0">{tmp_path}/tiles', '"1">../tiles'))
    bands = [str(tmp_path / f"band{number}.vrt") for number in (1, 2)]
    for number, band in enumerate(bands, 1):
        gdal.Translate(band, str(mosaic), format="VRT", bandList=[number]).FlushCache()
    gdal.BuildVRT(str(tmp_path / "stack.vrt"), bands, separate=True).FlushCache()
    expected = ["a.hdr", "a.img", "b.tif", "band1.vrt", "band2.vrt", "mosaic.vrt", "stack.vrt"]
    assert sorted(files_behind(tmp_path / "stack.vrt")) == expected
    (tmp_path / "tiles/b.tif").write_bytes((tmp_path / "tiles/b.tif").read_bytes()[:100])
    assert sorted(files_behind(tmp_path / "stack.vrt")) == expected, "a damaged part is one, too"
    with zipfile.ZipFile(tmp_path / "images.zip", "w") as archive:
        for path in tmp_path.rglob("*.[vth]*"):
            archive.write(path, path.relative_to(tmp_path))
        archive.write(tmp_path / "tiles/a.img", "tiles/a.img")
    assert files_behind(f"/vsizip/{tmp_path}/images.zip/stack.vrt") == ["images.zip"]


def test_notes_that_qgis_writes_beside_an_image_are_no_change(tmp_path, scene):
    notes = scene.with_name("scene.tif.aux.xml")
    notes.write_text("<PAMDataset></PAMDataset>")

    def looked_at(_fraction, _text):
        notes.write_text("<PAMDataset><Metadata></Metadata></PAMDataset>")

    assert run(scene, tmp_path / "out", looked_at).chip_count


def test_an_image_that_cannot_be_read_for_its_checksum_is_told(tmp_path, scene, monkeypatch):
    from sar_landslide_plugin.core import provenance

    def fails(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(provenance, "describe_file", fails)
    with pytest.raises(InputError, match=r"scene.tif cannot be read \(Permission denied\)"):
        run(scene, tmp_path / "out")


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_half_results_are_for_nobody_else_and_whole_ones_as_the_user_wants(tmp_path):
    old = os.umask(0o022)
    try:
        with OutputFolder(tmp_path / "out", overwrite=False) as folder:
            folder.begin(goes_on=False)
            hidden = folder.results.parent
            assert stat.S_IMODE(hidden.stat().st_mode) == 0o700
            for name in RESULT_FILES:
                (folder.results / name).write_text("x")
            folder.publish()
    finally:
        os.umask(old)
    assert stat.S_IMODE((tmp_path / "out").stat().st_mode) == 0o755
    assert not hidden.exists()


def test_a_large_image_that_changed_in_its_middle_is_not_gone_on_with(tmp_path, scene, monkeypatch):
    monkeypatch.setattr(provenance, "LARGEST_WHOLE_BYTES", 1000)
    monkeypatch.setattr(provenance, "END_BYTES", 100)
    leave(scene, tmp_path / "out")
    content = bytearray(scene.read_bytes())
    content[len(content) // 2] ^= 1
    scene.write_bytes(content)
    with pytest.raises(InputError, match="scene"):
        run(scene, tmp_path / "out", resume=True)


def test_the_archive_of_an_image_is_recorded(tmp_path, scene):
    with zipfile.ZipFile(tmp_path / "images.zip", "w") as archive:
        archive.write(scene, "scene.tif")
    run(f"/vsizip/{tmp_path}/images.zip/scene.tif", tmp_path / "out")
    record = json.loads((tmp_path / "out/run.json").read_text())
    assert [file["path"] for file in record["inputs"][0]["files"]] == [str(tmp_path / "images.zip")]


@pytest.mark.skipif(os.name == "nt", reason="links need a right there")
def test_a_folder_that_is_a_link_to_nothing_is_refused_before_anything_is_computed(tmp_path, scene):
    (tmp_path / "drive").symlink_to(tmp_path / "not connected")
    for output in (tmp_path / "drive", tmp_path / "drive" / "run"):
        with pytest.raises(OutputError, match="is a link to something that is not there: choose another, or connect the drive"):
            run(scene, output, models=object())


def test_a_folder_that_takes_no_geopackage_is_told_before_anything_is_computed(scene, tmp_path):
    folder = tmp_path
    while len(str(folder)) < 520:  # SQLite takes no longer path than 512 bytes
        folder /= "x" * 60
    output, models = folder / "run", FakeModels()

    with pytest.raises(OutputError, match=r"GeoPackages cannot be written into .*: choose a folder with a shorter path"):
        run(scene, output, models=models)

    assert not models.windows
    assert not (tmp_path / ("x" * 60)).exists()


def test_a_drive_that_is_not_there_is_told(tmp_path, monkeypatch):
    """On Windows the root of a path may be missing, too."""
    monkeypatch.setattr(Path, "exists", lambda _path: False)
    with pytest.raises(OutputError, match=r"because / is not there: connect the drive, or choose another"):
        OutputFolder(Path("/unplugged/runs/one"), overwrite=False)._make_parents()


def test_what_was_made_to_look_at_earlier_results_goes_with_them_and_nothing_else(scene, tmp_path):
    output = tmp_path / "run"
    run(scene, output)
    for name in ("not_observed.gpkg", "change.vrt", "observed_1.vrt", "run_2/change.vrt"):
        (output / "map_layers" / name).parent.mkdir(parents=True, exist_ok=True)
        (output / "map_layers" / name).write_text("of the run before")
    run(scene, output, overwrite=True)
    assert {path.name for path in output.iterdir()} == set(RESULT_FILES)
    (output / "map_layers").mkdir()
    for name in ("change.vrt", "roads.shp"):
        (output / "map_layers" / name).write_text("somebody's")
    run(scene, output, overwrite=True)
    assert [path.name for path in (output / "map_layers").iterdir()] == ["roads.shp"]


def test_a_folder_that_held_no_results_keeps_all_that_is_in_it(scene, tmp_path):
    mine = tmp_path / "run" / "map_layers" / "change.vrt"
    mine.parent.mkdir(parents=True)
    mine.write_text("mine")
    run(scene, tmp_path / "run")
    assert mine.read_text() == "mine" and (tmp_path / "run" / "run.json").exists()
