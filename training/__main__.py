"""`python -m training VERB`."""

import sys

from training.cli import main

sys.exit(main())
