"""What is asked of a mention that the weights leave in doubt, by role. Written by ``make weights``."""

from flows.understand.weights.questions import birth, death, fell, home, joined, laid, lies, martyr, teller

ASKS = {
    "birth": birth.ask,
    "death": death.ask,
    "fell": fell.ask,
    "home": home.ask,
    "joined": joined.ask,
    "laid": laid.ask,
    "lies": lies.ask,
    "martyr": martyr.ask,
    "teller": teller.ask,
}
