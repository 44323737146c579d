"""Draws the parts of docs/personal-data.*.md that are taken from the program: ``python -m tests.docs.draw_papers``.

Those parts stand between ``<!-- drawn: NAME -->`` and ``<!-- end -->``: the texts of consent out of ``locales/``, the
settings with their values, the columns of every table. All else on the pages is written by hand and left alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import cast

from fluent.syntax import ast, parse
from fluent.syntax.serializer import serialize_placeable
from pydantic import BaseModel
from sqlmodel import SQLModel

from bot.settings import HOME, Settings
from flows.script.order import SCRIPT
from storage.tables import metadata

PAGES = {language: HOME / f"docs/personal-data.{language}.md" for language in ("vi", "en")}

# What is said around the questions: who listens, what a no does, what a withdrawal does.
AROUND = ("welcome-hello", "consent-refused", "dna-willing.respected", "rights-withdrawn")

# What a setting decides, in the language of each page. A setting that is not here yet is an error.
MEANINGS: Mapping[str, tuple[str, str]] = {
    "conversation.consent_version": (
        "phiên bản lời xin phép, được lưu kèm mỗi lần đồng ý",
        "version of the texts of consent, kept with every consent",
    ),
    "conversation.reminder_hours": (
        "tin đang kể dở: sau bấy nhiêu giờ thì nhắc một lần",
        "a tip left open: one reminder after so many hours",
    ),
    "conversation.incomplete_days": (
        "tin kể dở đã có đồng ý: sau bấy nhiêu ngày thì chuyển Tổ tiếp nhận, ghi «chưa xong»",
        "a tip left open, agreed to: goes to the team as incomplete after so many days",
    ),
    "conversation.erase_days": (
        "lời nhắn chưa được đồng ý: sau bấy nhiêu ngày thì xóa",
        "words that were never agreed to: erased after so many days",
    ),
    "conversation.pause_days": (
        "người nói «để lúc khác»: bấy nhiêu ngày không nhắc, tin kể dở chờ thêm từng ấy",
        'who said "another time" is not reminded for so many days, and the draft waits that much longer',
    ),
    "conversation.lookups_per_hour": (
        "số mã tin của người khác mà một người được tra trong một giờ",
        "codes of other people's tips that one person may look up in an hour",
    ),
    "media.limit_mb": ("tệp lớn hơn bấy nhiêu MB thì không tải về", "files above so many MB are not fetched"),
    "places.open_links": (
        "mở liên kết bản đồ rút gọn qua mạng (chuyển dữ liệu ra nước ngoài)",
        "short map links are opened over the network (a transfer abroad)",
    ),
    "places.geocoder": (
        "hỏi địa danh một dịch vụ trên mạng (chuyển dữ liệu ra nước ngoài)",
        "places are asked of a service on the network (a transfer abroad)",
    ),
    "retention.until": (
        "giữ hết ngày này, ngày tổng kết chiến dịch; sau đó các nhóm dưới đây được xóa",
        "the last day, that of the campaign's final report; then the classes below are erased",
    ),
    "retention.tips_until": (
        "tin đã gửi đủ và người báo tin: giữ hết ngày này, ngày tổng kết chiến dịch; để trống: giữ đến khi có ngày",
        "complete tips, their people: the last day, that of the campaign's final report; empty: kept until one is set",
    ),
    "retention.grace_days": (
        "từ lúc báo trước đến lúc xóa có ít nhất bấy nhiêu ngày",
        "so many days lie at least between the warning and the erasure",
    ),
    "retention.incomplete_days": (
        "tin kể dở: số ngày giữ; 0: chỉ theo `retention.until`",
        "tips never told to the end: days kept; 0: only `retention.until` counts",
    ),
    "retention.messages_days": (
        "lời nhắn của tin đã kết thúc: số ngày giữ; 0: như trên",
        "messages of closed tickets: days kept; 0: as above",
    ),
    "retention.attachments_days": (
        "ảnh, tệp của tin đã kết thúc: số ngày giữ; 0: như trên",
        "photos and files of closed tickets: days kept; 0: as above",
    ),
    "retention.raw_days": (
        "bản gốc do nền tảng gửi tới: số ngày giữ; 0: như trên",
        "what the platforms delivered, word for word: days kept; 0: as above",
    ),
    "retention.audit_days": (
        "nhật ký kiểm tra: số ngày giữ; 0: không xóa",
        "the audit log: days kept; 0: for ever",
    ),
    "rights.cooling_hours": (
        "yêu cầu xóa: trong bấy nhiêu giờ còn đổi ý được",
        "a wish to be erased can be taken back for so many hours",
    ),
    "rights.warn_hours": (
        "báo động trước khi hết thời hạn luật định bấy nhiêu giờ",
        "an alarm stands so many hours before a term of the law is over",
    ),
    "rights.holidays": (
        "ngày nghỉ ngoài các ngày lễ cố định, để tính ngày làm việc",
        "days off beside the fixed holidays, to count working days",
    ),
    "rights.backup_days": (
        "bản sao lưu giữ nhiều nhất bấy nhiêu ngày",
        "a backup is kept for so many days at most",
    ),
}
# Every setting of these must have a meaning.
SECTIONS = ("retention", "rights")

_DRAWN = re.compile(r"(<!-- drawn: (\w+) -->\n)(.*?)(<!-- end -->)", re.DOTALL)
_HEADS = {
    "settings": {"vi": ("cài đặt", "giá trị mặc định", "để làm gì"), "en": ("setting", "default", "what it decides")},
    "columns": {"vi": ("bảng", "cột mã hóa", "cột không mã hóa"), "en": ("table", "sealed", "in clear")},
}
_NONE = {"vi": "không có", "en": "none"}


def page(language: str) -> str:
    """The page as it should be."""
    text = PAGES[language].read_text(encoding="utf-8")
    return _DRAWN.sub(lambda found: f"{found[1]}{PARTS[found[2]](language)}{found[4]}", text)


def by_hand(language: str) -> str:
    """The page without what is drawn."""
    return _DRAWN.sub("", PAGES[language].read_text(encoding="utf-8"))


def consents(language: str) -> str:
    """Every question whose yes is a consent, word for word, with its answers; then what is said around them."""
    messages = _messages(HOME / "locales" / language)
    lines: list[str] = []
    for question in (one for one in SCRIPT if one.consent):
        labels = " · ".join(f"«{_text(messages[question.choice_label(one)])}»" for one in question.choices)
        lines += [f"**`{question.consent}`** (`{question.field}`)", ""]
        for name, pattern in sorted(_attributes(messages[question.field]).items()):
            if name == "ask" or name.startswith("ask-"):
                lines += [f"*{name}*", ""] if name != "ask" else []
                lines += [*_quoted(pattern), ">", f"> {labels}", ""]
    for key in AROUND:
        name, _, attribute = key.partition(".")
        message = messages[name]
        lines += [f"`{key}`", "", *_quoted(_attributes(message)[attribute] if attribute else _text(message)), ""]
    return "\n".join(lines)


def settings(language: str) -> str:
    """The settings on which the terms hang, with the values that they have where nobody sets them."""
    at = ("vi", "en").index(language)
    rows = [(f"`{name}`", f"`{value}`", MEANINGS[name][at]) for name, value in _values()]
    return _table(_HEADS["settings"][language], rows)


def columns(language: str) -> str:
    """Every table with its sealed columns and those in clear."""
    rows = []
    for table in sorted(metadata.tables.values(), key=lambda one: one.name):
        sealed = sealed_columns().get(table.name, ())
        clear = [one.name for one in table.columns if one.name not in sealed]
        rows.append((f"`{table.name}`", ", ".join(sealed) or _NONE[language], ", ".join(clear) or _NONE[language]))
    return _table(_HEADS["columns"][language], rows)


PARTS: Mapping[str, Callable[[str], str]] = {"consents": consents, "settings": settings, "columns": columns}


def sealed_columns() -> dict[str, tuple[str, ...]]:
    """Table → its sealed columns, as their annotations say."""
    found = {}
    for mapper in SQLModel._sa_registry.mappers:
        model = cast(type[SQLModel], mapper.class_)
        names = tuple(name for name, kind in model.__annotations__.items() if kind == "Sealed")
        if names:
            found[str(model.__tablename__)] = names
    return found


def _values() -> Iterator[tuple[str, object]]:
    defaults = Settings.model_construct()
    for section in dict.fromkeys([*(name.partition(".")[0] for name in MEANINGS), *SECTIONS]):
        part = getattr(defaults, section, None)
        if not isinstance(part, BaseModel):
            continue  # not in this program
        for name in type(part).model_fields:
            if section in SECTIONS or f"{section}.{name}" in MEANINGS:
                yield f"{section}.{name}", _plain(getattr(part, name))


def _plain(value: object) -> str:
    match value:
        case None:
            return "null"
        case tuple():
            return f"[{', '.join(map(str, value))}]"
        case bool():
            return str(value).lower()
        case float():
            return f"{value:g}"
        case _:
            return str(value)


def _messages(folder: Path) -> dict[str, ast.Message]:
    found = {}
    for file in sorted(folder.glob("*.ftl")):
        for entry in parse(file.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Message):
                found[entry.id.name] = entry
    return found


def _attributes(message: ast.Message) -> dict[str, str]:
    return {one.id.name: _pattern(one.value) for one in message.attributes}


def _text(message: ast.Message) -> str:
    assert message.value is not None, message.id.name
    return _pattern(message.value)


def _pattern(pattern: ast.Pattern) -> str:
    """As it is written, with ``{ $hotline }`` and the like left to be seen."""
    return "".join(
        one.value if isinstance(one, ast.TextElement) else serialize_placeable(one) for one in pattern.elements
    )


def _quoted(text: str) -> list[str]:
    lines = text.split("\n")
    return [f"> {line}\\" for line in lines[:-1]] + [f"> {lines[-1]}"]


def _table(heads: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    lines = ["| " + " | ".join(heads) + " |", "|" + " --- |" * len(heads)]
    return "\n".join([*lines, *("| " + " | ".join(row) + " |" for row in rows), ""])


if __name__ == "__main__":
    for _language, _path in PAGES.items():
        _path.write_text(page(_language), encoding="utf-8")
