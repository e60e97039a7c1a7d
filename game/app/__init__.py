"""The window, the loop and the scenes: everything below is put together here."""
