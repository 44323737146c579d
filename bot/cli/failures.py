"""A command that failed: the one sentence about it, without a traceback and without anything secret."""

from __future__ import annotations

from bot.cli.shared import CommandError, help_text
from bot.settings import SettingsError
from bot.translate import TextError


def explained(error: Exception) -> str:
    """What the administrator is told. Needs no settings: they may be what is wrong."""
    if isinstance(error, CommandError | TextError):
        return str(error)
    from sqlalchemy.exc import SQLAlchemyError

    from storage.crypto import SealError, UnknownKey

    match error:
        case SettingsError():
            return f"{help_text('cli-error-settings')}\n{error}"
        case UnknownKey():
            return help_text("cli-error-unknown_key", wanted=error.key_id, given=", ".join(error.ring))
        case SealError():
            return help_text("cli-error-sealed")
        case SQLAlchemyError():
            # The driver's own words; SQLAlchemy's hold the statement and its values.
            return help_text("cli-error-database", why=str(getattr(error, "orig", None) or type(error).__name__))
        case OSError():
            return help_text("cli-error-system", why=": ".join(filter(None, (error.filename, error.strerror))))
        case _:
            return help_text("cli-error-unexpected", kind=type(error).__name__)
