"""Traces by OpenTelemetry: how the time of a request, a turn, a message is spent. Off unless an address is set.

The packages are an extra (``pip install manhmoi[otel]``) and imported only where traces are on; where they are off,
what is traced is called as if nothing stood before it. A span holds the kind of work, the channel and the outcome:
never an id of a platform, a word, a name, an address of a page beyond its pattern, or the text of an error.
"""

from __future__ import annotations

import functools
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar, cast

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

from bot.settings import Settings, SettingsError

T = TypeVar("T")
F = TypeVar("F", bound=Callable[..., Coroutine[Any, Any, Any]])

_tracer: Any = None


@contextmanager
def on(settings: Settings) -> Iterator[None]:
    """Traces leave for ``watching.traces_url`` while this stands, if one is set. Raises SettingsError."""
    global _tracer  # noqa: PLW0603 - what is traced is decorated before there are settings
    if not settings.watching.traces_url:
        yield
        return
    try:
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
        from opentelemetry.sdk.resources import Resource
        from opentelemetry.sdk.trace import TracerProvider
        from opentelemetry.sdk.trace.export import BatchSpanProcessor
        from opentelemetry.sdk.trace.sampling import ParentBased, TraceIdRatioBased
    except ImportError:
        raise SettingsError("watching.traces_url is set: pip install 'manhmoi[otel]' is wanted too.") from None
    provider = TracerProvider(
        resource=Resource.create({"service.name": "manhmoi"}),
        sampler=ParentBased(TraceIdRatioBased(settings.watching.traces_share)),
        shutdown_on_exit=False,
    )
    provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter(endpoint=settings.watching.traces_url, timeout=5)))
    _tracer = provider.get_tracer("manhmoi")
    try:
        yield
    finally:
        _tracer = None
        provider.shutdown()


def traced(name: str, channel: Callable[..., str] | None = None) -> Callable[[F], F]:
    """The coroutine is a span of this name. ``channel``: tells it from the arguments."""

    def decorate(function: F) -> F:
        @functools.wraps(function)
        def call(*args: Any, **kwargs: Any) -> Coroutine[Any, Any, Any]:
            if _tracer is None:
                return function(*args, **kwargs)
            attributes = {"channel": channel(*args, **kwargs)} if channel is not None else {}
            return _within(name, attributes, function(*args, **kwargs))

        return cast(F, call)

    return decorate


def outcome(what: str) -> None:
    """How the work of the span went that is open here; ``what`` is one of few fixed words."""
    if _tracer is None:
        return
    from opentelemetry import trace

    trace.get_current_span().set_attribute("outcome", what)


def middlewares() -> tuple[Middleware, ...]:
    """What makes each request a span, where traces are on."""
    return () if _tracer is None else (_request,)


async def _within(name: str, attributes: dict[str, str], work: Awaitable[T]) -> T:
    with _span(name, attributes):
        return await work


@web.middleware
async def _request(request: web.Request, handler: Handler) -> web.StreamResponse:
    resource = request.match_info.route.resource
    route = resource.canonical if resource else "?"  # the pattern: an address may hold a token
    with _span(f"{request.method} {route}", {"http.route": route}) as span:
        response = await handler(request)
        span.set_attribute("http.response.status_code", response.status)
        return response


@contextmanager
def _span(name: str, attributes: dict[str, str]) -> Iterator[Any]:
    # Not the library's own record of an exception: that is its text, and the text may be a person's.
    with _tracer.start_as_current_span(
        name, attributes=attributes, record_exception=False, set_status_on_exception=False
    ) as span:
        try:
            yield span
        except Exception as error:
            span.set_attribute("error.type", type(error).__name__)
            raise
