"""News of the campaign (*thông báo*): asked once after the first tip, no by default, ended by one word at any time.

A person who agreed that their tip is looked after has not agreed to hear of anything else: it is a purpose of its own.
"""

from __future__ import annotations

from flows import agreement, asking
from flows.agreement import NEWS
from flows.effects import AgreeToNews, StopNews
from flows.model import Doubt
from flows.talk import Talk, word_choice

DOUBT = "news"


def offer_once(talk: Talk) -> None:
    """Ask, where the person was never asked and wants to be told things at all."""
    state = talk.conversation
    if not (state.news_asked or state.muted or is_agreed(talk)):
        ask(talk)


def ask(talk: Talk) -> None:
    """Ask whether the person wants news of the campaign. Whatever is no yes leaves it at no."""
    if is_agreed(talk):
        talk.say("broadcast-agreed", words=[word_choice("stop_news")])
        return
    talk.change(news_asked=True, doubt=Doubt(DOUBT))
    field = f"doubt-{DOUBT}"
    talk.say(
        f"{field}.ask",
        choices=[talk.choice(field, "yes", "doubt-news-yes"), talk.choice(field, "no", "doubt-news-no")],
    )


def agree(talk: Talk) -> None:
    """The consent stands, with the words that asked for it."""
    given = talk.consent(NEWS)
    kept = agreement.ended(talk.conversation.consents, at=talk.event.at, purpose=NEWS)
    talk.change(consents=(*kept, given), muted=False)
    talk.do(AgreeToNews(given))
    talk.say("broadcast-agreed", words=[word_choice("stop_news")])
    asking.repeat(talk)


def refuse(talk: Talk) -> None:
    """It stays at no; nothing is asked again."""
    talk.say("broadcast-not_agreed")
    asking.repeat(talk)


def stop(talk: Talk) -> None:
    """*Dừng tin*: the consent ends now, and what waits to be sent is not sent."""
    if is_agreed(talk):
        ended = agreement.ended(talk.conversation.consents, at=talk.event.at, purpose=NEWS)
        talk.change(consents=ended)
        talk.do(StopNews())
        talk.say("broadcast-stopped", words=[word_choice("news")])
    else:
        talk.say("broadcast-none", words=[word_choice("mute"), word_choice("news")])
    asking.repeat(talk)


def is_agreed(talk: Talk) -> bool:
    """Whether the consent to news stands."""
    return NEWS in agreement.standing(talk.conversation.consents)
