"""The pages while the bucket is away, and when it is there: nobody who tells something notices."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from pydantic import SecretStr

from bot.settings import S3, Media, Settings
from storage import media
from storage.tables import attachments
from tests.fakes import s3
from tests.media import making
from tests.web.conftest import Site

PHOTO = making.photo()
VIDEO = b"\0\0\0\x18ftypmp42" + bytes(range(251)) * 20_000


@pytest.fixture
def store(tmp_path: Path) -> Iterator[s3.Process]:
    store = s3.Process(tmp_path / "s3")
    yield store
    store.kill()


@pytest.fixture
def settings(settings: Settings, store: s3.Process, tmp_path: Path) -> Settings:
    return settings.model_copy(
        update={
            "media_url": store.url,
            "media": Media(waiting_folder=str(tmp_path / "waiting"), waiting_mb=1),
            "s3": S3(
                endpoint=store.endpoint, key=SecretStr(store.key), secret=SecretStr(store.secret), region=s3.REGION
            ),
        }
    )


async def test_while_the_bucket_is_away_tips_and_photos_are_taken_until_there_is_no_more_room(site: Site) -> None:
    visitor, operator = await site.visitor(), await site.operator()
    code = await visitor.tells_a_tip()

    sent = await visitor.sends_file(PHOTO, "mo.jpg")

    assert sent.status == 200
    file = next(one for one in await visitor.messages() if one["files"])["files"][0]
    async with visitor.session.get(f"{visitor.address}/chat/files/{file['id']}") as answer:
        assert await answer.read() == PHOTO
    assert code in await operator.ticket(code)

    assert (await visitor.sends_file(b"\xff\xd8\xff" + bytes(990_000), "anh.jpg")).status == 200
    refused = await visitor.sends_file(b"\xff\xd8\xff" + bytes(100_000), "nua.jpg")
    assert refused.status == 503
    assert "Kho ảnh và tệp đang trục trặc" in (await refused.json())["text"]
    await visitor.says("Cháu còn nhớ thêm một điều")
    assert any("nhớ thêm" in one["text"] for one in await visitor.messages())


async def test_a_file_that_only_the_bucket_has_is_said_to_be_away_and_comes_back(site: Site, store: s3.Process) -> None:
    visitor, operator = await site.visitor(), await site.operator()
    store.start()
    await visitor.tells_a_tip()
    await visitor.sends_file(VIDEO[:900_000], "phim.mp4")
    blobs = site.context.blobs
    sha256 = await blobs.put(VIDEO)
    file_id = await site.context.store.read(lambda tx: tx.connection.execute(sa.select(attachments.c.id)).scalar_one())
    await site.context.store.write(
        lambda tx: media.stored(tx, file_id, sha256=sha256, mime="video/mp4", bytes=len(VIDEO), exif=None)
    )
    before = store.tell("seen").get("GET", 0)
    address = f"{site.address}/desk/files/{file_id}"

    async with operator.session.get(address, headers={"Range": "bytes=3000000-3000099"}) as part:
        assert part.status == 206
        assert part.headers["Content-Range"] == f"bytes 3000000-3000099/{len(VIDEO)}"
        assert await part.read() == VIDEO[3_000_000:3_000_100]
    assert store.tell("seen")["GET"] - before == 2  # how it is sealed, and the one piece
    async with operator.session.get(address) as whole:
        assert hashlib.sha256(await whole.read()).hexdigest() == sha256
    beyond = await operator.gets(f"/desk/files/{file_id}", headers={"Range": "bytes=99999999-"})
    assert beyond.status == 416

    store.kill()
    away = await operator.gets(f"/desk/files/{file_id}")
    assert away.status == 503
    assert away.headers["Retry-After"] == "60"
    store.start()
    assert (await operator.gets(f"/desk/files/{file_id}")).status == 200
