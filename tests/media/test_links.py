"""Files behind links: where a link may lead, and what the other side may do."""

from __future__ import annotations

import asyncio
import gzip
import hashlib
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiohttp import web
from aiohttp.abc import AbstractResolver, ResolveResult
from aiohttp.test_utils import TestServer
from structlog.testing import capture_logs

from bot.channels.base import FetchError
from bot.media.hosts import Hosts, UnknownHost, is_public
from bot.media.links import Links, PublicOnly

ZALO = (".zdn.vn", "dlfl.vn", "http://127.0.0.1:9000", "https://files.test", "203.0.113.7", "8.8.8.8")
PHOTO = b"\xff\xd8\xff a photo"
Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]


@pytest.mark.parametrize(
    ("link", "asked"),
    [
        ("https://zdn.vn/a.jpg", "https://zdn.vn/a.jpg"),
        ("https://f1-zpc.photo.zdn.vn/a.jpg?x=1&y=%2F#top", "https://f1-zpc.photo.zdn.vn/a.jpg?x=1&y=%2F"),
        ("HTTPS://F1.ZDN.VN/A.jpg", "https://f1.zdn.vn/A.jpg"),
        ("https://f1.zdn.vn:443/a.jpg", "https://f1.zdn.vn/a.jpg"),
        ("http://f1.zdn.vn/a.jpg", "https://f1.zdn.vn/a.jpg"),
        ("http://f1.zdn.vn:80/a.jpg", "https://f1.zdn.vn/a.jpg"),
        ("https://dlfl.vn", "https://dlfl.vn/"),
        ("https://dlfl.vn?f=1", "https://dlfl.vn/?f=1"),
        ("https://dlfl.vn/bia mộ.jpg", "https://dlfl.vn/bia%20m%E1%BB%99.jpg"),
        ("https://dlfl.vn/@evil.example/a", "https://dlfl.vn/@evil.example/a"),
        ("http://127.0.0.1:9000/a", "http://127.0.0.1:9000/a"),
        ("https://files.test/a", "https://files.test/a"),
        ("https://8.8.8.8/a", "https://8.8.8.8/a"),
    ],
)
def test_a_link_to_a_listed_host_is_followed(link: str, asked: str) -> None:
    assert str(Hosts(ZALO).address(link).url) == asked


@pytest.mark.parametrize(
    "link",
    [
        "https://evil.example/a",
        "https://zdn.vn.evil.example/a",
        "https://evilzdn.vn/a",
        "https://x.dlfl.vn/a",
        "https://xn--zdn-1na.vn/a",
        "https://10.0.0.1/a",
        "https://127.0.0.1/a",
        "http://127.0.0.1/a",
        "http://127.0.0.1:9001/a",
        "https://127.0.0.1:9000/a",
        "http://127.1:9000/a",
        "http://2130706433:9000/a",
        "http://0x7f000001:9000/a",
        "http://169.254.169.254/latest/meta-data",
        "http://localhost:9000/a",
        "http://files.test/a",
        "//evil.example/a",
        "https://zdn.vn@evil.example/a",
        "https://zdn.vn:x@evil.example/a",
        "https://evil.example@zdn.vn/a",
        "https://evil.example\\@zdn.vn/a",
        "https://zdn.vn\\@evil.example/a",
        "https://zdn.vn\\.evil.example/a",
        "https://zdn.vn./a",
        "https://a..zdn.vn/a",
        "https://.zdn.vn/a",
        f"https://{'a' * 64}.zdn.vn/a",
        "https://zdn.vn:8443/a",
        "https://zdn.vn:80/a",
        "http://zdn.vn:443/a",
        "https://zdn.vn:/a",
        "https://zdn.vn:٤٤٣/a",
        "https://203.0.113.7/a",
        "https://[::1]:9000/a",
        "https://[::ffff:127.0.0.1]/a",
        "https://zdn。vn/a",
        "https://ｚｄｎ.vn/a",
        "https://zdn.vn\u200b/a",
        "https://zdn.vn%2eevil.example/a",
        "https://evil.example%2fzdn.vn/a",
        "https://z\u0131dn.vn/a",
        "https://dlfl\u2024vn/a",
        "\u212aaa.zdn.vn",
        "https://\u212aa.zdn.vn/a",
        "ftp://zdn.vn/a",
        "file:///etc/passwd",
        "data:text/plain,a",
        "javascript:alert(1)",
        "https:zdn.vn/a",
        "https:/zdn.vn/a",
        "https:///zdn.vn/a",
        " https://zdn.vn/a",
        "https://zdn.vn/a\r\nHost: evil.example",
        "https://zdn.vn/\x00",
        "https://zdn\t.vn/a",
        "https://zdn.vn\n/a",
        "https:// zdn.vn/a",
        f"https://zdn.vn/{'a' * 8_000}",
        "zdn.vn/a",
        "",
    ],
)
def test_any_other_link_is_refused_for_good(link: str) -> None:
    with pytest.raises(FetchError) as refused:
        Hosts(ZALO).address(link)

    assert (refused.value.retryable, refused.value.too_big) == (False, False)


def test_only_what_is_listed_with_scheme_and_port_may_be_in_our_own_network() -> None:
    hosts = Hosts(ZALO)

    assert [
        hosts.address(one).trusted for one in ("http://127.0.0.1:9000", "https://files.test", "https://zdn.vn")
    ] == [
        True,
        True,
        False,
    ]


def test_a_host_that_is_not_listed_is_named() -> None:
    with pytest.raises(UnknownHost) as refused:
        Hosts(ZALO).address("https://new.example/secret.jpg?token=1")

    assert (refused.value.code, refused.value.host) == ("host new.example is not listed", "new.example")


@pytest.mark.parametrize(
    "address", ["8.8.8.8", "2606:4700::1", "64:ff9b::808:808", "::ffff:8.8.8.8", "2002:808:808::1"]
)
def test_addresses_of_the_internet_are_public(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    "address",
    "0.0.0.0 10.1.2.3 100.64.0.1 127.0.0.1 169.254.169.254 172.16.0.1 192.168.1.1 198.18.0.1 224.0.0.1 240.0.0.1"
    " 255.255.255.255 :: ::1 ::7f00:1 fc00::1 fe80::1 fe80::1%eth0 fec0::1 ff02::1 2001:db8::1 ::ffff:10.0.0.1"
    " 64:ff9b::7f00:1 2002:7f00:1::1 2001:0:a00:1::1 localhost".split(),
)
def test_all_other_addresses_are_not(address: str) -> None:
    assert not is_public(address)


class Names(AbstractResolver):
    """A name server that says what a test wants, and counts."""

    def __init__(self, *addresses: str) -> None:
        self.addresses = addresses
        self.asked: list[str] = []

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        self.asked.append(host)
        return [
            {"hostname": host, "host": one, "port": port, "family": socket.AF_INET, "proto": 0, "flags": 0}
            for one in self.addresses
        ]

    async def close(self) -> None:
        pass


@dataclass
class Platform:
    """A server on this machine that answers as it is told: the answers in order, the last one again and again."""

    answers: list[Answer] = field(default_factory=list)
    asked: list[web.BaseRequest] = field(default_factory=list)
    address: str = ""

    async def handle(self, request: web.Request) -> web.StreamResponse:
        self.asked.append(request)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        return await answer(request)

    def links(self, **options: Any) -> Links:
        return Links((self.address, ".zdn.vn"), **({"limit": 1_000_000, "pause": 0.01} | options))

    async def fetch(self, *, md5: str = "", path: str = "/a.jpg", **options: Any) -> bytes:
        return await all_of(self.links(**options), self.address + path, md5=md5)


async def all_of(links: Links, link: str, *, md5: str = "") -> bytes:
    return b"".join([piece async for piece in links.fetch(link, md5=md5)])


@pytest.fixture
async def platform() -> AsyncIterator[Platform]:
    played = Platform()
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", played.handle)
    async with TestServer(app) as server:
        played.address = str(server.make_url("")).rstrip("/")
        yield played


def gives(body: bytes, status: int = 200, **headers: str) -> Answer:
    async def answer(_request: web.Request) -> web.Response:
        return web.Response(
            body=body, status=status, headers={name.replace("_", "-"): headers[name] for name in headers}
        )

    return answer


def moves(to: str, status: int = 302) -> Answer:
    return gives(b"elsewhere", status, Location=to, Set_Cookie="spy=1; Path=/")


def says_and_sends(said: int, sent: bytes) -> Answer:
    """So many bytes are promised, and then the connection ends."""

    async def answer(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Length": str(said)})
        await response.prepare(request)
        await response.write(sent)
        assert request.transport is not None
        request.transport.close()
        return response

    return answer


def without_end(piece: bytes) -> Answer:
    async def answer(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        for _ in range(1_000):
            await response.write(piece)
        return response

    return answer


def never(before: bytes = b"") -> Answer:
    """Begins, perhaps, and then says nothing more."""

    async def answer(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        if before:
            await response.prepare(request)
            await response.write(before)
        await asyncio.sleep(60)
        return response

    return answer


async def test_the_bytes_arrive_and_nothing_tells_who_asks(platform: Platform) -> None:
    platform.answers = [gives(PHOTO, Set_Cookie="spy=1; Path=/")]
    links = platform.links()

    first = await all_of(links, f"{platform.address}/a.jpg?sig=%2Fx")
    second = await all_of(links, f"{platform.address}/a.jpg?sig=%2Fx")

    assert (first, second) == (PHOTO, PHOTO)
    assert {one.path_qs for one in platform.asked} == {"/a.jpg?sig=%2Fx"}
    for name in ("Cookie", "Referer", "Authorization"):
        assert not any(name in one.headers for one in platform.asked)


async def test_a_large_file_comes_in_pieces(platform: Platform) -> None:
    platform.answers = [gives(b"x" * 900_000)]

    pieces = [len(piece) async for piece in platform.links().fetch(platform.address)]

    assert sum(pieces) == 900_000
    assert max(pieces) <= 64 * 1024


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_a_redirect_to_a_listed_host_is_followed_without_cookies(platform: Platform, status: int) -> None:
    platform.answers = [moves("b.jpg?x=1", status), gives(PHOTO)]

    assert await platform.fetch(path="/folder/a.jpg") == PHOTO
    assert [one.path_qs for one in platform.asked] == ["/folder/a.jpg", "/folder/b.jpg?x=1"]
    assert "Cookie" not in platform.asked[1].headers
    assert "Referer" not in platform.asked[1].headers


@pytest.mark.parametrize(
    "to",
    [
        "http://127.0.0.1:1/a",
        "//evil.example/a",
        "https://evil.example/a",
        "http://169.254.169.254/latest",
        "file:///etc/passwd",
        "https://user:password@zdn.vn/a",
        "http://[::1/a",
    ],
)
async def test_a_redirect_out_is_refused(platform: Platform, to: str) -> None:
    platform.answers = [moves(to), gives(PHOTO)]

    with pytest.raises(FetchError) as refused:
        await platform.fetch()

    assert not refused.value.retryable
    assert len(platform.asked) == 1


async def test_a_redirect_to_nowhere_is_refused(platform: Platform) -> None:
    platform.answers = [gives(b"", 302)]

    with pytest.raises(FetchError, match="redirected to nowhere"):
        await platform.fetch()


async def test_three_redirects_are_followed_and_no_more(platform: Platform) -> None:
    platform.answers = [moves("/1"), moves("/2"), moves("/3"), gives(PHOTO)]
    assert await platform.fetch() == PHOTO

    platform.answers = [moves("/again")]
    platform.asked.clear()
    with pytest.raises(FetchError, match="redirected too often") as refused:
        await platform.fetch()

    assert not refused.value.retryable
    assert len(platform.asked) == 4


async def test_a_host_that_is_not_listed_is_named_without_the_link(platform: Platform) -> None:
    platform.answers = [moves("https://new.example/b.jpg?token=hidden")]
    named = []

    with capture_logs() as logs:
        for link in (platform.address, "https://other.example/a.jpg?token=hidden"):
            with pytest.raises(UnknownHost) as refused:
                await all_of(platform.links(), link)
            named.append(refused.value.host)

    assert named == ["new.example", "other.example"]
    assert "hidden" not in str(logs)


@pytest.mark.parametrize(
    ("host", "listed"),
    [
        ("f1.zdn.vn", True),
        ("zdn.vn", True),
        ("DLFL.vn", True),
        ("127.0.0.1", True),
        ("files.test", True),
        ("x.dlfl.vn", False),
        ("evilzdn.vn", False),
        ("new.example", False),
    ],
)
def test_which_hosts_are_listed(host: str, listed: bool) -> None:
    assert Hosts(ZALO).lists(host) == listed


@pytest.mark.parametrize(
    "addresses",
    [("127.0.0.1",), ("8.8.8.8", "10.0.0.1"), ("169.254.169.254",), ("100.64.1.1",)],
    ids=["loopback", "one of two", "metadata", "shared"],
)
async def test_a_listed_name_of_a_private_address_is_not_asked(platform: Platform, addresses: tuple[str, ...]) -> None:
    names = Names(*addresses)
    links = platform.links(resolver=names)

    with pytest.raises(FetchError, match="not a public address") as refused:
        await all_of(links, "http://f1.zdn.vn/a.jpg")

    # Our own name server may be wrong for a while (a filter, a sign-in page): the file is not given up for that.
    assert refused.value.retryable
    assert names.asked == ["f1.zdn.vn"]
    assert platform.asked == []


async def test_the_addresses_that_were_checked_are_those_connected_to() -> None:
    names = Names("8.8.8.8", "8.8.4.4")

    found = await PublicOnly(names).resolve("f1.zdn.vn", 443)

    assert [one["host"] for one in found] == ["8.8.8.8", "8.8.4.4"]
    assert names.asked == ["f1.zdn.vn"]


async def test_a_name_listed_with_its_port_may_stand_for_an_address_of_our_own(platform: Platform) -> None:
    platform.answers = [gives(PHOTO)]
    port = platform.address.rpartition(":")[2]
    names = Names("127.0.0.1")
    links = Links((f"http://files.test:{port}",), limit=1_000, resolver=names)

    assert await all_of(links, f"http://files.test:{port}/a") == PHOTO
    assert names.asked == ["files.test"]


async def test_through_a_proxy_names_are_not_looked_up_here(platform: Platform) -> None:
    platform.answers = [gives(PHOTO)]
    names = Names("127.0.0.1")
    links = Links(("http://files.test:9000",), limit=1_000, proxy=platform.address, resolver=names)

    assert await all_of(links, "http://files.test:9000/a.jpg") == PHOTO
    assert platform.asked[0].headers["Host"] == "files.test:9000"
    assert names.asked == []


async def test_an_empty_answer_is_looked_at_once_more(platform: Platform) -> None:
    platform.answers = [gives(b""), gives(PHOTO)]

    assert await platform.fetch() == PHOTO


async def test_what_stays_empty_is_nothing(platform: Platform) -> None:
    platform.answers = [gives(b"")]

    assert await platform.fetch() == b""
    assert len(platform.asked) == 2


async def test_what_is_not_there_yet_is_looked_at_once_more(platform: Platform) -> None:
    platform.answers = [gives(b"", 404), gives(PHOTO)]

    assert await platform.fetch() == PHOTO


@pytest.mark.parametrize("status", [404, 410])
async def test_a_link_that_has_ended_is_given_up(platform: Platform, status: int) -> None:
    platform.answers = [gives(b"not here", status)]

    with pytest.raises(FetchError, match=f"{status}: the link has ended") as refused:
        await platform.fetch()

    assert not refused.value.retryable
    assert len(platform.asked) == 2


@pytest.mark.parametrize("status", [204, 400, 401, 403, 429, 500, 503])
async def test_any_other_refusal_may_pass(platform: Platform, status: int) -> None:
    platform.answers = [gives(b"", status)]

    with pytest.raises(FetchError, match=f"status {status}") as refused:
        await platform.fetch()

    assert refused.value.retryable
    assert len(platform.asked) == 1


async def test_what_says_that_it_is_too_big_is_not_read(platform: Platform) -> None:
    platform.answers = [says_and_sends(1_000_001, b"x")]

    with pytest.raises(FetchError, match="larger than the limit") as refused:
        await platform.fetch()

    assert refused.value.too_big


async def test_the_limit_itself_is_allowed(platform: Platform) -> None:
    platform.answers = [gives(b"x" * 1_000_000)]

    assert len(await platform.fetch()) == 1_000_000


async def test_what_does_not_say_its_size_is_counted(platform: Platform) -> None:
    platform.answers = [without_end(b"x" * 10_000)]

    with pytest.raises(FetchError) as refused:
        await platform.fetch()

    assert refused.value.too_big


async def test_what_unpacks_beyond_the_limit_is_counted_unpacked(platform: Platform) -> None:
    platform.answers = [gives(gzip.compress(bytes(50_000_000)), Content_Encoding="gzip")]

    with pytest.raises(FetchError) as refused:
        await platform.fetch()

    assert refused.value.too_big
    assert platform.asked[0].headers["Accept-Encoding"] == "identity"


async def test_what_is_packed_unasked_is_unpacked(platform: Platform) -> None:
    platform.answers = [gives(gzip.compress(PHOTO), Content_Encoding="gzip")]

    assert await platform.fetch() == PHOTO


@pytest.mark.parametrize(
    "answer",
    [says_and_sends(100, PHOTO), gives(b"no gzip", Content_Encoding="gzip")],
    ids=["cut off", "not what it says"],
)
async def test_what_breaks_off_is_asked_for_again_later(platform: Platform, answer: Answer) -> None:
    platform.answers = [answer]

    with pytest.raises(FetchError, match="connection") as refused:
        await platform.fetch()

    assert refused.value.retryable


async def test_nobody_there_is_tried_again_later(platform: Platform) -> None:
    links = Links(("http://127.0.0.1:1",), limit=1_000)

    with pytest.raises(FetchError, match="connection") as refused:
        await all_of(links, "http://127.0.0.1:1/token-in-here")

    assert refused.value.retryable
    assert "token" not in refused.value.code
    assert refused.value.__context__ is None


@pytest.mark.parametrize("bound", ["patience", "silence"])
@pytest.mark.parametrize("answer", [never(), never(PHOTO)], ids=["from the beginning", "in the middle"])
async def test_nobody_waits_for_ever(platform: Platform, bound: str, answer: Answer) -> None:
    platform.answers = [answer]

    with pytest.raises(FetchError, match="timeout") as refused:
        await all_of(platform.links(**{bound: 0.2}), platform.address)

    assert refused.value.retryable


async def test_a_wrong_checksum_is_told_and_the_file_is_kept(platform: Platform) -> None:
    platform.answers = [gives(PHOTO)]
    right = hashlib.md5(PHOTO, usedforsecurity=False).hexdigest()

    with capture_logs() as logs:
        assert await platform.fetch(md5=right.upper()) == PHOTO
        assert await platform.fetch(md5="no checksum") == PHOTO
    assert logs == []

    with capture_logs() as logs:
        assert await platform.fetch(md5="0" * 32) == PHOTO
    assert [one["event"] for one in logs] == ["a file is not what its checksum says"]
