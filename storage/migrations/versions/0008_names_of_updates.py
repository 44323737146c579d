"""Updates of Zalo OA without a message id were kept under a key with the person's number in it: that is gone.

Their rows stay, under their own id: only a redelivery of one of those very events would not be known again.

Revision ID: 0008
Revises: 0007
"""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0008"
down_revision: str | None = "0007"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# event:time:person:digest; the person of a visitor is anonymous:id:talk
WITH_A_PERSON = "%:%:%:%"


def upgrade() -> None:
    updates = sa.table("raw_updates", sa.column("id"), sa.column("channel"), sa.column("external_id"))
    of_a_person = (updates.c.channel == "zalo_oa", updates.c.external_id.like(WITH_A_PERSON))
    op.execute(sa.update(updates).where(*of_a_person).values(external_id=sa.literal("old.").concat(updates.c.id)))


def downgrade() -> None:
    """What a key was cannot be told any more."""
