"""People and groups that talk with the bot: the words of conversation tests (zalo.md E.5, F).

What people do is awaited and returns the message as the bot sees it. `after` takes such a message, one of the bot's,
or an id.
"""

# ruff: noqa: ASYNC109 - a wait with a deadline tells what it missed; asyncio.timeout could not.

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from tests.fakes.telegram.images import without_exif
from tests.fakes.zalo_bot import bodies
from tests.fakes.zalo_bot.chats import Chat
from tests.fakes.zalo_bot.errors import Json

if TYPE_CHECKING:
    from tests.fakes.zalo_bot.fake import FakeZaloBot

JPEG = b"\xff\xd8\xff\xe0\x00\x04JF\xff\xd9"
AAC = b"\xff\xf1\x60\x40\x01\x7f\xfc\x01"


class Listener:
    """A chat, seen from the side of the people in it."""

    def __init__(self, fake: FakeZaloBot, chat: Chat) -> None:
        self.fake = fake
        self.chat = chat

    @property
    def id(self) -> str:
        return self.chat.id

    @property
    def messages(self) -> list[Json]:
        """What the bot sent here, oldest first: message_id, date, chat_id, kind, and the kind's fields.

        text: `text`. photo: `caption`, `content` (b"" if `black`), `url`. sticker: `sticker`. voice: `content`, `url`.
        """
        return list(self.chat.messages)

    async def sees(
        self, part: str = "", *, after: Json | str | None = None, timeout: float = 10.0, kind: str | None = None
    ) -> Json:
        """Waits until a message of the bot contains this in text or caption (case ignored); the newest such one."""
        wanted = _folded(part)

        def look() -> Json | None:
            since = -1 if after is None else self.fake.stamp_of(after)
            for message in reversed(self.chat.messages):
                if self.fake.stamps[message["message_id"]] <= since or kind not in {None, message["kind"]}:
                    continue
                if wanted in _folded(message.get("text") or message.get("caption") or ""):
                    return message
            return None

        sought = repr(part) if kind is None else f"{kind} {part!r}"
        return await self.fake.bell.until(look, timeout, lambda: f"{sought} was not seen\n{self.printed()}")

    def transcript(self) -> list[str]:
        """The chat in lines: who, and what."""
        return list(self.chat.lines)

    def printed(self) -> str:
        """The transcript as one text, for failures; with the last refusals, which often explain them."""
        refused = [f"! {call.method}: {call.error}" for call in list(self.fake.book)[-50:] if call.error][-10:]
        blamed = [f"violation: {sentence}" for sentence in self.fake.violations[-10:]]
        return "\n".join([*self.chat.lines[-40:], *refused, *blamed])


class Group(Listener):
    """A group with the bot in it."""


class Person(Listener):
    """Somebody with a private chat. The bot can write to it only after the person did."""

    def __init__(self, fake: FakeZaloBot, chat: Chat) -> None:
        super().__init__(fake, chat)
        self.is_protected = False  # everything such an account sends arrives as "unsupported" (E.5)

    @property
    def name(self) -> str:
        return self.chat.name

    def blocks(self) -> None:
        """From now on the bot gets 403; it is not told (E.6 names no cause for 403)."""
        self.chat.blocked = True

    def unblocks(self) -> None:
        """Lets the bot write again."""
        self.chat.blocked = False

    # What works

    async def says(self, text: str) -> Json:
        """Sends a text, composed (NFC) or not, just as it is."""
        return self._send(bodies.text(text, **self._here()), text)

    async def sends_photo(
        self,
        content: bytes = JPEG,
        caption: str = "",
        *,
        shape: Literal["live", "docs"] = "live",
        url: str | None = None,
    ) -> Json:
        """A picture; EXIF is lost on the way. `url` names any other place instead of /media/."""
        place = url if url is not None else self.fake.publish(without_exif(content), "jpg")
        if shape == "docs":
            body = bodies.image_of_docs(place, caption or None, **self._here())
        else:
            body = bodies.image(place, caption, **self._here())
        return self._send(body, f"<photo> {caption}".rstrip())

    async def sends_album(self, contents: Sequence[bytes], caption: str = "") -> list[Json]:
        """Several pictures: separate updates, nothing holds them together [U]; the caption is on the first."""
        return [await self.sends_photo(item, "" if at else caption) for at, item in enumerate(contents)]

    async def sends_sticker(self) -> Json:
        """A sticker: nothing to keep, nothing to crash on."""
        return self._send(bodies.sticker(**self._here()), "<sticker>")

    async def sends_voice(self, content: bytes = AAC, *, url: str | None = None) -> Json:
        """A voice message, raw ADTS."""
        place = url if url is not None else self.fake.publish(content, "aac")
        return self._send(bodies.voice(place, **self._here()), "<voice>")

    async def sends_link(self, url: str, title: str = "Google Maps") -> Json:
        """A link of the kind that has its own event [U]; other links arrive as text or unsupported."""
        return self._send(bodies.link(url, title, **self._here()), url)

    async def reacts(self, message: Json | str, emoji: str = "/-heart") -> Json:
        """A reaction to a message [U]."""
        number = message if isinstance(message, str) else str(message["message_id"])
        return self._send(bodies.reaction(emoji, number, **self._here()), f"<{emoji}>")

    # What does not: the bot learns that there was something, and nothing more

    async def sends_unsupported(self, what: str = "?") -> Json:
        """Anything the platform does not pass on; `what` is for the transcript only."""
        return self._send(bodies.unsupported(**self._here()), f"<{what}>")

    async def sends_location(self, latitude: float = 20.8449, longitude: float = 106.6881) -> Json:
        """A place, lost on the way."""
        return await self.sends_unsupported(f"location {latitude}, {longitude}")

    async def sends_file(self, name: str = "giay-bao-tu.pdf", content: bytes = b"%PDF-1.4") -> Json:
        """A file, lost on the way."""
        return await self.sends_unsupported(f"file {name}, {len(content)} bytes")

    async def sends_video(self, content: bytes = b"\0\0\0\x18ftypmp42") -> Json:
        """A video, lost on the way."""
        return await self.sends_unsupported(f"video, {len(content)} bytes")

    async def sends_contact(self, phone: str = "0912345678") -> Json:
        """A contact card, lost on the way."""
        return await self.sends_unsupported(f"contact {phone}")

    async def quotes(self, message: Json | str, text: str) -> Json:
        """An answer that quotes: lost on the way, with its text."""
        return await self.sends_unsupported(f"quote of {self.fake.stamp_of(message)}: {text}")

    # Inside

    def _here(self) -> bodies.Envelope:
        return self.fake.envelope(self)

    def _send(self, body: Json, line: str) -> Json:
        if self.chat.blocked:
            raise AssertionError("a person who has blocked the bot cannot write to it: call unblocks() first")
        if self.is_protected:
            where = self._here()
            where["message_id"], where["date"] = body["message"]["message_id"], body["message"]["date"]
            body = bodies.unsupported(**where)
        return self.fake.receive(self.chat, body, f"{self.name}: {line}")


def _folded(text: str) -> str:
    return unicodedata.normalize("NFC", text).casefold()
