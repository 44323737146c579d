"""Which links from outside may be followed: a list of hosts, and what counts as the Internet. Pure."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import quote

from yarl import URL

from bot.channels.base import FetchError

LONGEST = 8_000  # letters of a link
CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f]")

# No user:password@, no brackets, no backslash. ASCII, or K (the Kelvin sign) would count as k.
_LINK = re.compile(
    r"(https?)://([a-z0-9_.-]{1,253})(?::(\d{1,5}))?((?:[/?#].*)?)", re.ASCII | re.IGNORECASE | re.DOTALL
)
_ENTRY = re.compile(r"(https?)://([a-z0-9.-]+)(?::(\d{1,5}))?", re.ASCII | re.IGNORECASE)
_USUAL_PORT = {"http": 80, "https": 443}
_UNICAST = ipaddress.IPv6Network("2000::/3")
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")


class UnknownHost(FetchError):
    """The link leads to a host that is not listed."""

    def __init__(self, host: str) -> None:
        super().__init__(f"host {host} is not listed")
        self.host = host


@dataclass(frozen=True, slots=True)
class Address:
    """What to ask for; ``trusted``: listed with scheme and port, so that it may stand in our own network."""

    url: URL
    trusted: bool


class Hosts:
    """A list of hosts. An entry is one of

    - ``zdn.vn``: this host, by https on its usual port;
    - ``.zdn.vn``: its sub-domains, and itself, likewise;
    - ``http://127.0.0.1:9000``: exactly this scheme, host and port, on whatever network.
    """

    def __init__(self, entries: Iterable[str]) -> None:
        exact: set[str] = set()
        literal: set[tuple[str, str, int]] = set()
        for entry in entries:
            if found := _ENTRY.fullmatch(entry):
                scheme = found[1].lower()
                literal.add((scheme, found[2].lower(), int(found[3] or _USUAL_PORT[scheme])))
            else:
                exact.add(entry.lower())
        self._literal = frozenset(literal)
        self._suffixes = tuple(one for one in exact if one.startswith("."))
        self._exact = frozenset(one.removeprefix(".") for one in exact)

    def lists(self, host: str) -> bool:
        """True where links to this host may be followed, perhaps by one scheme and port only."""
        host = host.lower()
        if host in self._exact or any(host == of_entry for _, of_entry, _ in self._literal):
            return True
        return _number(host) is None and host.endswith(self._suffixes)

    def address(self, link: str) -> Address:
        """Where the link leads; http to a listed host is made https. Raises UnknownHost, FetchError."""
        found = None if len(link) > LONGEST or CONTROLS.search(link) else _LINK.fullmatch(link)
        if found is None or not all(1 <= len(one) <= 63 for one in found[2].split(".")):
            raise FetchError("the link cannot be read")
        scheme, host, rest = found[1].lower(), found[2].lower(), _path(found[4])
        port = int(found[3] or _USUAL_PORT[scheme])
        if (scheme, host, port) in self._literal:
            return Address(URL(f"{scheme}://{host}:{port}{rest}", encoded=True), trusted=True)
        number = _number(host)
        if host not in self._exact and (number is not None or not host.endswith(self._suffixes)):
            raise UnknownHost(host)
        if port != _USUAL_PORT[scheme]:
            raise FetchError(f"port {port} of {host} is not listed")
        if number is not None and not is_public(host):
            raise FetchError(f"{host} is not a public address")
        return Address(URL(f"https://{host}{rest}", encoded=True), trusted=False)


def is_public(address: str) -> bool:
    """True for an address (in numbers) of the Internet: not private, shared, local, reserved or for many at once."""
    number = _number(address)
    if isinstance(number, ipaddress.IPv6Address):
        within = number.ipv4_mapped or number.sixtofour
        if number in _NAT64:
            within = ipaddress.IPv4Address(int(number) & 0xFFFF_FFFF)
        if within is None:
            return number in _UNICAST and number.is_global
        number = within
    return number is not None and number.is_global and not (number.is_multicast or number.is_reserved)


def _number(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return None


def _path(rest: str) -> str:
    """Path and query as they are; only what may not stand there (spaces, letters with marks) is percent-encoded."""
    asked = rest.partition("#")[0]
    within = quote(asked.encode("utf-8", "replace"), safe="%!$&'()*+,/:;=?@[]~")
    return within if within.startswith("/") else f"/{within}"
