"""Pictures of the lesson pack *scam-family*: coin on a hook, two columns, a call-back key, faces that dissolve."""
