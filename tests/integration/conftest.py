"""A played Official Account."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.fakes.zalo_oa import FakeZaloOA


@pytest.fixture
async def account() -> AsyncIterator[FakeZaloOA]:
    """Zalo; whatever the real one would call malformed fails the test."""
    async with FakeZaloOA() as fake:
        yield fake
        assert fake.violations == []
