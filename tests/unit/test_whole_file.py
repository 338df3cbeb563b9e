"""Files for others: whole or not at all, and over nothing that a run needs."""

import pytest

from sar_landslide_plugin.core.errors import OutputError
from sar_landslide_plugin.core.whole_file import whole_file


def test_what_belonged_to_the_former_file_goes(tmp_path):
    path = tmp_path / "chips.gpkg"
    for name in ("chips.gpkg", "chips.gpkg-wal", "chips.gpkg-shm", "chips.gpkg.aux.xml"):
        (tmp_path / name).write_bytes(b"old")
    with pytest.raises(ZeroDivisionError), whole_file(path) as partial:
        partial.write_text(str(1 // 0))
    assert len(list(tmp_path.iterdir())) == 4, "nothing is lost where the new one fails"
    with whole_file(path) as partial:
        partial.write_text("new")
    assert [entry.name for entry in tmp_path.iterdir()] == ["chips.gpkg"]


def test_files_of_a_run_are_never_the_target(tmp_path):
    run = tmp_path / "run"
    run.mkdir()
    for name in ("run.json", "chips.gpkg", "chips-marked.gpkg"):
        (run / name).write_bytes(b"kept")
    for name in ("chips.gpkg", "CHIPS-marked.gpkg", "run.json"):
        (run / name).write_bytes(b"kept")
        with pytest.raises(OutputError, match="belongs to the results of a run"), whole_file(run / name) as partial:
            partial.write_text("new")
        assert (run / name).read_bytes() == b"kept"
    (tmp_path / "chips.gpkg").write_bytes(b"somebody's own")  # beside it is no run
    with whole_file(tmp_path / "chips.gpkg") as partial:
        partial.write_text("new")
    assert (tmp_path / "chips.gpkg").read_text() == "new" and sorted(path.name for path in tmp_path.iterdir()) == ["chips.gpkg", "run"]
