"""``python -m sar_landslide_plugin``: the engine without QGIS."""

import sys

from .console import heed_stop_signals, open_closed_streams

if __name__ == "__main__":
    open_closed_streams()
    was_stopped = heed_stop_signals()
    from .cli import main  # takes a while, in which a stop must be heeded, too

    sys.exit(main(is_cancelled=was_stopped))
