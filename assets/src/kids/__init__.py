"""Pictures of the lesson pack *scam-kids*: a bell, a box of secrets, capes from a game, cards out of parcels, phones."""
