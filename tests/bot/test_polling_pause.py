"""Pauses after polls that failed, and when the log says it aloud."""

from __future__ import annotations

import pytest
from structlog.testing import capture_logs

from bot import polling_pause
from bot.polling_pause import Trouble


def test_a_conflict_is_a_warning_for_a_minute_and_then_an_alarm(monkeypatch: pytest.MonkeyPatch) -> None:
    trouble = Trouble("telegram")

    with capture_logs() as logs:
        assert 0 < trouble.pause("409", longest=5) <= 5
        monkeypatch.setattr(polling_pause, "PATIENCE_SECONDS", -1.0)
        trouble.pause("409", longest=5)
        trouble.over()

    assert [one["log_level"] for one in logs] == ["warning", "error", "info"]


def test_what_a_person_must_repair_is_said_aloud_at_once() -> None:
    with capture_logs() as logs:
        Trouble("telegram").pause("401", needs_repair=True)

    assert [one["log_level"] for one in logs] == ["error"]


def test_pauses_grow_up_to_the_longest_and_the_platform_s_own_word_counts() -> None:
    trouble = Trouble("telegram")
    pauses = [trouble.pause("502") for _ in range(12)]

    assert pauses[0] <= 1.0 < pauses[-1] <= polling_pause.LONGEST_PAUSE
    assert trouble.pause("429", after=7.5) == 7.5
