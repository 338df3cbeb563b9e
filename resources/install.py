"""Link the plugin into a QGIS profile, so that the desktop runs it from this repository.

    python resources/install.py [--profile FOLDER] [--no-enable] [--remove]

The package, metadata.txt, LICENSE, models and resources are linked, not copied: changes show after a reload.
If the Python that runs this script has onnxruntime, that is linked into the plugin's runtime folder of the
profile as well, so that the desktop finds it without installing anything. ``--remove`` takes out these links and switches
the plugin off; the onnxruntime that the plugin installed itself and its settings stay.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import stat
import sys
from pathlib import Path

REPOSITORY = Path(__file__).absolute().parent.parent
PACKAGE = "sar_landslide_plugin"
LINKED = "linked"  # beside the versions that the plugin installs itself
BESIDE_PACKAGE = ("metadata.txt", "LICENSE", "models", "resources")
sys.path.insert(0, str(REPOSITORY))

from sar_landslide_plugin import runtime  # noqa: E402 (the repository is not installed)
from sar_landslide_plugin.core import onnx_library  # noqa: E402


def default_profile() -> Path:
    """The folder of QGIS's default profile on this system."""
    if sys.platform == "win32":
        root = Path(os.environ["APPDATA"])
    elif sys.platform == "darwin":
        root = Path.home() / "Library" / "Application Support"
    else:
        root = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return root / "QGIS" / "QGIS3" / "profiles" / "default"


def plugin_folder(profile: Path) -> Path:
    """Where QGIS looks for this plugin."""
    return profile / "python" / "plugins" / PACKAGE


def link(source: Path, destination: Path) -> None:
    """Link a file or folder, replacing an earlier link."""
    if destination.is_symlink():
        destination.unlink()
    destination.symlink_to(source, target_is_directory=source.is_dir())


def install(profile: Path) -> Path:
    """Link the plugin and onnxruntime into ``profile``; return the plugin's folder there."""
    remove(profile)
    folder = plugin_folder(profile)
    folder.mkdir(parents=True)
    for source in sorted((REPOSITORY / PACKAGE).iterdir()):
        if source.name != "__pycache__":
            link(source, folder / source.name)
    for name in BESIDE_PACKAGE:
        if (REPOSITORY / name).exists():
            link(REPOSITORY / name, folder / name)
    link_runtime(profile)
    return folder


def link_runtime(profile: Path) -> Path | None:
    """Link the onnxruntime of this Python into ``profile``; None if there is none to link."""
    copy = onnx_library.usable()
    if copy is None:
        return None
    source = copy.folder / runtime.PACKAGE / "__init__.py"
    folder = runtime.runtime_folder(profile) / LINKED
    folder.mkdir(parents=True, exist_ok=True)
    link(source.parent, folder / runtime.PACKAGE)
    files = {f"{runtime.PACKAGE}/{source.name}": source.stat().st_size}
    marker = {"version": copy.version, "files": files}
    (folder / runtime.MARKER).write_text(json.dumps(marker), encoding="utf-8")
    return folder


def remove(profile: Path) -> None:
    """Take the plugin's own folder out of ``profile``."""
    folder = plugin_folder(profile)
    if folder.is_symlink():
        folder.unlink()
    elif folder.exists():
        shutil.rmtree(folder)  # removes links, not what they point to


def unlink_runtimes(profile: Path) -> None:
    """Take out what ``link_runtime`` linked, for whichever Python."""
    for folder in (profile / "python" / "sar_landslide").glob(f"*/{LINKED}"):
        shutil.rmtree(folder)


def enable(profile: Path, is_on: bool = True) -> None:
    """Switch the plugin on or off in the settings of ``profile``; all else in them stays as it is, to the byte.

    They are QGIS's own file, which may hold passwords: its rights stay, too, and a link still leads to where it led.
    """
    path = Path(os.path.realpath(profile / "QGIS" / "QGIS3.ini"))
    before = path.read_bytes() if path.exists() else b""
    after = switched(before, is_on)
    if after == before:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(path.name + ".partial")
    try:
        partial.unlink(missing_ok=True)  # of a run that broke off
        partial.touch(mode=0o600, exist_ok=False)
        partial.write_bytes(after)
        partial.chmod(stat.S_IMODE(path.stat().st_mode) if path.exists() else 0o644)
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)


def switched(content: bytes, is_on: bool) -> bytes:
    """An ini file of QGIS in which the plugin is on or off; lines that nobody knows stay where they are."""
    lines = content.splitlines(keepends=True)
    end = b"\r\n" if lines and lines[0].endswith(b"\r\n") else b"\n"
    if lines and not lines[-1].endswith(b"\n"):
        lines[-1] += end
    section, place, kept = b"", None, []
    for line in lines:
        if line.startswith(b"["):
            section = line.strip()
        is_ours = section == b"[PythonPlugins]" and line.split(b"=")[0].strip() == PACKAGE.encode()
        if not is_ours:
            kept.append(line)
        if section == b"[PythonPlugins]" and place is None:
            place = len(kept)  # behind its heading
    added = [PACKAGE.encode() + b"=true" + end] if is_on else []
    if place is None:
        place, added = len(kept), [b"[PythonPlugins]" + end, *added] if is_on else []
    return b"".join([*kept[:place], *added, *kept[place:]])


def main(arguments: list[str] | None = None) -> int:
    """Command line; returns the exit code."""
    parser = argparse.ArgumentParser(description="Link the plugin into a QGIS profile.")
    parser.add_argument(
        "--profile", type=Path, default=default_profile(), help="profile folder (%(default)s)"
    )
    parser.add_argument(
        "--no-enable", action="store_true", help="link only; switch it on in QGIS's plugin manager"
    )
    parser.add_argument("--remove", action="store_true", help="take the plugin out again")
    options = parser.parse_args(arguments)
    try:
        if options.remove:
            remove(options.profile)
            unlink_runtimes(options.profile)
            enable(options.profile, is_on=False)
            print(f"Removed from {options.profile}")
            return 0
        print(f"Linked into {install(options.profile)}")
        if not options.no_enable:
            enable(options.profile)
        print("Start QGIS (or restart it) and look in the Raster menu for SAR Landslide.")
    except OSError as error:
        print(f"The profile {options.profile} cannot be changed: {error.strerror}.", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
