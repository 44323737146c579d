"""The one place that reads the clock and draws randomness."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime


def now() -> datetime:
    """The present moment, aware, in UTC."""
    return datetime.now(UTC)


def seed() -> int:
    """63 random bits for an event (see ``flows.events.Event.seed``)."""
    return secrets.randbits(63)
