"""A person's rights over what was told (Law 91/2025, art. 4, 10): see it, and withdraw consent, all or a part of it.

To have it erased: ``flows.course.erasure``.
"""

from __future__ import annotations

from flows import agreement, asking, tips
from flows.course import welcome
from flows.effects import EraseSaid, GiveData, Line, NoteTicket, OpenRequest, WithdrawConsent
from flows.model import Answer, Doubt, Source
from flows.script.order import SCRIPT
from flows.talk import Talk, word_choice


def tell_kept(talk: Talk) -> None:
    """Say what is kept of this person and what may be asked for, and give all of it as files."""
    conversation = talk.conversation
    lines = [Line("rights-tickets", value=", ".join(conversation.tickets) or "0")]
    if conversation.tip is not None:
        count = sum(1 for one in conversation.tip.told if one.kind in ("text", "question"))
        lines.append(
            Line(
                "rights-draft",
                value_key="rights-draft_holds",
                args={"texts": count, "files": tips.files_of(conversation.tip)},
            )
        )
    standing = agreement.standing(conversation.consents)
    lines += [Line("rights-consent", value_key=f"rights-purpose-{one}") for one in standing]
    for code in conversation.tickets:
        talk.do(NoteTicket(code, "asked_for_data"))
    talk.say(
        "rights-kept", lines=lines, words=[word_choice("erase"), word_choice("withdraw")], hotline=talk.rules.hotline
    )
    if conversation.language and (conversation.tip is not None or conversation.tickets or conversation.consents):
        talk.do(OpenRequest("access", done=True))
        talk.do(GiveData())
    asking.repeat(talk)


def ask_withdraw(talk: Talk) -> None:
    """Ask what is to be withdrawn: everything, one purpose, or the consent towards one agency."""
    standing = agreement.standing(talk.conversation.consents)
    parts = [one for one in welcome.PARTS if one in standing]
    agencies = ("agency",) if len(agreement.reached(talk.conversation.consents)) > 1 else ()
    welcome.ask_doubt(talk, Doubt("withdraw", " ".join(("yes", *parts, *agencies, "no"))))


def ask_agency(talk: Talk) -> None:
    """Ask which agency is to have nothing of it any more."""
    reached = agreement.reached(talk.conversation.consents)
    welcome.ask_doubt(talk, Doubt("agency", " ".join((*reached, "no"))))


def ask_team(talk: Talk, kind: str) -> None:
    """A wish that the team decides on (correction, objection): written down with its terms, and the team knows."""
    conversation = talk.conversation
    if conversation.tip is None and not conversation.tickets and not conversation.consents:
        talk.say("rights-nothing_to_change")
        return
    talk.do(OpenRequest(kind))
    for code in conversation.tickets:
        talk.do(NoteTicket(code, "wants_correction" if kind == "correction" else "objected", alert=True))
    if kind == "correction":
        talk.say("rights-asked_correction", hotline=talk.rules.hotline)
    else:
        talk.say("rights-asked_objection")
    asking.repeat(talk)


def withdraw(talk: Talk) -> None:
    """Every consent ends now; a draft goes; the team is told on each ticket."""
    talk.say("rights-withdrawn", hotline=talk.rules.hotline)
    _end_consents(talk)


def withdraw_part(talk: Talk, *, purpose: str = "", agency: str = "") -> None:
    """The consent to one purpose, or towards one agency, ends now; everything else goes on."""
    before, at = talk.conversation.consents, talk.event.at
    after = agreement.ended(before, at=at, purpose=purpose, agency=agency)
    if "tip" in agreement.standing(before) and "tip" not in agreement.standing(after):
        withdraw(talk)  # nobody is left whom the tip may reach
        return
    talk.change(consents=after)
    if talk.conversation.tip is not None:
        gone = [one.field for one in SCRIPT if one.consent and one.consent == purpose]
        no = Answer(value="no", source=Source.BUTTON, at=at)
        answers = talk.tip.answers
        talk.change_tip(answers={field: no if field in gone else one for field, one in answers.items()})
    about = f"agency-{agency}" if agency else f"rights-purpose-{purpose}"
    talk.say("rights-part_withdrawn", lines=[Line("rights-part", value_key=about)])
    talk.do(WithdrawConsent(purpose, agency))
    talk.do(OpenRequest("withdrawal", done=not talk.conversation.tickets))
    for code in talk.conversation.tickets:
        talk.do(NoteTicket(code, "consent_withdrawn_part", agency or purpose, alert=True))
    asking.repeat(talk)


def withdrew(talk: Talk) -> None:
    """The person withdrew at the platform, which tells us to erase: that runs by itself, and nothing more is said."""
    for code in talk.conversation.tickets:
        talk.do(NoteTicket(code, "wants_erasure", alert=True))
    _end_consents(talk, quiet=True)
    talk.do(OpenRequest("erasure"))
    talk.change(blocked=True, erase_at=talk.event.at + talk.rules.cooling)


def _end_consents(talk: Talk, *, quiet: bool = False) -> None:
    ended = agreement.ended(talk.conversation.consents, at=talk.event.at)
    talk.do(WithdrawConsent(quiet=quiet))
    talk.do(OpenRequest("withdrawal", done=not talk.conversation.tickets))
    for code in talk.conversation.tickets:
        talk.do(NoteTicket(code, "consent_withdrawn", alert=True))
    talk.do(EraseSaid())
    talk.change(consents=ended, tip=None, open="", path=(), doubt=None, cared=())
