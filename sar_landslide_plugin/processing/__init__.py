"""Processing provider and algorithms: the only way in which the user interface starts work."""
