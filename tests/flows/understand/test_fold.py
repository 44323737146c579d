"""Folding, cleaning and clipping."""

from __future__ import annotations

import unicodedata

import pytest

from flows.understand.page import fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        pytest.param("Đồng Ý!", "dong y", id="capitals, diacritics and a sign at the end go"),
        pytest.param("  bỏ \t qua  ", "bo qua", id="blanks become one"),
        pytest.param("“Liệt sĩ”", "liet si", id="quotation marks around it go"),
        pytest.param("c3/d7", "c3/d7", id="punctuation inside stays"),
        pytest.param("...", "", id="only punctuation is nothing"),
        pytest.param("최동수", "최동수", id="other scripts stay as they are"),
        pytest.param("bỏ\u200b qua", "bo qua", id="zero-width characters go"),
    ],
)
def test_folds(text: str, folded: str) -> None:
    assert fold.fold(text) == folded
    assert fold.fold(unicodedata.normalize("NFD", text)) == folded


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        pytest.param("mộ\u202eở đây", "mộở đây", id="bidi overrides go"),
        pytest.param("a\x00b\x1bc", "abc", id="control characters go"),
        pytest.param("một\r\nhai\tba\n", "một\nhai\tba\n", id="newline and tab stay, line ends are newlines"),
        pytest.param("mo\u0302\u0323", "mộ", id="letters are composed"),
        pytest.param("hai  ba", "hai  ba", id="blanks are not squeezed"),
    ],
)
def test_cleans(text: str, cleaned: str) -> None:
    assert fold.clean(text) == cleaned


@pytest.mark.parametrize(
    ("text", "limit", "clipped"),
    [
        pytest.param("ngắn", 10, "ngắn", id="a short text stays"),
        pytest.param("mộ cạnh bờ sông", 10, "mộ cạnh…", id="a long one ends at a word"),
        pytest.param("aaaaaaaaaaaa", 5, "aaaa…", id="a long word is cut"),
        pytest.param("abc", 0, "", id="no room, no text"),
        pytest.param("xe\u0302", 2, "x…", id="a letter and its mark stay together"),
    ],
)
def test_clips(text: str, limit: int, clipped: str) -> None:
    assert fold.clip(text, limit) == clipped
