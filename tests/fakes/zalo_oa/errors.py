"""What the platform answers when it refuses (zalo.md A.7): HTTP 200 with a number below zero.

The texts are in Vietnamese or in English as chance would have it (A.1): nobody may branch on them.
`blamed` refusals are mistakes of the caller that no state of the world excuses; they are booked as violations.
"""

from __future__ import annotations

from typing import Any, ClassVar

Json = dict[str, Any]  # An object as it crosses the wire: this package is a codec through and through.

TOO_MANY_CALLS = -32
NO_ATTACHMENT = -100
BAD_PARAMETER = -201
TOO_LARGE = -210
OUT_OF_QUOTA = -211
LEFT = -213
BAD_TOKEN = -216
EXPIRED_TOKEN = -220
NO_RECENT_TOUCH = -230
NEVER_TOUCHED = -232
NOT_SUPPORTED = -233
CLOSED_API = -240
BAD_PROOF = -242
NO_CLOUD = -320
NO_MONEY = -321

TEXTS = {
    TOO_MANY_CALLS: "Request limit exceeded",
    NO_ATTACHMENT: "Attachment is expired or does not exist",
    -200: "Gửi tin không thành công",
    BAD_PARAMETER: "Tham số không hợp lệ",
    TOO_LARGE: "Tham số vượt quá giới hạn cho phép",
    OUT_OF_QUOTA: "Out of quota",
    LEFT: "Người dùng chưa quan tâm OA",
    BAD_TOKEN: "Access token is invalid",
    -217: "User blocked invitations from the OA",
    -218: "Người dùng đã đạt giới hạn nhận tin",
    EXPIRED_TOKEN: "Access token has expired",
    -224: "OA needs a higher service tier",
    NO_RECENT_TOUCH: "User has not interacted with the OA in the past 7 days",
    NEVER_TOUCHED: "Người dùng chưa phát sinh tương tác hoặc tương tác cuối đã quá hạn",
    NOT_SUPPORTED: "Message type is not supported",
    CLOSED_API: "API gửi tin v2 đã ngừng hoạt động, vui lòng chuyển sang v3",
    BAD_PROOF: "appsecret_proof is invalid",
    -244: "Người dùng đã hạn chế nhận loại tin này",
    NO_CLOUD: "OA is not linked with a Zalo Cloud Account",
    NO_MONEY: "Zalo Cloud Account đã hết tiền",
}


class Refused(Exception):
    """The OpenAPI refuses the call."""

    def __init__(self, code: int, detail: str = "", *, blamed: bool = False) -> None:
        self.code = code
        self.detail = detail
        self.blamed = blamed
        self.text = TEXTS.get(code, "Unknown error") + (f": {detail}" if detail else "")
        super().__init__(f"{code} {self.text}")

    def body(self) -> Json:
        """The whole answer; there is no `data` in it."""
        return {"error": self.code, "message": self.text}


def wrong(detail: str) -> Refused:
    """A -201 that only the caller can be blamed for: malformed, missing, beside what it may not stand beside."""
    return Refused(BAD_PARAMETER, detail, blamed=True)


def too_large(detail: str) -> Refused:
    """A -210: the caller should have split or counted."""
    return Refused(TOO_LARGE, detail, blamed=True)


class ConsentRefused(Exception):
    """The OAuth host refuses (zalo.md A.7, last table): another envelope, HTTP 200 as well."""

    # Only these five have their number in the sheet; the last two are guesses, and only say "not a token".
    APP = -14002
    REDIRECT = -14003
    USED = -14014
    EXPIRED = -14020
    SECRET = -14004
    CODE = -14010

    NAMES: ClassVar[dict[int, str]] = {
        APP: "Invalid app id",
        REDIRECT: "Invalid redirect uri",
        USED: "Invalid refresh token",
        EXPIRED: "Expired refresh token",
        SECRET: "Invalid secret key",
        CODE: "Invalid authorization code",
    }

    def __init__(self, code: int, reason: str, *, blamed: bool = False) -> None:
        self.code = code
        self.reason = reason
        self.blamed = blamed
        super().__init__(f"{code} {reason}")

    def body(self) -> Json:
        """The whole answer; there is no `access_token` in it, which is how a program must tell."""
        name = self.NAMES.get(self.code, "Error")
        return {
            "error": self.code,
            "error_name": name,
            "error_reason": self.reason,
            "error_description": f"{name}: {self.reason}",
            "ref_doc": "https://developers.zalo.me/docs/",
        }
