"""``manhmoi`` in a process of its own that has its imports behind it: forked from one that waits.

Importing the program takes a second or more of both cores' time, and the tests start it some hundred times. What is
forked is the program all the same: its own process, environment, files, signals and exit code. The command as it is
installed, imports and all, is run by ``tests/bot``.
"""

from __future__ import annotations

import atexit
import contextlib
import functools
import gc
import importlib
import json
import os
import select
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO, Any

from tests.servers import die_with

HOME = Path(__file__).parents[1]
_LONGEST = 1 << 20  # bytes of one order: the words and the environment
_ONE_AT_A_TIME = threading.Lock()


class Process:
    """One life of the program, with what ``subprocess.Popen`` offers of it."""

    def __init__(self, pid: int, ended: int) -> None:
        self.pid = pid
        self.returncode: int | None = None
        self._ended = ended

    def poll(self) -> int | None:
        """The exit code, negative for a signal; None while it runs."""
        return self._look(0)

    def wait(self, timeout: float | None = None) -> int:
        """Raises ``subprocess.TimeoutExpired``."""
        code = self._look(timeout)
        if code is None:
            raise subprocess.TimeoutExpired("manhmoi", timeout or 0)
        return code

    def send_signal(self, number: int) -> None:
        if self.poll() is None:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.pid, number)

    def terminate(self) -> None:
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)

    def _look(self, timeout: float | None) -> int | None:
        if self.returncode is None and select.select([self._ended], [], [], timeout)[0]:
            told = os.read(self._ended, 16)
            # Nothing but the end of the pipe: who forked it is gone, and it with them.
            self.returncode = int(told) if told else -signal.SIGKILL
            os.close(self._ended)
        return self.returncode


def start(
    words: Sequence[str],
    *,
    cwd: Path,
    env: Mapping[str, str],
    stdin: IO[bytes] | None,
    stdout: IO[bytes],
    stderr: IO[bytes],
) -> Process:
    """``manhmoi WORDS``; the streams are open files. Without stdin it reads nothing."""
    ended, tells = os.pipe()
    order = json.dumps({"words": list(words), "cwd": str(cwd), "env": dict(env)}).encode()
    given = os.open(os.devnull, os.O_RDONLY) if stdin is None else os.dup(stdin.fileno())
    with _ONE_AT_A_TIME:
        line, _ = _waiting()
        socket.send_fds(line, [order], [given, stdout.fileno(), stderr.fileno(), tells])
        pid = int(line.recv(32))
    os.close(given)
    os.close(tells)
    return Process(pid, ended)


def run(
    words: Sequence[str], *, cwd: Path, env: Mapping[str, str], typed: str = "", timeout: float = 60
) -> subprocess.CompletedProcess[str]:
    """``manhmoi WORDS`` to its end, as ``subprocess.run`` gives it."""
    with tempfile.TemporaryFile() as given, tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        given.write(typed.encode())
        given.seek(0)
        process = start(words, cwd=cwd, env=env, stdin=given, stdout=out, stderr=err)
        try:
            code = process.wait(timeout)
        except subprocess.TimeoutExpired:
            process.kill()
            raise
        return subprocess.CompletedProcess(["manhmoi", *words], code, _written(out), _written(err))


def _written(file: IO[bytes]) -> str:
    file.seek(0)
    return file.read().decode()


@functools.cache
def _waiting() -> tuple[socket.socket, subprocess.Popen[bytes]]:
    """The line to the process that forks, which ends when this one does: then nobody holds the other end."""
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    ours.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _LONGEST)
    words = [sys.executable, "-m", "tests.warm", str(theirs.fileno())]
    process = subprocess.Popen(words, cwd=HOME, pass_fds=[theirs.fileno()], stdin=subprocess.DEVNULL)
    theirs.close()
    atexit.register(_dismiss, ours, process)
    return ours, process


def _dismiss(line: socket.socket, process: subprocess.Popen[bytes]) -> None:
    """It ends with the line, and is waited for: nothing is left running when the tests are over."""
    line.close()
    process.wait(10)


# In the process that waits


def _serve(line: socket.socket) -> None:
    for name in ("alembic.command", "bot.app", "bot.cli"):
        importlib.import_module(name)
    from bot import places
    from bot.settings import Settings
    from bot.translate import Texts

    # Read once, as the imports are.
    Texts.load(HOME / "locales", ["vi", "en"])
    places.load(Settings())
    gc.freeze()
    children: dict[int, int] = {}
    heard, wakes = os.pipe()
    os.set_blocking(heard, False)
    os.set_blocking(wakes, False)
    signal.set_wakeup_fd(wakes)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    while True:
        readable, _, _ = select.select([line.fileno(), heard], [], [])
        if heard in readable:
            os.read(heard, 4096)
            _bury(children)
        if line.fileno() in readable:
            order, streams, _, _ = socket.recv_fds(line, _LONGEST, 4)
            if not order:
                return
            pid = os.fork()
            if pid == 0:
                _become(json.loads(order), streams)
            line.send(str(pid).encode())
            children[pid] = streams.pop()
            for one in streams:
                os.close(one)


def _bury(children: dict[int, int]) -> None:
    for pid in list(children):
        gone, status = os.waitpid(pid, os.WNOHANG)
        if gone:
            told = children.pop(pid)
            with contextlib.suppress(BrokenPipeError):  # nobody asks any more
                os.write(told, str(os.waitstatus_to_exitcode(status)).encode())
            os.close(told)


def _become(order: dict[str, Any], streams: list[int]) -> None:
    """This process is ``manhmoi`` from now on."""
    signal.set_wakeup_fd(-1)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    end_with_parent = die_with(signal.SIGKILL)
    if end_with_parent:
        end_with_parent()
    for number, one in enumerate(streams[:3]):
        os.dup2(one, number)
    os.closerange(3, max(*streams, 64) + 1)  # also the line, and the pipes of those who run beside it
    sys.stdin, sys.stdout, sys.stderr = (os.fdopen(number, mode, buffering=1) for number, mode in enumerate("rww"))
    os.environ.clear()
    os.environ.update(order["env"])
    time.tzset()
    os.chdir(order["cwd"])
    sys.argv = ["manhmoi", *order["words"]]
    code = 1
    try:
        from bot.cli import main

        main()
    except SystemExit as left:
        code = left.code if isinstance(left.code, int) else 0 if left.code is None else 1
    finally:
        for stream in (sys.stdout, sys.stderr):
            with contextlib.suppress(OSError, ValueError):
                stream.flush()
        os._exit(code)


if __name__ == "__main__":
    _serve(socket.socket(fileno=int(sys.argv[1])))
