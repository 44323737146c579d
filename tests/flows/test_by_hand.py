"""Facts that the team writes, and rows of sheets: what is read of them, what is said of them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from bot import rules as loading
from bot.settings import Settings
from flows import by_hand, entering, importing, jsonform
from flows.by_hand import Unreadable, Wish
from flows.capabilities import ALL
from flows.model import Answer, Known, Origin, Source, Tip
from flows.rules import Rules
from tests.texts import texts as the_texts

AT = datetime(2026, 7, 27, 2, 0, tzinfo=UTC)
LAN, MAI = Origin(by="Lan", heard="call"), Origin(by="Mai")


@pytest.fixture(scope="module")
def rules() -> Rules:
    return loading.make(Settings(), the_texts(), channels=ALL)


@pytest.mark.parametrize(
    ("field", "given", "value"),
    [
        ("martyr-name", "LS. Nguyễn Văn Mẫu", "Nguyễn Văn Mẫu"),
        ("martyr-birth_year", "khoảng 1950", 1950),
        ("martyr-alias", "Ba Mẫu", "Ba Mẫu"),
        ("martyr-enlisted", "1968", {"earliest": "1968-01-01", "latest": "1968-12-31", "lunar": False}),
        ("martyr-enlisted", "sau Tết", "sau Tết"),
        ("contact-phone", "0912.345.577", "+84912345577"),
        ("contact-phone", "Không để lại số", "anonymous"),
        ("reporter-role", "veteran", "veteran"),
        ("dna-willing", "no", "no"),
        ("dna-relation", "em gái ruột", "sibling"),
        ("dna-age", "81 tuổi", 81),
    ],
)
def test_a_fact_is_read_as_in_the_chat(rules: Rules, field: str, given: str, value: object) -> None:
    if value == "anonymous":
        given = next(iter(rules.labels["vi"]["contact-phone-anonymous"]))

    answer = by_hand.read(field, given, rules)

    assert (answer.value, answer.source) == (value, Source.OPERATOR)


@pytest.mark.parametrize(
    ("field", "given", "why"),
    [
        ("contact-phone", "0912", "fact-bad_phone"),
        ("dna-willing", "để xem", "fact-bad_choice"),
        ("martyr-name", " \u200b ", "fact-empty"),
        ("nothing", "x", "fact-no_such"),
    ],
)
def test_what_cannot_be_kept_is_refused(rules: Rules, field: str, given: str, why: str) -> None:
    with pytest.raises(Unreadable) as error:
        by_hand.read(field, given, rules)

    assert error.value.key == why


def test_what_is_replaced_and_what_is_not_taken_are_both_kept() -> None:
    told = Answer("An", "An", source=Source.STORY, sure=False)
    mine, theirs = Answer("Ân", "Ân", source=Source.OPERATOR), Answer("Anh", "Anh", source=Source.OPERATOR)
    tip = Tip(answers={"martyr-name": told})

    tip = by_hand.written(tip, Wish("martyr-name", mine), LAN, AT)
    (clash,) = by_hand.clashes(tip, [Wish("martyr-name", theirs, by_hand.mark(told))])
    tip = by_hand.beside(tip, Wish("martyr-name", theirs), MAI, AT)

    assert (clash.stands, clash.wanted) == (tip.answers["martyr-name"], theirs)
    assert [(one.was.said, one.was.origin) for one in tip.changes] == [("An", None), ("Anh", MAI)]
    assert by_hand.written(tip, Wish("martyr-name", mine), LAN, AT) == tip
    assert jsonform.load(Tip, jsonform.dump(tip)) == tip


def test_an_answer_from_before_is_still_read() -> None:
    form: dict[str, Any] = {"answers": {"martyr-name": {"said": "Ân", "value": "Ân", "source": "operator"}}}

    tip = jsonform.load(Tip, form)

    assert tip.answers["martyr-name"].origin is None
    assert jsonform.dump(tip) == form


def test_a_relation_that_is_put_right_asks_anew_what_hung_on_it() -> None:
    given = {"dna-willing": "yes", "dna-relation": "sibling", "dna-relation_which": "sister", "dna-health": "well"}
    tip = Tip(answers={field: Answer(value=value) for field, value in given.items()})

    tip = by_hand.written(tip, Wish("dna-relation", Answer(value="spouse", source=Source.OPERATOR)), LAN, AT)

    assert "dna-relation_which" not in tip.answers
    assert {one.field for one in tip.changes} >= {"dna-relation", "dna-relation_which"}


def entry(rules: Rules, **cells: str) -> tuple[entering.Entry, list[tuple[str, str]]]:
    row = importing.Row(5, {name.replace("_", "-", 1): text for name, text in cells.items()})
    found, troubles = importing.understand(row, channel="commune", by="Hà", rules=rules)
    return found, [(one.what, one.column) for one in troubles]


@pytest.mark.parametrize(
    ("said", "agrees"),
    [("Có", True), ("có", True), ("đồng ý", True), ("x", True), ("Yes", True), ("Không", False), ("", False)],
)
def test_a_cell_says_yes_or_no(rules: Rules, said: str, agrees: bool) -> None:
    found, troubles = entry(rules, martyr_name="Lê Văn Mẫu", agreed=said)

    assert ("tip" in found.agreed, troubles) == (agrees, [])


def test_consents_mean_something_only_where_there_is_something_to_pass_on(rules: Rules) -> None:
    alone, _ = entry(rules, martyr_name="Lê Văn Mẫu", agreed="có", agreed_contact="có")
    without, troubles = entry(rules, martyr_name="Lê Văn Mẫu", contact_phone="912345577", agreed_contact="có")

    given = [one.purpose for one in entering.tip_of(alone, at=AT, rules=rules).consents]
    refused = entering.tip_of(without, at=AT, rules=rules).consents

    assert (given, refused) == (["tip"], ())
    assert without.answers["contact-phone"].known is Known.GIVEN
    assert troubles == [("no_consent", "")]


def test_the_same_row_has_the_same_name_however_it_is_spaced_and_numbered() -> None:
    rows = [
        importing.Row(5, {"number": "1", "martyr-name": "Lê Văn  Mẫu", "note": "x"}),
        importing.Row(9, {"note": "x", "martyr-name": " Lê Văn Mẫu", "number": "7"}),
        importing.Row(9, {"note": "y", "martyr-name": "Lê Văn Mẫu"}),
    ]

    first, second, other = (importing.name_of(one) for one in rows)

    assert first == second != other
