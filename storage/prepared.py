"""A statement of SQLAlchemy Core, compiled once and then run on the driver itself.

For the few statements that every turn runs: a third of the cost. The statement, its types and its parameters are
still Core's, and so are the errors; rows come back as the driver's plain tuples, without result types.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import Dialect, Executable
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.compiler import SQLCompiler

Arrange = Callable[[Mapping[str, Any]], Any]


class Prepared:
    """``Prepared(sa.insert(table))``; run with ``tx.run``, ``tx.row`` or ``tx.rows``."""

    __slots__ = ("_by_dialect", "statement")

    def __init__(self, statement: Executable) -> None:
        self.statement = statement
        self._by_dialect: dict[str, tuple[str, Arrange]] = {}

    def on(self, dialect: Dialect) -> tuple[str, Arrange]:
        """The SQL, and what makes the driver's parameters of the named values."""
        found = self._by_dialect.get(dialect.name)
        if found is None:
            found = self._by_dialect[dialect.name] = _compile(self.statement, dialect)
        return found


def translated(error: Exception, sql: str, dialect: Dialect) -> BaseException:
    """The error as SQLAlchemy would have raised it, without the parameters."""
    base = dialect.loaded_dbapi.Error
    if not isinstance(error, base):
        return error
    if dialect.name == "postgresql":
        from storage.postgres import hide_values  # its driver is there where its errors are

        hide_values(error)
    return DBAPIError.instance(sql, None, error, base, hide_parameters=True, dialect=dialect)


def _compile(statement: Executable, dialect: Dialect) -> tuple[str, Arrange]:
    compiled = statement.compile(dialect=dialect)  # type: ignore[attr-defined]
    assert isinstance(compiled, SQLCompiler)  # noqa: S101
    names = list(compiled.positiontup or compiled.binds)
    steps: list[tuple[str, Any, bool, Any]] = []
    for name in names:
        bound = compiled.binds[name]
        convert = bound.type.dialect_impl(dialect).bind_processor(dialect)
        is_given = bound.required
        constant = None if is_given else (convert(bound.value) if convert else bound.value)
        steps.append((name, convert, is_given, constant))
    if compiled.positiontup is not None:

        def positional(values: Mapping[str, Any]) -> Any:
            return tuple(
                [
                    (convert(values[name]) if convert else values[name]) if is_given else constant
                    for name, convert, is_given, constant in steps
                ]
            )

        return compiled.string, positional

    def named(values: Mapping[str, Any]) -> Any:
        return {
            name: (convert(values[name]) if convert else values[name]) if is_given else constant
            for name, convert, is_given, constant in steps
        }

    return compiled.string, named
