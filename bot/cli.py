"""The command line ``manhmoi``: what an administrator types.

Exit codes: 0 done, 1 failed (a plain sentence on stderr, no traceback), 2 wrong usage. Results go to stdout, everything
else to stderr. What is heavy is imported inside the command that needs it.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
import functools
import json
import os
import sys
from collections.abc import AsyncIterator, Callable
from datetime import datetime
from pathlib import Path
from typing import IO, TYPE_CHECKING, Annotated, Any, Literal, NoReturn, TypeVar

import typer

from bot.settings import HOME, PREFIX, Settings, SettingsError, load
from bot.translate import TextError, Texts

if TYPE_CHECKING:
    from bot.app import House
    from storage.engine import Store
    from storage.unit import Tx

T = TypeVar("T")

LOCALES = HOME / "locales"

PARTS = ("web", "sender", "polling", "timers")
_DAY: Any = {"metavar": "DATE", "formats": ["%Y-%m-%d"]}
ADMIN = "Quản trị"  # whom the link that `run` prints signs in


class CommandError(Exception):
    """The command failed; the text says why, in the administrator's language."""


def _help_texts() -> Texts:
    """Help must be there when the settings cannot be read, so it looks at one variable only."""
    wanted = os.environ.get(f"{PREFIX}LANGUAGES", "").split(",")[0].strip()
    language = wanted if wanted and (LOCALES / wanted / "cli.ftl").is_file() else "vi"
    return Texts({language: [("cli.ftl", (LOCALES / language / "cli.ftl").read_text(encoding="utf-8"))]})


_help = _help_texts()
app = typer.Typer(
    name="manhmoi",
    help=_help.text("", "cli-program"),
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


def main() -> NoReturn:
    """Run the command that was typed and leave with its exit code."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    try:
        app()
    except BrokenPipeError:  # `manhmoi tickets | head`: whoever reads has enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except Exception as error:
        if os.environ.get(f"{PREFIX}LOG_LEVEL") == "debug":
            raise
        print(_explained(error), file=sys.stderr)
        sys.exit(1)
    sys.exit(0)


@app.command(help=_help.text("", "cli-run"))
def run(
    only: Annotated[str, typer.Option(help=_help.text("", "cli-run.only", parts=",".join(PARTS)))] = "",
) -> None:
    settings = _settings(logs=sys.stdout)
    parts = frozenset(one.strip() for one in only.split(",") if one.strip())
    for part in sorted(parts - set(PARTS)):
        raise typer.BadParameter(_say(settings, "cli-error-part", part=part, parts=", ".join(PARTS)))
    from bot import app as program
    from bot import tracing

    async def ready(store: Store) -> Callable[[], None]:
        token = await store.write(lambda tx: _link(tx, ADMIN, role="admin"))
        link = f"{settings.web.address}/desk/enter?token={token}"
        lines = _say(settings, "cli-run.ready", address=settings.web.address, link=link, minutes=_link_minutes())
        return functools.partial(print, lines, flush=True)

    serves = not parts or "web" in parts
    try:
        with tracing.on(settings):
            program.run_in_loop(settings, only=parts or program.PARTS, ready=ready if serves else None)
    except OSError as error:
        if error.errno not in (errno.EADDRINUSE, errno.EADDRNOTAVAIL, errno.EACCES):
            raise
        raise CommandError(_say(settings, "cli-error-port", why=error.strerror or str(error))) from error


@app.command(help=_help.text("", "cli-check"))
def check() -> None:
    settings = _settings()
    if not asyncio.run(_check(settings)):
        raise typer.Exit(1)


async def _check(settings: Settings) -> bool:
    import aiohttp

    from bot import check as checking
    from bot import cli_zalo
    from bot.channels.telegram.request import Wire
    from bot.channels.zalo_bot import wire as zalo_bot

    texts = _texts(settings)
    telegram, bot = settings.telegram, settings.zalo_bot
    good = True
    async with aiohttp.ClientSession() as session:
        wire = Wire(telegram.token.get_secret_value(), session, api_base=telegram.api_base, proxy=telegram.proxy)
        platforms = checking.Platforms(
            telegram=wire.call if telegram.on else None,
            zalo_oa=functools.partial(cli_zalo.account, settings, texts, session) if settings.zalo_oa.on else None,
            zalo_bot=zalo_bot.Wire(bot.token.get_secret_value(), session, api_base=bot.api_base, proxy=bot.proxy).call
            if bot.on
            else None,
        )
        async for finding in checking.findings(settings, texts, platforms):
            good = good and finding.ok
            print("✓" if finding.ok else "✗", texts.text(texts.languages[0], finding.key, **finding.args), flush=True)
    return good


zalo = typer.Typer(help=_help.text("", "cli-zalo"), no_args_is_help=True, rich_markup_mode=None)
app.add_typer(zalo, name="zalo")


@zalo.callback()
def _zalo_commands() -> None:
    """Keeps ``login`` a command of its own, also while it is the only one."""


@zalo.command(help=_help.text("", "cli-zalo_login"))
def login() -> None:
    settings = _settings()
    if not settings.zalo_oa.on:
        raise CommandError(_say(settings, "cli-error-zalo_off"))
    from bot import cli_zalo

    def show(line: str) -> None:
        print(line, flush=True)

    try:
        asyncio.run(cli_zalo.login(settings, _texts(settings), show=show, paste=sys.stdin.readline))
    except cli_zalo.NotSignedIn as error:
        raise CommandError(str(error)) from None


keys = typer.Typer(help=_help.text("", "cli-keys"), no_args_is_help=True, rich_markup_mode=None)
app.add_typer(keys, name="keys")


@keys.callback()
def _keys_commands() -> None:
    """Keeps ``rotate`` a command of its own, also while it is the only one."""


@keys.command(help=_help.text("", "cli-keys_rotate"))
def rotate() -> None:
    from bot import cli_keys, rotating

    settings = _settings()
    try:
        cli_keys.rotate(settings, _texts(settings))
    except rotating.CannotRotate as error:
        raise CommandError(str(error)) from None


@app.command(help=_help.text("", "cli-backup"))
def backup(file: Annotated[Path, typer.Argument(help=_help.text("", "cli-backup.file"), metavar="FILE")]) -> None:
    from bot import cli_backup

    settings = _settings()
    try:
        print(cli_backup.make(settings, _texts(settings), file))
    except cli_backup.Failed as error:
        raise CommandError(str(error)) from None


@app.command(help=_help.text("", "cli-restore"))
def restore(
    file: Annotated[Path, typer.Argument(help=_help.text("", "cli-backup.file"), metavar="FILE")],
    replace: Annotated[bool, typer.Option("--replace", help=_help.text("", "cli-restore.replace"))] = False,
) -> None:
    from bot import cli_backup

    settings = _settings()
    try:
        print(cli_backup.put_back(settings, _texts(settings), file, replace=replace))
    except cli_backup.Failed as error:
        raise CommandError(str(error)) from None


@app.command(help=_help.text("", "cli-move"))
def move(
    to: Annotated[str, typer.Option(help=_help.text("", "cli-move.to"), metavar="URL")],
    media_to: Annotated[str, typer.Option(help=_help.text("", "cli-move.media_to"), metavar="URL")] = "",
) -> None:
    from bot import cli_move

    settings = _settings()
    try:
        print(cli_move.move(settings, _texts(settings), to, media_to=media_to))
    except cli_move.Failed as error:
        raise CommandError(str(error)) from None


audit = typer.Typer(help=_help.text("", "cli-audit"), no_args_is_help=True, rich_markup_mode=None)
app.add_typer(audit, name="audit")


@audit.callback()
def _audit_commands() -> None:
    """Keeps ``verify`` a command of its own, also while it is the only one."""


@audit.command(help=_help.text("", "cli-audit_verify"))
def verify(
    head: Annotated[str, typer.Option(help=_help.text("", "cli-audit_verify.noted"), metavar="HEAD")] = "",
) -> None:
    from bot import cli_audit

    settings = _settings()
    try:
        noted = cli_audit.noted(head)
    except cli_audit.NotAHead:
        raise typer.BadParameter(_say(settings, "cli-audit_verify.no_head")) from None
    fault, end = cli_audit.told(_read(settings, lambda tx: cli_audit.verify(tx, head=noted)), _texts(settings))
    print(end)
    if fault:
        raise CommandError(fault)


packet = typer.Typer(help=_help.text("", "cli-packet"), no_args_is_help=True, rich_markup_mode=None)
app.add_typer(packet, name="packet")


@packet.callback()
def _packet_commands() -> None:
    """Keeps ``verify`` a command of its own, also while it is the only one."""


@packet.command("verify", help=_help.text("", "cli-packet_verify"))
def verify_packet(
    file: Annotated[Path, typer.Argument(help=_help.text("", "cli-packet_verify.file"), metavar="FILE")],
    key: Annotated[str, typer.Option(help=_help.text("", "cli-packet_verify.expected"), metavar="KEY")] = "",
) -> None:
    from bot import cli_packet

    settings = _settings()
    texts = _texts(settings)
    try:
        fault, what = cli_packet.told(cli_packet.proven(settings, texts, file, expected=key), settings, texts)
    except cli_packet.CannotRead as error:
        raise CommandError(str(error)) from None
    if what:
        print(what)
    if fault:
        raise CommandError(fault)


@app.command(help=_help.text("", "cli-migrate"))
def migrate() -> None:
    from bot import opening
    from bot.settings import key_ring

    settings = _settings()
    key_ring(settings)
    done = opening.bring_up_to_date(settings)
    print(_say(settings, "cli-migrate.done" if done else "cli-migrate.nothing"))


@app.command(help=_help.text("", "cli-chat"))
def chat(
    language: Annotated[str, typer.Option(help=_help.text("", "cli-chat.language"))] = "",
    user: Annotated[str, typer.Option(help=_help.text("", "cli-chat.user"), metavar="NAME")] = "local",
) -> None:
    settings = _settings()
    if language and language not in settings.languages:
        languages = ", ".join(settings.languages)
        raise CommandError(_say(settings, "cli-error-language", language=language, languages=languages))
    asyncio.run(_chat(settings, language=language, user=user))


async def _chat(settings: Settings, *, language: str, user: str) -> None:
    from bot.channels.terminal.chat import Chat

    async with _house(settings, hurried=True) as house:
        talk = Chat(
            house.context,
            house.turns.take,
            user=user,
            language=language,
            out=sys.stdout,
            at_prompt=sys.stdin.isatty(),
            fetch=house.media.fetch_one,
        )
        await talk.run(sys.stdin)


@app.command(help=_help.text("", "cli-extract"))
def extract(
    file: Annotated[str, typer.Argument(help=_help.text("", "cli-extract.file"), metavar="FILE")] = "-",
    now: Annotated[
        datetime | None,
        typer.Option(help=_help.text("", "cli-extract.now"), metavar="DATE", formats=["%Y-%m-%d"]),
    ] = None,
) -> None:
    from bot import clock
    from flows.understand import extract as form
    from flows.understand import fold, story

    today = now.date() if now else clock.now().astimezone(_settings().zone).date()
    words = sys.stdin.read() if file == "-" else Path(file).read_text(encoding="utf-8-sig", errors="replace")
    print(_json(form.as_json(story.read_story(fold.clean(words), today))))


@app.command(help=_help.text("", "cli-locate"))
def locate(text: Annotated[str, typer.Argument(help=_help.text("", "cli-locate.text"), metavar="TEXT")]) -> None:
    from bot import places
    from flows.understand import locate as reader

    found = reader.locate(text, places.load(_settings()))
    print(_json(reader.as_json(found)))
    if found is None:
        raise typer.Exit(1)


@app.command(help=_help.text("", "cli-examine"))
def examine(
    file: Annotated[Path, typer.Argument(help=_help.text("", "cli-examine.file"), metavar="FILE")],
) -> None:
    from bot import cli_examine

    settings = _settings()
    try:
        print(_json(cli_examine.examined(settings, _texts(settings), file)))
    except cli_examine.CannotExamine as error:
        raise CommandError(str(error)) from None


@app.command(help=_help.text("", "cli-tickets"))
def tickets(
    status: Annotated[str, typer.Option(help=_help.text("", "cli-tickets.status"), metavar="STATUS")] = "",
    as_json: Annotated[bool, typer.Option("--json", help=_help.text("", "cli-tickets.json"))] = False,
) -> None:
    from bot import listing
    from flows.tickets import STATUSES
    from storage import tickets as stored
    from storage.searching import Wanted

    settings = _settings()
    if status and status not in STATUSES:
        raise CommandError(_say(settings, "cli-error-status", status=status, statuses=", ".join(STATUSES)))
    found = _read(settings, lambda tx: stored.search(tx, Wanted(status=status or None), limit=100_000))
    if as_json:
        print(_json([listing.summary_json(one) for one in found]))
    else:
        texts = _texts(settings)
        print("\n".join(listing.table(found, texts, texts.languages[0], settings.zone)))


@app.command(help=_help.text("", "cli-ticket"))
def ticket(
    code: Annotated[str, typer.Argument(help=_help.text("", "cli-ticket.code"), metavar="CODE")],
    as_json: Annotated[bool, typer.Option("--json", help=_help.text("", "cli-tickets.json"))] = False,
) -> None:
    settings = _settings()
    known = _code(settings, code)
    from bot import clock, listing
    from bot.desk import acts
    from bot.web.desk import ticket_view
    from storage import audit, ticket_form
    from storage import tickets as stored

    def shown(tx: Tx) -> dict[str, Any] | None:
        row = stored.by_code(tx, known)
        if row is None:
            return None
        audit.write(tx, at=clock.now(), who=_whoever(), what="contact_shown", ticket_id=row.id)
        texts = _texts(settings)
        return ticket_form.as_json(tx, known, words=functools.partial(texts.text, texts.languages[0]))

    if as_json:
        everything = _write(settings, shown)
        if everything is None:
            raise CommandError(_say(settings, "cli-error-no_ticket", code=known))
        print(_json(everything))
        return
    nobody = acts.anonymous("")  # whoever has not asked for the contact
    view = _read(settings, lambda tx: ticket_view.read(tx, code=known, operator=nobody, now=clock.now()))
    if view is None:
        raise CommandError(_say(settings, "cli-error-no_ticket", code=known))
    texts = _texts(settings)
    print("\n".join(listing.lines(view, texts, texts.languages[0], settings.zone)))


@app.command(help=_help.text("", "cli-export"))
def export(
    form: Annotated[
        Literal["xlsx", "csv", "geojson", "kml", "gpx"],
        typer.Option("--format", help=_help.text("", "cli-export.form")),
    ],
    out: Annotated[Path, typer.Option(help=_help.text("", "cli-export.out"), metavar="FILE")],
    first: Annotated[datetime | None, typer.Option("--from", help=_help.text("", "cli-export.first"), **_DAY)] = None,
    last: Annotated[datetime | None, typer.Option("--to", help=_help.text("", "cli-export.last"), **_DAY)] = None,
    status: Annotated[
        list[str] | None, typer.Option(help=_help.text("", "cli-export.status"), metavar="STATUS")
    ] = None,
    agency: Annotated[str, typer.Option(help=_help.text("", "cli-export.agency"), metavar="AGENCY")] = "",
) -> None:
    from bot import cli_export

    settings = _settings()
    wanted = cli_export.Asked(
        form, out, first and first.date(), last and last.date(), tuple(status or ()), agency, _whoever()
    )
    try:
        print(cli_export.made(settings, _texts(settings), wanted))
    except cli_export.Failed as error:
        raise CommandError(str(error)) from None


@app.command("desk-link", help=_help.text("", "cli-desk_link"))
def desk_link(
    name: Annotated[str, typer.Argument(help=_help.text("", "cli-desk_link.name"), metavar="NAME")],
    role: Annotated[
        Literal["operator", "lead", "admin"] | None, typer.Option(help=_help.text("", "cli-desk_link.role"))
    ] = None,
    end: Annotated[bool, typer.Option("--end", help=_help.text("", "cli-desk_link.end"))] = False,
) -> None:
    settings = _settings()
    name = " ".join(name.split())
    if not name:
        raise CommandError(_say(settings, "cli-error-name"))
    if end and role:
        raise typer.BadParameter(_say(settings, "cli-desk_link.either"))
    if end:
        count = _write(settings, lambda tx: _shut_out(tx, name))
        if not count:
            raise CommandError(_say(settings, "cli-error-nobody", name=name))
        print(_say(settings, "cli-desk_link.ended", name=name, count=count))
        return
    token = _write(settings, lambda tx: _link(tx, name, role=role))
    print(f"{settings.web.address}/desk/enter?token={token}")
    print(_say(settings, "cli-desk_link.once", minutes=_link_minutes()), file=sys.stderr)


def _link(tx: Tx, name: str, *, role: str | None) -> str:
    """A sign-in link; that it was made, and a role that it changed, is in the audit log."""
    from bot import clock
    from storage import audit, people

    now = clock.now()
    before = {one.id: one for one in people.operators(tx)}
    token = people.make_link(tx, name, role=role, now=now)
    found = people.link_of(tx, token)
    if found is not None:
        operator, was = found[0], before.get(found[0].id)
        if was is None or was.role != operator.role:
            change = f"{was.role if was is not None else '–'} → {operator.role}"
            audit.write(tx, at=now, who=_whoever(), what="role_changed", detail=f"{name}: {change}")
        audit.write(tx, at=now, who=_whoever(), what="link_made", operator_id=operator.id, detail=name)
    return token


def _shut_out(tx: Tx, name: str) -> int:
    from bot import clock
    from storage import audit, people

    ended = people.end_all(tx, name)
    for operator_id in ended:
        audit.write(tx, at=clock.now(), who=_whoever(), what="shut_out", operator_id=operator_id, detail=name)
    return len(ended)


register = typer.Typer(help=_help.text("", "cli-register"), no_args_is_help=True, rich_markup_mode=None)
app.add_typer(register, name="register")


@register.command("import", help=_help.text("", "cli-register_import"))
def register_import(
    file: Annotated[Path, typer.Argument(help=_help.text("", "cli-register_import.file"), metavar="FILE")],
    title: Annotated[str, typer.Option(help=_help.text("", "cli-register_import.name"))] = "",
    kind: Annotated[str, typer.Option(help=_help.text("", "cli-register_import.kind"))] = "",
    publisher: Annotated[str, typer.Option(help=_help.text("", "cli-register_import.publisher"))] = "",
    dated: Annotated[str, typer.Option(help=_help.text("", "cli-register_import.dated"))] = "",
    map_file: Annotated[
        Path | None, typer.Option("--map", help=_help.text("", "cli-register_import.map"), metavar="FILE")
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", help=_help.text("", "cli-register_import.yes"))] = False,
) -> None:
    from bot import cli_register

    settings = _settings()
    try:
        told = asyncio.run(
            cli_register.import_file(
                settings,
                _texts(settings),
                file,
                title=title,
                kind=kind,
                publisher=publisher,
                dated=dated,
                map_file=map_file,
                yes=yes,
                who=_whoever(),
                ask=(lambda question: input(f"{question} ")) if sys.stdin.isatty() else None,
                show=lambda line: print(line, file=sys.stderr, flush=True),
            )
        )
    except cli_register.Failed as error:
        raise CommandError(str(error)) from None
    print(told)


@register.command("match", help=_help.text("", "cli-register_match"))
def register_match(
    code: Annotated[str, typer.Argument(help=_help.text("", "cli-ticket.code"), metavar="CODE")],
) -> None:
    from bot import cli_register

    settings = _settings()
    known = _code(settings, code)
    found = _read(settings, lambda tx: cli_register.matches(tx, known, settings))
    if found is None:
        raise CommandError(_say(settings, "cli-error-no_ticket", code=known))
    print(_json(found))


@app.command(help=_help.text("", "cli-qr"))
def qr(
    source: Annotated[str, typer.Option(help=_help.text("", "cli-qr.source"), metavar="NAME")],
    out: Annotated[Path, typer.Option(help=_help.text("", "cli-qr.out"), metavar="DIR")],
    what: Annotated[str, typer.Option(help=_help.text("", "cli-qr.what"))] = "",
    place: Annotated[str, typer.Option(help=_help.text("", "cli-qr.place"))] = "",
    commune: Annotated[str, typer.Option(help=_help.text("", "cli-qr.commune"))] = "",
    copies: Annotated[int, typer.Option(help=_help.text("", "cli-qr.copies"), min=0, max=100_000)] = 0,
) -> None:
    from bot import cli_qr, clock

    settings, at = _settings(), clock.now()
    texts = _texts(settings)
    try:
        cli_qr.check(settings, texts, source)
        commune = cli_qr.commune_of(commune, settings, texts)
        telegram_name = asyncio.run(_telegram_name(settings)) if settings.telegram.on else ""
        keep = functools.partial(
            cli_qr.kept, name=source, what=what, place=place, commune=commune, copies=copies, who=_whoever(), at=at
        )
        known = _write(settings, keep)
        print(cli_qr.write(known, settings, texts, out, telegram_name=telegram_name))
    except cli_qr.Failed as error:
        raise CommandError(str(error)) from None


async def _telegram_name(settings: Settings) -> str:
    """What the bot is called, as Telegram tells it now, else as it told before."""
    import aiohttp

    from bot import opening
    from bot.channels.base import SendError
    from bot.channels.telegram.request import Wire
    from bot.ways_in import TELEGRAM_NAME
    from storage import cursors

    mine = settings.telegram
    async with aiohttp.ClientSession() as session, opening.store(settings) as store:
        wire = Wire(mine.token.get_secret_value(), session, api_base=mine.api_base, proxy=mine.proxy)
        try:
            name = str((await wire.call("getMe", {})).get("username") or "")
        except SendError:
            return await store.read(lambda tx: cursors.get(tx, TELEGRAM_NAME)) or ""
        await store.write(lambda tx: cursors.set(tx, TELEGRAM_NAME, name))
        return name


@app.command(help=_help.text("", "cli-report"))
def report(
    period: Annotated[str, typer.Option(help=_help.text("", "cli-report.period"), metavar="PERIOD")],
    out: Annotated[Path, typer.Option(help=_help.text("", "cli-report.out"), metavar="FILE")],
    first: Annotated[str, typer.Option("--from", help=_help.text("", "cli-report.first"), metavar="DATE")] = "",
    last: Annotated[str, typer.Option("--to", help=_help.text("", "cli-report.last"), metavar="DATE")] = "",
    language: Annotated[str, typer.Option(help=_help.text("", "cli-report.language"))] = "",
) -> None:
    from bot import cli_report
    from bot.papers import report_view

    settings = _settings()
    if language and language not in settings.languages:
        languages = ", ".join(settings.languages)
        raise CommandError(_say(settings, "cli-error-language", language=language, languages=languages))
    texts = _texts(settings)
    language = language or texts.languages[0]
    try:
        asked, form = cli_report.asked(settings, texts, period, first, last, out)
        asyncio.run(cli_report.write(settings, texts, asked, form, out, language=language, who=_whoever()))
    except cli_report.WrongUsage as error:
        raise typer.BadParameter(str(error)) from None
    except cli_report.Failed as error:
        raise CommandError(str(error)) from None
    name = report_view.name_of(asked, functools.partial(texts.text, texts.languages[0]))
    print(_say(settings, "report-written", name=name, file=str(out)))


@app.command(help=_help.text("", "cli-forget"))
def forget(
    channel: Annotated[str, typer.Option(help=_help.text("", "cli-forget.channel"), metavar="CHANNEL")],
    user: Annotated[str, typer.Option(help=_help.text("", "cli-forget.user"), metavar="ID")],
) -> None:
    from bot import app as program
    from bot import cli_forget

    settings = _settings()
    texts, channels = _texts(settings), program.capabilities(settings)
    if channel not in channels:
        raise typer.BadParameter(_say(settings, "cli-forget.which", names=", ".join(channels)))
    try:
        receipt = asyncio.run(
            cli_forget.forgotten(settings, texts, channels=channels, channel=channel, user=user, who=_whoever())
        )
    except cli_forget.Held as error:
        raise CommandError(_say(settings, "cli-forget.held", codes=str(error))) from None
    if receipt is None:
        raise CommandError(_say(settings, "cli-forget.nobody"))
    print(receipt)


@app.command(help=_help.text("", "cli-retry"))
def retry(
    only_list: Annotated[bool, typer.Option("--list", help=_help.text("", "cli-retry.list"))] = False,
) -> None:
    settings = _settings()
    if not asyncio.run(_retry(settings, only_list=only_list)):
        raise typer.Exit(1)


async def _retry(settings: Settings, *, only_list: bool) -> bool:
    """False where a turn failed once more."""
    from storage import inbox, messages, outbox

    async with _house(settings) as house:
        context = house.context
        turns = await context.store.read(inbox.failed)
        undelivered = await context.store.read(messages.undelivered)
        say = functools.partial(context.texts.text, context.texts.languages[0])
        if not turns and not undelivered:
            print(say("cli-retry-none"))
        if only_list:
            for turn in turns:
                at = _at(turn.at, settings)
                print(say("cli-retry-turn", via=turn.channel, at=at, why=turn.error, attempts=turn.attempts))
            for one in undelivered:
                at, state = _at(one.at, settings), say(f"cli-retry-state.{one.delivery}")
                print(say("cli-retry-message", id=one.id, at=at, state=state, why=one.delivery_error))
            return True
        if not turns and not undelivered:
            return True
        taken = [await house.turns.again(turn) for turn in turns]
        now = context.now()
        sent = await context.store.write(lambda tx: [outbox.again(tx, one.id, at=now) for one in undelivered])
        left = taken.count(False)
        print(say("cli-retry-done", turns=taken.count(True), messages=sent.count(True), left=left))
        return not left


@contextlib.asynccontextmanager
async def _house(settings: Settings, *, hurried: bool = False) -> AsyncIterator[House]:
    """The program built as for ``run``, and nothing of it started."""
    import aiohttp

    from bot import app as program
    from bot import opening

    texts = _texts(settings)
    async with (
        opening.opened(settings, texts=texts, channels=program.capabilities(settings), hurried=hurried) as context,
        aiohttp.ClientSession() as session,
    ):
        yield program.build(context, session, sends=False)


def _settings(*, logs: IO[str] | None = None) -> Settings:
    """The settings; logs go to ``logs``, else warnings to stderr, so that nothing mixes with a command's result."""
    from bot import observe

    settings = load()
    observe.log_to(
        logs or sys.stderr,
        level=settings.log_level if logs or settings.log_level == "debug" else "warning",
        secrets=observe.secrets_of(settings),
    )
    return settings


def _texts(settings: Settings) -> Texts:
    return Texts.load(LOCALES, settings.languages)


def _read(settings: Settings, unit: Callable[[Tx], T]) -> T:
    from bot import opening

    _texts(settings)  # a language without texts is told of before anything is done

    async def read() -> T:
        async with opening.store(settings) as store:
            return await store.read(unit)

    return asyncio.run(read())


def _write(settings: Settings, unit: Callable[[Tx], T]) -> T:
    from bot import opening

    _texts(settings)  # a language without texts is told of before anything is done

    async def write() -> T:
        async with opening.store(settings) as store:
            return await store.write(unit)

    return asyncio.run(write())


def _code(settings: Settings, said: str) -> str:
    """The code of a ticket, as it is kept. Raises CommandError for what is none."""
    from flows import codes

    try:
        known = codes.read(said)
    except codes.Mistyped:
        raise CommandError(_say(settings, "cli-error-mistyped", code=said)) from None
    if known is None:
        raise CommandError(_say(settings, "cli-error-no_code", code=said))
    return known


def _say(settings: Settings, key: str, **args: str | int) -> str:
    texts = _texts(settings)
    return texts.text(texts.languages[0], key, **args)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2)


def _at(moment: datetime, settings: Settings) -> str:
    return moment.astimezone(settings.zone).strftime("%d/%m/%Y %H:%M")


def _link_minutes() -> int:
    from storage import people

    return int(people.LINK_LASTS.total_seconds() // 60)


def _whoever() -> str:
    """Who sits at the shell, for the audit log."""
    return f"shell:{os.environ.get('SUDO_USER') or os.environ.get('USER') or os.getuid()}"


def _explained(error: Exception) -> str:
    if isinstance(error, CommandError | TextError):
        return str(error)
    from sqlalchemy.exc import SQLAlchemyError

    from storage.crypto import SealError, UnknownKey

    match error:
        case SettingsError():
            return f"{_help.text('', 'cli-error-settings')}\n{error}"
        case UnknownKey():
            wanted, given = error.key_id, ", ".join(error.ring)
            return _help.text("", "cli-error-unknown_key", wanted=wanted, given=given)
        case SealError():
            return _help.text("", "cli-error-sealed")
        case SQLAlchemyError():
            # The driver's own words; SQLAlchemy's hold the statement and its values.
            return _help.text("", "cli-error-database", why=str(getattr(error, "orig", None) or type(error).__name__))
        case OSError():
            return _help.text("", "cli-error-system", why=": ".join(filter(None, (error.filename, error.strerror))))
        case _:
            return _help.text("", "cli-error-unexpected", kind=type(error).__name__)
