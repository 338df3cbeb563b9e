"""`python -m training VERB`."""

import sys

from sar_landslide_plugin.console import open_closed_streams

STOPPED = 128  # a signal's number above it

open_closed_streams()
try:
    from training.cli import main  # takes a while, in which Ctrl+C may come

    status = main()
except KeyboardInterrupt:
    print("Interrupted before anything began.", file=sys.stderr)
    status = 130
if status > STOPPED:
    # What was broken off may hold locks that the threads of TensorBoard's log wait for: Python would wait for them without end.
    import multiprocessing
    import os

    for child in multiprocessing.active_children():
        child.terminate()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)
sys.exit(status)
