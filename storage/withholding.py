"""What the team withholds from everything shown: rows of a ticket with those words blotted out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from flows import withheld
from flows.script import place
from storage.media import Attachment
from storage.messages import MessageRow
from storage.tickets import TicketRow

_POSITION = ("lat", "lon", "accuracy_m", "altitude_m", "direction")


def messages(ticket: TicketRow, rows: Iterable[MessageRow]) -> list[MessageRow]:
    """The ticket's messages as they may be shown to anybody but the person who wrote them."""
    if not ticket.withheld:
        return list(rows)
    return [_message(ticket, one) for one in rows]


def files(ticket: TicketRow, rows: Iterable[Attachment]) -> list[Attachment]:
    """The ticket's files: their names and captions, and where a photo was taken if the place is withheld."""
    if not ticket.withheld:
        return list(rows)
    secrets = ticket.secrets
    gone = _POSITION if place.WHERE in ticket.withheld else ()
    return [
        replace(
            one,
            name=withheld.blot(one.name, secrets),
            caption=withheld.blot(one.caption, secrets),
            exif=None if one.exif is None else {key: value for key, value in one.exif.items() if key not in gone},
        )
        for one in rows
    ]


def _message(ticket: TicketRow, one: MessageRow) -> MessageRow:
    if one.kind == "location" and place.WHERE in ticket.withheld:
        return replace(one, text=withheld.BLOT, before=())
    before = tuple(withheld.blot(was, ticket.secrets) for was in one.before)
    return replace(one, text=withheld.blot(one.text, ticket.secrets), before=before)
