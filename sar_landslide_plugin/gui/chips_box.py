"""The ranked chips of a run: sort, click to zoom, export."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProject,
    QgsRectangle,
    QgsSettings,
)
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFileDialog,
    QGroupBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
)

from .. import layers
from .chip_table import ChipProxyModel, ChipTableModel

EXPORT_FOLDER_KEY = "sar_landslide/export_folder"
ZOOM_MARGIN = 1.5  # how much more than the chip is shown


class ChipsBox(QGroupBox):
    """Group box with the chip table."""

    failed = pyqtSignal(str)
    exported = pyqtSignal(str)  # path

    def __init__(self, canvas, parent=None):
        super().__init__(parent)
        self.setTitle(self.tr("Ranked Chips"))
        self.setObjectName("chipsBox")
        self._canvas = canvas
        self._folder = None
        self._crs = QgsCoordinateReferenceSystem()
        self.model = ChipTableModel(self)
        self.proxy = ChipProxyModel(self)
        self.proxy.setSourceModel(self.model)
        self._build()
        self._update()

    def _build(self):
        layout = QVBoxLayout(self)
        self.count_label = QLabel()
        self.count_label.setObjectName("chipCountLabel")
        self.count_label.setWordWrap(True)
        layout.addWidget(self.count_label)

        self.table = QTableView()
        self.table.setObjectName("chipTable")
        self.table.setModel(self.proxy)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setAlternatingRowColors(True)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 6)
        self.table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(20)
        self.table.resizeColumnsToContents()
        self.table.setMinimumHeight(7 * (self.fontMetrics().height() + 6))
        self.table.setToolTip(self.tr("Click a chip to see it on the map"))
        self.table.selectionModel().currentRowChanged.connect(lambda index, _old: self.zoom_to(index))
        self.table.clicked.connect(self.zoom_to)
        layout.addWidget(self.table, 1)

        buttons = QHBoxLayout()
        self.flagged_check = QCheckBox(self.tr("Flagged only"))
        self.flagged_check.setObjectName("flaggedOnlyCheck")
        self.flagged_check.setToolTip(
            self.tr("Hide chips that most likely hold no landslide, here and in the export")
        )
        self.flagged_check.toggled.connect(self._on_flagged_only)
        self.export_button = QPushButton(self.tr("Export CSV"))
        self.export_button.setObjectName("exportCsvButton")
        self.export_button.setToolTip(
            self.tr("Save the chips as shown, in this order, with all their columns")
        )
        self.export_button.clicked.connect(self._ask_and_export)
        buttons.addWidget(self.flagged_check)
        buttons.addStretch(1)
        buttons.addWidget(self.export_button)
        layout.addLayout(buttons)

    def show_run(self, folder: Path) -> None:
        """Show the chips of the run in ``folder``; the map coordinates are those of its chips layer."""
        try:
            self.model.load(Path(folder) / "chips.csv")
        except (OSError, ValueError) as error:
            self.model.clear()
            self._folder = None
            self.failed.emit(
                self.tr("The chip table in {folder} cannot be read: {error}.").format(
                    folder=folder, error=error
                )
            )
            self._update()
            return
        self._folder = Path(folder)
        chips_layer = layers.find_chips_layer(QgsProject.instance(), self._folder)
        if chips_layer is not None:
            self._crs = chips_layer.crs()
        self.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.table.resizeColumnsToContents()
        self._update()

    def folder(self) -> Path | None:
        """Folder of the run that is shown."""
        return self._folder

    def zoom_to(self, index) -> None:
        """Show the chip in the middle of the map, select it and let it flash."""
        if not index.isValid() or self._canvas is None or self._folder is None:
            return
        chip = self.model.chip(self.proxy.mapToSource(index).row())
        extent = QgsRectangle(*(float(chip[key]) for key in ("x_min", "y_min", "x_max", "y_max")))
        extent.scale(ZOOM_MARGIN)
        project = QgsProject.instance()
        destination = self._canvas.mapSettings().destinationCrs()
        try:
            extent = QgsCoordinateTransform(self._crs, destination, project).transformBoundingBox(extent)
        except QgsCsException:
            self.failed.emit(
                self.tr("The chip lies outside the map's coordinate system; choose another one for the map.")
            )
            return
        self._canvas.setExtent(extent)
        self._canvas.refresh()
        layer = layers.find_chips_layer(project, self._folder)
        if layer is not None:
            layer.selectByExpression(f"\"chip_id\" = '{chip['chip_id']}'")
            self._canvas.flashFeatureIds(layer, layer.selectedFeatureIds())

    def export(self, path: Path) -> bool:
        """Write the chips as shown to a CSV file; return whether that worked."""
        rows = [
            self.proxy.mapToSource(self.proxy.index(row, 0)).row() for row in range(self.proxy.rowCount())
        ]
        try:
            self.model.write_csv(path, rows)
        except OSError as error:
            self.failed.emit(
                self.tr("The file {path} cannot be written ({reason}); choose another folder.").format(
                    path=path, reason=error.strerror
                )
            )
            return False
        self.exported.emit(str(path))
        return True

    def _ask_and_export(self):
        settings = QgsSettings()
        start = Path(settings.value(EXPORT_FOLDER_KEY, str(Path.home()))) / "ranked_chips.csv"
        path, _filter = QFileDialog.getSaveFileName(
            self, self.tr("Export Ranked Chips"), str(start), self.tr("CSV files (*.csv)")
        )
        if not path:
            return
        path = Path(path if path.lower().endswith(".csv") else f"{path}.csv")
        if self.export(path):
            settings.setValue(EXPORT_FOLDER_KEY, str(path.parent))

    def _on_flagged_only(self, checked):
        self.proxy.set_flagged_only(checked)
        self._update()

    def _update(self):
        has_rows = self.proxy.rowCount() > 0
        self.export_button.setEnabled(has_rows)
        if self._folder is None:
            self.count_label.setText(self.tr("No results yet."))
            return
        text = self.tr("{flagged} of {count} chips flagged, about {area} ha of landslides expected").format(
            flagged=self.model.flagged_count(),
            count=self.model.rowCount(),
            area=f"{self.model.expected_area_ha():,.1f}",
        )
        self.count_label.setText(text)
        self.count_label.setToolTip(str(self._folder))
