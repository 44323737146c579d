"""Work on pictures, away from the event loop and a few at a time, however many ask.

Threads: the decoders let go of Python's lock while they work. They start with the first picture.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

AT_ONCE = 2  # a picture of 50 million pixels takes 200 MB while it is open

_threads = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="pictures")


async def run(function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """What the function returns or raises."""
    return await asyncio.get_running_loop().run_in_executor(_threads, partial(function, *args, **kwargs))
