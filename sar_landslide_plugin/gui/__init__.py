"""The dock and its parts: widgets that fill in and start a Processing algorithm, and show what came back."""
