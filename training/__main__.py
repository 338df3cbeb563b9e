"""`python -m training VERB`."""

import multiprocessing
import os
import sys

from training.cli import main

STOPPED = 128  # a signal's number above it

status = main()
if status > STOPPED:
    # What was broken off may hold locks that the threads of TensorBoard's log wait for: Python would wait for them without end.
    for child in multiprocessing.active_children():
        child.terminate()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)
sys.exit(status)
