"""What is learned from examples, how it is written down and how it is added up."""

from __future__ import annotations

import importlib.util
import math
from pathlib import Path
from types import ModuleType

import pytest

from flows.understand.evidence import tellers
from flows.understand.meaning.weighing import EVER, Scales, scale, table, weigh, weigh_all
from flows.understand.weights import LEARNED
from tests.flows import weigh as weighing
from tests.flows.annotated import Annotated, borders_of_story, of_story, teller_of
from tests.flows.learning import Example, folds, learn
from tests.flows.trees import grow

GOLD = {
    "kind": "seek_grave",
    "martyr_names": ["Phạm Văn Quảng"],
    "martyrs": [{"name": "Phạm Văn Quảng", "home_town": "Vĩnh Bảo", "date_of_death": "1972-07-12"}],
    "event": None,
    "informant": {"name": "Đỗ Văn Tấn", "relation": "comrade"},
}
TEXT = "Tôi là Đỗ Văn Tấn. Liệt sĩ Phạm Văn Quảng, quê Vĩnh Bảo, hi sinh ngày 12/7/1972."


def examples() -> list[Example]:
    """Those with "fell" are martyrs, those with "tells" tell; "now and then" says nothing, "once" occurs once."""
    made = []
    for n in range(30):
        noise = {"now and then"} if n % 3 == 0 else set()
        made.append(Example(f"a{n}", frozenset({"fell", *noise}), frozenset({"martyr"})))
        made.append(Example(f"b{n}", frozenset({"tells", *noise}), frozenset({"teller"})))
    return [*made, Example("c", frozenset({"fell", "once"}), frozenset({"martyr"}))]


def test_what_tells_is_learned_and_what_is_rare_is_left_out() -> None:
    weights = learn(examples(), ("martyr", "teller"))

    fell, tells = (weigh(scale(weights), ({word},)) for word in ("fell", "tells"))
    assert fell["martyr"] > 1 > 0 > fell["teller"]
    assert tells["teller"] > 1 > 0 > tells["martyr"]
    assert "once" not in weights
    assert abs(weights.get("now and then", {}).get("martyr", 0.0)) < 0.5


def test_the_same_examples_always_give_the_same_weights() -> None:
    assert learn(examples(), ("martyr", "teller")) == learn(examples(), ("martyr", "teller"))


def test_the_odds_are_those_of_the_examples() -> None:
    often = [Example(f"d{n}", frozenset({"often"}), frozenset({"martyr"} if n % 4 else ())) for n in range(400)]

    weights = learn(often, ("martyr",), cost=1.0, lets_go=False)

    assert weigh(scale(weights), ({"often"},))["martyr"] == pytest.approx(math.log(3), abs=0.1)
    assert weights == learn(often, ("martyr",), cost=1.0, lets_go=False)


def test_questions_mend_what_no_sum_of_weights_can_tell(tmp_path: Path) -> None:
    """Called a martyr, or said to have fallen, but not both."""
    its = [frozenset(said.split()) for said in ("martyr fell", "fell", "fell", "martyr", "")] * 40
    right = [len(said) == 1 for said in its]

    asked = grow([f"s{n}" for n in range(200)], its, right, [0.0] * 200, trees=20, share=1.0)

    assert [asked(said) > 500 for said in its] == right
    weights = scale({"": {"martyr": 0.0}})
    weighing.write(Scales(*[weights] * 7, asks={"martyr": asked}), tmp_path)
    written = read_back("martyr", tmp_path / "questions")
    assert [written.ask(said) for said in its] == [asked(said) for said in its]


def test_what_is_unsure_is_not_learned_from() -> None:
    unsure = [Example(f"u{n}", frozenset({"perhaps"}), frozenset(), frozenset({"martyr"})) for n in range(9)]

    assert "martyr" not in learn([*examples(), *unsure], ("martyr", "teller")).get("perhaps", {})


def test_every_part_of_the_evidence_counts_once() -> None:
    weights = {EVER: {"a": 1.0}, "x": {"a": 2.0, "b": 1.0}, "y": {"b": -4.0}}
    shared = frozenset({"y", "unknown"})

    assert weigh_all(scale(weights), [({"x"}, shared), (shared,), ()]) == [
        {"a": 3.0, "b": -3.0},
        {"a": 1.0, "b": -4.0},
        {"a": 1.0, "b": 0.0},
    ]


def read_back(name: str, folder: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, folder / f"{name}.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("piece", ["-1=sông", 'before "', "before \\", 'a """ b', ""])
def test_weights_are_read_back_as_they_were_written(tmp_path: Path, piece: str) -> None:
    learned = scale({"": {"martyr": -0.5}, piece: {"martyr": 1.25, "teller": -0.01}})

    weighing.write(Scales(*[learned] * 7), tmp_path)

    for name in ("texts", "people", "days", "places", "extents"):
        assert learned == read_back(name, tmp_path).WEIGHTS
    assert table("").worth == {}


def test_no_text_can_add_up_to_more_than_there_is_room_for() -> None:
    room = 5_000  # of a stretch of bits in weighing.Scale

    for its in (LEARNED.texts, LEARNED.people, LEARNED.days, LEARNED.units, LEARNED.places):
        told = [its.scores(worth) for worth in its.worth.values()]

        assert all(sum(abs(score[role]) for score in told) < room for role in its.roles)
        assert its.scores(sum(its.worth.values())) == pytest.approx({r: sum(s[r] for s in told) for r in its.roles})


def test_a_story_gives_an_example_of_each_mention() -> None:
    told = of_story(Annotated("one", TEXT, GOLD), LEARNED.extents)

    assert sorted(role for e in told.people for role in e.roles) == ["martyr", "teller"]
    assert [e.roles for e in told.days] == [{"death"}]
    assert "home" in {role for e in told.places for role in e.roles}
    assert [e.roles for e in told.texts] == [{"seek_grave"}]


def test_a_place_crosses_its_borders_and_ends_at_the_one_behind_it() -> None:
    gold = GOLD | {"martyrs": [{"name": "Phạm Văn Quảng", "home_town": "xã Tân Viên, An Lão"}]}

    found = borders_of_story(Annotated("one", TEXT.replace("Vĩnh Bảo", "xã Tân Viên, An Lão"), gold))

    # "xã | Tân | Viên | An | Lão |", and "An | Lão |", which begins inside it.
    assert ["on" in e.roles for e in found] == [True, True, True, True, False, True, False]
    assert "level & tan" in found[0].evidence
    assert "into:fell" in found[4].evidence


def test_folds_part_the_stories() -> None:
    parts = folds([f"s{n}" for n in range(11)], 3)

    assert sorted(len(part) for part in parts) == [3, 4, 4]
    assert set.union(*parts) == {f"s{n}" for n in range(11)}


def test_who_tells_is_learned_with_what_exactly_he_is_only_of_the_family() -> None:
    network = LEARNED.network
    (told,) = teller_of(Annotated("a", TEXT, GOLD, network), LEARNED)
    (kin,) = teller_of(Annotated("b", TEXT, GOLD | {"informant": {"relation": "niece"}}, network), LEARNED)
    (other,) = teller_of(Annotated("c", TEXT, GOLD | {"informant": {"relation": "cousin"}}, network), LEARNED)

    assert (told.roles, told.unsure) == ({"comrade"}, set(tellers.KINSHIPS))
    assert (kin.roles, kin.unsure) == ({"kin", "niece"}, set())
    assert (other.roles, other.unsure) == ({"kin"}, set(tellers.KINSHIPS))
    assert "named" in told.evidence and told.evidence == kin.evidence


def test_what_his_own_words_say_he_is_is_not_learned() -> None:
    signed = "Mộ ở đâu ạ? Tôi là con trai liệt sĩ. 0912 345 678"

    assert not list(teller_of(Annotated("a", signed, GOLD), LEARNED))
