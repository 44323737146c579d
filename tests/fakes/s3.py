"""An S3-compatible store over real HTTP: a process that keeps what it has in a folder and can be killed and begun anew.

    python -m tests.fakes.s3 PORT FOLDER KEY SECRET

It knows what the program asks for (PUT with conditions, GET with a range, HEAD, DELETE, lists, uploads in parts) and
refuses whatever is not signed with the right key over the right bytes (AWS Signature Version 4). ``/-/`` steers it:
``POST /-/refuse?times=N`` answers the next N requests with 503, ``POST /-/hold?seconds=S`` is slow from then on,
``GET /-/seen`` lists the requests.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import hmac
import http.client
import json
import re
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Self
from urllib.parse import parse_qsl, quote, unquote
from xml.sax.saxutils import escape, unescape

from aiohttp import web

from tests.servers import die_with, free_port

REGION = "us-east-1"
BUCKET = "manhmoi-test"
_SIGNED = re.compile(
    r"AWS4-HMAC-SHA256 Credential=([^/]+)/(\d{8})/([^/]+)/s3/aws4_request, ?"
    r"SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})"
)


class S3:
    """The server. Objects are files named by their keys, quoted; parts of uploads lie in ``parts``."""

    def __init__(self, folder: Path, key: str, secret: str) -> None:
        self._objects, self._parts = folder / "objects", folder / "parts"
        self._key, self._secret = key, secret
        self._refuse, self._hold = 0, 0.0
        self._seen: Counter[str] = Counter()
        for one in (self._objects, self._parts):
            one.mkdir(parents=True, exist_ok=True)

    def application(self) -> web.Application:
        app = web.Application(client_max_size=1 << 30)
        app.router.add_post("/-/refuse", self.refuse)
        app.router.add_post("/-/hold", self.hold)
        app.router.add_get("/-/seen", self.seen)
        app.router.add_route("*", "/{bucket}{key:.*}", self.answer)
        return app

    async def refuse(self, request: web.Request) -> web.Response:
        self._refuse = int(request.query["times"])
        return web.Response()

    async def hold(self, request: web.Request) -> web.Response:
        self._hold = float(request.query["seconds"])
        return web.Response()

    async def seen(self, _request: web.Request) -> web.Response:
        return web.json_response(self._seen)

    async def answer(self, request: web.Request) -> web.StreamResponse:
        if self._refuse:
            self._refuse -= 1
            return web.Response(status=503)
        body = await request.read()
        await asyncio.sleep(self._hold)
        if not self._is_signed(request, body):
            return _error(403, "SignatureDoesNotMatch")
        if request.match_info["bucket"] != BUCKET:
            return _error(404, "NoSuchBucket")
        key, query = request.match_info["key"].lstrip("/"), request.query
        words = [one for one in ("uploads", "partNumber", "uploadId", "list-type", "delete") if one in query]
        what = f"{request.method} {words[0]}" if words else request.method
        self._seen[what] += 1
        match what:
            case "GET list-type":
                return self._list(query.get("prefix", ""), query.get("continuation-token", ""))
            case "POST uploads":
                upload = hashlib.sha256(f"{key}{time.time_ns()}".encode()).hexdigest()
                (self._parts / upload).mkdir()
                return _xml(
                    f"<InitiateMultipartUploadResult><Bucket>{BUCKET}</Bucket><Key>{escape(key)}</Key>"
                    f"<UploadId>{upload}</UploadId></InitiateMultipartUploadResult>"
                )
            case "PUT partNumber":
                (self._parts / query["uploadId"] / query["partNumber"].zfill(5)).write_bytes(body)
                return web.Response(headers={"ETag": _etag(body)})
            case "POST uploadId":
                return self._complete(key, query["uploadId"])
            case "DELETE uploadId":
                self._clear(query["uploadId"])
                return web.Response(status=204)
            case "POST delete":
                keys = re.findall(r"<Key>([^<]+)</Key>", body.decode())
                for one in keys:
                    self._file(unescape(one)).unlink(missing_ok=True)
                told = "".join(f"<Deleted><Key>{one}</Key></Deleted>" for one in keys)
                return _xml(f"<DeleteResult>{told}</DeleteResult>")
            case "PUT":
                return self._put(request, key, body)
            case "DELETE":
                self._file(key).unlink(missing_ok=True)
                return web.Response(status=204)
            case "GET" | "HEAD":
                return self._get(request, key)
        return _error(400, "NotPlayed")

    def _put(self, request: web.Request, key: str, body: bytes) -> web.Response:
        file = self._file(key)
        there = file.read_bytes() if file.exists() else None
        if request.headers.get("If-None-Match") == "*" and there is not None:
            return _error(412, "PreconditionFailed")
        if (wanted := request.headers.get("If-Match")) is not None:
            if there is None:
                return _error(404, "NoSuchKey")
            if _etag(there) != wanted:
                return _error(412, "PreconditionFailed")
        self._keep(file, body)
        return web.Response(headers={"ETag": _etag(body)})

    def _get(self, request: web.Request, key: str) -> web.Response:
        file = self._file(key)
        if not file.exists():
            return _error(404, "NoSuchKey")
        body = file.read_bytes()
        headers = {"ETag": _etag(body), "Last-Modified": "Thu, 26 Nov 2026 10:00:00 GMT", "Accept-Ranges": "bytes"}
        if request.method == "HEAD":
            return web.Response(headers={**headers, "Content-Length": str(len(body))})
        found = re.fullmatch(r"bytes=(\d+)-(\d*)", request.headers.get("Range", ""))
        if found is None:
            return web.Response(body=body, headers=headers)
        first, last = int(found[1]), min(int(found[2] or len(body) - 1), len(body) - 1)
        if first > last:
            return _error(416, "InvalidRange")
        headers["Content-Range"] = f"bytes {first}-{last}/{len(body)}"
        return web.Response(status=206, body=body[first : last + 1], headers=headers)

    def _list(self, prefix: str, after: str) -> web.Response:
        keys = sorted(unquote(one.name) for one in self._objects.iterdir() if not one.name.endswith(".new"))
        keys = [one for one in keys if one.startswith(prefix) and one > after]
        page, more = keys[:3], len(keys) > 3  # three a page, so that every list has to be read on
        rows = "".join(
            f"<Contents><Key>{escape(one)}</Key><LastModified>2026-11-26T10:00:00.000Z</LastModified>"
            f"<ETag>&quot;x&quot;</ETag><Size>{self._file(one).stat().st_size}</Size></Contents>"
            for one in page
        )
        token = f"<NextContinuationToken>{escape(page[-1])}</NextContinuationToken>" if more else ""
        return _xml(
            f"<ListBucketResult><Name>{BUCKET}</Name><Prefix>{escape(prefix)}</Prefix><KeyCount>{len(page)}</KeyCount>"
            f"<IsTruncated>{str(more).lower()}</IsTruncated>{rows}{token}</ListBucketResult>"
        )

    def _complete(self, key: str, upload: str) -> web.Response:
        folder = self._parts / upload
        if not folder.is_dir():
            return _error(404, "NoSuchUpload")
        body = b"".join(one.read_bytes() for one in sorted(folder.iterdir()))
        self._keep(self._file(key), body)
        self._clear(upload)
        return _xml(
            f"<CompleteMultipartUploadResult><Bucket>{BUCKET}</Bucket><Key>{escape(key)}</Key>"
            f"<ETag>{escape(_etag(body))}</ETag></CompleteMultipartUploadResult>"
        )

    def _clear(self, upload: str) -> None:
        folder = self._parts / upload
        for one in folder.iterdir() if folder.is_dir() else ():
            one.unlink()
        with contextlib.suppress(FileNotFoundError):
            folder.rmdir()

    def _file(self, key: str) -> Path:
        return self._objects / quote(key, safe="")

    def _keep(self, file: Path, body: bytes) -> None:
        draft = file.with_name(f"{file.name}.new")
        draft.write_bytes(body)
        draft.replace(file)

    def _is_signed(self, request: web.Request, body: bytes) -> bool:
        found = _SIGNED.fullmatch(request.headers.get("Authorization", ""))
        if found is None or found[1] != self._key or found[3] != REGION:
            return False
        _, day, region, names, signature = found.groups()
        told = request.headers.get("x-amz-content-sha256", "")
        if told != "UNSIGNED-PAYLOAD" and told != hashlib.sha256(body).hexdigest():
            return False
        raw_path, _, raw_query = request.raw_path.partition("?")
        query = sorted((quote(a, safe="-_.~"), quote(b, safe="-_.~")) for a, b in parse_qsl(raw_query, True))
        canonical = "\n".join(
            [
                request.method,
                raw_path,
                "&".join(f"{name}={value}" for name, value in query),
                *(f"{name}:{' '.join(request.headers[name].split())}" for name in names.split(";")),
                "",
                names,
                told,
            ]
        )
        stamp = request.headers["x-amz-date"]
        text = "\n".join(
            [
                "AWS4-HMAC-SHA256",
                stamp,
                f"{day}/{region}/s3/aws4_request",
                hashlib.sha256(canonical.encode()).hexdigest(),
            ]
        )
        key = f"AWS4{self._secret}".encode()
        for one in (day, region, "s3", "aws4_request"):
            key = hmac.digest(key, one.encode(), "sha256")
        return hmac.compare_digest(hmac.digest(key, text.encode(), "sha256").hex(), signature)


class Process:
    """The store as a process of its own: ``start``, ``kill`` and ``start`` as often as wanted, on one port."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.key, self.secret = "a-key-of-a-test", "a-secret-of-a-test"
        self.port = free_port()
        self.endpoint = f"http://127.0.0.1:{self.port}"
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"s3://{BUCKET}/media"

    @property
    def environment(self) -> dict[str, str]:
        """The settings of a program that has its files here."""
        return {
            "MANHMOI_MEDIA_URL": self.url,
            "MANHMOI_S3__ENDPOINT": self.endpoint,
            "MANHMOI_S3__KEY": self.key,
            "MANHMOI_S3__SECRET": self.secret,
            "MANHMOI_S3__REGION": REGION,
        }

    @property
    def kept(self) -> list[str]:
        """The keys of what is there."""
        folder = self.folder / "objects"
        found = folder.iterdir() if folder.is_dir() else ()
        return sorted(unquote(one.name) for one in found if not one.name.endswith(".new"))

    def start(self) -> Self:
        arguments = [sys.executable, "-m", "tests.fakes.s3", str(self.port), str(self.folder), self.key, self.secret]
        self._process = subprocess.Popen(
            arguments, cwd=Path(__file__).parents[2], preexec_fn=die_with(9), stdout=subprocess.DEVNULL
        )
        deadline = time.monotonic() + 30
        while True:
            with contextlib.suppress(OSError):
                self.tell("seen")
                return self
            assert self._process.poll() is None, "the store ended"
            assert time.monotonic() < deadline, "the store does not answer"
            time.sleep(0.02)

    def kill(self) -> None:
        """kill -9."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()

    def tell(self, what: str) -> dict[str, int]:
        """``seen``, ``refuse?times=2``, ``hold?seconds=1``."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            connection.request("GET" if what == "seen" else "POST", f"/-/{what}")
            told = connection.getresponse().read()
        finally:
            connection.close()
        seen: dict[str, int] = json.loads(told) if told else {}
        return seen


def _etag(body: bytes) -> str:
    return f'"{hashlib.sha256(body).hexdigest()[:32]}"'


def _xml(body: str) -> web.Response:
    return web.Response(text=f'<?xml version="1.0" encoding="UTF-8"?>{body}', content_type="application/xml")


def _error(status: int, code: str) -> web.Response:
    return web.Response(
        status=status,
        text=f"<Error><Code>{code}</Code><Message>{code}</Message></Error>",
        content_type="application/xml",
    )


if __name__ == "__main__":
    port, folder, key, secret = sys.argv[1:]
    web.run_app(S3(Path(folder), key, secret).application(), host="127.0.0.1", port=int(port), print=None)
