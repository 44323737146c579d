"""A person who tells whole tips, answers what is asked, and waits for the next question, however long it takes.

Lines of the story carry a mark of their own, so that it can be seen afterwards which of them reached the ticket.
"""

from __future__ import annotations

import asyncio
import random
import re
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from functools import cache

from flows.script.order import SCRIPT
from tests.fakes.telegram import Person
from tests.texts import texts

PATIENCE = 150.0  # seconds for one question; a start of the program on a busy machine is in it
CODE = re.compile(r"MM-[0-9A-Z]{4}-[0-9A-Z]{4}")
REVIEW, DONE = "review", "done"
_ANY = {"hotline": "0965", "code": "MM", "word": "x", "who": "other"}
_SYLLABLES = ("la", "le", "li", "lo", "ma", "me", "mi", "mo", "sa", "se", "si", "so", "va", "ve", "vi", "vo")


@cache
def questions() -> dict[str, str]:
    """The beginning of each question's words, in folded case, and the field it asks for."""
    found = {_first_line(f"{one.field}.ask"): one.field for one in SCRIPT if one.field != "story-check"}
    found[_first_line("review-read")] = REVIEW
    found[_first_line("done-code")] = DONE
    return found


def _first_line(key: str) -> str:
    return texts().text("vi", key, **_ANY).splitlines()[0].casefold()


@dataclass
class Told:
    """A tip that was sent: its code, and the lines of its story."""

    code: str
    lines: list[str]


@dataclass
class Teller:
    """Tells tips one after another until ``enough`` is set; ``lost`` says which texts may never have arrived."""

    person: Person
    chance: random.Random
    enough: asyncio.Event
    lost: Callable[[int], Awaitable[dict[str, str]]]  # by the message's id in the log
    photos: bool = True
    told: list[Told] = field(default_factory=list)
    _asked: str = ""
    _said: int = 0
    _lines: list[str] = field(default_factory=list)
    _missed: set[str] = field(default_factory=set)

    async def run(self) -> None:
        """At least one whole tip."""
        while not self.told or not self.enough.is_set():
            await self._one_tip()

    async def _one_tip(self) -> None:
        self._lines = []
        await self._says("báo tin" if self.told else "/start")
        code = ""
        while not code:
            self._asked, text = await self._hears_question()
            if self._asked == DONE:
                code = next(one for one in CODE.findall(text) if one not in self._codes())
            else:
                await self._answers(self._asked)
        self.told.append(Told(code, self._lines))
        await self._says(f"Tôi nhớ thêm {self._mark()}")

    async def _answers(self, field: str) -> None:
        match field:
            case "consent-agree":
                await self._says_or_taps("đồng ý", "Đồng ý")
            case "reporter-role":
                await self._says_or_taps("người thân", "Người thân")
            case "story-told":
                for _ in range(self.chance.randint(1, 3)):
                    line = f"Chuyện các cụ trong làng kể lại {self._mark()}"
                    self._lines.append(line)
                    await self._says(line)
                await self._says("xong")
            case "martyr-name":
                await self._says("Nguyễn Văn Mẫu")
            case "place-where":
                self._said = (await self.person.sends_location(16.7563, 107.2094))["message_id"]
            case "media-photos":
                if self.photos:
                    await self.person.sends_photo(caption=self._mark())
                await self._says("xong")
            case "contact-phone":
                await self._says("0912 345 678")
            case "review":
                await self._says_or_taps("gửi", "Gửi tin")
            case _:
                await self._says("bỏ qua")

    async def _says(self, text: str) -> None:
        self._said = (await self.person.says(text))["message_id"]

    async def _says_or_taps(self, text: str, label: str) -> None:
        if self.chance.random() < 0.5:
            await self._says(text)
        else:
            # Nothing is posted by a press: what was heard so far is what must be passed over.
            self._said = self.person.messages[-1]["message_id"]
            await self.person.taps(label)

    async def _hears_question(self) -> tuple[str, str]:
        """The next question, which is never the one that was just answered: that would be a repeated line."""
        deadline = time.monotonic() + PATIENCE
        while True:
            try:
                return await self.person.fake.until(self._question, 2.0, lambda: "nothing asked")
            except AssertionError:
                if time.monotonic() > deadline:
                    raise AssertionError(f"after {self._asked!r} nothing was asked\n{self.person.printed()}") from None
            lost = await self.lost(self.person.id)
            if lost.keys() - self._missed:
                # One may be lost for good: the program knows it, and people ask.
                self._missed |= lost.keys()
                await self._says("tra cứu" if self._asked == REVIEW else "trợ giúp")

    def _question(self) -> tuple[str, str] | None:
        for message in self.person.messages:
            if message["message_id"] > self._said:
                text = message.get("text", "")
                asked = self._field_of(text)
                if asked and asked != self._asked:
                    return asked, text
                if self._asked == REVIEW and any(code not in self._codes() for code in CODE.findall(text)):
                    return DONE, text
        return None

    def _field_of(self, text: str) -> str:
        folded = text.casefold()
        return next((name for line, name in questions().items() if line in folded), "")

    def _codes(self) -> list[str]:
        return [one.code for one in self.told]

    def _mark(self) -> str:
        return "".join(self.chance.choices(_SYLLABLES, k=8))
