"""Marks that people give to chips after looking: kept in chips.gpkg, all of a change or nothing of it."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from pathlib import Path

from osgeo import gdal, ogr

from .errors import InputError, OutputError, SarLandslideError, unreadable_run
from .gdal_calls import GdalFailure, checked
from .words import say

MARKS = ("confirmed", "rejected", "unsure")
REVIEW_COLUMNS = ("review", "review_note", "reviewed_at")
LONGEST_NOTE = 1000  # letters
_FEW = 50  # chips
KEPT_MARKS = "chips-marked"  # tables of marked chips that another run would have replaced, .gpkg
_PARTS = ("-wal", "")  # what another program has written and not yet moved into the table belongs to it
_SQLITE_HEADER = b"SQLite format 3\0"
_BUSY_MS = "2000"  # how long to wait for another program that is writing


@dataclass(frozen=True)
class Review:
    """What a person found out about a chip.

    Attributes:
        mark: one of ``MARKS``, or "" where the chip is not marked.
        note: free text.
        time: when that was last changed: ISO 8601, UTC; filled in by ``save_reviews``.
    """

    mark: str = ""
    note: str = ""
    time: str = ""

    def columns(self) -> dict[str, str]:
        """Values by ``REVIEW_COLUMNS``."""
        return dict(zip(REVIEW_COLUMNS, (self.mark, self.note, self.time)))


def read_reviews(folder: Path) -> dict[str, Review]:
    """Reviews by chip_id of the chips that have one; what is none of ``MARKS`` counts as no mark.

    Raises:
        InputError: chips.gpkg of the run cannot be read.
        OutputError: another program has locked it.
    """
    path = Path(folder) / "chips.gpkg"
    try:
        with _waiting_for_others(path):
            return _read(path)
    except GdalFailure as error:
        raise unreadable_run(path, error) from error


def _read(path: Path) -> dict[str, Review]:
    dataset = open_table(path, gdal.OF_READONLY)
    layer = _chips_layer(dataset)
    present = [layer.GetLayerDefn().GetFieldIndex(name) for name in REVIEW_COLUMNS]
    if min(present) < 0:
        return {}
    checked(layer.SetAttributeFilter, "review <> '' OR review_note <> ''")
    found = {}
    while (feature := checked(layer.GetNextFeature)) is not None:
        review = Review(*(feature.GetField(i) or "" for i in present))
        found[feature.GetField("chip_id")] = review if review.mark in MARKS else replace(review, mark="")
    return found


def rejected_chips(folder: Path) -> list[str]:
    """chip_id of the chips that people rejected after looking; raises as `read_reviews`."""
    return [chip_id for chip_id, review in read_reviews(folder).items() if review.mark == "rejected"]


@contextlib.contextmanager
def _waiting_for_others(path: Path) -> Iterator[None]:
    """Wait a little for another program that has locked the table; OutputError where it goes on longer."""
    busy = gdal.GetThreadLocalConfigOption("SQLITE_BUSY_TIMEOUT")
    gdal.SetThreadLocalConfigOption("SQLITE_BUSY_TIMEOUT", _BUSY_MS)
    try:
        yield
    except GdalFailure as error:
        if "locked" not in str(error) and "busy" not in str(error):
            raise
        raise OutputError(
            say("{path} is locked by another program: close it there, or wait until it has written, and try again.", path=path)
        ) from error
    finally:
        gdal.SetThreadLocalConfigOption("SQLITE_BUSY_TIMEOUT", busy)


def save_reviews(folder: Path, reviews: Mapping[str, Review]) -> dict[str, Review]:
    """Write the reviews of these chips, replacing what was said of them before, in one transaction.

    A run that has no columns for reviews yet gets them. ``Review()`` takes a mark and its note back.

    Args:
        reviews: by chip_id.

    Returns:
        The reviews as saved, with their time.

    Raises:
        InputError: a mark or a chip is not known, or a note is too long.
        OutputError: chips.gpkg cannot be written; nothing has changed.
    """
    path = Path(folder) / "chips.gpkg"
    now = datetime.now(timezone.utc).isoformat(timespec="seconds")
    saved = {}
    for chip_id, review in reviews.items():
        if review.mark and review.mark not in MARKS:
            raise InputError(
                say("'{mark}' is no mark: choose {marks}.", mark=review.mark, marks=", ".join(MARKS))
            )
        if len(review.note) > LONGEST_NOTE:
            raise InputError(
                say(
                    "The note has {count:,} letters: shorten it to at most {most:,}.",
                    count=len(review.note),
                    most=LONGEST_NOTE,
                )
            )
        saved[chip_id] = Review(review.mark, review.note, now if review.mark or review.note else "")
    try:
        with _waiting_for_others(path):
            _write(path, saved)
    except GdalFailure as error:
        raise OutputError(
            say(
                "The marks cannot be saved in {path} ({reason}): copy the folder of the run to a place where you may "
                "write, and open it there.",
                path=path,
                reason=error,
            )
        ) from error
    return saved


def change_reviews(folder: Path, marks: Mapping[str, str], notes: Mapping[str, str]) -> dict[str, Review]:
    """Save marks and notes by chip_id; where only one of them is given, the other stays as it is in the file, into which others write, too.

    Returns and raises as `save_reviews`.
    """
    there = read_reviews(folder)
    reviews = {}
    for chip_id in {**marks, **notes}:
        review = there.get(chip_id, Review())
        reviews[chip_id] = replace(review, mark=marks.get(chip_id, review.mark), note=notes.get(chip_id, review.note))
    return save_reviews(folder, reviews)


def keep_marked_chips(folder: Path) -> Path | None:
    """Copy the table of a run whose results are about to be replaced to ``chips-marked.gpkg`` (or -2, -3 ...) beside it.

    That is done where chips are marked, and where that cannot be found out, as while another program has locked the table.

    Returns:
        The copy, None where there is nothing to keep.

    Raises:
        OSError: the copy cannot be made.
    """
    table = Path(folder) / "chips.gpkg"
    if not _is_database(table):
        return None
    try:
        if not read_reviews(folder):
            return None
    except SarLandslideError:
        pass  # better a copy too many
    number, copy = 1, table.with_name(f"{KEPT_MARKS}.gpkg")
    while copy.exists():
        number += 1
        copy = table.with_name(f"{KEPT_MARKS}-{number}.gpkg")
    try:
        for suffix in _PARTS:
            source = table.with_name(table.name + suffix)
            if source.exists():
                shutil.copy2(source, copy.with_name(copy.name + suffix))
    except OSError:
        remove_kept(copy)
        raise
    return copy


def remove_kept(copy: Path) -> None:
    """Take back a copy that ``keep_marked_chips`` made, because the results were not replaced after all."""
    for suffix in _PARTS:
        with contextlib.suppress(OSError):
            copy.with_name(copy.name + suffix).unlink()


def _is_database(path: Path) -> bool:
    try:
        with open(path, "rb") as file:
            return file.read(len(_SQLITE_HEADER)) == _SQLITE_HEADER
    except FileNotFoundError:
        return False


def open_table(path: Path, mode: int) -> gdal.Dataset:
    """Open a GeoPackage of a run for reading or updating (GDAL's flag); GdalFailure where that fails."""
    dataset = checked(gdal.OpenEx, str(path), gdal.OF_VECTOR | mode, allowed_drivers=["GPKG"])  # others may refer to other files
    if dataset is None:
        raise GdalFailure(
            say("it is not there, or only for reading" if mode == gdal.OF_UPDATE else "it is not there")
        )
    return dataset


def _chips_layer(dataset: gdal.Dataset) -> ogr.Layer:
    layer = checked(dataset.GetLayerByName, "chips")
    if layer is None:
        raise GdalFailure(say("it has no layer named chips"))
    return layer


def _write(path: Path, reviews: Mapping[str, Review]) -> None:
    dataset = open_table(path, gdal.OF_UPDATE)
    layer = _chips_layer(dataset)
    checked(dataset.StartTransaction)
    try:
        definition = layer.GetLayerDefn()
        for name in REVIEW_COLUMNS:
            if definition.GetFieldIndex(name) < 0:
                checked(layer.CreateField, ogr.FieldDefn(name, ogr.OFTString))
        places = _places(layer, reviews)
        for chip_id, review in reviews.items():
            if chip_id not in places:
                raise InputError(say("The run has no chip {chip}: open its table again.", chip=chip_id))
            feature = checked(layer.GetFeature, places[chip_id])
            for name, value in review.columns().items():
                if value:
                    feature.SetField(name, value)
                else:
                    feature.SetFieldNull(name)
            checked(layer.SetFeature, feature)
        checked(dataset.CommitTransaction)
    except BaseException:
        dataset.RollbackTransaction()
        raise
    finally:
        feature = layer = definition = None  # what refers to a dataset must go before it
        dataset = None


def chip_filter(chip_ids: Collection[str]) -> str:
    """The attribute filter of chips.gpkg that these chips pass, and no others."""
    names = ", ".join("'" + chip_id.replace("'", "''") + "'" for chip_id in chip_ids)
    return f"chip_id IN ({names})" if names else "1 = 0"


def _places(layer: ogr.Layer, wanted: Collection[str]) -> dict[str, int]:
    """Feature numbers of chips: few are searched for by GDAL, for many all are read once."""
    if len(wanted) <= _FEW:
        checked(layer.SetAttributeFilter, chip_filter(wanted))
    found = {feature.GetField("chip_id"): feature.GetFID() for feature in layer}
    checked(layer.SetAttributeFilter, None)
    return found
