"""What pupils did: append-only events on disk. Knows no lesson, no picture and no pygame."""
