"""A source with everything that is printed for it."""

from __future__ import annotations

from bot.posters import folder
from bot.settings import Conversation, Settings, Telegram, Web, ZaloOA
from storage.sources import SourceOf
from tests.texts import texts

ADDRESS = "https://manh-moi.example.gov.vn"
SOURCE = SourceOf("bv-viet-tiep", "BV01", "Bệnh viện Việt Tiệp", "Sảnh khoa Khám bệnh", "Phường Hồng Bàng", 20)


def made(source: SourceOf = SOURCE, *, hotline2: str = "") -> dict[str, bytes]:
    """By the end of the file's name."""
    settings = Settings(
        web=Web(public_url=ADDRESS),
        conversation=Conversation(hotline2=hotline2),
        zalo_oa=ZaloOA(app_id="1", oa_id="3219112345678"),
        telegram=Telegram(token="1:x"),  # type: ignore[arg-type]
    )
    found = folder.files(source, settings, texts(), telegram_name="manh_moi_bot")
    return {name.removeprefix(f"{source.name}-"): content for name, content in found.items()}
