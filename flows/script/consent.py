"""The first question: may what is told be kept, used in the search, passed to the campaign's agencies?

What was said before the answer waits for it; a no erases it (Law 91/2025, art. 9: silence is not consent).
"""

from __future__ import annotations

from flows.script.question import Question, only_choices

AGREE = "consent-agree"

QUESTIONS = (Question(AGREE, read=only_choices, choices=("yes", "no"), optional=False, read_back=False, consent="tip"),)
