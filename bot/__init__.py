"""The running program: everything that touches the world."""

import os

# Before anything imports numpy: its matrices are small here, and its threads would only wait for each other.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
