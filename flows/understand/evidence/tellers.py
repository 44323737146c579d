"""What speaks for what the one who tells is: a comrade, of the family, one who lives near, an official, a finder ..."""

from __future__ import annotations

from collections.abc import Sequence, Set

from flows.understand.meaning.scene import Scene
from flows.understand.persons import kin
from flows.understand.persons.person import Person

KIN = "kin"  # of the family: what exactly, is one of KINSHIPS
OTHERS = tuple(
    "comrade,resident,official,finder,cemetery keeper,volunteer,witness,organisation,teacher,foreign veteran,"
    "family of foreign veteran,researcher".split(",")
)
KINSHIPS = tuple(
    "nephew,family,grandchild,brother,niece,sister,daughter,wife,son,child,daughter-in-law,sister-in-law,"
    "great-grandchild".split(",")
)
STANDINGS = (KIN, *OTHERS)
ROLES = (*STANDINGS, *KINSHIPS)


def of_teller(
    scene: Scene, teller: Person | None, relatives: Sequence[str], ruled: str | None, *, served: bool
) -> Set[str]:
    """The evidence beside that of the text. `relatives`: what the martyrs are to him ("chú"); `ruled`: what he is by
    rule; `served`: he names a unit as his own."""
    sex = kin.sex_of(teller.name if teller is not None else None)
    found = {f"ruled {ruled}", sex, "named" if teller is not None else "not named"}
    if served:
        found.add("served")
    found |= {f"mine {phrase.spelling}" for phrase in scene.kin if "mine" in phrase.tags}
    for said in relatives:
        found |= {f"kin {said}", f"kin {said} & {sex}"}
    if relatives:
        found |= {f"first kin {relatives[0]}", f"first kin {relatives[0]} & {sex}"}
    else:
        found.add("no kin")
    return found
