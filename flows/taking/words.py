"""The words that work at every step (contract, "Words that always work"), typed, pressed or as a command."""

from __future__ import annotations

from flows import agreement, asking, buttons, events
from flows.course import announcements, erasure, followup, pausing, reports, rights, welcome
from flows.model import Doubt
from flows.script import abuse, reporter
from flows.script.question import Question
from flows.talk import Talk, word_choice
from flows.understand.chat import wishes
from flows.understand.page import fold

GLOBAL = frozenset(
    {
        "help",
        "human",
        "back",
        "pause",
        "mute",
        "unmute",
        "cancel",
        "restart",
        "status",
        "language",
        "mydata",
        "erase",
        "withdraw",
        "new",
    }
    | {"fraud", "rumour", "correct", "object", "news", "stop_news"}
)
# Commands of a platform, and the word each stands for.
COMMANDS = {"tip": "new"} | {one: one for one in ("status", "language", "help", "human", "mydata", "cancel")}


# What a polite person puts around a word: *dạ*, *ạ*, *nhé*, *cháu ạ*.
_BEFORE = frozenset({"da", "thua"})
_AFTER = frozenset({"a", "ah", "nhe", "nha", "chau"})
# Doubts of which one may say that nothing be erased after all.
_DESTROYING = frozenset({"erase", "cancel", "restart", "withdraw", "agency"})


def meaning(talk: Talk, text: str) -> str:
    """What the words mean, where they are one of those that always work, or wish or answer it in words of their own."""
    return _in_these_words(talk, text) or _in_other_words(talk, text)


def _in_these_words(talk: Talk, text: str) -> str:
    """Courtesy around the words does not matter."""
    typed = text.split()
    while typed:
        folded = fold.fold(" ".join(typed))
        if found := talk.rules.meaning(folded, talk.conversation.language, " ".join(typed)):
            return found
        if fold.fold(typed[-1]) in _AFTER:
            typed.pop()
        elif fold.fold(typed[0]) in _BEFORE:
            typed.pop(0)
        else:
            return ""
    return ""


def _in_other_words(talk: Talk, text: str) -> str:
    doubt, question = talk.conversation.doubt, asking.open_question(talk)
    if doubt is None and question is not None and _is_an_answer(talk, question, fold.fold(text)):
        return ""
    wish = wishes.wish(text)
    if wish == "keep":
        waits = talk.conversation.erase_at is not None
        return wish if waits or (doubt is not None and doubt.about in _DESTROYING) else ""
    if wish == "withdraw" and not agreement.standing(talk.conversation.consents):
        return "no"  # at the question whether they agree
    if wish or (doubt is None and question is not None and question.words_answer):  # "ông Được" is a name there
        return wish
    of_another = question is not None and question.field == reporter.CONSENT
    return wishes.answer(text, of_another=of_another)


def _is_an_answer(talk: Talk, question: Question, folded: str) -> bool:
    """Whether the words are a choice of the open question, or may be a name that is asked for: *Thôi*."""
    labels = (asking.label_of(talk.tip, question, one) for one in asking.choices_of(talk, question))
    return any(talk.rules.is_label(one, folded) for one in labels) or (question.is_name and " " not in folded)


def of_event(talk: Talk) -> str:
    """What the event means by words, a button or a command that always works; "" where it means none of these."""
    what = talk.event.what
    match what:
        case events.Text():
            return meaning(talk, fold.clean(what.text).strip())
        case events.Pressed():
            button = buttons.read(what.data)
            if isinstance(button, buttons.OfWord) and button.kind == "l":
                return "language"
            return button.value if isinstance(button, buttons.OfWord) and button.kind == "w" else ""
        case events.Command():
            return COMMANDS.get(what.name, "")
        case _:
            return ""


def follow(talk: Talk, meaning: str) -> None:
    """A word that always works."""
    talk.change(doubt=None)
    has_draft = talk.conversation.tip is not None
    if not talk.conversation.language:
        welcome.greet(talk)
    match meaning:
        case "help":
            welcome.help_out(talk)
        case "human":
            welcome.call_operator(talk)
        case "pause":
            pausing.pause(talk)
        case "mute":
            pausing.mute(talk)
        case "unmute":
            pausing.unmute(talk)
        case "news":
            announcements.ask(talk)
        case "stop_news":
            announcements.stop(talk)
        case "fraud":
            reports.begin(talk, abuse.FRAUD)
        case "rumour":
            reports.begin(talk, abuse.ASKED)
        case "back" if has_draft:
            asking.back(talk)
        case "cancel" if has_draft:
            welcome.ask_doubt(talk, Doubt("cancel"))
        case "restart" if has_draft:
            welcome.ask_doubt(talk, Doubt("restart"))
        case "restart" | "new":
            welcome.new_tip(talk)
        case "status":
            followup.tell_status(talk, "")
        case "language":
            welcome.ask_language(talk)
        case "mydata":
            rights.tell_kept(talk)
        case "erase":
            erasure.ask(talk)
        case "withdraw":
            rights.ask_withdraw(talk)
        case "correct":
            rights.ask_team(talk, "correction")
        case "object":
            rights.ask_team(talk, "objection")
        case _:
            talk.say("talk-nothing_open", words=[word_choice("new")])
