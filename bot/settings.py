"""What an administrator sets: ``config.yaml``, overridden by the environment (``MANHMOI_…``, nested with ``__``).

``load`` is called once by the command line; the result is handed down, nothing here is global. A mistake of any kind
is a ``SettingsError`` whose text is a plain sentence without the value, which may be a secret. Relative paths
are meant from the folder of the configuration file, wherever a command is called from.
"""

from __future__ import annotations

import contextlib
import difflib
import functools
import os
import re
import sqlite3
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal
from zoneinfo import ZoneInfo

import yaml
from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, NoDecode, PydanticBaseSettingsSource, SettingsConfigDict
from pydantic_settings import SettingsError as PydanticSettingsError

from flows.agreement import AGENCIES
from flows.figures.periods import REGULAR
from flows.figures.report import Target
from flows.tickets import Terms

if TYPE_CHECKING:
    from storage.crypto import KeyRing

PREFIX = "MANHMOI_"
CONFIG = "MANHMOI_CONFIG"
TELEGRAM_ITSELF = "https://api.telegram.org"
ZALO_BOT_ITSELF = "https://bot-api.zaloplatforms.com"
# Services of short map links, and where they lead.
LINK_HOSTS = (
    *("maps.app.goo.gl", "goo.gl", "g.co", "google.com", "www.google.com", "maps.google.com", "consent.google.com"),
    *("google.com.vn", "www.google.com.vn", "maps.google.com.vn", "maps.apple", "maps.apple.com"),
    *("binged.it", "www.bing.com", "osm.org", "www.osm.org", "www.openstreetmap.org", "waze.com", "www.waze.com"),
    "ul.waze.com",
)
HOME = Path(__file__).resolve().parent.parent


class SettingsError(Exception):
    """The settings cannot be used; the text says which one and why, a line for each mistake."""


def _listed(value: Any) -> Any:
    if isinstance(value, str):
        return tuple(one.strip() for one in value.split(",") if one.strip())
    if isinstance(value, int):
        return (str(value),)
    return tuple(str(one) for one in value) if isinstance(value, list) else value


def _web_address(value: str) -> str:
    if value and not re.match(r"https?://[^/\s]", value):
        raise ValueError("must begin with http:// or https://")
    return value.rstrip("/")


def _zone(value: str) -> str:
    try:
        ZoneInfo(value)
    except (KeyError, ValueError, OSError):
        raise ValueError("is not the name of a time zone") from None
    return value


def _days(value: tuple[str, ...]) -> tuple[str, ...]:
    for one in value:
        date.fromisoformat(one)
    return value


def _tiles(value: str) -> str:
    # The host goes into a header: nothing may stand in it that ends a directive.
    if value and not re.fullmatch(r"https?://[A-Za-z0-9.:-]+/[^\s;,]*", value):
        raise ValueError("must be like https://host/{z}/{x}/{y}.png")
    return value


List = Annotated[tuple[str, ...], NoDecode, BeforeValidator(_listed)]
WebAddress = Annotated[str, AfterValidator(_web_address)]


def _agencies(value: tuple[str, ...]) -> tuple[str, ...]:
    for one in value:
        if one not in AGENCIES:
            raise ValueError(f"each must be one of {', '.join(AGENCIES)}")
    return value


Holidays = Annotated[List, AfterValidator(_days)]
Tiles = Annotated[str, AfterValidator(_tiles)]
Digits = Annotated[str, BeforeValidator(lambda value: str(value) if isinstance(value, int) else value)]
Amount = Annotated[float, Field(gt=0, allow_inf_nan=False)]
Count = Annotated[int, Field(gt=0)]
Days = Annotated[int, Field(ge=0, le=36_500)]


class Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Web(Part):
    """The web chat and the desk."""

    host: str = "127.0.0.1"
    port: Annotated[int, Field(ge=1, le=65535)] = 8080
    public_url: WebAddress = ""
    upload_limit_mb: Count = 100
    drain_seconds: Annotated[float, Field(ge=0, le=4)] = 2.0

    @property
    def address(self) -> str:
        """Where people reach it, without a slash at the end."""
        if self.public_url:
            return self.public_url
        host = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(self.host, self.host)  # noqa: S104
        return f"http://{host}:{self.port}"

    def door_link(self, token: str) -> str:
        """The personal link that goes on with a conversation in the web chat."""
        return f"{self.address}/c/{token}"


class Papers(Part):
    """Who issues official papers: reports, packets handed over."""

    superior: str = "Ban Chỉ đạo 515\nthành phố Hải Phòng"
    office: str = "Tổ Truyền thông\nchuyên trách"
    sign: str = "TTT"
    place: str = "Hải Phòng"
    post: str = "Tổ trưởng"
    signer: str = ""
    report_to: List = ("Ban Chỉ đạo 515 thành phố", "UBND thành phố", "Lưu: VT")


class Office(Part):
    """An agency that packets go to. ``stands_as`` (written ``as``): the agency by which the consent names it."""

    name: Annotated[str, Field(max_length=200)] = ""
    address: Annotated[str, Field(max_length=200)] = ""
    due_days: Annotated[int, Field(gt=0, le=365)] = 15
    stands_as: Annotated[str, Field(alias="as")] = ""


def _offices(value: dict[str, Office]) -> dict[str, Office]:
    for code, office in value.items():
        if not re.fullmatch(r"[a-z][a-z0-9_]{1,39}", code):
            raise ValueError(f"{code!r} is no code: small letters, digits and _ are wanted")
        if (office.stands_as or code) not in AGENCIES:
            raise ValueError(f"{code}: 'as' must be one of {', '.join(AGENCIES)}")
        if code in AGENCIES and office.stands_as not in ("", code):
            raise ValueError(f"{code} stands for itself: 'as' is for further agencies")
        if code not in AGENCIES and not office.name.strip():
            raise ValueError(f"{code}: a name is wanted")
    return value


Offices = Annotated[dict[str, Office], AfterValidator(_offices)]


class WorkDays(Part):
    """How long a ticket of each kind takes to be verified at most."""

    burial_place: Amount = 14
    martyr_info: Amount = 30
    seeking: Amount = 30
    dna: Amount = 14
    memento: Amount = 30
    abuse: Amount = 3
    other: Amount = 30


class Spool(Part):
    folder: str = ""
    limit_mb: Annotated[int, Field(ge=1)] = 256
    limit_updates: Annotated[int, Field(ge=1)] = 200_000
    after_seconds: Annotated[float, Field(gt=0, le=60)] = 1.2


class Desk(Part):
    """The team's side."""

    pending_topics: Count = 30
    campaign_until: Annotated[date | None, BeforeValidator(lambda value: value or None)] = date(2027, 7, 27)
    tiles: Tiles = ""
    tiles_credit: str = ""
    contacts_per_hour: Count = 30
    import_rows: Count = 1_000
    import_mb: Count = 5
    import_days: Count = 7
    answer_hours: Amount = 24
    work_days: WorkDays = WorkDays()
    urgent_work_days: Amount = 1
    lead_after_hours: Amount = 12

    @property
    def terms(self) -> Terms:
        """The terms of tickets as ``flows.tickets`` takes them."""
        return Terms(
            answer=timedelta(hours=self.answer_hours),
            work={kind: timedelta(days=days) for kind, days in self.work_days},
            urgent_work=timedelta(days=self.urgent_work_days),
            lead_after=timedelta(hours=self.lead_after_hours),
        )


class Api(Part):
    """The read API for other systems, and what is sent to their addresses."""

    requests_per_minute: Count = 120
    webhook_days: Amount = 3
    webhook_anywhere: bool = False


class Rights(Part):
    """What the law gives people over their data, and until when."""

    cooling_hours: Amount = 24
    warn_hours: Amount = 8
    holidays: Holidays = ()
    backup_days: Count = 30


class Telegram(Part):
    """The bot on Telegram; off without a token."""

    token: SecretStr = SecretStr("")
    api_base: WebAddress = TELEGRAM_ITSELF
    mode: Literal["polling", "webhook"] = "polling"
    webhook_secret: SecretStr = SecretStr("")
    moderator_chat_id: List = ()
    proxy: str = Field(default="", repr=False)  # may hold a password
    rate_per_second: Amount = 30
    chat_rate_per_second: Amount = 1
    group_actions_per_minute: Amount = 20

    @property
    def on(self) -> bool:
        """True where there is a token."""
        return bool(self.token.get_secret_value())


def _hosts(value: tuple[str, ...]) -> tuple[str, ...]:
    for one in value:
        if not re.fullmatch(r"\.?[A-Za-z0-9.-]+|https?://[A-Za-z0-9.-]+(:\d{1,5})?", one):
            raise ValueError("each must be a host name (with a leading dot for its sub-domains) or http://host:port")
    return value


Hosts = Annotated[List, AfterValidator(_hosts)]


class ZaloOA(Part):
    """A Zalo Official Account; off without the number of the app."""

    oa_id: Digits = ""
    app_id: Digits = ""
    app_secret: SecretStr = SecretStr("")
    oa_secret: SecretStr = SecretStr("")
    access_token: SecretStr = SecretStr("")
    refresh_token: SecretStr = SecretStr("")
    api_base: WebAddress = "https://openapi.zalo.me"
    oauth_base: WebAddress = "https://oauth.zaloapp.com"
    redirect_url: WebAddress = ""
    media_hosts: Hosts = (".zdn.vn", ".dlfl.vn", ".dlmd.me", ".zadn.vn", ".zalo.me")
    verification: Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{0,100}$")] = ""
    proxy: str = Field(default="", repr=False)
    signed_by: Literal["oa_secret", "app_secret"] = "oa_secret"
    signed_for: Literal["app_id", "oa_id"] = "app_id"
    bad_signature_status: Literal[401, 403, 200] = 401
    buttons: Literal["off", "hide", "show"] = "off"
    ask_contact: bool = True
    send_proof: bool = False
    paid_replies: bool = False
    warn_hours: Amount = 6
    silence_hours: Amount = 24
    rate_per_second: Amount = 20
    chat_rate_per_second: Amount = 5

    @property
    def on(self) -> bool:
        """True where the app is named."""
        return bool(self.app_id)

    @property
    def account(self) -> str:
        """What the account's tokens are kept under."""
        return self.oa_id or self.app_id

    @property
    def signing_secret(self) -> str:
        """The secret that signs what Zalo tells us."""
        return (self.oa_secret if self.signed_by == "oa_secret" else self.app_secret).get_secret_value()


class ZaloBot(Part):
    """A bot of the Zalo Bot Platform; off without a token."""

    token: SecretStr = SecretStr("")
    link: WebAddress = ""
    api_base: WebAddress = ZALO_BOT_ITSELF
    mode: Literal["polling", "webhook"] = "polling"
    webhook_secret: SecretStr = SecretStr("")
    proxy: str = Field(default="", repr=False)
    rate_per_second: Amount = 5
    chat_rate_per_second: Amount = 1

    @property
    def on(self) -> bool:
        """True where there is a token."""
        return bool(self.token.get_secret_value())


class Conversation(Part):
    """Times, limits and fixed words of the talk with people."""

    hotline: str = "0965.001.222"
    hotline2: str = ""
    support_contact: str = ""
    sampling_is_free: bool = False
    consent_version: str = "2"
    reminder_hours: Amount = 24
    incomplete_days: Amount = 7
    erase_days: Amount = 30
    pause_days: Amount = 14
    text_limit: Count = 20_000
    messages_per_minute: Count = 30
    lookups_per_hour: Count = 10


class Places(Part):
    """The tables of places."""

    folder: str = ""
    home: str = "Hải Phòng"
    open_links: bool = False
    link_hosts: Hosts = LINK_HOSTS
    geocoder: Literal["off", "nominatim", "photon"] = "off"
    geocoder_url: WebAddress = ""
    proxy: str = Field(default="", repr=False)


class Broadcasts(Part):
    """Messages to the people who agreed to news."""

    per_minute: Count = 60
    days: Count = 3


class S3(Part):
    """How the bucket of ``media_url`` is reached. Without an endpoint it is Amazon's own."""

    endpoint: WebAddress = ""
    key: SecretStr = SecretStr("")
    secret: SecretStr = SecretStr("")
    region: str = ""


class Media(Part):
    """Photos, recordings and files."""

    limit_mb: Count = 100
    workers: Count = 2
    waiting_folder: str = "data/media-waiting"
    waiting_mb: Count = 2_000


class Watching(Part):
    """When the team is told that something runs full or stands still; figures of processes without web pages."""

    host: str = "127.0.0.1"
    port: Annotated[int, Field(ge=0, le=65535)] = 0
    disk_free_mb: Count = 1_000
    outbox_minutes: Count = 10
    traces_url: WebAddress = ""
    traces_share: Annotated[float, Field(ge=0, le=1)] = 0.05


class Retention(Part):
    """How long things are kept. Days of 0: only ``until`` counts."""

    until: Annotated[date | None, BeforeValidator(lambda value: value or None)] = date(2027, 7, 27)
    tips_until: Annotated[date | None, BeforeValidator(lambda value: value or None)] = None
    grace_days: Annotated[int, Field(ge=1, le=365)] = 30
    incomplete_days: Days = 0
    messages_days: Days = 0
    attachments_days: Days = 0
    raw_days: Days = 0
    audit_days: Days = 1825


class PlanTarget(Part):
    """What a plan wants by a day, to stand in reports beside what is there."""

    name: str
    goal: Count
    by: date
    about: bool = False
    counts: Literal["", "tips", "verified", "coordinates", "remains", "sampled", "matches"] = ""
    done: Annotated[int, Field(ge=0)] | None = None
    done_on: date | None = None


# The city's plan and, as an example of a ward's, that of Trần Nhân Tông.
PLANNED = (
    PlanTarget(name="Lấy mẫu hài cốt chưa xác định danh tính trong các nghĩa trang", goal=2_730, by=date(2027, 1, 31)),
    PlanTarget(name="Tìm thấy, quy tập hài cốt liệt sĩ", goal=45, by=date(2027, 3, 31), about=True, counts="remains"),
    PlanTarget(name="Phường Trần Nhân Tông: lấy mẫu tại phần mộ", goal=43, by=date(2026, 8, 28)),
)


def _regular(value: tuple[str, ...]) -> tuple[str, ...]:
    for one in value:
        if one not in REGULAR:
            raise ValueError(f"each must be one of {', '.join(REGULAR)}")
    return value


class Reports(Part):
    """Periodic reports: which are made by themselves, at which hour, beside which targets."""

    schedule: Annotated[List, AfterValidator(_regular)] = REGULAR
    hour: Annotated[int, Field(ge=0, le=23)] = 7
    targets: tuple[PlanTarget, ...] = PLANNED

    @property
    def planned(self) -> tuple[Target, ...]:
        """The targets as ``flows.figures`` takes them."""
        return tuple(Target(**dict(one)) for one in self.targets)


class Settings(BaseSettings):
    """Everything that can be set; ``config.yaml`` explains each key."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_nested_delimiter="__",
        env_ignore_empty=True,
        extra="forbid",
        frozen=True,
    )

    database_url: str = Field(default="sqlite:///data/manhmoi.db", repr=False)
    redis_url: str = Field(default="", repr=False)
    media_url: str = Field(default="data/media", repr=False)
    secret_key: SecretStr = SecretStr("")
    secret_key_file: str = "data/secret.key"  # noqa: S105 - a path
    team_name: str = "Tổ tiếp nhận"
    languages: List = ("vi", "en")
    agencies: Annotated[List, AfterValidator(_agencies)] = AGENCIES
    offices: Offices = {}
    timezone: Annotated[str, AfterValidator(_zone)] = "Asia/Ho_Chi_Minh"
    log_level: Literal["debug", "info", "warning", "error"] = "info"
    web: Web = Web()
    spool: Spool = Spool()
    desk: Desk = Desk()
    api: Api = Api()
    papers: Papers = Papers()
    rights: Rights = Rights()
    telegram: Telegram = Telegram()
    zalo_oa: ZaloOA = ZaloOA()
    zalo_bot: ZaloBot = ZaloBot()
    conversation: Conversation = Conversation()
    places: Places = Places()
    media: Media = Media()
    s3: S3 = S3()
    broadcasts: Broadcasts = Broadcasts()
    watching: Watching = Watching()
    retention: Retention = Retention()
    reports: Reports = Reports()

    @property
    def zone(self) -> ZoneInfo:
        """The time zone of everything that people read."""
        return ZoneInfo(self.timezone)

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        return env_settings, init_settings  # what the file says is handed in by load; the environment wins


def load(path: Path | None = None) -> Settings:
    """The settings of ``path``, else of $MANHMOI_CONFIG, else of config.yaml beside the code. Raises SettingsError."""
    if path is None and os.environ.get(CONFIG):
        path = Path(os.environ[CONFIG])
    if path is not None and not path.is_file():
        raise SettingsError(f"There is no configuration file {path}.")
    path = (path or HOME / "config.yaml").absolute()
    _refuse_unknown_variables()
    try:
        settings = Settings(**_read(path))
    except ValidationError as error:
        raise SettingsError("\n".join(_sentences(error))) from None
    except PydanticSettingsError as error:  # a nested part given whole, and not as JSON
        raise SettingsError(f"The environment cannot be read: {error}.") from None
    _agree(settings)
    base = path.parent if path.is_file() else Path.cwd()
    database_url = _database_url(settings.database_url, base)
    return settings.model_copy(
        update={
            "database_url": database_url,
            "media_url": _media_url(settings.media_url, base),
            "secret_key_file": str(base / settings.secret_key_file),
            "media": settings.media.model_copy(update={"waiting_folder": str(base / settings.media.waiting_folder)}),
            "places": settings.places.model_copy(update={"folder": _folder(settings.places.folder, base)}),
            "spool": settings.spool.model_copy(update={"folder": _spool_folder(settings.spool, database_url, base)}),
        }
    )


def key_ring(settings: Settings) -> KeyRing:
    """The keys of personal data: from the setting, else from the key file, which is made on first use (mode 0600).

    No key is made where a database holds something already: it could not read that. Raises SettingsError.
    """
    from storage import crypto

    written, origin = settings.secret_key.get_secret_value(), f"{PREFIX}SECRET_KEY"
    source = None
    if not written:
        file = Path(settings.secret_key_file)
        written, origin = _key_of(file, settings.database_url), str(file)
        source = functools.partial(file.read_text, encoding="ascii")  # `keys rotate` writes there while others run
    try:
        return crypto.KeyRing.parse(written, source)
    except ValueError:
        raise SettingsError(f"{origin} holds no key: 32 bytes in base64 are wanted.") from None


def _read(path: Path) -> dict[str, Any]:
    if not path.is_file():
        return {}
    try:
        found = yaml.safe_load(path.read_text(encoding="utf-8"))
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f", line {mark.line + 1}" if mark else ""
        raise SettingsError(f"{path}{where}: this is not valid YAML.") from None
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path} cannot be read: {type(error).__name__}.") from None
    if found is not None and not isinstance(found, dict):
        raise SettingsError(f"{path}: one setting a line is wanted, as in 'log_level: info'.")
    return _filled_in(found or {})


def _filled_in(part: Mapping[Any, Any]) -> dict[str, Any]:
    """Without the keys that stand there without a value: those keep their default."""
    return {
        str(key): _filled_in(value) if isinstance(value, dict) else value
        for key, value in part.items()
        if value is not None
    }


def _refuse_unknown_variables() -> None:
    # pydantic-settings passes over a variable that is no field, so that a misspelt name would be silence.
    known = {f"{PREFIX}{name}".upper() for name in Settings.model_fields} | {CONFIG}
    unknown = [name for name in os.environ if name.upper().startswith(PREFIX) and _top(name) not in known]
    if unknown:
        lines = []
        for name in sorted(unknown):
            near = difflib.get_close_matches(_top(name), known, n=1)
            lines.append(f"{name} is no setting." + (f" Is {near[0]} meant?" if near else ""))
        raise SettingsError("\n".join(lines))


def _top(name: str) -> str:
    return name.upper().split("__", 1)[0]


def _sentences(error: ValidationError) -> Iterator[str]:
    for one in error.errors(include_input=False, include_url=False, include_context=False):
        names = [str(name) for name in one["loc"]]
        setting = f"{'.'.join(names)} ({PREFIX}{'__'.join(names).upper()})"
        if one["type"] == "extra_forbidden":
            yield f"{setting} is no setting."
        else:
            yield f"{setting}: {one['msg'].removeprefix('Value error, ')}."


def _agree(settings: Settings) -> None:
    """Refuse what each setting allows and all together do not."""
    telegram = settings.telegram
    secret = telegram.webhook_secret.get_secret_value()
    if telegram.on and telegram.mode == "webhook" and not secret:
        raise SettingsError(f"telegram.mode is webhook: {PREFIX}TELEGRAM__WEBHOOK_SECRET is wanted too.")
    # setWebhook: "HTTPS URL to send updates to"; a Bot API server of one's own takes http too.
    needs_https = telegram.on and telegram.mode == "webhook" and telegram.api_base == TELEGRAM_ITSELF
    if needs_https and not _is_https(settings):
        raise SettingsError(
            f"telegram.mode is webhook: web.public_url ({PREFIX}WEB__PUBLIC_URL) must begin with https://, "
            "Telegram calls no other address."
        )
    # What setWebhook takes as secret_token.
    if secret and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", secret):
        raise SettingsError(f"{PREFIX}TELEGRAM__WEBHOOK_SECRET: up to 256 letters, digits, _ and - are allowed.")
    _agree_on_zalo(settings)
    if settings.places.geocoder != "off" and not settings.places.geocoder_url:
        raise SettingsError(
            f"places.geocoder is {settings.places.geocoder}: places.geocoder_url "
            f"({PREFIX}PLACES__GEOCODER_URL) is wanted too."
        )
    if not settings.languages:
        raise SettingsError("languages: at least one is wanted.")


def _agree_on_zalo(settings: Settings) -> None:
    account, bot = settings.zalo_oa, settings.zalo_bot
    if account.on and not account.app_secret.get_secret_value():
        raise SettingsError(f"zalo_oa.app_id is there: {PREFIX}ZALO_OA__APP_SECRET is wanted too.")
    if account.signed_for == "oa_id" and not account.oa_id:
        raise SettingsError(f"zalo_oa.signed_for is oa_id: {PREFIX}ZALO_OA__OA_ID is wanted too.")
    secret = bot.webhook_secret.get_secret_value()
    if bot.on and bot.mode == "webhook" and not secret:
        raise SettingsError(f"zalo_bot.mode is webhook: {PREFIX}ZALO_BOT__WEBHOOK_SECRET is wanted too.")
    if bot.on and bot.mode == "webhook" and bot.api_base == ZALO_BOT_ITSELF and not _is_https(settings):
        raise SettingsError(
            f"zalo_bot.mode is webhook: web.public_url ({PREFIX}WEB__PUBLIC_URL) must begin with https://, "
            "Zalo calls no other address."
        )
    # What setWebhook takes as secret_token, as far as it fits into a header.
    if secret and not re.fullmatch(r"[!-~]{8,256}", secret):
        raise SettingsError(
            f"{PREFIX}ZALO_BOT__WEBHOOK_SECRET: 8 to 256 letters, digits and signs are wanted, no spaces or accents."
        )


def _is_https(settings: Settings) -> bool:
    return settings.web.public_url.startswith("https://")


def _database_url(url: str, base: Path) -> str:
    scheme, found, rest = url.partition("sqlite:///")
    if scheme or not found or rest in ("", ":memory:") or Path(rest).is_absolute():
        return url
    return f"sqlite:///{base / rest}"


def _media_url(url: str, base: Path) -> str:
    if "://" in url:
        return url
    return (base / url).absolute().as_uri()


def _folder(written: str, base: Path) -> str:
    return str(base / written) if written else ""


def _spool_folder(spool: Spool, database_url: str, base: Path) -> str:
    """Where nothing is set, beside the database, if that is a file."""
    beside = Path(database_url.removeprefix("sqlite:///")).parent
    usual = beside if database_url.startswith("sqlite:///") else Path("data")
    return str(base / (spool.folder or usual / "spool"))


def _key_of(file: Path, database_url: str) -> str:
    try:
        if not file.exists():
            database = Path(database_url.removeprefix("sqlite:///"))
            if database_url.startswith("sqlite:///") and _holds_something(database):
                raise SettingsError(
                    f"The database {database} is there, but its key {file} is not. Put the key back, "
                    f"or give it as {PREFIX}SECRET_KEY: without it, nothing personal in there can be read."
                )
            _make_key(file)
        return file.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"The key file {file} cannot be used: {type(error).__name__}.") from None


def _holds_something(database: Path) -> bool:
    if not database.is_file():
        return False
    with contextlib.closing(sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        try:
            return connection.execute("SELECT 1 FROM raw_updates UNION SELECT 1 FROM operators").fetchone() is not None
        except sqlite3.DatabaseError:  # no such table yet, or no database at all
            return False


def _make_key(file: Path) -> None:
    """The file is there, whole, with a key in it: ours, or that of a process that was quicker."""
    from storage import crypto

    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="ascii") as out:
            out.write(crypto.KeyRing.make() + "\n")
            out.flush()
            os.fsync(out.fileno())
        with contextlib.suppress(FileExistsError):
            os.link(draft, file)
    finally:
        draft.unlink(missing_ok=True)
