"""The load generator and the measured claims: ``python -m benchmarks``."""

import bot  # noqa: F401 - what it says to numpy is said before anything is measured
