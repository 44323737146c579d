"""One example of every event name that the sheet lists (zalo.md C.4 to C.6), and the console's test bodies (C.1).

For tests that feed everything to a parser. Where the sheet gives a name without a shape, the example is bare.
"""

from __future__ import annotations

from tests.fakes.zalo_oa import events
from tests.fakes.zalo_oa.errors import Json
from tests.fakes.zalo_oa.settings import APP_ID, OA_ID

CONSOLE_OA_ID = "579745863508352884"  # the platform's own test OA
CONSOLE_MESSAGE_ID = "This is message id"
CONSOLE_TEXT = "This is testing message"
CONSOLE_TIMESTAMP = "154390853474"  # twelve digits, as damaged as in the docs (G 4)

GROUP_LIFE = (
    "create_group user_join_group user_request_join_group accept_request_join_group react_request_join_group "
    "reject_request_join_group add_group_admin remove_group_admin update_group_info user_out_group user_leave_group "
    "delete_group disperse_group"
).split()
GROUP_KINDS = "text image link audio video sticker gif file business_card location".split()
TEMPLATE_LIFE = (
    "change_template_status change_template_quality change_template_quota change_oa_daily_quota "
    "change_oa_template_tags event_journey_acknowledged event_journey_time_out"
).split()
CALLS = ("oa_send_consent", "user_reply_consent", "user_call_oa", "oa_call_user")


def attachments(kind: str) -> list[Json]:
    """What a message of this kind carries."""
    url, thumb = "https://f.example.zdn.vn/1.jpg", "https://t.example.zdn.vn/1.jpg"
    link = events.attachment("link", thumbnail=thumb, description="", url="https://maps.app.goo.gl/abc", title="Bản đồ")
    voice = events.attachment("audio", url="https://voice.example.zdn.vn/v.amr")
    video = events.attachment("video", url="https://v.example.dlmd.me/v.mp4", thumbnail=thumb, description="")
    zinstant = {"zinstant_id": "z1", "text": "Xin thông tin", "link_url": "", "checksum": "c"}
    found = {
        "text": [],
        "image": [events.attachment("image", thumbnail=thumb, url=url), events.attachment("image", url=url)],
        "gif": [events.attachment("gif", thumbnail=thumb, url=url)],
        "link": [link],
        "list": [link, link],
        "audio": [voice],
        "video": [video],
        "sticker": [events.attachment("sticker", id="23311", url="https://stickers.example.zadn.vn/s.png")],
        "location": [events.location("16.0471", "108.2068")],
        "business_card": [events.business_card("84900000000", thumbnail=thumb, url=url, qr=url)],
        "file": [events.file("https://file.example.dlfl.vn/x", b"%PDF-1.4", "a.pdf")],
        "template": [events.attachment("template", **zinstant)],
    }
    return found[kind]


def every_event() -> dict[str, Json]:
    """An example by event name; `user_received_message` of a template has the label `user_received_message.zns`."""
    found: dict[str, Json] = {}
    for kind in events.KINDS:
        text = "Chào" if kind == "text" else "Nguyễn Văn A" if kind == "business_card" else None
        found[f"user_send_{kind}"] = events.message(f"user_send_{kind}", events.said("aa", text, *attachments(kind)))
        content = events.said("ab", text, *attachments(kind), conversation_id="conv-1")
        found[f"anonymous_send_{kind}"] = events.message(f"anonymous_send_{kind}", content, user_id="anon-1")
    for kind in events.OA_KINDS:
        content = events.said("ac", "Chào bác" if kind == "text" else None, *attachments(kind))
        found[f"oa_send_{kind}"] = events.message(f"oa_send_{kind}", content)
    for kind in events.ANONYMOUS_ECHO_KINDS:
        content = events.said("ad", "Chào" if kind == "text" else None, *attachments(kind), conversation_id="conv-1")
        name = f"oa_send_anonymous_{kind}"
        found[name] = events.message(name, content, user_id="anon-1")
    found["user_seen_message"] = events.message("user_seen_message", {"msg_ids": ["ac", "ac", "ad"]})
    found["user_received_message"] = events.message("user_received_message", {"msg_id": "ac"})
    found["user_received_message.zns"] = events.template_received()
    for name in ("user_reacted_message", "oa_reacted_message"):
        found[name] = events.message(name, {"msg_id": "ac", "react_icon": "/-heart"})
    return found | _contacts() | _groups() | _commerce()


def _contacts() -> dict[str, Json]:
    found = {"follow": events.follow(), "unfollow": events.unfollow()}
    found["user_submit_info"] = events.submit_info(events.info("Lan", "84900000000", dob="02/09/1960"))
    for name in ("user_click_chatnow", "user_withdraw", *CALLS):
        found[name] = events.about_user(name)
    for name in ("add_user_to_tag", "remove_user_from_tag", "remove_tag"):
        found[name] = events.tag(name, "thân nhân")
    found["update_user_info"] = events.envelope("update_user_info", oa_id=OA_ID, data={"method": "dynamic_url"})
    found["permission_revoked"] = events.envelope("permission_revoked", oa_id=OA_ID)
    return found


def _groups() -> dict[str, Json]:
    found = {name: events.envelope(name, oa_id=OA_ID, group_id="5555555555555555555") for name in GROUP_LIFE}
    for kind in GROUP_KINDS:
        for side in ("user", "oa"):
            name = f"{side}_send_group_{kind}"
            text = "Chào [@2222222222222222222]" if kind == "text" else None
            found[name] = events.group_message(name, events.said("ae", text, *attachments(kind)))
    return found


def _commerce() -> dict[str, Json]:
    found = {name: events.envelope(name, oa_id=OA_ID) for name in ("extension_purchased", "shop_has_order")}
    accepted = {"user_id": events.USER_ID, "user_external_id": "x", "url": "https://example.org"}
    found["widget_interaction_accepted"] = events.envelope("widget_interaction_accepted", oa_id=OA_ID, data=accepted)
    name = "widget_failed_to_sync_user_external_id"
    found[name] = events.envelope(name, oa_id=OA_ID, data={"message": "failed"})
    found["user_feedback"] = events.template_feedback()
    found["user_click_response_button"] = events.about_user("user_click_response_button")
    for name in TEMPLATE_LIFE:
        key = "oaId" if name == "change_oa_daily_quota" else "oa_id"
        found[name] = events.envelope(name, **{key: OA_ID})
    return found


def console_body(name: str = "user_send_text", *, app_id: str = APP_ID, oa_id: str = CONSOLE_OA_ID) -> Json:
    """What the console's Test button sends: words where URLs should be, and the same msg_id for every sample."""
    if not name.startswith(("user_send_", "oa_send_", "anonymous_send_")):
        event = every_event()[name]
        replaced = {"app_id": app_id, "oa_id": oa_id, "timestamp": CONSOLE_TIMESTAMP}
        return event | {key: value for key, value in replaced.items() if key in event}
    kind = name.split("_send_")[1].removeprefix("anonymous_")
    items = [_with_words(item) for item in attachments(kind)[:1]]
    content = events.said(CONSOLE_MESSAGE_ID, CONSOLE_TEXT, *items)
    people = {"user_id": "246845883529197922", "oa_id": oa_id, "by_app": "552177279717587730"}
    return events.message(name, content, app_id=app_id, timestamp=CONSOLE_TIMESTAMP, **people)


def _with_words(item: Json) -> Json:
    words = {
        "thumbnail": "url_to_thumbnail",
        "url": f"url_to_{item['type']}",
        "description": "description_of_link",
        "id": "sticker_id",
    }
    payload = {key: words.get(key, value) for key, value in item["payload"].items()}
    return {"type": item["type"], "payload": payload}
