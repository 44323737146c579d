"""FakeZaloBot: the server together with the people in it. Start here (see __init__ for an example)."""

# ruff: noqa: ASYNC109 - a wait with a deadline tells what it missed; asyncio.timeout could not.

from __future__ import annotations

import json
from typing import Literal

from tests.fakes.zalo_bot import bodies
from tests.fakes.zalo_bot.chats import Chat
from tests.fakes.zalo_bot.errors import Json
from tests.fakes.zalo_bot.faults import MEDIA, POLL, Call
from tests.fakes.zalo_bot.people import Group, Person
from tests.fakes.zalo_bot.server import Server

TOKEN = "1234567890123456789:FakeZaloTokenForTests_of-the-bot-0123456"
_RIGHT = object()


class FakeZaloBot(Server):
    """One bot's platform. What the sheet is unsure of can be switched, also while it runs:

    allow_http    setWebhook takes http:// (the loopback); False wants https
    errors_in_200 refusals come with HTTP 200, the code only in the body (E.1)
    wrapped       webhook bodies as in the documentation; live ones are flat (`fake.webhook.wrapped`)
    idle          a poll without news: "http" 408 in status and body, "body" 408 in the body of a 200, "empty" result {}
    as_list       getUpdates answers a list of one
    repeats       True: the last update comes again at once until a newer one waits; a number: that many times more
                  (`fake.updates.repeats`)
    probes        setWebhook first posts an empty probe (`fake.webhook.probes` has the answers)
    fetches_late  the second fetch of a picture comes `fetch_gap` seconds after the answer to sendPhoto
    """

    def __init__(
        self,
        *,
        token: str = TOKEN,
        bot_name: str = bodies.BOT_NAME,
        allow_http: bool = True,
        errors_in_200: bool = False,
        wrapped: bool = False,
        idle: Literal["http", "body", "empty"] = "http",
        as_list: bool = False,
        repeats: bool | int = False,
        probes: bool = True,
        fetches_late: bool = False,
        fetch_gap: float = 0.0,
    ) -> None:
        super().__init__(token=token, bot_name=bot_name, errors_in_200=errors_in_200, wrapped=wrapped, repeats=repeats)
        self.allow_http, self.idle, self.as_list, self.probes = allow_http, idle, as_list, probes
        self.fetches_late, self.fetch_gap = fetches_late, fetch_gap

    # Who is there

    def person(self, name: str = "Lan", *, id: str | None = None, started: bool = False) -> Person:  # noqa: A002
        """A person; `started` means that they wrote to the bot long ago. The same id gives the same chat."""
        return Person(self, self._chat(id or self.new_id(), name, "PRIVATE", known=started))

    def group(self, name: str = "Hội đồng hương", *, id: str | None = None) -> Group:  # noqa: A002
        """A group with the bot in it. The same id gives the same chat."""
        return Group(self, self._chat(id or self.new_id(), name, "GROUP", known=True))

    async def group_says(
        self, text: str, *, person: Person | None = None, group: Group | None = None, mention: bool = True
    ) -> Json:
        """Somebody writes in a group, with the bot's name in front; without it the bot gets nothing (E.5)."""
        speaker = person or self.person("Hoa")
        place = group or self.group(id=bodies.GROUP_ID)
        where = self.envelope(speaker) | {"chat": place.id, "chat_type": "GROUP"}
        if mention:
            body = bodies.group_text(text, bot=self.bot_name, **where)
            return self.receive(place.chat, body, f"{speaker.name}: @{self.bot_name} {text}")
        body = bodies.text(text, **where)
        self.stamps[body["message"]["message_id"]] = len(self.stamps)
        place.chat.lines.append(f"{speaker.name}: {text}")
        message: Json = body["message"]
        return message

    def _chat(self, chat_id: str, name: str, kind: str, *, known: bool) -> Chat:
        chat = self.chats.setdefault(chat_id, Chat(chat_id, name, kind))
        chat.known = chat.known or known
        return chat

    # What arrives at the bot

    def receive(self, chat: Chat, body: Json, line: str) -> Json:
        """Queues what was said in a chat and returns its message."""
        message: Json = body["message"]
        chat.known = True
        chat.lines.append(line)
        self.stamps[message["message_id"]] = len(self.stamps)
        self.queue(body, message["from"]["id"])
        return message

    def update(self, body: Json | bytes, *, lane: str = "raw") -> None:
        """Queues this flat body (or these bytes, readable or not), delivered like any other."""
        self.queue(body, lane)

    def unknown_event(self, name: str, *, person: Person | None = None, bare: bool = False) -> Json:
        """Queues an event nobody has heard of; `bare` has no `message`. Returns the flat body."""
        speaker = person or self.person(started=True)
        body = bodies.without_message(name) if bare else bodies.unknown(name, **self.envelope(speaker))
        self.queue(body, speaker.id)
        return body

    def repeat(self) -> None:
        """Delivers the newest update once more, as after a slow answer (G.6)."""
        newest = self.updates.history[-1]
        self.updates.add(newest.body, newest.lane)

    async def deliver_raw(
        self,
        body: Json | str | bytes,
        *,
        secret: str | object | None = _RIGHT,
        headers: dict[str, str] | None = None,
    ) -> int:
        """Posts this to the webhook once, now, and returns the status. `secret`: another one, or None for no header."""
        if isinstance(body, dict):
            body = json.dumps(body, ensure_ascii=False)
        raw = body.encode() if isinstance(body, str) else body
        shown = self.webhook.secret if secret is _RIGHT else secret
        assert shown is None or isinstance(shown, str)
        return await self.webhook.post(raw, secret=shown, more=headers)

    def publish(self, content: bytes, ending: str) -> str:
        """Puts bytes under /media/ and returns their URL, good for everybody who has it (F)."""
        name = f"{self.new_id()}.{ending}"
        self.media[name] = content
        return f"{self.api_base}/media/{name}"

    def envelope(self, person: Person) -> bodies.Envelope:
        """A new message of this person, now."""
        return {"message_id": self.new_id(), "date": self.date(), "sender": person.id, "display_name": person.name}

    # What was called

    @property
    def calls(self) -> list[Call]:
        """Every call but getUpdates and downloads, oldest first."""
        return [call for call in self.book if call.method not in {POLL, MEDIA}]

    def calls_of(self, method: str, chat_id: str | None = None) -> list[Call]:
        """The calls of one method ("media": the downloads), to one chat."""
        return [call for call in self.book if call.method == method and chat_id in {None, call.chat_id}]

    async def called(
        self, method: str, times: int = 1, *, timeout: float = 10.0, chat_id: str | None = None
    ) -> list[Call]:
        """Waits until a method was called so many times."""

        def look() -> list[Call] | None:
            found = self.calls_of(method, chat_id)
            return found if len(found) >= times else None

        return await self.bell.until(look, timeout, lambda: f"{method} was called {len(self.calls_of(method))} times")

    # Waiting

    async def settled(self, timeout: float = 10.0) -> None:
        """Waits until the program has every update and nothing is being sent or fetched.

        Over the webhook: answered 200 (or given up). Polling: handed out, and the program has asked again since.
        """

        def look() -> bool | None:
            return True if not (self.updates.pending or self.updates.open_hand or self.work) else None

        await self.bell.until(look, timeout, self._unsettled)

    async def listening(self, timeout: float = 10.0) -> None:
        """Waits until the program polls or has set a webhook."""
        await self.bell.until(
            lambda: True if self.updates.asked or self.webhook.url else None, timeout, lambda: "nobody asks for updates"
        )

    def stamp_of(self, message: Json | str) -> int:
        """The place of a message in the order of all messages, of both sides."""
        return self.stamps[message if isinstance(message, str) else message["message_id"]]

    def _unsettled(self) -> str:
        waiting = [item.body[:200] for item in list(self.updates.pending.values())[:5]]
        answers = [delivery.status for delivery in list(self.webhook.deliveries)[-5:]]
        return f"waiting: {waiting}, handed out: {self.updates.open_hand}, last answers: {answers}"
