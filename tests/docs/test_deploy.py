"""What deploy/ says is what the program knows: commands, settings, parts, files; and it keeps the rules of its formats.

Nothing of it is run here: neither systemd nor containers are at hand where the tests run.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import jsonschema
import pytest
import typer
import yaml
from pydantic import BaseModel

from bot.app import PARTS
from bot.cli import app
from bot.settings import CONFIG, PREFIX, Settings, load

HOME = Path(__file__).parents[2]
DEPLOY = HOME / "deploy"
UNITS = sorted(one for one in (DEPLOY / "systemd").iterdir() if one.suffix in (".service", ".target", ".timer"))
SERVICES = [one for one in UNITS if one.suffix == ".service"]
PROGRAM = "/opt/manhmoi/.venv/bin/manhmoi"
SECRET = re.compile(r"PASSWORD|SECRET|TOKEN|KEY")
HARDENED = {
    "NoNewPrivileges": "yes",
    "ProtectSystem": "strict",
    "ProtectHome": "yes",
    "PrivateTmp": "yes",
    "PrivateDevices": "yes",
    "CapabilityBoundingSet": "",
    "UMask": "0077",
    "User": "manhmoi",
}


def compose() -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((DEPLOY / "compose.yaml").read_text(encoding="utf-8"))
    return found


def lines(unit: Path) -> list[tuple[str, str]]:
    """The directives, by name and value."""
    text = unit.read_text(encoding="utf-8")
    pairs = (line.partition("=") for line in text.splitlines() if line and line[0] not in "#[")
    return [(name, value) for name, _, value in pairs]


def commands() -> Iterator[tuple[str, list[str]]]:
    """Every call of the program: where it stands, and its words."""
    for unit in SERVICES:
        for name, value in lines(unit):
            if name == "ExecStart" and (found := re.search(rf"{PROGRAM} ([^']*)", value)):
                for part in sorted(PARTS) if "--only %i" in value else ["8081"]:
                    yield unit.name, re.sub(r"\$\$\([^)]*\)", "now", found[1].replace("%i", part)).split()
    for name, service in compose()["services"].items():
        if service.get("image") == "manhmoi":
            yield f"compose: {name}", service["command"]
    container = (DEPLOY / "Containerfile").read_text(encoding="utf-8")
    yield "Containerfile", json.loads(re.findall(r"^CMD (\[.*\])$", container, re.MULTILINE)[0])


def is_setting(variable: str) -> bool:
    """Whether the program knows the variable, down to its last part."""
    if variable == CONFIG:
        return True
    model: Any = Settings
    for name in variable.removeprefix(PREFIX).lower().split("__"):
        if not (isinstance(model, type) and issubclass(model, BaseModel)) or name not in model.model_fields:
            return False
        annotation = model.model_fields[name].annotation
        model = next((one for one in (annotation, *get_args(annotation)) if isinstance(one, type)), None)
    return True


def test_every_command_is_one_that_the_program_knows() -> None:
    cli = typer.main.get_command(app)
    seen = []
    for where, words in commands():
        context = cli.make_context("manhmoi", list(words))
        command = cli.get_command(context, words[0])  # type: ignore[attr-defined]
        assert command is not None, where
        inner = command.make_context(words[0], words[1:], parent=context)
        for part in str(inner.params.get("only") or "").split(","):
            assert not part or part in PARTS, where
        seen.append(words[0])

    assert set(seen) == {"run", "migrate", "backup"}


def test_every_variable_is_a_setting() -> None:
    files = [one for one in DEPLOY.rglob("*") if one.is_file()]
    for file in files:
        for variable in re.findall(r"\bMANHMOI_[A-Z0-9_]+", file.read_text(encoding="utf-8")):
            assert is_setting(variable), f"{file.name}: {variable}"
    assert not is_setting("MANHMOI_MEDIA__NOTHING")
    assert not is_setting("MANHMOI_LOG_LEVEL__X")


@pytest.mark.parametrize(
    "example", ["systemd/manhmoi.env.example", "manhmoi.env.example"], ids=["systemd", "containers"]
)
def test_the_examples_of_settings_are_taken_and_hold_no_secret(example: str, monkeypatch: pytest.MonkeyPatch) -> None:
    text = (DEPLOY / example).read_text(encoding="utf-8")
    for line in text.splitlines():
        commented = line.removeprefix("#")
        if "=" not in line or " " in commented.partition("=")[0]:
            continue
        name, _, value = commented.partition("=")
        if SECRET.search(name) and not name.endswith("_FILE"):
            assert value in ("", "TOKEN", "SECRET", "KEY", "32-BYTES-IN-BASE64"), name
        if not line.startswith("#") and value:
            monkeypatch.setenv(name, value.replace("PASSWORD", "x"))

    assert load(HOME / "config.yaml").web.address


@pytest.mark.parametrize("unit", SERVICES, ids=lambda one: one.name)
def test_a_service_may_do_only_what_it_needs(unit: Path) -> None:
    found = dict(lines(unit))

    assert {name: found.get(name) for name in HARDENED} == HARDENED
    assert int(found.get("TimeoutStopSec", 60)) >= 60
    assert f"file:{PROGRAM.removesuffix('/.venv/bin/manhmoi')}/deploy/README.md" == found["Documentation"]


def test_systemd_takes_the_units(tmp_path: Path) -> None:
    analyze = shutil.which("systemd-analyze")
    if analyze is None:
        pytest.skip("NOT TESTED: the units of systemd (no systemd-analyze)")
    for unit in UNITS:
        # The files of an installation are not here; an instance stands for a template.
        text = (
            unit.read_text(encoding="utf-8")
            .replace(PROGRAM, "/bin/true")
            .replace("EnvironmentFile=/", "EnvironmentFile=-/")
        )
        for name in (
            [unit.name.replace("@", f"@{one}") for one in ("sender", "8081")] if "@" in unit.name else [unit.name]
        ):
            (tmp_path / name).write_text(text, encoding="utf-8")

    done = subprocess.run(
        [analyze, "verify", "--man=no", *sorted(map(str, tmp_path.iterdir()))],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )

    mine = [line for line in done.stderr.splitlines() if "manhmoi" in line]
    assert (mine, done.returncode) == ([], 0)


def test_compose_is_valid_and_refers_to_what_is_there() -> None:
    found = compose()
    schema = json.loads((HOME / "tests/vendor/compose-spec-2026-06-23.json").read_text(encoding="utf-8"))
    jsonschema.Draft7Validator(schema).validate(found)
    services = found["services"]

    assert {"web1", "web2", "sender", "timers", "database", "valkey", "store", "balancer"} <= services.keys()
    for name, service in services.items():
        assert set(service.get("depends_on", ())) <= services.keys(), name
        assert set(service["networks"]) <= found["networks"].keys(), name
        assert service["image"] == "manhmoi" or re.fullmatch(r"docker\.io/.+:[\d.]+", service["image"]), name
        for volume in service.get("volumes", ()):
            source = volume.partition(":")[0]
            assert (DEPLOY / source).is_file() if source.startswith("./") else source in found["volumes"], name
        for file in service.get("env_file", ()):
            assert (DEPLOY / f"{file}.example").is_file(), name
        for variable, value in (service.get("environment") or {}).items():
            assert not SECRET.search(variable) or str(value).startswith("$"), f"{name}: {variable}"
    build = services["web1"]["build"]
    assert (DEPLOY / build["context"] / build["dockerfile"]).is_file()


def test_the_balancer_knows_the_web_processes_and_hides_the_figures() -> None:
    text = (DEPLOY / "Caddyfile").read_text(encoding="utf-8")
    webs = {name for name, one in compose()["services"].items() if one.get("command") == ["run", "--only", "web"]}

    assert set(re.findall(r"(\w+):8080", text)) == webs
    assert "@machines path /metrics /healthz /readyz" in text
    assert text.count("{") == text.count("}")


def test_the_container_is_made_of_files_that_are_there_and_pinned_by_hash() -> None:
    text = (DEPLOY / "Containerfile").read_text(encoding="utf-8")

    for names in re.findall(r"^COPY (?!--from)(.+) \S+$", text, re.MULTILINE):
        for name in names.split():
            assert (HOME / name).exists(), name
    installed = (HOME / "requirements/runtime.txt").read_text(encoding="utf-8")
    assert {"psycopg", "psycopg-binary"} <= set(re.findall(r"^(\S+)==", installed, re.MULTILINE))
    assert all("--require-hashes" in line for line in text.splitlines() if "pip install" in line and " -r " in line)
    assert re.search(r"^USER 10001$", text, re.MULTILINE)


def test_git_never_takes_the_files_with_secrets() -> None:
    ignored = (HOME / ".gitignore").read_text(encoding="utf-8").splitlines()

    assert {".env", "/deploy/*.env"} <= set(ignored)
