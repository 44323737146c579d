"""Which of the tickets that were found are suggested: those like this one, and those like one that is.

A wife tells the feast of the dead and a comrade the hill: nothing says that they speak of one man. A third tip that is
like both does. So of the likest few it is asked what they are like in their turn; how sure that is, is what both steps
are together. What speaks against it directly still counts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from flows.matching.comparing import Match, Part

ASKED = 3  # of the likest tickets that are asked what they are like
TRUSTED = 0.12  # how sure either of the two steps must be
AGAINST = -5.0  # bits: with less, what both tell speaks against it

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
        if first.score < TRUSTED:
            break
        for other, second in ask(asked).items():
            score = round(first.score * second.score, 3)
            known = best.get(other)
            if second.score < TRUSTED or (known is not None and known.score >= score):
                continue
            match = known or compare(other)
            if match is not None and match.bits > AGAINST:
                through = (
                    () if any(one.reason == "through" for one in match.parts) else (Part("through", 0.5, "through"),)
                )
                best[other] = replace(match, score=score, parts=(*through, *match.parts))
    return [(match, other) for other, match in _in_order(best)]


def _in_order(found: Found) -> list[tuple[str, Match]]:
    return sorted(found.items(), key=lambda one: (-one[1].score, -one[1].bits, one[0]))
