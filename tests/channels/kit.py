"""One kit for the tests of every channel: tables in and out, turns that keep, and checks that nobody has to remember.

CASES = [Incoming("words", {"text": "Chào"}, Text("Chào"), user="5", message_id="1"), ...]

@pytest.mark.parametrize("case", params(CASES))
def test_what_people_send(case): check_read(case, codec, "telegram")

test_damaged_updates_never_break_the_reader = never_breaks(read, [case.form for case in CASES])

no_secret_is_shown = no_secrets_shown(TOKEN)  # in the conftest: holds for every test of the folder
"""

from __future__ import annotations

import copy
import json
import logging
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Protocol, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import observe
from bot.channels.base import Attached, Channel, Ignored, Read, SendError, Several, TeamUpdate
from bot.turns import Codec
from flows.capabilities import Message
from flows.events import Event, What
from storage import inbox
from storage.engine import Store

AT = datetime(2026, 11, 22, 3, 0, tzinfo=UTC)
SEED = 99
REFUSED = (KeyError, TypeError, ValueError)  # what a codec may raise of what its platform never sends


class HasLabel(Protocol):
    """A case of a table."""

    @property
    def label(self) -> str: ...


def params(cases: Iterable[HasLabel]) -> list[Any]:
    """For ``pytest.mark.parametrize``. No two cases have the same label."""
    listed = list(cases)
    assert len({one.label for one in listed}) == len(listed)
    return [pytest.param(one, id=one.label) for one in listed]


# In


@dataclass(frozen=True, slots=True)
class Incoming:
    """A body, as JSON or to the byte, and what is to be read in it.

    ``read``: what a person did (several things: a tuple), with the fields of the event below; or any other ``Read``,
    where they must stay empty; or ``Ignored`` itself where its reason is nobody's business.
    """

    label: str
    body: Mapping[str, Any] | str
    read: What | tuple[What, ...] | Read | type[Ignored]
    user: str = ""
    message_id: str = ""
    reply_to: str = ""
    name: str = ""
    language: str = ""
    sent_at: datetime | None = None

    @property
    def form(self) -> dict[str, Any]:
        """The body, parsed: the caller's own."""
        found: dict[str, Any] = json.loads(self.body if isinstance(self.body, str) else json.dumps(self.body))
        return found

    def expected(self, channel: str) -> object:
        """What the codec must give for it."""
        if isinstance(self.read, tuple):
            return Several(tuple(self._event(channel, one) for one in self.read))
        if isinstance(self.read, get_args(What)):
            return self._event(channel, self.read)
        assert not (self.user or self.message_id or self.reply_to or self.name or self.language or self.sent_at)
        return self.read

    def _event(self, channel: str, what: Any) -> Event:
        return Event(
            channel=channel,
            user=self.user,
            at=AT,
            what=what,
            message_id=self.message_id,
            language=self.language,
            name=self.name,
            reply_to=self.reply_to,
            sent_at=self.sent_at,
            seed=SEED,
        )


def check_read(case: Incoming, codec: Codec, channel: str) -> None:
    """The codec reads exactly what the case says, in every field of the event."""
    found = codec(case.form, at=AT, seed=SEED)

    if case.read is Ignored:
        assert isinstance(found, Ignored)
    else:
        assert found == case.expected(channel)


# Out


@dataclass(frozen=True, slots=True)
class Fails:
    """How sending fails. ``code`` None: whatever it is."""

    code: str | None = None
    retryable: bool = False
    tireless: bool = False
    outcome_unknown: bool = False
    gone: bool = False
    held: bool = False
    alarm: str = ""

    @classmethod
    def of(cls, error: SendError, *, with_code: bool) -> Fails:
        """What the sender learns from it."""
        return cls(
            error.code if with_code else None,
            error.retryable,
            error.tireless,
            error.outcome_unknown,
            error.gone,
            error.held,
            error.alarm,
        )


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A message, and what the platform must have received of it, in order; or how that fails.

    ``trouble``: what the played platform does meanwhile, in its own words.
    """

    label: str
    message: Message
    attached: Attached | None = None
    received: tuple[Any, ...] = ()
    fails: Fails | None = None
    trouble: Mapping[str, Any] = field(default_factory=dict)


async def check_sent(case: Outgoing, channel: Channel, target: str, received: Callable[[], Sequence[Any]]) -> str:
    """The platform has received exactly this. Gives the message's ids."""
    ids = await channel.send(target, case.message, attached=case.attached)

    assert list(received()) == list(case.received)
    return ids


async def check_not_sent(case: Outgoing, channel: Channel, target: str) -> SendError:
    """Sending fails as the case says, with an error that drags nothing along. Gives the error."""
    assert case.fails is not None
    with pytest.raises(SendError) as raised:
        await channel.send(target, case.message, attached=case.attached)

    error = raised.value
    assert Fails.of(error, with_code=case.fails.code is not None) == case.fails
    # An error of the HTTP client holds the request: its address and headers, where secrets stand.
    assert error.__cause__ is None and error.__context__ is None
    return error


# Turns


@dataclass
class KeepingTurns:
    """Keeps each update once, as the real turns do, and reads it; what cannot be read is kept as failed."""

    store: Store
    codecs: Mapping[str, Codec]
    reads: list[Read] = field(default_factory=list)
    failing: int = 0  # so many times the database is down

    async def take(self, channel: str, external_id: str, body: str, *, form: object = None) -> bool:
        if self.failing:
            self.failing -= 1
            raise OSError("the disk is full")
        try:
            read = self.codecs[channel](json.loads(body), at=AT, seed=SEED)
        except (*REFUSED, RecursionError) as error:
            why = repr(error)
            await self.store.write(
                lambda tx: inbox.keep_failed(tx, channel, external_id, person="", body=body, at=AT, error=why)
            )
            return True
        new = await self.store.write(lambda tx: inbox.keep(tx, channel, external_id, person="", body=body, at=AT))
        if new:
            self.reads.append(read)
        return new

    def events(self) -> list[Event]:
        """What people did, in the order of the turns, things that came together one by one."""
        events: list[Event] = []
        for one in self.reads:
            events += one.events if isinstance(one, Several) else [one] if isinstance(one, Event) else []
        return events

    def said(self) -> list[What]:
        """What people said, in the order of the turns."""
        return [one.what for one in self.events()]

    def of_team(self) -> list[TeamUpdate]:
        return [one for one in self.reads if isinstance(one, TeamUpdate)]

    def ignored(self) -> list[str]:
        return [one.why for one in self.reads if isinstance(one, Ignored)]

    async def dead(self) -> list[str]:
        """The bodies of the dead letters."""
        return [one.body for one in await self.store.read(inbox.failed)]


# Secrets


def no_secrets_shown(
    *known: str, fixture: str = "", secrets: Callable[[Any], Iterable[str]] = lambda _: ()
) -> Callable[..., Iterator[None]]:
    """A fixture, to be assigned in a conftest: whatever a test does, no secret stands in a log or on the screen.

    ``secrets`` tells, at the test's end, those that only its run brought about, from the value of ``fixture``.
    """

    @pytest.fixture(autouse=True)
    def no_secret_is_shown(
        request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
    ) -> Iterator[None]:
        made = request.getfixturevalue(fixture) if fixture else None
        with nothing_shown(caplog, capfd, lambda: [*known, *secrets(made)]):
            yield

    return no_secret_is_shown


@contextmanager
def nothing_shown(
    caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str], secrets: Callable[[], Iterable[str]]
) -> Iterator[None]:
    """No secret stands in any log line of the test so far, nor on the screen; the logs are as wordy as they can be."""
    for name in observe.QUIET:  # as in the running program
        caplog.set_level(logging.WARNING, logger=name)
    caplog.set_level(logging.DEBUG)  # the last one holds for what is caught
    yield
    # Not caplog.text: pytest empties that before a test is torn down.
    records = [*caplog.get_records("setup"), *caplog.get_records("call"), *caplog.get_records("teardown")]
    logged = [caplog.handler.format(one) for one in records]
    told = capfd.readouterr()
    shown = "\n".join([*logged, told.out, told.err])
    searched = list(secrets())
    assert all(searched), "an empty secret stands everywhere"
    assert [one for one in searched if one in shown] == []


# Damage


def never_breaks(
    read: Callable[[Any], object],
    bodies: Iterable[Mapping[str, Any]],
    *,
    may_raise: tuple[type[Exception], ...] = REFUSED,
    then: Callable[[Any], None] = lambda _: None,
) -> Callable[[], None]:
    """A test: of good bodies that were damaged in up to four places, none makes ``read`` raise anything else.

    ``then`` looks at what was read all the same.
    """

    @settings(deadline=None)
    @given(damaged(list(bodies)))
    def test(body: Any) -> None:
        try:
            found = read(body)
        except may_raise:
            return
        then(found)

    return test


@st.composite
def damaged(draw: st.DrawFn, bodies: Sequence[Mapping[str, Any]]) -> Any:
    """A body that no platform would send."""
    whole: dict[str, Any] = {"": copy.deepcopy(draw(st.sampled_from(bodies)))}
    for _ in range(draw(st.integers(1, 4))):
        holder, key = draw(st.sampled_from(list(_places(whole))))
        damage = draw(st.sampled_from(_DAMAGES))
        if damage is not None:
            holder[key] = damage(holder[key])
        elif holder is not whole:
            del holder[key]
    return whole[""]


def _places(found: Any) -> Iterator[tuple[Any, Any]]:
    keys: Iterable[Any] = ()
    if isinstance(found, dict):
        keys = found
    elif isinstance(found, list):
        keys = range(len(found))
    for key in keys:
        yield found, key
        yield from _places(found[key])


def _number(value: Any) -> Any:
    return int(value) if isinstance(value, str) and value.isascii() and value.isdigit() else 5


def _deep(value: Any) -> Any:
    for _ in range(100):
        value = [value]
    return value


# What can become of a value; None: it is missing.
_DAMAGES: tuple[Callable[[Any], Any] | None, ...] = (
    None,
    lambda _: None,
    _number,
    str,
    lambda value: [value],
    lambda value: {"x": value},
    lambda value: type(value)(),
    lambda _: [],
    lambda _: {},
    lambda _: True,
    lambda _: -1,
    lambda _: 0.1,
    lambda _: 2**53 + 1,
    lambda _: 2**80,
    lambda _: str(2**80),
    lambda _: float("nan"),
    lambda _: float("inf"),
    lambda _: "nan",
    lambda _: "a\ud83d",
    lambda _: "a\0b",
    lambda _: "QUJD" * 2500,
    _deep,
)
