"""What a ticket's page shows, read in one go: plain values, the reporter masked."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from bot.desk import acts, handover
from bot.desk.roles import Right, may
from bot.settings import Settings
from bot.web.desk import place_view, terms_view
from bot.web.desk.place_view import PlaceShown
from bot.web.desk.terms_view import Due
from flows import by_hand, consistency, distance, donors, flags, reply_window, routing, tips, withheld
from flows.capabilities import ALL, Capabilities
from flows.effects import Line as Told
from flows.masking import mask, mask_name, mask_phone
from flows.model import Answer, Change, Consent, Known, Tip
from flows.reply_window import Outlook, State
from flows.results import KINDS, Kept, Result, verified
from flows.script import abuse
from flows.script.by_hand import BY_FIELD, SHEET
from flows.script.martyr import DEATH_DATE, UNIT
from flows.script.martyr_forms import is_yearless
from flows.script.place import names_of
from flows.script.question import Question
from flows.tickets import ANSWER, Terms
from flows.understand.army.units import PARTS
from flows.understand.page import fold
from storage import (
    consents,
    conversations,
    handovers,
    holds,
    likenesses,
    media,
    messages,
    people,
    prints,
    proposals,
    reply_windows,
    results,
    tickets,
    withholding,
    work_items,
)
from storage.handovers import Handover
from storage.holds import Hold
from storage.likenesses import Suggestion
from storage.media import Attachment
from storage.messages import MessageRow
from storage.people import Operator
from storage.proposals import Proposal
from storage.tickets import HistoryLine, TicketRow
from storage.types import Direction
from storage.unit import Tx
from storage.work_items import WorkItem

_CODE = re.compile(r"MM-[0-9A-Z]{4}-[0-9A-Z]{4}")
# So long the contact stays open to the operator who asked for it; asking again is written down again.
SHOWN_FOR = timedelta(minutes=15)
# Who told it, and how a relative is who may give a sample.
PERSONAL = (
    "kin-names",
    "contact-phone",
    "contact-name",
    "reporter-elder",
    "reporter-helper",
    "dna-health",
    "dna-age",
    "dna-preferred",
    "abuse-who",
    "abuse-account",
)
NAMES = ("contact-name", "reporter-elder", "reporter-helper", "abuse-who", "abuse-account")
OF_AGENCIES = ("handed_over", "packet_acknowledged", "answered", "packet_late")  # lines that name one
# What is no fact of its own: shown as the talk, the consents, the files.
HIDDEN = (
    "consent-agree",
    "story-told",
    "story-check",
    "martyr-home_which",
    "martyr-death_year",
    "place-photo",
    "place-lacks",
    "media-photos",
    "contact-consent",
    "reporter-consent",
    "dna-advice",
    "dna-consent",
    "abuse-report",
    "abuse-rumour_enough",
    "abuse-proof",
)
ROLE = "reporter-role"
LEVELS = tuple(one for one in PARTS if one != "other")
_DOOR = re.compile(r"(/c/)[A-Za-z0-9_-]{16,64}")
_POINT = re.compile(r"(-?\d{1,2}\.\d+), (-?\d{1,3}\.\d+)")


@dataclass(frozen=True, slots=True)
class Fact:
    """An answer as the team reads it."""

    question: Question
    answer: Answer | None
    before: tuple[Change, ...]

    @property
    def field(self) -> str:
        return self.question.field

    @property
    def label(self) -> str:
        return f"{self.field}.label"

    @property
    def text(self) -> str:
        return self.said(self.answer)[0]

    @property
    def text_key(self) -> str:
        return self.said(self.answer)[1]

    @property
    def choices(self) -> tuple[tuple[str, str], ...]:
        """The values that the question offers, with the keys of their words."""
        return tuple((one, self.question.choice_label(one)) for one in self.question.choices)

    @property
    def only_choices(self) -> bool:
        """Whether nothing else is an answer."""
        return by_hand.only_choices(self.question)

    @property
    def mark(self) -> str:
        """What a form carries, so that a change in between is noticed."""
        return by_hand.mark(self.answer)

    @property
    def is_given(self) -> bool:
        return self.answer is not None and self.answer.known is Known.GIVEN

    @property
    def is_personal(self) -> bool:
        return self.field in PERSONAL

    @property
    def may_be_withheld(self) -> bool:
        return self.field.startswith(acts.WITHHELD)

    @property
    def read_as(self) -> str:
        """What was understood, where it reads differently from what was said."""
        value = self.answer.value if self.answer is not None else None
        shown = _understood(value) if isinstance(value, dict) else str(value or "")
        return "" if self.text_key or shown == self.text else shown

    @property
    def yearless(self) -> tuple[str, int, int] | None:
        """Of a day that no year is told of the key of its calendar, its day and its month."""
        value = self.answer.value if self.answer is not None else None
        if self.field != DEATH_DATE or not is_yearless(value):
            return None
        return "desk-yearless." + ("lunar" if value["lunar"] else "solar"), value["day"], value["month"]

    @property
    def unit(self) -> tuple[tuple[str, str], ...]:
        """The parts of a unit, small to large: the key of the level, and its number or name."""
        value = self.answer.value if self.answer is not None else None
        form = value if self.field == UNIT and isinstance(value, dict) else {}
        return tuple(
            (f"desk-unit.{_label(level, form[level])}", str(form[level])) for level in LEVELS if form.get(level)
        )

    def said(self, answer: Answer | None) -> tuple[str, str]:
        """An answer to this question in words, or the key of its words."""
        if answer is None:
            return "", ""
        if answer.known is not Known.GIVEN:
            return "", f"desk-{answer.known.value}"
        if isinstance(answer.value, str) and answer.value in self.question.choices:
            return "", self.question.choice_label(answer.value)
        if answer.said:
            return answer.said, ""
        return ("" if answer.value is None or isinstance(answer.value, dict) else str(answer.value)), ""


def _label(level: str, name: str) -> str:
    """The level, or how a region is shown whose name says what it is ("Liên khu 3"), or a front as it was kept once."""
    return "in-its-words" if _SAYS_WHAT_IT_IS.match(fold.fold(str(name))) else level


_SAYS_WHAT_IT_IS = re.compile(r"(?:mat tran|mt|lien khu|lk|front)(?!\w)")


class Withheld(NamedTuple):
    """A withheld detail: the key of its label, its words for who may see them ("" for the others), what ends it."""

    label: str
    words: str
    mark: str


@dataclass(frozen=True, slots=True)
class View:
    """Everything on the page."""

    ticket: TicketRow
    facts: tuple[Fact, ...]
    personal: tuple[Fact, ...]  # shown only to those who ask, and asking is written down
    messages: tuple[MessageRow, ...]
    files: Mapping[str | None, tuple[Attachment, ...]]  # by message
    consents: tuple[Consent, ...]
    history: tuple[HistoryLine, ...]
    results: tuple[Kept, ...]
    blocked: bool
    unmasked: bool  # for the operator who looks: they asked a moment ago
    handed: tuple[Handover, ...]  # which agencies have it, and since when
    may_have_it: tuple[str, ...]  # the agencies that a consent reaches now and that do not have it yet
    routes: tuple[routing.Route, ...]  # to whom it should go, in order
    further: tuple[str, ...]  # whom else the plans name, and no consent reaches
    hold: Hold | None  # nothing of the ticket is erased while it stands
    checks: tuple[consistency.Line, ...]  # places and days held against each other
    flags: tuple[flags.Flag, ...]  # what should make the team look twice
    withheld: tuple[Withheld, ...]
    may_see_withheld: bool
    shows_withheld: bool  # they asked a moment ago
    like: tuple[Suggestion, ...]  # other tickets that may be of the same martyr
    family: tuple[TicketRow, ...]  # those put together with this one, the main one first; () where there are none
    work: tuple[WorkItem, ...]  # beside the tip
    outlook: Outlook | None  # how long the person may be written to, where that is limited
    due: tuple[Due, ...]
    proposal: Proposal | None  # what waits for a second person
    colleagues: tuple[Operator, ...]  # to whom a lead may give the ticket
    now: datetime

    @property
    def tells_rumour(self) -> bool:
        """Whether an official answer can be made of it."""
        return abuse.RUMOUR in self.ticket.tip.answers

    def words(self, text: str) -> str:
        """What somebody wrote, with the names of those who told it and all telephone numbers masked.

        Until they are asked for; the bot reads them back too, and people write their names as they please.
        """
        text = _DOOR.sub(r"\1…", text)  # a personal link is the person's alone
        if self.unmasked:
            return text
        shown = unicodedata.normalize("NFC", text)
        for found in self._names():
            shown = found.sub(lambda match: mask_name(match[0]), shown)
        return mask(shown)

    def _names(self) -> Iterator[re.Pattern[str]]:
        """The names of who told it, as they stand and stood, the longest first."""
        said = {self.ticket.reporter_name}
        for fact in self.personal:
            if fact.field in NAMES:
                answers = (fact.answer, *(was.was for was in fact.before))
                said |= {text for one in answers if one is not None for text in (one.said, str(one.value or ""))}
        names = {" ".join(unicodedata.normalize("NFC", one).split()) for one in said}
        for name in sorted(names, key=len, reverse=True):
            if len(name) > 1:
                words = r"\s+".join(re.escape(word) for word in name.split())
                yield re.compile(rf"(?<!\w){words}(?!\w)", re.IGNORECASE)

    @property
    def story(self) -> str:
        """All the person's own words, in order."""
        return tips.story_of(self.ticket.tip)

    @property
    def others(self) -> list[tuple[str, str]]:
        """The further martyrs whom the story names, each with what it tells of him."""
        return tips.further(self.ticket.tip)

    @property
    def donors(self) -> Told | None:
        """Who of the family can give a sample, in a line."""
        return donors.line(self.ticket.tip)

    @property
    def place(self) -> PlaceShown:
        """Where the grave is said to be, with everything that is known of how sure that is."""
        return place_view.show(tips.location_of(self.ticket.tip), tips.looked_up(self.ticket.tip))

    @property
    def verified(self) -> Result | None:
        """The position that the team verified last."""
        return verified(self.results)

    @property
    def kinds_of_result(self) -> tuple[str, ...]:
        return KINDS

    @property
    def attachments(self) -> tuple[Attachment, ...]:
        return tuple(one for some in self.files.values() for one in some)

    def away(self, file: Attachment) -> str:
        """How far from the place that was told a photo says that it was taken; "" where either is not known."""
        if consistency.is_of_itself(self.ticket.tip, file.exif):
            return ""
        told, taken = distance.circle_of(tips.location_of(self.ticket.tip)), distance.circle_of(file.exif)
        return distance.words(distance.apart_m(told, taken)) if told is not None and taken is not None else ""

    def work_shown(self, item: WorkItem) -> WorkItem:
        """As it may be read: names and numbers masked until they are asked for, what is withheld blotted out."""
        secrets = self.ticket.secrets
        place, note = (withheld.blot(self.words(one), secrets) for one in (item.place, item.note))
        return replace(item, who=item.who if self.unmasked else mask_name(item.who), place=place, note=note)

    def for_print(self) -> View:
        """The page as it may lie on a table: nobody unmasked, nothing withheld in words."""
        hidden = tuple(one._replace(words="") for one in self.withheld)
        return replace(self, unmasked=False, shows_withheld=False, may_see_withheld=False, withheld=hidden)

    def number(self, file: Attachment) -> int:
        """Of the file among the ticket's, from 1: what ``checks`` call it."""
        return self.attachments.index(file) + 1

    def number_of(self, file_id: str) -> int:
        """The same, by the file's id; 0 where it is none of the ticket's (any more)."""
        return next((at for at, one in enumerate(self.attachments, 1) if one.id == file_id), 0)

    def taken(self, file: Attachment) -> tuple[str, bool]:
        """When a photo was taken by its camera's clock, and whether it tells in which zone; ("", False) if neither."""
        try:
            at = datetime.fromisoformat(str((file.exif or {}).get("taken_at")))
        except ValueError:
            return "", False
        zone = at.strftime(" %z") if at.tzinfo is not None else ""
        return at.strftime("%d/%m/%Y %H:%M") + zone, bool(zone)

    @property
    def agencies(self) -> tuple[str, ...]:
        """Those that a packet may go to, the proposed ones first."""
        return tuple(dict.fromkeys((*(one.agency for one in self.routes), *self.may_have_it, *self.has_it)))

    @property
    def has_it(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(one.agency for one in self.handed))

    def agency_words(self, text: str) -> str:
        """What an agency answered, as it may be read: names and numbers masked, what is withheld blotted out."""
        return withheld.blot(self.words(text), self.ticket.secrets)

    @property
    def masked_name(self) -> str:
        return mask_name(self.ticket.reporter_name)

    @property
    def masked_phone(self) -> str:
        return mask_phone(self.ticket.reporter_phone) if self.ticket.reporter_phone else ""

    @property
    def role_key(self) -> str:
        """The key of who is telling, "" where it was not said."""
        answer = self.ticket.tip.answers.get(ROLE)
        return f"{ROLE}-{answer.value}" if answer is not None and answer.value in BY_FIELD[ROLE].choices else ""

    @property
    def answer_to(self) -> bool:
        """Whether the person can be written to."""
        return self.ticket.conversation_id is not None

    @property
    def awaits_answer(self) -> bool:
        """Whether the person waits for a word of the team."""
        return self.ticket.is_unanswered or any(one.what == ANSWER for one in self.due)

    def side(self, message: MessageRow) -> str:
        """Whose words these are: person, team, bot or note."""
        if message.direction is Direction.IN:
            return "person"
        if message.direction is Direction.NOTE:
            return "note"
        return "team" if message.author else "bot"

    @property
    def hours_left(self) -> int:
        """Whole hours until what may be sent changes by itself."""
        return reply_window.hours_left(self.outlook, self.now) if self.outlook is not None else 0

    @property
    def outlook_key(self) -> str:
        """The key of the words about it; with a count where the platform told one."""
        if self.outlook is None:
            return ""
        is_counted = self.outlook.state is State.FREE and self.outlook.replies_left is not None
        return f"reply-window-{self.outlook.state}" + (".counted" if is_counted else "")

    def point(self, message: MessageRow) -> tuple[str, str] | None:
        """Latitude and longitude of a location as the log keeps it."""
        found = _POINT.match(message.text)
        return (found[1], found[2]) if found else None

    def detail(self, line: HistoryLine) -> tuple[str, str] | None:
        """What stands behind a line of the history: ("move", status and outcome), ("key", a key) or ("", words)."""
        if not line.detail:
            return None
        if line.what in ("status", "proposed", "confirmed"):
            return "move", line.detail
        if line.what in OF_AGENCIES:
            return "office", line.detail
        if line.what == "resulted" and line.detail in KINDS:
            return "key", f"result-{line.detail}"
        if line.what == "corrected" and line.detail in BY_FIELD:
            return "key", f"{line.detail}.label"
        return "", line.detail


def read(
    tx: Tx,
    *,
    code: str,
    operator: Operator,
    now: datetime,
    channels: Mapping[str, Capabilities] = ALL,
    terms: Terms | None = None,
    settings: Settings | None = None,
) -> View | None:
    """The page of the ticket as this operator may see it now; None where there is none.

    ``channels``: what each can carry, as the settings have it. ``terms``: how long things may take. ``settings``: of
    the agencies; without them it is not said to whom the ticket may go.
    """
    ticket = tickets.by_code(tx, code) if _CODE.fullmatch(code) else None
    if ticket is None:
        return None
    address = conversations.address(tx, ticket.conversation_id) if ticket.conversation_id else None
    files: dict[str | None, tuple[Attachment, ...]] = {}
    for one in withholding.files(ticket, media.of_ticket(tx, ticket.id)):
        files[one.message_id] = (*files.get(one.message_id, ()), one)
    facts, history = _facts(ticket), tuple(tickets.history(tx, ticket.id))
    talk = withholding.messages(ticket, messages.of_ticket(tx, ticket.id))
    ours = {one.id for one in talk if one.direction is not Direction.IN}
    may_see = may(operator, Right.WITHHELD)
    handed = tuple(handovers.of_ticket(tx, ticket.id))
    case = handover.case(ticket, settings) if settings is not None else None
    shows_withheld = may_see and any(_is_asking(one, operator, now, "withheld_shown") for one in history)
    exifs = [None if one.message_id in ours else one.exif for some in files.values() for one in some]
    return View(
        ticket=ticket,
        facts=tuple(one for one in facts if not one.is_personal),
        personal=tuple(
            one
            for one in facts
            if one.is_personal and (one.answer or one.field.startswith(("contact-", "dna-", "kin-")))
        ),
        messages=tuple(one for one in talk if one.kind != "command"),
        files=files,
        consents=tuple(consents.of_ticket(tx, ticket.id)),
        history=history,
        results=results.of_ticket(tx, ticket),
        blocked=address is not None and address.blocked,
        unmasked=may(operator, Right.SHOW) and any(_is_asking(one, operator, now) for one in history),
        handed=handed,
        may_have_it=_may_have_it(tx, ticket, settings, handed) if settings is not None else (),
        routes=handover.proposed(tx, settings, ticket, case) if settings is not None else (),
        further=routing.also(case) if case is not None else (),
        hold=holds.get(tx, ticket.id),
        checks=consistency.of_ticket(ticket.tip, exifs, told_on=ticket.created_at.date()),
        flags=flags.of_tip(ticket.tip, prints.others(tx, ticket.id)),
        withheld=_withheld(tx, ticket, shown=shows_withheld),
        may_see_withheld=may_see,
        shows_withheld=shows_withheld,
        like=likenesses.suggestions(tx, ticket.id),
        family=_family(tx, ticket),
        work=tuple(work_items.of_ticket(tx, ticket.id)),
        outlook=_outlook(tx, ticket.conversation_id, address, now, channels),
        due=terms_view.of(tx, [ticket], terms=terms, now=now)[ticket.id] if terms is not None else (),
        proposal=proposals.get(tx, ticket.id),
        colleagues=_colleagues(tx, ticket) if may(operator, Right.ASSIGN) else (),
        now=now,
    )


def _may_have_it(tx: Tx, ticket: TicketRow, settings: Settings, handed: Sequence[Handover]) -> tuple[str, ...]:
    have_it = {one.agency for one in handed}
    return tuple(one for one in handover.reached(tx, settings, ticket.id) if one not in have_it)


def _colleagues(tx: Tx, ticket: TicketRow) -> tuple[Operator, ...]:
    return tuple(one for one in people.operators(tx) if one.active and one.id != ticket.assignee_id)


def _family(tx: Tx, ticket: TicketRow) -> tuple[TicketRow, ...]:
    rows = [tickets.get(tx, one) for one in likenesses.family(tx, ticket.id)]
    found = tuple(one for one in rows if one is not None)
    return found if len(found) > 1 else ()


def _outlook(
    tx: Tx,
    conversation_id: str | None,
    address: conversations.Address | None,
    now: datetime,
    channels: Mapping[str, Capabilities],
) -> Outlook | None:
    channel = channels.get(address.channel) if address is not None else None
    window = reply_windows.get(tx, conversation_id) if channel is not None and conversation_id is not None else None
    if channel is None or window is None:
        return None
    return reply_window.outlook(
        channel,
        last_at=window.last_at,
        replies_left=window.replies_left,
        unfollowed=window.unfollowed,
        now=now,
    )


def _is_asking(line: HistoryLine, operator: Operator, now: datetime, what: str = "contact_shown") -> bool:
    return line.what == what and line.operator_id == operator.id and now - line.at < SHOWN_FOR


def _withheld(tx: Tx, ticket: TicketRow, *, shown: bool) -> tuple[Withheld, ...]:
    """What is withheld, a line each; in words only where it is shown."""
    if not ticket.withheld:
        return ()
    tip = tickets.whole_tip(tx, ticket.id)
    if tip is None:
        return ()
    by_field = [(field, f"{field}.label", _in_words(tip.answers.get(field))) for field in tip.withheld]
    lines = [*by_field, *((one, "desk-withheld-words", one) for one in tip.withheld_words)]
    return tuple(
        Withheld(label, words if shown else "", acts.withheld_mark(tx, ticket.id, what)) for what, label, words in lines
    )


def _in_words(answer: Answer | None) -> str:
    if answer is None or answer.known is not Known.GIVEN:
        return ""
    position = _understood(answer.value) if isinstance(answer.value, dict) else str(answer.value or "")
    return " · ".join(dict.fromkeys(one for one in (answer.said, position) if one))


def _facts(ticket: TicketRow) -> list[Fact]:
    """One for each question of the script, asked or not, so that the team can add what is missing."""
    tip = ticket.tip
    return [
        Fact(one, tip.answers.get(one.field), tuple(was for was in tip.changes if was.field == one.field))
        for one in SHEET
        if one.field not in HIDDEN and one.field not in tip.withheld and _fits(one.field, tip)
    ]


def _fits(field: str, tip: Tip) -> bool:
    """A tip has no facts of a report; a report may have those of a tip."""
    return abuse.is_report(tip) or not field.startswith("abuse-")


def _understood(form: Mapping[str, Any]) -> str:
    """A day, coordinates or a unit that were read out of words; "" for what is no more than the words."""
    if "earliest" in form:
        ends = form.get("alternatives") or (form["earliest"], form["latest"])
        days = [".".join(reversed(str(day).split("-"))) for day in ends]
        return (" / " if form.get("alternatives") else " – ").join(dict.fromkeys(days))
    before, today = names_of(form)
    names = f"{before} → {today}" if today else ""
    if form.get("lat") is not None:
        return f"{form['lat']:.6f}, {form['lon']:.6f}" + (f" · {names}" if names else "")
    return names
