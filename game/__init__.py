"""小小金融家 (Little Financier): the game. main.py starts it; docs/architecture.md tells how it is laid out."""
