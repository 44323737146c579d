"""Sending to people and fetching from them, over HTTP: every shape, every refusal, and what is done about it."""

from __future__ import annotations

import dataclasses
import io
import json
import unicodedata
from collections.abc import Awaitable, Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import aiohttp
import pytest
from PIL import Image

from bot.channels.base import Attached, Channel, EditingChannel, FetchError, SendError
from bot.channels.zalo_oa import errors, guides
from bot.channels.zalo_oa.client import Manner, ZaloClient
from bot.channels.zalo_oa.codec import CHANNEL, Codec
from bot.channels.zalo_oa.errors import Action, CallError
from bot.channels.zalo_oa.guides import Guides
from bot.channels.zalo_oa.messages import ButtonStyle
from bot.channels.zalo_oa.tokens import Tokens
from bot.channels.zalo_oa.wire import Wire
from bot.media.links import Links
from bot.settings import ZaloOA
from flows.capabilities import ZALO_OA, Button, Message
from flows.events import Event, Media
from tests.channels.kit import (
    AT,
    SEED,
    Fails,
    Outgoing,
    check_not_sent,
    check_sent,
    params,
)
from tests.fakes.zalo_oa import OA_ID, FakeZaloOA, Person
from tests.media import making
from tests.servers import free_port

CS = "/v3.0/oa/message/cs"
TO_VISITORS = "/v2.0/oa/message"
UPLOAD_IMAGE, UPLOAD_FILE = "/v2.0/oa/upload/image", "/v2.0/oa/upload/file"
TOKEN = "/v4/oa/access_token"
FORM_IMAGE = "https://manhmoi.example/zalo/oa/form.png"
ZIP = "application/zip"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
NFD = unicodedata.normalize("NFD", "Cơm Việt")  # 11 code points, 8 composed

KIN, VET, BOTH, NONE = (
    Button("Người thân", "3:reporter-role:relative"),
    Button("Đồng đội", "3:reporter-role:comrade"),
    Button("Cả hai", "3:reporter-role:both"),
    Button("Không phải", "3:reporter-role:none"),
)
SKIP = Button("Bỏ qua", "3:reporter-role:skip")
WHO = Message("Bác là ai ạ?", (KIN, VET), (SKIP,))
WHO_IN_WORDS = "Bác là ai ạ?\n1. Người thân\n2. Đồng đội\n(Bỏ qua)"
WHERE = Message("Ở đâu ạ?", wants="location", wants_label="Gửi vị trí")
PHONE = Message("Số điện thoại của bác?", wants="contact", wants_label="Gửi số điện thoại")
LONG = Message("a" * 1500 + "\n\n" + "b" * 1500 + "\n\n" + "c" * 1500)

Make = Callable[..., ZaloClient]


@pytest.fixture
def told() -> list[tuple[str, int]]:
    """Whom how many free replies are left to, as the client told it."""
    return []


@pytest.fixture
def make(wire: Wire, fake: FakeZaloOA, told: list[tuple[str, int]]) -> Make:
    async def tell(target: str, left: int) -> None:
        told.append((target, left))

    def made(
        *,
        over: Wire = wire,
        buttons: ButtonStyle = "off",
        form_image: str = "",
        shown: dict[str, Path] | None = None,
        tell_left: Callable[[str, int], Awaitable[None]] = tell,
    ) -> ZaloClient:
        return ZaloClient(
            over,
            Links([".zdn.vn", fake.api_base], limit=1_000_000, pause=0.01, silence=1.0),
            dataclasses.replace(ZALO_OA, buttons=buttons != "off", asks_contact=bool(form_image)),
            manner=Manner(buttons, form_image),
            guides=Guides(shown or {}),
            tell_left=tell_left,
        )

    return made


@pytest.fixture
def client(make: Make) -> ZaloClient:
    """Without buttons, form and guides."""
    return make()


@pytest.fixture
def lan(fake: FakeZaloOA) -> Person:
    return fake.person("Lan", in_touch=True)


def bodies(fake: FakeZaloOA) -> list[Any]:
    """The ``message`` of everything that Zalo took for sending."""
    return [call.body["message"] for call in fake.calls_of(f"{CS}|{TO_VISITORS}") if call.code == 0]


def ids(person: Any) -> str:
    return ",".join(one["message_id"] for one in person.messages)


def test_it_is_a_channel_that_cannot_edit(client: ZaloClient) -> None:
    channel: Channel = client

    assert channel.name == CHANNEL
    assert not isinstance(channel, EditingChannel)


# Words


def texts(*found: str) -> tuple[Any, ...]:
    return tuple({"text": one} for one in found)


WORDS = [
    Outgoing(
        "as they are", Message("<b>Huy</b> & _Lan_ https://a.vn/"), received=texts("<b>Huy</b> & _Lan_ https://a.vn/")
    ),
    Outgoing("composed", Message(NFD), received=texts("Cơm Việt")),
    Outgoing("a numbered menu", WHO, received=texts(WHO_IN_WORDS)),
    Outgoing(
        "step words behind their label",
        Message("Tên?", words=(SKIP,), words_label="Bác có thể nhắn"),
        received=texts("Tên?\nBác có thể nhắn: Bỏ qua"),
    ),
    Outgoing("a wish for a place", WHERE, received=texts("Ở đâu ạ?")),
    Outgoing("a wish for a number", PHONE, received=texts("Số điện thoại của bác?")),
    Outgoing("exactly as long as allowed", Message("ệ" * 2000), received=texts("ệ" * 2000)),
    Outgoing(
        "as long only while decomposed", Message(unicodedata.normalize("NFD", "ệ" * 2000)), received=texts("ệ" * 2000)
    ),
    Outgoing("longer than allowed", Message("ệ" * 2001), received=texts("ệ" * 2000, "ệ")),
    Outgoing("emoji", Message("🙏" * 2001), received=texts("🙏" * 2000, "🙏")),
    Outgoing("paragraphs", LONG, received=texts("a" * 1500, "b" * 1500, "c" * 1500)),
    Outgoing(
        "decomposed paragraphs",
        Message(unicodedata.normalize("NFD", "ệ" * 1200 + "\n\n" + "ố" * 700 + "\n\n" + "ữ" * 300)),
        received=texts("ệ" * 1200 + "\n\n" + "ố" * 700, "ữ" * 300),
    ),
    Outgoing("lines", Message("a" * 1500 + "\n" + "b" * 1500), received=texts("a" * 1500, "b" * 1500)),
    Outgoing("a menu behind a long text", Message("a" * 2000, (KIN,)), received=texts("a" * 2000, "1. Người thân")),
    Outgoing("nothing", Message(" "), received=texts("…")),
]


@pytest.mark.parametrize("case", params(WORDS))
async def test_words_arrive_as_plain_text_in_parts(
    client: ZaloClient, fake: FakeZaloOA, lan: Person, case: Outgoing
) -> None:
    sent = await check_sent(case, client, lan.id, lambda: bodies(fake))

    assert sent == ids(lan)
    assert all(one["length"] <= 2000 for one in lan.messages)


async def test_after_a_failure_in_the_middle_the_next_try_goes_on_there(
    client: ZaloClient, fake: FakeZaloOA, lan: Person
) -> None:
    fake.arm("error", path=CS, error=-32, skip=1)

    with pytest.raises(SendError):
        await client.send(lan.id, LONG)
    sent = await client.send(lan.id, LONG)

    assert bodies(fake) == list(texts("a" * 1500, "b" * 1500, "c" * 1500))
    assert sent == ids(lan)


async def test_where_it_stopped_is_remembered_for_each_person_and_message(
    client: ZaloClient, fake: FakeZaloOA, lan: Person
) -> None:
    ba = fake.person("Ba", in_touch=True)
    fake.arm("error", path=CS, error=-32, skip=1)
    with pytest.raises(SendError):
        await client.send(lan.id, LONG)

    await client.send(ba.id, LONG)
    await client.send(lan.id, Message("x" * 2001))
    await client.send(lan.id, LONG)
    await client.send(lan.id, LONG)

    assert [one["text"][0] for one in ba.messages] == ["a", "b", "c"]
    assert [one["text"][0] for one in lan.messages] == ["a", "x", "x", "b", "c", "a", "b", "c"]


async def test_a_token_that_fails_in_the_middle_does_not_repeat_the_beginning(
    client: ZaloClient, fake: FakeZaloOA, lan: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(errors, "SIGN_IN_SECONDS", 0.0)
    monkeypatch.setattr("bot.channels.zalo_oa.tokens.FIRST_PAUSE", 0.0)
    fake.arm("error", path=CS, error=-220, skip=1)
    fake.arm("error", path=TOKEN, error=-14002)

    error = await check_not_sent(
        Outgoing("", LONG, fails=Fails("no_grant", retryable=True, tireless=True)), client, lan.id
    )
    await client.send(lan.id, LONG)

    assert error.after == 0.0
    assert [one["text"][0] for one in lan.messages] == ["a", "b", "c"]


# Buttons


def with_buttons(text: str, *buttons: tuple[str, str, str]) -> dict[str, Any]:
    listed = [{"title": title, "type": kind, "payload": payload} for title, kind, payload in buttons]
    return {"text": text, "attachment": {"type": "template", "payload": {"buttons": listed}}}


HIDE, SHOW = "oa.query.hide", "oa.query.show"
FOUR = (KIN, VET, BOTH, NONE)
NUMBERED = "Ai?\n1. Người thân\n2. Đồng đội\n3. Cả hai\n4. Không phải"
BUTTONS: list[tuple[ButtonStyle, Outgoing]] = [
    (
        "hide",
        Outgoing(
            "hidden answers carry what the machine put on them",
            WHO,
            received=(
                with_buttons(
                    WHO_IN_WORDS,
                    ("Người thân", HIDE, "#3:reporter-role:relative"),
                    ("Đồng đội", HIDE, "#3:reporter-role:comrade"),
                    ("Bỏ qua", HIDE, "#3:reporter-role:skip"),
                ),
            ),
        ),
    ),
    (
        "show",
        Outgoing(
            "shown answers read as words",
            WHO,
            received=(
                with_buttons(
                    WHO_IN_WORDS,
                    ("Người thân", SHOW, "Người thân"),
                    ("Đồng đội", SHOW, "Đồng đội"),
                    ("Bỏ qua", SHOW, "Bỏ qua"),
                ),
            ),
        ),
    ),
    (
        "hide",
        Outgoing(
            "four choices are shown, and then the step words are not",
            Message("Ai?", FOUR, (SKIP,)),
            received=(with_buttons(f"{NUMBERED}\n(Bỏ qua)", *((one.label, HIDE, f"#{one.data}") for one in FOUR)),),
        ),
    ),
    (
        "hide",
        Outgoing(
            "more than four choices are not shown at all",
            Message("Ai?", (*FOUR, Button("Khác", "3:reporter-role:other"))),
            received=texts(f"{NUMBERED}\n5. Khác"),
        ),
    ),
    ("hide", Outgoing("no choices, no buttons", Message("Chào bác"), received=texts("Chào bác"))),
    (
        "hide",
        Outgoing(
            "buttons stand below the last part",
            Message("a" * 2000, (KIN,)),
            received=(
                {"text": "a" * 2000},
                with_buttons("1. Người thân", ("Người thân", HIDE, "#3:reporter-role:relative")),
            ),
        ),
    ),
    (
        "show",
        Outgoing(
            "a long label is cut on the button",
            Message("Ai?", (Button("n" * 150, "3:x:y"),)),
            received=(with_buttons("Ai?\n1. " + "n" * 150, ("n" * 100, SHOW, "n" * 150)),),
        ),
    ),
    ("off", Outgoing("no buttons where they are off", WHO, received=texts(WHO_IN_WORDS))),
]


@pytest.mark.parametrize(("style", "case"), BUTTONS, ids=[case.label for _, case in BUTTONS])
async def test_choices_and_step_words_are_buttons_below_the_numbered_words(
    make: Make, fake: FakeZaloOA, lan: Person, style: ButtonStyle, case: Outgoing
) -> None:
    await check_sent(case, make(buttons=style), lan.id, lambda: bodies(fake))


async def test_a_tap_comes_back_as_what_the_machine_put_on_the_button(make: Make, lan: Person) -> None:
    await make(buttons="hide").send(lan.id, WHO)

    tapped = await lan.taps("Đồng đội")

    assert tapped["text"] == "#3:reporter-role:comrade"


@pytest.mark.parametrize("number", [-233, -201])
async def test_refused_buttons_cost_one_call_and_are_never_tried_again(
    make: Make, fake: FakeZaloOA, lan: Person, number: int
) -> None:
    fake.settings.buttons_supported = False
    fake.settings.buttons_refusal = number
    client = make(buttons="hide")

    first = await client.send(lan.id, WHO)
    second = await client.send(lan.id, WHO)

    assert bodies(fake) == list(texts(WHO_IN_WORDS, WHO_IN_WORDS))
    assert [call.code for call in fake.calls_of(CS)] == [number, 0, 0]
    assert f"{first},{second}" == ids(lan)


async def test_a_wrong_person_is_no_reason_to_go_without_buttons(make: Make, fake: FakeZaloOA, lan: Person) -> None:
    client = make(buttons="hide")

    with pytest.raises(CallError) as raised:
        await client.send("7312459018273699999", WHO)
    await client.send(lan.id, WHO)

    assert raised.value.number == -201
    assert "attachment" in bodies(fake)[0]


async def test_any_other_refusal_of_a_message_with_buttons_stands(make: Make, fake: FakeZaloOA, lan: Person) -> None:
    fake.arm("error", path=CS, error=-230)
    case = Outgoing("", WHO, fails=Fails("zalo_230", held=True))
    client = make(buttons="hide")

    await check_not_sent(case, client, lan.id)
    await client.send(lan.id, WHO)

    assert "attachment" in bodies(fake)[0]


# The form for name and number

FORM = {
    "attachment": {
        "type": "template",
        "payload": {
            "template_type": "request_user_info",
            "elements": [{"title": "Gửi số điện thoại", "subtitle": "Số điện thoại của bác?", "image_url": FORM_IMAGE}],
        },
    }
}


async def test_the_form_follows_the_question_for_a_number(make: Make, fake: FakeZaloOA, lan: Person) -> None:
    case = Outgoing("", PHONE, received=({"text": "Số điện thoại của bác?"}, FORM))

    sent = await check_sent(case, make(form_image=FORM_IMAGE), lan.id, lambda: bodies(fake))

    assert sent == ids(lan)


@pytest.mark.parametrize("wants", ["", "location", "photo"])
async def test_no_other_question_has_the_form(make: Make, fake: FakeZaloOA, lan: Person, wants: str) -> None:
    await make(form_image=FORM_IMAGE).send(lan.id, dataclasses.replace(PHONE, wants=wants))

    assert bodies(fake) == [{"text": "Số điện thoại của bác?"}]


async def test_a_long_form_is_cut_where_zalo_would_refuse_it(make: Make, fake: FakeZaloOA, lan: Person) -> None:
    message = Message("đ" * 600, wants="contact", wants_label="s" * 120)

    await make(form_image=FORM_IMAGE).send(lan.id, message)

    [element] = bodies(fake)[1]["attachment"]["payload"]["elements"]
    assert (element["title"], element["subtitle"]) == ("s" * 100, "đ" * 500)


@pytest.mark.parametrize("number", [-201, -233, -224])
async def test_a_refused_form_costs_nothing_and_is_not_tried_again(
    make: Make, fake: FakeZaloOA, lan: Person, number: int
) -> None:
    client = make(form_image=FORM_IMAGE)
    fake.arm("error", path=CS, error=number, skip=1)

    sent = await client.send(lan.id, PHONE)
    await client.send(lan.id, PHONE)

    assert sent == lan.messages[0]["message_id"]
    assert bodies(fake) == list(texts(PHONE.text, PHONE.text))


@pytest.mark.parametrize(
    ("kind", "options"),
    [
        ("error", {"error": -32}),
        ("error", {"error": -218}),
        ("error", {"error": -211}),
        ("error", {"error": -244}),
        ("bad_gateway", {}),
        ("garbage", {}),
        ("reset_before", {}),
    ],
    ids=["too many calls", "the person's limit", "no replies left", "the person's wish", "502", "no JSON", "broken"],
)
async def test_a_form_that_only_failed_this_time_is_sent_the_next_time(
    make: Make, fake: FakeZaloOA, lan: Person, kind: str, options: dict[str, int]
) -> None:
    client = make(form_image=FORM_IMAGE)
    fake.arm(kind, path=CS, skip=1, **options)

    await client.send(lan.id, PHONE)
    await client.send(lan.id, PHONE)

    assert bodies(fake)[-2:] == [{"text": PHONE.text}, FORM]


async def test_a_question_is_not_asked_again_because_its_form_found_no_token(
    make: Make, fake: FakeZaloOA, lan: Person
) -> None:
    client = make(form_image=FORM_IMAGE)
    fake.arm("error", path=CS, error=-220, skip=1)
    fake.arm("error", path=TOKEN, error=-14002)

    sent = await client.send(lan.id, PHONE)

    assert sent == ids(lan)
    assert bodies(fake) == [{"text": PHONE.text}]


# Guides: pictures that show how to answer


@pytest.fixture
def shown(tmp_path: Path) -> dict[str, Path]:
    """A picture for a place and one for a photo."""
    found = {}
    for wants, width in (("location", 40), ("photo", 60)):
        found[wants] = tmp_path / f"{wants}.png"
        found[wants].write_bytes(making.picture("PNG", making.image(width, 30)))
    return found


@pytest.fixture
def monotonic(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """The guides' own clock, in seconds."""
    clock = SimpleNamespace(now=1_000_000.0)
    monkeypatch.setattr(guides, "time", SimpleNamespace(monotonic=lambda: clock.now))
    return clock


async def test_a_question_stands_below_the_picture_that_shows_how_to_answer_it(
    make: Make, lan: Person, shown: dict[str, Path]
) -> None:
    sent = await make(shown=shown).send(lan.id, WHERE)

    [said] = lan.messages
    assert (said["kind"], said["text"], said["message_id"]) == ("image", "Ở đâu ạ?", sent)
    assert said["content"] == shown["location"].read_bytes()


async def test_a_picture_is_shown_once_a_day_and_uploaded_once(
    make: Make, fake: FakeZaloOA, lan: Person, shown: dict[str, Path], monotonic: SimpleNamespace
) -> None:
    client = make(shown=shown)
    ba = fake.person("Ba", in_touch=True)

    for person in (lan, lan, ba):
        await client.send(person.id, WHERE)
    monotonic.now += guides.SHOWN_AGAIN_AFTER + 1
    await client.send(lan.id, WHERE)

    assert [one["kind"] for one in lan.messages] == ["image", "text", "image"]
    assert [one["kind"] for one in ba.messages] == ["image"]
    assert len(fake.calls_of(UPLOAD_IMAGE)) == 1


async def test_each_question_has_its_own_picture(make: Make, lan: Person, shown: dict[str, Path]) -> None:
    client = make(shown=shown)

    for message in (WHERE, dataclasses.replace(WHERE, wants="photo"), PHONE, Message("Chào")):
        await client.send(lan.id, message)

    assert [one["kind"] for one in lan.messages] == ["image", "image", "text", "text"]
    assert [one["content"] for one in lan.messages[:2]] == [shown["location"].read_bytes(), shown["photo"].read_bytes()]


async def test_words_too_long_for_one_message_have_no_picture(
    make: Make, fake: FakeZaloOA, lan: Person, shown: dict[str, Path]
) -> None:
    await make(shown=shown).send(lan.id, dataclasses.replace(WHERE, text="x" * 2001))

    assert [one["kind"] for one in lan.messages] == ["text", "text"]
    assert fake.calls_of(UPLOAD_IMAGE) == []


async def test_a_picture_that_zalo_forgot_is_uploaded_again(
    make: Make, fake: FakeZaloOA, lan: Person, shown: dict[str, Path]
) -> None:
    client = make(shown=shown)
    ba = fake.person("Ba", in_touch=True)
    await client.send(ba.id, WHERE)
    fake.uploads.by_id.clear()

    await client.send(lan.id, WHERE)

    assert [one["kind"] for one in lan.messages] == ["image"]
    assert [call.code for call in fake.calls_of(CS, lan.id)] == [-100, 0]
    assert len(fake.calls_of(UPLOAD_IMAGE)) == 2


@pytest.mark.parametrize("number", [-100, -233, -201])
async def test_where_pictures_are_never_taken_the_words_are(
    make: Make, fake: FakeZaloOA, lan: Person, shown: dict[str, Path], number: int
) -> None:
    fake.arm("error", path=CS, error=number, times=2)

    sent = await make(shown=shown).send(lan.id, WHERE)

    assert bodies(fake) == [{"text": "Ở đâu ạ?"}]
    assert sent == ids(lan)


@pytest.mark.parametrize("kind", ["error", "bad_gateway", "garbage", "reset_after"])
async def test_where_a_picture_cannot_be_uploaded_the_words_are_sent(
    make: Make, fake: FakeZaloOA, lan: Person, shown: dict[str, Path], kind: str
) -> None:
    fake.arm(kind, path=UPLOAD_IMAGE, times=None)

    await make(shown=shown).send(lan.id, WHERE)

    assert bodies(fake) == [{"text": "Ở đâu ạ?"}]


@pytest.mark.parametrize(
    ("trouble", "fails"),
    [
        ({"kind": "error", "error": -230}, Fails("zalo_230", held=True)),
        ({"kind": "error", "error": -244}, Fails("zalo_244", gone=True)),
        ({"kind": "error", "error": -32}, Fails("zalo_32", retryable=True)),
        ({"kind": "reset_after"}, Fails("unknown_outcome", outcome_unknown=True)),
    ],
    ids=["window", "gone", "too many calls", "broken after the work"],
)
async def test_a_question_with_a_picture_is_never_sent_twice(
    make: Make, fake: FakeZaloOA, lan: Person, shown: dict[str, Path], trouble: dict[str, Any], fails: Fails
) -> None:
    fake.arm(path=CS, **trouble)

    await check_not_sent(Outgoing("", WHERE, fails=fails), make(shown=shown), lan.id)

    assert len(fake.calls_of(CS)) == 1


# Files of the team


def noisy(kind: str) -> bytes:
    """A picture that hardly packs: far more than 1 MB."""
    return making.picture(
        kind, Image.effect_noise((1600, 1200), 120).convert("RGB"), **({"quality": 98} if kind == "JPEG" else {})
    )


@pytest.mark.parametrize(("kind", "mime"), [("JPEG", "image/jpeg"), ("PNG", "image/png")])
async def test_a_big_picture_is_made_small_enough_and_goes_with_its_words(
    client: ZaloClient, fake: FakeZaloOA, lan: Person, kind: str, mime: str
) -> None:
    content = noisy(kind)

    sent = await client.send(lan.id, Message("Có phải ngôi mộ này?"), attached=Attached(content, mime, "mộ.jpg"))

    [said] = lan.messages
    assert len(content) > 1_000_000 > len(said["content"])
    assert (said["kind"], said["text"], said["message_id"]) == ("image", "Có phải ngôi mộ này?", sent)
    with Image.open(io.BytesIO(said["content"])) as image:
        assert image.format == "JPEG"
        assert image.width > 600


async def test_a_small_picture_keeps_its_pixels_and_loses_what_stands_beside_them(
    client: ZaloClient, lan: Person
) -> None:
    place = making.position(making.angle(16, 2, 0), b"N", making.angle(108, 12, 0), b"E")
    content = making.photo(gps=place, taken="2026:07:27 08:15:00")

    await client.send(lan.id, Message(""), attached=Attached(content, "image/jpeg", "mộ.jpg"))

    [said] = lan.messages
    assert said["text"] == ""
    assert b"Exif" in content and b"Exif" not in said["content"]
    with Image.open(io.BytesIO(said["content"])) as image:
        assert image.size == (64, 48)


async def test_a_picture_without_words_has_none(client: ZaloClient, fake: FakeZaloOA, lan: Person) -> None:
    await client.send(lan.id, Message(""), attached=Attached(making.photo(), "image/jpeg", "a.jpg"))

    assert "text" not in bodies(fake)[0]


async def test_words_below_a_picture_are_composed(client: ZaloClient, fake: FakeZaloOA, lan: Person) -> None:
    await client.send(lan.id, Message(NFD), attached=Attached(making.photo(), "image/jpeg", "a.jpg"))

    assert bodies(fake)[0]["text"] == "Cơm Việt"


async def test_words_that_do_not_fit_follow_the_picture(client: ZaloClient, lan: Person) -> None:
    sent = await client.send(lan.id, Message("x" * 2001), attached=Attached(making.photo(), "image/jpeg", "a.jpg"))

    assert [(one["kind"], one["text"]) for one in lan.messages] == [("image", ""), ("text", "x" * 2000), ("text", "x")]
    assert sent == ids(lan)


async def test_what_calls_itself_a_picture_and_is_none_is_a_final_failure(
    client: ZaloClient, fake: FakeZaloOA, lan: Person
) -> None:
    case = Outgoing("", Message("x"), Attached(b"nothing", "image/jpeg", "a.jpg"), fails=Fails("bad_picture"))

    with pytest.raises(SendError) as raised:
        await client.send(lan.id, case.message, attached=case.attached)

    assert Fails.of(raised.value, with_code=True) == case.fails
    assert fake.calls == []


@pytest.mark.parametrize(
    ("content", "mime", "name"),
    [
        (b"%PDF-1.7", "application/pdf", "giấy báo tử.pdf"),
        (b"PK\x03\x04docx", DOCX, "danh sách.docx"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/msword", 'mộ "số 3".doc'),
        (b"%PDF-1.7" + bytes(4_999_992), "application/pdf", "to.pdf"),
    ],
    ids=["pdf", "docx", "doc with quotes in its name", "as large as allowed"],
)
async def test_a_document_arrives_whole_and_its_words_follow(
    client: ZaloClient, lan: Person, content: bytes, mime: str, name: str
) -> None:
    sent = await client.send(lan.id, Message("Giấy tờ đây ạ"), attached=Attached(content, mime, name))

    document, words = lan.messages
    assert (document["kind"], document["name"], document["content"]) == ("file", name, content)
    assert words["text"] == "Giấy tờ đây ạ"
    assert sent == ids(lan)


async def test_a_document_without_words_comes_alone(client: ZaloClient, fake: FakeZaloOA, lan: Person) -> None:
    await client.send(lan.id, Message(""), attached=Attached(b"%PDF-1.7", "application/pdf", ""))

    [token] = fake.uploads.by_id
    assert bodies(fake) == [{"attachment": {"type": "file", "payload": {"token": token}}}]


async def test_after_a_failure_behind_the_document_only_the_words_are_sent_again(
    client: ZaloClient, fake: FakeZaloOA, lan: Person
) -> None:
    attached = Attached(b"%PDF-1.7", "application/pdf", "a.pdf")
    fake.arm("error", path=CS, error=-32, skip=1)

    with pytest.raises(SendError):
        await client.send(lan.id, Message("Đây ạ"), attached=attached)
    await client.send(lan.id, Message("Đây ạ"), attached=attached)

    assert [one["kind"] for one in lan.messages] == ["file", "text"]
    assert len(fake.calls_of(UPLOAD_FILE)) == 1


@pytest.mark.parametrize(
    ("content", "mime"),
    [(b"PK\x03\x04", ZIP), (b"%PDF-1.7" + bytes(5_000_000), "application/pdf"), (b"\0\0\0\x18ftyp", "video/mp4")],
    ids=["zip", "too large", "film"],
)
async def test_any_other_file_is_told_as_its_link(
    client: ZaloClient, fake: FakeZaloOA, lan: Person, content: bytes, mime: str
) -> None:
    link = "https://manhmoi.example/files/1/1790000000/c0ffee/ho-so.zip"
    attached = Attached(content, mime, "hồ sơ.zip", link)

    await client.send(lan.id, Message("Hồ sơ đây ạ"), attached=attached)
    await client.send(lan.id, Message(""), attached=attached)

    assert bodies(fake) == list(texts(f"Hồ sơ đây ạ\nhồ sơ.zip: {link}", f"hồ sơ.zip: {link}"))
    assert fake.calls_of(UPLOAD_FILE) == []


async def test_a_link_is_never_cut(client: ZaloClient, lan: Person) -> None:
    link = "https://manhmoi.example/files/" + "f" * 300

    await client.send(lan.id, Message("x" * 1900), attached=Attached(b"PK\x03\x04", ZIP, "a.zip", link))

    assert [one["text"] for one in lan.messages] == ["x" * 1900, f"a.zip: {link}"]


@pytest.mark.parametrize("path", [UPLOAD_IMAGE, UPLOAD_FILE])
@pytest.mark.parametrize(
    ("trouble", "code"),
    [
        ({"kind": "error", "error": -32}, "zalo_32"),
        ({"kind": "reset_after"}, "unreachable"),
        ({"kind": "garbage"}, "unreachable"),
        ({"kind": "bad_gateway", "status": 504}, "unreachable"),
    ],
    ids=["too many calls", "broken", "no JSON", "504"],
)
async def test_a_file_that_could_not_be_uploaded_is_tried_again_in_no_doubt(
    client: ZaloClient, fake: FakeZaloOA, lan: Person, path: str, trouble: dict[str, Any], code: str
) -> None:
    picture = Attached(making.photo(), "image/jpeg", "a.jpg")
    attached = picture if path == UPLOAD_IMAGE else Attached(b"%PDF-1.7", "application/pdf", "a.pdf")
    fake.arm(path=path, **trouble)

    await check_not_sent(Outgoing("", Message(""), attached, fails=Fails(code, retryable=True)), client, lan.id)
    await client.send(lan.id, Message(""), attached=attached)

    assert len(lan.messages) == 1


async def test_a_file_that_zalo_forgot_at_once_is_uploaded_again_by_the_next_try(
    client: ZaloClient, fake: FakeZaloOA, lan: Person
) -> None:
    attached = Attached(b"%PDF-1.7", "application/pdf", "a.pdf")
    fake.arm("error", path=CS, error=-100)

    error = await check_not_sent(
        Outgoing("", Message(""), attached, fails=Fails("zalo_100", retryable=True)), client, lan.id
    )
    await client.send(lan.id, Message(""), attached=attached)

    assert error.tries == 2
    assert [one["kind"] for one in lan.messages] == ["file"]


# Visitors of the web widget


async def test_a_visitor_is_written_to_by_the_older_address(make: Make, fake: FakeZaloOA) -> None:
    visitor = fake.anonymous()
    target = f"anonymous:{visitor.id}:{visitor.conversation_id}"

    sent = await make(buttons="hide").send(target, Message("Chào bác"))

    [call] = fake.calls
    assert (call.path, call.body) == (
        TO_VISITORS,
        {
            "recipient": {"anonymous_id": visitor.id, "conversation_id": visitor.conversation_id},
            "message": {"text": "Chào bác"},
        },
    )
    assert sent == ids(visitor)


async def test_a_visitor_gets_pictures_and_files_too(client: ZaloClient, fake: FakeZaloOA) -> None:
    visitor = fake.anonymous()
    target = f"anonymous:{visitor.id}:{visitor.conversation_id}"

    await client.send(target, Message("Mộ"), attached=Attached(making.photo(), "image/jpeg", "a.jpg"))
    await client.send(target, Message(""), attached=Attached(b"%PDF-1.7", "application/pdf", "a.pdf"))

    assert [one["kind"] for one in visitor.messages] == ["image", "file"]


async def test_a_visitor_whose_talk_is_over_cannot_be_reached(client: ZaloClient, fake: FakeZaloOA) -> None:
    visitor = fake.anonymous()

    await check_not_sent(Outgoing("", Message("x"), fails=Fails("zalo_201")), client, f"anonymous:{visitor.id}:another")


# Refusals: Zalo's number → what the sender learns


AGAIN, HELD, GONE, FINAL = Fails(retryable=True), Fails(held=True), Fails(gone=True), Fails()
ADMIN, NO_TOKEN = Fails(alarm="zalo"), Fails(retryable=True, tireless=True, alarm="zalo")
REFUSALS: dict[int, Fails] = {
    **dict.fromkeys((-32, -100, -200, -214, -234), AGAIN),
    **dict.fromkeys((-216, -220), NO_TOKEN),
    **dict.fromkeys((-213, -218, -230, -232, -305, -311), HELD),
    -211: Fails(held=True, alarm="zalo_quota"),
    **dict.fromkeys((-320, -321), Fails(held=True, alarm="zalo")),
    **dict.fromkeys((-217, -227, -244), GONE),
    **dict.fromkeys((-201, -210, -233, -237, -238, -241, -249, -403), FINAL),
    **dict.fromkeys((-204, -205, -209, -212, -219, -221, -223, -224, -235, -240, -242, -248), ADMIN),
    -9999: AGAIN,
    17: AGAIN,
}


def test_every_number_of_the_manual_is_in_the_table() -> None:
    assert set(errors.OPENAPI) <= set(REFUSALS)


@pytest.mark.parametrize(
    "case",
    params(
        Outgoing(
            str(number),
            Message("Chào bác"),
            fails=dataclasses.replace(fails, code=f"zalo_{abs(number)}"),
            trouble={"error": number},
        )
        for number, fails in REFUSALS.items()
    ),
)
async def test_every_refusal_is_told_as_what_it_is(
    client: ZaloClient, fake: FakeZaloOA, lan: Person, case: Outgoing
) -> None:
    fake.arm("error", path=CS, times=None, **case.trouble)

    error = await check_not_sent(case, client, lan.id)

    assert isinstance(error, CallError)
    assert error.number == case.trouble["error"]
    # Once; with a new token once more.
    assert len(fake.calls_of(CS)) == (2 if error.action is Action.REFRESH else 1)
    assert lan.messages == []


@pytest.mark.parametrize(
    ("number", "tries", "after"),
    [(-100, 2, None), (-200, 3, None), (-9999, 2, None), (-32, None, 10.0), (-216, None, 30.0)],
)
async def test_how_often_and_how_soon_a_try_is_worth_it(
    client: ZaloClient, fake: FakeZaloOA, lan: Person, number: int, tries: int | None, after: float | None
) -> None:
    fake.arm("error", path=CS, error=number, times=None)

    with pytest.raises(CallError) as raised:
        await client.send(lan.id, Message("x"))

    assert (raised.value.tries, raised.value.after) == (tries, after)


async def test_at_night_a_message_waits_until_six_in_vietnam(client: ZaloClient, fake: FakeZaloOA, lan: Person) -> None:
    fake.arm("error", path=CS, error=-234)

    with pytest.raises(CallError) as raised:
        await client.send(lan.id, Message("x"))

    seconds_of_day = (fake.now / 1000 + 7 * 3600) % 86_400
    assert raised.value.after is not None
    assert (seconds_of_day + raised.value.after) % 86_400 == pytest.approx(6 * 3600, abs=5)


WINDOWS: dict[str, tuple[dict[str, Any], Fails]] = {
    "never in touch": ({"in_touch": False}, Fails("zalo_232", held=True)),
    "after 48 hours": ({"hours": 49}, Fails("zalo_320", held=True, alarm="zalo")),
    "after 7 days": ({"hours": 169}, Fails("zalo_230", held=True)),
}


@pytest.mark.parametrize(("what", "fails"), WINDOWS.values(), ids=WINDOWS.keys())
async def test_who_has_long_not_written_is_written_to_when_they_write_again(
    client: ZaloClient, fake: FakeZaloOA, what: dict[str, Any], fails: Fails
) -> None:
    person = fake.person("Ba", in_touch=what.get("in_touch", True))
    fake.advance(hours=what.get("hours", 0))

    await check_not_sent(Outgoing("", Message("x"), fails=fails), client, person.id)
    await person.says("dạ")

    assert await client.send(person.id, Message("x")) == ids(person)


async def test_who_left_or_blocked_is_told_apart(client: ZaloClient, fake: FakeZaloOA, lan: Person) -> None:
    ba = fake.person("Ba", in_touch=True)
    await lan.unfollows()
    ba.blocks()

    await check_not_sent(Outgoing("", Message("x"), fails=Fails("zalo_213", held=True)), client, lan.id)
    await check_not_sent(Outgoing("", Message("x"), fails=Fails("zalo_244", gone=True)), client, ba.id)


# Below the envelope

UNKNOWN, UNREACHABLE = Fails("unknown_outcome", outcome_unknown=True), Fails("unreachable", retryable=True)
BELOW: list[tuple[Outgoing, int]] = [
    (Outgoing("502 with a page", Message("x"), fails=UNKNOWN, trouble={"kind": "bad_gateway"}), 0),
    (Outgoing("504", Message("x"), fails=UNKNOWN, trouble={"kind": "bad_gateway", "status": 504}), 0),
    (
        Outgoing(
            "429", Message("x"), fails=Fails("http_429", retryable=True), trouble={"kind": "bad_gateway", "status": 429}
        ),
        0,
    ),
    (
        Outgoing(
            "a firewall's 403",
            Message("x"),
            fails=Fails("http_403", retryable=True, alarm="zalo"),
            trouble={"kind": "bad_gateway", "status": 403},
        ),
        0,
    ),
    (
        Outgoing(
            "a wrong address",
            Message("x"),
            fails=Fails("http_404", alarm="zalo"),
            trouble={"kind": "bad_gateway", "status": 404},
        ),
        0,
    ),
    (Outgoing("broken before the work", Message("x"), fails=UNKNOWN, trouble={"kind": "reset_before"}), 0),
    (Outgoing("broken after the work", Message("x"), fails=UNKNOWN, trouble={"kind": "reset_after"}), 1),
    (Outgoing("no JSON after the work", Message("x"), fails=UNKNOWN, trouble={"kind": "garbage"}), 1),
    (Outgoing("nothing after the work", Message("x"), fails=UNKNOWN, trouble={"kind": "empty"}), 1),
    (Outgoing("silence before the work", Message("x"), fails=UNKNOWN, trouble={"kind": "timeout_before"}), 0),
    (Outgoing("silence after the work", Message("x"), fails=UNKNOWN, trouble={"kind": "timeout_after"}), 1),
]


@pytest.mark.parametrize(("case", "arrived"), BELOW, ids=[case.label for case, _ in BELOW])
async def test_what_may_have_arrived_is_told_from_what_certainly_did_not(
    client: ZaloClient,
    fake: FakeZaloOA,
    lan: Person,
    monkeypatch: pytest.MonkeyPatch,
    case: Outgoing,
    arrived: int,
) -> None:
    usual = Wire._call.__kwdefaults__
    assert usual is not None
    monkeypatch.setitem(usual, "answer_within", 0.3)
    fake.arm(path=CS, **case.trouble)

    await check_not_sent(case, client, lan.id)

    assert len(lan.messages) == arrived
    assert len(fake.calls_of(CS)) == 1


async def test_a_refused_connection_certainly_sent_nothing(
    make: Make, session: aiohttp.ClientSession, settings: ZaloOA, tokens: Tokens, lan: Person
) -> None:
    nowhere = settings.model_copy(update={"api_base": f"http://127.0.0.1:{free_port()}"})

    await check_not_sent(
        Outgoing("", Message("x"), fails=UNREACHABLE), make(over=Wire(session, nowhere, tokens)), lan.id
    )


# Quota


async def test_how_many_free_replies_are_left_is_told(
    client: ZaloClient, fake: FakeZaloOA, lan: Person, told: list[tuple[str, int]]
) -> None:
    fake.settings.tells_quota, fake.settings.free_replies = True, 8

    await client.send(lan.id, Message("một"))
    await client.send(lan.id, LONG)

    assert told == [(lan.id, 7), (lan.id, 6), (lan.id, 5), (lan.id, 4)]
    assert await client.replies_left(lan.id) == 4


async def test_where_there_is_no_number_nothing_is_told(
    client: ZaloClient, fake: FakeZaloOA, lan: Person, told: list[tuple[str, int]]
) -> None:
    await client.send(lan.id, Message("không nói"))
    fake.settings.tells_quota = True
    await client.send(lan.id, Message("không giới hạn"))

    assert told == []
    assert await client.replies_left(lan.id) is None


async def test_what_was_bought_is_no_free_reply(
    client: ZaloClient, fake: FakeZaloOA, lan: Person, told: list[tuple[str, int]]
) -> None:
    fake.settings.tells_quota, fake.settings.free_replies = True, 8
    fake.settings.cloud_account, fake.settings.cloud_money = True, 5
    fake.advance(hours=49)

    await client.send(lan.id, Message("trả tiền"))

    assert told == []
    assert await client.replies_left(lan.id) == 0


async def test_a_quota_that_cannot_be_kept_does_not_cost_the_message(make: Make, fake: FakeZaloOA, lan: Person) -> None:
    """The message has gone: an error here would have it sent once more."""

    async def disk_full(_target: str, _left: int) -> None:
        raise OSError("the disk is full")

    fake.settings.tells_quota, fake.settings.free_replies = True, 8

    sent = await make(tell_left=disk_full).send(lan.id, LONG)

    assert sent == ids(lan)
    assert len(lan.messages) == 3


async def test_who_the_account_is_can_be_asked(client: ZaloClient) -> None:
    assert (await client.account())["oa_id"] == OA_ID


# Files of people


def ref_of(sent: dict[str, Any]) -> dict[str, Any]:
    """The reference that the codec writes for a message."""
    found = Codec(OA_ID)(sent["event"], at=AT, seed=SEED)
    assert isinstance(found, Event) and isinstance(found.what, Media)
    ref: dict[str, Any] = json.loads(found.what.ref)
    return ref


async def fetched(client: ZaloClient, ref: dict[str, Any]) -> bytes:
    return b"".join([piece async for piece in client.fetch(ref)])


async def test_photos_files_and_voices_come_as_they_were_sent(client: ZaloClient, lan: Person) -> None:
    photo = ref_of(await lan.sends_photo(making.photo()))
    file = ref_of(await lan.sends_file(making.photo(taken="2026:07:27 08:15:00"), "IMG_0001.JPG"))
    voice = ref_of(await lan.sends_audio(b"#!AMR\n" + bytes(200_000)))

    assert (await fetched(client, photo)).startswith(b"\xff\xd8\xff")
    assert await fetched(client, file) == making.photo(taken="2026:07:27 08:15:00")
    assert await fetched(client, voice) == b"#!AMR\n" + bytes(200_000)


async def test_a_photo_that_is_not_there_yet_is_looked_for_again(
    client: ZaloClient, fake: FakeZaloOA, lan: Person
) -> None:
    ref = ref_of(await lan.sends_photo())
    fake.media_empty_once(ref["url"])

    assert await fetched(client, ref)
    assert len(fake.downloads) == 2


async def test_a_file_that_breaks_off_is_tried_again(client: ZaloClient, fake: FakeZaloOA, lan: Person) -> None:
    ref = ref_of(await lan.sends_file(b"%PDF-1.4" * 1000, "a.pdf"))
    fake.arm("cut_download")

    with pytest.raises(FetchError) as raised:
        await fetched(client, ref)

    assert raised.value.retryable
    assert await fetched(client, ref) == b"%PDF-1.4" * 1000


@pytest.mark.parametrize("url", ["https://evil.example/a.jpg", "http://169.254.169.254/latest", "url_to_image", ""])
async def test_only_listed_hosts_are_asked(client: ZaloClient, fake: FakeZaloOA, url: str) -> None:
    with pytest.raises(FetchError) as raised:
        await fetched(client, {"url": url})

    assert not raised.value.retryable
    assert fake.downloads == []
