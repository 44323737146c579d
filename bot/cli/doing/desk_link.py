"""``manhmoi desk-link``: links that let people in at the desk, and their end; both are in the audit log."""

from __future__ import annotations

from bot import clock
from bot.cli import shared
from bot.settings import Settings
from storage import audit, people
from storage.unit import Tx

MINUTES = int(people.LINK_LASTS.total_seconds() // 60)  # so long a link may be used


def link(tx: Tx, name: str, *, role: str | None) -> str:
    """The token of a sign-in link; that it was made, and a role that it changed, is in the audit log."""
    now = clock.now()
    before = {one.id: one for one in people.operators(tx)}
    token = people.make_link(tx, name, role=role, now=now)
    found = people.link_of(tx, token)
    if found is not None:
        operator, was = found[0], before.get(found[0].id)
        if was is None or was.role != operator.role:
            change = f"{was.role if was is not None else '–'} → {operator.role}"
            audit.write(tx, at=now, who=shared.whoever(), what="role_changed", detail=f"{name}: {change}")
        audit.write(tx, at=now, who=shared.whoever(), what="link_made", operator_id=operator.id, detail=name)
    return token


def address(settings: Settings, token: str) -> str:
    """Where the token lets somebody in."""
    return f"{settings.web.address}/desk/enter?token={token}"


def shut_out(tx: Tx, name: str) -> int:
    """Whoever has the name is signed out everywhere, and their links are void; how many they are."""
    ended = people.end_all(tx, name)
    for operator_id in ended:
        audit.write(tx, at=clock.now(), who=shared.whoever(), what="shut_out", operator_id=operator_id, detail=name)
    return len(ended)
