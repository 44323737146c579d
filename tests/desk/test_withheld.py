"""What the team withholds never reaches the moderator group: no card, no topic's name, no post, no file's caption."""

from __future__ import annotations

from bot.desk import acts
from storage import people
from storage.types import Role
from storage.unit import Tx
from tests.desk.conftest import Office, tip

SENTINEL = "lược nhôm khắc hoa"


async def test_no_post_of_the_group_has_it(office: Office) -> None:
    person = office.fake.person(started=True)
    story = f"Ông nội cháu hi sinh, có {SENTINEL} bên mình."

    code = await office.opens(person, tip(story=story))
    ticket = await office.ticket(code)
    await withholds(office, ticket.id, SENTINEL)
    topic = await office.group.has_topic(code)
    await office.at_rest(code)
    so_far = len(office.actions())
    await person.says(f"Cháu nhớ lại {SENTINEL.upper()} rồi")
    await office.attaches(code, b"x" * 50, mime="application/zip", name=f"{SENTINEL}.zip")
    await office.group.sees("Cháu nhớ lại", topic=topic)
    await office.at_rest(code)

    assert "lược nhôm" not in card_now(office).casefold()
    later = "\n".join(str(one.params) for one in office.actions()[so_far:])
    assert "▒▒▒" in later
    assert "lược nhôm" not in later.casefold()


async def test_a_reply_in_the_topic_with_it_does_not_reach_the_person(office: Office) -> None:
    person = office.fake.person(started=True)
    code = await office.opens(person)
    ticket = await office.ticket(code)
    await withholds(office, ticket.id, SENTINEL)
    card = await office.group.sees(code)
    await office.at_rest(code)

    await office.group.member(801, "An").replies(card, f"Có phải {SENTINEL} không bác?")

    await office.group.sees("chi tiết giữ kín")
    assert not any("lược" in str(one) for one in person.messages)


def card_now(office: Office) -> str:
    """The text to which the card was edited last, or as it was posted."""
    return "\n".join(office.group.transcript())


async def withholds(office: Office, ticket_id: str, words: str) -> None:
    now = office.context.now()

    def unit(tx: Tx) -> None:
        mai = people.add_operator(tx, "Mai", role=Role.OPERATOR, now=now)
        acts.withhold(tx, ticket_id, operator=mai, what=words, at=now)

    await office.context.store.write(unit)
