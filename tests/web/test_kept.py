"""What a page is told to keep."""

from __future__ import annotations

from bot.web.kept import Kept


def test_what_was_erased_is_lost_and_what_slid_out_of_the_window_is_not() -> None:
    earlier = Kept(ids=("1", "2", "3"))

    assert Kept(ids=("1", "3", "4")).has_lost(earlier)
    assert not Kept(ids=("1", "2", "3", "4")).has_lost(earlier)
    assert not Kept(ids=("2", "3", "4"), since="2").has_lost(earlier)
