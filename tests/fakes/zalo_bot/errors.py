"""What the platform answers when it refuses (zalo.md E.1, E.6).

Only "Request timeout" and "chat_id is invaild" are known word for word; nobody may build on the other sentences.
`blamed` refusals are mistakes of the caller that no state of the world excuses; the server books them as violations.
"""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]  # An object as it crosses the wire: this package is a codec through and through.


class ApiError(Exception):
    """The platform refuses the call."""

    def __init__(
        self,
        code: int,
        description: str,
        *,
        blamed: bool = False,
        status: int | None = None,
        retry_after: int | None = None,
    ) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.blamed = blamed
        self.status = status  # of HTTP; None: the same as the code, or 200 where errors come with 200
        self.retry_after = retry_after

    def body(self) -> Json:
        """The answer's JSON."""
        return {"ok": False, "error_code": self.code, "description": self.description}


def wrong(text: str) -> ApiError:
    """A 400 that only the caller can be blamed for (too long, malformed, missing)."""
    return ApiError(400, f"Bad request: {text}", blamed=True)


def bad(text: str) -> ApiError:
    """A 400 that the state of the world explains."""
    return ApiError(400, f"Bad request: {text}")


def unknown_chat() -> ApiError:
    """A 410: nobody in this chat ever wrote to the bot. The misspelling is the platform's."""
    return ApiError(410, "chat_id is invaild")


def nothing_new() -> ApiError:
    """A 408: the poll is over, nothing happened. Normal (E.3)."""
    return ApiError(408, "Request timeout")
