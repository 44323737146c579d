"""The literal bodies and check values of the fact sheet (zalo.md A.1, B.1, C.2, C.4, C.5), with the builders at hand.

The texts are to be parsed and signed as they stand: their key order and escapes differ on purpose. Their ids are short
("111" the app, "222" the person, "333" the OA, "444" the person by app): `readdressed` puts in those of a fake.
"""

# ruff: noqa: E501 - a body is one line, to the byte.

from __future__ import annotations

from dataclasses import dataclass

from tests.fakes.zalo_oa.events import BY_APP_ID, USER_ID
from tests.fakes.zalo_oa.samples import (
    CONSOLE_MESSAGE_ID,
    CONSOLE_OA_ID,
    CONSOLE_TEXT,
    console_body,
    every_event,
)
from tests.fakes.zalo_oa.settings import APP_ID, OA_ID

__all__ = [
    "CONSOLE_MESSAGE_ID",
    "CONSOLE_OA_ID",
    "CONSOLE_TEXT",
    "EXAMPLES",
    "PKCE_CHALLENGE",
    "PKCE_VERIFIER",
    "PROOF",
    "PROOF_SECRET",
    "PROOF_TOKEN",
    "SIGNED",
    "Signed",
    "console_body",
    "every_event",
    "readdressed",
]

# A.1
PROOF_TOKEN = "access-token-for-tests"
PROOF_SECRET = "app-secret-for-tests"
PROOF = "7196be12396e82d498574863aab45f32c0f0c84c6d6d4038d19a0d78120bdf44"

# B.1
PKCE_VERIFIER = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFG"
PKCE_CHALLENGE = "g0tuZ6q412zO9IRkeAUs8HN6MQeXPsGce37J3Rsc8wQ"


@dataclass(frozen=True, slots=True)
class Signed:
    """A body with the signature that it has."""

    app_id: str
    oa_secret: str
    body: bytes
    mac: str


# C.2
SIGNED = Signed(
    app_id="1111111111111111111",
    oa_secret="oa-secret-for-tests",
    body='{"app_id":"1111111111111111111","event_name":"user_send_text","sender":{"id":"2222222222222222222"},"recipient":{"id":"3333333333333333333"},"message":{"text":"Xin chào","msg_id":"0123456789abcdef0123"},"timestamp":"1760000000000","user_id_by_app":"4444444444444444444"}'.encode(),
    mac="72e76d9c6afe6932e12b23d53f13051d8662b04a43d2c82ad44ca81091c7f8b0",
)

# C.4, C.5, by event name
EXAMPLES = {
    "user_send_image": r'{"app_id":"111","user_id_by_app":"444","event_name":"user_send_image","timestamp":"1760000000000","sender":{"id":"222"},"recipient":{"id":"333"},"message":{"msg_id":"aa11bb22cc33dd44ee55","text":"bia mộ","attachments":[{"type":"image","payload":{"thumbnail":"https://t.example.zdn.vn/1.jpg","url":"https://f.example.zdn.vn/1.jpg"}},{"type":"image","payload":{"url":"https://f.example.zdn.vn/2.jpg"}}]}}',
    "user_send_location": r'{"event_name":"user_send_location","app_id":"111","sender":{"id":"222"},"recipient":{"id":"333"},"message":{"attachments":[{"payload":{"coordinates":{"latitude":"16.0471","longitude":"108.2068"}},"type":"location"}],"text":"Chợ Hàn","msg_id":"aa11bb22cc33dd44ee56"},"timestamp":"1760000000001","user_id_by_app":"444"}',
    "user_send_file": r'{"event_name":"user_send_file","app_id":"111","sender":{"id":"222"},"recipient":{"id":"333"},"message":{"msg_id":"aa11bb22cc33dd44ee57","attachments":[{"type":"file","payload":{"url":"https://file.example.dlfl.vn/x","size":"4812345","name":"IMG_0001.JPG","checksum":"d41d8cd98f00b204e9800998ecf8427e","type":"jpg"}}]},"timestamp":"1760000000002"}',
    "user_send_business_card": r'{"event_name":"user_send_business_card","app_id":"111","sender":{"id":"222"},"recipient":{"id":"333"},"message":{"msg_id":"aa11bb22cc33dd44ee58","text":"Nguyễn Văn A","attachments":[{"type":"link","payload":{"thumbnail":"https://s120.example.zdn.vn/a.jpg","description":"{\"phone\":\"84900000000\",\"qrCodeUrl\":\"https://qr.example.zdn.vn/q.jpg\"}","url":"https://id.example.zalo.me/x"}}]},"timestamp":"1760000000003"}',
    "user_send_audio": r'{"event_name":"user_send_audio","app_id":"111","sender":{"id":"222"},"recipient":{"id":"333"},"message":{"msg_id":"aa11bb22cc33dd44ee59","attachments":[{"type":"audio","payload":{"url":"https://voice.example.zdn.vn/v.amr"}}]},"timestamp":"1760000000004"}',
    "user_send_video": r'{"event_name":"user_send_video","app_id":"111","sender":{"id":"222"},"recipient":{"id":"333"},"message":{"msg_id":"aa11bb22cc33dd44ee5a","attachments":[{"type":"video","payload":{"url":"https://video.example.dlmd.me/v.mp4","thumbnail":"https://t.example.zdn.vn/v.jpg","description":""}}]},"timestamp":"1760000000005"}',
    "user_send_sticker": r'{"event_name":"user_send_sticker","app_id":"111","sender":{"id":"222"},"recipient":{"id":"333"},"message":{"msg_id":"aa11bb22cc33dd44ee5b","attachments":[{"type":"sticker","payload":{"id":"23311","url":"https://stickers.example.zadn.vn/s.png"}}]},"timestamp":"1760000000006"}',
    "user_send_link": r'{"event_name":"user_send_link","app_id":"111","sender":{"id":"222"},"recipient":{"id":"333"},"message":{"msg_id":"aa11bb22cc33dd44ee5c","text":"https://maps.app.goo.gl/abc","attachments":[{"type":"link","payload":{"thumbnail":"","description":"","url":"https://maps.app.goo.gl/abc"}}]},"timestamp":"1760000000007"}',
    "follow": r'{"oa_id":"333","follower":{"id":"222"},"user_id_by_app":"444","event_name":"follow","source":"zalo","app_id":"111","timestamp":"1760000000010"}',
    "user_seen_message": r'{"app_id":"111","event_name":"user_seen_message","sender":{"id":"333"},"recipient":{"id":"222"},"message":{"msg_ids":["aa11","bb22"]},"timestamp":"1760000000011","user_id_by_app":"444"}',
    "user_reacted_message": r'{"app_id":"111","event_name":"user_reacted_message","sender":{"id":"222"},"recipient":{"id":"333"},"message":{"msg_id":"aa11","react_icon":"/-heart"},"timestamp":"1760000000012"}',
    "user_click_chatnow": r'{"app_id":"111","event_name":"user_click_chatnow","oa_id":"333","user_id":"222","user_id_by_app":"444","timestamp":"1760000000013"}',
    "anonymous_send_text": r'{"app_id":"111","event_name":"anonymous_send_text","sender":{"id":"anon-1"},"recipient":{"id":"333"},"message":{"msg_id":"cc33","conversation_id":"conv-1","text":"hi"},"timestamp":"1760000000014"}',
    "oa_send_text": r'{"app_id":"111","event_name":"oa_send_text","sender":{"id":"333","admin_id":"999"},"recipient":{"id":"222"},"message":{"msg_id":"dd44","text":"Chào bạn"},"timestamp":"1760000000015","user_id_by_app":"444"}',
}


def readdressed(
    text: str,
    *,
    app_id: str = APP_ID,
    user_id: str = USER_ID,
    oa_id: str = OA_ID,
    by_app: str = BY_APP_ID,
) -> str:
    """An example with other ids, otherwise to the byte as it was."""
    for short, full in (("111", app_id), ("222", user_id), ("333", oa_id), ("444", by_app)):
        text = text.replace(f'"{short}"', f'"{full}"')
    return text
