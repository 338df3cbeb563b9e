"""The table of tested QGIS versions: what was counted is what is told."""

import importlib.util
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]
LOCATION = REPOSITORY / "tests" / "versions" / "run.py"


@pytest.fixture(scope="module")
def script():
    specification = importlib.util.spec_from_file_location("versions_run", LOCATION)
    module = sys.modules["versions_run"] = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    yield module
    del sys.modules["versions_run"]


def report(folder, **counts):
    path = folder / "report.xml"
    attributes = " ".join(f'{name}="{count}"' for name, count in counts.items())
    path.write_text(f"<testsuites><testsuite {attributes}/></testsuites>")
    return path


def test_counts_are_told(script, tmp_path):
    passed, text = script.outcome(report(tmp_path, tests=9, failures=0, errors=0, skipped=2), 0)
    assert passed
    assert text == "7 passed, 2 skipped"


def test_failures_and_errors_are_no_pass(script, tmp_path):
    passed, text = script.outcome(report(tmp_path, tests=9, failures=1, errors=2, skipped=0), 1)
    assert not passed
    assert text == "6 passed, **3 failed**"


def test_a_crash_after_the_last_test_is_no_pass(script, tmp_path):
    passed, text = script.outcome(report(tmp_path, tests=9, failures=0, errors=0, skipped=0), -11)
    assert not passed
    assert text == "9 passed, **exit status -11**"


def test_a_crash_before_the_report_is_no_pass(script, tmp_path):
    passed, text = script.outcome(tmp_path / "never_written.xml", 139)
    assert not passed
    assert "139" in text


def row(version, qgis, qt="5.15.8", **more):
    return {"version": version, "QGIS": qgis, "Qt": qt, "PyQGIS tests": "1 passed", **more}


def test_rows_are_replaced_kept_and_sorted(script, tmp_path):
    page = tmp_path / "page.md"
    page.write_text(f"before\n{script.BEGIN}\n{script.END}\nafter\n")
    script.write_page([row("trixie", "3.40.6", "5.15.15"), row("machine", "3.22.16")], page)
    script.write_page([row("trixie", "3.40.9", "5.15.15"), row("backports", "3.40.9")], page)
    lines = page.read_text().splitlines()
    assert lines[0] == "before"
    assert lines[-1] == "after"
    rows = script.rows_in(lines)
    assert [(row["version"], row["QGIS"]) for row in rows] == [
        ("machine", "3.22.16"),
        ("backports", "3.40.9"),
        ("trixie", "3.40.9"),
    ]


def test_the_page_in_the_repository_can_be_written(script, tmp_path):
    page = tmp_path / "compatibility.md"
    page.write_text((REPOSITORY / "docs" / "compatibility.md").read_text(encoding="utf-8"), encoding="utf-8")
    script.write_page([row("a test", "3.99.0")], page)
    assert "| a test | 3.99.0 |" in page.read_text(encoding="utf-8")


def test_roots_are_kept_out_of_the_repository(script, monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["run.py", "--roots", str(REPOSITORY / "build" / "roots"), "trixie"])
    with pytest.raises(SystemExit):
        script.main()
    assert "outside" in capsys.readouterr().err
