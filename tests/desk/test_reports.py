"""A report that was made by itself is told of in the group, with the link to it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot import reports
from storage import reports as stored
from tests.desk.conftest import Office
from tests.papers import world


async def test_the_group_hears_of_a_report_once(office: Office) -> None:
    at = [datetime(2026, 11, 20, 12, tzinfo=world.ZONE)]
    context = replace(office.context, now=lambda: at[0])
    schedule = reports.Schedule(context, office.desk)
    await schedule.look()
    at[0] = datetime(2026, 11, 23, 7, 1, tzinfo=world.ZONE)

    await schedule.look()
    await reports.Schedule(context, office.desk).look()

    ((line,)) = await context.store.read(stored.latest)
    told = [one for one in await _posts(office) if "Đã có báo cáo Tuần 47 năm 2026" in one]
    assert len(told) == 1 and f"/desk/reports/{line.id}" in told[0]


async def _posts(office: Office) -> list[str]:
    async def look() -> list[str] | None:
        found = [str(one.get("text") or "") for one in office.group.messages]
        return found if any("báo cáo" in one for one in found) else None

    return await office.until(look, "the group hears of the report")
