"""A report's figures: counted, compared with the period before, and refused where they do not add up.

Every figure has the codes behind it. What cannot be counted is None, with the reason; what contradicts itself raises
``Inconsistent``, and no paper is made of it.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta, tzinfo

from flows import results
from flows.figures import campaign, verdicts
from flows.figures.counted import Counted, ResultRow, TipRow, Totals
from flows.figures.periods import Period

TICKETS, RESULTS, HANDOVERS, PEOPLE, SCANS = COUNTED = ("tickets", "results", "handovers", "people", "scans")
TOLD_OF_SOURCE = "source:"  # begins a commune that is the poster's, where nobody told one
DAYS_SHOWN = 31  # a longer period is shown by weeks
# Why a figure is not there.
NOT_MEASURED, NONE_DECIDED, NONE_ANSWERED, NO_BEFORE, NOT_OURS = WHY = (
    "not_measured",
    "none_decided",
    "none_answered",
    "no_before",
    "not_ours",
)
FUNNEL = ("scans", "chats", "tips", "verified", "coordinates", "remains", "sampled", "matches")
# What a target may be held against: the totals of these.
MEASURED = ("tips", "verified", "coordinates", "remains", "sampled", "matches")
FIGURES = (
    *("tips", "incomplete", "duplicates", "forgotten"),
    *("people", "chats", "answered", "answer_median", "answer_slowest", "waiting"),
    *("decided", "verified", "refuted", "undecidable", "verified_share"),
    *("interviewed", "visited", "coordinates", "remains"),
    *("advised", "willing", "sampled", "dna", "matches"),
    *("handed", "handed_tips", "acknowledged", "handed_answered"),
    *("scans", "struck"),
)
PARTS = ("channel", "kind", "source", "commune", "agency", "finding")
SHARES = ("verified_share",)  # hundredths
DURATIONS = ("answer_median", "answer_slowest")  # minutes
_OF_RESULT = {
    "interviewed": results.INTERVIEWED,
    "visited": results.VISITED,
    "coordinates": results.LOCATED,
    "remains": results.FOUND,
    "advised": results.ADVISED,
    "sampled": results.SAMPLED,
    "dna": results.DNA,
}


class Inconsistent(Exception):
    """The figures contradict each other; ``what`` names those that do. No report is made of them."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what


@dataclass(frozen=True, slots=True)
class Figure:
    """``codes``: of the tickets behind it, as often as each counts. ``before``: of the period before. ``total``: from
    the beginning. ``why``: where there is no value; ``why_before``: where there is none to compare with.
    """

    name: str
    value: float | None
    of: str = TICKETS
    codes: tuple[str, ...] = ()
    before: float | None = None
    total: float | None = None
    why: str = ""
    why_before: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A line of a table whose lines add up to a figure."""

    key: str
    value: int
    codes: tuple[str, ...] = ()
    before: int | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """A day or a week of the period, and the tips that came then."""

    first: date
    last: date
    value: int


@dataclass(frozen=True, slots=True)
class Target:
    """What a plan wants by a day. ``counts``: one of ``MEASURED``, "" where the program has no such figure: then
    ``done`` on ``done_on`` is what an office told.
    """

    name: str
    goal: int
    by: date
    counts: str = ""
    about: bool = False
    done: int | None = None
    done_on: date | None = None


@dataclass(frozen=True, slots=True)
class Aim:
    """A target beside what is there: now, when the period began, what is left, and the days left at its end."""

    target: Target
    value: int | None
    before: int | None = None
    left: int | None = None
    days_left: int = 0
    why: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that a paper shows, and nothing else: no name, no number, no word of anybody."""

    period: Period
    counted_at: datetime
    is_over: bool
    figures: Mapping[str, Figure]
    parts: Mapping[str, tuple[Part, ...]] = field(default_factory=dict)
    steps: tuple[Step, ...] = ()
    targets: tuple[Aim, ...] = ()
    phases: tuple[int, ...] = ()


def make(
    period: Period,
    now: Counted,
    before: Counted | None,
    totals: Totals,
    totals_before: Totals,
    *,
    counted_at: datetime,
    zone: tzinfo,
    communes: Mapping[str, str],
    targets: Sequence[Target] = (),
) -> Report:
    """The report. ``before``: None where nothing was kept yet in the period before. ``totals``: up to the end of the
    period, ``totals_before``: up to its beginning. ``communes``: by source.

    Raises Inconsistent.
    """
    if before is not None:
        _hold(before.number == len(before.tips) and all(before.codes()), "before")
    figures = _figures(now)
    were = {one.name: one for one in _figures(before)} if before is not None else {}
    report = Report(
        period=period,
        counted_at=counted_at,
        is_over=period.is_over(counted_at.astimezone(zone).date()),
        figures={one.name: _compared(one, were.get(one.name), totals) for one in figures},
        parts=_parts(now, before, communes),
        steps=_steps(period, now.tips, zone),
        targets=tuple(_aim(one, period, totals, totals_before) for one in targets),
        phases=campaign.phases(period),
    )
    check(report, number=now.number)
    return report


def change(figure: Figure | Part) -> float | None:
    """How much more than in the period before; None where there is nothing to compare."""
    if figure.value is None or figure.before is None:
        return None
    return round(figure.value - figure.before, 1)


def funnel(report: Report) -> tuple[Figure, ...]:
    """From the scan of a poster to a name: each step counted by itself in the period, and from the beginning."""
    return tuple(report.figures[name] for name in FUNNEL)


# What must hold


def check(report: Report, *, number: int) -> None:
    """Nothing contradicts itself. ``number``: of the tips, counted by itself. Raises Inconsistent."""
    figures = report.figures
    _hold(tuple(figures) == FIGURES, "figures")
    for one in figures.values():
        _hold((one.value is None) == bool(one.why), one.name)
        _hold(all(one.codes), one.name)
        if one.of in (TICKETS, RESULTS, HANDOVERS) and one.name not in (*SHARES, *DURATIONS):
            _hold(one.value == len(one.codes), one.name)
        if one.of == TICKETS:
            _hold(len(set(one.codes)) == len(one.codes), one.name)
    tips = figures["tips"]
    _hold(tips.value == number, "tips")
    for name in ("channel", "kind", "source", "commune"):
        _adds_up(report.parts[name], tips, name)
    _adds_up(report.parts["agency"], figures["handed"], "agency")
    _adds_up(report.parts["finding"], figures["dna"], "finding")
    _hold(sum(one.value for one in report.steps) == tips.value, "steps")
    for part, whole in (
        *((one, "tips") for one in ("incomplete", "duplicates", "forgotten", "willing", "waiting")),
        *((one, "decided") for one in ("verified", "refuted", "undecidable")),
        *((one, "handed") for one in ("acknowledged", "handed_answered", "handed_tips")),
        ("matches", "dna"),
    ):
        _hold(not Counter(figures[part].codes) - Counter(figures[whole].codes), part)
    _hold(
        sum(figures[one].value or 0 for one in ("verified", "refuted", "undecidable")) == figures["decided"].value,
        "decided",
    )
    for one in figures.values():
        if one.total is not None and one.value is not None:
            _hold(one.total >= one.value, f"{one.name} total")


def _adds_up(parts: Sequence[Part], whole: Figure, name: str) -> None:
    _hold(len({one.key for one in parts}) == len(parts), name)
    _hold(all(one.value == len(one.codes) for one in parts), name)
    _hold(Counter(code for one in parts for code in one.codes) == Counter(whole.codes), name)
    befores = [one.before for one in parts if one.before is not None]
    if whole.before is not None:
        _hold(sum(befores) == whole.before, f"{name} before")


def _hold(holds: bool, what: str) -> None:
    if not holds:
        raise Inconsistent(what)


# Counting


def _figures(counted: Counted) -> tuple[Figure, ...]:
    tips = counted.tips
    minutes = sorted(one.minutes for one in counted.answers)
    answered = tuple(one.code for one in counted.answers)
    of_verdict = {
        verdict: tuple(one.code for one in counted.verdicts if one.verdict == verdict) for verdict in verdicts.VERDICTS
    }
    decided = tuple(one.code for one in counted.verdicts)
    right = of_verdict[verdicts.RIGHT]
    handed = counted.handovers
    scans = None if counted.scans is None else sum(counted.scans.values())
    made = (
        _of_tips("tips", tips, lambda one: True),
        _of_tips("incomplete", tips, lambda one: one.incomplete),
        _of_tips("duplicates", tips, lambda one: one.duplicate),
        _of_tips("forgotten", tips, lambda one: one.forgotten),
        Figure("people", sum(counted.people.values()), of=PEOPLE),
        Figure("chats", counted.chats, of=PEOPLE),
        Figure("answered", len(answered), codes=answered),
        _duration("answer_median", minutes, 0.5, answered),
        _duration("answer_slowest", minutes, 0.9, answered),
        _of_tips("waiting", tips, lambda one: one.waits),
        Figure("decided", len(decided), codes=decided),
        Figure("verified", len(right), codes=right),
        *(
            Figure(name, len(of_verdict[verdict]), codes=of_verdict[verdict])
            for name, verdict in (("refuted", verdicts.WRONG), ("undecidable", verdicts.UNKNOWN))
        ),
        Figure("verified_share", round(100 * len(right) / len(decided), 1), codes=decided)
        if decided
        else Figure("verified_share", None, why=NONE_DECIDED),
        *(_of_results(name, what, counted.results) for name, what in _OF_RESULT.items()),
        _of_tips("willing", tips, lambda one: one.willing == "yes"),
        _matches(counted.results),
        Figure("handed", len(handed), HANDOVERS, tuple(one.code for one in handed)),
        _distinct("handed_tips", [one.code for one in handed]),
        Figure(
            "acknowledged",
            sum(one.acknowledged for one in handed),
            HANDOVERS,
            tuple(one.code for one in handed if one.acknowledged),
        ),
        Figure(
            "handed_answered",
            sum(one.answered for one in handed),
            HANDOVERS,
            tuple(one.code for one in handed if one.answered),
        ),
        Figure("scans", scans, SCANS, why="" if scans is not None else NOT_MEASURED),
        Figure("struck", len(counted.struck), RESULTS, tuple(one.code for one in counted.struck)),
    )
    by_name = {one.name: one for one in made}
    return tuple(by_name[name] for name in FIGURES)


def _of_tips(name: str, tips: Iterable[TipRow], wanted: Callable[[TipRow], bool]) -> Figure:
    codes = tuple(one.code for one in tips if wanted(one))
    return Figure(name, len(codes), codes=codes)


def _of_results(name: str, what: str, found: Iterable[ResultRow]) -> Figure:
    codes = tuple(one.code for one in found if one.what == what)
    return Figure(name, len(codes), RESULTS, codes)


def _matches(found: Iterable[ResultRow]) -> Figure:
    codes = tuple(one.code for one in found if one.what == results.DNA and one.finding == "match")
    return Figure("matches", len(codes), RESULTS, codes)


def _distinct(name: str, codes: Iterable[str]) -> Figure:
    once = tuple(dict.fromkeys(codes))
    return Figure(name, len(once), codes=once)


def _duration(name: str, minutes: Sequence[float], share: float, codes: tuple[str, ...]) -> Figure:
    """The nearest rank: a time that somebody really waited."""
    if not minutes:
        return Figure(name, None, why=NONE_ANSWERED)
    return Figure(name, round(minutes[max(0, math.ceil(share * len(minutes)) - 1)], 1), codes=codes)


def _compared(figure: Figure, was: Figure | None, totals: Totals) -> Figure:
    total = _total(figure.name, totals)
    if was is None:
        return replace(figure, total=total, why_before=NO_BEFORE)
    return replace(figure, total=total, before=was.value, why_before=was.why)


def _total(name: str, totals: Totals) -> float | None:
    match name:
        case "tips":
            return totals.tips
        case "chats":
            return totals.chats
        case "scans":
            return totals.scans
        case "verified":
            return len(totals.verified)
        case "matches":
            return _matches(totals.results).value
        case _ if name in _OF_RESULT:
            return _of_results(name, _OF_RESULT[name], totals.results).value
        case _:
            return None


def _parts(now: Counted, before: Counted | None, communes: Mapping[str, str]) -> dict[str, tuple[Part, ...]]:
    def commune(one: TipRow) -> str:
        if one.commune:
            return one.commune
        return TOLD_OF_SOURCE + communes[one.source] if communes.get(one.source) else ""

    def of_tips(counted: Counted, key: Callable[[TipRow], str]) -> list[tuple[str, str]]:
        return [(key(one), one.code) for one in counted.tips]

    makers: Mapping[str, Callable[[Counted], list[tuple[str, str]]]] = {
        "channel": lambda counted: of_tips(counted, lambda one: one.channel),
        "kind": lambda counted: of_tips(counted, lambda one: one.kind),
        "source": lambda counted: of_tips(counted, lambda one: one.source),
        "commune": lambda counted: of_tips(counted, commune),
        "agency": lambda counted: [(one.agency, one.code) for one in counted.handovers],
        "finding": lambda counted: [(one.finding, one.code) for one in counted.results if one.what == results.DNA],
    }
    return {name: _grouped(maker(now), maker(before) if before is not None else None) for name, maker in makers.items()}


def _grouped(now: list[tuple[str, str]], before: list[tuple[str, str]] | None) -> tuple[Part, ...]:
    """The largest first; what is not known comes last."""
    here: dict[str, list[str]] = defaultdict(list)
    for key, code in now:
        here[key].append(code)
    were = Counter(key for key, _ in before or ())
    for key in were:
        here.setdefault(key, [])
    made = (Part(key, len(codes), tuple(codes), None if before is None else were[key]) for key, codes in here.items())
    return tuple(sorted(made, key=lambda one: (not one.key, -one.value, -(one.before or 0), one.key)))


def _steps(period: Period, tips: Iterable[TipRow], zone: tzinfo) -> tuple[Step, ...]:
    on = Counter(one.at.astimezone(zone).date() for one in tips)
    days = period.days()
    if len(days) <= DAYS_SHOWN:
        return tuple(Step(day, day, on[day]) for day in days)
    steps, first = [], period.first
    while first <= period.last:
        last = min(first + timedelta(days=6 - first.weekday()), period.last)
        steps.append(Step(first, last, sum(number for day, number in on.items() if first <= day <= last)))
        first = last + timedelta(days=1)
    return tuple(steps)


def _aim(target: Target, period: Period, totals: Totals, totals_before: Totals) -> Aim:
    days_left = (target.by - period.last).days
    if target.counts not in MEASURED:
        left = None if target.done is None else max(0, target.goal - target.done)
        return Aim(target, target.done, left=left, days_left=days_left, why="" if left is not None else NOT_OURS)
    total = int(_total(target.counts, totals) or 0)
    was = int(_total(target.counts, totals_before) or 0)
    return Aim(target, total, before=was, left=max(0, target.goal - total), days_left=days_left)
