"""What every unit test needs."""

from collections.abc import Iterator

import pytest
from osgeo import gdal


@pytest.fixture(autouse=True)
def _gdal_as_it_was() -> Iterator[None]:
    """GDAL's exceptions are a switch of the whole process, which the command line turns on: the next test must not notice."""
    raises = gdal.GetUseExceptions()
    yield
    (gdal.UseExceptions if raises else gdal.DontUseExceptions)()
