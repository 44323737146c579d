"""The control API of a fake in its own process: the powers of the Python methods over HTTP.

    POST /control/<target>/<action>    JSON object of keyword arguments; answers {"ok": true, "result": ...}
      targets: fake | person/<id> | group/<id> | operator/<group id>/<user id> | webhook | updates
    GET  /control/violations | calls?method=&since= | stats | early
    POST /control/person {"id": 5, "first_name": "Lan"}   POST /control/group {"id": -100..., "forum": true}
    POST /control/settings {"latency": 0.02}              POST /control/flood {"people": 1000, "text": "...", "each": 1}

Bytes are {"base64": "..."}; a message is its id; Media is {"kind": "photo", "data": {"base64": ...}, ...}.
An AssertionError (what was to be seen was not) is 409 with its text, a wrong request 400.
"""

from __future__ import annotations

import asyncio
import base64
import dataclasses
import inspect
import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from aiohttp import web

from tests.fakes.telegram.chats import Topic
from tests.fakes.telegram.errors import Json
from tests.fakes.telegram.faults import Call, Fault, now
from tests.fakes.telegram.files import Media
from tests.fakes.telegram.groups import Group, Operator
from tests.fakes.telegram.people import Person
from tests.fakes.telegram.speaking import Speaker

if TYPE_CHECKING:
    from tests.fakes.telegram.fake import FakeTelegram

_FAKE = frozenset(
    "arm disarm update update_raw repeat restart_numbering group_actions limit_groups settled listening called "
    "unanswered".split()
)
_SETTINGS = frozenset({"latency", "callback_lifetime", "clock_shift", "reads_all_groups", "validate"})
_WEBHOOK_SETTINGS = frozenset({"first_pause", "longest_pause", "answer_within", "expires_after"})


async def handle(fake: FakeTelegram, request: web.BaseRequest) -> web.StreamResponse:
    """One control request."""
    steps = request.path.removeprefix("/control/").strip("/").split("/")
    try:
        if request.method == "GET":
            result = _look(fake, steps[0], request)
        else:
            body = await request.read()
            given = json.loads(body) if body else {}
            result = await _do(fake, steps, {key: _revive(value) for key, value in given.items()})
        status, answer = 200, {"ok": True, "result": _plain(result)}
    except AssertionError as error:
        status, answer = 409, {"ok": False, "error": str(error)}
    except (LookupError, TypeError, ValueError, AttributeError) as error:
        status, answer = 400, {"ok": False, "error": f"{type(error).__name__}: {error}"}
    return web.json_response(answer, status=status)


def _look(fake: FakeTelegram, what: str, request: web.BaseRequest) -> Any:
    match what:
        case "violations":
            return fake.violations
        case "early":
            return fake.early_retries
        case "calls":
            since = float(request.query.get("since", "0"))
            return fake.book.of(request.query.get("method"), since=since)
        case "stats":
            return {
                "now": now(),
                "calls": len(fake.book.calls),
                "pending": len(fake.updates.pending),
                "newest_update": fake.updates.newest,
                "webhook": fake.webhook.url,
                "deliveries": len(fake.webhook.deliveries),
                "failed_deliveries": sum(not 200 <= d.status < 300 for d in fake.webhook.deliveries),
                "people": len(fake.people),
                "groups": {str(group.id): len(group.topics) for group in fake.groups.values()},
            }
        case "deliveries":
            since = float(request.query.get("since", "0"))
            return [delivery for delivery in fake.webhook.deliveries if delivery.at >= since]
    raise LookupError(f"nothing to look at: {what}")


async def _do(fake: FakeTelegram, steps: list[str], given: Json) -> Any:
    match steps:
        case ["person"]:
            return fake.person(**given).id
        case ["group"]:
            return fake.group(**given).id
        case ["operator"]:
            group = fake.groups[given.pop("group")]
            return group.member(**given).id
        case ["settings"]:
            return _set(fake, given)
        case ["flood"]:
            return await _flood(fake, **given)
        case ["fake", action] if action in _FAKE:
            return await _run(getattr(fake, action), given)
        case ["webhook", "post"]:
            return await fake.webhook.post(**given)
        case ["updates", "forget_all"]:
            return fake.updates.forget_all()
        case ["person", user_id, action]:
            return await _act(fake.person(int(user_id)), action, given)
        case ["group", chat_id, action]:
            return await _act(fake.groups[int(chat_id)], action, given)
        case ["operator", chat_id, user_id, action]:
            return await _act(_operator(fake.groups[int(chat_id)], int(user_id)), action, given)
    raise LookupError(f"nothing to do: {'/'.join(steps)}")


def _operator(group: Group, user_id: int) -> Operator:
    member = group.chat.members[user_id]
    return Operator(group, member["user"], anonymous=bool(member.get("is_anonymous")))


async def _act(who: Speaker | Group, action: str, given: Json) -> Any:
    """A method gets its arguments, a plain attribute is read, or set by {"value": ...}."""
    if action.startswith("_"):
        raise LookupError(action)
    found = getattr(who, action)
    if callable(found):
        return await _run(found, given)
    if "value" in given:
        setattr(who, action, given["value"])
    return getattr(who, action)


async def _run(method: Callable[..., Any], given: Json) -> Any:
    arguments = given.pop("args", [])
    result = method(*[_revive(value) for value in arguments], **given)
    return await result if inspect.isawaitable(result) else result


def _set(fake: FakeTelegram, given: Json) -> None:
    for name, value in given.items():
        if name in _SETTINGS:
            setattr(fake, name, value)
        elif name in _WEBHOOK_SETTINGS:
            setattr(fake.webhook, name, value)
        elif name == "strict_polling":
            fake.updates.strict_polling = bool(value)
        else:
            raise LookupError(f"no setting {name}")


async def _flood(
    fake: FakeTelegram, *, people: int, text: str, each: int = 1, first_id: int = 900_000_000, rate: float | None = None
) -> Json:
    """So many people write `each` texts ({n} is the number); `rate` messages a second, or all at once."""
    began = now()
    sent = 0
    for turn in range(each):
        for index in range(people):
            person = fake.person(first_id + index, f"Người {index}")
            await person.says(text.replace("{n}", str(turn)))
            sent += 1
            if rate is not None:
                await asyncio.sleep(max(0.0, began + sent / rate - now()))
            elif sent % 100 == 0:
                await asyncio.sleep(0)
    return {"sent": sent, "seconds": now() - began, "began": began}


def _revive(value: Any) -> Any:
    """Bytes and media out of their JSON form."""
    if isinstance(value, list):
        return [_revive(item) for item in value]
    if isinstance(value, dict):
        if set(value) == {"base64"}:
            return base64.b64decode(value["base64"])
        if "data" in value and isinstance(value["data"], dict) and set(value) <= {"kind", *Media.__slots__}:
            return Media(**{key: _revive(item) for key, item in value.items()})
    return value


def _plain(value: Any) -> Any:
    """Anything as JSON: bytes become their length, objects their visible fields."""
    if isinstance(value, bytes):
        return {"bytes": len(value)}
    if isinstance(value, Topic):
        names = ("id", "name", "closed", "deleted", "texts")
        return {name: getattr(value, name) for name in names}
    if isinstance(value, Fault):
        return {"kind": str(value.kind), "hits": value.hits}
    if isinstance(value, Person | Group | Operator):
        return value.id
    if isinstance(value, Call) or dataclasses.is_dataclass(value):
        return {f.name: _plain(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [_plain(item) for item in value]
    return value
