"""What the documentation says is so: the drawn page is fresh, links lead somewhere, commands and settings exist."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import typer
import yaml

from bot.cli import app
from bot.settings import HOME, PREFIX, Settings
from tests.docs import draw, draw_desk
from tests.e2e import desk_pages

PAGES = sorted([*HOME.glob("README*.md"), *(HOME / "docs").rglob("*.md"), HOME / "locales/README.md"])
IMAGES_TOGETHER = 300_000  # bytes
_LINK = re.compile(r"\]\(([^)#\s]+)(?:#[^)]*)?\)|src=\"([^\"]+)\"")
_SETTING = re.compile(rf"{PREFIX}[A-Z0-9_]*[A-Z0-9]")
_MAKE = re.compile(r"`make ([a-z]+)")
_COMMAND = re.compile(r"`(?:\.venv/bin/)?manhmoi ([a-z][a-z-]*)")
_PATH = re.compile(r"`((?:bot|flows|storage|locales|tests|docs|benchmarks)/[\w./-]+)`")


def named(path: Path) -> str:
    return str(path.relative_to(HOME))


def known_settings() -> Iterator[str]:
    yield f"{PREFIX}CONFIG"
    for name, field in Settings.model_fields.items():
        yield f"{PREFIX}{name}".upper()
        for inner in getattr(field.annotation, "model_fields", {}):
            yield f"{PREFIX}{name}__{inner}".upper()


def test_the_conversation_is_drawn_from_the_script_as_it_is() -> None:
    assert draw.PAGE.read_text(encoding="utf-8") == draw.page(), "run: python -m tests.docs.draw"


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_links_lead_to_files_that_are_there(page: Path) -> None:
    links = [one or other for one, other in _LINK.findall(page.read_text(encoding="utf-8"))]
    lost = [link for link in links if "://" not in link and not (page.parent / link).exists()]

    assert lost == []


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_what_is_named_is_there(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):", (HOME / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    commands = set(typer.main.get_command(app).commands)  # type: ignore[attr-defined]
    settings = set(known_settings())

    wrong = [f"make {one}" for one in _MAKE.findall(text) if one not in targets]
    wrong += [f"manhmoi {one}" for one in _COMMAND.findall(text) if one not in commands]
    wrong += [one for one in _SETTING.findall(text) if one not in settings]
    wrong += [one for one in _PATH.findall(text) if not (HOME / one).exists()]

    assert wrong == []


def test_every_setting_stands_in_the_configuration_file_or_is_secret() -> None:
    listed = yaml.safe_load((HOME / "config.yaml").read_text(encoding="utf-8"))
    there = {f"{PREFIX}{name}".upper() for name in listed} | {
        f"{PREFIX}{name}__{inner}".upper() for name, part in listed.items() if isinstance(part, dict) for inner in part
    }
    named = "CONFIG SECRET_KEY TELEGRAM__TOKEN TELEGRAM__WEBHOOK_SECRET ZALO_BOT__TOKEN ZALO_BOT__WEBHOOK_SECRET"
    named += "".join(f" ZALO_OA__{one}" for one in ("APP_SECRET", "OA_SECRET", "ACCESS_TOKEN", "REFRESH_TOKEN"))
    named += " S3__KEY S3__SECRET"
    secret = {f"{PREFIX}{one}" for one in named.split()}

    assert set(known_settings()) - there - secret == set()


def test_the_pictures_are_small() -> None:
    pictures = [path for path in (HOME / "docs/images").iterdir() if path.is_file()]

    assert 0 < sum(path.stat().st_size for path in pictures) < IMAGES_TOGETHER


def test_every_page_of_the_desk_has_its_two_small_pictures() -> None:
    told = desk_pages.Told(
        *("MM-AAAA-AAAA", "MM-AAAA-AAAB", "MM-AAAA-AAAC"),
        sheet="/desk/imports/" + 32 * "a",
        register="/desk/registers/imports/" + 32 * "a",
        packet="/desk/packets/" + 32 * "a",
        figures="/desk/reports/" + 32 * "a",
        broadcast="/desk/broadcasts/" + 32 * "a",
        answer="/desk/answers/" + 32 * "a",
        receipt="",
    )
    wanted = {
        draw_desk.name_of(page, screen) for page in draw_desk.shown(told).values() for screen in draw_desk.SCREENS
    }
    pictures = {path.name: path.stat().st_size for path in draw_desk.FOLDER.iterdir()}

    assert set(pictures) == wanted, "run: python -m tests.docs.draw_desk"
    assert max(pictures.values()) <= draw_desk.LARGEST


def test_decisions_are_numbered_without_a_gap() -> None:
    numbers = [int(path.name[:4]) for path in sorted((HOME / "docs/decisions").glob("*.md"))]

    assert numbers == list(range(1, len(numbers) + 1))
