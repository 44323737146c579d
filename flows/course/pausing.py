"""*Để lúc khác*: nobody is rushed. All is kept, nothing is asked, and the next word goes on from there."""

from __future__ import annotations

from flows.talk import Talk, word_choice


def pause(talk: Talk) -> None:
    """Nothing is asked any more today, and no reminder comes for as long as the rules say."""
    talk.change(paused=True)
    has_draft = talk.conversation.tip is not None
    talk.say("care-paused" if has_draft else "care-paused_rest", words=[word_choice("human")])
