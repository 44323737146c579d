"""Telephone numbers, accounts and names of living people in a text, shown only so far that one knows them again."""

from __future__ import annotations

import re

from flows import accounts
from flows.understand.page.fold import clean, page
from flows.understand.persons.phones import scan_phones

_NUMBER = re.compile("[0-9]|khong")  # no number is written without one of them
_MAIL = re.compile(r"([\w.+-])[\w.+-]*@([\w-]+(?:\.[\w-]+)+)")


def mask(text: str) -> str:
    """The text, cleaned, with every telephone and account number in it masked."""
    shown = clean(text)
    if _NUMBER.search(page(shown).shadow) is None:
        return shown
    for found in reversed(scan_phones(shown)):
        shown = shown[: found.start] + mask_phone(found.said) + shown[found.end :]
    return accounts.mask(shown)


def mask_mail(text: str) -> str:
    """The text with ``hung.nguyen@example.vn`` as ``h…@example.vn``."""
    return _MAIL.sub(r"\1…@\2", text) if "@" in text else text


def mask_phone(phone: str) -> str:
    """``0912 345 577`` as ``09xx xxx 577``; too short a number as x alone."""
    digits = "".join(one for one in phone if one.isdigit())
    if digits.startswith("84") and len(digits) in (11, 12):
        digits = "0" + digits[2:]
    if len(digits) < 8:
        return "x" * max(len(digits), 3)
    hidden = digits[:2] + "x" * (len(digits) - 5) + digits[-3:]
    return f"{hidden[:4]} {hidden[4:-3]} {hidden[-3:]}"


def mask_name(name: str) -> str:
    """``Nguyễn Văn Hùng`` as ``N. V. H.``"""
    return " ".join(f"{word[0].upper()}." for word in clean(name).split()[:6])
