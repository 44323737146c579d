"""The HTTP side: /bot<token>/<method>, /file/bot<token>/<path>, and the faults on the way (telegram.md J).

A bare aiohttp server without router, because it also stands behind the load test. Answers are JSON with \\u escapes,
as the real server writes them.
"""

from __future__ import annotations

import asyncio
import inspect
import json
from types import TracebackType
from typing import Any, Self

from aiohttp import web
from aiohttp.http_parser import RawRequestMessage
from aiohttp.streams import StreamReader

from tests.fakes.telegram import decode, methods_change, methods_chat, methods_receive, methods_relay, methods_send
from tests.fakes.telegram.errors import ApiError, Json
from tests.fakes.telegram.faults import Call, Fault, FaultKind, now
from tests.fakes.telegram.files import Media
from tests.fakes.telegram.table import METHODS, Request
from tests.fakes.telegram.world import World

_JSON = {"Content-Type": "application/json"}
_MODULES = (methods_change, methods_chat, methods_receive, methods_relay, methods_send)  # imported for their methods
_MAX_BODY = 52 * 1024 * 1024
_BEFORE = frozenset({FaultKind.TIMEOUT_BEFORE, FaultKind.RESET_BEFORE})


class Server(World):
    """Plays api.telegram.org on a loopback port."""

    def __init__(self, *, validate: bool, **world: Any) -> None:
        super().__init__(**world)
        self.validate = validate
        self.latency = 0.0  # seconds that every answer takes, as a network would
        self.port = 0
        self._runner: web.ServerRunner | None = None
        self._prefix = "/bot"
        if validate:
            from tests.fakes.telegram import judge

            self._complaints = judge.complaints

    @property
    def api_base(self) -> str:
        """What a program puts for https://api.telegram.org."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def base_url(self) -> str:
        """python-telegram-bot's base_url."""
        return f"{self.api_base}/bot"

    @property
    def base_file_url(self) -> str:
        """python-telegram-bot's base_file_url."""
        return f"{self.api_base}/file/bot"

    async def start(self, port: int = 0, host: str = "127.0.0.1") -> Self:
        """Listens; port 0 takes a free one."""
        # A caller that goes away ends its long poll and its hanging answer.
        server = web.Server(self._handle, request_factory=_request, handler_cancellation=True, access_log=None)
        self._runner = web.ServerRunner(server, shutdown_timeout=0.2)
        await self._runner.setup()
        site = web.TCPSite(self._runner, host, port, backlog=1024)
        await site.start()
        self.port = int(self._runner.addresses[0][1])
        return self

    async def stop(self) -> None:
        """Ends deliveries and long polls and closes the port; the state stays and can be looked at."""
        self.updates.interrupt("terminated by server shutdown")
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
        path = request.path
        if path.startswith("/bot"):
            token, _, name = path[4:].partition("/")
            if token != self.token:
                return _answer(ApiError(401, "Unauthorized"))
            return await self._call(request, name)
        if path.startswith("/file/bot"):
            token, _, file_path = path[9:].partition("/")
            if token != self.token:
                return _answer(ApiError(401, "Unauthorized"))
            return await self._download(request, file_path)
        if path.startswith("/control/"):
            return await self.control(request)
        return _answer(ApiError(404, "Not Found"))

    async def control(self, request: web.BaseRequest) -> web.StreamResponse:
        """The control API; see control.py."""
        raise NotImplementedError

    async def _call(self, request: web.BaseRequest, name: str) -> web.StreamResponse:
        entry = METHODS.get(name.lower())
        if entry is None:
            self.violations.append(f"{name}: unknown method")
            return _answer(ApiError(404, "Not Found"))
        method, handler = entry
        try:
            params, files = await decode.parameters(request)
        except ApiError as error:
            self.violations.append(f"{method}: {error.description}")
            return _answer(error)
        chat_id = params.get("chat_id")
        call = Call(now(), method, chat_id if isinstance(chat_id, int) else None, params)
        if method != "getUpdates":
            self.book.calls.append(call)
        fault: Fault | None = None
        try:
            limited = self.book.admit(call)
            if limited is not None:
                raise limited
            fault = self._fault(method, call.chat_id) if self.faults else None
            if fault is not None:
                await self._before(request, fault, call)
            if self.validate:
                self.violations += self._complaints(method, params, files)
            call.result = result = await self._work(handler, params, files, fault)
            call.code = 200
        except ApiError as error:
            if error.blamed and (not self.validate or not self._is_known(method, error)):
                self.violations.append(f"{method}: {error.description}")
            call.error, call.code = error.description, error.code
            if self.latency:
                await asyncio.sleep(self.latency)
            return _answer(error)
        if fault is not None:
            broken = await self._after(request, fault, call)
            if broken is not None:
                return broken
        if self.latency:
            await asyncio.sleep(self.latency)
        if method == "getUpdates":
            body = b'{"ok":true,"result":[' + b",".join(result) + b"]}"
        else:
            body = b'{"ok":true,"result":' + json.dumps(result).encode() + b"}"
        return web.Response(body=body, headers=_JSON)

    async def _work(self, handler: Any, params: Json, files: dict[str, Media], fault: Fault | None) -> Any:
        breaks = None
        if fault is not None and fault.kind is FaultKind.ALBUM_BREAKS:
            breaks = (fault.posted, fault.retry_after)
        result = handler(Request(self, params, files, breaks))
        return await result if inspect.isawaitable(result) else result

    def _is_known(self, method: str, error: ApiError) -> bool:
        """The judge said the same already."""
        return any(line.startswith(f"{method}: ") and error.description in line for line in self.violations[-8:])

    async def _download(self, request: web.BaseRequest, file_path: str) -> web.StreamResponse:
        fault = self._fault("file", None) if self.faults else None
        call = Call(now(), "file", None, {"file_path": file_path})
        self.book.calls.append(call)
        stored = self.files.by_path.get(file_path)
        if stored is None:
            call.code = 404
            return _answer(ApiError(404, "Not Found"))
        try:
            if fault is not None:
                await self._before(request, fault, call)
        except ApiError as error:
            call.error, call.code = error.description, error.code
            return _answer(error)
        body = stored.content()
        if fault is not None and fault.kind is FaultKind.CUT_DOWNLOAD:
            response = web.StreamResponse(headers={"Content-Length": str(len(body))})
            await response.prepare(request)
            await response.write(body[: len(body) // 2])
            _cut(request)
            return response
        call.code = 200
        return web.Response(body=body, headers={"Content-Type": "application/octet-stream"})

    # Faults

    def arm(self, kind: str, **options: Any) -> Fault:
        """Arms a fault (see faults.FaultKind and faults.Fault for the options) and returns it: `hits` counts."""
        fault = Fault(FaultKind(kind), **options)
        self.faults.append(fault)
        return fault

    def disarm(self, fault: Fault | None = None) -> None:
        """Takes one fault away, or all."""
        self.faults = [] if fault is None else [other for other in self.faults if other is not fault]

    def _fault(self, method: str, chat_id: int | None) -> Fault | None:
        return next((fault for fault in self.faults if fault.takes(method, chat_id)), None)

    async def _before(self, request: web.BaseRequest, fault: Fault, call: Call) -> None:
        refusal = fault.refusal()
        if refusal is not None:
            if fault.kind is FaultKind.TOO_MANY and call.chat_id is not None:
                self.book.close(call.chat_id, now() + fault.retry_after)
            raise refusal
        if fault.kind is FaultKind.PAGE:
            raise _PageError(fault.code)
        if fault.kind is FaultKind.BAD_GATEWAY:
            raise _PageError(502)
        if fault.kind in _BEFORE:
            call.error = str(fault.kind)
            if fault.kind is FaultKind.TIMEOUT_BEFORE:
                await asyncio.sleep(fault.seconds)
            _cut(request)
            raise ApiError(504, "the connection is gone")

    async def _after(self, request: web.BaseRequest, fault: Fault, call: Call) -> web.StreamResponse | None:
        if fault.kind in {FaultKind.TIMEOUT_AFTER, FaultKind.RESET_AFTER}:
            call.error = str(fault.kind)
            self.stir()
            if fault.kind is FaultKind.TIMEOUT_AFTER:
                await asyncio.sleep(fault.seconds)
            _cut(request)
            return _answer(ApiError(504, "the connection is gone"))
        if fault.kind is FaultKind.GARBAGE:
            return web.Response(body=b"<html><body>ok</body></html>", headers={"Content-Type": "text/html"})
        return None


class _PageError(ApiError):
    """A gateway in front of the server answers with a page instead of JSON."""

    def __init__(self, status: int) -> None:
        super().__init__(status, "a page")


def _request(
    message: RawRequestMessage, payload: StreamReader, protocol: Any, writer: Any, task: Any
) -> web.BaseRequest:
    loop = asyncio.get_running_loop()
    return web.BaseRequest(message, payload, protocol, writer, task, loop, client_max_size=_MAX_BODY)


def _cut(request: web.BaseRequest) -> None:
    """Breaks the connection without an answer."""
    if request.transport is not None:
        request.transport.abort()


def _answer(error: ApiError) -> web.Response:
    if isinstance(error, _PageError):
        page = f"<html><head><title>{error.code}</title></head><body>nginx</body></html>"
        return web.Response(status=error.code, body=page.encode(), headers={"Content-Type": "text/html"})
    headers = dict(_JSON)
    if error.parameters and "retry_after" in error.parameters:
        headers["Retry-After"] = str(error.parameters["retry_after"])
    return web.Response(status=error.code, body=json.dumps(error.body()).encode(), headers=headers)
