"""Alarms that stand until somebody has repaired what they tell of."""

from __future__ import annotations

from datetime import datetime, timedelta

from storage import alarms
from storage.engine import Store


async def test_an_alarm_stands_once_and_is_told_once(store: Store, now: datetime) -> None:
    later = now + timedelta(hours=1)

    first = await store.write(lambda tx: alarms.stand(tx, "zalo-grant", "zalo_sign_in", at=now))
    again = await store.write(lambda tx: alarms.stand(tx, "zalo-grant", "zalo_sign_in", at=later))

    assert (first, again) == (True, False)
    (standing,) = await store.read(alarms.standing)
    assert standing.since == now


async def test_something_else_of_the_same_name_takes_its_place_and_is_told(store: Store, now: datetime) -> None:
    await store.write(lambda tx: alarms.stand(tx, "zalo-grant", "zalo_grant_ends_14", detail="1/12", at=now))

    told = await store.write(lambda tx: alarms.stand(tx, "zalo-grant", "zalo_grant_ends_3", detail="1/12", at=now))

    assert told
    (standing,) = await store.read(alarms.standing)
    assert standing.what == "zalo_grant_ends_3"


async def test_what_is_over_stands_no_more(store: Store, now: datetime) -> None:
    await store.write(lambda tx: alarms.stand(tx, "a", "zalo", at=now))
    await store.write(lambda tx: alarms.stand(tx, "b", "zalo_quota", at=now))

    ended = await store.write(lambda tx: alarms.over(tx, "a"))
    ended_again = await store.write(lambda tx: alarms.over(tx, "a"))

    assert (ended, ended_again) == (True, False)
    assert [one.name for one in await store.read(alarms.standing)] == ["b"]
