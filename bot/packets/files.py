"""The files of a packet: the paper, the facts as a sheet, the places, the originals. Values in, bytes out."""

from __future__ import annotations

import functools
import hashlib
import io
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot import media
from bot.desk.cards import label
from bot.packets import letter
from bot.packets.archive import File
from bot.packets.contents import GOES, Content, Planned, Way
from bot.papers import geo, official, sheet, wording
from bot.papers.official import Head, Signature
from bot.papers.wording import Words
from bot.settings import Papers
from flows import fields
from flows.disclosure import MOST, Part
from flows.fields import Fact
from flows.results import Result

LETTER, FACTS, PLACE, FOLDER = "phieu-chuyen.docx", "thong-tin.xlsx", "vi-tri", "tep"
_GROUPS = (Part.MARTYR, Part.PLACE, Part.REPORTER, Part.DNA, Part.REPORT)
_DAYS = ("date_of_death", "date_of_death_range")
_OWN = ("urgent", "channel")  # of the ticket's own facts, beside what the line above them says
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@dataclass(frozen=True, slots=True)
class Cover:
    """What stands on the paper beside the tickets."""

    number: str
    to: str
    address: str
    day: datetime
    due: datetime
    code: str
    link: str
    hotline: str
    key: str


@dataclass(frozen=True, slots=True)
class Read:
    """A file of a ticket with its bytes, as it goes along; without any where it does not."""

    planned: Planned
    content: bytes | None = None
    mime: str = ""

    @property
    def goes(self) -> bool:
        return self.content is not None and self.planned.way in GOES


def all_of(
    cover: Cover,
    contents: Sequence[Content],
    read: Mapping[str, Sequence[Read]],
    *,
    receiver: str,
    papers: Papers,
    words: Words,
    language: str,
    zone: ZoneInfo,
) -> list[File]:
    """The files, in the order in which they stand in the packet. ``read``: by code, the files of each ticket."""
    originals = [(one, file, _name(one, file)) for one in contents for file in read[one.code]]
    sections = [
        _section(one, [(file, name) for of, file, name in originals if of is one], words=words, zone=zone)
        for one in contents
    ]
    paper = letter.Letter(
        head=head(papers, words, cover.day.astimezone(zone), number=cover.number),
        to=cover.to,
        address=cover.address,
        sections=sections,
        due=letter.day(cover.due.astimezone(zone)),
        code=cover.code,
        link=cover.link,
        hotline=cover.hotline,
        key=cover.key,
        signature=signature(papers, words),
    )
    found = [File(LETTER, letter.written(words, paper, language=language), {"kind": "letter", "mime": official.MIME})]
    found.append(File(FACTS, _sheet(contents, originals, receiver, words, zone), {"kind": "facts", "mime": _XLSX}))
    title = words("packet-map-title", number=cover.number)
    found += _places(contents, title, words, zone)
    for one, file, name in originals:
        if file.goes and file.content is not None:
            about = {"kind": "file", "mime": file.mime, "ticket": one.code, "way": str(file.planned.way)}
            found.append(File(name, file.content, about))
    return found


def head(papers: Papers, words: Words, day: datetime, *, number: str) -> Head:
    """The head of a paper of ours. ``number`` "": to be filled in by hand, as for papers with a number of its own."""
    sign = f"{words('packet-sign') if number else words('recall-sign')}-{papers.sign}"
    return Head(papers.superior, papers.office, sign, papers.place, day.date(), number)


def signature(papers: Papers, words: Words) -> Signature:
    """Who signs, and whom a paper goes to."""
    return Signature((words("packet-as_above"), words("packet-keep", sign=papers.sign)), papers.post, papers.signer)


# The paper


def _section(one: Content, files: Sequence[tuple[Read, str]], *, words: Words, zone: ZoneInfo) -> letter.Section:
    received = f"{one.created_at.astimezone(zone):%H:%M %d/%m/%Y}"
    kind = label(words, "kind", one.kind)
    parts = ", ".join(words(f"packet-part-{part}") for part in Part if part in one.parts)
    shown = functools.partial(_row, words=words, zone=zone)
    own = [shown(fact) for fact in one.facts if fact.field.name in _OWN]
    groups = [(words("packet-group-own"), own)]
    for part in _GROUPS:
        rows = [shown(fact) for fact in one.facts if fact.field.part is part]
        groups.append((words(f"packet-group-{part}"), rows))
    return letter.Section(
        code=one.code,
        kind=kind,
        martyr=wording.line(str((one.form.get("martyr") or {}).get("name") or ""))[:120],
        received=received,
        scope=words("packet-scope", code=one.code, kind=kind, received=received, parts=parts),
        groups=[(heading, rows) for heading, rows in groups if rows],
        story=wording.clean(str(one.form.get("story") or "")),
        results=[_result(result, words) for result in one.results],
        files=[
            letter.FileRow(name, _kind(file, words), _size(len(file.content or b"")), _digest(file))
            for file, name in files
            if file.goes
        ],
        kept_back=[
            words(
                "packet-kept_back",
                number=file.planned.number,
                kind=_kind(file, words),
                why=words(f"packet-kept_back-{file.planned.way}"),
            )
            for file, _ in files
            if not file.goes
        ],
        is_abuse=one.kind == "abuse",
    )


def _row(fact: Fact, *, words: Words, zone: ZoneInfo) -> letter.Row:
    value = wording.value(words, fact, zone)
    if fact.field.name in _DAYS:
        value = " - ".join("/".join(reversed(one.split("-"))) for one in value.split("/"))  # as people write days
    return letter.Row(wording.label(words, fact.field), value)


def _result(one: Result, words: Words) -> str:
    what = words(f"result-{one.what}")
    place = f"{one.lat:.6f}, {one.lon:.6f}" if one.lat is not None and one.lon is not None else ""
    accuracy = f"± {one.accuracy_m:g} m" if place and one.accuracy_m is not None else ""
    device = words(f"result-device-{one.device}") if place and one.device else ""
    finding = words(f"result-finding-{one.finding}") if one.finding else ""
    told = [one.person, finding, place, accuracy, device, one.note]
    behind = "; ".join(wording.line(some) for some in told if some)
    line = words("packet-result", day=letter.day(one.on), what=what)
    return f"{line}. {behind}" if behind else line


def _kind(file: Read, words: Words) -> str:
    kind = words(f"desk-file-{file.planned.file.kind}")
    return f"{kind}, {words('packet-way-bare')}" if file.goes and file.planned.way is Way.BARE else kind


def _size(count: int) -> str:
    return f"{count / 1_000_000:.1f} MB" if count >= 100_000 else f"{max(count // 1000, 1)} kB"


def _digest(file: Read) -> str:
    return hashlib.sha256(file.content or b"").hexdigest()


def _name(one: Content, file: Read) -> str:
    """ASCII, without a letter of what the sender called it: code and number, with the ending that its bytes have."""
    made = media.file_name("x", file.mime or media.UNKNOWN)
    return f"{FOLDER}/{one.code}-{file.planned.number:02}.{made.rpartition('.')[2]}"


# The sheet


def _sheet(
    contents: Sequence[Content],
    originals: Sequence[tuple[Content, Read, str]],
    receiver: str,
    words: Words,
    zone: ZoneInfo,
) -> bytes:
    columns = [one for one in fields.FIELDS if one.part is None or one.part in MOST[receiver]]
    columns = [one for one in columns if one.name not in ("source", "status", "outcome")]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / FACTS
        with sheet.Book(path) as book:
            labels = [wording.label(words, one) for one in columns]
            rows = [_cells(one, columns, words, zone) for one in contents]
            book.sheet(words("packet-sheet-facts"), labels, rows)
            heads = ("code", "file", "file_kind", "name", "caption", "size", "sha256", "note")
            lines = [_file_cells(one, file, name, words) for one, file, name in originals]
            book.sheet(words("packet-sheet-files"), [words(f"packet-column_{one}") for one in heads], lines)
            found = [(one.code, _result(result, words)) for one in contents for result in one.results]
            heads_of_results = [words("packet-column_code"), words("packet-results")]
            book.sheet(words("packet-sheet-results"), heads_of_results, found)
        return path.read_bytes()


def _cells(one: Content, columns: Sequence[fields.Field], words: Words, zone: ZoneInfo) -> list[sheet.Cell]:
    told = {fact.field.name: fact for fact in one.facts}
    return [_cell(told.get(column.name), words, zone) for column in columns]


def _cell(fact: Fact | None, words: Words, zone: ZoneInfo) -> sheet.Cell:
    if fact is None:
        return None
    is_number = isinstance(fact.value, int | float) and not isinstance(fact.value, bool)
    return fact.value if is_number else wording.value(words, fact, zone)  # type: ignore[return-value]


def _file_cells(one: Content, file: Read, name: str, words: Words) -> list[sheet.Cell]:
    kept = file.planned.file
    note = words(f"packet-way-{file.planned.way}" if file.goes else f"packet-kept_back-{file.planned.way}")
    if not file.goes:
        return [one.code, None, _kind(file, words), None, None, None, None, note]
    length = len(file.content or b"")
    return [one.code, name, _kind(file, words), kept.name, kept.caption, length, _digest(file), note]


# Places


def _places(contents: Sequence[Content], title: str, words: Words, zone: ZoneInfo) -> Iterator[File]:
    points = [point(one, words, zone) for one in contents if one.point is not None]
    for form in geo.FORMATS if points else ():
        out = io.StringIO()
        geo.write(form, out, points, title=title)
        yield File(f"{PLACE}.{form}", out.getvalue().encode(), {"kind": "place", "mime": geo.mime(form)})


def point(one: Content, words: Words, zone: ZoneInfo) -> geo.Point:
    """The place of a ticket: whom it is about and where, and nobody who lives."""
    wanted = [fact for fact in one.facts if fact.field.part in (None, Part.MARTYR, Part.PLACE)]
    lat, lon = one.point or (None, None)
    shown = [(fact.field, wording.value(words, fact, zone)) for fact in wanted]
    accuracy = next((fact.value for fact in wanted if fact.field.name == "accuracy_m"), None)
    return geo.Point(
        name=one.code,
        lat=lat,
        lon=lon,
        accuracy_m=float(accuracy) if isinstance(accuracy, int | float) else None,
        facts={field.name: said for field, said in shown},
        text="\n".join(f"{wording.label(words, field)}: {said}" for field, said in shown),
    )
