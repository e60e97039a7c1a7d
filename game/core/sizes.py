"""How large the logical canvas is, in units. Apart from the nodes, because the first window needs it before anything else."""

WIDTH = 1280
"""Logical width of every canvas, u."""
HEIGHT = 720
"""Logical height of the 16:9 canvas, u. The 4:3 canvas is 960 high."""
