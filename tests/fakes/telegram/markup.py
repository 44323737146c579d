"""Text with markup becomes text with entities, or is refused as the server refuses it (telegram.md D.1, E).

HTML is read in full; MarkdownV2 and Markdown well enough for the marks that a program writes by hand.
"""

from __future__ import annotations

import html
import re

from tests.fakes.telegram.errors import Json, wrong
from tests.fakes.telegram.shapes import utf16_length

_TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
}
_TAG = re.compile(r"<(/?)([a-zA-Z][\w-]*)((?:\s+[\w-]+(?:\s*=\s*(?:\"[^\"]*\"|'[^']*'|[^\s>]+))?)*)\s*>")
_ATTRIBUTE = re.compile(r"([\w-]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+)))?")
_MARKS_V2 = {"*": "bold", "_": "italic", "__": "underline", "~": "strikethrough", "||": "spoiler"}
_MARKS_V1 = {"*": "bold", "_": "italic"}
_RESERVED_V2 = frozenset("_*[]()~`>#+-=|{}.!")


def read(text: str, mode: str | None) -> tuple[str, list[Json]]:
    """Plain text and its entities; raises the server's 400 where the markup does not close or nest."""
    match (mode or "").lower():
        case "":
            return text, []
        case "html":
            return _html(text)
        case "markdownv2":
            return _markdown(text, _MARKS_V2, reserved=_RESERVED_V2)
        case "markdown":
            return _markdown(text, _MARKS_V1, reserved=frozenset())
        case _:
            raise wrong("unsupported parse_mode")


def _fail(detail: str) -> Exception:
    return wrong(f"can't parse entities: {detail}")


def _html(text: str) -> tuple[str, list[Json]]:
    plain = ""
    entities: list[Json] = []
    open_tags: list[tuple[str, Json]] = []
    at = 0
    while at < len(text):
        if text[at] != "<":
            end = text.find("<", at)
            end = len(text) if end < 0 else end
            plain += html.unescape(text[at:end])
            at = end
            continue
        tag = _TAG.match(text, at)
        name = tag[2].lower() if tag else ""
        if tag is None or name not in _TAGS:
            raise _fail(f'Unsupported start tag "{name or text[at + 1 : at + 16]}" at byte offset {at}')
        at = tag.end()
        offset = utf16_length(plain)
        if not tag[1]:
            open_tags.append((name, {"type": _TAGS[name], "offset": offset, **_extras(name, tag[3])}))
            continue
        if not open_tags or open_tags[-1][0] != name:
            raise _fail(f'Unmatched end tag at byte offset {tag.start()}, expected "</{name}>", found "{tag[0]}"')
        entity = open_tags.pop()[1]
        entity["length"] = offset - entity["offset"]
        if entity["length"]:
            entities.append(entity)
    if open_tags:
        raise _fail(f'Can\'t find end tag corresponding to start tag "{open_tags[-1][0]}"')
    return plain, sorted(entities, key=lambda entity: (entity["offset"], -entity["length"]))


def _extras(name: str, attributes: str) -> Json:
    values = {m[1].lower(): html.unescape(m[2] or m[3] or m[4] or "") for m in _ATTRIBUTE.finditer(attributes)}
    if name == "a":
        return {"url": values.get("href", "")}
    if name == "blockquote" and "expandable" in values:
        return {"type": "expandable_blockquote"}
    if name == "tg-emoji":
        return {"custom_emoji_id": values.get("emoji-id", "")}
    return {}


def _markdown(text: str, marks: dict[str, str], *, reserved: frozenset[str]) -> tuple[str, list[Json]]:
    plain: list[str] = []
    entities: list[Json] = []
    opened: dict[str, int] = {}
    at = 0

    def offset() -> int:
        return utf16_length("".join(plain))

    while at < len(text):
        char = text[at]
        if char == "\\" and at + 1 < len(text):
            plain.append(text[at + 1])
            at += 2
            continue
        fence = "```" if text.startswith("```", at) else "`" if char == "`" else ""
        if fence:
            end = text.find(fence, at + len(fence))
            if end < 0:
                raise _fail(f"Can't find end of {'Pre' if fence == '```' else 'Code'} entity at byte offset {at}")
            start = offset()
            plain.append(text[at + len(fence) : end])
            entities.append({"type": "pre" if fence == "```" else "code", "offset": start, "length": offset() - start})
            at = end + len(fence)
            continue
        link = re.match(r"\[((?:\\.|[^\]\\])*)\]\(((?:\\.|[^)\\])*)\)", text[at:])
        if link:
            start = offset()
            plain.append(re.sub(r"\\(.)", r"\1", link[1]))
            entities.append({"type": "text_link", "offset": start, "length": offset() - start, "url": link[2]})
            at += link.end()
            continue
        mark = next((m for m in sorted(marks, key=len, reverse=True) if text.startswith(m, at)), None)
        if mark is not None:
            if mark in opened:
                start = opened.pop(mark)
                entities.append({"type": marks[mark], "offset": start, "length": offset() - start})
            else:
                opened[mark] = offset()
            at += len(mark)
            continue
        if char in reserved and not (char == ">" and (at == 0 or text[at - 1] == "\n")):
            raise _fail(f"Character '{char}' is reserved and must be escaped with the preceding '\\'")
        plain.append(char)
        at += 1
    if opened:
        raise _fail(f"Can't find end of the entity starting at byte offset {min(opened.values())}")
    return "".join(plain), sorted(entities, key=lambda entity: (entity["offset"], -entity["length"]))
