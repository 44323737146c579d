"""A chat as the platform keeps it: who is in it and what the bot said there (zalo.md E.5)."""

from __future__ import annotations

from dataclasses import dataclass, field

from tests.fakes.zalo_bot.errors import Json


@dataclass(eq=False, slots=True)
class Chat:
    """A private chat (its id is the person's) or a group. `known` from the first message to the bot on."""

    id: str
    name: str
    kind: str = "PRIVATE"
    known: bool = False
    blocked: bool = False
    messages: list[Json] = field(default_factory=list)  # what the bot sent, oldest first
    lines: list[str] = field(default_factory=list)  # the talk of both sides, for people to read
