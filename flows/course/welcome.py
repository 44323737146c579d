"""Greeting, language, beginning a tip, help, and the words for whoever is not understood."""

from __future__ import annotations

from flows import agreement, asking, review
from flows.agreement import NEWS
from flows.effects import NoteTicket
from flows.model import Answer, Consent, Doubt, Source, Tip
from flows.script import consent, dna
from flows.talk import Talk, language_choice, word_choice


def greet(talk: Talk) -> None:
    """The first words, in the language of the person's own setting; for one that we lack, in English if we have it."""
    own = talk.event.language.lower().partition("-")[0]
    known = talk.rules.languages
    language = next((one for one in (own, "en" if own else "") if one in known), known[0])
    talk.change(language=language)
    others = [language_choice(one) for one in talk.rules.languages if one != language]
    talk.say("welcome-hello", words=[*others, word_choice("fraud")], hotline=talk.rules.hotline)


def greet_first(talk: Talk) -> None:
    """Whoever was never greeted is greeted, and the first question is open."""
    if not talk.conversation.language:
        greet(talk)
        begin(talk)
        talk.change(open=consent.AGREE)


def begin(talk: Talk) -> None:
    """Open an empty draft. The first question is asked by whoever called, after what came with it was kept."""
    agreed = tip_consent(talk)
    answers = {}
    if agreed:
        answers[consent.AGREE] = Answer(value="yes", source=Source.BUTTON, at=agreed.given_at)
    if talk.conversation.unwilling:
        answers[dna.WILLING] = Answer(value="no", source=Source.BUTTON, at=talk.event.at)
    talk.change(
        tip=Tip(began_at=talk.event.at, answers=answers, source=talk.conversation.source),
        round=talk.conversation.round + 1,
        open="",
        path=(),
        about="",
        doubt=None,
        misses=0,
        reminded=False,
        # The other purposes are asked anew with each tip; news of the campaign belong to none.
        consents=(*((agreed,) if agreed else ()), *(one for one in talk.conversation.consents if one.purpose == NEWS)),
    )


def tip_consent(talk: Talk) -> Consent | None:
    """The standing consent to the present version of the text, None where it must be asked."""
    for one in talk.conversation.consents:
        if one.purpose == "tip" and one.withdrawn_at is None and one.version == talk.rules.consent_version:
            return one
    return None


def start(talk: Talk, source: str) -> None:
    """``/start``: greet, or go on exactly where the person left."""
    if source:
        talk.change(source=source)
    if talk.conversation.tip is not None:
        talk.say("welcome-back")
        asking.repeat(talk)
    elif talk.conversation.tickets:
        talk.say("welcome-again", words=[word_choice("new"), word_choice("status")])
    else:
        greet(talk)
        begin(talk)
        asking.go_on(talk)


def opened(talk: Talk) -> None:
    """The person came and said nothing yet: greeted once; whoever is known already is left in peace."""
    if not talk.conversation.language:
        start(talk, "")


def new_tip(talk: Talk) -> None:
    """Begin a tip; a draft that is open is not thrown away without asking."""
    if talk.conversation.tip is not None and talk.conversation.tip.said_anything():
        ask_doubt(talk, Doubt("restart"))
        return
    if not talk.conversation.language:
        greet(talk)
    talk.change(cared=())
    begin(talk)
    asking.go_on(talk)


def ask_language(talk: Talk) -> None:
    """Offer the languages."""
    talk.change(doubt=Doubt("language"))
    talk.say("welcome-language", choices=[language_choice(one) for one in talk.rules.languages])


def set_language(talk: Talk, language: str) -> None:
    """Speak this language from now on, and ask the open question in it."""
    if language not in talk.rules.languages:
        return
    talk.change(language=language, doubt=None)
    talk.say("welcome-language_set")
    asking.repeat(talk)


def help_out(talk: Talk) -> None:
    """What one can do here, then the open question again."""
    talk.say(
        "help-text",
        hotline=talk.rules.hotline,
        words=[word_choice(one) for one in ("human", "new", "status", "pause", "fraud", "rumour")],
    )
    asking.repeat(talk)


def call_operator(talk: Talk) -> None:
    """Tell the team that this person wants to talk to one of them, and ask what is open again."""
    tell_operator(talk)
    asking.repeat(talk)


def tell_operator(talk: Talk) -> None:
    """The team knows that this person wants to talk to one of them; without consent there is only the hotline."""
    talk.say("help-human", hotline=talk.rules.hotline)
    if talk.conversation.tip is None and talk.conversation.talking_of:
        talk.do(NoteTicket(talk.conversation.talking_of, "wants_person", alert=True))
        talk.say("help-human_told")
    elif tip_consent(talk):
        if talk.conversation.tip is None:
            begin(talk)
        code = review.save(talk, incomplete=True)
        talk.do(NoteTicket(code, "wants_person", alert=True))
        talk.say("help-human_told")
        if not talk.conversation.open:
            talk.change(tip=None)


PARTS = ("dna", "contact", "press", "elder", NEWS)  # of what was agreed to, that can be withdrawn alone
DOUBT_CHOICES = {
    "cancel": ("yes", "no"),
    "restart": ("yes", "no"),
    "erase": ("yes", "no"),
    "withdraw": ("yes", *PARTS, "agency", "no"),
    "agency": (*agreement.AGENCIES, "no"),
    "word": ("answer", "command"),
    NEWS: ("yes", "no"),
}


def ask_doubt(talk: Talk, doubt: Doubt) -> None:
    """Put a question of the machine's own before the open one."""
    talk.change(doubt=doubt)
    field = f"doubt-{doubt.about}"
    talk.say(
        f"{field}.ask",
        choices=[talk.choice(field, value, doubt_label(doubt.about, value)) for value in doubt_choices(doubt)],
        word=doubt.text,
    )


def doubt_choices(doubt: Doubt) -> tuple[str, ...]:
    """What can be answered: for a withdrawal, what there is to withdraw."""
    if doubt.about in ("withdraw", "agency") and doubt.text:
        return tuple(doubt.text.split())
    return DOUBT_CHOICES.get(doubt.about, ())


def doubt_label(about: str, value: str) -> str:
    """The Fluent key of a choice's label."""
    return f"agency-{value}" if about == "agency" and value != "no" else f"doubt-{about}-{value}"
