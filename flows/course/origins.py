"""Where a person came from: the code of a poster, typed where a link can carry nothing (``flows.source_codes``).

The turn has looked up which code of the words is one (``Event.source``). Words that are nothing but a code open the
talk, as a link does; among other words it only says where they are from, once, and they are taken like any words.
"""

from __future__ import annotations

from flows import asking, source_codes
from flows.course import welcome
from flows.talk import Talk


def is_code(talk: Talk, text: str) -> bool:
    """Whether the words were a code and nothing else, and are answered."""
    source = talk.event.source
    if not source:
        return False
    if not source_codes.is_alone(text):
        note(talk)
        return False
    talk.change(doubt=None)
    tip = talk.conversation.tip
    if tip is None:
        welcome.start(talk, source)
        return True
    _came_from(talk, source)
    talk.say("welcome-source")
    asking.repeat(talk)
    return True


def note(talk: Talk) -> None:
    """The first source that the words of somebody new name is where they came from."""
    new = not talk.conversation.source and not talk.conversation.tickets
    if talk.event.source and new:
        _came_from(talk, talk.event.source)


def _came_from(talk: Talk, source: str) -> None:
    talk.change(source=source)
    if talk.conversation.tip is not None and not talk.tip.source:
        talk.change_tip(source=source)
