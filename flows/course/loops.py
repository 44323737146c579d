"""Another machine that answers every word of ours with the same words, for ever: there the bot falls silent.

What comes is kept as before, and the team hears of it once. Where something else is said, or nothing for a while, the
bot answers again. Words that lead on to another question ("bỏ qua" again and again) are no loop.
"""

from __future__ import annotations

import hashlib
from datetime import timedelta

from flows import events
from flows.effects import NoteTicket, TellOfLoop
from flows.model import Conversation, Same
from flows.talk import Talk
from flows.understand.page import fold

LIMIT = 20
WITHIN = timedelta(minutes=5)


def goes_on(talk: Talk, before: Conversation) -> bool:
    """Whether this message is one more of a loop; counts it. ``before``: the conversation before it was taken."""
    what = talk.event.what
    if isinstance(what, events.SILENT):
        return False
    if not isinstance(what, events.Text):
        talk.change(same=None)
        return False
    at, words = talk.event.at, _digest(what.text)
    same = talk.conversation.same
    if same is None or same.words != words or not _is_near(same, talk):
        same = Same(words, at, at, 0)
    led_on = before.open != talk.conversation.open
    same = Same(words, same.since, at, same.count + (not led_on))
    talk.change(same=same)
    if same.count == LIMIT + 1 and not led_on:
        talk.do(TellOfLoop())
        for code in talk.conversation.tickets[-1:]:
            talk.do(NoteTicket(code, "loop"))
    return same.count > LIMIT


def _is_near(same: Same, talk: Talk) -> bool:
    """Before the limit all of them must lie within the time; beyond it, a pause as long ends it."""
    since = same.last if same.count > LIMIT else same.since
    return timedelta(0) <= talk.event.at - since <= WITHIN


def _digest(text: str) -> str:
    """The words cannot be read from it: they may be those of somebody who agreed to nothing."""
    return hashlib.blake2b(fold.fold(text).encode(), digest_size=8).hexdigest()
