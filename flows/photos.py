"""Photos and the places in them: how it is asked whether one was taken at the grave, and how a photo keeps its place.

The advice to send a photo as a file is given once a tip, and only where it helps.
"""

from __future__ import annotations

from flows import consistency, distance
from flows.effects import Line
from flows.model import Known, Tip
from flows.script import consent, place
from flows.talk import Talk
from flows.understand import locate
from flows.understand.places.gazetteer import Gazetteer

PLAIN = "media-photos.plain"  # the question for photos without the advice
APART = "place-photo.apart"
FROM_COMMUNE = "place-photo.from_commune"
# In ``Conversation.cared``: the advice was given by itself, or stood in the question for photos.
SAID, SAID_IN_QUESTION = "as_file", "as_file_asked"


def asked_about(tip: Tip, key: str, gazetteer: Gazetteer) -> tuple[str, dict[str, str], list[Line]]:
    """The key, variables and lines of the question whether a photo was taken at the place.

    In which commune it was taken is said, and how far from the place that was told, else from the commune that was
    named; ``key`` is what is asked otherwise.
    """
    photo, told = place.photo_asked_about(tip), place.told_circle(tip)
    if photo is None:
        return key, {}, []
    here = place.circle_of_photo(photo)
    lines = [Line("place-photo.label", value=f"https://www.google.com/maps?q={photo.lat:.6f},{photo.lon:.6f}")]
    before, today = place.names_of({"place": locate.around(photo.lat, photo.lon, gazetteer)})
    if before:
        lines.append(
            Line(
                "place-photo.commune",
                value_key="place-photo.names",
                value=before,
                args={"before": before, "today": today},
            )
        )
    if not key.endswith(".ask"):
        return key, {}, lines
    if told is not None:
        return APART, {"distance": distance.words(distance.apart_m(told, here))}, lines
    if (named := consistency.named(tip)) is not None:
        return (
            FROM_COMMUNE,
            {"name": named.name, "distance": distance.words(distance.apart_m(named.circle, here))},
            lines,
        )
    return key, {}, lines


def advise(talk: Talk) -> None:
    """A photo came without its position: say how the next one keeps it, where that helps and was not said yet."""
    if not {SAID, SAID_IN_QUESTION} & set(talk.conversation.cared) and _helps(talk):
        _keep(talk, SAID)
        talk.say("media-as_file", door="file" not in talk.rules.channel(talk.event.channel).receives)


def advise_in_question(talk: Talk) -> bool:
    """Whether the question for photos says it. Asked again, it says the same."""
    if SAID in talk.conversation.cared or not _helps(talk):
        return False
    _keep(talk, SAID_IN_QUESTION)
    return True


def _helps(talk: Talk) -> bool:
    """The channel takes the position out of photos, and a place is still wanted.

    Whoever said that they know no place has no photo of it either.
    """
    where = talk.tip.answers.get(place.WHERE)
    return (
        talk.rules.channel(talk.event.channel).strips_photos
        and consent.AGREE in talk.tip.answers
        and not talk.tip.taken
        and (where is None or where.known is Known.GIVEN)
        and place.told_circle(talk.tip) is None
    )


def _keep(talk: Talk, what: str) -> None:
    if what not in talk.conversation.cared:
        talk.change(cared=(*talk.conversation.cared, what))
