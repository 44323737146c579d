"""How many units of work share a commit, and how long commits take. ``bot.observe`` shows these figures."""

from __future__ import annotations

from prometheus_client import Histogram

UNITS = Histogram(
    "manhmoi_commit_units",
    "Units of work in one commit",
    registry=None,
    buckets=(1, 2, 4, 8, 16, 32, 64, 128, 256, 1024),
)
SECONDS = Histogram(
    "manhmoi_commit_seconds",
    "How long the database took to commit",
    registry=None,
    buckets=(0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5),
)


def noted(units: int, seconds: float) -> None:
    """A commit with so many units of work took so long."""
    UNITS.observe(units)
    SECONDS.observe(seconds)
