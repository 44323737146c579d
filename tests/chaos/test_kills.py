"""kill -9 between received, committed, acknowledged, sent and marked: nothing acknowledged is lost, nothing doubled.

CHAOS_KILLS sets the number of kills in all (``make chaos``), CHAOS_SEED the seed of the first storm.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.chaos.storm import Storm

KILLS = int(os.environ.get("CHAOS_KILLS", "16"))
SEED = int(os.environ.get("CHAOS_SEED", "20261122"))

pytestmark = [pytest.mark.chaos, pytest.mark.timeout(180 + 60 * KILLS)]


@pytest.mark.parametrize(
    ("mode", "group", "share"), [("webhook", True, 0.5), ("polling", False, 0.5)], ids=["webhook", "polling"]
)
async def test_every_tip_survives_kills_at_aimed_moments(tmp_path: Path, mode: str, group: bool, share: float) -> None:
    storm = Storm(tmp_path, mode=mode, kills=max(1, round(KILLS * share)), seed=SEED, group=group)

    figures = await storm.run()

    assert figures["tickets"] >= 5
