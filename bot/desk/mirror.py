"""A person's messages as posts of the moderator group: a burst becomes one post. Pure.

Telephone numbers are masked, everything is escaped, and a very long message is cut: the desk has it whole.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import tzinfo

from bot.desk.cards import POST_LIMIT, Words, cut, escape, label, length
from flows.masking import mask
from storage.messages import MessageRow
from storage.types import Direction

ONE_LIMIT = 3000  # UTF-16 units of one message
MEDIA = ("photo", "voice", "audio", "video", "file", "location", "contact", "sticker", "other")
_POINT = re.compile(r"(-?\d{1,2}\.\d+), (-?\d{1,3}\.\d+)")


@dataclass(frozen=True, slots=True)
class Post:
    """One post, the messages it shows ("id:edits"), and the platform's id of the last of them."""

    html: str
    refs: tuple[str, ...]
    person_external_id: str


def posts(
    fresh: Sequence[MessageRow],
    *,
    edited: Collection[str],
    words: Words,
    zone: tzinfo,
    desk: str,
    channel: str = "",
) -> tuple[Post, ...]:
    """As few posts as hold all of it, in order. ``channel``: the ticket's; what came by another one says so."""
    made: list[Post] = []
    lines: list[str] = []
    refs: list[str] = []
    room, author, external_id = POST_LIMIT, "", ""
    for message in fresh:
        heading = _heading(message, words, edited=message.id in edited, desk=desk, channel=channel)
        shown = _body(message, words, zone)
        need = length(_visible(heading)) + length(_visible(shown)) + 2
        if refs and need > room:
            made.append(Post("\n".join(lines), tuple(refs), external_id))
            lines, refs, room, author = [], [], POST_LIMIT, ""
        if heading != author:
            lines.append(f"<b>{heading}</b>")
            author = heading
        lines.append(shown)
        refs.append(f"{message.id}:{len(message.before)}")
        room -= need
        external_id = message.external_id
    if refs:
        made.append(Post("\n".join(lines), tuple(refs), external_id))
    return tuple(made)


def shortened(made: tuple[Post, ...], *, most: int, words: Words) -> tuple[Post, ...]:
    """The last ``most`` posts: a topic that is made anew need not repeat a long talk, which the desk has."""
    if len(made) <= most:
        return made
    left_out = [ref for post in made[:-most] for ref in post.refs]
    first, *rest = made[-most:]
    told = f"<i>{escape(words('group-mirror-earlier', count=len(left_out)))}</i>"
    return (Post(f"{told}\n{first.html}", (*left_out, *first.refs), first.person_external_id), *rest)


def _heading(message: MessageRow, words: Words, *, edited: bool, desk: str, channel: str) -> str:
    if message.direction is not Direction.IN:
        return escape(f"{message.author} ({desk})" if message.operator_id else message.author)
    who = words("group-mirror-edited" if edited else "group-mirror-person")
    is_elsewhere = message.channel and channel and message.channel != channel
    return escape(f"{who} ({label(words, 'channel', message.channel)})" if is_elsewhere else who)


def _body(message: MessageRow, words: Words, zone: tzinfo) -> str:
    at = message.at.astimezone(zone).strftime("%H:%M")
    text = cut(mask(message.text), ONE_LIMIT)
    kind = message.kind if message.kind in MEDIA else ""
    sign = words("group-mirror-file", kind=words(f"group-mirror-media.{kind}")) if kind else ""
    shown = escape(f"{sign} {text}".strip())
    if message.kind == "location" and (point := _POINT.match(message.text)):
        link = f"https://www.google.com/maps?q={point[1]},{point[2]}"
        shown = f'{escape(sign)} <a href="{link}">{escape(text)}</a>'
    return f"{at} {shown}"


def _visible(html: str) -> str:
    return re.sub(r"<[^>]*>", "", html)
