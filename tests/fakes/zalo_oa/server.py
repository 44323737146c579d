"""The HTTP side: openapi.zalo.me, oauth.zaloapp.com and the media hosts on one loopback port (zalo.md A, B, F).

A bare aiohttp server without router, so that it also stands behind a load test.
"""

from __future__ import annotations

import asyncio
import hmac
import json
import time
from collections import deque
from functools import partial
from types import TracebackType
from typing import Any, Self

from aiohttp import web
from aiohttp.http_parser import RawRequestMessage
from aiohttp.streams import StreamReader

from tests.fakes.zalo_oa import decode, errors, oauth, reading, sending, signing
from tests.fakes.zalo_oa.errors import ConsentRefused, Refused
from tests.fakes.zalo_oa.faults import AFTER, BEFORE, MEDIA, SLOW, Call, Fault, FaultKind
from tests.fakes.zalo_oa.world import World

# path: verb, how it is called (decode.read), what it does
ROUTES: dict[str, tuple[str, str, Any]] = {
    "/v3.0/oa/message/cs": ("POST", "json", sending.consult),
    "/v3.0/oa/message/transaction": ("POST", "json", sending.closed),
    "/v3.0/oa/message/promotion": ("POST", "json", sending.closed),
    "/v2.0/oa/message": ("POST", "json", sending.old_message),
    "/v2.0/oa/upload/image": ("POST", "upload", partial(sending.upload, kind="image")),
    "/v2.0/oa/upload/gif": ("POST", "upload", partial(sending.upload, kind="gif")),
    "/v2.0/oa/upload/file": ("POST", "upload", partial(sending.upload, kind="file")),
    "/v2.0/oa/getoa": ("GET", "none", reading.getoa),
    "/v3.0/oa/user/detail": ("GET", "data", reading.user_detail),
    "/v3.0/oa/user/getlist": ("GET", "data", reading.getlist),
    "/v2.0/oa/conversation": ("GET", "data", reading.conversation),
    "/v2.0/oa/listrecentchat": ("GET", "data", reading.listrecentchat),
    "/v3.0/oa/quota/message": ("POST", "json", reading.quota),
}
PERMISSION, TOKEN = "/v4/oa/permission", "/v4/oa/access_token"
_MAX_BODY = 52 * 1024 * 1024


class Server(World):
    """Plays all of Zalo's hosts on a loopback port."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._runner: web.ServerRunner | None = None
        self._recent: deque[float] = deque()

    async def start(self, port: int = 0, host: str = "127.0.0.1") -> Self:
        """Listens; port 0 takes a free one."""
        # A caller that goes away ends its hanging answer.
        server = web.Server(self._handle, request_factory=_request, handler_cancellation=True, access_log=None)
        self._runner = web.ServerRunner(server, shutdown_timeout=0.2)
        await self._runner.setup()
        site = web.TCPSite(self._runner, host, port, backlog=1024)
        await site.start()
        self.port = int(self._runner.addresses[0][1])
        return self

    async def stop(self) -> None:
        """Ends deliveries and closes the port; the state stays and can be looked at."""
        await self.webhook.close()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def __aenter__(self) -> Self:
        return await self.start()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()

    # Requests

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        call = Call(self.now, request.method, request.path, token=request.headers.get("access_token"))
        self.book.append(call)
        self._look_at_headers(request, call)
        if request.path.startswith(MEDIA):
            return await self._download(request, call)
        if request.path in {PERMISSION, TOKEN}:
            return await self._consent(request, call)
        route = ROUTES.get(request.path)
        if route is None or route[0] != request.method:
            self.violate(call, "no such API")
            return _page(404)
        return await self._open_api(request, call, route[1], route[2])

    async def _open_api(self, request: web.BaseRequest, call: Call, way: str, work: Any) -> web.StreamResponse:
        left = self._calls_left()
        headers = {"X-RateLimit-Limit": str(self.settings.rate_limit), "X-RateLimit-Remain": str(max(0, left))}
        fault: Fault | None = None
        try:
            if left < 0:
                raise Refused(errors.TOO_MANY_CALLS)
            # Read before any fault: a call whose connection breaks later has been heard all the same.
            unread = await self._read(request, call, way)
            fault = self._fault(call)
            broken = await self._before(request, fault)
            if broken is not None:
                return broken
            if fault is not None and fault.kind is FaultKind.ERROR:
                raise Refused(fault.error)
            self._authorise(request, call)
            if unread is not None:
                raise unread
            call.answer = {"error": 0, "message": "Success", "data": work(self, call)}
            call.code = 0
        except Refused as refused:
            if refused.blamed:
                self.violate(call, refused.detail)
            call.code, call.answer = refused.code, refused.body()
        return await self._finish(request, call, fault, headers)

    async def _consent(self, request: web.BaseRequest, call: Call) -> web.StreamResponse:
        way, verb = ("query", "GET") if call.path == PERMISSION else ("form", "POST")
        if call.verb != verb:
            self.violate(call, "no such API")
            return _page(404)
        if way == "form" and request.query:
            self.violate(call, f"parameters {sorted(request.query)} in the address: they would stand in logs")
        await decode.read(request, call, way)
        fault = self._fault(call)
        broken = await self._before(request, fault)
        if broken is not None:
            return broken
        try:
            if fault is not None and fault.kind is FaultKind.ERROR:
                raise ConsentRefused(fault.error, "armed")
            if call.path == PERMISSION:
                target = oauth.permission(self, call)
                call.code = 0
                return web.Response(status=302, headers={"Location": target})
            call.answer, call.code = oauth.access_token(self, call, request.headers.get("secret_key")), 0
        except ConsentRefused as refused:
            if refused.blamed:
                self.violate(call, refused.reason)
            call.code, call.answer = refused.code, refused.body()
        return await self._finish(request, call, fault, {})

    async def _download(self, request: web.BaseRequest, call: Call) -> web.StreamResponse:
        if call.token is not None:
            self.violate(call, "the access token was shown to a media host")
        fault = self._fault(call)
        broken = await self._before(request, fault)
        if broken is not None:
            return broken
        response = self.media.serve(request)
        call.code = 0 if response.status in {200, 302} else None
        self.stir()
        if fault is not None and fault.kind is FaultKind.CUT_DOWNLOAD and isinstance(response.body, bytes):
            half = web.StreamResponse(headers={"Content-Length": str(len(response.body))})
            await half.prepare(request)
            await half.write(response.body[: len(response.body) // 2])
            _cut(request)
            return half
        return response

    # Checks

    def _look_at_headers(self, request: web.BaseRequest, call: Call) -> None:
        if "Authorization" in request.headers:
            self.violate(call, "an Authorization header: the token belongs into access_token")
        if "access_token" in request.query:
            self.violate(call, "the access token in the address: it would stand in logs")

    async def _read(self, request: web.BaseRequest, call: Call, way: str) -> Refused | None:
        """The refusal that the body earns is told only to callers with a good token."""
        try:
            await decode.read(request, call, way)
        except Refused as refused:
            return refused
        return None

    def _authorise(self, request: web.BaseRequest, call: Call) -> None:
        if not call.token:
            self.violate(call, "no access_token header")
            raise Refused(errors.BAD_TOKEN)
        until = self.grants.access.get(call.token)
        if until is None:
            raise Refused(errors.BAD_TOKEN)
        if self.now >= until:
            raise Refused(errors.EXPIRED_TOKEN)
        if self.settings.needs_proof:
            proof = signing.appsecret_proof(call.token, self.settings.app_secret)
            if not hmac.compare_digest(request.headers.get("appsecret_proof", ""), proof):
                raise Refused(errors.BAD_PROOF)

    def _calls_left(self) -> int:
        """What is left of this minute; below zero the call is one too many (A.1)."""
        at = time.monotonic()
        while self._recent and self._recent[0] <= at - 60:
            self._recent.popleft()
        self._recent.append(at)
        return self.settings.rate_limit - len(self._recent)

    # Faults

    def _fault(self, call: Call) -> Fault | None:
        fault = next((fault for fault in self.faults if fault.takes(call)), None)
        call.fault = None if fault is None else fault.kind
        return fault

    async def _before(self, request: web.BaseRequest, fault: Fault | None) -> web.Response | None:
        if fault is None:
            return None
        if fault.kind is FaultKind.BAD_GATEWAY:
            return _page(fault.status)
        if fault.kind in BEFORE:
            return await self._break(request, fault)
        return None

    async def _finish(
        self, request: web.BaseRequest, call: Call, fault: Fault | None, headers: dict[str, str]
    ) -> web.Response:
        self.stir()
        if self.settings.latency:
            await asyncio.sleep(self.settings.latency)
        if fault is not None:
            if fault.kind in AFTER:
                return await self._break(request, fault)
            if fault.kind is FaultKind.GARBAGE:
                return _page(200)
            if fault.kind is FaultKind.EMPTY:
                return web.Response(headers=headers)
        body = json.dumps(call.answer, ensure_ascii=False).encode()
        return web.Response(body=body, headers={"Content-Type": "application/json;charset=UTF-8", **headers})

    async def _break(self, request: web.BaseRequest, fault: Fault) -> web.Response:
        self.stir()
        if fault.kind in SLOW:
            await asyncio.sleep(fault.seconds)
        _cut(request)
        return _page(504)


def _request(
    message: RawRequestMessage, payload: StreamReader, protocol: Any, writer: Any, task: Any
) -> web.BaseRequest:
    loop = asyncio.get_running_loop()
    return web.BaseRequest(message, payload, protocol, writer, task, loop, client_max_size=_MAX_BODY)


def _cut(request: web.BaseRequest) -> None:
    """Breaks the connection without an answer."""
    if request.transport is not None:
        request.transport.abort()


def _page(status: int) -> web.Response:
    page = f"<html><head><title>{status}</title></head><body>nginx</body></html>"
    return web.Response(status=status, text=page, content_type="text/html")
