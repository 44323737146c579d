"""What is suggested as one martyr, on a part of the set; the whole of it by ``make matching``."""

from __future__ import annotations

from tests.matching import make, measure

MARTYRS = 120  # of the held-out half, with all their tips


def test_of_a_part_of_the_held_out_half_most_are_found_and_the_first_is_right() -> None:
    made = make.make()
    held_out = [tip for tip in made.tips if made.half(tip) == make.HALVES[1]]
    some = set(sorted({tip.truth for tip in held_out})[:MARTYRS])
    tips = [tip for tip in held_out if tip.truth in some]
    truth = {tip.id: tip.truth for tip in tips}

    found = measure.suggestions((tip.id, measure.likeness_of(tip.form)) for tip in tips)

    told: set[str] = set()
    known, seen, first = 0, 0, []
    for tip in tips:
        if tip.truth in told:
            known += 1
            seen += any(truth[one] == tip.truth for one in found[tip.id])
        told.add(tip.truth)
        first += [truth[found[tip.id][0]] == tip.truth] if found[tip.id] else []
    assert known > 200
    assert seen / known >= 0.92
    assert sum(first) / len(first) >= 0.85
