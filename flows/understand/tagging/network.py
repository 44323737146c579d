"""The network: a table of what each feature tells, five layers of words and their neighbours, the odds of each word.

A convolutional sequence tagger: gated layers (Dauphin et al., 2017) whose neighbours stand 1, 2, 4, 8 words apart and 1
again (dilations after Yu and Koltun, 2016), around the mean of the whole text; before the last of them each word looks
at those words around it that matter to it (attention after Vaswani et al., 2017). What it was taught is in
``weights/network.py``; `make tagger` writes it.
"""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from flows.understand.tagging.odds import MARKS, TAGS, Odds

APART = (1, 2, 4, 8, 1)  # words, of the neighbours that each layer looks at
LOOKS_BEFORE = 4  # this layer each word looks at the others
_AT_ONCE = 256  # words, which look at as many before and behind them: at all others in a text of twice as many
# Of products so small a second thread does little, and waits for more of them by running in a circle. Set once, for the
# whole process: two threads that each set it back would leave it to chance.
threadpool_limits(1, user_api="blas")

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Network:
    """`table`: of a feature a row. The others: each a matrix and what is added.

    `asks`, `answers`, `tells`: what a word looks for in the others, by what it is found, and what it then tells.
    `tags`: of all tags and then of all marks.
    """

    table: Floats
    whole: tuple[Floats, Floats]
    layers: tuple[tuple[Floats, Floats], ...]
    asks: tuple[Floats, Floats]
    answers: tuple[Floats, Floats]
    tells: tuple[Floats, Floats]
    tags: tuple[Floats, Floats]

    def read(self, numbers: Sequence[Sequence[int]]) -> Odds:
        """How likely each word is each tag and has each mark. `numbers`: rows of the table, for one word at least."""
        scores = self._scores(numbers)
        tags, marks = scores[:, : len(TAGS)], scores[:, len(TAGS) :]
        likely = np.exp(tags - tags.max(axis=1, keepdims=True))
        likely /= likely.sum(axis=1, keepdims=True)
        sums = np.zeros((len(scores) + 1, len(TAGS) + len(MARKS)))
        np.cumsum(likely, axis=0, out=sums[1:, : len(TAGS)])
        np.cumsum(_odds(marks), axis=0, out=sums[1:, len(TAGS) :])
        return Odds(sums.tolist())

    def _scores(self, numbers: Sequence[Sequence[int]]) -> Floats:
        """For each word what speaks for each tag, and then for each mark."""
        words = self.table[np.asarray(numbers, dtype=np.int64)].sum(axis=1)
        matrix, added = self.whole
        words = words + np.maximum(words @ matrix + added, 0).mean(axis=0)
        for n, (apart, (matrix, added)) in enumerate(zip(APART, self.layers, strict=True)):
            if n == LOOKS_BEFORE:
                words = words + self._looked_up(words)
            seen = np.concatenate([_moved(words, apart), words, _moved(words, -apart)], axis=1) @ matrix + added
            half = words.shape[1]
            words = words + seen[:, :half] * _odds(seen[:, half:])
        matrix, added = self.tags
        scores: Floats = words @ matrix + added
        return scores

    def _looked_up(self, words: Floats) -> Floats:
        """What each word learns from those around it that matter to it."""
        asked, found, told = (words @ matrix + added for matrix, added in (self.asks, self.answers, self.tells))
        asked /= np.sqrt(np.float32(words.shape[1]))
        learned = np.empty_like(words)
        for at in range(0, len(words), _AT_ONCE):
            around = slice(max(0, at - _AT_ONCE), at + 2 * _AT_ONCE)
            scores = asked[at : at + _AT_ONCE] @ found[around].T
            scores = np.exp(scores - scores.max(axis=1, keepdims=True))
            learned[at : at + _AT_ONCE] = (scores @ told[around]) / scores.sum(axis=1, keepdims=True)
        return learned


def _odds(scores: Floats) -> Floats:
    odds: Floats = np.reciprocal(1 + np.exp(-np.clip(scores, -30, 30)))
    return odds


def _moved(words: Floats, by: int) -> Floats:
    """Row i holds what row i - by held; nothing where there is none."""
    moved = np.zeros_like(words)
    if abs(by) < len(words):
        if by > 0:
            moved[by:] = words[:-by]
        else:
            moved[:by] = words[-by:]
    return moved


def packed(network: Network) -> dict[str, tuple[str, tuple[int, ...], str]]:
    """The network as text: of each part its type, its shape and its bytes; the table in whole steps of each row."""
    steps = np.maximum(np.abs(network.table).max(axis=1, keepdims=True), 1e-9) / 127
    parts: dict[str, NDArray[np.generic]] = {
        "table": np.round(network.table / steps).astype(np.int8),
        "steps": steps.astype(np.float32),
    }
    for name, (matrix, added) in _parts(network).items():
        parts |= {f"{name}.matrix": matrix.astype(np.float16), f"{name}.added": added.astype(np.float16)}
    return {name: (one.dtype.str, one.shape, base64.b64encode(one.tobytes()).decode()) for name, one in parts.items()}


def unpacked(told: Mapping[str, tuple[str, tuple[int, ...], str]]) -> Network:
    """The network that such text is."""
    parts = {
        name: np.frombuffer(base64.b64decode(said), dtype=np.dtype(kind)).reshape(shape).astype(np.float32)
        for name, (kind, shape, said) in told.items()
    }

    def pair(name: str) -> tuple[Floats, Floats]:
        return parts[f"{name}.matrix"], parts[f"{name}.added"]

    layers = tuple(pair(f"layer{n}") for n in range(len(APART)))
    looks = pair("asks"), pair("answers"), pair("tells")
    return Network(parts["table"] * parts["steps"], pair("whole"), layers, *looks, pair("tags"))


def _parts(network: Network) -> dict[str, tuple[Floats, Floats]]:
    layers = {f"layer{n}": layer for n, layer in enumerate(network.layers)}
    looks = {"asks": network.asks, "answers": network.answers, "tells": network.tells}
    return {"whole": network.whole, **layers, **looks, "tags": network.tags}
