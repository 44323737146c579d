"""A report's figures in words, once for all its forms: sections with sentences, tables and charts.

What the figures are stands in ``flows.figures``; here they only get their names, their decimal comma and their place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.desk.cards import label
from bot.papers.official import Bar
from bot.papers.wording import clean
from flows.figures import report as figures
from flows.figures.periods import CUSTOM, MONTH, QUARTER, WEEK, Period
from flows.figures.report import DURATIONS, SHARES, Aim, Figure, Part, Report
from flows.masking import mask

Words = Callable[..., str]
Agency = Callable[[str], str]
MOST = 15  # lines of a table of parts on paper; the others are one line, and stand in the sheet
NOTHING = "–"
MAIN = (
    *("tips", "people", "answered", "verified", "verified_share", "coordinates", "remains"),
    *("advised", "sampled", "handed", "handed_answered", "matches"),
)
SECTIONS = ("main", "tips", "talk", "checked", "family", "handed", "funnel", "targets")
# Tables of figures by section.
ABOUT = {
    "talk": ("scans", "people", "chats", "answered", "answer_median", "answer_slowest", "waiting"),
    "checked": (
        *("decided", "verified", "refuted", "undecidable", "verified_share"),
        *("interviewed", "visited", "coordinates", "remains"),
    ),
    "family": ("advised", "willing", "sampled", "dna", "matches"),
    "handed": ("handed", "handed_tips", "acknowledged", "handed_answered"),
}
ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")


@dataclass(frozen=True, slots=True)
class Row:
    """``name``: of the figure behind it, or of a table of parts and the line's place in it. ``codes``: of the tickets
    behind its first number.
    """

    cells: tuple[str, ...]
    name: str = ""
    codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """``widths``: shares of the width; the first column is words, all others are numbers unless ``words`` has them."""

    caption: str
    heads: tuple[str, ...]
    rows: tuple[Row, ...]
    widths: tuple[float, ...]
    words: tuple[int, ...] = (0,)
    has_total: bool = False


@dataclass(frozen=True, slots=True)
class Chart:
    """``kind``: bars, or funnel."""

    caption: str
    bars: tuple[Bar, ...]
    kind: str = "bars"


@dataclass(frozen=True, slots=True)
class Section:
    heading: str
    blocks: tuple[str | Table | Chart, ...]


@dataclass(frozen=True, slots=True)
class View:
    """``title`` and ``about``: the kind of paper, and what it is about, in lines."""

    title: str
    about: str
    intro: tuple[str, ...]
    sections: tuple[Section, ...]
    notes: tuple[str, ...]


def of(report: Report, words: Words, *, language: str, team: str, zone: ZoneInfo, agency: Agency) -> View:
    """The report in words. ``team``: who made it; ``agency``: what an agency is called."""
    say = _Saying(report, words, language, zone, agency)
    sections = (*_sections(say),)
    return View(
        title=words("report-paper"),
        about=f"{words('report-about')}\n{say.period(report.period)}",
        intro=say.intro(team),
        sections=tuple(Section(f"{ROMAN[at]}. {one.heading}", one.blocks) for at, one in enumerate(sections)),
        notes=say.notes(),
    )


def keys(report: Report, words: Words, *, language: str, zone: ZoneInfo, agency: Agency) -> Callable[[str, str], str]:
    """What a line of a table of parts is called, by the table's name and the line's key."""
    return _Saying(report, words, language, zone, agency).key


def name_of(period: Period, words: Words) -> str:
    """The period in a few words: *Tuần 48 năm 2026*."""
    number: str | int = ""
    if period.kind == WEEK:
        number = period.first.isocalendar().week
    elif period.kind == MONTH:
        number = period.first.month
    elif period.kind == QUARTER:
        number = ROMAN[(period.first.month - 1) // 3]
    if period.kind == CUSTOM and period.first == period.last:
        return words("report-period-day", day=_day(period.first))
    if period.kind == CUSTOM:
        return words("report-period-custom", first=_day(period.first), last=_day(period.last))
    year = period.first.isocalendar().year if period.kind == WEEK else period.first.year
    return words(f"report-period-{period.kind}", number=str(number), year=str(year))


def number(value: float, language: str) -> str:
    """With dots and a decimal comma in Vietnamese, the other way round in English; a whole number without decimals."""
    shown = f"{value:,.0f}" if value == int(value) else f"{value:,.1f}"
    return shown if language == "en" else shown.translate(str.maketrans(",.", ".,"))


@dataclass(frozen=True, slots=True)
class _Saying:
    report: Report
    words: Words
    language: str
    zone: ZoneInfo
    agency: Agency

    def number(self, value: float) -> str:
        return number(value, self.language)

    def value(self, figure: Figure, value: float | None, why: str = "") -> str:
        """A value of the figure, or why there is none."""
        if value is None:
            return self.words(f"report-why-{why}") if why and why != figures.NO_BEFORE else NOTHING
        if figure.name in SHARES:
            return f"{self.number(value)}%"
        return self.minutes(value) if figure.name in DURATIONS else self.number(value)

    def minutes(self, value: float) -> str:
        whole = round(value)
        if whole < 60:
            return self.words("report-minutes", minutes=str(whole))
        if whole < 60 * 24:
            return self.words("report-hours", hours=str(whole // 60), minutes=str(whole % 60))
        return self.words("report-days", days=str(whole // 1440), hours=str(whole % 1440 // 60))

    def change(self, one: Figure | Part) -> str:
        """How much more or less than before, with its sign."""
        more = figures.change(one)
        if more is None:
            return NOTHING
        sign = "+" if more > 0 else "−" if more < 0 else ""
        if isinstance(one, Figure) and one.name in DURATIONS:
            return f"{sign}{self.minutes(abs(more))}"
        points = isinstance(one, Figure) and one.name in SHARES
        return sign + (self.words("report-points", number=self.number(abs(more))) if points else self.number(abs(more)))

    def period(self, period: Period) -> str:
        named = name_of(period, self.words)
        if period.kind == CUSTOM:
            return named
        return self.words("report-dated", name=named, first=_day(period.first), last=_day(period.last))

    def moment(self, at: datetime) -> str:
        return f"{at.astimezone(self.zone):%H:%M %d/%m/%Y}"

    def intro(self, team: str) -> tuple[str, ...]:
        made = self.report
        phases = "; ".join(self.words(f"report-phase-{one}") for one in made.phases)
        told = [
            self.words("report-intro", team=clean(team), period=self.period(made.period), phases=phases),
            self.words("report-counted", at=self.moment(made.counted_at)),
        ]
        if not made.is_over:
            told.append(self.words("report-unfinished"))
        return (" ".join(told),)

    def figures(self, caption: str, names: Iterable[str]) -> Table:
        rows = []
        for name in names:
            one = self.report.figures[name]
            cells = (
                self.words(f"report-figure-{name}"),
                self.value(one, one.value, one.why),
                self.value(one, one.before, one.why_before),
                self.change(one),
                NOTHING if one.total is None else self.number(one.total),
            )
            rows.append(Row(cells, name, one.codes))
        heads = tuple(self.words(f"report-head-{one}") for one in ("what", "now", "before", "change", "total"))
        return Table(caption, heads, tuple(rows), (5.2, 1.7, 1.7, 1.7, 1.5))

    def parts(self, caption: str, name: str, whole: str, *, most: int = MOST) -> Table:
        found = self.report.parts[name]
        shown, left = (found, ()) if len(found) <= most else (found[: most - 1], found[most - 1 :])
        rows = [self._part(f"{name}:{at}", self.key(name, one.key), one) for at, one in enumerate(shown)]
        if left:
            before = None if left[0].before is None else sum(one.before or 0 for one in left)
            codes = tuple(code for one in left for code in one.codes)
            rest = Part("…", sum(one.value for one in left), codes, before)
            rows.append(self._part(f"{name}:others", self.words("report-others", count=len(left)), rest))
        total = self.report.figures[whole]
        sum_of = Part("", int(total.value or 0), total.codes, None if total.before is None else int(total.before))
        rows.append(replace(self._part(f"{name}:", self.words("report-sum"), sum_of), name=whole))
        heads = (
            self.words(f"report-part-{name}"),
            *(self.words(f"report-head-{one}") for one in ("now", "share", "before", "change")),
        )
        return Table(caption, heads, tuple(rows), (5, 1.5, 1.5, 1.5, 1.5), has_total=True)

    def _part(self, name: str, shown: str, one: Part) -> Row:
        table = name.partition(":")[0]
        whole = self.report.figures[{"agency": "handed", "finding": "dna"}.get(table, "tips")].value
        share = f"{self.number(round(100 * one.value / whole, 1))}%" if whole else NOTHING
        before = NOTHING if one.before is None else self.number(one.before)
        return Row((shown, self.number(one.value), share, before, self.change(one)), name, one.codes)

    def key(self, name: str, key: str) -> str:
        """A line of a table of parts. What people typed as a source is shown without numbers of telephones."""
        if name in ("channel", "kind"):
            return label(self.words, name, key)
        if name == "agency":
            return clean(self.agency(key))
        if not key:
            return self.words(f"report-unknown-{name}")
        if name == "finding":
            return self.words(f"result-finding-{key}")
        if key.startswith(figures.TOLD_OF_SOURCE):
            return self.words("report-by_source", commune=clean(key.removeprefix(figures.TOLD_OF_SOURCE)))
        return clean(mask(key))[:80]

    def bars(self, names: Iterable[str]) -> tuple[Bar, ...]:
        return tuple(self._bar(self.words(f"report-figure-{one}"), self.report.figures[one]) for one in names)

    def _bar(self, shown: str, one: Figure) -> Bar:
        return Bar(
            shown,
            one.value or 0,
            self.value(one, one.value, one.why),
            one.before,
            "" if one.before is None else self.value(one, one.before),
        )

    def steps(self) -> tuple[Bar, ...]:
        return tuple(
            Bar(self.days(one.first, one.last), one.value, self.number(one.value)) for one in self.report.steps
        )

    def days(self, first: date, last: date) -> str:
        if first == last:
            return f"{self.words(f'report-weekday-{first.weekday()}')} {first:%d/%m}"
        return f"{first:%d/%m}–{last:%d/%m}"

    def summary(self) -> tuple[str, ...]:
        """The sentences that whoever signs would say aloud."""
        made = self.report.figures
        if not any(one.value for one in made.values()):
            return (self.words("report-empty"),)
        shown = {name: self.value(made[name], made[name].value, made[name].why) for name in made}
        told = [
            self.words("report-says_tips", tips=shown["tips"], compared=self.compared(made["tips"])),
            self.words("report-says_talk", people=shown["people"], answered=shown["answered"]),
            self.words(
                "report-says_checked",
                verified=shown["verified"],
                coordinates=shown["coordinates"],
                remains=shown["remains"],
            ),
            self.words("report-says_handed", handed=shown["handed"], answered=shown["handed_answered"]),
            self.words(
                "report-says_family", advised=shown["advised"], sampled=shown["sampled"], matches=shown["matches"]
            ),
        ]
        return tuple(told)

    def compared(self, one: Figure) -> str:
        more = figures.change(one)
        if more is None:
            return ""
        how = "more" if more > 0 else "less" if more < 0 else "same"
        return self.words(f"report-{how}", number=self.number(abs(more)))

    def funnel(self) -> Table:
        rows = tuple(
            Row(
                (
                    self.words(f"report-figure-{one.name}"),
                    self.value(one, one.value, one.why),
                    self.value(one, one.before, one.why_before),
                    self.value(one, one.total, one.why),
                ),
                one.name,
                one.codes,
            )
            for one in figures.funnel(self.report)
        )
        heads = tuple(self.words(f"report-head-{one}") for one in ("step", "now", "before", "total"))
        return Table(self.words("report-table_funnel"), heads, rows, (5, 2, 2, 2))

    def targets(self) -> Table:
        heads = tuple(
            self.words(f"report-head-{one}") for one in ("target", "goal", "by", "done", "done_before", "left")
        )
        rows = tuple(self._aim(at, one) for at, one in enumerate(self.report.targets))
        return Table(self.words("report-table_targets"), heads, rows, (4, 1.7, 1.7, 2.4, 1.3, 1.3), words=(0, 2))

    def _aim(self, at: int, aim: Aim) -> Row:
        wanted = aim.target
        goal = self.number(wanted.goal)
        done = self.words(f"report-why-{aim.why}") if aim.value is None else self.number(aim.value)
        if aim.value is not None and wanted.done_on is not None:
            done = self.words("report-told_on", number=done, day=_day(wanted.done_on))
        return Row(
            (
                clean(wanted.name),
                self.words("report-around", number=goal) if wanted.about else goal,
                _day(wanted.by),
                done,
                NOTHING if aim.before is None else self.number(aim.before),
                NOTHING if aim.left is None else self.number(aim.left),
            ),
            f"target:{at}",
        )

    def notes(self) -> tuple[str, ...]:
        made = self.report.figures
        told = [self.words(f"report-note-{one}") for one in NOTES]
        if made["forgotten"].value:
            told.append(self.words("report-note-forgotten", count=self.number(made["forgotten"].value)))
        if made["struck"].value:
            told.append(self.words("report-note-struck", count=self.number(made["struck"].value)))
        if made["scans"].value is None:
            told.append(self.words("report-note-scans"))
        if made["tips"].why_before == figures.NO_BEFORE:
            told.append(self.words("report-note-no_before"))
        return tuple(told)


NOTES = ("when", "commune", "verdict", "answer", "handed", "funnel", "codes")


def _sections(say: _Saying) -> Iterable[Section]:
    words = say.words

    def heading(name: str, *blocks: str | Table | Chart) -> Section:
        return Section(words(f"report-section-{name}"), blocks)

    yield heading(
        "main",
        *say.summary(),
        say.figures(words("report-table_main"), MAIN),
    )
    yield heading(
        "tips",
        Chart(words("report-chart_steps"), say.steps()),
        *(say.parts(words(f"report-table_{one}"), one, "tips") for one in ("channel", "kind", "source", "commune")),
    )
    yield heading("talk", say.figures(words("report-table_talk"), ABOUT["talk"]))
    yield heading("checked", say.figures(words("report-table_checked"), ABOUT["checked"]))
    yield heading(
        "family",
        say.figures(words("report-table_family"), ABOUT["family"]),
        *((say.parts(words("report-table_finding"), "finding", "dna"),) if say.report.parts["finding"] else ()),
    )
    yield heading(
        "handed",
        say.figures(words("report-table_handed"), ABOUT["handed"]),
        *((say.parts(words("report-table_agency"), "agency", "handed"),) if say.report.parts["agency"] else ()),
    )
    yield heading(
        "funnel",
        words("report-funnel_says"),
        Chart(words("report-chart_funnel"), say.bars(figures.FUNNEL), kind="funnel"),
        say.funnel(),
    )
    if say.report.targets:
        yield heading("targets", say.targets())


def _day(day: date) -> str:
    return f"{day:%d/%m/%Y}"


def tables(view: View) -> Sequence[Table]:
    """Every table, in order."""
    return [block for section in view.sections for block in section.blocks if isinstance(block, Table)]
