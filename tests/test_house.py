"""Rules of the house that no other tool holds: what a file may import, say and bring along."""

from __future__ import annotations

import ast
import hashlib
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("bot", "flows", "storage")
VENDORED = (ROOT / "bot/web/static/vendor", ROOT / "tests/vendor")

# In pieces, so that this file does not find itself.
REGISTRIES = tuple(
    ".".join(pieces)
    for pieces in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("pypi", "python", "org"),
        ("npmjs", "org"),
        ("npmjs", "com"),
        ("yarnpkg", "com"),
        ("npmmirror", "com"),
        ("crates", "io"),
        ("rubygems", "org"),
        ("proxy", "golang", "org"),
        ("packagist", "org"),
        ("nuget", "org"),
        ("jsr", "io"),
        ("esm", "sh"),
        ("unpkg", "com"),
        ("jsdelivr", "net"),
        ("cdnjs", "cloudflare", "com"),
        ("anaconda", "org"),
        ("conda", "io"),
    )
)
INDEX_OPTIONS = tuple("--" + name for name in ("index-url", "extra-index-url", "find-links", "trusted-host"))

# threadpoolctl changes no result: it keeps numpy's arithmetic to one thread.
THIRD_PARTY_OF_FLOWS = {"phonenumbers", "rapidfuzz", "geopy", "numpy", "threadpoolctl"}
DOORS_OF_NUMPY = set(
    "fromfile genfromtxt load loadtxt memmap random save savetxt savez savez_compressed tofile".split()
)
# The world, the clock, chance and other threads of the standard library.
WORLD = set(
    """
    aifc asyncio asyncore builtins concurrent contextvars ctypes curses dbm fcntl fileinput ftplib gc getpass glob
    http imaplib importlib linecache locale logging mmap msvcrt multiprocessing nntplib os pathlib pickle pipes
    platform poplib posix pty pwd queue random resource runpy sched secrets select selectors shelve shutil signal
    site smtplib socket socketserver sqlite3 ssl subprocess sys syslog tempfile telnetlib termios threading time
    tkinter tty tzdata uuid warnings webbrowser winreg wsgiref xmlrpc zipfile zipimport _thread
    """.split()
)
# Functions of harmless modules that look at the world all the same.
CLOCKS = {"now", "utcnow", "today"}
DOORS = {"open", "print", "input", "exec", "eval", "__import__", "breakpoint"}


def python_files(*packages: str) -> list[Path]:
    return sorted(path for package in packages for path in (ROOT / package).rglob("*.py"))


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


def committed_files() -> list[Path]:
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        pytest.skip("no git here")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if listed.returncode:
        pytest.skip(f"git: {listed.stderr.decode(errors='replace').strip()}")
    return [path for name in listed.stdout.decode().split("\0") if name and (path := ROOT / name).is_file()]


def imported(tree: ast.AST) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            yield node.lineno, node.module


def test_no_committed_file_names_a_package_registry() -> None:
    found = []
    for path in committed_files():
        text = path.read_bytes().decode(errors="ignore").lower()
        found += [f"{named(path)}: {host}" for host in REGISTRIES if host in text]

    assert found == []


def test_requirements_choose_no_package_index() -> None:
    found = [
        f"{path.name}: {line}"
        for path in sorted((ROOT / "requirements").glob("*.txt"))
        for line in path.read_text().splitlines()
        if "://" in line or line.strip().startswith(INDEX_OPTIONS)
    ]

    assert found == []


@pytest.mark.parametrize("path", python_files("flows"), ids=named)
def test_flows_imports_values_only(path: Path) -> None:
    allowed = (sys.stdlib_module_names - WORLD) | THIRD_PARTY_OF_FLOWS | {"flows"}

    wrong = [
        f"line {line}: {name}"
        for line, name in imported(ast.parse(path.read_bytes()))
        if name.split(".")[0] not in allowed
    ]

    assert wrong == []


@pytest.mark.parametrize("path", python_files("flows"), ids=named)
def test_flows_reads_no_clock_and_opens_no_door(path: Path) -> None:
    wrong = []
    for node in ast.walk(ast.parse(path.read_bytes())):
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Name(id="date" | "datetime"), attr=name)) if name in CLOCKS:
                wrong.append(f"line {node.lineno}: {name}")
            case ast.Call(func=ast.Attribute(value=ast.Attribute(attr="date" | "datetime"), attr=name)) if (
                name in CLOCKS
            ):
                wrong.append(f"line {node.lineno}: {name}")
            case ast.Call(func=ast.Name(id=name)) if name in DOORS:
                wrong.append(f"line {node.lineno}: {name}")
            case ast.Attribute(value=ast.Name(id="np"), attr=name) if name in DOORS_OF_NUMPY:
                wrong.append(f"line {node.lineno}: np.{name}")
            case ast.AsyncFunctionDef() | ast.Await():
                wrong.append(f"line {node.lineno}: flows never waits")

    assert wrong == []


def test_matrices_are_reckoned_with_in_one_room_of_flows() -> None:
    sources = {named(path): path.read_text(encoding="utf-8") for path in python_files("flows")}

    for package in ("numpy", "threadpoolctl"):
        assert [path for path, source in sources.items() if package in source] == [
            "flows/understand/tagging/network.py"
        ]


def test_every_module_says_what_it_is_for() -> None:
    silent = [
        named(path)
        for path in python_files(*PACKAGES)
        if (source := path.read_bytes()).strip() and not ast.get_docstring(ast.parse(source))
    ]

    assert silent == []


@pytest.mark.parametrize("folder", VENDORED, ids=named)
def test_vendored_files_are_the_ones_that_were_checked(folder: Path) -> None:
    listed = {}
    for line in (folder / "CHECKSUMS.txt").read_text().splitlines():
        if line.strip() and not line.startswith("#"):
            checksum, name, _version, _licence = line.split(maxsplit=3)
            listed[name] = checksum

    there = {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file() and path.name != "CHECKSUMS.txt"
    }

    assert there == listed


@pytest.mark.parametrize("locked", ["runtime", "otel", "dev"])
def test_every_package_that_is_locked_stands_in_notice(locked: str) -> None:
    told = {_plain(word) for word in re.findall(r"[\w.-]+", (ROOT / "NOTICE").read_text(encoding="utf-8"))}
    names = re.findall(r"^([\w.-]+)==", (ROOT / "requirements" / f"{locked}.txt").read_text(encoding="utf-8"), re.M)

    assert len(names) > 40
    assert {name for name in names if _plain(name) not in told} == set()


def _plain(name: str) -> str:
    """A package's name as an index compares it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name.strip(".")).lower()
