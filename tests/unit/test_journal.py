"""The journal gives back what was written to the bit, and knows what it cannot trust."""

import numpy as np
import pytest

from sar_landslide_plugin.core import journal as journal_module
from sar_landslide_plugin.core.errors import InputError
from sar_landslide_plugin.core.gdal_calls import close
from sar_landslide_plugin.core.grid import Window
from sar_landslide_plugin.core.journal import DamagedJournal, Journal
from sar_landslide_plugin.core.two_stages import PatchResult


def random_result(seed: int, core: Window, has_pixels: bool) -> PatchResult:
    random_numbers = np.random.default_rng(seed)
    chips = -(-core.height // 128), -(-core.width // 128)
    segmented = random_numbers.random(chips) < 0.5
    probability = None
    if has_pixels:
        probability = random_numbers.random((core.height, core.width), np.float32)
        probability[~segmented.repeat(128, 0).repeat(128, 1)[: core.height, : core.width]] = 0
        probability[random_numbers.random(probability.shape) < 0.2] = np.nan
    chip_probability = np.where(random_numbers.random(chips) < 0.3, np.nan, random_numbers.random(chips))
    observed_px, flat_px = random_numbers.integers(0, 8192, (2, *chips))
    return PatchResult(core, observed_px, flat_px, chip_probability, segmented, probability)


def test_a_journal_gives_back_what_was_written_to_the_bit(tmp_path):
    results = [
        random_result(seed, core, has_pixels)
        for seed, (core, has_pixels) in enumerate(
            [(Window(0, 0, 256, 256), True), (Window(256, 0, 131, 200), True), (Window(0, 256, 17, 1), False)]
        )
    ]
    with Journal.create(tmp_path / "journal", {"the option": None}, (384, 8704)) as journal:
        for result in results:
            journal.add(result)
    with Journal.reopen(tmp_path / "journal", {"the option": None}) as journal:
        assert (journal.way, journal.count) == ((384, 8704), 3)
        found = list(journal.results())
        journal.add(results[0])
    for result, expected in zip(found, results):
        assert result.core == expected.core
        for name in ("observed_px", "chip_probability", "segmented", "probability"):
            one, other = getattr(result, name), getattr(expected, name)
            assert (one is None) == (other is None)
            if other is not None:
                assert one.dtype == other.dtype and one.tobytes() == other.tobytes()
    with Journal.reopen(tmp_path / "journal", {"the option": None}) as journal:
        assert journal.count == 4


def test_a_journal_whose_first_record_is_gone_cannot_be_trusted(tmp_path):
    (tmp_path / "journal").write_bytes(b"")
    with pytest.raises(DamagedJournal):
        Journal.reopen(tmp_path / "journal", {})


def written(path, count=3):
    with Journal.create(path, {"the option": 1, "the model": "a"}, (256, 8704)) as journal:
        for seed in range(count):
            journal.add(random_result(seed, Window(0, 256 * seed, 256, 256), True))
    return path.read_bytes()


@pytest.mark.parametrize("rest", [b"", b"\0" * (2**20 + 9)], ids=["cut off", "zeros"])
def test_what_a_power_cut_leaves_of_the_last_record_is_dropped(tmp_path, rest):
    whole = written(tmp_path / "journal")
    (tmp_path / "journal").write_bytes(whole[:-50] + rest)
    with Journal.reopen(tmp_path / "journal", {"the option": 1, "the model": "a"}) as journal:
        assert journal.count == len(list(journal.results())) == 2


def test_only_zeros_after_whole_records_are_no_damage(tmp_path):
    (tmp_path / "journal").write_bytes(written(tmp_path / "journal") + b"\0" * 100)
    with Journal.reopen(tmp_path / "journal", {"the option": 1, "the model": "a"}) as journal:
        assert journal.count == 3


def test_a_changed_record_and_a_foreign_mark_are_damage(tmp_path):
    whole = written(tmp_path / "journal")
    for content in (whole[:300] + b"\xff\xfe" + whole[302:], b"x" + whole[1:], whole + b"y" * 40):
        (tmp_path / "journal").write_bytes(content)
        with pytest.raises(DamagedJournal):
            Journal.reopen(tmp_path / "journal", {"the option": 1, "the model": "a"})


def test_what_is_not_as_it_was_is_named_with_its_values(tmp_path):
    written(tmp_path / "journal")
    with pytest.raises(InputError, match=r"the option is not what it was \(2, it was 1\)"):
        Journal.reopen(tmp_path / "journal", {"the option": 2, "the model": "a"})
    with pytest.raises(InputError, match=r"the model is not what it was \(it has changed\)"):
        Journal.reopen(tmp_path / "journal", {"the option": 1, "the model": "b" * 64})
    with pytest.raises(InputError, match=r"the option is not what it was"):  # because of which the model is another one
        Journal.reopen(tmp_path / "journal", {"a file": "e" * 64, "the option": 2, "the model": "b" * 64})


def test_records_are_brought_to_the_disk_every_few_seconds(tmp_path, monkeypatch):
    synced = []
    monkeypatch.setattr(journal_module.os, "fsync", synced.append)
    written(tmp_path / "journal")
    assert len(synced) == 1
    monkeypatch.setattr(journal_module, "SYNC_EVERY_S", 0.0)
    written(tmp_path / "journal")
    assert len(synced) == 1 + 4


def test_a_dataset_may_be_closed_twice():
    from osgeo import gdal

    dataset = gdal.GetDriverByName("MEM").Create("", 2, 2)
    close(dataset)
    close(dataset)
