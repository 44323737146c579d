"""What the running program tells about itself: logs without secrets or personal data, and figures for Prometheus.

Logs are a line of JSON each, or for people on a terminal. Everything passes the redactor, the lines of libraries too.
Log ids and counts; the words, names and numbers of people do not belong into a log, and are taken out where they look
like what they are.
"""

from __future__ import annotations

import logging
import re
import sys
import time
import traceback
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import IO, Any

import structlog
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector, generate_latest
from pydantic import BaseModel, SecretStr
from structlog.typing import EventDict, Processor, WrappedLogger

from storage import commits

GONE = "[redacted]"
# Their messages hold whole addresses, and in Telegram's the token is a part of the address.
QUIET = ("httpx", "httpcore", "aiohttp.access", "telegram", "asyncio", "alembic", "sqlalchemy", "PIL")

_NAMED = re.compile(r"token|secret|password|authorization|cookie|phone|body|(^|_)text$", re.IGNORECASE)
_PATTERNS = (
    re.compile(r"\d{5,}:[A-Za-z0-9_-]{20,}"),  # a Telegram token, bare or behind /bot in an address
    re.compile(r"(?<=://)[^/\s:@]*:[^/\s@]+(?=@)"),  # user:password in an address
    re.compile(r"(?i)(?<=[?&;])(?:token|secret|key|code|signature|access_token|refresh_token)=[^&\s'\"]+"),
    re.compile(r"(?i)\b(?:bearer|basic)\s+[A-Za-z0-9._~+/=-]{8,}"),
    # A telephone number: 0 or a country code, nine digits or more, written in groups as people do. Not inside a longer
    # run of letters, digits or a decimal fraction (ids, hashes, coordinates).
    re.compile(r"(?<!\w)(?<!\d\.)(?:\+\d|00[1-9]|\(?0[1-9]|84[1-9])(?:[ .()-]{0,2}\d){7,13}(?![\w:]|\.\d)"),
)


class Redactor:
    """The last word on a log line: known secrets, tokens, telephone numbers and fields of telling names are gone."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        known = sorted({one for one in secrets if len(one) >= 6}, key=len, reverse=True)
        self._known = re.compile("|".join(map(re.escape, known))) if known else None

    def __call__(self, _logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
        return {name: self._field(name, value) for name, value in event.items()}

    def clean(self, text: str) -> str:
        """The text without what must not be read."""
        if self._known:
            text = self._known.sub(GONE, text)
        for pattern in _PATTERNS:
            text = pattern.sub(GONE, text)
        return text

    def _field(self, name: str, value: Any) -> Any:
        if name not in ("event", "timestamp", "level", "logger") and _NAMED.search(name):
            return GONE if value else value
        return self._value(value) if name != "timestamp" else value

    def _value(self, value: Any) -> Any:
        match value:
            case None | bool() | int() | float():
                return value
            case Mapping():
                return {str(key): self._field(str(key), one) for key, one in value.items()}
            case list() | tuple() | set() | frozenset():
                return [self._value(one) for one in value]
            case _:
                return self.clean(str(value))


def secrets_of(settings: BaseModel) -> list[str]:
    """Every secret that is set, at any depth."""
    found = []
    for name in type(settings).model_fields:
        value = getattr(settings, name)
        if isinstance(value, SecretStr):
            found += [one.strip() for one in value.get_secret_value().split(",") if one.strip()]
        elif isinstance(value, BaseModel):
            found += secrets_of(value)
    return found


def log_to(stream: IO[str] | None = None, *, level: str = "info", secrets: Iterable[str] = ()) -> None:
    """From now on every log line of the process, libraries' included, goes to ``stream`` (stdout), redacted."""
    stream = stream or sys.stdout
    renderer: Processor
    if stream.isatty():
        renderer = structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)
    else:
        renderer = structlog.processors.JSONRenderer(ensure_ascii=False, default=str)
    every: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    handler = logging.StreamHandler(stream)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=every,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.format_exc_info,  # as text, so that a traceback is redacted too
                Redactor(secrets),
                renderer,
            ],
        )
    )
    number = getattr(logging, level.upper())
    logging.basicConfig(handlers=[handler], level=number, force=True)
    for name in QUIET:
        logging.getLogger(name).setLevel(max(number, logging.WARNING))
    logging.captureWarnings(True)
    structlog.configure(
        processors=[*every, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        wrapper_class=structlog.make_filtering_bound_logger(number),
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=False,
    )


# The figures of this process. Labels are few and fixed: channels and outcomes, never people or tickets.
REGISTRY = CollectorRegistry()
ProcessCollector(registry=REGISTRY)
REGISTRY.register(commits.UNITS)
REGISTRY.register(commits.SECONDS)
_polled_at: dict[str, float] = {}  # channel → when its platform last answered a poll


def where(error: BaseException) -> str:
    """Where it happened, innermost call last. Not its words: those may hold what a person said."""
    frames = traceback.extract_tb(error.__traceback__)[-6:]
    return " > ".join(f"{Path(one.filename).name}:{one.lineno} {one.name}" for one in frames)


def turn(channel: str, outcome: str, seconds: float) -> None:
    """A turn was taken: done, duplicate or failed."""
    _turns.labels(channel, outcome).inc()
    if outcome == "done":
        _turn_seconds.labels(channel).observe(seconds)


def sent(channel: str, outcome: str) -> None:
    """A message was handed to a channel: sent, retry, failed, unknown or held."""
    _sends.labels(channel, outcome).inc()


def fetched(channel: str, outcome: str) -> None:
    """A file of a person was fetched: stored, retry, too_big, refused or failed."""
    _media.labels(channel, outcome).inc()


def media_waiting_here(files: int, size: int, age: float) -> None:
    """What waits on this machine for the bucket."""
    media_waiting_files.set(files)
    media_waiting_bytes.set(size)
    media_waiting_age.set(age)


def polled(channel: str) -> None:
    """The channel's platform has answered a poll just now."""
    _polled_at[channel] = time.monotonic()


def poll_age() -> float | None:
    """Seconds since a platform answered a poll, the one that is silent longest; None where this process polls none."""
    return time.monotonic() - min(_polled_at.values()) if _polled_at else None


def exposition() -> bytes:
    """The text that Prometheus reads."""
    return generate_latest(REGISTRY)


def _counter(name: str, what: str) -> Counter:
    return Counter(f"manhmoi_{name}", what, ["channel", "outcome"], registry=REGISTRY)


def _gauge(name: str, what: str) -> Gauge:
    return Gauge(f"manhmoi_{name}", what, registry=REGISTRY)


_turns = _counter("turns", "Turns taken")
_turn_seconds = Histogram(
    "manhmoi_turn_seconds",
    "From an update's arrival to its commit",
    ["channel"],
    buckets=(0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10),
    registry=REGISTRY,
)
_sends = _counter("sends", "Messages handed to a channel")
_media = _counter("media", "Files of people, fetched or not")
group_room = Gauge(
    "manhmoi_group_actions_left",
    "What may still be done in a moderator group within this minute; groups in the order of the settings",
    ["group"],
    registry=REGISTRY,
)
media_waiting_files = _gauge("media_waiting_files", "Files on this machine that the bucket has not got yet")
media_waiting_bytes = _gauge("media_waiting_bytes", "Their bytes")
media_waiting_age = _gauge("media_waiting_age_seconds", "How long the first of them has waited")
channel_down = Gauge(
    "manhmoi_channel_down", "1 while a channel is left alone, as nothing reaches it", ["channel"], registry=REGISTRY
)
redis_answers = _gauge("redis_answers", "1 while Redis answers; 0 while it does not, and where there is none")
text_gaps = _gauge("text_gaps", "Texts asked for that a language lacks")
_gauge(
    "last_poll_age_seconds", "Since the platform answered a poll; NaN where this process does not poll"
).set_function(lambda: float("nan") if (age := poll_age()) is None else age)
