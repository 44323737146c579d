"""FakeZaloOA: the server together with the people in it. Start here (see __init__ for an example)."""

# ruff: noqa: ASYNC109 - a wait with a deadline tells what it missed; asyncio.timeout could not.

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from tests.fakes.zalo_oa import samples
from tests.fakes.zalo_oa.chats import Chat
from tests.fakes.zalo_oa.errors import Json
from tests.fakes.zalo_oa.faults import MEDIA, Call, Fault, FaultKind, fits
from tests.fakes.zalo_oa.oauth import Refresh
from tests.fakes.zalo_oa.people import Person, Visitor
from tests.fakes.zalo_oa.server import Server
from tests.fakes.zalo_oa.speaking import Message
from tests.fakes.zalo_oa.webhook import RIGHT, Delivery, Item, Order, spelt


class FakeZaloOA(Server):
    """One OA's Zalo. The options are those of settings.Settings."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.people: dict[str, Person] = {}

    # Who is there

    def person(self, name: str = "Lan", user_id: str | None = None, *, in_touch: bool = False) -> Person:
        """A person; `in_touch` means: follows and wrote just now, unheard by the webhook. The same id, the same person.

        Ids have 19 digits and are odd, so that a number in JavaScript or a float would round them.
        """
        number = self.serial()
        user_id = user_id or str(7_312_459_018_273_645_001 + 7_918 * number)
        known = self.people.get(user_id)
        if known is None:
            chat = Chat(user_id, str(4_120_000_000_000_000_001 + 7_918 * number), name)
            self.chats[user_id] = chat
            known = self.people[user_id] = Person(self, chat)
        if in_touch:
            known.chat.is_follower = True
            known.chat.interact(self.now)
        return known

    def anonymous(self, name: str = "Khách") -> Visitor:
        """A visitor of the web widget."""
        number = self.serial()
        chat = Chat(f"anon-{number:016x}", "", name, conversation_id=f"conv-{number:016x}")
        self.visitors[chat.user_id] = chat
        return Visitor(self, chat)

    async def staff_writes(self, person: Person, text: str, admin_id: str = "999") -> Message:
        """Somebody answers in OA Manager: the person receives it, the program gets oa_send_text with admin_id (C.5)."""
        return self.post(person.chat, {"kind": "text", "text": text}, admin_id=admin_id)

    # Tokens

    def issue_pair(self) -> tuple[str, str]:
        """A fresh access and refresh token, as the console's API Explorer hands them out (B.1)."""
        return self.grants.issue(self.now)

    def expire_access(self) -> None:
        """Every access token is expired from now on (-220)."""
        self.grants.expire_access(self.now)

    def revoke(self) -> None:
        """The OA takes the permission back: tokens are void (-220, -14014) and the program is told."""
        self.grants.void(self.now)
        settings = self.settings
        event = {"app_id": settings.app_id, "event_name": "permission_revoked", "oa_id": settings.oa_id}
        self.webhook.add({**event, "timestamp": str(self.stamp())}, settings.oa_id)

    @property
    def refreshes(self) -> list[Refresh]:
        """Every attempt to refresh, with its outcome."""
        return self.grants.refreshes

    # Webhook

    def webhook_to(self, url: str) -> None:
        """From now on events go to this URL. What happened before is lost, as in reality."""
        self.webhook.url = url
        self.webhook.enabled = True

    @property
    def webhook_enabled(self) -> bool:
        """False once the last retry of an event has failed (C.1)."""
        return self.webhook.enabled

    @property
    def deliveries(self) -> list[Delivery]:
        """Every attempt, with status and seconds."""
        return self.webhook.deliveries

    @property
    def lost(self) -> list[Item]:
        """Events that nobody heard: no webhook, or it was switched off."""
        return [item for item in self.webhook.items if item.state == "lost"]

    async def deliver(
        self, event: Json | str | bytes, *, headers: dict[str, str] | None = None, timeout: float = 30.0
    ) -> Item:
        """Signs any event, sends it with all retries and waits for the end (not inside `held`); text stays as it is."""
        body = event.encode() if isinstance(event, str) else event if isinstance(event, bytes) else spelt(event, 0)
        name = str(event.get("event_name", "")) if isinstance(event, dict) else "raw"
        item = self.webhook.add_bytes(body, "deliver", name=name, headers=headers)
        await self.until(lambda: item.state != "waiting" or None, timeout, lambda: f"{name} was not delivered")
        return item

    async def deliver_raw(
        self, body: bytes, *, signature: str | None = RIGHT, headers: dict[str, str] | None = None
    ) -> int:
        """Posts these bytes once and returns the status; `signature` is the header's value, None leaves it out."""
        sent = {"Content-Type": "application/json"}
        if signature is not None:
            sent["X-ZEvent-Signature"] = self.webhook.signature(body) if signature == RIGHT else signature
        return await self.webhook.post(body, sent | (headers or {}))

    async def console_test(self, event_name: str = "user_send_text") -> int:
        """Presses the console's Test button for an event; the status (C.1)."""
        return await self.deliver_raw(spelt(samples.console_body(event_name, app_id=self.settings.app_id), 0))

    async def probe(self) -> tuple[int, int]:
        """What may come with the registration: an empty POST, and somebody's browser. Both statuses."""
        return await self.webhook.post(None, {}, name="probe"), await self.webhook.get()

    def repeat(self, item: Item | None = None) -> Item:
        """Sends an event (the newest) once more, to the byte."""
        return self.webhook.repeat(item or self.webhook.items[-1])

    @contextmanager
    def held(self, order: Order = "kept", seed: int = 1) -> Iterator[None]:
        """What happens inside reaches the program only at the end of the block: kept, reversed, shuffled."""
        with self.webhook.held(order, seed):
            yield

    async def settled(self, timeout: float = 10.0) -> None:
        """Waits until no event is under way or due."""
        await self.until(lambda: None if self.webhook.is_busy else True, timeout, lambda: "events are still under way")

    # Calls, faults

    @property
    def calls(self) -> list[Call]:
        """Every call, oldest first, downloads too."""
        return list(self.book)

    def calls_of(self, path: str, user_id: str | None = None) -> list[Call]:
        """The calls of one path, for one person; a "*" at the end takes all that begin like this."""
        return [call for call in self.book if fits(path, call.path) and user_id in {None, call.user_id}]

    async def called(self, path: str, times: int = 1, timeout: float = 10.0) -> list[Call]:
        """Waits until a path was called so many times."""

        def look() -> list[Call] | None:
            found = self.calls_of(path)
            return found if len(found) >= times else None

        return await self.until(look, timeout, lambda: f"{path} was called {len(self.calls_of(path))} times")

    def arm(self, kind: str, **options: Any) -> Fault:
        """Arms a fault (see faults.FaultKind and faults.Fault for the options) and returns it: `hits` counts."""
        fault = Fault(FaultKind(kind), **options)
        self.faults.append(fault)
        return fault

    def disarm(self, fault: Fault | None = None) -> None:
        """Takes one fault away, or all."""
        self.faults = [] if fault is None else [other for other in self.faults if other is not fault]

    # Media; a file is named by its address

    def media_empty_once(self, name: str, times: int = 1) -> None:
        """The next download is 200 with an empty body."""
        self.media.find(name).empties = times

    def redirect(self, name: str, to_url: str) -> None:
        """Downloads are sent on to this address."""
        self.media.find(name).goes_to = to_url

    def forget_media(self, name: str) -> None:
        """The link is dead: 404."""
        self.media.remove(name)

    @property
    def downloads(self) -> list[Call]:
        """Every download."""
        return self.calls_of(f"{MEDIA}*")
