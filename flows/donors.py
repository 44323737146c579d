"""Who can give a sample, as a ticket shows it: one line, and a table to hand over to those who take samples.

Pure views of a tip. Nobody's name or number stands in them: the family is called through the one who tells. What is
told of a living person's age and health leaves the program sealed with the tip (``storage``), like every answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from flows import kin_words, relations
from flows.effects import Line
from flows.kinship import OLD, VERY_OLD, Fit, urgency_of
from flows.kinship import Line as Descent
from flows.model import Tip
from flows.relations import Kin
from flows.script import dna
from flows.script.dna import Member
from flows.script.question import value_of

LABEL = "dna-donors.label"
TEXT = "dna-donors.text"
NOBODY = "dna-donors.nobody"
COLUMNS = ("relation", "tells", "count", "fit", "line", "rank", "age", "age_group", "needs_home", "urgency")
_GROUPS = {"under_75": 0, "from_75": OLD, "from_85": VERY_OLD}


def table(tip: Tip) -> list[dict[str, Any]]:
    """A row for whoever fits, by the official order, then for whoever is to be asked about; the columns are COLUMNS.

    Age, health and place are known of the first row alone: that is who is asked first.
    """
    sex = dna.martyr_sex(tip)
    open_ones = [one for one in dna.members(tip) if relations.standing(one.kin, sex).fit is Fit.UNKNOWN]
    fitting = dna.donors(tip)
    return [_row(tip, one, first=one is next(iter(fitting), None)) for one in (*fitting, *open_ones)]


def as_json(tip: Tip) -> dict[str, Any]:
    """The DNA answers in the form in which a ticket leaves the program."""
    is_open = dna.is_open_to_it(tip)
    kin = dna.teller_kin(tip) if is_open else None
    return {
        "willing": value_of(tip, dna.WILLING) if dna.may_be_family(tip) else None,
        "relation": value_of(tip, dna.RELATION) if dna.relation_stands(tip) else None,
        "line": relations.standing(kin, dna.martyr_sex(tip)).line.value if kin is not None else Descent.UNKNOWN.value,
        "donors": table(tip) if is_open else [],
        "preferred": value_of(tip, dna.PREFERRED) if is_open else None,
    }


def line(tip: Tip) -> Line | None:
    """The one line, None where nobody was told of."""
    return line_of(table(tip)) if dna.is_open_to_it(tip) else None


def line_of(rows: Iterable[Mapping[str, Any]]) -> Line | None:
    """The one line of a table: "3 người phù hợp, ưu tiên: em gái cùng mẹ, 84 tuổi, cần lấy mẫu tại nhà"."""
    rows = list(rows)
    fitting = [one for one in rows if one.get("fit") == Fit.FITS]
    if not fitting:
        return Line(LABEL, value_key=NOBODY, args={"count": sum(_count(one) for one in rows)}) if rows else None
    first = fitting[0]
    age, group = first.get("age"), first.get("age_group")
    args: dict[str, str | int] = {
        "count": sum(_count(one) for one in fitting),
        "first": str(first.get("relation")),
        "age": str(age) if isinstance(age, int) else str(group or "none"),
        "home": "yes" if first.get("needs_home") else "no",
    }
    return Line(LABEL, value_key=TEXT, args=args)


def called(member: Member) -> str:
    """What a relative is called: older or younger, where the words say so."""
    words = set(kin_words.plain(member.said).split())
    if member.kin in (Kin.SISTER, Kin.BROTHER) and ("em" in words) != bool(words & {"anh", "chị"}):
        return f"{'younger' if 'em' in words else 'elder'}_{member.kin}"
    return member.kin.value


def _row(tip: Tip, one: Member, *, first: bool) -> dict[str, Any]:
    stands = relations.standing(one.kin, dna.martyr_sex(tip))
    age, group = dna.age_of_first(tip) if first else (None, None)
    health = value_of(tip, dna.HEALTH) if first else None
    ill = {"home": True, "well": False}.get(str(health))
    years = age if age is not None else _GROUPS.get(group or "")
    return {
        "relation": called(one),
        "tells": one.tells,
        "count": one.count,
        "fit": stands.fit.value,
        "line": stands.line.value,
        "rank": stands.rank,
        "age": age,
        "age_group": group,
        "needs_home": ill,
        "urgency": urgency_of(years, ill).name.lower(),
    }


def _count(row: Mapping[str, Any]) -> int:
    count = row.get("count")
    return count if isinstance(count, int) else 1
