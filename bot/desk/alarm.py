"""What an administrator must hear of: a line in the log at "error", and a count for the metrics."""

from __future__ import annotations

import structlog
from prometheus_client import Counter

from bot import observe

log = structlog.get_logger(__name__)

_COUNT = Counter("manhmoi_alarms", "Things that a person must repair", ["what"], registry=observe.REGISTRY)


def raised(what: str, **details: str) -> None:
    """``what`` is one of few fixed words."""
    _COUNT.labels(what).inc()
    log.error("alarm", what=what, **details)
