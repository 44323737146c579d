"""Files of the team behind signed links: who gets them, for how long, and what they tell."""

from __future__ import annotations

import io
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

import aiohttp
import pytest
from PIL import Image

from bot import file_links, media
from storage import conversations, messages
from storage import media as attachments
from storage.types import Direction
from storage.unit import Tx
from tests.media import making
from tests.media.making import angle, position
from tests.web.conftest import Site

GPS = position(angle(10, 45, 0), b"N", angle(106, 40, 0), b"E")
DOCUMENT = b"%PDF-1.7 a form to fill in"


async def file_of(
    site: Site,
    content: bytes,
    name: str,
    mime: str,
    *,
    direction: Direction | None = Direction.OUT,
    stored: bool = True,
) -> str:
    """A file that goes with a message of this direction; gives its id."""
    sha256 = await site.context.blobs.put(content)
    at = site.context.now()

    def unit(tx: Tx) -> str:
        conversation_id = conversations.load(tx, "zalo_bot", "42", at=at)[0]
        message_id = None
        if direction is not None:
            message_id = messages.add(
                tx,
                conversation_id=conversation_id,
                ticket_id=None,
                direction=direction,
                author="Lan",
                kind="file",
                text="",
                at=at,
            )
        return attachments.add(
            tx,
            conversation_id=conversation_id,
            ticket_id=None,
            message_id=message_id,
            channel="telegram",
            kind="file",
            ref={},
            name=name,
            mime=mime,
            sha256=sha256 if stored else None,
            at=at,
        )

    return await site.context.store.write(unit)


def link(site: Site, attachment_id: str, *, name: str = "a.pdf", mime: str = "application/pdf", **options: Any) -> str:
    """The path of the link."""
    whole = file_links.link(site.context, attachment_id, name=name, mime=mime, now=site.context.now(), **options)
    assert whole.startswith("http://127.0.0.1:8080/files/")
    return urlsplit(whole).path


async def asks(site: Site, path: str) -> tuple[aiohttp.ClientResponse, bytes]:
    """What a stranger is answered, and the bytes."""
    stranger = await site.visitor()
    async with stranger.session.get(stranger.address + path) as answer:
        return answer, await answer.read()


async def test_a_document_is_handed_out_as_it_is_as_often_as_asked(site: Site) -> None:
    path = link(site, await file_of(site, DOCUMENT, "Mẫu đơn.pdf", "application/pdf"))

    answers = [await asks(site, path) for _ in range(3)]

    assert [(answer.status, body) for answer, body in answers] == [(200, DOCUMENT)] * 3
    headers = answers[0][0].headers
    assert headers["Content-Type"] == "application/pdf"
    assert headers["Content-Disposition"] == (
        "attachment; filename=\"mau-don.pdf\"; filename*=UTF-8''M%E1%BA%ABu%20%C4%91%C6%A1n.pdf"
    )
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Content-Security-Policy"].startswith("sandbox")
    assert headers["Cache-Control"].startswith("private")


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
async def test_a_picture_is_shown_and_tells_nothing_of_where_it_was_taken(site: Site, kind: str) -> None:
    photo, mime = making.photo(gps=GPS, orientation=6, kind=kind), f"image/{kind.lower()}"
    path = link(site, await file_of(site, photo, "Bia mộ.PNG", mime), name="Bia mộ.PNG", mime=mime)

    answer, shown = await asks(site, path)

    assert (answer.status, answer.content_type) == (200, "image/jpeg")
    assert path.endswith(".jpg")
    assert answer.headers["Content-Disposition"].startswith('inline; filename="bia-mo')
    assert media.examine(photo).exif is not None
    assert media.examine(shown).exif is None
    assert Image.open(io.BytesIO(shown)).size == (48, 64)


async def test_a_picture_that_cannot_be_cleaned_is_not_handed_out(site: Site) -> None:
    stranger = await site.visitor()
    path = link(site, await file_of(site, making.photo(gps=GPS)[:200], "a.jpg", "image/jpeg"))

    assert (await stranger.gets(path)).status == 404


async def test_a_look_at_the_head_shows_the_size_and_no_bytes(site: Site) -> None:
    stranger = await site.visitor()
    path = link(site, await file_of(site, DOCUMENT, "a.pdf", "application/pdf"))

    async with stranger.session.head(stranger.address + path) as answer:
        body = await answer.read()

    assert (answer.status, answer.headers["Content-Length"], body) == (200, str(len(DOCUMENT)), b"")


async def test_a_link_ends_after_a_week(site: Site) -> None:
    stranger = await site.visitor()
    path = link(site, await file_of(site, DOCUMENT, "a.pdf", "application/pdf"))

    site.clock.pass_time(days=7, seconds=-1)
    before = await stranger.gets(path)
    site.clock.pass_time(seconds=1)
    after = await stranger.gets(path, headers={"Accept": "text/html"})
    plain = await stranger.gets(path)

    assert (before.status, after.status, plain.status) == (200, 410, 410)
    assert "đã hết hạn" in await after.text()
    assert "<html" in await after.text()
    assert "<html" not in await plain.text()


async def test_a_link_may_last_shorter(site: Site) -> None:
    stranger = await site.visitor()
    path = link(site, await file_of(site, DOCUMENT, "a.pdf", "application/pdf"), lasts=timedelta(minutes=1))

    site.clock.pass_time(minutes=1)

    assert (await stranger.gets(path)).status == 410


async def test_a_changed_link_opens_nothing(site: Site) -> None:
    stranger = await site.visitor()
    mine = await file_of(site, DOCUMENT, "a.pdf", "application/pdf")
    other = await file_of(site, b"%PDF-1.7 another", "b.pdf", "application/pdf")
    _, _, _, until, signature, name = link(site, mine).split("/")
    forged = [
        f"/files/{other}/{until}/{signature}/{name}",
        f"/files/{mine}/{int(until) + 1}/{signature}/{name}",
        f"/files/{mine}/0{until}/{signature}/{name}",
        f"/files/{mine}/{until}/{'0' * 64}/{name}",
        f"/files/{mine}/{until}/{signature[:-1]}/{name}",
        f"/files/{mine}/{until}/{site.context.keys.sign('visitor', f'{mine}:{until}')}/{name}",
        f"/files/{mine}/1/{'0' * 64}/{name}",
        f"/files/{mine}/{until}/{signature}",
        f"/files/{mine}",
    ]

    assert [(await stranger.gets(path)).status for path in forged] == [404] * len(forged)
    # Some platforms write names in their own way; what is handed out does not depend on it.
    assert (await stranger.gets(f"/files/{mine}/{until}/{signature}/x")).status == 200


@pytest.mark.parametrize("direction", [Direction.IN, Direction.NOTE, None], ids=["in", "note", "without a message"])
async def test_what_was_not_sent_to_a_person_is_never_handed_out(site: Site, direction: Direction | None) -> None:
    stranger = await site.visitor()
    path = link(site, await file_of(site, DOCUMENT, "a.pdf", "application/pdf", direction=direction))

    assert (await stranger.gets(path)).status == 404


async def test_what_is_not_there_cannot_be_had(site: Site) -> None:
    stranger = await site.visitor()
    waiting = await file_of(site, DOCUMENT, "a.pdf", "application/pdf", stored=False)
    erased = await file_of(site, DOCUMENT, "b.pdf", "application/pdf")
    found = await site.context.store.read(lambda tx: attachments.get(tx, erased))
    assert found is not None and found.sha256 is not None
    await site.context.blobs.delete(found.sha256)

    paths = [link(site, one) for one in (waiting, erased, "0" * 32)]

    assert [(await stranger.gets(path)).status for path in paths] == [404, 404, 404]


async def test_the_link_stands_where_people_reach_us(site: Site) -> None:
    at = site.context.now()

    found = file_links.link(site.context, "a" * 32, name="Đơn xin xác nhận (bản 2).pdf", mime="application/pdf", now=at)

    assert found.isascii()
    assert found.endswith("/don-xin-xac-nhan-ban-2.pdf")


@pytest.mark.parametrize(
    ("name", "mime", "shown"),
    [
        ("Ảnh bia mộ.HEIC", "image/heic", "anh-bia-mo.jpg"),
        ("", "image/png", "anh.jpg"),
        ("", "application/pdf", "tep.pdf"),
        ("../../etc/passwd", "text/plain", "passwd.txt"),
        ("a.pdf", "application/octet-stream", "a-pdf.bin"),
        ("名前.pdf", "application/pdf", "tep.pdf"),
        (f"{'dài ' * 100}.pdf", "application/pdf", f"{'dai-' * 15}".rstrip("-") + ".pdf"),
    ],
)
def test_a_name_in_a_link_is_plain(name: str, mime: str, shown: str) -> None:
    assert file_links.safe_name(name, mime) == shown
