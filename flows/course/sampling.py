"""What is said around the questions about a DNA sample: advice, why somebody fits or not, thanks for a no.

Nothing is promised, and nobody is turned away: the mother's line comes first; in all other cases an officer advises.
"""

from __future__ import annotations

from flows import donors, relations
from flows.effects import Line
from flows.kinship import Fit, Reason
from flows.model import Known, Tip
from flows.relations import Kin
from flows.script import dna
from flows.script.order import BY_FIELD, first_unanswered
from flows.script.question import value_of
from flows.script.reporter import ROLE
from flows.talk import Talk

WHY = {
    Reason.OWN_CHILD: "dna-why.own_child",
    Reason.SPOUSE: "dna-why.spouse",
    Reason.FATHER: "dna-why.father",
    Reason.BROTHERS_CHILD: "dna-why.brothers_child",
    Reason.UNCLES_CHILD: "dna-why.uncles_child",
    Reason.OTHER_MOTHER: "dna-why.other_mother",
    Reason.PATERNAL: "dna-why.paternal",
    Reason.OUTSIDE: "dna-why.paternal",
    Reason.BY_MARRIAGE: "dna-why.by_marriage",
}
ADVICE = {
    "who": "faq-dna_who",
    "how": "faq-dna_how",
    "where": "faq-dna_where",
    "papers": "faq-papers",
    "result": "faq-result",
    "sample": "dna-advice.sample",
    "cost": "faq-cost",
}
_WHICH = {
    Kin.SOME_SIBLING: "dna-relation_which.ask_sibling",
    Kin.NEPHEW: "dna-relation_which.ask_nephew",
    Kin.PARENT: "dna-relation_which.ask_parent",
    Kin.PARENTS_SIBLING: "dna-relation_which.ask_side",
}
_BESIDES = {
    dna.SIBLINGS: "dna-siblings.ask_besides",
    dna.NEPHEWS: "dna-nephews.ask_besides",
    dna.AUNTS: "dna-aunts.ask_besides",
    dna.COUSINS: "dna-cousins.ask_besides",
}
# Whose own kind the question asks for: the teller is one of them already.
_OF_THEM = {
    dna.SIBLINGS: (Kin.SISTER, Kin.BROTHER, Kin.SIBLING),
    dna.NEPHEWS: (Kin.SISTERS_CHILD,),
    dna.AUNTS: (Kin.AUNT, Kin.UNCLE, Kin.MOTHERS_SIBLING),
    dna.COUSINS: (Kin.AUNTS_CHILD,),
}


def asked_about(tip: Tip, field: str, key: str) -> tuple[str, dict[str, str], list[Line]]:
    """The key, the variables and the lines of a question about the sample."""
    teller = "elder" if value_of(tip, ROLE) == "helper" else "self"
    if (
        field == dna.CONSENT
        and key == "dna-consent.ask"
        and (line := donors.line(tip)) is not None
        and (line.value_key != donors.NOBODY)
    ):
        return key, {}, [line]
    if field == dna.RELATION and key == "dna-relation.ask" and teller == "elder":
        return "dna-relation.ask_elder", {}, []
    if field == dna.WHICH:
        kin = dna.open_kin(tip)
        asked = _WHICH.get(kin, key) if kin is not None and key == "dna-relation_which.ask" else key
        return asked, {"who": teller}, []
    if field in _BESIDES and key.endswith(".ask") and dna.teller_kin(tip) in _OF_THEM[field]:
        return _BESIDES[field], {"who": teller}, []
    if field in (dna.HEALTH, dna.AGE):
        first = next(iter(dna.donors(tip)), None)
        who = donors.called(first) if first is not None else "other"
        return key, {"who": teller if first is not None and first.tells else who}, []
    return key, {}, []


def advise(talk: Talk, topic: str) -> None:
    """Answer one of the topics of advice, in a message of its own."""
    key = "faq-cost.confirmed" if topic == "cost" and talk.rules.sampling_is_free else ADVICE[topic]
    talk.say(key, hotline=talk.rules.hotline)


def heed(talk: Talk, field: str) -> None:
    """Say what an answer about the sample calls for, before the next question."""
    tip = talk.tip
    answer = tip.answers.get(field)
    if answer is None or not BY_FIELD[field].when(tip):
        return
    if field == dna.WILLING:
        if answer.value == "no":
            talk.say("dna-willing.respected")
        elif answer.value == "advice":
            talk.say("dna-advice.first")
        if dna.is_open_to_it(tip) and dna.RELATION in tip.answers and not dna.which_choices(tip):
            _say_standing(talk)
    elif field in (dna.RELATION, dna.WHICH) and answer.known is Known.GIVEN:
        if field == dna.WHICH or not dna.which_choices(tip):
            _say_standing(talk)
    elif field in dna.FINDING and _found_nobody(tip):
        talk.say("dna-donors.none_yet")


def _say_standing(talk: Talk) -> None:
    kin = dna.teller_kin(talk.tip)
    if kin is None:
        return
    stands = relations.standing(kin, dna.martyr_sex(talk.tip))
    if stands.fit is Fit.FITS:
        talk.say("dna-why.fits")
    elif stands.why is not None:
        talk.say(WHY[stands.why])


def _found_nobody(tip: Tip) -> bool:
    """Whether the last question after relatives was answered, and all that is known is that nobody is left."""
    following = first_unanswered(tip)
    over = following is None or following.field not in dna.FINDING
    return over and not dna.donors(tip) and any(value_of(tip, one) == "no" for one in dna.FINDING)
