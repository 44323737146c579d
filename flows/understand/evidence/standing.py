"""How a mention stands among the others of its text: how likely each seemed at first, by weight alone."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence, Set
from typing import NamedTuple

from flows.understand.meaning.weighing import Ask, Evidence

IN_DOUBT = 2.5  # a score this near to even odds is asked about again
_SAY = 1500  # thousandths of a score: by so much at most the answers change it, and no clear sentence is overruled
_STEPS = (-3.0, -2.0, -1.0, -0.5, 0.0, 0.5, 1.0, 2.0, 3.0)
_NEXT_STEPS = (-2.0, 0.0, 1.0, 2.0)


def _ladder(name: str, steps: Sequence[float]) -> tuple[frozenset[str], ...]:
    """For each number of steps that a score has climbed, the evidence for it: "own from -3", "own from -2" ..."""
    return tuple(frozenset(f"{name} from {step:g}" for step in steps[:n]) for n in range(len(steps) + 1))


_OWN, _SAME, _BEST = (_ladder(name, _STEPS) for name in ("own", "same", "best other"))
_BEFORE, _BEHIND = (_ladder(name, _NEXT_STEPS) for name in ("before", "behind"))
_PEERS, _BEST_PEER, _WORST_PEER = (_ladder(name, _STEPS) for name in ("peers", "best peer", "worst peer"))
_COUNT = tuple(f"peers {n}" for n in range(5))
_LIKELY = tuple(f"others likely {n}" for n in range(4))
_ABOVE = tuple(f"others above {n}" for n in range(4))


class Among(NamedTuple):
    """Of mentions of people: for each the one that is of the same man, and those named beside it, itself among them."""

    same: Sequence[int]
    peers: Sequence[Sequence[int]]


def in_doubt(
    evidence: Sequence[Evidence],
    scores: Sequence[float],
    among: Among | None = None,
    *,
    within: float = IN_DOUBT,
) -> Iterator[tuple[int, Set[str]]]:
    """The mentions in doubt by their number, each with its evidence and how it stands among the others.

    `within`: so near to even odds.
    """
    doubtful = [n for n, score in enumerate(scores) if -within < score < within]
    if not doubtful:
        return
    ids = among.same if among is not None else range(len(scores))
    highest: dict[int, float] = {}
    for one, score in zip(ids, scores, strict=True):
        if score > highest.get(one, -1e9):
            highest[one] = score
    ordered = sorted(highest.values())
    likely = len(ordered) - bisect_right(ordered, 0.0)
    for n in doubtful:
        score, its = scores[n], highest[ids[n]]
        above = len(ordered) - bisect_right(ordered, its)
        told = {_LIKELY[min(3, likely - (its > 0))], _ABOVE[min(3, above)]}
        best = ordered[-1] if above else ordered[-2] if len(ordered) > 1 else None
        around = [_OWN[bisect_right(_STEPS, score)], _SAME[bisect_right(_STEPS, its)]]
        if best is not None:
            around.append(_BEST[bisect_right(_STEPS, best)])
        if n:
            around.append(_BEFORE[bisect_right(_NEXT_STEPS, scores[n - 1])])
        if n + 1 < len(scores):
            around.append(_BEHIND[bisect_right(_NEXT_STEPS, scores[n + 1])])
        if among is not None:
            peers = [scores[m] for m in among.peers[n] if ids[m] != ids[n]]
            told.add(_COUNT[min(4, len(peers))])
            if peers:
                around.append(_PEERS[bisect_right(_STEPS, sum(peers) / len(peers))])
                around.append(_BEST_PEER[bisect_right(_STEPS, max(peers))])
                around.append(_WORST_PEER[bisect_right(_STEPS, min(peers))])
        yield n, told.union(*around, *evidence[n])


def ask_again(
    asks: Mapping[str, Ask],
    roles: Sequence[str],
    evidence: Sequence[Evidence],
    scores: list[dict[str, float]],
    among: Among | None = None,
) -> None:
    """What is asked of the mentions in doubt is added to their scores. `among`: as in `in_doubt`."""
    for role in roles:
        if (ask := asks.get(role)) is not None:
            for n, its in in_doubt(evidence, [score[role] for score in scores], among):
                scores[n][role] += max(-_SAY, min(_SAY, ask(its))) / 1000
