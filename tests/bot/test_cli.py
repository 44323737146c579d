"""The command line as an administrator meets it: exit codes, plain words, nothing secret."""

from __future__ import annotations

import asyncio
import functools
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
import typer

from bot import clock, opening
from bot.cli import app
from bot.settings import HOME, load
from bot.translate import Texts
from storage import audit, conversations, inbox, messages, people
from storage.migrate import HEAD
from storage.unit import Tx
from tests import databases
from tests.bot.conftest import Manhmoi

TIP = "đồng ý\n2\nTôi chôn đồng chí Nguyễn Văn Ba ở gần cầu, xin gọi 0912345678\n"
CONTACT_SHOWN = "SELECT count(*) FROM audit WHERE what = 'contact_shown'"
BOTH = ["desk-link", "Ba", "--role", "lead", "--end"]
TOKEN = "123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"


@pytest.mark.parametrize(
    "words", [["nothing"], ["desk-link"], ["desk-link", "Ba", "--role", "boss"], ["tickets", "x"], BOTH]
)
def test_wrong_usage_is_exit_code_2(words: list[str], manhmoi: Manhmoi) -> None:
    done = manhmoi(*words)

    assert done.returncode == 2
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("words", "environment", "told"),
    [
        (["tickets"], {"MANHMOI_TYPO": "1"}, "MANHMOI_TYPO is no setting."),
        (["tickets"], {"MANHMOI_WEB__PORT": "x"}, "web.port (MANHMOI_WEB__PORT)"),
        (["tickets"], {"MANHMOI_DATABASE_URL": "oracle://x"}, "database_url: The database must be a file"),
        (["tickets"], {"MANHMOI_DATABASE_URL": "sqlite:////proc/none/x.db"}, "Máy từ chối: /proc/none"),
        (
            ["tickets"],
            {"MANHMOI_MEDIA_URL": "ftp://x"},
            "media_url: The media store must be a folder (file:///path) or a bucket",
        ),
        (["tickets"], {"MANHMOI_LANGUAGES": "vi,xx"}, "no texts for the language 'xx'"),
        (["tickets"], {"MANHMOI_SECRET_KEY": "abc"}, "MANHMOI_SECRET_KEY holds no key"),
        (["tickets", "--status", "lost"], {}, "Không có trạng thái «lost». Có: received, classified"),
        (["ticket", "MM-0000-0001"], {}, "Mã MM-0000-0001 gõ sai một ký tự nào đó."),
        (["ticket", "mm 0000 000o"], {}, "Không có tin nào mang mã MM-0000-0000."),
        (["ticket", "abc"], {}, "«abc» không phải mã tin."),
        (["chat", "--language", "fr"], {}, "Không có ngôn ngữ «fr». Có: vi, en."),
        (["desk-link", " "], {}, "Tên cán bộ không được để trống."),
        (["desk-link", "Ba", "--end"], {}, "Không có cán bộ nào tên «Ba»."),
    ],
)
def test_a_failure_is_a_plain_sentence(
    words: list[str], environment: dict[str, str], told: str, manhmoi: Manhmoi
) -> None:
    done = manhmoi(*words, **environment)

    assert done.returncode == 1
    assert told in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


def test_a_part_that_does_not_exist_is_wrong_usage(manhmoi: Manhmoi) -> None:
    done = manhmoi("run", "--only", "web,cloud")

    assert done.returncode == 2
    assert "Không có phần «cloud»" in done.stderr
    assert "Traceback" not in done.stderr


def test_help_is_there_without_settings(manhmoi_process: Manhmoi) -> None:
    done = manhmoi_process("--help", MANHMOI_TYPO="1")

    assert done.returncode == 0
    assert "Kiểm tra cài đặt" in done.stdout


def test_help_imports_nothing_heavy() -> None:
    heavy = {"aiohttp", "sqlalchemy", "alembic", "telegram", "bot.app", "bot.cli.doing"}
    told = "import sys, bot.cli; print(*sys.modules)"

    imported = subprocess.run([sys.executable, "-c", told], cwd=HOME, capture_output=True, text=True, check=True)

    assert heavy & set(imported.stdout.split()) == set()


def test_a_command_stands_in_the_module_of_its_name() -> None:
    astray = {
        name: inner.callback.__module__
        for name, command in typer.main.get_command(app).commands.items()  # type: ignore[attr-defined]
        for inner in getattr(command, "commands", {"": command}).values()
        if inner.callback.__module__ != f"bot.cli.{name.replace('-', '_')}"
    }

    assert astray == {}


def test_help_in_another_language(manhmoi_process: Manhmoi) -> None:
    assert "Check settings" in manhmoi_process("--help", MANHMOI_LANGUAGES="en").stdout


@pytest.mark.sqlite_itself  # on PostgreSQL a test's database has its schema already
def test_check_on_a_fresh_machine_finds_nothing_wrong_and_makes_no_key(manhmoi: Manhmoi, tmp_path: Path) -> None:
    done = manhmoi("check")

    assert done.returncode == 0, done.stdout
    assert done.stdout.count("✓") == 8
    assert not (tmp_path / "data/secret.key").exists()


def test_check_on_a_used_machine(manhmoi: Manhmoi) -> None:
    manhmoi("chat", typed="xin chào\n")

    done = manhmoi("check")

    assert done.returncode == 0, done.stdout
    assert "Cơ sở dữ liệu: ghi được, đúng cấu trúc." in done.stdout


@pytest.mark.parametrize(
    ("environment", "told"),
    [
        (
            {"MANHMOI_TELEGRAM__TOKEN": TOKEN, "MANHMOI_TELEGRAM__API_BASE": "http://127.0.0.1:1"},
            "✗ Telegram: không dùng được",
        ),
        ({"MANHMOI_REDIS_URL": "redis://:hunter22@127.0.0.1:1"}, "✗ Redis: không trả lời."),
        ({"MANHMOI_MEDIA_URL": "file:///proc/none"}, "✗ Kho tệp:"),
        ({"MANHMOI_SECRET_KEY": "hunter22"}, "✗ Khóa bí mật:"),
    ],
    ids=["telegram", "redis", "media", "key"],
)
def test_check_fails_without_showing_a_secret(environment: dict[str, str], told: str, manhmoi: Manhmoi) -> None:
    done = manhmoi("check", **environment)

    assert done.returncode == 1
    assert told in done.stdout
    shown = done.stdout + done.stderr
    assert TOKEN not in shown
    assert "hunter22" not in shown


def test_check_tells_when_the_key_is_another_one(manhmoi: Manhmoi) -> None:
    manhmoi("chat", typed="xin chào\n")

    done = manhmoi("check", MANHMOI_SECRET_KEY="a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2s=")

    assert done.returncode == 1
    assert "✗ Cơ sở dữ liệu: khóa bí mật không mở được" in done.stdout


def test_check_tells_when_the_schema_is_old(manhmoi: Manhmoi, config: Path) -> None:
    manhmoi("migrate")
    url = load(config).database_url
    databases.by_hand(url, "UPDATE alembic_version SET version_num = '0000'")

    done = manhmoi("check")
    databases.by_hand(url, f"UPDATE alembic_version SET version_num = '{HEAD}'")  # the next test may get it

    assert done.returncode == 1
    assert "Hãy chạy: manhmoi migrate" in done.stdout


def test_a_process_of_its_own_ends_with_the_same_codes(manhmoi_process: Manhmoi) -> None:
    wrong, failed = manhmoi_process("nothing"), manhmoi_process("ticket", "abc")
    chat = manhmoi_process("chat", typed="xin chào\n")

    assert (wrong.returncode, failed.returncode, chat.returncode) == (2, 1, 0)
    assert failed.stderr == "«abc» không phải mã tin. Mã tin có dạng MM-XXXX-XXXX.\n"
    assert "1. Đồng ý" in chat.stdout
    assert chat.stderr == ""


@pytest.mark.sqlite_itself  # on PostgreSQL a test's database has its schema already
def test_migrate_says_whether_there_was_anything_to_do(manhmoi: Manhmoi) -> None:
    first, second = manhmoi("migrate"), manhmoi("migrate")

    assert (first.returncode, second.returncode) == (0, 0)
    assert first.stdout != second.stdout


def test_a_tip_told_in_the_terminal_is_listed_and_shown(manhmoi: Manhmoi, config: Path) -> None:
    told = manhmoi("chat", typed=f"/start bv-viet-tiep\n{TIP}" + "bỏ qua\n" * 20 + "gửi\n")
    assert told.returncode == 0, told.stderr

    listed = json.loads(manhmoi("tickets", "--json").stdout)
    code = listed[0]["code"]
    shown = json.loads(manhmoi("ticket", code.lower().replace("-", " "), "--json").stdout)

    assert [(one["channel"], one["source"], one["status"]) for one in listed] == [
        ("terminal", "bv-viet-tiep", "received")
    ]
    assert code in told.stdout
    assert shown["code"] == code
    assert "Nguyễn Văn Ba" in shown["story"]
    assert code in manhmoi("tickets").stdout
    assert manhmoi("tickets", "--status", "closed", "--json").stdout == "[]\n"
    in_full = manhmoi("ticket", code).stdout
    assert "Nguyễn Văn Ba" in in_full
    assert "0912345678" not in in_full
    assert databases.rows(load(config).database_url, CONTACT_SHOWN) == [(1,)]


def test_a_ticket_is_told_in_words_and_masked(manhmoi: Manhmoi, config: Path) -> None:
    told = ["/start", "đồng ý", "1", "Chú tôi là liệt sĩ Nguyễn Văn Ba, hi sinh năm 1972", "xong", *["bỏ qua"] * 20]
    manhmoi("chat", typed="\n".join([*told, "gửi"]) + "\n")
    code = json.loads(manhmoi("tickets", "--json").stdout)[0]["code"]

    done = manhmoi("ticket", code)

    assert done.returncode == 0, done.stderr
    said = done.stdout.splitlines()
    assert said[:2] == [f"Mã: {code}", "Trạng thái: Đã nhận"]
    assert any(one.startswith("Người báo: Người thân") for one in said)
    assert any(one.startswith("  - Liệt sĩ: Nguyễn Văn Ba") for one in said)
    assert any("Lưu và dùng tin báo" in one for one in said)
    raw = [one for one in said if re.search(r"[a-z]_[a-z]|\brole\b|relative|willing|None|\{|\d{4}-\d{2}-\d{2}T", one)]
    assert raw == []
    assert databases.rows(load(config).database_url, CONTACT_SHOWN) == [(0,)]


def test_a_sign_in_link_is_the_only_thing_on_stdout(manhmoi: Manhmoi) -> None:
    done = manhmoi("desk-link", "Chị Hoa", "--role", "lead", MANHMOI_WEB__PUBLIC_URL="https://mm.example.vn")

    assert done.returncode == 0
    address, token = done.stdout.strip().split("?token=")
    assert address == "https://mm.example.vn/desk/enter"
    assert len(token) > 30


async def test_a_link_without_a_role_leaves_the_role_alone(manhmoi: Manhmoi, config: Path, texts: Texts) -> None:
    for words in (["Chị Hoa", "--role", "lead"], ["Chị Hoa"], ["Anh Ba"]):
        await asyncio.to_thread(manhmoi, "desk-link", *words)

    async with opening.opened(load(config), texts=texts) as context:
        roles = {one.name: one.role for one in await context.store.read(people.operators)}
    assert roles == {"Chị Hoa": "lead", "Anh Ba": "operator"}


async def test_who_is_shut_out_is_out_at_once(manhmoi: Manhmoi, config: Path, texts: Texts) -> None:
    tokens = [
        (await asyncio.to_thread(manhmoi, "desk-link", "Chị Hoa")).stdout.strip().split("?token=")[1] for _ in "12"
    ]
    async with opening.opened(load(config), texts=texts) as context:
        session = await context.store.write(lambda tx: people.use_link(tx, tokens[0], now=clock.now()))
        assert session

    done = await asyncio.to_thread(manhmoi, "desk-link", "Chị Hoa", "--end")

    assert (done.returncode, "«Chị Hoa» không vào được bàn trực nữa (1 tài khoản)" in done.stdout) == (0, True)
    assert "token" not in done.stdout
    async with opening.opened(load(config), texts=texts) as context:
        assert await context.store.read(lambda tx: people.session(tx, session, now=clock.now())) is None
        assert await context.store.write(lambda tx: people.use_link(tx, tokens[1], now=clock.now())) is None
        lines = await context.store.read(audit.entries)
        assert [one.what for one in lines] == ["role_changed", "link_made", "link_made", "shut_out"]
        assert lines[0].detail == "Chị Hoa: – → operator"


async def test_retry_takes_a_failed_turn_and_an_undelivered_message_again(
    manhmoi: Manhmoi, config: Path, texts: Texts
) -> None:
    await asyncio.to_thread(manhmoi, "chat", typed="xin chào\n")
    async with opening.opened(load(config), texts=texts) as context:
        good, bad = '{"user": "local", "id": "1", "text": "trợ giúp"}', "[]"
        for number, body in enumerate((good, bad)):
            await context.store.write(functools.partial(fail_turn, external_id=f"x{number}", body=body))
        await context.store.write(fail_message)

    listed = await asyncio.to_thread(manhmoi, "retry", "--list")
    done = await asyncio.to_thread(manhmoi, "retry")
    left = await asyncio.to_thread(manhmoi, "retry", "--list")

    assert listed.stdout.count("Lượt terminal lúc") == 2
    assert "không rõ đã tới chưa" in listed.stdout
    assert "trợ giúp" not in listed.stdout
    assert (listed.returncode, done.returncode) == (0, 1)
    assert done.stdout == "Đã làm lại 1 lượt, gửi lại 1 tin; còn hỏng 1 lượt.\n"
    assert left.stdout.count("\n") == 1


def fail_turn(tx: Tx, *, external_id: str, body: str) -> None:
    inbox.keep_failed(tx, "terminal", external_id, person="", body=body, at=clock.now(), error="ValueError")


def fail_message(tx: Tx) -> None:
    messages.add(
        tx,
        conversation_id=conversations.find(tx, "terminal", "local"),
        ticket_id=None,
        direction="out",
        author="Chị Hoa",
        kind="text",
        text="Cán bộ đã đọc ạ.",
        at=clock.now(),
        delivery="unknown",
    )


def test_retry_has_nothing_to_do(manhmoi: Manhmoi) -> None:
    for words in (["retry"], ["retry", "--list"]):
        done = manhmoi(*words)

        assert (done.returncode, done.stdout) == (0, "Không có gì cần làm lại.\n")


STORY = "Nhờ tìm mộ bác tôi là liệt sĩ Bùi Đình Khoa, hy sinh ngày 19/8/1972 ở Quảng Trị. Gọi cháu Thơm 0987654012.\n"


def test_extract_reads_a_story_from_a_file_or_standard_input(manhmoi: Manhmoi, tmp_path: Path) -> None:
    file = tmp_path / "story.txt"
    file.write_text(STORY, encoding="utf-8")

    done = manhmoi("extract", str(file), "--now", "2026-07-01")
    piped = manhmoi("extract", "-", typed=STORY)

    told = json.loads(done.stdout)
    assert (done.returncode, done.stderr) == (0, "")
    assert told == json.loads(piped.stdout)
    assert (told["kind"], told["language"], told["martyr_count"]) == ("seek_grave", "vi", 1)
    assert told["martyrs"][0]["name"] == "Bùi Đình Khoa"
    assert told["martyrs"][0]["date_of_death"] == "1972-08-19"
    assert told["informant"] == {"name": "Thơm", "relation": "nephew"}
    start, end = told["spans"]["martyrs.0.place_of_death"]
    assert STORY[start:end] == "Quảng Trị"


def test_extract_knows_no_day_after_now(manhmoi: Manhmoi) -> None:
    done = manhmoi("extract", "--now", "1971-01-01", typed=STORY)

    assert json.loads(done.stdout)["martyrs"][0]["date_of_death"] is None


def test_extract_says_plainly_what_is_wrong(manhmoi: Manhmoi) -> None:
    missing = manhmoi("extract", "nowhere.txt")
    mistyped = manhmoi("extract", "-", "--now", "1/7/2026")

    assert (missing.returncode, missing.stdout) == (1, "")
    assert "Máy từ chối: nowhere.txt" in missing.stderr
    assert mistyped.returncode == 2


async def test_audit_verify_tells_of_the_first_line_that_was_touched(manhmoi: Manhmoi, config: Path) -> None:
    for _ in "12":
        await asyncio.to_thread(manhmoi, "desk-link", "Chị Hoa")

    whole = await asyncio.to_thread(manhmoi, "audit", "verify")
    head = whole.stdout.strip().rsplit(" ", 1)[1]
    led_through = await asyncio.to_thread(manhmoi, "audit", "verify", "--head", head)
    foreign = await asyncio.to_thread(manhmoi, "audit", "verify", "--head", "2:" + "ab" * 32)
    no_head = await asyncio.to_thread(manhmoi, "audit", "verify", "--head", "x")
    url = load(config).database_url
    free = databases.AUDIT_SET_FREE[url.partition(":")[0]]
    databases.by_hand(url, f"{free} UPDATE audit SET who = who || 'x' WHERE number = 2")
    touched = await asyncio.to_thread(manhmoi, "audit", "verify")

    assert (whole.returncode, "còn nguyên: 3 dòng" in whole.stdout) == (0, True)
    assert head.startswith("3:")
    assert led_through.returncode == 0
    assert (foreign.returncode, "Dòng 2 không phải dòng" in foreign.stderr) == (1, True)
    assert no_head.returncode == 2
    assert (touched.returncode, touched.stderr.strip()) == (1, "Dòng 2 của nhật ký đã bị sửa.")
