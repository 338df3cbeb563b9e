"""The first step: choice of the images, and what they were understood as."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QVBoxLayout, QWidget

from .. import layers
from ..core.errors import InputError, SarLandslideError
from ..core.request import SceneSummary
from ..core.scene_name import place_of, scene_name
from ..core.sorted_images import left_out_lines
from ..processing.request import layer_source, scene_request
from .event_row import EventRow
from .layer_combo import RasterCombo
from .layer_sorter import LayerSorter
from .layer_watch import LayerWatch
from .narrow import make_narrow, name_collapse_button
from .overrides_box import OverridesBox
from .project_state import word, words
from .scene_reader import SceneReader
from .sides_box import SidesBox
from .summary_label import SummaryLabel

ONE_LAYER, TWO_SIDES = "one", "two"


class SceneBox(QgsCollapsibleGroupBox):
    """Group box for one raster with both dates, or several rasters before and after."""

    changed = pyqtSignal()
    understood = pyqtSignal(object)  # SceneSummary, or None while nothing is understood

    def __init__(self, canvas=None, parent=None):
        super().__init__(parent)
        self._canvas = canvas
        self.setTitle(self.tr("1 Images"))
        self.setObjectName("sceneBox")
        name_collapse_button(self, self.tr("Fold or unfold"))
        self._is_held = False
        self._active_id = ""
        self._reader = SceneReader(self)
        self._reader.understood.connect(self.show_summary)
        self._reader.failed.connect(self._show_problem)
        self._reader.failed.connect(self.changed)
        self._reader.swapped.connect(lambda: self.sides.swap_button.show())
        self._sorter = LayerSorter(self)
        self._sorter.found.connect(self._check_sorted)
        self._sorter.failed.connect(self._on_not_sorted)
        self._watch = LayerWatch(self)
        self._build()
        self._connect()
        self._on_layers_changed()
        self._on_mode()

    def _build(self):
        # One container in between: unfolding shows all direct children, also those hidden on purpose.
        content = QWidget()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(content)
        layout = QVBoxLayout(content)
        layout.setContentsMargins(4, 4, 4, 0)
        self.mode_combo = QComboBox()
        self.mode_combo.setObjectName("modeCombo")
        self.mode_combo.addItem(self.tr("One Layer with Both Dates"), ONE_LAYER)
        self.mode_combo.addItem(self.tr("Before and After Layers"), TWO_SIDES)
        self.mode_combo.setToolTip(self.tr("How the images before and after the event are given"))
        self.mode_combo.setAccessibleName(self.tr("Kind of input"))
        make_narrow(self.mode_combo)
        layout.addWidget(self.mode_combo)

        self.layer_combo = RasterCombo()
        self.layer_combo.setObjectName("layerCombo")
        self.layer_combo.setToolTip(
            self.tr("Raster with VV and VH before and after; follows the active layer")
        )
        self.layer_combo.setAccessibleName(self.tr("Layer with both dates"))
        layout.addWidget(self.layer_combo)

        self.sides = SidesBox()
        self.pre_list, self.post_list = self.sides.pre_list, self.sides.post_list
        layout.addWidget(self.sides)

        self.event_row = EventRow()
        self.event_edit, self.sort_button = self.event_row.edit, self.event_row.sort_button
        layout.addLayout(self.event_row)

        self.summary_label = SummaryLabel()
        layout.addWidget(self.summary_label)
        self.overrides = OverridesBox()
        layout.addWidget(self.overrides)

    def _connect(self):
        self.mode_combo.currentIndexChanged.connect(lambda _index: self._on_mode())
        self.layer_combo.layerChanged.connect(lambda _layer: self._on_images() if self.mode() == ONE_LAYER else None)
        self.sides.edited.connect(lambda: self._on_images() if self.mode() == TWO_SIDES else None)
        self.sides.swapped.connect(self._on_swapped)
        self.event_row.typed.connect(self._on_event_typed)
        self.event_row.left.connect(self._on_event_left)
        self.event_row.sort_wanted.connect(self._sort_layers)
        self.overrides.changed.connect(self.read_scene)
        self._watch.changed.connect(self._on_layers_changed)
        self._watch.redirected.connect(self._on_redirected)
        QgsProject.instance().cleared.connect(self._on_cleared)

    def shut_down(self) -> None:
        """Let go of the project: its signals outlive the dock."""
        self._watch.shut_down()
        QgsProject.instance().cleared.disconnect(self._on_cleared)
        self._reader.read(None)
        self._sorter.drop()

    def mode(self) -> str:
        """``one`` or ``two``: one raster with both dates, or rasters before and after."""
        return self.mode_combo.currentData()

    def set_mode(self, mode: str) -> None:
        """Choose how the images are given."""
        self.mode_combo.setCurrentIndex(max(0, self.mode_combo.findData(mode)))

    def follow_layer(self, layer) -> None:
        """Take over the layer that became active, if it is offered as a scene; say why not while there is none yet.

        One that was refused is read again: its file may have been repaired. A raster of one band, which cannot hold both dates, does not
        take the place of a scene: it may be the elevation model.
        """
        self._active_id = layer.id() if layer is not None else ""
        if self.was_refused() and layer in self._chosen():
            self.read_scene()
        offered = [self.layer_combo.layer(row) for row in range(self.layer_combo.count())]
        if self.mode() == ONE_LAYER and layer is not None and layer in offered and (layer.bandCount() > 1 or not self.has_images()):
            self.layer_combo.setLayer(layer)
        if not self.has_images() and not self.is_sorting():
            self.summary_label.tell(self._nothing_chosen(layer))

    def is_ready(self) -> bool:
        """Whether enough is chosen to start, nothing is written wrongly, and the images were not refused."""
        return self.has_images() and not self.is_sorting() and not self._problem() and not self.was_refused()

    def was_refused(self) -> bool:
        """Whether the images that are chosen cannot be read, or not be understood."""
        return self._reader.has_failed()

    def is_sorting(self) -> bool:
        """Whether it is being found out which layers to check."""
        return self._sorter.is_busy()

    def has_images(self) -> bool:
        """Whether images are chosen."""
        if self.mode() == ONE_LAYER:
            return self.layer_combo.currentLayer() is not None
        return self.sides.is_whole()

    def event_day(self) -> str | None:
        """ISO date of the event, None where it is not given; as it was typed where it is none."""
        return self.event_row.day()

    def parameters(self) -> dict:
        """The algorithm's parameters that describe the scene; layers by id."""
        parameters = {
            "UNIT": self.overrides.unit(),
            "BANDS": self.overrides.bands(),
            "EVEN_OUT": self.overrides.even_out_wetness(),
            "LEAVE_OUT_LAYOVER": self.overrides.leave_out_layover(),
        }
        if self.event_day() is not None:
            parameters["EVENT"] = self.event_day()
        if self.overrides.nodata() is not None:
            parameters["NODATA"] = self.overrides.nodata()
        if self.mode() == ONE_LAYER:
            layer = self.layer_combo.currentLayer()
            parameters["INPUT"] = layer.id() if layer else None
        else:
            parameters["PRE"] = self.pre_list.checked_layer_ids()
            parameters["POST"] = self.post_list.checked_layer_ids()
        return parameters

    def state(self) -> dict:
        """What is chosen, for the project."""
        layer = self.layer_combo.currentLayer()
        return {
            "mode": self.mode(),
            "layer": layer.id() if layer is not None else None,
            "pre": self.pre_list.checked_layer_ids(),
            "post": self.post_list.checked_layer_ids(),
            "event": self.event_day(),
            **self.overrides.state(),
        }

    def restore(self, state: dict, project: QgsProject) -> None:
        """Choose what the project remembers, as far as its layers are still there."""
        self._is_held = True
        self.set_mode(word(state, "mode", ONE_LAYER))
        layer = project.mapLayer(word(state, "layer"))
        if layer is not None:
            self.layer_combo.setLayer(layer)
        self.pre_list.set_checked(words(state, "pre"))
        self.post_list.set_checked(words(state, "post"))
        self.event_edit.setText(word(state, "event"))
        self._is_held = False
        self._take_images(state)

    def scene_title(self) -> str:
        """Name of the scene for folders and groups of layers."""
        before = [] if self.mode() == ONE_LAYER else self._layers(self.pre_list)
        after = self._chosen() if self.mode() == ONE_LAYER else self._layers(self.post_list)
        names_before, names_after = ([layer.name() for layer in side] for side in (before, after))

        def place() -> str:
            return next((place_of(layer.source()) for layer in [*after, *before]), "")

        return scene_name(names_before, names_after, self.event_day(), place) or "scene"

    def read_scene(self) -> None:
        """Find out, in the background, what the chosen images are."""
        self._sorter.drop()  # something else was chosen meanwhile
        self._reader.read(None)
        self.sides.swap_button.hide()
        self.changed.emit()
        self.understood.emit(None)
        if not self.has_images():
            self.summary_label.tell(self._nothing_chosen(None))
            return
        if self._problem():
            self._show_problem(self._problem(), unfold=not self.event_row.problem())
            return
        try:
            request = self._request()
        except SarLandslideError as error:
            self._reader.refuse(str(error))
            return
        self.summary_label.tell(self.tr("Reading the images…"))
        self._reader.read(request)

    def _nothing_chosen(self, active_layer):
        """What to do, and what is wrong with the layer that became active."""
        if self.mode() != ONE_LAYER:
            return self.tr("Check images from before and after the event, or give its day and press Sort.")
        if active_layer is None or layers.is_result(active_layer):
            return self.tr("Choose radar images from before and after the event.")
        try:
            layer_source(active_layer)
        except InputError as error:
            return str(error)
        return self.tr(
            "The layer “{name}” cannot be read, its file may be gone; choose another, or repair its source."
        ).format(name=active_layer.name())

    def _request(self):
        scene, pre, post = None, [], []
        if self.mode() == ONE_LAYER:
            scene = layer_source(self.layer_combo.currentLayer())
        else:
            pre = [layer_source(layer) for layer in self._layers(self.pre_list)]
            post = [layer_source(layer) for layer in self._layers(self.post_list)]
        given = self.overrides
        return scene_request(
            scene,
            pre,
            post,
            given.unit(),
            given.bands(),
            given.nodata(),
            given.even_out_wetness(),
            self.event_day(),
            leave_out_layover=given.leave_out_layover(),
        )

    def _chosen(self):
        """The layers that are chosen."""
        if self.mode() == ONE_LAYER:
            return list(filter(None, [self.layer_combo.currentLayer()]))
        return self._layers(self.pre_list) + self._layers(self.post_list)

    def _layers(self, checklist):
        found = (QgsProject.instance().mapLayer(layer_id) for layer_id in checklist.checked_layer_ids())
        return [layer for layer in found if layer is not None]

    def _problem(self):
        """One sentence about what was typed and cannot be used; empty if all is well."""
        return self.event_row.problem() or self.overrides.problem()

    def _on_event_typed(self):
        if self._is_held:
            return
        self.summary_label.set_note()  # it was of another day
        if not self.event_row.problem():
            self.read_scene()
            return
        if self.is_sorting():  # by another day
            self._sorter.drop()
            self.summary_label.tell("" if self.has_images() else self._nothing_chosen(None))
        self.changed.emit()  # half a date is no mistake yet, but nothing to start with

    def _on_event_left(self):
        if self.event_row.problem():
            self.read_scene()

    def _sort_layers(self):
        """Check the layers that the event day parts best, once their files were looked at."""
        offered = list(map(QgsProject.instance().mapLayer, self.pre_list.layer_ids()))
        self._reader.read(None)
        self.understood.emit(None)
        self.summary_label.set_note()
        self.summary_label.tell(self.tr("Reading the images…"))
        self._sorter.sort(offered, self.event_day(), self._canvas)
        self.changed.emit()

    def _check_sorted(self, before, after, left_out, told):
        self._is_held = True  # the scene is read once, when both sides are there
        try:
            self.pre_list.set_checked(before)
            self.post_list.set_checked(after)
        finally:
            self._is_held = False
        layers = {QgsProject.instance().mapLayer(layer_id): reason for layer_id, reason in left_out.items()}
        named = [(layer.name(), reason) for layer, reason in layers.items() if layer is not None]
        if named:
            told.append(self.tr("Layers left unchecked: {count}; the tooltip says which and why.").format(count=len(named)))
        if self.has_images():  # layers may have gone meanwhile
            self._on_images("\n".join(told), left_out_lines(named))
        else:
            self._on_images()

    def _on_not_sorted(self, sentence):
        self.summary_label.set_note(sentence)
        self.read_scene()

    def _on_mode(self):
        is_one = self.mode() == ONE_LAYER
        self.layer_combo.setVisible(is_one)
        self.sides.setVisible(not is_one)
        self.sort_button.setVisible(not is_one)
        self._on_images()
        if is_one and not self._is_held and not self.has_images():
            self.follow_layer(QgsProject.instance().mapLayer(self._active_id))

    def _on_images(self, note="", names=()):
        if self._is_held:
            return
        self.summary_label.set_note(note, names)
        self.overrides.reset(keeps_wishes=self.mode() != ONE_LAYER)  # there each layer that is checked is one more of the same scene
        if self.mode() == ONE_LAYER:
            self.overrides.set_layer(self.layer_combo.currentLayer(), True)
        else:
            self.overrides.set_layer(next(iter(self._layers(self.pre_list)), None), False)
        self.read_scene()

    def _on_swapped(self):
        self._take_images(self.overrides.state())  # as right for the same images as before

    def _take_images(self, given):
        """Read the images that are chosen now, with what is given of them instead of what they are taken for by themselves."""
        self._on_images()
        self.overrides.restore(given)
        self.read_scene()

    def _on_cleared(self):
        """Another project, another event."""
        self.event_edit.clear()
        self.overrides.reset()

    def _on_layers_changed(self):
        self.layer_combo.leave_out(layers.results_in(QgsProject.instance()))
        self.sides.refresh()

    def _on_redirected(self, layer):
        self._on_layers_changed()
        if layer in self._chosen():
            self._on_images()

    def show_summary(self, summary: SceneSummary) -> None:
        """Tell what the chosen images are understood as."""
        understood = self.tr("Understood as {sentence}.").format(sentence=summary.sentence())
        self.summary_label.tell("\n".join([understood, *summary.notes, *summary.advice]), summary.bands)
        self.understood.emit(summary)

    def _show_problem(self, sentence, unfold=True):
        self.summary_label.tell(sentence, is_problem=True)
        if unfold:
            self.overrides.setCollapsed(False)
