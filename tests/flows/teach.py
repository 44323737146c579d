"""Teaches the network that reads words (``flows/understand/tagging``) what they are: ``make tagger``, half an hour.

By PyTorch, on the annotated stories. Each lesson is taken in many guises: without diacritics, in small letters, with
names and other words blotted out, so that what stands around them is learned; and read twice, each time with other
parts of the network forgotten, for both readings should say the same. Beside the network for the program one
is taught for each part of the stories that has not seen it: from what those read `make weights` learns.
"""

from __future__ import annotations

import math
import os
import random
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from flows.understand.meaning import mentions
from flows.understand.tagging import features, network
from flows.understand.tagging.features import COLUMNS, ROWS, Features
from flows.understand.tagging.odds import ALIAS, MARKS, POSITION, TAGS, UNNUMBERED
from tests.flows import annotated, networks
from tests.flows.accuracy import HARDER, STORIES
from tests.flows.annotated import Annotated, stories

WIDTH = 96
ROUNDS = 11
AT_ONCE = 16  # lessons
FASTEST = 4e-3  # steps of learning: they grow until a fifth of it is over, then shrink
LONGEST = 1200  # words
PLACES = (("lies", "place lies"), ("laid", "place laid"), ("fell", "place fell"), ("home", "place home"))
OUTSIDE = -1  # no word stands there
MARKS_COUNT = 0.4  # beside the tags
AGREEING_COUNTS = 0.5  # beside what the annotation says
WRITTEN = Path(network.__file__).parent.parent / "weights" / "network.py"


@dataclass(frozen=True, slots=True)
class Lesson:
    """A story as the network sees it, and what each word is and which marks it has by the annotation."""

    name: str
    words: list[Features]
    tags: list[int]
    marks: list[list[float]]


class Taught(nn.Module):
    """``flows.understand.tagging.network.Network`` while it learns."""

    def __init__(self) -> None:
        super().__init__()
        self.table = nn.EmbeddingBag(ROWS, WIDTH, mode="sum", padding_idx=0)
        nn.init.normal_(self.table.weight, 0, 0.1)
        self.table.weight.data[0] = 0
        self.whole = nn.Linear(WIDTH, WIDTH)
        self.layers = nn.ModuleList(nn.Conv1d(WIDTH, 2 * WIDTH, 3, padding=n, dilation=n) for n in network.APART)
        self.asks, self.answers, self.tells = (nn.Linear(WIDTH, WIDTH) for _ in range(3))
        self.tags = nn.Linear(WIDTH, len(TAGS) + len(MARKS))
        self.forgets, self.forgets_words = nn.Dropout(0.25), nn.Dropout(0.3)

    def forward(self, rows: torch.Tensor, sizes: torch.Tensor) -> torch.Tensor:
        lessons, longest, columns = rows.shape
        there = (torch.arange(longest)[None] < sizes[:, None]).float()[..., None]
        words = self.table(rows.view(lessons * longest, columns)).view(lessons, longest, -1)
        words = self.forgets_words(words) * there
        whole = (torch.relu(self.whole(words)) * there).sum(1, keepdim=True) / there.sum(1, keepdim=True)
        words = (words + whole) * there
        for n, layer in enumerate(self.layers):
            if n == network.LOOKS_BEFORE:
                words = (words + self.forgets(self._looked_up(words, there))) * there
            told = functional.glu(layer(words.transpose(1, 2)), dim=1).transpose(1, 2)
            words = words + self.forgets(told) * there
        return self.tags(words)

    def _looked_up(self, words: torch.Tensor, there: torch.Tensor) -> torch.Tensor:
        scores = self.asks(words) @ self.answers(words).transpose(1, 2) / math.sqrt(WIDTH)
        scores = scores.masked_fill(there.transpose(1, 2) == 0, -1e9)
        looked: torch.Tensor = scores.softmax(-1) @ self.tells(words)
        return looked


def lesson_of(one: Annotated) -> Lesson:
    """What each word of the story is: names, days and units as they are mentioned, places as they are annotated."""
    seen, found_days, mentioned = annotated.look_at(one.text)
    found_units = mentions.find_units(seen, mentioned)
    tags = [0] * len(seen.words.shades)

    def put(first: int, last: int, tag: str) -> None:
        for at in range(first, last):
            tags[at] = tags[at] or TAGS.index(tag)

    for name in one.gold["martyr_names"] or ():
        for span in annotated.spans_of(seen, name):
            put(*span, "martyr")
    cast, _ = annotated.cast_of(seen, one.gold)
    for person, role in zip(seen.people, cast, strict=True):
        if role != "other":
            put(person.first, person.last, role)
    for span in annotated.spans_of(seen, (one.gold["informant"] or {}).get("name") or "\0"):
        put(*span, "teller")
    wanted = annotated.wanted_of(one.gold)
    for day in found_days:
        its = annotated.roles_of_day(day, wanted)
        if role := next((role for role in ("death", "birth", "joined") if role in its), ""):
            put(day.first, day.last, role)
    for unit in found_units:
        if annotated.roles_of_unit(unit, one.gold)[0]:
            put(unit.first, unit.last, "unit")
    for tag, key in PLACES:
        for said in sorted(wanted[key]):
            for span in annotated.spans_of(seen, said):
                put(*span, tag)
    marks = [[0.0] * len(MARKS) for _ in tags]
    for mark, said in _marked(one):
        for first, last in annotated.spans_of(seen, said):
            for at in range(first, last):
                marks[at][MARKS.index(mark)] = 1.0
    return Lesson(one.name, features.of_words(seen, found_days, found_units), tags, marks)


def _marked(one: Annotated) -> Iterator[tuple[str, str]]:
    """What the annotation has of each mark, in the words of the story."""
    martyrs = one.gold["martyrs"]
    units = [martyr.get("unit") for martyr in martyrs] + ((one.gold["event"] or {}).get("units") or [])
    told = [(POSITION, martyr.get("position")) for martyr in martyrs]
    told += [(ALIAS, martyr.get("alias")) for martyr in martyrs]
    told += [(UNNUMBERED, unit.get("other")) for unit in units if unit]
    return ((mark, said) for mark, said in told if said)


def disguised(words: Sequence[Features], chance: random.Random) -> list[list[int]]:
    """The words as rows of the table: some lessons without diacritics or small, some words blotted out, names often."""
    bare, small = chance.random() < 0.2, chance.random() < 0.15
    seen = []
    for typed, shade, head, tail, shape, *others in words:
        its_shape = f"c=x{shape[3:]}" if small else shape
        its_shape = f"{its_shape[:-1]}0" if bare else its_shape
        seen.append((f"w={shade[2:]}" if bare else typed, shade, head, tail, its_shape, *others))
    rows = list(features.numbers(seen))
    for row, its in zip(rows, words, strict=True):
        named = its[-1][2:3] in ("P", "p")
        for column, often in ((0, 0.5 if named else 0.12), (1, 0.35 if named else 0.06), (COLUMNS - 1, 0.05)):
            if chance.random() < often:
                row[column] = 0
    return rows


def teach(lessons: Sequence[Lesson], seed: int = 1) -> network.Network:
    """The network that these lessons make."""
    torch.manual_seed(seed)
    chance = random.Random(seed)
    lessons = [one for one in lessons if 0 < len(one.words) < LONGEST]
    pupil = Taught()
    steps = torch.optim.Adam(pupil.parameters(), lr=FASTEST)
    total = ROUNDS * math.ceil(len(lessons) / AT_ONCE)
    pace = torch.optim.lr_scheduler.OneCycleLR(steps, FASTEST, total_steps=total, pct_start=0.2)
    for number in range(ROUNDS):
        pupil.train()
        lost = []
        for some in _in_groups(lessons, chance):
            rows = [disguised(one.words, chance) for one in some]
            sizes = torch.tensor([len(one) for one in rows])
            longest = int(sizes.max())
            given = torch.tensor([[*one, *[[0] * COLUMNS] * (longest - len(one))] for one in rows])
            wanted = torch.tensor([[*one.tags, *[OUTSIDE] * (longest - len(one.tags))] for one in some])
            marks = torch.tensor([[*one.marks, *[[0.0] * len(MARKS)] * (longest - len(one.marks))] for one in some])
            one, other = pupil(given, sizes), pupil(given, sizes)
            loss = (_lost(one, wanted, marks) + _lost(other, wanted, marks)) / 2
            loss = loss + AGREEING_COUNTS * _parted(one, other, wanted)
            steps.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(pupil.parameters(), 1.0)
            steps.step()
            pace.step()
            lost.append(loss.item())
        print(f"round {number + 1} of {ROUNDS}: {sum(lost) / len(lost):.4f}", flush=True)  # noqa: T201
    return _as_network(pupil)


def _lost(told: torch.Tensor, wanted: torch.Tensor, marks: torch.Tensor) -> torch.Tensor:
    tags = functional.cross_entropy(
        told[..., : len(TAGS)].flatten(0, 1), wanted.flatten(), ignore_index=OUTSIDE, label_smoothing=0.03
    )
    return tags + MARKS_COUNT * _lost_of_marks(told[..., len(TAGS) :], marks, wanted != OUTSIDE)


def _parted(one: torch.Tensor, other: torch.Tensor, wanted: torch.Tensor) -> torch.Tensor:
    """How far two readings of the same words, which forget different things, are apart (R-Drop, Wu et al., 2021)."""
    ours, theirs = (told[..., : len(TAGS)][wanted != OUTSIDE].log_softmax(-1) for told in (one, other))
    apart: torch.Tensor = functional.kl_div(ours, theirs, log_target=True, reduction="batchmean")
    return (apart + functional.kl_div(theirs, ours, log_target=True, reduction="batchmean")) / 2


def _lost_of_marks(told: torch.Tensor, wanted: torch.Tensor, there: torch.Tensor) -> torch.Tensor:
    lost = functional.binary_cross_entropy_with_logits(told, wanted, reduction="none").sum(-1)
    return (lost * there).sum() / there.sum()


def _in_groups(lessons: Sequence[Lesson], chance: random.Random) -> list[list[Lesson]]:
    """Those of about the same length together, in any order."""
    order = sorted(lessons, key=lambda one: len(one.words) + 40 * chance.random())
    groups = [order[at : at + AT_ONCE] for at in range(0, len(order), AT_ONCE)]
    chance.shuffle(groups)
    return groups


def _as_network(pupil: Taught) -> network.Network:
    def matrix(layer: nn.Linear) -> tuple[network.Floats, network.Floats]:
        return layer.weight.detach().numpy().T, layer.bias.detach().numpy()

    def neighbours(layer: nn.Conv1d) -> tuple[network.Floats, network.Floats]:
        left, here, right = layer.weight.detach().numpy().transpose(2, 1, 0)
        return np.concatenate([left, here, right]), layer.bias.detach().numpy()

    return network.Network(
        pupil.table.weight.detach().numpy(),
        matrix(pupil.whole),
        tuple(map(neighbours, pupil.layers)),
        matrix(pupil.asks),
        matrix(pupil.answers),
        matrix(pupil.tells),
        matrix(pupil.tags),
    )


def main() -> int:
    told = [lesson_of(one) for folder in (STORIES, HARDER) for one in stories(folder)]
    parts = networks.parts([one.name for one in told])
    with ProcessPoolExecutor(os.cpu_count(), get_context("spawn"), initializer=_by_itself) as pool:
        whole = pool.submit(teach, told)
        others = [pool.submit(teach, [one for one in told if one.name not in part]) for part in parts]
    for number, taught in enumerate(others):
        networks.keep(number, taught.result())
    its = "".join(f"\n    {name!r}: {kept!r}," for name, kept in network.packed(whole.result()).items())
    WRITTEN.write_text(_MODULE.format(parts=its), encoding="utf-8")
    return 0


def _by_itself() -> None:
    """Each network is taught by one processor: the same way everywhere."""
    torch.use_deterministic_algorithms(True)
    torch.set_num_threads(1)


_MODULE = '''"""What the network that reads words has been taught. Written by ``make tagger``."""

from flows.understand.tagging.network import unpacked

NETWORK = unpacked({{{parts}
}})
'''


if __name__ == "__main__":
    raise SystemExit(main())
