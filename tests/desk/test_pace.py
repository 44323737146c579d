"""How many actions a group has had is known to whoever posts next: after a start, or where another process posted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.context import Context
from bot.desk.pace import GroupRules
from storage import cursors
from tests.desk.conftest import QUICK, Office
from tests.fakes.telegram.groups import Group


@pytest.fixture
def rules() -> GroupRules:
    return replace(QUICK, window=3600.0)


@pytest.fixture
async def context(context: Context, group: Group) -> Context:
    """Another process posted sixteen times a moment ago, and is no more."""
    times = " ".join([str(context.now().timestamp() - 1)] * 16)
    await context.store.write(lambda tx: cursors.set(tx, f"group-pace:{group.id}", times))
    return context


async def test_what_another_process_posted_counts(office: Office) -> None:
    await office.opens()
    urgent = await office.opens(urgent=True)

    await office.group.has_topic(urgent)
    await office.at_rest(urgent)

    # Four are left, which are kept for what cannot wait.
    assert len(office.group.topics) == 1
    known = await office.context.store.read(lambda tx: cursors.get(tx, f"group-pace:{office.group.id}"))
    assert known is not None
    assert 16 < len(known.split()) <= QUICK.actions
