"""The list of the queue as a file: what the filter shows, for leads, written down."""

from __future__ import annotations

import csv
import io

from storage import audit
from tests.web.conftest import Site


async def test_a_lead_takes_what_the_filter_shows(site: Site) -> None:
    person, lead, operator = await site.visitor(), await site.operator("Hà", "lead"), await site.operator()
    first, second = await person.tells_a_tip(), await (await site.visitor()).tells_a_tip()
    await lead.acts(second, "status", status="verifying")

    page = await (await lead.gets("/desk?status=verifying")).text()
    assert 'action="/desk/export"' in page and 'name="status" value="verifying"' in page
    assert "/desk/export" not in await (await operator.gets("/desk")).text()
    answer = await lead.gets("/desk/export?status=verifying&receiver=military&format=csv")

    assert answer.status == 200
    assert answer.headers["Content-Type"] == "text/csv"
    assert answer.headers["Content-Disposition"] == 'attachment; filename="manhmoi-20260727-0900.csv"'
    assert answer.headers["Cache-Control"] == "private, no-store"
    rows = list(csv.DictReader(io.StringIO((await answer.text()).removeprefix("\ufeff"))))
    assert [one["Mã tin"] for one in rows] == [second] and first != second
    lines = [one for one in await site.context.store.read(audit.entries) if one.what == "exported"]
    assert [(one.who, one.detail) for one in lines] == [("Hà", "csv military status")]


async def test_every_format_is_taken_and_no_other(site: Site) -> None:
    lead = await site.operator("Hà", "lead")
    await (await site.visitor()).tells_a_tip()

    for form in ("xlsx", "geojson", "kml", "gpx"):
        assert (await lead.gets(f"/desk/export?format={form}")).status == 200
    for query in ("", "?format=exe", "?format=csv&receiver=nobody"):
        assert (await lead.gets(f"/desk/export{query}")).status == 404
