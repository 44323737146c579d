"""Which of the tickets that were found are suggested: those like this one, and those like one that is.

A wife tells the feast of the dead and a comrade the hill: nothing says that they speak of one man. A third tip that is
like both does. So of the likest few it is asked what they are like in their turn; how sure that is, is what both steps
are together, less a part of what speaks against it directly.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from flows.matching.comparing import SHOWN, Match, Part, moved

ASKED = 2  # of the likest tickets that are asked what they are like: who comes in by a third stands behind all three
AGAINST = -5.0  # bits: with less, what both tell speaks against it
DOUBT = 0.3  # of what speaks against it: the ticket between both spoke for it, and some of that is the same slip

Found = Mapping[str, Match]


def likest(
    direct: Found, ask: Callable[[str], Found], compare: Callable[[str], Match | None]
) -> list[tuple[Match, str]]:
    """All that are like the ticket by themselves or through another, the likest first.

    ``direct``: those that were compared with it. ``ask``: what was compared with one of those. ``compare``: how like
    the ticket is one that was not compared with it, None where that cannot be told.
    """
    best = dict(direct)
    for asked, first in _in_order(direct)[:ASKED]:
        if first.score < SHOWN:
            break
        for other, second in ask(asked).items():
            score = round(first.score * second.score, 3)
            known = best.get(other)
            if second.score < SHOWN or (known is not None and known.score >= score):
                continue
            match = direct.get(other) or compare(other)
            if match is None:
                continue
            score = moved(score, DOUBT * match.against)
            if match.bits > AGAINST and (known is None or known.score < score):
                best[other] = replace(match, score=score, parts=(Part("through", 0.5, "through"), *match.parts))
    return [(match, other) for other, match in _in_order(best)]


def _in_order(found: Found) -> list[tuple[str, Match]]:
    return sorted(found.items(), key=lambda one: (-one[1].score, -one[1].bits, one[0]))
