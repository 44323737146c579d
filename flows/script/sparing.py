"""After a full story only what is missing and matters is asked: at most five questions, the check of it among them.

What is spared can be added from the review, and by the team. Which questions those are is settled when the story ends,
so that no answer given later brings an earlier question back.
"""

from __future__ import annotations

from flows.model import Source, Tip
from flows.script import contact, dna, martyr, media, place, press, story
from flows.script.question import value_of

FULL = 4  # facts that make a story a full one
MOST = 5  # questions after it

# Who of the family can give a sample: asked from the beginning to the end, or not at all.
_DONORS = (dna.ADVICE, dna.WHICH, *dna.STRETCH)
# What matters most first; what makes sense only together stands together.
_IMPORTANCE = (
    (contact.PHONE, contact.CONSENT),
    (dna.WILLING, dna.CONSENT),
    (place.PHOTO,),
    (martyr.NAME,),
    (place.WHERE,),
    (martyr.UNIT,),
    (martyr.DEATH_DATE,),
    (martyr.DEATH_YEAR,),
    (place.SURE,),
    (martyr.HOME,),
    (martyr.HOME_WHICH,),
    (media.PHOTOS,),
    (contact.NAME,),
    (martyr.DEATH_PLACE,),
    (martyr.BIRTH_YEAR,),
    (contact.TIME,),
    (press.USE,),
    _DONORS,
    (place.LACKS,),  # of a place that is told later; what the story told is asked about before everything else
)


def spared(tip: Tip) -> frozenset[str]:
    """The fields that are not asked for, because the story was full and others matter more."""
    known = _known_from_story(tip)
    if len(known.intersection(story.FACTS)) < FULL:
        return frozenset()
    left = MOST - 1  # the check of the story
    if _place_in_story_lacks(tip):
        known.add(place.LACKS)
        left -= 1
    passed_over = known & {media.PHOTOS}  # they came with the story: an answer stands for the other fields, none here
    for together in _IMPORTANCE:
        wanted = [one for one in together if one not in known and _may_arise(tip, one, known)]
        if len(wanted) <= left:
            left -= len(wanted)
        else:
            passed_over.update(wanted)
    if martyr.DEATH_DATE not in known:
        passed_over.add(martyr.DEATH_YEAR)
    if any(one in tip.answers and tip.answers[one].source is not Source.STORY for one in _DONORS):
        passed_over.difference_update(_DONORS)  # the person came to them at the review
    return frozenset(passed_over)


def spared_donors(tip: Tip) -> str:
    """The first question about who can give a sample that was spared and makes sense, "" where there is none."""
    passed_over = spared(tip)
    open_ones = (one for one in dna.QUESTIONS if one.field in passed_over and one.field in _DONORS)
    return next((one.field for one in open_ones if one.when(tip)), "")


def _known_from_story(tip: Tip) -> set[str]:
    """The fields that stood when the story ended: read out of it, or sent while it was told."""
    ended = tip.answers.get(story.TOLD)
    if ended is None or ended.at is None:
        return set()
    known = {field for field, one in tip.answers.items() if one.at is not None and one.at < ended.at}
    known.update(field for field, one in tip.answers.items() if one.source is Source.STORY)
    known.update(one.field for one in tip.changes if one.was.source is Source.STORY)  # put right at the check
    if any(one.is_file() and one.at is not None and one.at <= ended.at for one in tip.told):
        known.add(media.PHOTOS)
    return known


def _place_in_story_lacks(tip: Tip) -> bool:
    """Whether the story told a place by a reference that lacks something, also where that has been told since."""
    stood = [one.was for one in tip.changes if one.field == place.WHERE]
    told = [*stood, tip.answers.get(place.WHERE)]
    forms = [one.value for one in told if one is not None and one.source is Source.STORY]
    return any(isinstance(one, dict) and "lacks" in one for one in forms)


def _may_arise(tip: Tip, field: str, known: set[str]) -> bool:
    """Whether the question may come, whatever is answered to those before it."""
    if field.startswith("dna-"):
        refused = dna.WILLING in known and value_of(tip, dna.WILLING) == "no"  # with an earlier tip
        return dna.may_be_family(tip) and not refused
    if field == martyr.DEATH_YEAR:
        return martyr.day_lacks_year(tip)
    return field != place.PHOTO or _photo_may_tell(tip)


def _photo_may_tell(tip: Tip) -> bool:
    """Whether a photo came with the story that tells where it was taken, or a file that may turn out to be one."""
    ended = tip.answers[story.TOLD].at
    taken = {one.message_id for one in tip.taken}
    with_story = [one for one in tip.told if one.at is not None and ended is not None and one.at <= ended]
    return any(one.kind == "file" or one.message_id in taken for one in with_story)
