"""What follows, in the background, when tickets come to be like each other or are put together.

The older tickets that a new tip is like are shown anew, at the desk and in the group. The people behind two tickets
that were put together, or parted, hear of it in kind words, each in their own talk: that, and never with whose. Tickets
from before there were likenesses get theirs, a few at a time, and so do pictures that were kept before.
"""

from __future__ import annotations

import time
from contextlib import suppress
from datetime import datetime
from functools import partial

from bot import media as pictures
from bot import telling
from bot.context import Context
from flows.effects import Say
from storage import cursors, likenesses, media, merging, tickets
from storage.blobs import BlobMissing
from storage.crypto import SealError
from storage.merging import MERGED, Merge
from storage.tickets import NEVER
from storage.unit import Tx

AT_ONCE = 20
LONGEST_LOOK = 0.1  # seconds of looking what new tickets are like; then it rests so many times as long: in an evening
REST = 19.0  # of thousands of tips the processor belongs to those who tell them
OLD_AT_ONCE = 50
PICTURES_AT_ONCE = 5
PICTURES_MADE = "likenesses of pictures made up to"  # a cursor; the id of an attachment, or ``NEVER``


class Likener:
    """``look`` is called by the timers, as often as they like."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._all_made = False
        self._all_pictures_made = False
        self._rests_until = 0.0  # by the monotonic clock

    async def look(self) -> None:
        """Everything that waits is done, of old tickets a few."""
        store, now = self._context.store, self._context.now()
        await self._show_what_new_ones_are_like(now)
        for one in await store.read(partial(merging.to_tell, limit=AT_ONCE)):
            await store.write(partial(_tell, context=self._context, one=one, at=now))
        if not self._all_made:
            self._all_made = not await store.write(partial(tickets.make_likenesses, limit=OLD_AT_ONCE))
        if not self._all_pictures_made:
            self._all_pictures_made = not await self._look_at_pictures()

    async def _show_what_new_ones_are_like(self, now: datetime) -> None:
        began = time.monotonic()
        if began < self._rests_until:
            return
        store = self._context.store
        for ticket_id in await store.read(partial(likenesses.untold, limit=AT_ONCE)):
            like = await store.read(partial(likenesses.suggestions, ticket_id=ticket_id))
            await store.write(partial(_show_anew, ticket_id=ticket_id, others=[one.ticket_id for one in like], at=now))
            if time.monotonic() > began + LONGEST_LOOK:
                break
        ended = time.monotonic()
        self._rests_until = ended + REST * (ended - began)

    async def _look_at_pictures(self) -> bool:
        """The next few pictures from before have their hash; False where there are no more."""
        store = self._context.store
        after = await store.read(partial(cursors.get, name=PICTURES_MADE)) or ""
        found = await store.read(partial(media.unlike, after=after, limit=PICTURES_AT_ONCE)) if after < NEVER else []
        for one in found:
            with suppress(BlobMissing, SealError):  # one that is lost or damaged is like none
                content = await self._context.blobs.get(one.sha256 or "")
                seen = await pictures.in_pool(pictures.examine, content)
                if seen.likeness is not None:
                    await store.write(partial(_liken, attachment_id=one.id, likeness=seen.likeness))
        await store.write(partial(cursors.set, name=PICTURES_MADE, value=found[-1].id if found else NEVER))
        return bool(found)


def _liken(tx: Tx, *, attachment_id: str, likeness: int) -> None:
    one = media.get(tx, attachment_id)
    if one is None:  # erased meanwhile
        return
    media.liken(tx, attachment_id, likeness)
    if one.ticket_id:
        likenesses.look_at_photos(tx, one.ticket_id)


def _show_anew(tx: Tx, *, ticket_id: str, others: list[str], at: datetime) -> None:
    for one in (ticket_id, *others):
        tickets.show_anew(tx, one, at=at)
    likenesses.is_told(tx, ticket_id)


def _tell(tx: Tx, *, context: Context, one: Merge, at: datetime) -> None:
    """Both people hear of it; who told both tips hears it once."""
    key = "match-told" if one.tell == MERGED else "match-told-parted"
    told: set[str] = set()
    for ticket_id in (one.ticket_id, one.into_id):
        ticket = tickets.get(tx, ticket_id)
        if ticket is not None and ticket.conversation_id is not None and ticket.conversation_id not in told:
            told.add(ticket.conversation_id)
            telling.tell(tx, context.texts, ticket, Say(key, {"code": ticket.code}), kind="say", at=at)
    merging.is_told(tx, one.id)
