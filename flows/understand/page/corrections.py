"""The words by which a writer takes back what he just said, and says it anew: "à quên", "à nhầm", "nói lại"."""

from __future__ import annotations

import re

CORRECTION = re.compile(
    r"(?<!\w)(?:(?:a|ah|ma) (?:khong|hong|hok|quen|nham|lon|khoan)|nham|(?:nho|noi|ghi|viet) lon|dung hon|phai la|"
    r"dung ra|noi lai|xin loi)(?!\w)"
)
NO = re.compile(r"[\s.,]*(?:khong|hong|ko|k) phai[.,;]\s")  # "71, không phải, 72 mới đúng"
NEAR = 40  # characters between what is said and what puts it right
