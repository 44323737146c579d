"""Life of a ticket: every cell of the table of moves, no way around the second person, who is told when."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.settings import Desk
from flows import tickets
from flows.tickets import ANSWER, LEADS, NOBODY, TEAM, WORK, Proposal, Refused, Standing

# A row: from; a column: to. "x" is made at once, "2" takes two persons, "o" asks for an outcome, "." is refused.
TABLE = """
              received classified verifying verified unverifiable duplicate handed_over closed
received      =        x          x         2        x            x         x           o
classified    .        =          x         2        x            x         x           o
verifying     .        x          =         2        x            x         x           o
verified      .        .          x         =        .            x         x           o
unverifiable  .        .          x         .        =            x         x           o
duplicate     .        x          x         .        .            =         .           .
handed_over   .        .          x         2        x            x         =           o
closed        .        .          x         .        .            .         .           =
"""
_HEAD, *_ROWS = [line.split() for line in TABLE.strip().splitlines()]
CELLS = [(row[0], to, cell) for row in _ROWS for to, cell in zip(_HEAD, row[1:], strict=True)]
TWO = ("found", "identified")
SINCE = datetime(2026, 11, 22, 2, 0, tzinfo=UTC)
TERMS = Desk().terms


def standing(status: str) -> Standing:
    return Standing(status, "answered" if status == tickets.CLOSED else "")


def refusal(now: Standing, status: str, outcome: str = "", by: str = "an") -> str:
    with pytest.raises(Refused) as caught:
        tickets.ask(now, status, outcome, by=by)
    return caught.value.why


def test_the_table_names_every_status() -> None:
    assert tuple(_HEAD) == tuple(row[0] for row in _ROWS) == tickets.STATUSES


@pytest.mark.parametrize(("was", "to", "cell"), CELLS, ids=str)
def test_every_cell_of_the_table(was: str, to: str, cell: str) -> None:
    now = standing(was)

    match cell:
        case "=":
            assert tickets.ask(now, to, by="an") == now
        case "x":
            assert tickets.ask(now, to, by="") == Standing(to)
        case "2":
            assert tickets.ask(now, to, by="an") == Standing(was, now.outcome, Proposal(to, "", "an"))
        case "o":
            assert refusal(now, to) == Refused.OUTCOME
            for outcome in tickets.OUTCOMES:
                after = tickets.ask(now, to, outcome, by="an")
                made, proposed = Standing(to, outcome), Standing(was, now.outcome, Proposal(to, outcome, "an"))
                assert after == (proposed if outcome in TWO else made)
        case ".":
            for outcome in ("", *tickets.OUTCOMES) if to == tickets.CLOSED else ("",):
                assert refusal(now, to, outcome) == Refused.NOT_FROM_HERE


@pytest.mark.parametrize(
    ("status", "outcome"), [("done", ""), ("closed", "won"), ("verifying", "found"), ("", ""), ("received", "answered")]
)
def test_what_is_no_status_or_outcome_is_refused(status: str, outcome: str) -> None:
    assert refusal(standing("classified"), status, outcome) == Refused.UNKNOWN


def test_a_closed_ticket_keeps_its_outcome_until_it_is_opened_again() -> None:
    closed = standing("closed")

    assert refusal(closed, "closed", "fraud") == Refused.NOT_FROM_HERE
    assert tickets.ask(closed, "closed", "answered", by="an") == closed
    assert tickets.ask(closed, "verifying", by="an") == Standing("verifying")


def test_a_second_person_agrees_or_declines_and_the_first_cannot_agree() -> None:
    proposed = tickets.ask(standing("verifying"), "verified", by="an")

    assert tickets.confirm(proposed, by="binh") == Standing("verified")
    assert tickets.ask(proposed, "verified", by="binh") == Standing("verified")
    assert tickets.decline(proposed) == standing("verifying")
    assert refusal(proposed, "verified") == Refused.SAME_PERSON
    for by, why in (("an", Refused.SAME_PERSON), ("", Refused.NAMELESS)):
        with pytest.raises(Refused) as caught:
            tickets.confirm(proposed, by=by)
        assert caught.value.why == why
    with pytest.raises(Refused, match=Refused.NONE_PROPOSED):
        tickets.confirm(standing("verifying"), by="an")
    with pytest.raises(Refused, match=Refused.NONE_PROPOSED):
        tickets.decline(standing("closed"))


def test_whoever_has_no_name_proposes_nothing_and_a_move_ends_what_was_proposed() -> None:
    proposed = tickets.ask(standing("verifying"), "closed", "found", by="an")

    assert refusal(standing("verifying"), "verified", by="") == Refused.NAMELESS
    assert tickets.ask(proposed, "classified", by="an") == Standing("classified")
    assert tickets.ask(proposed, "closed", "identified", by="binh").proposal == Proposal("closed", "identified", "binh")


_PEOPLE = st.sampled_from(["an", "binh", "chi", ""])
_ACT = st.one_of(
    st.tuples(
        st.just("ask"), _PEOPLE, st.sampled_from([*tickets.STATUSES, "?"]), st.sampled_from(["", *tickets.OUTCOMES])
    ),
    st.tuples(st.just("confirm"), _PEOPLE),
    st.tuples(st.just("decline"), _PEOPLE),
)


@given(st.sampled_from(tickets.STATUSES), st.lists(_ACT, max_size=30))
def test_there_is_no_way_around_the_second_person(first: str, acts: list[tuple[str, ...]]) -> None:
    now = standing(first)
    wanted: dict[tuple[str, str], set[str]] = {}

    for act, by, *move in acts:
        before = now
        try:
            match act:
                case "ask":
                    now = tickets.ask(now, *move, by=by)
                    wanted.setdefault((move[0], move[1]), set()).add(by)
                case "confirm":
                    now = tickets.confirm(now, by=by)
                    wanted.setdefault((now.status, now.outcome), set()).add(by)
                case "decline":
                    now = tickets.decline(now)
        except Refused:
            pass
        made = (now.status, now.outcome)
        if made != (before.status, before.outcome):
            assert now.status in tickets.MOVES[before.status]
            assert now.proposal is None
            if tickets.takes_two(*made):
                assert len(wanted[made] - {""}) >= 2
                wanted[made] = set()
        assert (now.status == tickets.CLOSED) == bool(now.outcome)


# What people are told


def test_people_hear_of_what_means_something_to_them_and_of_a_fraud_only_who_reported_it() -> None:
    told = {one: tickets.news(one, None, "seeking") for one in tickets.STATUSES if one != tickets.CLOSED}
    closed = {one: tickets.news("closed", one, "seeking") for one in (*tickets.OUTCOMES, None, "erased")}

    assert [one for one, what in told.items() if not what] == ["received", "classified", "duplicate"]
    assert [one for one, what in closed.items() if not what] == ["fraud", None, "erased"]
    assert tickets.news("closed", "fraud", "abuse") == "closed_fraud"
    handed = {
        (received, answered): tickets.news(tickets.HANDED_OVER, None, "seeking", received=received, answered=answered)
        for received in (False, True)
        for answered in (False, True)
    }
    assert handed[False, False] == "handed_over" and handed[True, False] == "handed_over_received"
    assert handed[True, True] == handed[False, True] == "handed_over_answered"
    assert tickets.news(tickets.VERIFIED, None, "seeking", answered=True) == "verified"


# Terms


def test_when_the_team_and_then_the_leads_are_told() -> None:
    def hours(number: int) -> timedelta:
        return timedelta(hours=number)

    def days(number: int) -> timedelta:
        return timedelta(days=number)

    def told(what: str, *, urgent: bool = False, kind: str = "seeking") -> list[timedelta]:
        found, stage = [], NOBODY
        while at := tickets.next_telling(stage, what, kind, urgent=urgent, since=SINCE, terms=TERMS):
            found.append(at - SINCE)
            stage += 1
        return found

    assert told(ANSWER) == [hours(24), hours(36)]
    assert told(ANSWER, urgent=True) == [hours(0), hours(0)]
    assert told(WORK, kind="abuse") == [days(3), days(3) + hours(12)]
    assert told(WORK, urgent=True) == [days(1), days(1) + hours(12)]
    assert set(TERMS.work) == set(tickets.KINDS)
    stages = [
        tickets.stage_at(SINCE + hours(n), ANSWER, "dna", urgent=False, since=SINCE, terms=TERMS) for n in (23, 24, 36)
    ]
    assert stages == [NOBODY, TEAM, LEADS]
