"""Words where a place would be told that tell none: "ở đâu", "không rõ", "nơi nào"."""

from __future__ import annotations

import re

_NOT_A_PLACE = re.compile(
    r"^dau(?!\w)|(?<!\w)(?:o dau|cho nao|noi nao|vung nao|the nao|bao gio|khong ro|khong biet|chua ro|chua biet|khong "
    r"ghi|khong nho|where|unknown|va hospital)(?!\w)|\?"
)
_NOT_STARTED = re.compile(
    r"(?:ponchos?|tuoi|do tuoi|do|day|nha|nuoc ngoai|cai tuoi|tran dia nay|kia|noi nay|nay|noi do|noi day|muc|lua "
    r"tuoi|cuong vi|toa do|(?:thon|xom|lang|xa|huyen|que) voi (?:toi|em|chau|minh|con|bo|me|ong|ba))(?!\w)"
)


def is_no_place(shadow: str) -> bool:
    """Whether these folded words ask for a place, or say that none is known."""
    return _NOT_A_PLACE.search(shadow) is not None or _NOT_STARTED.match(shadow) is not None
