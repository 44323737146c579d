"""Settings: what wins over what, and that a mistake is told in a plain sentence that shows no secret."""

from __future__ import annotations

import base64
import itertools
import os
import sqlite3
import stat
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import yaml
from pydantic import BaseModel, SecretStr

from bot.desk import offices
from bot.settings import HOME, Reports, Settings, SettingsError, key_ring, load
from flows.agreement import AGENCIES

KEY = base64.b64encode(b"k" * 32).decode()


@pytest.fixture
def config(tmp_path: Path) -> Path:
    path = tmp_path / "config.yaml"
    path.write_text("{}")
    return path


def test_everything_has_a_default(config: Path) -> None:
    found = load(config)

    assert found.web.port == 8080
    assert found.languages == ("vi", "en")
    assert not found.telegram.on


def test_the_environment_wins_over_the_file(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config.write_text("web: {port: 1111, host: 127.0.0.9}\nlog_level: error\n")
    monkeypatch.setenv("MANHMOI_WEB__PORT", "2222")

    found = load(config)

    assert (found.web.port, found.web.host, found.log_level) == (2222, "127.0.0.9", "error")


def test_an_empty_variable_and_an_empty_key_leave_what_stands(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config.write_text("web:\n  port:\n  host: 127.0.0.9\n")
    monkeypatch.setenv("MANHMOI_WEB__HOST", "")

    found = load(config)

    assert (found.web.port, found.web.host) == (8080, "127.0.0.9")


def test_the_file_can_be_named_by_a_variable(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config.write_text("team_name: Tổ thử")
    monkeypatch.setenv("MANHMOI_CONFIG", str(config))

    assert load().team_name == "Tổ thử"


WEBHOOK = "telegram: {mode: webhook, token: '1:a', webhook_secret: b"


@pytest.mark.parametrize(
    ("value", "wanted"),
    [("-1001", ("-1001",)), ("-1001, -1002 ,", ("-1001", "-1002")), ("", ())],
    ids=["one", "several", "none"],
)
def test_groups_are_separated_by_commas(
    value: str, wanted: tuple[str, ...], config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MANHMOI_TELEGRAM__MODERATOR_CHAT_ID", value)

    assert load(config).telegram.moderator_chat_id == wanted


@pytest.mark.parametrize(
    ("written", "wanted"),
    [("-1001", ("-1001",)), ("[-1001, '-1002']", ("-1001", "-1002")), ('"-1,-2"', ("-1", "-2"))],
    ids=["a number", "a list", "a text"],
)
def test_groups_in_the_file(written: str, wanted: tuple[str, ...], config: Path) -> None:
    config.write_text(f"telegram: {{moderator_chat_id: {written}}}")

    assert load(config).telegram.moderator_chat_id == wanted


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("MANHMOI_WEBB__PORT", "1", "MANHMOI_WEBB__PORT is no setting. Is MANHMOI_WEB meant?"),
        ("manhmoi_typo", "1", "manhmoi_typo is no setting."),
        ("MANHMOI_WEB__PROT", "1", "web.prot (MANHMOI_WEB__PROT) is no setting."),
        ("MANHMOI_WEB__PORT", "s3cret", "web.port (MANHMOI_WEB__PORT): Input should be a valid integer"),
        ("MANHMOI_WEB__PORT", "70000", "web.port (MANHMOI_WEB__PORT): Input should be less than or equal to 65535"),
        ("MANHMOI_WEB", "s3cret", "The environment cannot be read"),
        ("MANHMOI_WEB__PUBLIC_URL", "s3cret", "web.public_url (MANHMOI_WEB__PUBLIC_URL): must begin with http://"),
        ("MANHMOI_TIMEZONE", "s3cret", "timezone (MANHMOI_TIMEZONE): is not the name of a time zone."),
        ("MANHMOI_TELEGRAM__MODE", "s3cret", "telegram.mode (MANHMOI_TELEGRAM__MODE): Input should be 'polling'"),
        ("MANHMOI_TELEGRAM__WEBHOOK_SECRET", "s3cret !", "MANHMOI_TELEGRAM__WEBHOOK_SECRET: up to 256 letters"),
        ("MANHMOI_CONVERSATION__REMINDER_HOURS", "nan", "conversation.reminder_hours"),
        ("MANHMOI_LANGUAGES", ",", "languages: at least one is wanted."),
    ],
)
def test_a_wrong_variable_is_told_plainly(
    name: str, value: str, told: str, config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)

    with pytest.raises(SettingsError) as caught:
        load(config)

    assert told in str(caught.value)
    assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("web: [", "line 1: this is not valid YAML"),
        ("- a\n- b", "one setting a line is wanted"),
        ("web: {prot: 1}", "web.prot (MANHMOI_WEB__PROT) is no setting."),
        ("typo: 1", "typo (MANHMOI_TYPO) is no setting."),
        ("telegram: 5", "telegram (MANHMOI_TELEGRAM)"),
        ("telegram: {mode: webhook, token: '1:a'}", "MANHMOI_TELEGRAM__WEBHOOK_SECRET is wanted too"),
    ],
)
def test_a_wrong_file_is_told_plainly(written: str, told: str, config: Path) -> None:
    config.write_text(written)

    with pytest.raises(SettingsError) as caught:
        load(config)

    assert told in str(caught.value)


@pytest.mark.parametrize("address", ["", "http://mm.example.vn", "https:/mm"], ids=["none", "http", "no-address"])
def test_telegram_itself_calls_https_alone(address: str, config: Path) -> None:
    config.write_text(f"{WEBHOOK}}}\nweb: {{public_url: '{address}'}}")

    with pytest.raises(SettingsError, match="must begin with http"):
        load(config)


@pytest.mark.parametrize(
    "written",
    [
        f"{WEBHOOK}}}\nweb: {{public_url: 'https://mm.example.vn'}}",
        f"{WEBHOOK}, api_base: 'http://127.0.0.1:8081'}}",
    ],
    ids=["https", "own-server"],
)
def test_a_webhook_over_https_or_of_an_own_server(written: str, config: Path) -> None:
    config.write_text(written)

    assert load(config).telegram.mode == "webhook"


def test_the_network_is_not_asked_for_places_by_default(config: Path) -> None:
    places = load(config).places

    assert (places.open_links, places.geocoder) == (False, "off")


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("places: {geocoder: nominatim}", "places.geocoder_url"),
        ("places: {geocoder: google}", "places.geocoder"),
        ("places: {link_hosts: ['https://maps.app.goo.gl/x']}", "places.link_hosts"),
    ],
)
def test_a_service_for_places_must_be_named_rightly(written: str, told: str, config: Path) -> None:
    config.write_text(written)

    with pytest.raises(SettingsError, match=told):
        load(config)


def test_every_mistake_is_told_at_once(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MANHMOI_WEB__PORT", "x")
    monkeypatch.setenv("MANHMOI_MEDIA__WORKERS", "0")

    with pytest.raises(SettingsError) as caught:
        load(config)

    assert len(str(caught.value).splitlines()) == 2


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="There is no configuration file"):
        load(tmp_path / "none.yaml")


def test_secrets_do_not_show(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MANHMOI_SECRET_KEY", KEY)
    monkeypatch.setenv("MANHMOI_TELEGRAM__TOKEN", "123456:s3cret")
    monkeypatch.setenv("MANHMOI_TELEGRAM__PROXY", "http://u:s3cret@proxy")
    monkeypatch.setenv("MANHMOI_REDIS_URL", "redis://:s3cret@host")

    shown = repr(load(config))

    assert "s3cret" not in shown
    assert KEY not in shown


@pytest.mark.sqlite_itself  # its path
def test_relative_paths_are_meant_from_the_folder_of_the_file(config: Path) -> None:
    found = load(config)

    assert found.database_url == f"sqlite:///{config.parent}/data/manhmoi.db"
    assert found.media_url == f"file://{config.parent}/data/media"
    assert found.secret_key_file == f"{config.parent}/data/secret.key"


@pytest.mark.parametrize("url", ["sqlite:////var/lib/mm.db", "postgresql://u:p@host/db"])
def test_whole_addresses_are_left_alone(url: str, config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MANHMOI_DATABASE_URL", url)
    monkeypatch.setenv("MANHMOI_MEDIA_URL", "file:///srv/media")

    found = load(config)

    assert (found.database_url, found.media_url) == (url, "file:///srv/media")


@pytest.mark.parametrize(
    ("web", "wanted"),
    [
        ("{}", "http://127.0.0.1:8080"),
        ("{host: 0.0.0.0, port: 9}", "http://127.0.0.1:9"),
        ("{public_url: 'https://mm.example.vn/'}", "https://mm.example.vn"),
    ],
)
def test_the_address_of_the_web_chat(web: str, wanted: str, config: Path) -> None:
    config.write_text(f"web: {web}")

    assert load(config).web.address == wanted


def test_config_yaml_holds_every_key_with_its_default_and_no_secret() -> None:
    written = yaml.safe_load((HOME / "config.yaml").read_text(encoding="utf-8"))

    default = {name: value for name, value in defaults(Settings).items() if value is not ...}
    default["reports.targets"] = [one.model_dump(exclude_unset=True) for one in Reports().targets]
    assert flat(written) == default


def test_config_yaml_has_a_comment_before_every_group_of_keys() -> None:
    lines = (HOME / "config.yaml").read_text(encoding="utf-8").splitlines()

    silent = [
        line
        for before, line in itertools.pairwise(lines)
        if line and not line.lstrip().startswith("#") and before == ""
    ]

    assert silent == []


def test_a_key_is_made_once_and_only_its_owner_may_read_it(config: Path) -> None:
    found = load(config)

    sealed = key_ring(found).seal("here", "lời")

    file = Path(found.secret_key_file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert key_ring(load(config)).unseal("here", sealed) == "lời"
    assert [one.name for one in file.parent.iterdir()] == ["secret.key"]


def test_a_given_key_wins_and_no_file_is_made(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MANHMOI_SECRET_KEY", KEY)
    found = load(config)

    key_ring(found)

    assert not Path(found.secret_key_file).exists()


def test_a_wrong_key_is_told_without_showing_it(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MANHMOI_SECRET_KEY", "s3cret")

    with pytest.raises(SettingsError, match="MANHMOI_SECRET_KEY holds no key") as caught:
        key_ring(load(config))

    assert "s3cret" not in str(caught.value)


@pytest.mark.sqlite_itself  # the key file lies beside its file
@pytest.mark.parametrize(("rows", "made"), [(0, True), (1, False)], ids=["empty", "in use"])
def test_no_new_key_where_the_key_of_a_database_was_lost(rows: int, made: bool, config: Path) -> None:
    database = config.parent / "data/manhmoi.db"
    database.parent.mkdir()
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("CREATE TABLE raw_updates (id)")
        connection.execute("CREATE TABLE operators (id)")
        connection.executemany("INSERT INTO operators VALUES (?)", [("x",)] * rows)

    if made:
        key_ring(load(config))
    else:
        with pytest.raises(SettingsError, match="Put the key back"):
            key_ring(load(config))

    assert (config.parent / "data/secret.key").exists() is made


def test_two_processes_that_make_a_key_at_once_have_the_same(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = config.parent / "data/secret.key"
    link = os.link

    def other_was_quicker(source: Any, target: Any) -> None:
        file.write_text(KEY)
        link(source, target)

    monkeypatch.setattr(os, "link", other_was_quicker)

    key_ring(load(config))

    assert file.read_text() == KEY


def flat(part: Any, prefix: str = "") -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in part.items():
        if isinstance(value, dict) and value:
            found |= flat(value, f"{prefix}{name}.")
        else:
            found[f"{prefix}{name}"] = value
    return found


def defaults(model: type[BaseModel], prefix: str = "") -> dict[str, Any]:
    """Every setting's default as the file writes it; a secret has none there."""
    found: dict[str, Any] = {}
    for name, field in model.model_fields.items():
        value = field.default
        if isinstance(value, BaseModel):
            found |= defaults(type(value), f"{prefix}{name}.")
        elif isinstance(value, tuple):
            found[f"{prefix}{name}"] = list(value) or ""
        else:
            found[f"{prefix}{name}"] = ... if isinstance(value, SecretStr) else value
    return found


def test_further_agencies_stand_under_one_that_consents_name(config: Path) -> None:
    config.write_text("offices: {ban_chqs: {as: commune, name: Ban CHQS phường Hồng Bàng, due_days: 7}}")

    settings = load(config)

    found = offices.find(settings, "ban_chqs")
    assert found is not None
    assert (found.receiver, found.name, found.due.days) == ("commune", "Ban CHQS phường Hồng Bàng", 7)
    assert [one.code for one in offices.all_of(settings)] == [*AGENCIES, "ban_chqs"]
    without = settings.model_copy(update={"agencies": ("military",)})
    assert [one.code for one in offices.all_of(without)] == ["military"]


@pytest.mark.parametrize(
    ("office", "why"),
    [
        ("{ban_chqs: {name: Ban CHQS}}", "'as' must be one of military"),
        ("{ban_chqs: {as: nobody, name: Ban CHQS}}", "'as' must be one of military"),
        ("{ban_chqs: {as: commune}}", "a name is wanted"),
        ("{military: {as: commune}}", "stands for itself"),
        ("{'Ban CHQS': {as: commune, name: x}}", "is no code"),
        ("{police: {due_days: 0}}", "due_days"),
    ],
)
def test_an_agency_that_stands_under_nobody_is_refused(config: Path, office: str, why: str) -> None:
    config.write_text(f"offices: {office}")

    with pytest.raises(SettingsError, match=why):
        load(config)
