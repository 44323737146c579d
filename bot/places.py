"""The tables of places, read once at the start and handed to ``flows`` with the rules.

``bot/data/places/README.md`` says what is in them and where they are from. Another folder is a setting,
``places.folder``.
"""

from __future__ import annotations

import gc
from functools import lru_cache
from pathlib import Path

from bot.settings import Settings, SettingsError
from flows.understand.places.gazetteer import TABLES, Gazetteer

FOLDER = Path(__file__).resolve().parent / "data/places"


def load(settings: Settings) -> Gazetteer:
    """The gazetteer of the settings' folder, the same object each time. Raises SettingsError for a bad table."""
    return _load(Path(settings.places.folder) if settings.places.folder else FOLDER, settings.places.home)


@lru_cache(maxsize=2)
def _load(folder: Path, home: str) -> Gazetteer:
    texts = {}
    for name in TABLES:
        try:
            texts[name] = (folder / f"{name}.tsv").read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            why = type(error).__name__
            raise SettingsError(f"places.folder: {folder / name}.tsv cannot be read: {why}.") from None
    # Nothing of these 14,000 rows is garbage: looking for some among them would take a fifth of the time.
    collecting = gc.isenabled()
    gc.disable()
    try:
        return Gazetteer.parse(texts, home=home).prepare()
    except ValueError as error:
        raise SettingsError(f"places.folder: the tables cannot be understood, {error}.") from None
    finally:
        if collecting:
            gc.enable()
