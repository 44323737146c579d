"""What somebody can send to the OA, as a person or as a visitor of the web widget (zalo.md C.4, C.5).

Base of Person and Visitor (people.py). Every method returns the entry of the chat (chats.py) with the
event under "event". Nothing waits for the program: `await fake.settled()` or `sees` do.
"""

# ruff: noqa: ASYNC109 - a wait with a deadline tells what it missed; asyncio.timeout could not.

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Any, ClassVar

from tests.fakes.telegram.images import without_exif
from tests.fakes.zalo_oa import buttons, events
from tests.fakes.zalo_oa.chats import Chat, folded
from tests.fakes.zalo_oa.errors import Json

if TYPE_CHECKING:
    from tests.fakes.zalo_oa.fake import FakeZaloOA

Message = Json
PHOTO = b"\xff\xd8\xff\xe0\x00\x04JF\xff\xd9"
# Recorded bodies of the other events have no user_id_by_app (C.3, C.4).
_WITH_BY_APP = frozenset({"text", "image", "location"})


class Speaker:
    """Somebody with a conversation."""

    prefix: ClassVar[str]

    def __init__(self, fake: FakeZaloOA, chat: Chat) -> None:
        self.fake = fake
        self.chat = chat
        self.id = chat.user_id
        self._heard = 0

    # Words and cards

    async def says(self, text: str, *, replies_to: Message | str | None = None) -> Message:
        """Sends a text, composed or decomposed as it is."""
        return self._send("text", text, replies_to=replies_to)

    async def sends_location(self, lat: float | str, lon: float | str, name: str = "") -> Message:
        """A shared place; `name` is the place's name, which stands where a text would (G 14)."""
        item = events.location(lat, lon)
        return self._send("location", name, item, location=item["payload"]["coordinates"])

    async def sends_link(
        self, url: str, *, text: str | None = None, title: str | None = None, description: str = "", thumbnail: str = ""
    ) -> Message:
        """A link; the text is the address itself unless another is given."""
        item = events.attachment("link", thumbnail=thumbnail, description=description, url=url, title=title)
        return self._send("link", url if text is None else text, item)

    async def sends_business_card(self, name: str, phone: str) -> Message:
        """Somebody's card: the name in the text, the number in JSON in a string."""
        picture = self._store(PHOTO, "jpg")
        item = events.business_card(phone, thumbnail=picture, url="https://id.zalo.me/x", qr=picture)
        return self._send("business_card", name, item)

    # Media

    async def sends_photo(
        self, *contents: bytes, caption: str = "", replies_to: Message | str | None = None
    ) -> Message:
        """Photos in one event; the app re-encodes them, so EXIF is gone. Only the first has a thumbnail."""
        items: list[Json] = []
        for content in contents or (PHOTO,):
            plain = without_exif(content)
            thumbnail = None if items else self._store(plain, "jpg")
            items.append(events.attachment("image", thumbnail=thumbnail, url=self._store(plain, "jpg")))
        return self._send("image", caption, *items, replies_to=replies_to)

    async def sends_file(self, content: bytes, name: str, *, size: int | None = None) -> Message:
        """A file: original bytes, name, size (another one may be claimed) and MD5; no text."""
        suffix = PurePath(name).suffix[1:] or "bin"
        return self._send("file", "", events.file(self._store(content, suffix), content, name, size=size))

    async def sends_audio(self, content: bytes = b"#!AMR\n voice", suffix: str = "amr") -> Message:
        """A voice message: .amr, or .aac."""
        return self._send("audio", "", events.attachment("audio", url=self._store(content, suffix)))

    async def sends_video(self, content: bytes = b"\0\0\0\x18ftypmp42", description: str = "") -> Message:
        """A video."""
        thumbnail = self._store(PHOTO, "jpg")
        url = self._store(content, "mp4")
        return self._send(
            "video", "", events.attachment("video", url=url, thumbnail=thumbnail, description=description)
        )

    async def sends_sticker(self, sticker_id: str = "23311") -> Message:
        """A sticker: nothing to keep, nothing to crash on."""
        url = self._store(b"\x89PNG\r\n\x1a\n", "png")
        return self._send("sticker", "", events.attachment("sticker", id=sticker_id, url=url))

    async def sends_gif(self, content: bytes = b"GIF89a") -> Message:
        """An animation."""
        url = self._store(content, "gif")
        return self._send("gif", "", events.attachment("gif", thumbnail=url, url=url))

    # What the OA said

    @property
    def messages(self) -> list[Message]:
        """All that this person received, in order; what people wrote in OA Manager has an admin_id."""
        return self.chat.received

    async def hears(self, timeout: float = 5.0) -> list[Message]:
        """Waits for messages that are new since the last `hears`, and returns them."""

        def fresh() -> list[Message] | None:
            return [message for message in self.messages if message["stamp"] > self._heard] or None

        found = await self.fake.until(fresh, timeout, lambda: f"nothing new was heard\n{self.printed()}")
        self._heard = found[-1]["stamp"]
        return found

    async def sees(self, part: str, *, after: Message | str | None = None, timeout: float = 10.0) -> Message:
        """Waits until a message of the OA contains the text (case ignored) and returns the newest such one."""
        return await self._sees(part, None, after, timeout)

    async def sees_media(self, kind: str, *, after: Message | str | None = None, timeout: float = 10.0) -> Message:
        """Waits for a message of this kind (image, gif, file, sticker, list, request_user_info)."""
        return await self._sees("", kind, after, timeout)

    async def taps(self, title: str, timeout: float = 10.0) -> Message:
        """Taps the newest button whose title contains this: the payload comes back as a text of the person (A.5)."""
        button = await self.fake.until(
            lambda: self._button(title), timeout, lambda: f"no button {title!r} for {self.chat.name}\n{self.printed()}"
        )
        if button["type"] not in buttons.QUERIES:
            raise AssertionError(f"the button {button['title']!r} leads out of the chat: {button}")
        return await self.says(button["payload"])

    def printed(self) -> str:
        """The chat in lines, for failures; with the last refusals, which often explain them."""
        refused = [f"! {call.path}: {call.answer}" for call in list(self.fake.book)[-200:] if call.code][-10:]
        mistakes = [f"violation: {line}" for line in self.fake.violations[-10:]]
        return "\n".join([*self.chat.lines()[-40:], *refused, *mistakes])

    # Inside

    def _send(self, kind: str, text: str, *items: Json, replies_to: Message | str | None = None, **more: Any) -> Json:
        if self.chat.block_code is not None:
            raise AssertionError("a person who has blocked the OA cannot write to it: call unblocks() first")
        entry = self.fake.hear(self.chat, {"kind": kind, "text": text, **more})
        if items and "url" in items[0]["payload"]:
            entry["url"] = items[0]["payload"]["url"]
        quoted = None if replies_to is None else self._known(replies_to)["message_id"]
        conversation = self.chat.conversation_id or None
        content = events.said(
            entry["message_id"], text or None, *items, quote_msg_id=quoted, conversation_id=conversation
        )
        by_app = self._by_app() if kind in _WITH_BY_APP else None
        name = f"{self.prefix}_send_{kind}"
        entry["event"] = events.message(name, content, timestamp=str(entry["time"]), by_app=by_app, **self._ids())
        self.fake.emit(entry["event"], self.chat)
        return entry

    def _ids(self) -> dict[str, str]:
        settings = self.fake.settings
        return {"user_id": self.id, "oa_id": settings.oa_id, "app_id": settings.app_id}

    def _by_app(self) -> str | None:
        return (self.chat.user_id_by_app or None) if self.fake.settings.tells_user_id_by_app else None

    def _store(self, content: bytes, suffix: str) -> str:
        return self.fake.api_base + self.fake.media.put(content, suffix)

    def _known(self, message: Message | str) -> Message:
        found = self.chat.find(message)
        if found is None:
            raise AssertionError(f"no such message in the chat with {self.chat.name}: {message}")
        return found

    async def _sees(self, part: str, kind: str | None, after: Message | str | None, timeout: float) -> Message:
        wanted = folded(part)
        since = 0 if after is None else self._known(after)["stamp"]

        def look() -> Message | None:
            for message in reversed(self.messages):
                if message["stamp"] <= since or kind not in {None, message["kind"]}:
                    continue
                if wanted in folded(message["text"]) or wanted in folded(message.get("name", "")):
                    return message
            return None

        sought = repr(part) if kind is None else kind
        return await self.fake.until(look, timeout, lambda: f"{sought} was not seen\n{self.printed()}")

    def _button(self, title: str) -> Json | None:
        wanted = folded(title)
        offered: list[Json] = [button for message in reversed(self.messages) for button in message["buttons"]]
        return next((button for button in offered if wanted in folded(button["title"])), None)
