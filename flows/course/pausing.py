"""*Để lúc khác*: nobody is rushed. All is kept, nothing is asked, and the next word goes on from there.

*Tạm dừng báo tin*: the person hears no news of their tickets until they want to again; answers of the team still come.
"""

from __future__ import annotations

from flows import asking
from flows.talk import Talk, word_choice


def pause(talk: Talk) -> None:
    """Nothing is asked any more today, and no reminder comes for as long as the rules say."""
    talk.change(paused=True)
    has_draft = talk.conversation.tip is not None
    talk.say("care-paused" if has_draft else "care-paused_rest", words=[word_choice("human")])


def mute(talk: Talk) -> None:
    """No news of tickets is told any more."""
    talk.change(muted=True)
    talk.say("life-muted", words=[word_choice("unmute"), word_choice("status")])
    asking.repeat(talk)


def unmute(talk: Talk) -> None:
    """News of tickets is told again, from the next one on."""
    talk.change(muted=False)
    talk.say("life-unmuted", words=[word_choice("status")])
    asking.repeat(talk)
