"""How well two tips fit one martyr or one place: a score in named parts, each a number of bits for or against.

A bit for means twice as likely of one man than of two; parts add up, as far as they are told by both sides. What a
part is worth was set by reasons (how many share a surname, how many days a war has) and held against a set of tips
that nobody here had made (decision 26); it stands in one table, `WORTH`. Nothing that was not told counts.

The score is a chance: of a hundred pairs that have 0.8, some eighty are of one man. It was set so by the same set.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from flows import distance
from flows.matching import calling
from flows.matching.calling import OTHER, Called, nearness
from flows.matching.likeness import Days, Grave, Likeness, Man
from flows.matching.spots import Spot, level_name
from flows.understand.places.place_names import COMMUNE, DISTRICT

EVEN = 14.0  # bits at which it is even whether two of the tickets that were looked up are of one man
TRUE = 0.7  # of a bit: what tells of one thing (name and kin, day and unit) often tells of the other as well
SHOWN = 0.06  # a score from here on is worth a look: a pair that is missed costs more than some that are not one
_UNIT_LEVELS = ("company", "battalion", "regiment", "brigade", "division", "group", "front", "code", "mailbox")

WORTH: dict[str, float] = {
    "given-other": -7.0,
    "given-other-alone": -4.5,  # all that is told is one word, which may be what comrades called him
    "family-other": -4.0,
    "middle": 4.0,
    "middle-common": 1.0,
    "middle-other": -2.0,
    "signs": -1.0,  # Hùng for Hưng
    "slip": -1.5,
    "alias": -1.0,  # known by the other name
    "home-commune": 10.0,
    "home-commune-unsure": 7.5,
    "home-merged": 2.5,  # neighbours: two communes of once that are one today
    "home-district": 5.0,
    "home-neighbour": 0.5,  # one district, two communes
    "home-province": 2.0,
    "home-namesake": 6.5,  # communes of one name in one province, told as of two districts: borders moved
    "home-other-district": -3.0,
    "home-other": -6.0,
    "village": 2.0,
    "words": 3.0,
    "regiment": 6.0,
    "division": 4.0,
    "battalion": 3.0,
    "company": 2.5,
    "brigade": 6.0,
    "group": 5.0,
    "front": 3.0,
    "code": 3.0,  # there were few
    "mailbox": 8.0,
    "unit-other": -2.0,  # each level whose numbers differ
    "day-near": 5.5,  # a few days apart, or the lunar day taken for a solar one
    "day-other-in-year": 0.5,
    "day-next-year": -0.5,
    "day-other": -4.5,
    "feast": 7.5,  # one day of the lunar year
    "born": 4.0,
    "born-near": 2.0,
    "born-other": -2.5,
    "enlisted": 3.0,
    "enlisted-month": 5.5,
    "enlisted-other": -1.5,
    "rank": 1.5,
    "position": 2.5,
    "fell-commune": 6.0,
    "fell-district": 4.5,
    "fell-province": 1.5,
    "fell-other": -2.0,
    "hill": 5.0,  # the number of a hill or a bridge
    "buried-where-fell": 3.0,
    "buried-in-province": 1.0,
    "buried-at-home": 3.0,  # brought home
    "kin": 7.0,
    "kin-other": -3.0,
    "grave-spot": 11.0,  # the two circles meet and are small
    "grave-near": 6.0,
    "grave-area": 2.5,
    "grave-far": -1.0,  # many were moved
    "grave-commune": 4.0,
    "grave-district": 3.0,
    "grave-number": 6.0,
    "photo": 18.0,
}
_BITS = (1 << 64) - 1  # hashes of pictures are signed

# The reasons that a part can have.
REASONS = (
    "name-same name-part name-near name-alias name-other home-commune home-renamed home-merged home-district"
    " home-province home-words home-other-district home-other unit-same unit-part unit-other day-same day-fits day-near"
    " day-feast day-other born-same born-near born-other service-same fell-same fell-near fell-other kin-same kin-other"
    " grave-same grave-near grave-far photo-same through"
).split()


@dataclass(frozen=True, slots=True)
class Part:
    """``about``: name, home, unit, day, born, service, fell, kin, grave, photo, through. ``reason``: its words are
    ``match-<reason>``, "" where it says too little to be read."""

    about: str
    bits: float
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Match:
    """``score``: from 0 to 1. ``parts``: what speaks for it and what against, the weightiest first."""

    score: float
    parts: tuple[Part, ...]

    @property
    def bits(self) -> float:
        """What speaks for it less what speaks against."""
        return sum(one.bits for one in self.parts)

    @property
    def against(self) -> float:
        """What speaks against it alone: bits, none or negative."""
        return sum(one.bits for one in self.parts if one.bits < 0)

    @property
    def reasons(self) -> tuple[str, ...]:
        """What speaks for it, and after that what against."""
        told = [one for one in self.parts if one.reason]
        return (*(one.reason for one in told if one.bits > 0), *(one.reason for one in told if one.bits <= 0))


def compare(one: Likeness, other: Likeness) -> Match:
    """The best that any martyr of one and any of the other give together with the place and the photos."""
    common = (*_grave(one.grave, other.grave), *_photos(one, other))
    pairs = [
        (*_men(a, b), *_buried(a, one.grave, b, other.grave))
        for a in one.men or (Man(),)
        for b in other.men or (Man(),)
    ]
    best = max(pairs, key=lambda parts: sum(part.bits for part in parts))
    parts = sorted((*best, *common), key=lambda part: -abs(part.bits))
    total = sum(part.bits for part in parts)
    return Match(round(1 / (1 + 2 ** (TRUE * (EVEN - max(min(total, 60.0), -60.0)))), 3), tuple(parts))


def percent(score: float) -> int:
    """A score in words: never none, and never sure."""
    return max(1, min(99, round(100 * score)))


def with_kin(match: Match, one: Mapping[str, Called], other: Mapping[str, Called]) -> Match:
    """The match, with what the names of the family say that both tips tell.

    Of a match through another ticket nothing of that one is weighed anew.
    """
    told = tuple(_kin(one, other))
    if not told:
        return match
    score = moved(match.score, sum(part.bits for part in told))
    return Match(score, tuple(sorted((*match.parts, *told), key=lambda part: -abs(part.bits))))


def moved(score: float, bits: float) -> float:
    """A chance, after so many bits more for it (against it where they are negative)."""
    return round(1 / (1 + (1 / score - 1) * 2 ** (-TRUE * bits)), 3) if 0 < score < 1 else score


def _men(one: Man, other: Man) -> tuple[Part, ...]:
    return (
        *_name(one, other),
        *_home(one.home, other.home),
        *_units(one.unit, other.unit),
        *_died(one, other),
        *_born(one.born, other.born),
        *_service(one, other),
        *_fell(one.fell, other.fell),
        *_kin(one.kin, other.kin),
    )


def _name(one: Man, other: Man) -> Iterator[Part]:
    best: Part | None = None
    for mine in one.called:
        for theirs in other.called:
            bits, reason = _called(mine, theirs)
            if mine != one.name or theirs != other.name:
                bits, reason = bits + WORTH["alias"], "name-alias" if bits > 0 else reason
            if best is None or bits > best.bits:
                best = Part("name", bits, reason)
    if best is not None:
        yield best


def _called(one: Called, other: Called) -> tuple[float, str]:
    given = nearness(one.given, other.given)
    if given == OTHER:
        bits = WORTH["given-other" if len(one.words) > 1 and len(other.words) > 1 else "given-other-alone"]
    else:
        bits = _given(one, other) + _less(given)
    exact, whole = given in (calling.SAME, calling.BARE), True
    if one.family and other.family:
        family = nearness(one.family, other.family)
        bits += WORTH["family-other"] if family == OTHER else _family(one, other) + _less(family) / 2
        exact = exact and family in (calling.SAME, calling.BARE)
    else:
        whole = False
    if one.middle and other.middle:
        told = [max((nearness(a, b) for b in other.middle), key=_less) for a in one.middle]
        found = [a for a, near in zip(one.middle, told, strict=True) if near != OTHER]
        if found:
            common = all(calling.bare(one) in calling.FEW_MIDDLES for one in found)
            bits += WORTH["middle-common" if common else "middle"] + max(_less(near) for near in told if near != OTHER)
        else:
            bits += WORTH["middle-other"]
        exact = exact and len(found) == len(one.middle) == len(other.middle)
    elif whole:
        whole = len(one.middle) == len(other.middle)
    if given == OTHER:
        return bits, "name-other"
    if exact:
        return bits, "name-same" if whole else "name-part"
    return bits, "name-near"


def _family(one: Called, other: Called) -> float:
    return min(calling.family_bits(called.family) for called in (one, other))


def _given(one: Called, other: Called) -> float:
    return min(calling.given_bits(called.given) for called in (one, other))


def _less(near: str) -> float:
    return {calling.SIGNS: WORTH["signs"], calling.SOUND: WORTH["slip"], calling.SLIP: WORTH["slip"], OTHER: -9.0}.get(
        near, 0.0
    )


def _home(one: Spot, other: Spot) -> Iterator[Part]:
    if not one or not other:
        return
    bits, reason = _spots(one, other)
    if one.village and other.village and bits > 0 and one.village == other.village:
        bits += WORTH["village"]
    if reason:
        yield Part("home", bits, f"home-{reason}")


def _spots(one: Spot, other: Spot) -> tuple[float, str]:
    """Of two homes: how well they fit, and which level they share; "" where nothing can be said."""
    same_words = _share_words(one.words, other.words)
    if not one.level or not other.level:
        return (WORTH["words"], "words") if same_words or _meet(one.names, other.names) else (0.0, "")
    districts = _meet(one.districts, other.districts)
    provinces = _meet(one.provinces, other.provinces)
    if provinces and _meet(one.names, other.names) and not _meet(one.communes, other.communes):
        return WORTH["home-namesake"], "words"
    if one.level == other.level == COMMUNE:
        if _meet(one.communes, other.communes):
            return _commune(one, other)
        if _meet(one.today, other.today):
            return WORTH["home-merged"], "merged"
        if districts:
            return WORTH["home-neighbour"], ""
        if provinces:
            return WORTH["home-other-district"], "other-district"
        return WORTH["home-other"], "other"
    if min(one.level, other.level) >= DISTRICT:
        if districts:
            return WORTH["home-district"] + (WORTH["words"] if same_words else 0), level_name(DISTRICT)
        if provinces:
            return WORTH["home-other-district"], "other-district"
        return WORTH["home-other"], "other"
    if provinces:
        unsure = math.log2(max(len(one.provinces), len(other.provinces))) / 2
        return WORTH["home-province"] - unsure + (WORTH["words"] if same_words else 0), "province"
    return WORTH["home-other"], "other"


def _commune(one: Spot, other: Spot) -> tuple[float, str]:
    """The same commune; under two names of it where one side tells that of another time."""
    clear = len(one.communes) == len(other.communes) == 1
    bits = WORTH["home-commune" if clear else "home-commune-unsure"]
    ambiguous = max(len(one.named), len(other.named))
    return bits - math.log2(ambiguous), "commune" if _meet(one.named, other.named) else "renamed"


def _units(one: Mapping[str, str], other: Mapping[str, str]) -> Iterator[Part]:
    both = [level for level in _UNIT_LEVELS if level in one and level in other]
    same = [level for level in both if one[level] == other[level]]
    differ = [level for level in both if one[level] != other[level]]
    words = bool(one.get("other")) and one.get("other") == other.get("other")
    if not both and not words:
        return
    bits = sum(WORTH[level] for level in same) + (WORTH["words"] if words else 0)
    if "regiment" in same and "division" in same:
        bits -= WORTH["division"] - 1  # the regiment says it already
    bits += WORTH["unit-other"] * len(differ)
    if same or words:
        yield Part("unit", bits, "unit-same" if not differ else "unit-part")
    else:
        yield Part("unit", bits, "unit-other")


def _died(one: Man, other: Man) -> Iterator[Part]:
    best = max((_days(a, b) for a in one.died for b in other.died), default=None, key=lambda found: found[0])
    feast = _meet(one.feast, other.feast)
    if best is not None and (not feast or best[0] >= WORTH["feast"]):
        yield Part("day", *best)
    elif feast:
        yield Part("day", WORTH["feast"], "day-feast")


def _days(one: Days, other: Days) -> tuple[float, str]:
    apart, longer = one.apart(other), max(one.length, other.length)
    if not apart:
        bits = min(11.0, math.log2(9_000 / longer) - 1)
        return (bits, "day-same" if longer == 1 else "day-fits") if bits > 0 else (0.0, "")
    if one.length == other.length == 1:
        if apart <= 3 or 18 <= apart <= 52:
            return WORTH["day-near"] - (0 if apart <= 3 else 3), "day-near"
        if (one.earliest.day, one.earliest.month) == (other.earliest.day, other.earliest.month):
            return WORTH["day-near"], "day-near"
    if apart <= 60:
        return 1.5, "day-near"
    if one.earliest.year == other.latest.year or other.earliest.year == one.latest.year:
        return WORTH["day-other-in-year"], ""
    if apart <= 400:
        return WORTH["day-next-year"], ""
    return WORTH["day-other"], "day-other"


def _born(one: int | None, other: int | None) -> Iterator[Part]:
    if one is None or other is None:
        return
    apart = abs(one - other)
    if apart == 0:
        yield Part("born", WORTH["born"], "born-same")
    elif apart <= 2:
        yield Part("born", WORTH["born-near"] - apart / 2, "born-near")
    else:
        yield Part("born", WORTH["born-other"], "born-other")


def _service(one: Man, other: Man) -> Iterator[Part]:
    bits = 0.0
    if one.enlisted and other.enlisted:
        if one.enlisted.apart(other.enlisted):
            bits += WORTH["enlisted-other"]
        else:
            bits += WORTH["enlisted-month" if max(one.enlisted.length, other.enlisted.length) < 32 else "enlisted"]
    bits += WORTH["rank"] if one.rank and one.rank == other.rank else 0
    bits += WORTH["position"] if one.position and one.position == other.position else 0
    if bits:
        yield Part("service", bits, "service-same" if bits > 0 else "")


def _fell(one: Spot, other: Spot) -> Iterator[Part]:
    if not one or not other:
        return
    same_words = WORTH["words"] if _share_words(one.words, other.words) else 0.0
    if _meet(_figures(one), _figures(other)):
        same_words = WORTH["hill"]
    level = min(one.level, other.level)
    if not level:
        if same_words:
            yield Part("fell", same_words, "fell-same")
    elif level == COMMUNE and (_meet(one.communes, other.communes) or _meet(one.today, other.today)):
        yield Part("fell", WORTH["fell-commune"] + same_words, "fell-same")
    elif level >= DISTRICT and _meet(one.districts, other.districts):
        yield Part("fell", WORTH["fell-district"] + same_words, "fell-near")
    elif _meet(one.provinces, other.provinces):
        yield Part("fell", WORTH["fell-province"] + same_words, "fell-near")
    elif one.provinces and other.provinces:
        yield Part("fell", WORTH["fell-other"], "fell-other")


def _kin(one: Mapping[str, Called], other: Mapping[str, Called]) -> Iterator[Part]:
    both = [who for who in one if who in other]
    if both:
        bits = 0.0
        for who in both:
            worth, reason = _called(one[who], other[who])
            bits += WORTH["kin-other"] if reason == "name-other" else min(WORTH["kin"], max(worth, 0.0))
        yield Part("kin", bits, "kin-same" if bits > 0 else "kin-other")


def _grave(one: Grave, other: Grave) -> Iterator[Part]:
    same = [part for part, number in one.numbers.items() if number == other.numbers.get(part)]
    numbered = WORTH["grave-number"] if "number" in same and len(same) > 1 else 0.0
    if one.circle is not None and other.circle is not None:
        apart = distance.apart_m(one.circle, other.circle)
        reach = one.circle.radius_m + other.circle.radius_m
        if apart <= reach + 60 and reach <= 400:
            yield Part("grave", WORTH["grave-spot"] + numbered, "grave-same")
        elif apart <= 2 * reach + 100 and reach <= 4_000:
            yield Part("grave", WORTH["grave-near"] + numbered, "grave-near")
        elif apart <= max(2 * reach, 5_000.0):
            yield Part("grave", WORTH["grave-area"] + numbered, "grave-near")
        else:
            yield Part("grave", WORTH["grave-far"], "grave-far" if apart > 20_000 else "")
    elif one.spot and other.spot:
        districts = _meet(one.spot.districts, other.spot.districts)
        words = WORTH["words"] if _share_words(one.spot.words, other.spot.words) else 0.0
        if _meet(one.spot.communes, other.spot.communes) or _meet(one.spot.named, other.spot.named):
            yield Part("grave", WORTH["grave-commune"] + words + numbered, "grave-near")
        elif districts:
            yield Part("grave", WORTH["grave-district"] + words + numbered, "grave-near")
        elif words:
            yield Part("grave", words + numbered, "grave-near")


def _buried(one: Man, grave: Grave, other: Man, others: Grave) -> Iterator[Part]:
    """Where one tip says that he lies, held against where another says that he fell, or is from."""
    for spot, man, told in ((grave.spot, other, one), (others.spot, one, other)):
        if man.fell and not told.fell and _meet(spot.districts, man.fell.districts):
            yield Part("fell", WORTH["buried-where-fell"], "fell-near")
        elif man.fell and not told.fell and _meet(spot.provinces, man.fell.provinces):
            yield Part("fell", WORTH["buried-in-province"])
        if man.home and not told.home and _meet(spot.districts, man.home.districts):
            yield Part("home", WORTH["buried-at-home"], "home-district")


def _photos(one: Likeness, other: Likeness) -> Iterator[Part]:
    if any(((a ^ b) & _BITS).bit_count() <= 6 for a in one.photos for b in other.photos):
        yield Part("photo", WORTH["photo"], "photo-same")


def _figures(spot: Spot) -> tuple[str, ...]:
    return tuple(one for one in spot.words if one.isdigit() and len(one) > 1)


def _meet(one: tuple[object, ...], other: tuple[object, ...]) -> bool:
    return not set(one).isdisjoint(other)


def _share_words(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether most words of the shorter one stand in the other: "dốc Tranh, sông Chảy" and "gần dốc Tranh"."""
    shorter, longer = sorted((set(one), set(other)), key=len)
    return len(shorter) > 1 and len(shorter & longer) * 3 >= len(shorter) * 2
