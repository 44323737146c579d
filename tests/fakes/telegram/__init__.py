"""A whole Telegram on a loopback port: server, people, groups (the facts are those of telegram.md, C to J).

    async with FakeTelegram() as fake:                       # base_url=fake.base_url, base_file_url=fake.base_file_url
        lan = fake.person(first_name="Lan")
        await lan.says("/start bv-viet-tiep")
        await lan.taps("Đồng ý")
        await lan.sees("Cảm ơn")
        assert fake.violations == []

In its own process: `python -m tests.fakes.telegram --port 9000`, steered through /control/ (control.py).
"""

from tests.fakes.telegram.chats import Chat, Topic
from tests.fakes.telegram.fake import TOKEN, FakeTelegram
from tests.fakes.telegram.faults import Call, Fault, FaultKind
from tests.fakes.telegram.files import Media
from tests.fakes.telegram.groups import ALL_RIGHTS, Group, Operator
from tests.fakes.telegram.people import Person

__all__ = [
    "ALL_RIGHTS",
    "TOKEN",
    "Call",
    "Chat",
    "FakeTelegram",
    "Fault",
    "FaultKind",
    "Group",
    "Media",
    "Operator",
    "Person",
    "Topic",
]
