"""The pure vocabulary every other room speaks. Standard library only; no file, no clock, no window."""
