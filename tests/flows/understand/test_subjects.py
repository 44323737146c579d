"""What is said of whom, over sentences: by name, by title, by kin word; and how mentions in doubt stand together."""

from __future__ import annotations

import pytest

from flows.understand.days import dates
from flows.understand.evidence.standing import Among, in_doubt
from flows.understand.evidence.subjects import identities, of_subjects
from flows.understand.meaning.scene import Scene, see
from flows.understand.page import fold


def scene(text: str) -> Scene:
    page = fold.page(text)
    return see(page, days=[day.start for day in dates.scan_dates(page)])


@pytest.mark.parametrize(
    ("text", "name", "said", "not_said"),
    [
        pytest.param(
            "Anh Đỗ Văn Khả quê Kim Thành. Tôi ở lại chốt. Anh hy sinh ngày 5/3/1971.",
            "Đỗ Văn Khả",
            {"said close:home", "said:fell", "said:day"},
            {"said:battle"},
            id="by his title, and not what the teller says of himself",
        ),
        pytest.param(
            "Bố tôi là Phạm Đình Lưu. Năm 1966 bố tôi nhập ngũ.", "Phạm Đình Lưu", {"said:joined"}, set(), id="by kin"
        ),
        pytest.param(
            "Tôi với Lê Công Tạc và Vũ Bá Nhiên giữ chốt. Nhiên hy sinh.",
            "Vũ Bá Nhiên",
            {"said:fell", "named again"},
            set(),
            id="by his given name",
        ),
        pytest.param(
            "Tôi với Lê Công Tạc và Vũ Bá Nhiên giữ chốt. Nhiên hy sinh.",
            "Lê Công Tạc",
            {"said of them:battle"},
            {"said:fell"},
            id="of both is said what stands behind both",
        ),
        pytest.param(
            "Ông Hoàng Kim Thể mất năm 2009.", "Hoàng Kim Thể", {"said close:late"}, {"said:fell"}, id="after the wars"
        ),
        pytest.param("Chúng tôi chôn anh Tạ Duy Sơ.", "Tạ Duy Sơ", {"to:bury"}, {"said:bury"}, id="what befell him"),
    ],
)
def test_what_is_said_of_whom(text: str, name: str, said: set[str], not_said: set[str]) -> None:
    seen = scene(text)
    n = [person.name for person in seen.people].index(name)

    told = of_subjects(seen, identities(seen))[n]

    assert said <= told
    assert not_said.isdisjoint(told)


def test_a_given_name_alone_is_that_of_the_full_one() -> None:
    seen = scene("Anh Khả cùng đơn vị. Tên anh là Đỗ Văn Khả. Chú Tạc thì khác. Chú Tạc về sau.")

    assert [person.name for person in seen.people] == ["Khả", "Đỗ Văn Khả", "Tạc", "Tạc"]
    assert identities(seen) == [1, 1, 2, 2]


def test_only_what_is_in_doubt_is_asked_about_and_it_knows_the_others() -> None:
    evidence = [({"a"},), ({"b"}, frozenset({"c"})), ({"d"},)]

    asked = dict(in_doubt(evidence, [6.0, 0.2, -7.0]))

    assert list(asked) == [1]
    assert {"b", "c", "own from 0", "best other from 3", "others likely 1", "others above 1", "before from 2"} <= asked[
        1
    ]
    assert asked[1].isdisjoint({"own from 0.5", "behind from -2"})


def test_several_mentions_of_one_man_stand_together() -> None:
    asked = dict(in_doubt([(set(),)] * 3, [2.0, -1.0, 1.0], Among([0, 0, 1], [range(1), range(1, 3), range(1, 3)])))

    assert {"same from 1", "best other from 0.5", "others above 0"} <= asked[1]
    assert "own from -0.5" not in asked[1]
