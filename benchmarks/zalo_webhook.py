"""How soon the Zalo webhook is answered while the database is slow: Zalo waits two seconds, then it counts a failure.

    make bench-zalo                                  # writes what was measured into benchmarks/RESULTS-zalo.md
    python -m benchmarks.zalo_webhook --rates 50 100 --seconds 30 --commit-ms 500

Events come at a fixed rate, whether the ones before were answered or not, each of somebody new, as on the evening of
a broadcast. The program is the real one, as its own process; a played Zalo takes what it says. Afterwards the database
is looked at: every event kept once, every greeting sent.
"""

from __future__ import annotations

import argparse
import asyncio
import hashlib
import json
import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import aiohttp

from benchmarks import machine
from benchmarks.programs import free_port, listens
from benchmarks.script import HOME
from benchmarks.wire import Answerer, Caller

RESULTS = HOME / "benchmarks" / "RESULTS-zalo.md"
APP, OA, SECRET = "1111111111111111111", "3333333333333333333", "bench-oa-secret"
LIMIT = 2.0  # seconds that Zalo waits
CONNECTIONS = 400
GREETING = 2  # messages to somebody new: the greeting, the consent
_SENT = json.dumps({"error": 0, "message": "Success", "data": {"message_id": "%s", "user_id": "1"}})


@dataclass
class Measured:
    """One rate. ``trouble``: empty where every event was kept and everything was sent."""

    rate: int
    commit_ms: float
    seconds: float
    asked: int = 0
    took: list[float] = field(default_factory=list)
    statuses: dict[int, int] = field(default_factory=dict)
    sent: int = 0
    trouble: list[str] = field(default_factory=list)

    def at(self, share: float) -> float:
        """Seconds within which this share was answered."""
        ordered = sorted(self.took)
        return ordered[min(len(ordered) - 1, int(len(ordered) * share))] if ordered else float("nan")


class PlayedZalo:
    """Takes every message and says so."""

    def __init__(self) -> None:
        self.sent = 0
        self.port = 0
        self._server: asyncio.Server | None = None

    async def start(self) -> None:
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(lambda: Answerer(self._answer), "127.0.0.1", 0, backlog=1024)
        self.port = int(self._server.sockets[0].getsockname()[1])

    async def stop(self) -> None:
        if self._server is not None:
            self._server.close()

    def _answer(self, first: bytes, _body: bytes) -> bytes:
        if b"/message/cs" in first:
            self.sent += 1
            return (_SENT % f"{self.sent:020x}").encode()
        return b'{"error":0,"message":"Success","data":{}}'


def event(number: int) -> tuple[bytes, str]:
    """Somebody new writes; the body and its signature."""
    at = str(int(time.time() * 1000))
    body = json.dumps(
        {
            "app_id": APP,
            "event_name": "user_send_text",
            "sender": {"id": str(5_000_000_000_000_000_000 + number)},
            "recipient": {"id": OA},
            "message": {"text": "Tôi biết một ngôi mộ liệt sĩ ở bờ sông", "msg_id": f"{number:020x}"},
            "timestamp": at,
        }
    ).encode()
    return body, hashlib.sha256(APP.encode() + body + at.encode() + SECRET.encode()).hexdigest()


async def measure(rate: int, *, commit_ms: float, seconds: float, folder: Path, cpu: int | None) -> Measured:
    """So many events a second for so long, on a fresh program."""
    zalo = PlayedZalo()
    await zalo.start()
    port = free_port()
    database = folder / f"{rate}-{commit_ms:.0f}.db"
    log = folder / f"{rate}.log"
    settings = {
        "CONFIG": str(folder / "config.yaml"),
        "DATABASE_URL": f"sqlite:///{database}",
        "MEDIA_URL": str(folder / "media"),
        "WEB__PORT": str(port),
        "ZALO_OA__APP_ID": APP,
        "ZALO_OA__OA_ID": OA,
        "ZALO_OA__APP_SECRET": "bench-app-secret",
        "ZALO_OA__OA_SECRET": SECRET,
        "ZALO_OA__ACCESS_TOKEN": "bench-access",
        "ZALO_OA__REFRESH_TOKEN": "bench-refresh",
        "ZALO_OA__API_BASE": f"http://127.0.0.1:{zalo.port}",
        "ZALO_OA__OAUTH_BASE": f"http://127.0.0.1:{zalo.port}",
        # What is measured is the program, not how fast Zalo lets an account speak.
        "ZALO_OA__RATE_PER_SECOND": "1000000",
        "ZALO_OA__CHAT_RATE_PER_SECOND": "1000000",
    }
    (folder / "config.yaml").write_text(f"secret_key_file: {folder}/key\n", encoding="utf-8")
    environment = {name: value for name, value in os.environ.items() if not name.startswith("MANHMOI_")}
    environment |= {f"MANHMOI_{name}": value for name, value in settings.items()}
    command = [sys.executable, "-m", "benchmarks.slow_disk", str(commit_ms), "run"]
    with log.open("wb") as out, machine.pinned(cpu):
        program = subprocess.Popen(command, stdout=out, stderr=out, cwd=HOME, env=environment)
    found = Measured(rate, commit_ms, seconds)
    try:
        await _ready(program, port, log)
        await _tell(found, port)
        await _drained(zalo, found.asked * GREETING)
        found.sent = zalo.sent
    finally:
        program.terminate()
        try:
            program.wait(30)
        except subprocess.TimeoutExpired:
            program.kill()
            program.wait()
        await zalo.stop()
    _look_back(found, database)
    return found


async def _ready(program: subprocess.Popen[bytes], port: int, log: Path) -> None:
    deadline = time.monotonic() + 60
    async with aiohttp.ClientSession() as session:
        while time.monotonic() < deadline and program.poll() is None:
            if listens(port):
                async with session.get(f"http://127.0.0.1:{port}/healthz") as answer:
                    if answer.status == 200:
                        await asyncio.sleep(1)
                        return
            await asyncio.sleep(0.05)
    raise RuntimeError(f"it did not start:\n{log.read_text(encoding='utf-8', errors='replace')[-2000:]}")


async def _tell(found: Measured, port: int) -> None:
    """Events at a fixed rate; each on a connection of its own, as many as are needed up to CONNECTIONS."""
    loop = asyncio.get_running_loop()
    free: asyncio.Queue[_Line] = asyncio.Queue()
    lines: list[_Line] = []

    async def one(number: int) -> None:
        body, mac = event(number)
        began = time.perf_counter()
        if free.empty() and len(lines) < CONNECTIONS:
            line = _Line(port)
            lines.append(line)
            await line.open()
        else:
            line = await free.get()
        try:
            status = await line.post(body, mac)
        except OSError:
            status = 0
        found.took.append(time.perf_counter() - began)
        found.statuses[status] = found.statuses.get(status, 0) + 1
        free.put_nowait(line)

    began = loop.time()
    tasks: list[asyncio.Task[None]] = []
    total = int(found.rate * found.seconds)
    for number in range(total):
        pause = began + number / found.rate - loop.time()
        if pause > 0:
            await asyncio.sleep(pause)
        tasks.append(asyncio.create_task(one(number)))
    found.asked = total
    await asyncio.wait(tasks, timeout=120)
    for line in lines:
        line.close()


class _Line:
    """A kept-alive connection to the webhook."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._caller: Caller | None = None

    async def open(self) -> None:
        caller = Caller(f"127.0.0.1:{self._port}", "/zalo/oa/webhook", {})
        await asyncio.get_running_loop().create_connection(lambda: caller, "127.0.0.1", self._port)
        self._caller = caller

    async def post(self, body: bytes, mac: str) -> int:
        assert self._caller is not None
        return await self._caller.post(body, {"X-ZEvent-Signature": f"mac={mac}"})

    def close(self) -> None:
        if self._caller is not None:
            self._caller.close()


async def _drained(zalo: PlayedZalo, wanted: int) -> None:
    """Everything that is to be said was said, or nothing moves any more."""
    last, since = -1, time.monotonic()
    while zalo.sent < wanted and time.monotonic() - since < 15:
        if zalo.sent != last:
            last, since = zalo.sent, time.monotonic()
        await asyncio.sleep(0.2)


def _look_back(found: Measured, database: Path) -> None:
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as connection:
        kept = int(connection.execute("SELECT count(*) FROM raw_updates WHERE state = 'done'").fetchone()[0])
        said = int(connection.execute("SELECT count(*) FROM messages WHERE delivery = 'sent'").fetchone()[0])
    connection.close()
    if set(found.statuses) != {200}:
        found.trouble.append(f"answers {found.statuses}")
    if kept != found.asked:
        found.trouble.append(f"{kept} of {found.asked} events kept")
    if said != found.asked * GREETING or found.sent != said:
        found.trouble.append(f"{found.sent} messages sent, {said} known to be, {found.asked * GREETING} wanted")


def report(under: machine.Machine, rounds: list[Measured]) -> str:
    """The table."""
    lines = [f"Measured {datetime.now(UTC):%Y-%m-%d %H:%M} UTC.", "", *under.lines(), ""]
    lines += [
        "| each commit takes | events/s | for | answered | p50 | p99 | p99.9 | worst | within 2 s | kept, said |",
        "|---:|---:|---:|---:|---:|---:|---:|---:|---:|---|",
    ]
    for one in rounds:
        within = sum(1 for took in one.took if took <= LIMIT) / max(1, len(one.took))
        p50 = statistics.median(one.took) if one.took else float("nan")
        answered = f"{one.statuses.get(200, 0)} of {one.asked}"
        lines.append(
            f"| {one.commit_ms:.0f} ms more | {one.rate} | {one.seconds:.0f} s | {answered}"
            f" | {p50:.2f} s | {one.at(0.99):.2f} s | {one.at(0.999):.2f} s | {max(one.took, default=0):.2f} s"
            f" | {within:.2%} | {'all' if not one.trouble else '; '.join(one.trouble)} |"
        )
    judged = [one for one in rounds if one.commit_ms >= 500]
    met = all(one.at(0.999) <= LIMIT and not one.trouble for one in judged)
    lines += ["", f"- {'met' if met else 'MISSED'} 200 within 2 s at the 99.9th percentile, 500 ms more a commit"]
    return "\n".join(lines) + "\n"


async def _main(options: argparse.Namespace) -> int:
    disk = HOME / "data"
    disk.mkdir(exist_ok=True)
    cpus = machine.cpus()
    rounds: list[Measured] = []
    with tempfile.TemporaryDirectory(prefix="bench-", dir=disk) as folder:
        under = machine.look(Path(folder))
        with machine.pinned(cpus[1] if len(cpus) > 1 else None):
            plan = [(rate, options.commit_ms, options.seconds) for rate in options.rates]
            plan.append((options.storm, 0.0, options.storm_seconds))
            for number, (rate, commit_ms, seconds) in enumerate(plan):
                place = Path(folder) / str(number)
                place.mkdir()
                cpu = cpus[0] if len(cpus) > 1 else None
                one = await measure(rate, commit_ms=commit_ms, seconds=seconds, folder=place, cpu=cpu)
                rounds.append(one)
                print(
                    f"{rate}/s, {commit_ms:.0f} ms a commit: p99.9 {one.at(0.999):.2f} s, worst {max(one.took):.2f} s,"
                    f" {one.statuses} {'; '.join(one.trouble)}",
                    flush=True,
                )
    text = report(under, rounds)
    print("\n" + text)
    if options.write:
        title = "# The Zalo webhook on a slow database\n\n`make bench-zalo` measures anew and writes this file.\n\n"
        RESULTS.write_text(title + text, encoding="utf-8")
    return 1 if any(one.trouble for one in rounds) else 0


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.zalo_webhook", description=__doc__)
    parser.add_argument("--rates", type=int, nargs="+", default=[20, 50], help="events a second")
    parser.add_argument("--seconds", type=float, default=30, help="of each rate (30)")
    parser.add_argument("--commit-ms", type=float, default=500, help="that every commit takes longer (500)")
    parser.add_argument("--storm", type=int, default=500, help="events a second on a disk as it is (500)")
    parser.add_argument("--storm-seconds", type=float, default=4)
    parser.add_argument("--write", action="store_true", help="write benchmarks/RESULTS-zalo.md")
    return asyncio.run(_main(parser.parse_args()))


if __name__ == "__main__":
    sys.exit(main())
