"""A whole Zalo Official Account on a loopback port: server, people, webhook (the facts: zalo.md, A to C, F).

    async with FakeZaloOA() as fake:                  # api_base, oauth_base and media host are all fake.api_base
        access, refresh = fake.issue_pair()
        fake.webhook_to("http://127.0.0.1:8080/zalo/oa/webhook")
        lan = fake.person("Lan")
        await lan.follows()
        await lan.says("Chào")
        await lan.sees("Cảm ơn")
        assert fake.violations == []

The options are those of settings.py; bodies of events for other tests are in bodies.py and events.py.
"""

from tests.fakes.zalo_oa.fake import FakeZaloOA
from tests.fakes.zalo_oa.faults import Call, Fault, FaultKind
from tests.fakes.zalo_oa.people import Person, Visitor
from tests.fakes.zalo_oa.settings import APP_ID, APP_SECRET, OA_ID, OA_SECRET, Settings
from tests.fakes.zalo_oa.webhook import Delivery

__all__ = [
    "APP_ID",
    "APP_SECRET",
    "OA_ID",
    "OA_SECRET",
    "Call",
    "Delivery",
    "FakeZaloOA",
    "Fault",
    "FaultKind",
    "Person",
    "Settings",
    "Visitor",
]
