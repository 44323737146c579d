"""The load generator and the measured claims: ``python -m benchmarks``."""
