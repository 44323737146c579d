"""The parts that the running program is made of, put together once and handed down. Nothing is global."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from bot import clock
from bot.settings import Settings
from bot.team_answers import TeamAnswers
from bot.translate import Texts
from flows.rules import Rules
from storage.blobs import Blobs
from storage.coordination import Bell, Coordination, InProcess
from storage.crypto import KeyRing
from storage.engine import Store


@dataclass(frozen=True, repr=False)  # whoever prints a task that failed would print all of it, word for word
class Context:
    """``holder`` names this process in leases and claims."""

    settings: Settings
    store: Store
    bell: Bell
    keys: KeyRing
    blobs: Blobs
    texts: Texts
    rules: Rules
    holder: str
    answers: TeamAnswers = field(default_factory=TeamAnswers)
    coordination: Coordination = field(default_factory=InProcess)
    now: Callable[[], datetime] = field(default=clock.now)
    seed: Callable[[], int] = field(default=clock.seed)
