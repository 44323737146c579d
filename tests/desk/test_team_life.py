"""The life of a ticket in the moderator group, and what its person hears of it on Telegram."""

from __future__ import annotations

from datetime import timedelta

import pytest
import sqlalchemy as sa

from bot.desk import life
from bot.terms_watch import TermsWatch
from storage import alarms, people
from storage.tables import ticket_terms as t
from storage.types import Role
from storage.unit import Tx
from tests.desk.conftest import Office
from tests.desk.test_team import Case, case, presses

__all__ = ["case"]


@pytest.fixture(autouse=True)
def told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(life, "NEWS_AFTER", timedelta(0))


def toasts(case: Case) -> str:
    """What buttons said when they were pressed."""
    return "\n".join(str(one.get("text")) for one in case.office.fake.callback_answers.values())


async def stands(case: Case, status: str, outcome: str | None = None) -> None:
    async def look() -> bool:
        ticket = await case.office.ticket(case.code)
        return (ticket.status, ticket.outcome) == (status, outcome)

    await case.office.until(look, f"not {status}")


async def test_two_of_the_team_verify_and_the_person_hears_of_it(case: Case) -> None:
    binh = case.office.group.member(802, "Bình")
    await case.an.writes("/status verifying", topic=case.topic)
    await case.person.sees("đang được Tổ tiếp nhận xem xét")

    await case.an.writes("/status verified", topic=case.topic)
    asked = await case.office.group.sees("An đề nghị: Đã xác minh. Cần một người khác", topic=case.topic)
    await presses(case, asked, "Đồng ý")
    assert (await case.office.ticket(case.code)).status == "verifying"
    assert "Cần một người khác đồng ý" in toasts(case)
    data = asked["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    await binh.is_answered(await binh.taps_data(asked, data))

    await stands(case, "verified")
    await case.person.sees("đã được xem xét và ghi nhận")
    assert [one for one in await case.office.history(case.code) if one[1] in ("proposed", "confirmed")] == [
        ("An", "proposed"),
        ("Bình", "confirmed"),
    ]


async def test_close_asks_for_the_outcome_and_the_person_is_only_told_that_somebody_calls(case: Case) -> None:
    binh = case.office.group.member(802, "Bình")
    await case.an.writes("/close xong", topic=case.topic)
    await case.office.group.sees("searched_not_found", topic=case.topic)
    await case.an.writes("/close", topic=case.topic)
    choice = await case.office.group.sees("Chọn kết quả", topic=case.topic)
    await presses(case, choice, "Đã tìm thấy phần mộ")
    await case.office.group.sees("An đề nghị: Đã khép (Đã tìm thấy phần mộ)", topic=case.topic)

    await binh.writes("/close found", topic=case.topic)

    await stands(case, "closed", "found")
    told = await case.person.sees("sẽ gọi điện để thưa chuyện")
    assert not any(word in told["text"] for word in ("tìm thấy", "phần mộ", "xác định"))
    assert len(case.person.messages) == 1


async def test_a_button_of_an_old_state_does_nothing_and_says_so(case: Case) -> None:
    await presses(case, case.card, "Đổi trạng thái")
    choice = await case.office.group.sees("Chọn trạng thái", topic=case.topic)
    await case.an.writes("/close answered", topic=case.topic)
    await stands(case, "closed", "answered")

    await presses(case, choice, "Đã phân loại")

    assert "vừa được người khác đổi" in toasts(case)
    await case.an.writes("/status received", topic=case.topic)
    await case.office.group.sees("Có thể chọn: Đang xác minh", topic=case.topic)
    assert (await case.office.ticket(case.code)).status == "closed"


async def test_news_can_be_paused_and_taken_up_again(case: Case) -> None:
    await case.an.writes("/status verifying", topic=case.topic)
    await case.person.sees("đang được Tổ tiếp nhận xem xét")
    await case.person.taps("Tạm dừng thông báo")
    await case.person.sees("tạm dừng báo tình hình")

    await case.an.writes("/status unverifiable", topic=case.topic)
    await stands(case, "unverifiable")
    await case.an.replies(case.card, "Bác khỏe không ạ?")
    await case.person.sees("Bác khỏe không ạ?")
    await case.person.says("nhận thông báo")
    await case.person.sees("cháu lại báo bác")
    await case.an.writes("/status verifying", topic=case.topic)

    await case.person.sees("đang được Tổ tiếp nhận xem xét", 2)
    assert not any("chưa đủ căn cứ" in str(one.get("text")) for one in case.person.messages)


async def test_of_several_moves_in_a_moment_the_last_one_is_told(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(life, "NEWS_AFTER", timedelta(seconds=1.5))
    for status in ("classified", "unverifiable", "verifying"):
        await case.an.writes(f"/status {status}", topic=case.topic)

    await case.person.sees("đang được Tổ tiếp nhận xem xét")

    assert len(case.person.messages) == 1


# Terms


async def waited(office: Office, hours: float) -> None:
    """So many more hours have passed for everybody who waits, and the watch has looked again."""

    def unit(tx: Tx) -> None:
        for one in tx.execute(sa.select(t)).all():
            past = timedelta(hours=hours)
            due_at = None if one.due_at is None else one.due_at - past
            mine = (t.c.ticket_id == one.ticket_id, t.c.what == one.what)
            tx.execute(sa.update(t).where(*mine).values(since=one.since - past, due_at=due_at))

    await office.context.store.write(unit)
    await TermsWatch(office.context, office.desk).look()


async def hires_lead(office: Office, telegram_id: str | None) -> None:
    def unit(tx: Tx) -> None:
        people.add_operator(tx, "Hà", role=Role.LEAD, telegram_id=telegram_id, now=office.context.now())

    await office.context.store.write(unit)


async def late(office: Office) -> list[str]:
    return [one.name for one in await office.context.store.read(alarms.standing)]


async def test_who_was_not_answered_is_told_of_to_the_assignee_then_to_the_lead_once_each(case: Case) -> None:
    lead = case.office.fake.person(810, "Hà", started=True)
    await hires_lead(case.office, "810")
    await case.an.writes("/claim", topic=case.topic)
    await case.office.group.sees("Người phụ trách: An", topic=case.topic)

    await waited(case.office, 23)
    assert ("", "late_first") not in await case.office.history(case.code)
    for hours in (1.1, 1):
        await waited(case.office, hours)
    told = await case.office.group.sees("chưa ai trả lời người báo tin", topic=case.topic)
    assert told["text"].endswith(" An")
    assert (lead.messages, await late(case.office)) == ([], [])
    for hours in (11, 4):
        await waited(case.office, hours)

    await lead.sees(case.code)
    assert await late(case.office) == ["tickets-late"]
    assert [one for one in await case.office.history(case.code) if one[1].startswith("late")] == [("", "late_first")]
    await case.an.replies(case.card, "Chào bác, cháu xin lỗi bác.")
    await case.person.sees("xin lỗi")
    await waited(case.office, 1)
    assert await late(case.office) == []
    assert len(lead.messages) == 1


async def test_a_later_message_that_nobody_answered_is_told_of_and_thanks_are_not(case: Case) -> None:
    await case.an.replies(case.card, "Chào bác ạ.")
    await case.person.sees("Chào bác ạ.")
    await case.person.says("cảm ơn cháu")
    await case.person.sees("cháu cảm ơn bác")
    await waited(case.office, 30)
    assert not any(one[1].startswith("late") for one in await case.office.history(case.code))

    await case.person.says("Bác nhớ ra tên đơn vị rồi, cháu gọi bác nhé")
    await case.person.sees(case.code)
    await waited(case.office, 30)

    await case.office.group.sees("lời nhắn sau của người báo tin", topic=case.topic)


async def test_an_urgent_tip_is_told_of_at_once_to_both_and_without_a_lead_in_the_group(office: Office) -> None:
    code = await office.opens(urgent=True)
    topic = await office.group.has_topic(code)

    await waited(office, 0)

    await office.group.sees("Tin khẩn, cần có người xem", topic=topic)
    await office.group.sees("Gửi tổ trưởng")
    assert await late(office) == ["tickets-late"]


async def test_a_digest_stands_for_many(office: Office) -> None:
    codes = [await office.opens() for _ in range(7)]

    await waited(office, 25)

    await office.group.sees("7 tin báo vừa quá hạn")
    assert not any("chưa ai trả lời người báo tin" in str(one) for one in office.group.transcript())
    for code in codes:
        assert ("", "late_first") in await office.history(code)
