"""Brings one ticket's topic up to date, with as few actions as it takes, each of them kept before the next is tried.

Order: the topic, the card, the person's words, their files, and last what is only for the eye. Raises Full where the
group's window is full, and SendError; what was done until then is kept, and the next pass goes on from there.
"""

from __future__ import annotations

from bot.channels.base import SendError
from bot.desk import cards, door, group_view, mirror, team_life
from bot.desk.topic_actions import TopicUnknown
from bot.desk.topic_files import Files
from flows.capabilities import Button
from storage.types import ViewState
from storage.unit import Tx

REPLAYED = 3  # posts of an old talk in a topic that is made anew
COSMETIC = 3  # actions of the window that edits and names leave to everything else


class Topic(Files):
    """One pass over one ticket."""

    async def update(self) -> None:
        """The topic shows the situation."""
        if self._thread is None and not self._tools.plain:
            await self._create()
        elif self._tools.plain and self._now.view.state is not ViewState.OPEN:
            await self._write(lambda tx: group_view.without_topic(tx, self._ticket_id))
        if self._card_id is None:
            await self._post_card()
        await self._mirror()
        await self._files()
        await self._finish()

    # The topic

    async def _create(self) -> None:
        view, name = self._now.view, cards.topic_name(self._now.card)
        if view.state is ViewState.CREATING:
            raise TopicUnknown
        # A topic is made when there is room for its card as well.
        self._tools.window.demand(2, reserve=self._reserve)
        if not await self._tools.context.store.write(
            lambda tx: group_view.begin(tx, self._ticket_id, generation=view.generation)
        ):
            raise TopicUnknown
        try:
            thread_id = await self._spend(lambda: self._tools.door.create_topic(self._chat_id, name))
        except SendError as error:
            if error.outcome_unknown or door.reason_of(error) == door.SERVER:
                raise TopicUnknown from None
            await self._write(lambda tx: group_view.not_begun(tx, self._ticket_id))
            raise
        if not await self._tools.context.store.write(
            lambda tx: group_view.opened(tx, self._ticket_id, self._chat_id, thread_id, name=name)
        ):
            raise TopicUnknown
        self._thread, self._card_id, self._digest = thread_id, None, f"|{cards.digest(name)}|"

    async def _post_card(self) -> None:
        text = self._card_text()
        posted = await self._post(text, buttons=self._buttons())
        self._card_id = posted.message_id
        self._digest = self._digests(card=cards.digest(text))
        digest = self._digest

        def unit(tx: Tx) -> None:
            group_view.posted(tx, self._ticket_id, self._chat_id, self._thread, posted.message_id, kind="card")
            group_view.shows_card(tx, self._now.view.id, posted.message_id, digest)

        await self._write(unit)

    # What the person sent

    async def _mirror(self) -> None:
        settings = self._tools.context.settings
        made = mirror.posts(
            self._now.fresh,
            edited=self._now.edited,
            words=self._tools.words,
            zone=settings.zone,
            desk=self._tools.words("group-mirror-desk"),
            channel=self._now.card.channel,
        )
        if self._now.view.generation > 1 or self._now.view.state is ViewState.LOST:
            made = mirror.shortened(made, most=REPLAYED, words=self._tools.words)
        for post in made:
            await self._shows(lambda text=post.html: self._post(text), post.refs, post.person_external_id)  # type: ignore[misc]

    # For the eye

    async def _finish(self) -> None:
        """The card reads as it should, the topic is named and closed as it should be."""
        text = self._card_text()
        if self._card_id is not None and self._digest.split("|")[0] != cards.digest(text):
            await self._edit_card(self._card_id, text)
        if self._thread is None:
            return
        thread, name = self._thread, cards.topic_name(self._now.card)
        if self._digest.split("|")[1] != cards.digest(name):
            await self._spend(lambda: self._tools.door.edit_topic(self._chat_id, thread, name), reserve=COSMETIC)
            await self._has(name=cards.digest(name))
        closed = self._digest.endswith("closed")
        if self._now.closed and not closed:
            await self._spend(lambda: self._tools.door.close_topic(self._chat_id, thread), reserve=COSMETIC)
            await self._has(end="closed", state=ViewState.CLOSED)
        elif closed and not self._now.closed:
            await self._spend(lambda: self._tools.door.reopen_topic(self._chat_id, thread), reserve=COSMETIC)
            await self._has(end="", state=ViewState.OPEN)

    async def _edit_card(self, card_id: str, text: str) -> None:
        edit = self._tools.door.edit_post
        try:
            await self._spend(lambda: edit(self._chat_id, card_id, text, self._buttons(), html=True), reserve=COSMETIC)
        except SendError as error:
            if door.reason_of(error) != door.MESSAGE_GONE:
                raise
            await self._post_card()
            return
        self._digest = self._digests(card=cards.digest(text))
        digest = self._digest
        await self._write(lambda tx: group_view.shows_card(tx, self._now.view.id, card_id, digest))

    async def _has(self, *, name: str | None = None, end: str | None = None, state: ViewState | None = None) -> None:
        self._digest = self._digests(name=name, end=end)
        digest = self._digest
        new = state or (ViewState.CLOSED if digest.endswith("closed") else ViewState.OPEN)
        await self._write(lambda tx: group_view.has_state(tx, self._now.view.id, new, digest))

    def _digests(self, *, card: str | None = None, name: str | None = None, end: str | None = None) -> str:
        was = [*self._digest.split("|"), "", ""][:3]
        return "|".join(old if new is None else new for old, new in zip(was, (card, name, end), strict=True))

    def _card_text(self) -> str:
        again = self._now.view.generation > 1 or self._now.view.state is ViewState.LOST
        return cards.card_text(self._now.card, self._tools.words, link=self._link, again=again)

    def _buttons(self) -> tuple[Button, ...]:
        card = self._now.card
        return team_life.buttons(self._tools.words, card.code, proposal=card.proposal)
