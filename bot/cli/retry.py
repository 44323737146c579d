"""``manhmoi retry``: turns that failed are taken again, messages that did not arrive are sent again."""

from __future__ import annotations

import asyncio
import functools
from typing import Annotated

import typer

from bot.cli import shared
from bot.cli.shared import help_text
from bot.settings import Settings

app = typer.Typer()


@app.command(help=help_text("cli-retry"))
def retry(only_list: Annotated[bool, typer.Option("--list", help=help_text("cli-retry.list"))] = False) -> None:
    settings = shared.settings()
    if not asyncio.run(_retry(settings, only_list=only_list)):
        raise typer.Exit(1)


async def _retry(settings: Settings, *, only_list: bool) -> bool:
    """False where a turn failed once more."""
    from storage import inbox, messages, outbox

    async with shared.house(settings) as house:
        context = house.context
        turns = await context.store.read(inbox.failed)
        undelivered = await context.store.read(messages.undelivered)
        say = functools.partial(context.texts.text, context.texts.languages[0])
        if not turns and not undelivered:
            print(say("cli-retry-none"))
        if only_list:
            for turn in turns:
                at = shared.at(turn.at, settings)
                print(say("cli-retry-turn", via=turn.channel, at=at, why=turn.error, attempts=turn.attempts))
            for one in undelivered:
                at, state = shared.at(one.at, settings), say(f"cli-retry-state.{one.delivery}")
                print(say("cli-retry-message", id=one.id, at=at, state=state, why=one.delivery_error))
            return True
        if not turns and not undelivered:
            return True
        taken = [await house.turns.again(turn) for turn in turns]
        now = context.now()
        sent = await context.store.write(lambda tx: [outbox.again(tx, one.id, at=now) for one in undelivered])
        left = taken.count(False)
        print(say("cli-retry-done", turns=taken.count(True), messages=sent.count(True), left=left))
        return not left
