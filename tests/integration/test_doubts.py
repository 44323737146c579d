"""A message whose answer was lost is never repeated: what Zalo tells of what arrived settles it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fakes.zalo_oa import FakeZaloOA
from tests.integration.zalo import told_to
from tests.program import Program, zalo_oa_settings

# Doubts


@pytest.mark.parametrize("news", ["echo", "receipt"])
async def test_a_message_whose_answer_was_lost_is_not_sent_again_and_counts_as_sent(
    tmp_path: Path, account: FakeZaloOA, news: str
) -> None:
    account.settings.echoes, account.settings.receipts = news == "echo", news == "receipt"
    async with Program(tmp_path, settings=zalo_oa_settings(account)) as program:
        told_to(account, program)
        lan = account.person(name="Lan")
        await lan.follows()
        await lan.sees("Bác có đồng ý", timeout=20)

        account.arm("reset_after", path="/v3.0/oa/message/cs")
        await lan.says("1")
        await lan.sees("bác là ai", timeout=20)
        await lan.says("1")
        await lan.sees("Kể xong", timeout=40)
        await account.settled()

    assert sum("bác là ai" in one["text"] for one in lan.messages) == 1


async def test_kill_9_while_a_message_is_under_way_repeats_nothing(tmp_path: Path, account: FakeZaloOA) -> None:
    account.settings.echo_after = 0.3
    account.settings.retry_pauses = (0.5,) * 60
    async with Program(tmp_path, settings=zalo_oa_settings(account)) as program:
        told_to(account, program)
        lan = account.person(name="Lan")
        await lan.follows()
        await lan.sees("Bác có đồng ý", timeout=20)
        account.arm("timeout_after", path="/v3.0/oa/message/cs", seconds=30)
        await lan.says("1")
        await lan.sees("bác là ai", timeout=20)

        await program.kill()
        await program.start()
        await lan.says("1")
        await lan.sees("Kể xong", timeout=60)
        await account.settled()

    assert sum("bác là ai" in one["text"] for one in lan.messages) == 1
