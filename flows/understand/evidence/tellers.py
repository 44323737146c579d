"""What speaks for what the one who tells is: a comrade, of the family, one who lives near, an official, a finder ..."""

from __future__ import annotations

from collections.abc import Iterable, Set

from flows.understand.people import Person
from flows.understand.scene import Scene

KIN = "kin"  # of the family: what exactly, is one of KINSHIPS
OTHERS = tuple(
    "comrade,resident,official,finder,cemetery keeper,volunteer,witness,organisation,teacher,foreign veteran".split(",")
)
KINSHIPS = tuple(
    "nephew,family,grandchild,brother,niece,sister,daughter,wife,son,child,daughter-in-law,sister-in-law,"
    "great-grandchild".split(",")
)
STANDINGS = (KIN, *OTHERS)
ROLES = (*STANDINGS, *KINSHIPS)


def of_teller(
    scene: Scene, teller: Person | None, relatives: Iterable[str], ruled: str | None, *, served: bool
) -> Set[str]:
    """The evidence beside that of the text. `relatives`: what the martyrs are to him ("chú"); `ruled`: what he is by
    rule; `served`: he names a unit as his own."""
    sex = _sex(teller)
    found = {f"ruled {ruled}", sex, "named" if teller is not None else "not named"}
    if served:
        found.add("served")
    found |= {f"mine {phrase.spelling}" for phrase in scene.kin if "mine" in phrase.tags}
    first = True
    for kin in relatives:
        found |= {f"kin {kin}", f"kin {kin} & {sex}"}
        if first:
            found |= {f"first kin {kin}", f"first kin {kin} & {sex}"}
        first = False
    if first:
        found.add("no kin")
    return found


def _sex(teller: Person | None) -> str:
    """What the name tells: "Thị" and "Văn" in the middle."""
    middle = teller.name.lower().split()[1:-1] if teller is not None else []
    if "thị" in middle or "thi" in middle:
        return "she"
    return "he" if "văn" in middle or "van" in middle else "he or she"
