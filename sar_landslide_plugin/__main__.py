"""``python -m sar_landslide_plugin``: the engine without QGIS."""

import sys

from .cli import main

if __name__ == "__main__":
    sys.exit(main())
