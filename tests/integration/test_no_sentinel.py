"""What a family trusts us with stands nowhere in the clear: looked for from outside, byte by byte, after a whole tip.

Every personal field holds a word that occurs nowhere else. It is searched for, in every way in which bytes could
carry it, in the database and its WAL, the media folder, the log, the figures and a backup, while the program runs
and after it has ended. That the words did arrive is proven by the ticket, the one before and the one restored.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from pathlib import Path

import aiohttp

from tests import databases
from tests.fakes.telegram import TOKEN, FakeTelegram
from tests.fakes.zalo_oa import FakeZaloOA
from tests.integration.tellers import SCRIPT, OnAMessenger, Operator, tell
from tests.integration.zalo import told_to
from tests.media import making
from tests.program import Program, zalo_oa_settings

GROUP = -1001234567890
USER = 7_316_482_951
ZALO_USER = "7316482951604827315"
PHONES = ("912345678", "987654321")
WORDS = {
    "story": "Zorvexstory",
    "donor": "Zorvexdonor",
    "care": "Zorvexcare",
    "where": "Zorvexwhere",
    "reporter": "Zorvexname",
    "platform_name": "Zorvexplatform",
    "user_name": "zorvexaccount",
    "time": "Zorvextime",
    "afterwards": "Zorvexlater",
    "caption": "Zorvexcaption",
    "file": "Zorvexfile",
    "reply": "Zorvexreply",
}
ANSWERS = {
    "Kể xong": f"Chuyện này mợ {WORDS['story']} hay kể, cả nhà nghe đã nhiều",
    "cùng mẹ với liệt sĩ": f"còn một em gái tên {WORDS['donor']} 84 tuổi",
    "đi lại được không": f"cụ yếu, đang nằm ở nhà chị {WORDS['care']}",
    "lúc nào thì tiện ạ": f"tại nhà, ngõ {WORDS['where']}",
    "tên bác": f"Phạm Thị {WORDS['reporter']}",
    "lúc nào thì tiện": f"buổi sáng, gọi cháu {WORDS['time']}",
}
WHOLE = tuple((question, ANSWERS.get(question, answer)) for question, answer in SCRIPT)


def spellings(word: str) -> Iterator[bytes]:
    """The word as bytes could carry it."""
    for text in {word, word.lower()}:  # folded, too
        for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
            raw = text.encode(encoding)
            yield raw
            yield raw.hex().encode()
            for lead in range(3):  # wherever it begins within three bytes
                whole = base64.b64encode(b"\0" * lead + raw)
                yield whole[{0: 0, 1: 2, 2: 3}[lead] : -4]
                yield base64.urlsafe_b64encode(b"\0" * lead + raw)[{0: 0, 1: 2, 2: 3}[lead] : -4]
    yield json.dumps(word)[1:-1].encode()


NUMBERS = tuple(
    form
    for digits in PHONES
    for form in (digits, f"{digits[:3]} {digits[3:6]} {digits[6:]}", f"{digits[:3]}.{digits[3:6]}.{digits[6:]}")
)
WANTED = {one: word for word in (*WORDS.values(), *NUMBERS, str(USER)) for one in spellings(word)}


def found_in(files: dict[str, bytes]) -> set[tuple[str, str]]:
    """Which word stands in which of them."""
    return {(name, word) for name, data in files.items() for one, word in WANTED.items() if one in data}


def read_all(program: Program, *folders: Path) -> dict[str, bytes]:
    """What stands in the program's database, and every file in these folders but the key."""
    return {"the database": databases.dump(program.database_url)} | {
        str(one): one.read_bytes()
        for folder in folders
        for one in sorted(folder.rglob("*"))
        if one.is_file() and one.name != "key"
    }


async def test_the_search_finds_what_is_there() -> None:
    word = WORDS["reporter"]
    for data in (
        f"a {word} b".encode(),
        f"a {word.lower()} b".encode("utf-16-le"),
        f"a {word} b".encode("utf-16-be"),
        base64.b64encode(f"x{word}yz".encode()),
        base64.b64encode(f"xx{word}yz".encode()),
        base64.b64encode(f"xxx{word}yz".encode()),
        word.encode().hex().encode(),
    ):
        assert found_in({"a file": data}) == {("a file", word)}


async def test_no_word_of_a_family_stands_anywhere_in_the_clear(tmp_path: Path) -> None:
    data, backups, elsewhere = tmp_path / "data", tmp_path / "backups", tmp_path / "elsewhere"
    for folder in (data, backups, elsewhere):
        folder.mkdir()
    async with FakeTelegram() as telegram:
        group = telegram.group(id=GROUP, title="Tổ tiếp nhận")
        group.member(501, "Điều phối viên", admin=True)
        person = telegram.person(USER, WORDS["platform_name"], language_code="vi", username=WORDS["user_name"])
        program = Program(
            data,
            telegram=telegram.api_base,
            token=TOKEN,
            groups=str(GROUP),
            settings={"MANHMOI_LOG_LEVEL": "debug"},
        )
        async with program, Operator(program) as operator, aiohttp.ClientSession() as session:
            code = await tell(OnAMessenger(person), script=WHOLE)
            topic = await group.has_topic(code)
            await person.says(f"Nhà tôi còn nhớ thêm, hỏi ông {WORDS['afterwards']}, số 0987 654 321")
            await group.sees(WORDS["afterwards"], topic=topic)
            await person.sends_file(f"{WORDS['file']}.jpg", making.photo(), caption=f"Ảnh bà {WORDS['caption']}")
            await operator.replies(code, f"Dạ, chúng tôi sẽ gọi bác {WORDS['reply']} ạ")
            await person.sees(WORDS["reply"], timeout=20)
            ticket = await program.ticket(code)
            page = await operator.page(f"/desk/tickets/{code}")
            async with session.get(f"{program.address}/metrics") as answer:
                figures = await answer.read()
            status, out, err = await program.command("backup", str(backups / "one.backup"))
            assert status == 0, err

            while_running = read_all(program, data, backups) | {"figures": figures, "told": (out + err).encode()}
        afterwards = read_all(program, data, backups)

    assert databases.EVERYWHERE or any(name.endswith("-wal") and content for name, content in while_running.items())
    assert any("/media/" in name for name in while_running)
    assert found_in(while_running) | found_in(afterwards) == set()

    # They did arrive, and are there for whoever has the key.
    everything = json.dumps(ticket, ensure_ascii=False) + page
    for field in ("story", "donor", "care", "where", "reporter", "time", "afterwards", "caption", "reply"):
        assert WORDS[field] in everything, field
    assert ticket["reporter"]["phone"] == f"+84{PHONES[0]}"
    there = Program(elsewhere, settings={"MANHMOI_SECRET_KEY": program.environment["MANHMOI_SECRET_KEY"]})
    status, _, err = await there.command("restore", str(backups / "one.backup"))
    assert status == 0, err
    assert (await there.ticket(code))["reporter"] == ticket["reporter"]
    assert (await there.ticket(code))["attachments"] == ticket["attachments"] != []
    assert found_in(read_all(there, elsewhere)) == set()


async def test_the_number_of_a_zalo_account_stands_nowhere_in_the_clear(tmp_path: Path) -> None:
    """Following, leaving, a reaction have no message id of their own: their keys name the person."""
    async with FakeZaloOA() as account:
        program = Program(tmp_path, settings=zalo_oa_settings(account) | {"MANHMOI_LOG_LEVEL": "debug"})
        async with program:
            told_to(account, program)
            sen = account.person(name="Sen", user_id=ZALO_USER)
            await sen.follows()
            hello = await sen.sees("cháu chào bác", timeout=20)
            await sen.reacts(hello)
            await account.settled()
            said = len(sen.messages)
            for item in [*account.webhook.items]:
                account.repeat(item)
            await sen.unfollows()
            await account.settled()
            assert len(sen.messages) == said
            while_running = read_all(program, tmp_path)
        afterwards = read_all(program, tmp_path)

    found = {
        name for files in (while_running, afterwards) for name, data in files.items() if ZALO_USER.encode() in data
    }
    assert found == set()
    kept = databases.rows(program.database_url, "SELECT external_id FROM raw_updates WHERE channel = 'zalo_oa'")
    keys = {key for (key,) in kept}
    assert sum(key.startswith("d.") for key in keys) == 3


async def test_a_ciphertext_put_in_another_s_place_is_refused_by_the_program(tmp_path: Path) -> None:
    async with FakeTelegram() as telegram:
        program = Program(tmp_path, telegram=telegram.api_base, token=TOKEN)
        async with program:
            one = await tell(OnAMessenger(telegram.person(first_name="Lan")))
            two = await tell(OnAMessenger(telegram.person(first_name="Mai")))
        put_in_place = f"(SELECT reporter_phone FROM tickets WHERE code = '{one}') WHERE code = '{two}'"
        databases.by_hand(program.database_url, f"UPDATE tickets SET reporter_phone = {put_in_place}")

        good, _, _ = await program.command("ticket", one, "--json")
        status, out, err = await program.command("ticket", two, "--json")

    assert good == 0
    assert status == 1
    assert out == ""
    assert "dữ liệu đã bị sửa" in err
