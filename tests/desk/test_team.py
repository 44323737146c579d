"""What the team does in the group: replies and their outcomes, edits, commands, buttons; and what goes nowhere."""

from __future__ import annotations

import pytest

from bot.likening import Likener
from bot.packets.watch import PacketWatch
from flows import agreement
from flows.model import Consent
from storage import audit, consents, group_views, handovers, people, tickets
from storage.unit import Tx
from tests.desk.conftest import Office, tip
from tests.desk.making import picture_with_position
from tests.fakes.telegram.chats import Topic
from tests.fakes.telegram.files import Media
from tests.fakes.telegram.groups import Operator
from tests.fakes.telegram.people import Person
from tests.fakes.telegram.speaking import Message


class Case:
    """A ticket with its topic, the person behind it, and an operator."""

    def __init__(self, office: Office, person: Person, code: str, topic: Topic, card: Message, an: Operator) -> None:
        self.office = office
        self.person = person
        self.code = code
        self.topic = topic
        self.card = card
        self.an = an


@pytest.fixture
async def case(office: Office) -> Case:
    person = office.fake.person(started=True)
    code = await office.opens(person)
    topic = await office.group.has_topic(code)
    card = await office.group.sees(code, topic=topic)
    await office.at_rest(code)
    return Case(office, person, code, topic, card, office.group.member(801, "An"))


async def is_marked(case: Case, message: Message) -> None:
    async def look() -> bool:
        return case.office.group.reactions(message) == ["👌"]

    await case.office.until(look, "no mark")


async def is_booked(case: Case, message: Message) -> None:
    chat_id, message_id = str(case.office.group.id), str(message["message_id"])

    async def look() -> bool:
        found = await case.office.context.store.read(lambda tx: group_views.by_message(tx, chat_id, message_id))
        return found is not None

    await case.office.until(look, "not booked")


async def presses(case: Case, message: Message, label: str) -> None:
    found = [one for row in message["reply_markup"]["inline_keyboard"] for one in row if one["text"] == label]
    await case.an.is_answered(await case.an.taps_data(message, found[0]["callback_data"]))


async def heard_nothing(case: Case) -> None:
    """Something that certainly goes out after it, so that nothing can be still on its way."""
    await case.an.replies(case.card, "tin cuối")
    await case.person.sees("tin cuối")
    assert [one["text"] for one in case.person.messages] == ["tin cuối"]


async def test_a_new_ticket_has_its_topic_while_many_answers_wait_to_be_marked(case: Case) -> None:
    case.office.fake.arm("too_many", method="setMessageReaction", chat_id=case.office.group.id, retry_after=1)
    answers = [await case.an.replies(case.card, f"Câu trả lời {number}") for number in range(12)]
    await case.person.sees("Câu trả lời 11")  # most of their marks wait by now
    new = await case.office.opens()

    await case.office.group.has_topic(new)
    await is_marked(case, answers[-1])

    calls = [one.method for one in case.office.actions("createForumTopic", "setMessageReaction")]
    topic = max(number for number, one in enumerate(calls) if one == "createForumTopic")
    assert calls[topic:].count("setMessageReaction") > 1


async def test_a_reply_to_the_card_goes_to_the_person_and_is_marked(case: Case) -> None:
    answer = await case.an.replies(case.card, "Chào bác, cháu là An ở Tổ tiếp nhận.")

    await case.person.sees("cháu là An")
    await is_marked(case, answer)
    assert ("An", "replied") in await case.office.history(case.code)
    ticket = await case.office.ticket(case.code)
    assert ticket.first_answer_at is not None


async def test_a_reply_to_a_mirrored_message_goes_to_the_person(case: Case) -> None:
    await case.person.says("cháu ơi, bác quên mất")
    post = await case.office.group.sees("bác quên mất", topic=case.topic)

    await case.an.replies(post, "Không sao đâu ạ.")

    await case.person.sees("Không sao đâu ạ.")


async def test_a_message_in_the_topic_goes_nowhere(case: Case) -> None:
    # Telegram makes it a "reply" to the topic's first message.
    said = await case.an.writes("ai rảnh gọi giúp bác này nhé", topic=case.topic)

    assert "forum_topic_created" in said["reply_to_message"]
    await heard_nothing(case)


async def test_a_reply_to_a_colleague_goes_nowhere(case: Case) -> None:
    said = await case.an.replies(case.card, "tin đầu")
    await case.person.sees("tin đầu")
    binh = case.office.group.member(802, "Bình")

    await binh.replies(said, "nói thế được đấy")

    await case.an.replies(case.card, "tin cuối")
    await case.person.sees("tin cuối")
    assert [one["text"] for one in case.person.messages] == ["tin đầu", "tin cuối"]


async def test_a_reply_across_two_tickets_is_refused(case: Case) -> None:
    other = case.office.fake.person(started=True)
    other_code = await case.office.opens(other)
    other_topic = await case.office.group.has_topic(other_code)
    other_card = await case.office.group.sees(other_code, topic=other_topic)

    # As a reply from this topic to a message of the other one arrives.
    sender = case.an.card
    content = {
        "text": "gửi nhầm chỗ",
        "external_reply": {
            "origin": {"type": "user", "sender_user": case.office.fake.bot, "date": 1},
            "chat": case.office.group.chat.card,
            "message_id": other_card["message_id"],
        },
    }
    case.office.fake.post(case.office.group.chat, sender, content, topic=case.topic)

    await case.office.group.sees(other_code, topic=case.topic)
    assert other.messages == []
    await heard_nothing(case)


async def test_a_mark_that_is_refused_for_good_holds_up_no_other(case: Case) -> None:
    case.office.fake.arm("refuse", method="setMessageReaction", text="Bad Request: REACTIONS_TOO_MANY")
    refused = await case.an.replies(case.card, "Câu trả lời đầu")
    answer = await case.an.replies(case.card, "Câu trả lời sau")

    await is_marked(case, answer)

    assert case.office.group.reactions(refused) == []


async def test_a_failed_reply_is_told_with_the_reason_and_can_be_sent_again(case: Case) -> None:
    case.person.blocks()

    answer = await case.an.replies(case.card, "Bác ơi")

    told = await case.office.group.sees("Chưa gửi được", topic=case.topic)
    assert "đã chặn bot" in told["text"]
    assert told["reply_to_message"]["message_id"] == answer["message_id"]
    case.person.unblocks()
    await presses(case, told, "Gửi lại")
    await case.person.sees("Bác ơi")
    await is_marked(case, answer)


async def test_a_reply_of_which_nobody_knows_is_told_as_unknown(case: Case) -> None:
    case.office.fake.arm("reset_after", method="sendMessage", chat_id=case.person.id, times=None)

    answer = await case.an.replies(case.card, "Có ai nghe không ạ?")

    told = await case.office.group.sees("Chưa rõ", topic=case.topic, timeout=15)
    assert told["reply_to_message"]["message_id"] == answer["message_id"]


async def test_an_edited_reply_is_edited_at_the_person(case: Case) -> None:
    answer = await case.an.replies(case.card, "Hẹn bác ngày 5")
    sent = await case.person.sees("Hẹn bác ngày 5")

    await case.an.edits(answer, "Hẹn bác ngày 6")

    changed = await case.person.sees("Hẹn bác ngày 6")
    assert changed["message_id"] == sent["message_id"]
    assert ("An", "amended") in await case.office.history(case.code)


async def test_an_edited_message_of_the_person_is_shown(case: Case) -> None:
    said = await case.person.says("đơn vị d7 e27")
    await case.office.group.sees("đơn vị d7 e27", topic=case.topic)

    await case.person.edits(said, "đơn vị d8 e27")

    post = await case.office.group.sees("đơn vị d8 e27", topic=case.topic)
    assert "sửa lại" in post["text"]


async def test_a_photo_of_the_team_goes_to_the_person(case: Case) -> None:
    answer = await case.an.sends_photo(picture_with_position(), caption="Ảnh nghĩa trang", reply_to=case.card)

    await case.person.sees("Ảnh nghĩa trang")
    await case.person.sees_media("photo")
    await is_marked(case, answer)


async def test_an_album_of_the_team_goes_whole_though_only_its_first_item_is_a_reply(case: Case) -> None:
    picture = picture_with_position()

    await case.an.sends_album([picture, picture, picture], reply_to=case.card, topic=case.topic)

    async def arrived() -> bool:
        return len([one for one in case.person.messages if "photo" in one]) == 3

    await case.office.until(arrived, "not all pictures arrived")


async def test_a_sticker_as_a_reply_is_refused_kindly(case: Case) -> None:
    await case.an.sends(Media("sticker", b"RIFF sticker"), reply_to=case.card)

    await case.office.group.sees("không chuyển tới người báo tin được", topic=case.topic)
    await heard_nothing(case)


async def test_claim_names_the_operator_on_the_card(case: Case) -> None:
    said = await case.an.writes("/claim@manh_moi_bot", topic=case.topic)

    await is_marked(case, said)
    await case.office.group.sees("Người phụ trách: An", topic=case.topic)
    assert ("An", "claimed") in await case.office.history(case.code)


async def test_the_buttons_of_the_card_claim_and_change_the_status(case: Case) -> None:
    await presses(case, case.card, "Nhận")
    await case.office.group.sees("Người phụ trách: An", topic=case.topic)

    await presses(case, case.card, "Đổi trạng thái")
    choice = await case.office.group.sees("Chọn trạng thái", topic=case.topic)
    await presses(case, choice, "Đang xác minh")

    await case.office.group.sees("Trạng thái: Đang xác minh", topic=case.topic)
    assert len(case.office.fake.callback_answers) == 3


@pytest.mark.parametrize("typed", ["verifying", "Đang xác minh", "dang xac minh"])
async def test_a_status_is_read_in_its_own_word_and_in_the_people_s(case: Case, typed: str) -> None:
    await case.an.writes(f"/status {typed}", topic=case.topic)

    await case.office.group.sees("Trạng thái: Đang xác minh", topic=case.topic)


async def test_an_unknown_status_is_answered_with_the_list(case: Case) -> None:
    await case.an.writes("/status xong", topic=case.topic)

    await case.office.group.sees("handed_over", topic=case.topic)


async def test_an_agency_that_has_the_ticket_is_named(case: Case) -> None:
    store = case.office.context.store
    receivers = agreement.receivers("tip", agreement.AGENCIES)

    def unit(tx: Tx) -> None:
        people.add_operator(tx, "An", role="lead", telegram_id=str(case.an.id), now=case.office.context.now())
        ticket = tickets.by_code(tx, case.code)
        assert ticket is not None
        given = Consent("tip", "2", case.office.context.now(), receivers=receivers)
        consents.give(tx, ticket.id, ticket.conversation_id, [given])

    await store.write(unit)
    await case.an.writes("/status handed_over", topic=case.topic)
    await case.office.group.sees("đã chuyển cơ quan nào", topic=case.topic)
    await case.an.writes("/handover", topic=case.topic)
    await case.office.group.sees("Công an thành phố Hải Phòng", topic=case.topic)
    await case.an.writes("/handover press", topic=case.topic)
    await case.office.group.sees("chưa đồng ý", topic=case.topic)
    await is_marked(case, await case.an.writes("/handover công an", topic=case.topic))

    ticket = await case.office.ticket(case.code)
    held = await store.read(lambda tx: [one.agency for one in handovers.of_ticket(tx, ticket.id)])
    assert held == [], "the packet is made first"
    await PacketWatch(case.office.context, None).look()
    await case.office.group.sees("Đã lập phiếu chuyển 1/PCTT-TTT gửi Công an", topic=case.topic)
    ticket = await case.office.ticket(case.code)
    held = await store.read(lambda tx: [one.agency for one in handovers.of_ticket(tx, ticket.id)])
    assert (ticket.status, held) == ("handed_over", ["police"])


async def test_a_note_is_kept_and_goes_nowhere(case: Case) -> None:
    said = await case.an.writes("/note gọi lại sau 17h", topic=case.topic)

    await is_marked(case, said)
    notes = [(one.author, one.text) for one in await case.office.messages(case.code) if one.direction == "note"]
    assert notes == [("An", "gọi lại sau 17h")]
    await heard_nothing(case)


async def test_merge_puts_the_ticket_into_the_other_and_says_so(case: Case) -> None:
    other = await case.office.opens(told=tip(name="Nguyen Van Thang"))
    await Likener(case.office.context).look()
    await case.office.group.sees(f"Có thể trùng: {other}", topic=case.topic)

    await case.an.writes("/merge Hùng", topic=case.topic)
    await case.office.group.sees("Cần mã của tin kia", topic=case.topic)
    await case.an.writes(f"/merge {other}", topic=case.topic)

    await case.office.group.sees(f"{case.code} đã ghép vào {other}", topic=case.topic)
    assert (await case.office.ticket(case.code)).status == "duplicate"
    assert ("An", "merged") in await case.office.history(case.code)
    assert ("An", "merged_here") in await case.office.history(other)
    await case.an.replies(case.card, "Chào bác, cháu là An.")
    await case.person.sees("cháu là An")


async def test_contact_is_shown_protected_and_audited(case: Case) -> None:
    await case.an.writes("/contact", topic=case.topic)

    shown = await case.office.group.sees("+84912345577", topic=case.topic)
    assert shown["has_protected_content"]
    entries = await case.office.context.store.read(audit.entries)
    assert [(one.who, one.what) for one in entries] == [("An", "contact_shown")]


async def test_find_and_stats_answer_in_general(case: Case) -> None:
    said = await case.an.writes("/find nguyen van thang")
    found = await case.office.group.sees(case.code, after=said)
    assert not found.get("is_topic_message")

    said = await case.an.writes("/find 0912 345 577")
    await case.office.group.sees(case.code, after=said)

    await case.an.writes("/stats")
    await case.office.group.sees("Tổng số tin báo: 1")


async def test_a_reply_to_what_names_tickets_and_is_no_card_goes_to_nobody(case: Case) -> None:
    said = await case.an.writes("/find nguyen van thang")
    found = await case.office.group.sees(case.code, after=said)

    said = await case.an.replies(found, "vụ này trùng rồi, Lan gọi giúp")

    await case.office.group.sees("chưa gửi cho ai", after=said)
    await heard_nothing(case)


async def test_a_reply_to_the_bot_s_help_in_a_topic_goes_to_nobody(case: Case) -> None:
    said = await case.an.writes("/archive", topic=case.topic)
    helped = await case.office.group.sees("/claim (nhận)", topic=case.topic, after=said)
    await is_booked(case, helped)

    await case.an.replies(helped, "cảm ơn bot")

    await heard_nothing(case)


async def test_commands_in_the_wrong_place_get_a_kind_word(case: Case) -> None:
    await case.an.writes("/claim")
    await case.office.group.sees("trong chủ đề của một tin báo")

    await case.an.writes("/find ai", topic=case.topic)
    await case.office.group.sees("ngoài chủ đề của tin báo", topic=case.topic)

    await case.an.writes("/archive MM-0000-0000", topic=case.topic)
    await case.office.group.sees("/claim (nhận)", topic=case.topic)


async def test_an_anonymous_administrator_may_answer_but_not_act(case: Case) -> None:
    hidden = case.office.group.member(803, "Ẩn", anonymous=True)

    answer = await hidden.replies(case.card, "Chúng tôi đang xem ạ.")
    await case.person.sees("Chúng tôi đang xem ạ.")
    await is_marked(case, answer)
    assert ("Quản trị viên ẩn danh", "replied") in await case.office.history(case.code)

    await hidden.writes("/claim", topic=case.topic)
    await case.office.group.sees("cần có tên", topic=case.topic)
    assert (await case.office.ticket(case.code)).assignee is None
    operators = await case.office.context.store.read(people.operators)
    assert [one.name for one in operators] == []


async def test_channels_and_foreign_groups_are_not_the_team(case: Case) -> None:
    foreign = case.office.fake.group(title="Nhóm lạ")
    stranger = foreign.member(900, "Lạ")
    await stranger.writes("/stats")

    channel = {"id": -1009990000001, "type": "channel", "title": "Kênh"}
    await case.an.writes_as_channel("/claim", channel, topic=case.topic)

    await heard_nothing(case)
    assert foreign.general() == [one for one in foreign.general() if one["from"]["id"] == 900]
    assert (await case.office.ticket(case.code)).assignee is None


async def test_desk_sends_a_sign_in_link_in_private_or_says_how(case: Case) -> None:
    said = await case.an.writes("/desk")
    told = await case.office.group.sees("t.me/manh_moi_bot")
    assert "token=" not in told["text"] and told["reply_to_message"]["message_id"] == said["message_id"]

    private = case.office.fake.person(801, "An", started=True)
    said = await case.an.writes("/desk")
    link = await private.sees("/desk/enter?token=")
    token = link["text"].split("token=")[1].split()[0]
    await is_marked(case, said)

    def signs_in(tx: Tx) -> people.Operator | None:
        session = people.use_link(tx, token, now=case.office.context.now())
        return people.session(tx, session, now=case.office.context.now()) if session else None

    operator = await case.office.context.store.write(signs_in)
    assert operator is not None
    assert (operator.name, operator.telegram_id) == ("An", "801")


async def test_a_wish_that_only_a_person_can_answer_stands_in_the_topic(office: Office) -> None:
    person = office.fake.person(started=True)
    code = await office.opens(person)
    topic = await office.group.has_topic(code)

    await person.says("rút đồng ý")
    await person.taps("Rút tất cả")

    await office.group.sees("rút đồng ý", topic=topic)
    assert (await office.ticket(code)).wants_person


async def test_who_was_switched_off_can_do_nothing_in_the_group_and_each_try_is_a_line(case: Case) -> None:
    store = case.office.context.store
    await case.an.writes("/claim", topic=case.topic)
    await case.office.group.sees("An", topic=case.topic)

    def switch_off(tx: Tx) -> None:
        (an,) = people.operators(tx)
        people.deactivate(tx, an.id)

    await store.write(switch_off)
    await case.an.replies(case.card, "không được tới bác")
    await case.office.group.sees("đã được cho thôi", topic=case.topic)
    for words in ("/contact", "/status closed", "/note x"):
        await case.an.writes(words, topic=case.topic)
    await case.an.writes("/desk")
    await case.an.writes("/find nguyen van thang")

    async def all_refused() -> bool:
        entries = await store.read(audit.entries)
        refused = [one.detail for one in entries if one.what == "refused"]
        return sorted(refused) == ["note", "read", "read", "reply", "show", "status"]

    await case.office.until(all_refused, "not every try is a line")
    (an,) = await store.read(people.operators)  # and has not come back as somebody new
    assert not an.active
    assert case.person.messages == []
    assert not await store.read(lambda tx: [one for one in audit.entries(tx) if one.what == "contact_shown"])
