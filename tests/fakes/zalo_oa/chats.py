"""What the platform knows of one person and this OA: who, since when in touch, and what was said.

Entries are dictionaries, oldest first: message_id, stamp, time (ms), src (0 = OA, 1 = user), kind, text, buttons,
and by kind content, name, url, elements, quote_message_id, length (after NFC), admin_id, event, oa_reaction.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field

from tests.fakes.zalo_oa.errors import Json

FROM_OA, FROM_USER = 0, 1


@dataclass(eq=False, slots=True)
class Chat:
    """One conversation: of a person with the OA, or of a visitor in the web widget (then `conversation_id` is set)."""

    user_id: str
    user_id_by_app: str
    name: str
    conversation_id: str = ""
    is_follower: bool = False
    has_left: bool = False  # unfollowed and not written since
    has_clicked: bool = False  # user_click_chatnow fires once per person (C.5)
    last_interaction: int | None = None  # ms
    free_used: int = 0  # replies since then
    block_code: int | None = None
    is_limited: bool = False  # -218
    has_withdrawn: bool = False
    shared_info: Json = field(default_factory=dict)
    entries: list[Json] = field(default_factory=list)

    def interact(self, at: int) -> None:
        """Opens a new window (A.6)."""
        self.last_interaction = at
        self.free_used = 0
        self.has_left = False

    def find(self, message: Json | str) -> Json | None:
        """An entry by itself or by its id."""
        message_id = message if isinstance(message, str) else message["message_id"]
        return next((entry for entry in self.entries if entry["message_id"] == message_id), None)

    @property
    def received(self) -> list[Json]:
        """What the OA said: the program, and people in OA Manager."""
        return [entry for entry in self.entries if entry["src"] == FROM_OA]

    def lines(self) -> list[str]:
        """The chat for a person's eyes."""
        return [_line(entry, self.name) for entry in self.entries]


def _line(entry: Json, name: str) -> str:
    who = name if entry["src"] == FROM_USER else "staff" if entry.get("admin_id") else "OA"
    kind = "" if entry["kind"] == "text" else f"<{entry['kind']}>"
    labels = "".join(f" [{button['title']}]" for button in entry["buttons"])
    return f"{who}: {kind}{entry['text']}{labels}"


def folded(text: str) -> str:
    """A text as `sees` compares it: composed, case ignored."""
    return unicodedata.normalize("NFC", text).casefold()


def length(text: str) -> int:
    """Characters as the platform counts them: code points after NFC (A.2)."""
    return len(unicodedata.normalize("NFC", text))
