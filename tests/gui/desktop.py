"""A QGIS desktop of its own on a screen of its own, clicked with a real mouse pointer."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import time
from pathlib import Path

HERE = Path(__file__).parent
PATIENCE_S = 60  # what is waited for comes at once, but not where others use the machine as well
SETTINGS = """[qgis]
showTips=false
checkVersion=false
newsFeed\\enabled=false
firstRunVersionFlag=999999
[PythonPlugins]
processing=true
"""


class Desktop:
    """Starts Xvfb and QGIS with a fresh profile; ``ask`` runs a function of the driver inside it."""

    def __init__(self, folder: Path, screenshots: Path, scale: int = 1, driver: str = "drive.py"):
        self.folder = folder
        self.scale = scale
        self.driver = HERE / driver
        self.profile = folder / "profiles" / "profiles" / "default"
        self.screenshots = screenshots
        self._stack = contextlib.ExitStack()
        self._number = 0
        self._environment = dict(os.environ)
        self.qgis = None

    def prepare_profile(self, install) -> None:
        """Write settings and let ``install(profile)`` put the plugin in."""
        settings = self.profile / "QGIS" / "QGIS3.ini"
        settings.parent.mkdir(parents=True)
        settings.write_text(SETTINGS, encoding="utf-8")
        install(self.profile)
        self.screenshots.mkdir(parents=True, exist_ok=True)

    def __enter__(self):
        reading, writing = os.pipe()
        screen = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-nolisten", "tcp",
             "-screen", "0", f"{1600 * self.scale}x{1000 * self.scale}x24"],
            pass_fds=[writing],
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(writing)
        self._stack.callback(self._stop, screen)
        with os.fdopen(reading) as file:
            display = file.readline().strip()
        runtime_folder = self.folder / "xdg"
        runtime_folder.mkdir(mode=0o700)
        self._environment.update(
            DISPLAY=f":{display}",
            QT_FONT_DPI="96",  # some virtual screens say 100, and then a pixel of QGIS is not one of the mouse
            QT_QPA_PLATFORM="xcb",
            LC_ALL="C.UTF-8",
            XDG_RUNTIME_DIR=str(runtime_folder),
            HOME=str(self.folder),
            SAR_LANDSLIDE_TEST_FOLDER=str(self.folder),
            QT_SCALE_FACTOR=str(self.scale),
            SAR_LANDSLIDE_TEST_DRIVERS=str(HERE),
        )
        # The desktop must find onnxruntime through the profile, as a user's does.
        for name in ("SAR_LANDSLIDE_RUNTIME", "PYTHONPATH", "VIRTUAL_ENV"):
            self._environment.pop(name, None)
        log = self._stack.enter_context(open(self.folder / "qgis.log", "w"))
        self.qgis = subprocess.Popen(
            ["qgis", "--nologo", "--noversioncheck", "--profiles-path", str(self.folder / "profiles"),
             "--code", str(self.driver)],
            env=self._environment, stdout=log, stderr=subprocess.STDOUT,
        )  # fmt: skip
        self._stack.callback(self._stop, self.qgis)
        return self

    def __exit__(self, *_error):
        self._stack.close()

    @staticmethod
    def _stop(process):
        if process.poll() is None:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def ask(self, name, *arguments, timeout_s=PATIENCE_S):
        """Call a function of drive.py in the desktop."""
        self._number += 1
        partial = self.folder / "question.partial"
        partial.write_text(json.dumps({"number": self._number, "name": name, "arguments": arguments}))
        partial.rename(self.folder / "question.json")
        reply = self.folder / f"answer_{self._number}.json"
        self.wait(reply.exists, timeout_s, f"no answer to {name}")
        content = json.loads(reply.read_text())
        assert "error" not in content, content.get("error")
        return content["value"]

    def wait(self, condition, timeout_s=PATIENCE_S, what="waited in vain"):
        """Wait until ``condition()`` is true and return what it gave."""
        deadline = time.monotonic() + timeout_s
        while time.monotonic() < deadline:
            value = condition()
            if value:
                return value
            assert self.qgis.poll() is None, f"QGIS ended: {self.log()}"
            time.sleep(0.05)
        self.photograph("failure")
        raise AssertionError(f"{what}; {self.log()}")

    def log(self):
        """Last lines that QGIS printed."""
        return (self.folder / "qgis.log").read_text(errors="replace")[-3000:]

    def click(self, point):
        """Left click with the real pointer."""
        self._xdotool("mousemove", str(point[0]), str(point[1]))
        time.sleep(0.15)
        self._xdotool("click", "1")
        time.sleep(0.25)
        self._let_it_see()

    def type(self, text):
        """Type with the real keyboard."""
        self._xdotool("type", "--delay", "15", text)
        self._let_it_see()

    def press(self, *keys):
        """Press keys such as ``Return`` or ``ctrl+a``."""
        for key in keys:
            self._xdotool("key", key)
            time.sleep(0.1)
            self._let_it_see()

    def _let_it_see(self):
        """Wait until the desktop has gone round its event loop twice: a busy machine may not have shown it the key yet."""
        for _ in range(2):
            self.ask("pulse")

    def save_in_dialog(self, path, photograph=None):
        """Type a path into the file dialog that is about to open, and wait for the file."""
        self.click(self.wait(lambda: self.ask("where_file_name"), what="no file dialog"))
        self.press("ctrl+a")
        self.type(str(path))
        assert self.ask("file_name") == str(path)
        if photograph:
            self.photograph(photograph)
        self.press("Return")
        if self.ask("where_file_name"):  # the list of completions took the first one
            self.press("Return")
        self.wait(path.exists, what=f"{path.name} was not written")

    def _xdotool(self, *arguments):
        subprocess.run(["xdotool", *arguments], env=self._environment, check=True)

    def photograph(self, name):
        """Picture of the whole screen."""
        path = self.screenshots / f"{name}.png"
        subprocess.run(["import", "-window", "root", str(path)], env=self._environment, check=False)
        return path
