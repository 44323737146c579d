"""The HTTP side: /bot<token>/<method>, /media/<name>, and the faults on the way (zalo.md E.1, E.6, F)."""

from __future__ import annotations

import asyncio
import json
import re
from types import TracebackType
from typing import Any, Self

from aiohttp import web
from aiohttp.http_parser import RawRequestMessage
from aiohttp.streams import StreamReader

from tests.fakes.zalo_bot import params as parameters
from tests.fakes.zalo_bot.errors import ApiError, Json
from tests.fakes.zalo_bot.faults import AFTER, BEFORE, MEDIA, POLL, SLOW, Call, Fault, FaultKind, now
from tests.fakes.zalo_bot.methods import METHODS, encoded
from tests.fakes.zalo_bot.world import World

_JSON = {"Content-Type": "application/json"}
_TOKEN = re.compile(r"\d+:[\w-]+", re.ASCII)


class Server(World):
    """Plays bot-api.zaloplatforms.com, and the hosts of the media, on a loopback port."""

    def __init__(self, *, errors_in_200: bool, **world: Any) -> None:
        super().__init__(**world)
        self.errors_in_200 = errors_in_200
        self.latency = 0.0  # seconds that every answer takes, as a network would
        self.port = 0
        self._runner: web.ServerRunner | None = None

    @property
    def host(self) -> str:
        """Host and port, for an allow-list of media hosts."""
        return f"127.0.0.1:{self.port}"

    @property
    def api_base(self) -> str:
        """What a program puts for https://bot-api.zaloplatforms.com."""
        return f"http://{self.host}"

    async def start(self, port: int = 0) -> Self:
        """Listens (port 0 takes a free one) and delivers, if a webhook is set."""
        # A caller that goes away ends its long poll and its hanging answer.
        server = web.Server(self._handle, request_factory=_request, handler_cancellation=True, access_log=None)
        self._runner = web.ServerRunner(server, shutdown_timeout=0.2)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", port).start()
        self.port = int(self._runner.addresses[0][1])
        self.webhook.resume()
        return self

    async def stop(self) -> None:
        """Ends deliveries and long polls and closes the port; the state stays, start(port) goes on with it."""
        self.updates.interrupt(ApiError(503, "Service unavailable"))
        await self.webhook.pause()
        for task in list(self.work):
            task.cancel()
        await asyncio.gather(*self.work, return_exceptions=True)
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def __aenter__(self) -> Self:
        return await self.start()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()

    # Faults

    def arm(self, kind: str, *, method: str | None = None, times: int | None = 1, **options: Any) -> Fault:
        """Arms a fault (see faults.FaultKind and faults.Fault for the options) and returns it: `hits` counts."""
        fault = Fault(FaultKind(kind), method=method, times=times, **options)
        self.faults.append(fault)
        return fault

    def disarm(self, fault: Fault | None = None) -> None:
        """Takes one fault away, or all."""
        self.faults = [] if fault is None else [other for other in self.faults if other is not fault]

    def _fault(self, method: str, chat_id: str | None) -> Fault | None:
        return next((fault for fault in self.faults if fault.takes(method, chat_id)), None)

    # Requests

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        path = request.path
        if path.startswith("/media/"):
            return await self._download(request, path.removeprefix("/media/"))
        token, slash, name = path.removeprefix("/bot").partition("/")
        if not path.startswith("/bot") or not slash or not _TOKEN.fullmatch(token):
            return self._refuse(ApiError(404, "Not found"))
        if token != self.token:
            return self._refuse(ApiError(401, "Unauthorized"))
        return await self._call(request, name)

    async def _call(self, request: web.BaseRequest, name: str) -> web.StreamResponse:
        method = METHODS.get(name)
        if method is None:
            self.blame(f"{name}: unknown method")
            return self._refuse(ApiError(404, "Not found"))
        given: Json = {}
        call = Call(now(), name, None, given)
        self.book.append(call)
        fault: Fault | None = None
        try:
            if request.method == "GET" and not method.simple:
                raise ApiError(404, "Not found: call this method by POST", blamed=True)
            call.params = given = await parameters.read(request)
            call.chat_id = chat_id if isinstance(chat_id := given.get("chat_id"), str) else None
            self.bell.ring()
            fault = self._fault(name, call.chat_id)
            if fault is not None:
                broken = await self._before(request, fault, call)
                if broken is not None:
                    return broken
            for complaint in parameters.complaints(given, method.takes):
                self.blame(f"{name}: {complaint}")
            parameters.check(given, method.takes)
            # Who hangs up ends a poll, but not what is being sent.
            work = method.work(self, given)
            call.result = await (work if name == POLL else asyncio.shield(self.begin(work)))
            call.code = 200
        except ApiError as error:
            if error.blamed:
                self.blame(f"{name}: {error.description}")
            call.error, call.code = error.description, error.code
            self.bell.ring()
            await asyncio.sleep(self.latency)
            return self._refuse(error)
        self.bell.ring()
        if fault is not None and fault.kind in AFTER:
            call.error, call.code = str(fault.kind), 0
            return await _broken(request, fault)
        await asyncio.sleep(self.latency)
        if fault is not None and fault.kind is FaultKind.GARBAGE:
            return web.Response(body=b"<html><body>ok</body></html>", headers={"Content-Type": "text/html"})
        return web.Response(body=encoded(call.result), headers=_JSON)

    async def _before(self, request: web.BaseRequest, fault: Fault, call: Call) -> web.StreamResponse | None:
        refusal = fault.refusal()
        if refusal is not None:
            raise refusal
        if fault.kind is FaultKind.BAD_GATEWAY:
            call.error, call.code = str(fault.kind), 502
            page = b"<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>"
            return web.Response(status=502, body=page, headers={"Content-Type": "text/html"})
        if fault.kind in BEFORE:
            call.error = str(fault.kind)
            return await _broken(request, fault)
        return None

    async def _download(self, request: web.BaseRequest, name: str) -> web.StreamResponse:
        """Public, but not for pages of others: a foreign Referer gets 403 (F)."""
        call = Call(now(), MEDIA, None, {"name": name})
        self.book.append(call)
        fault = self._fault(MEDIA, None)
        try:
            if fault is not None:
                broken = await self._before(request, fault, call)
                if broken is not None:
                    return broken
        except ApiError as error:
            call.error, call.code = error.description, error.code
            return web.Response(status=error.status or error.code)
        body = self.media.get(name)
        if body is None or request.method != "GET":
            call.code = 404
            return web.Response(status=404)
        if request.headers.get("Referer", self.api_base).rstrip("/") != self.api_base:
            call.code = 403
            return web.Response(status=403)
        if fault is not None and fault.kind is FaultKind.CUT_DOWNLOAD:
            call.error = str(fault.kind)
            response = web.StreamResponse(headers={"Content-Length": str(len(body))})
            await response.prepare(request)
            await response.write(body[: len(body) // 2])
            return await _broken(request, fault, response)
        if fault is not None and fault.kind is FaultKind.EMPTY_DOWNLOAD:
            body = b""
        if fault is not None and fault.kind in AFTER:
            call.error = str(fault.kind)
            return await _broken(request, fault)
        call.code = 200
        self.bell.ring()
        return web.Response(body=body, headers={"Content-Type": "application/octet-stream"})

    def _refuse(self, error: ApiError) -> web.Response:
        headers = dict(_JSON)
        if error.retry_after is not None:
            headers["Retry-After"] = str(error.retry_after)
        status = error.status or (200 if self.errors_in_200 else error.code)
        return web.Response(status=status, body=json.dumps(error.body()).encode(), headers=headers)


def _request(
    message: RawRequestMessage, payload: StreamReader, protocol: Any, writer: Any, task: Any
) -> web.BaseRequest:
    return web.BaseRequest(message, payload, protocol, writer, task, asyncio.get_running_loop())


async def _broken(
    request: web.BaseRequest, fault: Fault, begun: web.StreamResponse | None = None
) -> web.StreamResponse:
    """Breaks the connection, after a while or at once; what is returned reaches nobody."""
    if fault.kind in SLOW:
        await asyncio.sleep(fault.seconds)
    if request.transport is not None:
        request.transport.abort()
    return begun or web.Response(status=504)
