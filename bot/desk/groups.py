"""Which groups are the team's, also after Telegram gave one another id, and which of them shows a ticket."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

from storage import cursors
from storage.unit import Tx

MOVED = "group-moved"  # the bell
_MOVES = 8  # a group that moved more often than this went in a circle


class Groups:
    """The configured groups. Moves are kept as cursors; every process learns them (``ModeratorGroup.follow``)."""

    def __init__(self, configured: Sequence[str]) -> None:
        self.configured = tuple(dict.fromkeys(str(one) for one in configured if str(one).strip()))
        self._moved: dict[str, str] = {}

    def is_team(self, chat_id: str) -> bool:
        """True for a group of the team under its old and new ids."""
        return chat_id in self.configured or chat_id in self._moved.values()

    def current(self, chat_id: str) -> str:
        """The id by which the group is called now."""
        for _ in range(_MOVES):
            if chat_id not in self._moved:
                break
            chat_id = self._moved[chat_id]
        return chat_id

    def all(self) -> tuple[str, ...]:
        """The ids in use, each once."""
        return tuple(dict.fromkeys(self.current(one) for one in self.configured))

    def of_ticket(self, ticket_id: str) -> str:
        """The group that shows the ticket: always the same one while the setting stays. "" where there is none."""
        groups = self.all()
        return groups[zlib.crc32(ticket_id.encode()) % len(groups)] if groups else ""

    def learn(self, tx: Tx) -> None:
        """Moves that were seen before, here or in another process, are known."""
        for one in self.configured:
            chat_id = one
            for _ in range(_MOVES):
                moved = cursors.get(tx, _cursor(chat_id))
                if not moved:
                    break
                self._moved[chat_id] = chat_id = moved

    def moves(self, tx: Tx, was: str, now_is: str) -> None:
        """The group has another id. Its topics are void and are made anew, each when it is next needed."""
        if was == now_is or not self.is_team(was) or self.current(now_is) == was:
            return
        cursors.set(tx, _cursor(was), now_is)
        tx.ring(MOVED)
        self._moved[was] = now_is


def _cursor(chat_id: str) -> str:
    return f"group-moved:{chat_id}"
