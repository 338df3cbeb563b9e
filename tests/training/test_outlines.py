"""Mapped outlines: which are taken, and that others are not left out in silence."""

from __future__ import annotations

from pathlib import Path

import geopandas
import pytest
from shapely.geometry import box

from training.data import outlines


def write(path: Path, sides_m: list[float]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    shapes = [box(500_000 + 1000 * number, 0, 500_000 + 1000 * number + side, side) for number, side in enumerate(sides_m)]
    geopandas.GeoDataFrame(geometry=shapes, crs="EPSG:32643").to_file(path)


def test_outlines_that_are_left_over_are_told(tmp_path: Path, capsys: pytest.CaptureFixture, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "balakot_2005" / "landslides.shp", [50, 10, 60, 70])  # the second is too small to be one
    write(tmp_path / "outlines" / "mine.geojson", [100, 10, 110])
    assert len(outlines.load_outlines(tmp_path)) == 5
    assert capsys.readouterr().out == ""
    monkeypatch.setattr(outlines, "LIMIT", 2)
    found = outlines.load_outlines(tmp_path)
    assert [mask.sum() for mask in found] == [10**2, 12**2], "the first, as ever"
    said = capsys.readouterr().out
    assert "first 2 outlines" in said and "1 of landslides.shp, 2 of mine.geojson" in said and said.count("\n") == 1
