"""YAML text into frozen lessons, and everything an author is told on the way. Knows no step type by name and no pygame."""
