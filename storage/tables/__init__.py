"""The tables. A column that says "sealed" holds AES-256-GCM bytes bound to "table:id:column" (``storage.crypto``).

SQLModel classes describe them, a module for what belongs together; units of work run SQLAlchemy Core on the ``Table``
objects that are given here. The classes don't validate: what is untrusted is read by ``flows`` or pydantic before it
comes here.
"""

from __future__ import annotations

from typing import cast

import sqlalchemy as sa
from sqlmodel import SQLModel

from storage.tables.agencies import (
    agency_notices,
    agency_reads,
    api_keys,
    handovers,
    packets,
    webhooks,
)
from storage.tables.campaign import (
    broadcast_people,
    broadcasts,
    faq_entries,
    faq_versions,
    reports,
    scans,
    sources,
)
from storage.tables.columns import Sealed, metadata, table_of
from storage.tables.matching import (
    dismissals,
    likenesses,
    merges,
    ticket_keys,
)
from storage.tables.processes import (
    cursors,
    grants,
    leases,
)
from storage.tables.registers import (
    register_checks,
    register_imports,
    register_links,
    register_rows,
    registers,
)
from storage.tables.rights import (
    AGREED_TO_NEWS,
    consent_texts,
    consents,
    holds,
    rights_requests,
)
from storage.tables.talk import (
    arrivals,
    attachments,
    conversations,
    door_links,
    doors,
    lookups,
    messages,
    network_answers,
    outbox,
    raw_updates,
    reply_windows,
)
from storage.tables.team import (
    alarms,
    audit,
    canned_replies,
    group_messages,
    group_views,
    operators,
    sessions,
    sign_in_links,
)
from storage.tables.tickets import (
    IS_OPEN,
    import_rows,
    imports,
    results,
    ticket_events,
    ticket_marks,
    ticket_news,
    ticket_prints,
    ticket_proposals,
    ticket_terms,
    tickets,
    work_items,
)

__all__ = [
    "AGREED_TO_NEWS",
    "IS_OPEN",
    "Sealed",
    "agency_notices",
    "agency_reads",
    "alarms",
    "api_keys",
    "arrivals",
    "attachments",
    "audit",
    "broadcast_people",
    "broadcasts",
    "canned_replies",
    "consent_texts",
    "consents",
    "conversations",
    "cursors",
    "dismissals",
    "door_links",
    "doors",
    "faq_entries",
    "faq_versions",
    "grants",
    "group_messages",
    "group_views",
    "handovers",
    "holds",
    "import_rows",
    "imports",
    "leases",
    "likenesses",
    "lookups",
    "merges",
    "messages",
    "metadata",
    "network_answers",
    "operators",
    "outbox",
    "packets",
    "raw_updates",
    "register_checks",
    "register_imports",
    "register_links",
    "register_rows",
    "registers",
    "reply_windows",
    "reports",
    "results",
    "rights_requests",
    "scans",
    "sealed_columns",
    "sessions",
    "sign_in_links",
    "sources",
    "ticket_events",
    "ticket_keys",
    "ticket_marks",
    "ticket_news",
    "ticket_prints",
    "ticket_proposals",
    "ticket_terms",
    "tickets",
    "webhooks",
    "work_items",
]


def sealed_columns() -> dict[sa.Table, tuple[str, ...]]:
    """Every sealed column, by table: what the annotation ``Sealed`` says."""
    found = {}
    for mapper in SQLModel._sa_registry.mappers:
        model = cast(type[SQLModel], mapper.class_)
        names = tuple(name for name, kind in model.__annotations__.items() if kind == "Sealed")
        if names:
            found[table_of(model)] = names
    return dict(sorted(found.items(), key=lambda one: one[0].name))
