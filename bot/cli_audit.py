"""The audit side of the command line: the chain read from its first line to its last, and what is to be said of it."""

from __future__ import annotations

from bot.translate import Texts
from storage import audit_chain
from storage.audit import Head
from storage.audit_chain import Verdict
from storage.unit import Tx


class NotAHead(Exception):
    """What was given as a head is none."""


def noted(text: str) -> Head | None:
    """The head that was written down, None where none was given. Raises NotAHead."""
    if not text:
        return None
    try:
        return Head.read(text)
    except ValueError:
        raise NotAHead(NotAHead.__doc__) from None


def verify(tx: Tx, *, head: Head | None) -> Verdict:
    """A unit of work."""
    return audit_chain.verify(tx, noted=head)


def told(verdict: Verdict, texts: Texts) -> tuple[str, str]:
    """What is the matter, "" where the log is whole; and where it ends, for whoever writes it down."""
    language = texts.languages[0]
    head = texts.text(language, "cli-audit_verify.head", head=str(verdict.head))
    if verdict.fault:
        return texts.text(language, f"cli-audit-fault.{verdict.fault}", number=verdict.number), head
    count = verdict.head.number - verdict.first + 1
    return "", texts.text(language, "cli-audit_verify.whole", count=count) + "\n" + head
