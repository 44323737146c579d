"""Photos and papers, best as files, so that the position in them survives. They are welcome at every other step too."""

from __future__ import annotations

from flows.script.question import Question

PHOTOS = "media-photos"

QUESTIONS = (Question(PHOTOS, many=True, wants="photo", no_means_skip=True),)
