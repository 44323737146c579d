"""Nothing that leaves the desk holds more than the receiver's task and the person's consents allow."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows import agreement, disclosure, fields, tips
from flows.disclosure import FIELD, MOST, PRESS, Part
from flows.model import Answer, Consent, Tip, Told
from flows.script import abuse

AT = datetime(2026, 11, 22, tzinfo=UTC)
NAME, HELPER, PHONE = "Vũ Thị Hồng Nhạn", "Đỗ Trọng Khuyến", "+84912345577"
# What stands in each part of the tip, and nowhere else but in the person's own words.
SENTINELS = {
    Part.MARTYR: ("Lương Hữu Sắc", "thôn Cổ Trai"),
    Part.PLACE: ("gò Con Rùa", "20.74123"),
    Part.STORY: ("đêm mưa tầm tã",),
    Part.REPORTER: (NAME, "345577", "hong.nhan@"),
    Part.DNA: ("sibling", "'yes'"),
    Part.REPORT: ("Thầy Bảy Cốt", "kẻ lừa"),
}
ALL = ("tip", "elder", "contact", "dna", "press")


def consent(purpose: str, *, to: tuple[str, ...] | None = None, withdrawn: bool = False) -> Consent:
    agencies = agreement.REACHES[purpose] if to is None else to
    return Consent(purpose, "1", AT, AT if withdrawn else None, receivers=agreement.receivers(purpose, agencies))


def tip(*, fraud: bool = False) -> Tip:
    words = f"Tôi là {NAME}, số 0912 345 577, thư hong.nhan@example.vn. Hôm ấy đêm mưa tầm tã."
    answers = {
        "martyr-name": Answer(said="Lương Hữu Sắc", value="Lương Hữu Sắc"),
        "martyr-home": Answer(said=f"thôn Cổ Trai, hỏi {NAME.upper()}"),
        "place-where": Answer(
            said="gò Con Rùa",
            value={"lat": 20.74123, "lon": 106.6, "accuracy_m": 30, "text": "gò Con Rùa", "origin": "typed"},
        ),
        "reporter-role": Answer(said="thân nhân", value="relative"),
        "contact-phone": Answer(said="0912 345 577", value=PHONE),
        "contact-name": Answer(said=NAME, value=NAME),
        "dna-willing": Answer(said="có", value="yes"),
        "dna-relation": Answer(said="em ruột", value="sibling"),
    }
    if fraud:
        answers = {
            abuse.REPORT: Answer(said="có", value=abuse.FRAUD),
            abuse.WHO: Answer(said="Thầy Bảy Cốt, kẻ lừa", value="Thầy Bảy Cốt, kẻ lừa"),
            "contact-phone": answers["contact-phone"],
            "contact-name": answers["contact-name"],
        }
    return Tip(told=(Told("text", words, AT, "1"),), answers=answers)


def words_of(form: object) -> str:
    return repr(form)


def test_the_sentinels_stand_in_the_tip() -> None:
    whole = words_of((tips.as_json(tip()), tips.as_json(tip(fraud=True))))
    for sentinel in (one for some in SENTINELS.values() for one in some):
        assert sentinel in whole


@pytest.mark.parametrize(("receiver", "fraud"), list(product(MOST, (False, True))))
@given(given_to=st.sets(st.sampled_from(ALL)), ended=st.sets(st.sampled_from(ALL)), left=st.sets(st.sampled_from(ALL)))
def test_nothing_beyond_task_and_consent(
    receiver: str, fraud: bool, given_to: set[str], ended: set[str], left: set[str]
) -> None:
    agency = "military" if receiver == FIELD else receiver
    consents = []
    for one in sorted(given_to):
        to = tuple(two for two in agreement.REACHES[one] if two != agency) if one in left else None
        consents.append(consent(one, to=to, withdrawn=one in ended))
    stand = {one for one in given_to - ended - left if agency in agreement.REACHES[one]}

    told = tip(fraud=fraud)
    parts = disclosure.parts(told, consents, receiver)
    form = disclosure.disclosed(told, parts)
    shown = words_of(form)

    assert parts <= MOST[receiver]
    if not stand & ({"press"} if receiver == PRESS else {"tip", "contact", "dna"}):
        assert not parts
        assert not any(form.values())
    if "contact" not in stand or Part.REPORTER not in MOST[receiver]:
        for one in SENTINELS[Part.REPORTER]:
            assert one.casefold() not in shown.casefold()
    if "dna" not in stand or Part.DNA not in MOST[receiver]:
        assert form["dna"] is None
    for part in set(Part) - {Part.REPORTER, Part.DNA, Part.FILES} - parts:
        for one in SENTINELS[part]:
            assert one not in shown
    told_facts = {fact.field.part for fact in fields.facts({"code": "MM-0000-0000", **form})} - {None}
    assert told_facts <= parts


def test_what_is_agreed_to_arrives() -> None:
    consents = [consent(one) for one in ALL]

    shown = {one: words_of(disclosure.disclosed(tip(), disclosure.parts(tip(), consents, one))) for one in MOST}

    for one in ("military", "home_affairs", "police"):
        assert NAME in shown[one] and PHONE in shown[one]
    for one in ("police", "forensics"):
        assert "'willing': 'yes'" in shown[one]
    for one in set(MOST) - {PRESS}:
        assert "gò Con Rùa" in shown[one] and "20.74123" in shown[one] and "Lương Hữu Sắc" in shown[one]
    assert "đêm mưa tầm tã" in shown[PRESS] and "gò Con Rùa" not in shown[PRESS]
    assert "đêm mưa tầm tã" not in shown[FIELD]


def test_the_press_is_not_told_in_a_story_where_the_grave_is() -> None:
    words = (
        "Đêm mưa tầm tã, chú nằm lại. Tôi chôn chú ở gò Con Rùa, tọa độ 20.74123, 106.60000 "
        "(20°44'28\"N 106°36'00\"E), "
        "lưới 48Q XH 12345 67890, x = 2294567, y = 587123, https://maps.app.goo.gl/AbC123, cạnh GÒ CON RÙA. "
        "Năm 1968 chú 20 tuổi, mất 20/7/1968, c3 d4."
    )
    told = tip()
    told = replace(told, told=(Told("text", words, AT, "1"),))

    story = disclosure.disclosed(told, frozenset({Part.MARTYR, Part.STORY}))["story"]

    for one in ("con rùa", "20.74", "106.6", "20°", "44'", "12345", "2294567", "587123", "AbC123"):
        assert one.casefold() not in story.casefold(), story
    for one in ("Đêm mưa tầm tã", "Năm 1968 chú 20 tuổi", "mất 20/7/1968", "c3 d4"):
        assert one in story


def test_who_is_accused_is_told_to_the_police_alone() -> None:
    consents = [consent(one) for one in ALL]
    told = tip(fraud=True)

    for one in MOST:
        form = disclosure.disclosed(told, disclosure.parts(told, consents, one))
        assert ("Thầy Bảy Cốt" in words_of(form)) == (one == "police")
        assert bool(form["story"]) == (one == "police")


def test_a_choice_has_its_words_and_other_words_are_quoted() -> None:
    form = {"dna": {"relation": "sibling", "willing": "để xem"}, "kind": "burial_place"}

    keys = {one.field.name: one.key for one in fields.facts(form)}

    assert keys == {"kind": "group-kind.burial-place", "dna_relation": "dna-relation-sibling", "dna_willing": ""}


def test_the_form_is_json() -> None:
    parts = disclosure.parts(tip(), [consent("tip")], "military")
    json.dumps(disclosure.disclosed(tip(), parts))
