"""Days, months and years as people tell them, solar and lunar, and the stretches of the wars that they name instead."""
