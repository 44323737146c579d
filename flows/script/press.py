"""May the press use it? One question before the reading back, skippable, no by default."""

from __future__ import annotations

from flows.script.question import Question, only_choices

USE = "press-use"

QUESTIONS = (Question(USE, read=only_choices, choices=("yes", "no"), consent="press"),)
