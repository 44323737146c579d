"""What the paper of a packet says it is about, and what for: a report of fraud is no tip about a fallen soldier."""

from __future__ import annotations

from dataclasses import replace

from flows.model import Tip
from storage import media, tickets
from tests.flows.test_disclosure import consent, tip
from tests.web.conftest import Site
from tests.web.test_packet_contents import lead, opened, packed
from tests.web.test_packets import SEEN, paper_of

SEARCH, CHECK = "chỉ dùng cho việc tìm kiếm", "chỉ dùng cho việc xác minh, xử lý nội dung phản ánh"


async def test_a_report_of_fraud_goes_under_a_paper_of_its_own(site: Site) -> None:
    who = await lead(site)
    fraud = await told(site, tip(fraud=True))
    other = await told(site, replace(tip(), code=""))
    kinds = [await site.context.store.read(lambda tx, of=one: tickets.get(tx, of)) for one in (fraud, other)]

    papers = [await packed(site, who, of, "police") for of in ([fraud], [other], [fraud, other])]
    of_fraud, of_tip, of_both = (" ".join(paper_of(one or b"").split()) for one in papers)

    assert [one is not None and one.kind == "abuse" for one in kinds] == [True, False]
    assert "Về việc chuyển tin phản ánh dấu hiệu lừa đảo, trục lợi, mã tin" in of_fraud and CHECK in of_fraud
    assert "tin báo về liệt sĩ" not in of_fraud and SEARCH not in of_fraud
    assert "Về việc chuyển tin báo về liệt sĩ" in of_tip and SEARCH in of_tip and CHECK not in of_tip
    assert "Về việc chuyển 2 tin báo, tin phản ánh" in of_both
    assert "Tin về liệt sĩ " + SEARCH in of_both and "tin phản ánh " + CHECK in of_both


async def told(site: Site, said: Tip) -> str:
    return await opened(site, said, [consent(one) for one in ("tip", "contact", "dna")])


async def test_a_file_that_came_after_the_preview_does_not_go_along_unseen(site: Site) -> None:
    ticket_id, operator, at = await told(site, tip()), await site.operator("Lan", "lead"), site.clock.now()
    ticket = await site.context.store.read(lambda tx: tickets.get(tx, ticket_id))
    assert ticket is not None
    code, whose = ticket.code, ticket.conversation_id

    async def sends(preview: str, once: str) -> tuple[int, str]:
        form = [("csrf", await operator.csrf()), ("agency", "military"), ("once", once * 32), ("code", code)]
        answer = await operator.posts("/desk/packets", [*form, *(("seen", one) for one in SEEN.findall(preview))])
        return answer.status, await answer.text()

    async def preview() -> str:
        return await (await operator.gets(f"/desk/packets/new?agency=military&code={code}")).text()

    before = await preview()
    late = {"kind": "file", "ref": {}, "name": "x.pdf", "mime": "application/pdf", "sha256": "0" * 64, "size": 1}
    await site.context.store.write(
        lambda tx: media.add(
            tx, conversation_id=whose, ticket_id=ticket_id, message_id=None, channel="telegram", at=at, **late
        )
    )
    stale, unseen = await sends(before, "a"), await sends("", "b")
    again = await sends(await preview(), "c")

    assert (stale[0], "sau khi xem trước" in stale[1], unseen[0], again[0]) == (422, True, 422, 200)
