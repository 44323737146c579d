"""What is asked of a mention that the weights leave in doubt. Written by ``make weights``."""

from flows.understand.weighing import Ask

ASKS: dict[str, Ask] = {}
