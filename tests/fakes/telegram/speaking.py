"""What people can do in a chat, whoever and wherever they are: write, send, edit, press, react (telegram.md E, F).

Base of Person (people.py) and Operator (groups.py). Every method returns the message as the bot sees it; a message may
be given as itself or as its id. `topic` and `reply_to` place it.
"""

# ruff: noqa: ASYNC109 - a wait with a deadline tells what it missed; asyncio.timeout could not.

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING

from tests.fakes.telegram import images, shapes
from tests.fakes.telegram.chats import Chat, Topic
from tests.fakes.telegram.errors import Json
from tests.fakes.telegram.faults import now
from tests.fakes.telegram.files import Media

if TYPE_CHECKING:
    from tests.fakes.telegram.fake import FakeTelegram

Message = Json
Tap = Json  # a press: {"id", "data", "message", ...} as in callback_query


class Speaker:
    """A person in one chat."""

    def __init__(self, fake: FakeTelegram, card: Json) -> None:
        self.fake = fake
        self.card = card
        self.id: int = card["id"]

    @property
    def chat(self) -> Chat:
        """The chat this person speaks in."""
        raise NotImplementedError

    # Words

    async def says(
        self, text: str, *, topic: Topic | int | None = None, reply_to: Message | int | None = None
    ) -> Message:
        """Sends a text; the app finds commands, links and mentions in it."""
        if shapes.utf16_length(text) > 4096:
            raise AssertionError("the app would split this text: use says_at_length")
        content: Json = {"text": text}
        entities = shapes.entities_of(text)
        if entities:
            content["entities"] = entities
        return self._post(content, topic, reply_to)

    async def says_at_length(self, text: str) -> list[Message]:
        """A text of any length, which the app splits at 4096 into messages of their own (E)."""
        parts: list[str] = [""]
        for char in text:
            if shapes.utf16_length(parts[-1]) + shapes.utf16_length(char) > 4096:
                parts.append("")
            parts[-1] += char
        return [await self.says(part) for part in parts]

    async def edits(self, message: Message | int, text: str) -> Message:
        """Changes a text, or the caption of anything else; the bot gets edited_message."""
        old = self._mine(message)
        field = "text" if "text" in old else "caption"
        changed = {key: value for key, value in old.items() if key not in {"entities", "caption_entities"}}
        changed[field] = text
        entities = shapes.entities_of(text)
        if entities:
            changed["entities" if field == "text" else "caption_entities"] = entities
        return self.fake.amend(self.chat, changed, tell_bot=True)

    async def touches(self, message: Message | int) -> Message:
        """An edit in which nothing changed, as link previews and reactions cause (C.1)."""
        return self.fake.amend(self.chat, self._mine(message), tell_bot=True)

    def deletes(self, message: Message | int) -> None:
        """Deletes a message; the bot never learns of it (C.1)."""
        self.chat.remove(self.chat.number(message))
        self.fake.stir()

    # Media

    async def sends(
        self,
        media: Media,
        *,
        topic: Topic | int | None = None,
        reply_to: Message | int | None = None,
        group: str | None = None,
    ) -> Message:
        """Sends any media, with its caption."""
        if media.kind == "photo":
            media = Media("photo", images.without_exif(media.data), caption=media.caption, size=media.size)
        content = self.fake.files.fields(media)
        if media.caption:
            content["caption"] = media.caption
            entities = shapes.entities_of(media.caption)
            if entities:
                content["caption_entities"] = entities
        if group is not None:
            content = {"media_group_id": group, **content}
        return self._post(content, topic, reply_to)

    async def sends_photo(
        self,
        data: bytes = b"\xff\xd8\xff\xe0\x00\x04JF\xff\xd9",
        caption: str | None = None,
        *,
        topic: Topic | int | None = None,
        reply_to: Message | int | None = None,
    ) -> Message:
        """A photo sent the normal way: no name, no EXIF, several sizes."""
        return await self.sends(Media("photo", data, caption=caption), topic=topic, reply_to=reply_to)

    async def sends_file(
        self,
        name: str | None,
        data: bytes,
        mime: str | None = None,
        caption: str | None = None,
        *,
        topic: Topic | int | None = None,
        reply_to: Message | int | None = None,
    ) -> Message:
        """A document: original bytes, name and type as the app claims them."""
        return await self.sends(Media("document", data, name, mime, caption), topic=topic, reply_to=reply_to)

    async def sends_voice(self, data: bytes = b"OggS voice", duration: int = 3) -> Message:
        """A voice message."""
        return await self.sends(Media("voice", data, duration=duration))

    async def sends_audio(self, data: bytes = b"ID3 audio", name: str | None = None) -> Message:
        """A piece of music or a recording with a name."""
        return await self.sends(Media("audio", data, name))

    async def sends_video(self, data: bytes = b"\0\0\0\x18ftypmp42", caption: str | None = None) -> Message:
        """A video, re-encoded by the app."""
        return await self.sends(Media("video", data, caption=caption))

    async def sends_video_note(self, data: bytes = b"\0\0\0\x18ftypmp42") -> Message:
        """A round clip."""
        return await self.sends(Media("video_note", data))

    async def sends_sticker(self) -> Message:
        """A sticker: nothing to keep, nothing to crash on."""
        return await self.sends(Media("sticker", b"RIFF sticker"))

    async def sends_big_file(
        self, size: int, name: str = "video.mp4", mime: str | None = "video/mp4", kind: str = "document"
    ) -> Message:
        """A file of which only the size is declared; above 20 MB getFile refuses it."""
        return await self.sends(Media(kind, b"", name, mime, size=size))

    async def sends_album(
        self,
        items: Sequence[Media | bytes],
        caption: str | None = None,
        *,
        topic: Topic | int | None = None,
        reply_to: Message | int | None = None,
        gap: float = 0.0,
    ) -> list[Message]:
        """Several items with one media_group_id, each its own update, `gap` seconds apart (E.2); bytes are photos."""
        group = self.fake.album_id()
        sent: list[Message] = []
        for index, item in enumerate(items):
            media = item if isinstance(item, Media) else Media("photo", item)
            if caption and index == 0:
                media = Media(media.kind, media.data, media.name, media.mime, caption, media.size, media.duration)
            if gap and index:
                await asyncio.sleep(gap)
            sent.append(await self.sends(media, topic=topic, reply_to=reply_to if index == 0 else None, group=group))
        return sent

    # Places, cards, anything

    async def sends_location(
        self, latitude: float, longitude: float, *, accuracy: float | None = None, live_period: int | None = None
    ) -> Message:
        """A pin, or a live location if it has a period."""
        place: Json = {"latitude": latitude, "longitude": longitude}
        if accuracy is not None:
            place["horizontal_accuracy"] = accuracy
        if live_period is not None:
            place["live_period"] = live_period
        return self._post({"location": place})

    async def moves(self, message: Message | int, latitude: float, longitude: float) -> Message:
        """One movement of a live location: an edit with the same message_id (E)."""
        old = self._mine(message)
        place = old["location"] | {"latitude": latitude, "longitude": longitude}
        return self.fake.amend(self.chat, old | {"location": place}, tell_bot=True)

    async def ends_live(self, message: Message | int) -> Message:
        """The end of a live location: an edit without live_period."""
        old = self._mine(message)
        place = {key: value for key, value in old["location"].items() if key != "live_period"}
        return self.fake.amend(self.chat, old | {"location": place}, tell_bot=True)

    async def sends_venue(self, latitude: float, longitude: float, title: str, address: str = "") -> Message:
        """A named place; `location` is set, too."""
        place = {"latitude": latitude, "longitude": longitude}
        return self._post({"location": place, "venue": {"location": place, "title": title, "address": address}})

    async def sends_contact(self, phone: str, *, own: bool = True, first_name: str | None = None) -> Message:
        """A contact card; only the own one has the sender's user_id (E)."""
        contact: Json = {"phone_number": phone, "first_name": first_name or str(self.card["first_name"])}
        if own:
            contact["user_id"] = self.id
        return self._post({"contact": contact})

    async def sends_raw(
        self, fields: Json, *, topic: Topic | int | None = None, reply_to: Message | int | None = None
    ) -> Message:
        """A message with exactly these fields beside the envelope: new kinds, forwards, odd things."""
        if "message_thread_id" in fields and self.chat.is_private:
            self.chat.private_threads.add(fields["message_thread_id"])
        return self._post(fields, topic, reply_to)

    # Buttons and reactions

    async def taps(self, label: str, timeout: float = 10.0) -> Tap | Message:
        """Presses the newest button whose label contains this, inline or under the input field."""
        found = await self.fake.until(
            lambda: self._button(label),
            timeout,
            lambda: f"no button {label!r} for {self.card['first_name']}\n{self.fake.printed(self.chat)}",
        )
        message, button = found
        if message is None:
            return await self._press_reply(button)
        if "callback_data" in button:
            return await self.taps_data(message, button["callback_data"])
        raise AssertionError(f"the button {button['text']!r} leads out of the chat: {button}")

    async def taps_data(self, message: Message | int, data: str, *, inaccessible: bool = False) -> Tap:
        """Presses a button by its data, also one of an old message that the server no longer shows (F)."""
        known = self.chat.find(message)
        if inaccessible or known is None:
            known = {"chat": self.chat.card, "message_id": self.chat.number(message), "date": 0}
        press: Tap = {
            "id": str(4_000_000_000_000_000_000 + self.fake.serial()),
            "from": self.card,
            "message": known,
            "chat_instance": str(-7_000_000_000_000_000_000 - self.chat.id),
            "data": data,
        }
        self.fake.callbacks[press["id"]] = {"at": now(), **press}
        self.fake.updates.add("callback_query", press, ("callback_query", self.id))
        return press

    async def is_answered(self, tap: Tap, timeout: float = 10.0) -> str:
        """Waits until the bot answered this press and returns the notice's text."""
        query_id = str(tap["id"])
        answer = await self.fake.until(
            lambda: self.fake.callback_answers.get(query_id),
            timeout,
            lambda: f"the press {tap['data']!r} has no answer",
        )
        return str(answer.get("text", ""))

    async def reacts(self, message: Message | int, emoji: str | None) -> None:
        """Sets or (with None) takes back a reaction."""
        number = self.chat.number(message)
        given = self.chat.reactions.setdefault(number, {})
        old = given.get(self.id, [])
        given[self.id] = [] if emoji is None else [{"type": "emoji", "emoji": emoji}]
        change: Json = {
            "chat": self.chat.card,
            "message_id": number,
            "date": self.fake.date(),
            "old_reaction": old,
            "new_reaction": given[self.id],
        }
        self.fake.updates.add("message_reaction", change | self._reactor(), ("message_reaction", self.chat.id))

    # Inside

    def _reactor(self) -> Json:
        return {"user": self.card}

    def _post(self, content: Json, topic: Topic | int | None = None, reply_to: Message | int | None = None) -> Message:
        raise NotImplementedError

    async def _press_reply(self, button: Json) -> Message:
        return await self.says(button["text"])

    def _mine(self, message: Message | int) -> Message:
        found = self.chat.find(message)
        if found is None:
            raise AssertionError(f"no message {self.chat.number(message)} in {self.chat.id}")
        return found

    def _button(self, label: str) -> tuple[Message | None, Json] | None:
        """The newest matching button with its message; no message means the keyboard under the input field."""
        wanted = label.casefold()
        keyboard = self.chat.keyboard
        for number in sorted(self.chat.messages, reverse=True):
            message = self.chat.messages[number]
            rows = message.get("reply_markup", {}).get("inline_keyboard", [])
            for row in rows:
                for button in row:
                    if wanted in button["text"].casefold():
                        return message, button
            if keyboard is not None and keyboard.message_id == number:
                pressed = keyboard.find(wanted)
                if pressed is not None:
                    return None, pressed
        # It stays under the input field even when its message was deleted (F).
        pressed = None if keyboard is None else keyboard.find(wanted)
        return None if pressed is None else (None, pressed)
