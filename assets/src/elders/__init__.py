"""Pictures of the lesson pack *elders*: eggs and a wonder bottle, a new phone, tea for two."""
