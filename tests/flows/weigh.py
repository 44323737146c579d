"""Learns the weights of the reader from the annotated stories and writes them: ``make weights``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from flows.understand import evidence
from flows.understand.evidence import days, extents, people, places, tellers, texts, units
from flows.understand.meaning.weighing import EVER, Scale, Scales, scale
from flows.understand.weights.network import NETWORK
from tests.flows import annotated, networks
from tests.flows.accuracy import HARDER, STORIES
from tests.flows.annotated import (
    Annotated,
    Doubt,
    Examples,
    borders_of_story,
    borders_of_wordings,
    of_story,
    of_wordings,
    stories,
)
from tests.flows.learning import Example, folds, learn
from tests.flows.retold import retold
from tests.flows.trees import Forest, grow

WEIGHTS = Path(evidence.__file__).parent.parent / "weights"
PARTS = 5  # of the stories, each read by those who have not learned from it
TREES = {people.MARTYR: 400}  # the most is lost with a name
FEWER = 150
WORDINGS = 9  # times that the single sentences are learned: each stands for many


@dataclass(frozen=True, slots=True)
class Sort:
    """What is learned of one sort of mention: its roles, and how (learning.learn).

    `asked`: whether more is asked where the weights leave a doubt.
    """

    name: str
    roles: tuple[str, ...]
    cost: float = 0.5
    least: int = 3
    lets_go: bool = True
    asked: bool = False


SORTS = (
    Sort("texts", texts.ROLES, cost=0.1, least=10, lets_go=False),
    Sort("people", people.ROLES, cost=0.15, lets_go=False, asked=True),
    Sort("days", days.ROLES, cost=0.15, lets_go=False, asked=True),
    Sort("units", units.ROLES, cost=0.3),
    Sort("places", places.ROLES, cost=0.15, lets_go=False, asked=True),
)
EXTENTS = Sort("extents", extents.ROLES, cost=1.0, lets_go=False)
TELLERS = Sort("tellers", tellers.ROLES, cost=1.0, least=10, lets_go=False)
NOTHING = scale({EVER: {}})


def scales(stories_told: Sequence[Annotated], harder: Sequence[Annotated] = ()) -> Scales:
    """What is learned from these stories, and from the single sentences of wordings.py.

    `harder`: stories of which nothing is learned about places, for these are annotated further than the samples are.

    First how far the words of places go, which says what is mentioned; then what the evidence weighs; then what to ask
    of a mention that this leaves in doubt, with each story, and all single sentences, as those see them who have not
    learned from them.
    """
    told = [*stories_told, *harder]
    unseen = networks.of_stories([one.name for one in told])
    told = [replace(one, network=unseen[one.name]) for one in told]
    told += [other for one in told for other in retold(one)]
    borders = [border for one in stories_told for border in borders_of_story(one)]
    going = _learned(EXTENTS, [*borders, *borders_of_wordings() * WORDINGS * 2])
    further = {one.name for one in harder}
    examples: dict[str, Examples] = {}
    for one in told:
        its = of_story(one, going)
        its = replace(its, places=[]) if one.name in further else its
        examples[one.name] = its + examples[one.name] if one.name in examples else its
    sentences = [of_wordings(going, NETWORK)] * WORDINGS

    def learned(stories: Iterable[Examples], known: Scales | None = None) -> Scales:
        """From these stories; what nothing is asked of is not learned again."""
        its = list(stories)
        found = {s.name: getattr(known, s.name) if known and not s.asked else _weights(s, its) for s in SORTS}
        return Scales(**found, extents=going, tellers=NOTHING, network=NETWORK)

    whole = learned([*examples.values(), *sentences])
    doubts: dict[str, list[Doubt]] = {}
    telling: list[Example] = []
    for part in folds(examples, PARTS):
        strange = learned([*[its for name, its in examples.items() if name not in part], *sentences], whole)
        for one in told:
            if one.name in part:
                telling += annotated.teller_of(one, strange)
                for role, doubt in annotated.doubts(one, strange):
                    if role not in places.ASKED or one.name not in further:
                        doubts.setdefault(role, []).append(doubt)
    strange = learned(examples.values(), whole)
    for one, asked in annotated.sentences(NETWORK):
        for role, doubt in annotated.doubts(one, strange):
            if role in asked:
                doubts[role] += [doubt] * (4 if role in people.ROLES else WORDINGS)
    asks = {role: _questions(role, doubts[role]) for role in sorted(doubts)}
    return replace(whole, tellers=_learned(TELLERS, telling), asks=asks)


def _weights(sort: Sort, stories: Iterable[Examples]) -> Scale:
    return _learned(sort, [example for story in stories for example in getattr(story, sort.name)])


def _learned(sort: Sort, told: Sequence[Example]) -> Scale:
    return scale(learn(told, sort.roles, cost=sort.cost, least=sort.least, lets_go=sort.lets_go))


def _questions(role: str, doubts: Sequence[Doubt]) -> Forest:
    return grow(
        [doubt.story for doubt in doubts],
        [doubt.evidence for doubt in doubts],
        [doubt.wanted for doubt in doubts],
        [doubt.score for doubt in doubts],
        trees=TREES.get(role, FEWER),
    )


def write(learned: Scales, folder: Path = WEIGHTS) -> None:
    """One module for each sort of mention."""
    for sort in (*SORTS, EXTENTS, TELLERS):
        its: Scale = getattr(learned, sort.name)
        rows = [
            "\t".join([piece, *(f"{role}\t{value:g}" for role, value in its.scores(worth).items() if value)])
            for piece, worth in its.worth.items()
        ]
        text = "\n".join(rows).replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
        (folder / f"{sort.name}.py").write_text(_MODULE.format(sort=sort.name, rows=text), encoding="utf-8")

    forests = {role: ask for role, ask in sorted(learned.asks.items()) if isinstance(ask, Forest)}
    if not forests:
        return
    asked = folder / "questions"
    asked.mkdir(exist_ok=True)
    for role, forest in forests.items():
        rows = "\n".join(forest.source())
        (asked / f"{role}.py").write_text(_QUESTIONS.format(role=role, rows=rows), encoding="utf-8")
    named = "".join(f'\n    "{role}": {role}.ask,' for role in forests)
    (asked / "__init__.py").write_text(_ASKS.format(modules=", ".join(forests), asks=named), encoding="utf-8")


_QUESTIONS = '''"""What is asked where the weights leave the role "{role}" in doubt. Written by ``make weights``."""

from collections.abc import Set


{rows}
'''
# A module each: all in one takes 100 MB more to be compiled, each time where nothing keeps what was compiled.
_ASKS = '''"""What is asked of a mention that the weights leave in doubt, by role. Written by ``make weights``."""

from flows.understand.weights.questions import {modules}

ASKS = {{{asks}
}}
'''
_MODULE = '''"""What each piece of evidence about {sort} is worth. Written by ``make weights``."""

from flows.understand.meaning.weighing import table

WEIGHTS = table("""{rows}""")
'''


def main() -> int:
    write(scales(list(stories(STORIES)), list(stories(HARDER))))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
