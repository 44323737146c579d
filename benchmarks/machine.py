"""The machine under the measurement, and what a process of it uses. Reads /proc; elsewhere the figures are missing."""

from __future__ import annotations

import contextlib
import os
import platform
import statistics
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

_TICK = os.sysconf("SC_CLK_TCK")
_PAGE = os.sysconf("SC_PAGE_SIZE")
_SYNCS = 200


@dataclass(frozen=True, slots=True)
class Machine:
    """What is printed above every table."""

    cpu: str
    cores: int
    system: str
    python: str
    libraries: str
    disk: str
    sync_ms: float  # one 4 KiB append and fdatasync, the median
    sync_worst_ms: float

    def lines(self) -> list[str]:
        return [
            f"{self.cpu}, {self.cores} cores; {self.system}; Python {self.python}",
            self.libraries,
            f"disk under {self.disk}: append of 4 KiB and fdatasync {self.sync_ms:.2f} ms "
            f"(median of {_SYNCS}), worst {self.sync_worst_ms:.2f} ms",
        ]


def look(folder: Path) -> Machine:
    """The machine as it is now; the disk is that of ``folder``."""
    took = _syncs(folder)
    names = ("aiohttp", "aiogram", "python-telegram-bot", "httpx", "SQLAlchemy", "cryptography")
    return Machine(
        cpu=_cpu_model(),
        cores=len(cpus()),
        system=f"{platform.system()} {platform.release()}",
        python=platform.python_version(),
        libraries=", ".join(f"{name} {version(name)}" for name in names),
        disk=_mount(folder),
        sync_ms=statistics.median(took) * 1000,
        sync_worst_ms=max(took) * 1000,
    )


def cpus() -> list[int]:
    """The processors this process may use."""
    return sorted(os.sched_getaffinity(0))


@contextlib.contextmanager
def pinned(cpu: int | None) -> Iterator[None]:
    """This process, and what it starts meanwhile, stays on one processor; None: wherever."""
    before = os.sched_getaffinity(0)
    if cpu is not None:
        os.sched_setaffinity(0, {cpu})
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


def family(pid: int) -> list[int]:
    """The process and all that it started."""
    found = [pid]
    for one in found:
        for children in Path(f"/proc/{one}/task").glob("*/children"):
            with contextlib.suppress(OSError):
                found += [int(child) for child in children.read_text().split()]
    return found


def cpu_seconds(pid: int) -> float:
    """What the process and its children have used of the processors."""
    total = 0
    for one in family(pid):
        with contextlib.suppress(OSError):
            fields = Path(f"/proc/{one}/stat").read_text().rsplit(")", 1)[1].split()
            total += int(fields[11]) + int(fields[12])
    return total / _TICK


def resident_mb(pid: int) -> float:
    """Memory in use by the process and its children, shared pages counted each time; MB of 10^6 bytes."""
    total = 0
    for one in family(pid):
        with contextlib.suppress(OSError):
            total += int(Path(f"/proc/{one}/statm").read_text().split()[1]) * _PAGE
    return total / 1e6


def busy_seconds(cpu: int) -> float:
    """How long this processor has been busy with anything, steal included."""
    for line in Path("/proc/stat").read_text().splitlines():
        if line.startswith(f"cpu{cpu} "):
            user, nice, system, _idle, _iowait, irq, softirq, steal = (int(one) for one in line.split()[1:9])
            return (user + nice + system + irq + softirq + steal) / _TICK
    return 0.0


def _cpu_model() -> str:
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.processor() or platform.machine()


def _mount(folder: Path) -> str:
    best = ("", "?", "?")
    for line in Path("/proc/mounts").read_text().splitlines():
        device, point, kind, *_ = line.split()
        if folder.resolve().is_relative_to(point) and len(point) >= len(best[0]):
            best = (point, device, kind)
    return f"{best[0]} ({best[2]})"


def _syncs(folder: Path) -> list[float]:
    path = folder / "sync-probe"
    took = []
    with path.open("wb", buffering=0) as out:
        for _ in range(_SYNCS):
            began = time.perf_counter()
            out.write(b"\0" * 4096)
            os.fdatasync(out.fileno())
            took.append(time.perf_counter() - began)
    path.unlink()
    return took


def at(values: Sequence[float], part: float) -> float:
    """Of sorted values the one below which so large a part lies: 0.99 for what one in a hundred exceeds."""
    return values[min(len(values) - 1, int(len(values) * part))]


@contextlib.contextmanager
def scratch(parent: Path, prefix: str) -> Iterator[Path]:
    """A folder on the disk of ``parent`` that is gone afterwards."""
    parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=prefix, dir=parent, ignore_cleanup_errors=True) as folder:
        yield Path(folder)
