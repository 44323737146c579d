"""Methods that change or remove what is there: edits, deletions, reactions, answers to presses (D.1, F, H, J)."""

from __future__ import annotations

from tests.fakes.telegram import limits, shapes
from tests.fakes.telegram.chats import Chat, Topic
from tests.fakes.telegram.errors import ApiError, Json, bad, wrong
from tests.fakes.telegram.faults import now
from tests.fakes.telegram.methods_send import written
from tests.fakes.telegram.table import Request, method

_TWO_DAYS = 48 * 3600
_NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)


@method("editMessageText")
def edit_text(call: Request) -> Json:
    chat = call.chat()
    message = _own(call, chat)
    if "text" not in message:
        raise bad("there is no text in the message to edit")
    text, marks = written(call.params, "text", "entities")
    return _change(call, chat, message, {"text": limits.text(text), "entities": marks})


@method("editMessageCaption")
def edit_caption(call: Request) -> Json:
    chat = call.chat()
    message = _own(call, chat)
    if "text" in message or "location" in message:
        raise bad("there is no caption in the message to edit")
    text, marks = written(call.params, "caption", "caption_entities")
    return _change(call, chat, message, {"caption": limits.caption(text), "caption_entities": marks})


@method("editMessageReplyMarkup")
def edit_markup(call: Request) -> Json:
    chat = call.chat()
    return _change(call, chat, _own(call, chat), {})


@method("deleteMessage")
def delete_message(call: Request) -> bool:
    chat = call.chat()
    message = call.message(chat, "delete")
    _check_deletable(call, chat, message)
    chat.remove(message["message_id"])
    call.world.stir()
    return True


@method("deleteMessages")
def delete_messages(call: Request) -> bool:
    chat = call.chat()
    numbers = call.params.get("message_ids")
    if not isinstance(numbers, list) or not 1 <= len(numbers) <= 100:
        raise wrong("message identifiers are not specified")
    for number in numbers:
        message = chat.find(int(number))
        if message is not None:
            _check_deletable(call, chat, message)
            chat.remove(message["message_id"])
    call.world.stir()
    return True


@method("pinChatMessage")
def pin(call: Request) -> bool:
    chat = call.chat()
    message = call.message(chat, "pin")
    if not chat.is_private and not call.world.bot_may(chat, "can_pin_messages"):
        raise bad("not enough rights to manage pinned messages in the chat")
    call.world.service(chat, call.world.bot, {"pinned_message": message}, topic=_topic_of(chat, message))
    return True


@method("setMessageReaction")
def set_reaction(call: Request) -> bool:
    chat = call.chat()
    message = call.message(chat, "react")
    wanted: list[Json] = call.params.get("reaction") or []
    if len(wanted) > 1:
        raise wrong("REACTIONS_TOO_MANY")
    for reaction in wanted:
        if reaction.get("type") != "emoji" or shapes.bare_emoji(str(reaction.get("emoji"))) not in shapes.REACTIONS:
            raise wrong("REACTION_INVALID")  # ✅ and ❌ are none (H)
        if shapes.bare_emoji(reaction["emoji"]) not in chat.allowed_reactions:
            raise bad("REACTION_INVALID")
    chat.reactions.setdefault(message["message_id"], {})[call.world.bot_id] = wanted
    call.world.stir()
    return True


@method("answerCallbackQuery")
def answer_callback(call: Request) -> bool:
    query_id = str(call.params.get("callback_query_id", ""))
    text = call.params.get("text")
    if isinstance(text, str) and len(text) > 200:
        raise wrong("MESSAGE_TOO_LONG")
    press = call.world.callbacks.get(query_id)
    answered = query_id in call.world.callback_answers
    if press is None or answered or now() - press["at"] > call.world.callback_lifetime:
        raise bad("query is too old and response timeout expired or query ID is invalid")
    call.world.callback_answers[query_id] = dict(call.params)
    call.world.stir()
    return True


def _own(call: Request, chat: Chat) -> Json:
    """A message that the bot may edit: its own, without a reply keyboard."""
    message = call.message(chat, "edit")
    if message["from"]["id"] != call.world.bot_id or shapes.is_service(message) or "forward_origin" in message:
        raise bad("message can't be edited")
    if message["message_id"] in chat.with_reply_keyboard:
        raise bad("message can't be edited")
    return message


def _change(call: Request, chat: Chat, message: Json, content: Json) -> Json:
    """Stores the edit; a keyboard that is not given again is gone, and an edit that changes nothing is refused."""
    keyboard = call.params.get("reply_markup")
    if keyboard is not None:
        limits.keyboard(keyboard, private=chat.is_private)
        if "inline_keyboard" not in keyboard:
            raise wrong("inline keyboard expected")
    changed = message | content | {"reply_markup": keyboard}
    changed = {key: value for key, value in changed.items() if value not in (None, [], "", {"inline_keyboard": []})}
    if all(changed.get(key) == message.get(key) for key in {*changed, *message}):
        raise bad(_NOT_MODIFIED)
    return call.world.amend(chat, changed, tell_bot=False)


def _check_deletable(call: Request, chat: Chat, message: Json) -> None:
    if message["message_id"] in chat.topics:
        raise bad("message can't be deleted")
    manager = call.world.bot_may(chat, "can_delete_messages")
    if call.world.date() - message["date"] > _TWO_DAYS and not manager:
        raise bad("message can't be deleted for everyone")
    if message["from"]["id"] != call.world.bot_id and not chat.is_private and not manager:
        raise ApiError(400, "Bad Request: message can't be deleted")


def _topic_of(chat: Chat, message: Json) -> Topic | None:
    return chat.topics.get(message.get("message_thread_id", 0)) if message.get("is_topic_message") else None
