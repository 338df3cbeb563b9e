"""Processing provider of the plugin."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..core.paths import plugin_version, resources_dir
from .combine_runs import CombineRunsAlgorithm
from .compare_inventory import CompareInventoryAlgorithm
from .compose_dates import ComposeDatesAlgorithm
from .detect_landslides import DetectLandslidesAlgorithm
from .export_briefing import ExportBriefingAlgorithm
from .export_csv import ExportCsvAlgorithm
from .export_geopackage import ExportGeopackageAlgorithm
from .export_kml import ExportKmlAlgorithm
from .rank_areas import RankAreasAlgorithm

PROVIDER_ID = "sarlandslide"
DETECT_ID = f"{PROVIDER_ID}:{DetectLandslidesAlgorithm.NAME}"
COMBINE_ID = f"{PROVIDER_ID}:{CombineRunsAlgorithm.NAME}"


class SarLandslideProvider(QgsProcessingProvider):
    """Provider ``sarlandslide``."""

    def id(self):
        """Stable identifier, part of users' scripts."""
        return PROVIDER_ID

    def name(self):
        """Name in the toolbox."""
        return self.tr("SAR Landslide")

    def longName(self):
        """Name with version."""
        return f"{self.name()} {plugin_version()}"

    def icon(self):
        """Icon in the toolbox."""
        return QIcon(str(resources_dir() / "icon.svg"))

    def loadAlgorithms(self):
        """Register the algorithms."""
        for algorithm in (
            DetectLandslidesAlgorithm,
            CombineRunsAlgorithm,
            ComposeDatesAlgorithm,
            RankAreasAlgorithm,
            CompareInventoryAlgorithm,
            ExportCsvAlgorithm,
            ExportGeopackageAlgorithm,
            ExportKmlAlgorithm,
            ExportBriefingAlgorithm,
        ):
            self.addAlgorithm(algorithm())
