"""What VV or VH alone are worth: python -m tests.benchmarks.one_polarisation [REAL_DATA] (in the training environment)"""

from tests.benchmarks.known_places import print_tables

if __name__ == "__main__":
    print_tables(__doc__ or "", {"VV and VH": {}, "VV alone": {"hidden": 1}, "VH alone": {"hidden": 0}})
