"""The dock: puts the three steps together, fills in the Processing algorithm and shows what came back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from qgis.core import Qgis, QgsProject, QgsSettings
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from .. import layers
from ..local_numbers import grouped
from ..processing.provider import COMBINE_ID
from . import project_state
from .actions import PluginActions
from .chips_box import ChipsBox
from .combine_dialog import CombineDialog
from .detect_box import DetectBox
from .messages import Messages
from .panes import Panes
from .run_box import RunBox
from .run_folders import RunFolders, is_temporary
from .run_told import computed_on, found_in, notes_of_run
from .runner import DetectionRunner
from .runtime_box import RuntimeBox
from .scene_box import ONE_LAYER, SceneBox
from .unfinished_run import UnfinishedRuns

MODE_KEY = "sar_landslide/mode"
HINT_KEY = "sar_landslide/hint_shown"


class LandslideDock(QgsDockWidget):
    """Panel of the plugin; usable from a width of 300 pixels."""

    def __init__(self, iface, parent=None):
        super().__init__(parent)
        self.setWindowTitle(self.tr("SAR Landslide"))
        self.setObjectName("SarLandslideDock")
        self._iface = iface
        self._summary = self._summary_of_run = None  # what the images were understood as
        self.messages = Messages(iface, self)
        self._said_before_run = []  # items of the message bar
        self.actions_offered = PluginActions(
            iface, self.messages, lambda: self.chips_box.folder(), self.ask_for_results, self.ask_for_runs, self
        )
        self.run_folders = RunFolders(self)
        self._undo_offered = None  # item of the message bar
        self._told_to_keep = {}  # items of the message bar by the folder that they are about
        self._runner = DetectionRunner(self)
        self._unfinished_runs = UnfinishedRuns()
        self.actions_offered.hinted.connect(self._said_before_run.append)
        self.actions_offered.demo_added.connect(self._on_demo_added)
        self._build()
        self._connect()
        self.scene_box.set_mode(QgsSettings().value(MODE_KEY, ONE_LAYER, type=str))
        self._on_active_layer(iface.activeLayer())  # which is one of results where the plugin was switched off and on again
        self._restore()
        self._update_button()

    def _build(self):
        self.runtime_box = RuntimeBox()
        self.scene_box = SceneBox(self._iface.mapCanvas())
        self.detect_box = DetectBox(self._iface.mapCanvas())
        self.run_box = RunBox(self.actions_offered.all())
        self.chips_box = ChipsBox(self._iface.mapCanvas())
        self.chips_box.setTitle(self.tr("3 Results"))
        self.chips_box.heading.open_button.setDefaultAction(self.actions_offered.open_results)

        form = QWidget()
        form_layout = QVBoxLayout(form)
        form_layout.setContentsMargins(0, 0, 0, 0)
        for box in (self.runtime_box, self.scene_box, self.detect_box):
            form_layout.addWidget(box)
        form_layout.addStretch(1)

        self._panes = Panes(form, self.run_box, self.chips_box)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self._panes)
        self.setWidget(content)

    def _connect(self):
        self._iface.currentLayerChanged.connect(self._on_active_layer)
        QgsProject.instance().readProject.connect(self._on_project_read)
        QgsProject.instance().cleared.connect(self._on_project_cleared)
        for box in (self.scene_box, self.detect_box):
            box.changed.connect(self._update_button)
        self.scene_box.understood.connect(self._on_understood)
        self.runtime_box.ready.connect(self._on_runtime_ready)
        self.runtime_box.failed.connect(self.show_error)
        self.run_box.start_requested.connect(self.detect)
        self.run_box.cancel_requested.connect(self._runner.cancel)
        self.chips_box.failed.connect(self.show_error)
        self.chips_box.map_wanted.connect(self.run_folders.open)
        self.chips_box.several_marked.connect(self._on_several_marked)
        self.chips_box.reviewed.connect(self._on_reviewed)
        self.chips_box.results_export.keep_wanted.connect(lambda: self._keep(self.chips_box.folder()))
        self.run_folders.about_to_replace.connect(self.chips_box.save_note)
        self.run_folders.kept.connect(self._on_kept)
        self.run_folders.failed.connect(self.show_error)
        self.run_folders.warned.connect(lambda sentence: self.messages.tell(sentence, Qgis.MessageLevel.Warning))
        self.run_folders.opened.connect(self._on_run_opened)
        self.chips_box.exported.connect(self._on_exported)
        self.chips_box.run_changed.connect(self._panes.favour)
        self.chips_box.run_changed.connect(lambda _has_results: self._withdraw_undo())
        self._runner.started.connect(lambda: self.run_box.set_running(True))
        self._runner.progressed.connect(self.run_box.show_progress)
        self._runner.succeeded.connect(self._on_succeeded)
        self._runner.failed.connect(self._on_failed)
        self._runner.cancelled.connect(self._on_cancelled)
        self._runner.started.connect(self._unfinished_runs.on_started)
        self._runner.failed.connect(lambda _sentence: self._unfinished_runs.on_failed())
        for ended in (self._runner.succeeded, self._runner.cancelled):
            ended.connect(lambda *_how: self._unfinished_runs.forget())
        self._runner.refused.connect(lambda sentence: self.messages.tell(sentence))

    def shut_down(self) -> None:
        """Stop what runs and let go of QGIS's and the project's signals."""
        self._iface.currentLayerChanged.disconnect(self._on_active_layer)
        QgsProject.instance().readProject.disconnect(self._on_project_read)
        QgsProject.instance().cleared.disconnect(self._on_project_cleared)
        self._runner.shut_down()
        self.scene_box.shut_down()
        self.detect_box.shut_down()
        self.runtime_box.shut_down()
        self.chips_box.shut_down()
        self.actions_offered.shut_down()
        self.messages.shut_down()

    def detect(self) -> None:
        """Start the algorithm with what is filled in, and remember that in the project."""
        QgsSettings().setValue(MODE_KEY, self.scene_box.mode())
        self.detect_box.save_settings()
        if not self._runner.is_running():
            self._withdraw_said()
            project_state.save(QgsProject.instance(), {**self.scene_box.state(), **self.detect_box.state()})
            self._summary_of_run = self._summary
        parameters = self.scene_box.parameters()
        parameters.update(self.detect_box.parameters(self.scene_box.scene_title()))
        parameters["LOAD"] = True
        if not self._runner.is_running():
            parameters = self._unfinished_runs.begin(parameters)
        if parameters.get("RESUME"):
            told = self.tr("Going on with the run that was interrupted; its results will be in {path}.").format(path=parameters["OUTPUT"])
            self._said_before_run.append(self.messages.tell(told))
        self._runner.start(parameters)

    def ask_for_results(self) -> None:
        """Let the user choose the folder of a finished run and show what is in it."""
        self.run_folders.ask(self, self.detect_box.options_box.folder_widget.filePath())

    def ask_for_runs(self) -> None:
        """Let the user choose runs, and put them together as one."""
        dialog = CombineDialog(self.chips_box.folder(), self._iface.mainWindow())
        if dialog.exec() and dialog.folders():
            self.combine(dialog.folders())
        dialog.deleteLater()

    def combine(self, folders: list[Path]) -> None:
        """Start the algorithm that puts runs together, and show what comes out as that of a detection."""
        if not self._runner.is_running():
            self._withdraw_said()
            self._unfinished_runs.begin_other()
            self._summary_of_run = None
        self.chips_box.save_note()  # one that is being typed belongs to a run
        output = self.detect_box.options_box.output(layers.run_name(folders[0])[0])
        runs = [str(folder / "run.json") for folder in folders]
        self._runner.start({"RUNS": runs, "LOAD": True, "OUTPUT": output}, COMBINE_ID)

    def _withdraw_said(self):
        """What the last run ended with is no longer true, and nobody is new any more."""
        while self._said_before_run:
            self.messages.withdraw(self._said_before_run.pop())

    def show_error(self, sentence: str) -> None:
        """Show one plain sentence in QGIS's message bar; it stays until it is closed."""
        self.messages.error(sentence)

    def event(self, event):
        """Keep F1 for the plugin's own help while the dock has the focus: QGIS has a shortcut of that key."""
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_F1:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event):
        """Open the help on F1."""
        if event.key() == Qt.Key.Key_F1:
            self.actions_offered.help.trigger()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event):
        """The very first time, say how to try the plugin."""
        super().showEvent(event)
        settings = QgsSettings()
        if not settings.value(HINT_KEY, False, type=bool):
            settings.setValue(HINT_KEY, True)
            greeting = self.messages.tell(
                self.tr("New here? A small simulated scene shows in a minute what this panel does."),
                Qgis.MessageLevel.Info,
                [
                    (action.text(), action.trigger)
                    for action in (self.actions_offered.demo, self.actions_offered.help)
                ],
                0,
            )
            self._said_before_run.append(greeting)

    def _on_active_layer(self, layer):
        self.scene_box.follow_layer(layer)
        folder = layers.chips_folder(layer)
        if folder is not None and not self.chips_box.is_showing(folder):
            self.chips_box.show_run(folder)

    def _on_demo_added(self, layer):
        """What comes next is a press on Detect: the scene must be chosen, and the button be seen."""
        self.scene_box.set_mode(ONE_LAYER)
        self.scene_box.follow_layer(layer)
        self.setUserVisible(True)

    def _on_run_opened(self, folder):
        if not self.chips_box.is_showing(folder):  # a layer that is active already tells nothing below
            self.chips_box.show_run(folder)
        layer = self._make_active(folder)
        canvas = self._iface.mapCanvas()
        if not canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent()).intersects(canvas.extent()):
            self._iface.zoomToActiveLayer()

    def _make_active(self, folder):
        """Make the chips of a run the active layer: a click on those of another run then tells that they are wanted. Returns their layer."""
        layer = layers.find_chips_layer(QgsProject.instance(), folder)
        if layer is not None:
            self._iface.setActiveLayer(layer)
        return layer

    def _on_reviewed(self):
        """The work of the user must not go with a temporary folder without a word: once for each run."""
        folder = self.chips_box.folder()
        if folder in self._told_to_keep or not is_temporary(folder):
            return
        self._told_to_keep[folder] = self.messages.tell(
            self.tr("QGIS deletes these results, with your marks, when it closes."),
            Qgis.MessageLevel.Warning,
            [(self.tr("Keep Results…"), lambda: self._keep(folder))],
            0,
        )

    def _on_several_marked(self, sentence, take_back):
        """A letter that was meant for a note overwrites the marks of all chips that are selected."""
        self._withdraw_undo()
        self._undo_offered = self.messages.tell(sentence, Qgis.MessageLevel.Info, [(self.tr("Undo"), take_back)])

    def _withdraw_undo(self):
        if self._undo_offered is not None:
            self.messages.withdraw(self._undo_offered)
        self._undo_offered = None

    def _keep(self, folder):
        self.chips_box.review_bar.save_note()  # one that is being typed belongs to what is kept
        self.run_folders.ask_to_keep(self, folder)

    def _on_kept(self, folder, copy):
        if folder in self._told_to_keep:
            self.messages.withdraw(self._told_to_keep[folder])
        self.messages.tell(
            self.tr("The results are kept in {path}.").format(path=copy),
            Qgis.MessageLevel.Success,
            [(self.tr("Open Folder"), lambda: self.messages.show_folder(str(copy)))],
        )

    def _on_project_cleared(self):
        """Results of a place that is no longer on the map would be exported by mistake."""
        self.run_folders.leave_project()
        self.chips_box.clear()
        if not self._runner.is_running():
            self.run_box.show_outcome("")
        self._restore()

    def _on_project_read(self, *_document):
        self._restore()

    def _restore(self):
        project = QgsProject.instance()
        state = project_state.load(project)
        if state is not None:
            self.scene_box.restore(state, project)
        self.detect_box.restore(state, project)

    def on_runtime_changed(self) -> None:
        """onnxruntime came or went elsewhere: on the options page."""
        self._update_button()

    def _on_runtime_ready(self):
        self._update_button()
        self.messages.tell(
            self.tr("onnxruntime is installed; detections can start now."), Qgis.MessageLevel.Success
        )

    def _on_succeeded(self, results):
        self.run_box.set_running(False)
        record = layers.record_of(Path(results["OUTPUT"]))
        text, level = found_in(results)
        if self._runner.project_was_closed:
            self._offer_results(results, self.tr("Landslides outlined: {slides}, but the project was closed meanwhile."))
            return
        self.run_box.show_outcome(computed_on(record))
        self._tell_counted(record)
        self.chips_box.show_run(Path(results["OUTPUT"]))
        if self._runner.cancel_was_late:
            self._offer_results(results, self.tr("Landslides outlined: {slides}; the detection was done before it could be cancelled."))
            return
        self._tell_notes(record)
        how_to_read = (self.tr("How to Read It"), lambda: self.messages.show_help("results"))
        self._said_before_run.append(self.messages.tell(text, level, [how_to_read]))
        active = self._iface.activeLayer()
        if active is None or not active.isEditable():  # in the midst of drawing, another layer would take the tool away
            self._make_active(Path(results["OUTPUT"]))

    def _tell_counted(self, record):
        """Tell how much has no data as the run counted it, where it looked at all of the images that are still chosen."""
        if self._summary is None or self._summary is not self._summary_of_run or record.get("area"):
            return
        scene = record.get("scene", {})
        share = scene.get("nodata_fraction")
        if share is not None:
            counted = {"nodata_fraction": share, "nodata_was_measured": True, "flat_fraction": scene.get("flat_fraction")}
            self.scene_box.show_summary(replace(self._summary, **counted))

    def _tell_notes(self, record):
        """Tell what the run itself found out, as that nearly all of its ground is flat: a green message must not stand alone then."""
        for note in notes_of_run(record, self._summary_of_run or self._summary):
            self._said_before_run.append(self.messages.tell(note, Qgis.MessageLevel.Warning, seconds=0))

    def _offer_results(self, results, text):
        """Results that are not wanted on this map, or no more, do not belong there unasked."""
        add = (self.tr("Add to Map"), lambda: self.run_folders.open(Path(results["OUTPUT"])))
        folder = (self.tr("Open Folder"), lambda: self.messages.show_folder(results["OUTPUT"]))
        told = text.format(slides=grouped(results["LANDSLIDE_COUNT"]))
        self.messages.tell(told, Qgis.MessageLevel.Warning, [add, folder], 0)

    def _on_failed(self, sentence):
        self.run_box.set_running(False)
        self._update_button()  # onnxruntime may have turned out to be broken: then it is offered anew
        self._said_before_run.append(self.messages.error(sentence))

    def _on_cancelled(self):
        self.run_box.set_running(False)
        self._said_before_run.append(
            self.messages.tell(
                self.tr("Cancelled; nothing was written. Press Detect Landslides to start again.")
                if self._summary_of_run is not None
                else self.tr("Cancelled; nothing was written."),
                Qgis.MessageLevel.Info,
            )
        )

    def _on_exported(self, path):
        folder = (self.tr("Open Folder"), lambda: self.messages.show_folder(str(Path(path).parent)))
        self.messages.tell(
            self.tr("Saved to {path}.").format(path=path),
            Qgis.MessageLevel.Success,
            [folder],
        )

    def _update_button(self):
        obstacle = self._obstacle()
        self.run_box.set_ready(obstacle, self._caution(obstacle))

    def _on_understood(self, summary):
        self._summary = summary
        self.detect_box.set_summary(summary)
        self._update_button()

    def _caution(self, obstacle):
        """What step 1 says that must not be missed, where that is scrolled away or below the results."""
        if self.scene_box.was_refused():
            return obstacle
        if self._summary is not None and self._summary.split_was_guessed:
            return self.tr("Without the event day the dates are parted in the middle, which is a guess: give it in step 1.")
        return ""

    def _obstacle(self):
        """What is in the way of a detection, in one sentence; empty if nothing is."""
        if not self.runtime_box.refresh():
            return self.tr("Install onnxruntime first, above.")
        if self.scene_box.is_sorting():
            return self.tr("The layers are being sorted; wait until that is done.")
        if not self.scene_box.has_images():
            return self.tr("Choose radar images first, in step 1.")
        if not self.scene_box.is_ready():
            return self.tr("Correct what step 1 says about the images first.")
        if not self.detect_box.is_ready():
            return self.tr("Choose an area first, in step 2.")
        return ""
