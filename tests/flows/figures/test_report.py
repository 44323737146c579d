"""A report is refused rather than wrong: whatever does not add up raises, and no paper is made of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from flows import jsonform
from flows.figures import report, verdicts
from flows.figures.counted import AnswerRow, Counted, HandoverRow, ResultRow, TipRow, Totals, VerdictRow
from flows.figures.periods import Period
from flows.figures.report import Inconsistent, Part, Report, Target

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
WEEK = Period("week", date(2026, 11, 23), date(2026, 11, 29))
AT = datetime(2026, 11, 24, 3, tzinfo=UTC)
NOW = datetime(2026, 11, 30, 0, tzinfo=UTC)


def tip(code: str, **more: Any) -> TipRow:
    told = TipRow(code, AT, "web", "", "burial_place", "Xã Gio Linh", "", False, False, False, True)
    return replace(told, **more)


NOTHING = Counted(0, (), (), (), (), (), (), {}, 0, None)
WHOLE = Counted(
    number=2,
    tips=(tip("A", willing="yes"), tip("B", channel="hotline", source="bv", commune="", waits=False)),
    answers=(AnswerRow("A", 30), AnswerRow("B", 90), AnswerRow("C", 600)),
    verdicts=(VerdictRow("A", verdicts.RIGHT), VerdictRow("C", verdicts.WRONG), VerdictRow("D", verdicts.RIGHT)),
    results=(
        ResultRow("A", "dna_result", "match"),
        ResultRow("A", "dna_result", "unclear"),
        ResultRow("A", "coordinates_verified", ""),
    ),
    struck=(),
    handovers=(HandoverRow("A", "military", True, False), HandoverRow("A", "police", False, False)),
    people={"web": 3},
    chats=2,
    scans=None,
)
TOTALS = Totals(5, 9, None, ("A", "D"), WHOLE.results)


def made(now: Counted = WHOLE, before: Counted | None = NOTHING, totals: Totals = TOTALS, **more: Any) -> Report:
    given: Any = {"counted_at": NOW, "zone": ZONE, "communes": {"bv": "Phường Lê Chân"}, **more}
    return report.make(WEEK, now, before, totals, Totals(1, 1, None, (), ()), **given)


def test_figures_have_their_values_and_their_codes() -> None:
    found = made().figures

    assert {name: one.value for name, one in found.items() if one.value} == {
        "tips": 2,
        "people": 3,
        "chats": 2,
        "answered": 3,
        "answer_median": 90,
        "answer_slowest": 600,
        "waiting": 1,
        "decided": 3,
        "verified": 2,
        "refuted": 1,
        "verified_share": 66.7,
        "coordinates": 1,
        "willing": 1,
        "dna": 2,
        "matches": 1,
        "handed": 2,
        "handed_tips": 1,
        "acknowledged": 1,
    }
    assert found["dna"].codes == ("A", "A") and found["matches"].codes == ("A",)
    assert (found["scans"].value, found["scans"].why) == (None, report.NOT_MEASURED)
    assert made().parts["commune"] == (
        Part("Xã Gio Linh", 1, ("A",), 0),
        Part("source:Phường Lê Chân", 1, ("B",), 0),
    )


def test_an_empty_period_has_noughts_and_says_what_cannot_be_told() -> None:
    found = made(NOTHING, None, Totals(0, 0, None, (), ())).figures

    assert {one.why for one in found.values() if one.value is None} == {
        report.NOT_MEASURED,
        report.NONE_DECIDED,
        report.NONE_ANSWERED,
    }
    assert all(one.value == 0 for one in found.values() if not one.why)
    assert {one.why_before for one in found.values()} == {report.NO_BEFORE}


@pytest.mark.parametrize(
    ("name", "broken"),
    [
        ("tips", lambda: made(replace(WHOLE, number=3))),
        ("tips", lambda: made(replace(WHOLE, tips=(*WHOLE.tips[:1], tip(""))))),
        ("tips", lambda: made(replace(WHOLE, tips=(WHOLE.tips[0], WHOLE.tips[0])))),
        ("dna", lambda: made(replace(WHOLE, results=(ResultRow("", "dna_result", "match"),)))),
        ("handed", lambda: made(replace(WHOLE, handovers=(HandoverRow("", "police", False, False),)))),
        ("decided", lambda: made(replace(WHOLE, verdicts=(*WHOLE.verdicts, VerdictRow("E", "perhaps"))))),
        ("decided", lambda: made(replace(WHOLE, verdicts=(*WHOLE.verdicts, WHOLE.verdicts[0])))),
        (
            "steps",
            lambda: made(replace(WHOLE, tips=(WHOLE.tips[0], tip("B", at=datetime(2026, 11, 29, 17, tzinfo=UTC))))),
        ),
        ("before", lambda: made(before=replace(WHOLE, number=1))),
        ("before", lambda: made(before=replace(WHOLE, answers=(AnswerRow("", 1),)))),
        ("tips total", lambda: made(totals=replace(TOTALS, tips=1))),
        ("verified total", lambda: made(totals=replace(TOTALS, verified=()))),
        ("coordinates total", lambda: made(totals=replace(TOTALS, results=()))),
    ],
)
def test_what_contradicts_itself_is_refused(name: str, broken: Callable[[], Report]) -> None:
    with pytest.raises(Inconsistent) as refused:
        broken()

    assert refused.value.what == name


@pytest.mark.parametrize("name", report.PARTS)
def test_parts_that_do_not_add_up_are_refused(name: str) -> None:
    whole = made()
    parts = {**whole.parts, name: (*whole.parts[name], Part("x", 1, ("Z",), 0))}

    with pytest.raises(Inconsistent) as refused:
        report.check(replace(whole, parts=parts), number=2)

    assert refused.value.what == name


def test_targets_stand_beside_what_is_there() -> None:
    aims = made(
        targets=(
            Target("hài cốt", 45, date(2027, 3, 31), "coordinates", about=True),
            Target("mẫu", 2_730, date(2027, 1, 31)),
            Target("phường", 43, date(2026, 8, 28), done=41, done_on=date(2026, 8, 28)),
        )
    ).targets

    assert [(one.value, one.before, one.left, one.why) for one in aims] == [
        (1, 0, 44, ""),
        (None, None, None, report.NOT_OURS),
        (41, None, 2, ""),
    ]


def test_the_figures_survive_being_kept() -> None:
    whole = made(targets=(Target("phường", 43, date(2026, 8, 28), done=41),))

    assert jsonform.load(Report, jsonform.dump(whole)) == whole


@pytest.mark.parametrize(
    ("moves", "verdict"),
    [
        ((), ""),
        (("verifying",), ""),
        (("verifying", "verified"), verdicts.RIGHT),
        (("verified", "handed_over"), verdicts.RIGHT),
        (("verified", "handed_over", "closed answered"), verdicts.RIGHT),
        (("verified", "verifying"), ""),
        (("verified", "closed contradicted"), verdicts.WRONG),
        (("closed fraud",), verdicts.WRONG),
        (("verifying", "closed alive"), verdicts.WRONG),
        (("closed found",), verdicts.RIGHT),
        (("unverifiable",), verdicts.UNKNOWN),
        (("unverifiable", "closed searched_not_found"), verdicts.UNKNOWN),
        (("verified", "duplicate"), ""),
        (("closed withdrawn",), ""),
    ],
)
def test_what_was_found_out_is_read_off_the_moves(moves: tuple[str, ...], verdict: str) -> None:
    assert verdicts.after(moves) == verdict
