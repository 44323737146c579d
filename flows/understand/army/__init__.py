"""Military units, ranks and positions as veterans write them, in four languages."""
