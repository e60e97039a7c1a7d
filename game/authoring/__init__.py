"""What an author runs: check, preview, new, explain. Never records a pupil."""
