"""A whole Zalo Bot Platform on a loopback port: server, people, groups (the facts are those of zalo.md, E to G).

async with FakeZaloBot() as fake:              # the program calls fake.api_base + "/bot" + TOKEN + "/" + method
    lan = fake.person(name="Lan")
    await lan.says("bắt đầu")
    await lan.sees("Cảm ơn")
    await lan.sends_location(20.85, 106.68)    # arrives as "unsupported", with nothing in it
    assert fake.violations == []
"""

from tests.fakes.zalo_bot.fake import TOKEN, FakeZaloBot
from tests.fakes.zalo_bot.faults import Call, Fault, FaultKind
from tests.fakes.zalo_bot.fetch import Fetch
from tests.fakes.zalo_bot.people import Group, Person
from tests.fakes.zalo_bot.webhook import Delivery

__all__ = ["TOKEN", "Call", "Delivery", "FakeZaloBot", "Fault", "FaultKind", "Fetch", "Group", "Person"]
