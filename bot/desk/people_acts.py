"""What a lead or an administrator does about the people of the team, one unit of work each; every act is audited.

Nobody changes their own role or switches themselves off, and the last administrator stays one.
"""

from __future__ import annotations

from datetime import datetime

from bot.desk.acts import ActError, require
from bot.desk.roles import Right
from storage import audit, people
from storage.people import Operator
from storage.types import Role
from storage.unit import Tx


def change_role(tx: Tx, target_id: str, *, operator: Operator, role: str, at: datetime) -> None:
    """The person has this role from now on, in every session that is open."""
    require(operator, Right.ROLE)
    target = _other(tx, target_id, operator)
    if role not in tuple(Role):
        raise ActError("group-no-such-person")
    if target.role == role:
        return
    _spare_last_admin(tx, target)
    people.set_role(tx, target.id, Role(role))
    _audit(tx, target, operator=operator, what="role_changed", detail=f"{target.role} → {role}", at=at)


def switch_off(tx: Tx, target_id: str, *, operator: Operator, at: datetime) -> None:
    """The person's sessions end at once, their links are void, and the group's bot does nothing for them."""
    target = _other(tx, target_id, operator)
    require(operator, ending(target))
    if not target.active:
        return
    _spare_last_admin(tx, target)
    people.deactivate(tx, target.id)
    _audit(tx, target, operator=operator, what="shut_out", at=at)


def switch_on(tx: Tx, target_id: str, *, operator: Operator, at: datetime) -> None:
    """The person may sign in again, by a new link."""
    require(operator, Right.END_ANYBODY)
    target = _other(tx, target_id, operator)
    if not target.active:
        people.activate(tx, target.id)
        _audit(tx, target, operator=operator, what="let_in", at=at)


def ending(target: Operator) -> Right:
    """What one needs to switch this person off."""
    return Right.END_OPERATOR if target.role is Role.OPERATOR else Right.END_ANYBODY


def _other(tx: Tx, target_id: str, operator: Operator) -> Operator:
    target = people.operator(tx, target_id)
    if target is None:
        raise ActError("group-no-such-person")
    if target.id == operator.id:
        raise ActError("group-not-oneself")
    return target


def _spare_last_admin(tx: Tx, target: Operator) -> None:
    admins = [one.id for one in people.operators(tx) if one.active and one.role is Role.ADMIN]
    if admins == [target.id]:
        raise ActError("group-last-admin")


def _audit(tx: Tx, target: Operator, *, operator: Operator, what: str, at: datetime, detail: str = "") -> None:
    about = f"{target.name}: {detail}" if detail else target.name
    audit.write(tx, at=at, operator_id=operator.id or None, who=operator.name, what=what, detail=about)
