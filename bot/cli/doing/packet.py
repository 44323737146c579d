"""``manhmoi packet verify``: a file proven without a database, and what is to be said of it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from bot.cli import shared
from bot.cli.shared import CommandError
from bot.packets import proving
from bot.packets.proving import Fault, Verdict
from bot.settings import Settings, SettingsError, key_ring
from storage.crypto import KeyRing


def told(settings: Settings, file: Path, *, expected: str) -> tuple[str, str]:
    """What is the matter, "" where the packet is as it was made; and what it is.

    ``expected``: the key that must have signed it, as it was given. Raises CommandError where nothing can be read.
    """
    say = shared.words(settings)
    verdict = _proven(settings, file, expected=expected)
    faults = [say(f"cli-packet-fault.{one.what.replace('_', '-')}", name=one.name) for one in verdict.faults]
    lines = []
    facts = verdict.facts
    if facts:
        tickets = facts.get("tickets")
        codes = [str(one.get("code")) for one in tickets if isinstance(one, dict)] if isinstance(tickets, list) else []
        lines.append(
            say(
                "cli-packet_verify.what",
                number=_plain(facts.get("number")),
                to=_plain(facts.get("to")),
                at=_moment(facts.get("made_at"), settings),
                files=len(facts["files"]),
                codes=_plain(", ".join(codes)),
            )
        )
    if verdict.key:
        known = {True: "ours", False: "other", None: "unknown"}[verdict.is_ours]
        lines.append(say(f"cli-packet_verify.key-{known}", key=verdict.key))
    if not faults:
        lines.append(say("cli-packet_verify.whole"))
    return "\n".join(faults), "\n".join(lines)


def _proven(settings: Settings, file: Path, *, expected: str) -> Verdict:
    """What is wrong with the packet. Raises CommandError."""
    try:
        if file.stat().st_size > proving.LARGEST:
            return Verdict((Fault("too_large"),), {})
        content = file.read_bytes()
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise CommandError(shared.say(settings, "cli-packet_verify.cannot", file=str(file), why=why)) from None
    return proving.prove(content, expected=expected, keys=_own_keys(settings))


def _own_keys(settings: Settings) -> KeyRing | None:
    """The ring of this installation, where there is one: nothing is made here, and none is needed."""
    if not settings.secret_key.get_secret_value() and not Path(settings.secret_key_file).is_file():
        return None
    try:
        return key_ring(settings)
    except SettingsError:
        return None


def _plain(value: object) -> str:
    """What somebody else's file says, as it may stand on a terminal."""
    return "".join(one if one.isprintable() else "?" for one in str(value or ""))[:300]


def _moment(value: object, settings: Settings) -> str:
    try:
        return shared.at(datetime.fromisoformat(str(value)), settings)
    except (ValueError, OverflowError):
        return "?"
