"""What evening out wetness does to slides: python -m tests.benchmarks.wet_dates [REAL_DATA] (in the training environment)

With dates as they come, and with a date in each scene that is among the brightest of its place, as after rain. What counts is the
difference between evening out and leaving the images as they are.
"""

from tests.benchmarks.known_places import print_tables
from training.data.drawing import Drawing

if __name__ == "__main__":
    wet = Drawing(varied=False, wet_share=1.0, reversed_share=0.5)
    print_tables(__doc__ or "", {"Dates as they come": {}, "A wet date in each scene": {"drawing": wet}})
