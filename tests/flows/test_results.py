"""What the form of a result says, read."""

from __future__ import annotations

from datetime import date

import pytest

from flows import results

TODAY = date(2026, 7, 27)


@pytest.mark.parametrize(
    ("form", "wrong"),
    [
        ({"what": "treasure_found", "on": "2026-07-01"}, "result-bad_kind"),
        ({"what": "place_visited", "on": ""}, "result-bad_day"),
        ({"what": "place_visited", "on": "2026-07-28"}, "result-bad_day"),
        ({"what": "place_visited", "on": "31/02/2026"}, "result-bad_day"),
        ({"what": "place_visited", "on": "1871-03-18"}, "result-bad_day"),
        ({"what": "place_visited", "on": "2026-07-01", "position": "bên bờ suối"}, "result-bad_position"),
        ({"what": "coordinates_verified", "on": "2026-07-01", "device": "gnss"}, "result-no_position"),
        ({"what": "coordinates_verified", "on": "2026-07-01", "position": "16.7563, 107.2094"}, "result-no_device"),
        (
            {
                "what": "coordinates_verified",
                "on": "2026-07-01",
                "position": "16.7563, 107.2094",
                "device": "gnss",
                "accuracy": "rất tốt",
            },
            "result-bad_accuracy",
        ),
        ({"what": "sample_taken", "on": "2026-07-01"}, "result-no_person"),
        ({"what": "dna_result", "on": "2026-07-01", "finding": "perhaps"}, "result-no_finding"),
    ],
)
def test_what_is_wrong_is_named(form: dict[str, str], wrong: str) -> None:
    with pytest.raises(results.Unreadable) as error:
        results.read(form, TODAY)

    assert error.value.key == wrong


def test_a_position_keeps_its_device_and_accuracy_and_days_are_read_as_people_write_them() -> None:
    form = {"what": "coordinates_verified", "on": "18/3/2026", "position": "48Q YD 35500 54600"}

    found = results.read({**form, "device": "handheld", "accuracy": "± 3,5 m", "person": "không dùng"}, TODAY)

    assert (found.on, found.accuracy_m, found.device, found.person) == (date(2026, 3, 18), 3.5, "handheld", "")
    assert found.lat is not None
    assert 8 < found.lat < 24
