"""The true type of a file, whatever it is called."""

from __future__ import annotations

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import media
from tests.media import making

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
KNOWN = {
    "jpeg": (making.picture("JPEG"), "image/jpeg", "photo"),
    "png": (making.picture("PNG"), "image/png", "photo"),
    "webp": (making.picture("WEBP"), "image/webp", "photo"),
    "gif": (making.picture("GIF"), "image/gif", "photo"),
    "avif": (making.picture("AVIF"), "image/avif", "photo"),
    "heic": (making.HEIC, "image/heic", "photo"),
    "heic by its second brand": (making.film(b"mif1", b"miaf", b"heic"), "image/heic", "photo"),
    "heif": (making.film(b"mif1", b"miaf"), "image/heif", "photo"),
    "avif by its second brand": (making.film(b"mif1", b"miaf", b"avif"), "image/avif", "photo"),
    "tiff": (making.picture("TIFF"), "image/tiff", "file"),
    "bmp": (making.picture("BMP"), "image/bmp", "file"),
    "pdf": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "application/pdf", "file"),
    "mp4": (making.film(b"isom", b"isom", b"mp41"), "video/mp4", "video"),
    "mp4 of an unknown brand": (making.film(b"XAVC", b"mp42"), "video/mp4", "video"),
    "mov": (making.film(b"qt  ", b"qt  "), "video/quicktime", "video"),
    "3gp": (making.film(b"3gp4", b"isom"), "video/3gpp", "video"),
    "webm": (making.webm(b"V_VP8", b"A_OPUS"), "video/webm", "video"),
    "webm without a picture": (making.webm(b"A_OPUS"), "audio/webm", "audio"),
    "ogg": (b"OggS\0\2" + b"\0" * 22 + b"OpusHead\1\1", "audio/ogg", "audio"),
    "m4a": (making.film(b"M4A ", b"isom"), "audio/mp4", "audio"),
    "mp3 with tags": (b"ID3\4\0\0\0\0\0\0", "audio/mpeg", "audio"),
    "mp3 bare": (b"\xff\xfb\x90\x64" + b"\0" * 64, "audio/mpeg", "audio"),
    "aac": (b"\xff\xf1\x50\x80" + b"\0" * 64, "audio/aac", "audio"),
    "amr": (b"#!AMR\n\x3c\x91", "audio/amr", "audio"),
    "wav": (b"RIFF\x24\0\0\0WAVEfmt ", "audio/wav", "audio"),
    "docx": (making.archive("[Content_Types].xml", "_rels/.rels", "word/document.xml"), DOCX, "file"),
    "xlsx": (making.archive("docProps/app.xml", "xl/workbook.xml", "[Content_Types].xml"), XLSX, "file"),
    "zip": (making.archive("ảnh/1.jpg", "anhxl/2.jpg"), "application/zip", "file"),
    "rar": (b"Rar!\x1a\x07\x01\0", "application/vnd.rar", "file"),
    "old word": (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 5000 + "WordDocument".encode("utf-16-le"),
        "application/msword",
        "file",
    ),
    "text": ("Mộ anh ở đồi 82, xã Tân Biên.\r\n".encode(), "text/plain", "file"),
    "text with a mark": ("\ufeffĐại đội 3 <tiểu đoàn 7>".encode(), "text/plain", "file"),
    "text of Windows": ("Tôi là cựu chiến binh".encode("utf-16"), "text/plain", "file"),
    "text of old days": ("Nghĩa trang".encode("cp1258", "replace"), "text/plain", "file"),
    "gpx": (b'<?xml version="1.0"?>\n<gpx version="1.1">', "application/gpx+xml", "file"),
    "kml": (b'<kml xmlns="http://www.opengis.net/kml/2.2">', "application/vnd.google-earth.kml+xml", "file"),
}
ACTIVE = {
    "exe": b"MZ\x90\0\3\0\0\0",
    "elf": b"\x7fELF\2\1\1\0",
    "script": b"#!/bin/sh\nrm -rf /\n",
    "html": b"<!DOCTYPE html><p>hello",
    "html below words": b"hello\n<ScRiPt>alert(1)</script>",
    "html of Windows": "<html>xin chào".encode("utf-16"),
    "svg": b'<svg xmlns="http://www.w3.org/2000/svg" onload="x"/>',
    "svg as xml": b'<?xml version="1.0"?><svg/>',
    "php": b"<?php system($_GET[0]);",
    "gpx that is a page": b'<?xml version="1.0"?><gpx><script xmlns="http://www.w3.org/1999/xhtml"/></gpx>',
    "jar": making.archive("META-INF/MANIFEST.MF", "Main.class"),
    "macros": making.archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
    "batch": b"@echo off\r\ndel *",
    "postscript": b"%!PS-Adobe-3.0",
    "shortcut": b"L\0\0\0\x01\x14\x02\0\0\0\0\0",
}
UNKNOWN = {
    "nothing": b"",
    "noise": bytes(range(256)) * 16,
    "xml": b'<?xml version="1.0"?><invoice/>',
    "installer": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 9000,
}


@pytest.mark.parametrize(("content", "mime", "kind"), KNOWN.values(), ids=KNOWN)
def test_a_known_type_is_told_by_its_content(content: bytes, mime: str, kind: str) -> None:
    assert media.sniff(content) == mime
    assert media.kind_of(mime) == kind
    assert not media.could_run(content)


@pytest.mark.parametrize("content", ACTIVE.values(), ids=ACTIVE)
def test_what_could_be_run_has_no_type(content: bytes) -> None:
    assert media.sniff(content) is None
    assert media.could_run(content)


@pytest.mark.parametrize("content", UNKNOWN.values(), ids=UNKNOWN)
def test_what_is_unknown_has_no_type_either(content: bytes) -> None:
    assert media.sniff(content) is None
    assert not media.could_run(content)


def test_a_text_cut_within_a_letter_is_a_text() -> None:
    text = ("ệ" * 5000).encode()

    assert {media.sniff(text[: media.HEAD + more]) for more in range(-3, 4)} == {"text/plain"}


def test_the_first_bytes_are_enough_for_all_but_zips() -> None:
    for content, mime, _ in KNOWN.values():
        if not content.startswith((b"PK", b"\xd0\xcf")):
            assert media.sniff((content + b"\0" * 9000)[: media.HEAD]) in (mime, None)


@given(st.binary(max_size=10_000))
def test_garbage_never_raises(content: bytes) -> None:
    assert media.sniff(content) is None or not media.could_run(content)


def test_ten_kilobytes_of_noise_are_nothing() -> None:
    for _ in range(50):
        noise = b"\x01" + os.urandom(10_000)
        assert media.sniff(noise) is None
        assert media.examine(noise).mime == "application/octet-stream"


@pytest.mark.parametrize(
    ("name", "mime", "wanted"),
    [
        ("mo liet si.jpg", "image/jpeg", "mo liet si.jpg"),
        ("MO.JPEG", "image/jpeg", "MO.JPEG"),
        ("anh.jpg", "application/octet-stream", "anh.jpg.bin"),
        ("../../etc/passwd", "text/plain", "passwd.txt"),
        ("C:\\ảnh\\bia mộ.HEIC", "image/heic", "bia mộ.HEIC"),
        ("gpj\u202eexe.png", "image/png", "gpjexe.png"),
        ("", "audio/ogg", "tep.ogg"),
        ("..", "image/png", "tep.png"),
        ("a" * 500 + ".pdf", "application/pdf", "a" * 116 + ".pdf"),
        ('<b>"x"</b>', "video/mp4", "b.mp4"),
    ],
)
def test_a_file_name_fits_what_the_file_is(name: str, mime: str, wanted: str) -> None:
    assert media.file_name(name, mime) == wanted
