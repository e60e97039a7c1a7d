"""Nodes into pixels: wrapping and layout are pure; only paint, art and sound know pygame."""
