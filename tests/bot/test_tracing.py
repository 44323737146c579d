"""Traces: nothing of them where they are off; kinds, channels and outcomes where they are on, and nothing of people."""

from __future__ import annotations

import gzip
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot import tracing
from bot.settings import Settings, SettingsError, Watching

WORDS = "Nguyễn Văn An 0912345678"


class Collector:
    """Takes what an exporter sends."""

    def __init__(self) -> None:
        self.bodies: list[bytes] = []
        bodies = self.bodies

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                bodies.append(gzip.decompress(body) if self.headers.get("Content-Encoding") == "gzip" else body)
                self.send_response(200)
                self.end_headers()

            def log_message(self, *_: Any) -> None:
                pass

        self.server = HTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/v1/traces"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def spans(self) -> list[Any]:
        from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest

        return [
            span
            for body in self.bodies
            for resource in ExportTraceServiceRequest.FromString(body).resource_spans
            for scope in resource.scope_spans
            for span in scope.spans
        ]


@pytest.fixture
def collector() -> Iterator[Collector]:
    collector = Collector()
    yield collector
    collector.server.shutdown()
    collector.server.server_close()


class Work:
    """Does what a turn does, as far as a trace can see."""

    @tracing.traced("turn", lambda _self, channel, _text: channel)
    async def take(self, channel: str, text: str) -> str:
        written = await self.write(text)
        tracing.outcome("done")
        return written

    @tracing.traced("write")
    async def write(self, text: str) -> str:
        if text.startswith("!"):
            raise ValueError(text)
        return text


def settings(url: str) -> Settings:
    return Settings(watching=Watching(traces_url=url, traces_share=1.0))


async def test_where_traces_are_off_nothing_stands_before_the_work() -> None:
    with tracing.on(Settings()):
        coroutine = Work().take("web", WORDS)
        assert coroutine.cr_code.co_name == "take"  # type: ignore[attr-defined]
        assert await coroutine == WORDS
        assert tracing.middlewares() == ()


def test_whoever_wants_traces_is_told_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [one for one in sys.modules if one.partition(".")[0] == "opentelemetry"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "opentelemetry", None)

    with pytest.raises(SettingsError, match=r"manhmoi\[otel\]"), tracing.on(settings("http://127.0.0.1:1")):
        pass


async def test_spans_tell_of_work_and_nothing_of_people(collector: Collector) -> None:
    async def page(_request: web.Request) -> web.Response:
        return web.Response(text=await Work().take("web", WORDS))

    with tracing.on(settings(collector.url)):
        app = web.Application(middlewares=tracing.middlewares())
        app.router.add_get("/c/{token}", page)
        async with TestClient(TestServer(app)) as client:
            assert (await client.get("/c/a-secret-token")).status == 200
        with pytest.raises(ValueError, match="!"):
            await Work().take("telegram", f"!{WORDS}")

    spans = {(span.name, span.parent_span_id != b"") for span in collector.spans()}
    assert spans == {("GET /c/{token}", False), ("turn", True), ("turn", False), ("write", True)}
    told = {(one.key, one.value.string_value) for span in collector.spans() for one in span.attributes}
    assert {("channel", "web"), ("outcome", "done"), ("error.type", "ValueError")} <= told
    sent = b"".join(collector.bodies)
    assert not any(one.encode() in sent for one in ("Nguyễn", "0912345678", "a-secret-token"))
