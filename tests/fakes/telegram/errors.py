"""What the Bot API server answers when it refuses (telegram.md D, G.3, J).

Texts stand here word for word, so that tests of the product see what the real server says.
`blamed` refusals are mistakes of the caller that no state of the world excuses; the server books them as violations.
"""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]  # An object of the Bot API as it crosses the wire: this package is a codec through and through.


class ApiError(Exception):
    """The server refuses the call."""

    def __init__(self, code: int, description: str, *, parameters: Json | None = None, blamed: bool = False) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters
        self.blamed = blamed

    def body(self) -> Json:
        """The answer's JSON, `parameters` only where there are some."""
        answer: Json = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            answer["parameters"] = self.parameters
        return answer


def bad(text: str, **parameters: Any) -> ApiError:
    """A 400 that the state of the world explains (a topic died, a message is gone)."""
    return ApiError(400, f"Bad Request: {text}", parameters=parameters or None)


def wrong(text: str) -> ApiError:
    """A 400 that only the caller can be blamed for (too long, malformed, missing)."""
    return ApiError(400, f"Bad Request: {text}", blamed=True)


def forbidden(text: str) -> ApiError:
    """A 403: blocked, kicked, never started."""
    return ApiError(403, f"Forbidden: {text}")


def conflict(text: str) -> ApiError:
    """A 409: two receivers for one bot (C.2)."""
    return ApiError(409, f"Conflict: {text}")


def too_many(seconds: int) -> ApiError:
    """A 429 with the seconds to wait (D.2)."""
    return ApiError(429, f"Too Many Requests: retry after {seconds}", parameters={"retry_after": seconds})
