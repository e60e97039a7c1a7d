"""Pictures of the lesson pack *illegal-fin*: a bubble over a pond, things lent, a tree of people."""
