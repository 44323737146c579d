"""Two tips of one martyr at the desk: suggested with reasons, put together, both people served, parted again."""

from __future__ import annotations

import asyncio
import io
import json
import re
from dataclasses import replace
from functools import partial

import pytest
import sqlalchemy as sa
from PIL import Image, ImageDraw

from bot import likening
from bot.channels.web.client import WebChannel
from bot.desk import life
from bot.media import MediaWorker
from bot.news_telling import NewsTeller
from storage import audit, likenesses, media, ticket_form, tickets
from storage.tables import attachments
from storage.tickets import TicketRow
from tests.web.browsing import Operator, Visitor
from tests.web.conftest import Site

FIRST = "Chú tôi là liệt sĩ Đặng Quốc Khoát, quê xã Liên Am, huyện Vĩnh Bảo, Hải Phòng, hy sinh năm 1968."
SECOND = "Tìm mộ liệt sĩ Dang Quoc Khoat, quê xã Vĩnh Am, thành phố Hải Phòng, hy sinh ngày 5/2/1968."
OTHER = "Tìm mộ liệt sĩ Bùi Thị Hạnh, quê xã Gio Hải, huyện Gio Linh, Quảng Trị, hy sinh năm 1972."


async def tells(site: Site, story: str) -> tuple[Visitor, str]:
    """Somebody tells a tip of this story; its code."""
    visitor = await site.visitor()
    await visitor.begins()
    await visitor.says(story)
    for _ in range(30):
        buttons = await visitor.buttons()
        wanted = ("Gửi tin", "Đúng rồi", "Bỏ qua", "Không rõ", "Xong")
        await visitor.sends(data=buttons[next(one for one in wanted if one in buttons)])
        if "Gửi tin" in buttons:
            break
    said = " ".join(one["text"] for one in await visitor.messages())
    return visitor, re.findall(r"MM-\w{4}-\w{4}", said)[-1]


async def both(site: Site) -> tuple[tuple[Visitor, str], tuple[Visitor, str]]:
    return await tells(site, FIRST), await tells(site, SECOND)


async def told(site: Site) -> None:
    """What the program does in the background is done."""
    await likening.Likener(site.context).look()


async def row(site: Site, code: str) -> TicketRow:
    found = await site.context.store.read(partial(tickets.by_code, code=code))
    assert found is not None
    return found


async def form(site: Site, code: str) -> dict[str, object]:
    words = partial(site.context.texts.text, "vi")
    found = await site.context.store.read(partial(ticket_form.as_json, code=code, words=words))
    assert found is not None
    return found


async def heard(visitor: Visitor) -> str:
    return "\n".join(one["text"] for one in await visitor.messages())


async def test_a_new_tip_and_the_older_one_suggest_each_other_with_reasons(site: Site) -> None:
    operator = await site.operator()
    (_, first), (_, second) = await both(site)
    _, other = await tells(site, OTHER)

    pages = {code: await operator.ticket(code) for code in (first, second, other)}
    forms = {code: await form(site, code) for code in (first, second, other)}

    assert "quê hai tên của một xã" in pages[second]
    assert f"/desk/tickets/{second}" in pages[first]
    assert f"/desk/tickets/{first}" in pages[second]
    assert "Chưa thấy tin nào giống" in pages[other]
    [suggested] = json.loads(json.dumps(forms[second]["possible_duplicates"]))
    assert (suggested["code"], suggested["because"][:2]) == (first, ["cùng họ tên", "quê hai tên của một xã"])
    assert 0.9 < suggested["score"] <= 1
    assert [one["code"] for one in json.loads(json.dumps(forms[first]["possible_duplicates"]))] == [second]
    assert forms[other]["possible_duplicates"] == []


async def test_put_together_both_codes_live_and_both_people_are_served(site: Site) -> None:
    operator = await site.operator()
    (one, first), (two, second) = await both(site)

    answer = await operator.acts(second, "merge", other=first.lower().replace("-", " "))
    await told(site)
    await told(site)
    await operator.acts(second, "reply", text="Đội đã xem tin của bác ạ.")

    assert answer.status == 200
    merged, head = await row(site, second), await row(site, first)
    assert (merged.status, head.status) == ("duplicate", "received")
    assert f"tin {second} của bác được xem chung" in await heard(two)
    assert f"tin {first} của bác được xem chung" in await heard(one)
    assert (await heard(two)).count("xem chung") == (await heard(one)).count("xem chung") == 1
    assert first not in await heard(two) and second not in await heard(one)
    assert "Đội đã xem tin của bác ạ." in await heard(two)
    assert "Đội đã xem tin của bác ạ." not in await heard(one)
    await two.says("Cháu gửi thêm: ông có người bạn tên Sơn.")
    page = await operator.ticket(second)
    assert "người bạn tên Sơn" in page
    assert f'/{second}/part"' in page and f'/{first}/part"' not in await operator.ticket(first)
    assert second in await operator.ticket(first)
    found = await (await operator.gets("/desk?q=khoat")).text()
    assert first in found and second in found
    assert (await form(site, second))["possible_duplicates"] == []


async def test_parted_again_everything_is_as_before(site: Site) -> None:
    operator = await site.operator()
    (one, first), (two, second) = await both(site)
    await operator.acts(second, "status", status="verifying")
    await operator.acts(second, "merge", other=first)
    await told(site)

    await operator.acts(second, "part")
    await operator.acts(second, "part")
    await told(site)

    assert (await row(site, second)).status == "verifying"
    assert (await heard(two)).count("nên được xem riêng") == 1
    assert (await heard(one)).count("nên được xem riêng") == 1
    assert f'/{second}/part"' not in await operator.ticket(second)
    lines = await site.context.store.read(partial(audit.entries, limit=100))
    assert [one.what for one in lines if one.what in ("merged", "parted")] == ["merged", "parted"]
    again = await operator.acts(second, "merge", other=first)
    assert again.status == 200


async def test_parted_before_anybody_heard_nobody_hears_anything(site: Site) -> None:
    operator = await site.operator()
    (_, first), (two, second) = await both(site)

    await operator.acts(second, "merge", other=first)
    await operator.acts(second, "part")
    await told(site)

    assert "xem chung" not in await heard(two) and "xem riêng" not in await heard(two)


async def test_who_paused_or_withdrew_hears_nothing_of_a_merge(site: Site) -> None:
    operator = await site.operator()
    (one, first), (two, second) = await both(site)
    await one.says("tạm dừng báo tin")
    await two.says("rút đồng ý")
    await two.sends(data=(await two.buttons())["Rút tất cả"])
    before = [await heard(one), await heard(two)]

    await operator.acts(second, "merge", other=first)
    await told(site)

    assert [await heard(one), await heard(two)] == before
    assert (await row(site, second)).status == "duplicate"


async def news(site: Site) -> None:
    """What people are to be told of their tickets is told."""
    site.clock.pass_time(seconds=life.NEWS_AFTER.total_seconds())
    await NewsTeller(site.context).look()


async def test_who_told_the_other_tip_hears_how_the_main_one_goes_on_once(site: Site) -> None:
    operator = await site.operator()
    (one, first), (two, second) = await both(site)
    await operator.acts(second, "merge", other=first)
    await told(site)

    await operator.acts(first, "status", status="verifying")
    await news(site)
    await news(site)
    assert f"tin {first} của bác đang được Tổ tiếp nhận xem xét" in await heard(one)
    assert f"tin {second} của bác đang được Tổ tiếp nhận xem xét" in await heard(two)
    assert (await heard(one)).count("xem xét, xác minh") == (await heard(two)).count("xem xét, xác minh") == 1
    assert second not in await heard(one) and first not in await heard(two)

    await operator.acts(first, "status", status="closed:searched_not_found")
    await news(site)
    assert f"theo tin {first}, nơi bác chỉ" in await heard(one)
    assert f"hồ sơ được xem chung với tin {second} của bác, nơi được chỉ" in await heard(two)


async def test_what_is_of_one_person_is_told_to_that_person_alone(site: Site) -> None:
    operator = await site.operator()
    (one, first), (two, second) = await both(site)
    await operator.acts(second, "merge", other=first)
    await told(site)
    before = await heard(two)

    await operator.acts(first, "status", status="closed:withdrawn")
    await news(site)

    assert f"tin {first} đã được khép lại theo ý bác" in await heard(one)
    assert await heard(two) == before


async def test_who_paused_withdrew_or_was_parted_hears_nothing_of_the_main_ticket(site: Site) -> None:
    operator = await site.operator()
    (_, first), (two, second) = await both(site)
    three, third = await tells(site, OTHER)
    four, fourth = await tells(site, OTHER)
    for code in (second, third, fourth):
        await operator.acts(code, "merge", other=first)
    await told(site)
    await two.says("tạm dừng báo tin")
    await three.says("rút đồng ý")
    await three.sends(data=(await three.buttons())["Rút tất cả"])
    before = [await heard(visitor) for visitor in (two, three)]

    await operator.acts(first, "status", status="verifying")
    await operator.acts(fourth, "part")
    await news(site)

    assert [await heard(visitor) for visitor in (two, three)] == before
    assert "xem xét, xác minh" not in await heard(four)
    await operator.acts(fourth, "status", status="verifying")
    await news(site)
    assert (await heard(four)).count("xem xét, xác minh") == 1


async def test_merges_of_merged_ones_are_followed_to_the_head_and_loops_refused(site: Site) -> None:
    operator = await site.operator()
    (_, first), (_, second) = await both(site)
    _, third = await tells(site, OTHER)
    await operator.acts(second, "merge", other=first)

    tries = {
        "itself": await operator.acts(first, "merge", other=first),
        "loop": await operator.acts(first, "merge", other=second),
        "twice": await operator.acts(second, "merge", other=third),
        "unknown": await operator.acts(third, "merge", other="MM-0000-0000"),
        "no code": await operator.acts(third, "merge", other="Nguyễn Văn Hùng"),
    }
    followed = await operator.acts(third, "merge", other=second)

    assert {name: one.status for name, one in tries.items()} == dict.fromkeys(tries, 422)
    assert followed.status == 200
    family = partial(likenesses.family, ticket_id=(await row(site, second)).id)
    ids = {code: (await row(site, code)).id for code in (first, second, third)}
    assert await site.context.store.read(family) == (ids[first], ids[second], ids[third])
    await operator.acts(first, "merge", other=third)  # leads here
    assert await site.context.store.read(family) == (ids[first], ids[second], ids[third])


async def test_two_operators_at_once_merge_it_once(site: Site) -> None:
    an, binh = await site.operator(), await site.operator("Bình")
    (_, first), (_, second) = await both(site)

    answers = await asyncio.gather(an.acts(second, "merge", other=first), binh.acts(first, "merge", other=second))

    assert sorted(one.status for one in answers) == [200, 422]


async def test_what_was_looked_at_is_suggested_no_more_on_either_side(site: Site) -> None:
    operator = await site.operator()
    (_, first), (_, second) = await both(site)

    await operator.acts(first, "dismiss", other=second)
    await operator.acts(first, "dismiss", other=second)

    for code in (first, second):
        assert (await form(site, code))["possible_duplicates"] == []
    history = await site.context.store.read(partial(tickets.history, ticket_id=(await row(site, first)).id))
    assert [one.what for one in history].count("not_same") == 1


async def test_what_is_withheld_neither_finds_a_ticket_nor_is_a_reason(site: Site) -> None:
    operator = await site.operator()
    (_, first), (_, second) = await both(site)

    await operator.acts(second, "withhold", field="martyr-home")
    reasons = (await form(site, first))["possible_duplicates"]
    await operator.acts(second, "withhold", field="martyr-name")

    assert "quê" not in json.dumps(reasons, ensure_ascii=False)
    assert (await form(site, first))["possible_duplicates"] == []


async def test_a_fact_corrected_by_hand_changes_what_is_suggested(site: Site) -> None:
    operator = await site.operator()
    _, first = await tells(site, FIRST)
    _, other = await tells(site, OTHER)

    await operator.acts(other, "correct", field="martyr-name", said="Đặng Quốc Khoát")
    await operator.acts(other, "correct", field="martyr-home", said="xã Liên Am, Vĩnh Bảo")

    assert [one["code"] for one in json.loads(json.dumps((await form(site, first))["possible_duplicates"]))] == [other]


def photo(width: int, quality: int, *, mark: bool = False, seed: int = 0) -> bytes:
    """A picture of some shapes, as it comes by another way: another size, another compression."""
    image = Image.new("RGB", (800, 600), (190, 180, 160))
    draw = ImageDraw.Draw(image)
    for at in range(9):
        x, y = (at * 97 + seed * 211) % 700, (at * 61 + seed * 137) % 500
        draw.ellipse((x, y, x + 60 + 15 * at, y + 40 + 12 * at), fill=(20 * at, 90, 200 - 20 * at))
    if mark:
        draw.text((10, 10), "sao chép")
    out = io.BytesIO()
    image.resize((width, width * 3 // 4)).save(out, "JPEG", quality=quality)
    return out.getvalue()


@pytest.mark.parametrize(
    ("second", "is_found"), [(photo(400, 60, mark=True), True), (photo(400, 60, seed=5), False)], ids=["same", "other"]
)
async def test_the_same_photo_in_another_size_is_a_reason(site: Site, second: bytes, is_found: bool) -> None:
    worker = MediaWorker(site.context, {"web": WebChannel(site.context.blobs)})
    one, first = await tells(site, "Tôi thấy di vật này khi làm rẫy.")
    two, other = await tells(site, "Có người đưa tôi tấm ảnh này.")
    await one.sends_file(photo(800, 90), "a.jpg")
    await two.sends_file(second, "b.jpg")
    for attachment in await site.context.store.write(partial(media.claim, now=site.context.now(), limit=10)):
        await worker.fetch_one(attachment)

    found = (await form(site, other))["possible_duplicates"]

    expected = [{"code": first, "score": 0.874, "because": ["có ảnh giống nhau"]}] if is_found else []
    assert found == expected


async def test_pictures_from_before_there_were_hashes_are_looked_at_in_the_background(site: Site) -> None:
    worker = MediaWorker(site.context, {"web": WebChannel(site.context.blobs)})
    one, first = await tells(site, "Tôi thấy di vật này khi làm rẫy.")
    two, other = await tells(site, "Có người đưa tôi tấm ảnh này.")
    await one.sends_file(photo(800, 90), "a.jpg")
    await two.sends_file(photo(400, 60), "b.jpg")
    await two.sends_file(photo(400, 60, seed=5), "c.jpg")
    for attachment in await site.context.store.write(partial(media.claim, now=site.context.now(), limit=10)):
        await worker.fetch_one(attachment)

    def before(tx: tickets.Tx) -> list[str]:
        tx.execute(sa.update(attachments).values(likeness=None))
        for code in (first, other):
            likenesses.look_at_photos(tx, tickets.by_code(tx, code).id)  # type: ignore[union-attr]
        return list(tx.execute(sa.select(attachments.c.sha256).order_by(attachments.c.id)).scalars())

    lost = (await site.context.store.write(before))[2]
    await site.context.blobs.delete(lost)
    assert (await form(site, other))["possible_duplicates"] == []
    background = likening.Likener(site.context)
    for _ in range(3):
        await background.look()

    [found] = json.loads(json.dumps((await form(site, other))["possible_duplicates"]))
    assert (found["code"], found["because"]) == (first, ["có ảnh giống nhau"])


async def test_the_family_that_both_tips_name_is_a_reason_and_is_kept_nowhere(site: Site) -> None:
    operator = await site.operator()
    (_, first), (_, second) = await both(site)
    before = json.loads(json.dumps((await form(site, first))["possible_duplicates"]))

    await operator.acts(first, "correct", field="kin-names", said="vợ là Trần Thị Mẫu, mẹ: Lê Thị Sáu")
    await operator.acts(second, "correct", field="kin-names", said="Mẹ Lê Thị Sáu")
    [found] = json.loads(json.dumps((await form(site, first))["possible_duplicates"]))
    ids = [(await row(site, code)).id for code in (first, second)]
    kept = [await site.context.store.read(partial(likenesses.of_ticket, ticket_id=one)) for one in ids]
    await operator.acts(second, "correct", field="kin-names", said="Mẹ là Phạm Thị Hoa")
    [other] = json.loads(json.dumps((await form(site, first))["possible_duplicates"]))

    assert "khớp tên người thân" in found["because"] and "khớp tên người thân" not in before[0]["because"]
    assert not any(man.kin for one in kept if one is not None for man in one.men)
    assert other["score"] <= before[0]["score"] <= found["score"]
    await operator.acts(second, "withhold", text="Phạm Thị Hoa")
    assert json.loads(json.dumps((await form(site, first))["possible_duplicates"])) == before


async def test_who_is_forgotten_is_found_no_more(site: Site) -> None:
    from bot import applying_rights

    (_, first), (_, second) = await both(site)
    conversation_id = (await row(site, second)).conversation_id

    def unit(tx: tickets.Tx) -> None:
        applying_rights.forget_at_once(tx, site.context, conversation_id or "", at=site.context.now(), who="")

    await site.context.store.write(unit)

    assert (await form(site, first))["possible_duplicates"] == []
    assert await site.context.store.read(partial(likenesses.of_ticket, ticket_id=(await row(site, second)).id)) is None


async def test_an_operator_without_the_role_merges_nothing(site: Site) -> None:
    operator: Operator = await site.operator()
    (_, first), (_, second) = await both(site)
    person = replace(await _person(site), active=False)
    from bot.desk import acts, merging

    with pytest.raises(acts.NotAllowed):
        await site.context.store.write(
            lambda tx: merging.merge(
                tx,
                tickets.by_code(tx, second).id,
                operator=person,
                code=first,
                at=site.context.now(),  # type: ignore[union-attr]
            )
        )
    assert (await row(site, second)).status == "received"
    assert f'/{second}/part"' not in await operator.ticket(second)


async def _person(site: Site) -> tickets.Operator:
    from storage import people

    return (await site.context.store.read(people.operators))[0]
