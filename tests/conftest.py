"""What every test has: a clean environment, and real servers for those that name one of the fixtures below."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator

import hypothesis
import pytest

from tests import databases, servers
from tests.databases import everywhere

__all__ = ["everywhere"]

# A developer's own settings must not decide a test, nor reach a process that a test starts.
for _name in [name for name in os.environ if name.startswith("MANHMOI_")]:
    del os.environ[_name]

# How long an example takes is the machine's affair. The first text in a new folder takes seconds, as the table of all
# letters is made for it then.
hypothesis.settings.register_profile("tests", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow])
hypothesis.settings.load_profile("tests")


@pytest.fixture(scope="session")
def postgres() -> Iterator[servers.Postgres]:
    """The server itself, for tests that make templates or several databases."""
    server = servers.postgres_server()
    yield server
    server.stop()


@pytest.fixture
def postgres_url(postgres: servers.Postgres) -> Iterator[str]:
    """A fresh, empty database."""
    with postgres.database() as url:
        yield url


@pytest.fixture(scope="session")
def redis_server_url() -> Iterator[str]:
    if given := os.environ.get("TEST_REDIS_URL"):
        yield servers.shared_redis_url(given)
        return
    server = servers.own_redis()
    yield server.url
    server.stop()


@pytest.fixture
def redis_url(redis_server_url: str) -> str:
    """An empty Redis database."""
    servers.empty_redis(redis_server_url)
    return redis_server_url


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of a Chromium."""
    return servers.chromium_path()


# What takes longest begins first, so that no worker is left with it alone at the end.
_LONG = ("tests/e2e/", "tests/chaos/", "tests/integration/", "tests/bot/", "tests/desk/")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Needs ``--no-loadscope-reorder``: by itself the plugin begins with the file that has most tests.

    What is marked ``sqlite_itself`` or ``postgresql_itself`` runs on that database alone (``tests.databases``).
    """
    items[:] = [item for item in items if not _is_of_the_other(item)]
    rank = {folder: number for number, folder in enumerate(_LONG)}
    items.sort(key=lambda item: next((n for folder, n in rank.items() if item.nodeid.startswith(folder)), len(rank)))


def pytest_collection_finish() -> None:
    """What was collected stays to the end: looking through it for garbage again and again is a tenth of the time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 20, 20)


def _is_of_the_other(item: pytest.Item) -> bool:
    kind = getattr(item, "callspec", None) and item.callspec.params.get("backend")  # type: ignore[attr-defined]
    if databases.EVERYWHERE:
        kind = databases.POSTGRESQL
    kinds = (databases.SQLITE, databases.POSTGRESQL)
    return any(item.get_closest_marker(f"{one}_itself") and kind not in (None, one) for one in kinds)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """One loud line for each thing that was missing, so that no skipped test goes unnoticed."""
    missing: dict[str, int] = {}
    for report in terminalreporter.stats.get("skipped", []):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
        _, found, what = reason.partition(servers.MISSING)
        if found:
            missing[what] = missing.get(what, 0) + 1
    for what, count in sorted(missing.items()):
        terminalreporter.write_line(f"!!! {count} tests {servers.MISSING}{what}", red=True, bold=True)
