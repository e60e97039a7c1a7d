"""The pupil's own small yard and the twelve pieces one may buy for it."""
