"""What the network sees of words, what it makes of them, and what that is as evidence. Every person is invented."""

from __future__ import annotations

import math
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from threadpoolctl import threadpool_info

from flows.understand import story
from flows.understand.evidence import tags
from flows.understand.meaning import mentions
from flows.understand.meaning.scene import Scene, see
from flows.understand.page import fold
from flows.understand.tagging import features, named, spans, tagger
from flows.understand.tagging.network import APART, LOOKS_BEFORE, Network, packed, unpacked
from flows.understand.tagging.odds import ALIAS, LIES, MARKS, MARTYR, POSITION, TAGS, TELLER, UNIT, Odds
from flows.understand.weights import LEARNED
from tests.flows.annotated import look_at

NOW = date(2026, 11, 26)
WIDTH = 6
TEXT = "Bố tôi là liệt sĩ Nguyễn Văn Mẫu,\nđơn vị C3 D7, hy sinh 12/8/1972. Gọi 0912 345 678"


def network_of(seed: int) -> Network:
    """Small, and of chance."""
    chance = np.random.default_rng(seed)

    def pair(rows: int, columns: int) -> tuple[np.ndarray, np.ndarray]:
        return chance.normal(0, 0.5, (rows, columns)).astype(np.float32), chance.normal(0, 0.5, columns).astype(
            np.float32
        )

    table = chance.normal(0, 0.5, (features.ROWS, WIDTH)).astype(np.float32)
    layers = tuple(pair(3 * WIDTH, 2 * WIDTH) for _ in APART)
    looks = tuple(pair(WIDTH, WIDTH) for _ in range(3))
    return Network(table, pair(WIDTH, WIDTH), layers, *looks, pair(WIDTH, len(TAGS) + len(MARKS)))


def scene_of(text: str) -> tuple[Scene, list[features.Features]]:
    seen, days, units = look_at(text)
    return seen, features.of_words(seen, days, mentions.find_units(seen, units))


def test_of_each_word_it_sees_eight_things() -> None:
    seen, told = scene_of(TEXT)

    of = dict(zip(seen.words.typed, told, strict=True))
    assert {len(one) for one in told} == {features.COLUMNS}
    assert of["Nguyễn"] == ("w=nguyễn", "s=nguyen", "p=ngu", "f=yen", "c=a61", "g=", "t=", "m=Pvi")
    assert (of["Bố"][6], of["tôi"][6]) == ("t=kin|mineb", "t=kin|mine")
    assert (of["liệt"][6], of["sĩ"][6]) == ("t=died|martyrb", "t=died|martyr")
    assert of["đơn"][5] == "g=n"
    assert (of["C3"][0], of["C3"][4], of["C3"][7]) == ("w=c#", "c=A21", "m=Uvi")
    assert (of["1972"][1], of["1972"][4], of["1972"][7]) == ("s=####", "c=#41", "m=Dvi")
    assert of["0912"][7] == "m=Tvi"


def test_a_word_has_the_same_rows_everywhere() -> None:
    """They are written into what was taught: another hash would make nonsense of it."""
    (rows,) = features.numbers([("w=anh", "s=anh", "p=anh", "f=anh", "c=x31", "g=", "t=titleb", "m=vi")])

    assert rows == [8258, 12160, 11476, 10280, 7367, 12232, 16218, 10328]


@pytest.mark.parametrize("size", [1, 2, 3, 5, 9, 40])
def test_it_reckons_what_its_picture_says(size: int) -> None:
    network = network_of(size)
    chance = np.random.default_rng(size)
    numbers = chance.integers(1, features.ROWS, (size, features.COLUMNS)).tolist()

    odds = network.read(numbers)

    wanted = by_hand(network, numbers)
    assert len(odds) == size
    for at in range(size):
        for n, tag in enumerate((*TAGS, *MARKS)):
            assert odds.of(at, at + 1, tag) == pytest.approx(wanted[at][n], abs=1e-4)
        assert sum(odds.of(at, at + 1, tag) for tag in TAGS) == pytest.approx(1, abs=1e-5)


def by_hand(network: Network, numbers: Sequence[Sequence[int]]) -> list[list[float]]:
    """The same, a word and a number at a time."""

    def times(row: Sequence[float], pair: tuple[np.ndarray, np.ndarray]) -> list[float]:
        matrix, added = pair
        return [float(added[c]) + sum(row[r] * float(matrix[r][c]) for r in range(len(row))) for c in range(len(added))]

    def looked_up(words: list[list[float]]) -> list[list[float]]:
        found, told = ([times(word, pair) for word in words] for pair in (network.answers, network.tells))
        learned = []
        for word in words:
            asked = times(word, network.asks)
            matter = [math.exp(sum(a * b for a, b in zip(asked, one, strict=True)) / math.sqrt(WIDTH)) for one in found]
            mean = [sum(m * one[c] for m, one in zip(matter, told, strict=True)) / sum(matter) for c in range(WIDTH)]
            learned.append([a + b for a, b in zip(word, mean, strict=True)])
        return learned

    words = [[sum(float(network.table[row][c]) for row in rows) for c in range(WIDTH)] for rows in numbers]
    each = [[max(0.0, one) for one in times(word, network.whole)] for word in words]
    mean = [sum(column) / len(words) for column in zip(*each, strict=True)]
    words = [[a + b for a, b in zip(word, mean, strict=True)] for word in words]
    nothing = [0.0] * WIDTH
    for n, (apart, layer) in enumerate(zip(APART, network.layers, strict=True)):
        if n == LOOKS_BEFORE:
            words = looked_up(words)
        told = []
        for at, word in enumerate(words):
            left = words[at - apart] if at >= apart else nothing
            right = words[at + apart] if at + apart < len(words) else nothing
            both = times([*left, *word, *right], layer)
            told.append([a / (1 + math.exp(-gate)) for a, gate in zip(both[:WIDTH], both[WIDTH:], strict=True)])
        words = [[a + b for a, b in zip(word, more, strict=True)] for word, more in zip(words, told, strict=True)]
    scores = [times(word, network.tags) for word in words]
    tags = [[math.exp(one) for one in row[: len(TAGS)]] for row in scores]
    marks = [[1 / (1 + math.exp(-one)) for one in row[len(TAGS) :]] for row in scores]
    return [[*(one / sum(its) for one in its), *beside] for its, beside in zip(tags, marks, strict=True)]


def test_it_is_reckoned_on_one_thread_whoever_reads_at_once() -> None:
    """Shared between two, products so small took twice the processor's time, and a person waited hardly less."""
    network, allowed = network_of(1), threads()

    class Watched(list[list[int]]):
        """The rows of one word; being looked up, they note how many threads are allowed."""

        def __array__(self, *_: object, **__: object) -> np.ndarray:
            allowed.extend(threads())
            return np.array([*self])

    with ThreadPoolExecutor(4) as readers:
        read = list(readers.map(network.read, [Watched([[1] * features.COLUMNS]) for _ in range(40)]))

    assert {len(odds) for odds in read} == {1}
    assert len(allowed) > 40
    assert {*allowed, *threads()} == {1}


def threads() -> list[int]:
    """How many threads the library that multiplies for numpy may take; scipy, for development only, brings its own."""
    return [one["num_threads"] for one in threadpool_info() if one["user_api"] == "blas" and "numpy" in one["filepath"]]


def test_far_from_a_word_nothing_matters_to_it() -> None:
    """In a text of any length each word looks at the few hundred around it, so that twice the text costs twice."""
    network = network_of(3)
    numbers = np.random.default_rng(3).integers(1, features.ROWS, (1500, features.COLUMNS)).tolist()
    mean_apart = replace(network, whole=(network.whole[0] * 0, network.whole[1] * 0))  # that one sees all of them

    whole, half = mean_apart.read(numbers), mean_apart.read(numbers[:750])

    tags_of = [[odds.of(100, 101, tag) for tag in TAGS] for odds in (whole, half)]
    assert tags_of[0] == pytest.approx(tags_of[1], abs=1e-6)
    near = [[odds.of(740, 741, tag) for tag in TAGS] for odds in (whole, half)]
    assert near[0] != pytest.approx(near[1], abs=1e-4)


def test_it_is_written_down_and_read_again() -> None:
    network = network_of(7)

    again = unpacked(packed(network))

    steps = np.abs(network.table).max(axis=1, keepdims=True) / 127
    assert (np.abs(again.table - network.table) <= steps * 0.51).all()
    for (matrix, added), (matrix_again, added_again) in zip(network.layers, again.layers, strict=True):
        assert matrix_again == pytest.approx(matrix, abs=1e-3)
        assert added_again == pytest.approx(added, abs=1e-3)


def test_how_likely_words_are_is_their_mean() -> None:
    odds = odds_of({MARTYR: 0.25}, {MARTYR: 1.0})

    assert odds.of(0, 1, MARTYR) == 0.25
    assert odds.of(0, 2, MARTYR) == 0.625
    assert odds.each(MARTYR) == [0.25, 1.0]
    assert len(odds) == 2


def odds_of(*words: dict[str, float]) -> Odds:
    """How likely each word is what, nothing where that is not told."""
    sums = [[0.0] * len((*TAGS, *MARKS))]
    for its in words:
        sums.append([a + its.get(one, 0.0) for a, one in zip(sums[-1], (*TAGS, *MARKS), strict=True)])
    return Odds(sums)


def test_what_it_tells_is_evidence_by_steps() -> None:
    odds = odds_of({MARTYR: 0.1}, {MARTYR: 0.6}, {MARTYR: 0.99}, {MARTYR: 0.99})
    seen = replace(see(fold.page("anh Hợi Văn Hòe")), odds=odds)

    assert tags.of_words(seen, 0, 1, (MARTYR,)) == {f"read martyr from {step}" for step in (0.02, 0.05, 0.1)}
    assert "read martyr from 0.98" in tags.of_words(seen, 2, 4, (MARTYR, UNIT))
    assert tags.of_borders(seen, 2, 4, (MARTYR,)) == {"read before likely", "read first surely", "read last surely"}
    assert tags.of_borders(seen, 0, 1, (MARTYR,)) == set()


@pytest.mark.parametrize(
    ("text", "likely", "told"),
    [
        ("anh Hợi du kích mật xã ta", "..+++..", ["du kích mật"]),
        ("anh Hợi, du kích, giao liên", "..++++", ["du kích", "giao liên"]),  # a comma parts them
        ("du kích", "++", ["du kích"]),
        ("y tá Hòe\nlái xe", "++.++", ["y tá", "lái xe"]),
        ("Hợi (lái xe)", "+++", ["Hợi", "lái xe"]),
        ("anh Hợi du kích mật xã ta", "..~+~..", ["du kích mật"]),  # beside a likely word less is enough
        ("anh Hợi du kích mật xã ta", "..~~~..", []),
        ("anh Hợi y tá", "..+.", []),  # a syllable alone
        ("anh Hợi Hòe", "...", []),
        ("", "", []),
    ],
)
def test_what_is_marked_are_words_that_stand_together(text: str, likely: str, told: list[str]) -> None:
    odds = odds_of(*({POSITION: {"+": 0.6, "~": 0.4, ".": 0.1}[sign], ALIAS: 0.9} for sign in likely))
    seen = replace(see(fold.page(text)), odds=odds)

    found = list(spans.marked(seen, POSITION))

    assert [one.value for _, one in found] == told
    assert all(text[one.start : one.end] == one.said and seen.words.starts[at] == one.start for at, one in found)


@pytest.mark.parametrize(
    ("text", "likely", "names"),
    [
        pytest.param("Nằm lại: Hợi, Hòe và tôi", "..++..", ["Hợi", "Hòe"], id="given names of a row"),
        pytest.param("Nằm lại: Hợi, Hòe", "..~~", [], id="hardly likely"),
        pytest.param(
            "bo em la nguyen hung, di bo doi", "...++...", ["Nguyen Hung"], id="a word less, in small letters"
        ),
        pytest.param("bo em la nguyen hung, di bo doi", "..~++...", ["La Nguyen Hung"], id="which may be the name's"),
        pytest.param("bo em La Nguyen Hung, di bo doi", "...++...", ["La Nguyen Hung"], id="and is with a capital"),
        pytest.param(
            "pham van thuy pham van chung hy sinh", "++++++..", ["Pham Van Thuy", "Pham Van Chung"], id="two that touch"
        ),
        pytest.param("bac si hoang van ngoc bac ruot", "..+++..", ["Hoang Van Ngoc"], id="behind a doctor's title"),
        pytest.param("gui bac si hoang van ngoc", ".+++++", ["Hoang Van Ngoc"], id="which it reads as a part"),
        pytest.param("gap bui sy hung vinh bao", ".+++++", ["Bui Sy Hung"], id="before a district"),
        pytest.param("bia ghi hợi văn hòe, quê Nam Định", "..+~+...", ["Hợi Văn Hòe"], id="small letters"),
        pytest.param("tên là A Lăng Blóc ạ", "..+++.", ["A Lăng Blóc"], id="the rest of a name"),
        pytest.param(
            "liệt sĩ Nguyễn Văn Mẫu ngắc ngoải", "..++++.", ["Nguyễn Văn Mẫu"], id="a small word behind a name"
        ),
        pytest.param("A - Nguyễn Văn Mẫu", "++++", ["Nguyễn Văn Mẫu"], id="a letter and a dash before a name"),
        pytest.param("Ng. Trọng Mẫu – 1945", "+++.", ["Ng. Trọng Mẫu"], id="a shortened surname"),
        pytest.param("we left cao van ky, their radio operator", "...++....", ["Cao Van Ky"], id="from his surname on"),
        pytest.param("nhớ nguyễn khắc thiệu b trưởng", "...+..", ["Nguyễn Khắc Thiệu"], id="from two words before"),
        pytest.param("ls nguyen van que o vinh bao", ".+++...", [], id="where his home may begin"),
        pytest.param("khắc SH08X ở võng", ".+..", [], id="a mark with figures"),
        pytest.param("", "", [], id="nothing"),
    ],
)
def test_names_that_the_network_reads(text: str, likely: str, names: list[str]) -> None:
    odds = odds_of(*({MARTYR: {"+": 0.9, "~": 0.4, ".": 0.1}[sign]} for sign in likely))

    read = named.with_read(replace(see(fold.page(text)), odds=odds))

    assert [person.name for person in read.people] == names
    assert read.full_names == sum(" " in name for name in names)


def test_who_tells_is_read_as_well_with_what_leads_to_him() -> None:
    text = "On behalf of the family, I am Wayne Utley."
    odds = odds_of(*[{}] * 7, {TELLER: 0.9}, {TELLER: 0.9})

    (person,) = named.with_read(replace(see(fold.page(text), language="en"), odds=odds)).people

    assert (person.name, person.full, person.led_by("self") is not None) == ("Wayne Utley", True, True)


@pytest.mark.parametrize(
    ("text", "likely", "place"),
    [
        ("nằm ở vạt chè nhà ông Hợi", "..++.+.", "vạt chè"),
        ("nằm ở vạt chè, dưới dốc", "..++++", "vạt chè, dưới dốc"),
        ("nằm ở vạt chè; dưới dốc", "..++++", "vạt chè"),
        ("nằm ở vạt chè dưới dốc", "..~~~~", None),
    ],
)
def test_places_that_the_network_reads(text: str, likely: str, place: str | None) -> None:
    odds = odds_of(*({LIES: {"+": 0.9, "~": 0.45, ".": 0.1}[sign]} for sign in likely))
    seen = see(fold.page(text))

    known = {one.found.said for one in mentions.find_places(seen, LEARNED.extents)}
    read = {one.found.said for one in mentions.find_places(replace(seen, odds=odds), LEARNED.extents)}

    assert (place in read) == (place is not None)
    assert known <= read
    assert (read == known) == (place is None or place in known)


def test_where_no_network_reads_nothing_is_told_of_it() -> None:
    seen, _ = scene_of(TEXT)

    assert seen.odds is None
    assert list(spans.marked(seen, POSITION)) == []
    assert tags.of_words(seen, 0, 1, TAGS) == set()
    assert tags.of_borders(seen, 0, 1, TAGS) == set()
    assert story.read_story(TEXT, NOW, replace(LEARNED, network=None)).about.name is not None


@pytest.mark.parametrize("text", ["", "!!!", "😀", "Hợi", "Nguyen Van Mau was killed at Dak To in 1967"])
def test_any_text_is_read(text: str) -> None:
    seen, days, units = look_at(text)

    told = tagger.tagged(network_of(1), seen, days, mentions.find_units(seen, units))

    assert len(told.odds or ()) == len(seen.words.shades)


def test_what_was_taught_knows_the_martyr_from_the_one_who_tells() -> None:
    seen, _, _ = look_at("Tôi tên Trần Thị Mận. Anh tôi là liệt sĩ Nguyễn Văn Mẫu hy sinh năm 1972.", LEARNED.network)

    teller, martyr = seen.people
    assert seen.odds is not None
    assert seen.odds.of(martyr.first, martyr.last, MARTYR) > 0.9
    assert seen.odds.of(teller.first, teller.last, MARTYR) < 0.1
