"""Errors as other programs read them: RFC 9457, ``application/problem+json``."""

from __future__ import annotations

import json
from collections.abc import Mapping

from aiohttp import web

TYPE = "application/problem+json"
# Short, for programs and whoever writes them; the desk has the words for people.
TITLES: Mapping[str, tuple[int, str]] = {
    "bad-request": (400, "The request cannot be read."),
    "no-key": (401, "A key is wanted that opens: Authorization: Bearer KEY."),
    "no-scope": (403, "The key is not for this."),
    "file-withheld": (403, "The file may tell who speaks in it or what is withheld; it stays with the team."),
    "not-found": (404, "There is no such thing for this key."),
    "not-allowed": (405, "Only GET is answered."),
    "gone": (410, "No consent reaches the agency for this ticket any more: erase your copy."),
    "too-many": (429, "The key asks too often."),
    "broken": (500, "The answer could not be made."),
}


class Problem(Exception):
    """An answer that is an error; ``what`` is one of TITLES."""

    def __init__(self, what: str, *, detail: str = "", headers: Mapping[str, str] | None = None, **more: str) -> None:
        super().__init__(what)
        self.what = what
        self.detail = detail
        self.headers = dict(headers or {})
        self.more = more

    def response(self) -> web.Response:
        """The answer."""
        status, title = TITLES[self.what]
        body = {"type": f"urn:manhmoi:problem:{self.what}", "title": title, "status": status, **self.more}
        if self.detail:
            body["detail"] = self.detail
        headers = {"Cache-Control": "no-store", **self.headers}
        return web.Response(
            text=json.dumps(body, ensure_ascii=False), status=status, content_type=TYPE, headers=headers
        )
