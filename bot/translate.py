"""The words that people read: Fluent files in ``locales/<language>/``, looked up by key.

A key names a message or an attribute (``martyr-name.ask``). A channel's own wording stands in a further attribute,
``.ask-zalo`` beside ``.ask``, or ``.zalo`` of a message without attributes. What a language lacks is said in
the first language. Every gap is counted and logged; a person is never left without an answer because of it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import fluent_number
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

WORD = "word-"  # messages of words that people type: the forms of one meaning, with a | between them
FAQ = "faq-"  # messages of answers to what people ask; their attribute ``asked`` holds the phrases
_PLACEABLE = 2_000  # Fluent refuses a longer one; those are put in afterwards
_GAP = "…"


class TextError(Exception):
    """A text is missing, or lacks a variable; raised where texts are strict."""


class Texts:
    """All texts of all languages. Safe to use from several threads once loaded."""

    def __init__(self, sources: Mapping[str, Iterable[tuple[str, str]]], *, strict: bool = False) -> None:
        """``sources``: language → (name, content) of its files; the first language is the one to fall back to."""
        self.languages = tuple(sources)
        self.problems: Counter[str] = Counter()  # gaps met while looking up, by language and key
        self.faults: list[str] = []  # what cannot be read in the files
        self._strict = strict
        self._bundles: dict[str, FluentBundle] = {}
        self._entries: dict[str, dict[str, ast.Message]] = {}
        self._ready: dict[tuple[str, str, str], str | _Pattern] = {}
        for language, files in sources.items():
            self._read(language, files)
        if strict and self.faults:
            raise TextError("\n".join(self.faults))

    @classmethod
    def load(cls, folder: Path, languages: Sequence[str], *, strict: bool = False) -> Texts:
        """The texts of these languages, the first one first. Raises TextError where a language has no folder."""
        for language in languages:
            if not (folder / language).is_dir():
                there = ", ".join(sorted(one.name for one in folder.glob("*/"))) or "none"
                raise TextError(f"There are no texts for the language {language!r}; there are: {there}.")
        return cls(
            {
                language: [
                    (f"{language}/{path.name}", path.read_text(encoding="utf-8"))
                    for path in sorted((folder / language).glob("*.ftl"))
                ]
                for language in languages
            },
            strict=strict,
        )

    # Any, so that callers may hand over a mapping of arguments behind it.
    def text(self, language: str, key: str, /, *, channel: Any = "", **args: Any) -> str:
        """The text of ``key``, in the own wording of ``channel`` (its name) where there is one."""
        try:
            ready = self._ready[language, key, channel]
        except KeyError:
            ready = self._look_up(language, key, channel)
        return ready if isinstance(ready, str) else self._format(ready, key, args)

    def has(self, key: str) -> bool:
        """Whether any language says ``key``."""
        return any(_find(self._entries[language], key, "") for language in self.languages)

    def keys(self, language: str) -> frozenset[str]:
        """Every key of a language, messages and attributes, channels' own wordings among them."""
        return frozenset(key for key, _ in _patterns(self._entries[language]))

    def words(self, language: str) -> dict[str, tuple[str, ...]]:
        """Words that people type, by meaning: ``word-help = trợ giúp | help`` is {"help": ("trợ giúp", "help")}."""
        return {
            name.removeprefix(WORD): _forms(self.text(language, name))
            for name in self._entries[language]
            if name.startswith(WORD)
        }

    def asked(self, language: str) -> dict[str, tuple[str, ...]]:
        """What people ask, by topic: the phrases in ``.asked`` of ``faq-cost`` are those of "cost"."""
        return {
            name.removeprefix(FAQ): _forms(self.text(language, f"{name}.asked"))
            for name, entry in self._entries[language].items()
            if name.startswith(FAQ) and any(one.id.name == "asked" for one in entry.attributes)
        }

    def differences(self) -> list[str]:
        """What one language has and another lacks, keys and variables in them: a line each, none when complete."""
        variables = {
            language: {key: _variables(pattern) for key, pattern in _patterns(self._entries[language])}
            for language in self.languages
        }
        lines = []
        for key in sorted(set().union(*variables.values())):
            lacking = [language for language in self.languages if key not in variables[language]]
            if lacking:
                lines.append(f"{key}: not in {', '.join(lacking)}")
            elif len({variables[language][key] for language in self.languages}) > 1:
                lines.append(f"{key}: the variables differ")
        return lines

    def _read(self, language: str, files: Iterable[tuple[str, str]]) -> None:
        bundle = FluentBundle([language], use_isolating=False)
        entries: dict[str, ast.Message] = {}
        for name, content in files:
            resource = _parsed(content)
            for entry in resource.body:
                if isinstance(entry, ast.Junk):
                    line = content.count("\n", 0, entry.span.start) + 1 if entry.span else 0
                    self.faults.append(f"{name}, line {line}: this is not Fluent")
                elif isinstance(entry, ast.Message):
                    if entry.id.name in entries:
                        self.faults.append(f"{name}: {entry.id.name} stands there twice")
                    else:
                        entries[entry.id.name] = entry
            bundle.add_resource(resource)
        self._bundles[language], self._entries[language] = bundle, entries

    def _look_up(self, language: str, key: str, channel: str) -> str | _Pattern:
        """Found once, then kept: as a string where nothing can vary, else as a pattern."""
        ready: str | _Pattern = key
        asked = language
        if language not in self._entries:
            language = self.languages[0]  # nobody has greeted the person yet, or the language was taken out
        for one in dict.fromkeys((language, self.languages[0])):
            found = _find(self._entries[one], key, channel)
            if found is None:
                self._complain(one, key, "missing")
                continue
            bundle = self._bundles[one]
            message = bundle.get_message(found[0])
            pattern: Any = message.attributes[found[1]] if found[1] else message.value
            value, errors = bundle.format_pattern(pattern, {})
            ready = _Pattern(one, bundle, pattern) if errors else str(value)
            break
        else:
            return ready  # not kept, so that every person who meets the gap is counted
        self._ready[asked, key, channel] = ready
        return ready

    def _format(self, ready: _Pattern, key: str, args: Mapping[str, Any]) -> str:
        given: dict[str, Any] = {}
        long: dict[str, str] = {}
        for name, value in args.items():
            if isinstance(value, str) and len(value) > _PLACEABLE:
                given[name], long[name] = f"\ue000{name}\ue001", value
            elif isinstance(value, int | float):
                given[name] = fluent_number(value, useGrouping=False)  # a year is no 1.968
            else:
                given[name] = value
        value, errors = ready.bundle.format_pattern(ready.pattern, given)
        if errors:
            self._complain(ready.language, key, "; ".join(str(error) for error in errors))
            gaps = dict.fromkeys(_variables(ready.pattern) - set(given), _GAP)
            value, _ = ready.bundle.format_pattern(ready.pattern, given | gaps)
        text = str(value)
        return re.sub("\ue000(\\w+)\ue001", lambda found: long.get(found[1], found[0]), text) if long else text

    def _complain(self, language: str, key: str, why: str) -> None:
        if self._strict:
            raise TextError(f"{language}: {key}: {why}")
        self.problems[f"{language} {key}"] += 1
        if self.problems[f"{language} {key}"] == 1:
            # Imported here, because it costs a quarter of a second that a command's help need not wait for.
            import structlog

            structlog.get_logger(__name__).warning("text missing", language=language, key=key, why=why)


@lru_cache(maxsize=256)
def _parsed(content: str) -> Any:
    """A file's entries, which nobody changes. They take most of the time, and a command needs them twice."""
    return FluentResource(content)


class _Pattern:
    """A text that varies, and the language that it is in."""

    __slots__ = ("bundle", "language", "pattern")

    def __init__(self, language: str, bundle: FluentBundle, pattern: Any) -> None:
        self.language = language
        self.bundle = bundle
        self.pattern = pattern


def _forms(text: str) -> tuple[str, ...]:
    """What stands between the signs |, of which a text may have any number of lines."""
    return tuple(form for one in text.split("|") if (form := " ".join(one.split())))


def _find(entries: Mapping[str, ast.Message], key: str, channel: str) -> tuple[str, str] | None:
    """The message and the attribute ("" for the message's own value) to use: the narrowest wording that is there."""
    name, _, attribute = key.partition(".")
    message = entries.get(name)
    if message is None:
        return None
    there = {one.id.name for one in message.attributes}
    # zalo_oa is served by a wording for zalo_oa, else by one for zalo.
    for wording in dict.fromkeys((channel, channel.partition("_")[0])) if channel else ():
        own = f"{attribute}-{wording}" if attribute else wording
        if own in there:
            return name, own
    if attribute:
        return (name, attribute) if attribute in there else None
    return (name, "") if message.value is not None else None


def _patterns(entries: Mapping[str, ast.Message]) -> Iterator[tuple[str, ast.Pattern]]:
    for name, message in entries.items():
        if message.value is not None:
            yield name, message.value
        for attribute in message.attributes:
            yield f"{name}.{attribute.id.name}", attribute.value


def _variables(pattern: ast.BaseNode) -> frozenset[str]:
    finder = _Variables()
    finder.visit(pattern)
    return frozenset(finder.names)


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.names.add(node.id.name)
