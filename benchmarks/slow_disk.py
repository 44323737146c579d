"""The program on a disk that takes so many milliseconds for each commit: `python -m benchmarks.slow_disk MS run`.

The delay is put behind every commit of the writer of the store; nothing else of the program is changed.
"""

from __future__ import annotations

import sys
import threading
import time
from typing import Any

from sqlalchemy import Engine, event

WRITER = "store-write"  # the thread of the store that commits


def slow_down(seconds: float) -> None:
    """From now on every commit of a writing transaction takes so much longer."""

    @event.listens_for(Engine, "commit")
    def _wait(_connection: Any) -> None:
        if threading.current_thread().name == WRITER:
            time.sleep(seconds)


def main() -> None:
    milliseconds = float(sys.argv.pop(1))
    slow_down(milliseconds / 1000)
    from bot import cli

    cli.main()


if __name__ == "__main__":
    main()
