"""Foreign witnesses. Every person, number and grave is invented."""

from __future__ import annotations

from datetime import date

import pytest

from flows.understand import story
from flows.understand.languages import language
from flows.understand.page import fold

NOW = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Liệt sĩ Nguyễn Văn A hy sinh ở Huế", "vi"),
        ("toi tim mo bac toi hy sinh o Quang Tri nam 1972", "vi"),
        ("My company buried nine soldiers near the river", "en"),
        ("Mon grand-père a noté dans son carnet le nom d'un soldat", "fr"),
        ("저는 참전 용사입니다. 전사한 군인을 묻었습니다", "ko"),
        ("", "vi"),
        ("0914 000 577", "vi"),
    ],
)
def test_the_language(text: str, code: str) -> None:
    assert language.language_of(fold.page(text)) == code


def test_an_american_veteran() -> None:
    told = story.read_story(
        "My name is Ron Parks, I served with the 25th Infantry. Next morning engineers buried 37 NVA "
        "soldiers in one pit "
        "on the west side of the road. One had a diary with the name Nguyen Van Sam, from Hai Phong. My "
        "friend Sgt. Joe "
        "Ames was killed there. Dr. Tran Van Long of the Le Loi school helped us. ron.parks@example.org",
        NOW,
    )

    assert [m.name.value for m in told.martyrs if m.name] == ["Nguyen Van Sam"]
    assert told.martyrs[0].home_town is not None and told.martyrs[0].home_town.value == "Hai Phong"
    assert told.martyrs[0].first_burial is None
    assert (told.kind, told.martyr_count) == ("foreign_tip", 37)
    assert told.informant is not None and told.informant.name is not None
    assert (told.informant.name.value, told.informant.relation) == ("Ron Parks", "foreign veteran")
    assert [e.value for e in told.emails] == ["ron.parks@example.org"]


def test_a_report_from_the_archive_names_nobody() -> None:
    told = story.read_story(
        "From an after action report in the archive: 52 NVA KIA buried by villagers in two trenches E of the well. "
        "There were 6 US KIA. Peter Lind, plind@example.net",
        NOW,
    )

    assert (told.kind, told.martyr_count, told.martyrs) == ("enemy_report", 52, ())
    assert told.event is not None and told.event.burial_place is not None
    assert told.event.burial_place.value == "two trenches E of the well"


def test_a_french_family() -> None:
    told = story.read_story(
        "Mon grand-père a noté dans son carnet : « nord de Kien An, douze réguliers enterrés près de la digue ». "
        "Contact : Claire Aubry, claire@example.org",
        NOW,
    )

    assert (told.language, told.martyr_count, told.martyrs) == ("fr", 12, ())
    assert told.event is not None and told.event.place is not None and told.event.burial_place is not None
    assert (told.event.place.value, told.event.burial_place.value) == ("nord de Kien An", "près de la digue")
    assert told.informant is not None and told.informant.relation == "family of foreign veteran"


def test_a_korean_veteran() -> None:
    told = story.read_story(
        "저는 맹호부대 출신 최동욱입니다. 빈딘성 안케 근처 계곡에서 전사한 북베트남군 5명을 "
        "묻었습니다. 전화 010-0000-1234.",
        NOW,
    )

    assert (told.language, told.martyr_count) == ("ko", 5)
    assert told.event is not None and told.event.place is not None
    assert told.event.place.value == "빈딘성 안케 근처 계곡"
    assert told.informant is not None and told.informant.name is not None
    assert told.informant.name.value == "최동욱"
    assert [p.said for p in told.phones] == ["010-0000-1234"]
