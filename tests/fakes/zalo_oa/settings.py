"""Who the OA is and how the platform behaves: everything that the fact sheet leaves open is a switch here.

All can be changed while the fake runs (`fake.settings.echoes = False`).
"""

from __future__ import annotations

from dataclasses import dataclass

APP_ID = "1111111111111111111"
APP_SECRET = "app-secret-for-tests"
OA_ID = "3333333333333333333"
OA_SECRET = "oa-secret-for-tests"


@dataclass(slots=True)
class Settings:
    """The options of FakeZaloOA."""

    app_id: str = APP_ID
    app_secret: str = APP_SECRET
    oa_id: str = OA_ID
    oa_secret: str = OA_SECRET
    oa_name: str = "Manh Mối"

    # Sending (A.2, A.5)
    buttons_supported: bool = True
    buttons_refusal: int = -233  # or -201: what a message with buttons or a list earns where they are not supported
    button_limit: int = 4
    tells_quota: bool = False  # `data.quota` in the answer to a send
    needs_proof: bool = False  # the console's switch for appsecret_proof (A.1)
    rate_limit: int = 4000  # calls a minute, then -32 (A.1)
    latency: float = 0.0  # seconds that every answer takes

    # Windows (A.6)
    cloud_account: bool = False
    cloud_money: int | None = None  # paid messages left; None is enough for ever, 0 gives -321
    free_replies: int | None = None  # per 48 h window; None is unlimited
    out_of_replies: int = -211  # or -311, -232: when they are used up
    blocked_code: int = -244  # or -217

    # OAuth (B)
    redirect_uri: str | None = None  # the registered one; None takes any
    registered_challenge: str | None = None  # a challenge that is fixed in the console (B.1, conflict)
    needs_pkce: bool = True
    returns_state: bool = True
    echoes_challenge: bool = False
    old_access_dies: bool = False  # at a refresh; not documented (B.3)

    # Webhook (C.1)
    echoes: bool = True  # own sends come back as oa_send_*
    receipts: bool = True  # and are followed by user_received_message
    echo_after: float = 0.0  # seconds
    receipt_after: float = 0.0  # seconds after the echo
    retry_pauses: tuple[float, ...] = (0.05, 0.1, 0.2, 0.2, 0.2)  # real: 30 s, 5 min, 15 min, 30 min, 1 h
    answer_within: float = 2.0
    ticked: frozenset[str] | None = None  # event names that are ticked in the console; None is all
    only_hash_texts: bool = False  # the console option that swallows texts without "#"
    varies_spelling: bool = True  # key order, blanks and escapes change from event to event
    tells_user_id_by_app: bool = True
