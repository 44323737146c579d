"""What exports cost: `make bench-exports` writes 100,000 tickets in each format and keeps a table.

A database on SQLite as the program opens it is filled with whole tips: a story, answers, a place, a reporter who may
be reached, consents. Each file is made by `manhmoi export` itself, a process of its own, timed on the clock and in CPU
time, its memory as the kernel counts it. On a machine that is busy the clock tells nothing: CPU seconds are reckoned by
the yardstick of `benchmarks.understanding`, taken before and after. Nobody in it ever lived.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from benchmarks import machine, office
from bot.exporting import FORMATS
from flows import agreement, jsonform
from flows.model import Answer, Consent, Tip, Told
from storage import migrate, queue, rotation
from storage.crypto import KeyRing
from storage.engine import Store
from storage.tables import consents, tickets
from storage.unit import Tx, to_json

RESULTS = Path(__file__).parent / "RESULTS-exports.md"
AT_ONCE = 2_000
SEED = 30_4_1975
GOAL_S, GOAL_MB = 60, 300
PLAIN_MS = 40.0  # what the yardstick takes on an ordinary core
PROGRAM = "from bot.cli import main; main()"
_WORDS = (
    "hồi ấy đơn vị tôi hành quân qua suối thì trúng pháo anh ấy bị thương nặng chúng tôi khiêng về trạm phẫu đến"
    " đêm thì hi sinh chôn ở bìa rừng cạnh cây to có đánh dấu bằng đá trên đầu mộ nay đường đã đổi nhiều lắm"
).split()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help=f"keep the table in {RESULTS.name}")
    parser.add_argument("--tickets", type=int, default=100_000)
    parser.add_argument("--formats", default=",".join(FORMATS))
    parser.add_argument("--receivers", default="field,military")
    parser.add_argument(
        "--keep", type=Path, help="a folder for the filled database, which is filled once and used again"
    )
    options = parser.parse_args()
    lines = []
    for line in _table(options):
        print(line, flush=True)
        lines.append(line)
    if options.write:
        RESULTS.write_text("# What exports cost\n\n" + "\n".join(lines) + "\n", encoding="utf-8")
    return 0


def fill(store: Store, count: int) -> None:
    """So many whole tips are there; three of four people let the campaign's agencies have them."""
    rng = random.Random(SEED)
    for start in range(0, count, AT_ONCE):
        numbers = range(start, min(start + AT_ONCE, count))
        store.write_now(lambda tx, numbers=numbers: _some(tx, rng, numbers))  # type: ignore[misc]
    # What a program does once with a database that another one wrote is no part of an export.
    while store.write_now(queue.weigh_anew):
        pass
    while "" in store.read_now(rotation.marked_by):
        store.write_now(lambda tx: rotation.mark_anew(tx, ""))


def _some(tx: Tx, rng: random.Random, numbers: range) -> None:
    rows, given = [], []
    for number in numbers:
        told, where = office.form(rng), office.position(rng)
        ticket_id = tx.new_id()
        tip = _tip(rng, told, where)
        row = office.ticket(ticket_id, number, told, where, rng)
        name, phone = str(tip.answers["contact-name"].value), str(tip.answers["contact-phone"].value)
        row["tip"] = tx.seal_json("tickets", ticket_id, "tip", jsonform.dump(tip))
        row["reporter_name"] = tx.seal("tickets", ticket_id, "reporter_name", name)
        row["reporter_phone"] = tx.seal("tickets", ticket_id, "reporter_phone", phone)
        rows.append(row)
        given += [_consent(tx, ticket_id, one) for one in tip.consents]
    tx.execute(sa.insert(tickets), rows)
    if given:
        tx.execute(sa.insert(consents), given)


def _tip(rng: random.Random, told: dict[str, Any], where: dict[str, float] | None) -> Tip:
    answers = dict(office.tip(told).answers)
    phone = f"09{rng.randrange(10**7, 10**8)}"
    answers["contact-name"] = Answer(said=office.form(rng)["name"], value=office.form(rng)["name"])
    answers["contact-phone"] = Answer(said=phone, value=f"+84{phone[1:]}")
    answers["reporter-role"] = Answer(said="đồng đội", value="comrade")
    answers["dna-willing"] = Answer(said="có", value="yes")
    if where:
        place = told["place_of_death"] or "bìa rừng"
        answers["place-where"] = Answer(said=place, value={**where, "text": place, "origin": "typed"})
    story = " ".join(rng.choices(_WORDS, k=120)) + f", xin gọi {phone[:4]} {phone[4:7]} {phone[7:]}."
    agreed = ("tip", "contact") if rng.random() < 0.75 else ()
    given = tuple(
        Consent(one, "1", office.BEGAN, receivers=agreement.receivers(one, agreement.AGENCIES)) for one in agreed
    )
    return Tip(began_at=office.BEGAN, told=(Told("text", story, office.BEGAN, "1"),), answers=answers, consents=given)


def _consent(tx: Tx, ticket_id: str, one: Consent) -> dict[str, Any]:
    receivers = to_json({receiver.agency: None for receiver in one.receivers})
    return {
        "id": tx.new_id(),
        "conversation_id": None,
        "ticket_id": ticket_id,
        "purpose": one.purpose,
        "version": one.version,
        "given_at": one.given_at,
        "withdrawn_at": None,
        "channel": "web",
        "language": "vi",
        "words": "",
        "receivers": receivers,
    }


def _table(options: argparse.Namespace) -> Iterator[str]:
    count = options.tickets
    for line in machine.look(Path(__file__).parent).lines():
        yield f"- {line}"
    yield f"- {count:,} tickets, each with a story of some 600 letters; goals: {GOAL_S} s, {GOAL_MB} MB"
    yield ""
    yield "| for | format | seconds | CPU seconds | reckoned | memory, MB | file, MB | |"
    yield "|---|---|---|---|---|---|---|---|"
    with tempfile.TemporaryDirectory() as folder:
        url, key = _filled(options.keep or Path(folder), count)
        environment = {
            **os.environ,
            "MANHMOI_DATABASE_URL": url,
            "MANHMOI_SECRET_KEY": key,
            "MANHMOI_MEDIA_URL": f"file://{folder}/media",
        }
        for receiver in options.receivers.split(","):
            for form in options.formats.split(","):
                yield _row(form, receiver, Path(folder), environment)


def _filled(folder: Path, count: int) -> tuple[str, str]:
    """The address and the key of a database with so many tickets."""
    url, kept = f"sqlite:///{folder}/exports-{count}.db", folder / f"exports-{count}.key"
    folder.mkdir(parents=True, exist_ok=True)
    migrate.migrate(url)
    if kept.exists():
        return url, kept.read_text(encoding="utf-8")
    key = KeyRing.make()
    store = Store.open(url, KeyRing.parse(key))
    try:
        fill(store, count)
    finally:
        store.close_now()
    kept.write_text(key, encoding="utf-8")
    return url, key


def _row(form: str, receiver: str, folder: Path, environment: dict[str, str]) -> str:
    out = folder / f"list.{form}"
    command = [sys.executable, "-c", PROGRAM, "export", "--format", form, "--agency", receiver, "--out", str(out)]
    before, began = yardstick(), time.perf_counter()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    took = time.perf_counter() - began
    if status:
        raise SystemExit(f"the export of {form} failed")
    memory, size = used.ru_maxrss / 1024, out.stat().st_size / 1e6
    cpu = used.ru_utime + used.ru_stime
    reckoned = cpu / ((before + yardstick()) / 2 / PLAIN_MS)
    verdict = "✓" if min(took, reckoned) <= GOAL_S and memory <= GOAL_MB else "✗"
    return f"| {receiver} | {form} | {took:.1f} | {cpu:.1f} | {reckoned:.1f} | {memory:.0f} | {size:.1f} | {verdict} |"


def yardstick() -> float:
    """Milliseconds of CPU time for a million additions, the best of three."""
    best = float("inf")
    for _ in range(3):
        began, total = time.process_time(), 0
        for number in range(1_000_000):
            total += number
        best = min(best, time.process_time() - began)
    return best * 1000


if __name__ == "__main__":
    sys.exit(main())
