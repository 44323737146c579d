"""The catalogue of words (``locales/``): complete, all of it used, and said as a respectful person would say it.

Keys are used in three ways: written out in the code or in a template; made from the script of questions; made from a
fixed set of values (``GENERATED``). A new way to make keys is to be added there: ``test_no_key_is_made_unseen``.
"""

from __future__ import annotations

import ast
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest

from bot import applying_rights, listing, rules, saying, telling, terms_watch, ways_in
from bot.channels.telegram import setup
from bot.channels.zalo_bot import errors as zalo_bot
from bot.channels.zalo_oa import errors as zalo_oa
from bot.desk import canned_acts, cards, handover, mirror, roles
from bot.news_telling import SAID_OTHERWISE
from bot.packets import files as packet_files
from bot.packets import proving, recalling
from bot.packets.contents import GOES, Way
from bot.papers import report_view, source_report
from bot.posters import poster
from bot.settings import HOME, Settings
from bot.translate import WORD, Texts
from bot.web.desk import answers_page, fact_inputs, inbox, packets_page, place_view, ticket_view
from flows import (
    announcing,
    answers,
    by_hand,
    deadlines,
    entering,
    fields,
    flags,
    importing,
    machine,
    results,
    routing,
    urgency,
    wording,
)
from flows import tickets as life
from flows.agreement import AGENCIES
from flows.agreement import NEWS as NEWS_OF_CAMPAIGN
from flows.capabilities import ALL
from flows.course import welcome
from flows.disclosure import ONLY, Part
from flows.effects import Say
from flows.figures import campaign, periods
from flows.figures import report as figures
from flows.matching.comparing import REASONS
from flows.model import Known, Source
from flows.registers import columns, comparing, rows
from flows.reply_window import State
from flows.script.by_hand import QUESTIONS
from flows.script.order import SCRIPT
from flows.script.question import NotUnderstood, Question, only_choices
from flows.taking import words
from flows.understand.page import fold
from storage import api_keys, broadcasts, faq, imports, registers, work_items
from storage.expiry import Kind
from storage.forgetting import FORGOTTEN
from storage.handovers import FINDINGS
from storage.types import AttachmentState, Delivery, Role

LANGUAGES = ("vi", "en")
CHANNELS = (*life.CHANNELS, "zalo")
FOLDER = HOME / "locales"
STRETCHES = sorted(path.stem for path in (FOLDER / LANGUAGES[0]).glob("*.ftl"))
CONSENTS = tuple(question.consent for question in SCRIPT if question.consent)
PURPOSES = (*CONSENTS, NEWS_OF_CAMPAIGN)
STEP_BUTTONS = ("skip", "unknown", "done", "send", "edit", "donors")
WORD_BUTTONS = "back cancel erase fraud human mute new news pause rumour status stop_news unmute withdraw".split()
STEP_WORDS = frozenset({"agree", "yes", "no", "skip", "unknown", "done", "send", "edit"})
HISTORY = (
    # flows: what the machine notes
    "added looked_up asked_for_data child consent_withdrawn consent_withdrawn_part draft_cancelled edited"
    " objected wants_correction"
    " erasure_taken_back"
    " loop moved person_blocked person_unblocked person_unfollowed wants_erasure wants_person"
    # the erasure of a person
    " person_forgotten"
    # storage.tickets and the acts of the team
    " merged merged_here not_same parted parted_here"
    " amended claimed completed contact_shown corrected handed_over not_urgent not_withheld noted opened match_asked"
    " match_released replied sent_again status urgent withheld withheld_shown"
    # the watch over reply windows
    " window_closing"
    # a ticket of which nothing is erased
    " held released"
    # who looks after it, what a second person must confirm, terms that passed
    " assigned called confirmed declined given_back late_first late_later late_urgent late_work proposed"
    # results, and tips that did not come by chat
    " resulted result_struck entered"
    # the lines of registers
    " register_taken register_undone"
    # work beside the tips
    " work_opened work_passed work_done"
    # packets
    " answered packet_acknowledged packet_late"
).split()
# What an administrator hears of, and why a message is not delivered (beside Zalo's own numbers).
ALARMS = (
    "channel_back channel_down loop outbox_broken ticket_broken spool_aside spool_full spool_taken"
    " disk_full disk_full_over media_store_away media_store_back outbox_late outbox_late_over"
    " many_contacts report report_failed rights_due rights_missed tickets_late tickets_late_many webhook"
    " packet_failed packet_late packet_unacknowledged"
    " telegram_token"
    " zalo zalo_bot_token zalo_grant_ends_14 zalo_grant_ends_3 zalo_media_host zalo_no_grant zalo_other_oa zalo_quota"
    " zalo_revoked zalo_sign_in zalo_silent"
).split() + [f"retention_{one}" for one in Kind]
# Who did or saw what: the acts of the team; the door; roles; keeping and erasing; keys and backups.
AUDITED = (
    "api_file api_key_made api_key_withdrawn api_listed api_read api_refused api_sent_again"
    " amended claimed contact_shown corrected exported handed_over not_urgent noted original_opened replied sent_again"
    " status urgent"
    " foreign_post form_refused link_expired link_made link_replayed refused sign_in_unknown signed_in signed_out"
    " let_in role_changed shut_out"
    " audit_cut database_moved erased erasure_announced held released"
    " breach_opened data_fetched data_given person_forgotten"
    " request_answered request_done request_opened request_told"
    " withheld withheld_shown not_withheld match_asked match_released"
    " assigned called confirmed declined given_back proposed"
    " merged merged_here not_same parted parted_here"
    " backed_up keys_rotated restored"
    " resulted result_struck entered consent_ended sheet_uploaded sheet_dropped imported"
    " register_imported register_taken register_undone"
    " source_added source_changed"
    " canned_saved canned_removed work_opened work_passed work_done"
    " answered packet_acknowledged packet_fetched packet_made packet_ordered recall_made report_made"
    " broadcast_written broadcast_proposed broadcast_approved broadcast_declined broadcast_stopped broadcast_tested"
    " answer_written answer_approved answer_declined answer_ended"
).split()
UNDELIVERED = (
    *"broken_row no_grant other unknown_outcome unreachable window".split(),
    *(zalo_oa.code_of(number) for number in (*zalo_oa.OPENAPI, *zalo_oa.OAUTH)),
    "zalo_bot_no_link",
    *(f"zalo_bot_{number}" for number in zalo_bot.TABLE),
)
# What the columns of a report's tables are called.
REPORT_HEADS = (
    "what now before change total share step target goal by done done_before left unit line table code".split()
)
# Said out of politeness: they begin or end a talk and are no part of a story.
COURTESIES = frozenset({"hello", "thanks"})
KEYS = "help search down up open reply tickets map".split()  # as bot/web/templates/desk/base.html lists them
FILE_KINDS = ("photo", "voice", "audio", "video", "file")
LOST = (Delivery.FAILED, Delivery.UNKNOWN, Delivery.HELD)
NOT_FETCHED = (AttachmentState.TOO_BIG, AttachmentState.REFUSED, AttachmentState.FAILED)
# What people ask in between; more may be added, in every language.
TOPICS = tuple(sorted(Texts.load(HOME / "locales", LANGUAGES).asked("vi")))
FLAGS = (flags.MONEY, flags.ASKED, flags.PSYCHIC, flags.BOTTLE, *(f"same_{one}" for one in flags.SAME))
CARD_LINES = (
    "assignee blocked channel contact died dna incomplete martyr place registers status unit urgent wants-person"
).split()


# Whatever a person can be told of a ticket.
NEWS = sorted(
    {life.news(status, outcome, "abuse") for status in life.STATUSES for outcome in (None, *life.OUTCOMES)} - {""}
    | {life.news(life.HANDED_OVER, None, "other", received=True, answered=one) for one in (False, True)}
)


def dashed(values: Iterable[str]) -> list[str]:
    """Names of attributes have no underscore in the group's file."""
    return [str(value).replace("_", "-") for value in values]


# How the code writes it, with {} for what varies → what it makes.
GENERATED: Mapping[str, Iterable[str]] = {
    "landing-{}": [f"landing-{one}" for one in ways_in.CHANNELS],
    "poster-links.{}": [f"poster-links.{one}" for one in (ways_in.LANDING, *ways_in.CHANNELS)],
    "poster-tell-{}": [f"poster-tell-{one}" for one in poster.TOLD],
    "source-{}": [f"source-{one}" for one in (*source_report.ABOUT, *source_report.STEPS, "day")],
    "source-no_link-{}": [f"source-no_link-{one}" for one in ways_in.CHANNELS if one != "web"],
    "agency-{}": [f"agency-{one}" for one in AGENCIES],
    "cli-packet-fault.{}": [f"cli-packet-fault.{one.replace('_', '-')}" for one in proving.FAULTS],
    "cli-packet_verify.key-{}": [f"cli-packet_verify.key-{one}" for one in ("ours", "other", "unknown")],
    "handpage-said-{}": [f"handpage-said-{one}" for one in ("done", "answered", "again", "finding")],
    "office-{}": [f"office-{one}" for one in AGENCIES],
    "packet-by_{}": ["packet-by_link", "packet-by_answer"],
    "packet-column_{}": [
        f"packet-column_{one}"
        for one in (*"number code kind martyr received what told file file_kind size sha256 name caption note".split(),)
    ],
    "packet-finding-{}": [f"packet-finding-{one}" for one in FINDINGS],
    "packet-group-{}": [f"packet-group-{one}" for one in packet_files._GROUPS],
    "packet-kept_back-{}": [f"packet-kept_back-{one}" for one in Way if one not in GOES],
    "packet-only-{}": [f"packet-only-{one}" for one in packets_page.ONLY],
    "packet-part-{}": [f"packet-part-{one}" for one in Part],
    "packet-way-{}": [f"packet-way-{one}" for one in GOES],
    "packet-why-{}": [f"packet-why-{one}" for one in (handover.HAS, handover.NO_CONSENT, handover.NOT_FROM_HERE)],
    "recall-ask-{}": [f"recall-ask-{one}" for one in "stop destroy stop_part destroy_part pass_on answer look".split()],
    "recall-column_{}": [f"recall-column_{one}" for one in ("paper", "day", "codes")],
    "recall-part-{}": [f"recall-part-{one}" for one in ONLY.values()],
    "recall-read-{}": [f"recall-read-{one}" for one in ("api", "export")],
    "recall-why-{}": [f"recall-why-{one}" for one in (*recalling.WHY, "other", "part")],
    "routing-{}": [f"routing-{one}" for one in routing.WHY],
    "routing-also-{}": [f"routing-also-{one}" for one in routing.ALSO],
    "alarm-{}": [f"alarm-{one}" for one in ALARMS],
    "api-is-{}": ["api-is-expired", "api-is-withdrawn"],
    "api-reach-{}": [f"api-reach-{one}" for one in api_keys.REACHES],
    "api-scope-{}": [f"api-scope-{one}" for one in api_keys.SCOPES],
    "audit-{}": [f"audit-{one}" for one in AUDITED],
    "button-{}": [f"button-{one}" for one in (*STEP_BUTTONS, *WORD_BUTTONS, *saying.ASKED_BY_BUTTON)],
    "cli-audit-fault.{}": [
        f"cli-audit-fault.{one}" for one in "altered detail end inserted joint mark missing noted".split()
    ],
    "cli-retry-state.{}": [f"cli-retry-state.{one}" for one in LOST],
    "cli-ticket-line.{}": [f"cli-ticket-line.{one}" for one in listing._FIELDS],
    "cli-tickets-head.{}": [f"cli-tickets-head.{one}" for one in listing._COLUMNS],
    "cli-tickets-{}": ["cli-tickets-urgent", "cli-tickets-incomplete"],
    "desk-{}": [f"desk-{one}" for one in Known if one is not Known.GIVEN],
    "desk-assignee-{}": [f"desk-assignee-{one}" for one in inbox.ASSIGNEES],
    "desk-consent-{}": [f"desk-consent-{one}" for one in CONSENTS],
    "desk-delivery-{}": [f"desk-delivery-{one}" for one in Delivery],
    "desk-file-{}": [f"desk-file-{one}" for one in FILE_KINDS],
    "desk-file-state-{}": [f"desk-file-state-{one}" for one in AttachmentState if one is not AttachmentState.STORED],
    "desk-flag-{}": [f"desk-flag-{one}" for one in inbox.FLAGS],
    "desk-from-{}": [f"desk-from-{one}" for one in Source],
    "desk-lacks.{}": [f"desk-lacks.{one}" for one in place_view.NEEDS],
    "desk-lookup.{}": [f"desk-lookup.{one}" for one in place_view.STATES],
    "desk-reading.{}": [f"desk-reading.{one}" for one in place_view.NOTES],
    "desk-kept-{}": [f"desk-kept-{one}" for one in Kind],
    "desk-right-{}": [f"desk-right-{one}" for one in roles.TABLE],
    "desk-role-{}": [f"desk-role-{one}" for one in Role],
    "desk-request-kind-{}": [f"desk-request-kind-{one}" for one in (*deadlines.KINDS, deadlines.BREACH)],
    "desk-unit.{}": [f"desk-unit.{one}" for one in (*ticket_view.LEVELS, "in-its-words")],
    "desk-yearless.{}": ["desk-yearless.lunar", "desk-yearless.solar"],
    "doubt-{}": [f"doubt-{about}.ask" for about in welcome.DOUBT_CHOICES],
    "doubt-{}-{}": [
        key
        for about, values in welcome.DOUBT_CHOICES.items()
        for one in values
        if not (key := welcome.doubt_label(about, one)).startswith("agency-")
    ],
    "entry-how-{}": [f"entry-how-{one}" for one in entering.HOW],
    "entry-words_{}": [f"entry-words_{one}" for one in entering.PURPOSES],
    "fact-group-{}": [f"fact-group-{one}" for one in fact_inputs.GROUPS],
    "fact-heard-{}": [f"fact-heard-{one}" for one in by_hand.HEARD],
    "faq-{}": ["faq-cost.confirmed", *(f"faq-{one}" for one in TOPICS)],
    "field-{}": [
        *(f"field-{one.name}" for one in fields.FIELDS),
        *(f"{one.words}{two}" for one in fields.FIELDS if one.words.startswith("field-") for two in one.choices),
        *("field-yes", "field-no"),
    ],
    "flags-{}": [f"flags-{one}" for one in FLAGS],
    "report-figure-{}": [f"report-figure-{one}" for one in figures.FIGURES],
    "report-head-{}": [f"report-head-{one}" for one in REPORT_HEADS],
    "report-kind-{}": [f"report-kind-{one}" for one in periods.KINDS],
    "report-note-{}": [f"report-note-{one}" for one in report_view.NOTES],
    "report-part-{}": [f"report-part-{one}" for one in figures.PARTS],
    "report-period-{}": [f"report-period-{one}" for one in periods.REGULAR],
    "report-phase-{}": [f"report-phase-{one}" for one in range(1, campaign.AFTER + 1)],
    "report-section-{}": [f"report-section-{one}" for one in report_view.SECTIONS],
    "report-table_{}": [f"report-table_{one}" for one in figures.PARTS],
    "report-unit-{}": [f"report-unit-{one}" for one in ("share", "minutes", *figures.COUNTED)],
    "report-unknown-{}": [f"report-unknown-{one}" for one in ("source", "commune", "finding")],
    "report-weekday-{}": [f"report-weekday-{one}" for one in range(7)],
    "report-why-{}": [f"report-why-{one}" for one in figures.WHY],
    "report-{}": [f"report-{one}" for one in ("more", "less", "same")],
    "register-count-{}": [f"register-count-{one}" for one in registers.COUNTS],
    "register-field-{}": [f"register-field-{one}" for one in ("none", columns.PERSONAL, *columns.FIELDS)],
    "register-fit-{}": [f"register-fit-{one}" for one in comparing.Fit],
    "register-kind-{}": [f"register-kind-{one}" for one in columns.KINDS],
    "register-part-{}": [f"register-part-{one}" for one in comparing.PARTS],
    "register-problem-{}": [f"register-problem-{one}" for one in rows.PROBLEMS],
    "register-state-{}": [f"register-state-{one}" for one in registers.STATES],
    "group-attachment-why.{}": [f"group-attachment-why.{one}" for one in dashed(NOT_FETCHED)],
    "group-card-{}": [f"group-card-{one}" for one in CARD_LINES],
    "group-mirror-media.{}": [f"group-mirror-media.{one}" for one in mirror.MEDIA],
    "group-outcome-{}": [f"group-outcome-{one}" for one in LOST],
    "group-{}.{}": [
        *(f"group-kind.{one}" for one in dashed(life.KINDS)),
        *(f"group-status.{one}" for one in dashed(life.STATUSES)),
        *(f"group-channel.{one}" for one in dashed(life.CHANNELS)),
        *(f"group-role.{one}" for one in cards.ROLES),
        *(f"group-dna.{one}" for one in cards.DNA),
        *(f"group-relation.{one}" for one in cards.RELATIONS),
    ],
    "match-{}": [f"match-{one}" for one in REASONS],
    "history-{}": [f"history-{one}" for one in HISTORY],
    "life-due-{}": [f"life-due-{one}" for one in (life.ANSWER, life.WORK)],
    "life-flag-late-{}": [f"life-flag-late-{one}" for one in (life.ANSWER, life.WORK)],
    "life-news-{}": [f"life-news-{one}" for one in NEWS],
    "life-news-joint-{}": [f"life-news-joint-{one}" for one in SAID_OTHERWISE],
    "life-outcome.{}": [f"life-outcome.{one}" for one in dashed(life.OUTCOMES)],
    "import-column_{}": [f"import-column_{one}" for one in importing.COLUMNS],
    "import-state-{}": [f"import-state-{one}" for one in imports.STATES],
    "import-trouble-{}": [f"import-trouble-{one}" for one in importing.TROUBLES],
    "language-{}": [f"language-{one}" for one in LANGUAGES],
    "number-{}": [f"number-{one}" for one in range(1, 10)],
    "reply-window-{}": [*(f"reply-window-{one}" for one in State), "reply-window-free.counted"],
    "result-{}": [f"result-{one}" for one in results.KINDS],
    "result-device-{}": [f"result-device-{one}" for one in results.DEVICES],
    "result-finding-{}": [f"result-finding-{one}" for one in results.FINDINGS],
    "result-no_{}": [f"result-no_{one}" for needed in results.NEEDED.values() for one in needed],
    "result-person.{}": [f"result-person.{what}" for what, asked in results.FIELDS.items() if "person" in asked],
    "rights-data_{}": [f"rights-data_{one}" for one in applying_rights.FORMS],
    "rights-data_{}.name": [f"rights-data_{one}.name" for one in applying_rights.FORMS],
    "rights-purpose-{}": [f"rights-purpose-{one}" for one in PURPOSES],
    "status-{}": [f"status-{one}" for one in life.STATUSES],
    "telegram-command-{}": [f"telegram-command-{one}" for one in setup.COMMANDS],
    "telegram-team-{}": [f"telegram-team-{one}" for one in setup.GROUP_COMMANDS],
    "web-language-{}": [f"web-language-{one}" for one in LANGUAGES],
    "undelivered-{}": [f"undelivered-{one}" for one in UNDELIVERED],
    "word-{}": [f"word-{one}" for one in words.GLOBAL | STEP_WORDS],
    "urgency-{}": [f"urgency-{one}" for one in urgency.REASONS],
    "urgency-order.{}": [f"urgency-order.{one}" for one in inbox.ORDERS],
    "canned-{}": [f"canned-{one}" for one in canned_acts.OWN],
    "canned-{}.title": [f"canned-{one}.title" for one in canned_acts.OWN],
    "answers-kind-{}": [f"answers-kind-{one}" for one in answers.KINDS],
    "answers-state-{}": [f"answers-state-{one}" for one in answers_page.STATES],
    "answers-version_state-{}": [f"answers-version_state-{one}" for one in faq.STATES],
    "answers-trouble-{}": [f"answers-trouble-{one}" for one in answers.TROUBLES],
    "broadcast-{}": [f"broadcast-{one}" for one in ("roles", "kinds", "statuses", "channels")],
    "broadcast-about-{}": [f"broadcast-about-{one}" for one in announcing.ABOUT],
    "broadcast-count-{}": [f"broadcast-count-{one}" for one in broadcasts.COUNTS],
    "broadcast-state-{}": [f"broadcast-state-{one}" for one in broadcasts.STATES],
    "broadcast-why-{}": [f"broadcast-why-{one}" for one in (*telling.REASONS, *broadcasts.REASONS)],
    "reporter-role-{}": [f"reporter-role-{one}" for one in announcing.ROLES],
    "wording-problem-{}": [f"wording-problem-{one}" for one in wording.PROBLEMS],
    "wording-warning-{}": [f"wording-warning-{one}" for one in (*wording.WARNINGS, wording.NAMES)],
    "work-kind-{}": [f"work-kind-{one}" for one in work_items.KINDS],
    "view-key-{}": [f"view-key-{one}{key}" for one in KEYS for key in ("", ".key")],
}
# Made without the first part of the key being written where it is made: {prefix}-{name} of the commands, words().
MADE_ELSEWHERE = {"telegram-command-{}", "telegram-team-{}", "word-{}"}
# Functions and effects whose first words are a key.
TELLING = {
    "ActError",
    "Finding",
    "Line",
    "Say",
    "has",
    "help_text",
    "say",
    "tell",
    "text",
    "_answer",
    "_say",
    "_words",
    "t",
    "words",
}

_STRETCH = "|".join(map(re.escape, STRETCHES))
_KEY = re.compile(rf"(?:{_STRETCH})-[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)?")
_MADE = re.compile(rf"(?:{_STRETCH})-[A-Za-z0-9_.{{}}-]*")
_IN_TEMPLATE = re.compile(rf"""["']((?:{_STRETCH})-[\w.-]*)["']\s*(~?)""")


@cache
def texts() -> Texts:
    return Texts.load(FOLDER, LANGUAGES, strict=True)


def said(language: str, key: str) -> str:
    """The text as it stands in the file, with its variables."""
    return _sources(language)[key]


@cache
def _sources(language: str) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for path in sorted((FOLDER / language).glob("*.ftl")):
        name = key = ""
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("#") or not line.strip():
                continue
            if message := re.match(r"([a-z][\w-]*) =(.*)", line):
                name = key = message[1]
                found[key] = message[2].strip()
            elif attribute := re.match(r" +\.([\w-]+) =(.*)", line):
                key = f"{name}.{attribute[1]}"
                found[key] = attribute[2].strip()
            else:
                found[key] = f"{found[key]}\n{line.strip()}".strip()
    return {key: text for key, text in found.items() if text}


def all_texts() -> list[tuple[str, str]]:
    return [(language, key) for language in LANGUAGES for key in sorted(texts().keys(language))]


# Where keys are used


@cache
def modules() -> Mapping[str, ast.Module]:
    files = (path for package in ("bot", "flows", "storage") for path in sorted((HOME / package).rglob("*.py")))
    return {str(path.relative_to(HOME)): ast.parse(path.read_bytes()) for path in files}


def _in_templates() -> Iterator[tuple[str, bool]]:
    """Keys and beginnings of keys (True) in templates and scripts of pages."""
    for path in sorted((HOME / "bot/web").rglob("*")):
        if path.suffix in (".html", ".js") and "vendor" not in path.parts:
            for found in _IN_TEMPLATE.finditer(path.read_text(encoding="utf-8")):
                yield found[1], bool(found[2])


@cache
def written_out() -> frozenset[str]:
    """Whatever stands in code or templates and looks like a key."""
    found = {key for key, _ in _in_templates()}
    for tree in modules().values():
        found |= {
            node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)
        }
    return frozenset(one for one in found if _KEY.fullmatch(one))


@cache
def asked_for() -> frozenset[str]:
    """Keys that are handed to something that says them."""
    found = {key for key, is_beginning in _in_templates() if not is_beginning}
    for tree in modules().values():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and _called(node.func) in TELLING:
                parts = [*node.args, *(one.value for one in node.keywords if one.arg in ("key", "value_key", "label"))]
                found |= {one.value for one in parts if isinstance(one, ast.Constant) and isinstance(one.value, str)}
    return frozenset(one for one in found if _KEY.fullmatch(one))


def _called(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def made() -> set[str]:
    """The patterns by which code and templates make keys, with {} for what varies."""
    found = {f"{key}{{}}" for key, is_beginning in _in_templates() if is_beginning}
    for tree in modules().values():
        for node in ast.walk(tree):
            if isinstance(node, ast.JoinedStr):
                found.add("".join(str(one.value) if isinstance(one, ast.Constant) else "{}" for one in node.values))
            elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add) and isinstance(node.left, ast.Constant):
                found.add(f"{node.left.value}{{}}")
    return {one for one in found if _MADE.fullmatch(one)}


def of_question(question: Question) -> Iterator[str]:
    """The keys that a question needs."""
    yield f"{question.field}.ask"
    if question.read_back or question.field == "story-check":
        yield f"{question.field}.label"
    if question.many:
        yield f"{question.field}.more"
    if question.read is only_choices:
        yield f"{question.field}.again"
    for answer in ("", "?", "0", "1", "0123456789", "99999", "không rõ lắm", "09123456789012", "2345678", "0000000000"):
        reading = question.read(answer)
        if isinstance(reading, NotUnderstood):
            yield f"{question.field}.{reading.why}"
    yield from (question.choice_label(value) for value in question.choices)


def of_script() -> frozenset[str]:
    # The labels are also what the desk calls a fact, whether it is read back to the person or not.
    labels = {f"{question.field}.label" for question in (*SCRIPT, *QUESTIONS)}
    return frozenset(labels | {key for question in SCRIPT for key in of_question(question)})


def typed() -> frozenset[str]:
    """Keys of labels that a person may type; each may have further forms in ``.words``."""
    return frozenset(machine.labels(LANGUAGES))


def used() -> frozenset[str]:
    plain = written_out() | of_script() | {key for keys in GENERATED.values() for key in keys}
    channels = {f"{key}-{channel}" if "." in key else f"{key}.{channel}" for key in plain for channel in CHANNELS}
    courtesies = {f"word-{one}" for one in COURTESIES}
    asked = {f"faq-{one}.asked" for one in TOPICS}
    return frozenset(plain | channels | courtesies | asked | {f"{key}.words" for key in typed()})


# Complete


def test_every_language_has_the_same_keys_attributes_and_variables() -> None:
    assert texts().differences() == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_key_begins_with_the_name_of_its_file(language: str) -> None:
    wrong = [
        f"{path.name}: {name}"
        for path in sorted((FOLDER / language).glob("*.ftl"))
        for name in re.findall(r"^([\w-]+) =", path.read_text(encoding="utf-8"), re.MULTILINE)
        if not name.startswith(f"{path.stem}-")
    ]

    assert wrong == []


def test_every_key_that_is_said_exists() -> None:
    wanted = asked_for() | of_script() | {key for keys in GENERATED.values() for key in keys}
    missing = sorted(key for key in wanted if not texts().has(key) and not key.startswith("doubt-language"))

    assert missing == []


def test_every_key_is_used() -> None:
    unused = sorted(texts().keys("vi") - used())

    assert unused == []


def test_no_key_is_made_unseen() -> None:
    # A field of a question and a bare beginning ("contact-") are compared, not said.
    beginnings = {"contact-{}", "martyr-{}", "place-{}"}

    assert made() - beginnings == set(GENERATED) - MADE_ELSEWHERE


def test_the_history_names_everything_that_is_recorded() -> None:
    recorded = set()
    for path, tree in modules().items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and _called(node.func) in ("record", "_record", "_by", "_write_event"):
                given = next((one.value for one in node.keywords if one.arg == "what"), None)
                recorded |= _constants(given)
            elif isinstance(node, ast.Call) and _called(node.func) == "NoteTicket" and path.startswith("flows/"):
                recorded |= _constants(node.args[1])
    # AddToTicket; a constant, because it is looked for, too; the watch over terms
    recorded |= {"added", FORGOTTEN, *terms_watch.SAID}

    assert recorded == set(HISTORY)


def test_the_audit_log_names_everything_that_is_written_down() -> None:
    written = set()
    for path, tree in modules().items():
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call):
                continue
            owner = getattr(getattr(node.func, "value", None), "id", "")
            is_line = (owner, _called(node.func)) in (("audit", "write"), ("refusals", "write"), ("refusals", "note"))
            if is_line or _called(node.func) in ("_audit", "_record") or path == "storage/audit.py":
                given = [one.value for one in node.keywords if one.arg == "what"]
                written |= _constants(given[0] if given else node.args[1] if owner == "refusals" else None)

    assert written - set(AUDITED) == set()


def _constants(node: ast.expr | None) -> set[str]:
    match node:
        case ast.Constant(value=str(value)):
            return {value}
        case ast.IfExp():
            return _constants(node.body) | _constants(node.orelse)
        case _:
            return set()


def test_other_forms_stand_only_where_a_person_may_type_them() -> None:
    forms = {key.removesuffix(".words") for key in texts().keys("vi") if key.endswith(".words")}

    assert forms - typed() == set()


# What people type


@cache
def meanings(language: str) -> Mapping[str, tuple[str, ...]]:
    """Folded word → its meanings."""
    found: dict[str, list[str]] = defaultdict(list)
    for meaning, forms in texts().words(language).items():
        for form in {fold.fold(one) for one in forms}:
            found[form].append(meaning)
    return {form: tuple(sorted(some)) for form, some in found.items()}


@cache
def labels() -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    return rules.make(Settings(), texts(), channels=ALL).labels


def forms_of(key: str) -> set[str]:
    """The folded forms of a label in all languages: the machine takes each of them in each language."""
    return {form for language in LANGUAGES for form in labels()[language].get(key, ())}


def choices_of(question: Question) -> Mapping[str, set[str]]:
    return {value: forms_of(question.choice_label(value)) for value in question.choices}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_has_one_meaning(language: str) -> None:
    assert {form: some for form, some in meanings(language).items() if len(some) > 1} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_are_those_that_the_machine_knows(language: str) -> None:
    known = words.GLOBAL | STEP_WORDS

    assert known <= set(texts().words(language)) <= known | COURTESIES
    assert all(texts().words(language).values())
    assert WORD == "word-"


@pytest.mark.parametrize("question", [one for one in SCRIPT if one.choices], ids=lambda one: one.field)
def test_a_choice_can_be_typed_and_means_itself(question: Question) -> None:
    choices = choices_of(question)
    twice = {form: n for form, n in Counter(form for forms in choices.values() for form in forms).items() if n > 1}
    # These are understood before any choice is looked for.
    hidden = {
        form
        for forms in choices.values()
        for form in forms
        for language in LANGUAGES
        if set(meanings(language).get(form, ())) & words.GLOBAL
    }
    # A language's name switches the language, except where a name or a place is asked for.
    languages = {form for forms in choices.values() for form in forms} & set().union(
        *(forms_of(f"language-{one}") for one in LANGUAGES)
    )

    assert (twice, hidden, languages) == ({}, set(), set())


@pytest.mark.parametrize("question", [one for one in SCRIPT if one.choices], ids=lambda one: one.field)
def test_a_choice_takes_no_step_word_away(question: Question) -> None:
    step = {"skip", "unknown"} if question.optional else set()
    opposite = {"yes": {"no"}, "no": {"yes", "agree"}}
    taken = []
    for value, forms in choices_of(question).items():
        for form in forms:
            means = {meaning for language in LANGUAGES for meaning in meanings(language).get(form, ())}
            if means & (step | (opposite.get(value, set()) if set(question.choices) >= {"yes", "no"} else set())):
                taken.append(f"{value}: {form}")

    assert taken == []


def test_what_can_be_changed_at_the_review_can_be_named() -> None:
    by_form: dict[str, set[str]] = defaultdict(set)
    for question in (one for one in SCRIPT if one.read_back):
        for form in forms_of(f"{question.field}.label"):
            by_form[form].add(question.field)
    shadowed = [
        form for form in by_form for one in LANGUAGES if set(meanings(one).get(form, ())) & (words.GLOBAL | {"send"})
    ]

    assert {form: fields for form, fields in by_form.items() if len(fields) > 1} == {}
    assert shadowed == []


@pytest.mark.parametrize("about", welcome.DOUBT_CHOICES)
def test_the_choices_of_a_doubt_differ(about: str) -> None:
    forms = [form for value in welcome.DOUBT_CHOICES[about] for form in forms_of(welcome.doubt_label(about, value))]

    assert len(forms) == len(set(forms))


def test_the_buttons_of_a_phone_are_not_mistaken_for_anything() -> None:
    for wanted in saying.ASKED_BY_BUTTON:
        for form in forms_of(f"button-{wanted}"):
            assert not any(form in meanings(language) for language in LANGUAGES)


# Said as a respectful person would (domain sheet, "Tone")

FORBIDDEN = {
    "chết": r"\bchết\b",
    "tử trận": r"\btử trận\b",
    # xác minh, xác nhận, xác định, chính xác are other words
    "xác": r"(?<!chính )\bxác\b(?! (?:minh|nhận|định|thực|suất))",
    "ngụy": r"\bn(?:gụy|guỵ)\b",
    "đào mộ": r"\bđào mộ\b",
    "bốc xương": r"\bbốc xương\b",
    "tuyệt vời": r"\btuyệt vời\b",
    "one spelling of hi sinh": r"\bhy sinh\b",
}
PROMISES = r"\b(?:sẽ|chắc chắn) tìm (?:thấy|được|ra)\b|\bwe will find\b"


@pytest.mark.parametrize("word", FORBIDDEN)
def test_a_word_that_hurts_is_never_used(word: str) -> None:
    found = [
        key
        for key in sorted(texts().keys("vi"))
        if not key.endswith(".asked") and re.search(FORBIDDEN[word], said("vi", key), re.IGNORECASE)
    ]

    assert found == []


def test_nobody_is_shouted_at_and_nothing_is_promised() -> None:
    loud = [f"{language} {key}" for language, key in all_texts() if "!" in said(language, key)]
    promised = [
        f"{language} {key}" for language, key in all_texts() if re.search(PROMISES, said(language, key), re.IGNORECASE)
    ]

    assert (loud, promised) == ([], [])


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_weighs_most_is_told_by_a_person_and_the_bot_only_says_that_they_call(language: str) -> None:
    told = {said(language, f"life-news-closed_{one}") for one in ("found", "identified", "alive")}

    assert len(told) == 1
    assert re.search(r"sẽ gọi|will call", told.pop())


def test_one_question_at_a_time() -> None:
    several = [
        f"{language} {key}"
        for language, key in all_texts()
        if key.partition(".")[2].split("-")[0] in ("ask", "again") and said(language, key).count("?") > 1
    ]

    assert several == []


def test_a_question_is_short() -> None:
    long = [
        f"{language} {key}: {len(line.split())} words"
        for language, key in all_texts()
        if key.partition(".")[2].split("-")[0] in ("ask", "again")
        for line in said(language, key).splitlines()
        if len(line.split()) > 25
    ]

    assert long == []


# What Law 91/2025 and Decree 13/2023 want told before anything is kept.
TOLD_BEFORE = {
    "vi": {
        "who": "Chiến dịch 500 ngày đêm của thành phố Hải Phòng",
        "to whom": "quân sự, nội vụ, công an, pháp y, ủy ban xã",
        "what for": "chỉ để tìm kiếm, xác minh thông tin liệt sĩ",
        "which data": "những gì bác kể và gửi",
        "rights": "xem, sửa, xóa",
        "withdrawal": "rút đồng ý lúc nào cũng được",
        "how long": "đến khi chiến dịch tổng kết",
    },
    "en": {
        "who": "500-day campaign of the city of Hải Phòng",
        "to whom": "military, home affairs, police, forensics and the commune",
        "what for": "only to find and verify information about fallen soldiers",
        "which data": "what you tell and send",
        "rights": "see, correct or delete",
        "withdrawal": "withdraw at any time",
        "how long": "until the campaign's final report",
    },
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_greeting_with_the_consent_is_short_and_says_all_that_consent_is_to(language: str) -> None:
    told = f"{said(language, 'welcome-hello')}\n{said(language, 'consent-agree.ask')}"

    assert len(told.split()) <= 120
    assert [about for about, words in TOLD_BEFORE[language].items() if words not in told] == []


@pytest.mark.parametrize("key", ["welcome-hello", "done-next", "telegram-description", "web-greeting-care"])
def test_that_nobody_is_asked_for_money_is_said_at_the_beginning_and_at_the_end(key: str) -> None:
    assert re.search(r"không ai được thu tiền", said("vi", key), re.IGNORECASE)
    assert re.search(r"\b(?:money|charge|pay)\b", said("en", key), re.IGNORECASE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_of_the_bot_has_no_loose_end(language: str) -> None:
    context = saying.render(texts(), Say("help-human", {"hotline": "0965.001.222"}), language=language, channel="web")

    assert "0965.001.222" in context.text
    assert [key for key in texts().keys(language) if said(language, key) != said(language, key).strip()] == []


def test_every_text_is_read_by_this_test() -> None:
    for language in LANGUAGES:
        assert set(_sources(language)) == set(texts().keys(language))
        assert Path(FOLDER / language).is_dir()
