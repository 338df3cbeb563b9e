"""From cubes and real image stacks to labelled chips."""
