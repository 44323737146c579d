"""A packet that was ordered is made: what its tickets give is read, the files are built, kept and signed.

What is read is read again in the unit of work that hands it over: where a consent was withdrawn or a fact corrected
meanwhile, the packet is made anew. A kill at any point leaves an order, which is taken up again, and never bytes that
nobody knows of: their digest stands in the order before they are kept.
"""

from __future__ import annotations

import asyncio
import functools
import hashlib
import secrets
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from importlib import metadata

import structlog

from bot import media
from bot.context import Context
from bot.desk import handover, offices
from bot.desk.acts import ActError
from bot.packets import archive, contents, files
from bot.packets.contents import Content, Planned, Way
from bot.packets.files import Cover, Read
from bot.translate import Texts
from flows.disclosure import Part
from storage import audit, packets, people, tickets
from storage.blobs import BlobMissing
from storage.crypto import SealError, fingerprint
from storage.packets import MADE, ORDERED, VOID, Made, Packet
from storage.people import Operator
from storage.unit import Tx

log = structlog.get_logger(__name__)

LARGEST = 100_000_000  # bytes of all originals; what is beyond is fetched from the team
LINK_LASTS = timedelta(days=90)  # beyond the day on which the answer is due
ACKNOWLEDGED_WITHIN = timedelta(days=3)
TIMES = 3  # so often it is begun anew where tickets change meanwhile


@dataclass(frozen=True, slots=True)
class _Found:
    packet: Packet
    contents: tuple[Content, ...]


async def make(context: Context, packet_id: str) -> Packet | None:
    """The packet as it stands now: made, or void where none of its tickets may go any more; None where there is none.

    It stays ordered where its tickets changed again and again.
    """
    for _ in range(TIMES):
        found = await context.store.read(lambda tx: _find(tx, context, packet_id))
        if found is None or found.packet.state != ORDERED:
            break
        try:
            if found.contents and await _attempt(context, found):
                break
        except Undone:
            found = replace(found, contents=())
        if not found.contents:
            await context.store.write(functools.partial(packets.void, packet_id=packet_id, at=context.now()))
            break
    return await context.store.read(lambda tx: packets.get(tx, packet_id))


async def _attempt(context: Context, found: _Found) -> bool:
    """False where something of it has changed meanwhile."""
    packet, at = found.packet, context.now()
    read, left = {}, LARGEST
    for one in found.contents:
        read[one.code] = await _files(context, one, left)
        left -= sum(len(file.content or b"") for file in read[one.code])
    token = secrets.token_urlsafe(24)
    code = handover.make_code(secrets.randbits(63))
    content, key = await asyncio.to_thread(_built, context, found, read, token, code, at)
    sha256 = hashlib.sha256(content).hexdigest()
    if not await _takes_over(context, packet, sha256, len(content)):
        return True  # another run is further
    await context.blobs.put(content)
    until = (packet.due or at) + LINK_LASTS
    made = Made(sha256, len(content), key, token, code, until)
    finished = await context.store.write(lambda tx: _finish(tx, context, found, made, at=at))
    after = await context.store.read(lambda tx: packets.get(tx, packet.id))
    if after is None or after.state == VOID or after.sha256 != sha256:
        await context.blobs.delete(sha256)  # another run took over, and knows nothing of these bytes
    return finished


async def _takes_over(context: Context, packet: Packet, sha256: str, size: int) -> bool:
    """The order stands for the bytes of this run, and those of one before are gone. False where that one is done."""
    former = packet.sha256
    if former:
        if not await context.store.write(lambda tx: packets.keep(tx, packet.id, former, 0, seen=former)):
            return False
        await context.blobs.delete(former)
    return await context.store.write(lambda tx: packets.keep(tx, packet.id, sha256, size, seen=former))


def _find(tx: Tx, context: Context, packet_id: str) -> _Found | None:
    packet = packets.get(tx, packet_id)
    if packet is None:
        return None
    return _Found(packet, tuple(_contents(tx, context, packet)) if packet.order is not None else ())


def _contents(tx: Tx, context: Context, packet: Packet) -> list[Content]:
    """What the tickets give that may go now."""
    order, to = packet.order, offices.find(context.settings, packet.agency)
    if order is None or to is None or to.receiver != packet.receiver:
        return []
    rows = [tickets.get(tx, one) for one in order.ticket_ids]
    going = [one for one in rows if one is not None and not handover.refusal(tx, one, to, again=order.again)]
    found = [contents.of(tx, one, packet.receiver, left_out=order.left_out) for one in going]
    return [one for one in found if one.parts]


def _finish(tx: Tx, context: Context, found: _Found, made: Made, *, at: datetime) -> bool:
    """The tickets are handed over. False where the packet does not hold any more what it should."""
    now = _find(tx, context, found.packet.id)
    if now is None or now.packet.state != ORDERED or (now.packet.sha256, now.packet.size) != (made.sha256, made.size):
        return True
    if [one.print for one in now.contents] != [one.print for one in found.contents]:
        return False
    operator = _operator(tx, now.packet)
    packet = replace(now.packet, state=MADE)
    codes = [one.code for one in found.contents]
    packets.finish(tx, packet, made, codes=codes, at=at, look_at=at + ACKNOWLEDGED_WITHIN)
    try:
        for one in found.contents:
            handover.handed(tx, one.ticket_id, packet, operator=operator, parts=sorted(one.parts), at=at)
    except ActError:  # who ordered it may not any more
        raise Undone from None
    detail = f"{packet.number}/{packet.year} {made.sha256}"
    operator_id = operator.id or None
    audit.write(tx, at=at, operator_id=operator_id, who=operator.name, what="packet_made", detail=detail)
    return True


class Undone(Exception):
    """Whoever ordered the packet may not hand over any more."""


def _operator(tx: Tx, packet: Packet) -> Operator:
    found = next((one for one in people.operators(tx) if one.id == packet.operator_id), None)
    if found is None:
        raise Undone(Undone.__doc__)
    return found


async def _files(context: Context, one: Content, left: int) -> list[Read]:
    """The ticket's files with their bytes, as they go along, as far as there is room for them."""
    found = []
    for planned in one.files:
        read = await _read(context, planned, left) if planned.way in contents.GOES else Read(planned)
        left -= len(read.content or b"")
        found.append(read)
    return found


async def _read(context: Context, planned: Planned, left: int) -> Read:
    file = planned.file
    if (file.bytes or 0) > left or file.sha256 is None:
        return Read(replace(planned, way=Way.TOO_LARGE))
    try:
        content = await context.blobs.get(file.sha256)
    except (BlobMissing, SealError):
        return Read(replace(planned, way=Way.MISSING))
    if planned.way is Way.AS_SENT:
        return Read(planned, content, file.mime)
    try:
        drawn, mime = await media.in_pool(media.without_metadata, content)
    except media.Unreadable:
        # As it is, it would tell what must not be told.
        return Read(replace(planned, way=Way.SPEAKS))
    return Read(planned, drawn, mime)


def _built(
    context: Context,
    found: _Found,
    read: dict[str, list[Read]],
    token: str,
    code: str,
    at: datetime,
) -> tuple[bytes, str]:
    """The packet, and the fingerprint of the key that signed it."""
    packet, settings, texts = found.packet, context.settings, context.texts
    language = texts.languages[0]
    words = functools.partial(texts.text, language)
    key = fingerprint(context.keys.public_keys[0])
    to = offices.find(settings, packet.agency)
    cover = Cover(
        number=str(packet.number),
        to=packet.addressee or offices.name_of(settings, words, packet.agency),
        address=to.address if to is not None else "",
        day=at,
        due=packet.due or at,
        code=code,
        link=f"{settings.web.address}/handover/{token}",
        hotline=settings.conversation.hotline,
        key=key,
    )
    made = files.all_of(
        cover,
        found.contents,
        read,
        receiver=packet.receiver,
        papers=settings.papers,
        words=words,
        language=language,
        zone=settings.zone,
    )
    facts = {
        "number": numbered(texts, settings.papers.sign, packet.number),
        "year": packet.year,
        "agency": packet.agency,
        "stands_as": packet.receiver,
        "to": cover.to,
        "made_at": at.isoformat(timespec="seconds"),
        "due": cover.due.astimezone(settings.zone).date().isoformat(),
        "key": key,
        "program": f"manhmoi {_version()}",
        "tickets": [_told(one) for one in found.contents],
    }
    return archive.pack(context.keys, facts, made), key


def numbered(texts: Texts, sign: str, number: int) -> str:
    """The number as the paper has it: 12/PCTT-TTT."""
    return f"{number}/{texts.text(texts.languages[0], 'packet-sign')}-{sign}"


def _told(one: Content) -> dict[str, object]:
    return {"code": one.code, "parts": [str(part) for part in Part if part in one.parts]}


def file_name(packet: Packet) -> str:
    """What the packet is called where it is saved."""
    return f"phieu-chuyen-{packet.year}-{packet.number:04}-{packet.agency.replace('_', '-')}.zip"


def _version() -> str:
    try:
        return metadata.version("manhmoi")
    except metadata.PackageNotFoundError:
        return "0"
