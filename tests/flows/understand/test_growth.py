"""Ten times the text is at most twelve times the work, however bad the text.

The work is counted (``tests.work``); how long the same pieces take, ``make bench-understanding`` measures.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from bot import places
from bot.settings import Settings
from flows.understand import story
from flows.understand.army import ranks, units
from flows.understand.chat import questions
from flows.understand.maps import coordinates
from flows.understand.page import fold
from flows.understand.places import place_search
from tests.flows.chat import rules
from tests.flows.understand.pieces import PIECES
from tests.work import calls, steps

SHORT, LONG = 200, 2_000  # characters
FEW = 1_000  # calls, of a piece that is cut through at the end of one of the two texts
GAZETTEER = places.load(Settings())
PHRASES = rules().questions
READERS: dict[str, Callable[[str], object]] = {
    "story": lambda text: story.read_story(text, date(2026, 11, 26)),
    "units": lambda text: units.scan_units(fold.page(text)),
    "ranks": lambda text: ranks.scan_ranks(fold.page(text)),
    "coordinates": lambda text: coordinates.scan_coordinates(fold.page(text)),
    "places": lambda text: place_search.find_places(text, GAZETTEER),
    "questions": lambda text: (questions.find(text, PHRASES), questions.is_asked(text)),
}


@pytest.mark.parametrize("piece", PIECES)
def test_ten_times_the_text_is_at_most_twelve_times_the_work(piece: str) -> None:
    text = piece * LONG
    for name, read in READERS.items():
        read(text[: SHORT - 1])  # the first time fills what is kept for the next

        short, long = (calls(lambda size=size, read=read: read(text[:size])) for size in (SHORT, LONG))  # type: ignore[misc]

        assert long <= 12 * short + FEW, (name, short, long)


@pytest.mark.parametrize(
    "piece", ["19/8/1972 ", "sinh 1949 ", "hy sinh 1968 ", "Họ tên: An ", "Lê Văn An | 1950 | 1968\n"]
)
def test_no_loop_within_a_line_looks_through_all_of_a_text_each_time(piece: str) -> None:
    """What is asked about mentions in doubt is no loop; of a long text more may be in doubt."""

    def read(size: int) -> object:
        return story.read_story((piece * size)[:size] + "\n", date(2026, 11, 26))

    read(SHORT - 1)
    short, long = (steps(lambda size=size: read(size), but="questions") for size in (500, 5_000))  # type: ignore[misc]

    assert 0 < long <= 12 * short


def test_many_names_and_then_much_that_is_said_of_them() -> None:
    def text(size: int) -> str:
        return "Anh " + ", ".join(["Lê Văn Hà"] * size) + " hy sinh bị thương" * size

    read = READERS["story"]
    read(text(9))
    short, long = (calls(lambda size=size: read(text(size))) for size in (20, 200))  # type: ignore[misc]

    assert long <= 12 * short + FEW


def test_a_reading_that_looks_back_to_the_beginning_each_time_would_be_seen() -> None:
    def back(text: str) -> int:
        return sum(ord(one) for at in range(0, len(text), 10) for one in text[:at:10])

    text = "a" * LONG

    assert calls(lambda: back(text)) > 12 * calls(lambda: back(text[:SHORT])) + FEW
