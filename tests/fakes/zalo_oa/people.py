"""A person with Zalo on the phone: the words of conversation tests (zalo.md A.6, C.4, C.5)."""

from __future__ import annotations

from typing import Any

from tests.fakes.zalo_oa import events
from tests.fakes.zalo_oa.chats import FROM_OA
from tests.fakes.zalo_oa.errors import Json
from tests.fakes.zalo_oa.speaking import Message, Speaker


class Person(Speaker):
    """Somebody with an account. Nothing of the OA arrives before the person was in touch with it."""

    prefix = "user"

    # Coming and going

    async def follows(self, source: str = "zalo") -> Json:
        """Follows the OA, which opens the window."""
        self.chat.is_follower = True
        self._touch()
        return self._emit(events.follow(source=source, **self._envelope(by_app=True)))

    async def unfollows(self) -> Json:
        """Leaves: -213 until the person writes again."""
        self.chat.is_follower = False
        self.chat.has_left = True
        return self._emit(events.unfollow(**self._envelope(by_app=True)))

    async def clicks_chatnow(self) -> Json | None:
        """Taps the message button on the OA's profile; it opens the window every time, but is told only once."""
        self._touch()
        if self.chat.has_clicked:
            return None
        self.chat.has_clicked = True
        return self._emit(events.about_user("user_click_chatnow", **self._envelope(by_app=True)))

    async def withdraws(self) -> Json:
        """Takes back the consent: the person's data must be erased."""
        self.chat.has_withdrawn = True
        return self._emit(events.about_user("user_withdraw", **self._envelope(by_app=True)))

    def blocks(self, code: int | None = None) -> None:
        """Blocks the OA; nobody is told, sends get -244 (settings.blocked_code) from now on."""
        self.chat.block_code = self.fake.settings.blocked_code if code is None else code

    def unblocks(self) -> None:
        """Lets the OA write again."""
        self.chat.block_code = None

    @property
    def limited(self) -> bool:
        """The person takes nothing more today: -218."""
        return self.chat.is_limited

    @limited.setter
    def limited(self, is_limited: bool) -> None:
        self.chat.is_limited = is_limited

    # Small things

    async def submits_info(
        self,
        name: str,
        phone: str,
        *,
        dob: str = "",
        gender: str = "",
        address: str = "",
        city: str = "",
        district: str = "",
        ward: str = "",
        old_shape: bool = False,
    ) -> Json:
        """Answers the request for contact data; from now on it is in the user detail, too."""
        where = {"address": address, "city": city, "ward": ward}
        self.chat.shared_info = {**where, "district": district, "phone": phone, "name": name}
        if old_shape:
            form = events.old_info(name, phone, district=district, **where)
        else:
            form = events.info(name, phone, dob=dob, gender=gender, **where)
        return self._emit(events.submit_info(form, **self._envelope()))

    async def reacts(self, message: Message | str, icon: str = "/-heart") -> Json:
        """Puts an icon under a message."""
        content = {"msg_id": self._known(message)["message_id"], "react_icon": icon}
        return self._emit(events.message("user_reacted_message", content, **self._envelope()))

    async def reads(self, *messages: Message | str) -> Json:
        """Has seen these messages, or all of the OA's."""
        seen = [self._known(message) for message in messages] or self.messages
        content = {"msg_ids": [message["message_id"] for message in seen if message["src"] == FROM_OA]}
        return self._emit(events.message("user_seen_message", content, **self._envelope(by_app=True)))

    # Inside

    def _touch(self) -> None:
        self.chat.interact(self.fake.now)

    def _envelope(self, *, by_app: bool = False) -> dict[str, Any]:
        found: dict[str, Any] = {**self._ids(), "timestamp": str(self.fake.stamp())}
        if by_app:
            found["by_app"] = self._by_app()
        return found

    def _emit(self, event: Json) -> Json:
        self.fake.emit(event, self.chat)
        return event


class Visitor(Speaker):
    """Somebody in the chat widget of a web page who is not logged in: `anonymous_send_*`, no windows."""

    prefix = "anonymous"

    @property
    def conversation_id(self) -> str:
        """Which has to be named beside the anonymous id."""
        return self.chat.conversation_id
