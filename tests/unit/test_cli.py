"""The command line keeps its promises: exit status, one sentence, nothing left behind."""

import json
import os
import signal
import subprocess
import sys
import time

import numpy as np
import pytest
from osgeo import gdal

from sar_landslide_plugin import runtime
from sar_landslide_plugin.cli import ProgressPrinter, main
from sar_landslide_plugin.core.output_folder import RESULT_FILES
from tests.conftest import BAND_NAMES, REPOSITORY, TEST_MODELS, read_maps, synthetic_power, write_raster

pytest.importorskip("onnxruntime")
PAIR = ["--models", str(TEST_MODELS / "pair")]


def start(*arguments, **options):
    command = [sys.executable, "-m", "sar_landslide_plugin", *map(str, arguments)]
    return subprocess.Popen(
        command,
        cwd=REPOSITORY,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        **options,
    )


def call(*arguments):
    process = start(*arguments)
    output, errors = process.communicate(timeout=120)
    return process.returncode, output, errors


def test_a_scene_is_done_and_told_in_plain_lines(tmp_path, scene_file):
    status, output, errors = call("detect", scene_file, "--output", tmp_path / "out", *PAIR)
    assert status == 0, errors
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == sorted(RESULT_FILES)
    assert "VV+VH, linear power" in output and "landslides" in output
    assert errors == ""
    assert "Detecting: chip" in output and "\r" not in output and "\x1b" not in output
    assert (read_maps(tmp_path / "out").mask == 1).any()


def test_nothing_is_printed_about_sound_netcdf_files(tmp_path):
    """HDF5 prints what a file lacks in every thread but the one that first opened one: 4,000 lines for 16 files."""
    power = synthetic_power(140, 150)
    for side, bands in (("pre", power[:2]), ("post", power[2:])):
        image = gdal.Open(str(write_raster(tmp_path / f"{side}.tif", bands, names=("VV", "VH"))))
        for number, polarisation in enumerate(("VV", "VH"), 1):
            target = str(tmp_path / f"{side}_{polarisation}.nc")
            gdal.Translate(target, image, format="netCDF", bandList=[number], creationOptions=["FORMAT=NC4"]).FlushCache()
    sides = [argument for side in ("pre", "post") for argument in (f"--{side}", tmp_path / f"{side}_VV.nc", tmp_path / f"{side}_VH.nc")]
    assert call("detect", *sides, "--quiet", "--output", tmp_path / "out", *PAIR) == (0, "", "")


def test_wetness_is_evened_out_unless_it_is_to_be_kept(tmp_path, capfd):
    pre = synthetic_power(200, 300, slides=0)[:2]
    pre *= np.repeat(np.linspace(0.1, 3, 10), 20).astype(np.float32)[:, None]
    rain = np.array([0.012, 0.003], np.float32)[:, None, None]
    scene = write_raster(tmp_path / "rain.tif", np.concatenate([pre, pre + rain]), names=BAND_NAMES)
    records = {}
    for name, more in (("evened", ()), ("kept", ("--keep-wetness",))):
        assert main(["detect", str(scene), "--output", str(tmp_path / name), *more, *PAIR]) == 0
        assert ("detecting evens out" in capfd.readouterr().out) == (name == "evened")
        records[name] = json.loads((tmp_path / name / "run.json").read_text())
    assert records["kept"]["used"]["wetness"] is None and not records["kept"]["request"]["even_out_wetness"]
    wetness = records["evened"]["used"]["wetness"]
    assert wetness["x_px"] == [[150]] and 0 < wetness["gained_VH"][0][0] < wetness["gained_VV"][0][0] <= 0.013


def test_separate_rasters_and_options_are_understood(tmp_path, scene_file, capfd):
    power = synthetic_power(200, 300)
    pre = write_raster(tmp_path / "pre.tif", power[:2])
    post = write_raster(tmp_path / "post.tif", power[2:])
    common = ["--output", str(tmp_path / "b"), "--quiet", "--threshold", "0.4", "--segment", "all", *PAIR]
    assert (
        main(
            [
                "detect",
                "--pre",
                str(pre),
                "--post",
                str(post),
                "--band",
                "VV=1",
                "--band",
                "VH=2",
                "--unit",
                "linear",
                *common,
            ]
        )
        == 0
    )
    assert capfd.readouterr() == ("", "")
    assert (
        main(
            [
                "detect",
                str(scene_file),
                "--output",
                str(tmp_path / "a"),
                "--tile-size",
                "128",
                "--nodata",
                "-5",
                *common[2:],
            ]
        )
        == 0
    )
    assert (read_maps(tmp_path / "a").mask == read_maps(tmp_path / "b").mask).all()


@pytest.mark.parametrize(
    "arguments",
    [
        ["absent.tif"],
        [],
        ["SCENE", "--threshold", "7"],
        ["SCENE", "--threshold", "much"],
        ["SCENE", "--band", "pre_VV"],
        ["SCENE", "--band", "pre_VV=9"],
        ["SCENE", "--band", "pre_VV=²"],
        ["SCENE", "--models", "nowhere"],
        ["SCENE", "--provider", "abacus"],
        ["SCENE", "--tile-size", "100"],
        ["SCENE", "--unit", "volts"],
        ["SCENE", "--nonsense"],
        ["SCENE", "--pre", "a.tif"],
    ],
    ids=" ".join,
)
def test_wrong_input_is_one_sentence_and_status_2(tmp_path, scene_file, capfd, arguments):
    given = [str(scene_file) if argument == "SCENE" else argument for argument in arguments]
    assert main(["detect", "--output", str(tmp_path / "out"), "--quiet", *PAIR, *given]) == 2
    output, errors = capfd.readouterr()
    assert output == "" and len(errors.splitlines()) == 1 and "Traceback" not in errors
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("option", "value", "words"),
    [
        ("--band", "pre_VV=" + 5000 * "9", "is no band role; write for example pre_VV=1, pre_VH=2, post_VV=3"),
        ("--bands", "0_VV,1_VV", "“0_VV” is no band role; write for example pre_VV=1, pre_VH=2, post_VV=3, post_VH=4, or VV=1, VH=2 for"),
        ("--band", "pre\nVV", "“pre?VV” is no band role"),
        ("--mmu", "1" + 400 * "0", "px: give a number from 0 to 1,000,000,000."),
        ("--mmu-area", "1e300", "is 1e+300 m2: give a number from 0 to 1,000,000,000."),
        ("--mmu-area", "inf", "is inf m2: give a number from 0 to 1,000,000,000."),
        ("--threshold", "-1e9999999999999999999999", "The threshold is -inf, but it is a probability"),
        ("--threshold", "-Inf", "The threshold is -inf, but it is a probability"),
        ("--gate", "-NaN", "The gate is nan, but it is a probability"),
        ("--models", "", "Argument --models: the name of the folder is empty"),
        ("--band", "", "Argument --band/--bands: the text is empty"),
    ],
    ids=range(11),
)
def test_absurd_values_are_one_sentence_too(tmp_path, scene_file, capfd, option, value, words):
    assert main(["detect", str(scene_file), "--output", str(tmp_path / "out"), "--quiet", *PAIR, option, value]) == 2
    output, errors = capfd.readouterr()
    assert output == "" and words in errors and errors.count("\n") == 1 and len(errors) < 2200
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "bands", [["--bands", "pre_VV=1, pre_vh=2; post_VV=3,post_VH=4"], [part for role in BAND_NAMES for part in ("--band", f"{role}={BAND_NAMES.index(role) + 1}")]]
)
def test_bands_may_be_told_at_once_or_one_by_one_and_units_in_any_case(tmp_path, bands):
    scene = write_raster(tmp_path / "bare.tif", synthetic_power(150, 150))
    assert main(["detect", str(scene), "--output", str(tmp_path / "out"), "--quiet", *PAIR, *bands, "--unit", "Linear"]) == 0
    request = json.loads((tmp_path / "out" / "run.json").read_text())["request"]
    assert request["bands"] == [["pre_VV", 1], ["pre_VH", 2], ["post_VV", 3], ["post_VH", 4]] and request["unit"] == "linear"


@pytest.mark.parametrize("bands", ["pre_VV=1 post_VV=3", "pre_VV=1, pre_VH=2, post_VV=3, post_VH=4"])
def test_where_several_bands_go_is_told(tmp_path, scene_file, capfd, bands):
    assert main(["detect", str(scene_file), "--output", str(tmp_path / "out"), *PAIR, "--band", *bands.split()]) == 2
    assert "each band goes behind a --band of its own" in capfd.readouterr().err


def test_bands_of_nothing_but_commas_are_refused(tmp_path, scene_file, capfd):
    assert main(["detect", str(scene_file), "--output", str(tmp_path / "out"), *PAIR, "--bands", " , "]) == 2
    assert "“ , ” is no band role; write for example pre_VV=1" in capfd.readouterr().err and not (tmp_path / "out").exists()


def test_version_and_help_are_told(capsys):
    assert main(["--version"]) == 0
    assert main(["detect", "--help"]) == 0
    assert "--threshold" in capsys.readouterr().out


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals that a process can send")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_to_stop_ends_cleanly_with_status_3(tmp_path, number):
    scene = write_raster(tmp_path / "scene.tif", synthetic_power(1500, 1500), names=BAND_NAMES)
    process = start(
        *("detect", scene, "--output", tmp_path / "out", "--segment", "all", "--tile-size", 128, *PAIR),
        preexec_fn=lambda: signal.signal(number, signal.SIG_DFL),  # in the background of a script it would be ignored
    )
    first = process.stdout.readline()  # the run has begun
    time.sleep(0.05)
    process.send_signal(number)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 3, first + errors
    assert errors.startswith("The run was cancelled") and len(errors.splitlines()) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["scene.tif"]


def test_a_terminal_gets_a_bar_and_a_pipe_a_line_per_phase():
    class Stream:
        def __init__(self, is_terminal):
            self.text, self.isatty = "", lambda: is_terminal

        def write(self, text):
            self.text += text

        def flush(self):
            pass

    terminal, pipe = Stream(True), Stream(False)
    for stream in (terminal, pipe):
        printer = ProgressPrinter(stream)
        for fraction in (0.1, 0.2, 0.3):
            printer(fraction, f"Detecting: chip {fraction}")
        printer(0.5, "Drawing polygons")
        printer.end()
    assert terminal.text.count("\r") == 4 and terminal.text.endswith("\n")
    assert len(pipe.text.splitlines()) == 2


def test_a_run_survives_that_nobody_reads_its_progress(tmp_path, scene_file):
    process = start("detect", scene_file, "--output", tmp_path / "out", *PAIR)
    process.stdout.close()
    assert process.stderr.read() == ""
    assert process.wait(timeout=60) == 0
    assert (tmp_path / "out" / "run.json").exists()


def test_names_that_the_console_cannot_show_are_no_failure(tmp_path, scene_file):
    output = tmp_path / "оползни é"
    command = ["detect", scene_file, "--output", output, *PAIR]
    process = start(*command, env={**os.environ, "PYTHONIOENCODING": "ascii"})
    told, errors = process.communicate(timeout=60)
    assert (process.returncode, errors) == (0, "")
    assert "Results: " in told and (output / "run.json").exists()


def test_the_runtime_that_the_panel_installed_is_found(tmp_path, scene_file):
    """The plugin is linked into a QGIS profile; QGIS's own Python has no onnxruntime, the profile's runtime folder has."""
    import onnxruntime

    python = sys._base_executable
    if subprocess.run([python, "-c", "import onnxruntime"], capture_output=True).returncode == 0:
        pytest.skip(f"{python} has onnxruntime")
    plugins = tmp_path / "profile" / "python" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "sar_landslide_plugin").symlink_to(REPOSITORY / "sar_landslide_plugin", target_is_directory=True)
    command = [python, "-m", "sar_landslide_plugin", "detect", str(scene_file), "--quiet", *PAIR]
    environment = {key: value for key, value in os.environ.items() if key not in ("PYTHONPATH", runtime.FOLDER_VARIABLE)}

    def run(output):
        return subprocess.run(
            [*command, "--output", str(tmp_path / output)], cwd=plugins, env=environment, capture_output=True, text=True
        )

    without = run("a")
    assert without.returncode == 2 and "not installed" in without.stderr
    installed = runtime.runtime_folder(tmp_path / "profile") / onnxruntime.__version__
    installed.mkdir(parents=True)
    (installed / "onnxruntime").symlink_to(os.path.dirname(onnxruntime.__file__), target_is_directory=True)
    (installed / runtime.MARKER).write_text(json.dumps({"version": onnxruntime.__version__, "files": {}}))
    found = run("b")
    assert found.returncode == 0, found.stderr


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--output", ""], "Argument --output: the name of the folder is empty, give one (see python -m sar_landslide_plugin detect"),
        (["--output", "out", "--area", ""], "Argument --area: the text is empty, give one or leave the option out (see "),
        (["--output", "out", "--event", " "], "Argument --event: the text is empty, give one or leave the option out (see "),
        (["b.tif", "--output", "out"], "Unrecognized arguments: b.tif; several images go behind --pre and --post, or --images (see "),
    ],
)
def test_slips_of_the_shell_are_told_and_write_nothing(tmp_path, monkeypatch, capfd, scene_file, arguments, sentence):
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    assert main(["detect", str(scene_file), *arguments, *PAIR]) == 2
    output, errors = capfd.readouterr()
    assert output == "" and errors.startswith(sentence) and errors.count("\n") == 1
    assert not list((tmp_path / "here").iterdir())


def test_negative_numbers_with_an_exponent_are_numbers(tmp_path, scene_file):
    arguments = ["detect", str(scene_file), "--output", str(tmp_path / "out"), "--quiet", *PAIR]
    assert main([*arguments, "--nodata", "-3.4028234663852886e+38"]) == 0
    record = json.loads((tmp_path / "out/run.json").read_text())
    assert record["request"]["nodata"] == -3.4028234663852886e38
    assert main([*arguments, "--overwrite", "--extent", "-1e8", "-1.5E+8", "1e8", "1.5e8"]) == 0
    assert main([*arguments, "--overwrite", "--nodata", "-1e9999999999999999999999"]) == 0
    assert json.loads((tmp_path / "out/run.json").read_text())["request"]["nodata"] == "-inf"


def test_patterns_that_the_shell_left_are_matched(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    power = synthetic_power(200, 300)
    for name, values in (("20180813", power[:2]), ("20180825", power[:2]), ("20180918", power[2:])):
        write_raster(tmp_path / f"S1_{name}.tif", values, names=("VV", "VH"))
    assert main(["detect", "--images", "S1_*.tif", "--event", "2018-09-06", "--output", "out", *PAIR]) == 0
    assert "Files before the event: 2, after it: 1, left out: none" in capsys.readouterr().out
    assert main(["detect", "--pre", "S1_201808??.tif", "--post", "S1_20180918.tif", "--output", "two", *PAIR]) == 0
    assert len(json.loads((tmp_path / "two/run.json").read_text())["request"]["pre"]) == 2


def test_brackets_in_names_are_no_pattern(tmp_path, monkeypatch):
    """Windows names a second download so, and its shell leaves patterns as they are."""
    folder = tmp_path / "d[1]"
    folder.mkdir()
    monkeypatch.chdir(tmp_path)
    power = synthetic_power(200, 300)
    for name, values in (("before [2]", power[:2]), ("after", power[2:])):
        write_raster(folder / f"{name}.tif", values, names=("VV", "VH"))
    assert main(["detect", "--pre", "d[1]/bef*[2].tif", "--post", "d[1]/a*.tif", "--output", "out", "--quiet", *PAIR]) == 0
