"""Step types, one file each. A step owns its interaction only; retries, hints and scores are written once in play."""
