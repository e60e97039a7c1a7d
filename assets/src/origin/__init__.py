"""Pictures of the lesson pack ORIGIN: old money, market goods and the places where they were used.

They know the palette and the drawing kit; they must never know the game, its lessons or its file formats.
"""
