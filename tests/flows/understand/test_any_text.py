"""No reader fails on any text, and none takes long on a long one."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from flows.understand import extract, story
from flows.understand.army import units
from flows.understand.chat import intent
from flows.understand.days import dates
from flows.understand.maps import coordinates
from flows.understand.page import fold
from flows.understand.persons import names, phones

NOW = date(2026, 11, 26)
READERS: list[Callable[[str], object]] = [
    fold.fold,
    fold.clean,
    fold.page,
    phones.read_phone,
    phones.find_phones,
    coordinates.read_coordinates,
    coordinates.is_map_link,
    dates.read_date,
    dates.read_year,
    units.read_unit,
    names.read_name,
    intent.is_urgent,
    intent.is_distress,
    intent.asks_money,
    lambda text: extract.as_json(story.read_story(text, NOW)),
]
WORDS = (
    "liệt sĩ|LS|đồng chí|quê|que|quê quán|hy sinh|ngày|tháng|năm|nam|ở|tại|chôn|cạnh|Nguyễn|Văn|Bình|"
    "nguyen|van|Hải Phòng|xã|huyện|tôi là|C3|d7|e66|f304|KB|K4|B3|Miền|tiểu đoàn|19/8/1972|1972|72|"
    "20.8449|106.6881|,|.|;|-|/|0914|000|577|+84|không|một|hai|ba|giỗ|Nhâm Tý|âm lịch|đào|thấy|xương|bom|"
    "20°50'41\"N|https://maps.google.com/?q=1,2|geo:1,2|(|)|\n|sinh|1949|bà đồng|đòi|triệu|hòm thư|hs|1)|"
    "2)"
).split("|")
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=2000)
stories = st.lists(st.sampled_from(WORDS), max_size=80).flatmap(
    lambda words: st.sampled_from([" ", "", "  "]).map(lambda gap: gap.join(words))
)


@settings(max_examples=150, deadline=None)
@given(st.one_of(texts, stories))
def test_no_reader_fails(text: str) -> None:
    for read in READERS:
        read(text)


@settings(max_examples=300, deadline=None)
@given(st.one_of(texts, stories))
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold.fold(fold.fold(text)) == fold.fold(text)
    assert fold.clean(fold.clean(text)) == fold.clean(text)
    page = fold.page(text)
    assert len(page.shadow) == len(page.text)


@settings(max_examples=100, deadline=None)
@given(texts, st.integers(min_value=0, max_value=60))
def test_a_clipped_text_fits(text: str, limit: int) -> None:
    assert len(fold.clip(text, limit)) <= limit


@settings(max_examples=200, deadline=None)
@given(stories)
def test_facts_stand_where_they_say(text: str) -> None:
    told = story.read_story(text, NOW)
    nfc = fold.page(text).text
    facts = [told.phones, told.emails, told.positions, told.inscriptions]
    for martyr in (*told.martyrs, told.unnamed):
        facts.append(tuple(filter(None, (getattr(martyr, f.name) for f in dataclasses.fields(martyr)))))
    for fact in [one for several in facts for one in several]:
        assert nfc[fact.start : fact.end] == fact.said
