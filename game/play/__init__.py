"""Playing as functions: sessions, attempts, scores, purse, robot. Never opens a file, never paints."""
