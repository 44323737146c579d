"""The person's files in the topic: pictures without metadata, recordings, and a line for what only the desk shows."""

from __future__ import annotations

from collections.abc import Sequence

from bot.channels.base import Attached, SendError
from bot.desk import cards, door, mirror, pictures
from bot.desk.topic_actions import Actions
from flows.masking import mask
from storage.blobs import BlobMissing, StoreAway
from storage.crypto import SealError
from storage.media import Attachment
from storage.types import AttachmentState

ALBUM = 10
FILE_BYTES = 20 * 1024 * 1024
# Re-encoded by the sender's app, or made by it: mostly nothing of the phone in them.
BARE_KINDS = ("voice", "audio")
_BARE_VIDEOS = ("video", "video_note", "animation")
# Boxes and keys in which QuickTime, MPEG-4 and 3GP files tell where they were recorded; a computer's app sends films
# and recordings as they are. Found by chance in what is none of these, a file stays at the desk for nothing.
PLACES = (b"\xa9xyz", b"loci", b"com.apple.quicktime.location")


class Files(Actions):
    """The part of a pass that shows files."""

    async def _files(self) -> None:
        shown: list[tuple[Attachment, Attached]] = []
        told: list[tuple[Attachment, str]] = []
        for number, one in enumerate(self._now.files, start=1):
            picture = await self._picture(one, number)
            if picture is not None:
                shown.append((one, picture))
                if len(shown) == ALBUM:
                    await self._album(shown)
                    shown = []
            elif not await self._file(one):
                told.append((one, self._told(one)))
        if shown:
            await self._album(shown)
        if told:
            lines = "\n".join(dict.fromkeys(cards.escape(line) for _, line in told[:30]))
            desk = cards.escape(self._tools.words("group-card-desk"))
            text = f'{lines}\n<a href="{cards.escape(self._link)}">{desk}</a>'
            await self._shows(lambda: self._post(text), tuple(one.id for one, _ in told), kind="attachment")

    async def _picture(self, one: Attachment, number: int) -> Attached | None:
        if one.state is not AttachmentState.STORED or one.sha256 is None or one.mime not in pictures.MIMES:
            return None
        try:
            content = await pictures.bare(await self._tools.context.blobs.get(one.sha256))
        except (pictures.NotAPicture, BlobMissing, SealError):
            return None
        except StoreAway:
            raise SendError("media_store_away", retryable=True, after=30.0) from None
        return Attached(content=content, mime="image/jpeg", name=f"{self._now.card.code}-{number}.jpg")

    async def _album(self, shown: Sequence[tuple[Attachment, Attached]]) -> None:
        """The pictures stand in the topic. An album of which nobody knows how much arrived is not sent again."""
        while shown:
            room = self._tools.window.room(reserve=self._reserve)
            part, shown = shown[: max(1, min(room, ALBUM))], shown[max(1, min(room, ALBUM)) :]
            files = [file for _, file in part]
            refs = tuple(one.id for one, _ in part)
            try:
                if len(files) == 1:
                    ids = [await self._spend(lambda one=files[0]: self._send(one))]  # type: ignore[misc]
                else:
                    ids = await self._spend(lambda all_=files: self._send_album(all_), cost=len(files))  # type: ignore[misc]
            except SendError as error:
                if not error.outcome_unknown:
                    raise
                await self._keep(f"unknown:{refs[0]}", refs, kind="attachment")
                await self._post(cards.escape(self._tools.words("group-attachment-unknown")))
                continue
            for message_id, ref in zip(ids, refs, strict=False):
                await self._keep(message_id, (ref,), kind="attachment")

    async def _file(self, one: Attachment) -> bool:
        """True where the file itself stands in the topic."""
        if one.state is AttachmentState.TOO_BIG:
            return await self._copy(one)
        plain_video = one.kind == "video" and one.ref.get("kind") in _BARE_VIDEOS
        if one.state is not AttachmentState.STORED or one.sha256 is None or (one.bytes or 0) > FILE_BYTES:
            return False
        if one.kind not in BARE_KINDS and not plain_video:
            return False
        try:
            content = await self._tools.context.blobs.get(one.sha256)
        except (BlobMissing, SealError):
            return False
        except StoreAway:
            raise SendError("media_store_away", retryable=True, after=30.0) from None
        if any(mark in content for mark in PLACES):
            return False
        extension = one.mime.partition(";")[0].rpartition("/")[2] or "bin"
        file = Attached(content=content, mime=one.mime.partition(";")[0], name=f"{self._now.card.code}.{extension}")
        try:
            message_id = await self._spend(lambda: self._send(file))
        except SendError as error:
            if not error.outcome_unknown:
                raise
            message_id = f"unknown:{one.id}"
        await self._keep(message_id, (one.id,), kind="attachment")
        return True

    async def _copy(self, one: Attachment) -> bool:
        """What is too big to be fetched is copied from where it is, where that shows nobody's words or position."""
        chat, message = one.ref.get("chat"), one.ref.get("message")
        if not chat or not message or one.caption or one.ref.get("kind") not in (*BARE_KINDS, *_BARE_VIDEOS):
            return False
        try:
            ids = await self._spend(
                lambda: self._tools.door.copy(self._chat_id, self._thread, str(chat), [str(message)])
            )
        except SendError as error:
            if door.reason_of(error) in (door.TOPIC_GONE, door.RATE, door.MIGRATED, *door.DOWN) or error.retryable:
                raise
            return False
        for message_id in ids:
            await self._keep(message_id, (one.id,), kind="attachment")
        return bool(ids)

    def _told(self, one: Attachment) -> str:
        words = self._tools.words
        kind = words(f"group-mirror-media.{one.kind if one.kind in mirror.MEDIA else 'other'}")
        name = cards.cut(" ".join(mask(one.name).split()), 80)
        if one.state is AttachmentState.STORED:
            return words("group-attachment-desk", kind=kind, name=name)
        why = words(f"group-attachment-why.{str(one.state).replace('_', '-')}")
        return words("group-attachment-missing", kind=kind, name=name, why=why)
