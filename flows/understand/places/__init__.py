"""Names of places, looked up in the tables of units in force and of those before."""
