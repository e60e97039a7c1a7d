"""The running program: the window's loop, the scenes, and the few places that touch disk, clock and screen together."""
