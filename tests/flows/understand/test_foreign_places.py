"""Places in English, French and Korean texts, by direction and distance, and where somebody was buried."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from flows.understand import extract, story


def read(text: str) -> dict[str, Any]:
    return extract.as_json(story.read_story(text, date(2026, 11, 26)))


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("south of Quang Tri city", "south of Quang Tri city"),
        ("south of Quang Tri", "south of Quang Tri"),
        ("10 km west of Khe Sanh", "10 km west of Khe Sanh"),
        ("about three klicks southwest of Pleiku", "about three klicks southwest of Pleiku"),
        ("a few miles from Katum", "a few miles from Katum"),
        ("near Dak To", "near Dak To"),
        ("at the Hai Van pass", "the Hai Van pass"),
        ("in the hills north of Binh Gia", "the hills north of Binh Gia"),
        ("on Hill 471, Khe Sanh", "Hill 471, Khe Sanh"),
        ("in the A Shau valley", "the A Shau valley"),
        ("at Long Dien in Phuoc Tuy province", "Long Dien in Phuoc Tuy province"),
        ("at Lang Vei", "Lang Vei"),
        ("in the village of My Duc", "the village of My Duc"),
    ],
)
def test_reads_where_it_happened_in_english(said: str, place: str) -> None:
    told = read(
        f"My name is Frank Odom. In March 1968, {said}, our platoon killed six NVA. I live in Fort Wayne, Ohio."
    )

    assert told["event"]["place"] == place


@pytest.mark.parametrize(
    "text",
    [
        "I was stationed at Nui Dat and flew out of Cu Chi. In 1969 we killed three VC.",
        "We killed three VC in 1969. I live in Da Nang now.",
        "He died in the VA hospital. In 1969 he killed three VC.",
        "Colonel Tran Van Phat and Sgt Le Van Hieu were with us when we killed three VC.",
    ],
)
def test_other_places_are_not_where_it_happened(text: str) -> None:
    assert (read(text)["event"] or {}).get("place") is None


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("buried them in a ditch by the stream at Dai Do", "a ditch by the stream"),
        ("buried four of them beside a rubber line west of Binh Ba", "beside a rubber line"),
        ("buried them on 14 February beside a creek crossing", "beside a creek crossing"),
        ("put them in a bomb crater and a dozer covered it", "a bomb crater"),
        ("buried them beside a stream at the foot of Hill 689", "beside a stream at the foot of Hill 689"),
        ("buried them beside the track to the salt pans, just south of the school", None),
        ("laid them under a big banyan, where we left a cross", "under a big banyan"),
        ("buried them in ponchos under a breadfruit tree beside the well", "under a breadfruit tree beside the well"),
    ],
)
def test_reads_where_they_were_buried_in_english(said: str, place: str | None) -> None:
    told = read(f"In March 1968 our platoon killed six NVA and {said}. Frank Odom")

    assert told["event"]["burial_place"] == (place or "beside the track to the salt pans, just south of the school")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Nguyen Van Ba was killed north of Tay Ninh on 3 May 1970. I have his diary.", "north of Tay Ninh"),
        ("I have the diary of Nguyen Van Ba, killed at Lang Vei in 1968.", "Lang Vei"),
        ("Names on the roster:\n- Nguyen Van Ba, died 14 June 1967\n- Le Van Tam, from Thai Binh", None),
    ],
)
def test_reads_where_one_was_killed(text: str, place: str | None) -> None:
    assert read(text)["martyrs"][0]["place_of_death"] == place


@pytest.mark.parametrize(
    ("text", "place", "laid"),
    [
        (
            "Le 3 mars 1953, au sud de Hai Duong, nous avons enterré cinq viet minh près de la digue.",
            "sud de Hai Duong",
            "près de la digue",
        ),
        (
            "Quatre viet minh furent tués au col de Luong Phai et enterrés au pied du talus, derrière le marché.",
            "col de Luong Phai",
            "au pied du talus, derrière le marché",
        ),
        (
            "Après l'assaut de la pagode de Non Nuoc on a mis en terre une vingtaine de soldats viet minh sous un pin.",
            "pagode de Non Nuoc",
            "sous un pin",
        ),
    ],
)
def test_reads_french(text: str, place: str, laid: str) -> None:
    event = read(text)["event"]

    assert (event["place"], event["burial_place"]) == (place, laid)


@pytest.mark.parametrize(
    ("text", "place", "laid"),
    [
        (
            "1969년 11월 닌호아 서쪽 혼바산 기슭에서 북베트남 병사 9명을 마을 우물 동쪽 망고나무 아래에 묻었습니다.",
            "닌호아 서쪽 혼바산 기슭",
            "마을 우물 동쪽 망고나무 아래",
        ),
        (
            "1968년 2월 호이안 근처 고노이 섬에서 월맹군 23명 사살, 모래밭에 매장했습니다.",
            "호이안 근처 고노이 섬",
            "모래밭",
        ),
    ],
)
def test_reads_korean(text: str, place: str, laid: str) -> None:
    event = read(text)["event"]

    assert (event["place"], event["burial_place"]) == (place, laid)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("I have the diary of Nguyen Van Ba, K6 Battalion, killed in 1968.", "K6 Battalion"),
        (
            "I have the notebook of Nguyen Van Ba, 2nd Battalion of the 66th Regiment, killed in 1968.",
            "2nd Battalion of the 66th Regiment",
        ),
        (
            "J'ai un carnet au nom de Nguyen Van Ba, 2e bataillon du 66e régiment, tué en 1953.",
            "2e bataillon du 66e régiment",
        ),
        ("My uncle of the 2nd Battalion, 8th Cavalry kept the diary of Nguyen Van Ba, killed in 1968.", None),
    ],
)
def test_a_unit_right_behind_a_name_is_his(text: str, unit: str | None) -> None:
    (one,) = read(text)["martyrs"]

    assert (one["unit"]["raw"] if one["unit"] else None) == unit
