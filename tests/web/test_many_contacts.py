"""Whoever opens very many contacts in a short time is told of, once a burst."""

from __future__ import annotations

from dataclasses import replace

from bot.context import Context
from bot.settings import Desk
from bot.unmask_watch import UnmaskWatch
from flows import codes
from storage import alarms, tickets
from storage.unit import Tx
from tests.storage import making
from tests.web.conftest import Site


async def told(context: Context, count: int) -> list[str]:
    """So many tickets; their codes."""

    def unit(tx: Tx) -> list[str]:
        found = [codes.make(7919 * number) for number in range(1, count + 1)]
        for code in found:
            now = context.now()
            tip = replace(making.tip(now), code=code)
            tickets.save(
                tx, code, tip, conversation_id=None, channel="hotline", language="vi", incomplete=False, at=now
            )
        return found

    return await context.store.write(unit)


async def test_a_burst_of_opened_contacts_is_an_alarm_once(site: Site) -> None:
    few = site.context.settings.model_copy(update={"desk": Desk(contacts_per_hour=2)})
    watch = UnmaskWatch(replace(site.context, settings=few))
    found = await told(site.context, 4)
    careful, hasty = await site.operator("Lan"), await site.operator("Mai")

    async def alarmed() -> list[tuple[str, str]]:
        site.clock.pass_time(minutes=2)
        await watch.look()
        return [(one.what, one.detail) for one in await site.context.store.read(alarms.standing)]

    for _ in range(4):  # one ticket, however often
        await careful.acts(found[0], "contact")
    for code in found[:2]:
        await hasty.acts(code, "contact")
    assert await alarmed() == []

    await hasty.acts(found[2], "contact")
    first = await alarmed()
    await hasty.acts(found[3], "contact")
    assert first == [("many_contacts", "Mai, 09:04 27/07/2026")] == await alarmed()
    assert (
        "mở liên hệ của rất nhiều người báo tin (Mai, 09:04 27/07/2026)" in await (await careful.gets("/desk")).text()
    )

    site.clock.pass_time(hours=2)
    assert await alarmed() == first  # a lead who comes later sees it
    for code in found[:3]:
        await hasty.acts(code, "contact")
    assert await alarmed() == [("many_contacts", "Mai, 11:10 27/07/2026")]
    site.clock.pass_time(hours=26)
    assert await alarmed() == []
