"""What the team withholds is in nothing that is made of a tip, however it was written."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from flows import jsonform, review, tips, withheld
from flows.model import Answer, Change, Taken, Tip, Told
from flows.script.order import BY_FIELD

SECRET = "Nhẫn khắc chữ Mẫu"
AT = datetime(2026, 11, 22, tzinfo=UTC)


def told_with(field: str, said: str, value: object = None) -> Tip:
    words = f"Hôm ấy chúng tôi thấy {said.upper()} ở đó, cạnh bờ suối."
    return Tip(
        told=(Told("text", words, AT, "1", before=(f"{said} à",)), Told("photo", said, AT, "2")),
        answers={
            field: Answer(said=said, value=said if value is None else value),
            "place-where": Answer(said=f"bờ suối, có {said}"),
        },
        changes=(Change(field, Answer(said=f"cũ: {said}"), AT),),
    )


def shown(tip: Tip) -> str:
    lines = [(one.label, one.value, dict(one.args)) for one in review.lines(tip)]
    return json.dumps([tips.as_json(tip), jsonform.dump(tip), lines, tips.summary(tip).search], ensure_ascii=False)


@pytest.mark.parametrize(
    "field", [one for one, question in BY_FIELD.items() if not question.choices and one != "place-where"]
)
def test_a_withheld_fact_is_nowhere(field: str) -> None:
    tip = told_with(field, SECRET)
    assert "khắc chữ" in shown(tip).casefold()

    hidden = withheld.without(Tip(**{**_fields(tip), "withheld": (field,)}))

    assert "khắc chữ" not in shown(hidden).casefold()
    assert "khac chu" not in shown(hidden)
    assert "cạnh bờ suối" in tips.story_of(hidden)


def test_words_that_are_no_answer_can_be_withheld_too() -> None:
    tip = Tip(told=(Told("text", "Ông có cái lược nhôm khắc tên.", AT, "1"),), withheld_words=("lược nhôm",))

    assert tips.story_of(withheld.without(tip)) == f"Ông có cái {withheld.BLOT} khắc tên."


@pytest.mark.parametrize(
    "text",
    ["cái Lược  Nhôm", "luoc nhom", "LƯỢC-NHÔM", "lược\nnhôm", "lươ\u0323c nhôm"],
    ids=["spaces", "no marks", "capitals", "lines", "decomposed"],
)
def test_words_are_found_however_they_are_written(text: str) -> None:
    assert withheld.is_in(text, ("lược nhôm",))
    assert withheld.BLOT in withheld.blot(text, ("lược nhôm",))


@pytest.mark.parametrize("text", ["cái lược, nhôm khối", "lượcnhômkhối", "lọ penicillin"])
def test_other_words_stay(text: str) -> None:
    assert withheld.blot(text, ("lược nhôm khoan",)) == text


def test_a_withheld_place_takes_the_pin_and_the_photos_place_along() -> None:
    where = Answer(said="16.7563, 107.2094", value={"lat": 16.7563, "lon": 107.2094, "text": "16.7563, 107.2094"})
    tip = Tip(
        told=(Told("location", "", AT, "1", 16.7563, 107.2094), Told("text", "toạ độ 16.7563 107.2094", AT, "2")),
        taken=(Taken("3", 16.7563, 107.2094),),
        answers={"place-where": where},
        withheld=("place-where",),
    )

    assert "16.75" not in shown(withheld.without(tip)) and "7563" not in shown(withheld.without(tip))
    assert tips.summary(withheld.without(tip)).lat is None


def test_a_day_is_withheld_in_all_its_forms() -> None:
    day = Answer(said="19/8/1972", value={"earliest": "1972-08-19", "latest": "1972-08-19"})
    tip = Tip(told=(Told("text", "hi sinh 19-8-1972", AT, "1"),), answers={"martyr-death_date": day})

    assert "1972" in shown(tip)
    assert "1972" not in shown(withheld.without(Tip(**{**_fields(tip), "withheld": ("martyr-death_date",)})))


def _fields(tip: Tip) -> dict[str, object]:
    return {name: getattr(tip, name) for name in Tip.__dataclass_fields__}
